"""Aims that a number is a part of: "its 5.5-million annual target", "the 220,000-vehicle goal"."""

import re

from flows.extraction.grammar.figure import Figure
from flows.extraction.lexicon.aim_words import AIMS, OUTLOOK
from flows.extraction.wording.approximators import ABOUT

_AIM_BEHIND = re.compile(
    r"(?:[- ](?:unit|vehicle|car|EV|truck)s?)?(?:[- ](?:full-year|whole-year|annual|yearly|sales|deliver(?:y|ies)"
    r"|production"
    r"|output|export|original|own|internal|earlier|previous|overall|global|domestic|(?:20)\d\d|vehicle|car|EV|NEV|volume)s?){0,4}"
    rf" (?:{AIMS}|{OUTLOOK})\b"
)
_MADE = re.compile(r"\b(?:production|output)\b")
_SENT = re.compile(r"\b(?:export|overseas)\b")
# "Cut its 5.5-million target to 4.6 million", "dropped its 20,000-unit target".
_MOVED = re.compile(rf"(?:,? (?:for|in) [\w ]{{2,20}}?)?(?: by [\d.,]+ ?(?:%|per ?cent))? to{ABOUT} \d")
_DROPS = re.compile(
    r"\b(?:drop|abandon|scrap|ditch|shelv|withdr|cancel|gave up|giv(?:e|es|ing) up)[a-z]* (?:its|the|their"
    r"|an?) (?:[a-z-]+ )?\Z"
)
_FEWEST = 500


def is_aim_compound(figure: Figure) -> bool:
    """Whether a number of cars is the first part of a word for an aim."""
    number = figure.number
    cars = number.kind == "number" and number.label == "cardinal" and (number.value or 0) >= _FEWEST
    return cars and _AIM_BEHIND.match(figure.sentence.after(number, 90)) is not None


def compound_metric(figure: Figure) -> str:
    """What such an aim is of, by its own words: cars built, exported, or else sold."""
    found = _AIM_BEHIND.match(figure.sentence.after(figure.number, 90))
    words = found[0] if found is not None else ""
    return (
        "vehicle_production" if _MADE.search(words) else "vehicle_exports" if _SENT.search(words) else "vehicle_sales"
    )


def is_dropped_compound(figure: Figure) -> bool:
    """Whether such an aim is moved to another number, or given up."""
    behind = figure.sentence.after(figure.number, 150)
    found = _AIM_BEHIND.match(behind)
    moved = found is not None and _MOVED.match(behind, found.end()) is not None
    return moved or _DROPS.search(figure.before) is not None
