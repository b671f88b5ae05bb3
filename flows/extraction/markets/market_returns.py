"""Returns: a stop that is over, or that is to be, since the maker comes back to the same place."""

import re

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.kept import kept

# "Left X in 2016 and is back", "returns to X".
_RETURNS = re.compile(
    r"\b(?:(?:is|are|has been|have been) (?:now |again )?back\b|c[ao]mes? back|coming back|returns?\b|returned"
    r"|returning|comeback|"
    r"(?:makes|made|making) (?:its|their|a) return|re-?ent(?:ers?|ered|ering|ry)|re-?launch\w*|resum\w+|"
    r"second (?:attempt|try|start)|another (?:attempt|try|go))\b"
)
# How far behind a stop its date stands.
_NEAR = 40
# "Absent from Brazil since 2019": since when a maker is not there.
_AWAY = re.compile(
    r"\b(?:absent|away|gone|missing|vanished|disappeared)(?: again)? (?:from|in) [^,;.]{1,40}\Z|"
    r"\b(?:absent|away|gone|shut|closed|idle|out) \Z"
)


# "Seven years after it pulled out", "a decade after leaving the country": the stop that a return is counted from.
_YEARS_AFTER = re.compile(
    r"\b(?:years?|decades?|months?) after (?:(?:it|they|he|the [a-z]+|[A-Z][\w-]+) )?(?:(?:had|has|have|first"
    r"|once) )?\Z"
)
# "Is back after suspending imports in 2022".
_AFTER = re.compile(
    r"\b(?:back|returns?|returned|returning|resum\w+|re-?enter\w*)\b[^;.]*\bafter (?:having )?[a-z]+(?:ing|ed|ft|ut)\b"
    r"[^,;.]*\Z"
)
_AGAIN = re.compile(r"\b(?:again|anew|afresh|once more)\b")
# "Returned to profit", "came back from a loss": no return to a country.
_OF_FORM = re.compile(
    r" (?:to (?:the )?(?:profit\w*|growth|normal|black|form|top|lead|stock market|table)|from (?:a|the|its) [a-z]+)\b"
)


@kept
def is_over(sentence: Sentence, stop: Mention) -> bool:
    """Whether a stop is followed by a return to the same place: no other place is named behind the return; or a return
    is counted from it.
    """
    if _YEARS_AFTER.search(sentence.before(stop, 50)) is not None and is_back(sentence):
        return True
    back = _RETURNS.search(sentence.slice(stop.end, sentence.end))
    if back is None:
        return False
    start = stop.end + back.start()
    before = {p.id for p in sentence.of("place") if p.start < start}
    return all(p.id in before for p in sentence.of("place") if p.start >= start)


def is_back(sentence: Sentence) -> bool:
    """Whether somebody is told to have come back to somewhere, and not only to profit."""
    if _AGAIN.search(sentence.text) is not None:
        return True
    return any(_OF_FORM.match(sentence.text, m.end()) is None for m in _RETURNS.finditer(sentence.text))


def is_of_stop(sentence: Sentence, period: Mention) -> bool:
    """Whether a date is that of a stop and not of a start: "absent since 2019", "left X in 2016 and is back"."""
    if period.relation == "since" and _AWAY.search(sentence.before(period, 60)):
        return True
    stop = stop_before(sentence, period.start)
    return _AFTER.search(sentence.slice(sentence.start, period.start)) is not None or (
        stop is not None
        and period.start - stop.end <= _NEAR
        and _RETURNS.search(sentence.slice(period.end, sentence.end)) is not None
    )


def stop_before(sentence: Sentence, position: int) -> Mention | None:
    """The last stop before an offset, where it is one that is over."""
    stops = [c for c in sentence.cues("market_exit") if c.end <= position]
    return stops[-1] if stops and is_over(sentence, stops[-1]) else None


def date_of_stop(sentence: Sentence, stop: Mention) -> Mention | None:
    """The date that stands beside a stop."""
    return next((p for p in sentence.of("period") if 0 <= p.start - stop.end <= _NEAR), None)
