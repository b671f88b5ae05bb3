"""Where-clauses: "plans a plant in X, where it sells cars" makes two statements about X."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]
DAY = date(2026, 3, 10)


def markets(facts: Facts) -> set[tuple[str, str, str]]:
    return {(r["organization_id"], r["place"], r["status"]) for r in facts["markets"]}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("GWM could build a plant in Spain, where it has sold cars since 2024.", {("gwm", "ES", "present")}),
        ("VinFast will build a plant in India, where it already has 30 dealers.", {("vinfast", "IN", "present")}),
        (
            "Genesis will enter Brazil, where Hyundai sold 200,000 cars last year.",
            {("genesis", "BR", "planned"), ("hyundai", "BR", "present")},
        ),
        (
            "Zeekr has sold cars in Sweden, where it will open a studio in May, for years.",
            {("zeekr", "SE", "present")},
        ),
    ],
)
def test_both_clauses_are_statements(facts_of: Callable[..., Facts], text: str, expected: set[tuple[str, ...]]) -> None:
    assert markets(facts_of(text, DAY)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Nobody is told of in the clause behind.
        ("Chery plans to sell the car in Poland, where demand for hybrids is growing.", {("chery", "PL", "planned")}),
        # What was acquired from somebody is not his any more.
        (
            "Ineos makes both at Hambach in France, where the company bought a factory from Mercedes-Benz in 2020.",
            {("ineos-automotive", "FR", "present")},
        ),
        # The list of places comes first and has no verb of its own.
        (
            "After Norway, where it sells the ET5, Nio will go to Finland.",
            {("nio", "NO", "present"), ("nio", "FI", "planned")},
        ),
        ("Nothing changes for Rivian in Canada, where the SUV arrives in spring 2027.", {("rivian", "CA", "planned")}),
        # A duty in the clause behind takes nothing away.
        (
            "The Polestar 4 is intended for Canada, where cars from China would be charged duty.",
            {("polestar", "CA", "planned")},
        ),
    ],
)
def test_a_clause_without_a_maker_states_nothing(
    facts_of: Callable[..., Facts], text: str, expected: set[tuple[str, ...]]
) -> None:
    assert markets(facts_of(text, DAY)) == expected
