"""Counts that go on: what is added to those who are there."""

from collections.abc import Callable
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]


def numbers(facts: Facts) -> list[tuple[str, str, float]]:
    """Dataset, metric and value of each figure, in order."""
    return sorted((d, r["metric"], r["value"]) for d in ("targets", "results") for r in facts[d] if "value" in r)


@pytest.mark.parametrize(
    "text",
    [
        "Kia has 62 showrooms in Latvia and aims to add 18 by 2030.",
        "Kia has 62 showrooms in Latvia and 18 more will follow by 2030.",
        "Kia has 62 showrooms in Latvia, with a further 18 due to open by 2030.",
        "Kia has 62 showrooms in Latvia and intends to open 18 by 2030.",
    ],
)
def test_so_many_are_added(facts_of: Callable[..., Facts], text: str) -> None:
    assert numbers(facts_of(text)) == [("results", "outlet_count", 62), ("targets", "new_outlet_count", 18)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Kia has 62 showrooms in Latvia and wants 80 by 2030.", ("targets", "outlet_count", 80)),
        ("Kia has 62 showrooms in Latvia and hopes to have 80 by 2030.", ("targets", "outlet_count", 80)),
    ],
)
def test_all_of_them_are_told(facts_of: Callable[..., Facts], text: str, told: tuple[str, str, float]) -> None:
    assert told in numbers(facts_of(text))


@pytest.mark.parametrize(
    ("text", "later"),
    [
        ("Kia's plant in Latvia has an annual output of 20,000 cars, expandable to 45,000.", 45000),
        ("Kia's plant in Latvia can make 20,000 cars a year, which can be raised to 45,000.", 45000),
    ],
)
def test_what_a_plant_can_be_raised_to(facts_of: Callable[..., Facts], text: str, later: float) -> None:
    assert ("targets", "production_capacity", later) in numbers(facts_of(text))


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("Tata wants to export 750,000 cars by 2030-31.", "2031-03-31"),
        ("Tata will invest Rs 45,000 crore over the five years to FY2030.", "2030-03-31"),
        ("Tata has set itself a 2027 target of 365,000 sales.", "2027-12-31"),
        ("Tata hopes to export 750,000 cars by 2028-30.", "2030-12-31"),
    ],
)
def test_until_when(facts_of: Callable[..., Facts], text: str, end: str) -> None:
    assert [str(r.get("period_end")) for r in facts_of(text)["targets"]] == [end]
