"""Shares from which a plan sets out, and years that no number is."""

from datetime import date

import pytest

DAY = date(2026, 3, 10)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("By 2030 EVs should account for half of Ford's global volume, up from 17% now.", 17),
        ("Electric cars were a third of Volvo's sales in May, up from 20 percent a year before.", 20),
        ("EVs should be two thirds of Porsche's sales by 2030, up from 27 percent in 2024.", 27),
    ],
)
def test_a_share_that_a_plan_sets_out_from_is_a_result(facts_of, text, value):
    assert ("electrified_share", value) in {(r["metric"], r["value"]) for r in facts_of(text, DAY)["results"]}


@pytest.mark.parametrize(
    "text",
    [
        "By 2030 EVs should account for half of Ford's global volume.",
        "By 2030 vehicles will be sold online by Ford.",
        "Ford wants half of its sales to be EVs, and by 2030 cars should be sold online.",
    ],
)
def test_a_year_counts_no_cars(facts_of, text):
    assert 2030 not in {t["value"] for t in facts_of(text, DAY)["targets"]}


def test_output_can_rise_by_as_many(facts_of):
    facts = facts_of("In 2024 Ford sold 2,030 vehicles in Malta.", DAY)
    assert [r["value"] for r in facts["results"]] == [2030]


@pytest.mark.parametrize(
    "text",
    [
        "The retreat costs Ford $19.5 billion, most of it booked in the fourth quarter.",
        "The change of course will cost Porsche 1.8 billion euros this year.",
        "General Motors will take a $1.6 billion charge.",
    ],
)
def test_a_burden_is_no_investment(facts_of, text):
    assert not facts_of(text, DAY)["targets"]


@pytest.mark.parametrize(
    "text",
    [
        "Ford's guidance for adjusted EBIT in 2025 was lifted to about $7 billion.",
        "Ford's operating result this year is put at 6 to 6.5 billion dollars.",
        "Nissan now expects an operating loss of 275 billion yen for the year to March.",
    ],
)
def test_an_outlook_for_earnings_is_a_target_and_no_money_raised(facts_of, text):
    facts = facts_of(text, DAY)
    assert [t["metric"] for t in facts["targets"]] == ["profit"]
    assert not facts["events"]
