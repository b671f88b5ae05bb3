"""What surrounds a number: whether it counts anything at all, and which of its readings holds.

All of it are expressions over whole columns: `before` and `after` (the sentence's text on either side), `surface`,
and the columns of a quantity read (see `flows.extraction.numbers.quantities`).
"""

import csv
from collections.abc import Callable
from functools import cache
from pathlib import Path

import polars as pl

from flows.extraction.numbers.measures import VOCABULARY, alternatives

_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"Jan\.?|Feb\.?|Mar\.?|Apr\.?|Jun\.?|Jul\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?)"
)
# What may be counted straight after four digits that could be a year; "2024 sales", "2024 models" are of a year.
_COUNTED = (
    r"^ (?:(?:new|more|electric|fully|all-electric|pure|battery|additional|charging|fast|passenger|local|jobs?) )*"
    r"(?:vehicles|cars|units|jobs|people|workers|employees|staff|outlets|dealers|dealerships|stations|chargers"
    r"|trucks|vans|"
    r"buses|SUVs|EVs|NEVs|BEVs|points|stores|showrooms|customers|bookings|sites|positions|roles|engineers|homes|robots|"
    r"batteries|pieces|copies|examples|cities|guests|visitors|exhibitors)\b"
)
# "From 2026 cars will be exported": a statement begins with its time.
_LED = r"(?:^|[.;:] )(?:In|From|By|Since|Until|Before|After|Through) $"
_COUNT_BOUND = (
    r"(?i)^(?:more|less|fewer|at least|at most|as many|no |not |in excess|upwards?|nearly|almost|some|a total)\b"
)
_OR_MORE_AFTER = r"(?i)^(?: [\w-]+){1,2} (?:or|and) (?:more|over|above|upwards)\b"
_OR_MORE = [f"{link} {bound}" for link in ("or", "and") for bound in ("more", "over", "above", "upwards")]
_CLOCK_AFTER = r"^(?: ?(?:[ap]\.?m\b|o'clock|GMT|UTC|CET|CEST|EST|EDT|PDT|PST|IST|BST|noon|hrs\b)|:[0-9])"
_PLURAL_AFTER = r"^ (?:[a-z]+ ){0,2}[a-z]+s\b"
_ORDINAL_NOUN = r"^[ -](?:[a-z]|[A-Z])"
_FRACTION_AFTER = (
    r"^ (?:of|more|less|fewer|higher|lower|bigger|larger|smaller|the|its|to|from|in|by|on|and|or|were|was|are|is|as|"
    r"came|come|went|goes|will|this|that|those|compared|below|above|off|between|cheaper|for|at|up|down)\b"
)
_TIMES_AFTER = (
    r"^ (?:as|more|higher|larger|bigger|greater|faster|longer|that|the|its|their|last|what|those|today|today's|over|of|"
    r"current|growth|increase|this|compared|year-on-year)\b"
)
_HALF_NOT = (
    r"(?i)(?:\b(?:first|second|latter|other|this|last|next|previous|1st|2nd|each|every|final|opening|closing|H) *)$"
)
_HALF_AFTER = r"^(?:[ -](?:year|yearly|hour|time|day|month|dozen)|-[a-z]| an? (?:year|hour|day|month|decade|century))\b"
_QUARTER_AFTER = r"^ (?:of|more|less|fewer|higher|lower|bigger|smaller)\b"
_LENGTH_AFTER = r"^(?: |-)(?:long|wide|tall|high|deep|in length|in width|in height|wheelbase)\b"
# Numbers short enough to name something; "phase 5,000" is a phase in which 5,000 are made.
_NAMING = r"^(?:[0-9]{1,4}(?:\.[0-9]{1,2})?|[A-Za-z]+)(?: ?[-–] ?[0-9]+| (?:and|or|to) .*)?$"
# "Dealers now number 96": a verb, and no name.
_NUMBERING = (
    r"(?:\b(?:now|then|should|will|would|may|to|already|currently|today|they|which)|[a-z]{2}s"
    r"(?: (?:in|of|across|at|on) (?:the )?[A-Z]\w+(?: [A-Z]\w+)?)?) number[ -]*$"
)
_ONE_NOT_BEFORE = (
    r"(?i)(?:\b(?:the|this|that|which|each|every|any|another|no|some|such|latter|former|last|next|previous|new|first"
    r"|big|"
    r"right|current|square|day|or|formula|every|different|good|same|new|larger|smaller|cheaper|second|third|one by) *)$"
)
_ONE_NOT_AFTER = (
    r"(?i)^(?:[.,;:!?)\"']|-|'s| (?:of|another|day|that|which|who|who's|is|was|has|should|can|could|would|will|by one|"
    r"for all|to|from|with|as|and|or|but|more thing|thing|hand|side|such|after|on|at)\b)"
)


# "Fell by a fifth last year": by how much, and not the how manieth.
_MOVES_BY = (
    r"(?i)\b(?:(?:up|down|rose|fell|grew|dropped|risen|fallen|grown|increased|decreased|declined|shrank|climbed|slipped"
    r"|jumped|raised|reduced|lifted|cut|more|less) by|up|down|rose|fell|grew|dropped|fallen)"
    r"(?: (?:about|around|almost|nearly|over|some|more than|less than))* *$"
)


@cache
def _names_before(folder: Path) -> str:
    """A pattern of text that ends in a word that makes the number after it a name: "Level", "No.", "Phase"."""
    rows = list(csv.DictReader((folder / "number_names.csv").read_text(encoding="utf-8").splitlines()))
    exact = alternatives(row["term"] for row in rows if row["case"] == "exact")
    anywhere = alternatives(row["term"] for row in rows if row["case"] == "any")
    return rf"(?:{exact}|(?i:{anywhere}))[ -]*(?:[0-9]+ ?(?:and|or|to|,|-|–|/) ?)?$"


def _has(column: str, pattern: str) -> pl.Expr:
    return pl.col(column).str.contains(pattern.replace(r"\b", r"(?-u:\b)"))


def not_a_count(found: pl.DataFrame, folder: Path = VOCABULARY) -> pl.Expr:
    """An expression: why a number counts nothing (code, year, date, clock, name, list, word), or null if it may.

    In: the numbers that it will be asked of; patterns that none of them needs, which are costly to make, are left out.
    """
    label, number = pl.col("label"), pl.col("number")
    bare = label.is_in(["cardinal", "ordinal", "fraction", "code"])
    cardinal, measure = label == "cardinal", label == "measure"
    word = number.str.to_lowercase()
    plain_small = (cardinal & pl.col("plain") | (label == "ordinal")) & pl.col("value").is_between(1, 31)
    year, named = cardinal & pl.col("year"), cardinal & _has("number", _NAMING)
    one, half, quarter = word == "one", word == "half", word.is_in(["quarter", "a quarter"])
    ordinal, vague = label == "ordinal", _has("number", r"(?i)^(?:dozen|hundred|thousand|million|billion)\b")
    version = cardinal & pl.col("plain") & _has("number", r"^[0-9]+\.[0-9]$")
    # What a number may not be, the number's own part of it, and what the words beside it must say.
    asked: list[tuple[str, pl.Expr, Callable[[], pl.Expr]]] = [
        ("code", bare & ~(_has("surface", "^[<>]") & ~_has("before", "=$")), _glued),
        ("code", measure, lambda: _has("before", r"[\p{L}\p{N}_]$")),
        ("code", label == "code", lambda: pl.lit(value=True)),
        ("code", bare, lambda: _has("after", r"^(?:[\p{L}\p{N}_@]|-[0-9])")),
        ("clock", cardinal, lambda: _has("after", _CLOCK_AFTER)),
        ("date", plain_small, _day),
        ("year", year, lambda: (~_has("after", _COUNTED) | _has("before", _LED)) & ~_has("surface", _COUNT_BOUND)),
        ("year", cardinal & pl.col("plain") & (number.str.len_chars() == 2), lambda: _has("before", r"'$")),
        ("name", named, lambda: _has("before", _names_before(folder)) & ~_has("before", _NUMBERING)),
        ("list", cardinal, _listed),
        ("zero", cardinal & word.is_in(["zero", "nought", "naught"]), lambda: pl.lit(value=True)),
        ("word", cardinal & one, _pronoun),
        ("word", vague, lambda: _has("before", r"(?i)\b(?:few|several|many|couple of|multi|per|some)[ -]*$")),
        ("word", half, lambda: _has("before", _HALF_NOT) | _has("after", _HALF_AFTER)),
        ("word", quarter, _no_quarter),
        ("word", ordinal, lambda: _has("after", r"^-(?:hand|party|class|rate|guess|string|floor)\b")),
        ("version", version, lambda: _has("before", r"\b[A-Z][\w-]* $")),
    ]
    some = found.select(own.any().alias(str(i)) for i, (_, own, _) in enumerate(asked)).row(0)
    why = pl.lit(None, pl.String)
    for (name, own, beside), any_of in reversed(list(zip(asked, some, strict=True))):
        if any_of:
            why = pl.when(own & beside()).then(pl.lit(name)).otherwise(why)
    return why


def _glued() -> pl.Expr:
    return _has("before", r"(?:[\p{L}\p{N}_@#&=\\]|[\p{L}\p{N}]-|[\p{L}]/|[0-9][.:])$")


def _day() -> pl.Expr:
    after = rf"^(?:(?: ?[-–,/] ?| and | or | to )[0-9]{{1,2}}(?:st|nd|rd|th)?)* (?:of )?{_MONTH}(?:\W|$)"
    before = rf"\b{_MONTH} (?:the )?(?:[0-9]{{1,2}}(?:st|nd|rd|th)?(?: ?[-–,/] ?| and | or | to ))?$"
    return _has("after", after) | _has("before", before) & ~_has("after", _COUNTED)


def _listed() -> pl.Expr:
    first = (pl.col("before").str.strip_chars() == "") & _has("after", r"^[.)] ")
    return first | (_has("before", r"(?:^|[ ,])\($") & _has("after", r"^\)") & (pl.col("value") < 20))


def _pronoun() -> pl.Expr:
    alone = (pl.col("after") == "") & (pl.col("before").str.strip_chars() != "")
    return _has("before", _ONE_NOT_BEFORE) | _has("after", _ONE_NOT_AFTER) | alone


def _no_quarter() -> pl.Expr:
    a_part = _has("after", _QUARTER_AFTER) | _has("after", r"^[.,;:)]|^$")
    return (pl.col("number").str.to_lowercase() == "quarter") | ~a_part


def settled(found: pl.DataFrame) -> list[pl.Expr]:
    """Expressions for `label`, `value`, `unit`, where the text after the number decides between two readings.

    In: the numbers that they will be asked of; patterns that none of them needs are left out.
    """
    labels = set(found["label"])
    ordinal = length = points = or_more = pl.lit(value=False)
    if found["after"].str.contains_any(_OR_MORE, ascii_case_insensitive=True).any():
        or_more = _has("after", _OR_MORE_AFTER)
    if "fraction" in labels:
        ordinal = (
            (pl.col("label") == "fraction")
            & pl.col("ordinal").is_not_null()
            & _has("after", _ORDINAL_NOUN)
            & ~_has("after", _FRACTION_AFTER)
            & ~_has("before", _MOVES_BY)
        )
    if "cardinal" in labels:
        cardinal = pl.col("label") == "cardinal"
        length = cardinal & _has("number", r"[0-9]m$") & _has("after", _LENGTH_AFTER)
        points = cardinal & _has("number", r"^[0-9]{1,3}\.[0-9]{3}$") & _has("after", _PLURAL_AFTER)
    return [
        pl.when(ordinal).then(pl.lit("ordinal")).when(length).then(pl.lit("measure")).otherwise(pl.col("label")).alias("label"),
        pl.when(ordinal).then(pl.col("ordinal")).when(length).then(pl.col("value") / 1e6)
        .when(points).then((pl.col("value") * 1000).round()).otherwise(pl.col("value")).alias("value"),
        pl.when(length).then(pl.lit("m")).otherwise(pl.col("unit")).alias("unit"),
        pl.when((pl.col("comparator") == "eq") & or_more)
        .then(pl.lit("ge")).otherwise(pl.col("comparator")).alias("comparator"),
    ]  # fmt: skip


def multiplies() -> pl.Expr:
    """An expression: whether "three times" compares sizes (else it counts occasions)."""
    return _has("after", _TIMES_AFTER) | (pl.col("comparator") != "eq") & ~_has(
        "after", r"^ (?:a|per|each|every|champion|winner|in|between|before|since)\b"
    )
