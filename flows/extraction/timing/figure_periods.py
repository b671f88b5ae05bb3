"""Which period dates which figure of a sentence."""

import re
from collections.abc import Sequence

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.kept import kept
from flows.extraction.grammar.next_statements import heads_next, is_anew, of_list
from flows.extraction.grammar.spread import tells_where
from flows.extraction.lexicon.aim_words import AIMS, OUTLOOK
from flows.extraction.timing.aside_times import of_aside
from flows.extraction.timing.compared_times import OF_ITS_LIFE, SOME_DAY, is_compared_with, is_how_long
from flows.extraction.timing.figure_now import NOW_IT_IS
from flows.extraction.timing.statement_times import of_statement
from flows.extraction.wording.needed import Needing

_NOT_A_DATE = re.compile(
    r"(?i)(?:today|now|currently|at present|tomorrow|yesterday|at the moment)|.*\b(?:ago|earlier|before"
    r"|previous)\b.*|"
    r".*\b(?:the|a) (?:same|corresponding|year-earlier|comparable) .*"
)
# "In that period", "in the month": the time that the text has just told.
_SAID = re.compile(
    r"(?i)(?:in |during |over |for |of )*(?:that|the|the same|those) (?:same |full |whole |entire )?(?:period|time"
    r"|month|year|quarter|half|half-year|day|months|span)"
)
_DEGREES = re.compile(r"(?i)(?:no )?(?:\w+ )*(?:a|per|each|every) (?:year|month|week|day)")


# "Under a plan presented in January": when the plan was made.
_OF_A_PLAN = Needing(
    r"\b(?:plan|programme|program|strategy|agreement|deal|package|scheme|road ?map|restructuring|accord|contract"
    r"|project"
    r"|blueprint|budget|decision)s? (?:[\w-]+ ){0,3}?(?:presented|announced|unveiled|agreed|adopted|published"
    r"|made public"
    r"|drawn up|signed|set out|outlined|decided|approved|disclosed|revealed|negotiated)(?: upon| on| back)? \Z"
)
# "For the first half ended September": which half.
_CLOSING = Needing(r"\b(?:first|second|third|fourth|last) (?:half|quarter) (?:ended|ending)(?: in)? ?\Z")
_STILL_A_DATE = ("by ", "earlier this", "before ", "until ")


@kept
def dating_periods(sentence: Sentence) -> tuple[Mention, ...]:
    """The sentence's periods that may date a figure: not those it is compared with, not "today" or "ten years ago",
    not the date of a statement.
    """
    return tuple(
        p
        for p in sentence.of("period")
        if not is_compared_with(sentence, p)
        and not of_aside(sentence, p)
        and (not _NOT_A_DATE.fullmatch(p.surface) or p.surface.lower().startswith(_STILL_A_DATE))
        and not _SAID.fullmatch(p.surface)
        and not _DEGREES.fullmatch(p.surface)
        and not of_statement(sentence, p)
        and not _OF_A_PLAN.search(sentence.before(p, 80), of=sentence.text)
        and not is_how_long(sentence, p)
        and not (_FIRST_OF_ALL.fullmatch(p.surface) and _IN_ITS.search(sentence.before(p, 10)))
        and not (p.surface.startswith(_BARE_TIMES) and OF_ITS_LIFE.search(sentence.before(p, 12)))
        and not _CLOSING.search(sentence.before(p, 60), of=sentence.text)
    )


# "Its first full year", and not "came second last year".
_BARE_TIMES = ("full ", "year", "month", "quarter", "half")
# "X, in its first quarter, 290": of what began then.
_FIRST_OF_ALL = re.compile(r"first (?:full )?(?:quarter|month|half|year)")
_IN_ITS = re.compile(r", in (?:its|their) \Z")
# "Sold 11,800 (2024: 13,400)", "(first half: 6,100)": a time that is that of the number in its brackets alone.
_IN_BRACKETS = Needing(r":? ?[^()]{0,12}?\d[^()]*\)")


def bracket_of(sentence: Sentence, period: Mention) -> tuple[int, int] | None:
    """The brackets that a time opens, where it heads a number in them."""
    if not sentence.before(period, 1).endswith("("):
        return None
    found = _IN_BRACKETS.match(sentence.after(period, 60), of=sentence.text)
    return (period.start - 1, period.end + found.end()) if found is not None and found[0].startswith(":") else None


def is_bracketed_off(sentence: Sentence, period: Mention, number: Mention) -> bool:
    """Whether a time stands in brackets of its own, in which a number is not."""
    bracket = bracket_of(sentence, period)
    return bracket is not None and not bracket[0] <= number.start < bracket[1]


def anaphoric_period(period: Mention) -> bool:
    """Whether a time is told as the one spoken of: "in that period", "in the month"."""
    return _SAID.fullmatch(period.surface) is not None


def paired_periods(sentence: Sentence, numbers: list[Mention], among: list[Mention]) -> dict[Mention, Mention]:
    """Each number's period: before or behind it as the list does it; else the clause's or the sentence's leading
    one.
    """
    periods = dating_periods(sentence)
    paired: dict[Mention, Mention] = {}
    for number in numbers:
        period = period_of(sentence, number, among, periods) if not _of_time_said(sentence, number) else None
        if period is not None:
            paired[number] = period
    return paired


def _of_time_said(sentence: Sentence, number: Mention) -> bool:
    """Whether a number is told for the time spoken of: "1.87 million for that year and 840,000 for 2026"."""
    beside = (p for p in sentence.of("period") if 0 < p.start - number.end <= _BESIDE)
    return any(_THAT_TIME.fullmatch(p.surface) for p in beside)


_BESIDE = 10
_THAT_TIME = re.compile(r"(?:for|in|by) (?:that|the same) (?:year|quarter|month)")


def period_of(
    sentence: Sentence, number: Mention, numbers: list[Mention], periods: Sequence[Mention]
) -> Mention | None:
    """The period that dates a number.

    Of one before and one behind it, both without another number between, the one less set off counts. A number
    without one takes
    the period of the numbers behind it in the same breath ("opening 82 markets to reach 100 by 2024"), then the
    sentence's leading one.
    """
    aside = sentence.aside_at(number.start)
    periods = [p for p in periods if not is_bracketed_off(sentence, p, number)]
    # What is told aside has a time of its own, and so has what the sentence itself tells behind the aside.
    periods = [p for p in periods if sentence.aside_at(p.start) in (aside, None)]
    if aside is not None:
        ranked = _ranked_then(sentence, number, aside, periods)
        if ranked is not None:
            return ranked
        periods = [p for p in periods if p.end <= aside[1]]
    periods = [
        p
        for p in periods
        if p.end > number.start or not _AND_IN_WHICH.search(sentence.slice(p.end, number.start), of=sentence.text)
    ]
    periods = [
        p
        for p in periods
        if p.end > number.start or not SOME_DAY.search(sentence.slice(p.end, number.start), of=sentence.text)
    ]
    periods = [
        p for p in periods if p.start < number.end or not _OF_THE_PLACE.search(sentence.slice(number.end, p.start))
    ]
    told_now = NOW_IT_IS.search(sentence.before(number, 40), of=sentence.text)
    if told_now and _AN_AIM.search(sentence.slice(sentence.start, number.start)) is None:
        # "The figure for 2027 is now 1.1 million": it is for then, whatever it is called.
        periods = [p for p in periods if p.start > number.end or p.surface.lower().startswith(("for ", "by "))]
    if not periods or _AT_HAND.match(sentence.after(number, 40), of=sentence.text):
        return None
    others = [n for n in numbers if n is not number and not tells_where(sentence, n)]
    clause = sentence.clause_at(number.start)
    behind = [
        p
        for p in periods
        if number.end <= p.start < clause.end
        and not any(number.end <= o.start < p.start for o in others)
        and not _OF_WHICH.search(sentence.slice(number.end, p.start))
        and not is_anew(sentence.slice(number.end, p.start), p)
        and not heads_next(sentence, number, p)
    ]
    ahead = [
        p
        for p in periods
        if clause.start <= p.start
        and p.end <= number.start
        and not any(p.end <= o.start < number.start for o in others)
        and not re.search(
            r", (?:(?:for|of|with|by|under|in|through|according to|at) which|(?:after )?having)\b",
            sentence.slice(p.end, number.start),
        )
        and not (_LAST.match(p.surface) and TO_COME.search(sentence.slice(p.end, number.start)))
        and not (
            _SINCE.match(p.surface) and _WILL.search(sentence.slice(p.end, number.start) + sentence.after(number, 60))
        )
    ]
    after = min(behind, key=lambda p: p.start, default=None)
    before = max(ahead, key=lambda p: p.start, default=None)
    if (
        after is not None
        and before is not None
        and before.granularity in ("day", "month")
        and after.granularity in ("quarter", "half", "year")
        and _REPORTS.search(sentence.slice(before.end, number.start))
    ):
        # "In May it reported 21,000 deliveries for the first quarter"
        return after
    if after is not None and before is not None:
        gap_after = _strong_break(sentence.slice(number.end, after.start))
        gap_before = _strong_break(sentence.slice(before.end, number.start))
        return (
            before if gap_after > gap_before or (gap_after == gap_before and before.start == sentence.start) else after
        )
    if after is not None:
        return after
    if before is not None:
        return before
    return _shared(sentence, number, others, periods)


def _ranked_then(
    sentence: Sentence, number: Mention, aside: tuple[int, int], periods: Sequence[Mention]
) -> Mention | None:
    """The time behind an aside that tells with how many cars a rank was had: "X, with 25,300, was third in 2024"."""
    if (number.value or 0) < _LEAST_RANKED or not _WITH.search(sentence.slice(aside[0], number.start)):
        return None
    found = _RANKED.match(sentence.slice(aside[1], sentence.end))
    if found is None:
        return None
    return next((p for p in periods if p.start == aside[1] + found.end()), None)


_LEAST_RANKED = 100
_WITH = re.compile(r"\b(?:with|on|at|selling)\b[^,;:]*\Z")
_RANKED = re.compile(
    r",? ?(?:it |they )?(?:was|were|ranked|came|finished|took|became|remained|led|placed|stood|ended up|made it)\b"
    r"(?: (?!and\b|but\b|in 20)[\w'-]+){0,7}? (?=(?:in|for|during|last|this)\b)"
)
# "Its target for 2024 is now 15,000": for that year.
_AN_AIM = re.compile(rf"\b(?:{AIMS}|forecasts?|{OUTLOOK}|plans?|planned|budget)\b")
# "Is in 60 countries, 14 of which it entered last year": when some of them were.
_OF_WHICH = re.compile(r",[^,;]* of (?:which|whom|them|these)\b")
# "A company that it founded last year and in which it has put 7 million": a time of the first clause.
_AND_IN_WHICH = Needing(r"\b(?:and|but) (?:in|into|for|on|of|from|with|through|by) (?:which|whom)\b")
# "Will invest a billion in its works in A, where it will build the X from 2026": a time of the place or of the works.
_OF_THE_PLACE = re.compile(
    r", where (?:it|they|he|its|their|his|the|an?|[A-Z][\w&-]+)\b[^,;]*\Z"
    r"|\b(?:plants?|factor(?:y|ies)|works|site|unit|subsidiary|facility|line|hub|venture)"
    r"(?: (?:in|at|near|of|outside) [^,;]{2,40})?, which\b[^,;]*\Z"
)
# "After 6,600 last year it wants to get past 8,000": no plan is for a time that is over.
_LAST = re.compile(r"(?i)(?:in |for |over |during )?(?:the )?(?:last|previous|past) (?:year|month|quarter|week|half)")
# "Since May the plan has been that half of its cars will be electric by 2030": no plan is for a time since when.
_SINCE = re.compile(r"(?i)since ")
_WILL = re.compile(r"\b(?:will|would|is to|are to|should)\b(?! have (?:been|sold|had)\b)")
TO_COME = re.compile(
    r"\b(?:will|wants?|aims?|hopes?|expects?|plans?|intends?|should|is to|are to|reckons?|ought)\b(?! have\b)"
)
_REPORTS = re.compile(r"\b(?:reported|posted|published|announced|disclosed|presented|released|said)\b")
# "Twenty dealers a year ago, 41 now, and 60 by the end of 2026": told for today.
_AT_HAND = Needing(
    r"(?: (?!between\b|from\b)[\w-]+){0,6} (?:now|today|currently|at present|at the moment|a year ago|so far|at first"
    r"|initially|in the (?:medium|long|longer|short|near)(?:er)?(?:[ -]to[ -](?:long|longer|medium))? (?:term|run)"
    r"|in due course|at a later stage|at a later date"
    r"|to (?:start|begin) with)(?=[,;.]| and|\Z)"
)


def _shared(sentence: Sentence, number: Mention, others: list[Mention], periods: Sequence[Mention]) -> Mention | None:
    """A period that stands beyond another number or clause and still dates this one."""
    periods = [
        p
        for p in periods
        if p.end > number.start
        or not (_LAST.fullmatch(p.surface) and TO_COME.search(sentence.slice(p.end, number.start)))
    ]
    if not periods:
        return None
    clause = sentence.clause_at(number.start)
    joined = [
        p
        for p in periods
        if number.end <= p.start < clause.end
        and JOINED.search(sentence.slice(number.end, p.start))
        and not is_anew(sentence.slice(number.end, p.start), p)
        and not _COMPARES.search(sentence.slice(number.end, p.start))
        and not heads_next(sentence, number, p)
        and not any(number.end <= q.start < p.start for q in periods)
    ]
    earlier = [p for p in periods if p.end <= number.start]
    if joined and not earlier:
        return joined[0]
    if re.search(r", (?:for|of) which (?:\w+ ){0,3}\Z", sentence.before(number, 40)):
        return None
    if clause.text.startswith(", with ") and earlier and earlier[-1].relation == "by":
        return earlier[-1]
    lead = [
        p
        for p in periods
        if p.start - sentence.start < 4
        and not (_SINCE.match(p.surface) and _WILL.search(sentence.slice(p.end, number.start)))
        and not _NOW_IS.search(sentence.slice(p.end, number.end) + sentence.after(number, 40))
    ]
    if lead:
        return lead[0]
    if earlier and of_list(sentence, number, earlier[-1]):
        return earlier[-1]
    if earlier and earlier[-1].start >= clause.start:
        return earlier[-1]
    between = [o for o in others if min(periods[0].end, number.end) <= o.start < max(periods[0].start, number.start)]
    return (
        periods[0]
        if len(periods) == 1
        and not between
        and not is_anew(sentence.slice(number.end, periods[0].start), periods[0])
        and not heads_next(sentence, number, periods[0])
        and ";" not in sentence.slice(min(periods[0].end, number.end), max(periods[0].start, number.start))
        else None
    )


# "By the end of the year it expects …; 44 showrooms are open": what is told behind is so now.
_NOW_IS = re.compile(
    r"; [^;]*\d[\d,.]*(?: [a-z-]+){1,3} (?:are|is|have|has) (?!to\b|due\b|planned\b|expected\b|set\b)[^;]*\Z"
)
# What stands behind these is the time of what the number is compared with.
_COMPARES = re.compile(r"\b(?:(?<!more )(?<!less )(?<!fewer )than|from|compared|against|versus)\b")
# Words that put a second number beside the first in one breath.
JOINED = re.compile(
    r"\b(?:(?<!is )(?<!are )(?<!ought )(?<!due )(?<!set )(?<!expected )(?<!hopes )(?<!wants )(?<!aims )to reach"
    r"|to bring|bringing|taking|reaching|and(?! (?:\w+ly |also |now |"
    r"then )?(?:wants?|plans?|aims?"
    r"|hopes?|expects?|intends?|will|would|is|are|was|were|has|have|had|could|may|should|to)\b)|including|(?:along"
    r"|together) with)\b"
)


def _strong_break(gap: str) -> int:
    """How strongly a stretch of words parts a number from a period: by its commas and its conjunctions."""
    return 2 * len(re.findall(r"[,;:]", gap)) + len(re.findall(r"\b(?:and|but|from|after|while|than|compared)\b", gap))
