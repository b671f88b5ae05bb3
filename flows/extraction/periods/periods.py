"""Periods: the dates, deadlines and durations of sentences, and the days that they stand for.

The rules are those of the data contract's table of periods. What it leaves open is decided here, and only here:

- A weekday without a tense is the last one, the reference date included, as in news copy ("on Tuesday").
- "The beginning of" a year or month is its early part; beside a deadline it is its first day.
- "The end of" a quarter or half is its last month, of a month its late part, of a week its last three days.
- A date in figures whose day and month could change places (03/04/2024) is left open.
- A financial year named by one year (FY26) is left open; one named by both (FY2025-26) runs from April to March.
- "Three months ago" is the day, "three years ago" the month, that many units back.
- "In three years" goes ahead unless the tense is past; vague lengths ("several years") are left open.
- "The following year", "two years later", "in the month" count from another date of the text: open without `anchor`.
- "After" and "before" leave out the whole period that they name ("after 2030" begins on 1 January 2031).
"""

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache

import polars as pl

from flows.extraction.periods.calendar import Interval
from flows.extraction.periods.period_edtf import edtf_of
from flows.extraction.periods.period_expressions import Expression, expressions
from flows.extraction.periods.period_surroundings import surroundings_allow, waits, with_surroundings
from flows.extraction.periods.period_term import Context, Tense
from flows.extraction.periods.period_terms import Edge
from flows.extraction.periods.period_tokens import STRETCH
from flows.extraction.wording.mentions import as_mentions
from flows.extraction.wording.records import quick
from flows.extraction.wording.spans import find_spans

_ONE_DAY = timedelta(days=1)
_NOWHERE = Context()


@quick
@dataclass(frozen=True, slots=True)
class Period:
    """What a period expression stands for: first and last day (inclusive, None: open or unknown), and how it says so.

    `relative`: the days depend on the reference date; `anaphoric`: on another date of the text.
    """

    start: date | None
    end: date | None
    relation: str
    granularity: str
    edtf: str | None
    relative: bool
    anaphoric: bool = False


@lru_cache(maxsize=65536)
def resolve_period(
    surface: str,
    reference: date | None,
    *,
    tense: Tense | None = None,
    year: int | None = None,
    anchor: date | None = None,
    anchor_end: date | None = None,
    relation: str | None = None,
) -> Period | None:
    """The period that a surface stands for, None if it is none.

    In: the words as `find_periods` gives them; the contract's reference date; the tense of the verb beside; the one
    year that the surroundings name, used only without a reference date; the date that "the following year" counts
    from, and where the period that begins with it ends; and the mention's `relation` where the words around changed it
    ("does not come until March" is in March).
    Relative words without a reference date have neither start nor end.
    """
    if tense == "future":
        surface = _LAST_AHEAD.sub(r"\1final\2", surface)
    found = expressions(surface)
    if not found:
        return None
    longest = max(found, key=lambda expression: expression.end - expression.start)
    if relation is not None:
        longest = replace(longest, relation=relation)
    context = Context(reference, tense, year, anchor, anchor_end)
    if longest.relation == "by" and _AS_OF.match(surface) is not None:
        starts = not isinstance(longest.term, Edge) and _ahead(longest, context)
        if starts or (tense == "future" and _runs(longest, context)):
            longest = replace(longest, relation="from")
        elif _runs(longest, context):
            # "Is sold by 200 dealers as of this week": how things stand today.
            return _resolved(longest, context, until=reference)
    return _resolved(longest, context)


# "Comes in the last quarter": that of this year; without an article it is the one before this.
_LAST_AHEAD = re.compile(r"(\bthe )last( (?:quarter|third)\b)", re.IGNORECASE)
# "As of March it had 300 dealers" tells how things stood by then; "sold as of March 2027" what begins then.
_AS_OF = re.compile("as of ", re.IGNORECASE)


def is_as_of(surface: str) -> bool:
    """Whether a period expression is one of how things stand, or of what begins: "as of Monday"."""
    return _AS_OF.match(surface) is not None


def _ahead(expression: Expression, context: Context) -> bool:
    days = expression.term.days(context)
    return days is not None and context.reference is not None and days.start > context.reference


def _runs(expression: Expression, context: Context) -> bool:
    """Whether a period has begun and is not over on the day of the reference."""
    days = expression.term.days(context)
    return days is not None and context.reference is not None and days.start <= context.reference < days.end


def _resolved(expression: Expression, context: Context, until: date | None = None) -> Period:
    what = expression.term
    start, end = _limits(expression, context)
    end = end if until is None else until
    return Period(
        start,
        end,
        expression.relation,
        what.granularity,
        edtf_of(expression, start, end),
        what.relative,
        what.anaphoric,
    )


def _limits(expression: Expression, context: Context) -> tuple[date | None, date | None]:
    """The first and last day, by the relation to the term."""
    what, relation = expression.term, expression.relation
    days = what.days(context)
    if days is None:
        return None, None
    point = what.point(context) if isinstance(what, Edge) else None
    if relation in ("by", "until", "to"):
        return None, days.end if point is None else point
    if relation == "before":
        return None, _before(days, point, first=isinstance(what, Edge) and what.edge == "start")
    if relation in ("since", "from"):
        return days.start, None
    if relation == "after":
        if isinstance(what, Edge) and what.edge == "start":
            return days.start, None
        return (None if days.end == date.max else days.end + _ONE_DAY), None
    return days.start, days.end


def _before(days: Interval, point: date | None, *, first: bool) -> date | None:
    """The last day before a period; before the end (or middle) of one is up to that day."""
    if point is not None and not first:
        return point
    return None if days.start == date.min else days.start - _ONE_DAY


def _turned() -> tuple[pl.Expr, ...]:
    """What does not happen until a period, happens in it."""
    turned = (pl.col("relation") == "until") & waits()
    return (
        pl.when(turned).then(pl.lit("in")).otherwise("relation").alias("relation"),
        pl.when(turned).then("first_day").otherwise("period_start").alias("period_start"),
        pl.when(turned).then("plain_edtf").otherwise("edtf").alias("edtf"),
    )


def find_periods(sentences: pl.DataFrame) -> pl.DataFrame:
    """All period mentions of the sentences: MENTIONS of kind "period".

    In: `document_id`, `sentence`, `start`, `norm`. Out: the span with its relation word; label and granularity say how
    fine it is; start and end are filled where no reference date is needed. For the others call `resolve_period` with
    the surface and the relation.
    """
    stretches = find_spans(sentences, STRETCH)
    # A stretch may be long and hold many expressions: they are joined by its number, never by its words.
    distinct = stretches.select("surface").unique(maintain_order=True).with_row_index("stretch")
    found = (
        stretches.join(distinct, on="surface")
        .drop("surface")
        .join(_parsed(distinct["surface"]), on="stretch")
        .with_columns(start=pl.col("start") + pl.col("from"), end=pl.col("start") + pl.col("to"))
    )
    beside = with_surroundings(found, sentences)
    kept = beside.filter(surroundings_allow(set(beside["check"])))
    if (kept["relation"] == "until").any():
        kept = kept.with_columns(_turned())
    return as_mentions(kept.sort("document_id", "sentence", "start"), "period")


_Row = tuple[int, int, str | None, date | None, str | None, str, date | None, date | None, str, str, str | None]
_PARSED = pl.Schema(
    {
        "stretch": pl.UInt32,
        "surface": pl.String,
        "from": pl.Int64,
        "to": pl.Int64,
        "check": pl.String,
        "first_day": pl.Date,
        "plain_edtf": pl.String,
        "label": pl.String,
        "period_start": pl.Date,
        "period_end": pl.Date,
        "relation": pl.String,
        "granularity": pl.String,
        "edtf": pl.String,
    }
)


def _parsed(surfaces: pl.Series) -> pl.DataFrame:
    """Each stretch once: its expressions, resolved as far as they need no reference date."""
    rows = [
        (stretch, surface[row[0] : row[1]], *row)
        for stretch, surface in enumerate(surfaces)
        for row in (_rows if len(surface) <= _KEPT else _rows.__wrapped__)(_COUNT.sub(_nines, surface))
    ]
    return pl.DataFrame(rows, schema=_PARSED, orient="row")


# Stretches of any text that comes again are short.
_KEPT = 100
# A figure with commas or decimals that no date is made of: its digits are nothing to the dates beside it.
_COUNT = re.compile(r"(?<![^ ])(?<![Yy] )[0-9]{1,3}(?:(?:,[0-9]{3})+(?:\.[0-9]+)?|\.[0-9]+)%?(?![^ ,])")
_DIGITS = str.maketrans("0123456789", "9" * 10)


def _nines(count: re.Match[str]) -> str:
    """The figure in nines: stretches that differ in it alone are read once."""
    return count[0].translate(_DIGITS)


@lru_cache(maxsize=20_000)
def _rows(surface: str) -> tuple[_Row, ...]:
    """The expressions of a stretch as rows of _PARSED, less their first two columns."""
    rows = []
    for expression in expressions(surface):
        period = _resolved(expression, _NOWHERE)
        plain = _resolved(replace(expression, relation="in"), _NOWHERE) if period.relation == "until" else period
        rows.append(
            (
                expression.start,
                expression.end,
                expression.check,
                plain.start,
                plain.edtf,
                period.granularity,
                period.start,
                period.end,
                period.relation,
                period.granularity,
                period.edtf,
            )
        )
    return tuple(rows)
