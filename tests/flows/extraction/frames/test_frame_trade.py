"""Trade that begins: orders of a car that was named before, cars that are sold since a day, and a car's own start."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]
_PUBLISHED = date(2025, 6, 1)


def _launches(facts_of: Callable[..., Facts], text: str) -> list[tuple[Any, ...]]:
    events = [e for e in facts_of(text, _PUBLISHED)["events"] if e["event_type"] == "product_launch"]
    return [(e.get("place"), e.get("start_on"), e["status"], *e["models"]) for e in events]


@pytest.mark.parametrize(
    ("text", "launch"),
    [
        (
            "Shown to the dealers: the Tasman, which Kia calls its first pickup. Korean orders open in August.",
            ("KR", date(2025, 8, 1), "scheduled", "kia-tasman"),
        ),
        (
            "Polestar builds the Polestar 4 in China. Pre-orders opened in that country on April 18.",
            ("CN", date(2025, 4, 18), "occurred", "polestar-4"),
        ),
        (
            "BAIC has been selling the D20 in South Africa since 2013.",
            ("ZA", date(2013, 1, 1), "occurred", "baic-d20"),
        ),
        ("Kia will sell the EV4 in Spain from October.", ("ES", date(2025, 10, 1), "scheduled", "kia-ev4")),
        (
            "The Seagull is BYD's best seller. Sales have passed a million since its launch in April 2023.",
            (None, date(2023, 4, 1), "occurred", "byd-seagull"),
        ),
        (
            "Kia builds the EV3 in Gwangju. On 10 January it was presented to the public at the Brussels Motor Show.",
            ("BE", date(2025, 1, 10), "occurred", "kia-ev3"),
        ),
        (
            "Proton has the e.MAS 7 to itself. Derived from the Geely EX5, the SUV was launched in Kuala Lumpur in "
            "December 2024.",
            ("MY", date(2024, 12, 1), "occurred", "proton-e-mas-7"),
        ),
    ],
)
def test_cars_come_on_sale(facts_of: Callable[..., Facts], text: str, launch: tuple[Any, ...]) -> None:
    assert launch in _launches(facts_of, text)


@pytest.mark.parametrize(
    "text",
    [
        "Kia presented the Tasman. Its order books are full until August.",
        "Kia sold 5,000 of the EV4 in Spain in May.",
        "BYD has been in Brazil for years. Its sales have doubled since its foundation in 1995.",
        "Ministers followed by video link as an X25 of BAIC was tested in South Africa on Tuesday.",
    ],
)
def test_other_trade(facts_of: Callable[..., Facts], text: str) -> None:
    assert [launch for launch in _launches(facts_of, text) if launch[1] is not None] == []


def test_owners_before_a_comma_are_no_brands_that_start(facts_of: Callable[..., Facts]) -> None:
    text = "Owned by Mercedes-Benz and Geely, the smart brand was launched in Malaysia in November 2023."
    entered = [e["organization_id"] for e in facts_of(text, _PUBLISHED)["events"] if e["event_type"] == "market_entry"]
    assert set(entered) <= {"smart"}
