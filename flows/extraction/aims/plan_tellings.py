"""When a plan was told: no time that it is for."""

from datetime import date

from flows.extraction.context.context import Context
from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.figure import Figure
from flows.extraction.timing.current_years import Dated
from flows.extraction.timing.figure_periods import TO_COME


def told_when(dated: Dated, number: Mention, context: Context) -> bool:
    """Whether a time behind a number is over, and a day or month: no time that a plan is for."""
    end = dated.period.end
    return (
        dated.words.start >= number.end
        and dated.period.granularity in ("day", "week", "month")
        and (dated.words.relation != "by")
        and (end is None or context.reference is None or end <= context.reference or dated.period.relation == "in")
    )


def told_then(dated: Dated, context: Context) -> bool:
    """Whether the time of a plan is a day or month that is over."""
    end = dated.period.end
    return (
        dated.period.granularity in ("day", "week", "month")
        and dated.words.relation in (None, "in")
        and end is not None
        and context.reference is not None
        and end < context.reference
    )


def over_before(dated: Dated, figure: Figure, reference: date | None) -> bool:
    """Whether a year that is over stands before a plan: "where 22,400 were sold in 2023, it wants to double sales"."""
    end, ahead = dated.period.end, figure.sentence.slice(dated.words.end, figure.number.start)
    over = reference is not None and end is not None and end < reference and dated.words.relation in (None, "in")
    return over and dated.words.end <= figure.number.start and TO_COME.search(ahead) is not None


def is_over(dated: Dated, reference: date | None) -> bool:
    """Whether a time is over."""
    return reference is not None and dated.period.end is not None and dated.period.end < reference


def is_past(own: Dated | None, context: Context) -> bool:
    """Whether a figure's own time is over: "a goal of 10,000, after a record of 9,155 in 2012"."""
    end, today = own.period.end if own is not None else None, context.reference
    return end is not None and today is not None and end < today and own is not None and own.period.relation != "by"
