"""Vehicle parts: numbers of cars that are a part of another number."""

import re

from flows.extraction.grammar.figure import Figure
from flows.extraction.lexicon.trader_words import OUTLETS
from flows.extraction.metrics.counted_nouns import NOUN_METRICS, noun_of
from flows.extraction.metrics.vehicle_cues import ABROAD, VEHICLE_METRICS
from flows.extraction.wording.approximators import ABOUT
from flows.extraction.wording.needed import Needing

_PART = Needing(
    r"\b(?:of which|of whom|including|among (?:them|which|these)|of them|of these|of those|of that|out of (?:them"
    r"|which)|some of|accounting for|made up of|comprising|consisting of) (?:a |the |just |only |mere |some |were "
    r"|was )*\Z",
    re.IGNORECASE,
)
_PART_AFTER = re.compile(
    r"\A(?: \w+)?(?: of (?:them|these|those|which|that)\b(?! (?:a|per|each|every) (?:year"
    r"|month)\b)(?! annually)(?! (?:were|was|have been|had been|are|has been) (?:sold|with"
    r"|handed over|delivered|registered|exported|built|shipped|supplied|made|assembled|produced|bought|ordered"
    r"|reserved"
    r"|sent|moved|shifted|snapped))(?! (?:went|left|crossed|reached|came off|found)\b)"
    r"| (?:were|was|are|is) (?:\w+ )?(?:[A-Z]{2,4}s\b"
    r"|electric"
    r"|hybrids?|plug-ins?|SUVs|pure|battery|all-electric|new[- ]energy))"
)
# "1,000 stores, of which 500 outside the country".
OF_WHICH = Needing(
    rf"\b(?:{OUTLETS}|stations|employees|people|jobs|countries|markets|models)[^;:.]{{0,30}},? (?:of|among)"
    r" (?:which|them|whom|these) (?:about |some |around )?\Z"
)
# "intends to build 5,000 of them": no part, but what is built.
_MAKES = Needing(
    rf"\b(?:build|sell|make|deliver|export|assemble|produce|ship|hand over|(?<!, )(?:built|sold|made|delivered"
    rf"|exported|assembled|produced|shipped|handed over|rolled out|turned out|put together|registered)){ABOUT} \Z"
)


def share_of_whole(figure: Figure) -> Figure | None:
    """A part and its whole, "417,204 of its 4.27 million cars found buyers abroad": the part is told by the verb
    behind the whole, the
    whole is what was sold.
    """
    sentence, number = figure.sentence, figure.number
    clause = sentence.clause_at(number.start)
    if _OF_WHOLE.match(sentence.after(number, 40), of=sentence.text):
        behind = sentence.slice(number.end, min(clause.end, number.end + 120))
        whole = next((m for m in sentence.of("number") if m.start > number.end), None)
        noun = noun_of(sentence, whole) if whole is not None else None
        if noun is not None and noun.label in NOUN_METRICS and noun.label != "model_noun":
            # "A hundred of its 350 outlets".
            return figure.refused("part of a total")
        cues = [c for c in clause.cues("export", "sales", "production", "orders") if c.start > number.end]
        if ABROAD.search(behind):
            return figure.told("vehicle_exports", cues[0] if cues else None)
        return figure.told(VEHICLE_METRICS[cues[0].label or ""], cues[0]) if cues else figure.refused("part of a total")
    if (
        figure.noun is not None
        and _OF_ITS.search(figure.before, of=figure.sentence.text)
        and any(m.end <= number.start for m in clause.of("number"))
    ):
        return figure.told("vehicle_sales", figure.noun)
    return None


_OF_WHOLE = Needing(r"\A of (?:its|their|the)(?: total)? (?:[a-z]+ )?\d")
_OF_ITS = Needing(rf"\bof (?:its|their)(?: total)?{ABOUT} \Z")


def is_part(figure: Figure) -> bool:
    """A part of a total is no figure of its own, unless it counts something else (those of them exported)."""
    abroad = ABROAD.search(figure.before[-20:] + figure.after[:70]) or re.search(
        r"\b(?:export|went abroad)", figure.after[:70]
    )
    if abroad:
        return False
    if _MAKES.search(figure.before, of=figure.sentence.text):
        return False
    return (
        _PART.search(figure.before, of=figure.sentence.text) is not None or _PART_AFTER.match(figure.after) is not None
    )
