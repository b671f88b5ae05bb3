"""Local content: a maker's, and what a state asks for."""

from datetime import date

import pytest

DAY = date(2026, 3, 10)


def _shares(facts_of, text):
    facts = facts_of(text, DAY)
    found = facts["results"] + facts["targets"]
    return {(f["organization_id"], f["value"]) for f in found if f["metric"] == "local_content"}


@pytest.mark.parametrize(
    "text",
    [
        "Fiat is in Oran. Algiers demands 10% local content after two years and 30% after five.",
        "Fiat makes the 500 in Oran. The state requires 30% local content from all of them.",
        "Fiat makes the 500 in Oran. The government insists on 30% local content.",
        "Fiat is in Oran. Algeria will require local content of 30% from 2027.",
    ],
)
def test_what_a_state_asks_for_is_no_makers_local_content(facts_of, text):
    assert _shares(facts_of, text) == set()


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("BYD leads. Local content in Wuling's Air ev is 47.5 percent.", {("wuling", 47.5)}),
        ("Fiat makes the 500 in Algeria. It expects local content of 30% by 2027.", {("fiat", 30.0)}),
        ("In Oran, Fiat reaches 10% local content after two years, and five shifts are run.", {("fiat", 10.0)}),
    ],
)
def test_local_content_is_that_of_the_maker_told(facts_of, text, wanted):
    assert _shares(facts_of, text) == wanted
