"""Who is there: several who work in a place that somebody else goes to, whose trade rules another country's, firms that
say nothing, and the country of a dealer's parent.
"""

from collections.abc import Callable, Iterable

import pytest

MARKETS = {
    # What several do in a place looks like what one is to do.
    "Geely will build a plant in Egypt, where Kia and Nissan already make cars.": {
        "geely EG planned",
        "kia EG",
        "nissan EG",
    },
    "Geely will build a plant in Egypt, where Kia, Nissan and Toyota have factories.": {
        "geely EG planned",
        "kia EG",
        "nissan EG",
        "toyota EG",
    },
    "Chery plans a factory in Egypt, where Nissan makes the Sunny.": {"chery EG planned", "nissan EG"},
    # Whose trade rules another country.
    "BYD and Neta are challenging Japan's dominance of the Indonesian car market.": {"byd ID", "neta ID"},
    "Chery threatens the Japanese grip on the Thai market.": {"chery TH"},
    "Toyota keeps its grip on the Thai market.": {"toyota TH"},
    # Nobody says anything.
    "Neither Kia nor Hyundai would comment on plans for Egypt.": set(),
    "Neither Kia nor Nissan responded to questions about a plant in Egypt.": set(),
    "Kia would not comment and will build a plant in Egypt.": {"kia EG planned"},
    # Where a dealer's parent is from.
    "Xpeng signed an agreement with the Dutch unit of Swiss vehicle distributor Emil Frey.": {"xpeng NL"},
    # Works of which the ground is broken.
    "Neta broke ground on a plant in Bangkok.": {"neta TH planned"},
    "Kia has broken ground on its second plant for electric vans in Suez, Egypt.": {"kia EG planned"},
    # Whose cars a maker sells for another.
    "Stellantis will begin selling Leapmotor cars in Italy in September.": {"leapmotor IT planned"},
    "Stellantis sells Leapmotor cars in France.": {"leapmotor FR"},
    "Stellantis builds Leapmotor cars in Poland.": {"stellantis PL", "leapmotor PL"},
    "BYD will begin selling electric cars in Peru in October.": {"byd PE planned"},
    # What was said before the news.
    "After months of speculation Kia said it will build a plant in Egypt.": {"kia EG planned"},
}


@pytest.fixture(scope="module")
def told(markets_of: Callable[[Iterable[str]], dict[str, set[str]]]) -> dict[str, set[str]]:
    return markets_of(MARKETS)


@pytest.mark.parametrize("text", MARKETS)
def test_markets(text: str, told: dict[str, set[str]]) -> None:
    assert told[text] == MARKETS[text]
