"""Signs: what a sentence must hold for a pattern of names to match in it, told for whole columns at once.

Patterns cost more than all else in finding names, and most sentences have no word that any of them needs. Each distinct
word of a batch is looked at once and has its signs as the bits of a number; which steps a sentence needs (`PEOPLE`,
`COMPANIES` …) is told by the signs of its words and of those beside them. A step that is not told finds nothing there;
one that is told may find nothing either.
"""

from collections.abc import Iterable, Iterator, Mapping

import polars as pl

from flows.extraction.name import Name
from flows.extraction.sign import Sign
from flows.extraction.vocabulary import Vocabulary
from flows.extraction.word_signs import signs_of

# The steps that a sentence may need.
PEOPLE, DESIGNATORS, CODES, CALLED, MODELS, FORMS = (2**n for n in range(6))
# One for each of the patterns by which unknown companies are found.
COMPANIES = tuple(2**n for n in range(6, 14))
ANY_COMPANY = sum(COMPANIES)
ALL = 2**14 - 1


def needed_steps(parts: pl.DataFrame, certain: Iterable[tuple[int, Name]], vocabulary: Vocabulary) -> Mapping[int, int]:
    """The steps that the sentences need, as sums of the constants above; those that need none are left out.

    In: `document_id`, `part`, a number, and `norm`, in order; the names of the vocabulary that surely stand in the
    parts, by part and start.
    """
    words = _words(parts, vocabulary)
    if words.is_empty():
        return {}
    named = _located(certain, parts)
    each = words.set_sorted("part").group_by("part").agg(pl.col("signs").bitwise_or().alias("all"))
    words = words.join(each, on="part", how="left", maintain_order="left")
    found = pl.concat([_of_words(words, named), _of_pairs(words, named), _of_sentences(words, each)])
    steps = found.group_by("part").agg(pl.col("steps").bitwise_or())
    return dict(steps.iter_rows())


def _words(parts: pl.DataFrame, vocabulary: Vocabulary) -> pl.DataFrame:
    """The words of the parts, what stands between two spaces, that have a sign but SIMPLE: `document`, `part`, `word`,
    `at` and `to`, `signs` and those of the words beside.

    `at` and `to` are places in all parts one after the other, each with a space behind it. Words that are nothing but
    simple are left out, half of all, before what is beside is told; so places tell whether two stand side by side.
    """
    words = parts.select("part", document=pl.col("document_id").rle_id(), word=pl.col("norm").str.split(" ")).explode(
        "word", empty_as_null=False, keep_nulls=False
    )
    distinct = words["word"].unique()
    known = signs_of(vocabulary)
    table = pl.DataFrame(
        {"word": distinct, "signs": [known[word] for word in distinct]}, schema_overrides={"signs": pl.Int64}
    )
    length = pl.col("word").str.len_chars().cast(pl.Int64)
    return (
        words.lazy()
        .join(table.lazy(), on="word", how="left", maintain_order="left")
        .with_columns(to=(length + 1).cum_sum() - 1, row=pl.int_range(pl.len()))
        .filter(pl.col("signs") & ~Sign.SIMPLE != 0)
        .with_columns(*_beside(), at=pl.col("to") - length)
        .drop("row")
        .collect()
    )


def _beside() -> Iterator[pl.Expr]:
    """The signs of the words next to a word and next but one, on either side; 0 where there is none of that part."""
    for by, name in ((2, "before2"), (1, "before1"), (-1, "after1"), (-2, "after2")):
        signs = pl.lit(0, pl.Int64)
        # The word next but one is the next that is left where the one between was left out.
        for step in range(1 if by > 0 else -1, by + (1 if by > 0 else -1), 1 if by > 0 else -1):
            beside = (pl.col("row").shift(step) == pl.col("row") - by) & (pl.col("part").shift(step) == pl.col("part"))
            signs = pl.when(beside).then(pl.col("signs").shift(step)).otherwise(signs)
        yield signs.alias(name)


def _located(certain: Iterable[tuple[int, Name]], parts: pl.DataFrame) -> pl.DataFrame:
    """The names with their place in all parts: `from`, `until`, `firm` (an organisation of the vocabulary)."""
    rows = [(part, name.start, name.end, name.kind == "organization") for part, name in certain]
    schema = [("part", parts.schema["part"]), ("from", pl.Int64()), ("until", pl.Int64()), ("firm", pl.Boolean())]
    names = pl.DataFrame(rows, schema=schema, orient="row")
    length = pl.col("norm").str.len_chars().cast(pl.Int64) + 1
    places = parts.lazy().select("part", base=length.cum_sum() - length)
    placed = (
        names.lazy()
        .join(places, on="part")
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


def _of_words(words: pl.DataFrame, names: pl.DataFrame) -> pl.DataFrame:
    """Steps for a word that is part of no known name."""
    alone = words.filter(
        _has("signs", Sign.COMPANY, Sign.DESIGNATOR, Sign.FIGURE, Sign.LONGER, Sign.CODE, Sign.CAPITALS)
    )
    free = _uncovered(alone, names)
    designator = (
        _has("signs", Sign.DESIGNATOR)
        | (_has("signs", Sign.FIGURE) & (_has("signs", Sign.NOUGHT) | _has("before1", Sign.LED)))
        | (_has("signs", Sign.LONGER) & _has("after1", Sign.NEXT))
    )
    code = _has("signs", Sign.CODE) & (~_has("signs", Sign.NO_MODEL) | _has("all", Sign.VEHICLE))
    formed = (_has("signs", Sign.FORM) & _has("before1", Sign.CAPITAL, Sign.AND)) | (
        _has("signs", Sign.HEAD) & _has("before1", Sign.NOUN)
    )
    return pl.concat(
        [
            *_of_companies(words, free.filter(_has("signs", Sign.COMPANY))),
            _steps(free.filter(designator), DESIGNATORS),
            _steps(free.filter(code | (_has("signs", Sign.CAPITALS) & _has("after1", Sign.NEXT))), CODES),
            _steps(_uncovered(words.filter(formed), names.filter("firm")), FORMS),
        ]
    )


def _of_companies(words: pl.DataFrame, names: pl.DataFrame) -> Iterator[pl.DataFrame]:
    """The steps for companies, in the order of their patterns. In: the words that may begin a company's name."""
    strong = (
        _behind(Sign.AFTER),
        _has("signs", Sign.APOSTROPHE) & _has("after1", Sign.OWNED)
        | (_has("after1", Sign.APOSTROPHE) & _has("after2", Sign.OWNED)),
        _ahead(Sign.BEFORE),
        _behind(Sign.SOLD),
        _ahead(Sign.COUNTED),
        (_has("signs", Sign.COMMA) | _has("after1", Sign.COMMA)) & _has("all", Sign.TRADE),
        _behind(Sign.IS) & _has("all", Sign.ITS),
    )
    told = [_steps(names.filter(sign), step) for step, sign in zip(COMPANIES, strong, strict=False)]
    yield from told
    weak = names.filter(_has("all", Sign.MOTORING))
    yield _steps(_repeated(weak, words, pl.concat(told)["part"]), COMPANIES[-1])


def _repeated(names: pl.DataFrame, words: pl.DataFrame, sure: pl.Series) -> pl.DataFrame:
    """Those of the words that may begin a company's name that their document has twice, or in the parts `sure`.

    What anybody may do names no company that is named but once, unless what tells more of it stands beside.
    """
    run = pl.col("word").str.extract_all(r"[\p{L}\p{N}_]+")
    # A name is also counted where it stands in the plural, or with a number.
    key = pl.col("run").str.strip_chars_end("s0123456789")
    capitals = words.filter(_has("signs", Sign.CAPITAL)).select("document", run=run)
    often = (
        capitals.explode("run", empty_as_null=False, keep_nulls=False)
        .group_by("document", key.alias("run"))
        .len()
        .filter(pl.col("len") > 1)
    )
    several = ~_has("signs", Sign.SIMPLE) | pl.col("part").is_in(sure.unique().implode())
    lone = names.filter(~several).with_columns(run=run.list.first())
    twice = lone.with_columns(key).join(often, on=["document", "run"], how="semi")
    return pl.concat([frame.select("part") for frame in (names.filter(several), twice)])


def _behind(sign: int) -> pl.Expr:
    """Whether a word with the sign stands behind a name of one or two words."""
    return _has("after1", sign) | (_has("after1", Sign.CAPITAL) & _has("after2", sign))


def _ahead(sign: int) -> pl.Expr:
    """Whether a word with the sign stands before a name, an ordinary word with a capital between them or not."""
    return _has("before1", sign) | (_has("before1", Sign.CAPITAL) & _has("before2", sign))


def _of_pairs(words: pl.DataFrame, names: pl.DataFrame) -> pl.DataFrame:
    """Steps for two words in a row that may be a person's name, in a sentence that has what people are found by."""
    pairs = words.filter(
        _has("signs", Sign.FIRST) & _has("after1", Sign.LAST, Sign.PARTICLE) & _has("all", Sign.OFFICE)
    )
    # A founder's given name may be that of his company: names do not rule out people where there are family names.
    kin = pairs.filter(_has("all", Sign.FAMILY))
    # Of a word of several parts only the end is sure to be the person's.
    at = pl.when((pl.col("signs") & Sign.SIMPLE) != 0).then("at").otherwise("to")
    reach = pairs.with_columns(at=at, to=pl.col("to") + 2, signs=pl.lit(Sign.SIMPLE, pl.Int64))
    free = _uncovered(reach, names)
    titled = words.filter(_has("signs", Sign.TITLE))
    return _steps(pl.concat([frame.select("part") for frame in (kin, free, titled)]), PEOPLE)


def _of_sentences(words: pl.DataFrame, parts: pl.DataFrame) -> pl.DataFrame:
    """Steps that several words of a sentence ask for, wherever they stand. In: `all`, the signs of a part's words."""
    apposed = _has("signs", Sign.APPOSED) & _has("before1", Sign.COMMA) & _has("before1", Sign.CAPITAL)
    coded = _has("signs", Sign.CAPITAL) & _has("after1", Sign.BEGINS_CODE) & _has("all", Sign.VEHICLE)
    called = (_has("all", Sign.VEHICLE) & _has("all", Sign.CALLED)) | _has("all", Sign.NOUGHT)
    return pl.concat(
        [
            _steps(parts.filter(called), CALLED),
            _steps(words.filter(coded), MODELS),
            _steps(words.filter(apposed & _has("all", Sign.NOUN)), FORMS),
        ]
    )
