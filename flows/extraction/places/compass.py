"""Places that share a word: "North and South America", "left- and right-hand-drive markets"."""

import re

import polars as pl

from flows.extraction.places.gazetteer import Gazetteer
from flows.extraction.wording.spans import SPANS, find_spans

_SIDE = (
    r"(?i)\b(?:left|right)(?:-hand| hand|-)?(?: ?(?:and|or|/|&) ?(?:left|right))?[- ]hand[- ]drive\b|\b(?:LHD|RHD)\b"
)
_DRIVE = ["hand-drive", "hand drive", "LHD", "RHD"]
_JOIN = r"(?:, ?| ?/ ?|,? and |,? or | & )"
# What is behind the first word, as far as it goes.
_JOINED = (",", "/", " /", " and ", " or ", " & ")


def find_sides(sentences: pl.DataFrame) -> pl.DataFrame:
    """Sides of the road; "left- and right-hand-drive" are two mentions.

    Out: spans with `id`, `label` (`side`) and `city` (null).
    """
    beside = pl.col("norm").str.contains_any(_DRIVE, ascii_case_insensitive=True)
    found = find_spans(sentences, _SIDE, sieve=beside)
    rows = [
        (surface, match.start(), match.group(), "left_hand_drive" if match.group()[0] in "lL" else "right_hand_drive")
        for surface in found["surface"].unique(maintain_order=True)
        for match in re.finditer(r"(?i)(?:left|right)(?:[- ]hand[- ]drive|-hand| hand|-)?|LHD|RHD", surface)
    ]
    if not rows:
        return pl.DataFrame(schema={**SPANS, "id": pl.String, "label": pl.String, "city": pl.String})
    schema = {"surface": pl.String, "offset": pl.Int64, "part": pl.String, "id": pl.String}
    parts = pl.DataFrame(rows, schema=schema, orient="row")
    start = pl.col("start") + pl.col("offset")
    return (
        found.join(parts, on="surface", maintain_order="left")
        .with_columns(start=start, end=start + pl.col("part").str.len_chars().cast(pl.Int64))
        .with_columns(surface=pl.col("part"), label=pl.lit("side"), city=pl.lit(None, pl.String))
    )


def find_shared_bases(sentences: pl.DataFrame, gazetteer: Gazetteer) -> pl.DataFrame:
    """Compass words whose continent stands later: "North" of "North and South America".

    Out: spans with `term`, the full name of the place that the word stands for.
    """
    compass = "|".join(sorted(gazetteer.contexts["compass"], key=lambda word: (-len(word), word)))
    pattern = rf"(?i)\b(?:{compass}){_JOIN}(?:(?:{compass}){_JOIN})*(?:{compass})[ -]\p{{L}}+"
    joined = [f"{word}{join}" for word in gazetteer.contexts["compass"] for join in _JOINED]
    found = find_spans(sentences, pattern, sieve=pl.col("norm").str.contains_any(joined, ascii_case_insensitive=True))
    known = set(gazetteer.terms)
    rows = []
    for surface in found["surface"].unique(maintain_order=True):
        base = re.split(r"[ -]", surface)[-1].lower()
        words = list(re.finditer(rf"(?i)\b(?:{compass})\b", surface))[:-1]
        rows += [
            (surface, word.start(), word.group(), f"{word.group().lower()} {base}")
            for word in words
            if f"{word.group().lower()} {base}" in known
        ]
    if not rows:
        return pl.DataFrame(schema={**SPANS, "term": pl.String})
    schema = {"surface": pl.String, "offset": pl.Int64, "part": pl.String, "term": pl.String}
    parts = pl.DataFrame(rows, schema=schema, orient="row")
    start = pl.col("start") + pl.col("offset")
    return (
        found.join(parts, on="surface", maintain_order="left")
        .with_columns(start=start, end=start + pl.col("part").str.len_chars().cast(pl.Int64))
        .with_columns(surface=pl.col("part"))
    )
