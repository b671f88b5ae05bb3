"""Jobs: who is there, who comes and who goes."""

from collections.abc import Callable
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]


def numbers(facts: Facts) -> list[tuple[str, str, float]]:
    """Dataset, metric and value of each figure."""
    return [(d, r["metric"], r["value"]) for d in ("targets", "results") for r in facts[d] if "value" in r]


@pytest.mark.parametrize(
    ("text", "told", "there"),
    [
        ("Kia laid off 120 of its 300 workers in Latvia.", ("results", "job_cuts", 120), 300),
        ("Nissan will cut 500 of the 1,200 jobs at its plant in Latvia.", ("targets", "job_cuts", 500), 1200),
        ("Skoda let go 40 of its roughly 900 employees in Latvia.", ("results", "job_cuts", 40), 900),
    ],
)
def test_some_of_those_who_are_there_go(
    facts_of: Callable[..., Facts], text: str, told: tuple[str, str, float], there: float
) -> None:
    assert numbers(facts_of(text)) == [told, ("results", "jobs", there)]


def test_a_time_behind_is_that_of_those_who_go(facts_of: Callable[..., Facts]) -> None:
    cut, there = facts_of("Kia laid off 120 of its 300 workers in Latvia in January 2026.")["results"]
    assert str(cut.get("period_end")) == "2026-01-31"
    assert "period_end" not in there


@pytest.mark.parametrize(
    "text",
    [
        "Of its 300 workers in Latvia, Kia says, 120 build engines.",
        "Kia gave 120 of its 300 workers in Latvia a prize.",
        "Kia has trained 120 of its 300 workers in Latvia.",
    ],
)
def test_nobody_goes(facts_of: Callable[..., Facts], text: str) -> None:
    assert not [n for n in numbers(facts_of(text)) if n[1] == "job_cuts"]


@pytest.mark.parametrize(
    "text",
    [
        "Kia opened a plant in Latvia. Its workforce of 600 should pass 1,000 by 2030.",
        "Kia opened a plant in Latvia. The staff of 600 is expected to reach 1,000 by 2030 as exports begin.",
        "Kia opened a plant in Latvia. The 600 employees will number 1,000 by 2030.",
    ],
)
def test_what_a_workforce_is_to_become(facts_of: Callable[..., Facts], text: str) -> None:
    assert sorted(numbers(facts_of(text))) == [("results", "jobs", 600), ("targets", "jobs", 1000)]


def test_two_words_for_one_noun(facts_of: Callable[..., Facts]) -> None:
    text = "Kia opened a plant in Latvia, which is to create 2,000 direct and indirect jobs."
    assert numbers(facts_of(text)) == [("targets", "jobs", 2000)]
