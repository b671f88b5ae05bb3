"""Portions of what was counted, with a place or a time of their own; and the wholes that they are of.

Each text is of 15 June 2024; a line is T or R, organisation, metric, value, last day of the period, what is odd.
"""

from collections.abc import Callable

import pytest

Figures = Callable[[list[str]], dict[str, list[str]]]

TOLD = {
    # a portion in a country, at home, in a month; told with "of which", "including", "of these"
    "Geely sold 1.2 million electric cars in 2023, of which 370,000 went to Europe.": [
        "R geely vehicle_sales 1200000 2023-12-31",
        "R geely vehicle_sales 370000 2023-12-31 europe",
    ],
    "Geely delivered 1.2 million cars in 2023. Of these, 370,000 went to European customers.": [
        "R geely vehicle_sales 1200000 2023-12-31",
        "R geely vehicle_sales 370000 2023-12-31 europe",
    ],
    "Geely delivered 1.2 million cars in 2023, including 370,000 in Europe and 21,000 in Brazil.": [
        "R geely vehicle_sales 1200000 2023-12-31",
        "R geely vehicle_sales 21000 2023-12-31 BR",
        "R geely vehicle_sales 370000 2023-12-31 europe",
    ],
    "Togg delivered 17,700 cars in the first quarter, of which 2,300 in March.": [
        "R togg vehicle_sales 17700 2024-03-31",
        "R togg vehicle_sales 2300 2024-03-31",
    ],
    "Togg delivered 17,700 cars in the first quarter. Of these 2,300 were registered in March.": [
        "R togg vehicle_sales 17700 2024-03-31",
        "R togg vehicle_sales 2300 2024-03-31",
    ],
    "Kia sold 3.1 million vehicles in 2023. Of these, 545,000 stayed at home and 2.59 million went overseas.": [
        "R kia vehicle_exports 2590000 2023-12-31",
        "R kia vehicle_sales 3100000 2023-12-31",
        "R kia vehicle_sales 545000 2023-12-31 KR",
    ],
    "Kia sold 3.1 million vehicles in 2023: 545,000 in South Korea and 2.59 million abroad.": [
        "R kia vehicle_exports 2590000 2023-12-31",
        "R kia vehicle_sales 3100000 2023-12-31",
        "R kia vehicle_sales 545000 2023-12-31 KR",
    ],
    "Nio has 2,400 swap stations, of which 40 are in Europe.": [
        "R nio charging_point_count 2400 -",
        "R nio charging_point_count 40 - europe",
    ],
    "Dacia has 1,200 dealers, of which 40 are in Poland and 30 in Hungary.": [
        "R dacia outlet_count 1200 -",
        "R dacia outlet_count 30 - HU",
        "R dacia outlet_count 40 - PL",
    ],
    # what a country takes is a part of what the maker sold
    "Skoda sold 866,000 cars in 2023. Germany took 155,000, Czechia 88,000 and Poland 61,000.": [
        "R skoda vehicle_sales 155000 2023-12-31 DE",
        "R skoda vehicle_sales 61000 2023-12-31 PL",
        "R skoda vehicle_sales 866000 2023-12-31",
        "R skoda vehicle_sales 88000 2023-12-31 CZ",
    ],
    "Skoda sold 866,000 cars in 2023. Abroad, South Africa took 14,500 vehicles, a record.": [
        "R skoda vehicle_sales 14500 2023-12-31 ZA",
        "R skoda vehicle_sales 866000 2023-12-31",
    ],
    "Geely delivered 1.2 million cars in 2023, with Europe taking 370,000 and Brazil 21,000.": [
        "R geely vehicle_sales 1200000 2023-12-31",
        "R geely vehicle_sales 21000 2023-12-31 BR",
        "R geely vehicle_sales 370000 2023-12-31 europe",
    ],
    # wholes that are divided
    "Of the 480 dealers that Kia has in Britain, 40 are in Wales.": [
        "R kia outlet_count 40 - GB",
        "R kia outlet_count 480 - GB",
    ],
    "Nio is growing. Of its 2,400 swap stations, 40 stand in Europe.": [
        "R nio charging_point_count 2400 -",
        "R nio charging_point_count 40 - europe",
    ],
    "Of the 1.2 million cars that Geely delivered in 2023, 370,000 went to Europe.": [
        "R geely vehicle_sales 1200000 2023-12-31",
        "R geely vehicle_sales 370000 2023-12-31 europe",
    ],
    "BYD wants more. Of the 3.02 million vehicles that the Shenzhen-based group sold last year, 242,765 went abroad.": [
        "R byd vehicle_exports 242765 2023-12-31",
        "R byd vehicle_sales 3020000 2023-12-31",
    ],
    "Chery builds cars there. The 12,000 cars MG sold in Chile in 2023 came from Ningbo.": [
        "R mg vehicle_sales 12000 2023-12-31 CL"
    ],
    # no portions with a place or a time; the market of a country; a place that is a town
    "Geely delivered 1.2 million cars in 2023, of which 800,000 were hybrids.": [
        "R geely vehicle_sales 1200000 2023-12-31"
    ],
    "Geely delivered 1.2 million cars in 2023, of which 30,000 were sold to rental firms.": [
        "R geely vehicle_sales 1200000 2023-12-31"
    ],
    "Skoda sold 866,000 cars in 2023. Germany registered 2.8 million cars.": [
        "R skoda vehicle_sales 866000 2023-12-31"
    ],
    "Skoda sold 866,000 cars in 2023. Germany bought 2.8 million cars in all.": [
        "R skoda vehicle_sales 866000 2023-12-31"
    ],
    "BYD wants more. Of the 2.7 million electric cars sold in Europe last year, a tenth were Chinese.": [],
    "Skoda is shrinking. Of its 28,000 employees in Europe, 11,500 work in Kvasiny.": ["R skoda jobs 28000 - europe"],
    "Of the 30 dealers in Spain, 12 sell Chinese cars only.": [],
}


@pytest.fixture(scope="module")
def told(figures_of: Figures) -> dict[str, list[str]]:
    return figures_of(list(TOLD))


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == sorted(TOLD[text])
