"""Sites that are only looked for, talked of or not excluded."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]
DAY = date(2026, 3, 10)


@pytest.mark.parametrize(
    "deed",
    [
        "is looking at a plant",
        "is assessing a plant",
        "is scouting sites for a plant",
        "is searching for a site for a plant",
        "is looking for a site for a plant",
        "has not ruled out a plant",
    ],
)
def test_a_site_that_is_looked_for_is_only_entertained(facts_of: Callable[..., Facts], deed: str) -> None:
    facts = facts_of(f"BYD {deed} in Spain.", published_on=DAY)
    assert {(e["event_type"], e["certainty"]) for e in facts["events"]} == {("plant", "hedged")}
    assert {(m["place"], m["status"], m["certainty"]) for m in facts["markets"]} == {("ES", "planned", "hedged")}


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("BYD will build a plant in Spain.", "asserted"),
        ("BYD has ruled out a plant in Spain.", "denied"),
        ("BYD is looking for dealers in Spain and will open a plant there in 2027.", "asserted"),
    ],
)
def test_what_is_settled_is_not_entertained(facts_of: Callable[..., Facts], text: str, certainty: str) -> None:
    facts = facts_of(text, published_on=DAY)
    assert {e["certainty"] for e in facts["events"] if e["event_type"] == "plant"} == {certainty}
