"""What stands beside a name tells whether it is a place: a currency, a language, a person's other name, a newspaper."""

import re

import polars as pl

from flows.extraction.gazetteer import Gazetteer

_KEY = ["document_id", "sentence"]
_LEFT, _RIGHT = 40, 60


def with_surroundings(hits: pl.DataFrame, sentences: pl.DataFrame) -> pl.DataFrame:
    """The hits with `left` and `right`, the text before and after them in the sentence, and `shouted` (no small letter in it).

    In: spans and sentences with `norm`. Out: the same rows, sorted, with three more columns.
    """
    texts = sentences.select(*_KEY, pl.col("start").alias("from"), "norm")
    at = pl.col("start") - pl.col("from")
    return (
        hits.join(texts, on=_KEY, how="left", maintain_order="left")
        .with_columns(
            left=pl.col("norm").str.slice((at - _LEFT).clip(0), at - (at - _LEFT).clip(0)),
            right=pl.col("norm").str.slice(pl.col("end") - pl.col("from"), _RIGHT),
            shouted=~pl.col("norm").str.contains(r"\p{Ll}"),
        )
        .drop("norm", "from")
    )


def without_false_places(hits: pl.DataFrame, gazetteer: Gazetteer) -> pl.DataFrame:
    """Only those hits whose surroundings do not speak against a place, with `trust` and `label` of their term,
    and `apposed`, the code of the country or state that stands after the comma (else null)."""
    words = gazetteer.contexts
    terms = gazetteer.entries.select("term", "trust", "label", "place").unique("term", keep="first", maintain_order=True)
    loose = (
        terms.with_columns(term=pl.col("term").str.to_lowercase())
        .filter(pl.col("term").is_in(list(gazetteer.loose)))
        .unique("term", keep="first", maintain_order=True)
    )
    terms = pl.concat([terms, loose]).unique("term", keep="first", maintain_order=True)
    known = _with_apposition(hits.join(terms, on="term", how="left", maintain_order="left"), words)
    demonym = pl.col("label") == "demonym"
    country = demonym | (pl.col("label") == "country")
    left, right = pl.col("left"), pl.col("right")
    false = (
        (country & (right.str.starts_with("$") | right.str.contains(rf"^ (?:{_any(words['currency'])})\b")))
        | (
            demonym
            & left.str.contains(rf"(?i)\b(?:{_any(words['language_before'])}) $")
            & right.str.contains(r"^(?:[.,;:!?)]|$)")
        )
        | (demonym & right.str.contains(rf"^[ -](?:{_any(words['language_after'])})\b"))
        | right.str.contains(rf"^(?: (?:of|for|and|&|\p{{Lu}}[\p{{L}}\-]*)){{0,4}} (?:{_any(words['institution'])})\b")
        | (
            (pl.col("term") == "US")
            & pl.col("shouted")
            & left.str.contains(rf"\b(?:{_any(words['contact_capital'])}) $")
        )
        | ((pl.col("label") == "city") & left.str.contains(rf"\b(?:{_any(words['title'])}) $"))
        | ((pl.col("label") == "worldwide") & _in_a_name(left, right, pl.col("surface"), pl.col("shouted")))
        | ((pl.col("trust") == "name") & _beside_a_name(left, right, words) & pl.col("apposed").is_null())
        | (pl.col("trust").is_in(["apposition"]) & pl.col("apposed").is_null())
        | (
            pl.col("trust").is_in(["context", "word"])
            & pl.col("apposed").is_null()
            & ~left.str.contains(rf"(?i)\b(?:{_any(words['preposition'])}) $")
        )
    )
    return known.filter((pl.col("label") != "not_a_place") & ~false.fill_null(False))


def _with_apposition(hits: pl.DataFrame, words: dict[str, tuple[str, ...]]) -> pl.DataFrame:
    """Adds `apposed`: the place of the next hit if only a comma or a bracket is between, or the US for a state's abbreviation."""
    following = pl.col("start").shift(-1).over(_KEY) - pl.col("end")
    beside = (
        (following == 2)
        & pl.col("right").str.contains(r"^(?:, | \()")
        & pl.col("label").shift(-1).over(_KEY).is_in(["country", "state", "demonym"])
        & ~pl.col("trust").shift(-1).over(_KEY).is_in(["apposition", "context", "word"])
    )
    abbreviation = _any(words["us_state_abbreviation"])
    return hits.with_columns(
        apposed=pl.when(beside)
        .then(pl.col("place").shift(-1).over(_KEY))
        .when(pl.col("right").str.contains(rf"^, (?:{abbreviation})(?:[^\p{{L}}]|$)"))
        .then(pl.lit("US"))
    )


def _beside_a_name(left: pl.Expr, right: pl.Expr, words: dict[str, tuple[str, ...]]) -> pl.Expr:
    """A capitalised word directly before or after, unless a word before it asks for a place."""
    placed = left.str.contains(rf"(?i)\b(?:{_any(words['place_name_before'])}) $")
    return ~placed & (left.str.contains(r"\p{Lu}[\p{L}'.\-]* $") | right.str.contains(r"^ \p{Lu}\p{Ll}"))


def _in_a_name(left: pl.Expr, right: pl.Expr, surface: pl.Expr, shouted: pl.Expr) -> pl.Expr:
    """A capitalised "Global" or "International" beside another capitalised word, but not at the head of a sentence."""
    beside = left.str.contains(r"\p{Lu}[\p{L}'.\-]* $") | (right.str.contains(r"^ \p{Lu}\p{Ll}") & (left != ""))
    return surface.str.contains(r"^\p{Lu}") & beside & ~shouted


def _any(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))
