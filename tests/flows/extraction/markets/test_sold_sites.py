"""Sold sites: works that changed hands or are for sale, and what a maker once had in a place."""

from collections.abc import Callable, Iterable

import pytest

MARKETS = {
    # What has been sold is another's.
    "Nissan has sold its plant in Avila to a local firm.": set(),
    "Toyota completed the sale of its Caen plant in May 2023.": set(),
    "Toyota has handed over its St Petersburg plant to a local firm.": set(),
    # What is for sale is there.
    "Audi is considering selling the Brussels plant.": {"audi BE"},
    "Kia may sell its plant in Kaliningrad.": {"kia RU"},
    "Ford said the sale of the Saarlouis plant will be completed in 2026.": {"ford DE"},
    # Who sells cars there, or another site, is there all the same.
    "Nissan sold its plant in Avila and still builds vans in Spain.": {"nissan ES"},
    "Kia has sold its cars in Kenya since 2015.": {"kia KE"},
    # What somebody once did, he does no more.
    "Ford once made cars in Chennai.": set(),
    "Tata bought a works in Sanand where Ford formerly built cars.": {"tata-motors IN"},
    "Isuzu previously assembled pickups in Kenya.": set(),
    "Ford makes vans in Kocaeli once more.": {"ford TR"},
    # Works that somebody has begun to build.
    "Geely started building a plant in Egypt last month.": {"geely EG planned"},
    "Kia has begun construction of a factory near Almaty in Kazakhstan.": {"kia KZ planned"},
    "The premier launched the construction of a plant for the production of Kia, Geely and Exeed cars in Suez.": {
        "kia EG planned",
        "geely EG planned",
        "exeed EG planned",
    },
    "Nissan has started building the Leaf at its plant in Sunderland.": {"nissan GB"},
    "Kia started building cars at a plant in Almaty last year.": {"kia KZ"},
}


@pytest.fixture(scope="module")
def told(markets_of: Callable[[Iterable[str]], dict[str, set[str]]]) -> dict[str, set[str]]:
    return markets_of(MARKETS)


@pytest.mark.parametrize("text", MARKETS)
def test_markets(text: str, told: dict[str, set[str]]) -> None:
    assert told[text] == MARKETS[text]
