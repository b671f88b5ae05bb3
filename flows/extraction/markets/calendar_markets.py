"""Markets that a calendar of starts tells: where somebody has been since a time, or is to start at one."""

from collections.abc import Iterator, Sequence

from flows.extraction.markets.calendars import Calendar, Start
from flows.extraction.markets.market_stance import PLANNED, PRESENT, MarketStance
from flows.extraction.markets.market_statement import MarketStatement


def calendar_statements(starts: Sequence[tuple[Calendar, Start]]) -> Iterator[MarketStatement]:
    """The markets of the lines of a calendar: where somebody has been since a time, or is to start at one."""
    for calendar, start in starts:
        planned = start.planned or start.hedged
        status = PLANNED if planned else PRESENT
        for place in start.entry.places:
            doubt = start.entry.period if start.hedged else None
            stance = MarketStance(status, "hedged" if start.hedged else "asserted", None, doubt, entered=True)
            yield MarketStatement(
                start.entry.figure.sentence,
                calendar.subject,
                place,
                stance,
                start.period,
                start.entry.period if start.period is not None else None,
                f"{status}_market",
            )
