"""Earned money: revenue and profit, by the words around an amount."""

import re

from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.figure import Figure
from flows.extraction.metrics.research_words import RD_SPENT
from flows.extraction.wording.approximators import ABOUT, APPROXIMATOR
from flows.extraction.wording.needed import Needing

_REVENUE = Needing(
    r"\b(?:revenues?|turnover|net sales|sales revenue|takings|took in(?! [A-Z])|taken in(?! [A-Z])"
    r"|takes in(?! [A-Z])|turn(?:s|ed|ing)? over"
    r"|sales (?:of|worth|totall?ing))\b",
    re.IGNORECASE,
)
# Of money "sales fell 18 percent to 2.5 trillion yen" are revenue.
_SALES = Needing(
    r"\b(?<!per )(?<!unit )[Ss]ales\b(?! (?:prices?|tax|outlets?|points?|network|compan|team|staff|campaign|subsid))"
    r"(?=[^;:.]{0,60}\b(?:to|of|at|were|was|reach\w*|hit|total\w*|(?:came|amounted) to|topp\w+|worth"
    r"|exceed\w*)\b[^;:.\d]{0,24}\Z)"
)
_WORTH_OF_SALES = re.compile(r"(?: \([^)]*\))? (?:in|of) (?:[a-z-]+ ){0,2}?(sales)\b")
_PROFIT = Needing(
    r"\b(?:(?:net|operating|gross|pre-?tax|annual|quarterly|core|adjusted|first|record) )*(?:profits?|loss(?:es)?"
    r"|earnings|net income|operating income|(?:operating|net|pre-tax|annual) result|deficit|EBIT(?:DA)?|lost|bled|lose"
    r"|loses|losing|earned|(?:to|will|should"
    r"|would|could) earn|earns"
    r"|bottom line|surplus|in the red|in the black)\b",
    re.IGNORECASE,
)
_IN_EARNINGS = r"\A(?: \([^)]*\))? (?:(?:in|of) (?:(?!on |by |for |with )[\w-]+ ){0,2}?)?"
# By metric its words, and how they stand behind an amount.
_EARNINGS = tuple(
    (metric, words, Needing(rf"{_IN_EARNINGS}(?={words.pattern.pattern})", re.IGNORECASE))
    for metric, words in (("revenue", _REVENUE), ("revenue", _SALES), ("profit", _PROFIT), ("rd_spending", RD_SPENT))
)


def cue_in(figure: Figure, start: int, words: str) -> Mention:
    """The first word of a match as the cue."""
    word = re.match(r"[\w$&-]+", words.strip()) or re.match(r".", "x")
    lead = len(words) - len(words.lstrip())
    end = start + lead + (word.end() if word is not None else 1)
    return Mention("cue", start + lead, end, figure.sentence.slice(start + lead, end), None, "investment")


def earned_amount(figure: Figure, before: str, after: str) -> Figure | None:
    """Revenue, profit and research: the nearest of their words before the amount, or right behind it ("€2bn in
    revenue").
    """
    candidates: list[tuple[int, str, int, str]] = []
    text = figure.sentence.text
    for metric, pattern, in_earnings in _EARNINGS:
        for found in pattern.finditer(before, of=text):
            gap = before[found.end() :]
            if _FROM_SOMEBODY.match(after) and found[0].lower() in ("took in", "taken in", "takes in"):
                continue
            if len(gap) <= 75 and not re.search(r"[;:]|\b(?:invest|spend|put(?! at))", gap):
                candidates.append((len(gap), metric, figure.number.start - len(before) + found.start(), found.group(0)))
        behind = in_earnings.match(after, of=text)
        worth = _WORTH_OF_SALES.match(after)
        if pattern is _SALES and worth is not None:
            candidates.append((worth.end(), metric, figure.number.end + worth.start(1), worth[1]))
        made = _MADE.search(before, of=text)
        if metric == "profit" and behind is None and not candidates and made is not None and not _MADE_FOR.match(after):
            start = figure.number.start - len(before) + made.start()
            candidates.append((len(before) - made.start(), metric, start, made[0].strip()))
        if behind is not None:
            found_after = pattern.pattern.match(after, behind.end())
            if found_after is not None:
                candidates.append((behind.end(), metric, figure.number.end + found_after.start(), found_after.group(0)))
    if not candidates and _AT.search(before) is not None:
        # "At 52 billion euros, X's takings were a record".
        for metric, pattern, _ in _EARNINGS:
            stands = _WHOSE.match(after)
            said = pattern.pattern.match(after, stands.end()) if stands is not None else None
            if said is not None:
                candidates.append((said.start(), metric, figure.number.end + said.start(), said.group(0)))
    if not candidates:
        return None
    _, metric, start, words = min(candidates)
    return figure.told(metric, Mention("cue", start, start + len(words), words, words.lower(), metric))


_AT = re.compile(rf"(?:\A|[;:.] )\W*(?:At|With){ABOUT} \Z")
_WHOSE = re.compile(
    r"(?: \([^)]*\))?, (?:(?:the )?(?:[A-Z][\w&-]* ){0,3}?[A-Z][\w&-]*(?:'s|')|its|their|the (?:[a-z]+ )?[a-z]+'s)"
    r" (?:[a-z-]+ ){0,2}?(?=[a-z])"
)
# "Has taken in 1 billion from X": capital, and no sales.
_FROM_SOMEBODY = re.compile(r" from (?:the )?[A-Z]")
# "made 900 million euros in the first half": what was earned, and not what was put in or paid.
_MADE = Needing(rf"\b(?:made|makes|making|earned|earns?)(?: (?:{APPROXIMATOR}|a|an))* \Z")
_MADE_FOR = re.compile(r"\A[^;:.]{0,40}\b(?:invest\w*|available|payments?|provisions?|fund\w*|offer)\b")


def is_loss(figure: Figure) -> bool:
    """Whether a profit is told as a loss."""
    return (
        figure.cue is not None
        and re.search(r"loss|lost|lose|losing|bled|deficit|in the red", figure.cue.surface, re.IGNORECASE) is not None
    )
