"""Announced counts: bare numbers behind a colon or a comma, of what is named before it.

"Battery-swapping stations are part of the plan: four around Oslo by the end of the year", "Chargers are to be set up,
five this year and twelve in 2027".
"""

import re

from flows.extraction.grammar.figure import Figure
from flows.extraction.wording.records import replace

_METRICS = {"charger_noun": "charging_point_count", "outlet_noun": "outlet_count"}
_MOST = 5_000
# A colon or a dash, or a comma right before the first number.
_MARK = re.compile(r"(?::| –| —| -|,) ")
_ALONE = re.compile(
    r"(?: (?:more )?(?:by|in|at|around|near|before|this|next|within|until|on|along|for|each|to)\b|[,.;)]|\Z| and\b)"
)
_OPENING = re.compile(
    r"\b(?:open|add|inaugurate|appoint|sign up|recruit|set up"
    r"|(?:to|will|should) be (?:opened|added|appointed|built|set up))\b"
)
# Words between the numbers of a list that are none of a further statement.
_OF_LISTS = frozenset(
    "a an the of in on at by to for from and or then later next this that its over with more than about some"
    " nearly almost until before after within around near each year years quarter quarters month months half"
    " summer autumn spring winter others further another first second third fourth end early late mid least"
    " most as many up capital city south north east west country region coming following close".split()
)


def announced_count(figure: Figure) -> Figure | None:
    """The figure with the metric of the outlets or chargers that its sentence announces before it."""
    sentence, number = figure.sentence, figure.number
    if number.label != "cardinal" or figure.noun is not None or figure.rate is not None or (number.value or 0) > _MOST:
        return None
    if figure.base or _ALONE.match(sentence.after(number, 14)) is None:
        return None
    nouns = [c for c in sentence.cues(*_METRICS) if c.end < number.start and c.surface.endswith("s")]
    if not nouns:
        return None
    noun = nouns[-1]
    gap = sentence.slice(noun.end, number.start)
    mark = _MARK.search(gap)
    if mark is None or not _is_list(figure, noun.end + mark.start(), noun.end + mark.end()):
        return None
    metric = _METRICS[noun.label or ""]
    fresh = metric == "outlet_count" and _OPENING.search(sentence.slice(sentence.start, number.start)) is not None
    return replace(figure, metric=f"new_{metric}" if fresh else metric, cue=noun, noun=noun, reason=None)


def _is_list(figure: Figure, mark: int, start: int) -> bool:
    """Whether nothing but numbers, places and times stands between a colon or comma and a number."""
    sentence, number = figure.sentence, figure.number
    first = next((n for n in sentence.of("number") if n.start >= start), number)
    if sentence.slice(mark, start).startswith(",") and first.start != start:
        return False
    told = [m for m in sentence.of("number", "period", "place") if start <= m.start and m.end <= number.start]
    words = "".join(
        " " if any(m.start <= start + at < m.end for m in told) else letter
        for at, letter in enumerate(sentence.slice(start, number.start))
    )
    return set(re.findall(r"[\w']+", words.lower())) <= _OF_LISTS
