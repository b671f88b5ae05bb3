"""The "No." of a rank denies nothing."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

DAY = date(2025, 7, 1)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("In Norway, Tesla ranks No 1 in sales.", "NO"),
        ("MG is the No. 2 brand in Egypt.", "EG"),
        ("Kia was No.1 in Kuwait in May.", "KW"),
    ],
)
def test_a_rank_is_no_denial(text: str, place: str, facts_of: Callable[..., dict[str, list[dict[str, Any]]]]) -> None:
    assert [(m["place"], m["status"], m["certainty"]) for m in facts_of(text, DAY)["markets"]] == [
        (place, "present", "asserted")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "No, BYD does not sell cars in Chile.",
        "There are no 3-series cars of BMW on sale in Cuba.",
        "No 2026 launch in Egypt is planned for the Nio ET5.",
    ],
)
def test_no_still_denies(text: str, facts_of: Callable[..., dict[str, list[dict[str, Any]]]]) -> None:
    assert all(m["certainty"] == "denied" for m in facts_of(text, DAY)["markets"])
