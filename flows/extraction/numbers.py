"""Numbers and quantities: every count, ordinal, fraction, percentage, amount, measure and change in the sentences.

A generous pattern over whole columns finds the candidates; each distinct surface is read once
(`flows.extraction.quantities`); the words around decide what it is (`number_context`, `changes`).
"""

from pathlib import Path

import polars as pl

from flows.extraction.changes import direction, find_factors
from flows.extraction.measures import VOCABULARY
from flows.extraction.mentions import MENTIONS, as_mentions
from flows.extraction.number_context import multiplies, not_a_count, settled
from flows.extraction.quantities import read_quantities
from flows.extraction.quantity_tokens import load_lexicon
from flows.extraction.spans import find_spans

_CONTEXT = 60
_READ = pl.Schema(
    {
        "candidate": pl.String,
        "from": pl.Int64,
        "to": pl.Int64,
        "number_from": pl.Int64,
        "number_to": pl.Int64,
        "label": pl.String,
        "value": pl.Float64,
        "value_max": pl.Float64,
        "comparator": pl.String,
        "unit": pl.String,
        "ordinal": pl.Float64,
        "year": pl.Boolean,
        "plain": pl.Boolean,
    }
)


def find_numbers(sentences: pl.DataFrame, folder: Path = VOCABULARY) -> pl.DataFrame:
    """The numbers and quantities in the sentences, as mentions of the kinds "number" and "quantity".

    In: sentences (document_id, sentence, start, norm). Out: MENTIONS, sorted by place. `label` of a number: cardinal,
    ordinal, fraction; of a quantity: percent, money, conversion (an amount told again in another currency), measure,
    change. The span has the words of bound and unit, `number_start` and `number_end` the number alone.
    Years, days of dates, clock times, codes, versions, levels and list marks are left out; a number that may be part of
    a name ("Model 3") is there, for the caller who knows the names.
    """
    read = read_numbers(sentences, folder)
    read = read.filter(pl.col("dropped").is_null())
    number = pl.col("label").is_in(["cardinal", "ordinal", "fraction"])
    found = pl.concat([as_mentions(read.filter(number), "number"), as_mentions(read.filter(~number), "quantity")])
    factors = find_factors(sentences, folder).with_columns(label=pl.lit("change"))
    return pl.concat([found, as_mentions(factors, "quantity")]).sort("document_id", "sentence", "start", "end")


def read_numbers(sentences: pl.DataFrame, folder: Path = VOCABULARY) -> pl.DataFrame:
    """All that reads as a number, also what counts nothing: the columns of mentions, and `dropped` with the reason or null."""
    found = _candidates(sentences, folder)
    found = found.with_columns(settled())
    # The words around are looked at only where they matter: a direction for shares and parts, a doubt for bare numbers.
    relative = pl.col("label").is_in(["percent", "fraction", "times"])
    found = found.with_columns(
        near_before=pl.when(relative).then("before"), near_after=pl.when(relative).then("after")
    )
    found = found.with_columns(dropped=not_a_count(folder), direction=direction("near_before", "near_after", folder))
    label, value = pl.col("label"), pl.col("value")
    by = pl.col("near_before").str.contains(r"(?i)(?-u:\b)by(?: (?:about|around|almost|nearly|over|some|a|as much as))* *$")
    more = pl.col("near_after").str.contains(r"^ (?:more|less|fewer|higher|lower|bigger|smaller|larger|cheaper)(?-u:\b)")
    told = pl.col("direction").is_not_null()
    percent = (label == "percent") & (pl.col("unit") == "percent") & told & ~pl.col("near_after").str.contains(r"^ of(?-u:\b)")
    part = (label == "fraction") & told & (by | more)
    times = (label == "times") & (multiplies() | told)
    change = (
        pl.when(percent).then(pl.col("direction") * value)
        .when(part).then(pl.col("direction") * (value * 100).round(2))
        .when((label == "fold") | times).then((value - 1) * 100)
    )  # fmt: skip
    found = found.with_columns(change_percent=change, read_value=value, read_label=label)
    changed = pl.col("change_percent").is_not_null()
    found = found.with_columns(
        label=pl.when(changed).then(pl.lit("change")).when(label == "times").then(pl.lit("measure")).otherwise(label),
        unit=pl.when(changed).then(None).otherwise(pl.col("unit")),
    )
    # The ends of a range of change: the first is the change, as a level has it; the second is kept beside it.
    found = found.with_columns(
        value=pl.when(changed).then(None).otherwise(pl.col("value")),
        value_max=pl.when(changed).then(None).otherwise(pl.col("value_max")),
        dropped=pl.when(changed & (pl.col("dropped") != "address")).then(None).otherwise(pl.col("dropped")),
    )
    return _conversions(found)


def _candidates(sentences: pl.DataFrame, folder: Path) -> pl.DataFrame:
    """Each quantity of each candidate with its surroundings."""
    whole = sentences.with_columns(offset=pl.col("start"))
    spans = find_spans(whole, load_lexicon(folder).candidate, carry=("norm", "offset"))
    spans = spans.rename({"surface": "candidate"})
    rows = [
        (surface, q.start, q.end, q.number_start, q.number_end, q.label, q.value, q.value_max, q.comparator, q.unit,
         q.ordinal, q.year, q.plain)
        for surface in spans["candidate"].unique().sort()
        for q in read_quantities(surface, folder)
    ]  # fmt: skip
    read = pl.DataFrame(rows, schema=_READ, orient="row")
    found = spans.rename({"start": "at"}).join(read, on="candidate", how="inner", maintain_order="left_right")
    found = found.with_columns(
        start=pl.col("at") + pl.col("from"),
        end=pl.col("at") + pl.col("to"),
        number_start=pl.col("at") + pl.col("number_from"),
        number_end=pl.col("at") + pl.col("number_to"),
    )
    start, end = pl.col("start") - pl.col("offset"), pl.col("end") - pl.col("offset")
    text = pl.col("norm")
    left = pl.max_horizontal(start - _CONTEXT, pl.lit(0))
    return found.select(
        *("document_id", "sentence", "start", "end", "number_start", "number_end"),
        *("label", "value", "value_max", "comparator", "unit", "ordinal", "year", "plain"),
        surface=text.str.slice(start, end - start),
        number=text.str.slice(pl.col("number_start") - pl.col("offset"), pl.col("number_end") - pl.col("number_start")),
        before=text.str.slice(left, start - left),
        after=text.str.slice(end, _CONTEXT),
    )


def _conversions(found: pl.DataFrame) -> pl.DataFrame:
    """The frame with the label "conversion" for money in brackets right after money: "17.9bn baht ($490 million)"."""
    same = (pl.col("document_id") == pl.col("document_id").shift()) & (pl.col("sentence") == pl.col("sentence").shift())
    gap = pl.col("start") - pl.col("end").shift()
    before = pl.when((gap <= 5) & (pl.col("label") == "money")).then(pl.col("before").str.tail(6))
    follows = same & (pl.col("label").shift() == "money") & (
        ((gap <= 2) & before.str.ends_with("("))
        | ((gap == 4) & before.str.ends_with(" or "))
        | ((gap <= 6) & before.str.contains(r"(?:, or | / )$"))
    )
    # "thirty (30)": the same number told again counts once.
    again = same & (gap == 2) & (pl.col("label") == pl.col("label").shift()) & (pl.col("value") == pl.col("value").shift()) & (
        pl.col("before").str.ends_with("(") & pl.col("after").str.starts_with(")") & pl.col("dropped").is_null()
    )
    said = again.shift(-1).fill_null(value=False)
    found = found.with_columns(
        end=pl.when(said).then(pl.col("end").shift(-1) + 1).otherwise(pl.col("end")),
        number_end=pl.when(said).then(pl.col("end").shift(-1) + 1).otherwise(pl.col("number_end")),
        dropped=pl.when(again).then(pl.lit("again")).otherwise(pl.col("dropped")),
    )
    return found.with_columns(
        label=pl.when(follows & (pl.col("unit") != pl.col("unit").shift())).then(pl.lit("conversion")).otherwise(pl.col("label"))
    )


__all__ = ["MENTIONS", "find_numbers", "read_numbers"]
