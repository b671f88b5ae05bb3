"""Times at which a thing was settled or said, and not its own."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = Callable[..., dict[str, list[dict[str, Any]]]]
PUBLISHED = date(2026, 3, 10)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Geely promised the government in 2024 to build 50,000 cars a year in Brazil.", 50_000),
        ("Ford committed last year to spend $1 billion in Cologne.", 1e9),
        ("Uber and BYD agreed in July 2024 to bring 100,000 BYD cars onto its platform in Europe.", 100_000),
        ("In July 2024 Uber and BYD agreed to bring 100,000 BYD cars onto its platform in Europe.", 100_000),
        ("Kia decided in May 2025 to invest $500 million in Slovakia.", 500e6),
    ],
)
def test_what_was_settled_then_is_still_to_come_and_has_no_time(text: str, value: float, facts_of: Facts) -> None:
    found = facts_of(text, PUBLISHED)
    assert [(row["value"], row.get("period_start"), row.get("period_end")) for row in found["targets"]] == [
        (value, None, None)
    ]
    assert not found["results"]


def test_the_time_behind_what_was_settled_is_its_own(facts_of: Facts) -> None:
    (found,) = facts_of("In 2024 Geely promised to build 50,000 cars a year in Brazil by 2028.", PUBLISHED)["targets"]
    assert (found.get("period_start"), found["period_end"]) == (None, date(2028, 12, 31))


def test_what_was_sold_then_was_sold_then(facts_of: Facts) -> None:
    (found,) = facts_of("In 2024 Geely sold 50,000 cars to dealers in Brazil.", PUBLISHED)["results"]
    assert found["period_end"] == date(2024, 12, 31)


def test_a_show_at_which_plans_were_told_lies_behind(facts_of: Facts) -> None:
    text = "At the Jakarta show in July, Xpeng revealed that its X9 will be assembled in Purwakarta from May 2027."
    shows = [row for row in facts_of(text, PUBLISHED)["events"] if row["event_type"] == "conference"]
    assert [(row["start_on"], row["status"]) for row in shows] == [(date(2025, 7, 1), "occurred")]


def test_who_says_at_the_end_what_is_to_come_does_not_put_it_behind(facts_of: Facts) -> None:
    text = "Deliveries in Israel start in October, the importer of Leapmotor said."
    (found,) = facts_of(text, PUBLISHED)["markets"]
    assert (found["status"], found["period_start"]) == ("planned", date(2026, 10, 1))
