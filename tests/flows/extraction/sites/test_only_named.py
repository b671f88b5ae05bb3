"""Making cars that is only named, as what comes later or what is spoken of, is no start of it."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

DAY = date(2025, 7, 1)


@pytest.mark.parametrize(
    "text",
    [
        "Great Wall plans to launch two new cars in Vietnam by the end of the year and set up a sales network ahead of"
        " local production.",
        "Jaecoo will start sales in Kenya in 2026 ahead of local assembly.",
        "Following the launch of the Zeekr X yesterday, the topic of local assembly in Malaysia came up.",
    ],
)
def test_what_is_only_named_is_no_plant(text: str, facts_of: Callable[..., dict[str, list[dict[str, Any]]]]) -> None:
    assert [e for e in facts_of(text, DAY)["events"] if e["event_type"] == "plant"] == []


@pytest.mark.parametrize(
    "text",
    [
        "Jaecoo will start local assembly in Kenya in 2026 ahead of exports.",
        "Kia's Kenyan plant will open in 2026 ahead of schedule.",
        "Ahead of the rainy season Jaecoo began local production in Kenya in May.",
    ],
)
def test_what_begins_is_one(text: str, facts_of: Callable[..., dict[str, list[dict[str, Any]]]]) -> None:
    assert [e["place"] for e in facts_of(text, DAY)["events"] if e["event_type"] == "plant"] == ["KE"]
