"""Deals: stakes and companies that change hands, money that is raised; as of 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    "Renault on Monday withdrew the listing of Ampere.": ["funding renault - 2024-06-10..2024-06-10 cancelled denied"],
    "Geely bought a 17 percent stake in Aston Martin for £234 million in 2023.": [
        "acquisition geely - 2023-01-01..2023-12-31 234000000 GBP 17%",
    ],
    "Xpeng acquired Didi's car unit in August 2023.": [
        "acquisition xpeng - 2023-08-01..2023-08-31",
    ],
    "Zeekr raised $441 million in its New York IPO in May.": [
        "funding zeekr US:New York 2024-05-01..2024-05-31 441000000 USD",
    ],
    "Leapmotor listed in Hong Kong in September 2022.": [
        "funding leapmotor HK 2022-09-01..2022-09-30",
    ],
    "Volkswagen paid $700 million for 4.99 percent of Xpeng in December 2023.": [
        "acquisition volkswagen - 2023-12-01..2023-12-31 700000000 USD 4.99%",
    ],
    "Polestar secured a $950 million loan in February.": [
        "funding polestar - 2024-02-01..2024-02-29 950000000 USD",
    ],
}
NOT_TOLD = [
    "Ford has invested R10 billion since 2011, she said, listing facilities and tools.",
    "Geely Auto has signed to purchase Zeekr electric cars and spare parts for resale in Mexico.",
    "Hertz will buy Polestar electric vehicles until 2027.",
    "Kia is buying LG lithium batteries for its vans.",
    "BYD bought batteries from CATL in May.",
    "Polestar shares fell in New York on Monday.",
    "Geely raised its sales target for 2024.",
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
