"""Mentions read: the sentences and mentions of texts, as they are told to people and programs."""

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from flows.extraction.vocabulary import Vocabulary

_FIELDS = (
    "kind",
    "start",
    "end",
    "surface",
    "id",
    "label",
    "value",
    "value_max",
    "comparator",
    "unit",
    "change_percent",
    "period_start",
    "period_end",
    "relation",
    "granularity",
    "edtf",
    "city",
)


def mentions_of(items: list[dict[str, Any]], vocabulary: "Vocabulary") -> list[dict[str, Any]]:
    """The sentences and mentions of texts.

    In: `id`, `text`, `reference_date` (a date or None) of each. Out: in the same order `id`, `sentences` ([start, end]
    each) and
    `mentions` (kind, start, end, surface and what else its kind has; dates as ISO 8601; offsets in code points of the
    text).
    """
    import polars as pl

    from flows.extraction.extract import find_mentions
    from flows.reading.sentences import split_sentences

    keys = [f"{number:09}" for number in range(len(items))]
    documents = pl.DataFrame(
        {"document_id": keys, "title": [None] * len(items), "text": [item["text"] for item in items]},
        schema={"document_id": pl.String, "title": pl.String, "text": pl.String},
    )
    sentences = split_sentences(documents)
    found = find_mentions(sentences.filter(pl.col("kind") != "boilerplate"), vocabulary)
    spans: dict[str, list[list[int]]] = {}
    for key, start, end in sentences.select("document_id", "start", "end").iter_rows():
        spans.setdefault(key, []).append([start, end])
    rows: dict[str, list[dict[str, Any]]] = {}
    for row in found.select("document_id", *_FIELDS).iter_rows(named=True):
        rows.setdefault(row.pop("document_id"), []).append(row)
    return [
        {
            "id": item["id"],
            "sentences": spans.get(key, []),
            "mentions": [_mention(row, item["text"], item.get("reference_date")) for row in rows.get(key, [])],
        }
        for key, item in zip(keys, items, strict=True)
    ]


def _mention(row: Mapping[str, Any], text: str, reference: date | None) -> dict[str, Any]:
    """A mention without what it does not have; a period is resolved against the reference date."""
    from flows.extraction.periods import resolve_period

    mention = {**row, "surface": text[row["start"] : row["end"]]}
    if row["kind"] == "period":
        resolved = resolve_period(row["surface"], reference, relation=row["relation"])
        if resolved is not None:
            mention |= {
                "period_start": resolved.start,
                "period_end": resolved.end,
                "relation": resolved.relation,
                "granularity": resolved.granularity,
                "edtf": resolved.edtf,
            }
    told = {key: value.isoformat() if isinstance(value, date) else value for key, value in mention.items()}
    kept = (
        ("period_start", "period_end")
        if row["kind"] == "period"
        else ("value",)
        if row["kind"] in ("number", "quantity")
        else ()
    )
    return {key: value for key, value in told.items() if value is not None or key in kept}
