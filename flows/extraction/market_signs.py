"""Signs of a market: an organisation's own figures of a country, which make it present there (contract, "markets")."""

from collections.abc import Iterable

from flows.extraction.fact import Fact
from flows.extraction.market_stance import EXITED, PLANNED, PRESENT

_Key = tuple[object, object]
# Metrics whose figure of a country shows that its maker sells or builds there.
FIGURES = frozenset({"vehicle_sales", "market_share", "vehicle_production", "outlet_count"})


def with_signs(facts: Iterable[Fact]) -> list[Fact]:
    """The facts of an article with the markets that its figures show; what was a plan there is none.

    In: merged facts. A country that the organisation has left gets no such row.
    """
    told = list(facts)
    status: dict[_Key, set[object]] = {_key(f): set() for f in told if f.dataset == "markets"}
    for fact in told:
        if fact.dataset == "markets":
            status[_key(fact)].add(fact.cells["status"])
    shown: dict[_Key, Fact] = {}
    for fact in told:
        if _shows(fact) and EXITED not in status.get(_key(fact), set()):
            shown.setdefault(_key(fact), fact)
    kept = [f for f in told if f.dataset != "markets" or f.cells["status"] != PLANNED or _key(f) not in shown]
    return kept + [_market(f) for key, f in shown.items() if PRESENT not in status.get(key, set())]


def _key(fact: Fact) -> _Key:
    return fact.cells.get("organization_id"), fact.cells.get("place")


def _shows(fact: Fact) -> bool:
    place, cells = fact.cells.get("place"), fact.cells
    if not isinstance(place, str) or len(place) != 2 or cells.get("certainty") != "asserted":
        return False
    return fact.dataset == "results" and cells.get("metric") in FIGURES and cells.get("value") != 0


def _market(fact: Fact) -> Fact:
    """The market that a figure shows, told by its words for the organisation and the place."""
    cells = {c: fact.cells[c] for c in ("organization_id", "place", "certainty")}
    place = fact.spans.get("place", fact.statement)
    spans = {"place": place, "country_code": place}
    spans |= {c: fact.spans[c] for c in ("organization_id", "certainty") if c in fact.spans}
    return Fact(
        "markets",
        "shown_by_figure",
        fact.statement,
        {**cells, "country_code": fact.cells["place"], "status": PRESENT},
        spans,
    )
