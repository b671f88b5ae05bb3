"""Counts that somebody raises or cuts: "will bring its showrooms in the country to 40", "doubled the number of dealers
to 500": the noun of the object says of what.
"""

import re
from dataclasses import replace

from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.figure import Figure
from flows.extraction.metrics.counted_nouns import NOUN_METRICS
from flows.extraction.metrics.outlet_network import BOUND, network_noun
from flows.extraction.wording.needed import Needing
from flows.extraction.wording.small_numbers import SMALL_NUMBER

_COUNT = rf"(?:[\d.,]+|one|{SMALL_NUMBER}|fifteen|twenty|thirty|forty|fifty)"
# "Bring its experience centres in the country to 40", "cut its dealer numbers from 200 to 150".
_RAISES = Needing(
    r"\b(?:bring(?:s|ing)?|brought|tak(?:e|es|ing|en)|took|rais(?:e|es|ed|ing)|lift(?:s|ed|ing)?|increas(?:e|es|ed|ing)"
    r"|expand(?:s|ed|ing)?|gr(?:ow|ows|ew|own|owing)|enlarg(?:e|es|ed|ing)|extend(?:s|ed|ing)?|boost(?:s|ed|ing)?"
    r"|doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|trebl(?:e|es|ed|ing)|quadrupl(?:e|es|ed|ing)|cut(?:s|ting)?"
    r"|reduc(?:e|es|ed|ing)|trim(?:s|med|ming)?|shr(?:ink|inks|ank|unk|inking)|halv(?:e|es|ed|ing)"
    r"|swell(?:s|ed|ing)?|(?:build|builds|building|built|step|steps|stepped|ramp|ramped|push|pushed|scale|scaled)"
    r" (?:up|out|down))(?: up| back| down| out)? "
    r"((?:the (?:number|count|total|tally) of |(?:its|their|the|our) |[A-Z][\w&-]+(?: "
    r"[A-Z][\w&-]+)?'s? )[^,;:\d]{2,70}?)"
    rf"(?: from{BOUND} {_COUNT}(?: \w+){{0,2}}| by{BOUND} (?:a |an )?(?:[\d.,]+ ?(?:%|per ?cent)|half|third"
    rf"|quarter|fifth"
    rf"|tenth))? to{BOUND} \Z"
)
_MOST = {"country_noun": 200, "model_noun": 60}
_ELSE = ("sales", "export", "production", "orders", "revenue", "profit", "loss", "investment", "capacity")
_ADVERBS = frozenset({"abroad", "overseas"})


def raised_count(figure: Figure) -> Figure | None:
    """The figure with the metric of the object that is raised or cut to it; null where none is."""
    sentence, number = figure.sentence, figure.number
    if number.kind != "number" or number.label != "cardinal" or figure.noun is not None:
        return None
    clause = sentence.clause_at(number.start)
    found = _RAISES.search(sentence.slice(clause.start, number.start), of=sentence.text)
    if found is None:
        return None
    start, end = clause.start + found.start(1), clause.start + found.end(1)
    cues = [
        c for c in sentence.cues(*NOUN_METRICS, *_ELSE)
        if start <= c.start and c.end <= end and c.surface.lower() not in _ADVERBS
    ]  # fmt: skip
    heads = [c for c in cues if c.label in NOUN_METRICS]
    if not heads:
        network = network_noun(sentence, start, end) if not cues else None
        if network is None:
            return None
        head = network
    else:
        head = _head(sentence.slice(start, end), start, heads)
    if (number.value or 0) > _MOST.get(head.label or "", 50_000):
        return None
    if any(c.label not in NOUN_METRICS and c.start < head.start for c in cues):
        # "Raise sales per dealer to 400": of what is raised the dealers tell no more than where.
        return None
    return replace(figure, noun=head, reason=None).told(NOUN_METRICS[head.label or ""], head)


def _head(words: str, start: int, heads: list[Mention]) -> Mention:
    """The noun that is counted: the last one before what says where."""
    where = re.search(r" (?:in|across|on|throughout|for|with|at|around) ", words[words.find(" of ") + 4 :])
    stop = start + words.find(" of ") + 4 + where.start() if where is not None else start + len(words)
    inside = [h for h in heads if h.end <= stop] or heads
    return max(inside, key=lambda h: (h.end, -h.start))
