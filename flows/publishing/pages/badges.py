"""Badges: what a reader must know of a fact before using it, in a word, from the columns that say so in code."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

import polars as pl

from flows.publishing.pages.markup import attribute, text

# The rule that evidence names where people corrected a cell (flows.resolution.correcting).
_CORRECTION = "correction"


class Badge(NamedTuple):
    """A letter for it in the shards, the word, what it means, and the rows of a table that bear it."""

    letter: str
    word: str
    meaning: str
    column: str
    holds: pl.Expr


BADGES: tuple[Badge, ...] = (
    Badge(
        "d",
        "denied",
        "The source says that it is not so, or that it is called off.",
        "certainty",
        pl.col("certainty") == "denied",
    ),
    Badge(
        "h",
        "hedged",
        "The source only entertains it: could, may, reportedly.",
        "certainty",
        pl.col("certainty") == "hedged",
    ),
    Badge(
        "x",
        "disputed",
        "On one day another source states a value that cannot be true with it.",
        "disputed",
        pl.col("disputed"),
    ),
    Badge(
        "s",
        "superseded",
        "A later statement about the same thing took its place.",
        "superseded_by",
        pl.col("superseded_by").is_not_null(),
    ),
    Badge(
        "o",
        "overdue",
        "Inferred: its date has passed, and nothing that was read says that it happened.",
        "overdue",
        pl.col("overdue"),
    ),
    Badge("c", "corrected", "People corrected a cell; the evidence says by which words.", "", pl.lit(False)),
    Badge("k", "called off", "It was planned once, and called off.", "status", pl.col("status") == "cancelled"),
    Badge(
        "e",
        "earlier step",
        "Stated before what holds now of this maker in this place.",
        "current",
        pl.col("current").not_(),
    ),
    Badge(
        "n",
        "new name",
        "Found in a text alone; the vocabulary does not know it.",
        "in_vocabulary",
        pl.col("in_vocabulary").not_(),
    ),
    Badge("g", "digest", "The text is an own-word digest of what the publisher wrote.", "digest", pl.col("digest")),
    Badge("i", "inferred", "Computed from the facts: no text says so.", "outcome", pl.col("outcome").is_not_null()),
)
_BY_LETTER: Mapping[str, Badge] = {badge.letter: badge for badge in BADGES}
_CALLED_OFF, _DENIED = "k", "d"


def badge_letters(frame: pl.DataFrame, corrected: pl.Series) -> pl.Series:
    """The letters of the badges of every row.

    In: a dataset; whether each of its rows was corrected. Out: a text per row, empty where it bears none.
    """
    lit = [
        pl.when(badge.holds).then(pl.lit(badge.letter)).otherwise(pl.lit(""))
        for badge in BADGES
        if badge.column in frame.columns
    ]
    mended = pl.when(corrected).then(pl.lit("c")).otherwise(pl.lit(""))
    return frame.select(letters=pl.concat_str([*lit, mended])).get_column("letters")


def corrected_facts(evidence: pl.DataFrame) -> pl.DataFrame:
    """`dataset`, `fact_id` of the facts of which people corrected a cell."""
    return evidence.filter(pl.col("rule") == _CORRECTION).select("dataset", "fact_id").unique()


def badges(letters: str) -> str:
    """The markup of badges; what is called off is denied as well, and says so once."""
    shown: Iterable[str] = letters.replace(_DENIED, "") if _CALLED_OFF in letters else letters
    return " ".join(badge(letter) for letter in shown)


def badge(letter: str) -> str:
    """The markup of one badge."""
    about = _BY_LETTER[letter]
    return f'<span class="badge b-{letter}" title="{attribute(about.meaning)}">{text(about.word)}</span>'
