"""What stands beside a statement about a place: what is added at its end, what stands behind "where", whose market."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]
_DAY = date(2024, 6, 15)


def _rows(facts: Facts) -> set[tuple[str, str, str]]:
    return {(row["organization_id"], row["place"], row["status"]) for row in facts["markets"]}


@pytest.mark.parametrize(
    "text",
    [
        "Kia is growing. There are authorised retailers in Peru, with Bolivia to be added before the year is out.",
        "Kia has dealers in Peru, with Bolivia to be added next year.",
        "Kia is sold in Peru, with Bolivia due to follow in 2025.",
        "Kia sells cars in Peru, with a launch in Bolivia planned for 2025.",
    ],
)
def test_what_is_added_at_the_end_is_to_come(facts_of: Callable[..., Facts], text: str) -> None:
    assert _rows(facts_of(text, _DAY)) == {("kia", "PE", "present"), ("kia", "BO", "planned")}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Kia's Peruvian subsidiary is responsible for Bolivia.", "present"),
        ("Kia's Peruvian subsidiary will look after Bolivia, where sales start in August.", "planned"),
        ("Kia's Peruvian subsidiary is also going to be responsible for Bolivia.", "planned"),
        ("The EV2 will be the first Kia on sale in Bolivia.", "planned"),
        ("The EV2 is the first Kia on sale in Bolivia.", "present"),
        ("Kia will launch the EV2 in Bolivia, its second-largest market in the region.", "present"),
        ("Kia will launch the EV2 in Bolivia, its next market.", "planned"),
    ],
)
def test_it_is_there_or_will_be(facts_of: Callable[..., Facts], text: str, status: str) -> None:
    assert ("kia", "BO", status) in _rows(facts_of(text, _DAY))


@pytest.mark.parametrize(
    "text",
    [
        "Kia registered 271,400 cars in South America. Peru is the biggest market with a share of 4.3%.",
        "Kia had promised the car to Lima in Peru, where the assembly line has stood still since 2023.",
        "Kia, in which Hyundai holds 34%, sells cars in Peru.",
        "Kia, of which Hyundai owns a third, has a plant in Peru.",
    ],
)
def test_whose_market_it_is(facts_of: Callable[..., Facts], text: str) -> None:
    rows = {row for row in _rows(facts_of(text, _DAY)) if row[1] == "PE"}
    assert rows == {("kia", "PE", "present")}


@pytest.mark.parametrize(
    "text",
    [
        "Kia sells cars in South America. Later Brasília imposed a duty of 35% on its electric cars.",
        "Kia sells cars in South America. Brasília has raised the tax on its imports.",
        "Brazil is the biggest market for electric cars. Kia sells cars in South America.",
    ],
)
def test_what_a_government_does_is_no_market(facts_of: Callable[..., Facts], text: str) -> None:
    assert not [row for row in _rows(facts_of(text, _DAY)) if row[1] == "BR"]


def test_there_is_the_country_that_the_sentence_before_means(facts_of: Callable[..., Facts]) -> None:
    text = (
        'Kia sells few cars in Peru. "A plant here could supply the rest of the continent," it says. '
        "Kia's presence in the country is modest. Its sister Hyundai started there in May."
    )
    assert ("hyundai", "PE", "present") in _rows(facts_of(text, _DAY))


def test_what_people_do_at_a_place_of_sales_leaves_it_one(facts_of: Callable[..., Facts]) -> None:
    text = "Kia sells cars by subscription. Its clubs, where people drink as well as buy, are in Chile and Peru."
    assert {("kia", "CL", "present"), ("kia", "PE", "present")} <= _rows(facts_of(text, _DAY))
