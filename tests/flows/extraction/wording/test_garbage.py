"""Garbage: not looked for while articles are read, and cleared away when told."""

import gc
import weakref

import pytest

from flows.extraction.grammar.article import Sentence
from flows.extraction.wording.garbage import clear, no_search


class Ring:
    """An object that holds itself."""

    def __init__(self) -> None:
        self.held = self


def test_what_holds_itself_is_gone_when_cleared() -> None:
    with no_search():
        seen = weakref.ref(Ring())
        assert seen() is not None
        clear()
        assert seen() is None


def test_a_sentence_that_was_forgotten_goes_by_itself() -> None:
    with no_search():
        sentence = Sentence(0, "prose", 0, 31, "It sells cars; it makes them too")
        sentence.kept["first"] = sentence.clauses[0]
        seen = weakref.ref(sentence)
        sentence.forget()
        del sentence
        assert seen() is None


def test_the_search_goes_on_afterwards_and_after_an_error() -> None:
    with pytest.raises(ZeroDivisionError), no_search():
        assert not gc.isenabled()
        print(1 // 0)
    assert gc.isenabled()
