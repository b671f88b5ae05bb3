"""Boundaries: where one sentence ends and the next begins, inside a logical line.

A sentence may end after a full stop, a question or exclamation mark, or an ellipsis, with closing quotation marks and
brackets. Whether it does is told by the token before and what comes after. A quotation and a bracket stay in one piece
with their sentence if they are closed in the same line and are not long, so that words and speaker are found together.
"""

import polars as pl

from flows.reading.typography import SEPARATOR

# Never the end of a sentence: what they shorten is followed by a name or a figure.
_BEFORE_NAMES = (
    "mr mrs ms mx dr prof gen sen rep gov st mt ft capt col lt hon rev messrs mme mlle sgt cpl pres supt insp "
    "vs v e.g i.e eg ie viz cf approx appr est ca circa incl excl esp resp ed eds tel ext attn"
).split()
# Only before a figure: "No. 1", "p. 55"; else ordinary words or letters.
_BEFORE_FIGURES = "no nos n° nr p pp fig figs vol art sec ch para pt nbr rs re us$ ser sr".split()
# The end of a sentence where one begins after them beyond doubt.
_SOMETIMES = (
    "co ltd inc corp llc plc pte pvt pty bros jr sr esq etc dept univ assn assoc intl int'l mfg mgr mfrs div dist bhd sdn "
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun "
    "st ave blvd rd sq bldg km kg cm mm mi hr hrs min mins sec oz lb lbs gal ft in bn mn tn m b k p.a "
    "u.s u.k u.n e.u u.s.a u.a.e d.c ph.d m.d b.a m.a calif mass mich tenn ont ind ill ga fla tex ariz ala conn del "
    "s.a n.v b.v s.p.a a.g a/s k.k al"
).split()
_CLOCK = ("a.m", "p.m", "am", "pm")
# Words that begin sentences and hardly ever names.
_STARTERS = (
    "The It Its It's He She His Her We Our They Their There These Those This That That's I I'm You Your My In On At As "
    "By For From With Without After Before Since Until While When Where Which Who What Why How If Although Though However "
    "But And Or So Yet Nor Also An A Another Other Others Both Each Every All Some Many Most More Such Then Thus Today "
    "Yesterday Tomorrow Now Meanwhile Moreover Furthermore Additionally According Earlier Later Last Next Once Only Even "
    "Despite Because During Through Under Over Between Among About Did Does Do Is Are Was Were Will Would Can Could Should "
    "Has Have Had Not No Nobody Nothing Several Sales Instead Still Overall Compared Based Asked Speaking To Here Let "
    "Production Deliveries Exports Its Analysts Shares"
).split()
_SAID = r"(?:said|says|asked|asks|added|adds|told|wrote|writes|noted|notes|replied|explained|exclaimed|joked|quipped)"
_CLOSERS = r"[\"')\]}*]"
_CANDIDATE = rf"((?:[.!?…]|[。！？]){_CLOSERS}*|(?:\.\s){{2,}}\.{_CLOSERS}*|[。！？]+)( +|$)"
# A missing space, as scraped pages have it; only before words that begin sentences.
_GLUED = r"(\p{Ll}{3,}[.!?]+[\"')]*)(The|It|In|This|We|He|She|They|But|And|For|As|With|However|According|These) "
_LONGEST_QUOTATION = 600


def split_lines(lines: pl.DataFrame) -> pl.DataFrame:
    """The sentences of each line, in order.

    In: `start` and `norm` (folded, no surrounding spaces) and any more columns. Out: the same columns with a row per
    sentence, `start` moved, `length` Int64 in code points without surrounding spaces, and no `norm`.
    """
    marked = (
        pl.col("norm")
        .str.replace_all(_CANDIDATE, f"${{1}}${{2}}{SEPARATOR}")
        .str.replace_all(_GLUED, f"${{1}}{SEPARATOR}${{2}} ")
    )
    pieces = (
        lines.with_columns(line=pl.int_range(pl.len(), dtype=pl.UInt32), piece=marked.str.split(SEPARATOR))
        .drop("norm")
        .explode("piece", empty_as_null=True, keep_nulls=True)
        .filter(pl.col("piece") != "")
        .with_columns(
            following=pl.col("piece").shift(-1).over("line"),
            length=pl.col("piece").str.len_chars().cast(pl.Int64),
        )
    )
    pieces = pieces.with_columns(ends=_ends(pieces) & ~_inside())
    sentence = pl.col("ends").shift(1, fill_value=True).over("line").cum_sum().alias("_sentence")
    before = (pl.col("length").cum_sum() - pl.col("length")).over("line")
    kept = [name for name in lines.columns if name not in ("start", "norm")]
    return (
        pieces.with_columns(start=pl.col("start") + before, space=_trailing())
        .group_by(sentence, maintain_order=True)
        .agg(
            pl.col(*kept, "start").first(),
            (pl.col("length").sum() - pl.col("space").last()).alias("length"),
        )
        .select(*kept, "start", "length")
    )


def _trailing() -> pl.Expr:
    """The number of spaces at the end of a piece."""
    piece = pl.col("piece")
    return piece.str.len_chars().cast(pl.Int64) - piece.str.strip_chars_end(" ").str.len_chars().cast(pl.Int64)


def _inside() -> pl.Expr:
    """Whether a piece ends inside a quotation or bracket that is closed later in the line, and not long after."""
    piece = pl.col("piece")
    quotes = piece.str.count_matches('"', literal=True).cast(pl.Int64)
    seen = quotes.cum_sum().over("line")
    total = quotes.sum().over("line")
    length = piece.str.len_chars().cast(pl.Int64)
    short = length.sum().over("line") <= _LONGEST_QUOTATION
    quoted = (seen % 2 == 1) & (total % 2 == 0) & short
    depth = piece.str.count_matches("(", literal=True).cast(pl.Int64) - piece.str.count_matches(
        ")", literal=True
    ).cast(pl.Int64)
    bracketed = (depth.cum_sum().over("line") > 0) & (depth.sum().over("line") == 0) & short
    return quoted | bracketed


def _ends(pieces: pl.DataFrame) -> pl.Expr:
    """Whether a piece (text up to a possible end) ends a sentence, by its last token and what follows."""
    del pieces
    piece, following = pl.col("piece"), pl.col("following")
    last = piece.str.strip_chars_end(" ").str.extract(r"(\S+)$", 1)
    core = last.str.extract(rf"^[\"'(\[{{]*(.*?)[.!?…]*{_CLOSERS}*$", 1)
    lower = core.str.to_lowercase()
    word = following.str.extract(r"^[\"'(\[{]*([\p{L}\p{N}][\p{L}\p{N}'’]*)", 1)
    starter = word.is_in(_STARTERS)
    small = following.str.contains(r"^[\"'(\[{]*\p{Ll}") & ~following.str.contains(r"^[\"'(\[{]*\p{Ll}{1,2}\p{Lu}")
    figure = following.str.contains(r"^[\"'(\[{]*[#]?\p{N}")
    dotted = last.str.contains(rf"\.{_CLOSERS}*$")
    few = piece.str.count_matches(r"\S+") <= 3
    letter = core.str.contains(r"^\p{Lu}$")
    letters = core.str.contains(r"^(?:\p{L}\.)+\p{L}$")
    number_mark = core.str.contains(r"^\d{1,2}$") & (piece.str.count_matches(r"\S+") == 1)
    clock = lower.is_in(_CLOCK)
    doubtful = lower.is_in(_SOMETIMES) | letter | letters
    zone = word.is_in(["EST", "EDT", "PST", "PDT", "ET", "PT", "GMT", "UTC", "BST", "CET", "CEST", "IST", "SGT"])
    day = following.str.contains(r"^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
    stop = (
        pl.when(small)
        .then(False)
        .when(lower.is_in(_BEFORE_NAMES))
        .then(False)
        .when(lower.is_in(_BEFORE_FIGURES) & figure)
        .then(False)
        .when(number_mark)
        .then(False)
        .when(clock)
        .then(~few & ~zone & ~day & ~figure)
        .when(doubtful)
        .then(starter & ~few)
        .otherwise(True)
    )
    ellipsis = last.str.contains(rf"(?:^|[^.])(?:\.\.\.|…){_CLOSERS}*$")
    attributed = last.str.contains(r"[!?][\"']$") & following.str.contains(
        rf"^(?:Mr\.? |Mrs\.? |Ms\.? |Dr\.? )?\p{{Lu}}[\w\-]+(?: \p{{Lu}}[\w\-]+){{0,3}} {_SAID}\b"
    )
    named = last.str.contains(r"^\p{Lu}\w+!$") & piece.str.contains(r"\b(?:at|of|by|from|with|for|and|to) \S+ *$")
    return (
        pl.when(following.is_null())
        .then(True)
        .when(ellipsis)
        .then(~small & (word != "I").fill_null(True))
        .when(dotted)
        .then(stop)
        .when(named)
        .then(starter)
        .otherwise(~small & ~attributed)
        .fill_null(True)
    )
