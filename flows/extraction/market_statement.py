"""One market statement, and when the market that it tells of was entered."""

from dataclasses import dataclass
from datetime import date

from flows.extraction.article import Mention, Sentence
from flows.extraction.context import Subject
from flows.extraction.market_periods import MarketPeriod
from flows.extraction.market_stance import PRESENT, MarketStance
from flows.extraction.periods import Period
from flows.extraction.records import quick


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


def entered_on(period: MarketPeriod | None, stance: MarketStance, anchor: date | None) -> Period | None:
    """When the market was or will be entered: the date beside the entry, or the one since which it has been there."""
    if period is None or not (stance.entered or (period.mention.relation == "since" and stance.status == PRESENT)):
        return None
    return period.resolved(stance.status, anchor)
