"""Makers that a statement about all others excepts: "apart from X no foreign maker has a plant in Y"."""

import re
from collections.abc import Sequence

from flows.extraction.context.context import Context, Subject
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.markets.market_rivals import maker_runs
from flows.extraction.wording.needed import Needing

_EXCEPT = Needing(
    r"\b(?:(?:[Aa]part|[Aa]side) from|[Bb]esides|[Oo]ther than|[Ee]xcept(?:ing)?(?: for)?|[Ss]ave(?: for)?|"
    r"[Bb]ar(?:ring)?|[Ww]ith the (?:sole |single |only )?exception of|(?<!, )but) (?:[a-z]+ )?\Z"
)
_MAKERS = r"(?:brands?|makers?|carmakers?|automakers?|manufacturers?|marques?|makes?|producers?|rivals?|competitors?)"
# "No foreign maker", "none of the other brands", "nobody": what they do not do the excepted one does.
_NOBODY = Needing(
    rf"\b(?:[Nn]o (?:other )?(?:[\w-]+ ){{0,3}}?{_MAKERS}|"
    rf"[Nn]one of (?:the |its )?(?:other )?(?:[\w-]+ ){{0,2}}?{_MAKERS}|"
    r"[Nn]obody(?: else)?|[Nn]o one(?: else)?)\b"
)
# "All Chinese brands have left", "every other maker has pulled out": the excepted one has stayed.
_ALL = Needing(
    rf"\b(?:(?:[Aa]ll|[Ee]very|[Mm]ost|[Aa]lmost all) (?:of )?(?:the )?(?:other )?(?:[\w-]+ ){{0,3}}?{_MAKERS}|"
    rf"[Tt]he (?:other|remaining) (?:[\w-]+ ){{0,2}}?{_MAKERS}|[Tt]he group's (?:other )?{_MAKERS}|"
    r"[Tt]he (?:others|rest)|[Ee]verybody(?: else)?|[Ee]veryone(?: else)?) (?:has|have|had|is|are|left|withdrew|quit)\b"
)
_LEFT = Needing(
    r"\b(?:left|quit|withdrawn|withdrew|pulled out|gone|departed|given up|abandoned|stopped|ceased|suspended)\b"
)
# "Besides X only Y builds cars there": both do.
_ONLY = re.compile(r",? (?:it is |so far |at present )?only (?:the )?\Z")


def excepted(sentence: Sentence, context: Context) -> list[Subject]:
    """The makers that do in a place what a sentence says of nobody else, or have not left as all others have."""
    if not _EXCEPT.possible(sentence.text):
        return []
    found: list[Subject] = []
    runs = maker_runs(sentence, context)
    for position, run in enumerate(runs):
        if _EXCEPT.search(sentence.slice(sentence.start, run[0].start), of=sentence.text) is None:
            continue
        behind = runs[position + 1] if position + 1 < len(runs) else None
        only = behind is not None and _ONLY.search(sentence.slice(run[-1].end, behind[0].start)) is not None
        if only or _is_excepted(sentence, run):
            found += _subjects([*run, *(behind or ())] if only else run)
    return found


def _is_excepted(sentence: Sentence, run: Sequence[Mention]) -> bool:
    rest = sentence.slice(sentence.start, run[0].start) + sentence.slice(run[-1].end, sentence.end)
    if _NOBODY.search(rest) is not None:
        return True
    return _ALL.search(rest) is not None and _LEFT.search(rest) is not None


def _subjects(run: Sequence[Mention]) -> list[Subject]:
    return [Subject(m.id or "", m.start, m.end, "excepted") for m in run]
