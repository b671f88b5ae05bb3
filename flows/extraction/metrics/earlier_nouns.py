"""Bare numbers of what the sentence names before: "As public chargers are rare, the importer will install 12"."""

import re
from dataclasses import replace

from flows.extraction.grammar.figure import Figure
from flows.extraction.metrics.carry import Carry
from flows.extraction.wording.approximators import ABOUT
from flows.extraction.wording.needed import Needing

_INSTALLS = Needing(
    r"\b(?:install(?:s|ed|ing)?|put(?:s|ting)? up|erect(?:s|ed|ing)?|(?:switch|turn)(?:es|s|ed|ing)? on|plant(?:s|ed)?"
    rf"|commission(?:s|ed|ing)?|connect(?:s|ed|ing)?){ABOUT} \Z"
)
_OPENS = Needing(
    r"\b(?:open(?:s|ed|ing)?|add(?:s|ed|ing)?|set(?:s|ting)? up|build(?:s|ing)?|built|sign(?:s|ed|ing)? up"
    rf"|appoint(?:s|ed|ing)?|recruit(?:s|ed|ing)?){ABOUT} \Z"
)
_RUNS = Needing(rf"\b(?:runs?|operates?|maintains?|looks? after){ABOUT} \Z")
_ALONE = re.compile(
    r"(?: more| of its own| of their own| new ones| of them)?(?:[.,;)]|\Z| (?:by|in|at|around|before|this|next|within"
    r"|until|on|along|across|for|and|to date|so far|over|throughout|last|of its)\b)"
    r"(?! (?:stock|the hour|a row|court)\b)"
)
_METRICS = {"charger_noun": "charging_point_count", "outlet_noun": "outlet_count"}
_MOST = 5_000


def of_earlier_noun(carry: Carry) -> Figure | None:
    """The figure as a count of the chargers or outlets that its sentence names, where a verb tells what is done."""
    figure, number, sentence = carry.figure, carry.figure.number, carry.figure.sentence
    free = figure.metric is None or carry.bare or figure.labelled
    if not free or figure.noun is not None or number.label != "cardinal" or figure.rate is not None:
        return None
    if number.kind != "number" or (number.value or 0) > _MOST or _ALONE.match(sentence.after(number, 30)) is None:
        return None
    installs = _INSTALLS.search(figure.before, of=sentence.text) is not None
    opens = _OPENS.search(figure.before, of=sentence.text) is not None
    if not (installs or opens or _RUNS.search(figure.before, of=sentence.text)):
        return None
    first = max((f.number.end for f in carry.told if f.metric is not None), default=sentence.start)
    nouns = [
        c
        for c in sentence.cues(*(("charger_noun",) if installs else _METRICS))
        if first <= c.start and c.end <= number.start and c.surface.endswith("s")
    ]
    if not nouns:
        return None
    metric = _METRICS[nouns[-1].label or ""]
    fresh = opens and metric == "outlet_count"
    metric = f"new_{metric}" if fresh else metric
    return replace(figure, metric=metric, cue=nouns[-1], carried=True, reason=None, labelled=False)
