"""The words of a sentence without what is told aside among them."""

from flows.extraction.grammar.article import Sentence


def less_asides(sentence: Sentence, start: int, end: int) -> str:
    """The words between two offsets without the asides among them: "The brand, which came in 2020, sold"."""
    text, at = "", start
    for first, last in sentence.asides:
        if at <= first and last <= end:
            text, at = text + sentence.slice(at, first), last
    return text + sentence.slice(at, end)
