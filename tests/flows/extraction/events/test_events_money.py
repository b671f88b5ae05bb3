"""Money deals: sums that firms get or put into others, and stakes; as of 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    "In October 2023 Stellantis had paid 1.5 billion euros for about a fifth of Leapmotor.": [
        "acquisition stellantis - 2023-10-01..2023-10-31 1500000000 EUR",
    ],
    "Geely upped its holding in Aston Martin to 17% in May 2023.": ["acquisition geely - 2023-05-01..2023-05-31"],
    "Volkswagen's $700m purchase of 4.99% of Xpeng was completed in December 2023.": [
        "acquisition volkswagen - 2023-12-01..2023-12-31 700000000 USD 4.99%",
    ],
    "In 2023 Togg had secured $12m from a Dubai fund.": ["funding togg - 2023-01-01..2023-12-31 12000000 USD"],
    "Hyundai Motor India's Rs 27,870 crore initial public offer, the country's largest, opens in October.": [
        "funding hyundai-motor-india - 2024-10-01..2024-10-31 scheduled 278700000000 INR"
    ],
    "Uber, which put $300 million into Lucid in May, builds no cars.": [
        "funding lucid - 2024-05-01..2024-05-31 300000000 USD"
    ],
    "Zeekr makes electric cars. In February 2023 a round with CATL among the backers brought in $750 million.": [
        "funding zeekr - 2023-02-01..2023-02-28 750000000 USD",
    ],
    "Polestar landed a $950 million loan from 12 banks in February.": [
        "funding polestar - 2024-02-01..2024-02-29 950000000 USD"
    ],
}
NOT_TOLD = [
    "Chery, whose president spoke in Wuhu, now floats the idea of a second site on the continent.",
    "Tesla put $300 million into its Shanghai plant in May.",
    "BYD received 300 million orders from China in May.",
    "Nio has never paid $2bn for a stake in Xpeng.",
    "Antonio Filosa took over as chief executive of Stellantis on 23 June 2023.",
    "In 2020 Ford sold 139,897 vehicles in Brazil and had 7.1% of the market.",
]


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD, *NOT_TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_is_not_told(text: str, told: dict[str, list[str]]) -> None:
    assert not [line for line in told[text] if line.split()[0] in ("acquisition", "funding")]
