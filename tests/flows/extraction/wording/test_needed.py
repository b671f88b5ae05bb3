"""Needed words: what a pattern cannot match without."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from flows.extraction.deals.deed_rules import DEEDS
from flows.extraction.extract import extract
from flows.extraction.figures.work_rules import WORKS
from flows.extraction.lexicon.vocabulary import Vocabulary
from flows.extraction.wording.needed import Choice, Needing
from flows.extraction.wording.needed_words import needed_words
from flows.reading.articles import read_articles
from flows.reading.sentences import split_sentences


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (r"\b(?:doubled|tripled) its capacity\b", {"doubled its capacity", "tripled its capacity"}),
        (r"\b\w+ed its capacity\b", {"ed its capacity"}),
        (r"\bpa(?:y|id)s? for\b", {"pay for", "pays for", "paid for", "paids for"}),
        (r"\b[Pp]lants? opened", {"Plant opened", "plant opened", "Plants opened", "plants opened"}),
        (r"\b(?:doubled|tripled) (?:it|\w+)\b", {"doubled ", "tripled "}),
        (r"\bfirst (?:\w+ )?(?:plant|factor(?:y|ies))\b", {"first "}),
        (r"(?:plant|works)+ \d", {"plant", "works"}),
        (r"(?:plant)? \d+", set()),
        (r"(?:plant|\d+)", set()),
        (r"\d (?=cars)", {"cars"}),
        (r"\d (?!cars)", set()),
    ],
)
def test_words_of_a_pattern(pattern: str, words: set[str]) -> None:
    assert set().union(*needed_words(pattern)[1][:1]) == words


def test_all_parts_that_tell_enough_are_needed() -> None:
    both = Needing(r"\b(?:paid|spent) [^.]{0,20}\d+ on\b.* stake\b")
    texts = ("paid 5 on a car", "bought a stake", "paid 5 on a stake")
    Needing.look_through(texts)
    assert [both.possible(text) for text in texts] == [False, False, True]


def test_a_choice_is_of_the_rules_that_may_match_in_order() -> None:
    rules = (("first", Needing(r"\bfactory\b")), ("second", Needing(r"\bplant opened\b")), ("third", Needing(r"\d")))
    choice = Choice(rules, lambda rule: rule[1])
    assert [name for name, _ in choice.of("not looked through")] == ["first", "second", "third"]
    Needing.look_through(["the plant opened", "the factory"])
    assert [name for name, _ in choice.of("the plant opened")] == ["second", "third"]
    assert [name for name, _ in choice.of("the factory")] == ["first", "third"]
    assert list(Choice(rules[:2], lambda rule: rule[1]).of("the factory")) == [rules[0]]


def test_words_in_any_case_are_compared_so() -> None:
    assert Needing(r"\bPlants? opened", re.IGNORECASE).search("the PLANT OPENED") is not None


def test_a_word_within_another_tells_it() -> None:
    assert needed_words(r"(?:built|rebuilt) ")[1] == [("built ",)]


@pytest.mark.parametrize("rule", [*WORKS, *DEEDS], ids=lambda rule: rule.name)
def test_what_matches_has_what_is_needed(rule: object) -> None:
    needing: Needing = rule.pattern  # type: ignore[attr-defined]
    told = (
        "O broke ground on a plant in P D and its first cars rolled off the line; the plant was opened D.",
        "O bought out O's stake, sold its factory to O and signed an agreement with O, which has held O since D.",
        "H was named chief executive D and O made its stock market debut; the last M left the works D.",
        "production has stood still since D, it will open D and O doubled its capacity, its opening is planned D.",
    )
    for text in told:
        assert (needing.search(text) is None) == (needing.pattern.search(text) is None)


@pytest.mark.parametrize(
    ("pattern", "marks"),
    [
        (r"\bI (?:[a-z]+ly )?[a-z]+\b", {"I "}),
        (r"(?P<site>P)\b[^.]{0,20} (?P<date>D)\b", {"P", " D"}),
        (r"P\w* \(", {"P", " ("}),
        (r"(?:\A\W*|; )Had \w+", {"Had "}),
        (r"[Hh]ad \w+", set()),
        (r"\d+ ?%", {"%"}),
        (r"(?:P|\d) to", set()),
        (r"P?\d", set()),
        (r"(?i)P\d", set()),
        (r"to (?!P)\d", set()),
        (r"[A-Z] to", set()),
    ],
)
def test_marks_of_a_pattern(pattern: str, marks: set[str]) -> None:
    found = needed_words(pattern).marks
    assert set().union(*found) == marks


def test_a_text_without_the_marks_is_not_searched() -> None:
    needing = Needing(r"\A\W*(?P<place>P)\b[^.;]{0,20} D\b")
    assert needing.search("P, since D: a plant") is not None
    assert [needing._is_marked(text) for text in ("a plant in P D", "a plant in P, opened in May", "")] == [
        *(True, False, False)
    ]
    whole = "of P and D: a plant"
    assert [needing.match(part, of=whole) is not None for part in ("P and D", "P", "D")] == [True, False, False]


def test_texts_looked_through_are_searched_alike() -> None:
    cased, folded, short = Needing(r"\bPlants? opened"), Needing(r"straße opened", re.IGNORECASE), Needing(r"[a-z]+")
    texts = ("Plants opened", "plants opened", "the STRASSE opened", "Straße opened", "")
    before = [[needing.search(text) is None for needing in (cased, folded, short)] for text in texts]
    Needing.look_through(texts)
    assert [[needing.search(text) is None for needing in (cased, folded, short)] for text in texts] == before
    assert [found[0] for found in cased.finditer(texts[0])] == ["Plants opened"]
    assert cased.match(texts[1]) is None


def test_a_part_is_searched_by_the_words_of_its_whole() -> None:
    needing = Needing(r"\bplants? in \Z")
    with_words, without = "It opened a plant in Szeged.", "It opened works in Szeged."
    Needing.look_through((with_words, without))
    assert needing.search(with_words[:21], of=with_words) is not None
    assert needing.search(with_words[:10], of=with_words) is None
    assert needing.search(without[:19], of=without) is None
    assert needing.search("a plant in ", of="nobody looked through this: a plant in Szeged") is not None
    assert needing.fullmatch("plant in ", of=with_words) is not None


def test_what_is_told_as_the_whole_of_a_part_holds_it(
    root: Path, vocabulary: Vocabulary, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, str]] = []

    def noted(plain: Callable[..., object]) -> Callable[..., object]:
        def note(self: Needing, text: str, *, of: str | None = None) -> object:
            if of is not None:
                asked.append((text, of))
            return plain(self, text, of=of)

        return note

    for method in ("search", "match", "fullmatch", "finditer"):
        monkeypatch.setattr(Needing, method, noted(getattr(Needing, method)))
    documents = read_articles(root / "tests" / "gold" / "articles").documents.head(30)
    extract(documents, split_sentences(documents), vocabulary)
    assert [part for part, whole in asked if part.lower() not in whole.lower()] == []
