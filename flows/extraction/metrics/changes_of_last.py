"""Changes that are told of what was told just before: "This marks a 30% drop", ", which would be a 45% surge"."""

import re

from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.figure import Figure
from flows.extraction.wording.approximators import ABOUT

# "This marks a", "that's an increase of about", "which corresponded to growth of": what was just told is so much more.
THIS_IS = re.compile(
    r"\W*(?:(?:And|But|Still|Again),? )?(?:[Tt]his|[Tt]hat|[Ii]t|[Tt]hese|[Tt]hose|[Tt]h(?:e|at|is) (?:figure"
    r"|total|number|result|amount))"
    r"(?:'s| is| was| are| were| also| (?:mark|represent|mean|equal|constitute|reflect|signif(?:y|ie)|amount|correspond"
    r"|translate|work|come|compare)(?:s|ed)?(?: out| favou?rably| in)?(?: to| at| into)?| meant| came to)+"
    r"(?: an?| the)?(?: (?:further|sharp|slight|strong|steep|big|huge|modest|small|healthy|remarkable|solid"
    r"|year-on-year"
    r"|annual|yearly|whopping|record|hefty|significant|substantial))*"
    r"(?: (?:increase|rise|gain|growth|jump|surge|plus|improvement|drop|fall|decline|decrease|slump|dip|minus|reduction"
    rf"|plunge|leap|advance|climb|slide) of)?{ABOUT} "
)


WHICH_IS = re.compile(
    r"[^;:]{0,80}, (?:which|that) (?:(?:will|would|should|could|is|was|are|were|represent|mark|mean|equal"
    r"|constitute|amount"
    r"|correspond|be|to)(?:s|ed)? ?)+(?:an? |the )?(?:[a-z-]+ ){0,2}?(?:(?:increase|rise|gain|growth|jump|surge"
    r"|drop|fall|decline"
    rf"|decrease|improvement) of ?)?{ABOUT} ?"
)


def tells_of_level(figure: Figure) -> bool:
    """Whether a relative clause tells a change as that of the level before it: ", which would be a 45% surge"."""
    sentence, change = figure.sentence, figure.number
    if change.label != "change" or not figure.carried:
        return False
    ahead = [n for n in sentence.of("number", "quantity") if n.end <= change.start]
    return bool(ahead) and WHICH_IS.fullmatch(sentence.slice(_first_level(ahead).end, change.start)) is not None


def _first_level(ahead: list[Mention]) -> Mention:
    """The last of the numbers before that is an amount or a count of cars, else the last."""
    return next((n for n in reversed(ahead) if n.label in ("money", "cardinal")), ahead[-1])


def tells_of_last(figure: Figure) -> bool:
    """Whether a change opens its sentence as that of what was told right before: "This marks a 30 percent drop"."""
    sentence, change = figure.sentence, figure.number
    if change.label != "change" or not figure.carried:
        return False
    return THIS_IS.fullmatch(sentence.slice(sentence.start, change.start)) is not None
