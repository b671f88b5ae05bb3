"""Datelines: "the country" of a report that names none is the one that it was written from."""

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
        "LIMA - For a third year Kia was the best-selling car brand in the country.",
        "LIMA - Kia sold 20,000 cars here in May.",
        "Lima: Kia has four showrooms in the country.",
        "LIMA, June 14 (Xinhua) -- Kia is the biggest seller in the market.",
    ],
)
def test_the_country_is_that_of_the_dateline(facts_of: Callable[..., Facts], text: str) -> None:
    assert _rows(facts_of(text, _DAY)) == {("kia", "PE", "present")}


@pytest.mark.parametrize(
    "text",
    [
        "LIMA - Kia sold 3 million cars last year.",
        "LIMA - Kia wants to sell more cars on the continent.",
        "LIMA - Kia held its annual general meeting here on Friday.",
        'LIMA - "We are here for good," said Kia\'s chairman.',
    ],
)
def test_a_dateline_alone_is_no_market(facts_of: Callable[..., Facts], text: str) -> None:
    assert _rows(facts_of(text, _DAY)) == set()


def test_a_country_that_is_named_comes_before_the_dateline(facts_of: Callable[..., Facts]) -> None:
    rows = _rows(facts_of("LIMA - Kia opened a plant in Chile. It has 20 dealers in the country.", _DAY))
    assert rows == {("kia", "CL", "present")}


@pytest.mark.parametrize(
    "lead",
    [
        "LIMA - Last year Kia became the top-selling electric brand of the country.",
        "Kia was the best-selling brand in Peru last year.",
        "Kia remains the market leader in Peru, the most popular make by far.",
    ],
)
def test_a_rank_in_the_opening_sets_the_scene(facts_of: Callable[..., Facts], lead: str) -> None:
    rows = _rows(facts_of(f"{lead} Mazda fell to 2,900. Renault delivered 1,800 cars.", _DAY))
    assert rows == {("kia", "PE", "present"), ("mazda", "PE", "present"), ("renault", "PE", "present")}


def test_a_rank_in_passing_sets_none(facts_of: Callable[..., Facts]) -> None:
    text = "Kia, the best-selling brand in Peru, is in trouble. It lost 2 billion dollars. Mazda sold 1.3 million cars."
    assert not [row for row in _rows(facts_of(text, _DAY)) if row[0] == "mazda"]


def test_a_new_paragraph_goes_back_to_the_country_of_the_article(facts_of: Callable[..., Facts]) -> None:
    lead = (
        "Kia sells cars in Peru. In May it registered 480 cars in Peru. In Chile, where it has dealers, it sold 12.\n\n"
    )
    rows = _rows(facts_of(f"{lead}Toyota still leads the market with a share of 13.4%.", _DAY))
    assert ("toyota", "PE", "present") in rows
    assert ("toyota", "CL", "present") not in rows


def test_the_same_paragraph_goes_on_about_the_country_named_last(facts_of: Callable[..., Facts]) -> None:
    lead = "Kia sells cars in Peru. In May it registered 480 cars in Peru. In Chile, where it has dealers, it sold 12. "
    assert ("toyota", "CL", "present") in _rows(
        facts_of(f"{lead}Toyota still leads the market with a share of 13.4%.", _DAY)
    )
