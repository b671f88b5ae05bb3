"""Alliances: partnerships told of both firms, of one that works for the other, or of their agreement; as of 12 June
2024.
"""

from collections.abc import Callable

import pytest

TOLD = {
    "Inchcape has been handed responsibility for Deepal in Estonia, it was announced on Tuesday.": [
        "partnership deepal EE 2024-06-11..2024-06-11",
    ],
    "BYD and Toyota have been partners in China since May.": [
        "partnership byd CN 2024-05-01..2024-05-31",
    ],
    "Changan gave Astara the rights for Peru in May.": [
        "partnership changan PE 2024-05-01..2024-05-31",
    ],
    "Astara became Changan's partner in Peru in May.": [
        "partnership changan PE 2024-05-01..2024-05-31",
    ],
    "Five dealers will sell the cars of Zeekr. They put their names to contracts in Seoul in May.": [
        "partnership zeekr KR:Seoul 2024-05-01..2024-05-31",
    ],
    "Bermaz took on the Chery offshoot Jetour in 2023.": [
        "partnership jetour - 2023-01-01..2023-12-31",
    ],
    "Al Ghandi Auto flies the flag for Zeekr in Dubai.": ["partnership zeekr AE:Dubai -"],
    "Premium Automobiles took on Singapore for Xpeng last year.": [
        "partnership xpeng SG 2023-01-01..2023-12-31",
    ],
    "Changan handed its British distribution to International Motors in 2023.": [
        "partnership changan GB 2023-01-01..2023-12-31",
    ],
    "BYD and the industry ministry put pen to paper in Istanbul on Monday.": [
        "partnership byd TR:Istanbul 2024-06-10..2024-06-10",
    ],
    "Honda and Sony joined forces in 2022.": ["partnership honda - 2022-01-01..2022-12-31"],
    "SAIC and PTT signed off on a battery venture in Rayong in 2023.": [
        "partnership saic TH:Rayong 2023-01-01..2023-12-31",
    ],
    "A memorandum with oil company PTT was initialled on Tuesday in Rayong by SAIC.": [
        "partnership saic TH:Rayong 2024-06-11..2024-06-11",
    ],
    "Under an accord with Ayvens reached in January 2024, BYD will supply cars in the Netherlands.": [
        "partnership byd NL 2024-01-01..2024-01-31",
    ],
    "Skoda may rope in Mahindra as an equity partner in India.": [
        "partnership skoda IN - scheduled hedged",
    ],
    "Nissan on Wednesday called a halt to the negotiations with Honda about a merger.": [
        "partnership nissan - 2024-06-12..2024-06-12 cancelled denied",
    ],
    "The government of Ghana and Volkswagen agreed in 2018 on assembly in Accra.": [
        "partnership volkswagen GH:Accra 2018-01-01..2018-12-31",
    ],
    "JSW has been MG's partner in India since March 2024.": [
        "partnership mg IN 2024-03-01..2024-03-31",
    ],
    # What was done when a brand came was done where it came to.
    "Zeekr came to Norway in 2023, when RSA took over the distribution, and then to Denmark.": [
        "market_entry zeekr NO 2023-01-01..2023-12-31",
        "partnership zeekr NO 2023-01-01..2023-12-31",
    ],
}
NOT_TOLD = [
    # Who somebody's dealer is, told in passing.
    "In Chile, where Renault is represented by Astara, it ranks eleventh.",
    "Jetour sells cars in Peru. Elite Group Holding represents it there.",
    "Toyota handles complaints in Poland.",
    "Tesla and BYD will not team up in 2025.",
    "Volkswagen picked Chattanooga in 2008.",
    "Geely and Volvo sold 300,000 cars in 2023.",
    "The joint venture partner announced on Friday that production in Malaysia had begun.",
]


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD, *NOT_TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_is_not_told(text: str, told: dict[str, list[str]]) -> None:
    assert not [line for line in told[text] if line.startswith("partnership")]
