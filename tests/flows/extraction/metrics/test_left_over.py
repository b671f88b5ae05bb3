"""What is left of what was counted is how many there are."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = Callable[..., dict[str, list[dict[str, Any]]]]
DAY = date(2025, 7, 1)


def _counts(facts_of: Facts, text: str) -> list[tuple[str, str, float]]:
    facts = facts_of(text, DAY)
    return [(d, r["metric"], r["value"]) for d in ("targets", "results") for r in facts[d] if "value" in r]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Neta had 65 showrooms in Thailand last summer; 40 are left.", ("results", "outlet_count", 40)),
        ("Neta had 65 showrooms in Thailand last summer. Only 40 remain.", ("results", "outlet_count", 40)),
        ("Neta had 65 showrooms in Thailand last summer, of which 40 remain.", ("results", "outlet_count", 40)),
        ("Of 65 Neta showrooms in Thailand last summer 40 remain.", ("results", "outlet_count", 40)),
        ("Nissan once ran 120 dealerships in Italy, and fewer than 80 have survived.", ("results", "outlet_count", 80)),
        ("Nissan has 120 dealers in Italy. Of them 80 will remain by 2027.", ("targets", "outlet_count", 80)),
        ("Ford employed 4,000 people in Saarlouis in 2022. Only 1,000 remain.", ("results", "jobs", 1000)),
        ("Ford had 4,000 workers there in 2022; by 2027 1,000 are to remain.", ("targets", "jobs", 1000)),
        ("Nissan has 120 dealers in Italy. Some 80 stayed in business.", ("results", "outlet_count", 80)),
        ("Nissan has 120 dealers in Italy. Some 80 remain in Lombardy.", ("results", "outlet_count", 80)),
        ("Ford offered nine models in Germany in 2019. Four are left.", ("results", "model_count", 4)),
    ],
)
def test_what_is_left_is_how_many_there_are(facts_of: Facts, text: str, told: tuple[str, str, float]) -> None:
    assert told in _counts(facts_of, text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Neta had 65 showrooms in Thailand last summer. Some 25 remain closed.", 25),
        ("Nissan has 120 dealers in Italy. Twelve days are left until the launch.", 12),
        ("Nissan has 120 dealers in Italy. It has sold 8,000 Leafs; 300 are left.", 300),
        ("Nissan wants to cut 20,000 jobs. Of its 17 plants, 10 will be left by 2027.", 10),
        ("Nissan has 120 dealers in Italy. Of the 130 brands there a dozen will be left by 2035.", 12),
        ("Nissan has 120 dealers in Italy. It is in talks with others: 30 remain in doubt.", 30),
        ("Ford employs 4,000 people in Saarlouis. Some 1,000 stayed at home on Monday.", 1000),
        ("Ford employs 4,000 people in Saarlouis; about 600 remain on strike.", 600),
        ("Volvo has 4,000 workers in Ghent. On Tuesday 300 stayed after the shift to protest.", 300),
        ("Volvo has 120 dealers in Italy. Only 12 stay on their own.", 12),
        ("Volvo has 120 dealers in Italy. Only 12 remain with the brand by force.", 12),
    ],
)
def test_what_remains_something_else_is_not(facts_of: Facts, text: str, value: float) -> None:
    assert value not in [v for _, _, v in _counts(facts_of, text)]


def test_the_time_of_the_whole_is_not_that_of_what_is_left(facts_of: Facts) -> None:
    rows = facts_of("Of 65 Neta showrooms in Thailand last summer 40 remain.", DAY)["results"]
    assert {r["value"]: str(r.get("period_start")) for r in rows} == {65: "2024-06-01", 40: "None"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Nissan employs 4,000 people in Sunderland, of whom 300 will leave.", [("job_cuts", 300), ("jobs", 4000)]),
        ("Nissan employs 4,000 people here; 300 of them will have to go.", [("job_cuts", 300), ("jobs", 4000)]),
        ("Nissan's plant has 4,000 workers, of whom 300 lost their jobs in May.", [("job_cuts", 300), ("jobs", 4000)]),
        (
            "Some 4,000 people, of whom 90 work in Berlin, will lose their jobs at Kia.",
            [("job_cuts", 4000), ("jobs", 90)],
        ),
    ],
)
def test_those_who_go_are_some_of_those_who_are_there(
    facts_of: Facts, text: str, told: list[tuple[str, float]]
) -> None:
    assert sorted((m, v) for _, m, v in _counts(facts_of, text)) == told
