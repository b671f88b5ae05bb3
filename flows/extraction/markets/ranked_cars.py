"""Cars that a sentence ranks behind another: where the one sells best the makers of the others sell too."""

import re
from collections.abc import Iterator

from flows.extraction.context.context import Context, Subject
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.wording.needed import Needing

_RANKED = Needing(
    r"\b(?:list|ranking|rankings|chart|charts|table|best-?sell\w*|top|first|second|third|place|podium|registrations"
    r"|registered"
    r"|sold|sales|popular|leads?|led|leader|number one|favou?rite)\b"
)
_LEAD_IN = Needing(
    r"\b(?:behind (?:it|them|that one)(?: in the table)?,? (?:are|is|were|was|c[oa]mes?|follow(?:s|ed)?|rank(?:s"
    r"|ed)?|stand|lie)"
    r"|followed(?: closely| at a distance)? by|(?:second|third|fourth|fifth|next|runner-up)(?: place| spot)?"
    r"(?: (?:went|goes|fell|falls) to| to| was| is| came| comes|,| by)|and then(?: came| comes)?)(?: the)? \Z"
)
_AND = re.compile(r"(?:,|,? (?:and|then|ahead of|before))(?: then)?(?: the)? ")


def ranked_cars(sentence: Sentence, context: Context) -> Iterator[Subject]:
    """The makers of the cars that a sentence ranks behind others, and of those that it lists with them."""
    cars = sentence.of("model")
    if not cars or _RANKED.search(sentence.text) is None:
        return
    last: Mention | None = None
    for car in cars:
        joined = last is not None and _AND.fullmatch(sentence.slice(last.end, car.start)) is not None
        if not joined and _LEAD_IN.search(sentence.before(car, 60), of=sentence.text) is None:
            last = None
            continue
        last = car
        make = context.brand_of(car)
        if make is not None and is_maker(make, context.vocabulary):
            yield Subject(make, car.start, car.end, "rival")
