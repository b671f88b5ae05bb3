"""Launches of models: the period in which a car comes to market."""

import re
from dataclasses import dataclass
from datetime import date

from flows.extraction.context.context import Context
from flows.extraction.context.model_status import JOINED_BY, SOLD, Standing, where_clause
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.fact import Span
from flows.extraction.grammar.tenses import MADE
from flows.extraction.periods.periods import Period, resolve_period
from flows.extraction.timing.compared_times import is_compared_with
from flows.extraction.timing.figure_tense import PAST
from flows.extraction.wording.approximators import ABOUT
from flows.extraction.wording.needed import Needing

_LAUNCH = re.compile(
    r"(?i)\b(?:launch(?:ed|es|ing)?|arriv(?:e|es|ed|al|ing)|due|scheduled|slated|set for|expected|earmarked|"
    r"planned|brings?|brought|introduc(?:ed?|es|tion|ing)|on sale|to market|showrooms|"
    r"gets to|reach(?:es|ed)?|opens? the account|comes?|came|com(?:e|ing)|start(?:s|ed)? (?:\w+ )*(?:with|"
    rf"in)|began|begins|deliver(?:ies|y|ed(?!{ABOUT} \d))|join(?:s|ed)?|follow(?:s|ed)?|wait until|some time|hits?|"
    r"lands?|on the market|market launch|roll(?:s|ed)? out|debuts? in|will be (?:sold|offered|available)|"
    r"orders|priced|available|promised|next in line|on the programme|in store|gets?|receiv(?:e|es|ed)|returns?|"
    r"put on the (?:[A-Z]\w+ )?market|enters?|entered|sold since|in production|timetable|is ready|ready|"
    r"adds|be added|was added|were added|added to the range|appears?|appeared|next up|order books?|ordering|bookings|"
    r"reservations|announced for|pencilled in|confirmed for|back in)\b"
)
_NO_LAUNCH = Needing(
    r"(?i)\b(?:shown|unveiled|unveils|premieres?|presented|revealed|previewed|price|prices|specification|"
    r"com(?:e|es|ing) from|came from|(?:booked|sold) out|reviewed|tested|road trip|tour|convoy|announced(?! for)|"
    r"recall|axed|discontinued|ended|seen|test|called off|"
    r"(?:series |local |trial )?production (?:of|had|has|began|begins|started)|(?:start|began|begun|started|begins) "
    r"(?:the )?(?:local )?assembly|rolled (?:out of|off))\b"
)


# A car that is put together somewhere since a day was on sale before.
_MADE = re.compile(r"\b(?:assembled|built|made|put together|produced|manufactured)\b")
# "A long-wheelbase X comes in 2027": a version of a car has a day of its own.
_VARIANT = Needing(
    r"\b(?:[Aa]n?|[Aa]nother) (?:[\w-]+ ){0,2}?(?:long-wheelbase|stretched|lengthened|seven-seat|right-hand-drive|"
    r"armoured|"
    r"cheaper|faster|longer|shorter)(?: (?:version|variant|edition|form) of the)? (?:[A-Z]\w+ )?\Z"
)
# "Production at X started this month with the Y": it may be on sale since long, or not yet.
_PRODUCTION = re.compile(
    r"\W*(?:[Ss]eries |[Ll]ocal )?(?:[Pp]roduction|[Aa]ssembly)\b[^.;]{0,70} (?:began|begins|started|starts|"
    r"kicked off) "
)
# A deadline or beginning this near behind a name is the car's even without a verb ("X in Jordan from Q2").
_NEAR = 40
# The date of an utterance, not of what it tells.
_UTTERED = Needing(
    r"(?i)\b(?:said|says|told|announced|confirmed|reported|wrote|added|showed|indicated|stated)\b[^,;.]{0,25}\Z"
)
# "The X, originally due in 2025, will be on sale in 2026".
_ONCE_DUE = re.compile(
    r"(?i)\b(?:originally|initially|once|previously|at first|first) (?:due|planned|scheduled|expected|announced|"
    r"meant|set"
    r"|promised)\b[^,;.]{0,25}\Z"
)
# "Begins when a second shift starts in 2026", "and exports will start in 2026": a time of something else.
_ANEW = re.compile(
    r"\b(?:when|once|if|until|after) (?!it (?:comes|arrives|goes|is launched))|, and (?:exports|"
    r"production|output|the plant"
    r"|the factory|it|they|its|this|that)\b"
)
# "The X would follow in April and the Y before Diwali": a time of its own, be it one that nobody can date.
_ITS_OWN = re.compile(
    r" (?:before|ahead of|in time for|around|after) (?:the )?[A-Z]|,? (?:later|afterwards|soon after|shortly afterwards"
    r"|thereafter|at a later date)\b"
)
# "The X, a roadster, and the Y": the car that follows is told in the same breath.
_AND = re.compile(r"(?:, (?:an?|the) [^,;.]{3,60})?,? (?:and|or|as well as|plus)(?: then| also)?(?: the| an?| its)? ")


def launch_period(sentence: Sentence, group: Span, models: list[Mention]) -> Mention | None:
    """The period in which a car comes to market, told in its part of the sentence, or before the colon that it follows.

    None if another car stands nearer to it.
    """
    clause = sentence.clause_at(group[0])
    start, end = clause.start, clause.end
    # A relative clause behind the car's apposition is still about the car.
    for following in sentence.clauses:
        joined = re.match(r", (?:which|that|where|with|and (?!the ))|, and the ", following.text)
        if following.start != end or joined is None:
            continue
        if joined[0] != ", and the " or any(m.start == following.start + joined.end() for m in models):
            end = following.end
    relative = where_clause(sentence, group[0])
    if relative is not None:
        start, end = relative
    stop = sentence.slice(group[1], end).find("; ")
    end = group[1] + stop if stop >= 0 else end
    candidates = [
        p
        for p in sentence.of("period")
        if p.granularity not in ("duration", "time")
        and not is_compared_with(sentence, p)
        and not _UTTERED.search(sentence.before(p, 40), of=sentence.text)
        and not _ONCE_DUE.search(sentence.before(p, 40))
        # "The brand, which came in 2023, plans to launch the X in June".
        and sentence.aside_at(p.start) in (None, sentence.aside_at(group[0]))
    ]
    near = [p for p in candidates if start <= p.start and p.end <= end]
    for period in sorted(near, key=lambda p: (_of_orders(sentence, group, p), abs(p.start - group[1]))):
        if _tells_launch(sentence, group, period, models, start, end):
            return period
    return _announced(sentence, group, candidates)


# "The X, for which bookings were opened last week, will be launched in May".
_ORDERS = re.compile(r"\b(?:bookings?|orders?|order books?|reservations|pre-?orders)\b[^,;]*\Z")


def _of_orders(sentence: Sentence, group: Span, period: Mention) -> bool:
    """Whether a time is that of the first orders: another one told of the car is when it comes."""
    return _ORDERS.search(sentence.slice(min(group[1], period.start), period.start)) is not None


# "Started up in 2019 and builds the X", "has shed jobs since 2019, and on Monday it …": the time of something else.
_OTHER_DEED = re.compile(
    r"\band (?:now |today |also |already )?(?:builds|makes|produces|assembles|manufactures|turns out|employs|sells)\b|"
    r", (?:and|but) (?:on|in|it|they|its|by|since|has|had)\b"
)


def _tells_launch(
    sentence: Sentence, group: Span, period: Mention, models: list[Mention], start: int, end: int
) -> bool:
    """Whether a period dates the launch of the cars between `group`: a word of arriving, and no other car between."""
    between = (min(group[1], period.end), max(group[0], period.start))
    others = [m for m in models if between[0] <= m.start and m.end <= between[1]]
    if others and not (
        others[0].start > group[1]
        and len(others) == 1
        and _AND.fullmatch(sentence.slice(group[1], others[0].start))
        and "," not in sentence.slice(others[0].end, period.start)
    ):
        return False
    if period.end <= group[0] and _ITS_OWN.match(sentence.slice(group[1], group[1] + 40)):
        return False
    reach = sentence.slice(min(group[0], period.start), max(group[1], period.end))
    around = (
        f"{reach} {sentence.slice(max(group[1], period.end), min(end, max(group[1], period.end) + 25))}"
        if period.end <= group[0]
        else reach
    )
    if period.end <= group[0] and _OTHER_DEED.search(sentence.slice(period.end, group[0])):
        return False
    if period.start >= group[1] and JOINED_BY.match(sentence.slice(group[1], period.start)):
        return False
    if _PRODUCTION.match(sentence.clause_at(group[0]).text):
        return False
    if _VARIANT.search(sentence.slice(max(sentence.start, group[0] - 50), group[0]), of=sentence.text):
        return False
    if _NO_LAUNCH.search(around) or (period.start > group[1] and _ANEW.search(sentence.slice(group[1], period.start))):
        return False
    lead = sentence.slice(max(start, group[0] - 45), group[0])
    clause = sentence.clause_at(group[0])
    return bool(
        _LAUNCH.search(around)
        or _LAUNCH.search(lead)
        or (period.relation == "since" and SOLD.search(clause.text) and not _MADE.search(clause.text))
        or (period.relation in ("from", "by") and 0 <= period.start - group[1] < _NEAR)
        # "The X appears this year, the Y in 2027": the verb is that of the car before.
        or (0 <= period.start - group[1] <= 2 and _LAUNCH.search(sentence.slice(sentence.start, group[0])))
    )


# "Two more models are pencilled in for February: the X and the Y".
def _announced(sentence: Sentence, group: Span, periods: list[Mention]) -> Mention | None:
    """The period told before the colon that a car follows, where that tells of a launch."""
    ahead = sentence.slice(sentence.start, group[0])
    colon = ahead.rfind(": ")
    if colon < 0:
        return None
    lead = re.split(r"[.;] ", ahead[:colon])[-1]
    told = [p for p in periods if p.end <= sentence.start + colon]
    if (
        not told
        or told[-1].end < sentence.start + colon - len(lead)
        or _LAUNCH.search(lead) is None
        or _NO_LAUNCH.search(lead) is not None
    ):
        return None
    return told[-1] if re.search(r"\b(?:models?|cars?|newcomers?|SUVs?|EVs?|launches|arrivals)\b", lead) else None


_AFTER_THAT = Needing(
    r"(?i)\bthe (?:year|month) after(?: that)?\b|\b(?:a|one) (?:year|month) later\b|\bthe following (?:year|"
    r"month|spring|summer|autumn)\b"
)
# The weight of an open statement that a car is sold.
OPENLY = 7


@dataclass(frozen=True, slots=True)
class Launch:
    """When a car comes to market: the period, null where it cannot be resolved, and the words that say so."""

    period: Period | None
    surface: str
    span: Span
    sentence: Sentence


# "Celebrated its European debut in March with the X": when it was shown, and not when it is to come.
_SHOWED = Needing(
    rf"\b{MADE} (?:its|their|the|an?)(?: [\w'-]+){{0,3}} (?:debut|premi[eè]re|unveiling|presentation)\b"
    r"(?! (?:set|due|planned|scheduled|expected))"
)


_GOES = Needing(
    r"\b(?:goes on sale|comes (?:to|out|on the market)|arrives|reaches (?:dealers|showrooms|customers|the market)"
    r"|hits (?:the market|showrooms)|is (?:to be|being) (?:launched|introduced))\b[^,;]*\Z"
)


def launch_of(
    sentence: Sentence, period: Mention | None, told: Standing, context: Context, anchor: date | None
) -> Launch | None:
    """The launch that a sentence tells of a car: its period resolved, or "the year after" the launch told before.

    `told`: the status that the sentence tells; `anchor`: when the car before came.
    """
    if told.status == "discontinued":
        return None
    if period is None:
        before = _AFTER_THAT.search(sentence.text)
        if before is None or anchor is None:
            return None
        span = (sentence.start + before.start(), sentence.start + before.end())
        year = anchor.year + 1
        if "month" in before[0]:
            return None
        whole = resolve_period(f"in {year}", context.reference)
        return Launch(whole, before[0], span, sentence)
    ahead = period.relation in ("from", "by", "before", "until") and told.weight < OPENLY
    # What has been "since October" is past, whatever is planned beside it.
    planned = told.status == "planned" and _SHOWED.search(sentence.text) is None
    # "Is built in A and goes on sale in Europe in the fourth quarter".
    coming = _GOES.search(sentence.before(period, 60), of=sentence.text) is not None
    tense = "future" if (ahead or planned or coming) and period.relation != "since" else "past"
    resolved = resolve_period(period.surface, context.reference, tense=tense, anchor=anchor, relation=period.relation)
    open_side = told.status is None and PAST.search(sentence.text) is None
    if open_side and context.reference is not None and resolved is not None and resolved.start is not None:
        # Nothing tells the side of the day: the nearer one.
        later = resolve_period(period.surface, context.reference, tense="future", relation=period.relation)
        far = abs((resolved.start - context.reference).days)
        if later is not None and later.start is not None and abs((later.start - context.reference).days) < far:
            resolved = later
    return Launch(resolved, period.surface, (period.start, period.end), sentence)
