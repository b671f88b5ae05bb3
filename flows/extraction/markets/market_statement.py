"""One market statement, and when the market that it tells of was entered."""

import re
from dataclasses import dataclass
from datetime import date

from flows.extraction.context.context import Subject
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.markets.market_periods import MarketPeriod
from flows.extraction.markets.market_stance import EXITED, PRESENT, MarketStance
from flows.extraction.periods.periods import Period
from flows.extraction.wording.records import quick


@quick
@dataclass(frozen=True)
class MarketStatement:
    """One organisation and one place in one sentence. `period`: when it was or will be entered, told by `dated`."""

    sentence: Sentence
    subject: Subject
    place: Mention
    stance: MarketStance
    period: Period | None
    dated: Mention | None
    rule: str
    # The date that stands beside the place, whether or not it is that of a start.
    beside: MarketPeriod | None = None


# "Will stop in June", "is pulling out in autumn": an exit to come.
_TO_STOP = re.compile(
    r"\b(?:will|would|shall|is to|are to|to|going to|due to|set to|plans? to|wants? to|intends? to|is|"
    r"are)(?: [a-z]+ly| soon| be"
    r"| also| now)? \Z"
)
_BY_NOW = re.compile(r"[A-Za-z]+(?:ed|wn|ft|pt|it|en|ne)\b")


def to_stop(sentence: Sentence, stance: MarketStance) -> bool:
    """Whether a stop is one to come."""
    cue = stance.cue
    if stance.status != EXITED or cue is None:
        return False
    if re.search(r"\b(?:will|would)\b", cue.surface):
        return True
    auxiliary = _TO_STOP.search(sentence.before(cue, 30))
    return auxiliary is not None and (
        re.match(r"(?:is|are)\b(?! to\b)", auxiliary[0]) is None or _BY_NOW.match(cue.surface) is None
    )


def entered_on(
    sentence: Sentence, period: MarketPeriod | None, stance: MarketStance, anchor: date | None
) -> Period | None:
    """When the market was or will be entered: the date beside the entry, or the one since which it has been there."""
    if period is None or not (stance.entered or (period.mention.relation == "since" and stance.status == PRESENT)):
        return None
    return period.resolved(stance.status, anchor, ahead=to_stop(sentence, stance))
