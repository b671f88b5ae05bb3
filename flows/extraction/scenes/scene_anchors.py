"""Anchors of times: the dates told before, from which "a year later" and "that November" count."""

import re
from dataclasses import dataclass
from datetime import date

from flows.extraction.grammar.article import Article, Mention, Sentence
from flows.extraction.periods.periods import resolve_period
from flows.extraction.timing.statement_times import of_statement
from flows.extraction.wording.needed import Needing

_THAT = re.compile(r"\b[Tt]hat (?:\w{0,5})\Z")
# "Will build 20,000 in 2025, it said on Tuesday. The same day X resigned": a day is taken up, no year.
_THAT_DAY = Needing(r"\b(?:same|that) (?:very )?day\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Anchor:
    """The first day of a period told before and, where it is known, its last one."""

    start: date
    end: date | None = None


def anchor_of(article: Article, sentence: Sentence, mention: Mention, reference: date | None) -> Anchor | None:
    """The last date with a year of its own before a mention; in its own sentence a day or month counts, too."""
    day = _THAT_DAY.search(mention.surface) is not None
    for earlier in reversed(article.until(sentence)):
        before = [m for m in earlier.of("period") if m.end <= mention.start and (not day or m.granularity == "day")]
        dated = [m for m in before if m.period_start is not None]
        if dated and dated[-1].period_start is not None:
            return Anchor(dated[-1].period_start, dated[-1].period_end)
        near = earlier is sentence or earlier.index == sentence.index - 1
        if before and near and before[-1].granularity in _NEAR_ONES:
            ahead = earlier.cues("future", "plan") and not of_statement(earlier, before[-1])
            tense = None if earlier is sentence else "future" if ahead else "past"
            found = resolve_period(before[-1].surface, reference, tense=tense)
            return Anchor(found.start, found.end) if found is not None and found.start is not None else None
    return None


# What is told without its year and yet dates what comes behind.
_NEAR_ONES = frozenset({"day", "month", "quarter", "half", "season"})


def pointed_from(article: Article, sentence: Sentence, mention: Mention, reference: date | None) -> date | None:
    """The day from which "that November" counts, null for other words."""
    head = sentence.before(mention, 8) + mention.surface[:5]
    pointed = mention.granularity in ("month", "season") and _THAT.search(head) is not None
    anchor = anchor_of(article, sentence, mention, reference) if pointed else None
    return anchor.start if anchor is not None else None
