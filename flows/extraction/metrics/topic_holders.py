"""Topic holders: of whom or where a number is that its sentence does not explain."""

import re

from flows.extraction.grammar.figure import Figure
from flows.extraction.grammar.topic_words import BESIDE

# "Warsaw has two, Krakow and Gdansk one each."
_HAS = re.compile(r",?(?: alone| itself)? (?:has|have|had|gets?|got|boasts?|will have|hosts?|with|is home to) \Z")


def in_a_city(figure: Figure) -> bool:
    """Whether a number is that of one city, and so a part of what is counted."""
    sentence = figure.sentence
    cities = [p for p in sentence.of("place") if p.label == "city" and p.end <= figure.number.start]
    if not cities:
        return False
    gap = sentence.slice(cities[-1].end, figure.number.start)
    return gap == " " or _HAS.fullmatch(gap) is not None


# "The main brand contributed 36,928": the one that bears the maker's name.
_MAIN_BRAND = re.compile(
    r"\b[Tt]he (?:main|core|namesake|eponymous|parent|flagship|mother|original|principal)[ -]"
    r"(?:brand|marque|badge|label)\b"
)


def of_main_brand(figure: Figure) -> bool:
    """Whether the maker's own brand is told of among others."""
    found = _MAIN_BRAND.search(figure.before)
    return found is not None and BESIDE.fullmatch(figure.before[found.end() :]) is not None


def bracketed(figure: Figure) -> bool:
    """Whether a number stands alone in brackets right behind a maker: "X (4.14 million) looks after the vans"."""
    sentence, number = figure.sentence, figure.number
    if sentence.before(number, 2) != " (" or sentence.after(number, 1) != ")":
        return False
    return any(m.end == number.start - 2 for m in sentence.of("organization"))
