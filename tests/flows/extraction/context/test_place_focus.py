"""Places in focus: which countries an article is about."""

import re
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from flows.extraction.context.context import Context
from flows.extraction.context.place_focus import PlaceFocus
from flows.extraction.grammar.article import Article, Mention, Sentence
from flows.extraction.lexicon.vocabulary import Vocabulary

Facts = dict[str, list[dict[str, Any]]]
COUNTRIES = {"Kenya": "KE", "Ghana": "GH", "Egypt": "EG", "Peru": "PE", "Chile": "CL", "Oman": "OM", "Togo": "TG"}


def test_of_countries_that_are_named_as_often_the_first_leads(vocabulary: Vocabulary) -> None:
    text = "Sales in Kenya, Ghana, Egypt, Peru, Chile, Oman and Togo rose."
    places = tuple(
        Mention("place", m.start(), m.end(), m[0], COUNTRIES[m[0]], "country")
        for m in re.finditer("|".join(COUNTRIES), text)
    )
    article = Article("a", text, None, (Sentence(0, "prose", 0, len(text), text, places),), vocabulary)
    focus = PlaceFocus(article, Context(article))
    assert list(focus.weights) == list(COUNTRIES.values())
    assert focus.main(None) == "KE"


def test_the_towns_of_a_dateline_are_no_places_of_what_is_told(facts_of):
    two = facts_of("Mumbai/Turin - Tata Motors is said to be in talks to buy Iveco for 3.8 billion euros.")
    assert not two["markets"] and not two["events"]
    one = facts_of("Mumbai - Tata Motors bought Iveco on 30 July 2025.", date(2025, 8, 5))
    assert [(e["event_type"], e.get("place")) for e in one["events"]] == [("acquisition", None)]


def test_towns_that_a_slash_joins_elsewhere_are_places(facts_of):
    told = facts_of("BYD opened showrooms in Oslo/Stockholm - and in Rome - on 1 August 2025.", date(2025, 8, 5))
    assert {m["place"] for m in told["markets"]} >= {"NO"}


@pytest.mark.parametrize(
    ("head", "place"),
    [
        ("Kia hit by sluggish Chinese market", None),
        ("Kia suffers from a slump in sales in China", None),
        ("Kia grows in the Chinese market", "CN"),
    ],
)
def test_where_demand_is_weak_is_not_what_a_text_is_about(
    facts_of: Callable[..., Facts], head: str, place: str | None
) -> None:
    text = f"{head}\nKia is under pressure. The carmaker sold 30,000 cars in June 2025. It will open 40 showrooms."
    assert [r.get("place") for r in facts_of(text, date(2025, 7, 1))["targets"]] == [place]
