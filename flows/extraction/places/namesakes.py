"""Namesakes: places of one name, told apart by what else the text names; else left open.

The order: the country or state after the comma; the only reading, or the one that dwarfs the others; the one whose
country the sentence names; the one whose country the document names. A reading may also be borne out by its
neighbours (column `near` of the aliases: Armenia speaks for Georgia the country).
"""

from collections.abc import Sequence
from typing import Any

import polars as pl

from flows.extraction.places.gazetteer import Gazetteer, Reading

_SPAN = ["document_id", "sentence", "start", "end", "surface"]


def tell_apart(spans: pl.DataFrame, gazetteer: Gazetteer) -> pl.DataFrame:
    """The spans with `id`, `label` and `city` of the place that is meant.

    In: spans with `of_document`, the columns of the gazetteer's meanings, `apposed` and `of_state`. Out: document_id,
    sentence, start, end, surface, id, label, city; one row per place for a group that is a sum of places; label
    `ambiguous` and `id` null where none is told.
    """
    doubtful = (pl.col("choices") > 1) & (pl.col("place").is_null() | pl.col("apposed").is_not_null())
    summed = pl.col("sum")
    # A town before a state of another country is one that the gazetteer does not have.
    moved = (pl.col("label") == "city") & pl.col("of_state") & (pl.col("place") != pl.col("apposed"))
    sure = spans.filter(~doubtful & ~summed).with_columns(
        place=pl.when(moved).then("apposed").otherwise("place"), city=pl.when(moved).then("surface").otherwise("city")
    )
    sums = spans.filter(~doubtful & summed).drop("place").join(gazetteer.sums, on="term", maintain_order="left")
    told = _told(spans.filter(doubtful), sure, gazetteer)
    return pl.concat(
        [frame.select(*_SPAN, pl.col("place").alias("id"), "label", "city") for frame in (sure, sums, told)]
    )


def _told(doubtful: pl.DataFrame, sure: pl.DataFrame, gazetteer: Gazetteer) -> pl.DataFrame:
    """The doubtful spans with the reading that the surroundings bear out, else `ambiguous`."""
    in_sentence = _named(sure, doubtful, ["sentence"])
    in_document = _named(sure, doubtful, ["of_document"])
    rows: list[tuple[str | None, str, str | None]] = []
    for document, sentence, term, apposed in doubtful.select("of_document", "sentence", "term", "apposed").iter_rows():
        named = (
            in_sentence.get((sentence,), frozenset[str]()),
            in_document.get((document,), frozenset[str]()),
        )
        reading = choose(gazetteer.readings[term], apposed, named)
        rows.append((None, "ambiguous", None) if reading is None else (reading.place, reading.label, reading.city))
    schema = {"place": pl.String, "label": pl.String, "city": pl.String}
    return pl.concat([doubtful.drop(list(schema)), pl.DataFrame(rows, schema=schema, orient="row")], how="horizontal")


def choose(readings: Sequence[Reading], apposed: str | None, named: Sequence[frozenset[str]]) -> Reading | None:
    """The reading that is meant, or null.

    In: the readings of a term, the likeliest first; the place after the comma; the places that the sentence and that
    the document name.
    """
    beside = [reading for reading in readings if reading.place == apposed]
    if len(beside) == 1:
        return beside[0]
    if readings[0].dominant:
        return readings[0]
    for places in named:
        borne_out = [reading for reading in readings if places & reading.supporters]
        if len({reading.place for reading in borne_out}) == 1:
            return borne_out[0]
    return None


def _named(sure: pl.DataFrame, doubtful: pl.DataFrame, key: list[str]) -> dict[tuple[Any, ...], frozenset[str]]:
    """The places that are surely named in each sentence or document of a doubtful span."""
    grouped = (
        sure.join(doubtful.select(key).unique(), on=key, how="semi")
        .filter(pl.col("place").is_not_null())
        .group_by(key)
        .agg(pl.col("place").unique())
    )
    return {tuple(row[:-1]): frozenset(row[-1]) for row in grouped.iter_rows()}
