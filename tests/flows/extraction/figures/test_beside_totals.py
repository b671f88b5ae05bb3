"""Numbers beside others: what comes on top, the market of which there is a share, changes between dashes."""

from collections.abc import Callable

import pytest

Read = Callable[[list[str]], dict[str, list[str]]]
TOLD: dict[str, list[str]] = {
    "To date, the brand Jetour covers 25 countries in Latin America and in 2026 it will add 9 more.": [
        "R jetour market_count 25 - latin_america",
        "T jetour new_market_count 9 2026-12-31 latin_america",
    ],
    "MG has a market share in Mexico of 3.7 percent of the 1.2 million units sold from January to May 2024.": [
        "R mg market_share 3.7 2024-05-31 MX"
    ],
    "Tata is the leader there. Only 2% of cars sold in India are electric.": [],
    "Xpeng reported 18,701 cars exported — a 217% annual increase — with more than 8,000 registrations in Europe.": [
        "R xpeng vehicle_exports 18701 - +217%",
        "R xpeng vehicle_sales 8000 - europe gt",
    ],
    "Kia wants 20% of the cars sold by it in India to be electric by 2027.": [
        "T kia electrified_share 20 2027-12-31 IN"
    ],
    "Kia reported a 12% rise in May to 18,000 cars.": ["R kia vehicle_sales 18000 2024-05-31 +12%"],
}


@pytest.mark.parametrize("text", TOLD)
def test_each_number_is_told_of_its_own(text: str, figures_of: Read) -> None:
    assert figures_of(list(TOLD))[text] == TOLD[text]
