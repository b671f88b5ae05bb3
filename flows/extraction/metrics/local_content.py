"""Local content: the words that tell of it, and where a state asks for it, which is no maker's figure."""

import re

from flows.extraction.grammar.figure import Figure

# The people of the country that cars are built in; makers from abroad bring Chinese and Japanese parts with them.
_OF_A_COUNTRY = r"(?-i:(?!Chinese|Japanese|Korean|Asian)[A-Z][a-z]+(?:an|ish|ese|ch|i|ian))"
LOCAL_CONTENT = re.compile(
    r"\b(?:local content|local(?:ly made)? (?:share|proportion|portion)(?! of the market)"
    rf"|(?:share|proportion|portion) of (?:domestic|home-made|home-grown|indigenous|locally made|{_OF_A_COUNTRY})"
    r" (?:parts|components|content|inputs?|suppliers)"
    rf"|of (?:all )?(?:the |its |their )?(?:parts|components) (?:are|is|were|will be|should be|are to be"
    rf"|to be|must be|being)(?: of)? {_OF_A_COUNTRY}"
    rf"|{_OF_A_COUNTRY} suppliers(?: (?:now|already|currently|are to|will|should|to|would))*"
    r" (?:make|made|account|provide[sd]?|deliver(?:s|ed)?|contribute[sd]?)(?: up| for)?\b[^,;]{0,12}\d[\d.]* ?(?:%"
    r"|per ?cent) of (?:all )?(?:the |its |their )?(?:parts|components|content)"
    rf"|{_OF_A_COUNTRY} (?:parts|components)(?: (?:now|already|currently|are to|will|should|to|would))*"
    r" (?:make|made|account|provide[sd]?|deliver(?:s|ed)?|contribute[sd]?)(?: up| for)?\b[^,;]{0,12}\d"
    r"|(?:domestic|home-made|home-grown|indigenous) (?:parts|components) (?:(?:now|already|currently) )?(?:make|made"
    r"|account|form|represent)"
    r"|local integration|local parts|local components|localisation|localization|local sourcing|locally sourced"
    r"|sourced locally|local value|domestic content|parts made locally|of (?:all )?(?:the |its |their )?(?:parts"
    r"|components)\b[^,;]{0,40}\blocal\w*|localised|localized|local suppliers"
    r"|(?:sourc|procur|buy|obtain|purchas|locali[sz])\w*\b[^;:]{0,40}\d[\d.]* ?(?:%"
    r"|per ?cent) of (?:all )?(?:the |its "
    r"|their )?(?:parts|components)\b"
    r"|(?:parts|components) (?:made|sourced|bought|produced) (?:in the country|locally|there|at home"
    r"|here)\b[^,;]{0,30}\d"
    r"|of (?:all )?(?:the |its |their )?(?:parts|components)\b[^,;]{0,40}\b(?:sourced|procured|bought|come|comes"
    r"|came|(?:made|produced) in)"
    r"|(?:%|per ?cent) (?:local|locali[sz]ed|indigenous|domestic (?:parts|components|content))"
    r"|(?:%|per ?cent) of (?:what goes into|the (?:car|value)|(?:a|the|its|each|every) (?:cars?|vehicles?"
    r"|models?)'?s?)\b[^,;]{0,40}"
    r"\b(?:local(?:ly)?|home-grown|made in|from (?:local|domestic))"
    r"|(?:should|will|must|would|to|is to|are to) be (?:made |sourced |bought )?(?:local(?:ly)?|home-grown))\b",
    re.IGNORECASE,
)


def is_from_abroad(figure: Figure, found: re.Match[str]) -> bool:
    """Whether the parts are those of another country than the one where the sentence tells of the maker."""
    sentence = figure.sentence
    first, last = sentence.start + found.start(), sentence.start + found.end()
    origins = {p.id for p in sentence.of("place") if p.label == "demonym" and first <= p.start < last}
    there = {p.id for p in sentence.of("place") if p.label in ("country", "city")}
    return bool(origins and there) and not origins & there


_ASKS = (
    r"(?:demand|requir|insist|prescrib|call|ask|stipulat|impos|mandat|oblig|dictat|expect)(?:s|es|ed|e|d)?(?: on"
    r"| for)?\b"
)
_STATE = re.compile(
    r"\b(?:[Tt]he|[Aa]) (?:[\w-]+ ){0,2}(?:government|state|authorit(?:y|ies)|regulators?|minist(?:ry|er)|parliament"
    rf"|country|capital|republic|customs union|scheme|programme|incentive) (?:also |now |still |will |would )?{_ASKS}"
)
_OF_PLACE = re.compile(rf" (?:also |now |still |will |would )?{_ASKS}")


def asked_by_state(figure: Figure) -> bool:
    """Whether a country, its capital or its government asks for what a figure tells: "Algiers demands 10 percent"."""
    sentence, number = figure.sentence, figure.number
    before = sentence.slice(sentence.start, number.start)
    if _STATE.search(before) is not None:
        return True
    return any(p.end < number.start and _OF_PLACE.match(sentence.after(p, 40)) for p in sentence.of("place"))
