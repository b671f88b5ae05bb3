"""Times at which something was settled date no deed that is to come: "agreed in May to build a plant"."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]
DAY = date(2025, 7, 1)
SITES = {
    "Nio agreed in May to build a plant in Hungary.": (None, None, "scheduled"),
    "Nio signed a deal with Jameel in May to begin assembly in Debrecen.": (None, None, "scheduled"),
    "Nio won approval in May to build a plant in Hungary.": (None, None, "scheduled"),
    "Nio decided in March to close its plant in Debrecen.": (None, None, "scheduled"),
    "Nio agreed last year to open a plant in Hungary by 2027.": (None, "2027-12-31", "scheduled"),
    "Nio signed a deal in May to begin assembly in Debrecen in 2027.": ("2027-01-01", "2027-12-31", "scheduled"),
    # What is done in a month, or to be done in it.
    "Nio opened a plant in Hungary in May 2025.": ("2025-05-01", "2025-05-31", "occurred"),
    "Nio agreed to build a plant in Hungary in May 2027.": ("2027-05-01", "2027-05-31", "scheduled"),
    "Nio is the first to open a plant in Hungary.": (None, None, "occurred"),
}


@pytest.mark.parametrize("text", SITES)
def test_a_time_of_settling_is_none_of_the_deed(facts_of: Callable[..., Facts], text: str) -> None:
    told = [r for r in facts_of(text, DAY)["events"] if r["event_type"] == "plant"]
    day = [(r.get("start_on"), r.get("end_on"), r["status"]) for r in told]
    start, end, status = SITES[text]
    assert [(s and str(s), e and str(e), t) for s, e, t in day] == [(start, end, status)]


@pytest.mark.parametrize(
    ("verb", "told"),
    [("set up", ("2025-02-01", "occurred")), ("will set up", ("2026-02-01", "scheduled"))],
)
def test_what_it_set_up_is_done(facts_of: Callable[..., Facts], verb: str, told: tuple[str, str]) -> None:
    text = f"Changan will start with Mexico, where it {verb} a sales unit in February."
    assert [(str(r["start_on"]), r["status"]) for r in facts_of(text, DAY)["events"]] == [told]
