"""Jobs: those that go out of those that are there, and people who are let go."""

from datetime import date

import pytest

DAY = date(2026, 3, 10)


def _told(facts_of, text):
    facts = facts_of(text, DAY)
    return {(t["metric"], t["value"], str(t.get("period_end"))) for n in ("targets", "results") for t in facts[n]}


@pytest.mark.parametrize(
    ("text", "value", "end"),
    [
        ("Volvo Cars is letting 3,000 people go, mostly in offices in Sweden.", 3000, "None"),
        ("Ford lets go of 800 workers in Cologne.", 800, "None"),
        ("125 of 2,500 jobs go at Volvo Cars in Charleston.", 125, "None"),
        ("Audi wants 7,500 of its 54,000 jobs in Germany to go by 2029.", 7500, "2029-12-31"),
        ("Porsche will cut 1,900 jobs, 15 percent of the total, by 2029.", 1900, "2029-12-31"),
        ("By 2027 Nissan will have 20,000 fewer employees.", 20000, "2027-12-31"),
    ],
)
def test_jobs_that_go(facts_of, text, value, end):
    assert ("job_cuts", value, end) in _told(facts_of, text)


def test_the_jobs_that_there_are_have_no_deadline(facts_of):
    told = _told(facts_of, "Audi wants 7,500 of its 54,000 jobs in Germany to go by 2029.")
    assert ("jobs", 54000, "None") in told


@pytest.mark.parametrize(
    "text",
    [
        "Kia sold 300 of the 1,100 EV9s in Norway.",
        "At Zwickau 8,000 of the 9,500 people at VW build electric cars.",
        "Ford lets go of the idea of 800 showrooms.",
    ],
)
def test_nobody_goes(facts_of, text):
    assert not [t for t in _told(facts_of, text) if t[0] == "job_cuts"]
