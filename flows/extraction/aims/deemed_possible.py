"""Numbers that somebody deems possible, or would be glad of: "reckons that 800 a year can be sold"."""

from flows.extraction.grammar.figure import Figure
from flows.extraction.wording.needed import Needing

_CAN_BE = Needing(
    r"[^,;:.]{0,40}?\bcan (?:soon |one day |eventually )?be (?:sold|placed|delivered|registered|exported|shipped|moved"
    r"|shifted|handed over|reached|achieved|found buyers for)\b"
    r"|[^,;:.]{0,40}?\b(?:is|are|would be|should be|ought to be|seems?|appears?|looks?|sounds?)"
    r"(?: quite| entirely| perfectly| more| very| certainly)?"
    r" (?:realistic|achievable|attainable|feasible|doable|within reach|conceivable|plausible)\b"
)
# "Three hundred a month would make us happy", "2,000 would be a success": so many are hoped for.
_GLAD = Needing(
    r"(?: (?:cars|vehicles|units|of them|a year|a month|per year|per month|annually|each year|each month))*"
    r" (?:would|will) (?:make (?:us|me|him|her|them|it|everybody|everyone|[A-Z]\w+) (?:very |quite |more than )?"
    r"(?:happy|glad|content|proud)|(?:please|satisfy|suit|delight) (?:us|me|him|her|them|[A-Z]\w+)"
    r"|be (?:fine|enough|plenty|a success|welcome|great|good|ideal|wonderful|a (?:good|great|nice|fine) "
    r"(?:start|result|figure|number|year))|do\b(?! so)|suffice\b)"
)


def is_glad_of(figure: Figure) -> bool:
    """Whether somebody would be content with so many."""
    return _GLAD.match(figure.after, of=figure.sentence.text) is not None


def is_deemed_possible(figure: Figure) -> bool:
    """Whether so many are thought to be within reach, and so aimed for."""
    text = figure.sentence.text
    return _CAN_BE.match(figure.after, of=text) is not None or _GLAD.match(figure.after, of=text) is not None
