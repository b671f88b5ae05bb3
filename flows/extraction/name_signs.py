"""Signs: what a sentence must hold for a pattern of names to match in it, told for whole columns at once.

Patterns cost more than all else in finding names, and most sentences have no word that any of them needs. Each distinct
word of a batch is looked at once and has its signs as the bits of a number; which steps a sentence needs (`PEOPLE`,
`COMPANIES` …) is told by the signs of its words and of those beside them. A step that is not told finds nothing there;
one that is told may find nothing either.
"""

from collections.abc import Iterable, Iterator, Mapping

import polars as pl

from flows.extraction.name import Name
from flows.extraction.vocabulary import Vocabulary
from flows.extraction.word_signs import Sign, signs_of

# The steps that a sentence may need.
PEOPLE, DESIGNATORS, CODES, CALLED, MODELS, FORMS = (2**n for n in range(6))
# One for each of the patterns by which unknown companies are found.
COMPANIES = tuple(2**n for n in range(6, 14))
ANY_COMPANY = sum(COMPANIES)
ALL = 2**14 - 1


def needed_steps(parts: pl.DataFrame, certain: Iterable[tuple[int, Name]], vocabulary: Vocabulary) -> Mapping[int, int]:
    """The steps that the sentences need, as sums of the constants above; those that need none are left out.

    In: `part`, a number, and `norm`; the names of the vocabulary that surely stand in the parts, by part and start.
    """
    words = _words(parts, vocabulary)
    if words.is_empty():
        return {}
    parts = words.group_by("part").agg(pl.col("signs").bitwise_or(), base=pl.col("at").min())
    named = _located(certain, parts)
    # Most words are told by nothing but what they are beside.
    words = words.filter(pl.col("signs") & ~Sign.SIMPLE != 0)
    found = pl.concat([_of_words(words, parts, named), _of_pairs(words, parts, named), _of_sentences(words, parts)])
    steps = found.group_by("part").agg(pl.col("steps").bitwise_or())
    return dict(steps.iter_rows())


def _words(parts: pl.DataFrame, vocabulary: Vocabulary) -> pl.DataFrame:
    """The words of the parts, what stands between two spaces: `part`, `row`, `at` and `to`, `signs` and those beside.

    `at` and `to` are places in all parts one after the other, each with a space behind it.
    """
    words = parts.select("part", word=pl.col("norm").str.split(" ")).explode(
        "word", empty_as_null=False, keep_nulls=False
    )
    distinct = words["word"].unique()
    known = signs_of(vocabulary)
    table = pl.DataFrame(
        {"word": distinct, "signs": [known[word] for word in distinct]}, schema_overrides={"signs": pl.Int64}
    )
    length = pl.col("word").str.len_chars().cast(pl.Int64)
    signs, part = pl.col("signs"), pl.col("part")
    beside = [
        pl.when(part == part.shift(by)).then(signs.shift(by)).otherwise(0).fill_null(0).alias(name)
        for by, name in ((2, "before2"), (1, "before1"), (-1, "after1"), (-2, "after2"))
    ]
    return (
        words.lazy()
        .join(table.lazy(), on="word", how="left", maintain_order="left")
        .with_columns(to=(length + 1).cum_sum() - 1)
        .with_columns(*beside, at=pl.col("to") - length)
        .collect()
    )


def _located(certain: Iterable[tuple[int, Name]], parts: pl.DataFrame) -> pl.DataFrame:
    """The names with their place among the words: `from`, `until`, `firm` (an organisation of the vocabulary)."""
    rows = [(part, name.start, name.end, name.kind == "organization") for part, name in certain]
    schema = [("part", parts.schema["part"]), ("from", pl.Int64()), ("until", pl.Int64()), ("firm", pl.Boolean())]
    names = pl.DataFrame(rows, schema=schema, orient="row")
    placed = (
        names.lazy()
        .join(parts.lazy(), on="part")
        .select((pl.col("from") + pl.col("base")), (pl.col("until") + pl.col("base")), "firm")
    )
    return placed.sort("from", "until").collect()


def _has(column: str, *signs: int) -> pl.Expr:
    """Whether a word, or the one beside it, has one of the signs."""
    return (pl.col(column) & sum(signs)) != 0


def _uncovered(words: pl.DataFrame, names: pl.DataFrame) -> pl.DataFrame:
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


def _steps(frame: pl.DataFrame, step: int) -> pl.DataFrame:
    return frame.select("part", steps=pl.lit(step, pl.Int64)).unique()


def _of_words(words: pl.DataFrame, parts: pl.DataFrame, names: pl.DataFrame) -> pl.DataFrame:
    """Steps for a word that is part of no known name."""
    alone = words.filter(
        _has("signs", Sign.COMPANY, Sign.DESIGNATOR, Sign.FIGURE, Sign.LONGER, Sign.CODE, Sign.CAPITALS)
    )
    free = _uncovered(alone, names)
    vehicles = _parts_with(parts, Sign.VEHICLE)
    designator = (
        _has("signs", Sign.DESIGNATOR)
        | (_has("signs", Sign.FIGURE) & (_has("signs", Sign.NOUGHT) | _has("before1", Sign.LED)))
        | (_has("signs", Sign.LONGER) & _has("after1", Sign.NEXT))
    )
    code = _has("signs", Sign.CODE) & (~_has("signs", Sign.NO_MODEL) | pl.col("part").is_in(vehicles))
    firms = _uncovered(words.filter(_has("signs", Sign.FORM, Sign.HEAD)), names.filter("firm"))
    formed = (_has("signs", Sign.FORM) & _has("before1", Sign.CAPITAL, Sign.AND)) | (
        _has("signs", Sign.HEAD) & _has("before1", Sign.NOUN)
    )
    return pl.concat(
        [
            *_of_companies(parts, free.filter(_has("signs", Sign.COMPANY))),
            _steps(free.filter(designator), DESIGNATORS),
            _steps(free.filter(code | (_has("signs", Sign.CAPITALS) & _has("after1", Sign.NEXT))), CODES),
            _steps(firms.filter(formed), FORMS),
        ]
    )


def _of_companies(parts: pl.DataFrame, names: pl.DataFrame) -> Iterator[pl.DataFrame]:
    """The steps for companies, in the order of their patterns. In: the words that may begin a company's name."""
    beside = (
        _behind(Sign.AFTER),
        _has("signs", Sign.APOSTROPHE) & _has("after1", Sign.OWNED)
        | (_has("after1", Sign.APOSTROPHE) & _has("after2", Sign.OWNED)),
        _ahead(Sign.BEFORE),
        _behind(Sign.SOLD),
        _ahead(Sign.COUNTED),
        (_has("signs", Sign.COMMA) | _has("after1", Sign.COMMA)) & pl.col("part").is_in(_parts_with(parts, Sign.TRADE)),
        _behind(Sign.IS) & pl.col("part").is_in(_parts_with(parts, Sign.ITS)),
        pl.col("part").is_in(_parts_with(parts, Sign.MOTORING)),
    )
    for step, told in zip(COMPANIES, beside, strict=True):
        yield _steps(names.filter(told), step)


def _behind(sign: int) -> pl.Expr:
    """Whether a word with the sign stands behind a name of one or two words."""
    return _has("after1", sign) | (_has("after1", Sign.CAPITAL) & _has("after2", sign))


def _ahead(sign: int) -> pl.Expr:
    """Whether a word with the sign stands before a name, an ordinary word with a capital between them or not."""
    return _has("before1", sign) | (_has("before1", Sign.CAPITAL) & _has("before2", sign))


def _parts_with(parts: pl.DataFrame, sign: int) -> pl.Series:
    """The parts that have a word with the sign."""
    return parts.filter(_has("signs", sign))["part"].implode()


def _of_pairs(words: pl.DataFrame, parts: pl.DataFrame, names: pl.DataFrame) -> pl.DataFrame:
    """Steps for two words in a row that may be a person's name, in a sentence that has what people are found by."""
    pairs = words.filter(_has("signs", Sign.FIRST) & _has("after1", Sign.LAST, Sign.PARTICLE))
    pairs = pairs.filter(pl.col("part").is_in(_parts_with(parts, Sign.OFFICE)))
    # A founder's given name may be that of his company: names do not rule out people where there are family names.
    kin = pairs.filter(pl.col("part").is_in(_parts_with(parts, Sign.FAMILY)))
    # Of a word of several parts only the end is sure to be the person's.
    at = pl.when((pl.col("signs") & Sign.SIMPLE) != 0).then("at").otherwise("to")
    reach = pairs.with_columns(at=at, to=pl.col("to") + 2, signs=pl.lit(Sign.SIMPLE, pl.Int64))
    free = _uncovered(reach, names)
    titled = words.filter(_has("signs", Sign.TITLE))
    return _steps(pl.concat([frame.select("part") for frame in (kin, free, titled)]), PEOPLE)


def _of_sentences(words: pl.DataFrame, parts: pl.DataFrame) -> pl.DataFrame:
    """Steps that several words of a sentence ask for, wherever they stand."""
    apposed = _has("signs", Sign.APPOSED) & _has("before1", Sign.COMMA) & _has("before1", Sign.CAPITAL)
    beside = words.filter(apposed)["part"].implode()
    coded = words.filter(_has("signs", Sign.CAPITAL) & _has("after1", Sign.BEGINS_CODE))["part"].unique().implode()
    vehicle = _has("signs", Sign.VEHICLE)
    return pl.concat(
        [
            _steps(parts.filter((vehicle & _has("signs", Sign.CALLED)) | _has("signs", Sign.NOUGHT)), CALLED),
            _steps(parts.filter(vehicle & pl.col("part").is_in(coded)), MODELS),
            _steps(parts.filter(pl.col("part").is_in(beside) & _has("signs", Sign.NOUN)), FORMS),
        ]
    )
