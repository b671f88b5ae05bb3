"""Launches with two times or two places, on a day that is set, or for which somebody came; as of 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    # What an aside tells of an earlier showing is an event of its own, with no time or place of the other one's.
    "The Kia EV5, shown in Seoul in March, arrives in Chile in August.": [
        "product_launch kia CL 2024-08-01..2024-08-31 scheduled kia-ev5",
        "product_launch kia KR:Seoul 2024-03-01..2024-03-31 kia-ev5",
    ],
    "The Kia EV5, which debuted in Paris in 2023, will be launched in Chile in August.": [
        "product_launch kia CL 2024-08-01..2024-08-31 scheduled kia-ev5",
        "product_launch kia FR:Paris 2023-01-01..2023-12-31 kia-ev5",
    ],
    "Unveiled last August, the Kia EV5 has reached Chile.": [
        "product_launch kia - 2023-08-01..2023-08-31 kia-ev5",
        "product_launch kia CL - kia-ev5",
    ],
    # For what somebody came or called people together is done then.
    "Kia's chief flew to Paris on Monday to present the EV5.": [
        "product_launch kia FR:Paris 2024-06-10..2024-06-10 kia-ev5",
    ],
    "Kia hired a theatre in Oslo on 4 June to launch the EV5.": [
        "product_launch kia NO:Oslo 2024-06-04..2024-06-04 kia-ev5",
    ],
    "Kia chose Oslo to launch the EV5 on 4 July.": [
        "product_launch kia NO:Oslo 2024-07-04..2024-07-04 scheduled kia-ev5",
    ],
    # What a deal is for is to come, and not on the day of the deal.
    "Kia pledged on 4 June to launch the EV5 in Chile.": ["product_launch kia CL - scheduled kia-ev5"],
    "Kia set up a unit on 4 June to launch the EV5 in Chile.": ["product_launch kia CL - scheduled kia-ev5"],
    # A day that is set is to come.
    "Kia has chosen 14 August for the European unveiling of the EV5.": [
        "product_launch kia europe 2024-08-14..2024-08-14 scheduled kia-ev5",
    ],
    "14 August is the date for the launch of the Kia EV5 in Chile.": [
        "product_launch kia CL 2024-08-14..2024-08-14 scheduled kia-ev5",
    ],
    "Kia has fixed 14 May 2025 as the launch date of the EV5 in Chile.": [
        "product_launch kia CL 2025-05-14..2025-05-14 scheduled kia-ev5",
    ],
    "The Indian launch of the Kia EV5 has been brought forward to April.": [
        "product_launch kia IN 2025-04-01..2025-04-30 scheduled kia-ev5",
    ],
    # The car of the sentence before, shown by its maker.
    "Kia builds the EV5 in China. The company will unveil the SUV in October.": [
        "product_launch kia - 2024-10-01..2024-10-31 scheduled kia-ev5",
    ],
    "Chile gets the Kia EV5. According to the company the electric car breaks cover on 17 June.": [
        "product_launch kia - 2024-06-17..2024-06-17 scheduled kia-ev5",
    ],
    # Who is the first outside a country to get it is not that country.
    "Mexicans will be the first outside China to get the Kia EV5 in August.": [
        "product_launch kia MX 2024-08-01..2024-08-31 scheduled kia-ev5",
    ],
    "Ahead of its official introduction on 20 July, we had a ride in the Kia EV5.": [
        "product_launch kia - 2024-07-20..2024-07-20 scheduled kia-ev5",
    ],
    # The days of a show that a relative clause tells; whose people order it.
    "The Kia EV5 is due to be launched at the Jakarta motor show, which runs from 30 July to 9 August.": [
        "conference kia ID:Jakarta 2024-07-30..2024-08-09 scheduled",
        "product_launch kia ID:Jakarta 2024-07-30..2024-08-09 scheduled kia-ev5",
    ],
    "Since the middle of May Swiss fans of Kia can also order the EV5.": [
        "product_launch kia CH 2024-05-11..2024-05-20 kia-ev5",
    ],
    "Deepal makes its South African bow in August.": [
        "market_entry deepal ZA 2024-08-01..2024-08-31 scheduled",
    ],
    # A noun behind a preposition, and a season before one.
    "The Kia EV5 is slated for release in Chile in August.": [
        "product_launch kia CL 2024-08-01..2024-08-31 scheduled kia-ev5",
    ],
    "Kia will release the EV5 in Chile in August.": ["product_launch kia CL 2024-08-01..2024-08-31 scheduled kia-ev5"],
    "The Kia EV5 is planned for an autumn launch in Chile.": [
        "product_launch kia CL 2024-09-01..2024-11-30 scheduled kia-ev5",
    ],
    "The Kia EV5 is set for a May debut in Chile.": ["product_launch kia CL 2025-05-01..2025-05-31 scheduled kia-ev5"],
    # "As of" a day that has come something begins; of what is to be, the next one.
    "As of today Chileans can order the Kia EV5.": ["product_launch kia CL 2024-06-12..2024-06-12 kia-ev5"],
    "As of Monday Chileans can order the Kia EV5.": ["product_launch kia CL 2024-06-10..2024-06-10 kia-ev5"],
    "The Kia EV5 is available in Chile as of yesterday.": ["product_launch kia CL 2024-06-11..2024-06-11 kia-ev5"],
    "As of Monday Chileans will be able to order the Kia EV5.": [
        "product_launch kia CL 2024-06-17.. scheduled kia-ev5",
    ],
    "As of September Chileans can order the Kia EV5.": ["product_launch kia CL 2024-09-01.. scheduled kia-ev5"],
}
# What is told of another car, of the day on which somebody spoke, or of no season.
QUIET = [
    "As of today Kia has sold 3,000 cars in Chile, most of them EV5.",
    "The Kia EV5 should have reached American dealers this spring.",
    "The Kia EV5 costs 30,000 euros. Kia presented the car's interior in May.",
    "The Kia EV5 has a spring for the launch of its boot lid in Chile.",
    "Kia praised the EV5 in its release for Chile of 4 June.",
    "The Kia EV5, a rival to the Tesla Model 3 that was launched by Tesla, costs 30,000 euros.",
]


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD, *QUIET])


@pytest.mark.parametrize("text", TOLD)
def test_each_launch_has_its_own_time_and_place(told: dict[str, list[str]], text: str) -> None:
    assert sorted(told[text]) == sorted(TOLD[text])


@pytest.mark.parametrize("text", QUIET)
def test_of_another_matter_no_launch_is_told(told: dict[str, list[str]], text: str) -> None:
    assert [line for line in told[text] if line.startswith("product_launch")] == []
