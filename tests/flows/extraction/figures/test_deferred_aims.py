"""Aims that are put off: the old one is given up, the one for the later time stands; others are left as they are."""

from collections.abc import Callable

import pytest

# All are published on 15 June 2024; a line as in test_figures.
SENTENCES: dict[str, list[str]] = {
    "A 50% share of sales for hybrids and EVs, originally due at Mercedes by 2025, has been rescheduled for 2030.": [
        "T mercedes-benz electrified_share 50 2025-12-31 denied",
        "T mercedes-benz electrified_share 50 2030-12-31",
    ],
    "Mercedes wanted hybrids and EVs to make up half of its sales by 2025. The company has moved the date to 2030.": [
        "T mercedes-benz electrified_share 50 2025-12-31 denied",
        "T mercedes-benz electrified_share 50 2030-12-31",
    ],
    "Togg's plan to sell 30,000 cars in Germany by 2026 has slipped to 2028.": [
        "T togg vehicle_sales 30000 2026-12-31 DE denied",
        "T togg vehicle_sales 30000 2028-12-31 DE",
    ],
    "Togg has pushed back its target of selling 30,000 cars in Germany from 2026 to 2028.": [
        "T togg vehicle_sales 30000 2026-12-31 DE denied",
        "T togg vehicle_sales 30000 2028-12-31 DE",
    ],
    # Without a time before, there is only the new one.
    "Togg has put back its goal of 30,000 cars in Germany to 2028.": ["T togg vehicle_sales 30000 2028-12-31 DE"],
    "Kia aims to sell 1.6 million EVs by 2030, but the deadline was pushed back to 2033.": [
        "T kia vehicle_sales 1600000 2030-12-31 denied",
        "T kia vehicle_sales 1600000 2033-12-31",
    ],
    "An annual output of 150,000 had been announced by Ebro for 2029. That level is now expected in 2031.": [
        "T ebro production_capacity 150000 2029-12-31 denied",
        "T ebro production_capacity 150000 2031-12-31",
    ],
    "VinFast had wanted to sell 50,000 cars in America by 2025; it now says 2028.": [
        "T vinfast vehicle_sales 50000 2025-12-31 US denied",
        "T vinfast vehicle_sales 50000 2028-12-31 US",
    ],
    # Put off to no time.
    "Ford planned an annual capacity of 2 million EVs by 2026. It postponed that to an unspecified date.": [
        "T ford production_capacity 2000000 2026-12-31 denied"
    ],
    "BYD's plan to open 100 stores in Japan by 2025 has been delayed.": [
        "T byd new_outlet_count 100 2025-12-31 JP denied"
    ],
    # Something else is put off, or nothing.
    "Chery sold 20,000 cars in Poland in 2023 and has put off its launch in Hungary to 2027.": [
        "R chery vehicle_sales 20000 2023-12-31 PL"
    ],
    "BYD built 50,000 cars in Rayong last year, and the second plant has been put off until 2028.": [
        "R byd vehicle_production 50000 2023-12-31 TH"
    ],
    "BYD has 40 dealers in Poland. The opening of its office was postponed to June 2027.": [
        "R byd outlet_count 40 - PL"
    ],
    "BYD plans to sell 30,000 cars in Turkey this year. Deliveries of the Seal have been delayed.": [
        "T byd vehicle_sales 30000 2024-12-31 TR"
    ],
}


@pytest.mark.parametrize("text", SENTENCES)
def test_what_is_put_off(figures_of: Callable[[list[str]], dict[str, list[str]]], text: str) -> None:
    assert figures_of(list(SENTENCES))[text] == SENTENCES[text]
