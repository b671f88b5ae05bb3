"""What is told of cars behind their names beyond a plain apposition, or before an "of": "the X and the Y, family SUVs",
"the X and the Y, and both carry a range extender", "the X, unveiled last August, is the cheapest hybrid", "a plug-in
version of the X".
"""

import re

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.fact import Span
from flows.extraction.lexicon.car_words import BODIES
from flows.extraction.wording.needed import Needing
from flows.extraction.wording.small_numbers import SMALL_NUMBER

# How far behind a name it is looked for, and before it.
_BEHIND, _BEFORE = 160, 70
# What a car is called behind its name: "the X SUV", "the Y family van".
OWN_KIND = rf" (?:\w+ )?(?:{BODIES}|pick-ups?)"
_KIND = rf"(?:{OWN_KIND})?"
_MANY = (
    r"(?:vehicles|cars|models|SUVs|crossovers|sedans|saloons|EVs|BEVs|PHEVs|electrics|hatchbacks|hatches|pick-?ups"
    r"|vans|MPVs"
    r"|people carriers|minivans|hybrids|range[- ]extenders|off-roaders|microcars|minicars|runabouts|trucks|lorries"
    rf"|buses|estates|wagons|roadsters|coup[eé]s|utes|bakkies|toys|(?:{SMALL_NUMBER})-seaters|limousines)"
)
# What tells of something else than the cars named before, though a kind stands behind it.
_ELSE = r"(?!and\b|but\b|or\b|while\b|where\b|as\b|no\b|not\b|none\b|nor\b|it\b|they\b|rivals?\b|prices?\b)"
# Of a list: "…, electric SUVs with a long range", "…, range extenders all three", "…, two electric toys".
_PLURAL = Needing(
    rf"{_KIND},((?: {_ELSE}[\w-]+){{0,2}} {_ELSE}{_MANY})\b(?! (?:sales|maker|brand|market|division|business)\b)"
)
# "…, and both carry a range extender", "…, each with a petrol engine", "…, all of them hybrids".
_BOTH = Needing(
    rf"{_KIND},? (?:and |which )?(?:both|all(?: (?:{SMALL_NUMBER}))?|each|either)"
    r"(?: of (?:them|which)(?: (?:are|is|being))?"
    r"|(?: of (?:them|which))?(?: (?:also|now))? (?:carry|carries|have|has|had|uses?|gets?|comes? (?:as|with)|with"
    r"|are|is"
    r"|being|runs? on|offers?|powered by|driven by))"
    r"( [^.;,]{3,60})"
)
# "The X, 3.8 metres of crossover, climbs well."
_METRES = Needing(r", [\d.,]+ (?:metres|meters|feet|tonnes|tons|kilos|kg) of( [^.;,]{3,30})")
# "The X, whose range extender spares its owner the search for a charger": the drive only, and its own.
_WHOSE = Needing(
    r", whose( (?![^.;,]{0,40}\b(?:rivals?|predecessors?|successors?|siblings?|versions?|twins?)\b)[^.;,]{3,45})"
)
# "The X, a size up, is a plug-in hybrid", "the X, unveiled last August, is the cheapest hybrid in the land".
_AFTER_ASIDE = Needing(r", [^,.;:]{3,70}, (?:is|was|are|will be|remains|becomes|became) (?:an?|the|its)( [^.;,]{3,50})")
_MEASURE = re.compile(
    r"(?<!-)\b(?:than|like|rivals?|rivalling|against|to|for|of|in|on|by|at|from|whose|that|which|who|since|why|after"
    r"|before|because|when|and|but|not|no)\b"
)
# "A hybrid version of the X".
_VERSION = Needing(
    r"\b((?:[\w-]+ ){1,3})(?:versions?|variants?|derivatives?|editions?) of "
    r"(?:the |its |their |an? )?(?:(?:new|current|small|big|popular) )?(?:[A-Z]\w+'s )?\Z"
)
# "There is no hybrid version of the X", "a petrol version of the X is ruled out".
_NONE = re.compile(r"\b(?:no|not|without|never|neither|nor)\b", re.IGNORECASE)
_RULED_OUT = re.compile(
    r" [^.;,]{0,30}\b(?:ruled out|not|never|no longer|cancelled|canceled|scrapped|dropped|unlikely|shelved|axed)\b"
)


def told_behind(sentence: Sentence, group: Span, several: bool, cues: list[Mention]) -> list[Mention]:
    """The cues among these that are told of a car, or of each of a list of them.

    In: the span of the list of cars, whether there are several in it, and the cues of one attribute. Out: the cues told
    so; none where none is.
    """
    behind = [c for c in cues if group[1] <= c.start < group[1] + _BEHIND]
    if behind:
        words = sentence.slice(group[1], group[1] + _BEHIND)
        for pattern in (_PLURAL, _BOTH) if several else (_METRES, _AFTER_ASIDE, _WHOSE):
            found = pattern.match(words, of=sentence.text)
            if found is None:
                continue
            start, end = group[1] + found.start(1), group[1] + found.end(1)
            measure = _MEASURE.search(found[1]) if pattern is not _PLURAL else None
            end = end if measure is None else group[1] + found.start(1) + measure.start()
            told = [c for c in behind if start <= c.start and c.end <= end]
            if pattern is _WHOSE:
                told = [c for c in told if (c.label or "").startswith("powertrain:")]
            if told:
                return told
    return [] if several else _of_version(sentence, group, cues)


def _of_version(sentence: Sentence, group: Span, cues: list[Mention]) -> list[Mention]:
    floor = max(sentence.start, group[0] - _BEFORE)
    ahead = [c for c in cues if floor <= c.start and c.end <= group[0]]
    before = sentence.slice(floor, group[0])
    found = _VERSION.search(before, of=sentence.text) if ahead else None
    if found is None or _NONE.search(before[max(0, found.start(1) - 20) :]) is not None:
        return []
    if _RULED_OUT.match(sentence.slice(group[1], group[1] + 50)) is not None:
        return []
    return [c for c in ahead if floor + found.start(1) <= c.start and c.end <= floor + found.end(1)]
