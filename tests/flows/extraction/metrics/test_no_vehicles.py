"""Numbers beside words of selling and making that count no cars of the maker's."""

from collections.abc import Callable

import pytest

# Published on 15 June 2024.
SENTENCES = {
    "BYD's ship can carry 9,200 cars.": [],
    "Kia's compound at the port holds 12,000 cars.": [],
    "Some 20,000 used cars changed hands at Kia's dealers.": [],
    "Chery's exports of engines reached 100,000.": [],
    "Kia's dealers sold 3,000 cars in Brazil in May.": ["R kia vehicle_sales 3000 2024-05-31 BR"],
    "Some 20,000 cars were sold by Kia in May.": ["R kia vehicle_sales 20000 2024-05-31 approx"],
    "Chery's exports reached 100,000.": ["R chery vehicle_exports 100000 -"],
    "UzAuto sent 25,000 cars to Kazakhstan last year.": ["R uzauto vehicle_exports 25000 2023-12-31 KZ"],
    "Ford Otosan shipped 310,000 vehicles from Turkey in 2023.": ["R ford-otosan vehicle_exports 310000 2023-12-31"],
}


@pytest.fixture(scope="module")
def read(figures_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return figures_of(list(SENTENCES))


@pytest.mark.parametrize("text", list(SENTENCES))
def test_what_counts_no_cars(text: str, read: dict[str, list[str]]) -> None:
    assert read[text] == sorted(SENTENCES[text])
