"""Market sizes: how many cars a country takes is no figure of the maker that is told of beside it; 15 June 2024."""

from collections.abc import Callable

import pytest

Read = Callable[[list[str]], dict[str, list[str]]]
TOLD: dict[str, list[str]] = {
    "Although Norway is a small market with 130,000 cars sold last year, it is attractive to Zeekr.": [],
    "Peru is a growing market of 180,000 cars a year, and Zeekr has opened a store there.": [],
    "Tata sells cars in Nepal. India's car market has great potential, from 4 million units in 2023 to 10 million.": [],
    "Zeekr is there. Sales of electric cars in Chile came to a halt in May, with just over 600 in the month.": [],
    "Indonesia is a key market for Tata, as it is the largest car market of Asia with annual sales of a million.": [],
    # What somebody has in his market is his.
    "Norway is a good market for Zeekr, with 3,000 cars sold last year.": ["R zeekr vehicle_sales 3000 2023-12-31 NO"],
    "Sales of its electric cars in Chile fell at Zeekr, with just over 600 in May.": [
        "R zeekr vehicle_sales 600 2024-05-31 CL gt",
    ],
    "Zeekr sold 3,000 cars in Norway last year, with 600 in May.": [
        "R zeekr vehicle_sales 3000 2023-12-31 NO",
        "R zeekr vehicle_sales 600 2024-05-31 NO",
    ],
}


@pytest.mark.parametrize("text", TOLD)
def test_the_size_of_a_market(text: str, figures_of: Read) -> None:
    assert figures_of(list(TOLD))[text] == TOLD[text]
