"""Cars that are sent over a border: "sent 25,000 cars to Kazakhstan"."""

import re

from flows.extraction.grammar.figure import Figure
from flows.extraction.wording.approximators import ABOUT

_SENT = re.compile(rf"\b(?:sent|sends?|sending|dispatch(?:ed|es|ing)?|despatched){ABOUT} \Z")
_TO = re.compile(r"\bto (?:the |neighbouring |nearby )?\Z")


def is_sent(figure: Figure) -> bool:
    """Whether so many cars are sent to a country or a region."""
    sentence, number = figure.sentence, figure.number
    if _SENT.search(figure.before) is None:
        return False
    end = sentence.clause_at(number.start).end
    there = [p for p in sentence.of("place") if number.end <= p.start < end and p.label in ("country", "region")]
    return any(_TO.search(sentence.before(p, 16)) is not None for p in there)
