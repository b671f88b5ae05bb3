"""Numbers that move: which change leads to which level, aims that are moved or a part of a word, and who has which."""

from collections.abc import Callable

import pytest

# Published on 15 June 2024.
SENTENCES = {
    "Domestic sales of Chery fell 9% in May, while exports grew 12% to 98,000.": [
        "R chery vehicle_exports 98000 2024-05-31 +12%",
        "R chery vehicle_sales -9 2024-05-31 CN",
    ],
    "Sales of Chery fell 9% to 98,000 cars in May.": ["R chery vehicle_sales 98000 2024-05-31 -9%"],
    "BYD has reduced its 2024 sales target by 16% to 4.6 million units.": ["T byd vehicle_sales 4600000 2024-12-31"],
    "BYD has raised its sales by 16% to 4.6 million units in 2023.": ["R byd vehicle_sales 4600000 2023-12-31 +16%"],
    "Changan needs to accelerate to meet its 3-million annual target.": ["T changan vehicle_sales 3000000 2024-12-31"],
    ("BYD's performance in the first four months of 2024 fell short of its 4 million unit annual target."): [
        "T byd vehicle_sales 4000000 2024-12-31"
    ],
    "Nio cut its 220,000-vehicle target for 2024 to 200,000.": [
        "T nio vehicle_sales 200000 2024-12-31",
        "T nio vehicle_sales 220000 2024-12-31 denied",
    ],
    "In 2023 Kia sold 40,000 cars, beating the brand's 2022 total.": ["R kia vehicle_sales 40000 2023-12-31"],
    "Kia's domestic and overseas sales came to 40,000 cars in May.": ["R kia vehicle_sales 40000 2024-05-31"],
    "Kia's overseas sales came to 40,000 cars in May.": ["R kia vehicle_exports 40000 2024-05-31"],
    "Kia misses 2023 EVs sales target.": [],
    "Kia's sales are estimated at 40,000 cars for 2024.": ["T kia vehicle_sales 40000 2024-12-31"],
    "Kia's sales were put at 40,000 cars for 2023.": ["R kia vehicle_sales 40000 2023-12-31"],
    "Kia kept its 500,000-unit annual export target for 2024.": ["T kia vehicle_exports 500000 2024-12-31"],
    "Kia has scrapped its 20,000-unit annual target for 2025.": ["T kia vehicle_sales 20000 2025-12-31 denied"],
    "Seat expects a profit of 220 million euros in 2026, up from 170 million euros estimated for this year.": [
        "T seat profit 170000000 2024-12-31 EUR",
        "T seat profit 220000000 2026-12-31 EUR",
    ],
    "Seat's operating profit of 170 million euros estimated for 2024 would be a record.": [
        "T seat profit 170000000 2024-12-31 EUR"
    ],
    "Seat's operating profit is estimated at 170 million euros for 2024.": ["T seat profit 170000000 2024-12-31 EUR"],
    "Seat's operating profit of 170 million euros for 2023 was a record.": ["R seat profit 170000000 2023-12-31 EUR"],
    "Togg met its 30,000-car production target in 2023.": ["R togg vehicle_production 30000 2023-12-31"],
    "Kia confirmed its 3.2 million-unit sales target for 2024.": ["T kia vehicle_sales 3200000 2024-12-31"],
    (
        "BYD cut an earlier target of 5.5 million vehicles by as much as 16% to an internal goal near "
        "4.6 million units for 2024."
    ): ["T byd vehicle_sales 4600000 2024-12-31", "T byd vehicle_sales 5500000 - denied"],
    "Xpeng set a new target of 450,000 cars for 2024, a 10% decrease from the target of 500,000.": [
        "T xpeng vehicle_sales 450000 2024-12-31 -10%",
        "T xpeng vehicle_sales 500000 2024-12-31 denied",
    ],
    "To get there, monthly sales of BYD must average 530,000 units.": [],
    "Skoda's deliveries in India and Turkey came to 5,000 and 4,200 cars respectively in May.": [
        "R skoda vehicle_sales 4200 2024-05-31 TR",
        "R skoda vehicle_sales 5000 2024-05-31 IN",
    ],
    "In Norway and Sweden Xpeng sold 1,200 and 900 cars, respectively, in May.": [
        "R xpeng vehicle_sales 1200 2024-05-31 NO",
        "R xpeng vehicle_sales 900 2024-05-31 SE",
    ],
    "MG will open 12 and 9 dealers in Chile and Peru respectively.": [
        "T mg outlet_count 12 - CL",
        "T mg outlet_count 9 - PE",
    ],
    "Skoda's deliveries in India and Turkey came to 5,000 cars in May, after 4,200 in April.": [
        "R skoda vehicle_sales 4200 2024-04-30",
        "R skoda vehicle_sales 5000 2024-05-31 TR",
    ],
    (
        "SAIC sells 72,000 electric cars in May\nSAIC's electric sales came to 72,000 units in May 2024, "
        "an increase of 56.6%."
    ): ["R saic vehicle_sales 72000 2024-05-31 +56.6%"],
    "Denza and Fang Cheng Bao delivered 15,800 and 12,600 new energy cars respectively.": [
        "R denza vehicle_sales 15800 -",
        "R fangchengbao vehicle_sales 12600 -",
    ],
    "Denza delivered 15,800 cars and built 12,600.": [
        "R denza vehicle_production 12600 -",
        "R denza vehicle_sales 15800 -",
    ],
    (
        "SAIC's electric car sales rose to 124,575 units in May, complemented by overseas shipments of 97,793 vehicles."
    ): ["R saic vehicle_exports 97793 2024-05-31", "R saic vehicle_sales 124575 2024-05-31"],
    (
        "Chery sold 40,000 cars in May. China's new energy vehicle sales exceeded 700,000 units, "
        "according to data released by the China Association of Automobile Manufacturers."
    ): ["R chery vehicle_sales 40000 2024-05-31"],
    "Chery sold 40,000 cars in May, according to data released by the company.": [
        "R chery vehicle_sales 40000 2024-05-31"
    ],
}


@pytest.fixture(scope="module")
def read(figures_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return figures_of(list(SENTENCES))


@pytest.mark.parametrize("text", list(SENTENCES))
def test_numbers_that_move(text: str, read: dict[str, list[str]]) -> None:
    assert read[text] == sorted(SENTENCES[text])
