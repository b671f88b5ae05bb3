"""Amounts of which only the sense tells that they are put in: "spoke of $1.3 billion over five years"."""

import re

from flows.extraction.grammar.figure import Figure
from flows.extraction.lexicon.plant_words import PLANT
from flows.extraction.wording.approximators import ABOUT, APPROXIMATOR
from flows.extraction.wording.needed import Needing

_SPEAKS_OF = Needing(
    r"(?:\b(?:(?:sp(?:ea|o)k(?:s|e|ing)?|talk(?:s|ed|ing)?|think(?:s|ing)?|thought)(?: [a-z]+ly)? (?:of|about)"
    r"|mention(?:s|ed)|float(?:s|ed)|dangl(?:es|ed|ing)|h(?:olds|eld) out|quot(?:es|ed)"
    r"|look(?:s|ing) at|on the table (?:is|are|lies?)|there (?:is|was) talk of|(?:sum|amount|figure|budget|total"
    rf"|plan)s?(?: (?![a-z]+ed\b)[a-z]+){{0,3}} (?:is|are|was|at|of|comes? to|came to))"
    rf"|\b(?:grow|expand|build|invest)\b[^,;:.]{{0,40}}:){ABOUT} ?\Z",
    re.IGNORECASE,
)
_HAS = Needing(rf"\b(?:has|have|had|with){ABOUT} \Z")
# How long it is to last, or what it is for.
_OVER_YEARS = (
    r"(?:spread |distributed )?(?:over|across|in|within|during|for) (?:the )?(?:(?:next|coming|first|following|course"
    rf" of|a period of|{APPROXIMATOR}) )*(?:\w+ (?:to \w+ )?years|(?:half a )?decade)\b"
    r"|(?:by|until|up to|through) (?:the end of )?(?:20[2-9]\d|the decade)"
)
_FOR_WORKS = (
    rf"[^;.]{{0,40}}?\b(?:{PLANT}|battery (?:hall|plant))(?: (?:included|and all|thrown in|inclusive))"
    rf"|[^;.]{{0,30}}?,? including (?:an?|the|its|for) (?:\w+ ){{0,2}}?(?:{PLANT})\b"
)
_TERM = Needing(rf"(?: \([^)]*\))?( in (?:mind|view|sight))?,? (?:{_OVER_YEARS}|{_FOR_WORKS})")
# What comes in, is saved, owed, lent, lost or charged is put into nothing; others speak of nothing that they do.
_NOT_PUT_IN = re.compile(
    r"(?i)\b(?:sav(?:e|es|ed|ing|ings)|cuts?|cutting|synerg\w+|orders?|contracts?|deals?|worth of|revenues?|turnover"
    r"|sales|profits?|earn\w*|loss(?:es)?|los[et]|damages?|subsid\w+|grants?|tax(?:es)?|loans?|credits?|debts?|bonds?"
    r"|lent|borrow|fines?|dividends?|buybacks?|repay\w*|rais(?:e|es|ed|ing)|royalt\w+|licen[cs]e\w*|rents?|fees?"
    r"|market|valu\w+|aid|tariffs?|duty|duties|burdens?|exports?|imports?|pric\w+|minister|ministry|government|state"
    r"|warrant\w+|charges?|write\w*|cash|stake|shares?|owed?|incentives?|compensation|wages|purchas\w+|bought|buys?"
    r"|buying|suppl\w+|recalls?|restructur\w+|efficienc\w+|losing|bill|hit|settle\w*|penalt\w+|pensions?"
    r"|litigation|impair\w+|expens\w+|analysts?|experts?|observers?|papers?)\b"
)
_LEAST = 2e7


def is_spoken_of(figure: Figure) -> bool:
    """Whether a large amount is spoken of for some years or for works, and nothing tells that it is none of outlays."""
    sentence, number = figure.sentence, figure.number
    term = _TERM.match(sentence.after(number, 90), of=sentence.text) if (number.value or 0) >= _LEAST else None
    if term is None:
        return False
    clause = sentence.clause_at(number.start)
    ahead = sentence.slice(max(clause.start - 1, sentence.start), number.start)
    spoken = _SPEAKS_OF if term[1] is None else _HAS
    if spoken.search(ahead, of=sentence.text) is None:
        return False
    return _NOT_PUT_IN.search(clause.text) is None
