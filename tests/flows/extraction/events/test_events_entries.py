"""Entries and exits: who starts or stops where, and when; as of 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    # The owner announces what its brand does.
    "Lexus goes electric. Toyota announced a direct-sales Lexus business for Europe. Three countries are planned, "
    "starting with Norway, and deliveries begin in 2025.": [
        "market_entry lexus NO 2025-01-01..2025-12-31 scheduled",
    ],
    "BYD entered the Norwegian market in May 2021.": [
        "market_entry byd NO 2021-05-01..2021-05-31",
    ],
    "XPENG started selling cars in Spain in March.": [
        "market_entry xpeng ES 2024-03-01..2024-03-31",
    ],
    "Great Wall Motor is pulling out of Germany; its Munich office closes at the end of August.": [
        "facility gwm DE:Munich 2024-08-21..2024-08-31 scheduled",
        "market_exit gwm DE -",
    ],
    "Polestar stopped selling cars in Taiwan last year.": [
        "market_exit polestar TW 2023-01-01..2023-12-31",
    ],
    "Zeekr will enter Mexico, Brazil and Chile in the second half of 2024.": [
        "market_entry zeekr BR 2024-07-01..2024-12-31 scheduled",
        "market_entry zeekr CL 2024-07-01..2024-12-31 scheduled",
        "market_entry zeekr MX 2024-07-01..2024-12-31 scheduled",
    ],
    "Nio made its debut in Norway in 2021 and expanded to Germany, Denmark and Sweden a year later.": [
        "market_entry nio DE 2022-01-01..2022-12-31",
        "market_entry nio DK 2022-01-01..2022-12-31",
        "market_entry nio NO 2021-01-01..2021-12-31",
        "market_entry nio SE 2022-01-01..2022-12-31",
    ],
    "BYD officially launched its passenger car business in Pakistan on Saturday.": [
        "market_entry byd PK 2024-06-08..2024-06-08",
    ],
    "Deliveries in Israel start in October, the importer of Leapmotor said.": [
        "market_entry leapmotor IL 2024-10-01..2024-10-31 scheduled",
    ],
    "Hongqi arrived in the Netherlands in 2022, its second European country after Norway.": [
        "market_entry hongqi NL 2022-01-01..2022-12-31",
    ],
    "Sweden was Lynk & Co's second market, in 2021; Poland follows in 2025.": [
        "market_entry lynk-and-co PL 2025-01-01..2025-12-31 scheduled",
        "market_entry lynk-and-co SE 2021-01-01..2021-12-31",
    ],
    "Tesla has made its entry into Chile.": [
        "market_entry tesla CL -",
    ],
    "After the Netherlands and Spain, MG returned to Italy in 2021.": [
        "market_entry mg IT 2021-01-01..2021-12-31",
    ],
    "VinFast is set to enter the Philippines this year and Indonesia in 2025.": [
        "market_entry vinfast ID 2025-01-01..2025-12-31 scheduled",
        "market_entry vinfast PH 2024-01-01..2024-12-31 scheduled",
    ],
    "Omoda opens for business in South Africa in April 2023.": [
        "market_entry omoda ZA 2023-04-01..2023-04-30",
    ],
    "Chery has announced that Jaecoo will be introduced in Malaysia in the third quarter of 2024.": [
        "market_entry jaecoo MY 2024-07-01..2024-09-30 scheduled",
    ],
    "Mexico is next for Geely, which will start sales there in 2025.": [
        "market_entry geely MX 2025-01-01..2025-12-31 scheduled",
    ],
    "Nissan exited Russia in 2022, selling its plant for a euro.": [
        "market_exit nissan RU 2022-01-01..2022-12-31",
    ],
    "Renault left China's passenger car market in 2020.": [
        "market_exit renault CN 2020-01-01..2020-12-31",
    ],
    "GAC says it could enter Europe in 2026.": [
        "market_entry gac europe 2026-01-01..2026-12-31 scheduled hedged",
    ],
    "Aiways suspended sales in Germany in May.": [
        "market_exit aiways DE 2024-05-01..2024-05-31",
    ],
    "Rivian has cancelled its plan to enter the UK in 2025.": [
        "market_entry rivian GB 2025-01-01..2025-12-31 cancelled denied",
    ],
    "Denmark got its first Hongqi cars in 2023.": [
        "market_entry hongqi DK 2023-01-01..2023-12-31",
    ],
    "GWM will wait until 2026 before going to Spain.": [
        "market_entry gwm ES 2026-01-01..2026-12-31 scheduled",
    ],
    "Sales in Ireland began in January, said the Irish importer of MG.": [
        "market_entry mg IE 2024-01-01..2024-01-31",
    ],
    "Singapore is the first market outside China for Avatr, which started there in March.": [
        "market_entry avatr SG 2024-03-01..2024-03-31",
    ],
    "BYD crossed into Bolivia last autumn.": [
        "market_entry byd BO 2023-09-01..2023-11-30",
    ],
    "Omoda is new to Hungary, where it has been on sale since April.": [
        "market_entry omoda HU 2024-04-01..2024-04-30",
    ],
    "Chery's return to Brazil is planned for 2026.": [
        "market_entry chery BR 2026-01-01..2026-12-31 scheduled",
    ],
    "Skoda has withdrawn from India.": [
        "market_exit skoda IN -",
    ],
    "Three more markets, Peru, Ecuador and Panama, are to follow in 2025, Deepal said.": [
        "market_entry deepal EC 2025-01-01..2025-12-31 scheduled",
        "market_entry deepal PA 2025-01-01..2025-12-31 scheduled",
        "market_entry deepal PE 2025-01-01..2025-12-31 scheduled",
    ],
    "The brand's European debut came in Norway in 2021, Nio recalls.": [
        "market_entry nio NO 2021-01-01..2021-12-31",
    ],
    # A region is entered as a country is.
    "The brand is growing. Zeekr will be in the Middle East by the end of 2025.": [
        "market_entry zeekr middle_east ..2025-12-31 scheduled",
    ],
    "Chery's Lepas brand will be launched in Britain next year.": [
        "market_entry lepas GB 2025-01-01..2025-12-31 scheduled",
    ],
}
NOT_TOLD = [
    # The town is where a show is, and no market.
    "GAC returns to Paris in October 2024. The Paris Motor Show opens its doors to 40 brands.",
    "Zeekr will be everywhere in the world by the end of 2025.",
    "The brand launched in the UK in 2022.",
    "The company wants to be in ten European countries by 2026.",
    "BYD sold 20,000 cars in Brazil in 2023.",
    "Europe is off the table for now, said Togg's chief executive.",
    "Amazon's Rivian delivery vans, launched in Germany in 2023, are the only ones there.",
    "Togg wants to grow. At home in Turkey from May, in Turkey from June.",
    "Over $1 billion will have gone into South America by 2026, says Volkswagen.",
    "Of the six electric models that Mahindra prepares, at least two will go on sale in Australia by the end of 2025.",
    "Mercedes-Benz opened a market launch centre in May; China will get a long-wheelbase version in the autumn.",
]


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD, *NOT_TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_is_not_told(text: str, told: dict[str, list[str]]) -> None:
    assert not [line for line in told[text] if line.split()[0] in ("market_entry", "market_exit")]
