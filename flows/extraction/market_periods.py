"""When a market was or is to be entered: the date beside the entry itself, never that of a figure."""

import re
from dataclasses import dataclass
from datetime import date

from flows.extraction.article import Mention, Sentence
from flows.extraction.context import Context
from flows.extraction.market_stance import PLANNED, scope_at
from flows.extraction.period_terms import Tense
from flows.extraction.periods import Period, resolve_period
from flows.extraction.place_groups import PlaceGroup


@dataclass(frozen=True)
class MarketPeriod:
    """A date mention beside a market. `future`: after the reference date, None where that cannot be told."""

    mention: Mention
    future: bool | None
    reference: date | None

    def resolved(self, status: str, anchor: date | None) -> Period | None:
        """What the date stands for beside a market of this status, None where it cannot be that of its start."""
        if (self.future is False) if status == PLANNED else (self.future is True):
            return None
        tense: Tense = "future" if status == PLANNED or self.mention.relation == "by" else "past"
        return resolve_period(
            self.mention.surface, self.reference, tense=tense, relation=self.mention.relation, anchor=anchor
        )


def market_period(group: PlaceGroup, context: Context) -> MarketPeriod | None:
    """The date of the statement about a list of places: the nearest in its scope, first of those behind the list."""
    sentence = group.sentence
    scope = scope_at(sentence, group.start, group.end)
    for left, right in (scope.own, scope.wide):
        periods = [p for p in sentence.of("period") if left <= p.start < right and not _of_speech(sentence, p)]
        behind = [p for p in periods if p.start >= group.end and not _other_places(sentence, group.end, p.start)]
        before = [p for p in periods if p.end <= group.start and not _after_place(sentence, p, group.start)]
        chosen = behind[0] if behind else before[-1] if before else None
        if chosen is not None:
            return MarketPeriod(chosen, _future(chosen, context.reference), context.reference)
    return None


def _of_speech(sentence: Sentence, period: Mention) -> bool:
    """A day beside a verb of speech is that of the statement."""
    if period.granularity != "day":
        return period.granularity == "duration"
    return (
        _SPEECH.search(sentence.before(period, 30)) is not None
        or _SPEECH_AFTER.match(sentence.after(period, 50)) is not None
    )


_SPEECH = re.compile(r"\b(?:said|told \w+|announced|confirmed|disclosed|reported|wrote|statement|signed)(?: \w+)? \Z")
_SPEECH_AFTER = re.compile(r"\A,? (?:[\w&.-]+ ){1,4}?(?:said|told|announced|confirmed|disclosed|reported|that)\b")


def _other_places(sentence: Sentence, start: int, end: int) -> bool:
    return any(start <= p.start < end and p.label != "worldwide" for p in sentence.of("place"))


def _after_place(sentence: Sentence, period: Mention, start: int) -> bool:
    """`France by early 2024 and then Britain`: the date right behind another place is that one's."""
    before = [p for p in sentence.of("place") if p.end <= period.start and p.label != "worldwide"]
    return bool(before) and period.start - before[-1].end <= 6 and period.end < start


def _future(mention: Mention, reference: date | None) -> bool | None:
    period = resolve_period(mention.surface, reference, tense="future", relation=mention.relation)
    if period is None or period != resolve_period(mention.surface, reference, tense="past", relation=mention.relation):
        return None
    if mention.surface.lower().startswith(("last", "earlier")) or mention.surface.lower().endswith(("ago", "earlier")):
        return False
    if mention.granularity == "day" and period.relative:
        return None
    if reference is None:
        return True if period.relation == "by" else None
    if period.start is not None and period.start > reference:
        return True
    if period.end is not None:
        ahead = period.end >= reference
        return True if ahead and period.relation in ("by", "until", "before") else None if ahead else False
    return False if period.start is not None and period.start <= reference else None
