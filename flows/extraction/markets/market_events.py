"""Markets that happenings show: who has entered a country is there, and who is to start there plans to be, where no
statement tells of the market itself, of somebody of the same family, or of the show at which a car is seen.
"""

from collections.abc import Iterable

from flows.extraction.context.context import Context
from flows.extraction.context.home_countries import home_of
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.markets.market_stance import PLANNED, PRESENT
from flows.extraction.markets.shown_markets import dated, shown_market, undated
from flows.extraction.markets.site_markets import SITES, shown_by_site
from flows.extraction.scenes.shows import show_towns

_Key = tuple[object, object]
_COUNTRY = len("XX")
_DAYS = ("period_start", "period_end")
_SHOWS = {
    ("market_entry", "occurred"): PRESENT,
    ("market_entry", "scheduled"): PLANNED,
    ("product_launch", "scheduled"): PLANNED,
}


def with_event_markets(facts: Iterable[Fact], context: Context) -> list[Fact]:
    """The facts of an article with the markets that its happenings show; a maker's own country is none."""
    told = _of_brands(list(facts), context)
    known = {_key(f) for f in told if f.dataset == "markets"}
    towns = show_towns(context.article)
    shown: dict[_Key, Fact] = {}
    for fact in told:
        status = _shown(fact) or _by_site(fact, context)
        if status is None or fact.cells.get("city") in towns:
            continue
        who, place = str(fact.cells["organization_id"]), fact.cells["place"]
        if place == home_of(who, context) or any((o, place) in known for o in context.vocabulary.family(who)):
            continue
        before = shown.get(_key(fact))
        if before is None or (before.cells["status"] == PLANNED and status == PRESENT):
            shown[_key(fact)] = shown_market(fact, status, rule="shown_by_start")
            if fact.cells["event_type"] in SITES and status == PRESENT:
                undated(shown[_key(fact)])  # when a plant or a showroom opens, its maker may long be there
    return [*_dated(told), *shown.values()]


def _by_site(fact: Fact, context: Context) -> str | None:
    """The status of the market that a site of a maker in a country shows, None where it shows none."""
    if fact.dataset != "events" or len(str(fact.cells.get("place") or "")) != _COUNTRY:
        return None
    maker = is_maker(str(fact.cells.get("organization_id")), context.vocabulary)
    return shown_by_site(fact, context.article) if maker else None


def _dated(told: list[Fact]) -> list[Fact]:
    """The facts, each market that is told without a time with that of the entry that is told besides."""
    entries = {(*_key(f), _shown(f)): f for f in reversed(told) if f.cells.get("event_type") == "market_entry"}
    for fact in told:
        if fact.dataset != "markets" or any(fact.cells.get(column) is not None for column in _DAYS):
            continue  # "A year later" alone, without its days, is no time
        entry = entries.get((*_key(fact), str(fact.cells["status"])))
        if entry is not None:
            dated(fact, entry)
    return told


def _of_brands(told: list[Fact], context: Context) -> list[Fact]:
    """The facts less the markets of owners that a sentence tells of as the start of a brand: "X brought Y to Z"."""
    entries = [f for f in told if f.cells.get("event_type") == "market_entry"]
    measured = {_key(f) for f in told if f.dataset == "results"}
    owners = {
        (owner, f.cells.get("place"), f.statement)
        for f in entries
        for owner in context.vocabulary.ancestors(str(f.cells["organization_id"]))
        if (owner, f.cells.get("place")) not in measured
        and not any(_key(e) == (owner, f.cells.get("place")) for e in entries)
    }
    return [f for f in told if f.dataset != "markets" or (*_key(f), f.statement) not in owners]


def _key(fact: Fact) -> _Key:
    return fact.cells.get("organization_id"), fact.cells.get("place")


def _shown(fact: Fact) -> str | None:
    """The status of the market that a happening in a country shows, None where it shows none."""
    cells = fact.cells
    if fact.dataset != "events" or len(str(cells.get("place") or "")) != _COUNTRY or cells.get("certainty") == "denied":
        return None
    status = _SHOWS.get((str(cells["event_type"]), str(cells["status"])))
    doubted = cells.get("certainty") != "asserted"
    return None if doubted and (status == PRESENT or cells["event_type"] == "product_launch") else status
