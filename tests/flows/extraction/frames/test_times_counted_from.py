"""Times that something is only counted from, and decisions that took effect."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

DAY = date(2025, 7, 1)


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Volvo opened its Kosice plant three years after announcing it in July 2022.", None),
        (
            "Hyundai opened the plant in Pune less than a year after the company launched sales of its Creta in the"
            " country in August 2023.",
            None,
        ),
        ("Tesla will open a plant in Pune a year after it entered the country in July 2025.", None),
        ("Volvo opened its Kosice plant in May 2025, three years after announcing it.", date(2025, 5, 1)),
        ("After two years of work Volvo opened its Kosice plant in May 2025.", date(2025, 5, 1)),
        ("The move to end production at Kia's plant in Zilina took effect in May.", date(2025, 5, 1)),
        ("The decision to close Audi's Brussels plant came into force on 28 February.", date(2025, 2, 28)),
        ("The decision to close Audi's Brussels plant takes effect on 28 February.", date(2026, 2, 28)),
    ],
)
def test_the_time_of_a_plant_is_its_own(
    text: str, start: date | None, facts_of: Callable[..., dict[str, list[dict[str, Any]]]]
) -> None:
    assert [e.get("start_on") for e in facts_of(text, DAY)["events"] if e["event_type"] == "plant"] == [start]


def test_what_took_effect_has_happened(facts_of: Callable[..., dict[str, list[dict[str, Any]]]]) -> None:
    told = facts_of("The order to halt assembly at Ford's works in Craiova took effect on 30 March.", DAY)["events"]
    assert [(e["status"], e["start_on"]) for e in told] == [("occurred", date(2025, 3, 30))]
