"""Events told without a verb beside a noun: countries as subjects, asides, happenings at plants, deeds; as of
12 June 2024.
"""

from collections.abc import Callable

import pytest

TOLD = {
    "Zeekr sells its cars in Sweden and Israel. Australia and Mexico will be entered this year.": [
        "market_entry zeekr AU 2024-01-01..2024-12-31 scheduled",
        "market_entry zeekr MX 2024-01-01..2024-12-31 scheduled",
    ],
    "Polestar is growing. France becomes a new market in 2025.": [
        "market_entry polestar FR 2025-01-01..2025-12-31 scheduled",
    ],
    "The Kia EV5 went on sale in Korea in February, with Australia following in July.": [
        "product_launch kia AU 2024-07-01..2024-07-31 scheduled kia-ev5",
        "product_launch kia KR 2024-02-01..2024-02-29 kia-ev5",
    ],
    "Neta has lost its way. Malaysia, too, has been given up.": [
        "market_exit neta MY -",
    ],
    "Li Auto opened a showroom in Tashkent on 12 May 2024. Almaty followed on Monday.": [
        "outlet_opening li-auto KZ:Almaty 2024-06-10..2024-06-10",
        "outlet_opening li-auto UZ:Tashkent 2024-05-12..2024-05-12",
    ],
    "BYD launched the Seal in Germany in 2023; Italy in April 2024, Spain in 2025.": [
        "product_launch byd DE 2023-01-01..2023-12-31 byd-seal",
        "product_launch byd ES 2025-01-01..2025-12-31 scheduled byd-seal",
        "product_launch byd IT 2024-04-01..2024-04-30 byd-seal",
    ],
    "Togg opened a showroom in Berlin last Friday; Hamburg and Munich are to have theirs by the end of the year.": [
        "outlet_opening togg DE:Berlin 2024-06-07..2024-06-07",
        "outlet_opening togg DE:Hamburg ..2024-12-31 scheduled",
        "outlet_opening togg DE:Munich ..2024-12-31 scheduled",
    ],
    "Renault has moved on. In Russia, which it left in May 2022, the company no longer has any business.": [
        "market_exit renault RU 2022-05-01..2022-05-31",
    ],
    "VinFast has been selling cars in Indonesia since February 2024.": [
        "market_entry vinfast ID 2024-02-01..2024-02-29",
    ],
    "Fiat, in Algeria since December 2023, has sold 30,000 cars.": [
        "market_entry fiat DZ 2023-12-01..2023-12-31",
    ],
    "Voyah has been active in Oslo since June 2022.": [
        "market_entry voyah NO:Oslo 2022-06-01..2022-06-30",
    ],
    "In the UK, where Xpeng has been selling cars through International Motors since February, it is known.": [
        "market_entry xpeng GB 2024-02-01..2024-02-29",
    ],
    "In the UK, where Xpeng has sold 1,200 cars since February, it is known.": [],
    "Tesla has opened a store in Delhi's Aerocity, less than a month after the first one, in Mumbai.": [
        "outlet_opening tesla IN:Delhi -",
    ],
    "Xpeng has a partner in Austria. The G6 and G9 have been assembled by Magna in Graz since March.": [
        "plant xpeng AT:Graz 2024-03-01..2024-03-31",
    ],
    "Hyundai will start production in the second half of 2025 at Talegaon, bought from General Motors in 2023.": [
        "acquisition hyundai IN:Talegaon 2023-01-01..2023-12-31",
        "plant hyundai IN:Talegaon 2025-07-01..2025-12-31 scheduled",
    ],
    "Michael Lohscheller, chief executive of Polestar since October 2023, promises growth.": [
        "appointment polestar - 2023-10-01..2023-10-31",
    ],
    "VinFast is building in Indonesia. Ground was broken for the plant at Subang in January 2024.": [
        "plant vinfast ID:Subang 2024-01-01..2024-01-31",
    ],
    "Great Wall Motor has a plant in Brazil. President Lula cut the ribbon in Iracemápolis on Friday.": [
        "plant gwm BR:Iracemápolis 2024-06-07..2024-06-07",
    ],
    "BYD has been assembling the Song Plus in Jizzakh since January 2024.": [
        "plant byd UZ:Jizzakh 2024-01-01..2024-01-31",
    ],
    "Chery has a plant at Rosslyn. From 2027 the Tiggo 4 is to leave the line there.": [
        "plant chery ZA:Rosslyn 2027-01-01.. scheduled",
    ],
    "VinFast's factory in North Carolina has to wait. Instead of 2025 it will open in 2028.": [
        "plant vinfast US:North Carolina 2028-01-01..2028-12-31 scheduled",
    ],
    "Stellantis will wind down production at Luton in March 2026.": [
        "plant stellantis GB:Luton 2026-03-01..2026-03-31 scheduled",
    ],
    "At Kenitra, Stellantis doubled its capacity to 400,000 in May 2024.": [
        "plant stellantis MA:Kenitra 2024-05-01..2024-05-31",
    ],
    "Prime Minister Modi flagged off the first shipment of Maruti Suzuki's e Vitara at Hansalpur on Tuesday.": [
        "milestone maruti-suzuki IN:Hansalpur 2024-06-11..2024-06-11 maruti-suzuki-e-vitara",
    ],
    "BYD's Uzbek plant turned out its 50,000th car in March 2024.": [
        "milestone byd UZ 2024-03-01..2024-03-31",
    ],
    "Nissan Motor is handing its Rosslyn factory to Chery by mid-2026.": [
        "acquisition nissan ZA:Rosslyn ..2026-06-30 scheduled",
    ],
    "Hyundai Motor India began trading in Mumbai on Tuesday.": [
        "funding hyundai-motor-india IN:Mumbai 2024-06-11..2024-06-11",
    ],
    "Mahindra and Volkswagen have agreed to cooperate in India, the two companies said on 16 February 2024.": [
        "partnership mahindra IN 2024-02-16..2024-02-16",
    ],
    "The Ioniq 9 came to market in Korea in February 2024, in the United States in May and in Europe in June.": [
        "product_launch hyundai KR 2024-02-01..2024-02-29 hyundai-ioniq-9",
        "product_launch hyundai US 2024-05-01..2024-05-31 hyundai-ioniq-9",
        "product_launch hyundai europe 2024-06-01..2024-06-30 hyundai-ioniq-9",
    ],
    "From September Irish customers can choose the BYD Seal 6, too.": [
        "product_launch byd IE 2024-09-01.. scheduled byd-seal-06",
    ],
    "The Togg T8X is on the programme for 2027.": [
        "product_launch togg - 2027-01-01..2027-12-31 scheduled togg-t8x",
    ],
    "BYD denies that it wants to build a factory in Mexico.": [
        "plant byd MX - scheduled denied",
    ],
    "Norway: launch of the BYD Seal 6 in June 2025": [
        "product_launch byd NO 2025-06-01..2025-06-30 scheduled byd-seal-06",
    ],
}
NOT_TOLD = [
    "BYD customers bought 20,000 cars in Norway in 2023.",
    "Norwegians have been buying Xpengs since 2020.",
    "Japan followed with sales of 10,000 cars for BYD.",
    "No date has been set for a launch of the BYD Seal 6 in Norway.",
    "The first half of 2024 was BYD's best so far.",
    "Nissan exited the market for sedans and built 20,000 cars in 2023.",
    "Zeekr sells cars in Sweden. The United States is not on the list this year.",
    "BYD sold 10,000 cars in Norway in May. Denmark came second with 8,000 in May.",
    "The plant has 1,500 workers and made 50,000 cars in 2023, BYD says.",
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
