"""What a maker does in a country, by mood and verb: each stance with each verb, and what is no trade at all."""

from collections.abc import Callable, Mapping
from itertools import product
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]
WHEN = ("", " from 2032", " next year")
MOODS = ("will", "is to", "wants to", "hopes to", "is going to", "has decided to", "is preparing to")
DEEDS = (
    "sell its cars in Oman",
    "sell electric cars in Oman",
    "launch its brand in Oman",
    "enter Oman",
    "come to Oman",
    "begin sales in Oman",
    "bring its cars to Oman",
    "go on sale in Oman",
    "expand into Oman",
    "open showrooms in Oman",
    "set foot in Oman",
    "return to Oman",
)
DOUBTS = (
    "is mulling",
    "is considering",
    "has considered",
    "is looking into",
    "does not rule out",
    "has not decided on",
)
STARTS = ("an entry into Oman", "a move into Oman", "a launch in Oman", "an expansion to Oman", "a return to Oman")
IDLE = (
    "spoke about peace in Oman",
    "met the prime minister of Oman",
    "tested a car in the heat of Oman",
    "filmed a commercial in Oman",
    "lost a case in Oman",
    "praised the roads of Oman",
    "compared China with Oman",
    "broke down in Oman",
)
PLANNED = {f"Deepal {mood} {deed}{when}." for mood, deed, when in product(MOODS, DEEDS, WHEN)}
HEDGED = {f"Deepal {doubt} {start}." for doubt, start in product(DOUBTS, STARTS)}
NONE = {f"{who} {idle}." for who, idle in product(("Deepal", "Deepal's chairman", "The founder of Deepal"), IDLE)}


@pytest.fixture(scope="module")
def told(facts_of_all: Callable[[Mapping[str, str]], dict[str, Facts]]) -> dict[str, Facts]:
    return facts_of_all({text: text for text in sorted(PLANNED | HEDGED | NONE)})


def stances(facts: Facts) -> set[tuple[str, str]]:
    return {(row["status"], row["certainty"]) for row in facts["markets"]}


def test_what_a_maker_means_to_do_in_a_country_is_planned(told: dict[str, Facts]) -> None:
    assert {text: found for text in PLANNED if (found := stances(told[text])) != {("planned", "asserted")}} == {}


def test_a_start_that_is_only_thought_of_is_hedged(told: dict[str, Facts]) -> None:
    assert {text: found for text in HEDGED if (found := stances(told[text])) != {("planned", "hedged")}} == {}


def test_what_is_no_trade_is_no_market(told: dict[str, Facts]) -> None:
    assert {text: found for text in NONE if (found := stances(told[text]))} == {}
