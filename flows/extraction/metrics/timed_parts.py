"""Parts of a total that are to be reached by a time of their own: "11 billion by 2030, five billion of it by 2026"."""

import re
from dataclasses import replace

from flows.extraction.grammar.figure import Figure, same_kind
from flows.extraction.metrics.carry import Carry

_OF_IT = re.compile(
    r"(?: (?:more |cars |vehicles |jobs |dealers |outlets )?(?:of (?:it|this|that|them|these|those|which"
    r"|the (?:sum|money|total|amount))))?,? (?:already |alone )?"
)
_WITHIN = ("by", "in", "within", "until", "before", None)


def timed_part(carry: Carry) -> Figure | None:
    """The figure as a target of its own: a part of what is planned, with a time of its own right behind it."""
    figure, number, sentence = carry.figure, carry.figure.number, carry.figure.sentence
    whole = next(
        (f for f in reversed(carry.told) if f.metric is not None and not f.base and same_kind(number, f.number)), None
    )
    if figure.reason != "part of a total" or figure.metric is not None or whole is None or whole.period is None:
        return None
    time = next((p for p in sentence.of("period") if p.start >= number.end), None)
    if time is None or time.relation not in _WITHIN or not _OF_IT.fullmatch(sentence.slice(number.end, time.start)):
        return None
    if time.start == whole.period.start or whole.period.relation not in ("by", "until", "within", "before"):
        return None
    return replace(figure, metric=whole.metric, cue=whole.cue, noun=whole.noun, period=time, carried=True, reason=None)
