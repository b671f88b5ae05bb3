"""Cars that are shown and "go on sale" at a time: it is to come."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

DAY = date(2025, 7, 1)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Tata unveiled the Punch, the Curvv and the Tiago, all petrol cars that go on sale from September.",
            (date(2025, 9, 1), "scheduled"),
        ),
        (
            "Citroen revealed the C3, the Basalt and the Aircross, three cars that arrive in November.",
            (date(2025, 11, 1), "scheduled"),
        ),
        (
            "Dacia launched the Bigster and the Duster in Baku, cars that went on sale in March.",
            (date(2025, 3, 1), "occurred"),
        ),
        ("Tata unveiled the Punch, the Curvv and the Tiago in May.", (date(2025, 5, 1), "occurred")),
    ],
)
def test_what_goes_on_sale_is_to_come(
    text: str, expected: tuple[date, str], facts_of: Callable[..., dict[str, list[dict[str, Any]]]]
) -> None:
    told = {(e["start_on"], e["status"]) for e in facts_of(text, DAY)["events"] if e["event_type"] == "product_launch"}
    assert told == {expected}
