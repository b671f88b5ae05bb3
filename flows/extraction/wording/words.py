"""The words of texts: what stands between two spaces, marks and all; each distinct one has a number.

Texts have far fewer distinct words than words: what is asked of a word is asked once of each, and told of all its
places by its number.
"""

from typing import NamedTuple

import polars as pl

from flows.reading.typography import SEPARATOR

# A run of letters and digits.
RUN = r"[\p{L}\p{N}_]+"
_CAPITALS, _SMALL = "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz"


class Words(NamedTuple):
    """`distinct`: the words; `bases`: how many code points are before each text, all texts one after another, each with
    a space behind it.

    `places`: a row for each place of a word, in order: its number in `distinct` (`word`), that of the text (`text`),
    and where it begins in all of them (`at`). `runs`: the runs of letters and digits of each word:
    `word`, `run`, `from`, `to`, and the `size` of the word.
    """

    distinct: pl.Series
    bases: pl.Series
    places: pl.DataFrame
    runs: pl.DataFrame


def words_of(texts: pl.Series) -> Words:
    """The words of the texts, of which none is null; those of the last texts are kept, as finders follow others.

    The texts hold no U+001F.
    """
    # The same texts in another order are others.
    placed = pl.DataFrame({"at": pl.int_range(texts.len(), eager=True), "text": texts}).hash_rows()
    key = (texts.len(), int(placed.sum() or 0), int(texts.str.len_bytes().sum() or 0))
    if key not in _LAST:
        _LAST.clear()
        _LAST[key] = _split(texts)
    return _LAST[key]


_LAST: dict[tuple[int, int, int], Words] = {}


def _split(texts: pl.Series) -> Words:
    split = pl.DataFrame({"text": pl.int_range(texts.len(), dtype=pl.UInt32, eager=True), "word": texts.str.split(" ")})
    each = split.explode("word", empty_as_null=False, keep_nulls=False)
    distinct, number = numbered(each["word"])
    length = (distinct.str.len_chars().cast(pl.Int64) + 1).gather(number)
    until = texts.str.len_chars().cast(pl.Int64) + 1
    places = pl.DataFrame({"word": number, "text": each["text"], "at": length.cum_sum() - length})
    return Words(distinct, until.cum_sum() - until, places, _runs(distinct))


def numbered(texts: pl.Series) -> tuple[pl.Series, pl.Series]:
    """The distinct texts, null among them if there is one, and the number of each text among them."""
    # Numbers are told apart and joined in a third of the time of texts.
    hashes = texts.hash()
    first = hashes.arg_unique()
    distinct = texts.gather(first)
    known = pl.DataFrame({"key": hashes.gather(first)}).with_row_index("number")
    number = pl.DataFrame({"key": hashes}).join(known, on="key", how="left", maintain_order="left")["number"]
    if distinct.gather(number).eq_missing(texts).all():
        return distinct, number
    # Two texts have the same hash.
    distinct = texts.unique()
    known = pl.DataFrame({"key": distinct}).with_row_index("number")
    each = pl.DataFrame({"key": texts}).join(known, on="key", how="left", nulls_equal=True, maintain_order="left")
    return distinct, each["number"]


def _runs(distinct: pl.Series) -> pl.DataFrame:
    text, run = pl.col("text"), pl.col("run")
    length = run.str.len_chars().cast(pl.Int64)
    end = length.cum_sum() - pl.col("base")
    return (
        pl.LazyFrame({"text": distinct})
        .with_row_index("word")
        .select(
            "word",
            run=text.str.replace_all(RUN, f"{SEPARATOR}${{0}}{SEPARATOR}").str.split(SEPARATOR),
            size=text.str.len_chars().cast(pl.Int64),
        )
        .with_columns(
            base=pl.col("size").cum_sum() - pl.col("size"), piece=pl.int_ranges(run.list.len(), dtype=pl.UInt32)
        )
        .explode("run", "piece", empty_as_null=True, keep_nulls=True)
        .with_columns(**{"from": end - length}, to=end)
        .filter(pl.col("piece") % 2 == 1)
        .select("word", "run", "from", "to", "size")
        .collect()
    )


def runs_of(texts: pl.Series) -> pl.Series:
    """The distinct runs of letters and digits of the texts, in small letters."""
    return words_of(texts).runs["run"].str.to_lowercase().unique()


def in_ascii_small(text: pl.Expr) -> pl.Expr:
    """The text with the letters from A to Z in small ones, and no other letter changed."""
    plain = text.str.len_bytes() == text.str.len_chars()
    return pl.when(plain).then(text.str.to_lowercase()).otherwise(text.str.replace_many(list(_CAPITALS), list(_SMALL)))
