"""Plans told aside, in front of the verb that tells a number: what was sold is no aim by them, nor told of there."""

from collections.abc import Callable

import pytest

Read = Callable[[list[str]], dict[str, list[str]]]
TOLD: dict[str, list[str]] = {
    "Kia, which has not disclosed its plans, sold 30,000 cars in May.": ["R kia vehicle_sales 30000 2024-05-31"],
    "Kia, which plans a plant in Togo, said it had delivered 30,000 cars in the first quarter.": [
        "R kia vehicle_sales 30000 2024-03-31"
    ],
    "Kia, which may open a plant in Togo, delivered 30,000 cars in the first quarter.": [
        "R kia vehicle_sales 30000 2024-03-31"
    ],
    "Kia, due to enter Togo next year, sold 30,000 cars in May.": ["R kia vehicle_sales 30000 2024-05-31"],
    "Kia, which wants to sell 50,000 cars in 2027, sold 30,000 cars in 2023.": [
        "R kia vehicle_sales 30000 2023-12-31",
        "T kia vehicle_sales 50000 2027-12-31",
    ],
    "Kia, which sold 20,000 cars last year, plans to sell 30,000 in 2026.": [
        "R kia vehicle_sales 20000 2023-12-31",
        "T kia vehicle_sales 30000 2026-12-31",
    ],
    "Kia, which is present in Togo, sold 30,000 cars there in May.": ["R kia vehicle_sales 30000 2024-05-31 TG"],
    "Kia plans to sell 30,000 cars in Togo, which is its biggest market, by 2027.": [
        "T kia vehicle_sales 30000 2027-12-31 TG"
    ],
}


@pytest.mark.parametrize("text", TOLD)
def test_a_plan_told_aside_is_none_of_the_number(text: str, figures_of: Read) -> None:
    assert figures_of(list(TOLD))[text] == TOLD[text]
