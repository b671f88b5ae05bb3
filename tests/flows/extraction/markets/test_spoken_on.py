"""The day on which somebody spoke is none of a start."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Seres will enter Kenya, it said in a statement after a signing ceremony on Monday.", None),
        ("Changan will build a plant in Egypt, the ministry said after a signing ceremony on Thursday.", None),
        ("Foton will enter Ghana after a launch ceremony on 14 August.", date(2025, 8, 14)),
        ("Foton said it will enter Ghana on 14 August.", date(2025, 8, 14)),
    ],
)
def test_the_day_of_the_words_is_no_day_of_a_start(
    text: str, start: date | None, facts_of: Callable[..., dict[str, list[dict[str, Any]]]]
) -> None:
    assert [m.get("period_start") for m in facts_of(text, date(2025, 7, 1))["markets"]] == [start]
