"""Terms: where the words and names of a list stand in every sentence of a batch, to the code point.

A term of one word is looked for in the distinct words of the batch, of which there are far fewer than words; one of
several is found by its first two words, and then looked at in the text itself. So a search costs little more for a long
list than for a short one.
"""

from functools import lru_cache
from typing import NamedTuple

import polars as pl

from flows.extraction.wording.span_order import in_order, longest
from flows.extraction.wording.spans import SPANS
from flows.extraction.wording.words import RUN, Words, in_ascii_small, words_of

_BEGINS, _ENDS = r"^[\p{L}\p{N}_]", r"[\p{L}\p{N}_]$"
# More code points than a term has.
_LONG = 2**16
_NO_PLACES = pl.DataFrame(schema={"text": pl.UInt32, "at": pl.Int64, "surface": pl.String, "term": pl.String})
_NUMBERS = ("first", "second", "third")


def find_terms(
    sentences: pl.DataFrame,
    terms: tuple[str, ...],
    *,
    ascii_case_insensitive: bool = False,
    overlapping: bool = False,
    column: str = "norm",
) -> pl.DataFrame:
    """All whole-word occurrences of the terms (the longest first, unless `overlapping`).

    In: `document_id`, `sentence`, `start` and the string column `column`, which holds no U+001F; the terms. Out: SPANS
    and `term` (as it stands in `terms`). A term that begins or ends with a letter or digit must not touch another one
    there.
    """
    texts = sentences[column]
    words, known = words_of(texts), _listed(terms, small=ascii_case_insensitive)
    pieces = _in_words(words, known)
    found = pl.concat([_single(words, pieces, known), _several(words, pieces, known)])
    if found.is_empty():
        return pl.DataFrame(schema={**SPANS, "term": pl.String})
    # In order but for documents out of order, so that what follows has little to do.
    size = pl.col("surface").str.len_chars().cast(pl.Int64)
    found = found[found.select((pl.col("at") * _LONG - size).arg_sort()).to_series()]
    of = sentences.select("document_id", "sentence", base=pl.col("start") - words.bases)[found["text"]]
    start = found["at"] + of["base"]
    spans = {"start": start, "end": start + found["surface"].str.len_chars(), "surface": found["surface"]}
    hits = (
        of.select("document_id", "sentence")
        .with_columns(**spans, term=found["term"])
        .cast({name: SPANS[name] for name in SPANS})
    )
    return in_order(hits) if overlapping else longest(hits)


class _Listed(NamedTuple):
    """A list of terms, in small letters if `small`.

    `pieces`: what is looked for in words, `number` and `piece`: terms of one word, and the first three words of others.
    `single`: the terms of one word, `number` and `term`. `pairs`, `longer`: those of two words, and of more: `first`,
    `second` and `third` (numbers of words), `key` (in small letters if `small`), `term`. `runs`: the runs of the pieces
    that are not just one, `number` and `run`.
    """

    small: bool
    pieces: pl.DataFrame
    single: pl.DataFrame
    pairs: pl.DataFrame
    longer: pl.DataFrame
    runs: pl.DataFrame


@lru_cache(maxsize=16)
def _listed(terms: tuple[str, ...], *, small: bool) -> _Listed:
    # Of terms that differ in case alone, the first in order is told.
    ordered = {(_in_small(term) if small else term): term for term in sorted(set(terms), reverse=True) if term}
    split = [(key.split(" "), key, term) for key, term in ordered.items()]
    pieces = dict.fromkeys(piece for words, *_ in split for piece in words[:3])
    numbered = pl.DataFrame({"piece": list(pieces)}, schema={"piece": pl.String}).with_row_index("number")
    numbers = dict(zip(pieces, numbered["number"], strict=True))
    runs = numbered.filter(~pl.col("piece").str.contains(rf"^{RUN}$"))
    runs = runs.select("number", run=pl.col("piece").str.to_lowercase().str.extract_all(RUN))
    frames = [
        pl.DataFrame(
            [(*(numbers[word] for word in words[:size]), key, term) for words, key, term in split if fits(len(words))],
            schema={**dict.fromkeys(_NUMBERS[:size], pl.UInt32), "key": pl.String, "term": pl.String},
            orient="row",
        )
        for size, fits in ((1, (1).__eq__), (2, (2).__eq__), (3, (3).__le__))
    ]
    single, pairs, longer = frames
    return _Listed(small, numbered, single, pairs, longer, runs.explode("run", empty_as_null=True, keep_nulls=True))


def _in_small(term: str) -> str:
    return "".join(c.lower() if c.isascii() else c for c in term)


def _in_words(words: Words, known: _Listed) -> pl.DataFrame:
    """Where pieces stand in the distinct words, no letter or digit of theirs beside another one: `number`, `word`,
    `from`, `to`, `size` (of the word) and `surface`.
    """
    run = in_ascii_small(pl.col("run")) if known.small else pl.col("run")
    plain = words.runs.with_columns(piece=run).join(known.pieces, on="piece").rename({"run": "surface"})
    columns = ["number", "word", "from", "to", "size", "surface"]
    # To build a search costs far more than to search: of the pieces with marks, only those all of whose runs are there.
    here = words.runs["run"].str.to_lowercase().unique()
    absent = known.runs.filter(~pl.col("run").is_in(here.implode()))["number"]
    marked = known.runs.filter(~pl.col("number").is_in(absent.implode())).select(pl.col("number").unique())
    marked = marked.join(known.pieces, on="number")
    if marked.is_empty():
        return plain.select(columns)
    text, at, surface = pl.col("text"), pl.col("from"), pl.col("surface")
    search, runs = (marked["piece"].to_list(),), words.runs.lazy()
    found = (
        pl.LazyFrame({"text": words.distinct})
        .with_row_index("word")
        .with_columns(text.str.find_many(*search, ascii_case_insensitive=known.small, overlapping=True).alias("from"))
        .filter(at.list.len() > 0)
        .with_columns(
            surface=text.str.extract_many(*search, ascii_case_insensitive=known.small, overlapping=True),
            size=text.str.len_chars().cast(pl.Int64),
            wide=pl.when(text.str.len_bytes() != text.str.len_chars()).then(text.cast(pl.Binary)),
        )
        .drop("text")
        .explode("from", "surface", empty_as_null=True, keep_nulls=True)
        .with_columns(_code_points(at.cast(pl.Int64)).alias("from"))
        .with_columns(to=at + surface.str.len_chars().cast(pl.Int64))
        # A hit that begins or ends with a letter touches none there if a run of letters does the same.
        .join(runs.select("word", "from", begins=pl.lit(value=True)), on=["word", "from"], how="left")
        .join(runs.select("word", "to", ends=pl.lit(value=True)), on=["word", "to"], how="left")
        .filter(
            pl.col("begins").is_not_null() | ~surface.str.contains(_BEGINS),
            pl.col("ends").is_not_null() | ~surface.str.contains(_ENDS),
        )
        .with_columns(piece=in_ascii_small(surface) if known.small else surface)
        .collect()
        .join(marked, on="piece")
    )
    return pl.concat([plain.select(columns), found.select(columns)])


def _code_points(at: pl.Expr) -> pl.Expr:
    """Byte offsets as code-point offsets: the length of what is before them. In: `wide`, the bytes of words of which
    some characters have more than one, else null.
    """
    before = pl.col("wide").bin.slice(0, at).cast(pl.String).str.len_chars()
    return before.cast(pl.Int64).fill_null(at)


def _single(words: Words, pieces: pl.DataFrame, known: _Listed) -> pl.DataFrame:
    """The places of the terms of one word: `text`, `at`, `surface`, `term`."""
    told = pieces.join(known.single, left_on="number", right_on="first").select("word", "from", "surface", "term")
    found = words.places.filter(_among(words, told)).join(told, on="word")
    return found.select("text", pl.col("at") + pl.col("from"), "surface", "term")


def _several(words: Words, pieces: pl.DataFrame, known: _Listed) -> pl.DataFrame:
    """The places of the terms of several words, as `_single` gives them.

    Words that stand side by side, one that ends with the first word of a term and others that begin with the next two,
    tell where to look at all of them.
    """
    begun = pl.concat([known.pairs.select("first", "second"), known.longer.select("first", "second")])
    firsts = pieces.filter(pl.col("to") == pl.col("size")).join(begun, left_on="number", right_on="first", how="semi")
    opened = pieces.filter(pl.col("from") == 0)
    seconds = opened.join(begun, left_on="number", right_on="second", how="semi")
    if firsts.is_empty() or seconds.is_empty():
        return _NO_PLACES.clear()
    word = pl.col("word")
    beside = (
        words.places.with_columns(next=word.shift(-1), after=word.shift(-2))
        .with_row_index("row")
        .filter(_among(words, firsts) & _among(words, seconds).shift(-1, fill_value=False))
        .join(firsts.select("word", "from", first="number"), on="word")
        .join(seconds.select(next="word", second="number"), on="next")
    )
    if beside.is_empty():
        return _NO_PLACES.clear()
    thirds = opened.join(known.longer, left_on="number", right_on="third", how="semi")
    longer = beside.join(thirds.select(after="word", third="number"), on="after")
    columns = ("row", "text", "at", "from", "key", "term")
    found = pl.concat(
        [
            beside.join(known.pairs, on=["first", "second"]).select(columns),
            longer.join(known.longer, on=["first", "second", "third"]).select(columns),
        ]
    )
    if found.is_empty():
        return _NO_PLACES.clear()
    size, surface = pl.col("key").str.len_chars(), pl.col("surface")
    rest = _lines(words, found).str.slice(found["from"])
    return (
        found.with_columns(surface=pl.lit(rest).str.slice(0, size), behind=pl.lit(rest).str.slice(size, 1))
        .filter(
            (in_ascii_small(surface) if known.small else surface) == pl.col("key"),
            ~(pl.col("behind").str.contains(_BEGINS) & surface.str.contains(_ENDS)),
        )
        .select("text", pl.col("at") + pl.col("from"), "surface", "term")
    )


def _lines(words: Words, found: pl.DataFrame) -> pl.Series:
    """The words that stand where a term of as many begins, with spaces between; empty where one is of another text.

    They are put together from the words: to cut each out of its text would cost the square of a long text.
    """
    if found.is_empty():
        return pl.Series(dtype=pl.String)
    of_text, number, most = words.places["text"], words.places["word"], words.places.height - 1
    more = found["key"].str.count_matches(" ", literal=True)
    last = found["row"] + more
    line = words.distinct.gather(number.gather(found["row"]))
    for ahead in range(1, int(more.max() or 0) + 1):  # type: ignore[arg-type]
        word = words.distinct.gather(number.gather((found["row"] + ahead).clip(upper_bound=most)))
        line = (line + " " + word).zip_with(more >= ahead, line)
    whole = (last <= most) & (of_text.gather(last.clip(upper_bound=most)) == found["text"])
    return line.zip_with(whole, pl.Series([""]))


def _among(words: Words, told: pl.DataFrame) -> pl.Series:
    """Whether each place is one of the words that are told of."""
    numbers = pl.int_range(words.distinct.len(), dtype=pl.UInt32, eager=True)
    return numbers.is_in(told["word"].unique().implode()).gather(words.places["word"])
