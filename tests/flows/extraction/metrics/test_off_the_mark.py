"""By how much an aim was missed or beaten is no figure; what was reached is."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = Callable[..., dict[str, list[dict[str, Any]]]]
DAY = date(2025, 7, 1)


def _rows(facts_of: Facts, text: str) -> list[tuple[str, str, float]]:
    facts = facts_of(text, DAY)
    return sorted((d, r["metric"], r["value"]) for d in ("targets", "results") for r in facts[d] if "value" in r)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Kia fell 5,000 cars short of its goal of 50,000 in Spain last year.", [("targets", "vehicle_sales", 50000)]),
        ("Kia missed its goal by 5,000 cars: only 45,000 were sold.", [("results", "vehicle_sales", 45000)]),
        ("With 55,000 cars in Spain Kia beat its own forecast by 5,000.", [("results", "vehicle_sales", 55000)]),
        ("Kia sold 45,000 cars in Spain, 5,000 short of its goal.", [("results", "vehicle_sales", 45000)]),
        ("Kia's sales in Spain came to 45,000, or 5,000 below the target.", [("results", "vehicle_sales", 45000)]),
        ("Kia's network in Spain is ten dealers short of the target.", []),
        ("Kia sold 45,000 cars in Spain, 5,000 under its forecast.", [("results", "vehicle_sales", 45000)]),
        # Near misses: an aim, what is below something else, and what is done under a plan.
        ("Ford will cut 4,000 jobs under its restructuring plan by 2027.", [("targets", "job_cuts", 4000)]),
        ("Kia will build 45,000 cars under the new plan by 2027.", [("targets", "vehicle_production", 45000)]),
        ("Renault aims to open 300 dealers under its Renaulution plan.", [("targets", "new_outlet_count", 300)]),
        ("Kia's goal for Spain is 50,000 cars.", [("targets", "vehicle_sales", 50000)]),
        ("Kia sold 45,000 cars above the Arctic Circle last year.", [("results", "vehicle_sales", 45000)]),
    ],
)
def test_by_how_much_an_aim_is_missed_is_no_figure(
    facts_of: Facts, text: str, told: list[tuple[str, str, float]]
) -> None:
    assert _rows(facts_of, text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Ford is shedding a tenth of its 4,000 jobs at Almussafes.",
        "Three in ten of the 4,000 workers at Ford's plant in Almussafes will have to go.",
        "Some 20 percent of the 4,000 people at Ford's plant in Almussafes are to lose their jobs.",
        "Ford's works at Almussafes in Spain gives bread to 4,000.",
        "Some 4,000 earn their living at Ford's plant in Almussafes, Spain.",
    ],
)
def test_those_of_whom_a_part_goes_are_there(facts_of: Facts, text: str) -> None:
    assert _rows(facts_of, text) == [("results", "jobs", 4000)]


@pytest.mark.parametrize(
    "text",
    [
        "Kia plans a plant in Mexico. Half of the 2,000 jobs will be created by 2027.",
        "Kia plans a plant in Mexico. A third of the 2,000 jobs promised there will be in the paint shop by 2027.",
    ],
)
def test_those_whose_jobs_are_to_be_created_are_not_there_yet(facts_of: Facts, text: str) -> None:
    assert _rows(facts_of, text) == [("targets", "jobs", 2000)]
