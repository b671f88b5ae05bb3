"""Plans beside what a maker has in a place already: further countries of a region; else no plan."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]
DAY = date(2026, 3, 10)


def statuses(facts: Facts, place: str) -> set[tuple[str, str]]:
    return {(r["status"], r["certainty"]) for r in facts["markets"] if r["place"] == place}


@pytest.mark.parametrize(
    "text",
    [
        "BYD sells in Europe. It wants to be in 25 European countries by 2028.",
        "BYD has 300 dealers in Europe and plans to enter further European markets in 2027.",
    ],
)
def test_more_countries_of_a_region(facts_of: Callable[..., Facts], text: str) -> None:
    assert statuses(facts_of(text, DAY), "europe") == {("present", "asserted"), ("planned", "asserted")}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("BYD sold 9,000 cars in Turkey last year. It will launch the Dolphin Surf in Turkey in May.", "TR"),
        ("BYD sold 9,000 cars in Turkey last year. A battery plant is to be built in Turkey.", "TR"),
        ("BYD sells in Europe. In Europe it plans to sell 200,000 cars in 2027.", "europe"),
    ],
)
def test_no_plan_beside_what_is_there(facts_of: Callable[..., Facts], text: str, place: str) -> None:
    assert statuses(facts_of(text, DAY), place) == {("present", "asserted")}
