"""Which car so many orders are for."""

from collections.abc import Callable
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]


@pytest.mark.parametrize(
    ("text", "car"),
    [
        ("Mahindra booked 30,179 orders for the XEV 9e on the first day.", "mahindra-xev-9e"),
        ("More than 60,000 customers have reserved a Renault 5.", "renault-5"),
        ("VinFast: 27,649 bookings for the VF 3 within 66 hours.", "vinfast-vf-3"),
        ("Kia took 60,000 orders for the EV3 and the EV5.", None),
        ("Kia took 60,000 orders in the week in which it showed the EV3.", None),
        ("Kia has 60,000 orders, more than for the EV3.", None),
    ],
)
def test_the_car_that_orders_are_for(facts_of: Callable[..., Facts], text: str, car: str | None) -> None:
    (orders,) = facts_of(text)["results"]
    assert orders["metric"] == "vehicle_orders"
    assert orders.get("model_id") == car
