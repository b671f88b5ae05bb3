"""Shown markets: the row of a market that a figure or a happening shows, with the time of the happening."""

from flows.extraction.grammar.fact import Fact

# When a country was, or is to be, entered is when the start there was, or is to be.
TIMES = {"period_start": "start_on", "period_end": "end_on", "period_text": "date_text"}
_READ = ("organization_id", "place", "certainty")


def shown_market(fact: Fact, status: str, rule: str) -> Fact:
    """The market that a fact of an organisation in a place shows, told by its words for them and for the time."""
    place = fact.spans.get("place", fact.statement)
    cells = {column: fact.cells[column] for column in _READ if column in fact.cells}
    spans = {"place": place, "country_code": place}
    spans |= {c: fact.spans[c] for c in ("organization_id", "certainty", "status") if c in fact.spans}
    cells |= {"country_code": fact.cells["place"], "status": status}
    return dated(Fact("markets", rule, fact.statement, cells, spans), fact)


def dated(market: Fact, event: Fact) -> Fact:
    """The market with the time of a happening; a figure has none."""
    for own, column in TIMES.items():
        if column in event.cells:
            market.cells[own] = event.cells[column]
            market.spans[own] = event.spans.get(column, event.statement)
    return market


def undated(market: Fact) -> Fact:
    """The market without a time."""
    for own in TIMES:
        market.cells.pop(own, None)
        market.spans.pop(own, None)
    return market
