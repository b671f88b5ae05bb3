"""Deals of frames: agreements that a verb behind them is said of, firms signed with, dealers signed up; as of 12 June
2024.
"""

from collections.abc import Callable

import pytest

TOLD = {
    # An agreement with the verb behind it: without a pronoun, and with one.
    "Motech will look after VinFast cars in the Philippines under an agreement signed in Makati on 5 June.": [
        "partnership vinfast PH:Makati 2024-06-05..2024-06-05",
    ],
    "Sixty workshops are covered by the agreement that the two signed on 5 June in Manila. VinFast is content.": [
        "partnership vinfast PH:Manila 2024-06-05..2024-06-05",
    ],
    "A contract signed with Sime Darby in May gives BYD fifty outlets in Malaysia.": [
        "partnership byd MY 2024-05-01..2024-05-31",
    ],
    # With whom a maker signs, named or counted.
    "Ashok Leyland signed with Western Auto in Jeddah on 5 May.": [
        "partnership ashok-leyland SA:Jeddah 2024-05-05..2024-05-05",
    ],
    "Fisker signed up thirteen dealers in Canada in January.": ["partnership fisker CA 2024-01-01..2024-01-31"],
    "Neta has signed up four dealers in the Philippines.": ["partnership neta PH -"],
    "Omoda has found an importer for Greece: Spanos Group, which owns Suzuki dealerships.": ["partnership omoda GR -"],
}
NOT_TOLD = [
    "The wage agreement signed in Bratislava in May gives Kia's workers six per cent more.",
    "Tesla paid 300 million dollars under a contract signed with its workers in May.",
    "Geely signed with a Norwegian skier in May.",
    "Kia signed with Rafael Nadal in May for an advertising campaign.",
    "Neta signed up as an exhibitor at the show in Bangkok in March.",
    "Neta has signed up 4,000 buyers in the Philippines since March.",
    "Togg signed up 20 engineers in Munich in May.",
    "BYD signed the lease in Budapest in May with a fountain pen.",
]


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD, *NOT_TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert [line for line in told[text] if line.startswith("partnership")] == TOLD[text]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_is_not_told(text: str, told: dict[str, list[str]]) -> None:
    assert not [line for line in told[text] if line.startswith("partnership")]
