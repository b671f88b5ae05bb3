"""Ends of models: cars that are no longer built, sold or offered, told by a verb of ending with the car, or with its
production or sales, as what ends.
"""

import re
from collections.abc import Collection

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.fact import Span
from flows.extraction.grammar.kept import kept
from flows.extraction.grammar.shapes import WILL, shape
from flows.extraction.lexicon.car_words import BODIES
from flows.extraction.wording.needed import Needing

_CARS = (
    r"(?:(?:all|both|the|its|their|an?|new|old|ageing|aging|(?:battery-|all-|fully |pure )?electric|hybrid|petrol"
    r"|diesel|current|entire|big|small|large|popular|planned|delayed|full-size|mid-size) )*M"
)
_LIST = (
    rf"{_CARS}(?: (?:and M|{BODIES}|suvs?|evs?|cars?))?"
    rf"(?:(?:, | and |, and ){_CARS})*"
)
_TRADE = (
    r"(?:(?:all|the|its|local|series|global|domestic|further|us|european) )*"
    r"(?:production|output|sales|sale|assembly|manufacture|manufacturing|deliveries|imports|building|orders|making"
    r"|availability)"
)
_OF_CARS = rf"(?:{_TRADE} (?:of|for) )?{_LIST}"
_NOW = r"(?: (?:also|now|finally|already|quietly|gradually|soon|then|effectively|officially|since))*"
# What is done to a car that goes.
_ENDING = (
    r"(?:end(?:s|ed|ing)?|ceas(?:e|es|ed|ing)|complet(?:e|es|ed|ing)(?= (?:the )?production of )|discontinu(?:e|es"
    r"|ed|ing)|kill(?:s|ed|ing)?(?: off)?|axe(?:s|d)?|axing"
    r"|bur(?:y|ies|ied|ying)|ditch(?:es|ed|ing)?|drop(?:s|ped|ping)?|wind(?:s|ing)? (?:down|up)|wound (?:down|up)"
    r"|phas(?:e|es|ed|ing) out|withdr(?:aws?|ew|awing|awn)|retir(?:e|es|ed|ing)|delet(?:e|es|ed|ing)|scrap(?:s|ped"
    r"|ping)?|pull(?:s|ed|ing)? the plug on|call(?:s|ed|ing)? time on|tak(?:e|es|ing) leave of|took leave of"
    r"|(?:says?|said|saying|bids?|bidding|waves?|waved) (?:goodbye|farewell|good-bye|adieu) to|part(?:s|ed|ing) with"
    r"|(?:giv(?:e|es|en|ing)|gave) up(?: on)?|abandon(?:s|ed|ing)?|stop(?:s|ped|ping)?(?: (?:building|making"
    r"|selling|offering|producing|assembling|importing|taking orders for|accepting orders for|production of"
    r"|sales of))?"
    # "Does not sell the X in Norway": it may do so elsewhere.
    r"|(?:no longer|not(?= [^.;]*\b(?:any ?more|any longer|after|beyond)\b))"
    r" (?:build|mak|sell|offer|produc|assembl|list|import)(?:e?s|ing)?"
    r"|(?:built|made|assembled|produced|build|make|builds|makes) (?:its|the|their|her|a) (?:very )?last|closed? the"
    r" (?:book|books|chapter) on)"
)
# What cars do that go, or what their production does.
_GOING = (
    r"(?:ends?|ended|ending|is over|was over|is at an end|is finished|is history|is no more|runs? out|ran out|running"
    r" out|die[sd]?|departs?|departed|expires?|expired|retires?|retired|finish(?:es|ed)(?! (?:in|at|on|second|third"
    r"|first) )|ceases?|ceased|stops?|stopped"
    r"|(?:bow|bows|bowed|bowing) out|has no future|have no future|makes? way for|made way for|(?:goes|go|went|go(?:ne"
    r"|ing)?) (?:out of production|off sale|off the market)|(?:comes?|came|coming|drew|draws) to (?:an end|a close"
    r"|a halt)|(?:leav(?:es?|ing)|left|exit(?:s|ing)?|disappear(?:s|ed|ing)?|vanish(?:es|ed|ing)?) (?:from )?"
    r"(?:(?:the|its|dealers'?|american|european|british|german|P) ){1,2}"
    r"(?:range|line-?up|portfolio|programme|market|showrooms?|price lists?|catalogue)"
    r"|say(?:s|ing)? goodbye|said goodbye|reach(?:es|ed)? the end of (?:the road|the line|its (?:life|run)))"
)
_GONE = (
    r"(?:discontinued|dropped|axed|killed(?: off)?|retired|cancelled|canceled|scrapped|pulled|withdrawn|phased out"
    r"|deleted|buried|wound (?:down|up)|ended|stopped|taken (?:off|out of|from)|removed|struck|culled|ditched|chopped"
    r"|cut from|not (?:be )?replaced|no longer (?:built|made|sold|offered|produced|available|on sale|on offer)|dead"
    r"|gone|sent into retirement|put out to pasture)"
)
_BE = r"(?:is|are|was|were|be|been|being|gets?|got|has been|have been|had been)"
_RULES = (
    Needing(rf"\b(?P<verb>{_ENDING}){_NOW} (?P<cars>{_OF_CARS})\b(?!'s (?:plant|parts|battery|engine))"),
    Needing(
        rf"\b(?P<verb>(?:tak(?:e|es|en|ing)|took|pull(?:s|ed|ing)?|remov(?:e|es|ed|ing)|strik(?:e|es|ing)|struck"
        rf"|delet(?:e|es|ed|ing)|drop(?:s|ped|ping)?)) (?P<cars>{_LIST}) (?:off|from|out of) (?:the |its |their )?"
        r"(?:[\w-]+ |P ){0,2}?(?:market|sale|range|line-?up|price lists?|production|showrooms|portfolio|catalogue"
        r"|programme|P)\b"
    ),
    # "Announced the end of the X and the Y".
    Needing(
        rf"(?<!\bat )(?<!\bby )\b(?P<verb>(?:the end|its end|discontinuation|demise|retirement|phase-out|phasing out"
        rf"|withdrawal|discontinuing) of) (?P<cars>{_OF_CARS})\b(?!['’]s)"
    ),
    Needing(
        rf"\b(?P<verb>let(?:s|ting)?) (?P<cars>{_LIST}) (?:die|expire|run out|go|fade|drop)\b(?! (?:on sale|into))"
    ),
    Needing(
        rf"\b(?P<cars>{_OF_CARS})(?: (?!and\b|but\b|that\b|which\b|when\b|after\b)[\w'-]+){{0,5}}?,? ?"
        rf"(?:{WILL}|has|have|had|is|are)?{_NOW} ?(?P<verb>\b{_GOING})\b(?! (?:up|with (?:a|an|the) (?:record|high))\b)"
    ),
    Needing(
        rf"\b(?P<cars>{_OF_CARS})(?: (?:{BODIES}|suvs?|evs?|cars?|itself|both|in P|(?:in (?:its|the)|as an?)"
        r" (?:[\w-]+ ){1,2}(?:form|version|guise|shape)))?,? "
        rf"(?:{WILL} )?(?:{_BE} )*(?P<verb>{_BE}{_NOW} {_GONE})\b"
    ),
    Needing(
        rf"\b(?P<verb>last) (?:[\d,]+ )?(?:of the )?(?P<cars>{_LIST})(?:s|es)?(?: \w+)? (?:rolled off|rolls off|left"
        rf"|leaves"
        r"|came off|comes off|was (?:built|made|assembled|produced|delivered)|were (?:built|made)|ran off|runs off)\b"
    ),
)
_NOT_SO = Needing(r"(?:\b(?:not|never|denie[sd]|without|until)|n't) (?:\w+ ){0,2}\Z")


# "Had been due to end but lives on until 2028".
_LIVES_ON = re.compile(
    r"\b(?:but|yet|though|now)\b[^.;:]{0,30}\b(?:lives? on|surviv\w+|extended|stays?|continues?|carries on|goes on"
    r"|kept)\b"
)


@kept
def ended(sentence: Sentence, start: int) -> Span | None:
    """The words that tell the end of the car named at `start`, null where nothing does."""
    return next((cue for cue, cars, gone in _ends(sentence) if gone and start in cars), None)


def is_ended(sentence: Sentence, mention: Mention) -> bool:
    """Whether a sentence tells of a car only that it goes, or was to go."""
    return any(mention.start in cars for _, cars, _ in _ends(sentence))


def all_ended(sentence: Sentence, model_ids: Collection[str]) -> bool:
    """Whether a sentence tells of all of these cars that it names only that they go."""
    named = [m for m in sentence.of("model") if m.id in model_ids]
    return bool(named) and all(is_ended(sentence, m) for m in named)


@kept
def _ends(sentence: Sentence) -> tuple[tuple[Span, frozenset[int], bool], ...]:
    if not sentence.of("model"):
        return ()
    figure = shape(sentence)
    found: list[tuple[Span, frozenset[int], bool]] = []
    for rule in _RULES:
        for match in rule.finditer(figure.text):
            if _NOT_SO.search(figure.text[max(match.start("verb") - 24, 0) : match.start("verb")]) is not None:
                continue
            cue = figure.cue(match.start("verb"), match.end("verb"))
            cars = figure.within(match.start("cars"), match.end("cars"), "model")
            gone = _LIVES_ON.search(figure.text, match.end()) is None
            found.append(((cue.start, cue.end), frozenset(m.start for m in cars), gone))
    return tuple(found)
