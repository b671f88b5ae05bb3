"""Scenes: when and where a clause tells of, and whom."""

from collections.abc import Callable
from datetime import date

import polars as pl
import pytest

from flows.extraction.context.context import Context
from flows.extraction.grammar.article import Mention, articles
from flows.extraction.lexicon.vocabulary import Vocabulary
from flows.extraction.mentions import find_mentions
from flows.extraction.scenes.scene import Scene
from flows.reading.sentences import split_sentences

At = Callable[[str, str], tuple[Scene, Mention]]


@pytest.fixture
def at(vocabulary: Vocabulary) -> At:
    """`at(text, word)`: the scene of the clause around a word of a text of 12 June 2024, and the word as a cue."""

    def scene(text: str, word: str) -> tuple[Scene, Mention]:
        documents = pl.DataFrame(
            {"document_id": ["a"], "title": [None], "language": [None], "published_on": [date(2024, 6, 12)]},
            schema_overrides={"title": pl.String, "language": pl.String},
        ).with_columns(text=pl.lit(text))
        sentences = split_sentences(documents)
        article = next(iter(articles(documents, sentences, find_mentions(sentences, vocabulary), vocabulary)))
        start = text.index(word)
        sentence = next(s for s in article if s.start <= start < s.end)
        cue = Mention("cue", start, start + len(word), word, label="test")
        return Scene(sentence.clause_at(start), Context(article)), cue

    return scene


def test_the_nearest_period_is_its_date(at: At) -> None:
    scene, cue = at("BYD opened a plant in Szeged in 2023, and a second one follows in 2026.", "opened")
    when = scene.when(cue)
    assert when is not None
    assert (when.start, when.end) == (date(2023, 1, 1), date(2023, 12, 31))


def test_the_day_of_the_announcement_is_no_date(at: At) -> None:
    scene, cue = at("BYD said on 3 June 2024 that it opens a plant in Szeged.", "opens")
    assert scene.when(cue) is None
    said = scene.said_when()
    assert said is not None
    assert said.start == date(2024, 6, 3)


def test_the_day_of_an_agreement_is_not_that_of_what_it_is_about(at: At) -> None:
    scene, cue = at("BYD will build cars in Szeged under an agreement signed in May.", "build")
    assert scene.when(cue) is None


def test_a_date_before_another_subject_is_that_of_the_statement_before(at: At) -> None:
    scene, cue = at("Kia sold its share in the venture in May 2022, Nissan left Russia in October 2022.", "left")
    when = scene.when(cue)
    assert when is not None
    assert when.start == date(2022, 10, 1)


def test_what_is_told_at_the_same_time_is_of_the_day_of_the_sentence_before(at: At) -> None:
    text = "Volkswagen buys into XPENG, it said on Wednesday. At the same time Audi has signed a memorandum with SAIC."
    scene, _ = at(text, "signed")
    said = scene.said_when()
    assert said is not None
    assert said.start == date(2024, 6, 12)


def test_the_country_that_the_text_speaks_of_is_the_setting(at: At) -> None:
    scene, _ = at("BYD sells its cars in Hungary. The plant opened in May.", "opened")
    place = scene.setting()
    assert place is not None
    assert place.id == "HU"


def test_the_country_told_before_is_there(at: At) -> None:
    scene, _ = at("BYD has come to Hungary. It opened a plant there in May.", "opened")
    place = scene.anaphoric_place()
    assert place is not None
    assert place.id == "HU"


def test_the_maker_does_it(at: At) -> None:
    scene, cue = at("BYD has come to Hungary. It opened a plant there in May.", "opened")
    subject = scene.maker(cue.start)
    assert subject is not None
    assert subject.organization_id == "byd"
