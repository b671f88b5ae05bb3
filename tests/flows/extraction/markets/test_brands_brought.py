"""Brands brought: whoever brings a brand to a country, it is the brand that is there."""

from collections.abc import Callable, Iterable

import pytest

MARKETS: dict[str, set[str]] = {
    "Stellantis has launched Leapmotor in Portugal.": {"leapmotor PT"},
    "Stellantis will bring Leapmotor to Peru in 2026.": {"leapmotor PE planned"},
    "Inchcape will launch Deepal in Kenya in 2026.": {"deepal KE planned"},
    "Volkswagen is to relaunch Scout in America in 2027.": {"scout-motors US planned"},
    "GM will offer Cadillac in Sweden from May.": {"cadillac SE planned"},
    # Cars and services are no brands.
    "BYD launched the Seal in Greece in May.": {"byd GR"},
    "Toyota introduced Suzuki's engine to buyers in Mali.": {"toyota ML"},
}


@pytest.fixture(scope="module")
def told(markets_of: Callable[[Iterable[str]], dict[str, set[str]]]) -> dict[str, set[str]]:
    return markets_of(MARKETS)


@pytest.mark.parametrize(("text", "rows"), MARKETS.items())
def test_the_brand_is_there(told: dict[str, set[str]], text: str, rows: set[str]) -> None:
    assert told[text] == rows
