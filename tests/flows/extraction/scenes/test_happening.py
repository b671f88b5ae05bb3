"""What a happening is told of, and when; as of 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    # A day from which on a car can be had, and that has come, is that of its launch.
    "Geely presents its first cars for Italy. The EX5 can be ordered from today.": [
        "product_launch geely - 2024-06-12..2024-06-12 geely-ex5",
    ],
    "From 3 June Greeks have been able to order the Leapmotor B10.": [
        "product_launch leapmotor GR 2024-06-03..2024-06-03 leapmotor-b10",
    ],
    "From 3 September Greeks can order the Leapmotor B10.": [
        "product_launch leapmotor GR 2024-09-03.. scheduled leapmotor-b10",
    ],
    # What others do ahead of it is done, and it is still to come.
    "Kia Ireland has priced the EV2 before its launch in September.": [
        "product_launch kia IE 2024-09-01..2024-09-30 scheduled kia-ev2",
    ],
    "Toyota showed the bZ Woodland in Canada ahead of its arrival at dealers in August.": [
        "product_launch toyota CA 2024-08-01..2024-08-31 scheduled toyota-bz-woodland",
    ],
    "Kia Ireland has priced the EV2 after its launch in January.": [
        "product_launch kia IE 2024-01-01..2024-01-31 kia-ev2",
    ],
    # A rank and a flotation are no starts.
    "In the Moroccan market Stellantis came second last year behind Renault.": [],
    "BYD starts in Kenya. Ghana comes second, in September.": [
        "market_entry byd GH 2024-09-01..2024-09-30 scheduled",
        "market_entry byd KE -",
    ],
    # Cars of a kind with which a brand comes, a car that moves to another works, and a price list.
    "MG entered Pakistan in 2020 with imported HS crossovers.": ["market_entry mg PK 2020-01-01..2020-12-31"],
    "MG entered Pakistan in 2020 with the HS.": [
        "market_entry mg PK 2020-01-01..2020-12-31",
        "product_launch mg PK 2020-01-01..2020-12-31 mg-hs",
    ],
    "The Mercedes A-Class, too, moves to Hungary, in the fourth quarter.": [
        "plant mercedes-benz HU 2024-10-01..2024-12-31 scheduled",
    ],
    "The Deepal S05 has been on the price list in Israel since January.": [
        "product_launch deepal IL 2024-01-01..2024-01-31 deepal-s05",
    ],
    "Deepal plans to list in Hong Kong in September.": ["funding deepal HK 2024-09-01..2024-09-30 scheduled"],
}


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert told[text] == TOLD[text]
