"""Cars that are made somewhere: no launches of theirs."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]
_PUBLISHED = date(2025, 6, 1)


def _launches(facts_of: Callable[..., Facts], text: str) -> list[list[str]]:
    return [e["models"] for e in facts_of(text, _PUBLISHED)["events"] if e["event_type"] == "product_launch"]


@pytest.mark.parametrize(
    "text",
    [
        "Renault Korea will be making the Polestar 4 in Busan from the second half of 2025.",
        "The Solihull lines that make the Land Rover Defender follow later this week.",
        "The Tata Nexon pick-up works in Sanand stopped; the plant that makes the Tiago keeps going until October.",
        "Series production of the XPeng G6 and G9 started at Graz in the third quarter of 2024.",
        "The BAIC BJ40 and X55 have been pencilled in for production in August.",
        "Building of the Polestar 3 is split between Chengdu and Charleston, the latter a year later.",
        "Mercedes-Benz is moving the A-Class to Kecskemet in 2026.",
        "Xpeng showed nothing. So did Toyota, which last had a stand at the German show in 2017.",
        "The SU7 of Xiaomi, a competitor to Tesla's Model 3, is not sold in Europe.",
        "Ministers watched as a BAIC X25 rolled out of the factory in South Africa on Tuesday.",
    ],
)
def test_what_is_made_is_not_launched(facts_of: Callable[..., Facts], text: str) -> None:
    assert _launches(facts_of, text) == []


@pytest.mark.parametrize(
    ("text", "model"),
    [
        ("The Polestar 4, built in Busan, goes on sale in Canada in July 2025.", "polestar-4"),
        ("Built in Zilina, the Kia EV2 will be shown in Brussels in January 2026.", "kia-ev2"),
        ("The Polestar 7 is planned for 2028 and will be built in Slovakia.", "polestar-7"),
        ("As for the Tata Sierra, its return to India is planned for 2026.", "tata-sierra"),
        ("The next model, a coupe-like SUV named Polestar 4, will be shown in Shanghai in 2026.", "polestar-4"),
        ("Customers in Italy get the Leapmotor B10, made in Zaragoza, in 2026.", "leapmotor-b10"),
    ],
)
def test_what_is_made_and_sold_is(facts_of: Callable[..., Facts], text: str, model: str) -> None:
    assert [model] in _launches(facts_of, text)
