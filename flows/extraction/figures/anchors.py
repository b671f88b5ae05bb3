"""Anchors: times of figures told before, from which later ones count or which they go on with."""

import re
from dataclasses import dataclass
from datetime import date

from flows.extraction.figures.figure_times import follows
from flows.extraction.grammar.article import Sentence
from flows.extraction.grammar.figure import FLOWS, Figure
from flows.extraction.lexicon.aim_words import AIM, OUTLOOK
from flows.extraction.periods.periods import resolve_period
from flows.extraction.timing.current_years import Dated
from flows.extraction.wording.needed import Needing

# An outlook is told in sentences that follow each other.
_NEAR = 120
_WHOLE = ("quarter", "half", "year", "span")


@dataclass(frozen=True)
class Anchor:
    """The time of a figure told before, from which a later one may count."""

    metric: str
    planned: bool
    dated: Dated


def of_outlook(figure: Figure, anchor: Anchor) -> Dated | None:
    """The time of the outlook that a figure goes on with: "It expects 90,000 sales in May. Exports should be 2,000"."""
    words, period = anchor.dated.words, anchor.dated.period
    near = words.end <= figure.number.start and figure.sentence.start - words.end <= _NEAR
    whole = period.start is not None and words.granularity in _WHOLE
    level = figure.number.label != "change" and figure.metric in FLOWS and figure.metric != anchor.metric
    return anchor.dated if anchor.planned and near and whole and level else None


# "Also trimmed is the outlook for 2026."
_AIM_FOR = Needing(rf"\b(?:{OUTLOOK}|{AIM}|(?:sales|delivery) plan)s?\b(?: [a-z]+){{0,3}}? (?:for )?\Z")


def of_aim_named(sentence: Sentence, reference: date | None) -> Anchor | None:
    """The time of an aim that a sentence names without its figure, from which the next one goes on."""
    for mention in sentence.of("period"):
        if mention.granularity in _WHOLE and _AIM_FOR.search(sentence.before(mention, 50), of=sentence.text):
            period = resolve_period(mention.surface, reference, tense="future", relation=mention.relation)
            return Anchor("", True, Dated(mention, period)) if period is not None and period.start is not None else None
    return None


def beside(own: Dated, figure: Figure) -> bool:
    """Whether a time stands right beside a number: behind it, or before it as its owner ("2023's 1.81 million")."""
    sentence, number = figure.sentence, figure.number
    return follows(number, own, sentence) or sentence.slice(own.words.end, number.start) == "'s "


def parts(own: Dated, figure: Figure, full: Dated) -> bool:
    """Whether a year told before a number is nearer to it than a time behind a comma: "closed the year with 76,713
    registrations, and starts in March".
    """
    number = figure.number
    behind = own.words.start >= number.end and "," in figure.sentence.slice(number.end, own.words.start)
    return behind and full.words.end <= number.start


# "Wants to double its sales to 90,000; last year's 45,008 were a record": what was reached.
LAST_YEARS = re.compile(r"\b(?:[Ll]ast (?:year|month|quarter)|20\d\d|the (?:previous|preceding) year)'s \Z")
