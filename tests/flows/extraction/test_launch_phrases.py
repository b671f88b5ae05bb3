"""Launches in phrases whose time or subject is another one, in brackets, on the way to buyers; as of 12 June 2024."""

from collections.abc import Callable

import pytest

TOLD = {
    "When the ninth Hilux rolls up at South African dealers in October, it will have a hybrid engine.": [
        "product_launch toyota ZA 2024-10-01..2024-10-31 scheduled toyota-hilux",
    ],
    "The Hilux trickles down to Kenyan buyers in October.": [
        "product_launch toyota KE 2024-10-01..2024-10-31 scheduled toyota-hilux",
    ],
    "Also on the list for this year are the Land Cruiser FJ (third quarter) and the bZ4X (November).": [
        "product_launch toyota - 2024-07-01..2024-09-30 scheduled toyota-land-cruiser-fj",
        "product_launch toyota - 2024-11-01..2024-11-30 scheduled toyota-bz4x",
    ],
    "After the launch of the Twingo in Spain in July Renault wants to open stores in Portugal.": [
        "product_launch renault ES 2024-07-01..2024-07-31 scheduled renault-twingo",
    ],
    "The Twingo can be configured from October.": [
        "product_launch renault - 2024-10-01.. scheduled renault-twingo",
    ],
    "Volvo praises the ES90. Orders for the saloon are being taken; the cars follow in October.": [
        "product_launch volvo-cars - 2024-10-01..2024-10-31 scheduled volvo-es90",
    ],
}
NOT_TOLD = [
    "With the arrival of the Twingo the share of electric cars, 14% in the third quarter, should climb.",
    "The Leaf vanished from British showrooms in 2024.",
    "The Leaf (2010) was the first of them.",
    "The Hilux is built at Prospecton in October.",
    "Geely sells the EX5 and the EX2. Where both are on the price list, the first stores follow in October.",
    "Two SUVs from Seres turn up in Munich.",
]


@pytest.fixture(scope="module")
def told(events_of: Callable[[list[str]], dict[str, list[str]]]) -> dict[str, list[str]]:
    return events_of([*TOLD, *NOT_TOLD])


@pytest.mark.parametrize("text", TOLD)
def test_is_told(text: str, told: dict[str, list[str]]) -> None:
    assert [line for line in told[text] if line.startswith("product_launch")] == TOLD[text]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_is_not_told(text: str, told: dict[str, list[str]]) -> None:
    assert not [line for line in told[text] if line.startswith(("product_launch", "market_entry"))]
