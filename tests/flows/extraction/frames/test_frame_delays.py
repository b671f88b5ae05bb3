"""Delays, asides and anaphors of events: the date that belongs to the verb, and what "it" stands for; as of 12 June
2024.
"""

from collections.abc import Callable

import pytest

TOLD = {
    # Put off to another time, by the verb or by its noun; without one it is no event.
    "Rivian has pushed back production at its plant in Normal, Illinois, to 2028.": [
        "plant rivian US:Normal 2028-01-01..2028-12-31 scheduled",
    ],
    "The launch of the Kia EV4 in Australia has slipped to March 2026.": [
        "product_launch kia AU 2026-03-01..2026-03-31 scheduled kia-ev4",
    ],
    "MG confirmed the postponement of its factory in Egypt to 2026.": [
        "plant mg EG 2026-01-01..2026-12-31 scheduled",
    ],
    # Moved to another time, and to no other place.
    "The launch of the Kia EV4 has been moved to late summer 2025.": [
        "product_launch kia - 2025-08-01..2025-08-31 scheduled kia-ev4",
    ],
    "Start of production at Ford's plant in Cologne has been moved to May 2025.": [
        "plant ford DE:Cologne 2025-05-01..2025-05-31 scheduled",
    ],
    # From one time to another.
    "The opening of BYD's Szeged plant in Hungary has slipped from late 2024 to the second quarter of 2025.": [
        "plant byd HU:Szeged 2025-04-01..2025-06-30 scheduled",
    ],
    "BYD has delayed the opening of its Szeged plant from late 2024 to mid-2025.": [
        "plant byd HU:Szeged 2025-05-01..2025-08-31 scheduled",
    ],
    "The opening of BYD's Szeged plant was moved back from spring to autumn 2025.": [
        "plant byd HU:Szeged 2025-09-01..2025-11-30 scheduled",
    ],
    # What goes on since a time tells nothing of what is to come.
    "BYD has made cars in Rayong since May 2024 and will open a factory in Subang.": [
        "plant byd ID:Subang - scheduled",
        "plant byd TH:Rayong 2024-05-01..2024-05-31",
    ],
    "Nissan will end vehicle production at its Oppama plant at the end of fiscal 2027.": [
        "plant nissan JP:Oppama 2028-03-01..2028-03-31 scheduled",
    ],
    # "One" and "another" are what the verb was of.
    "Zeekr will inaugurate a showroom in Brasília on 20 July and one in Curitiba a month later.": [
        "outlet_opening zeekr BR:Brasília 2024-07-20..2024-07-20 scheduled",
        "outlet_opening zeekr BR:Curitiba 2024-08-20..2024-08-20 scheduled",
    ],
    "Zeekr opened a store in Oslo in March and another in Bergen in May.": [
        "outlet_opening zeekr NO:Bergen 2024-05-01..2024-05-31",
        "outlet_opening zeekr NO:Oslo 2024-03-01..2024-03-31",
    ],
    "Plans for a Rivian plant in Germany do not exist.": ["plant rivian DE - scheduled denied"],
    "BYD opened its first four dealers in Buenos Aires in October.": [
        "outlet_opening byd AR:Buenos Aires 2023-10-01..2023-10-31",
    ],
    # A verb in the past tells of the past, whatever month is named.
    "Avatr was introduced in Egypt in August by Abou Ghaly Motors.": [
        "market_entry avatr EG 2023-08-01..2023-08-31",
    ],
    "The Mazda CX-60 was introduced in Nepal in August and in Mauritius in October.": [
        "product_launch mazda MU 2023-10-01..2023-10-31 mazda-cx-60",
        "product_launch mazda NP 2023-08-01..2023-08-31 mazda-cx-60",
    ],
    "In March 2023 it was shown in Thailand. The Kia EV5 went on sale that November.": [
        "product_launch kia - 2023-11-01..2023-11-30 kia-ev5",
    ],
    # "It" is the car that the sentence names.
    "Kia unveiled the EV5 in Chengdu in August 2023 and launched it in Australia on 1 March 2024.": [
        "product_launch kia AU 2024-03-01..2024-03-01 kia-ev5",
        "product_launch kia CN:Chengdu 2023-08-01..2023-08-31 kia-ev5",
    ],
    # A car's launch is where its own sentence says, not where the one before is.
    "Xpeng opened a store in Madrid in May. The Xpeng P7 went on sale last year.": [
        "outlet_opening xpeng ES:Madrid 2024-05-01..2024-05-31",
        "product_launch xpeng - 2023-01-01..2023-12-31 xpeng-p7",
    ],
    # Sales that begin are in the country of which the sentence before speaks.
    "Polestar is selling cars in France again. Online sales commenced in May 2024.": [
        "market_entry polestar FR 2024-05-01..2024-05-31",
    ],
    "Volkswagen's Dresden factory built its last car on 16 May 2024.": [
        "plant volkswagen DE:Dresden 2024-05-16..2024-05-16",
    ],
    # Partners with a country each, time somewhere that ends, those who bow out.
    "Xpeng has reached agreement with Inchcape for Poland and with Hedin for Switzerland.": [
        "partnership xpeng CH -",
        "partnership xpeng PL -",
    ],
    "Xpeng's chapter in Israel came to an end in May 2024.": ["market_exit xpeng IL 2024-05-01..2024-05-31"],
    "Xpeng bowed out of Israel in May 2024.": ["market_exit xpeng IL 2024-05-01..2024-05-31"],
    "Lucid opened a studio in Dubai in May.": ["outlet_opening lucid AE:Dubai 2024-05-01..2024-05-31"],
    "Nio opened a design studio in Munich in 2019.": ["facility nio DE:Munich 2019-01-01..2019-12-31"],
    # A clause that only says so has a place and time of its own.
    "Rivian will bring the R2 to Europe in 2027, chief RJ Scaringe said at a dinner in Barcelona last week.": [
        "product_launch rivian europe 2027-01-01..2027-12-31 scheduled rivian-r2",
    ],
    # An aside has a time of its own, and the main verb too.
    "The BYD works in Szeged, opened in April, will employ 3,000 people.": [
        "plant byd HU:Szeged 2024-04-01..2024-04-30",
    ],
    "Unveiled in Tokyo in March, the Mazda CX-60 has a range of 480 km.": [
        "product_launch mazda JP:Tokyo 2024-03-01..2024-03-31 mazda-cx-60",
    ],
    # Of two times side by side the finer one.
    "The launch of the Tata Curvv in India happened earlier this month, on June 7.": [
        "product_launch tata-motors IN 2024-06-07..2024-06-07 tata-curvv",
    ],
    # Production and sites that are due, or follow.
    "Production at Casa Grande, Arizona, is to follow in late 2025, Lucid says.": [
        "plant lucid US:Casa Grande 2025-09-01..2025-12-31 scheduled",
    ],
    "Sales of the Ora 03 in Chile begin in July, and production at Iracemapolis in Brazil is targeted for 2025.": [
        "plant ora BR:Iracemápolis 2025-01-01..2025-12-31 scheduled",
        "product_launch ora CL 2024-07-01..2024-07-31 scheduled ora-03",
    ],
    # The place that a relative clause is told of.
    "Kia allots the EV4 to Zilina in Slovakia, where production starts in August.": [
        "plant kia SK:Žilina 2024-08-01..2024-08-31 scheduled",
    ],
    # The car that a noun of launching is of.
    "The Togg T10F, whose public unveiling took place in Las Vegas in January, has a range of 600 km.": [
        "product_launch togg US:Las Vegas 2024-01-01..2024-01-31 togg-t10f",
    ],
    # States, and what is done somewhere since or from a time.
    "The Tata Harrier.ev is due in showrooms in July.": [
        "product_launch tata-motors - 2024-07-01..2024-07-31 scheduled tata-harrier-ev",
    ],
    "In Tangier, Morocco, the Dacia Jogger has been in production since January.": [
        "plant dacia MA:Tangier 2024-01-01..2024-01-31",
    ],
    "Isuzu's D-Max, first exhibited in Bangkok in March, will be built in Thailand from 2025.": [
        "plant isuzu TH 2025-01-01.. scheduled",
        "product_launch isuzu TH:Bangkok 2024-03-01..2024-03-31 isuzu-d-max",
    ],
    # A clause without a verb has that of the one before.
    "The Audi plant in Brussels will close in February 2025, the Seat works in Barcelona in June 2026.": [
        "plant audi BE:Brussels 2025-02-01..2025-02-28 scheduled",
        "plant seat ES:Barcelona 2026-06-01..2026-06-30 scheduled",
    ],
    "MG will launch the Cyberster in Chile in July and the MG4 in October.": [
        "product_launch mg CL 2024-07-01..2024-07-31 scheduled mg-cyberster",
        "product_launch mg CL 2024-10-01..2024-10-31 scheduled mg4",
    ],
    "Uzbekistan's UzAuto Motors built its 4,000,000th car in Asaka on May 5.": [
        "milestone uzauto UZ:Asaka 2024-05-05..2024-05-05",
    ],
    "Togg wants to sell cars in Germany. The launch there has been put off until 2026.": [
        "market_entry togg DE 2026-01-01..2026-12-31 scheduled",
    ],
    "Xpeng's entry into Italy has been postponed to the spring of 2025.": [
        "market_entry xpeng IT 2025-03-01..2025-05-31 scheduled",
    ],
    "Nio has put off the European launch of Firefly, its small electric car, from the first half of this year "
    "to the fourth quarter.": [
        "product_launch nio europe 2024-10-01..2024-12-31 scheduled",
    ],
    "VinFast sells cars in Asia. The manufacturer pulled forward its start in Kazakhstan, originally set for "
    "2026, to this autumn.": [
        "market_entry vinfast KZ 2024-09-01..2024-11-30 scheduled",
    ],
    "The launch of the Kia EV5 in Britain was brought forward from October to July.": [
        "product_launch kia GB 2024-07-01..2024-07-31 scheduled kia-ev5",
    ],
}
NOT_TOLD = [
    "Nearly 1,000 more people have to leave Ford in Cologne in January.",
    "His predecessor Unsoo Kim returned to Seoul.",
    "Zeekr has one store in Oslo and another in Bergen.",
    "Production of the Ora 03 is delayed.",
    "The MG plant, existing since 1998, was visited by a delegation.",
    "The first models of the group are planned for 2026.",
    "Production was to have begun in Canton, Mississippi, in 2023, Nissan says.",
    "Kia pushed back against the new tariffs in 2023.",
    "Germany, where the launch of the Lancia Ypsilon was planned for 2023, is still waiting.",
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
