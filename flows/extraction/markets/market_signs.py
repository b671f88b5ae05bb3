"""Signs of a market: an organisation's own figures of a country, and its return there, which make it present (contract,
"markets").
"""

from collections.abc import Callable, Iterable
from datetime import date

from flows.extraction.grammar.fact import Fact
from flows.extraction.markets.market_stance import EXITED, PLANNED, PRESENT
from flows.extraction.markets.shown_markets import shown_market

_Key = tuple[object, object]
# So many letters has a country's code.
_COUNTRY = 2
# Metrics whose figure of a country shows that its maker sells or builds there.
FIGURES = frozenset({"vehicle_sales", "market_share", "vehicle_production", "outlet_count"})


def with_signs(facts: Iterable[Fact], sells: Callable[[str], bool]) -> list[Fact]:
    """The facts of an article with the markets that its figures and returns show; what was a plan there is none.

    In: merged facts; whether an organisation sells cars of its own, for the showrooms of a dealer group are no market
    of its. A country that the organisation has left gets no such row, unless it came back after that.
    """
    told = list(facts)
    status: dict[_Key, set[object]] = {_key(f): set() for f in told if f.dataset == "markets"}
    left: dict[_Key, list[Fact]] = {}
    for fact in told:
        if fact.dataset == "markets":
            status[_key(fact)].add(fact.cells["status"])
            if fact.cells["status"] == EXITED:
                left.setdefault(_key(fact), []).append(fact)
    works = {_key(f) for f in told if f.cells.get("event_type") == "plant"}
    dated = {_key(f) for f in told if _is_dated_plan(f)} - works
    shown: dict[_Key, Fact] = {}
    for fact in told:
        exits = left.get(_key(fact), [])
        if fact.cells.get("metric") == "outlet_count" and _key(fact) in dated:
            # Dealers are signed before the start that a day is told of.
            continue
        if _is_after(fact, exits) and (_shows(fact) or _starts(fact)) if exits else _shows(fact):
            if fact.dataset == "results" and not sells(str(fact.cells["organization_id"])):
                continue
            shown.setdefault(_key(fact), fact)
    kept = [f for f in told if f.dataset != "markets" or f.cells["status"] != PLANNED or _key(f) not in shown]
    return kept + [_market(f) for key, f in shown.items() if PRESENT not in status.get(key, set())]


def _market(fact: Fact) -> Fact:
    return shown_market(fact, PRESENT, rule="shown_by_return" if fact.dataset == "events" else "shown_by_figure")


def _key(fact: Fact) -> _Key:
    return fact.cells.get("organization_id"), fact.cells.get("place")


def _is_dated_plan(fact: Fact) -> bool:
    cells = fact.cells
    planned = fact.dataset == "markets" and cells["status"] == PLANNED and cells.get("certainty") == "asserted"
    return planned and (cells.get("period_start") is not None or cells.get("period_end") is not None)


def _is_after(fact: Fact, exits: list[Fact]) -> bool:
    """Whether a start or a figure is of a time after the last of the exits from its country."""
    start = fact.cells.get("start_on" if fact.dataset == "events" else "period_start")
    ends = [e.cells.get("period_end") for e in exits]
    return isinstance(start, date) and all(isinstance(end, date) and end < start for end in ends)


def _starts(fact: Fact) -> bool:
    """Whether an organisation has come to a country."""
    cells = fact.cells
    come = (cells.get("event_type"), cells.get("status"), cells.get("certainty"))
    return come == ("market_entry", "occurred", "asserted") and len(str(cells.get("place"))) == _COUNTRY


def _shows(fact: Fact) -> bool:
    place, cells = fact.cells.get("place"), fact.cells
    if not isinstance(place, str) or len(place) != _COUNTRY or cells.get("certainty") != "asserted":
        return False
    return fact.dataset == "results" and cells.get("metric") in FIGURES and cells.get("value") != 0
