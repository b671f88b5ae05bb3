"""Numbers and quantities: every count, ordinal, fraction, percentage, amount, measure and change in the sentences.

A generous pattern over whole columns finds the candidates; each distinct surface is read once
(`flows.extraction.numbers.quantities`); the words around decide what it is (`number_context`, `changes`).
"""

from pathlib import Path

import polars as pl

from flows.extraction.numbers.changes import direction, find_factors, moved
from flows.extraction.numbers.measures import VOCABULARY
from flows.extraction.numbers.number_context import multiplies, not_a_count, settled
from flows.extraction.numbers.number_windows import find_candidates
from flows.extraction.numbers.phrasal_verbs import less_particles
from flows.extraction.numbers.quantity_surfaces import CONTEXT, read_surfaces
from flows.extraction.wording.mentions import MENTIONS, as_mentions

# A figure of the press has fewer digits; a binary fraction errs in later ones.
_DIGITS = 14
# Nothing grows to so many times what it was.
_MANY_TIMES = 500


def find_numbers(sentences: pl.DataFrame, folder: Path = VOCABULARY) -> pl.DataFrame:
    """The numbers and quantities in the sentences, as mentions of the kinds "number" and "quantity".

    In: sentences (document_id, sentence, start, norm). Out: MENTIONS, sorted by place. `label` of a number: cardinal,
    ordinal, fraction; of a quantity: percent, money, conversion (an amount told again in another currency), measure,
    change. The span has the words of bound and unit, `number_start` and `number_end` the number alone.
    Years, days of dates, clock times, codes, versions, levels and list marks are left out; a number that may be part of
    a name ("Model 3") is there, for the caller who knows the names.
    """
    read = read_numbers(sentences, folder)
    read = less_particles(read.filter(pl.col("dropped").is_null()))
    number = pl.col("label").is_in(["cardinal", "ordinal", "fraction"])
    # 4.1 million is 4,100,000, whatever binary fractions make of the product.
    read = read.with_columns(pl.col("value", "value_max").round_sig_figs(_DIGITS))
    found = pl.concat([as_mentions(read.filter(number), "number"), as_mentions(read.filter(~number), "quantity")])
    factors = find_factors(sentences, folder).with_columns(label=pl.lit("change"))
    return pl.concat([found, as_mentions(factors, "quantity")]).sort("document_id", "sentence", "start", "end")


def read_numbers(sentences: pl.DataFrame, folder: Path = VOCABULARY) -> pl.DataFrame:
    """All that reads as a number, also what counts nothing: `dropped` says why it does, or is null."""
    found = _candidates(sentences, folder)
    found = found.with_columns(settled(found))
    # The words around are looked at only where they matter: a direction for shares and parts, a doubt for bare numbers.
    relative = pl.col("label").is_in(["percent", "fraction", "times"])
    found = found.with_columns(near_before=pl.when(relative).then("before"), near_after=pl.when(relative).then("after"))
    # Figures with a sign or a unit are counts whatever stands beside them, but for letters that touch a measure.
    doubtful = pl.col("label").is_in(["cardinal", "ordinal", "fraction", "code", "measure"])
    doubtful |= pl.col("number").str.contains("[A-Za-z]")
    beside = [pl.when(doubtful).then(name).alias(name) for name in ("before", "after")]
    found = found.with_columns(
        dropped=found.with_columns(beside).with_columns(dropped=not_a_count(found, folder))["dropped"],
        direction=_directions(found.select("near_before", "near_after"), folder),
    )
    label, value = pl.col("label"), pl.col("value")
    by = pl.col("near_before").str.contains(
        r"(?i)(?-u:\b)by(?: (?:about|around|almost|nearly|over|some|a|as much as))* *$"
    )
    # "Down a fifth", "fell a third".
    by |= pl.col("near_before").str.contains(
        r"(?i)(?-u:\b)(?:up|down|rose|fell|grew|dropped|climbed|jumped|slipped|shrank|slumped|plunged|risen|fallen"
        r"|grown)(?: (?:about|around|almost|nearly|over|some|more than))* *$"
    )
    more = pl.col("near_after").str.contains(
        r"^ (?:more|less|fewer|higher|lower|bigger|smaller|larger|cheaper)(?-u:\b)"
    )
    # "Its share should rise above 15 percent": where it gets to, and not by how much.
    told = pl.col("direction").is_not_null() & ~pl.col("surface").str.contains(r"(?i)^(?:above|below|beyond|past) ")
    percent = (
        (label == "percent")
        & (pl.col("unit") == "percent")
        & told
        & ~pl.col("near_after").str.contains(r"^ of(?-u:\b)")
    )
    part = (label == "fraction") & told & (by | more) & ~pl.col("near_after").str.contains(r"^ of(?-u:\b)")
    # "Ordered 80,000 times": so many orders.
    times = (label == "times") & (multiplies() | told) & (value < _MANY_TIMES)
    often = (label == "times") & (value >= _MANY_TIMES)
    change = (
        pl.when(percent).then(pl.col("direction") * value)
        .when(part).then(pl.col("direction") * (value * 100).round(2))
        .when((label == "fold") | times).then(((value - 1) * 100).round(6))
    )  # fmt: skip
    found = found.with_columns(change_percent=change, read_value=value, read_label=label)
    changed = pl.col("change_percent").is_not_null()
    found = found.with_columns(
        label=pl.when(changed)
        .then(pl.lit("change"))
        .when(often)
        .then(pl.lit("cardinal"))
        .when(label == "times")
        .then(pl.lit("measure"))
        .otherwise(label),
        unit=pl.when(changed | often).then(None).otherwise(pl.col("unit")),
    )
    # There is one column for a change: of a range ("20 to 30 % more") it holds the first end.
    found = found.with_columns(
        value=pl.when(changed).then(None).otherwise(pl.col("value")),
        value_max=pl.when(changed).then(None).otherwise(pl.col("value_max")),
        dropped=pl.when(changed).then(None).otherwise(pl.col("dropped")),
    )
    return _told_again(found)


def _directions(near: pl.DataFrame, folder: Path) -> pl.Series:
    """The direction that the words around each figure tell; its patterns, the costliest of all, are made where there
    are such words.
    """
    asked = near["near_before"].is_not_null()
    told = pl.repeat(None, near.height, dtype=pl.Int32, eager=True)
    if not asked.any():
        return told
    read = near.filter(asked).select(direction("near_before", "near_after", folder)).to_series()
    return told.scatter(asked.arg_true(), read)


def _candidates(sentences: pl.DataFrame, folder: Path) -> pl.DataFrame:
    """Each quantity of each candidate with its surroundings."""
    spans = find_candidates(sentences, folder, CONTEXT)
    surfaces = spans.select(pl.col("surface").unique().sort()).with_row_index("candidate")
    # By number, not by text: a long candidate of many quantities would be copied for each of them.
    spans = spans.join(surfaces, on="surface", how="left", maintain_order="left").drop("surface", "end")
    spans = spans.rename({"start": "at"})
    found = spans.join(read_surfaces(surfaces, folder), on="candidate", how="inner", maintain_order="left_right")
    # "rose from 5% to 7%" tells two levels, "prices from $5 to $7" a range.
    if found["journey"].null_count() < found.height:
        lead = pl.when(pl.col("journey").is_not_null()).then(pl.concat_str("before", "journey_before"))
        found = found.filter(pl.col("journey").is_null() | ((pl.col("journey") == "end") == moved(lead, folder)))
    return found.select(
        "document_id", "sentence",
        *((pl.col("at") + pl.col(name)).alias(name) for name in ("start", "end", "number_start", "number_end")),
        *("surface", "number", "label", "value", "value_max", "comparator", "unit", "ordinal", "year", "plain"),
        before=pl.concat_str("before", "inner_before").str.tail(CONTEXT),
        after=pl.concat_str("inner_after", "after").str.head(CONTEXT),
    )  # fmt: skip


def _told_again(found: pl.DataFrame) -> pl.DataFrame:
    """What is told a second time: "17.9bn baht ($490 million)" is a "conversion", "thirty (30)" drops its 30."""
    same = (pl.col("document_id") == pl.col("document_id").shift()) & (pl.col("sentence") == pl.col("sentence").shift())
    gap = pl.col("start") - pl.col("end").shift()
    near = pl.when(same & (gap <= 6)).then(pl.col("before").str.tail(6))
    money = (pl.col("label") == "money") & (pl.col("label").shift() == "money")
    other = pl.col("unit").ne_missing(pl.col("unit").shift())
    conversion = (
        money
        & other
        & (
            ((gap <= 2) & near.str.ends_with("("))
            | ((gap == 4) & near.str.ends_with(" or "))
            | near.str.contains(r"^(?:.|)(?:, or | / )$")
        )
    )
    equal = (pl.col("label") == pl.col("label").shift()) & (pl.col("value") == pl.col("value").shift())
    again = equal & (gap == 2) & near.str.ends_with("(") & pl.col("after").str.starts_with(")")
    return found.with_columns(
        label=pl.when(conversion).then(pl.lit("conversion")).otherwise(pl.col("label")),
        dropped=pl.when(again).then(pl.lit("again")).otherwise(pl.col("dropped")),
    )


__all__ = ["MENTIONS", "find_numbers", "read_numbers"]
