"""Launches of cars, and what only belongs to a car; 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = [
    "Orders for the Kia EV2 open in Spain in October.",
    "Buyers of the Cupra Raval in Italy must be patient until March.",
    "Deliveries of the Leapmotor B10 start in Croatia in August.",
    "Customers for the Renault 4 in Ireland will get their cars in September.",
    "A long-range edition of the Volvo EX30 comes to India in October.",
]
QUIET = [
    "Customers have to wait until March for spare parts of the Kia EV6.",
    "Owners of the Chevrolet Bolt will get their money back in October.",
    "Customers will be able to test the Kia EV4 in Spain from October.",
    "Buyers of the Nissan Leaf receive a grant in Britain from August.",
    "Drivers of the Tesla Model 3 in Norway will get a software update in August.",
    "Customers in Italy get a wallbox with the Fiat 500e from September.",
    "New colours for the Renault 5 come to France in September.",
    "The recall of the Ford Puma begins in Germany in August.",
    "Insurance for the Hyundai Ioniq 5 in Britain rises from October.",
]


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD, *QUIET])


@pytest.mark.parametrize("text", TOLD)
def test_the_car_itself_comes(told: dict[str, list[str]], text: str) -> None:
    assert any(line.startswith("product_launch") for line in told[text])


@pytest.mark.parametrize("text", QUIET)
def test_what_belongs_to_it_is_no_launch(told: dict[str, list[str]], text: str) -> None:
    assert not any(line.startswith("product_launch") for line in told[text])
