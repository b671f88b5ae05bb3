"""Days counted from another one, behind a colon, in rows; counted cars beside a name; as of 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    # Counted from the day of a clause in front.
    "Three days after the show opened on 14 October 2023, Leapmotor launched the B10 in Paris.": [
        "product_launch leapmotor FR:Paris 2023-10-17..2023-10-17 leapmotor-b10",
    ],
    "Two days before the opening of the Munich show, on 7 September 2024, BMW will unveil the iX3.": [
        "product_launch bmw DE:Munich 2024-09-07..2024-09-07 scheduled bmw-ix3",
    ],
    "A year after BYD arrived, Chery followed.": [],
    # Behind a colon.
    "Opening of the Zeekr Centre Stockholm: 23 May 2024.": [
        "outlet_opening zeekr SE:Stockholm 2024-05-23..2024-05-23",
    ],
    "Launch of the Zeekr 7X in Norway: 3 March 2024.": ["product_launch zeekr NO 2024-03-03..2024-03-03 zeekr-7x"],
    # As many towns as months.
    "Two further showrooms, in Lyon and Nantes, will follow in October 2024 and January 2025, Xpeng said.": [
        "outlet_opening xpeng FR:Lyon 2024-10-01..2024-10-31 scheduled",
        "outlet_opening xpeng FR:Nantes 2025-01-01..2025-01-31 scheduled",
    ],
    "Xpeng opened showrooms in Lyon and Nantes in May 2024.": [
        "outlet_opening xpeng FR:Lyon 2024-05-01..2024-05-31",
        "outlet_opening xpeng FR:Nantes 2024-05-01..2024-05-31",
    ],
    # One happening, told by the number of a car and by its name, or by two classes of one verb.
    "BYD's ten-millionth new energy vehicle, a Denza Z9, left the line in Jinan on 18 November 2023.": [
        "milestone byd CN:Jinan 2023-11-18..2023-11-18 denza-z9",
    ],
    "The first 22 customers in Johannesburg took delivery of their Jetour Dashings on 9 May 2024.": [
        "milestone jetour ZA:Johannesburg 2024-05-09..2024-05-09 jetour-dashing",
    ],
    "Italians took delivery of the Jetour Dashing on 9 May 2024.": [
        "product_launch jetour IT 2024-05-09..2024-05-09 jetour-dashing",
    ],
    # What marks that a brand starts, and not that something is made.
    "A brand night in Madrid on 24 March 2024 marked the start of Lepas in Spain.": [
        "market_entry lepas ES:Madrid 2024-03-24..2024-03-24",
    ],
    "A strike on 24 March 2024 marked the start of Ford's decline in Spain.": [],
    "A day after Trump spoke on 3 April 2024, Ford opened a plant in Ohio in May 2024.": [
        "plant ford US:Ohio 2024-05-01..2024-05-31",
    ],
    "A ceremony on 24 March 2024 marked the start of production of the Lepas L8 in Wuhu.": [
        "plant lepas CN:Wuhu 2024-03-24..2024-03-24",
    ],
}


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]
