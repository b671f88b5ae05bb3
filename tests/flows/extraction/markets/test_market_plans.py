"""Markets that are only planned, whatever verb in the present stands beside them, and places that are none."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]


def status(facts: Facts, place: str) -> set[str]:
    return {row["status"] for row in facts["markets"] if row["place"] == place}


@pytest.mark.parametrize(
    "text",
    [
        "Zeekr makes its debut in Chile. In June 2031 the importer will start selling the X in Santiago.",
        "Zeekr has chosen Chile for its debut. The 7X will be on sale in Chile from June 2031.",
        "Chile is where Zeekr takes its first steps. The 7X goes on sale in Chile in June 2031.",
        "Zeekr will have its next car built in Chile.",
        "Zeekr wants to have the 7X assembled in Chile.",
        "Zeekr's factory in Chile is nearing completion.",
        "Zeekr will build a plant in Chile. A site has been found near Santiago.",
        "Zeekr will build a plant in Chile. An amount of $168 million has been set aside for the site near Santiago.",
    ],
)
def test_what_is_still_to_come_is_planned(facts_of: Callable[..., Facts], text: str) -> None:
    assert status(facts_of(text), "CL") == {"planned"}


@pytest.mark.parametrize(
    "text",
    [
        "Zeekr sold 900 cars in Chile in May. The 7X will go on sale in Chile in June 2031.",
        "Zeekr made its debut in Chile in 2021. The 7X will go on sale in Chile in June 2031.",
        "Zeekr would not comment on the future of its plant in Chile.",
        "Zeekr has had its cars built in Chile since 2021.",
        "Zeekr will build a second plant in Chile. It has been active in Chile since 2021.",
    ],
)
def test_what_is_there_is_present(facts_of: Callable[..., Facts], text: str) -> None:
    assert status(facts_of(text), "CL") == {"present"}


def test_a_start_in_a_region_is_planned_as_its_country_is(facts_of: Callable[..., Facts]) -> None:
    facts = facts_of("Zeekr goes to South America. Sales in Chile will begin in June 2031.")
    assert status(facts, "south_america") == status(facts, "CL") == {"planned"}


@pytest.mark.parametrize(
    "text",
    [
        "Seres may raise $2 billion from a listing in Hong Kong.",
        "Seres wants to go public in Hong Kong next year.",
        "Seres is considering a Hong Kong IPO.",
        "Seres filed for an initial public offering in Hong Kong.",
    ],
)
def test_where_shares_are_listed_is_no_market(facts_of: Callable[..., Facts], text: str) -> None:
    assert status(facts_of(text), "HK") == set()


@pytest.mark.parametrize(
    ("text", "status", "certainty"),
    [
        ("Kia is in 23 countries. Peru, abandoned in 2019, is not on the list.", "exited", "asserted"),
        ("Kia is not leaving Peru.", "present", "asserted"),
        ("Whether Kia will return to Peru nobody wants to say.", "planned", "hedged"),
        ("Kia has not decided whether to return to Peru.", "planned", "hedged"),
        ("Kia will return to Peru in May 2027.", "planned", "asserted"),
        (
            "Smart will be in many countries, and dealers are being signed for the first wave: Peru.",
            "planned",
            "asserted",
        ),
    ],
)
def test_what_is_open_or_given_up(facts_of, text, status, certainty):
    rows = {(m["place"], m["status"], m["certainty"]) for m in facts_of(text, date(2025, 8, 10))["markets"]}
    assert rows == {("PE", status, certainty)}
