"""Entries and exits whose country or maker the words before tell of; 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    "MG sold 2,000 cars in Chile in May. It began in 2011 with the MG3.": ["market_entry mg CL 2011-01-01..2011-12-31"],
    "Since its arrival in 2016 the Wuhu carmaker Chery has sold 9,000 cars in Nigeria.": [
        "market_entry chery NG 2016-01-01..2016-12-31"
    ],
    "Xpeng's Norwegian arm delivered 300 cars in May. Seres was introduced in 2022.": [
        "market_entry seres NO 2022-01-01..2022-12-31"
    ],
    "Foreign brands in Ukraine\n\nBYD. In the country since 2019. It has 12 dealers.": [
        "market_entry byd UA 2019-01-01..2019-12-31"
    ],
    "Foreign makers in Russia\n\nNissan. Pulled out in October 2022; St Petersburg also went to a state firm.": [
        "market_exit nissan RU 2022-10-01..2022-10-31"
    ],
    "GAC used to be imported to Ghana by another firm and left in 2019.": ["market_exit gac GH 2019-01-01..2019-12-31"],
    "Chery came back to South Africa in 2021, three years after it pulled out of the country.": [
        "market_entry chery ZA 2021-01-01..2021-12-31",
        "market_exit chery ZA 2018-01-01..2018-12-31",
    ],
    "Ecuador's best-selling electric car is the BYD Dolphin Mini. Zeekr followed in October 2023 with the X.": [
        "market_entry zeekr EC 2023-10-01..2023-10-31"
    ],
    "Lotus stopped selling in Russia in 2022.": ["market_exit lotus RU 2022-01-01..2022-12-31"],
    "Harley-Davidson left India in 2020, Ford in 2021.": [
        "market_exit ford IN 2021-01-01..2021-12-31",
        "market_exit harley-davidson IN 2020-01-01..2020-12-31",
    ],
}
QUIET = [
    "The ship arrived in Bremerhaven in May. It left in June.",
    "Geely's boss flew to Minsk in March. He left in April.",
    "Since its launch in 2022 the EX30 has sold well in Sweden.",
    "The app was launched in 2022. Skoda sells cars in Italy.",
    "Honda stopped selling the e in Britain in January 2024.",
    "Smart's third model, the #5, has been on sale in Spain since April.",
    "Peugeot left Le Mans in 2012, Audi in 2016.",
    "Car plants in Brazil\n\nBYD. In Camaçari since 2024. 150,000 cars a year.",
]


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD, *QUIET])


def _moves(lines: list[str]) -> list[str]:
    return sorted(line for line in lines if line.startswith(("market_entry", "market_exit")))


@pytest.mark.parametrize("text", TOLD)
def test_they_are_told(told: dict[str, list[str]], text: str) -> None:
    assert _moves(told[text]) == TOLD[text]


@pytest.mark.parametrize("text", QUIET)
def test_ships_people_cars_and_plants_move_otherwise(told: dict[str, list[str]], text: str) -> None:
    assert _moves(told[text]) == []
