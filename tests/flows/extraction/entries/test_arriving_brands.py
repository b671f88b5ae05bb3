"""Brands that are back or here, alone or in a list, by their cars or by a noun; as of 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    "Chery is back in South Africa, and this time under its own steam.": ["market_entry chery ZA -"],
    "Tata cars are back in Sri Lanka, five years after the last one was sold.": ["market_entry tata-motors LK -"],
    "Changan, gone from Brazil since 2016, is back.": [
        "market_entry changan BR -",
        "market_exit changan BR 2016-01-01..2016-12-31",
    ],
    "Opel left Japan in 2006. Since 2022 the German brand has been back.": [
        "market_entry opel JP 2022-01-01..2022-12-31",
        "market_exit opel JP 2006-01-01..2006-12-31",
    ],
    "Geely, which had left Poland in 2014, came back in May 2024.": [
        "market_entry geely PL 2024-05-01..2024-05-31",
        "market_exit geely PL 2014-01-01..2014-12-31",
    ],
    "Hyundai will be back in Japan next year.": ["market_entry hyundai JP 2025-01-01..2025-12-31 scheduled"],
    "Britain gets more badges. Seres and Skywell will both be here before the year is out.": [
        "market_entry seres GB ..2024-12-31 scheduled",
        "market_entry skywell GB ..2024-12-31 scheduled",
    ],
    "Zeekr's cars will go on sale in Italy in September.": [
        "market_entry zeekr IT 2024-09-01..2024-09-30 scheduled",
    ],
    "Nio showed the Nio ET5 and the Nio EL6. Norwegians have been able to order both since June 3.": [
        "product_launch nio NO 2024-06-03..2024-06-03 nio-el6 nio-et5",
    ],
    "Zeekr opened a shop in Oslo. Service is left to a partner. France and Italy are next on the list, in 2025.": [
        "market_entry zeekr FR 2025-01-01..2025-12-31 scheduled",
        "market_entry zeekr IT 2025-01-01..2025-12-31 scheduled",
        "outlet_opening zeekr NO:Oslo -",
    ],
    # Idioms with an object of their own, with and without the place.
    "Zeekr opened shop in Italy in May 2024.": ["market_entry zeekr IT 2024-05-01..2024-05-31"],
    "Zeekr sells two cars in Italy. Geely's premium brand set up shop in May 2024.": [
        "market_entry zeekr IT 2024-05-01..2024-05-31",
    ],
    "Zeekr will hang out its shingle in Italy in May 2025.": ["market_entry zeekr IT 2025-05-01..2025-05-31 scheduled"],
    "Zeekr sells two cars in Italy. The brand plans to open up shop in Malta in 2025.": [
        "market_entry zeekr MT 2025-01-01..2025-12-31 scheduled",
    ],
    "Zeekr opened its first shop in Milan in May 2024.": ["outlet_opening zeekr IT:Milan 2024-05-01..2024-05-31"],
    # Behind an aside.
    "Jetour sells two cars in Chile. The marque, which belongs to Chery, came to the country in 2023.": [
        "market_entry jetour CL 2023-01-01..2023-12-31",
    ],
    "Nio sells two cars in Norway. XPeng, which is younger, entered the country in December 2020.": [
        "market_entry xpeng NO 2020-12-01..2020-12-31",
    ],
}
NOT_TOLD = [
    "Jetour sells two cars in Chile. Its engineers came to the country in 2023.",
    "Volkswagen sells two cars in Chile. Its brand chief, who lives there, came to the market hall in May 2023.",
    "Tesla is back in profit in Germany.",
    "Ford is back on top in Britain.",
    "Volkswagen is back in the Chinese top ten.",
    "BMW is back in court in Munich.",
    "Mitsubishi has an electric car in mind for Australia. It should be here in 2026.",
    "At home the e Vitara, a Suzuki, has yet to be launched.",
]


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD, *NOT_TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_is_not_told(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == []
