"""Amounts by which an aim is missed or beaten, and what was reached then: "fell 5,000 cars short of its goal"."""

from flows.extraction.grammar.figure import Figure
from flows.extraction.lexicon.aim_words import AIMS
from flows.extraction.wording.approximators import ABOUT
from flows.extraction.wording.needed import Needing

_AIM = rf"(?:{AIMS}|plans?|forecasts?|budget|guidance|quota|mark|expectations?|projections?)"
_ITS = r"(?:its|the|their|that|this|his|her|[A-Z][\w&-]+'s?|an?)"
# Under or over a plan is by its rules as often as off it.
_NUMBERED_AIM = rf"(?:{AIMS}|forecasts?|quota|expectations?)"
_NOUN = r"(?: (?:cars|vehicles|units|sales|dealers|outlets|people|jobs|models|deliveries))?"
# "5,000 short of its goal", "5,000 cars above the target".
_SHORT_OF = Needing(
    rf"{_NOUN}(?: \([^)]*\))? (?:(?:short|shy) of\b|(?:below|above|ahead of) {_ITS} (?:[\w-]+ ){{0,2}}?{_AIM}\b"
    rf"|(?:under|over|beyond|behind) {_ITS} (?:[\w-]+ ){{0,2}}?{_NUMBERED_AIM}\b)"
)
_OFF = (
    r"(?:miss(?:es|ed|ing)?|beat(?:s|en|ing)?|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|overshot|undershot|topp?(?:s|ed)"
    rf"|outdid|fall(?:s|ing)? short of|fell short of|undercut|clear(?:s|ed)) {_ITS} (?:[\w-]+ ){{0,3}}?{_AIM}\b"
)
# "Missed its goal for Spain by 5,000 cars".
_MISSED_BY = Needing(rf"\b{_OFF}[^,;:]{{0,40}}? by{ABOUT} \Z")
# "Missed its goal for Spain: only 45,000 were sold".
_MISSED_WITH = Needing(
    rf"\b{_OFF}[^;.]{{0,60}}?(?::|,| -| –) (?:it |there |sales )?(?:[a-z]+ )?(?:only|just|a mere|no more than)"
    rf"{ABOUT} \Z"
)
# "With 55,000 cars in Spain X beat its own forecast".
_WITH = Needing(rf"(?:\A|[,;:.] )\W*(?:[Ww]ith|[Aa]t|[Oo]n)(?: (?:its|sales of))?{ABOUT} \Z")
_BEAT = Needing(rf"[^;:.]{{0,70}}?\b{_OFF}")


def is_off_the_mark(figure: Figure) -> bool:
    """Whether a number only tells by how much an aim was missed or beaten."""
    sentence, number = figure.sentence, figure.number
    if _SHORT_OF.match(sentence.after(number, 70), of=sentence.text) is not None:
        return True
    return _MISSED_BY.search(sentence.before(number, 120), of=sentence.text) is not None


def is_reached_beside(figure: Figure) -> bool:
    """Whether so many were reached when an aim was missed or beaten."""
    sentence, number = figure.sentence, figure.number
    if _MISSED_WITH.search(sentence.before(number, 140), of=sentence.text) is not None:
        return True
    with_so_many = _WITH.search(sentence.before(number, 30), of=sentence.text) is not None
    return with_so_many and _BEAT.match(sentence.after(number, 140), of=sentence.text) is not None
