"""Boundaries: where one sentence ends and the next begins, inside a logical line.

A sentence may end after a full stop, a question or exclamation mark, or an ellipsis, with closing quotation marks and
brackets. Whether it does is told by the token before and what comes after. A quotation and a bracket stay in one piece
with their sentence if they are closed in the same line and are not long, so that words and speaker are found together.
"""

import polars as pl

from flows.reading.abbreviations import (
    BEFORE_FIGURES,
    BEFORE_NAMES,
    CLOCK,
    SAID,
    SOMETIMES,
    STARTERS,
    ZONES_AND_DAYS,
)
from flows.reading.typography import SEPARATOR

_ATTRIBUTION = (
    r"^(?:Mr\.? |Mrs\.? |Ms\.? |Dr\.? )?\p{Lu}[\w\-]+(?: \p{Lu}[\w\-]+){0,3} " rf"(?:{'|'.join(SAID)})(?-u:\b)"
)
_OPENING, _CLOSING = "\"'([{", "\"')]}*"
_OPENERS, _CLOSERS = r"[\"'(\[{]*", r"[\"')\]}*]"
# How far before and after a stop one must look.
_NEAR = 80
# Dots with spaces between them are one mark, an ellipsis.
_CANDIDATE = rf"((?:\. ){{2,}}\.{_CLOSERS}*|[.!?…]+{_CLOSERS}*)( +|$)|([。！？]+{_CLOSERS}*)( *)"
# A missing space, as scraped pages have it; only before words that begin sentences.
_GLUED = r"(\p{Ll}{3,}[.!?]+[\"')]*)(The|It|In|This|We|He|She|They|But|And|For|As|With|However|According|These) "
_LONGEST_QUOTATION = 600
# What a figure that is a piece by itself goes on with: the month of a day, a rank.
_BEFORE_A_DAY = r"[^ ] (?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|[Nn]o)\. *$"
# A maker has one or two such names; a text with more of them is none, and each is compared with every stop.
_DOTTED_NAMES = 8


def split_lines(lines: pl.DataFrame) -> pl.DataFrame:
    """The sentences of each line, in order.

    In: `document`, `start`, `norm` (folded, no surrounding spaces), `whole` (a line that is one sentence however
    many stops it has) and any more columns. Out: as in, with a row per sentence, `start` moved, `length` Int64
    in code points without surrounding spaces, and neither `norm` nor `whole`.
    """
    marked = (
        pl.when("whole")
        .then("norm")
        .otherwise(
            pl.col("norm")
            .str.replace_all(_CANDIDATE, f"${{1}}${{2}}${{3}}${{4}}{SEPARATOR}")
            .str.replace_all(_GLUED, f"${{1}}{SEPARATOR}${{2}} ")
        )
    )
    pieces = (
        _with_dotted_names(lines)
        .with_columns(line=pl.int_range(pl.len(), dtype=pl.UInt32), piece=marked.str.split(SEPARATOR))
        .drop("norm", "whole")
        .explode("piece", empty_as_null=True, keep_nulls=True)
        .filter(pl.col("piece") != "")
        .with_columns(length=pl.col("piece").str.len_chars().cast(pl.Int64))
        .with_columns(start=pl.col("start") + (pl.col("length").cum_sum() - pl.col("length")).over("line"))
    )
    last = pl.col("line") != pl.col("line").shift(-1)
    pieces = _measure(pieces).with_columns(ends=last.fill_null(True) | (_ends() & ~_inside()))
    firsts = pieces.filter(pl.col("ends").shift(1, fill_value=True))
    end = pl.col("start") + pl.col("length") - pl.col("space")
    # As many pieces end a sentence as begin one, in the same order.
    ends = pieces.filter("ends").select(end.alias("end")).to_series()
    kept = [name for name in lines.columns if name not in ("norm", "whole")]
    return firsts.select(*kept, (ends - pl.col("start")).alias("length"))


def _measure(pieces: pl.DataFrame) -> pl.DataFrame:
    """The pieces with what the decision looks at: the text before and after, its last and next token, open marks.

    Tokens are looked for in the last and first characters only, so that the cost does not depend on a piece's length.
    """
    piece = pl.col("piece")
    return (
        pieces.with_columns(
            before=piece.str.tail(_NEAR).str.strip_chars_end(" "),
            after=piece.shift(-1).str.head(_NEAR),
            quote=piece.str.count_matches('"', literal=True).cast(pl.Int64).cum_sum().over("line"),
            depth=_depth().cum_sum().over("line"),
            tokens=piece.str.strip_chars_end(" ").str.count_matches(" ", literal=True) + 1,
            space=pl.col("length") - piece.str.strip_chars_end(" ").str.len_chars(),
        )
        .with_columns(
            last=pl.col("before").str.extract(r"([^ ]+)$", 1),
            word=pl.col("after").str.extract(rf"^{_OPENERS}([\p{{L}}\p{{N}}]['\p{{L}}\p{{N}}]*)", 1),
        )
        .with_columns(
            core=pl.col("last").str.strip_chars_start(_OPENING).str.strip_chars_end(_CLOSING + ".!?…"),
            starter=pl.col("word").is_in(STARTERS),
            small=pl.col("after").str.contains(rf"^{_OPENERS}\p{{Ll}}")
            # "iX", "eVTOL": a name with a small first letter may begin a sentence.
            & ~pl.col("after").str.contains(rf"^{_OPENERS}\p{{Ll}}{{1,2}}\p{{Lu}}"),
        )
    )


def _with_dotted_names(lines: pl.DataFrame) -> pl.DataFrame:
    """The lines with `dotted`: capitals that the same document writes with a full stop and a figure ("ID.4": ID)."""
    found = (
        lines.lazy()
        .select("document", pl.col("norm").str.extract_all(r"(?-u:\b)[A-Z]{1,4}\.[0-9]").alias("dotted"))
        .filter(pl.col("dotted").list.len() > 0)
        .explode("dotted", empty_as_null=True, keep_nulls=True)
        .group_by("document")
        .agg(pl.col("dotted").str.head(-2).unique(maintain_order=True).head(_DOTTED_NAMES))
    )
    return lines.lazy().join(found, on="document", how="left", maintain_order="left").collect()


def _depth() -> pl.Expr:
    """How many brackets a piece opens more than it closes."""
    opened, closed = (pl.col("piece").str.count_matches(mark, literal=True).cast(pl.Int64) for mark in "()")
    return opened - closed


def _inside() -> pl.Expr:
    """Whether a piece ends inside a quotation or bracket that is closed later in the line, and not long after."""
    quoted = (
        (pl.col("quote") % 2 == 1)
        & (pl.col("quote").last().over("line") % 2 == 0)
        & (pl.col("length").sum().over("line", "quote") <= _LONGEST_QUOTATION)
    )
    bracketed = (
        (pl.col("depth") > 0)
        & (pl.col("depth").last().over("line") == 0)
        & (pl.col("length").sum().over("line", "depth") <= _LONGEST_QUOTATION)
    )
    return quoted | bracketed


def _ends() -> pl.Expr:
    """Whether a piece (text up to a possible end) ends a sentence, by its last token and what follows."""
    before, after, last, small = pl.col("before"), pl.col("after"), pl.col("last"), pl.col("small")
    spaced = before.str.contains(rf"\. \. \.{_CLOSERS}*$") & ~before.str.contains(rf"(?:\. ){{3}}\.{_CLOSERS}*$")
    return (
        pl.when(last.str.contains(rf"\[(?:\.\.\.|…)\]{_CLOSERS}*$"))
        .then(False)
        .when(last.str.contains(rf"(?:^|[^.])(?:\.\.\.|…){_CLOSERS}*$") | spaced)
        .then(~small & (pl.col("word") != "I").fill_null(True))
        .when(last.str.contains(rf"\.{_CLOSERS}*$"))
        .then(~small & _full_stop())
        # "at Yahoo! Japan": a name that ends in the mark.
        .when(before.str.contains(r" (?:at|of|by|from|with|for|and|to) \p{Lu}\w+!$"))
        .then(pl.col("starter"))
        .otherwise(~small & ~(last.str.contains(r"[!?][\"']$") & after.str.contains(_ATTRIBUTION)))
        .fill_null(True)
    )


def _full_stop() -> pl.Expr:
    """Whether a full stop before anything but a small letter ends a sentence, and is no part of an abbreviation."""
    core, starter, tokens = pl.col("core"), pl.col("starter").fill_null(False), pl.col("tokens")
    figure = pl.col("after").str.contains(rf"^{_OPENERS}#?\p{{N}}")
    initials = core.str.contains(r"^(?:\p{L}\.)*\p{L}$")
    # "The ID. Buzz": capitals with a full stop of a name, told by "ID.4" in the same text or by their place.
    dotted = core.str.contains(r"^\p{Lu}{1,4}$") & ((tokens <= 2) | core.is_in(pl.col("dotted")).fill_null(False))
    counted = pl.col("piece").shift(1).str.contains(_BEFORE_A_DAY).fill_null(False)
    return (
        pl.when(core.is_in(BEFORE_NAMES) | (core.is_in(BEFORE_FIGURES) & figure))
        .then(False)
        # "1. An item", but "starts on Sept. 29." and "is No. 2."
        .when((tokens == 1) & core.str.contains(r"^[0-9]{1,2}$") & ~(counted & ~figure))
        .then(False)
        .when(core.is_in(CLOCK))
        .then((tokens > 3) & ~figure & ~pl.col("word").is_in(ZONES_AND_DAYS).fill_null(False))
        .when(core.is_in(SOMETIMES) | initials)
        .then(starter & (tokens > 3))
        # "Will start the ID. Cross": a line of cars, of which no other is named with a figure.
        .when(core == "ID")
        .then(starter)
        .when(dotted)
        .then(starter & (tokens > 2))
        .otherwise(True)
    )
