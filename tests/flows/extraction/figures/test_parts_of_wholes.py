"""Parts of wholes, burdens, and what is promised behind its number."""

from datetime import date

import pytest

DAY = date(2025, 9, 19)


def _told(facts, dataset):
    return {(f["metric"], f.get("value")) for f in facts[dataset]}


@pytest.mark.parametrize(
    "text",
    [
        "Subaru wanted half of its 1.2 million sales to be EVs in 2030.",
        "Volvo wants half of its 700,000 cars to be electric in 2030.",
        "Kia plans for 50 percent of its 4 million cars to be electric in 2030.",
    ],
)
def test_a_share_of_a_number_is_a_share(facts_of, text):
    targets = facts_of(text, DAY)["targets"]
    assert [(t["metric"], t["value"], str(t["period_end"])) for t in targets] == [
        ("electrified_share", 50, "2030-12-31")
    ]


def test_a_number_of_which_a_part_was_sold_is_one(facts_of):
    facts = facts_of("Ford sold a third of its 1.2 million cars abroad in 2024.", DAY)
    assert ("vehicle_sales", 1_200_000) in _told(facts, "results")


@pytest.mark.parametrize(
    "text",
    [
        "That costs Porsche up to 1.8 billion euros in operating profit in 2025.",
        "Parent VW writes down 3 billion euros.",
        "Ford wrote off 1.9 billion dollars in August.",
    ],
)
def test_a_burden_on_profit_is_none(facts_of, text):
    facts = facts_of(text, DAY)
    assert not facts["targets"] and not facts["results"]


@pytest.mark.parametrize(
    "text",
    [
        "More than 5,000 jobs at plants in Illinois and Ohio are promised by Stellantis.",
        "At Belvidere 3,300 jobs are in prospect at Stellantis.",
        "Some 900 jobs at the Toledo plant are foreseen by Stellantis.",
    ],
)
def test_jobs_that_are_promised_are_a_target(facts_of, text):
    facts = facts_of(text, DAY)
    assert {metric for metric, _ in _told(facts, "targets")} == {"jobs"}
    assert not facts["results"]


def test_jobs_that_are_there_are_a_result(facts_of):
    assert not facts_of("More than 5,000 people work at the plants of Stellantis in Illinois.", DAY)["targets"]


def test_profit_that_is_made_is_one(facts_of):
    facts = facts_of("Porsche made an operating profit of 1.8 billion euros in 2024.", DAY)
    assert _told(facts, "results") == {("profit", 1.8e9)}
