"""Deals told by a noun, or by who has held something since a day; as of 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    "Zeekr's takeover of Lynk & Co, completed in February, has doubled its revenue.": [
        "acquisition zeekr - 2024-02-01..2024-02-29",
    ],
    "The 2010 takeover of Volvo by Geely changed the industry.": ["acquisition geely - 2010-01-01..2010-12-31"],
    "Geely's purchase of Lotus in June 2017 surprised many.": ["acquisition geely - 2017-06-01..2017-06-30"],
    "Since its sale to Geely in 2017 Lotus has doubled its sales.": ["acquisition geely - 2017-01-01..2017-12-31"],
    "Lotus, part of Geely since 2017, has a new head of sales.": ["acquisition geely - 2017-01-01..2017-12-31"],
    "Tata Motors has owned Jaguar Land Rover since June 2008.": ["acquisition tata-motors - 2008-06-01..2008-06-30"],
    "Jaguar Land Rover was sold to Tata Motors in June 2008.": ["acquisition tata-motors - 2008-06-01..2008-06-30"],
    "Jaguar Land Rover passed into the hands of Tata Motors in June 2008.": [
        "acquisition tata-motors - 2008-06-01..2008-06-30",
    ],
    "Geely owns most of Zeekr. On May 15 it signed an agreement to buy the rest.": [
        "acquisition geely - 2024-05-15..2024-05-15",
    ],
    "The New York listing of May 2024 brought Zeekr 441 million dollars.": [
        "funding zeekr US:New York 2024-05-01..2024-05-31 441000000 USD",
    ],
    "Leapmotor, listed in Hong Kong since September 2022, lost money again.": [
        "funding leapmotor HK 2022-09-01..2022-09-30",
    ],
    "With its IPO in Hong Kong in September 2022 Leapmotor took in 800 million dollars.": [
        "funding leapmotor HK 2022-09-01..2022-09-30 800000000 USD",
    ],
    "General Motors and Hyundai will develop five vehicles together, they announced on Monday.": [
        "partnership general-motors - 2024-06-10..2024-06-10",
    ],
    "Renault and Geely said on Monday that they would build engines together.": [
        "partnership renault - 2024-06-10..2024-06-10",
    ],
    "The agreement of last August on software, to which Mitsubishi is a party as well, stays in force, says Honda.": [
        "partnership mitsubishi-motors - 2023-08-01..2023-08-31",
    ],
    "Volkswagen's alliance with Xpeng, sealed in July 2023, has borne fruit.": [
        "partnership volkswagen - 2023-07-01..2023-07-31",
    ],
    "The boards of Honda and Nissan ended their talks about a joint holding on February 13.": [
        "partnership honda - 2024-02-13..2024-02-13 cancelled denied",
    ],
    "BYD cars are sold in Rwanda. CFAO has held the franchise since March.": [
        "partnership byd RW 2024-03-01..2024-03-31",
    ],
    "CFAO took over the BYD franchise for Rwanda in March.": ["partnership byd RW 2024-03-01..2024-03-31"],
}
NOT_TOLD = (
    "From September 29 people can order a Togg in Munich.",
    "Leapmotor plans a plant in Chile. About 1,500 people have bought one this year.",
    "Zhang Yong is head of purchasing at Volkswagen since May.",
    "Geely's purchase of 300 cars in May was a record.",
    "Tata has owned a fleet of electric buses since 2008, and Jaguar has not.",
    "The agreement of the workers with Honda is good for two months.",
    "Honda and Nissan will sell ten cars in Brazil, they announced on Monday.",
    "The offer of May 2024 was for buyers of a Zeekr alone.",
    "Zeekr has held the lead since March.",
    "Talks between Honda and the union ended on Monday.",
)
_DEALS = ("acquisition", "funding", "partnership")


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD, *NOT_TOLD])


def test_what_is_told(told: dict[str, list[str]]) -> None:
    assert {text: [line for line in told[text] if line.startswith(_DEALS)] for text in TOLD} == TOLD


def test_what_is_not_told(told: dict[str, list[str]]) -> None:
    assert not {text: told[text] for text in NOT_TOLD if any(line.startswith(_DEALS) for line in told[text])}
