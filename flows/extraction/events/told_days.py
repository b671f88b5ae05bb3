"""Days on which it was told what is to come: they date nothing that is planned."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from flows.extraction.context.context import Context
from flows.extraction.grammar.fact import Fact
from flows.extraction.timing.statement_times import told_then

_DATED = ("start_on", "end_on", "date_text")
# What is agreed on happens on the day on which it is.
_TO_BE_DONE = frozenset({"plant", "facility", "outlet_opening", "product_launch", "market_entry", "market_exit"})


def without_told_days(events: Iterable[Fact], context: Context) -> Iterator[Fact]:
    """The events; those that are planned without a day that is over and on which they were only told of. A plan that
    has no country either is none.
    """
    for event in events:
        if not _is_told_day(event, context):
            yield event
        elif event.cells.get("country_code") is not None and event.cells["event_type"] != "market_entry":
            cells = {column: value for column, value in event.cells.items() if column not in _DATED}
            spans = {column: span for column, span in event.spans.items() if column not in _DATED}
            yield replace(event, cells=cells, spans=spans)


def _is_told_day(event: Fact, context: Context) -> bool:
    last, span = event.cells.get("end_on"), event.spans.get("end_on")
    if event.cells["status"] != "scheduled" or event.cells["event_type"] not in _TO_BE_DONE:
        return False
    if not isinstance(last, date) or span is None or context.reference is None or last > context.reference:
        return False
    sentence = next((s for s in context.article if s.start <= span[0] < s.end), None)
    period = next((p for p in sentence.of("period") if p.start == span[0]), None) if sentence is not None else None
    return sentence is not None and period is not None and told_then(sentence, period)
