"""Days of entries: a start that title or lead tell without a day is on that of the first cars or the first house there:
"X arrives in Brazil. As of today Brazilians can order the Y".
"""

from collections.abc import Sequence

from flows.extraction.context.context import Context
from flows.extraction.grammar.fact import Fact

# What a brand starts with in a country.
_FIRST = frozenset({"product_launch", "outlet_opening"})
DATED = ("start_on", "end_on", "date_text")
# So many sentences from its beginning, the title among them, may tell the day of a start.
_LEAD = 4
# So many, the title among them, tell that a brand has started.
_STARTED = 2


def with_entry_days(events: Sequence[Fact], context: Context) -> Sequence[Fact]:
    """The events, an undated start with the day of what the lead tells to have been launched or opened there."""
    lead = [s for s in context.article if s.kind != "dateline"][:_LEAD]
    end = lead[-1].end if lead else 0
    for event in events:
        if _is_undated_start(event, lead[:_STARTED][-1].end if lead else 0):
            days = {e.cells["start_on"]: e for e in reversed(events) if _begins_there(e, event, context, end)}
            if len(days) == 1:
                dated_as(event, next(iter(days.values())))
    return events


def _is_undated_start(event: Fact, end: int) -> bool:
    return (
        event.cells["event_type"] == "market_entry"
        and event.cells["status"] == "occurred"
        and event.cells["certainty"] == "asserted"
        and "country_code" in event.cells
        and not any(c in event.cells for c in DATED)
        and event.statement[0] < end
    )


def _begins_there(event: Fact, start: Fact, context: Context, end: int) -> bool:
    """Whether an event of one day, told in the lead, is of the brand that starts, in the country where it does."""
    day = event.cells.get("start_on")
    return (
        event.cells["event_type"] in _FIRST
        and event.cells["status"] == "occurred"
        and day is not None
        and day == event.cells.get("end_on")
        and event.cells.get("country_code") == start.cells["country_code"]
        and event.statement[0] < end
        and event.cells["organization_id"] in context.vocabulary.family(str(start.cells["organization_id"]))
    )


def dated_as(event: Fact, first: Fact) -> None:
    """Gives an event the day of the one that it begins with, and its statement."""
    for column in DATED:
        if column in first.cells:
            event.cells[column] = first.cells[column]
            event.spans[column] = first.spans.get(column, first.statement)
    event.restated.append(event.statement)
    event.statement = first.statement
