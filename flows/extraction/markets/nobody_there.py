"""Nobody there: sentences by which a maker is neither in a place nor said to come."""

import re

from flows.extraction.grammar.article import Sentence
from flows.extraction.lexicon.aim_words import GAVE_UP, HAD_PLANNED
from flows.extraction.markets.sold_sites import is_sold
from flows.extraction.wording.needed import Needing

# "Once made vans there", "previously ran a plant".
ONCE_DID = (
    r"\b(?:once|formerly|previously) (?:also )?(?:made|built|produced|assembled|manufactured|ran|operated|owned|had)\b"
)
# "Used to build cars in X", "once made vans there": it does not any more; what is not said is that it sells none.
_USED_TO = Needing(
    r"(?<!\bis )(?<!\bare )(?<!\bbe )(?<!\bget )(?<!\bgets )(?<!\bgot )(?<!\bwas )(?<!\bwere )(?<!\bbeen )\bused "
    r"to [a-z]+"
    rf"|{ONCE_DID}"
)
# "Turkey had been expected to get the work": it did not, and nobody says what came instead.
_HAD_BEEN_TO = Needing(
    r"\b(?:had (?:once |originally |long |first |initially |earlier |previously )?been (?:expected|meant|supposed|due|"
    r"slated|tipped|hoped|intended|earmarked|scheduled|set|destined|lined up|in the running|in the frame|"
    r"pencilled in)|"
    r"(?:was|were) (?:once|originally|initially|at first|long|first|previously) (?:expected|meant|supposed|due|slated|"
    r"tipped|hoped|intended|earmarked|scheduled|set|destined|planned|pencilled in)|"
    r"(?:was|were) (?:meant|supposed|tipped|to have)) (?:to|for|as|been)\b|"
    # "For which A had been the favourite".
    r"\bhad (?:once |originally |long |first |initially |earlier |previously )?been (?:the|an?|its|their) "
    r"(?:[a-z-]+ ){0,2}?(?:favou?rites?|front-?runners?|candidates?|contenders?|first choice|options?)\b"
)
# "Had planned to start in X, but never did", "never reached X, where it had planned to start".
_NEVER_DID = Needing(
    rf"{HAD_PLANNED}(?:[^.;]|\.(?=\d))*(?:\bnever\b(?! did (?:better|more))|{GAVE_UP})"
    rf"|\bnever\b(?! (?:left|quit|stopped|pulled|gave up|abandoned|deserted))(?:[^.;]|\.(?=\d))*{HAD_PLANNED}"
)
_FRONT = re.compile(r"(?:In|For) (?:the )?")
# "Has yet to open a plant in X": neither there nor said to come.
_YET_TO = Needing(r"\b(?:has|have|had|is|are) yet to (?!decid|say|confirm|announc|rul|mak|set)")
# "Is still without an importer in X": neither there nor said to come.
_NOBODY_TO_SELL = Needing(
    r"(?<!not )\bwithout (?:an? |any )?(?:official |local |own )*(?:partners?|importers?|distributors?|dealers?|"
    r"representation|representative|sales network)\b|"
    r"\b(?:is|are|(?:has|have) been|remains?) (?:still |currently |so far |long )?(?:absent|missing|unrepresented)\b"
    # "Absent since 2020" has left.
    r"(?![^;:]{0,40}\bsince\b)"
)
# "X itself gets none", "X has no dealer": nothing comes there.
_GETS_NONE = Needing(
    r"\A(?: itself| alone| too| still| so far)*(?: will| would)?(?: itself| still)? (?:gets?|got|receives?|received"
    r"|sees?|saw"
    r"|takes?|took) (?:none|nothing|not one|no such|neither)\b|\A: (?:nothing|none|no plans?|not yet|not before)\b"
)
# "Neither X nor Y would comment on a plant in Z": nobody says anything.
_NO_ANSWER = Needing(
    r"\A[\"“]?Neither\b[^,;]{2,60} nor [^,;]{2,40}? (?:(?:would|could|did|has|have|had|was|were|wanted to|wished to|"
    r"immediately|available to) )*(?:comment|respond|repl(?:y|ied)|confirm|provide|give|gave|provided|disclose|answer|"
    r"say|said|return)\w*\b"
)
# "Is small and so makes no sense": nobody goes there.
_NO_SENSE = Needing(
    r"\b(?:mak(?:es?|ing)|made|sees?|saw) (?:no|little|not much) (?:\w+ )?(?:sense|point|case|reason)\b"
    r"|\bnot worth (?:it|the)\b"
    r"|\btoo small (?:for|to be)\b"
)


def is_nobody_there(sentence: Sentence, own: tuple[int, int], place: tuple[int, int]) -> bool:
    """Whether the words around a place tell that its maker is not there, and no plan either.

    In: the segment of the place, `own`, and where its words stand.
    """
    start, end = place
    segment, whole = sentence.slice(*own), sentence.text
    if _YET_TO.search(sentence.slice(min(own[0], start), start), of=whole):
        return True
    if _HAD_BEEN_TO.search(segment, of=whole):
        return True
    if _came_never(sentence, start):
        return True
    where = sentence.slice(end, end + 8).startswith(", where")
    if not where and _USED_TO.search(segment, of=whole):
        return True
    if _NOBODY_TO_SELL.search(sentence.slice(own[0], end if where else own[1]), of=whole):
        return True
    if is_sold(sentence, start, end):
        return True
    if _NO_ANSWER.search(sentence.slice(sentence.start, start), of=whole):
        return True
    if _GETS_NONE.match(sentence.slice(end, end + 40), of=whole):
        return True
    return _NO_SENSE.search(sentence.slice(end, max(end, own[1])), of=whole) is not None


def _came_never(sentence: Sentence, start: int) -> bool:
    """Whether the place at `start` is that of a plan that came to nothing; of other places it tells nothing."""
    fronted = _FRONT.fullmatch(sentence.slice(sentence.start, start)) is not None
    at = start - sentence.start
    return any(fronted or never.start() <= at < never.end() for never in _NEVER_DID.finditer(sentence.text))
