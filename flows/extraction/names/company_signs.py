"""Signs of companies that nobody knows: by which patterns one may be found, told for whole columns at once."""

from collections.abc import Iterator, Mapping, Sequence

import polars as pl

from flows.extraction.names.name import Name
from flows.extraction.names.sign import Sign
from flows.extraction.names.signed_words import has, located, summed, told, uncovered

# One for each of the patterns of `flows.extraction.names.unknown_names`, the strong ones and the weak one.
COMPANIES = tuple(2**n for n in range(8))
_PLURALS = COMPANIES[4]


def company_steps(words: pl.DataFrame, named: Mapping[int, Sequence[Name]], bases: Sequence[int]) -> Mapping[int, int]:
    """The patterns of unknown companies that may find one in the sentences: sums of COMPANIES, by part.

    In: as in `needed_steps`; `named`: with people, as what is one of them is no company.
    """
    free = uncovered(words.filter(has("signs", Sign.COMPANY)), located(named, bases))
    return summed(pl.concat(_of_companies(words, free)))


def _of_companies(words: pl.DataFrame, names: pl.DataFrame) -> Iterator[pl.DataFrame]:
    """The steps for companies, in the order of their patterns. In: the words that may begin a company's name."""
    strong = (
        _behind(Sign.AFTER),
        has("signs", Sign.APOSTROPHE) & has("after1", Sign.OWNED)
        | (has("after1", Sign.APOSTROPHE) & has("after2", Sign.OWNED)),
        _ahead(Sign.BEFORE),
        _behind(Sign.SOLD),
        _ahead(Sign.COUNTED),
        (has("signs", Sign.COMMA) | has("after1", Sign.COMMA)) & has("all", Sign.TRADE),
        _behind(Sign.IS) & has("all", Sign.ITS),
    )
    # Of a word that is a company's only without its s, the patterns for plurals alone can make one.
    whole = ~has("signs", Sign.PLURAL)
    strongly = [
        told(names.filter(sign if step == _PLURALS else sign & whole), step)
        for step, sign in zip(COMPANIES, strong, strict=False)
    ]
    yield from strongly
    anybody = (
        _behind(Sign.DOES)
        | _ahead(Sign.WITH)
        | (has("before1", Sign.LED) & has("before2", Sign.WITH))
        | (has("before1", Sign.CAPITAL) & has("before2", Sign.LED))
        | has("signs", Sign.APOSTROPHE)
        | has("after1", Sign.APOSTROPHE)
    )
    plural = has("signs", Sign.S) | (has("after1", Sign.CAPITAL) & has("after1", Sign.S))
    weak = names.filter(has("all", Sign.MOTORING) & ((anybody & whole) | plural))
    yield told(_repeated(weak, words, pl.concat(strongly)["part"]), COMPANIES[-1])


def _repeated(names: pl.DataFrame, words: pl.DataFrame, sure: pl.Series) -> pl.DataFrame:
    """Those of the words that may begin a company's name that their document has twice, or in the parts `sure`.

    What anybody may do names no company that is named but once, unless what tells more of it stands beside.
    """
    if names.is_empty():
        return names.select("part")
    run = pl.col("word").str.extract_all(r"[\p{L}\p{N}_]+")
    # A name is also counted where it stands in the plural, or with a number.
    key = pl.col("run").str.strip_chars_end("s0123456789")
    capitals = words.filter(has("signs", Sign.CAPITAL)).select("document", run=run)
    often = (
        capitals.explode("run", empty_as_null=False, keep_nulls=False)
        .group_by("document", key.alias("run"))
        .len()
        .filter(pl.col("len") > 1)
    )
    several = ~has("signs", Sign.SIMPLE) | pl.col("part").is_in(sure.unique().implode())
    lone = names.filter(~several).with_columns(run=run.list.first())
    twice = lone.with_columns(key).join(often, on=["document", "run"], how="semi")
    return pl.concat([frame.select("part") for frame in (names.filter(several), twice)])


def _behind(sign: int) -> pl.Expr:
    """Whether a word with the sign stands behind a name of one or two words."""
    return has("after1", sign) | (has("after1", Sign.CAPITAL) & has("after2", sign))


def _ahead(sign: int) -> pl.Expr:
    """Whether a word with the sign stands before a name, an ordinary word with a capital between them or not."""
    return has("before1", sign) | (has("before1", Sign.CAPITAL) & has("before2", sign))
