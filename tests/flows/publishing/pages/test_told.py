import datetime as dt
from typing import Any

import pytest

from flows.publishing.pages.told import due, told
from tests.flows.publishing import world

FIGURE = {**world.table("targets", world.target("a" * 16, 1.0)).row(0, named=True), "metric": "new_model_count"}
FIGURE |= {"comparator": "ge", "unit": "models"}


@pytest.mark.parametrize(
    ("cells", "line"),
    [
        ({"period_end": None, "period_text": "For the full year"}, "at least 1 model for the full year"),
        (
            {"period_start": dt.date(2024, 1, 1), "period_end": dt.date(2024, 12, 31)},
            "at least 1 model in 2024",
        ),
        (
            {"period_start": dt.date(2025, 7, 1), "period_end": dt.date(2025, 12, 31), "place_name": "Germany"},
            "at least 1 model, Germany, in the second half of 2025",
        ),
        ({}, "at least 1 model by the end of 2030"),
        ({"period_end": None, "period_text": None}, "at least 1 model"),
    ],
)
def test_a_target_is_told_in_a_line_of_english(cells: dict[str, Any], line: str) -> None:
    assert told("targets", {**FIGURE, **cells}) == f"Acme Motors: new models, {line}"


def test_a_period_keeps_the_capitals_of_names() -> None:
    assert due({**FIGURE, "period_end": None, "period_text": "July"}) == "July"


def test_an_event_tells_its_day_once() -> None:
    event = {"title": "Acme: plant, Ulm, 2024-03-20", "start_on": dt.date(2024, 3, 20), "end_on": None}
    assert told("events", {**event, "date_text": None}) == "Acme: plant, Ulm, 2024-03-20"
    assert told("events", {**event, "title": "Acme: plant", "date_text": None}) == "Acme: plant, from 20 Mar 2024"
