"""Makers at the head of a sentence that another one is likened to."""

from collections.abc import Callable

import pytest

# All are published on 15 June 2024; lines as `figures_of` writes them.
TOLD: dict[str, list[str]] = {
    "Like Tesla, Kia will sell only online in Norway. It wants 2,000 customers this year.": [
        "T kia vehicle_sales 2000 2024-12-31 NO"
    ],
    "Unlike BYD, Kia has no plant in Hungary. It plans to sell 50,000 cars in Europe in 2025.": [
        "T kia vehicle_sales 50000 2025-12-31 europe"
    ],
    "After BYD and MG, Kia comes to Portugal. The company plans to sell 5,000 cars there in 2025.": [
        "T kia vehicle_sales 5000 2025-12-31 PT"
    ],
    "Together with BYD, MG and Chery sold 30,000 cars in Spain in 2023.": ["R mg vehicle_sales 30000 2023-12-31 ES"],
    "Alongside the Norwegians, Kia sold 3,000 cars in 2023.": ["R kia vehicle_sales 3000 2023-12-31"],
    "After a slow start, Kia plans to sell 5,000 cars in Portugal in 2025.": ["T kia vehicle_sales 5000 2025-12-31 PT"],
    "Kia, unlike BYD, has a plant in Slovakia. It plans to build 50,000 cars in 2025.": [
        "T kia vehicle_production 50000 2025-12-31"
    ],
}


@pytest.fixture(scope="module")
def told(figures_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return figures_of([*TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_likened_makers_are_no_subjects(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]
