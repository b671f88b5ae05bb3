"""Figures: the numbers of a sentence with what they count, for when, and whether they are told for comparison."""

import itertools
import re

from flows.extraction.aims.capacity_outlook import BREAKS_GROUND, is_aside
from flows.extraction.figures.figure_lists import carried, carried_back
from flows.extraction.figures.marks_beside import without_marks
from flows.extraction.figures.moves_by import without_differences
from flows.extraction.figures.plain_figures import is_level, plain_figure
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.figure import FLOWS, Figure, is_measure
from flows.extraction.grammar.next_statements import of_list
from flows.extraction.grammar.second_verbs import SECOND_PLAN, SECOND_VERB
from flows.extraction.grammar.spread import tells_where
from flows.extraction.lexicon.aim_words import AIM, AIMS
from flows.extraction.lexicon.plant_words import PLANT
from flows.extraction.metrics.amounts import amounts_of
from flows.extraction.metrics.built_so_far import told_as_last
from flows.extraction.metrics.change_metrics import lone_changes
from flows.extraction.metrics.count_parts import without_cities
from flows.extraction.metrics.counted_nouns import counts_else
from flows.extraction.metrics.employed import of_the_part
from flows.extraction.metrics.every_nth import every_nth
from flows.extraction.metrics.labelled_metrics import labelled
from flows.extraction.metrics.metrics import measured
from flows.extraction.metrics.nth_outlets import nth_outlets
from flows.extraction.metrics.topics import Topic, headed
from flows.extraction.timing.asides_ahead import of_aside_before
from flows.extraction.timing.ends_of_moves import ends_of_moves
from flows.extraction.timing.figure_bases import is_base
from flows.extraction.timing.figure_changes import change_beside, listed_changes
from flows.extraction.timing.figure_periods import JOINED, paired_periods
from flows.extraction.timing.figure_rates import at_one_pace
from flows.extraction.timing.figure_wholes import in_percent, is_of_the_whole, timed_as_whole
from flows.extraction.timing.shared_deadlines import shared_deadlines
from flows.extraction.wording.approximators import ABOUT, APPROXIMATOR, ROUGHLY
from flows.extraction.wording.needed import Needing
from flows.extraction.wording.records import replace


def figures(sentence: Sentence, topic: Topic) -> list[Figure]:
    """The sentence's numbers, percentages, amounts and changes in order, each with its metric or the reason why it
    has none.

    What carries over a list ("50,000 by 2024, 200,000 by 2026 and 500,000 by 2030") is carried over, from the
    sentence before too
    where the words say so ("There should be 200 by the end of the year").
    """
    levels = ends_of_moves(sentence, (m for m in sentence.of("number", "quantity") if is_level(sentence, m)))
    if not levels and not any(m.label == "change" for m in sentence.of("quantity")):
        return [*told_as_last(sentence), *every_nth(sentence), *nth_outlets(sentence)]
    listed = listed_changes(sentence, levels)
    levels = [n for n in levels if not any(n.start == c.start for c in listed)]
    changes = sorted([*(m for m in sentence.of("quantity") if m.label == "change"), *listed], key=lambda m: m.start)
    beside_any = [change_beside(sentence, n, changes, levels) for n in levels]
    alone_now = [c for c in changes if not any(b is not None and b.start == c.start for b in beside_any)]
    topic = headed(sentence, topic)
    # "7,500 of its 54,000 jobs by 2029": the time is that of the part.
    parts = [n for n in levels if not is_of_the_whole(sentence, n) and not is_measure(sentence, n)]
    among = [n for n in parts if n.kind != "number" or (n.value or 0) >= 20 or not counts_else(sentence, n)]
    periods = paired_periods(sentence, parts, [*among, *alone_now])
    money = amounts_of(sentence, levels, topic)
    plain = [
        plain_figure(sentence, money.get(number.start, number), periods.get(number), changes, levels)
        for number in levels
    ]
    told = [labelled(measured(figure)) for figure in plain]
    for position in range(len(told)):
        told[position] = carried(told, position, topic)
    told = at_one_pace([carried_back(told, position) for position in range(len(told))])
    told = without_marks(without_differences(without_cities(told)))
    told = timed_as_whole(of_the_part([_own_period(in_percent(figure)) for figure in told]))
    told = shared_deadlines(told)
    beside = {f.change.start for f in told if f.change is not None}
    alone = [c for c in changes if c.start not in beside]
    result = told + lone_changes(sentence, alone, told, topic, levels) + told_as_last(sentence)
    result += [
        f
        for f in (*every_nth(sentence), *nth_outlets(sentence))
        if not any(f.number.start <= o.number.start < f.number.end and o.metric for o in result)
    ]
    return sorted(result, key=lambda f: f.number.start)


def _those_known(sentence: Sentence, number: Mention) -> bool:
    """Whether a small number only takes up those who were told of: "the two want 90 dealerships"."""
    return number.label == "cardinal" and (number.value or 0) <= _FEW and sentence.before(number, 4).lower() == "the "


_FEW = 5
_ITS_FIRST = re.compile(r"first (?:[a-z]+ )?(?:days|weeks|months)\b(?! (?:of|in) (?:20\d\d|the|this|last|its|FY))")
_FIRST_PART = re.compile(
    r"(?i)\b(?:first|(?:two|three|four|five|six|seven|eight|nine|ten|eleven) (?:months|quarters)|[\d]+ months|half)\b"
)
_ITS_OWN = re.compile(r"\b(?:its|their) \Z")
_OPENS_NEXT = re.compile(r"(?:[;:]|,? and|,? but) (?:the )?\Z")


def _own_period(figure: Figure) -> Figure:
    """A level at a time has a period only where none of the other numbers stands between it and the words before."""
    if figure.period is None or figure.metric is None:
        return figure
    if _ITS_FIRST.match(figure.sentence.slice(figure.period.start, figure.period.end + 12)) and _ITS_OWN.search(
        figure.sentence.before(figure.period, 7)
    ):
        # "6,700 cars in their first five months": of those of the makes, and of no year.
        return replace(figure, period=None)
    if figure.period.relation == "after" and figure.metric in FLOWS and _FIRST_PART.search(figure.period.surface):
        # "After the first nine months it had sold 410,000": in these.
        return replace(figure, period=replace(figure.period, relation="in"))
    # "A follows before autumn, and by year end the two want": the time opens what is told next.
    opens = _OPENS_NEXT.search(figure.sentence.before(figure.period, 12)) is not None
    leads = figure.period.start - figure.sentence.start < 4 or opens
    if figure.period.relation in (None, "in") and _OUT_TO.search(
        figure.sentence.before(figure.period, 60), of=figure.sentence.text
    ):
        # "Capital spending to 2030", "a programme running to 2030": until then.
        return replace(figure, period=replace(figure.period, relation="until"))
    if of_aside_before(figure) or (figure.period.end <= figure.number.start and _YEARS_AIM.search(figure.before)):
        return replace(figure, period=None)
    elsewhere = figure.metric not in FLOWS or "last" in figure.period.surface.lower()
    # "Sold 30,000 cars last year and plans a plant for 150,000": a time before is that of the first verb.
    if not leads and elsewhere and SECOND_PLAN.search(figure.sentence.slice(figure.period.end, figure.number.start)):
        return replace(figure, period=None)
    if figure.metric in FLOWS:
        return figure
    if figure.metric == "investment" and figure.period.start > figure.number.end:
        # "A $200 million plant is due to open in 2026": when it opens.
        gap = figure.sentence.slice(figure.number.end, figure.period.start)
        aside = _RELATIVE.search(figure.before) is not None and _MAIN_VERB.search(gap) is not None
        return replace(figure, period=None) if aside or _OPENS.search(gap) else figure
    if figure.metric == "investment" and _AFTER_OUTLAY.search(
        figure.sentence.slice(figure.period.end, figure.number.start)
    ):
        # "Is to go into production in 2027 following an outlay of 7 billion": when production starts.
        return replace(figure, period=None)
    if (
        figure.metric == "investment"
        and figure.period.granularity in ("day", "month", "month_part", "week")
        and _RESERVED.search(figure.before)
        and figure.period.start >= figure.number.end
        and figure.sentence.slice(figure.number.end, figure.period.start).strip(" ,") == ""
    ):
        # "For which it set aside 100 million in November": when it was decided.
        return replace(figure, period=None)
    if (
        figure.metric == "investment"
        and _BUILT_FOR.search(figure.before)
        and figure.period.start > figure.number.end + 4
    ):
        # "Built for 230 million, the centre opened in May": when it opened.
        return replace(figure, period=None)
    if _SO_LONG.fullmatch(figure.period.surface) and _MOVED_TO.search(figure.sentence.before(figure.number, 40)):
        # "Was reduced from 2,500 to 1,950 in two years": how long it took.
        return replace(figure, period=None)
    if _TO_DATE.fullmatch(figure.period.surface):
        # What there is now has no time.
        return replace(figure, period=None)
    if re.search(
        r"\b(?:doubl|trebl|tripl|quadrupl)\w+ (?:its|the|their)\b[^,;]{0,40} of (?:about |some |around )?\Z",
        figure.before,
    ):
        return replace(figure, period=None)
    if _ON_CONDITION.match(figure.after, of=figure.sentence.text) and figure.period.end <= figure.number.start:
        return replace(figure, period=None)
    if (
        figure.period.granularity in ("day", "week")
        and figure.period.relation in (None, "in")
        and not _BALANCE_DAY.search(figure.period.surface)
    ):
        # The day of the news, not of the level.
        return replace(figure, period=None)
    behind = figure.sentence.slice(figure.period.end, figure.number.start)
    if figure.number.label != "money" and _NOW_HAS.search(behind):
        return replace(figure, period=None)
    if figure.period.end <= figure.number.start and _WHERE.search(behind) is not None:
        # "Ten models in five years, it said at its base, where 45 people work": what is there now.
        return replace(figure, period=None)
    begun = figure.period.relation in (None, "in") and BREAKS_GROUND.search(figure.sentence.text) is not None
    if begun and figure.period.end <= figure.number.start:
        return replace(figure, period=None)
    if figure.metric == "production_capacity":
        gap = figure.sentence.slice(figure.period.end, figure.number.start)
        head = figure.period.start - figure.sentence.start < 4
        built = re.search(r"\d[^;]*, (?:will|would|is to|should|can)\b", gap) if not head else None
        beside = _PLANT_HAS.search(gap) or built
        if figure.period.end <= figure.number.start and beside:
            return replace(figure, period=None)
        closing = is_aside(figure) and figure.period.relation not in ("by", "from")
        return replace(figure, period=None) if closing or _parted(figure) else figure
    if figure.period.start > figure.number.end and _parted(figure):
        return replace(figure, period=None)
    if figure.period.start > figure.number.end and _THAT_OPENED.search(
        figure.sentence.slice(figure.number.end, figure.period.start), of=figure.sentence.text
    ):
        # "Fifty engineers work in an office that it opened this year": when that was opened.
        return replace(figure, period=None)
    first, second = sorted((figure.period, figure.number), key=lambda m: m.start)
    between = figure.sentence.slice(first.end, second.start)
    others = [
        m
        for m in figure.sentence.of("number", "quantity")
        if first.end <= m.start < second.start
        and m.label not in ("ordinal", "conversion")
        and not tells_where(figure.sentence, m)
        and not is_of_the_whole(figure.sentence, m)
        and not is_measure(figure.sentence, m)
        and not _those_known(figure.sentence, m)
    ]
    if first is not figure.period and _AND.search(between) and _NEXT.match(figure.sentence.after(figure.period, 30)):
        # "So far 22 dealers have been opened and by December there should be 50".
        return replace(figure, period=None)
    if first is figure.period and _AND_SAID_THAT.search(between) is not None:
        # "Forecast a loss for the year to March and confirmed that it would cut 9,000 jobs".
        return replace(figure, period=None)
    if others and first is not figure.period and SECOND_PLAN.search(between):
        # "Has installed 46 and means to have 80 by the end of the year".
        return replace(figure, period=None)
    joined = JOINED.search(between) is not None and first is not figure.period
    along = re.search(r", with (?:[a-z]+ ){0,3}\Z", between) is not None and figure.period.relation == "by"
    # "By 2028 it wants to be in 25 countries and to launch 15 models": the deadline is of both.
    head = figure.period.start - figure.sentence.start < 4
    # "Within a year it is to grow from 40 to 60": what it grows from has none.
    moved = figure.period.relation in ("by", "within") or all(is_base(figure.sentence, m) for m in others)
    along = along or (head and _AND_TO_HAVE.search(between) is not None)
    # "The budget up to March 2031 is cut from ten to seven trillion", "cut its plan for 2030 from ten to seven".
    along = along or (
        bool(others) and all(is_base(figure.sentence, m) for m in others) and _MOVED_FROM.search(between) is not None
    )
    along = along or (first is not figure.number and of_list(figure.sentence, figure.number, first))
    along = along or (first is figure.period and _is_planned_list(figure, first))
    opens = _OPENS_A_THOUGHT.search(figure.sentence.slice(figure.sentence.start, figure.period.start)) is not None
    leads = (head and moved) or (opens and _AND_THEN.match(figure.sentence.after(figure.period, 16)) is not None)
    return replace(figure, period=None) if others and not joined and not along and not leads else figure


# "By 2030, when all 14 lines are running, it should employ 5,100": the time is that of what should be.
_OPENS_A_THOUGHT = re.compile(r"(?:\A|[;:] |, (?:and|but|while|so) |\bthat )\W*\Z")
_AND_THEN = re.compile(r",? (?:when|once|as soon as|after|with|by which time|following)\b")


_THAT_OPENED = Needing(
    r"\b(?:that|which)(?: (?:the company|the group|the firm|the brand|it|they|was|were|has been|had been|is|"
    r"[A-Z][\w&-]+))*(?: only| just)? (?:open(?:ed)?|built|started|inaugurated|finished|completed|launched|bought"
    r"|acquired|taken over|took over|set up|founded|moved into|rented|leased|put up|converted|modernised)"
    r"(?: up| over| in| there)* ?\Z"
)


def _is_planned_list(figure: Figure, period: Mention) -> bool:
    """Whether a level ends a row of what is planned for a time: "the aim for 2026 is 20,000 cars and 80 dealers"."""
    sentence, number = figure.sentence, figure.number
    row = [
        m for m in sentence.of("number", "quantity") if period.end <= m.start <= number.start and is_level(sentence, m)
    ]
    gaps = [sentence.slice(a.end, b.start) for a, b in itertools.pairwise(row)]
    if len(row) < _FEWEST or not all(_ON_A_ROW.fullmatch(gap) for gap in gaps):
        return False
    clause = sentence.clause_at(row[0].start)
    head = sentence.slice(clause.start, row[0].start)
    planned = any(c.start < row[0].start for c in clause.cues("plan", "future", "settled"))
    return planned or _THE_AIM.search(head) is not None


_FEWEST = 2
_ON_A_ROW = re.compile(
    r"(?: (?!will\b|is\b|are\b|has\b|have\b|was\b|were\b|who\b|which\b|that\b"
    r"|through\b|by\b|from\b|with\b)[\w'-]+){0,6}?"
    r"(?:,| and|, and| plus|, plus| as well as|, as well as)"
    rf"(?: (?:an?|the|its|{APPROXIMATOR}|total|of))* [^\w\s]?"
)
_THE_AIM = re.compile(rf"\b(?:{AIMS}|plans?|budget(?:s|ed)?|forecasts?|guidance|in mind)\b")


def _parted(figure: Figure) -> bool:
    """Whether a conjunction stands between a figure and its period, or the period in a list of its own."""
    period = figure.period
    if period is None or period.start - figure.sentence.start < 4 or period.relation == "by":
        return False
    first, second = sorted((period, figure.number), key=lambda m: m.start)
    between = figure.sentence.slice(first.end, second.start)
    aside = _RELATIVE.search(figure.before) is not None and _MAIN_VERB.search(between) is not None
    return (
        aside
        or re.search(r"[,;] (?:and|but|while|though) ", between) is not None
        or SECOND_VERB.search(between, of=figure.sentence.text) is not None
    )


# "X, which has put 1.6 billion into it, delivers in 2026": the time of the main verb.
_RELATIVE = re.compile(r", (?:which|who|whose)\b")
_MAIN_VERB = re.compile(r", (?:will|is|are|was|were|has|have|had|wants|plans|(?!its\b|this\b)[a-z]{3,}s|[a-z]{3,}ed) ")
# "Sold 210,000 in ten months, with the year's target of 250,000 in sight": for the year.
_YEARS_AIM = re.compile(rf"\b(?:the|this) year's (?:[a-z]+ )?(?:{AIM}|plan|forecast|quota) of (?:[a-z]+ )?\Z")
_AND = re.compile(r"\b(?:and|but|while) \Z")
_AND_SAID_THAT = re.compile(
    r"\b(?:and|but|while)(?: (?:also|then|again|now|it))* (?:said|confirm(?:s|ed)|announce[sd]|add(?:s|ed)"
    r"|report(?:s|ed)|stress(?:es|ed)|repeat(?:s|ed)|says|warn(?:s|ed)|promise[sd]|expects|explained|disclosed|revealed)"
    r" that\b[^,;]*\Z"
)
_NEXT = re.compile(r",? (?:there|it|they|he|she|we) ")
_RESERVED = re.compile(
    r"\b(?:set aside|earmarked|approved|pledged|committed|allocated|announced|promised|reserved|budgeted|unveiled)\b"
    r"[^,;]{0,30}\Z"
)
_AFTER_OUTLAY = re.compile(
    r",? (?:following|after|thanks to|on the back of|backed by|at|for) (?:an?|the|its|another|further|fresh|additional"
    r"| )*(?:(?:total|initial) )?(?:outlay|investment|injection|cost|price|expenditure"
    r"|spending)s? (?:of|worth|totalling)\b"
)
_OUT_TO = Needing(
    r"\b(?:spending|outlays?|expenditures?|investments?|capex|budget|programme|program|plan|running|stretching"
    r"|extending|reaching|out|covering the (?:years|period)) to (?:fiscal |fiscal year |financial year |FY ?)?\Z"
)
# "1,000 by the end of 2025, and as many as 2,000 once exports begin".
_ON_CONDITION = Needing(r"(?: (?!and\b)[a-z-]+){0,3} (?:once|as soon as|when|after)\b")
_OPENS = re.compile(
    rf"\b(?:{PLANT}|facility|line|project|complex|site)\b[^;]*\b(?:open|start|begin|ready|operat|running"
    r"|stream|complet|finish|production|inaugurat|roll|built)\w*"
)
# "With 600 people by the end of the year, the works has room for 50,000 units a year."
_PLANT_HAS = re.compile(r", (?:the|its) [\w ]{3,20} (?:has|have|can|is able)\b")
# "In 2026 it plans to sell 15,000 and to have 30 dealers": one plan.
_AND_TO_HAVE = re.compile(
    r"\bto\b[^;]*,? and (?:to )?(?:have|be|run|operate|employ|open|reach|offer|count on) [^,;]*\Z"
)
_MOVED_FROM = re.compile(rf"\bfrom (?:[a-z]+ ){{0,2}}[^\d,;]{{0,4}}\d[^,;]{{0,30}} to {ROUGHLY}\Z")
_WHERE = re.compile(
    r", (?:where|whose|which(?! (?:(?:would|will|should|could|can) )?(?:make|bring|take)s? (?:it|them)\b))\b[^,;]*\Z"
)
_BUILT_FOR = re.compile(rf"\b[Bb]uilt (?:for|at a (?:total )?cost of){ABOUT} \Z")
_SO_LONG = re.compile(rf"(?i)(?:in|within) (?:(?:{APPROXIMATOR}) )?(?:[a-z]+|\d+) (?:years|months)")
_MOVED_TO = re.compile(rf"\bfrom [^,;]{{0,20}}\d[\d.,]*(?: [a-z]+)? to{ABOUT} \Z")
# "Headcount stood at 105,497 on December 31": the day of the accounts.
_BALANCE_DAY = re.compile(
    r"\b(?:31(?:st)? (?:of )?(?:Dec(?:ember)?|Mar(?:ch)?)|30(?:th)? (?:of )?(?:June|Sept(?:ember)?)"
    r"|(?:Dec(?:ember|\.)?|Mar(?:ch|\.)?) 31(?:st)?|(?:June|Sept(?:ember|\.)?) 30(?:th)?)\b"
)
_TO_DATE = re.compile(
    r"(?i)(?:to date|so far|until now|till now|up to now|by now|to this day|thus far|as of (?:now|today))"
)
# "Came to the country in 2023 and has 16 showrooms": the time is of the coming.
_NOW_HAS = re.compile(
    r"(?:,| and| but)(?: which)?(?: \w+ly| now| today| by now| already| so far| currently| there)* (?:has|have|is|are"
    r"|counts?|runs?|operates?|employs?|boasts?|lists?|numbers?|maintains?|works? with|relies on|is down to)\b"
    r"(?! (?:since|to|being|due|set|planned|expected|scheduled)\b)"
)
