"""The times that a text has spoken of, and which of them a figure without one of its own is of."""

import re
from collections.abc import Sequence

from flows.extraction.context.context import Context
from flows.extraction.figures.spoken_times import SAID
from flows.extraction.grammar.article import Clause, Mention, Sentence
from flows.extraction.grammar.figure import Figure
from flows.extraction.grammar.next_statements import is_anew
from flows.extraction.lexicon.aim_words import AIMS, OUTLOOK
from flows.extraction.periods.periods import Period, resolve_period
from flows.extraction.timing.business_years import in_business_year
from flows.extraction.timing.current_years import Dated
from flows.extraction.timing.figure_periods import anaphoric_period, bracket_of, dating_periods, is_bracketed_off
from flows.extraction.timing.past_aims import HAD_AIMED
from flows.extraction.timing.report_times import report_time
from flows.extraction.timing.year_parts import over
from flows.extraction.wording.approximators import APPROXIMATOR, ROUGHLY
from flows.extraction.wording.needed import Needing

_PERFECT = re.compile(
    r"\b(?:has|have|had) (?:[a-z]+ly |now |already |also |since |been |just |so far |to date |thus far |by now )*"
    r"(?:[a-z]+(?:ed|en|t|ld|de|wn)|come|become|gone|done|run|begun|won|rung|hung|sunk|shrunk)\b"
)


# "X had a weak July", "X presented its figures for July": what follows is of that time.
_REPORTED = re.compile(
    r"\b(?:figures|results|numbers|statistics|report(?:ed|s)?|weak|strong|good|bad|poor|record|slow|solid|better|best"
    r"|worst|quiet|busy)\b"
)


def running_times(
    sentence: Sentence, context: Context, told: Sequence[Figure] = (), spoken: Sequence[Dated] = ()
) -> list[Dated]:
    """The past times of a month or more that a sentence tells, the one that counts on last; not those of the figures
    among `told` that others are compared with, nor one that is looked back to from the last of the times `spoken` of.
    """
    found: list[Dated] = []
    if (
        sentence.kind not in ("title", "heading")
        and not sentence.of("number", "quantity")
        and not sentence.cues("sales", "export", "production", "orders")
        and sentence.of("model")
    ) or (sentence.of("model") and _LAUNCHED.search(sentence.text) and not sentence.of("quantity")):
        # When a car comes to market is no time of figures.
        return found
    bare = not sentence.of("number", "quantity") and not sentence.cues("sales", "export", "production", "orders")
    for mention in dating_periods(sentence):
        if (
            bare
            and mention.granularity not in ("year", "half", "quarter", "span")
            and not _REPORTED.search(sentence.text)
            and not _is_itself(mention)
        ):
            # "Tax breaks lapsed in December": when something else happened.
            continue
        if bracket_of(sentence, mention) is not None:
            continue
        if _compared_with(mention, told) or _of_refused(mention, told) or mention.surface.lower().startswith("at mid"):
            continue
        if _ITS_NUMBER.match(sentence.after(mention, 12)) or _AIM_FOR.search(sentence.before(mention, 50)):
            # "Though October (42,013) remained the best month", "its goal for the full year": no time gone on with.
            continue
        if _IS_TO.search(sentence.before(mention, 60)) or (bare and _PROMISED.search(sentence.before(mention, 60))):
            continue
        if _OPENED_THEN.search(sentence.before(mention, 90), of=sentence.text):
            # "Orders since the books opened in October": when that happened.
            continue
        if _SO_LONG.fullmatch(mention.surface) or _WILL_THEN.match(sentence.after(mention, 40)):
            continue
        if mention.granularity in ("day", "week", "month_part") or mention.relation in (
            "from",
            "since",
            "by",
            "after",
            "before",
            "until",
        ):
            continue
        period = resolve_period(mention.surface, context.reference, tense="past", relation=mention.relation)
        period = over(mention.surface, period, context.reference) if period is not None else None
        if period is not None and period.start is None and period.end is None:
            period = in_business_year(period, mention.surface, context)
        if (
            period is None
            or (period.start is None and period.end is None)
            or (period.start is not None and context.reference is not None and period.start >= context.reference)
        ):
            continue
        ahead = context.reference is not None and period.end is not None and period.end > context.reference
        if ahead and _EXPECTS_THEN.match(sentence.after(mention, 60)):
            continue  # "For 2025 the Swedes expect no growth"
        if period.start is not None and period.end is not None and (period.end - period.start).days > _AGES:
            continue  # "in any of the last 22 years"
        if spoken and _looks_back(sentence, mention, period, spoken[-1]):
            continue
        found.append(Dated(mention, period))
    reported = report_time(sentence, context) if not found else None
    return found if reported is None else [reported]


_AGES = 2_000


def _looks_back(sentence: Sentence, mention: Mention, period: Period, last: Dated) -> bool:
    """Whether a time before the one spoken of is told in the past perfect: "The second quarter had brought 103,181"."""
    if period.end is None or last.period.end is None or period.end >= last.period.end:
        return False
    return _HAD_DONE.search(sentence.clause_at(mention.start).text) is not None


def _is_itself(mention: Mention) -> bool:
    """Whether a month is spoken of itself, and is not when something happened: "such was February for its makers"."""
    return (
        mention.granularity == "month" and mention.surface[:1].isupper() and " " not in _YEAR.sub("", mention.surface)
    )


_HAD_DONE = re.compile(
    r"\b(?:had|[a-z]+'d) (?:[a-z]+ly |already |also |still |only |just |even |not )?"
    r"(?:[a-z]+(?:ed|en|wn|ne|un|ld|nt|pt|ht|ft|de|ad|et|ut|st)|hit|come|become|run|won|led)\b"
)
_YEAR = re.compile(r" (?:of )?\d{4}\Z")
_ITS_NUMBER = re.compile(r" \([\d.,]+(?: million)?\)")
_AIM_FOR = re.compile(rf"\b(?:{AIMS}|{OUTLOOK}|forecasts?) (?:for|of) (?:the )?\Z")
# "Its plant is to start in March": a time to come.
_IS_TO = re.compile(
    r"\b(?:(?:is|are) (?:now |still )?(?:to|due|set|planned|scheduled|expected|slated|foreseen|on (?:track|course"
    r"|schedule))|will|should)\b[^,;.]{0,40}\Z"
)
# "Developed within 21 months": how long it took.
_SO_LONG = re.compile(
    rf"(?i)(?:within|in(?:side)?|after) (?:(?:{APPROXIMATOR}) )?(?:\w+|\d+) (?:days|weeks|months|years)"
)
# "In May we will bring the X": a time to come.
_WILL_THEN = re.compile(r",? (?:[\w'&-]+ ){1,3}(?:will|is to|are to|should|would)\b")
_EXPECTS_THEN = re.compile(
    r",? (?:[\w'&-]+ ){1,5}?(?:expects?|foresees?|forecasts?|plans?|aims?|hopes?|wants?|counts? on"
    r"|reckons? with|guides? for)\b"
)
# "He promised a profit in the fourth quarter": a time to come, of which no figure was told.
_PROMISED = re.compile(
    r"\b(?:promis\w+|forecasts?|predict\w*|expects?|plans?|aims?|hopes?|wants?|foresees?|envisag\w+|would|could|may|might)"
    r"\b[^,;.]{0,50}\Z"
)
_OPENED_THEN = Needing(
    r"\b(?:after|since|when|before|until|once|where|which|who|whose|that) (?:[\w'&+-]+ ){1,6}?(?:opened|began"
    r"|begun|started|launched|arrived|debuted|entered|introduced|came out|went on sale|was (?:opened|launched"
    r"|introduced|founded|shown|unveiled))(?: (?:there|here|in [A-Z]\w+|its [a-z]+))? \Z"
    r"|\b(?:introduced|launched|opened|unveiled|shown|founded)(?: (?:there|here|in [A-Z]\w+))? \Z"
)
_LAUNCHED = Needing(r"\b(?:on sale|launch|order books|showrooms|arrives?|arrived|debut|premiere)")


_AT_ONCE = re.compile(r"(?:,| and|, and| or|, then| then)(?: (?:later|eventually|some|about|up to|then))* \Z")


def goes_on_at_once(figure: Figure) -> bool:
    """Whether a share only goes on with the one before it, without words of its own."""
    return figure.carried and figure.number.unit == "percent" and _AT_ONCE.search(figure.before) is not None


def goes_on(figure: Figure, told: Sequence[Figure] = ()) -> bool:
    """Whether a figure without a time of its own is of the time spoken of: not so in the perfect tense ("has sold
    over a million"). `told`: the figures of its sentence; the time of one that it is compared with is not its own.
    """
    if figure.period is not None or _EVER.search(figure.before + figure.after[:40]) is not None:
        return False
    if SAID.search(figure.sentence.text) is not None or any(anaphoric_period(p) for p in figure.sentence.of("period")):
        return True
    if figure.metric == "vehicle_orders" and _STAND_AT.search(figure.before):
        return False
    clause = figure.sentence.clause_at(figure.number.start)
    own = [
        p
        for p in dating_periods(figure.sentence)
        if not _compared_with(p, told)
        and not (p.end <= figure.number.start and _of_aside(figure.sentence, p))
        and not is_bracketed_off(figure.sentence, p, figure.number)
        and (
            p.end <= figure.number.start
            or (p.start < clause.end and not _goes_on_to(figure.sentence.slice(figure.number.end, p.start), p))
        )
    ]
    told_by = _told_by(figure, clause)
    changed = told_by is not None and told_by[0].startswith("had") and figure.change is not None
    return (told_by is None or changed) and not own


def _told_by(figure: Figure, clause: Clause) -> "re.Match[str] | None":
    """The perfect that tells a figure: none of an aside beside it ("X, which had promised more, ended at"), and none
    of what was meant to be.
    """
    own = figure.sentence.aside_at(figure.number.start)
    for found in _PERFECT.finditer(clause.text):
        aside = figure.sentence.aside_at(clause.start + found.start())
        if aside in (None, own) and HAD_AIMED.search(clause.text[found.start() :]) is None:
            return found
    return None


def _goes_on_to(gap: str, period: Mention) -> bool:
    """Whether a time behind a figure is that of what else is told there."""
    return _GOES_ON_TO.search(gap) is not None or is_anew(gap, period)


def _compared_with(period: Mention, told: Sequence[Figure]) -> bool:
    """Whether a time is that of a figure which is only told to compare with, and of no other."""
    dated = [
        f
        for f in told
        if f.period is not None
        and f.period.start == period.start
        and not (f.period.start >= f.number.end and _SET_OFF.match(f.sentence.after(f.number, 3)))
    ]
    return bool(dated) and all(f.base for f in dated)


def _of_refused(period: Mention, told: Sequence[Figure]) -> bool:
    """Whether a time is that of money which is no figure of the company: "tariffs are thought to cost 180 billion in
    April and May".
    """
    dated = [f for f in told if f.period is not None and f.period.start == period.start]
    return bool(dated) and all(f.metric is None and f.number.label == "money" for f in dated)


# "to 995 million from 128 billion, in the three months to June": the time of the first.
_SET_OFF = re.compile(r",? ?,")
# Counted from the beginning, and not over the time spoken of.
_EVER = re.compile(
    r"\b(?:cumulative(?:ly)?|lifetime|all-time (?:sales|total)|running total|(?<!year )(?<!year-)to date"
    r"|(?:is|are|drive|run)(?: now| already)? on (?:[\w']+ ){0,3}roads|now (?:drive|roam)|in circulation"
    r"|since (?:launch|its (?:launch|debut|founding|introduction)|production (?:began|started)|sales (?:began"
    r"|started)))\b",
    re.IGNORECASE,
)
# "Orders stand at 6,400": so many there are now.
_STAND_AT = re.compile(rf"\b(?:stands?|stood|are|is|now) (?:at )?{ROUGHLY}\Z")
_GOES_ON_TO = re.compile(
    r"\b(?:of which|of whom|of them|of these|including|among them)\b|"
    r"\b(?:that|which|who|where) (?:will|is|are|has|have|was|were|goes|comes|can)\b"
    r"|\b(?:and|but) (?:it |they |now |then |also |is |are )*(?:will|would|should|plans?|wants?|hopes?|expects?|aims?"
    r"|intends?|to|means)\b"
)


def _of_aside(sentence: Sentence, period: Mention) -> bool:
    """Whether a time is that of a relative clause: "X, which started in May, sold 1,245"."""
    return re.search(
        r", (?:which|who|whose|where)\b[^,]*\Z", sentence.slice(sentence.start, period.start)
    ) is not None and "," in sentence.after(period, 40)
