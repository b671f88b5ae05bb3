"""Paragraphs: where one of an article's ends."""

from flows.extraction.grammar.article import Sentence


def apart(text: str, before: Sentence, sentence: Sentence) -> bool:
    """Whether a paragraph of the text ends between two of its sentences."""
    return "\n\n" in text[before.end : sentence.start]
