"""Windows: runs of words that a costly pattern may match in, told by the words of a batch, each looked at once.

Most words of a text can be no part of a date or a number, whatever stands beside them. What is left between them is
short, and comes again.
"""

import polars as pl

from flows.extraction.wording.words import Words


def windows(words: Words, may_be: pl.Series, begun: pl.Series, onward: pl.Series | None = None) -> pl.DataFrame:
    """The longest runs of words that `may_be` part of a match, those with none that is `begun` by left out: the number
    of the text, `text`, where the run begins in it, `from`, and the words with spaces between, `window`. In order.

    All three are by the number of a word; behind a word that is `onward` any word may be part of a match.
    """
    number, text = words.places["word"], pl.col("text")
    part = may_be.gather(number)
    if onward is not None:
        part |= onward.gather(number).shift(1, fill_value=False)
    same = (text == text.shift()).fill_null(value=False)
    begins = pl.col("part") & ~(pl.col("part").shift(fill_value=False) & same)
    runs = words.places.with_columns(part=part).with_columns(run=begins.cum_sum()).filter("part")
    held = runs.filter(begun.gather(runs["word"]))["run"].unique()
    kept = runs.filter(pl.col("run").is_in(held.implode()))
    joined = (
        kept.with_columns(window=words.distinct.gather(kept["word"]))
        .set_sorted("run")
        .group_by("run", maintain_order=True)
        .agg(text.first(), pl.col("at").first(), pl.col("window").str.join(" "))
    )
    return joined.select("text", (pl.col("at") - words.bases.gather(joined["text"])).alias("from"), "window")


def holding(words: Words, runs: tuple[str, ...]) -> pl.Series:
    """Whether words have one of the runs of ASCII letters and digits, which are in small letters."""
    plain = words.distinct.str.len_bytes() == words.distinct.str.len_chars()
    known = pl.Series(runs, dtype=pl.String).implode()
    # Of words of ASCII letters the runs are known; in others a run may stand beside letters of another kind.
    of_plain = words.runs.filter(plain.gather(words.runs["word"]))
    found = of_plain.filter(pl.col("run").str.to_lowercase().is_in(known))["word"]
    numbers = pl.int_range(words.distinct.len(), dtype=pl.UInt32, eager=True)
    others = (
        pl.DataFrame({"word": numbers, "run": words.distinct})
        .filter(~plain)
        .with_columns(pl.col("run").str.extract_all("[0-9A-Za-z_]+"))
        .explode("run", empty_as_null=False, keep_nulls=False)
        .filter(pl.col("run").str.to_lowercase().is_in(known))["word"]
    )
    return numbers.is_in(pl.concat([found, others]).unique().implode())
