"""Cues of which a change to a number is told: "domestic sales falling 5% to 40,000"."""

import re
from collections.abc import Sequence

from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.figure import Figure
from flows.extraction.wording.approximators import ABOUT

# "Domestic sales falling 5% to 40,000 and exports rising 3%": what fell stands before.
_TO = re.compile(rf" (?:to|at){ABOUT} ")
_CHANGED = re.compile(
    r"(?:,? (?:in|for|during) (?:the )?[\w ]{3,20})? (?:(?:were|was|are|is|have|has|had|also|again|even|only) )*"
    r"(?:down|up|higher|lower|(?:ris|fall|grow|climb|drop|declin|increas|decreas|jump|slid|slump|surg|plung|gain|shrink"
    r"|slipp|tumbl|soar|advanc|edg)[a-z]*|rose|fell|grew|slid|shrank|sank|dipped|rallied)(?: (?:by|up|down|almost"
    r"|nearly|about|some|around|just|a|an))* "
)


def that_changed(figure: Figure, cues: Sequence[Mention]) -> Mention | None:
    """The cue whose change to a number is told right before the number."""
    sentence, number, change = figure.sentence, figure.number, figure.change
    if change is None or change.end > number.start or _TO.fullmatch(sentence.slice(change.end, number.start)) is None:
        return None
    before = [c for c in cues if c.end <= change.start]
    told = before[-1] if before else None
    return told if told is not None and _CHANGED.fullmatch(sentence.slice(told.end, change.start)) else None
