"""Quarters of accounts, talks that end, production that runs, plants that are shared."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]
DAY = date(2026, 3, 10)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Maruti Suzuki reported a third-quarter net profit of Rs 3,794 crore.", "2025-10-01", "2025-12-31"),
        ("Tata Motors said its second-quarter revenue fell to Rs 72,349 crore.", "2025-07-01", "2025-09-30"),
        ("Toyota's first-half revenue rose to 24.6 trillion yen.", "2025-04-01", "2025-09-30"),
        ("Hyundai's third-quarter profit fell to 2.5 trillion won.", "2025-07-01", "2025-09-30"),
        ("Maruti Suzuki sold 550,000 cars in the third quarter.", "2025-07-01", "2025-09-30"),
    ],
)
def test_quarters_of_accounts_are_those_of_the_business_year(
    facts_of: Callable[..., Facts], text: str, start: str, end: str
) -> None:
    results = facts_of(text, published_on=DAY)["results"]
    assert [(str(r["period_start"]), str(r["period_end"])) for r in results] == [(start, end)]


@pytest.mark.parametrize(
    "text",
    [
        "Kia broke off negotiations about a plant in Latvia.",
        "Kia's talks with a distributor in Latvia fell through.",
        "Talks between Kia and a distributor in Latvia have been broken off.",
    ],
)
def test_talks_that_end_are_no_plan(facts_of: Callable[..., Facts], text: str) -> None:
    markets = facts_of(text, published_on=DAY)["markets"]
    assert [(m["place"], m["status"], m["certainty"]) for m in markets] == [("LV", "planned", "denied")]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Production of the Kia Niro has been under way in Latvia since 2024.", "present"),
        ("Kia's sales are under way in Latvia.", "present"),
        ("Preparations for Kia's start are under way in Latvia.", "planned"),
    ],
)
def test_what_is_under_way(facts_of: Callable[..., Facts], text: str, status: str) -> None:
    assert {m["status"] for m in facts_of(text, published_on=DAY)["markets"]} == {status}


@pytest.mark.parametrize(
    "text",
    [
        "The Latvian line, which Nissan shares with Renault, stopped in November.",
        "Nissan shares a plant in Latvia with Renault.",
        "Nissan shares its Latvian works with Renault.",
    ],
)
def test_who_shares_a_plant_buys_no_shares(facts_of: Callable[..., Facts], text: str) -> None:
    assert "acquisition" not in {e["event_type"] for e in facts_of(text, published_on=DAY)["events"]}


@pytest.mark.parametrize(
    ("text", "dataset"),
    [
        ("By last autumn Kia had put 100 million euros into its Latvian plant.", "results"),
        ("By next autumn Kia will have put 100 million euros into its Latvian plant.", "targets"),
    ],
)
def test_money_put_in_by_a_day(facts_of: Callable[..., Facts], text: str, dataset: str) -> None:
    assert [r["value"] for r in facts_of(text, published_on=DAY)[dataset]] == [1e8]


def test_a_port_in_the_name_of_a_city_is_no_site(facts_of: Callable[..., Facts]) -> None:
    text = "Kia started taking orders for the Niro in Port of Spain on February 18."
    assert "facility" not in {e["event_type"] for e in facts_of(text, published_on=DAY)["events"]}
