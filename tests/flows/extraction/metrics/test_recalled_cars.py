"""Cars that are called back, owned, or one of so many are no cars sold."""

from collections.abc import Callable
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]


def values(facts: Facts) -> set[float]:
    return {r["value"] for d in ("targets", "results") for r in facts[d] if r["value"] is not None}


@pytest.mark.parametrize(
    "text",
    [
        "BYD had to call back 6,843 Fangchengbao Bao 5s in January and nearly 97,000 Dolphins last September.",
        "Toyota recalls 320,000 Prius cars worldwide because of a door latch.",
        "Some 14,000 Ioniq 5s are affected by the recall in Australia, Hyundai said.",
        "Ford must repair 200,000 Mustangs sold in the United States.",
        "UTE has now 210 electric vehicles, BYD Dolphins most of them, and means to have no other kind by 2030.",
        "Nine new cars in ten were electric in Norway last year. Polestar's Nordic chief was pleased.",
        "The G9 came through the range test best of 23 cars, Xpeng said.",
        "In the United States 355,000 Fords go back to the workshops over a faulty display.",
    ],
)
def test_they_are_no_sales(facts_of: Callable[..., Facts], text: str) -> None:
    assert values(facts_of(text)) == set()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Chery recalled that over 12,000 of its cars had been sold in Kazakhstan.", 12000),
        ("After a recall in May BYD sold 382,000 cars in June 2025.", 382000),
        ("BYD sold 382,000 cars in June 2025, of which 97,000 were recalled.", 382000),
        ("After a recall in May BYD expects to hand over 400,000 cars in June 2025.", 400000),
        ("BYD has updated its goal to 500,000 cars for 2025.", 500000),
        ("Chery sold 300 cars in ten European countries in 2024.", 300),
        ("BYD has sold 3,000 cars in Norway since 2021.", 3000),
    ],
)
def test_what_is_sold_beside_them_is(facts_of: Callable[..., Facts], text: str, value: float) -> None:
    assert value in values(facts_of(text))
