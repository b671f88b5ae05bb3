"""People who took a car are cars sold or ordered."""

from collections.abc import Callable
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]


def metrics(facts: Facts) -> list[tuple[str, float]]:
    """Metric and value of each result."""
    return [(r["metric"], r["value"]) for r in facts["results"] if "value" in r]


@pytest.mark.parametrize(
    ("text", "metric"),
    [
        ("Since May, 2,300 people have bought the Kia EV3 in Latvia.", "vehicle_sales"),
        ("Kia is pleased: last year 2,300 motorists in Latvia chose one.", "vehicle_sales"),
        ("Kia says that 2,300 families opted for its cars last year.", "vehicle_sales"),
        ("Kia reports that 2,300 customers have reserved the EV2 so far.", "vehicle_orders"),
        ("Skoda says 2,300 drivers have paid a deposit for the Epiq.", "vehicle_orders"),
    ],
)
def test_people_who_take_a_car_are_counted_as_cars(facts_of: Callable[..., Facts], text: str, metric: str) -> None:
    assert (metric, 2300.0) in metrics(facts_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "Kia says 2,300 people took the train to its opening.",
        "Some 2,300 visitors saw the Kia EV2 in Riga.",
        "Kia asked 2,300 motorists whether they drive at night.",
        "At Kia 2,300 customers got a free coffee.",
    ],
)
def test_people_who_do_something_else_are_not(facts_of: Callable[..., Facts], text: str) -> None:
    assert not metrics(facts_of(text))
