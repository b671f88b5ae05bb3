"""Figures behind a label ("Jobs: 10,000", "Showrooms: 18 today, 30 by December"): the label says what they count."""

import re
from dataclasses import replace

from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.figure import FLOWS, Figure
from flows.extraction.metrics.counted_nouns import counts_else

# A label: a few words up to a colon at the head of a sentence, a line or a statement; no verb that tells something.
_LABEL = re.compile(
    r"(?:\A\W*|[.;(] ?|, )((?:[A-Za-z][\w&/'-]*)(?: (?!(?:is|are|was|were|has|had|will|said"
    r"|says|comes?|came|goes|went|takes?|took|gets?|got|follows?|remains?|rely|relies|can|should|would|must|do|does|did"
    r"|belongs?|depends?)\b)[\w&/'()-]+){0,6}): (?:[^:;]*)\Z"
)
# What each class of cue says of a number, an amount, a percentage behind it.
_NUMBER = {
    "outlet_noun": "outlet_count",
    "charger_noun": "charging_point_count",
    "country_noun": "market_count",
    "model_noun": "model_count",
    "job_cut": "job_cuts",
    "job_noun": "jobs",
    "capacity": "production_capacity",
    "orders": "vehicle_orders",
    "export": "vehicle_exports",
    "production": "vehicle_production",
    "sales": "vehicle_sales",
}
_MONEY = {"profit": "profit", "loss": "profit", "revenue": "revenue", "rd": "rd_spending", "investment": "investment"}
_PERCENT = {"market_share": "market_share", "local_content": "local_content"}
_COST = re.compile(r"\b(?:[Cc]osts?|[Pp]rice tag|[Bb]ill|[Oo]utlay|[Ss]pend|[Mm]oney)\b")
_ELSE = re.compile(r"\b(?:price|range|battery|cell|storage|charging time|deposit|per)\b", re.IGNORECASE)


_OWN_LINE = re.compile(
    r"(?:Registrations|Deliveries|Sales|Exports|Handovers|Shipments|Production|Output|Orders|Volume|Wholesales)"
    r"(?: (?!of\b|by\b)[\w&/'()-]+){0,5}\Z"
)
_OF_THINGS = re.compile(
    r"\b[Oo]f (?:its|the|their) (?:\d[\d,.]*|[a-z]+) (?!employees|workers|people|staff|jobs|dealers)[a-z]+, \Z"
)


def labelled(figure: Figure) -> Figure:
    """The figure with the metric of its label, where its own words tell none."""
    sentence, number = figure.sentence, figure.number
    found = _LABEL.search(sentence.slice(sentence.start, number.start))
    if found is not None and figure.metric in FLOWS and figure.reason is None and _OWN_LINE.match(found[1]):
        # "- Registrations January to May: 42,800": a line about whom the list is of.
        return replace(figure, labelled=True)
    if (
        found is None
        or figure.metric is not None
        or figure.reason == "a name"
        or (figure.noun is not None and figure.noun.label != "vehicle_noun")
    ):
        return figure
    start, end = sentence.start + found.start(1), sentence.start + found.end(1)
    if _OF_THINGS.search(sentence.slice(end, number.start)):
        # "Not through jobs alone: of its 17 plants, 10 will be left".
        return figure
    if _ELSE.search(found[1]) or (number.kind == "number" and figure.noun is None and counts_else(sentence, number)):
        return figure
    if number.label == "money":
        classes = _MONEY
    elif number.unit == "percent" or number.label == "fraction":
        classes = _PERCENT
    elif number.kind == "number" and number.label == "cardinal":
        classes = _NUMBER
    else:
        return figure
    cues = [c for c in sentence.cues(*classes) if start <= c.start and c.end <= end and _may_count(c, number)]
    if not cues:
        cost = _COST.search(found[1]) if classes is _MONEY else None
        if cost is None:
            return figure
        at = start + cost.start()
        return _told(figure, "investment", Mention("cue", at, at + len(cost[0]), cost[0], None, "investment"))
    order = list(classes)
    best = min(cues, key=lambda c: (order.index(c.label or ""), -c.end))
    metric = classes[best.label or ""]
    return _told(figure, f"new_{metric}" if metric in _ADDED and _FRESH.search(found[1]) else metric, best)


# "Models planned: three", "New markets: five": so many are added.
_ADDED = frozenset({"model_count", "outlet_count", "market_count"})
_FRESH = re.compile(
    r"\b(?:new|additional|further|extra|upcoming|coming|to come|to follow|to be (?:launched|added|opened)|launch(?:es)?"
    r"|openings?|additions?|(?:models|cars|launches|nameplates) (?:planned|due|foreseen|in the pipeline|promised"
    r"|scheduled))\b",
    re.IGNORECASE,
)


def _may_count(cue: Mention, number: Mention) -> bool:
    """Whether so many can be: not 44,600 countries; "on sale" counts nothing."""
    most = {"country_noun": 200, "model_noun": 120}.get(cue.label or "")
    if cue.label == "sales" and cue.surface.lower() in ("sale", "sell", "sold", "moved", "shift"):
        return False
    return most is None or (number.value or 0) <= most


def _told(figure: Figure, metric: str, cue: Mention) -> Figure:
    return replace(figure.told(metric, cue), reason=None, labelled=True)
