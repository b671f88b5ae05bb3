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
    ],
)
def test_each_make_has_its_own(facts_of: Callable[..., Facts], text: str) -> None:
    assert sold(facts_of(text)) == {("skoda", 310.0), ("tesla", 190.0)}


def test_whom_somebody_overtakes_is_not_whose_the_figure_is(facts_of: Callable[..., Facts]) -> None:
    facts = facts_of("Skoda overtook Tesla with 310 registrations in Latvia.")
    assert sold(facts) == {("skoda", 310.0)}
