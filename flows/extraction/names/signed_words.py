"""The words of sentences with their signs, over whole columns, and what is told of where they stand."""

from collections.abc import Iterator, Mapping, Sequence

import polars as pl

from flows.extraction.lexicon.vocabulary import Vocabulary
from flows.extraction.names.name import Name
from flows.extraction.names.sign import Sign
from flows.extraction.names.word_signs import AMOUNT, signs_of
from flows.extraction.wording.words import words_of


def signed_words(parts: pl.DataFrame, vocabulary: Vocabulary) -> pl.DataFrame:
    """The words of the parts, what stands between two spaces, that have a sign but SIMPLE: `document`, `part`, `word`,
    `at` and `to`, `signs`, those of the words beside, and `all`, those of the part.

    In: `document_id`, `part`, a number, and `norm`, in order. `at` and `to` are places in all parts one after another,
    each with a space behind it. Words that are nothing but simple are left out, half of all, before what is beside is
    told; so places tell whether two stand side by side.
    """
    words = words_of(parts["norm"])
    signs = _signs(words.distinct, vocabulary)
    signed = (
        words.places.with_columns(signs=signs.gather(words.places["word"]))
        .with_row_index("row")
        .filter(pl.col("signs") & ~Sign.SIMPLE != 0)
        .with_columns(_beside())
        .drop("row")
    )
    word, part = words.distinct.gather(signed["word"]), signed["text"]
    document = parts["document_id"].rle_id().gather(part)
    to = signed["at"] + word.str.len_chars().cast(pl.Int64)
    signed = signed.drop("text").with_columns(word=word, part=part, document=document, to=to)
    each = signed.set_sorted("part").group_by("part").agg(all=pl.col("signs").bitwise_or())
    return signed.join(each, on="part", how="left", maintain_order="left")


def _signs(words: pl.Series, vocabulary: Vocabulary) -> pl.Series:
    """The signs of words: of figures by their last character, of all others as they are known."""
    known, word = signs_of(vocabulary), pl.col("word")
    frame = pl.DataFrame({"word": words}).with_columns(amount=word.str.contains(AMOUNT))
    others = pl.Series([known[each] for each in frame.filter(~pl.col("amount"))["word"]], dtype=pl.Int64)
    last = word.str.tail(1)
    amounts = frame.filter("amount").select(
        pl.when(last.str.contains(r"^[,0-9]$")).then(Sign.COUNTED).otherwise(0)
        | pl.when(last == ",").then(Sign.COMMA).otherwise(0)
        | pl.when(word.str.contains("^[0-9]")).then(Sign.NEXT).otherwise(0)
    )
    amount = frame["amount"]
    signs = pl.zeros(words.len(), dtype=pl.Int64, eager=True)
    return signs.scatter((~amount).arg_true(), others).scatter(amount.arg_true(), amounts.to_series().cast(pl.Int64))


def _beside() -> Iterator[pl.Expr]:
    """The signs of the words next to a word and next but one, on either side; 0 where there is none of that part."""
    row = pl.col("row").cast(pl.Int64)
    for by, name in ((2, "before2"), (1, "before1"), (-1, "after1"), (-2, "after2")):
        signs = pl.lit(0, pl.Int64)
        # The word next but one is the next that is left where the one between was left out.
        for step in range(1 if by > 0 else -1, by + (1 if by > 0 else -1), 1 if by > 0 else -1):
            beside = (row.shift(step) == row - by) & (pl.col("text").shift(step) == pl.col("text"))
            signs = pl.when(beside).then(pl.col("signs").shift(step)).otherwise(signs)
        yield signs.alias(name)


def has(column: str, *signs: int) -> pl.Expr:
    """Whether a word, or the one beside it, has one of the signs."""
    return (pl.col(column) & sum(signs)) != 0


def located(named: Mapping[int, Sequence[Name]], bases: Sequence[int]) -> pl.DataFrame:
    """The names with their place in all parts: `from`, `until`, `firm` (an organisation)."""
    rows = [
        (bases[part] + name.start, bases[part] + name.end, name.kind == "organization")
        for part, names in named.items()
        for name in names
    ]
    schema = [("from", pl.Int64()), ("until", pl.Int64()), ("firm", pl.Boolean())]
    return pl.DataFrame(rows, schema=schema, orient="row").sort("from", "until")


def uncovered(words: pl.DataFrame, names: pl.DataFrame) -> pl.DataFrame:
    """The words of which something stands outside all names. In: `at`, `to`, `signs`, sorted."""
    whole = (pl.col("signs") & Sign.SIMPLE) != 0
    inside = (
        pl.when(whole)
        .then(pl.col("until") > pl.col("at"))
        .otherwise((pl.col("from") <= pl.col("at") + 1) & (pl.col("until") >= pl.col("to") - 2))
    )
    last = words.with_columns(last=pl.col("to") - 1)
    return last.join_asof(names, left_on="last", right_on="from", strategy="backward", check_sortedness=False).filter(
        ~inside.fill_null(False)
    )


def told(frame: pl.DataFrame, step: int) -> pl.DataFrame:
    """The parts of the frame, which all need a step."""
    return frame.select("part", steps=pl.lit(step, pl.Int64))


def summed(steps: pl.DataFrame) -> Mapping[int, int]:
    """The sum of the steps of each part."""
    return dict(steps.group_by("part").agg(pl.col("steps").bitwise_or()).iter_rows())
