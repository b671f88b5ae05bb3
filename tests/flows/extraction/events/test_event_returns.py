"""Who comes back and goes again, what arrives, and second firms of a sentence; as of 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    "Opel returned to Japan in 2022, sixteen years after it had left the country.": [
        "market_entry opel JP 2022-01-01..2022-12-31",
        "market_exit opel JP 2006-01-01..2006-12-31",
    ],
    "Xpeng raised $1.5 billion from Volkswagen in 2023, and Nio 3.5 billion yuan in Hefei in April.": [
        "funding xpeng - 2023-01-01..2023-12-31 1500000000 USD",
    ],
    "Nio raised 3.5 billion yuan in Hefei in April.": [
        "funding nio CN:Hefei 2024-04-01..2024-04-30 3500000000 CNY",
    ],
    "Seres has begun building a second Aito factory in Chongqing. The M9 went into production at the first one "
    "in December 2023.": [
        "plant aito CN:Chongqing -",
        "plant aito CN:Chongqing 2023-12-01..2023-12-31",
    ],
    "Volkswagen stopped producing cars in Russia in March 2022 and sold its Kaluga plant to Art-Finance in May 2023.": [
        "acquisition volkswagen RU:Kaluga 2023-05-01..2023-05-31",
        "plant volkswagen RU 2022-03-01..2022-03-31",
    ],
    "Hyundai arrived in Uruguay in May 2024.": [
        "market_entry hyundai UY 2024-05-01..2024-05-31",
    ],
    "Opel returned to Japan in 2021 and withdrew again in May 2024.": [
        "market_entry opel JP 2021-01-01..2021-12-31",
        "market_exit opel JP 2024-05-01..2024-05-31",
    ],
    "Opel returned to Japan in 2021 and withdrew a model in May 2024.": [
        "market_entry opel JP 2021-01-01..2021-12-31",
    ],
    "Great Wall cancelled its expansion in Thailand and will wind up its Munich office by the end of August.": [
        "facility gwm DE:Munich ..2024-08-31 scheduled",
    ],
    "BMW will enlarge its Spartanburg plant and cancelled an office in Austin.": [
        "facility bmw US:Austin - cancelled denied",
        "plant bmw US:Spartanburg - scheduled",
    ],
    "BYD is in Hungary. In 2019 Volkswagen picked Szeged for a plant, which was called off a year later.": [
        "plant volkswagen HU:Szeged 2020-01-01..2020-12-31 cancelled denied",
    ],
    "Voyah is Dongfeng's brand. Norway was first; Voyah started there last autumn with the Free, an electric SUV.": [
        "market_entry voyah NO 2023-09-01..2023-11-30",
        "product_launch voyah NO 2023-09-01..2023-11-30 voyah-free",
    ],
    "On Thursday the boards of Honda and Nissan ended their talks about a holding and tore up the memorandum "
    "of March 15.": [
        "partnership honda - 2024-03-15..2024-03-15 cancelled denied",
        "partnership honda - 2024-06-06..2024-06-06 cancelled denied",
    ],
    "A BMW plant in Austin was planned and cancelled in May.": [
        "plant bmw US:Austin 2024-05-01..2024-05-31 cancelled denied",
    ],
    "BYD's plant in Szeged is due to start up in the second half of 2025, and the one in Manisa a year later.": [
        "plant byd HU:Szeged 2025-07-01..2025-12-31 scheduled",
        "plant byd TR:Manisa 2026-07-01..2026-12-31 scheduled",
    ],
    "Kia will open a plant in India in the second quarter of 2027 and one in Mexico a year later.": [
        "plant kia IN 2027-04-01..2027-06-30 scheduled",
        "plant kia MX 2028-04-01..2028-06-30 scheduled",
    ],
    "Kia entered Norway in May 2021. A year later it entered Denmark.": [
        "market_entry kia DK 2022-05-01..2022-05-31",
        "market_entry kia NO 2021-05-01..2021-05-31",
    ],
}
NOT_TOLD = [
    "The Hyundai trucks will be sold in Uruguay, Hyundai said. Eight trucks arrived in Montevideo on Monday.",
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
