"""Ends of moves: of "has grown by a trillion to two trillion", "is scaled up to 350,000" the level that is reached, of
"from last year's 1.3 million to 1.6 million" both.
"""

import re
from collections.abc import Iterable

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.wording.records import replace


def ends_of_moves(sentence: Sentence, numbers: Iterable[Mention]) -> list[Mention]:
    """The levels that numbers tell: of a move the end or both ends, of a range the range."""
    return [end for number in numbers for end in _both_ends(sentence, end_of_move(sentence, number))]


def _both_ends(sentence: Sentence, number: Mention) -> list[Mention]:
    """Of "from last year's 1.3 million to 1.6 million" what was reached then, and what it moves to: no range."""
    at = number.surface.find(" to ")
    if number.value_max is None or at < 0 or _WHOSE_YEAR.search(sentence.before(number, 32)) is None:
        return [number]
    low = replace(number, end=number.start + at, surface=number.surface[:at], value_max=None)
    start = number.start + at + 4
    return [low, replace(number, start=start, surface=number.surface[at + 4 :], value=number.value_max, value_max=None)]


_WHOSE_YEAR = re.compile(
    r"\b(?:(?:year|month|quarter)'s|[Ff]rom (?:today's|(?:the|its|their) (?:present|current"
    r"|existing)(?: level of)?)) \Z"
)


def end_of_move(sentence: Sentence, number: Mention) -> Mention:
    """Of "has grown by a trillion to two trillion" the level that was reached: by how much is no end of a range."""
    before = sentence.before(number, 80)
    up = (
        number.comparator == "le"
        and number.surface.startswith(_UP_TO)
        and (_UP.search(before) or _BRINGS.search(before))
        and not (_BUILDS.search(before) and _CARS.match(sentence.after(number, 24)))
    )
    if up and not adds_some(sentence, number):
        # "Is scaled up to 350,000", "investments add up to 2.1 billion": the "up" is the verb's, and no bound.
        start, surface = number.start + len(_UP_TO), number.surface[len(_UP_TO) :]
        return replace(number, start=start, surface=surface, comparator="eq")
    before = sentence.before(number, 14)
    at = number.surface.find(" to ")
    if number.value_max is None or at < 0 or not before.endswith(" by ") or _STANDS_BY.search(before):
        return number
    start = number.start + at + 4
    return replace(number, start=start, surface=number.surface[at + 4 :], value=number.value_max, value_max=None)


_UP_TO = "up to "
_ADD = re.compile(r"\b(?:add|adding|adds|added) \Z")
_COUNTED = ("outlet_noun", "charger_noun", "model_noun", "job_noun", "country_noun")
_NOUN_REACH = 24


def adds_some(sentence: Sentence, number: Mention) -> bool:
    """Whether up to so many things are added ("will add up to 50 showrooms"), and no sums that add up."""
    if _ADD.search(sentence.before(number, 16)) is None:
        return False
    return any(0 < c.start - number.end <= _NOUN_REACH for c in sentence.cues(*_COUNTED))


# Verbs that have an "up" of their own.
_UP = re.compile(
    r"\b(?:scal(?:e|es|ed|ing)|ramp(?:s|ed|ing)?|crank(?:s|ed|ing)?|step(?:s|ped|ping)?|bump(?:s|ed|ing)?|built|build"
    r"|add(?:s|ed|ing)?|sum(?:s|med)?|total(?:s|led)?) \Z"
)
# "Will build up to 12,000 cars a year": a bound.
_BUILDS = re.compile(r"\b(?:build|built) \Z")
_CARS = re.compile(r" (?:new |electric |more )?(?:cars|vehicles|units|EVs|SUVs|vans|trucks|buses|pick-?ups|of)\b")
# "Brings its deliveries this year up to 41,700".
_BRINGS = re.compile(
    r"\b(?:br(?:ing|ings|ought|inging)|t(?:ake|akes|ook|aking)) (?:the|its|their|[A-Z][\w&-]+'s?) [^,;:\d]{0,20}?"
    r"(?:total|tally|count|number|sales|deliveries|exports|output|production|sum|figure)s?\b[^,;:]{0,40} \Z"
)
# "It stands by 40,000 to 46,000": a range, and no move.
_STANDS_BY = re.compile(r"\b(?:st(?:ands?|ood|icks?|uck)|abides?|holds?|held|swears?|swore) by \Z")
