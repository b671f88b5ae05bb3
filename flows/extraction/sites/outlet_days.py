"""Days of outlets: one whose town has a time of its own right behind it opens then, and not by the time of all: "plans
20 showrooms by the end of 2026, the first of them in Davao in July".
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from flows.extraction.context.context import Context
from flows.extraction.grammar.fact import Fact
from flows.extraction.periods.period_term import Tense as Side
from flows.extraction.scenes.scene import Scene

_DATED = ("start_on", "end_on", "date_text")
_BEHIND = len(", on ")


def with_own_days(events: Iterable[Fact], context: Context) -> Iterator[Fact]:
    """The events, openings with the time behind their town where another one dates them."""
    for event in events:
        yield _dated(event, context) if event.cells["event_type"] == "outlet_opening" else event


def _dated(event: Fact, context: Context) -> Fact:
    town = event.spans.get("city")
    told = event.spans.get("start_on", event.spans.get("end_on"))
    sentence = next((s for s in context.article if town is not None and s.start <= town[0] < s.end), None)
    if town is None or told is None or sentence is None or not sentence.start <= told[0] < sentence.end:
        return event
    own = next((m for m in sentence.of("period") if 0 <= m.start - town[1] <= _BEHIND), None)
    if own is None or own.start == told[0] or own.granularity in ("duration", "measure"):
        return event
    side: Side = "future" if event.cells["status"] == "scheduled" else "past"
    when = Scene(sentence.clause_at(own.start), context).resolve(own, side)
    if when is None:
        return event
    cells = {k: v for k, v in event.cells.items() if k not in _DATED}
    spans = {k: v for k, v in event.spans.items() if k not in _DATED}
    for column, value in (("start_on", when.start), ("end_on", when.end), ("date_text", own.surface)):
        if value is not None:
            cells[column] = value
            spans[column] = (own.start, own.end)
    return replace(event, cells=cells, spans=spans)
