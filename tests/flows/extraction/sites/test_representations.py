"""Firms that bring a maker's cars to a country, told of the trade, the cars, the maker or the firm; lists of partners;
approvals of ventures and takeovers; as of 12 June 2024.
"""

from collections.abc import Callable

import pytest

TOLD = {
    # The trade lies with somebody, or passes to him.
    "BYD has come to Kenya. Imports are in the hands of Loxea, a trading house.": ["partnership byd KE -"],
    "Changan comes to Chile. Sales and service have been entrusted to Derco.": ["partnership changan CL -"],
    "From 1 July the rights for Deepal in Kenya pass to Simba Corp.": [
        "partnership deepal KE 2024-07-01..2024-07-01 scheduled",
    ],
    "Astara gave up the Chilean import of Geely to Indumotora.": ["partnership geely CL -"],
    # The cars are handled by somebody.
    "In Latvia Xpeng's cars are looked after by Inchcape.": ["partnership xpeng LV -"],
    "Xpeng sells its cars in Portugal through Salvador Caetano.": ["partnership xpeng PT -"],
    # Where a partner is from is not what it is for.
    "BYD has chosen the Hungarian importer Grand Automotive to represent it in Slovakia.": ["partnership byd SK -"],
    # The importer is somebody.
    "The importer of Dongfeng in Kyrgyzstan is Aziya Motors.": ["partnership dongfeng KG -"],
    "Inchcape replaced Astara as Changan's distributor in Peru in May.": [
        "partnership changan PE 2024-05-01..2024-05-31",
    ],
    # Firms with a country each.
    "Geely relies on Derco (Peru), Grupo Q (Costa Rica) and, since January, Indumotora in Chile.": [
        "partnership geely CL 2024-01-01..2024-01-31",
        "partnership geely CR -",
        "partnership geely PE -",
    ],
    "VinFast in May signed up dealers: Spain's Astara and, in Latvia, Inchcape.": [
        "partnership vinfast ES 2024-05-01..2024-05-31",
        "partnership vinfast LV 2024-05-01..2024-05-31",
    ],
    "NIO goes on in Europe with dealers.\n\nThe partners:\nAutoWallis - Hungary, Austria\nInchcape - Latvia": [
        "partnership nio HU -",
        "partnership nio LV -",
    ],
    "BYD in Latin America: who sells what\n\nArgentina: Grupo Rosaes\nChile: Astara": [
        "partnership byd AR -",
        "partnership byd CL -",
    ],
    # Somebody is found, wins the business, or has been the partner since a day.
    "A partner for Indonesia has been found by Xpeng: Erajaya opens six stores.": ["partnership xpeng ID -"],
    "Xpeng has found an importer for Latvia in Inchcape.": ["partnership xpeng LV -"],
    "Astara has won the race for Deepal in Chile.": ["partnership deepal CL -"],
    # An agreement that is to come, or that has been put to paper.
    "Xpeng settles in Indonesia. An agreement on assembly with Handal Motor is to follow in August.": [
        "partnership xpeng - 2024-08-01..2024-08-31 scheduled",
    ],
    "Xpeng's contract with Inchcape was put to paper in Riga last Wednesday.": [
        "partnership xpeng LV:Riga 2024-06-05..2024-06-05",
    ],
    "MG is new in Israel. From July the cars will be brought in by Delek, which also handles Ford and BMW.": [
        "partnership mg IL 2024-07-01..2024-07-31 scheduled",
    ],
    "Egypt's Ghabbour Auto said that it had been granted the agency for Deepal.": ["partnership deepal EG -"],
    "Hongqi is represented in Norway and Denmark by a family firm: Nordic Motors.": ["partnership hongqi DK -"],
    "Xpeng is considering a joint venture with Inchcape in Latvia.": ["partnership xpeng LV - scheduled hedged"],
    # What is agreed has a time of its own; a ceremony and a document date what was agreed before.
    "VinFast signed an agreement with Inchcape in Riga to open 20 showrooms by the end of 2026.": [
        "partnership vinfast LV:Riga -",
    ],
    "BYD and Uber work together. The signing ceremony was held in Riyadh on 3 June.": [
        "partnership byd SA:Riyadh 2024-06-03..2024-06-03",
    ],
    "GWM concluded a protocol of intent with Thaco in Hanoi on Monday.": [
        "partnership gwm VN:Hanoi 2024-06-10..2024-06-10",
    ],
    "Zeekr and Mobileye deepened their partnership in May.": ["partnership zeekr - 2024-05-01..2024-05-31"],
    # The signing and the closing of a sale.
    "Renault completed the sale of its stake in Alpine to Otro. The closing took place on 2 June.": [
        "acquisition renault - 2024-06-02..2024-06-02",
    ],
    "Stellantis is selling its majority holding in Comau. Both sides signed the contract on 3 June in Turin.": [
        "acquisition stellantis IT:Turin 2024-06-03..2024-06-03",
    ],
    # Ventures and takeovers that are let pass.
    "In May a regulator in Beijing gave its blessing to the joint venture of Leapmotor and Stellantis.": [
        "partnership leapmotor CN:Beijing 2024-05-01..2024-05-31",
    ],
    "Brazil's antitrust authority has waved through Geely's purchase of a stake in Renault.": [
        "acquisition geely BR -",
    ],
    # What is agreed tells where.
    "Chery and Astana Motors have concluded a memorandum under which parts will be made in Kazakhstan.": [
        "partnership chery KZ -",
    ],
}
NOT_TOLD = [
    # What has long been so, and what only says who a firm is.
    "Inchcape has represented Toyota and Lexus in Belgium for decades.",
    "For more than twenty years Emil Frey has imported Suzuki to Switzerland.",
    "Geely, represented by Abou Ghaly Motors, has settled on a suburb of Cairo.",
    # Nothing is said of a firm, or it is one of the maker's own house.
    "BYD has no importer in Kenya. Whether imports will lie with Loxea is not known.",
    "In Germany the cars are sold by Chery's own subsidiary.",
    "Sales of BYD in Kenya fell to 300 cars.",
    # What is bought from a supplier.
    "Geely relies on CATL for its batteries in China.",
    # An approval that is not there yet, or of something else.
    "The joint venture of Chery with Ebro still needs the approval of the regulator.",
    "The ministry approved BYD's plant in Turkey in May.",
    # Firms and countries that are no partners.
    "Chery sold more cars than Inchcape (Latvia) and Astara (Spain).",
]
_KINDS = ("partnership", "acquisition")


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD, *NOT_TOLD])


def test_what_is_told(told: dict[str, list[str]]) -> None:
    found = {text: [line for line in told[text] if line.startswith(_KINDS)] for text in TOLD}
    assert found == TOLD


def test_what_is_not_told(told: dict[str, list[str]]) -> None:
    assert not {text: told[text] for text in NOT_TOLD if any(line.startswith(_KINDS) for line in told[text])}
