"""Towns of doubtful name: found only where their surroundings make a place of them.

Tens of thousands of towns are called like a person, a firm or a word. Instead of looking for them everywhere, this
looks at capitalised words after a preposition of place ("in Born") and before a comma ("Normal, Illinois").
"""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

import polars as pl

from flows.extraction.places.gazetteer import Gazetteer
from flows.extraction.wording.spans import SPANS, find_spans
from flows.extraction.wording.words import runs_of, words_of

_WORD = r"\p{Lu}[\p{L}'.\-]*"
_PARTICLE = r"(?:de|del|do|da|dos|la|le|les|of|upon|on|am|an der|di|el|al|sur|en) "
_LETTERS = r"\p{L}+"
# What a range of places lies between, what joins the items of a list of them, and how these are parted.
_RANGE = ("[Bb]etween", "[Ff]rom")
_LINKS = ("and", "to", "or", "etween", "rom")
_ITEMS = re.compile(r"(,? (?:and|to|or) |, )")
_NAME = rf"{_WORD}(?: (?:{_PARTICLE})?{_WORD}){{0,3}}"
TOWNS = pl.Schema([*SPANS.items(), ("term", pl.String())])
Reader = Callable[[str, Gazetteer], Iterator[tuple[int, str]]]


def find_towns(sentences: pl.DataFrame, gazetteer: Gazetteer) -> pl.DataFrame:
    """Doubtful towns with a context. Out: TOWNS.

    After a preposition the name must be all of the capitalised words there; whether a country stands after the comma is
    seen later (`flows.extraction.places.place_contexts`), when the countries are known. In a list of places behind a
    preposition ("between Whangārei and Invercargill") each of them has it.
    """
    words = [f"[{word[0].upper()}{word[0]}]{word[1:]}" for word in gazetteer.contexts["preposition"]]
    here = _here(sentences, gazetteer)
    led = _behind(here, [word[1:] for word in gazetteer.contexts["preposition"]])
    after = find_spans(sentences, rf"(?-u:\b)(?:{'|'.join(words)}) {_NAME}", sieve=led)
    before = find_spans(sentences, rf"{_NAME}, \p{{Lu}}", sieve=_before_commas(sentences, gazetteer))
    listed = rf"(?-u:\b)(?:{'|'.join((*words, *_RANGE))}) {_NAME}(?:, {_NAME})*,? (?:and|to|or) {_NAME}"
    lists = find_spans(sentences, listed, sieve=_behind(here, _LINKS))
    frames = [
        _cut(after, gazetteer, _after_preposition),
        _cut(before, gazetteer, _before_comma),
        _cut(lists, gazetteer, _in_list),
    ]
    return pl.concat(frames).unique(maintain_order=True)


def _here(sentences: pl.DataFrame, gazetteer: Gazetteer) -> pl.Series:
    """The first words of doubtful towns that the sentences have."""
    first, runs = _beginnings(gazetteer)
    # The letters of a word are looked for whatever touches them that no town has.
    words = runs_of(sentences["norm"]).str.extract_all(_LETTERS).explode(empty_as_null=False, keep_nulls=False)
    return first.filter(runs.is_in(words.unique().implode()))


def _behind(words: pl.Series, sides: Iterable[str]) -> pl.Expr:
    """An expression, much cheaper than a pattern: true of all sentences with one of the words behind one of others."""
    led = [f"{side} {word}" for side in sides for word in words]
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


def _cut(spans: pl.DataFrame, gazetteer: Gazetteer, read: Reader) -> pl.DataFrame:
    """The spans cut to the towns in them; each distinct surface is read once."""
    rows = [
        (surface, *found)
        for surface in spans["surface"].unique(maintain_order=True)
        for found in read(surface, gazetteer)
    ]
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


def _after_preposition(surface: str, gazetteer: Gazetteer) -> Iterator[tuple[int, str]]:
    preposition, _, name = surface.partition(" ")
    name = name.removesuffix(".").removesuffix("'s")
    trust = gazetteer.towns.get(name)
    if trust in (None, "apposition") or (trust == "word" and preposition.lower() == "at"):
        return
    yield len(preposition) + 1, name


def _before_comma(surface: str, gazetteer: Gazetteer) -> Iterator[tuple[int, str]]:
    words = surface.rpartition(",")[0].split(" ")
    for first in range(len(words)):
        name = " ".join(words[first:])
        if name in gazetteer.towns:
            yield len(" ".join(words[:first])) + (first > 0), name
            return


def _in_list(surface: str, gazetteer: Gazetteer) -> Iterator[tuple[int, str]]:
    """The doubtful towns of a list whose names are all places; one of what lies between two of them is beyond doubt."""
    lead, _, rest = surface.partition(" ")
    found: list[tuple[int, str, str | None]] = []
    at = len(lead) + 1
    for part in _ITEMS.split(rest):
        name = part.removesuffix(".").removesuffix("'s")
        if _ITEMS.fullmatch(part) is None:
            trust = gazetteer.towns.get(name)
            if trust in ("apposition", "word") or (trust is None and name not in _plain(gazetteer)):
                return
            found.append((at, name, trust))
        at += len(part)
    if lead.lower() in ("between", "from") and all(trust is not None for _, _, trust in found):
        return
    yield from ((offset, name) for offset, name, trust in found if trust is not None)


@lru_cache(maxsize=4)
def _plain(gazetteer: Gazetteer) -> frozenset[str]:
    """The names that are looked for everywhere."""
    return frozenset(gazetteer.terms)
