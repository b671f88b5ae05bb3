"""Words of designators: what a car is called without its brand, and what is more often something else."""

import re

from flows.extraction.lexicon.car_words import BODIES
from flows.extraction.lexicon.vocabulary import Vocabulary

# A code: letters and digits together, as carmakers write them (ET5, P7+, e-2008, BE11, MG4, X50, ID.4).
CODE = r"(?:[A-Za-z]{1,4}[-.]?\d{1,4}[A-Za-z]{0,2}\+?|[A-Z]{2,3} \d{1,2}[a-z]?|\d{1,4}[A-Z]{1,3}\+?|\d{2,3})"
VEHICLE = (
    rf"(?:{BODIES}|hatch|pick-ups?|EVs?|cars?|models?|vehicles?|e-SUVs?|minibus(?:es)?|city car|off-roaders?"
    r"|bakkies?|utes?|hybrids?|convertibles?)"
)
NOT_A_MODEL = re.compile(
    r"(?:[DE]M-[ip]|Hi4(?:-[A-Z])?|[QH][1-4]|FY\d+|L\d|[GP]?20\d\d|CO2|V\d|B2B|G\d{1,2}|5G|4G|COP\d+|AI\d*|R\d{1,2}[a-z]?|No\.?\d+|"
    r"\d+[Kkm])\Z"
)
# A word that may begin a designator on its own: capitalised, a code, or a number of two digits and more.
DESIGNATOR_WORD = re.compile(
    r"(?<![\w$€£.,/&-])(?:[A-ZÀ-Þ0-9][\w+-]*(?:\.[\w+]+)*\+?|e-\w+|[a-z]{1,2}[A-Z0-9][\w-]*)(?![\w%])"
)
BARE_CODE = re.compile(
    r"(?<![\w$€£.,/&-])(?:[A-Z]{1,4}-?\d{1,3}[A-Za-z]?\+?|[A-Z]{2,3} \d{1,2}[a-z]?|[A-Z]{2,3}-[a-z])(?![\w%])"
    r"(?![.,]\d)"
)
CALENDAR = frozenset(
    "January February March April May June July August September October November December Spring Summer Autumn Winter "
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
)
# Months and weekdays are dates whatever stands before them; a season may be a car's name.
DATED = CALENDAR - frozenset({"Spring", "Summer", "Autumn", "Winter"})
# Codes in the plural; the nineties are no cars.
_CODES = re.compile(r"(?=.*[A-Za-z].*\d)[\w .-]*\ds|0\ds")
_BEFORE_S = frozenset("abcdefghijklmnopqrtuvwxyz")


def singular(surface: str) -> str:
    """A word that may be a car's name in the plural ("131,485 Polos", "310 J7s"), without its s."""
    if surface[-1:] != "s":
        return surface
    plural = (len(surface) > 4 and surface[-2] in _BEFORE_S) or _CODES.fullmatch(surface) is not None
    return surface[:-1] if plural else surface


_ROADS = re.compile(r"\b(?:motorway|autobahn|highway|expressway|freeway|autoroute)s?\b", re.IGNORECASE)


def has_roads(text: str) -> bool:
    """Whether a text speaks of roads that have codes for names: "where the A1 motorway crosses the A2"."""
    return _ROADS.search(text) is not None


def is_ordinary(surface: str, vocabulary: Vocabulary) -> bool:
    """Whether a word is a month, a weekday or a place rather than a car, if nothing else tells."""
    return surface in CALENDAR or surface in vocabulary.place_terms
