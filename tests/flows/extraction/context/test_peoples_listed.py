"""Lists of peoples before a word for a market: something happens in the country of each of them."""

from collections.abc import Callable
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]
HAPPENS: dict[str, set[tuple[str, str | None]]] = {
    "Hongqi will enter the Spanish, Italian and Portuguese markets in 2026.": {
        ("market_entry", "ES"),
        ("market_entry", "IT"),
        ("market_entry", "PT"),
    },
    "Hongqi will enter the Australian and New Zealand markets in 2026.": {
        ("market_entry", "AU"),
        ("market_entry", "NZ"),
    },
    "Kia launched the EV3 in the Spanish and Portuguese markets in May 2025.": {
        ("product_launch", "ES"),
        ("product_launch", "PT"),
    },
    "Kia opened stores for Spanish and Portuguese buyers in May 2025.": {
        ("outlet_opening", "ES"),
        ("outlet_opening", "PT"),
    },
    # Whose partners, brands or states they are.
    "Chinese and Japanese brands will enter Peru in 2026.": set(),
    "A Chinese and a French partner opened a plant in Togo in May 2025.": set(),
    "The Chinese and Thai governments agreed in May 2025 on a plant of Kia's.": set(),
}


@pytest.mark.parametrize("text", HAPPENS)
def test_it_happens_in_each_country(facts_of: Callable[..., Facts], text: str) -> None:
    assert {(r["event_type"], r.get("country_code")) for r in facts_of(text)["events"]} == HAPPENS[text]
