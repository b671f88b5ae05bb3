"""Announced entries: "X comes to Denmark. The first cars go on sale in the autumn": a start that is told in the present
without a day, and of which the next sentences tell that it lies ahead.
"""

import re
from collections.abc import Iterator
from datetime import date

from flows.extraction.context.context import Context
from flows.extraction.events.entry_days import DATED, dated_as
from flows.extraction.grammar.article import Article
from flows.extraction.grammar.fact import Fact, Span
from flows.extraction.markets.market_stance import PLANNED, PRESENT
from flows.extraction.markets.shown_markets import TIMES, dated
from flows.extraction.wording.needed import Needing

# What the trade of a brand in a country begins with.
_FIRST = frozenset({"market_entry", "product_launch", "outlet_opening", "milestone"})
# So many sentences from the beginning, the title among them, announce a start; so many behind them tell when it is.
_LEAD = 3
_BEHIND = 4
# A second car, a further showroom: what is there already has begun before.
_FURTHER = re.compile(
    r"\b(?:second|third|fourth|another|further|next (?:model|car|showroom)|will follow|follows|is to follow|later|also"
    r"|too)\b"
)
_PRESENT = re.compile(r"(?!is\b|was\b|has\b|does\b)[a-z-]+s\b", re.IGNORECASE)


def with_announced_entries(facts: list[Fact], context: Context) -> list[Fact]:
    """The facts, each start that is announced with the time at which it will be, and its market a planned one."""
    gone = set()
    for entry in [f for f in facts if f.cells.get("event_type") == "market_entry"]:
        announced, told = _is_announced(entry, context.article), {entry.statement, *entry.restated}
        told -= set() if announced else {entry.statement}
        if not announced and not _lies_ahead(entry, context):
            continue
        family = context.vocabulary.family(str(entry.cells["organization_id"]))
        own = [f for f in facts if f is not entry and f.cells.get("organization_id") in family]
        first = next(_starts(entry, own, context.article), None) if announced else entry
        if first is None or any(_shows_trade(f, entry) for f in own) or _is_under_way(entry, first, context.article):
            continue
        for market in own:
            if _is_market(market, entry) and market.statement in told:
                market.cells["status"], market.rule = PLANNED, "planned_market"
                market.spans["status"] = _ahead_words(first)
                if not any(column in market.cells for column in TIMES):
                    dated(market, first)
        if announced and first.cells["event_type"] == "market_entry":
            first.restated.append(entry.statement)
            gone.add(id(entry))
            for fact in facts:
                fact.event = first if fact.event is entry else fact.event
        elif announced:
            entry.cells["status"], entry.spans["status"] = "scheduled", _ahead_words(first)
            dated_as(entry, first)
    return [f for f in facts if id(f) not in gone]


def _ahead_words(first: Fact) -> Span:
    """The words that tell that a start lies ahead: its time."""
    return first.spans.get("start_on") or first.spans.get("end_on") or first.statement


def _lies_ahead(entry: Fact, context: Context) -> bool:
    """Whether a start is told to be after the day of the article."""
    start, published = entry.cells.get("start_on"), context.reference
    planned = (entry.cells["status"], entry.cells["certainty"]) == ("scheduled", "asserted")
    if not planned or entry.cells.get("country_code") is None:
        return False
    return isinstance(start, date) and published is not None and start > published


def _is_announced(fact: Fact, article: Article) -> bool:
    """Whether a fact is a start in a country that the lead tells in the present, without a time."""
    cells = fact.cells
    if (
        cells.get("event_type") != "market_entry"
        or (cells["status"], cells["certainty"]) != ("occurred", "asserted")
        or cells.get("country_code") is None
        or any(column in cells for column in DATED)
        or "event_type" not in fact.spans
    ):
        return False
    start, end = fact.spans["event_type"]
    lead = [s for s in article if s.kind != "dateline"][:_LEAD]
    return start < lead[-1].end and _PRESENT.match(article.text[start:end]) is not None


def _shows_trade(fact: Fact, entry: Fact) -> bool:
    """Whether a fact of the family shows that it has already begun: a car that is sold, a figure of the country."""
    cells, there = fact.cells, entry.cells["country_code"]
    if fact.dataset == "models":
        return cells["status"] == "on_sale"
    if fact.dataset == "results":
        return cells.get("place") == there
    return (
        cells.get("event_type") in _FIRST
        and cells["status"] == "occurred"
        and cells.get("country_code") in (there, None)
    )


def _countries(event_type: str, entry: Fact) -> tuple[object, ...]:
    """The countries in which a happening is one of the start: of first cars none need be told."""
    there = entry.cells["country_code"]
    return (there, None) if event_type == "milestone" else (there,)


def _starts(entry: Fact, own: list[Fact], article: Article) -> Iterator[Fact]:
    """What the sentences behind tell to begin there, in the order of the text."""
    behind = [s for s in article if s.start >= entry.statement[1]][:_BEHIND]
    if not behind:
        return
    for fact in sorted(own, key=lambda f: f.statement):
        cells = fact.cells
        if (
            cells.get("event_type") in _FIRST
            and (cells["status"], cells["certainty"]) == ("scheduled", "asserted")
            and ("start_on" in cells or "end_on" in cells)
            and cells.get("country_code") in _countries(str(cells["event_type"]), entry)
            and _FURTHER.search(article.text[fact.statement[0] : fact.statement[1]]) is None
            and behind[0].start <= fact.statement[1]
            and fact.statement[0] < behind[-1].end
        ):
            yield fact


# "Cars are in showrooms there already", "took its first orders".
_UNDER_WAY = Needing(
    r"\b(?:already|(?:is|are) (?:in (?:its |their |the )?showrooms|on (?:sale|the road)|sold)"
    r"|(?:took|has taken|received) (?:its|the) first orders)\b"
)


def _is_under_way(entry: Fact, first: Fact, article: Article) -> bool:
    """Whether the words from the start to what it is dated by tell that cars are sold there."""
    start, end = min(entry.statement[0], first.statement[0]), max(entry.statement[1], first.statement[1])
    return _UNDER_WAY.search(article.text[start:end]) is not None


def _is_market(fact: Fact, entry: Fact) -> bool:
    """Whether a market is told to be there by the start alone."""
    cells = fact.cells
    return (
        fact.dataset == "markets"
        and (cells["organization_id"], cells["place"]) == (entry.cells["organization_id"], entry.cells["place"])
        and (cells["status"], cells["certainty"]) == (PRESENT, "asserted")
    )
