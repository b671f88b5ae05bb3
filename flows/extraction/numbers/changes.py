"""Changes: "doubled", "17-fold", "up 24.2 percent", "a third more" → `change_percent`, signed.

The words stand in `factors.csv` (term, factor, use: "verb" always tells a change, "open" only in certain company) and
`directions.csv` (term, direction, position: before the figure, before it with "of", after it).
"""

import csv
import re
from functools import cache
from pathlib import Path

import polars as pl

from flows.extraction.numbers.measures import VOCABULARY, load_measures
from flows.extraction.wording.spans import SPANS, find_spans_in_context
from flows.extraction.wording.whole_words import alternatives

# Words that may stand between a direction and its figure.
_FILL = (
    "a|an|another|further|around|year-on-year|year on year|year over year|year-over-year|y-o-y|yoy|"
    "month-on-month|on year|"
    "sharply|strongly|slightly|steadily|again|only|just|also|even|annually|overall|modestly|significantly|roughly|"
    "respectively|dramatically|quarter-on-quarter|annual|yearly|monthly|"
    "in sales|in volume|in revenue|in exports|in deliveries"
)
# What is raised or cut, before by how much: "raises its sales by", "cut the workforce in China by".
_WORDS = r"(?: [\w'’&-]+){0,7}"
_RAISED = (
    rf"(?: (?:its|the|their|our|his|this|last|total|overall|annual|yearly|global|worldwide|local){_WORDS}"
    rf"|(?: [\w'’&-]+){{0,3}} (?:sales|exports|output|production|deliveries|shipments|registrations|capacity|volumes?"
    rf"|revenues?|turnover|profits?|headcount|staff|orders)(?: (?:in|to|from|of|at|for|across|on|outside|there|abroad"
    rf"|overseas|worldwide|globally){_WORDS})?)"
)
# "made up 2.5 per cent" rises nowhere.
_UP_OF_A_VERB = (
    r"(?i)(?-u:\b)(?:make|makes|made|making|take|takes|took|taken|taking|end|ends|ended|buy|bought|buying|snap"
    r"|snapped|"
    r"pick|picked|set|sets|setting|open|opens|opening|opened|build|building|built|put|puts|putting|start|starting|line"
    r"|lines|lining|lined|come|comes|give|gives|gave|given|giving) up(?: [a-z-]+)* *$"
)
_OPEN_BEFORE = (
    r"(?:\b(?:to|will|would|could|may|might|can|should|must|than|nearly|almost|roughly|about|least|around|and|or|as"
    r"|is|"
    r"are|was|were|plans|aims|sales|exports|output|production|volume|deliveries|revenue|capacity|a|more|over)"
    r"|[,:(–—]) *$"
)
_OPEN_AFTER = (
    r"^ (?:the|its|their|our|his|that|what|those|last|this|in|by|as|to|from|of|compared|over|sales|exports|output|"
    r"production|capacity|deliveries|revenue|today's|current|within|every|year-on-year|annual)\b"
)
_NO_CHANGE_AFTER = (
    r"^(?:-| (?:shifts?|cab|cabs|cabin|digit|digits|motor|wishbone|figures?|down|a (?:day|week|month|year)|"
    r"daily|weekly|winner)\b)"
)


@cache
def _factors(folder: Path) -> tuple[dict[str, float], frozenset[str]]:
    rows = list(csv.DictReader((folder / "factors.csv").read_text(encoding="utf-8").splitlines()))
    return {row["term"]: float(row["factor"]) for row in rows}, frozenset(
        row["term"] for row in rows if row["use"] == "open"
    )


@cache
def _direction_patterns(folder: Path) -> tuple[str, str, str, str]:
    """Patterns of a rise and of a fall in the text that ends before a figure, and in the text that begins after it."""
    rows = list(csv.DictReader((folder / "directions.csv").read_text(encoding="utf-8").splitlines()))

    def terms(direction: str, position: str) -> str:
        return alternatives(r["term"] for r in rows if (r["direction"], r["position"]) == (direction, position))

    def before(direction: str) -> str:
        verb, noun = terms(direction, "before"), terms(direction, "before_of")
        told = rf"{verb}|{noun}(?: (?:{_FILL}))* (?:of|by)"
        ends = rf"(?: (?:{_FILL}))*(?: by)?(?: (?:{_FILL}))* *\(?$"
        return rf"(?i)(?:(?:{told}){ends}|{verb}{_RAISED} by(?: (?:{_FILL}|some|about|almost|nearly|up to|over))* *$)"

    def after(direction: str) -> str:
        return rf"(?i)^[ -]+(?:(?:{_FILL})[ -]+)*(?:{terms(direction, 'after')})"

    patterns = (before("rise"), before("fall"), after("rise"), after("fall"))
    return tuple(pattern.replace(r"\b", r"(?-u:\b)") for pattern in patterns)  # type: ignore[return-value]


def direction(before: str, after: str, folder: Path = VOCABULARY) -> pl.Expr:
    """An expression: 1 where the words around a figure tell a rise, -1 for a fall, null where neither or both do.

    `before` and `after` are string columns: the text up to the figure and from its end. "rose to 16 %" tells none.
    """
    rise_before, fall_before, rise_after, fall_after = _direction_patterns(folder)
    rises_before = pl.col(before).str.contains(rise_before) & ~pl.col(before).str.contains(_UP_OF_A_VERB)
    falls_before = pl.col(before).str.contains(fall_before)
    # What stands before decides: "fell 16 % more than" is a fall.
    return (
        pl.when(rises_before & ~falls_before)
        .then(1)
        .when(falls_before & ~rises_before)
        .then(-1)
        .when(pl.col(after).str.contains(rise_after))
        .then(1)
        .when(pl.col(after).str.contains(fall_after))
        .then(-1)
        .otherwise(None)
    )


def moved(before: pl.Expr, folder: Path = VOCABULARY) -> pl.Expr:
    """An expression: whether a word of rise or fall stands in the clause before, so that "from 5 to 7" is a move."""
    rising = before.str.contains(_move_pattern(folder))
    # "goes from 40 to 60", "takes the network from 40 to 60".
    going = before.str.contains(
        r"(?i)(?-u:\b)(?:go|goes|gone|went|moves?|moved|brings?|brought|takes?|took|taken)(?: [\w']+){0,4} *$"
    )
    # "To 580,000, up from 500,000 to 600,000", "raised to 70 or 80 from 50 to 60": where it went stands before.
    from_range = before.str.contains(
        r"(?i)\d[^;]{0,30}?(?:,|\(| -| –|) ?(?:up|down|and no longer|and not) *$"
    ) | before.str.contains(
        r"(?i)(?:rais|lift|cut|lower|trim|revis|upp|increas|hik|slash|narrow)[a-z]*(?: [^;]*)? to [^;]*\d[^;]*$"
    )
    return (rising & ~from_range) | going


@cache
def _move_pattern(folder: Path) -> str:
    rows = list(csv.DictReader((folder / "directions.csv").read_text(encoding="utf-8").splitlines()))
    words = alternatives([*(row["term"] for row in rows if row["position"] != "after"), *_factors(folder)[0]])
    return rf"(?i){words}[^.;]*$".replace(r"\b", r"(?-u:\b)")


@cache
def _factor_pattern(folder: Path) -> str:
    bounds = alternatives(load_measures(folder).bounds_before)
    words = alternatives(_factors(folder)[0])
    return rf"(?i)(?:{bounds} +)*{words}".replace(r"\b", r"(?-u:\b)")


@cache
def _factor_words(folder: Path) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The words of factors and of bounds."""
    words = (_factors(folder)[0], load_measures(folder).bounds_before)
    factor, bound = (re.compile(alternatives(some), re.ASCII | re.IGNORECASE) for some in words)
    return factor, bound


_READ = pl.Schema(
    [
        ("number_start", pl.Int64()),
        ("number_end", pl.Int64()),
        ("change_percent", pl.Float64()),
        ("comparator", pl.String()),
    ]
)


def find_factors(sentences: pl.DataFrame, folder: Path = VOCABULARY) -> pl.DataFrame:
    """Words that tell a change by a factor ("doubled", "more than twice"), their bounds with them.

    In: sentences with `norm`. Out: SPANS, `number_start`, `number_end`, `change_percent`, `comparator`; words that are
    adjectives there ("double-digit", "twice a week") are left out.
    """
    factors, open_words = _factors(folder)
    # The last word of a factor stands in the text as it is; to look for them all costs less than the pattern.
    last = sorted({words.rsplit(" ", 1)[-1] for words in factors})
    beside = pl.col("norm").str.contains_any(last, ascii_case_insensitive=True)
    spans = find_spans_in_context(sentences, _factor_pattern(folder), 30, sieve=beside)
    if spans.is_empty():
        return spans.select(SPANS.names()).with_columns(
            pl.lit(None, dtype).alias(name) for name, dtype in _READ.items()
        )
    bounds = load_measures(folder).bounds_before
    rows = []
    word, bound = _factor_words(folder)
    for surface in spans["surface"].unique().sort():
        match = list(word.finditer(surface))[-1]
        told = [bounds[" ".join(b.lower().split())] for b in bound.findall(surface[: match.start()])]
        sides = [t for t in told if t not in {"eq", "approx"}] or told or ["eq"]
        factor = factors[match.group().lower()]
        rows.append(
            (
                surface,
                match.start(),
                match.end(),
                round((factor - 1) * 100, 6),
                sides[0],
                match.group().lower() in open_words,
            )
        )
    read = pl.DataFrame(
        rows,
        schema={"surface": pl.String, "from": pl.Int64, "to": pl.Int64, "change_percent": pl.Float64,
                "comparator": pl.String, "open": pl.Boolean},
        orient="row",
    )  # fmt: skip
    found = spans.join(read, on="surface", how="left", maintain_order="left").with_columns(
        number_start=pl.col("start") + pl.col("from"),
        number_end=pl.col("start") + pl.col("to"),
    )
    company = (
        pl.col("before").str.contains(rf"(?i){_OPEN_BEFORE}".replace(r"\b", r"(?-u:\b)"))
        | (pl.col("after").str.contains(rf"(?i){_OPEN_AFTER}".replace(r"\b", r"(?-u:\b)")))
        | (pl.col("comparator") != "eq")
    )
    adjective = pl.col("after").str.contains(rf"(?i){_NO_CHANGE_AFTER}".replace(r"\b", r"(?-u:\b)"))
    return found.filter(~adjective & (~pl.col("open") | company)).select(*SPANS.names(), *_READ.names())
