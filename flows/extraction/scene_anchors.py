"""Anchors of times: the dates told before, from which "a year later" and "that November" count."""

import re
from datetime import date

from flows.extraction.article import Article, Mention, Sentence
from flows.extraction.periods import resolve_period

_THAT = re.compile(r"\b[Tt]hat (?:\w{0,5})\Z")


def anchor_of(article: Article, sentence: Sentence, mention: Mention, reference: date | None) -> date | None:
    """The last date with a year of its own before a mention; in its own sentence a day or month counts, too."""
    for earlier in reversed(article.until(sentence)):
        before = [m for m in earlier.of("period") if m.end <= mention.start]
        dated = [m for m in before if m.period_start is not None]
        if dated:
            return dated[-1].period_start
        near = earlier is sentence or earlier.index == sentence.index - 1
        if before and near and before[-1].granularity in ("day", "month"):
            ahead = earlier.cues("future", "plan")
            tense = None if earlier is sentence else "future" if ahead else "past"
            found = resolve_period(before[-1].surface, reference, tense=tense)
            return found.start if found is not None else None
    return None


def pointed_from(article: Article, sentence: Sentence, mention: Mention, reference: date | None) -> date | None:
    """The day from which "that November" counts, null for other words."""
    head = sentence.before(mention, 8) + mention.surface[:5]
    pointed = mention.granularity in ("month", "season") and _THAT.search(head) is not None
    return anchor_of(article, sentence, mention, reference) if pointed else None
