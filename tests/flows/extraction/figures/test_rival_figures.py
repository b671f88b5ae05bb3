"""Figures of the makes that the subject is set against."""

from collections.abc import Callable
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]


def sold(facts: Facts) -> set[tuple[str, float]]:
    """Whose and how many, of the cars sold."""
    return {(r["organization_id"], r["value"]) for r in facts["results"] if r["metric"] == "vehicle_sales"}


@pytest.mark.parametrize(
    "text",
    [
        "Skoda outsold Tesla in Latvia with 310 registrations to the American's 190.",
        "Skoda overtook Tesla in Latvia with 310 registrations to its rival's 190.",
        "Skoda sold 310 cars in Latvia, ahead of Tesla with 190.",
        "With 310 cars sold in Latvia, Skoda came in first, followed by Tesla with 190.",
        "Skoda registered 310 cars in Latvia, compared with 190 for Tesla.",
        "Skoda registered 310 cars in Latvia, against 190 for its American rival Tesla.",
        "Skoda sold more cars than Tesla in Latvia. It had 310 registrations, against 190 for its rival.",
        "Skoda outsold Tesla in April: 310 cars against 190.",
    ],
)
def test_each_make_has_its_own(facts_of: Callable[..., Facts], text: str) -> None:
    assert sold(facts_of(text)) == {("skoda", 310.0), ("tesla", 190.0)}


def test_whom_somebody_overtakes_is_not_whose_the_figure_is(facts_of: Callable[..., Facts]) -> None:
    facts = facts_of("Skoda overtook Tesla with 310 registrations in Latvia.")
    assert sold(facts) == {("skoda", 310.0)}


@pytest.mark.parametrize(
    "text",
    [
        "With 310 cars sold in Latvia, Skoda ranks fourth, ahead of Tesla.",
        "Having sold 310 cars in Latvia, Skoda overtook Tesla.",
        "Skoda sold 310 cars in Latvia, compared with 190 a year before.",
        "Skoda, imported in Latvia by Motor Balt, sold 310 cars there.",
        "Skoda, handled by VW's importer Motor Balt, sold 310 cars in Latvia.",
    ],
)
def test_who_is_named_beside_sold_nothing(facts_of: Callable[..., Facts], text: str) -> None:
    assert {o for o, _ in sold(facts_of(text))} == {"skoda"}


@pytest.mark.parametrize(
    "text",
    [
        "Skoda is strong. Together they took 51.7% of the 1.06 million cars registered in Latvia in 2025.",
        "Skoda leads. Its brands made up a third of the 200,000 vehicles sold in Poland last year.",
    ],
)
def test_the_market_that_a_share_is_of_is_nobodys(facts_of: Callable[..., Facts], text: str) -> None:
    assert sold(facts_of(text)) == set()


def test_a_share_of_what_a_make_sold_is_its_own(facts_of: Callable[..., Facts]) -> None:
    assert sold(
        facts_of("Less than 10% of the 4.26 million vehicles Skoda delivered in 2024 were sold elsewhere.")
    ) == {("skoda", 4260000.0)}
