"""Shares told of in the sentence behind: "MG has 4.1 percent of the market. By 2027 it should be six"."""

import re
from dataclasses import replace

from flows.extraction.grammar.figure import Figure
from flows.extraction.lexicon.aim_words import AIM
from flows.extraction.metrics.carry import Carry
from flows.extraction.wording.approximators import ABOUT
from flows.extraction.wording.needed import Needing

_TIME = (
    r"\W*(?:(?:and|but|while) )?(?:(?:(?:[Bb]y|[Ii]n|[Ff]rom|[Uu]ntil|[Bb]efore|[Ww]ithin|[Ff]or|[Aa]t|[Ll]ast|[Nn]ext"
    r"|[Tt]his|[Aa]) [\w ]{2,30}?|[Nn]ow|[Tt]oday|[Cc]urrently|[Oo]riginally|[Ee]ventually|[Ll]ater),? )?"
)
_THE_SHARE = (
    r"(?:[Ii]t|[Tt]hat|[Tt]his|(?:[Tt]he|[Tt]hat|[Tt]his|[Ii]ts) (?:market )?(?:share|figure|level|rate|proportion"
    r"|quota|percentage|ratio|number|value))(?: there)?"
)
_MAY = (
    r"(?:(?:is|are|was) (?:to|due to|set to|expected to|planned to|meant to|supposed to|intended to)|will|would|should"
    r"|must|may|might|could|has to|needs to|had to)(?: then| soon| even| also| eventually| one day| already)?"
)
_BECOME = (
    r"(?:be|become|have|reach|attain|hit|make|hold|command|win|gain|take|exceed|pass|top|stand at|amount to"
    r"|(?:come|get|rise|climb|grow|increase|go|fall|drop|shrink|double|treble|triple|be (?:raised|lifted|brought"
    r"|increased))(?: up| down| back)? to)"
)
_BEFORE = Needing(
    rf"{_TIME}(?:{_THE_SHARE}(?: {_MAY} {_BECOME}| (?:is|was|has been|had been|stands at|stood at|(?:is|was) at|came to"
    rf"|comes to|amounts to|amounted to|reached|used to be))"
    rf"|(?:[Ii]t|[Tt]hey|[Tt]he (?:brand|company|maker|group|marque|importer|carmaker|firm)|(?P<who>[A-Z][\w&-]+))"
    rf" (?:(?:wants|intends|hopes|aims|plans|expects|means|would like) to {_BECOME}|(?:wants|targets|expects"
    rf"|(?:aims|hopes|is (?:aiming|hoping)) for|aims at))"
    rf"|(?:[Tt]he|[Ii]ts) (?:\w+ )?(?:{AIM}|plan)(?: for [\w ]{{2,20}})? (?:is|remains)"
    rf"(?: (?:for )?(?:it )?to {_BECOME})?)"
    rf"(?: (?:now|then|only|just|still|at|already))*{ABOUT} "
)
# What follows on a number that is a share though no word says percent.
_ALONE = re.compile(
    r"(?:[.,;:)]|\Z| (?:by|in|this|next|last|within|before|until|then|again|at the|and|but|after|instead|today|now"
    r"|already|there)\b)"
)


def share_next(carry: Carry) -> Figure | None:
    """The figure as the share that the sentence before tells of, as it is at another time, or is to be."""
    figure, number, topic = carry.figure, carry.figure.number, carry.topic
    if topic.share is None or topic.industry or any(f.metric for f in carry.told) or figure.noun is not None:
        return None
    percent = number.unit == "percent" or number.label == "fraction"
    if figure.metric is not None or figure.rate is not None or not 0 < _percent(figure) <= _ALL:
        return None
    if not percent and (number.label != "cardinal" or _ALONE.match(figure.sentence.after(number, 12)) is None):
        return None
    start = figure.sentence.clause_at(number.start).start
    # Words of a bound are of the number itself where they begin it.
    bare = number.number_start if number.number_start is not None else number.start
    told = _BEFORE.fullmatch(figure.sentence.slice(start, bare), of=figure.sentence.text)
    if told is None:
        return None
    if told["who"] is not None and all(
        m.start != start + told.start("who") for m in figure.sentence.of("organization")
    ):
        return None  # "Beijing expects 5 percent"
    return replace(figure, metric=topic.share, cue=None, carried=True, reason=None)


def _percent(figure: Figure) -> float:
    return figure.whole if figure.whole is not None else figure.number.value or 0


_ALL = 100
