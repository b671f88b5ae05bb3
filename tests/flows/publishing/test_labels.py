"""A row is told in a few words."""

from typing import Any

import pytest

from flows.publishing.labels import label, shortened


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ({"value": 50_000.0, "unit": "vehicles"}, "Acme, vehicle_sales, 50,000 vehicles"),
        ({"value": 2.5, "unit": "percent", "comparator": "ge"}, "Acme, vehicle_sales, ≥ 2.5 percent"),
        ({"value": 4.0, "value_max": 5.0, "unit": "models"}, "Acme, vehicle_sales, 4–5 models"),
        ({"change_percent": -16.1, "period_text": "in 2024"}, "Acme, vehicle_sales, -16.1 %, in 2024"),
    ],
)
def test_a_figure_tells_who_what_and_how_much(row: dict[str, Any], told: str) -> None:
    assert label("targets", {"organization_name": "Acme", "metric": "vehicle_sales", **row}) == told


def test_other_rows_are_told_by_their_names() -> None:
    assert label("markets", {"organization_name": "Acme", "place_name": "Peru", "status": "planned"}) == (
        "Acme, Peru, planned"
    )
    assert label("progress", {"outcome": "met"}) == "met"
    assert label("unheard_of", {"a": 1}) == ""


def test_long_texts_are_cut() -> None:
    assert len(shortened("word " * 100)) == 100
