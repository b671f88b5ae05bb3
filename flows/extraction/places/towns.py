"""Towns of doubtful name: found only where their surroundings make a place of them.

Tens of thousands of towns are called like a person, a firm or a word. Instead of looking for them everywhere, this
looks at capitalised words after a preposition of place ("in Born") and before a comma ("Normal, Illinois").
"""

from collections.abc import Mapping
from functools import lru_cache

import polars as pl

from flows.extraction.places.gazetteer import Gazetteer
from flows.extraction.wording.spans import SPANS, find_spans
from flows.extraction.wording.words import runs_of, words_of

_WORD = r"\p{Lu}[\p{L}'.\-]*"
_PARTICLE = r"(?:de|del|do|da|dos|la|le|les|of|upon|on|am|an der|di|el|al|sur|en) "
_LETTERS = r"\p{L}+"
_NAME = rf"{_WORD}(?: (?:{_PARTICLE})?{_WORD}){{0,3}}"
TOWNS = pl.Schema([*SPANS.items(), ("term", pl.String())])


def find_towns(sentences: pl.DataFrame, gazetteer: Gazetteer) -> pl.DataFrame:
    """Doubtful towns with a context. Out: TOWNS.

    After a preposition the name must be all of the capitalised words there; whether a country stands after the comma is
    seen later (`flows.extraction.places.place_contexts`), when the countries are known.
    """
    prepositions = "|".join(f"[{word[0].upper()}{word[0]}]{word[1:]}" for word in gazetteer.contexts["preposition"])
    after = find_spans(sentences, rf"(?-u:\b)(?:{prepositions}) {_NAME}", sieve=_led_by(sentences, gazetteer))
    before = find_spans(sentences, rf"{_NAME}, \p{{Lu}}", sieve=_before_commas(sentences, gazetteer))
    frames = [_cut(after, gazetteer, behind=False), _cut(before, gazetteer, behind=True)]
    return pl.concat(frames).unique(maintain_order=True)


def _led_by(sentences: pl.DataFrame, gazetteer: Gazetteer) -> pl.Expr:
    """An expression, much cheaper than the pattern: true of all sentences with a doubtful town behind a preposition."""
    first, runs = _beginnings(gazetteer)
    # The letters of a word are looked for whatever touches them that no town has.
    words = runs_of(sentences["norm"]).str.extract_all(_LETTERS).explode(empty_as_null=False, keep_nulls=False)
    here = first.filter(runs.is_in(words.unique().implode()))
    sides = [word[1:] for word in gazetteer.contexts["preposition"]]
    led = [f"{side} {word}" for side in sides for word in here]
    return pl.col("norm").str.contains_any(led) if led else pl.lit(value=False)


def _before_commas(sentences: pl.DataFrame, gazetteer: Gazetteer) -> pl.Expr:
    """An expression, much cheaper than the pattern: true of all sentences with a doubtful town before a comma."""
    words, last = words_of(sentences["norm"]).distinct, _endings(gazetteer)
    here = {
        word[at:-1]
        for word in words.filter(words.str.ends_with(","))
        for at, letter in enumerate(word)
        if letter.isupper() and word[at:-1] in last
    }
    return pl.col("norm").str.contains_any([f"{word}, " for word in sorted(here)]) if here else pl.lit(value=False)


@lru_cache(maxsize=4)
def _endings(gazetteer: Gazetteer) -> frozenset[str]:
    """The last words of the doubtful towns."""
    return frozenset(name.rsplit(" ", 1)[-1] for name in gazetteer.towns)


@lru_cache(maxsize=4)
def _beginnings(gazetteer: Gazetteer) -> tuple[pl.Series, pl.Series]:
    """The first words of the doubtful towns, and the first letters of each in small ones."""
    first = pl.Series(sorted({name.split(" ")[0] for name in gazetteer.towns}), dtype=pl.String)
    return first, first.str.to_lowercase().str.extract(_LETTERS, 0)


def _cut(spans: pl.DataFrame, gazetteer: Gazetteer, *, behind: bool) -> pl.DataFrame:
    """The spans cut to the town in them; each distinct surface is read once."""
    read = _before_comma if behind else _after_preposition
    rows = []
    for surface in spans["surface"].unique(maintain_order=True):
        found = read(surface, gazetteer.towns)
        if found is not None:
            rows.append((surface, *found))
    if not rows:
        return TOWNS.to_frame()
    schema = {"surface": pl.String, "offset": pl.Int64, "term": pl.String}
    known = pl.DataFrame(rows, schema=schema, orient="row")
    start = pl.col("start") + pl.col("offset")
    return (
        spans.join(known, on="surface", maintain_order="left")
        .with_columns(start=start, end=start + pl.col("term").str.len_chars().cast(pl.Int64), surface=pl.col("term"))
        .select(list(TOWNS))
    )


def _after_preposition(surface: str, towns: Mapping[str, str]) -> tuple[int, str] | None:
    preposition, _, name = surface.partition(" ")
    name = name.removesuffix(".").removesuffix("'s")
    trust = towns.get(name)
    if trust is None or trust == "apposition":
        return None
    if trust == "word" and preposition.lower() == "at":
        return None
    return len(preposition) + 1, name


def _before_comma(surface: str, towns: Mapping[str, str]) -> tuple[int, str] | None:
    words = surface.rpartition(",")[0].split(" ")
    for first in range(len(words)):
        name = " ".join(words[first:])
        if name in towns:
            return len(" ".join(words[:first])) + (first > 0), name
    return None
