"""Places that a sentence tells with another verb than the figure's."""

import re

from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.figure import FLOWS, Figure
from flows.extraction.grammar.second_verbs import SECOND_VERB, goes_on_behind
from flows.extraction.lexicon.plant_words import PLANT
from flows.extraction.wording.approximators import ABOUT


def of_another_verb(figure: Figure, place: Mention) -> bool:
    """Whether a place behind a figure is that of a second deed, or one before it that of a first: "sold 30,000 cars and
    opened a plant in A".
    """
    sentence, number = figure.sentence, figure.number
    if place.start >= number.end:
        gap = sentence.slice(number.end, place.start)
        another = SECOND_VERB.search(gap, of=sentence.text) is not None or _NEXT_CLAUSE.search(gap) is not None
        return another or goes_on_behind(sentence, number.end, place.start)
    if _FIFTH_THERE.search(sentence.before(place, 60)) and sentence.after(place, 1) in (",", ")"):
        return True
    if figure.metric not in FLOWS:
        return False
    if _AND_ABROAD.search(sentence.slice(place.end, number.start)):
        return True
    if figure.metric == "vehicle_exports" and _AND_EXPORTED.search(sentence.slice(place.end, number.start)):
        return True
    second = SECOND_VERB.search(sentence.slice(place.end, number.start), of=sentence.text)
    return second is not None and _OF_SITES.search(sentence.before(place, 40)) is not None


# "Shed 9,500 jobs, and in May it shut its Brussels plant": what the next clause tells.
_NEXT_CLAUSE = re.compile(
    r", (?:and|but|while)(?: (?:in|on|at|by|from|since|last|this|next|later|then|now|also) ?[^,;]{0,25}?)? "
    r"(?:it|they|he|she|the [a-z]+|[A-Z][\w&-]+) (?:[a-z]+ly )?(?:shut|put|cut|set|[a-z]+(?:s|ed|ght|ld|nt|ew|ok|an"
    r"|pt)) "
)
# "The works, its fifth in Europe, has swallowed two billion": where it ranks.
_FIFTH_THERE = re.compile(
    r", (?:[A-Z][\w&-]+(?: [A-Z][\w&-]+)?(?:'s|')|its|their|the|a|an) (?:[a-z]+ )?(?:[a-z]+(?:st|th|nd|rd)|\d+(?:st"
    r"|nd|rd"
    r"|th)|only|newest|latest|most [a-z]+)(?:-[a-z]+)?(?: [\w-]+){0,3} in (?:the )?\Z"
)
# "Sold 598,666 cars in India and exported 163,386": where the first were sold.
_AND_EXPORTED = re.compile(
    rf"\b(?:and|but|while)(?: (?:it|they|also|another|a further|then))* (?:exported|exports|shipped|sent|exporting"
    rf"|shipping|sending)(?! from\b){ABOUT} \Z"
)
# "Production in Japan was 44,800 and abroad 31,000".
_AND_ABROAD = re.compile(
    r"(?:\b(?:and|but|while|whereas)|,)(?: [a-z]+)? (?:abroad|overseas|elsewhere|outside)\b(?=[^;]*\Z)"
)
_OF_SITES = re.compile(
    rf"\b(?:{PLANT}|showroom|store|office|centre|center|dealership|facility) (?:in|at|near) (?:the )?\Z"
)
