"""Needed words: what a pattern cannot match without."""

import re

import pytest

from flows.extraction.deed_rules import DEEDS
from flows.extraction.needed import Needing, needed_words
from flows.extraction.work_rules import WORKS


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (r"\b(?:doubled|tripled) its capacity\b", {" its capacity"}),
        (r"\b(?:doubled|tripled) (?:it|\w+)\b", {"doubled", "tripled"}),
        (r"\bfirst (?:\w+ )?(?:plant|factor(?:y|ies))\b", {"first "}),
        (r"(?:plant|works)+ \d", {"plant", "works"}),
        (r"(?:plant)? \d+", set()),
        (r"(?:plant|\d+)", set()),
        (r"\d (?=cars)", {"cars"}),
        (r"\d (?!cars)", set()),
    ],
)
def test_words_of_a_pattern(pattern: str, words: set[str]) -> None:
    assert set(needed_words(pattern)[1]) == words


def test_words_in_any_case_are_compared_so() -> None:
    assert Needing(r"\bPlants? opened", re.IGNORECASE).search("the PLANT OPENED") is not None


def test_a_word_within_another_tells_it() -> None:
    assert needed_words(r"(?:built|rebuilt) ")[1] == ("built",)


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


def test_texts_looked_through_are_searched_alike() -> None:
    cased, folded, short = Needing(r"\bPlants? opened"), Needing(r"straße opened", re.IGNORECASE), Needing(r"[a-z]+")
    texts = ("Plants opened", "plants opened", "the STRASSE opened", "Straße opened", "")
    before = [[needing.search(text) is None for needing in (cased, folded, short)] for text in texts]
    Needing.look_through(texts)
    assert [[needing.search(text) is None for needing in (cased, folded, short)] for text in texts] == before
    assert [found[0] for found in cased.finditer(texts[0])] == ["Plants opened"]
    assert cased.match(texts[1]) is None
