"""Exits told as a state or a fragment, and closings told of a city or in other words; as of 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    "Who left Russia\nNissan. Pulled out in October 2022.\nRenault: gone since May 2022.": [
        "market_exit nissan RU 2022-10-01..2022-10-31",
        "market_exit renault RU 2022-05-01..2022-05-31",
    ],
    "Suzuki is out of Thailand since December 2023.": ["market_exit suzuki TH 2023-12-01..2023-12-31"],
    "Isuzu and Scania have been gone from Belarus since 2022.": [
        "market_exit isuzu BY 2022-01-01..2022-12-31",
        "market_exit scania BY 2022-01-01..2022-12-31",
    ],
    "Audi Brussels closed on 28 February 2024.": ["plant audi BE:Brussels 2024-02-28..2024-02-28"],
    "Ford's Saarlouis fell silent in November 2023.": ["plant ford DE:Saarlouis 2023-11-01..2023-11-30"],
    "Stellantis will mothball its plant in Cassino in July.": [
        "plant stellantis IT:Cassino 2024-07-01..2024-07-31 scheduled",
    ],
    "Ground for Scout's works near Columbia, South Carolina, was broken in February 2024.": [
        "plant scout-motors US:Columbia 2024-02-01..2024-02-29",
    ],
    "Volkswagen is changing Spain. Pamplona built its last in May 2024.": [
        "plant volkswagen ES:Pamplona 2024-05-01..2024-05-31",
    ],
    "An MG line, announced in Cairo on 12 January, is to run in Alexandria from 2026.": [
        "plant mg EG:Alexandria 2026-01-01.. scheduled",
    ],
    "The 200,000th Hyundai assembled by Astana Motors left the line in Almaty in May.": [
        "milestone hyundai KZ:Almaty 2024-05-01..2024-05-31",
    ],
    # From where the text is.
    "Voyah is new in the Netherlands. Aiways left three years ago without saying goodbye.": [
        "market_exit aiways NL 2021-06-01..2021-06-30",
    ],
}
NOT_TOLD = [
    "Voyah is in the Netherlands. Nio left second place in May to Xpeng.",
    "Tata Motors is at home in India. It wound up the fiscal year 2023 with 5,540 cars.",
    "GAC's cars have been leaving the Cikampek halls since May 2023.",
    "Nissan. Came in October 2022.",
    "Suzuki is out of cash in Thailand since December 2023.",
    "Audi. Brussels said on 28 February 2024 that it would look into the case.",
    "Stellantis has pulled out all the stops since May 2023.",
]


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD, *NOT_TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_is_not_told(text: str, told: dict[str, list[str]]) -> None:
    assert not [line for line in told[text] if line.startswith(("market_exit", "plant"))]
