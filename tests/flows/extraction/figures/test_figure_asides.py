"""Figures told aside: the sentence's own verb, time and place are not theirs."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = Callable[..., dict[str, list[dict[str, Any]]]]
PUBLISHED = date(2026, 3, 10)


@pytest.mark.parametrize(
    ("text", "metric", "value"),
    [
        ("Kia's plant, which employs 3,700 people, will start making the EV4 in August 2026.", "jobs", 3700),
        ("BYD, with 120 dealers in Spain, will launch the Seal in April 2026.", "outlet_count", 120),
        ("Xpeng, whose range of five models is on sale in Norway, plans a plant in 2027.", "model_count", 5),
        ("Mahindra, which invested $500 million in the site, will open it on 3 April 2026.", "investment", 500e6),
    ],
)
def test_a_figure_told_aside_has_neither_the_time_nor_the_plan_of_the_sentence(
    text: str, metric: str, value: float, facts_of: Facts
) -> None:
    found = facts_of(text, PUBLISHED)
    assert [(r["metric"], r["value"], r.get("period_start"), r.get("period_end")) for r in found["results"]] == [
        (metric, value, None, None)
    ]
    assert not found["targets"]


def test_a_figure_told_aside_does_not_count_for_where_the_sentence_goes_on(facts_of: Facts) -> None:
    text = "BYD, which sold 4.3 million cars last year, will open a plant in Hungary in May 2026."
    (found,) = facts_of(text, PUBLISHED)["results"]
    assert (found["value"], found.get("place"), found["period_end"]) == (4_300_000, None, date(2025, 12, 31))


def test_a_time_within_the_aside_is_its_figure_s(facts_of: Facts) -> None:
    text = "Geely, which sold 900 cars in Egypt in 2025, will open a plant there in May 2027."
    (found,) = facts_of(text, PUBLISHED)["results"]
    assert (found["place"], found["period_start"]) == ("EG", date(2025, 1, 1))


def test_the_sentence_s_own_figure_keeps_its_time_behind_an_aside(facts_of: Facts) -> None:
    text = "Geely, which has 45 showrooms in Egypt, aims to sell 20,000 cars there in 2026."
    (found,) = facts_of(text, PUBLISHED)["targets"]
    assert (found["value"], found["period_end"]) == (20_000, date(2026, 12, 31))


def test_a_time_within_an_aside_is_not_that_of_the_sentence_s_own_figure(facts_of: Facts) -> None:
    text = "Loxea, which started in August 2024 with the Atto 3, says it has sold 210 cars in Kenya."
    (found,) = facts_of(text, PUBLISHED)["results"]
    assert (found["value"], found.get("period_start")) == (210, None)


def test_since_when_a_maker_is_present_is_not_since_when_it_sold(facts_of: Facts) -> None:
    (found,) = facts_of("Jaecoo, present in Mexico since 2023, doubled its sales to 12,000.", PUBLISHED)["results"]
    assert (found["value"], found["place"], found.get("period_start")) == (12_000, "MX", None)


def test_jobs_that_went_are_job_cuts(facts_of: Facts) -> None:
    (found,) = facts_of("The plant closed in March; 1,100 jobs went, said Stellantis.", PUBLISHED)["results"]
    assert (found["metric"], found["value"]) == ("job_cuts", 1_100)


def test_the_end_of_the_year_that_is_told_as_past_is_that_of_the_year_before(facts_of: Facts) -> None:
    (found,) = facts_of("At the end of the year Kia had 40 showrooms in Peru.", PUBLISHED)["results"]
    assert (found["period_start"], found["period_end"]) == (date(2025, 12, 1), date(2025, 12, 31))
