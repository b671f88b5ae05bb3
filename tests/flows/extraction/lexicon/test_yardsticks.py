"""Yardsticks: what something is measured by is no plan, and others' estimates are nobody's figures; 15 June 2024."""

from collections.abc import Callable

import pytest

Read = Callable[[list[str]], dict[str, list[str]]]
TOLD: dict[str, list[str]] = {
    "Nio sold fewer cars than planned in May, 4,000.": ["R nio vehicle_sales 4000 2024-05-31"],
    "Deliveries at Nio were lower than expected in May, at 5,695.": ["R nio vehicle_sales 5695 2024-05-31"],
    "Nio delivered 14,000 cars in May, ahead of a bank's forecast of 13,000.": ["R nio vehicle_sales 14000 2024-05-31"],
    "Nio delivered 14,000 cars in May, below the roughly 15,000 units analysts expected.": [
        "R nio vehicle_sales 14000 2024-05-31",
    ],
    "Analysts warn that Nio must deliver more than 100,000 cars by December to survive.": [],
    # Its own forecast is its aim.
    "Nio expects to deliver 14,000 cars in July.": ["T nio vehicle_sales 14000 2024-07-31"],
    "Nio, which planned for 14,000 cars in July, now plans for 10,000.": [
        "T nio vehicle_sales 10000 2024-07-31",
        "T nio vehicle_sales 14000 2024-07-31",
    ],
    "Nio must deliver 14,000 cars in July to reach its goal.": ["T nio vehicle_sales 14000 2024-07-31"],
}


@pytest.mark.parametrize("text", TOLD)
def test_what_is_measured_by(text: str, figures_of: Read) -> None:
    assert figures_of(list(TOLD))[text] == TOLD[text]
