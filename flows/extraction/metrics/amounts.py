"""Bare numbers that are amounts of the money just spoken of."""

import re
from dataclasses import replace

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.metrics.counted_nouns import make_of, noun_of
from flows.extraction.metrics.topics import Topic
from flows.extraction.numbers.measures import load_measures

_LEAST_AMOUNT, _NO_CARS = 1e6, 1e8
# Nobody counts so many cars.
_NO_COUNT = 1e9


_MONEY_CUES = ("revenue", "profit", "loss", "investment", "rd")


# "a 500-million-euro investment"
_GLUED_MONEY = re.compile(r"-([A-Za-z]+)\b")


def _currency(word: str) -> str | None:
    """The currency of a noun in the singular ("euro", "yuan")."""
    words = load_measures().money_after
    return words.get(f"{word}s") or words.get(word)


def amounts_of(sentence: Sentence, levels: list[Mention], topic: Topic) -> dict[int, Mention]:
    """The bare numbers that are amounts of the money just spoken of: "3.1 billion yen, against 4 billion a year
    earlier", "Revenue was 40 billion".
    """
    found: dict[int, Mention] = {}
    currency, cues = None, sentence.cues(*_MONEY_CUES)
    for number in levels:
        if number.label == "money":
            currency = number.unit
            continue
        value = number.value or 0
        glued = _GLUED_MONEY.match(sentence.after(number, 20))
        unit = _currency(glued[1]) if glued is not None else None
        if unit is not None and value >= _LEAST_AMOUNT:
            found[number.start] = replace(number, kind="quantity", label="money", unit=unit)
            continue
        bare = number.label == "cardinal" and value >= _LEAST_AMOUNT and noun_of(sentence, number) is None
        if not bare or make_of(sentence, number) is not None or (value < _NO_COUNT and sentence.cues("vehicle_noun")):
            continue
        counted = [
            c for c in sentence.cues("sales", "production", "export", "orders") if -60 < c.end - number.start < 0
        ]
        if value < _NO_CARS and counted and not any(c.start > counted[-1].start for c in cues if c.end <= number.start):
            continue
        told = currency or (topic.currency if value >= _NO_CARS or cues else None)
        if told is not None:
            found[number.start] = replace(number, kind="quantity", label="money", unit=told)
    return found
