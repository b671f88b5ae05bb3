"""Ones and ratios that count nothing of a maker's, and small counts that do."""

from collections.abc import Callable
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]


def counts(facts: Facts) -> set[tuple[str, float]]:
    return {(r["metric"], r["value"]) for kind in ("targets", "results") for r in facts[kind]}


@pytest.mark.parametrize(
    "text",
    [
        "BYD sells cars in Uruguay. One new car in five was electric in the first five months of 2025.",
        "BYD sells cars in Uruguay. Nine out of ten new models have a heated seat.",
        "Togg has opened a showroom in Berlin. The price is fair, one dealer in Cologne remarked.",
        "Nissan has dealers in Britain. There is one already, the Ariya.",
        "Nissan has chargers in Britain. I would only have one if a garage at home is all you need.",
        "Hyundai makes the Ioniq 6. In tests by a motoring club 11 of 37 electric models went further than promised.",
        "BYD sells cars in Uruguay. Some 5,900 were registered, the importers' association ACAU reports.",
        "BYD sells cars in Uruguay. According to the dealers' federation 5,900 were sold in May.",
    ],
)
def test_idle_ones_and_ratios_count_nothing(facts_of: Callable[..., Facts], text: str) -> None:
    assert counts(facts_of(text)) == set()


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Lucid has 36 studios in North America, four in Europe and one in Saudi Arabia.", ("outlet_count", 1.0)),
        ("MG has one dealer in Malta.", ("outlet_count", 1.0)),
        ("Smart offers only one model in Brazil today.", ("model_count", 1.0)),
        ("VinFast now has 35 dealers in 27 cities of India.", ("outlet_count", 35.0)),
        ("Smart is coming to Brazil. Ten dealers in eight cities will do for a start.", ("outlet_count", 10.0)),
    ],
)
def test_small_counts_are_told(facts_of: Callable[..., Facts], text: str, wanted: tuple[str, float]) -> None:
    assert wanted in counts(facts_of(text))


def test_one_that_somebody_is_told_of_counts_nothing(facts_of: Any) -> None:
    text = "Polestar opens seven new markets in 2026, France among them. The first is one the company tried before."
    figures = facts_of(text)
    assert [r["value"] for d in ("targets", "results") for r in figures[d]] == [7]
