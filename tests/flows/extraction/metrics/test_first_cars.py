"""The first so many cars, told with what is done with them all."""

from collections.abc import Callable

import pytest

# Published on 15 June 2024.
SENTENCES = {
    "The first 5,000 cars from BYD's plant in Szeged are to be delivered in March 2026.": [
        "T byd vehicle_sales 5000 2026-03-31 HU"
    ],
    "Togg will build the first 5,000 cars by March 2026.": ["T togg vehicle_production 5000 2026-03-31"],
    "Kia handed over the first 1,200 vehicles in May.": ["R kia vehicle_sales 1200 2024-05-31"],
    "The first 1,000 buyers of the Kia EV3 get a wallbox.": [],
    "The first 1,000 cars have seats of Kia's own make.": [],
    "The first 500 customers of Togg were given a watch.": [],
}


@pytest.fixture(scope="module")
def read(figures_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return figures_of(list(SENTENCES))


@pytest.mark.parametrize("text", list(SENTENCES))
def test_the_first_of_many(text: str, read: dict[str, list[str]]) -> None:
    assert read[text] == sorted(SENTENCES[text])
