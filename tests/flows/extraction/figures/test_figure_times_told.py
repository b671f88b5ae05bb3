"""Times that are of something else than the figure beside them; counts that go on with the one before the last.

Each text is of 15 June 2024; a line is T or R, organisation, metric, value, last day of the period, what is odd.
"""

from collections.abc import Callable

import pytest

Figures = Callable[[list[str]], dict[str, list[str]]]

TOLD = {
    # times of what a figure is held against, of the best month, of a part, and how long something took
    (
        "Xpeng sold 141,601 cars in 2023. October (20,002) was the best month. Overseas, deliveries "
        "doubled to 8,000 units."
    ): [
        "R xpeng vehicle_exports 8000 2023-12-31 +100%",
        "R xpeng vehicle_sales 141601 2023-12-31",
    ],
    "Togg delivered 17,700 cars in the first quarter (2023: 3,900), of which 2,300 in March.": [
        "R togg vehicle_sales 17700 2024-03-31",
        "R togg vehicle_sales 2300 2024-03-31",
        "R togg vehicle_sales 3900 2023-03-31",
    ],
    (
        "Xpeng sold 141,601 cars in 2023. It is active in 60 countries, 14 of which it entered last year."
        " The Mona M03 accounted for 72,000; the P7+ came to 26,800."
    ): [
        "R xpeng market_count 60 -",
        "R xpeng vehicle_sales 141601 2023-12-31",
        "R xpeng vehicle_sales 26800 2023-12-31",
        "R xpeng vehicle_sales 72000 2023-12-31",
    ],
    "Polestar's headcount has been reduced from 2,500 to 1,950 in two years.": [
        "R polestar jobs 1950 -",
        "R polestar jobs 2500 -",
    ],
    "The Geely EX5 was launched in January in Thailand and has found 3,100 takers.": [
        "R geely vehicle_sales 3100 - TH"
    ],
    "Leapmotor has 650 points of sale in 30 countries and wants to have 800 before 2027.": [
        "R leapmotor market_count 30 -",
        "R leapmotor outlet_count 650 -",
        "T leapmotor outlet_count 800 2026-12-31",
    ],
    "Leapmotor has 650 points of sale in 30 countries and wants to be in 40 before 2027.": [
        "R leapmotor market_count 30 -",
        "R leapmotor outlet_count 650 -",
        "T leapmotor market_count 40 2026-12-31",
    ],
    "VinFast handed over 23,186 cars in November, which made it 147,450 in 2023.": [
        "R vinfast vehicle_sales 147450 2023-12-31",
        "R vinfast vehicle_sales 23186 2023-11-30",
    ],
    "VinFast made 147,450 cars in 2023.": ["R vinfast vehicle_production 147450 2023-12-31"],
    # what a maker has where a market is told of; the market itself; the main brand; its first quarter there
    (
        "Chinese carmakers sold 63,400 cars in Turkey in the first quarter. BYD, with its 24,200, came "
        "from nowhere: in the same months of last year it had managed 1,480. MG added 6,900 and "
        "Leapmotor, in its first quarter, 290."
    ): [
        "R byd vehicle_sales 1480 2023-03-31 TR",
        "R byd vehicle_sales 24200 2024-03-31",
        "R leapmotor vehicle_sales 290 2024-03-31",
        "R mg vehicle_sales 6900 2024-03-31",
    ],
    (
        "MG registered 14,577 cars in Britain in March. The market as a whole was up 13.7% at 312,887; "
        "72,779 of those cars were electric."
    ): ["R mg vehicle_sales 14577 2024-03-31 GB"],
    "Nio delivered 30,053 vehicles in the first quarter. The main brand contributed 20,053, Onvo 10,000.": [
        "R nio vehicle_sales 20053 2024-03-31",
        "R nio vehicle_sales 30053 2024-03-31",
        "R onvo vehicle_sales 10000 2024-03-31",
    ],
    (
        "Polestar works with 192 points of sale in 28 countries. France, the latest addition, had four at"
        " the end of March and will have nine by the middle of next year."
    ): [
        "R polestar market_count 28 -",
        "R polestar outlet_count 192 -",
        "R polestar outlet_count 4 2024-03-31",
        "T polestar outlet_count 9 2025-06-30",
    ],
    "Polestar works with 192 points of sale in 28 countries. It wants to be in 40 by 2027.": [
        "R polestar market_count 28 -",
        "R polestar outlet_count 192 -",
        "T polestar market_count 40 2027-12-31",
    ],
}


@pytest.fixture(scope="module")
def told(figures_of: Figures) -> dict[str, list[str]]:
    return figures_of(list(TOLD))


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == sorted(TOLD[text])
