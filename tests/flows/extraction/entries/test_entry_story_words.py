"""Entries told by a noun or by the country; as of 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    "Jetour's third shop in Kyrgyzstan is in Osh. Jetour was an early arrival, in 2022, and has gained since.": [
        "market_entry jetour KG 2022-01-01..2022-12-31",
    ],
    "Zeekr sells cars in Kuwait. VinFast was a latecomer to the Philippines, in 2023.": [
        "market_entry vinfast PH 2023-01-01..2023-12-31",
    ],
    "Deepal's life in Britain began last summer, with a single model.": [
        "market_entry deepal GB 2023-06-01..2023-08-31",
    ],
    "The fair, which opened in Lima this morning, is the stage for GAC's entry into Peru.": [
        "market_entry gac PE 2024-06-12..2024-06-12",
    ],
    "An evening in Lima in October 2023 was the springboard for the return of Foton to Peru.": [
        "market_entry foton PE 2023-10-01..2023-10-31",
    ],
    "Hungary is where Chery's Exlantix will begin its European career, in September.": [
        "market_entry exlantix HU 2024-09-01..2024-09-30 scheduled",
    ],
    "Jaecoo is one of the two brands that Chery brought to New Zealand in March.": [
        "market_entry jaecoo NZ 2024-03-01..2024-03-31",
    ],
    "Jaecoo is one half of the double act which Chery introduced in New Zealand in March.": [
        "market_entry jaecoo NZ 2024-03-01..2024-03-31",
    ],
    "The next country on Omoda's list is Portugal (fourth quarter).": [
        "market_entry omoda PT 2024-10-01..2024-12-31 scheduled",
    ],
    "Renault used to be alone in Kenya. Since January there has been BYD as well.": [
        "market_entry byd KE 2024-01-01..2024-01-31",
    ],
    "Denza says Australians will have to be patient: the brand will not come before 2026.": [
        "market_entry denza AU 2026-01-01..2026-12-31 scheduled",
    ],
}
NOT_TOLD = [
    "Toyota is one of the brands that dealers brought to the fair in Accra in May.",
    "BYD's life in Britain has not been easy since May.",
    "Geely was an early investor, in 2010, and owns Volvo.",
]


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD, *NOT_TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert [line for line in told[text] if line.startswith("market_entry")] == TOLD[text]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_is_not_told(text: str, told: dict[str, list[str]]) -> None:
    assert not [line for line in told[text] if line.startswith("market_e")]
