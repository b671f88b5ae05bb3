"""Where sites and deeds are told to be, and what is told of somebody or something else; as of 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    # The town that "there" is, where steps of one site are told; a car that was revealed, and nobody who spoke.
    "Changan opened its plant in Rayong on 16 May 2024; it had broken ground there in November 2023.": [
        "plant changan TH:Rayong 2023-11-01..2023-11-30",
        "plant changan TH:Rayong 2024-05-16..2024-05-16",
    ],
    "Changan came to Glasgow in May 2024. It opens a showroom there in September 2024.": [
        "market_entry changan GB:Glasgow 2024-05-01..2024-05-31",
        "outlet_opening changan GB:Glasgow 2024-09-01..2024-09-30 scheduled",
    ],
    "Kia's first pickup, the Tasman, was revealed in Milan on 29 October 2023.": [
        "product_launch kia IT:Milan 2023-10-29..2023-10-29 kia-tasman",
    ],
    "The Škoda Elroq was unveiled in Prague in October 2023. UK deliveries began in February 2024, a month "
    "after those in Germany.": [
        "milestone skoda GB 2024-02-01..2024-02-29",
        "product_launch skoda CZ:Prague 2023-10-01..2023-10-31 skoda-elroq",
    ],
    "Škoda is back in Egypt. Deliveries began in February 2024.": [
        "market_entry skoda EG 2024-02-01..2024-02-29",
    ],
    "Isuzu began making the D-Max EV in Thailand in February 2024 for export to Norway, where it was launched "
    "in April.": [
        "plant isuzu TH 2024-02-01..2024-02-29",
        "product_launch isuzu NO 2024-04-01..2024-04-30 isuzu-d-max-ev",
    ],
    "The Japanese company Isuzu said it had started making the D-Max EV in Thailand in February 2024.": [
        "plant isuzu TH 2024-02-01..2024-02-29",
    ],
    "GAC opened its European headquarters in Milan last month; an R&D centre follows there in the autumn.": [
        "facility gac IT 2024-09-01..2024-11-30 scheduled",
        "facility gac IT:Milan 2024-05-01..2024-05-31",
    ],
    "GAC opened its European headquarters in Milan last month. A logistics hub will follow in Rotterdam in 2025.": [
        "facility gac IT:Milan 2024-05-01..2024-05-31",
        "facility gac NL:Rotterdam 2025-01-01..2025-12-31 scheduled",
    ],
    "Nissan closes its Morelos plant in Mexico by March 2026 and concentrates production in Aguascalientes.": [
        "plant nissan MX ..2026-03-31 scheduled",
    ],
    "The Chennai plant of Renault will build the new Renault Duster, launched in Turkey on January 26, and four"
    " other cars.": [
        "plant renault IN:Chennai - scheduled",
        "product_launch renault TR 2024-01-26..2024-01-26 renault-duster",
    ],
    "Dongfeng's Voyah exhibited at the motor show in Doha in May. It entered Qatar in 2022.": [
        "conference voyah QA:Doha 2024-05-01..2024-05-31",
        "market_entry voyah QA 2022-01-01..2022-12-31",
    ],
    "Hyundai returned to Japan at the beginning of 2022.": [
        "market_entry hyundai JP 2022-01-01..2022-04-30",
    ],
    "Volkswagen and Rivian's joint venture, founded in May 2024, opened an office in Belgrade.": [
        "facility volkswagen RS:Belgrade -",
        "partnership volkswagen - 2024-05-01..2024-05-31",
    ],
    "Volkswagen and Rivian's joint venture, founded in Belgrade in May 2024, is growing.": [
        "partnership rivian - 2024-05-01..2024-05-31",
    ],
    "Lynk & Co will be sold through Volvo dealers in Italy and the Netherlands from this June.": [
        "market_entry lynk-and-co IT 2024-06-01.. scheduled",
        "market_entry lynk-and-co NL 2024-06-01.. scheduled",
    ],
    "Series production of the Kia EV4 began in Žilina in May 2023. Never before had Kia built such a car in "
    "Europe. It will be joined there in February 2025 by the EV2.": [
        "plant kia SK:Žilina 2023-05-01..2023-05-31",
        "product_launch kia SK 2025-02-01..2025-02-28 scheduled kia-ev2",
    ],
    "Suzuki will close its factory in Rayong in Thailand. Sales continue with cars from India, Japan and other "
    "Asean countries.\n\nThe plant started in March 2012.": [
        "plant suzuki TH:Rayong - scheduled",
        "plant suzuki TH:Rayong 2012-03-01..2012-03-31",
    ],
    "Scout Motors picks Charlotte for its headquarters\n\nScout Motors will move into an office block in "
    "Charlotte next year, the governor said.": [
        "facility scout-motors US:Charlotte 2025-01-01..2025-12-31 scheduled",
    ],
    "BYD has chosen Szeged for its first European plant.": [
        "plant byd HU:Szeged - scheduled",
    ],
    # What follows another car down a line is made there, and launched nowhere.
    "An Atto 3 is to follow the BYD Dolphin down the line in Szeged in 2026.": [
        "plant byd HU:Szeged 2026-01-01..2026-12-31 scheduled",
    ],
}
NOT_TOLD = [
    "Hyundai's boss Unsoo Kim returned to Seoul at the end of the year.",
    "Part of the output of Tata may go abroad through Chennai and Ennore ports.",
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
