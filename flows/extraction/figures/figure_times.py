"""When a figure counts, by its own words."""

import re
from calendar import monthrange
from dataclasses import replace
from datetime import date, timedelta

from flows.extraction.aims.aims import told_as_aim
from flows.extraction.context.context import Context
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.figure import FLOWS, Figure
from flows.extraction.lexicon.aim_words import AIM, OUTLOOK
from flows.extraction.metrics.job_metrics import goes
from flows.extraction.periods.fiscal_years import fiscal_part, fiscal_period
from flows.extraction.periods.periods import Period, is_as_of, resolve_period
from flows.extraction.timing.business_years import as_told_before, homes, in_business_year
from flows.extraction.timing.coming_times import is_to_come
from flows.extraction.timing.current_years import Dated
from flows.extraction.timing.figure_tense import TO_PLAN, is_done, is_past_before
from flows.extraction.timing.time_pointers import THAT_YEAR, day_before
from flows.extraction.timing.year_parts import over
from flows.extraction.wording.approximators import ABOUT, APPROXIMATOR
from flows.extraction.wording.needed import Needing

# "Delivered 75,869 in the three months to March and stands by its goal": a verb of another time.
_ANEW = re.compile(
    r"[,;]|\band (?:it |they |then |also )?(?:will|would|should|is to|are to)\b"
    r"|\band (?:\w+ly |also |now |then |still |it |they )?"
    r"(?:(?:has|have) (?:(?:also|now|since|already|\w+ly) )*)?[a-z]{3,}(?:s|ed|ept|eft|et|ut)\b(?! and\b)"
)
# "Has ordered 20,000 over six years": the years in which they come.
_SPAN = re.compile(r"(?i)over (?:the )?(?:next |coming )?(?:[a-z]+|\d+) years")
# "Past the 3.6 million it had set itself": for the time that was told.
_HAD_MEANT = Needing(r"(?: [a-z-]+){0,2} (?:that |which )?(?:it|he|she|they|management|[Tt]he \w+|[A-Z][\w&-]+) had\b")
# "Is cutting 1,000 jobs in January": what is still to happen.
_IS_DOING = re.compile(r"\b(?:is|are) (?:also |now |to be )?(?!having)[a-z]{2,}ing (?:[a-z]+ ){0,3}\Z")


# "Kept its full-year guidance of 46,000 deliveries": of the year that goes on.
_KEPT = Needing(rf"\b(?:{OUTLOOK}|{AIM})s?(?: (?:of|for|at|to)\b(?: \w+){{0,4}})? \Z")


# "In 2017 it had been 135,000": the time that a level of old is told with.
_IT_HAD_BEEN = re.compile(
    r",? (?:it|they|that|this|there|the (?:figure|number|total|count)|sales|deliveries|output) (?:still |only |just )*"
    rf"(?:had been|was|were|had|stood at|came to|had come to)(?: (?:still|{APPROXIMATOR}))* "
)


def had_been(number: Mention, dated: Dated, sentence: Sentence) -> bool:
    """Whether a time opens the clause in which a level of old is told."""
    between = sentence.slice(dated.words.end, number.start) if dated.words.end <= number.start else ""
    return _IT_HAD_BEEN.fullmatch(between) is not None


def follows(number: Mention, dated: Dated, sentence: Sentence) -> bool:
    """Whether a time follows a number, not set off by a comma."""
    return dated.words.start >= number.end and not sentence.after(number, 1).startswith(",")


def _year_before(sentence: Sentence, mention: Mention, context: Context) -> int | None:
    """The year of the last time told before a mention, whatever it dates."""
    day = day_before(sentence, mention, context)
    return day.year if day is not None else None


def _by_then(surface: str, period: Period, reference: date | None) -> Period:
    """The end that was reached: "by year-end they came to 1,850", told in March, is that of the year before."""
    if (
        reference is None
        or not period.relative
        or _THIS.search(surface)
        or period.end is None
        or period.end <= reference
    ):
        return period
    last = monthrange(period.end.year - 1, period.end.month)[1]
    return replace(period, end=date(period.end.year - 1, period.end.month, min(period.end.day, last)))


_THIS = re.compile(r"\b(?:this|current|running|next|coming|now|today)\b")
# "For the fourth quarter 120,000 are forecast"; "40,300 cars had been registered by the end of November".
_IS_FORECAST = Needing(
    r"(?: [a-z-]+){0,2} (?:are|is) (?:forecast|expected|targeted|planned|envisaged|projected|budgeted"
    r"|foreseen|predicted)\b"
)
_HAD_BEEN = re.compile(r"(?: [a-z-]+){0,3} (?:had|have|has) (?:already )?been [a-z]+")
# "Was launched in December and 6,000 have been sold since."
_SINCE_THEN = Needing(r"\A[^,;.]{0,45}\bsince(?: then)?(?=[.,;]|\Z)")
# "Signed the contract in March and has since appointed 35 dealers."
_HAS_SINCE = Needing(r"\b(?:(?:has|have|had) (?:since|meanwhile|so far)|since then|since)(?: \w+ly)?(?: been)? [a-z]+")
# "Was launched in January and has found 3,100 takers."
_HAS_DONE = re.compile(
    r"\A(?: in [A-Z][\w ]{2,20})?,? and (?:it )?(?:has|have) (?:already |so far |now |thus far |also )*[a-z]+"
    r"(?: (?:[a-z]+ ){0,2})?\Z"
)
_IN_YEARS = re.compile(r"(?i)(?:in|over|within) (?:[a-z]+|\d+) (?:years|months)")
_IN_SO_LONG = re.compile(
    rf"(?i)(?:in|over|within|inside) (?:(?:{APPROXIMATOR}) |the )*(?:[a-z]+|\d+) (?:hours?|days?"
    r"|weeks?"
    r"|months?|years?)"
)
# "Has approved 270 billion over three years": it is yet to be put in.
_PLEDGED = re.compile(
    r"\b(?:approved|promised|pledged|committed|earmarked|announced|set aside|unveiled|cleared|released|budgeted"
    r"|allocated)\b"
)
# "It was investing 18 billion over five years".
_INVESTING = re.compile(r"\b(?:investing|spending|putting|pouring|ploughing|pumping) (?:[a-z]+ ){0,4}\Z")
_NEAR_VERB = 60
_LAST_QUARTER = re.compile(r"(?:in )?the (?:last|final|closing) quarter")
_TOLD_AS_DONE = re.compile(
    r"\b(?:was|were|has|have|had|did|[a-z]{2,}ed|sold|built|made|grew|rose|fell|took|put|came|stood|hit|saw|ran|went"
    r"|sank"
    r"|shrank|got|won|led|lost|found|left|brought)\b"
)


# "Up to 10 billion could follow over five years": those to come.
_MAY = re.compile(r"\b(?:could|may|might|can|able to) (?:\w+ )?(?!have\b)\w+")
# "Sold by 62 dealers, it is adding 13 by June".
_UNDER_WAY = Needing(r"\b(?:is|are) (?:now |also |already )?(?!being\b)[a-z]{3,}ing\b[^,;]{0,40}\Z")


# "Sales start in the autumn through 200 dealers": there are so many from then on.
_NETWORKS = frozenset({"outlet_count", "market_count"})
_START = Needing(
    r"\b(?:[Ss]ales|[Dd]eliveries|[Oo]rders|[Tt]rade|[Bb]usiness)\b[^;:]{0,60} (?:start|begin|commence|kick off)s? "
    r"(?:in|on|from|this|next|with|through)\b"
)
# "Aims to sell 60,000 in 2026 and sold 14,000 in the first quarter": what is joined to a plan may be over.
_AND_DID = Needing(
    r"\b(?:and|but) (?:(?:has|had|also|already|then) )*(?:sold|lost|delivered|exported|shipped|registered|earned|posted"
    rf"|reported|produced){ABOUT} \Z"
)
_OF_ACCOUNTS = frozenset({"profit", "revenue"})


def resolved(mention: Mention | None, context: Context, figure: Figure, running: list[Dated]) -> Dated | None:
    """The period of a mention in its figure's company: tense, "that year", "since its debut in August"."""
    if mention is None:
        return None
    clause = figure.sentence.clause_at(figure.number.start)
    behind = figure.number.end
    future = any(
        c.end <= behind or not _ANEW.search(figure.sentence.slice(behind, c.end + 1))
        for c in clause.cues("plan", "future", "settled")
        if not figure.sentence.is_aside_of(c.start, figure.number.start)
        and not (c.id == "ahead" and figure.sentence.after(c, 4) == " of ")
        and not (c.id == "plan" and TO_PLAN.search(figure.sentence.before(c, 16)))
    )
    future = future or (mention.relation in ("within", "over") and is_to_come(mention, figure))
    future = (
        future or _KEPT.search(figure.before, of=figure.sentence.text) is not None or told_as_aim(figure, over=False)
    )
    undone = not _TOLD_AS_DONE.search(clause.text) or _UNDER_WAY.search(figure.before, of=figure.sentence.text)
    stands = is_as_of(mention.surface)
    future = future or (mention.relation in ("by", "before") and bool(undone) and not stands)
    pledged = _PLEDGED.search(figure.before + "|" + figure.after[:_NEAR_VERB]) is not None
    pledged = pledged or _INVESTING.search(figure.before) is not None
    spent = figure.metric == "investment" and (pledged or not _TOLD_AS_DONE.search(clause.text))
    future = future or ((figure.metric == "vehicle_orders" or spent) and _SPAN.fullmatch(mention.surface) is not None)
    future = future or (
        mention.relation in ("over", "within")
        and _MAY.search(figure.before + figure.number.surface + figure.after) is not None
    )
    future = future or (mention.granularity in ("month", "day") and _IS_DOING.search(figure.before) is not None)
    future = future or (figure.metric == "job_cuts" and goes(figure))
    future = future or (figure.metric in _NETWORKS and _START.search(clause.text, of=figure.sentence.text) is not None)
    future = future and _HAD_MEANT.match(figure.after, of=figure.sentence.text) is None
    future = future or _IS_FORECAST.match(figure.after, of=figure.sentence.text) is not None
    future = future and not (mention.relation == "by" and _HAD_BEEN.match(figure.after))
    surface = mention.surface
    future = future and not is_past_before(figure)
    future = future and _AND_DID.search(figure.before, of=figure.sentence.text) is None
    future = future and re.search(r"\bended\b", surface) is None
    since = (
        re.search(
            r"\b[Ss]ince (?:(?:its|the|their|her|his|an?|[A-Z][\w&-]+'s?) (?:[\w'-]+ ){1,5}"
            r"|[a-z]+ing (?:[\w'-]+ ){0,5}|[\w' -]{3,45}\b(?:began|begun|started|opened"
            r"|launched|debuted|got (?:going|under way)|arrived|came|entered|left|rolled|went|was (?:founded|built"
            r"|set up|taken over)|took (?:over|place))"
            r" (?:[\w-]+ ){0,3}|[\w' -]{2,45}\b(?:introduced|launched|brought|unveiled|showed|presented|put"
            r"|began selling|started selling|set foot|made (?:its|their) (?:debut|entry|start)) (?:[\w'-]+ ){0,9})\Z",
            figure.sentence.before(mention, 110),
        )
        is not None
    )
    since = since or (
        mention.end <= figure.number.start
        and (
            _SINCE_THEN.match(figure.after, of=figure.sentence.text) is not None
            or _HAS_DONE.search(figure.sentence.slice(mention.end, figure.number.start)) is not None
            or _HAS_SINCE.search(figure.sentence.slice(mention.end, figure.number.start), of=figure.sentence.text)
            is not None
        )
    )
    if not since and not future and figure.metric in FLOWS and _is_of_first_verb(mention, figure):
        began = _STARTED_THEN.search(figure.sentence.before(mention, 50)) is not None
        if not began or _ELSEWHERE.match(figure.sentence.after(mention, 20)):
            return None
        since = True
    if _IN_YEARS.fullmatch(surface) and re.search(r"\bhad \w+", clause.text):
        # "In eight years it had found 15,000 customers": years that were over long ago.
        return None
    if future and _LAST_QUARTER.fullmatch(surface):
        surface = "in the fourth quarter"  # "joins in the last quarter, by which time it will have 13 models"
    year = _year_before(figure.sentence, mention, context)
    if year is not None and THAT_YEAR.search(surface):
        surface = THAT_YEAR.sub(str(year), surface)
    period = resolve_period(surface, context.reference, tense="future" if future else "past", relation=mention.relation)
    if period is not None and not future:
        period = over(surface, period, context.reference)
    if period is not None and not future and mention.relation == "by" and is_done(figure):
        period = _by_then(surface, period, context.reference)
    if (
        period is not None
        and not future
        and context.reference is not None
        and period.start is not None
        and period.start >= context.reference
        and _IN_SO_LONG.fullmatch(surface)
        and _TOLD_AS_DONE.search(clause.text)
    ):
        # "Passed 16,000 in four days": how long it took.
        return None
    if period is not None and running and not future and _OF_THEM.match(figure.after):
        period = _of_whole(surface, period, running[-1].period) or period
    if period is not None and not future and context.reference is not None:
        period = _months_of_year(surface, period, context.reference)
    if period is not None and since:
        period = replace(period, end=None, relation="since")
    if period is not None and period.start is None and period.end is None and context.reference is None:
        period = _in_year_spoken_of(surface, period, running) or period
    if period is not None and period.start is None and period.end is None:
        period = in_business_year(period, surface, context)
    parts = period is not None and not future and period.granularity in ("quarter", "half")
    named = as_told_before(mention, context) if parts else None
    if named is not None:
        period = named
    elif period is not None and figure.metric in _OF_ACCOUNTS and not future:
        period = fiscal_part(period, surface, context.reference, homes(context)) or period
    if period is not None and period.start is None and period.end is None and period.granularity == "decade_part":
        period = _of_the_decade(surface, mention, context) or period
    years = _TWO_YEARS.fullmatch(surface) if period is not None and period.granularity == "span" else None
    if period is not None and years is not None and (int(years[1]) + 1) % 100 == int(years[2]):
        relation = period.relation if period.relation in ("by", "until", "from") else "in"
        period = fiscal_period(replace(period, relation=relation), f"FY20{years[2]}", homes(context)) or period
    if period is not None and period.end is not None and period.start is not None:
        period = _years_to(figure.sentence, mention, period)
    return Dated(mention, period) if period is not None else None


def _is_of_first_verb(mention: Mention, figure: Figure) -> bool:
    """Whether a time is that of a clause before the one in which so many "have been" sold: "A got it in May, and in B
    20,000 have been sold", "where it began in May, X has sold 900".
    """
    if mention.end > figure.number.start or mention.relation not in (None, "in") or mention.granularity == "span":
        return False
    between = figure.sentence.slice(mention.end, figure.number.start)
    turn = _TURNS.match(between)
    if turn is None:
        return False
    rest = between[turn.end() :] + "#" + figure.sentence.after(figure.number, 60)
    return _HAS_BEEN_DONE.search(rest) is not None


_TURNS = re.compile(r",? and (?:that )?(?=in [A-Z]|[A-Z]|there)|,? (?:but|while) |, (?=[A-Z][\w&-]+ (?:has|have)\b)")
# "Came to Oman in May, and in Qatar 900 have been sold": not since then.
_ELSEWHERE = re.compile(r",? and (?:that )?in [A-Z]")
_HAS_BEEN_DONE = re.compile(r"\A[^;:.]*\b(?:has|have)(?: [a-z]+ly| already| now| so far)* (?:been )?[a-z]+")
_STARTED_THEN = re.compile(
    r"\b(?:began|begun|started|launched|entered|arrived|came|opened|debuted|on sale)\b[^,;:]{0,40}\Z"
)


def _years_to(sentence: Sentence, mention: Mention, period: Period) -> Period:
    """`over the five years to FY2030`: the years that end with a business year."""
    lengths = [
        m
        for m in sentence.of("quantity")
        if m.unit == "year" and _ENDING.fullmatch(sentence.slice(m.end, max(mention.start, m.end)))
    ]
    count = lengths[-1].value if lengths else None
    if count is None or period.end is None or not 1 < count < _MOST_YEARS:
        return period
    after = period.end + timedelta(days=1)
    return replace(period, start=after.replace(year=after.year - int(count)))


_ENDING = re.compile(r" (?:to|until|up to|through|ending(?: in)?|that end(?:s)? (?:in|with)) ")
_MOST_YEARS = 30


# "The second quarter contributed 30,638 of them".
_OF_THEM = re.compile(r" of (?:them|these|those|which|that)\b")


def _of_whole(surface: str, period: Period, whole: Period) -> Period | None:
    """The month, quarter or half without a year that lies in the time which a part is told of."""
    if whole.start is None or whole.end is None or period.granularity not in ("month", "quarter", "half"):
        return None
    joined = " " if period.granularity == "month" else " of "
    part = resolve_period(f"{surface}{joined}{whole.end.year}", None, tense="past", relation=period.relation)
    if part is None or part.start is None or part.end is None:
        return None
    return part if whole.start <= part.start and part.end <= whole.end else None


_IN_SO_MANY_MONTHS = re.compile(
    r"(?i)(?:in|after|over|for|through) (?:the )?(two|three|four|five|six|seven|eight"
    r"|nine|ten|eleven) months"
)
_MONTHS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven")


def _months_of_year(surface: str, period: Period, reference: date) -> Period:
    """Of "923,380 in nine months", told in October, those since the year began."""
    found = _IN_SO_MANY_MONTHS.fullmatch(surface)
    months = _MONTHS.index(found[1].lower()) + 2 if found is not None else 0
    if not months or reference.month not in (months + 1, months + 2):
        return period
    last = date(reference.year, months, monthrange(reference.year, months)[1])
    return replace(period, start=date(reference.year, 1, 1), end=last)


# "In 2030-31": a business year, where the company's country has such.
_TWO_YEARS = re.compile(
    r"(?:(?:[Ii]n|[Ff]or|[Dd]uring|[Bb]y|[Bb]y the end of|[Uu]ntil|[Ff]rom) )?(20\d\d)[-/\u2013](\d\d)"
)


def _of_the_decade(surface: str, mention: Mention, context: Context) -> Period | None:
    """The decade that an article without a date means: that of the latest year it names."""
    years = [
        day.year
        for sentence in context.article
        for told in sentence.of("period")
        for day in (told.period_end or told.period_start,)
        if day is not None
    ]
    if context.reference is not None or not years:
        return None
    latest = max(years)
    return resolve_period(surface, date(latest - (latest % 10 == 0), 1, 1), relation=mention.relation)


def _in_year_spoken_of(surface: str, period: Period, running: list[Dated]) -> Period | None:
    """A month, quarter or half without a year, in the latest year of the times that a text without a date spoke of."""
    years = [d.period.end.year for d in running if d.period.end is not None]
    if not years or period.granularity not in ("month", "quarter", "half"):
        return None
    joined = " of " if period.granularity in ("quarter", "half") else " "
    return resolve_period(f"{surface}{joined}{max(years)}", None, tense="past", relation=period.relation)
