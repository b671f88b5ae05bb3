"""Plain figures: numbers that are levels, with the nouns, times and changes beside them."""

import re

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.figure import Figure
from flows.extraction.metrics.counted_nouns import noun_of
from flows.extraction.timing.figure_bases import is_base, owned_time, times_a_number
from flows.extraction.timing.figure_changes import change_beside
from flows.extraction.wording.records import replace


def is_level(sentence: Sentence, mention: Mention) -> bool:
    """Whether a number or quantity is a level: a share, an amount, or so many of something."""
    if mention.kind == "quantity":
        return mention.label in ("percent", "money")
    if _AREA.match(sentence.after(mention, 10)):
        return False
    if _STANDS_FOR_A_CAR.fullmatch(mention.surface) and _TAKEN.search(sentence.before(mention, 24)):
        return False
    return mention.label in ("cardinal", "fraction") and mention.value is not None


# "A 4,500 sq. metre showroom".
_AREA = re.compile(r"[ -](?:sq\b|square[ -])")
# "1,500 have bought one this year": a car, and no number.
_STANDS_FOR_A_CAR = re.compile("one")
_TAKEN = re.compile(
    r"\b(?:buy|buys|buying|bought|chosen?|choose|pick(?:ed)?|taken|took|order(?:ed)?|reserved?|booked|drives?|driven"
    r"|drove|owns?|owned|wants?|wanted|get|got|seen|see|tried|try|leased?|rent(?:ed)?|afford)(?: home)? \Z"
)


def plain_figure(
    sentence: Sentence, number: Mention, period: Mention | None, changes: list[Mention], levels: list[Mention]
) -> Figure:
    """The figure of a number: the noun and the change beside it, and whether it is what another is measured by."""
    if _THAN_THE.match(number.surface):
        number = replace(number, comparator="eq")
        change = change_beside(sentence, number, [c for c in changes if c.start > number.end], levels)
        return Figure(sentence, number, noun=noun_of(sentence, number), period=period, change=change, base=True)
    noun = noun_of(sentence, number) if number.kind == "number" and number.label == "cardinal" else None
    base = is_base(sentence, number)
    if period is not None and times_a_number(sentence, period, number):
        period = None
    period = owned_time(sentence, number) or period
    change = change_beside(sentence, number, [c for c in changes if c.start > number.end] if base else changes, levels)
    return Figure(sentence, number, noun=noun, period=period, change=change, base=base)


# "85% lower than the 208 billion of a year earlier": no bound, but what it is compared with.
_THAN_THE = re.compile(r"(?i)(?:lower|higher|less|more|fewer|greater|bigger|larger|smaller|better) than (?:the|its) ")
