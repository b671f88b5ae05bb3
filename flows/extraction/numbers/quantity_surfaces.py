"""Surfaces of quantities, a whole column at once: each distinct one is read once.

Most differ from others in nothing but their figures ("$4.2 billion", "$7.5 billion"). Where a surface has one number,
of digits, and no word that is a number, then what is read of it is told by its shape: one of a shape is read, and the
others take their value from their own figures.
"""

from functools import lru_cache
from pathlib import Path

import polars as pl

from flows.extraction.numbers.numeral import Token
from flows.extraction.numbers.quantities import read_quantities
from flows.extraction.numbers.quantity import Quantity
from flows.extraction.numbers.quantity_tokens import load_lexicon, tokens_of

_READ_OF_SHAPE = (
    "start", "end", "number_start", "number_end",
    "label", "value", "value_max", "comparator", "unit", "ordinal", "year", "plain",
)  # fmt: skip
# How much of what surrounds a quantity is looked at.
CONTEXT = 60
READ = pl.Schema(
    {
        "candidate": pl.UInt32,
        "surface": pl.String,
        "number": pl.String,
        "inner_before": pl.String,
        "inner_after": pl.String,
        "start": pl.Int64,
        "end": pl.Int64,
        "number_start": pl.Int64,
        "number_end": pl.Int64,
        "label": pl.String,
        "value": pl.Float64,
        "value_max": pl.Float64,
        "comparator": pl.String,
        "unit": pl.String,
        "ordinal": pl.Float64,
        "year": pl.Boolean,
        "plain": pl.Boolean,
        "journey": pl.String,
        "journey_before": pl.String,
    }
)
_PATTERNS = pl.Schema(
    [("shape", pl.String()), ("own", pl.Boolean()), ("scale", pl.Float64()), *((n, READ[n]) for n in _READ_OF_SHAPE)]
)
_YEAR = r"\b(?:19|20)[0-9]{2}( |$)"
# One number that begins with no nought, with commas by threes or without; what is longer may be a serial number.
_ONE_NUMBER = (
    r"^((?:[^0-9]*[^0-9.,'+\-–—~:/])?)((?:[1-9][0-9]{0,2}(?:,[0-9]{3}){1,3}|[1-9][0-9]{0,8})(?:\.[0-9]{1,4})?)[^0-9]*$"
)
# With these a part has another sense ("1 quarter").
_ONE = r"^1(?:\.0+)?$"
# What other kinds of token a surface may have: nothing in them is compared with the digits, or added to them.
_BESIDE = frozenset("between bound bound_after money unit attribute filler a letters ordinal part".split())


def read_surfaces(surfaces: pl.DataFrame, folder: Path) -> pl.DataFrame:
    """The quantities of the surfaces: READ, those of a surface in their order.

    In: `candidate`, a number, and `surface`, both unique.
    """
    shaped = _with_shapes(surfaces)
    shapes = shaped["shape"].drop_nulls().unique(maintain_order=True)
    told = pl.DataFrame([row for shape in shapes for row in _told(shape, folder)], schema=_PATTERNS, orient="row")
    alike = shaped.join(told, on="shape", how="inner", maintain_order="left_right")
    rest = shaped.join(told, on="shape", how="anti", maintain_order="left").select("candidate", "surface")
    rows = [
        _row(candidate, surface, quantity)
        for candidate, surface in rest.iter_rows()
        for quantity in read_quantities(surface, folder)
    ]
    return pl.concat([pl.DataFrame(rows, schema=READ, orient="row"), _filled(alike)])


def _with_shapes(surfaces: pl.DataFrame) -> pl.DataFrame:
    """The surfaces with `figures`, the digits of their one number, and `shape`, fives in their place.

    Both null where there is no number but years, or more than one. Years are part of the shape.
    """
    text, figures = pl.col("surface"), pl.col("figures")
    # As many letters as a year has digits, so that what stands elsewhere stays where it is.
    stem = text.str.replace_all(_YEAR, "YYYY${1}")
    cut = surfaces.with_columns(
        stem.str.extract(_ONE_NUMBER, 1).alias("lead"), figures=stem.str.extract(_ONE_NUMBER, 2)
    )
    cut = cut.with_columns(figures=pl.when(~figures.str.contains(_ONE)).then(figures))
    rest = text.str.slice(pl.col("lead").str.len_chars() + figures.str.len_chars())
    year = figures.str.contains(r"^(?:19|20)[0-9]{2}$")
    fives = pl.when(year).then(pl.lit("2005")).otherwise(figures.str.replace_all("[0-9]", "5"))
    lead = text.str.slice(0, pl.col("lead").str.len_chars())
    return cut.with_columns(shape=pl.concat_str(lead, fives, rest)).drop("lead")


@lru_cache(maxsize=20_000)
def _told(shape: str, folder: Path) -> tuple[tuple[object, ...], ...]:
    """What is read of all surfaces of a shape, rows of _PATTERNS; none where that is not for the shape to tell."""
    tokens = tokens_of(shape, load_lexicon(folder))
    digits = [i for i, token in enumerate(tokens) if token.kind == "digits"]
    own = [i for i in digits if not _is_year(tokens[i])] or digits
    if len(own) != 1 or not _beside(tokens, own[0]):
        return ()
    number = tokens[own[0]]
    if len(digits) > 1 and _may_be_as_large_as_a_year(number.value, tokens[own[0] + 1 :]):
        return ()
    rows = []
    for q in read_quantities(shape, folder):
        mine = q.number_start <= number.start < q.number_end
        if q.journey is not None or (mine and (q.value != number.value * q.scale or q.value_max is not None)):
            return ()
        rows.append((shape, mine, q.scale, *(getattr(q, name) for name in _READ_OF_SHAPE)))
    return tuple(rows)


def _may_be_as_large_as_a_year(fives: float, after: list[Token]) -> bool:
    """Whether a number of so many digits may be larger than some years and smaller than others: they are compared."""
    scale = after[0].value if after and after[0].kind == "scale" else 1.0
    least = 10.0 ** (len(str(int(fives))) - 1) * scale
    return least < 2100 and least * 10 > 1900


def _is_year(token: Token) -> bool:
    return len(token.text) == 4 and token.text.isdigit() and token.text[:2] in ("19", "20")


def _beside(tokens: list[Token], digits: int) -> bool:
    """Whether nothing in the tokens is compared with the digits or added to them; scales ("lakh crore") touch them."""
    after = digits + 1
    while after < len(tokens) and tokens[after].kind == "scale":
        after += 1
    return all(t.kind in _BESIDE or (t.kind == "digits" and _is_year(t)) for t in (*tokens[:digits], *tokens[after:]))


def _filled(alike: pl.DataFrame) -> pl.DataFrame:
    """Surfaces with what is read of their shape, and the value of their own figures: READ."""
    text, start, end = pl.col("surface"), pl.col("start"), pl.col("end")
    before = pl.max_horizontal(start - CONTEXT, 0)
    figures = pl.col("figures").str.replace_all(",", "", literal=True).cast(pl.Float64)
    filled = alike.with_columns(
        surface=text.str.slice(start, end - start),
        number=text.str.slice(pl.col("number_start"), pl.col("number_end") - pl.col("number_start")),
        inner_before=text.str.slice(before, start - before),
        inner_after=text.str.slice(end, CONTEXT),
        value=pl.when("own").then(figures * pl.col("scale")).otherwise("value"),
        journey_before=pl.lit(""),
        journey=pl.lit(None, pl.String),
    )
    return filled.select(READ.names())


def _row(candidate: int, text: str, q: Quantity) -> tuple[object, ...]:
    """A quantity as a row of READ: with what of its candidate stands before and after it."""
    inner_before = text[max(0, q.start - CONTEXT) : q.start]
    inner_after = text[q.end : q.end + CONTEXT]
    return (
        candidate, text[q.start : q.end], text[q.number_start : q.number_end], inner_before, inner_after,
        q.start, q.end, q.number_start, q.number_end,
        q.label, q.value, q.value_max, q.comparator, q.unit, q.ordinal, q.year, q.plain,
        q.journey, text[max(0, q.journey_start - CONTEXT) : q.journey_start],
    )  # fmt: skip
