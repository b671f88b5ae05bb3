"""Cars that are sent over a border are exports; what goes to dealers or customers is sold."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]
DAY = date(2025, 7, 1)


@pytest.mark.parametrize(
    "text",
    [
        "Kia Mexico shipped 3,100 cars to 60 countries last year.",
        "Nissan has shipped 3,100 Magnites to 65 markets abroad since 2021.",
        "Some 3,100 of the cars were shipped to a dozen European countries in May, Maruti Suzuki said.",
        "In May 3,100 units of the Elevate were loaded at Mundra port for Japan, Honda Cars India said.",
        "The first batch of 3,100 Atto 3s left Shenzhen for Bremerhaven in April, BYD said.",
        "Ford Otosan, Turkey's biggest exporter, shipped 3,100 vehicles in six months.",
    ],
)
def test_what_is_sent_over_a_border_is_exported(facts_of: Callable[..., Facts], text: str) -> None:
    assert ("vehicle_exports", 3100) in [(r["metric"], r["value"]) for r in facts_of(text, DAY)["results"]]


@pytest.mark.parametrize(
    "text",
    [
        "Hyundai shipped 3,100 cars to dealers in May.",
        "Suzuki shipped 3,100 cars to three regions of Pakistan in May.",
        "Rivian shipped 3,100 vans to Amazon last year.",
        "In May 3,100 cars were loaded on trucks for Madrid, Seat said.",
        "Tata loaded 3,100 cars onto trains last year.",
        "Mahindra, the exporter, shipped 3,100 cars to dealers at home.",
        "Geely dispatched 3,100 cars to dealers in Hangzhou in June.",
    ],
)
def test_what_stays_in_a_country_is_not(facts_of: Callable[..., Facts], text: str) -> None:
    assert "vehicle_exports" not in [r["metric"] for r in facts_of(text, DAY)["results"]]
