"""What is left of what was counted: "it had 65 showrooms last summer; 40 are left"."""

import re
from dataclasses import replace

from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.figure import COUNTS, Figure
from flows.extraction.lexicon.trader_words import OUTLETS
from flows.extraction.metrics.bare_carries import MOST_COUNTED
from flows.extraction.metrics.carry import Carry
from flows.extraction.wording.approximators import APPROXIMATOR
from flows.extraction.wording.needed import Needing

_STILL = r"(?: (?:still|today|now|currently|of (?:them|these|those|which|whom)))*"
_ENDS = (
    r"(?=[,.;:)]|\Z| (?:today|now|of|open|active|there|and|but|while|when|from|nationwide|across|until|since|so far"
    r"|this)\b| (?:on|in|by) (?:\d|[A-Z]|the (?:end of|country|capital|market|region|kingdom|city|network)\b))"
)
_ARE_LEFT = Needing(
    rf"{_STILL} (?:(?:are|were|is|was|have been|will be|would be|should be|are to be){_STILL} (?:left|remaining)"
    r"|(?:(?:will|would|should|are to|were to|is to) )?(?:(?:remain|survive)(?:s|ed)?"
    r"|stay(?:s|ed)?(?= (?:on board|in business|open)\b))|(?:have|had) (?:remained|survived|been left))"
    rf"(?: (?:over|on board|in business|in operation|in service|on sale|on the payroll|in the range))?{_ENDS}"
)
# "Only four of the nine models are left", "1,000 of its workers remain".
_OF_WHOLE = re.compile(
    rf" of (?:the|its|their|those|these)(?: (?:once|original|former|{APPROXIMATOR}))*(?: [\w,.]+)?"
    rf" (?:models|cars|{OUTLETS}|jobs|workers|employees|people|staff|chargers|stations|markets|countries)\b"
)
_LEVELS = COUNTS | {"jobs", "job_cuts"}
_MOST_JOBS = 500_000


def left_over(carry: Carry) -> Figure | None:
    """The figure as the count of what there still is of what the sentence, or the one before, has counted."""
    figure, number = carry.figure, carry.figure.number
    if number.kind != "number" or number.label != "cardinal" or figure.rate is not None or carry.topic.industry:
        return None
    if figure.metric is not None and not (figure.noun is None or carry.bare):
        return None
    ahead = figure.sentence.after(number, 90)
    whole = _OF_WHOLE.match(ahead)
    told = _ARE_LEFT.match(ahead[whole.end() :] if whole is not None else ahead, of=figure.sentence.text)
    if told is None:
        return None
    whole_before = carry.before
    if whole_before is not None and whole_before.metric is None and whole_before.number.kind == "number":
        return None  # "of its 17 plants 10 will be left": of those
    last = next((f for f in reversed(carry.told) if f.metric is not None), None)
    counted = last.metric if last is not None else carry.topic.metric
    if counted not in _LEVELS:
        return None
    metric = "jobs" if counted == "job_cuts" else counted.removeprefix("new_")
    if (number.value or 0) > MOST_COUNTED.get(metric, _MOST_JOBS):
        return None
    return replace(figure, metric=metric, cue=None, period=_own(figure), carried=True, reason=None)


def _own(figure: Figure) -> Mention | None:
    """The time of what is left: one behind it, or one that its clause begins with; not that of the whole."""
    time, sentence = figure.period, figure.sentence
    if time is None or time.start >= figure.number.end:
        return time
    heads = max(sentence.clause_at(figure.number.start).start, figure.window[0])
    return time if sentence.slice(heads, time.start).strip(" ,;:").lower() in ("", "and", "but", "only") else None
