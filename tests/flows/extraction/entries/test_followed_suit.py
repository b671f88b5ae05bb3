"""Makers that did what was told of another one; as of 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    "Newcomers crowd into Brazil. Denza entered the country in October 2023. GAC followed suit in March 2024, "
    "and Jetour did so in May.": [
        "market_entry denza BR 2023-10-01..2023-10-31",
        "market_entry gac BR 2024-03-01..2024-03-31",
        "market_entry jetour BR 2024-05-01..2024-05-31",
    ],
    "Omoda entered Poland in March 2024. Jaecoo joined in April.": [
        "market_entry jaecoo PL 2024-04-01..2024-04-30",
        "market_entry omoda PL 2024-03-01..2024-03-31",
    ],
    "Opel entered Israel in 2021. Leapmotor will follow suit next year.": [
        "market_entry leapmotor IL 2025-01-01..2025-12-31 scheduled",
        "market_entry opel IL 2021-01-01..2021-12-31",
    ],
    "Hongqi's debut in Romania came in March 2023, followed in quick succession by Bulgaria in May and "
    "Slovenia in June.": [
        "market_entry hongqi BG 2023-05-01..2023-05-31",
        "market_entry hongqi RO 2023-03-01..2023-03-31",
        "market_entry hongqi SI 2023-06-01..2023-06-30",
    ],
}
NOT_TOLD = [
    "BYD opened a plant in Brazil in October 2023. GAC followed suit in March 2024.",
    "Tesla cut its prices in Norway in March 2024. Xpeng followed suit in April.",
    "Omoda entered Poland in March 2024. Dealers joined in April.",
    "BYD's factory in Hungary opened in March 2024, followed by Turkey in May.",
]


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD, *NOT_TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_is_not_told(text: str, told: dict[str, list[str]]) -> None:
    assert not [line for line in told[text] if line.startswith("market_e") and "omoda" not in line]
