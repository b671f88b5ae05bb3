"""Surroundings: words beside a candidate that decide whether it is a period, or a count, a price, a product, a name."""

from collections.abc import Collection

import polars as pl

_THINGS = """
vehicles? cars? units? people jobs workers employees staff dealers? dealerships stores? outlets showrooms stations?
chargers? points? customers buyers orders trucks? buses pieces sets EVs SUVs km kilomet(?:er|re)s? miles hours mm cc kg
kW Nm hp horsepower rpm yuan dollars euros rupees pounds baht yen percent members partners companies firms countries
markets million billion
"""
_COUNTED = rf"^ (?:(?:new|electric|passenger|of|more|other|per) )?(?:{'|'.join(_THINGS.split())}|cent)\b"
# "By 2030 EVs should be half of it": no number of EVs.
_BY_YEAR = r"^(?:By|From|Before|After) (?:19|20)\d\d$"
_OUGHT = rf"{_COUNTED} (?:should|will|would|must|are|could|might|may|ought|need|have)\b"
_NUMBERED = "Rs\\.? RMB USD EUR INR CNY GBP JPY No\\.? Nos\\.? nr\\.? number model Model Series Level version Version v"
_MONEY_OR_NUMBER = rf"(?:[$€£¥₹#№]|\b(?:{'|'.join(_NUMBERED.split())})) ?$"
# A capitalised word right before a bare year makes a name of it, unless the word is one of these.
_NAME_BEFORE = r"\p{Lu}[\p{L}'’]*[\p{Ll}][\p{L}]* $"
_NO_NAMES = """
The Its Our Their His Her My Your This That An And But For While Full Fiscal Calendar Early Late Mid Through Throughout
Total Annual Show Salon Mobility Fair Forum Summit Conference Congress Festival Exhibition Week Days? Motor Year With
After Both Of Is Was As January February March April May June July August September October November December
"""
_PLAIN_BEFORE = rf"\b(?:{'|'.join(_NO_NAMES.split())}|A) $|\b(?:Auto|Motors?) (?:\p{{Lu}}\p{{L}}+ ){{0,2}}$"
_FIGURES = """
sales revenues? results? deliver(?:y|ies) earnings profits? loss(?:es)? net operating exports? production registrations
figures report numbers performance period turnover gross total global group shipments orders volumes? guidance
"""
_RESULTS_AFTER = rf"^(?:'s)?,?[ -](?:{'|'.join(_FIGURES.split())}|was|were|saw)\b"
_SUBJECT_AFTER = (
    rf"^(?:'s)?(?: alone| itself)? (?:{'|'.join(_FIGURES.split())}"
    r"|was|were|saw|brought|set|marked|yielded|added|contributed|produced|delivered|accounted|ended|closed"
    r"|had|has|is|gave|took|came|went|did|proved|became|remains|remained|stands|stood|beat|topped|rose|fell|grew"
    r"|slipped|dropped|turned|recorded|registered|passed|broke|made|followed|shows|showed)\b"
)
# "The best month was March", "better than May": a month that others are held against. "Closed May with": it is over.
_MONTH_BEFORE = (
    r"\b(?:[Ee]nded|[Ee]nding|[Cc]losed|[Cc]losing|[Ff]inished|[Ff]inishing|[Bb]egan|[Ss]tarted|[Oo]pened) (?:off )?$|"
)
_MONTH_BEFORE += r"\b(?:[Mm]onth|period|time|spell)[^.;,:\d]{0,40} (?:than|was|is|as|been|being|remains|be) $"
# "The eight-month total": what the months of a year so far add up to, and no contract or delay of so many months.
_SUMMED = (
    rf"^ (?:(?:\p{{Ll}}+|EV|NEV) ){{0,2}}(?:{'|'.join(_FIGURES.split())}"
    r"|tally|count|sum|aggregate|output|cumulative|result)\b"
)
# "GWM's August in figures", "after a weak May": a month that was somebody's, or that went well or badly.
_A_MONTH = (
    r"(?:\p{L}(?:'s|s')|\b(?:[Ii]ts|[Tt]heir|(?:[Aa]|[Tt]he) (?:\p{Ll}+ )?(?:record|strong|weak|good|bad|poor|slow"
    r"|solid|quiet"
    r"|busy|disappointing|difficult|soft|bumper|successful|stellar|dismal|mixed|lacklustre|brisk|buoyant|robust))) $"
)
# "Has a 2026 target of", "after a 2025 loss of", "plans a 2027 launch": a year, and no model's.
_YEAR_OF = (
    r"^ (?:\p{Ll}+ ){0,2}(?:targets?|goals?|aim|objective|forecast|guidance|budget|total|volume|sales|deliver(?:y|ies)"
    r"|production|output|profits?|revenues?|turnover|loss(?:es)?|launch|debut|start|deadline|opening"
    r"|completion|roll-?out"
    r"|arrival|entry|introduction|due date|exports?)\b"
)
# "An autumn launch", "a March debut": when something is to happen, told before it.
_TIME_OF = (
    r"^ (?:(?:market|sales|commercial|local|retail|world|public|[A-Z]\p{Ll}+) )?(?:launch(?:es)?|debuts?|release"
    r"|premiere|start|opening|introduction|roll-?out|arrival|unveiling|presentation|reveal|deliveries|delivery|entry|date|deadline"
    r"|completion|inauguration)\b"
)
# "Has been put back to August", "brought forward from June to April".
_MOVED_TO = (
    r"(?i)\b(?:postponed|delayed|moved|pushed|brought|put|shifted|slipped|deferred|rescheduled|pulled|advanced|switched"
    r"|forward|back|up|off|out)(?: \p{Ll}+)?(?: from \p{Lu}\p{Ll}+)? (?:to|until|till|into|from) $"
)
_A_SEASON = r"\b(?:[Aa]n?|[Ii]ts|[Tt]heir|for|early|late|mid)[ -]$"
_WAITS = r"(?i)(?:\b(?:not|never|nothing|no|none|waits?|waiting|delayed|postponed|unlikely)|n't)\b[^.;:,]*$"
_REACH = 40
_TOUCHED_BEFORE = r"[\p{L}\p{N}_]$|[\p{N}][.,:/-]$|[$€£¥₹]$|[\p{L}\p{N}]-$"
_TOUCHED_AFTER = r"^[\p{L}\p{N}_]|^[.,:/][\p{N}]|^-\p{L}*\d"


def with_surroundings(spans: pl.DataFrame, sentences: pl.DataFrame) -> pl.DataFrame:
    """The spans with the columns `before` and `after`: what stands beside them in their sentence.

    In: spans with offsets of the document; the sentences that they are from.
    """
    key = ["document_id", "sentence"]
    held = sentences.select(*key, pl.col("start").alias("offset"), "norm").join(spans.select(key).unique(), on=key)
    # Slices of a Python string cost the same wherever they are; those of a column are counted from its beginning.
    texts = {(document, sentence): (offset, norm) for document, sentence, offset, norm in held.iter_rows()}
    before, after = [], []
    for document, sentence, start, end in spans.select(*key, "start", "end").iter_rows():
        offset, norm = texts[document, sentence]
        before.append(norm[max(start - offset - _REACH, 0) : start - offset])
        after.append(norm[end - offset : end - offset + _REACH])
    return spans.with_columns(before=pl.Series(before, dtype=pl.String), after=pl.Series(after, dtype=pl.String))


def waits() -> pl.Expr:
    """Whether the words before say that something does not happen, or waits: "does not arrive until September"."""
    return pl.col("before").str.contains(_WAITS)


_LED = r"^(?:in|by|from|since|during|last|this|next|between|until|over|at the end of|within|before) "


def surroundings_allow(checks: Collection[str | None]) -> pl.Expr:
    """Whether the words around let the expression be a period, by what its `check` asks for.

    In: `surface`, `before`, `after` and `check` (see `period_expressions`); all the checks that there
    are: the patterns of others, which are costly to make, are not asked.
    """
    before, after = pl.col("before"), pl.col("after")
    check = pl.col("check").fill_null("")
    allowed = ~(before.str.contains(_TOUCHED_BEFORE) | after.str.contains(_TOUCHED_AFTER))
    # "Sold 20,000 cars each in 2024": a time of its own, and no month of many.
    led = pl.col("surface").str.contains(_LED) & before.str.contains(r"\beach $")
    allowed &= ~before.str.contains(r"(?i)\b(?:any|every|each|per|no) $") | led
    for name, against in _objections().items():
        if name in checks:
            allowed &= ~((check == name) & against)
    return allowed


def _objections() -> dict[str, pl.Expr]:
    """By the name of a check, whether the words around speak against it."""
    before, after = pl.col("before"), pl.col("after")
    counted = after.str.contains(_COUNTED)
    figure = (
        counted
        & ~pl.col("surface").str.contains(r"(?i)^(?:in|since|until|during) ")
        & ~(before.str.contains(r"^\W*$") & pl.col("surface").str.contains(_BY_YEAR))
        & ~(pl.col("surface").str.contains(rf"(?i){_BY_YEAR}") & after.str.contains(_OUGHT))
    )
    numbered = before.str.contains(_MONEY_OR_NUMBER)
    # "Kia's 2025 sales" are those of a year; "Kia's 2025 Sportage" is a car.
    owned = before.str.contains(r"\p{L}(?:['’]s|s['’]) $") & after.str.contains(r"^ \p{Ll}")
    year = (
        counted
        | numbered
        | (before.str.contains(r"\b[Aa]n? $") & ~after.str.contains(_YEAR_OF))
        | before.str.contains(r"[©]|\([Cc]\) ?$|[Cc]opyright")
        # "[HKG: 2015]", "(HKEX: 1810)": the number under which a share is traded.
        | before.str.contains(r"[\[(]\p{Lu}\p{L}+(?: \p{L}+){0,2}: ?(?:\p{Lu}+ ?)?$")
        | after.str.contains(r"^[ -](?:models?|MY|edition)\b|^ ?[%+°]")
        | (before.str.contains(_NAME_BEFORE) & ~before.str.contains(_PLAIN_BEFORE) & ~owned)
    )
    unnamed = ~after.str.contains(r"^['’]?-?s? ?\p{Lu}")
    return {
        "figure": figure,
        "year": year,
        "day": numbered,
        # "By April Jones", unless it opens the sentence: "From April Chery will sell cars there".
        "month": after.str.contains(r"^ \p{Lu}\p{Ll}")
        & ~(before.str.contains(r"^\W*$") & pl.col("surface").str.starts_with("From ")),
        "subject": ~(
            after.str.contains(_SUBJECT_AFTER)
            | after.str.contains(_TIME_OF)
            | (before.str.contains(_MOVED_TO) & unnamed)
            | ((before.str.contains(_A_MONTH) | before.str.contains(_MONTH_BEFORE)) & unnamed)
        ),
        "season": ~(before.str.contains(_A_SEASON) & after.str.contains(_TIME_OF)),
        "sum": ~after.str.contains(_SUMMED),
        "code": ~after.str.contains(_RESULTS_AFTER),
    }
