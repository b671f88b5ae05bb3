"""Sites that move somewhere, or in which people will work from a day on; as of 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    "BYD will move its European headquarters to Budapest in August.": [
        "facility byd HU:Budapest 2024-08-01..2024-08-31 scheduled",
    ],
    "BYD moved its European headquarters from Amsterdam to Budapest in May.": [
        "facility byd HU:Budapest 2024-05-01..2024-05-31",
    ],
    "BYD's European headquarters will be in Budapest from August.": [
        "facility byd HU:Budapest 2024-08-01..2024-08-31 scheduled",
    ],
    "BYD's new European headquarters in Budapest is to be occupied in August.": [
        "facility byd HU:Budapest 2024-08-01..2024-08-31 scheduled",
    ],
    "From August Nio's designers will work in a new studio in Munich.": [
        "facility nio DE:Munich 2024-08-01..2024-08-31 scheduled",
    ],
}
TOLD |= {
    # Where it is made up to now.
    "The Volvo EX30, so far made in Zhangjiakou, will also be built in Ghent from the first half of 2026.": [
        "plant volvo-cars BE:Ghent 2026-01-01.. scheduled",
    ],
    "The Kia EV4, built in Gwangmyeong until now, will be made in Zilina from August.": [
        "plant kia SK:Žilina 2024-08-01.. scheduled",
    ],
}
NOT_TOLD = (
    "BYD moved its launch in Budapest to August.",
    "BYD's headquarters is not to move to Budapest in August.",
    "Nio's designers will work on a new car in Munich from August.",
    "The bank moved its headquarters to Budapest in May.",
)


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD, *NOT_TOLD])


def test_what_is_told(told: dict[str, list[str]]) -> None:
    assert {text: told[text] for text in TOLD} == TOLD


def test_what_is_not_told(told: dict[str, list[str]]) -> None:
    assert not {text: told[text] for text in NOT_TOLD if any(line.startswith("facility") for line in told[text])}
