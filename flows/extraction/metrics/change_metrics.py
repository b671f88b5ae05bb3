"""Changes told without a level, and what it is that changed."""

import re
from dataclasses import replace

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.figure import COUNTS, VEHICLE_FLOWS, Figure
from flows.extraction.lexicon.car_words import MANY_BODIES
from flows.extraction.metrics.changes_of_last import THIS_IS, WHICH_IS
from flows.extraction.metrics.figure_listing import THAT_FIGURE
from flows.extraction.metrics.topics import Topic
from flows.extraction.metrics.vehicle_cues import VEHICLE_METRICS
from flows.extraction.timing.figure_changes import listed_sign, of_something_else
from flows.extraction.timing.figure_periods import dating_periods, period_of
from flows.extraction.wording.approximators import ABOUT, APPROXIMATOR


def lone_changes(
    sentence: Sentence, alone: list[Mention], told: list[Figure], topic: Topic, levels: list[Mention]
) -> list[Figure]:
    """Changes told without a level, with what it is that changed."""
    found: list[Figure] = []
    periods = dating_periods(sentence)
    for change in alone:
        if _ON_THE_MONTH.match(sentence.after(change, 40)) and _AND_BY.search(sentence.before(change, 70)):
            # "A gain of 3.7% on the year and 59% on the month": told of the level as well, which has its change.
            found.append(Figure(sentence, change, change=change, reason="a second change"))
            continue
        others = [c for c in (*alone, *levels) if c is not change]
        period = period_of(sentence, change, others, periods)
        figure = Figure(sentence, change, period=period, change=change)
        found.append(_change_metric(figure, [*told, *found], topic))
    return found


_ON_THE_MONTH = re.compile(
    r" (?:more |less |fewer |higher |lower |up |down )?(?:(?:on|over|from|than|against"
    r"|compared with) (?:in )?(?:the )?(?:month|quarter"
    r"|previous (?:month|quarter)|preceding (?:month|quarter)|(?:month|quarter) before|[A-Z][a-z]+(?=[,.;]))"
    r"|month[- ]on[- ]month"
    r"|quarter[- ]on[- ]quarter|sequentially|m-o-m|q-o-q|mom|qoq|MoM|QoQ)"
)
_AND_BY = re.compile(
    r"\d ?(?:%|per ?cent)[^;.\d]{0,45}(?:,|\band|\bbut|\bor)(?: (?:up|down|by|a|rise|fall|drop|gain|of))* \Z"
)
_PER_CAR = re.compile(r"\A[^,;:]{0,40}\bper (?:unit|car|vehicle)\b")
_GROWN = re.compile(
    r"(?<!-)\b(?:gain(?:s|ed|ing)?|growth|grew|bigger|larger|smaller|up|down|rose|fell|rise|increase[ds]?|advanced?|climbed"
    r"|performance|lost|loses?|losing|slipped|slid|dropped|declined?|shrank|jumped|surged|soared|plunged|slumped|sank"
    r"|tumbled|dipped|eased|improved|put on)\b",
    re.IGNORECASE,
)


def _change_metric(figure: Figure, told: list[Figure], topic: Topic) -> Figure:
    """What changed: told by the words of the change's own segment, else by the list that it goes on with, else by the
    clause or the topic.
    """
    sentence, change = figure.sentence, figure.number
    last = next((f for f in reversed(told) if f.metric is not None and f.number.end <= change.start), None)
    gap = sentence.slice(last.number.end, change.start) if last is not None else ""
    if _THAT.match(sentence.after(change, 22)) and _WAS_SO_MUCH.search(sentence.before(change, 40)):
        # "In its best times it was twice that number": another level, and no change of this one.
        return figure.refused("a difference")
    if last is not None and THAT_FIGURE.search(gap):
        return replace(figure, metric=last.metric, cue=last.cue, noun=last.noun, carried=True, reason=None)
    said = last.metric if last is not None else topic.amount or topic.metric
    if last is not None and last.change is None and WHICH_IS.fullmatch(gap):
        return replace(figure, metric=last.metric, cue=last.cue, noun=last.noun, period=None, carried=True, reason=None)
    if said is not None and last is None and THIS_IS.fullmatch(sentence.slice(sentence.start, change.start)):
        # "This marks a 30 percent drop from a year earlier": of what was just told, at its time.
        return replace(figure, metric=said, period=None, carried=True, reason=None)
    if said in VEHICLE_FLOWS and listed_sign(sentence, change):
        # "X +417.6 percent, Y -3 percent": of what the text has counted.
        return replace(figure, metric=said, carried=True, reason=None)
    if said is not None and _THAT.match(sentence.after(change, 22)):
        return replace(figure, metric=said.removeprefix("new_"), carried=True, reason=None)
    if last is not None and last.metric in COUNTS and _AS_TODAY.match(sentence.after(change, 40)):
        return figure.refused("a second change")
    aimed = said in VEHICLE_FLOWS and bool(sentence.clause_at(change.start).cues("plan", "future"))
    if said == "production_capacity" and _AS_MANY.match(sentence.after(change, 30)):
        # "100,000 a year, twice as many in the second phase": another level, and no change of this one.
        return figure.refused("a difference")
    if (said in COUNTS or aimed) and said is not None and _AS_MANY.match(sentence.after(change, 30)):
        return replace(figure, metric=said.removeprefix("new_"), carried=True, reason=None)
    head = sentence.slice(sentence.clause_at(change.start).start, change.start)
    if said is not None and _SAID_CHANGES.search(head) and not _OF_AN_OBJECT.match(sentence.after(change, 70)):
        of_topic = said if said in COUNTS or topic.metric is None else topic.metric
        return replace(figure, metric=of_topic.removeprefix("new_"), carried=True, reason=None)
    in_clause = sentence.slice(sentence.clause_at(change.start).start, change.start)
    elsewhere = any(p.end <= change.start for p in sentence.clause_at(change.start).of("place"))
    if last is not None and said in VEHICLE_FLOWS and elsewhere and _THEY_MOVE.search(in_clause):
        # "In North America they fell 12.2%".
        return replace(
            figure, metric=said, cue=last.cue, noun=last.noun, period=figure.period or last.period, carried=True
        )
    clause = sentence.clause_at(change.start)
    network = _NETWORK.match(in_clause)
    if network is not None and (said == "outlet_count" or clause.cues("outlet_noun") or _OF_SHOPS.search(network[0])):
        at = clause.start + network.start(1)
        return figure.told(
            "outlet_count", Mention("cue", at, at + len(network[1]), network[1], network[1], "outlet_noun")
        )
    outlay = _OUTLAY.search(in_clause)
    if outlay is not None:
        at = clause.start + outlay.start(1)
        cue = Mention("cue", at, at + len(outlay[1]), outlay[1], outlay[1].lower(), "rd" if outlay[2] else "investment")
        return figure.told("rd_spending" if outlay[2] else "investment", cue)
    if of_something_else(sentence, change) or _PER_CAR.search(sentence.slice(change.end, change.end + 60)):
        return figure.refused("a change of something else")
    many = _NUMBER_OF.search(sentence.slice(clause.start, change.start))
    shops = clause.cues("outlet_noun", "charger_noun") if many is not None else ()
    named = [
        c for c in shops if many is not None and clause.start + many.start(1) <= c.start < clause.start + many.end(1)
    ]
    if named:
        return figure.told("outlet_count" if named[0].label == "outlet_noun" else "charging_point_count", named[0])
    start, end = _segment(sentence, change)
    labels = {**VEHICLE_METRICS, "revenue": "revenue", "profit": "profit"}
    cues = [
        c
        for c in clause.cues(*labels)
        if c.label != "capacity" or _IS_OF_WORKS.search(sentence.before(c, 24) + (c.id or ""))
    ]
    # "Production capacity": what could be built, and not what is.
    cues = [c for c in cues if c.label != "production" or not sentence.after(c, 12).startswith(" capacity")]
    if _OF_CELLS.search(clause.text):
        cues = [c for c in cues if c.surface.lower() != "capacity"]
    outlets = clause.cues("outlet_noun", "charger_noun")
    cues = [c for c in cues if not any(o.start <= c.start < o.end for o in outlets)]  # "sales points"
    # "Sales revenue": money, and no cars.
    money = [c for c in cues if c.label == "revenue"]
    cues = [c for c in cues if c.label == "revenue" or not any(m.start <= c.start < m.end for m in money)]
    near = [c for c in cues if start <= c.start < end]
    listed = last is not None and last.number.label == "change"
    if not near and listed and last is not None:
        return _listed_change(figure, last, sentence.slice(start, change.start))
    near = near or [c for c in cues if c.end <= change.start]
    counted = [c for c in outlets if start <= c.start < end]
    staff = _STAFF.search(sentence.slice(start, min(end, change.end + 40)))
    if staff is not None and not near:
        at = start + staff.start(1)
        return figure.told("jobs", Mention("cue", at, at + len(staff[1]), staff[1], staff[1].lower(), "job_noun"))
    if counted and not near and (_COUNT_OF.search(clause.text) or _SO_MANY_MORE.match(sentence.after(change, 12))):
        return figure.told("outlet_count" if counted[0].label == "outlet_noun" else "charging_point_count", counted[0])
    if near:
        return _changed(figure, near, labels)
    if topic.metric is None and last is None and period_and_place(sentence, figure) and _makes_move(sentence, change):
        # "X gained 4 percent in the country last year": in its sales.
        return figure.told("vehicle_sales", None)
    if (
        topic.metric in VEHICLE_FLOWS
        and _GROWN.search(clause.text)
        and not _PART_NOUN.search(sentence.slice(start, change.start))
    ):
        return replace(figure, metric=topic.metric, carried=True, reason=None)
    return figure.refused("no metric")


# "Wants to double the plant's capacity"; a battery has one, too.
_IS_OF_WORKS = re.compile(
    r"(?:production|annual|installed|assembly|manufacturing|plant|factory) ?(?:[Cc]apacity)?\Z"
    r"|(?:(?:\b(?:its|their|the|this|that|total|overall|local|current)|s'|'s) |\A\W*)capacity\Z",
    re.IGNORECASE,
)
_OF_CELLS = re.compile(
    r"\b(?:batter(?:y|ies)|cells?|charging|chargers?|storage|GWh|MWh|kWh|tow(?:ing)?|ships?|ports?)\b"
)


# "R&D spending rose by 12 percent", "capital expenditure is to fall by a tenth".
_OUTLAY = re.compile(
    r"\b((?:(R&D|research and development|research)(?: spending| budget| outlays?| expenses| expenditures?| costs"
    r"| investments?)?)|[Cc]apital (?:expenditures?|spending|outlays?)|[Cc]apex|[Ii]nvestments?(?: (?:budget"
    r"|spending))?)"
    r"(?: (?:at|by|of|in|there|abroad) ?[^,;:\d]{0,30}?)? (?:(?:is|are|was|were|has|have|had|will|would|should"
    r"|to|be|been|due|set"
    r"|expected) )*(?:rise|rose|risen|grow|grew|grown|fall|fell|fallen|increased?|climb(?:ed)?|drop(?:ped)?|jump(?:ed)?"
    r"|shr[aiu]nk|double[sd]?|up|down|raised|cut|reduced|declined?)(?: by)?"
    r"(?: (?:a|an|another|a further|about|some|over|more than|nearly|almost|just))* \Z",
    re.IGNORECASE,
)
# "The number of retail points, 88 on two continents, is to rise by 75%".
_NUMBER_OF = re.compile(
    rf"\bnumber of ([^,;:\d]{{3,50}})(?:, [^;:]{{2,50}}?,)? (?:(?:is|are|was|were|has|had|should|will|would|could"
    rf"|may|to|due|set|expected|planned|be|been) )+(?:(?:ris|grow|grew|increas|go|climb|expand|f[ae]ll|shr[iu]nk|drop"
    rf"|rais|cut|reduc|lift)[a-z]*(?: up| down)? by{ABOUT} )?\Z"
)
# "Wants to double that", "plans to treble their number".
_THAT = re.compile(r" (?:that|it|this|(?:the|that|this|their|its) (?:figure|numbers?|count|total))\b(?! year| of)")
# "Eighteen hybrids will be in the range by 2030, twice as many as today".
_AS_TODAY = re.compile(r"(?: times)? as many as (?:today|now|at present|currently|there are|it has|at the moment)\b")
_WAS_SO_MUCH = re.compile(
    rf"\b(?:was|were|had been|have been|has been|is|are)(?: (?:once|still|even|{APPROXIMATOR}))* \Z"
)
_THEY_MOVE = re.compile(
    r"\b(?:they|these|it|the (?:figure|number|total))(?: had| have| has)?(?: [a-z]+ly| even| again| only)? (?:fell"
    r"|rose|grew|dropped"
    r"|declined|slipped|climbed|jumped|surged|slumped|plunged|shrank|increased|decreased|were (?:up|down)|was (?:up"
    r"|down)|dipped"
    rf"|slid|tumbled|advanced|improved|gained|lost)(?: by)?(?: (?:a|{APPROXIMATOR}))* \Z"
)
# "By then there are to be twice as many", "wants three times as many by 2027".
_AS_MANY = re.compile(
    r"(?: times)? as many(?= (?:are|is|should|will|would|to) | by| in| before| within| next| this|[,.;]|\Z)"
)
# "X gained", "X, by contrast, lost": what a make does by so many percent.
_MOVES = re.compile(
    r"(?:,[^,]{2,30},)? (?:[a-z]+ly |even |again |also |only )?(?:gained|lost|grew|rose|fell|slipped|dropped"
    r"|declined|was (?:up|down)"
    rf"|climbed|advanced|jumped|surged|shrank|slid|improved|put on|added)(?: (?:by|{APPROXIMATOR}))* \Z"
)


def period_and_place(sentence: Sentence, figure: Figure) -> bool:
    """Whether a figure is told for a time and in a country."""
    dated = figure.period is not None and figure.period.granularity not in ("day", "week")
    return dated and any(p.label in ("country", "region") for p in sentence.of("place"))


def _makes_move(sentence: Sentence, change: Mention) -> bool:
    makes = [m for m in sentence.clause_at(change.start).of("organization") if m.end <= change.start]
    return bool(makes) and _MOVES.fullmatch(sentence.slice(makes[-1].end, change.start)) is not None


# "The overseas network, 320 stores strong, is to double": so many more outlets.
_NETWORK = re.compile(
    rf"\W*(?:(?:and|but|while) )?(?:[Bb]y [^,;]{{2,30}}, )?(?:[Tt]he|[Ii]ts|[Tt]heir|[A-Z][\w&-]+'s?) (?:(?!charging"
    rf"|supplier|production|battery|swap)[\w-]+ ){{0,4}}?(network|footprint)\b(?:,[^,;]{{2,50}},|(?: (?:in|of|across"
    rf"|there|abroad)\b[^,;]{{0,40}}?)(?:,[^,;]{{2,50}},)?)? (?:is|are|was|has|had|will|would|should|could|may"
    rf"|must)(?: (?:to|be|now|then|due|set|expected|planned|{APPROXIMATOR}))*(?: (?:grow|rise"
    rf"|expand|increase|swell) by{ABOUT})? \Z"
)
_OF_SHOPS = re.compile(
    r"\b(?:dealer|dealership|retail|retailer|sales|store|shop|showroom|service|distribution|outlet)s?\b"
)
_SAID_CHANGES = re.compile(
    r"\A\W*(?:and |but )?(?:(?:[Bb]y|[Ii]n|[Bb]efore|[Ww]ithin|[Uu]ntil) [^,;]{2,30}?,? )?(?:[Tt]hat|[Tt]his|[Ii]t"
    r"|[Tt]hey|(?:[Tt]h(?:e|at|is|eir)|[Ii]ts) (?:figure|numbers?|total|count|tally|(?:dealer |sales "
    r"|retail )?network))"
    rf"(?: \w+){{0,4}} (?:to|will|should|would|has|have|is|are)(?: (?:{APPROXIMATOR}|be))* \Z"
)
# "It will double the plant's capacity": what is behind the verb, and not what was told before.
_OF_AN_OBJECT = re.compile(
    r" (?:the|its|their|our|[A-Z][\w&-]+'s?) (?:[\w'-]+ ){0,4}?(?:capacity|output|production|sales|exports|deliveries"
    r"|revenues?|turnover|profits?|workforce|headcount|staff|network|range|market share)\b"
)
# "To treble its workforce", "cut its staff by 15 percent".
_STAFF = re.compile(
    r"\b(workforce|headcount|payroll|number of (?:employees|jobs|staff|workers|people employed))\b", re.IGNORECASE
)
_COUNT_OF = re.compile(
    r"\b(?:number of|network|count|footprint|presence|as many)\b|\b(?:doubl|tripl|trebl|quadrupl)\w+ (?:its|the"
    r"|their)\b",
    re.IGNORECASE,
)
_SO_MANY_MORE = re.compile(r" (?:more|fewer|extra) ")
_PART_NOUN = re.compile(
    r"(?:\A|[,;:] ?)[^,;:]*\b(?:NEVs?|EVs?|BEVs?|PHEVs?|hybrids?|(?:commercial|electric|passenger|new[-"
    rf" ]energy|heavy-duty|light|plug-in) (?:vehicles?|cars?|trucks?|models?)|{MANY_BODIES})\b[^,;:]*\Z"
)


def _segment(sentence: Sentence, change: Mention) -> tuple[int, int]:
    """The stretch between commas and the like around a change."""
    clause = sentence.clause_at(change.start)
    before = sentence.slice(clause.start, change.start)
    cut = max((m.end() for m in re.finditer(r"[,;:(] | and (?!\w+ \w+ly)", before)), default=0)
    after = sentence.slice(change.end, clause.end)
    stop = re.search(r"[,;:)]| and ", after)
    return clause.start + cut, change.end + (stop.start() if stop else len(after))


def _listed_change(figure: Figure, last: Figure, segment: str) -> Figure:
    """The next of a list of changes: of another company, or of another time; of a kind of cars it is a part of the
    total.
    """
    sentence = figure.sentence
    start = figure.number.start - len(segment)
    named = any(start <= m.start < figure.number.start for m in sentence.of("organization", "place"))
    if not named and (
        _PART_NOUN.search(segment)
        or (re.search(r"[a-z]{3}", segment.replace("and", "").replace("with", "")) and figure.period is None)
    ):
        return figure.refused("part of a total")
    period = figure.period if figure.period is not None else last.period
    return replace(figure, metric=last.metric, cue=last.cue, period=period, carried=True, reason=None)


_ABROAD = re.compile(r"(?i)overseas|abroad|elsewhere")


# "Raised its sales target by 30 percent", "cut its delivery times": neither sales nor deliveries.
_NOT_ITSELF = re.compile(
    r" (?:targets?|goals?|forecasts?|guidance|outlook|plans?|times?|costs?|bonus(?:es)?|prices?|staff|force|people"
    r"|teams?|tax|budgets?|lines?|shifts?|hours|days|fees?|jobs|errors|waste|losses|incentives|speeds?|quality)\b"
)


def _changed(figure: Figure, near: list[Mention], labels: dict[str, str]) -> Figure:
    change, sentence = figure.number, figure.sentence
    best = min(near, key=lambda c: (abs(c.start - change.start), 0 if c.label == "export" else 1))
    exports = [c for c in near if c.label == "export" and abs(c.start - best.start) < 25]
    best = exports[0] if exports and best.label == "sales" else best
    if best.end <= change.start and _NOT_ITSELF.match(sentence.after(best, 24)):
        return figure.refused("a change of something else")
    before = sentence.slice(_segment(sentence, change)[0], best.start)
    if re.search(
        r"\b(?:NEV|EV|electric|electric-car|plug-in|hybrid|BEV|PHEV|commercial|truck|bus|SUV|fleet)(?:[ -](?:car"
        r"|vehicle))? \Z",
        before,
    ) and not figure.sentence.of("organization"):
        return figure.refused("part of a total")
    metric = labels[best.label or ""]
    if best.label == "export" and _ABROAD.fullmatch(best.surface):
        behind = [p for p in sentence.of("place") if best.end < p.start <= best.end + 6 and p.label == "country"]
        metric = "vehicle_sales" if behind else metric  # "Overseas, Brazil is up 11%"
    if (
        best.label == "export"
        and re.match("ship", best.surface, re.IGNORECASE)
        and not re.search("abroad|overseas", sentence.clause_at(change.start).text)
    ):
        metric = "vehicle_sales"
    return figure.told(metric, best)
