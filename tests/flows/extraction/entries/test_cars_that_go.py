"""Cars that go to a country, or that a pronoun takes up, are no start of their maker there."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]
_DAY = date(2024, 6, 15)


def _entries(facts: Facts) -> set[tuple[str, str]]:
    return {(e["organization_id"], e["place"]) for e in facts["events"] if e["event_type"] == "market_entry"}


@pytest.mark.parametrize(
    "text",
    [
        "Kia can build 120,000 cars a year in Peru, some of which go to Chile and Bolivia.",
        "Kia builds the EV5 in Peru. Half of the cars go to Chile.",
        "Kia builds cars in Peru. 40% of them go to Chile.",
        "The Kia EV5 is an electric SUV. It has been launched in Chile and Bolivia.",
    ],
)
def test_cars_that_go_somewhere_are_no_start(facts_of: Callable[..., Facts], text: str) -> None:
    assert _entries(facts_of(text, _DAY)) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Kia came to Chile in May.",
        "Kia is growing. It entered Chile in May.",
        "Kia is growing. It has been launched in Chile, too, in May.",
    ],
)
def test_a_maker_that_comes_is_one(facts_of: Callable[..., Facts], text: str) -> None:
    assert _entries(facts_of(text, _DAY)) == {("kia", "CL")}
