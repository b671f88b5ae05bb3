"""Reach: how far a word bears that calls something off, or only entertains it.

"Has called off the plant and will make 5,000 cars": what the second verb tells is not called off.
"""

import re

from flows.extraction.grammar.article import Clause, Mention, Sentence
from flows.extraction.grammar.second_verbs import SECOND_STATEMENT
from flows.extraction.wording.approximators import APPROXIMATOR

_ASIDE_BEGINS = re.compile(r", (?:who|which|whose)\b[^,;]*\Z")
_ASIDE_ENDS = re.compile(
    r"\A[^,;]*, (?:now |also )?(?:will|would|shall|should|may|can|plans?|wants?|aims?|hopes?|expects?|intends?|is|are"
    r"|has"
    r"|have|was|were)\b"
)
_VERB = len("expects ")


# What is only heard is so with all that the clause tells.
_HEARSAY = re.compile(r"sources|people|\bsaid\b|rumou?r|speculat|unconfirmed|talk")


# "After months of speculation, X announced a venture": it is told now.
_OVER = re.compile(
    r"\b(?:[Aa]fter|[Ff]ollowing|[Ee]nding|[Dd]espite|[Aa]midst?) (?:(?:days|weeks|months|years|much|a lot|plenty) of )"
    r"(?:[a-z]+ )?\Z"
)


def is_past_talk(sentence: Sentence, cue: Mention) -> bool:
    """Whether a word of hearsay tells what was said before the news: "after months of speculation"."""
    return _OVER.search(sentence.before(cue, 40)) is not None


def calling_off(clause: Clause, start: int) -> list[Mention]:
    """The words of a clause that call off what stands at an offset: none that another verb parts from it."""
    return [
        cue
        for cue in clause.cues("cancel")
        if not _FORWARD.match(clause.sentence.after(cue, 9))
        and not (parted(clause, cue, start) or _of_an_aside(clause, cue, start) or _of_another(clause, cue, start))
    ]


# "Pulled forward its start": it comes earlier.
_FORWARD = re.compile(r" forward\b")
# "Will enlarge its plant and cancelled an office": what a second verb calls off stands behind it.
_AND = re.compile(r"\b(?:and|but)(?: has| have| had| then| also)* \Z")
_OBJECT = re.compile(r" (?:its|the|their|an?|all|both|plans|two) ")


def _of_another(clause: Clause, cue: Mention, start: int) -> bool:
    """Whether a second verb calls off something that is told behind it."""
    joined = cue.start > start and _AND.search(clause.sentence.before(cue, 24)) is not None
    return joined and _OBJECT.match(clause.sentence.after(cue, 12)) is not None


def _of_an_aside(clause: Clause, cue: Mention, start: int) -> bool:
    """Whether what is called off is that of a relative clause: "X, whose plans were given up, will build"."""
    return (
        _ASIDE_ENDS.search(clause.sentence.slice(cue.end, start)) is not None
        and _ASIDE_BEGINS.search(clause.sentence.slice(clause.start, cue.start)) is not None
    )


# "Is looking at 10,000 sales": an aim, and no mere thought.
_SO_MANY = re.compile(rf" (?:(?:{APPROXIMATOR}|between|sales of|deliveries of) )*\d")


def hedging(clause: Clause, start: int) -> list[Mention]:
    """The words of a clause that only entertain what stands at an offset: none that another verb parts from it.

    What is told as hearsay is so with all of the clause; "May" within a sentence is the month.
    """
    return [
        cue
        for cue in clause.cues("hedge")
        if (cue.surface != "May" or (cue.start == clause.sentence.start and not _is_the_month(clause, cue)))
        and not (cue.surface.lower() == "looking at" and _SO_MANY.match(clause.sentence.after(cue, 40)))
        and not is_past_talk(clause.sentence, cue)
        and (_HEARSAY.search(cue.surface.lower()) is not None or not parted(clause, cue, start))
    ]


def _is_the_month(clause: Clause, cue: Mention) -> bool:
    """Whether "May" is read as the time: "May brought 27,000"."""
    return any(p.start == cue.start for p in clause.sentence.of("period"))


def parted(clause: Clause, cue: Mention, start: int) -> bool:
    """Whether a verb of its own stands between a cue and an offset, before or behind it."""
    first, second = (cue.end, start) if cue.end <= start else (start, cue.start)
    # What is asked for may be the verb itself.
    return SECOND_STATEMENT.search(clause.sentence.slice(first, second + _VERB), of=clause.sentence.text) is not None


def own_words(before: str) -> str:
    """Of the text before something the part that its own verb governs: what stands behind the last verb joined."""
    joined = [match.start() for match in SECOND_STATEMENT.pattern.finditer(before)]
    return before[joined[-1] :] if joined else before
