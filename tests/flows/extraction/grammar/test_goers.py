"""Goers: who goes to a country by himself is no firm that enters it."""

from collections.abc import Callable
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]


def told(facts: Facts) -> set[str]:
    return {row["event_type"] for row in facts["events"]} | {row["status"] for row in facts["markets"]}


@pytest.mark.parametrize(
    "text",
    [
        "Xpeng's engineers went to Poland in April.",
        "The first Xpeng engineer went to Poland in April.",
        "The Xpeng team came to Oslo in May.",
        "Xpeng's boss came back to Poland in May.",
        "The president of Kia arrived in Muscat in May.",
        "A delegation of Chery came to Hanoi in May.",
        "BYD's workers have returned to Brazil in March.",
        "Tesla's lawyers left Norway in May.",
        "Nio's drivers arrived in Oslo in May.",
        "BYD's ship arrived in Bremerhaven in February.",
        "One million people came to Oslo in May, says BYD.",
    ],
)
def test_who_goes_by_himself_enters_no_market(facts_of: Callable[..., Facts], text: str) -> None:
    assert told(facts_of(text)) == set()


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Xpeng's premium brand came to Poland in April.", "market_entry"),
        ("Volkswagen's electric family came to China in 2021 with the Volkswagen ID.4.", "market_entry"),
        ("Xpeng came to Oslo in May.", "market_entry"),
        ("King Long came to Peru in May 2024.", "market_entry"),
        ("He runs the importer and BYD came to Chile in 2012.", "market_entry"),
        ("Xpeng, its engineers say, entered Norway in May.", "market_entry"),
        ("The Chinese group left Norway in May, Nio's drivers say.", "market_exit"),
    ],
)
def test_a_firm_does(facts_of: Callable[..., Facts], text: str, wanted: str) -> None:
    assert wanted in told(facts_of(f"Nio sells cars. {text}" if "group" in text else text))


@pytest.mark.parametrize("text", ["A new chief took over at Lotus in 2017.", "Hyundai listed its reasons in May 2024."])
def test_what_only_sounds_like_a_deal_is_none(facts_of: Callable[..., Facts], text: str) -> None:
    assert facts_of(text)["events"] == []
