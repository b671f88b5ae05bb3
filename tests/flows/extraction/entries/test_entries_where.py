"""Countries that somebody enters or leaves, and those named for what lies outside or for a rank; as of 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    "Togg will open its first showroom outside of its native Turkey in Berlin in October.": [
        "outlet_opening togg DE:Berlin 2024-10-01..2024-10-31 scheduled",
    ],
    "Outside Tata's native India, the Harrier was launched in South Africa in March.": [
        "product_launch tata-motors ZA 2024-03-01..2024-03-31 tata-harrier",
    ],
    "VinFast launched the VF 3 in its native Vietnam in May.": [
        "product_launch vinfast VN 2024-05-01..2024-05-31 vinfast-vf-3",
    ],
    "MG returns to Thailand in August.": [
        "market_entry mg TH 2024-08-01..2024-08-31 scheduled",
    ],
    "In 2020, Xpeng began delivering its electric vehicles to Norway, where demand is high.": [
        "market_entry xpeng NO 2020-01-01..2020-12-31",
    ],
    "In 2022, Polestar started to deliver its plug-in hybrid vehicles to customers in Malaysia.": [
        "market_entry polestar MY 2022-01-01..2022-12-31",
    ],
    "BYD opened its first store in Lahore last weekend.": [
        "outlet_opening byd PK:Lahore 2024-06-08..2024-06-09",
    ],
    "Daimler Truck said it would freeze its business activities in Russia.": [
        "market_exit daimler-truck RU - scheduled",
    ],
    "Volkswagen announced a halt in retail activities in Russia on 3 March.": [
        "market_exit volkswagen RU 2024-03-03..2024-03-03",
    ],
    "Ford called off its exit from India.": [
        "market_exit ford IN - cancelled denied",
    ],
    "Zeekr started to sell cars in Spain in 2024.": [
        "market_entry zeekr ES 2024-01-01..2024-12-31",
    ],
    "This decision followed Daihatsu's exit from other countries, such as New Zealand and Australia.": [
        "market_exit daihatsu AU -",
        "market_exit daihatsu NZ -",
    ],
    "Lifan stopped delivering cars to Uruguay in 2018.": [
        "market_exit lifan UY 2018-01-01..2018-12-31",
    ],
    "Haima ended the sale of cars in Iran in 2019.": [
        "market_exit haima IR 2019-01-01..2019-12-31",
    ],
    "Tesla will open a store in London in July, followed by Munich and Monaco.": [
        "outlet_opening tesla DE:Munich 2024-07-01..2024-07-31 scheduled",
        "outlet_opening tesla GB:London 2024-07-01..2024-07-31 scheduled",
        "outlet_opening tesla MC 2024-07-01..2024-07-31 scheduled",
    ],
    "Zeekr, the electric vehicle maker, has entered the Mexican market.": [
        "market_entry zeekr MX -",
    ],
    "GWM, the Chinese vehicle brand, left the Chilean market in May.": [
        "market_exit gwm CL 2024-05-01..2024-05-31",
    ],
}
NOT_TOLD = [
    "BMW builds the X3 near Pretoria. Many top brands have abandoned South Africa in the last decade.",
    "MG returns to the top of the Thai market in June.",
    "Chery takes over from GAC at the top of the Russian market in May.",
    "BYD returns to Thailand's top ten in June.",
    "In 2018, Nio began delivering its electric vehicles, and now has 400 stores.",
    "Kia will start selling only electric cars in Europe from 2035.",
    "BYD sold 30,650 cars in Thailand last year, followed by 12,777 sold by Neta, a brand of China's Hozon.",
    "From 2030 Volvo will sell nothing but electric cars in Norway.",
    "Chevrolet is known in Chile. Its parent, GM, started to scale back its presence in the market in May.",
    "Nissan started to cut jobs in Spain in 2020.",
    "JLR paused exports to the US for a month after the tariff was imposed.",
]


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD, *NOT_TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_is_not_told(text: str, told: dict[str, list[str]]) -> None:
    assert not [line for line in told[text] if line.startswith("market_")]
