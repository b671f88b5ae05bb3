"""Pairs: words for two organisations mean both of them, and none of their owner."""

from collections.abc import Callable, Mapping
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]
NAMED = "Omoda and Jaecoo are growing.\n\n"
SOLD = "sold 9,874 cars in Italy from January to September."
OF_PAIR = {
    "twin": f"{NAMED}Chery's twin brands {SOLD}",
    "two": f"{NAMED}The two Chery brands {SOLD}",
    "both": f"{NAMED}Both Chery brands {SOLD}",
    "duo": f"{NAMED}The Chery duo {SOLD}",
    "taken up": f"{NAMED}Chery's two export brands drew up a balance on Monday. They {SOLD}",
    "agent": f"{NAMED}In Italy 9,874 cars were sold by Chery's sister brands from January to September.",
    "pair": f"{NAMED}The pair {SOLD}",
}
OF_OWNER = {
    # Of three named nobody knows which two are meant, and one is no pair.
    "of three": f"Omoda, Jaecoo and Exlantix are growing.\n\nChery's two brands {SOLD}",
    "of one": f"Jaecoo is growing.\n\nChery's two brands {SOLD}",
    "owner": f"{NAMED}Chery {SOLD}",
    "all": f"{NAMED}Chery's brands {SOLD}",
}


@pytest.fixture(scope="module")
def told(facts_of_all: Callable[[Mapping[str, str]], dict[str, Facts]]) -> dict[str, Facts]:
    return facts_of_all(OF_PAIR | OF_OWNER)


def sellers(facts: Facts) -> list[str]:
    return [row["organization_id"] for row in facts["results"]]


@pytest.mark.parametrize("name", OF_PAIR)
def test_a_figure_of_a_pair_is_of_the_first_of_the_two(name: str, told: dict[str, Facts]) -> None:
    assert sellers(told[name]) == ["omoda"]


@pytest.mark.parametrize("name", OF_OWNER)
def test_a_figure_of_an_owner_is_the_owner_s(name: str, told: dict[str, Facts]) -> None:
    assert sellers(told[name]) == ["chery"]


@pytest.mark.parametrize("name", ["twin", "two", "both", "duo", "pair"])
def test_both_of_a_pair_are_where_they_sell(name: str, told: dict[str, Facts]) -> None:
    assert {row["organization_id"] for row in told[name]["markets"]} == {"omoda", "jaecoo"}


def test_what_a_pair_is_told_by_is_no_empty_stretch(facts_of: Callable[..., Facts]) -> None:
    text = (
        "Omoda and Jaecoo have 86 dealers in Spain. About 20,000 cars of the two Chery brands have been registered to "
        "date, which gives them 1.8% of the market in 2025."
    )
    facts = facts_of(text)
    share = {"metric": "market_share", "organization_id": "omoda"}
    assert [r for r in facts["results"] if share.items() <= r.items()]
    assert all(e["quote"] for e in facts["evidence"])
