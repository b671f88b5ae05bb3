"""Places in focus: which countries an article is about."""

import re

from flows.extraction.article import Article, Mention, Sentence
from flows.extraction.context import Context
from flows.extraction.place_focus import PlaceFocus
from flows.extraction.vocabulary import Vocabulary

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
