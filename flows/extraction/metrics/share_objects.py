"""What a share is of: a market, or something that is none, "the share of women", "its share in the joint venture"."""

import re

from flows.extraction.grammar.article import Sentence
from flows.extraction.grammar.figure import Figure
from flows.extraction.lexicon.car_words import MANY_BODIES
from flows.extraction.lexicon.plant_words import PLANT
from flows.extraction.wording.approximators import ABOUT, APPROXIMATOR
from flows.extraction.wording.needed import Needing

_SHARE = Needing(r"\b([Ss]hare|[Ss]lice|[Pp]ortion) (of|in) (?=[^,;:]*\Z)")
_STOPS = (
    r"(?:in|at|for|among|on|by|with|is|was|are|were|be|to|has|had|have|will|would|should|could|may|must|now|then|there"
    r"|reach\w*|r[io]se\w*|risen|f[ae]ll\w*|climb\w*|grew|grow\w*|stood|stands|came|hit|slip\w*|drop\w*|jump\w*|from|of"
    rf"|{APPROXIMATOR}|up|down|last|this|remain\w*|exceed\w*)"
)
_OBJECT = re.compile(rf"(?:(?!{_STOPS}\b)[\w'’.&-]+ ?){{1,9}}")
_OF_A_MARKET = re.compile(
    r"(?i)\b(?:markets?|segments?|class(?:es)?|sectors?|categor(?:y|ies)|sales|registrations|deliveries|pie|cake|total"
    r"|volumes?|trade|business|field|demand|imports|purchases|industry|new(?: \w+)? (?:cars|vehicles|vans|trucks|buses)"
    rf"|(?:cars|vehicles|EVs|{MANY_BODIES}) (?:sold|registered|bought|delivered)|country|region|continent"
    r"|world"
    r"|that|it|this)\b"
)
# "Its share of SUVs": with an owner, those of all makers.
_OWNED = re.compile(r"(?:'s|s'|\b(?:its|their|his|her|our|whose|own))(?: (?:own|market|total|overall))* \Z")
_NO_MARKET = re.compile(
    r"(?i)\b(?:parts|components|content|energy|electricity|power|steel|alumini?um|plastics?|materials?|women|men|workers"
    r"|staff|employees|suppliers|costs?|profits?|earnings|revenues?|exports|output|production|capital|equity|robots"
    r"|customers|buyers|online|blame|risk|work)\b"
)
_A_FIRM = re.compile(rf"(?i)\b(?:venture|company|firm|start-?up|business|unit|{PLANT}|subsidiary|group)\b")
# "The company-car segment": a part of a market, whatever it is named after.
_PART_OF_A_MARKET = re.compile(
    r"(?i)\b(?:markets?|segments?|class(?:es)?|sectors?|categor(?:y|ies)|sales|registrations)\b"
)


# "X's share of electric-car sales in Norway": of those of all makers.
_OF_ELECTRIC_SALES = Needing(
    r"(?:'s|s'|\b(?:its|their)) (?:own )?share of (?:all |the |new )*(?:(?:fully |all-|battery-)?electric|EV|BEV|NEV"
    r"|plug-in|hybrid|electrified)[- ]?(?:car|vehicle)?s? (?:sales|registrations|deliveries)\b"
)


# "Bought a share of 34 percent in X": of a firm.
_HOLDING = re.compile(rf"\b(?:share|stake|shareholding|holding|interest)(?: of| worth|,)?{ABOUT} \Z")
_IN = re.compile(r" (?:in|of) (?:the )?")


def is_of_all_electrics(figure: Figure) -> bool:
    """Whether a maker's share is one of the electric cars that all makers sell."""
    return _OF_ELECTRIC_SALES.search(figure.before, of=figure.sentence.text) is not None


def is_other_share(figure: Figure) -> bool:
    """Whether the share that a number tells is one of something that is no market, or a stake in a firm."""
    sentence, number = figure.sentence, figure.number
    start = sentence.clause_at(number.start).start
    before = sentence.slice(start, number.start)
    if _HOLDING.search(before) is not None:
        firm = _IN.match(sentence.after(number, 12))
        at = number.end + firm.end() if firm is not None else -1
        if any(m.start == at for m in sentence.of("organization")):
            return True
    told = list(_SHARE.pattern.finditer(before)) if _SHARE.possible(sentence.text) else []
    found = told[-1] if told else None
    words = _OBJECT.match(before, found.end()) if found is not None else None
    if found is None or words is None:
        return False
    named = _named(sentence, start + words.start(), start + words.end())
    if found[2] == "in":
        if _PART_OF_A_MARKET.search(words[0]) is not None:
            return False
        return "organization" in named or _A_FIRM.search(words[0]) is not None
    if named or _OF_A_MARKET.search(words[0]) is not None:
        return _NO_MARKET.search(words[0]) is not None and _OF_A_MARKET.search(words[0]) is None
    return _OWNED.search(before[: found.start()]) is None or _NO_MARKET.search(words[0]) is not None


def _named(sentence: Sentence, start: int, end: int) -> set[str]:
    """The kinds of names that the words at [start, end) hold."""
    return {m.kind for m in sentence.of("organization", "model", "place") if start <= m.start < end}
