"""Deeds behind "to": still to be done, unless somebody is the first or the latest to do them, or "to" is of a noun."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A customer in Jakarta on Thursday took the keys to the first Xpeng assembled abroad, an X9.", "occurred"),
        (
            "Latest of the UK retailers to team up with the Chinese brands Omoda and Jaecoo is Grange Motor Group, "
            "which has a showroom for them in Leeds.",
            "occurred",
        ),
        ("Nissan's board approved a plan to sell its plant in Rosslyn.", "scheduled"),
        ("Nissan sold its plant in Rosslyn on 12 May 2025.", "occurred"),
    ],
)
def test_whether_it_is_done(facts_of: Callable[..., Facts], text: str, told: str) -> None:
    assert [r["status"] for r in facts_of(text, date(2025, 7, 1))["events"]] == [told]
