"""Rows of what is planned for one time, aims of electric and local shares, and times that point at one told before."""

from collections.abc import Callable

import pytest

# All are published on 15 June 2024; a line as in test_figures.
SENTENCES: dict[str, list[str]] = {
    # One time for all of a row.
    "BYD sold 8,000 cars in South Korea last year. The aim for 2025 is 20,000 and 80 showrooms.": [
        "R byd vehicle_sales 8000 2023-12-31 KR",
        "T byd outlet_count 80 2025-12-31 KR",
        "T byd vehicle_sales 20000 2025-12-31 KR",
    ],
    "For 2028 Geely has in mind 100 dealers, 50,000 cars and six models in Britain.": [
        "T geely new_model_count 6 2028-12-31 GB",
        "T geely outlet_count 100 2028-12-31 GB",
        "T geely vehicle_sales 50000 2028-12-31 GB",
    ],
    "Next year Jaecoo expects 9,000 sales and 40 dealers in Austria.": [
        "T jaecoo outlet_count 40 2025-12-31 AT",
        "T jaecoo vehicle_sales 9000 2025-12-31 AT",
    ],
    # What there is has no time.
    "In 2023 Chery sold 30,000 cars in Spain through 90 dealerships.": [
        "R chery outlet_count 90 - ES",
        "R chery vehicle_sales 30000 2023-12-31 ES",
    ],
    "Chery sold 30,000 cars in Spain in 2023 and runs 90 dealerships.": [
        "R chery outlet_count 90 - ES",
        "R chery vehicle_sales 30000 2023-12-31 ES",
    ],
    # Shares.
    "BYD wants a local share of 50 percent at first and 70 % eventually at its Indonesian plant.": [
        "T byd local_content 50 - ID",
        "T byd local_content 70 - ID",
    ],
    "Volvo wants 50% electric cars by 2027.": ["T volvo-cars electrified_share 50 2027-12-31"],
    "By 2028 every second Skoda is to be electric.": ["T skoda electrified_share 50 2028-12-31"],
    "Since May the wording at Volvo Cars is that 90 per cent of its cars will have a plug by 2030.": [
        "T volvo-cars electrified_share 90 2030-12-31"
    ],
    "Porsche, whose aim was for four in five of its cars to be electric in 2030, no longer gives a number at all.": [
        "T porsche electrified_share 80 2030-12-31 denied"
    ],
    "Togg had aimed for 60,000 sales in Germany in 2025; it no longer names a figure.": [
        "T togg vehicle_sales 60000 2025-12-31 DE denied"
    ],
    # Times that are pointed at.
    "BYD hopes for 1,500 sales in Poland from March 2025. By then the network, now 28 strong, is to number 45.": [
        "R byd outlet_count 28 - PL",
        "T byd outlet_count 45 2025-03-01 PL",
        "T byd vehicle_sales 1500 - PL",
    ],
    "Bentley will go electric in 2035, after a first car next year. Ten new models are to come between now and then.": [
        "T bentley new_model_count 10 2035-12-31"
    ],
}


@pytest.mark.parametrize("text", SENTENCES)
def test_what_is_planned(figures_of: Callable[[list[str]], dict[str, list[str]]], text: str) -> None:
    assert figures_of(list(SENTENCES))[text] == SENTENCES[text]
