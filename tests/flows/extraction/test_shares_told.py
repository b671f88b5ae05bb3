"""Shares of a market, or of what a maker sells, told in asides, ahead of a name and behind a number of cars.

Each text is of 15 June 2024; a line is T or R, organisation, metric, value, last day of the period, what is odd.
"""

from collections.abc import Callable

import pytest

Figures = Callable[[list[str]], dict[str, list[str]]]

TOLD = {
    # shares told of a market behind an aside, ahead of the name, or without a verb; whose they are said to be
    "Ford sold 426,000 cars in Europe. Its share of the market there, 4.7% in 2019, is now 3.3%.": [
        "R ford market_share 3.3 - europe",
        "R ford market_share 4.7 2019-12-31 europe",
        "R ford vehicle_sales 426000 - europe",
    ],
    "Maruti Suzuki's share of the domestic market, once above half, has sunk to 40 per cent.": [
        "R maruti-suzuki market_share 40 - IN"
    ],
    "In China's EV market Nio has 2 percent, BYD 35 and Tesla 6.": [
        "R byd market_share 35 - CN",
        "R nio market_share 2 - CN",
        "R tesla market_share 6 - CN",
    ],
    "In the compact segment Skoda has 12 percent and Kia 9.": ["R kia market_share 9 -", "R skoda market_share 12 -"],
    "Toyota, at 8.1 percent, remains the leader of the Polish market.": ["R toyota market_share 8.1 - PL"],
    "Nearly 70% of the segment belongs to the Tata Nexon EV.": ["R tata-motors market_share 70 - approx"],
    # the share of electric cars in all that was sold
    "Kia sold 749,000 electrified cars in 2023, 24.2 percent of the total.": [
        "R kia electrified_share 24.2 2023-12-31",
        "R kia vehicle_sales 749000 2023-12-31",
    ],
    "Kia sold 3.1 million cars in 2023, 749,000 of them electrified, which makes 24.2 percent.": [
        "R kia electrified_share 24.2 2023-12-31",
        "R kia vehicle_sales 3100000 2023-12-31",
    ],
    (
        "Porsche is too slow. Electric cars are to account for 80 per cent of its sales. Last year the "
        "share stood at 12.7 per cent."
    ): [
        "R porsche electrified_share 12.7 2023-12-31",
        "T porsche electrified_share 80 -",
    ],
    (
        "Electric cars are to account for 20 per cent of Porsche's sales. It has watched its share in the segment slip "
        "from 71 per cent in 2022 to 54 per cent in 2023."
    ): [
        "R porsche market_share 54 2023-12-31",
        "R porsche market_share 71 2022-12-31",
        "T porsche electrified_share 20 -",
    ],
    # no shares of those kinds
    "Stellantis holds 51 percent of Leapmotor International.": [],
    "BYD sold 749,000 hybrids, 24 percent more than a year ago.": ["R byd vehicle_sales 749000 - +24%"],
    "Electric cars had a share of 92 percent in Norway in May.": [],
}


@pytest.fixture(scope="module")
def told(figures_of: Figures) -> dict[str, list[str]]:
    return figures_of(list(TOLD))


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == sorted(TOLD[text])
