"""Numbers of cars that nobody sold or built, and like ones that somebody did."""

from collections.abc import Callable

import pytest

# Published on 15 June 2024.
SENTENCES = {
    "Suzuki expects to lose output of 30,000 cars in June.": [],
    "Production losses of up to 40,000 vehicles are possible, Subaru said.": [],
    "Kia wants to cut its inventory by 15,000 cars.": [],
    "Seat raised its sales plan for 2024 to 310,000 cars, an increase of 20,000 units.": [
        "T seat vehicle_sales 310000 2024-12-31"
    ],
    "Kia may build cars in Turkey once its sales there hit 30,000 units a year.": [],
    '"If we sell more than 20,000 cars in Chile, we will build there," the head of Kia said.': [],
    "Kia has 30,000 cars in stock in Spain.": [],
    "Kia had 12,000 unsold cars in Spain in May.": [],
    "Suzuki expects output of 300,000 cars in June.": ["T suzuki vehicle_production 300000 2024-06-30"],
    "Once a niche brand, Kia sold 30,000 cars in Turkey in 2023.": ["R kia vehicle_sales 30000 2023-12-31 TR"],
    "Seat sold 20,000 cars in May, an increase of 12 percent.": ["R seat vehicle_sales 20000 2024-05-31 +12%"],
    "Kia wants to sell 30,000 cars a year in Turkey.": ["T kia vehicle_sales 30000 - TR"],
}


@pytest.fixture(scope="module")
def read(figures_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return figures_of(list(SENTENCES))


@pytest.mark.parametrize("text", list(SENTENCES))
def test_cars_that_nobody_sold(text: str, read: dict[str, list[str]]) -> None:
    assert read[text] == sorted(SENTENCES[text])
