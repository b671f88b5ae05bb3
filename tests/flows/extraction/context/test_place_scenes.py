"""Scenes: where somebody told of himself, and whether those who heard it work there."""

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
        "Kia raised its goal on Thursday, when it presented the interim results in Lima.",
        "Kia published its annual figures in Lima on Monday.",
        "Kia laid out its strategy to investors in Lima.",
        "Kia will present its new plan in Lima next month.",
        "Kia held its investor day in Peru on Thursday and sticks to its targets.",
        "At a press breakfast in Lima today Kia drew up the balance of the year.",
        "Kia showed its results to analysts in Lima on Friday.",
    ],
)
def test_where_a_firm_tells_of_itself_is_no_market(facts_of: Callable[..., Facts], text: str) -> None:
    assert _rows(facts_of(text, _DAY)) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Kia told employees at Callao in Peru on Tuesday that the van will never be built again.",
        "Kia told workers in Lima that a shift will go.",
        "Kia informed the staff of its plant in Lima that it would pause in July.",
        "Kia presented a new car to its dealers in Peru.",
        "Kia published prices in Peru on Monday.",
    ],
)
def test_where_its_workers_or_dealers_are_is_one(facts_of: Callable[..., Facts], text: str) -> None:
    assert _rows(facts_of(text, _DAY)) == {("kia", "PE", "present")}


@pytest.mark.parametrize(
    "text",
    ["Kia told reporters in Lima that it would cut prices.", "Kia told investors in Lima that a car is to go."],
)
def test_where_its_hearers_are_is_none(facts_of: Callable[..., Facts], text: str) -> None:
    assert _rows(facts_of(text, _DAY)) == set()
