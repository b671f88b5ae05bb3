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


def of_nobody(figure: Figure) -> bool:
    """Whether a figure is told of nobody: its clause begins with a maker that there is not, or with what the public
    has.
    """
    sentence, number = figure.sentence, figure.number
    start = sentence.clause_at(number.start).start
    if figure.metric == "charging_point_count" and _PUBLIC.match(sentence.slice(start, number.start)):
        return not any(start <= m.start < number.start for m in sentence.of("organization"))
    found = _NOBODY.match(sentence.slice(start, number.start), of=sentence.text)
    return found is not None and _ANOTHER.search(sentence.slice(start + found.end(), number.start)) is None
