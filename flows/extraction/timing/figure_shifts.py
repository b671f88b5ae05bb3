"""Times told by their distance from the one spoken of: "a year later", "the following year", "in the same quarter of
2023", "by then".
"""

import re
from dataclasses import replace
from datetime import date, timedelta

from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.figure import FLOWS, Figure
from flows.extraction.lexicon.aim_words import OUTLOOK
from flows.extraction.lexicon.car_words import MANY_BODIES
from flows.extraction.periods.periods import resolve_period
from flows.extraction.timing.current_years import Dated
from flows.extraction.timing.figure_bases import LAST_YEARS_OWN
from flows.extraction.timing.past_aims import AIM_OF_OLD, PROMISED
from flows.extraction.wording.approximators import ABOUT
from flows.extraction.wording.needed import Needing
from flows.extraction.wording.small_numbers import SMALL_NUMBER

_COUNT = {"a": 1, "one": 1, "twelve months": 1, "two": 2, "three": 3, "four": 4, "five": 5, "ten": 10}
_LATER = Needing(
    r"(?i)\b(?:(a|one|two|three|four|five|ten) years? (?:later|on|after that)|(twelve months) later"
    r"|(?:in )?the (?:following|subsequent|ensuing|next) year|(?:in )?the year (?:after|following"
    r"|that followed)(?= ?[,.;:)]| ?\Z| it\b))"
)
_EARLIER = re.compile(
    r"\A(?:,? or [^,;]{2,20} (?:a|per) share,?)?[^,;.()\d]{0,28}?(?<!than )(?<!than in )(?<!than for )(?<!than "
    r"during )\b(?:(a|one|two|three|four|five|ten)"
    r" years? (?:earlier|ago|before|previously)"
    r"|(twelve months) (?:earlier|before|ago)"
    r"|(?:in )?the (?:preceding|previous|prior) year|(?:in )?the year before"
    r"|(?:in|for|during|of|from)? ?(?:the |that )?(?:same|corresponding|comparable|year-earlier|prior-year"
    r"|year-ago) (?:period|quarter|months?|half|half-year|time"
    r"|stretch|weeks)(?: (?:of |in )?(?:last year|the (?:previous|prior|preceding) year|a year (?:earlier|ago"
    r"|before)|((?:19|20)\d\d)))?)\b"
)
_EARLIER_AHEAD = re.compile(
    r"(?:\A|[,;:.] )\W*(?:(?:and|but|while) )?(?:[Aa] year (?:earlier|before|ago)|[Tt]he (?:year before"
    r"|previous year|preceding year)"
    r"|(?:[Ii]n )?[Tt]he (?:same|corresponding|comparable) (?:period|quarter|months?|half)(?: (?:of )?(?:last year"
    r"|the (?:previous|prior) year"
    r"|a year (?:earlier|before)|((?:19|20)\d\d))))\b"
)
_BY_THEN = re.compile(
    r"\b(?:[Bb]y (?:then|that (?:time|point|date))|[Aa]t that (?:point|stage))\b"
    r"|\b(?:should|will|would) then\b"
)


def shifted(figure: Figure, anchor: Dated | None) -> Dated | None:
    """The time of a figure that is told from another: `anchor`, the one spoken of. Null where no such words are."""
    sentence, number, window = figure.sentence, figure.number, figure.window
    if anchor is None or (anchor.period.start is None and anchor.period.end is None):
        return None
    promised = figure.base and PROMISED.match(sentence.after(number, 40)) is not None
    bracketed = _IN_BRACKETS.search(sentence.before(number, 30))
    if bracketed is not None and figure.metric in FLOWS and sentence.after(number, 1).startswith((")", ",", ";", " ")):
        last = anchor.period.end or anchor.period.start
        years = int(bracketed[1]) - last.year if bracketed[1] and last is not None else -1
        start = number.start - len(bracketed[0]) + 1
        return _moved(anchor, years, start, bracketed[0].strip("( :"))
    whose = LAST_YEARS_OWN.search(sentence.before(number, 60), of=sentence.text)
    before_last = whose is not None and not whose[0].lower().startswith("last")
    if (
        whose is not None
        and "year" in whose[0]
        and figure.metric in FLOWS
        and (before_last or anchor.words.granularity in _PARTS)
    ):
        # "For the first quarter it forecasts 80,000, almost double last year's 42,094": of that quarter.
        return _moved(anchor, -1, number.start - len(whose[0]), whose[0].rstrip())
    ahead = sentence.before(number, 40) + ("from " if number.surface.startswith("from ") else "")
    shared = figure.period is None or figure.period.start == anchor.words.start
    aimed = _AN_AIM.search(sentence.slice(sentence.start, number.start), of=sentence.text) is not None
    risen = _UP_FROM.search(ahead) if figure.base and shared and not aimed else None
    if risen is not None and figure.metric in FLOWS and _is_year(anchor):
        # "In 2023 it sold 852,000, up from 796,000": in the year before.
        told_by = risen[0].removesuffix("from ").rstrip()
        start = sentence.start + sentence.text.rindex(told_by, 0, number.start - sentence.start)
        return _moved(anchor, -1, start, told_by)
    unit = _unit_before(figure, anchor) if not promised else None
    if unit is not None:
        return unit
    earlier = _EARLIER.match(sentence.after(number, 70)) if figure.metric in FLOWS and not promised else None
    moves = number.label == "change" or (figure.change is not None and not figure.base)
    if earlier is not None and moves and _HELD_AGAINST.search(earlier[0]):
        # "A 30 percent drop from a year earlier", "tripled to 23,000 from the same period": what it is held against.
        earlier = None
    ahead = _ahead(figure)
    of_old = AIM_OF_OLD.search(sentence.slice(sentence.start, number.start), of=sentence.text) is not None
    if (
        earlier is None
        and not of_old
        and figure.metric in FLOWS | _SHARES
        and (told := _EARLIER_AHEAD.search(ahead)) is not None
    ):
        years = int(told[1]) - (anchor.period.end or anchor.period.start or date.min).year if told[1] else -1
        return _moved(anchor, years, number.start - len(ahead) + told.start(), told[0])
    if earlier is not None:
        years = -_COUNT.get((earlier[1] or earlier[2] or "a").lower(), 1)
        if "same" in earlier[0] and earlier[3] is None and not re.search(r"year", earlier[0].replace("half-year", "")):
            years = 0
            if not _fits(anchor, earlier[0]):
                return None
        if earlier[3] is not None:
            last = anchor.period.end or anchor.period.start
            years = int(earlier[3]) - last.year if last is not None else years
        words = re.search(r"\S.*", earlier[0][_lead(earlier[0]) :])
        start = number.end + _lead(earlier[0])
        return _moved(anchor, years, start, words[0] if words is not None else earlier[0])
    for text, offset in (
        (_near(figure, sentence.slice(number.end, min(window[1], number.end + 50))), number.end),
        (sentence.slice(max(window[0], number.start - 60), number.start), max(window[0], number.start - 60)),
    ):
        later = _LATER.search(text, of=sentence.text)
        if offset != number.end and figure.metric not in FLOWS:
            continue
        if later is not None and not re.search(r"\bthan\b", text[: later.start()]):
            years = _COUNT.get((later[1] or later[2] or "a").lower(), 1)
            return _moved(anchor, years, offset + later.start(), later[0])
    return None


_HELD_AGAINST = re.compile(r"\b(?:from|over|on|against|versus|than|with|to|as) (?:in |the |that |a |one |levels? )?")


# "45,000 last year and 30,000 cars the year before": right behind the number.
_BARE_NOUN = re.compile(
    rf"(?: (?:[a-z-]+ )?(?:cars|vehicles|units|models|{MANY_BODIES}|EVs|deliveries|sales|registrations|of"
    r" them))?(?: (?:in|for|during))? "
)


def is_right_behind(figure: Figure, own: Dated, moved: Dated) -> bool:
    """Whether the words that move a time stand right behind the number, and those of its own time ahead of it."""
    if own.words.end > figure.number.start or moved.words.start < figure.number.end:
        return False
    return _BARE_NOUN.fullmatch(figure.sentence.slice(figure.number.end, moved.words.start)) is not None


def _ahead(figure: Figure) -> str:
    """The words of a figure's window before it, the last of them; begun anew only where the window begins."""
    start = max(figure.window[0], figure.number.start - _REACH)
    words = figure.sentence.slice(start, figure.number.start)
    return words if start == figure.window[0] else "~" + words[1:]


_REACH = 70
# Parts of years, of which those of the year before are the like.
_PARTS = frozenset({"month", "quarter", "half"})
# "In the preceding quarter the figure had been 108,581", "from 100,000 the month before".
_UNIT = r"(?P<unit>month|quarter|half-year|half)"
_UNIT_AHEAD = re.compile(
    rf"(?:\A|[,;:.(] )\W*(?:(?:and|but|after|from) )?(?:[Ii]n )?[Tt]he (?:preceding|previous|prior) {_UNIT}\b"
)
_UNIT_BEHIND = re.compile(
    rf"[^,;.()\d]{{0,28}}?(?<!than )\b(?:in |during |of )?the (?:(?:preceding|previous|prior) {_UNIT}"
    rf"|(?P<other>month|quarter"
    r"|half-year|half) (?:before|earlier))\b"
)
_UNIT_MONTHS = {"month": 1, "quarter": 3, "half": 6, "half-year": 6}


def _unit_before(figure: Figure, anchor: Dated) -> Dated | None:
    """The month, quarter or half before the one spoken of, where a figure of cars or money is told for it."""
    sentence, number = figure.sentence, figure.number
    if figure.metric not in FLOWS or not (figure.base or _HAD.search(figure.before)):
        return None
    ahead = _ahead(figure)
    found, offset = _UNIT_AHEAD.search(ahead), number.start - len(ahead)
    if found is None:
        found, offset = _UNIT_BEHIND.match(sentence.after(number, 60)), number.end
    if found is None:
        return None
    groups = found.groupdict()
    months = _UNIT_MONTHS[groups["unit"] or groups.get("other") or ""]
    start, end = anchor.period.start, anchor.period.end
    if start is None or end is None or abs((end - start).days + 1 - months * 30.44) > _SLACK:
        return None
    first = _months_on(start, -months)
    last = start - timedelta(days=1)
    words = Mention(
        "period",
        offset + found.start(),
        offset + found.end(),
        found[0],
        granularity=anchor.period.granularity,
        relation="in",
    )
    return Dated(words, replace(anchor.period, start=first, end=last))


_HAD = re.compile(r"\b(?:had been|was|were|had)\b")
_SLACK = 3
_SHARES = frozenset({"market_share", "electrified_share"})


def _months_on(day: date, months: int) -> date:
    """The first of the month so many months on."""
    month = day.year * 12 + day.month - 1 + months
    return date(month // 12, month % 12 + 1, day.day)


# "1,100 between January and May (2024: 470)": the same stretch of that year.
_IN_BRACKETS = re.compile(
    r"\((?:((?:19|20)\d\d)|(?:the )?(?:previous|prior|preceding) year|(?:the )?year before|last year|a year ago): ?"
    r"(?:[A-Z]{2,3} ?|[$€£¥])?\Z"
)


_UP_FROM = re.compile(
    rf"\b(?:up|down|increased|decreased|risen|fallen|improved) from{ABOUT} \Z|\b(?:after|against|from"
    rf"|following) (?:an? )?(?:[a-z]+ )?(?:loss|profit|surplus|deficit)(?:es)? of{ABOUT} \Z"
)
# "Its target is 15,000 cars in 2027, down from 25,000": for the same year.
_AN_AIM = Needing(
    rf"\b(?:targets?|goals?|aims?|forecasts?|{OUTLOOK}|plans?|planned|ambitions?|objectives?|budget|will"
    r"|wants?|expects?|should)\b"
)
_YEAR_LONG = (365, 366)


def _is_year(told: Dated) -> bool:
    """Whether a time is a whole year."""
    start, end = told.period.start, told.period.end
    return start is not None and end is not None and (end - start).days + 1 in _YEAR_LONG


def then(figure: Figure, anchor: Dated | None, reference: date | None) -> Dated | None:
    """The deadline just told that "by then" points at, in the figure's own window; none that is over for a plan."""
    found = _BY_THEN.search(figure.sentence.slice(figure.window[0], figure.window[1]))
    if found is None or anchor is None:
        return None
    clause = figure.sentence.clause_at(figure.number.start)
    over = anchor.period.end is not None and reference is not None and anchor.period.end < reference
    if over and clause.cues("plan", "future"):
        return None
    start = figure.window[0] + found.start()
    words = Mention("period", start, start + len(found[0]), found[0], granularity="year", relation="by")
    return Dated(words, replace(anchor.period, start=None, relation="by"))


def told_beside(figure: Figure, reference: date | None) -> Dated | None:
    """The time in the figure's own sentence that "the following year" counts from: "Opened in 2019, it reached 200,000
    the following year".
    """
    later = _LATER.search(figure.sentence.text)
    if later is None:
        return None
    start = figure.sentence.start + later.start()
    told = [p for p in figure.sentence.of("period") if p.end <= start and (p.period_start or p.period_end) is not None]
    period = resolve_period(told[-1].surface, reference, relation=told[-1].relation) if told else None
    return Dated(told[-1], period) if period is not None else None


_LENGTHS = {"month": (27, 32), "quarter": (88, 93), "half": (179, 185)}


def _fits(anchor: Dated, words: str) -> bool:
    """Whether the time spoken of is as long as "the same quarter", "the same half-year" say."""
    start, end = anchor.period.start, anchor.period.end
    for noun, (least, most) in _LENGTHS.items():
        if re.search(rf"\b{noun}\b", words):
            return start is not None and end is not None and least <= (end - start).days + 1 <= most
    return True


def _near(figure: Figure, behind: str) -> str:
    """What stands behind a number and may date it: of a level only what stands right behind it."""
    return behind if figure.metric in FLOWS else re.split(r"[,;:]", behind)[0][:28]


def _lead(words: str) -> int:
    """Where the words of time begin in what stands behind a number."""
    found = re.search(
        rf"\b(?:a|one|{SMALL_NUMBER}|(?:in |for |during |of |from )?(?:the|that|same|corresponding|comparable"
        r"|year-))\b",
        words,
    )
    return found.start() if found is not None else 0


def _moved(anchor: Dated, years: int, start: int, surface: str) -> Dated:
    period = anchor.period
    words = Mention("period", start, start + len(surface), surface, granularity=period.granularity, relation="in")
    moved = replace(period, start=_plus(period.start, years), end=_plus(period.end, years))
    return Dated(words, moved)


def _plus(day: date | None, years: int) -> date | None:
    if day is None:
        return None
    if (day.month, day.day) == (2, 29):
        return date(day.year + years, 2, 28)
    if (day.month, day.day) == (2, 28) and (day.year + years) % 4 == 0:
        return date(day.year + years, 2, 29)
    return day.replace(year=day.year + years)
