"""Mentions read: the sentences and mentions of texts as lines of JSON, made whole columns at once."""

import json
from typing import TYPE_CHECKING, Any

import polars as pl

from flows.extraction.mentions import find_mentions
from flows.extraction.periods.periods import resolve_period
from flows.reading.sentences import split_sentences

if TYPE_CHECKING:
    from flows.extraction.lexicon.vocabulary import Vocabulary

_WORDS = ("surface", "id", "label", "comparator", "unit", "relation", "granularity", "edtf", "city")
# In this order, and each only where a mention has it; but a kind's own field always, so that null says "not known".
_FIELDS = (
    "kind", "start", "end", "surface", "id", "label", "value", "value_max", "comparator", "unit", "change_percent",
    "period_start", "period_end", "relation", "granularity", "edtf", "city",
)  # fmt: skip
_ALWAYS = {
    "value": pl.col("kind").is_in(["number", "quantity"]),
    "period_start": pl.col("kind") == "period",
    "period_end": pl.col("kind") == "period",
}
_PERIOD = ("period_start", "period_end", "relation", "granularity", "edtf")


def mention_lines(items: list[dict[str, Any]], vocabulary: "Vocabulary") -> list[str]:
    """A line of JSON for each text, `{"id", "sentences", "mentions"}`.

    In: `id`, `text`, `reference_date` (a date or None) of each. Out: in the same order; `sentences` are [start, end]
    each, `mentions` have kind, start, end, surface and what else their kind has, dates in ISO 8601, offsets in code
    points of the text.
    """
    documents = pl.DataFrame(
        {
            "document_id": [f"{number:09}" for number in range(len(items))],
            "title": [None] * len(items),
            "text": [item["text"] for item in items],
            "reference": [item.get("reference_date") for item in items],
        },
        schema={"document_id": pl.String, "title": pl.String, "text": pl.String, "reference": pl.Date},
    )
    sentences = split_sentences(documents.drop("reference"))
    found = find_mentions(sentences.filter(pl.col("kind") != "boilerplate"), vocabulary)
    told = _to_the_letter(_resolved(found, documents), sentences, documents)
    spans = sentences.select("document_id", told="[" + _text("start") + ", " + _text("end") + "]")
    mentions = told.select("document_id", told=_object())
    each = documents.select("document_id").join(_listed(spans), on="document_id", how="left", maintain_order="left")
    each = each.join(_listed(mentions), on="document_id", how="left", suffix="_mentions", maintain_order="left")
    return [
        f'{{"id": {json.dumps(item["id"], ensure_ascii=False)}, "sentences": [{spans or ""}], '
        f'"mentions": [{mentions or ""}]}}'
        for item, (spans, mentions) in zip(items, each.select("told", "told_mentions").iter_rows(), strict=True)
    ]


def _resolved(found: pl.DataFrame, documents: pl.DataFrame) -> pl.DataFrame:
    """The mentions, each period resolved against its text's reference date: once for all that are alike."""
    found = found.join(
        documents.select("document_id", "reference"), on="document_id", how="left", maintain_order="left"
    )
    is_period = pl.col("kind") == "period"
    alike = found.filter(is_period).select("surface", "relation", "reference").unique()
    rows = [
        (surface, relation, reference, read.start, read.end, read.relation, read.granularity, read.edtf)
        for surface, relation, reference in alike.iter_rows()
        if (read := resolve_period(surface, reference, relation=relation)) is not None
    ]
    schema = {
        "surface": pl.String, "relation": pl.String, "reference": pl.Date, "r_period_start": pl.Date,
        "r_period_end": pl.Date, "r_relation": pl.String, "r_granularity": pl.String, "r_edtf": pl.String,
    }  # fmt: skip
    known = pl.DataFrame(rows, schema=schema, orient="row").with_columns(kind=pl.lit("period"))
    keys = ["kind", "surface", "relation", "reference"]
    found = found.join(known, on=keys, how="left", nulls_equal=True, maintain_order="left")
    read_anew = pl.col("r_granularity").is_not_null()
    return found.with_columns(
        pl.when(read_anew).then(f"r_{field}").otherwise(field).alias(field) for field in _PERIOD
    ).drop(f"r_{field}" for field in _PERIOD)


def _to_the_letter(found: pl.DataFrame, sentences: pl.DataFrame, documents: pl.DataFrame) -> pl.DataFrame:
    """The mentions with the text's own characters; those that were found have its variants of hyphens and quotes."""
    around = sentences.filter(pl.col("text") != pl.col("norm")).select(
        "document_id", "sentence", around="text", first="start", last="end"
    )
    found = found.join(around, on=["document_id", "sentence"], how="left", maintain_order="left")
    length = pl.col("end") - pl.col("start")
    within = pl.col("around").str.slice(pl.col("start") - pl.col("first"), length)
    found = found.join(
        documents.select("document_id", whole="text"), on="document_id", how="left", maintain_order="left"
    )
    crossing = pl.col("surface").str.len_chars() != length
    beyond = pl.col("end") > pl.col("last")
    return found.with_columns(
        surface=pl.when(crossing | beyond)
        .then(pl.when(crossing | beyond).then("whole").str.slice("start", length))
        .when(pl.col("around").is_not_null())
        .then(within)
        .otherwise("surface")
    )


def _object() -> pl.Expr:
    """A mention as JSON."""
    fields = []
    for name in _FIELDS:
        value = _text(name)
        if name in _ALWAYS:
            value = pl.when(_ALWAYS[name]).then(value.fill_null("null")).otherwise(value)
        fields.append(f'"{name}": ' + value)
    return "{" + pl.concat_str(fields, separator=", ", ignore_nulls=True) + "}"


def _text(name: str) -> pl.Expr:
    """A field's values as JSON, null where there is none."""
    column = pl.col(name)
    if name in _WORDS:
        # As the one field of an object, whose name and braces go again.
        told = pl.struct(name).struct.json_encode()
        return pl.when(column.is_not_null()).then(told.str.slice(len(name) + 4).str.strip_suffix("}"))
    if name in ("period_start", "period_end"):
        return '"' + column.dt.to_string("%Y-%m-%d") + '"'
    if name in ("value", "value_max", "change_percent"):
        column = pl.when(column.is_finite()).then(column)
    told = column.cast(pl.String)
    return '"' + told + '"' if name == "kind" else told


def _listed(told: pl.DataFrame) -> pl.DataFrame:
    """What is told of each document, in one."""
    return told.group_by("document_id").agg(pl.col("told").str.join(", "))
