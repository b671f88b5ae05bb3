"""Cars that are named no more: "the SUV", "the pickup" at the head of a clause is the car that was named last."""

from typing import TYPE_CHECKING

from flows.extraction.article import Clause
from flows.extraction.needed import Needing
from flows.extraction.subject import Subject

if TYPE_CHECKING:
    from flows.extraction.context import Context

_CARS = (
    r"(?:car|SUV|sedan|saloon|hatchback|hatch|pickup|pick-up|van|minivan|crossover|model|vehicle|coupe|coupé|wagon|"
    r"estate|off-roader|truck|bus|ute|roadster)"
)
# "The car maker", "the car industry": no car.
_NO_CAR = (
    r"(?:market|maker|brand|industry|sales|segment|company|division|group|giant|unit|plant|makers?|line|range|"
    r"business|arm|factory|works|boss|chief)"
)
_THE_CAR = Needing(
    r"(?:\A\W*(?:and |but |while )?|[,;:] (?:and |but |while )?)(?P<car>(?:[Tt]he|[Tt]his) "
    rf"(?:(?!of\b|and\b|or\b|for\b)[a-z][a-z-]* ){{0,2}}{_CARS})\b(?![\w'-]| {_NO_CAR}\b)"
)
# So far back a car holds for what names none.
_BACK = 2


def named_car(context: "Context", clause: Clause, position: int) -> Subject | None:
    """The make of the car for which the words that open a clause stand; None where it names somebody before them."""
    sentence = clause.sentence
    found = _THE_CAR.search(sentence.slice(clause.start, position), of=sentence.text)
    if found is None:
        return None
    start, end = clause.start + found.start("car"), clause.start + found.end("car")
    for earlier in reversed(context.article.until(sentence)[-_BACK - 1 :]):
        cars = [m for m in earlier.of("model") if m.end <= start]
        if cars:
            make = context.brand_of(cars[-1])
            return Subject(make, start, end, "model") if make is not None else None
    return None
