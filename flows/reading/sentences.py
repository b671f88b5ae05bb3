"""Sentences: documents → sentences, each with its kind and its exact place in the text."""

import polars as pl

from flows.reading.boundaries import split_lines
from flows.reading.kinds import classify
from flows.reading.lines import logical_lines
from flows.reading.overlong import cut_overlong
from flows.reading.typography import fold_column

SENTENCES = pl.Schema(
    {
        "document_id": pl.String,
        "sentence": pl.UInt32,
        "kind": pl.String,
        "start": pl.Int64,
        "end": pl.Int64,
        "text": pl.String,
        "norm": pl.String,
    }
)
KINDS = ("title", "heading", "bullet", "caption", "dateline", "boilerplate", "prose")
# One sentence however many stops there are in it.
_WHOLE = ("title", "heading", "dateline", "boilerplate")


def split_sentences(documents: pl.DataFrame) -> pl.DataFrame:
    """The sentences of the documents: SENTENCES, in the documents' order and the order of the text.

    In: `document_id` (unique), `text` and, if there is one, `title`. Out: sentences do not overlap, have no space
    around them, and hold all of the text but blanks and list marks ("- ", "• ", "1. "). `text` is the slice
    [start, end) of the document's text, `norm` the same with typographic variants folded, code point for code point.
    A sentence inside a quotation or bracket is no sentence of its own: quotation and speaker stay together. What has
    no stop in 1,500 characters is cut at a pause.
    """
    if documents.is_empty():
        return SENTENCES.to_frame()
    lines = classify(logical_lines(documents), documents)
    split = split_lines(lines.with_columns(whole=pl.col("kind").is_in(_WHOLE)))
    spans = split.with_columns(
        end=pl.col("start") + pl.col("length"), document_id=documents["document_id"].gather(split["document"])
    )
    texts = documents["text"].to_list()
    spans = cut_overlong(spans, texts)
    # Python slices by code point without counting from the beginning; polars would count for every sentence.
    slices = [
        texts[document][start:end] for document, start, end in spans.select("document", "start", "end").iter_rows()
    ]
    return (
        spans.with_columns(
            sentence=pl.int_range(pl.len(), dtype=pl.UInt32).over("document"),
            text=pl.Series(slices, dtype=pl.String),
        )
        .with_columns(norm=fold_column("text"))
        .select(pl.col(name).cast(dtype) for name, dtype in SENTENCES.items())
    )
