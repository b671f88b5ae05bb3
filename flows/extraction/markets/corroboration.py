"""Corroboration: what else an article tells of an organisation in a place says as well that it is or goes there."""

from collections.abc import Iterable

from flows.extraction.context.context import Context
from flows.extraction.context.place_focus import place_focus
from flows.extraction.grammar.article import Sentence
from flows.extraction.grammar.fact import Fact
from flows.extraction.markets.market_stance import PRESENT

_Key = tuple[object, object]
# What is told of somebody at a place: figures, happenings, and what was said of the market before or after.
_TELLING = frozenset({"events", "markets", "targets", "results"})


def corroborated(facts: Iterable[Fact], context: Context) -> list[Fact]:
    """The facts, each market with the statements that tell of its organisation in its place, the plainest first.

    A figure of its sales, an opened plant or a planned launch states the market too (contract, "markets"); what is
    denied or merely entertained does not, except where the market is so itself. After them come the sentences that
    name the organisation, or one of its brands, in that place.
    """
    told = list(facts)
    statements: dict[_Key, list[Fact]] = {}
    for fact in told:
        if fact.dataset in _TELLING:
            statements.setdefault(_key(fact), []).append(fact)
    placed = [fact for fact in told if fact.dataset in ("markets", "events") and fact.cells.get("place") is not None]
    named = _named(context) if placed else {}
    for fact in placed:
        if fact.dataset == "markets":
            plainest = _plainest(fact, statements[_key(fact)])
            if plainest is not None:
                fact.restated.append(fact.statement)
                fact.statement = plainest.statement
            fact.restated += [
                other.statement
                for other in statements[_key(fact)]
                if other is not fact and other.cells.get("certainty") in ("asserted", fact.cells.get("certainty"))
            ]
        elif fact.cells["event_type"] == "market_entry":
            fact.restated += [
                other.statement
                for other in statements[_key(fact)]
                if other is not fact and other.cells.get("event_type") in _WAYS_IN
            ]
        fact.mentioned += [(s.start, s.end) for s in named.get(_key(fact), []) if _of_city(s, fact)]
    return told


# Who stands for a maker in a country, or opens its first doors there, is how it comes there.
_WAYS_IN = frozenset({"partnership", "outlet_opening", "product_launch"})
# Nothing says as plainly that somebody is in a market as how much he sells there.
_SALES = frozenset({"vehicle_sales", "market_share", "outlet_count"})


def _plainest(market: Fact, told: Iterable[Fact]) -> Fact | None:
    """The figure that says of a market without a date that its organisation is there, None where there is none."""
    if market.cells["status"] != PRESENT or "period_start" in market.cells:
        return None
    figures = (f for f in told if f.dataset == "results" and f.cells["metric"] in _SALES)
    return next((f for f in figures if f.cells.get("certainty") == "asserted"), None)


def _of_city(sentence: Sentence, fact: Fact) -> bool:
    """Whether a sentence names the city of a happening or no place; of one without a city any of its country does."""
    city, named = fact.cells.get("city"), sentence.of("place")
    return city is None or not named or str(city) in sentence.text or any(p.city == city for p in named)


def _goes_on(sentence: Sentence) -> bool:
    """Whether a sentence without a name goes on about somebody: by a word that stands for them, or by a figure."""
    return bool(sentence.cues("pronoun", "company_noun") or sentence.of("quantity"))


def _key(fact: Fact) -> _Key:
    return fact.cells.get("organization_id"), fact.cells.get("place")


def _named(context: Context) -> dict[_Key, list[Sentence]]:
    """The sentences that name an organisation, its car or a brand of its, or its place, and go on about the other.

    A sentence without a place goes on about those of the sentences before it.
    """
    focus = place_focus(context)
    found: dict[_Key, list[Sentence]] = {}
    before: set[str | None] = set()
    for sentence in context.article:
        places = {p.id for p in (*focus.named.get(sentence.index, ()), *focus.implied(sentence))}
        organizations = _organizations(sentence, context)
        topic = context.focus(sentence)
        if places and not organizations and topic is not None:
            organizations = {topic.organization_id}
        if not places and topic is not None and _goes_on(sentence):
            organizations |= {topic.organization_id, *context.vocabulary.ancestors(topic.organization_id)}
        before = places or before
        # A market report names its country once.
        for place in places or before | {focus.scene}:
            for organization_id in organizations:
                found.setdefault((organization_id, place), []).append(sentence)
    return found


def _organizations(sentence: Sentence, context: Context) -> set[str]:
    named = {m.id if m.kind == "organization" else context.brand_of(m) for m in sentence.of("organization", "model")}
    direct = {key for key in named if key is not None}
    return direct | {owner for key in direct for owner in context.vocabulary.ancestors(key)}
