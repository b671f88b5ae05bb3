"""Aims there: a number that is to be sold in a country says that its seller is there, unless the start is to come."""

from flows.extraction.grammar.article import Sentence
from flows.extraction.grammar.kept import kept
from flows.extraction.wording.needed import Needing

# "Sales there should reach 5,000 cars", "plans to sell 2,000 cars here in 2026".
_AIMS = Needing(
    r"\b(?:should|will|would|could|is to|are to|plans?|planning|aims?|aiming|wants?|hopes?|hoping|expects?|expected|"
    r"targets?|targeting|intends?|reckons|sees|forecasts?)\b[^.;]{0,40}?"
    r"\b(?:sell|sales|reach|deliver|deliveries|move|shift|place|register|registrations|volumes?|hand over) ?[^.;]{0,40}"
    r"\d"
    r"|\b(?:target|goal|aim|sales|expected|planned|hoped)\b[^.;]{0,40}? (?:is|are|should be|to be)\b[^.;]{0,20}\d"
)
# Who wants to sell more than before is there.
_MORE = Needing(
    r"(?i)\b(?:already|since|so far|currently|now|still|today|another|again|more|further|doubl\w+|trebl\w+|tripl\w+|"
    r"gr[oe]w\w*|rais\w+|ris\w+|increas\w+|lift\w*|boost\w*|up from|from \d|compared|last (?:year|month|quarter)|sold|"
    r"has|have|holds?|leads?|led|took|delivered|registered)\b"
)


@kept
def is_aim_alone(sentence: Sentence) -> bool:
    """Whether a sentence tells of a place no more than how much is to be sold there."""
    if sentence.cues("plant_noun", "production"):
        return False
    return _AIMS.search(sentence.text) is not None and _MORE.search(sentence.text) is None
