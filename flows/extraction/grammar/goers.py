"""Goers: who it is that goes to a country, a person or a firm: "its chief returned to Seoul"."""

import re

from flows.extraction.grammar.article import Mention, Sentence

_GROUP = re.compile(r"[ ,]*(?:\w+ly |has |had |will |then |later |also )*")


def somebody_goes(sentence: Sentence, verb: Mention) -> bool:
    """Whether a person stands right before a verb of going."""
    people = [p for p in sentence.of("person") if p.end <= verb.start]
    return bool(people) and _GROUP.fullmatch(sentence.slice(people[-1].end, verb.start)) is not None
