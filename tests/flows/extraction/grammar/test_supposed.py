"""Sentences that tell of what would be so if something were so that is not: nothing in them is a fact."""

from collections.abc import Callable
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]


def told(facts: Facts) -> set[tuple[str, str | None]]:
    rows = {(r["organization_id"], r.get("place")) for kind in ("markets", "targets", "results") for r in facts[kind]}
    return rows | {(r["organization_id"], r.get("country_code")) for r in facts["events"]}


@pytest.mark.parametrize(
    "text",
    [
        "Had Ford stayed in Brazil, it might be making a small electric car in Camaçari. Instead others do.",
        "If Volkswagen had listened to its dealers, it would sell 30,000 electric cars a year in Canada by now.",
        "Suppose that Tesla were to build a plant in Poland. Wages would be lower and 3,000 people would find work.",
        "Suppose Washington let BYD in. A Seagull would land in Ohio at $12,000. They could hold a fifth of it.",
        "Renault would have sold 40,000 cars in Egypt had it kept its importer.",
        "But for the war Skoda would now be building 200,000 cars a year in Kaluga.",
        "What if Xiaomi came to Spain next year? It would sell 50,000 cars a year there.",
        "I wish Honda would open a showroom in Cork in May.",
        "What if Xiaomi came to Spain? Would Germans queue for an SU7? I would like to see BYD build a plant in Wales.",
        "I'd love to see Zeekr open a showroom in Cork this year.",
        "Would it not be nice if Leapmotor built 50,000 cars in Ireland?",
        "Imagine a BYD plant in Ohio. It could build 300,000 cars a year from 2028.",
        "Will Volvo have to close its plant in Belgium next? Could it leave Spain in 2027?",
        "Does BYD need 300 dealers in Ohio by 2028?",
        "If BYD kept to that price, it would sell 50,000 cars a year in Ohio.",
    ],
)
def test_what_is_only_supposed_is_no_fact(facts_of: Callable[..., Facts], text: str) -> None:
    assert told(facts_of(text)) == set()


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("If the council agrees, BYD will open a plant in Szeged in May 2026.", ("byd", "HU")),
        ("BYD said that it would open a plant in Szeged in 2026 if the council agreed.", ("byd", "HU")),
        ("Asked if it had plans for Spain, Xpeng said it would open 20 showrooms there in 2026.", ("xpeng", "ES")),
        ("BYD would like to open a plant in Spain in 2028, its president said.", ("byd", "ES")),
        ("BYD had 40 dealers in Spain in 2024 and would have 80 by the end of 2026, it said.", ("byd", "ES")),
        ("Zeekr could enter Italy in 2027 if demand holds up.", ("zeekr", "IT")),
        ("Suppose Washington let BYD in. It has dealers in Canada.", ("byd", "CA")),
        ("Is the waiting over? BYD has dealers in Canada.", ("byd", "CA")),
        ("If talks went well, BYD would open a plant in Szeged in 2026, its head said.", ("byd", "HU")),
        ("Asked if it kept to its plans, BYD said it would open a plant in Szeged in 2026.", ("byd", "HU")),
    ],
)
def test_conditions_and_reports_are_told(facts_of: Callable[..., Facts], text: str, wanted: tuple[str, str]) -> None:
    assert wanted in told(facts_of(text))
