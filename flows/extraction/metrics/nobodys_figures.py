"""Figures that the text says nobody has: "No Chinese maker had sold a million cars in a year"."""

import re

from flows.extraction.grammar.figure import Figure
from flows.extraction.wording.needed import Needing

_MAKER = (
    r"(?:car ?makers?|auto ?makers?|makers?|manufacturers?|brands?|marques?|compan(?:y|ies)|firms?|groups?|rivals?"
    r"|competitors?|importers?|newcomers?|makes?)"
)
_NOBODY = Needing(
    r"\W*(?:(?:[Uu]ntil (?:now|then)|[Ss]o far|[Bb]efore that|[Bb]ut|[Aa]nd),? )?"
    rf"(?:(?:[Nn]o|[Nn]ot (?:one|a single)|[Ff]ew) (?!other\b)(?:[\w-]+ ){{0,3}}?{_MAKER}|[Nn]obody|[Nn]o one"
    r"|[Nn]one of (?:its|the|their) [\w ]{3,25}?)"
    r"(?: (?:in|from|of|at) [\w ]{2,25}?)?"
    r" (?:else )?(?:has|have|had|did|does|do|ever|yet|came|comes?|got|gets|sold|sells|built|made|makes|delivered"
    r"|exported|reached|reaches|shipped|managed|can|could)\b"
)
_ANOTHER = re.compile(r"[;:]|, (?:but|and|which|who|while|whereas)\b|\b(?:until|except|than|besides|apart from)\b")


# "Public chargers in Tashkent number about 400": those of a town or country.
_PUBLIC = re.compile(
    r"\W*(?:[Tt]he (?:number of )?)?[Pp]ublic(?:ly accessible)? (?:[a-z]+ )?(?:charging (?:points|stations)|chargers)\b"
)


# "Charging stations number 21", behind the figures of a country; "there are 21 charging stations in the country".
_CHARGERS = re.compile(r"\W*(?:[Tt]he (?:number of )?)?(?:[Ff]ast )?[Cc]harg(?:ing (?:points|stations|posts)|ers)\b")
_THERE_ARE = re.compile(r"\W*(?:[Aa]t present |[Ss]o far |[Tt]oday |[Nn]ow )?,?[Tt]here (?:are|were)\b")
_IN_THE_LAND = re.compile(r" (?:(?:public|fast) )?(?:in the (?:country|whole country)|nationwide|countrywide)\b")


# "Germany has 160,000 charging points".
_HAS = re.compile(r"(?: (?:now|still|today|currently|alone|already))* (?:has|have|had|counts?|boasts?) ")
_OF_ALL, _AT_HEAD = 5_000, 6


def is_anybodys_charger(figure: Figure) -> bool:
    """Whether chargers are told of without a word of whose they are."""
    sentence, number = figure.sentence, figure.number
    if figure.metric != "charging_point_count" or sentence.of("organization", "model"):
        return False
    start = sentence.clause_at(number.start).start
    return _CHARGERS.match(sentence.slice(start, number.start)) is not None


def _of_the_land(figure: Figure) -> bool:
    """Whether so many chargers are told to be there in a country, and nobody is named."""
    sentence, noun = figure.sentence, figure.noun
    if noun is not None and noun.label == "charger_noun" and (figure.number.value or 0) >= _OF_ALL:
        clause = sentence.clause_at(figure.number.start)
        lands = [p for p in clause.of("place") if p.start - clause.start < _AT_HEAD]
        if lands and _HAS.match(sentence.after(lands[0], 30)):
            return not any(m.end <= figure.number.start for m in clause.of("organization"))
    if noun is None or noun.label != "charger_noun" or sentence.of("organization", "model"):
        return False
    there = _THERE_ARE.match(sentence.slice(sentence.clause_at(noun.start).start, figure.number.start)) is not None
    return there and _IN_THE_LAND.match(sentence.after(noun, 40)) is not None


# "Three workshops for welding, painting and assembly", "four main production workshops": halls of a plant.
_WORK = (
    r"(?:stamping|pressing|welding|painting|paint|body|casting|machining|assembly|final[- ]assembly|battery|moulding"
    r"|production|manufacturing|press)"
)
_HALLS = re.compile(
    rf" (?:(?:main|core|big|large|modern|automated|new|major|[Ff]our) )*(?:{_WORK} workshops?\b"
    rf"|workshops?(?:,| -| –|:)? (?:(?:for|of|including|namely|covering|comprising) )?(?:the )?{_WORK}\b)"
)


def _of_halls(figure: Figure) -> bool:
    return figure.metric in ("outlet_count", "new_outlet_count") and _HALLS.match(figure.after) is not None


# "Once it has ten dealers in the country, it will start": so many it has not yet, and plans none.
_ONCE = Needing(
    r"\A\W*(?:[Oo]nce|[Aa]s soon as|[Oo]nly when|[Ww]hen|[Ii]f) (?:[\w&'.-]+ ){1,5}?(?:has|have|gets|reaches) "
)
_THEN_WILL = re.compile(r"[^,;:]*, (?:[\w&'-]+ ){1,4}?(?:will|would|can|could|plans|wants|intends|hopes|is to|'ll)\b")


def _on_condition(figure: Figure) -> bool:
    """Whether a count is what somebody must have before he does something."""
    sentence, number = figure.sentence, figure.number
    if figure.metric not in ("outlet_count", "jobs", "market_count", "charging_point_count"):
        return False
    if _ONCE.search(sentence.text) is None or "," in sentence.slice(sentence.start, number.start):
        return False
    return _THEN_WILL.match(sentence.slice(number.end, sentence.end)) is not None


def of_nobody(figure: Figure) -> bool:
    """Whether a figure is told of nobody: its clause begins with a maker that there is not, or with what the public
    has; or it counts the halls of a plant, or what there must be before something else is done.
    """
    sentence, number = figure.sentence, figure.number
    if _of_halls(figure) or _on_condition(figure):
        return True
    start = sentence.clause_at(number.start).start
    if figure.metric == "charging_point_count" and _PUBLIC.match(sentence.slice(start, number.start)):
        return not any(start <= m.start < number.start for m in sentence.of("organization"))
    if figure.metric == "charging_point_count" and _of_the_land(figure):
        return True
    found = _NOBODY.match(sentence.slice(start, number.start), of=sentence.text)
    return found is not None and _ANOTHER.search(sentence.slice(start + found.end(), number.start)) is None
