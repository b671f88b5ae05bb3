"""When a market was or is to be entered: the date beside the entry itself, never that of a figure."""

import re
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from flows.extraction.context.context import Context
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.dated_lists import dates_before, dates_of_last
from flows.extraction.grammar.place_groups import PlaceGroup
from flows.extraction.markets.market_returns import is_of_stop
from flows.extraction.markets.market_scopes import scope_at
from flows.extraction.markets.market_stance import PLANNED, PRESENT
from flows.extraction.periods.period_term import Tense
from flows.extraction.periods.periods import Period, resolve_period
from flows.extraction.timing.goal_times import is_of_a_goal
from flows.extraction.timing.statement_times import is_told_of_what_is_to_come, settled_then, told_then
from flows.extraction.wording.needed import Needing


@dataclass(frozen=True)
class MarketPeriod:
    """A date mention beside a market. `future`: after the reference date, None where that cannot be told."""

    mention: Mention
    future: bool | None
    reference: date | None

    def resolved(self, status: str, anchor: date | None, *, ahead: bool = False) -> Period | None:
        """What the date stands for beside a market of this status, None where it cannot be that of its start.

        `ahead`: a stop that is to come.
        """
        if status == PLANNED and self.mention.relation == "since":
            return None
        if (self.future is False) if status == PLANNED else (self.future is True and status == PRESENT):
            return None
        tense: Tense = (
            "future" if ahead or status == PLANNED or self.future or self.mention.relation == "by" else "past"
        )
        return resolve_period(
            self.mention.surface, self.reference, tense=tense, relation=self.mention.relation, anchor=anchor
        )


def market_period(group: PlaceGroup, context: Context) -> MarketPeriod | None:
    """The date of the statement about a list of places: the nearest in its scope, first of those behind the list."""
    sentence = group.sentence
    listed = dates_before(sentence).get(group.members[0])
    if listed is not None:
        return MarketPeriod(listed, told_ahead(listed, context), context.reference)
    last = period_of_last(sentence, group.members[0], context)
    if last is not None:
        return last
    scope = scope_at(sentence, group.start, group.end)
    for left, right in (scope.own, scope.wide):
        own = {p.start for place, p in dates_of_last(sentence).items() if place not in group.members[:1]}
        periods = [
            p
            for p in sentence.of("period")
            if left <= p.start < right
            and p.start not in own
            and not _is_others(sentence, p)
            # "X, which plans a plant in A, sold 30,000 cars in May": May is that of the main verb.
            and not sentence.is_aside_of(group.start, p.start)
        ]
        behind = [
            p
            for p in periods
            if p.start >= group.end and not (_other_places(sentence, group.end, p.start) or _of_next(sentence, p))
        ]
        before = [p for p in periods if p.end <= group.start and not _after_place(sentence, p, group.start)]
        chosen = behind[0] if behind else before[-1] if before else None
        if chosen is not None:
            chosen = _not_before(sentence, _later_end(sentence, chosen))
            return MarketPeriod(chosen, told_ahead(chosen, context), context.reference)
    label = next(iter(sentence.of("period")), None)
    if (
        label is not None
        and _LABEL.match(sentence.after(label, 3))
        and not re.search(r"\w{4}", sentence.slice(sentence.start, label.start))
    ):
        return MarketPeriod(label, told_ahead(label, context), context.reference)
    return None


def period_of_last(sentence: Sentence, place: Mention, context: Context) -> MarketPeriod | None:
    """The time of its own of a place that ends a list."""
    own = dates_of_last(sentence).get(place)
    return MarketPeriod(own, told_ahead(own, context), context.reference) if own is not None else None


# "Has put off its launch from the first half to the third quarter": the later one is the date.
_FROM_TO = re.compile(r"(?i)from .+? (?:to|until|into) (?:the )?(?=\S)")
_PUT_OFF = Needing(
    r"\b(?:postpon(?:e[sd]?|ing|ement)|delay(?:s|ed|ing)?|defer(?:s|red|ring)?|reschedul(?:e[sd]?|ing)|slip(?:s|ped"
    r"|ping)?|"
    r"push(?:e[sd]|ing)? (?:back|out)|put(?:s|ting)? (?:off|back)|(?:set|moved?|shifted) (?:back|from))\b"
)


def _later_end(sentence: Sentence, period: Mention) -> Mention:
    """The end of a range, where it tells from when to when something is put off."""
    match = _FROM_TO.match(period.surface)
    if match is None or _PUT_OFF.search(sentence.text) is None:
        return period
    return replace(period, start=period.start + match.end(), surface=period.surface[match.end() :], relation="in")


# "Is not due in Norway before 2027", "won't be here until May": from when on it may be.
_NOT_YET = re.compile(r"(?:\b(?:not|never|hardly|no \w+|wait(?:s|ing)?|patient|patience)|n['’]t)\b[^,;:]*\Z")
_FROM_THEN = {"before": "from", "until": "in"}


def _not_before(sentence: Sentence, period: Mention) -> Mention:
    """A time before which something is told not to happen, as the one from which on it may."""
    relation = _FROM_THEN.get(period.relation or "")
    if relation is None or not _NOT_YET.search(sentence.before(period, 60)):
        return period
    return replace(period, relation=relation)


# "October 2025: Britain": a date before a colon holds for all that follows.
_LABEL = re.compile(r"\A(?::| [–—-]) ")


# "The launch, originally set for May, slips into 2027".
_MEANT_AT_FIRST = Needing(
    r"\b(?:[Oo]riginally|[Ii]nitially|[Pp]reviously|[Ff]ormerly|at first) (?:(?:been|due|to) )*"
    r"(?:set|planned|scheduled|slated|due|announced|expected|promised|pencilled in|foreseen|intended|earmarked|"
    r"targeted|meant|begin|start|take place|happen|arrive|come)(?: for| in| by| at| on)?(?: the| early| late)? ?\Z"
)


def _is_others(sentence: Sentence, period: Mention) -> bool:
    """Whether a date is not that of a start: that of a statement, of a stop that is over, or the one meant at first."""
    return (
        _MEANT_AT_FIRST.search(sentence.before(period, 60), of=sentence.text) is not None
        or is_of_stop(sentence, period)
        or is_of_a_goal(sentence, period)
        or _of_ground(sentence, period)
        or _of_speech(sentence, period)
        or (period.relation == "since" and _FIRST.search(sentence.before(period, 60)) is not None)
    )


# "Broke ground on a plant in A on Monday": when work began there, and not when cars will be sold.
_GROUND = Needing(
    r"\b(?:br(?:oke|eaks|oken) ground|ground was broken|ground-?breaking|foundation stone"
    r"|(?:construction|work|building)(?: work)? (?:on [^,;]{2,40} |of [^,;]{2,40} )?"
    r"(?:began|started|has begun|has started|commenced)"
    r"|(?:began|started|has begun|has started) (?:the )?(?:construction|building|work))\b[^,;]*\Z"
)


# "On Monday, X laid the foundation stone", "X in May broke ground".
_GROUND_THEN = re.compile(
    r",? (?:[\w&'-]+ ){0,5}?(?:br(?:oke|eaks) ground|laid the (?:foundation|first|corner)"
    r"|(?:started|began|kicked off) (?:building|to build|(?:the )?(?:construction|work) (?:on|of)))\b"
)


def _of_ground(sentence: Sentence, period: Mention) -> bool:
    """Whether a time is that at which building began."""
    if _GROUND_THEN.match(sentence.after(period, 90)) is not None:
        return True
    before = sentence.slice(sentence.clause_at(period.start).start, period.start)
    return _GROUND.search(before, of=sentence.text) is not None


# "For the first time since 2009", "the best month since May": since when nothing like it was.
_FIRST = re.compile(
    r"\b(?:first|best|worst|highest|lowest|strongest|weakest|most|fewest|biggest|smallest|largest|sharpest|steepest"
    r"|only"
    r"|\d+(?:%| per ?cent)|doubled|tripled|trebled|halved|up|down|risen|fallen|grown)(?: [\w'-]+){0,4} \Z"
)


def _of_speech(sentence: Sentence, period: Mention) -> bool:
    """A day beside a verb of speech is that of the statement."""
    if is_told_of_what_is_to_come(sentence, period):
        return True
    if told_then(sentence, period):
        return True
    if period.granularity != "day":
        return period.granularity == "duration" or settled_then(sentence, period)
    return (
        _SPEECH.search(sentence.before(period, 90)) is not None
        or _SPEECH_AFTER.match(sentence.after(period, 50)) is not None
    )


_SPEECH = re.compile(
    r"\b(?:said|told \w+|announced|confirmed|disclosed|reported|wrote|statement|signed)"
    # "Said in a statement after a ceremony on Thursday"
    r"(?: (?:in|at|during|after|following) (?:an?|the|its) (?:[\w-]+ ){0,2}(?:statement|ceremony|event|briefing"
    r"|interview|conference|filing|meeting|launch|presentation|call)){0,2}(?: \w+)? \Z"
)
_SPEECH_AFTER = re.compile(r"\A,? (?:[\w&.-]+ ){1,4}?(?:said|told|announced|confirmed|disclosed|reported|that)\b")


# "Goes to X from Y this summer": where it comes from takes no date away.
_FROM = re.compile(r"\b(?:from|out of)(?: the)? \Z")


def _other_places(sentence: Sentence, start: int, end: int) -> bool:
    return any(
        start <= p.start < end and p.label != "worldwide" and not _FROM.search(sentence.before(p, 14))
        for p in sentence.of("place")
    )


# "In A and B and from 2027 also in C": the date behind the conjunction is that of the place behind it.
_JOINED = re.compile(r"(?: and| but|,),? \Z")
_TO_THE_NEXT = re.compile(r",?(?: also| then| too| as well| onwards)* (?:in|to|into|at|from)(?: the)? ")


def _of_next(sentence: Sentence, period: Mention) -> bool:
    """Whether a date opens the next item of a list of places."""
    after = next((p for p in sentence.of("place") if p.start >= period.end), None)
    return (
        after is not None
        and _JOINED.search(sentence.before(period, 8)) is not None
        and _TO_THE_NEXT.fullmatch(sentence.slice(period.end, after.start)) is not None
    )


def _after_place(sentence: Sentence, period: Mention, start: int) -> bool:
    """`France by early 2024 and then Britain`: the date right behind another place is that one's."""
    if _of_next(sentence, period):
        return False
    before = [p for p in sentence.of("place") if p.end <= period.start and p.label != "worldwide"]
    return bool(before) and period.start - before[-1].end <= 6 and period.end < start


@lru_cache(maxsize=4)
def told_by_tense(context: Context) -> tuple[date, date]:
    """The latest day that an article tells as past and the first one that it tells as to come; far off where none is.

    Of an article without a date: what lies on one side of these is as theirs.
    """
    past, coming = [date.min], [date.max]
    for sentence in context.article:
        for mention in sentence.of("period"):
            period = resolve_period(mention.surface, None, tense="past", relation=mention.relation)
            if period is None or period.start is None or period.end is None or mention.granularity == "duration":
                continue
            clause = sentence.clause_at(mention.start)
            if clause.cues("future", "plan") or _AWAITED.search(sentence.slice(mention.start - 4, mention.end)):
                coming.append(period.start)
            elif _HAPPENED.search(clause.text):
                past.append(
                    period.end
                    if period.end.year == period.start.year and period.end.month == period.start.month
                    else period.start
                )
    latest = max(past)
    return latest, min((day for day in coming if day > latest), default=date.max)


# "By 2026", "for December": a day that is waited for.
_AWAITED = re.compile(r"\b(?:by|for|before|until)\b", re.IGNORECASE)
_HAPPENED = re.compile(
    r"\b(?:was|were|sold|built|delivered|opened|began|started|came|rose|fell|grew|made|reached|launched|entered|"
    r"been|had|[a-z]+ed)\b"
)


def told_ahead(mention: Mention, context: Context) -> bool | None:
    """Whether a date lies after the reference date, None if that cannot be told."""
    reference = context.reference
    if reference is None:
        period = resolve_period(mention.surface, None, tense="future", relation=mention.relation)
        latest, first = told_by_tense(context)
        start, end = (period.start, period.end) if period is not None else (None, None)
        if start is not None and start > latest and (start >= first or latest > date.min):
            return True
        if end is not None and end <= latest:
            return False
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
