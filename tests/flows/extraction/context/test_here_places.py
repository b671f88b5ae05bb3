"""What "here" stands for in events, and what "there" and "here" right behind a verb do; as of 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    "MANILA - Car buyers have another choice. VinFast was launched here last Friday.": [
        "market_entry vinfast PH:Manila 2024-06-07..2024-06-07",
    ],
    "Israel likes Chinese cars, and in Israel there are many. Jaecoo, launched here last September, is one of them.": [
        "market_entry jaecoo IL 2023-09-01..2023-09-30",
    ],
    "Vietnam is a growing market, and Vietnam likes SUVs. Omoda put its first car, the Omoda C5, on sale here on "
    "Wednesday.": [
        "product_launch omoda VN 2024-06-12..2024-06-12 omoda-5",
    ],
    "Australia's buyers like Chinese cars. Zeekr will come here next year.": [
        "market_entry zeekr AU 2025-01-01..2025-12-31 scheduled",
    ],
    "Norway is a small market. Zeekr will come there next year.": [
        "market_entry zeekr NO 2025-01-01..2025-12-31 scheduled",
    ],
    "Voyah puts the Voyah Courage on the Swiss market in September.": [
        "product_launch voyah CH 2024-09-01..2024-09-30 scheduled voyah-courage",
    ],
    "The Togg T10X, put on the German market on June 3, costs 34,000 euros.": [
        "product_launch togg DE 2024-06-03..2024-06-03 togg-t10x",
    ],
}
NOT_TOLD = [
    "Zeekr says that it is in Norway and that it is here to stay. Zeekr sold 300 cars in Norway in May.",
    "Here is what Zeekr told buyers in Norway on Monday.",
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
