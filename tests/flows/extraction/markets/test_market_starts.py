"""Dates of markets: of a maker's start in a place, and not of a car that is launched or a site that is opened there."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]


def _start(facts: Facts) -> list[tuple[str, Any]]:
    return [(row["status"], row.get("period_start")) for row in facts["markets"]]


@pytest.mark.parametrize(
    "text",
    [
        "Mazda has been selling cars in Peru since 2013.",
        "Mazda returned to Peru in 2013 with the Mazda 3.",
        "Mazda launched its brand in Peru in 2013.",
        "Mazda began sales in Peru in 2013.",
    ],
)
def test_a_maker_starts(facts_of: Callable[..., Facts], text: str) -> None:
    assert _start(facts_of(text, date(2024, 6, 15))) == [("present", date(2013, 1, 1))]


@pytest.mark.parametrize(
    "text",
    [
        "Mazda launched the Mazda 3 in Peru in 2013.",
        "Mazda opened its second showroom in Peru in 2013.",
        "The Mazda 3 came to Peru in 2013.",
        "The Mazda 3 has been on sale in Peru since 2013.",
    ],
)
def test_a_car_or_a_site_starts(facts_of: Callable[..., Facts], text: str) -> None:
    assert _start(facts_of(text, date(2024, 6, 15))) == [("present", None)]


def test_since_when_it_is_there_outdoes_what_opened_later(facts_of: Callable[..., Facts]) -> None:
    text = "Mazda opened a plant in Peru on Tuesday. It has been selling cars in Peru since 2013."
    assert _start(facts_of(text, date(2024, 6, 15))) == [("present", date(2013, 1, 1))]


@pytest.mark.parametrize(
    "text",
    [
        "Orders for the Mazda 3 open in Peru on 29 July.",
        "The Mazda 3 and the Mazda 6 go on sale in Peru in July.",
        "Mazda has plans. Entry into Peru has been deferred to July.",
    ],
)
def test_what_begins_one_day_is_planned(facts_of: Callable[..., Facts], text: str) -> None:
    facts = facts_of(text, date(2024, 6, 15))
    assert [(status, start.month) for status, start in _start(facts)] == [("planned", 7)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Zeekr sells cars in Sweden. Norway and Denmark follow.",
            {("SE", "present"), ("NO", "planned"), ("DK", "planned")},
        ),
        ("Zeekr sold most cars in Sweden. Norway follows with 300.", {("SE", "present"), ("NO", "present")}),
        ("The Kia EV3 is on sale in Italy from September.", {("IT", "planned")}),
        ("The Kia EV3 has been on sale in Italy since 2022.", {("IT", "present")}),
        ("The Kia EV3 is on sale in Italy from 38,000 euros.", {("IT", "present")}),
        ("Cars of Kia are built in Spain and, from 2030, in Kenya.", {("ES", "present"), ("KE", "planned")}),
    ],
)
def test_what_begins_in_the_present_tense(facts_of: Any, text: str, expected: set[tuple[str, str]]) -> None:
    assert {(m["place"], m["status"]) for m in facts_of(text, date(2026, 3, 10))["markets"]} == expected
