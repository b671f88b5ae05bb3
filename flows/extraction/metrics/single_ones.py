"""Ones and ratios that count nothing of a maker's: "One new car in five was electric", "I would only have one", "one
dealer remarked", "11 of 37 electric cars went further than promised".
"""

import re

from flows.extraction.grammar.figure import COUNTS, Figure
from flows.extraction.wording.needed import Needing
from flows.extraction.wording.small_numbers import SMALL_NUMBER

_FEW = rf"(?:{SMALL_NUMBER}|twenty|a hundred)"
# "One new car in five", "nine out of every ten buyers"; not "ten dealers in eight cities".
_IN_SO_MANY = re.compile(
    rf" (?:(?!in\b|of\b)[\w-]+ ){{0,3}}?(?:in {_FEW}(?= (?:is|are|was|were|has|have|had|sold|bought|in|on|now"
    rf"|today|there"
    rf"|here|would|will|could)\b|[.,;:]|\Z)|out of (?:every )?{_FEW}\b|in every {_FEW}\b)"
)
# "11 of 37 electric cars", both numbers; not "11 of its 37 models".
_OF_SO_MANY = re.compile(rf" (?:out )?of (?:the )?(?:{_FEW}|\d+)\b(?! ?(?:%|per ?cent))")
_OF_THESE = Needing(rf"\b(?:\d+|one|{SMALL_NUMBER}) (?:out )?of (?:the )?\Z", re.IGNORECASE)
_MODELS = ("model_count", "new_model_count")
# Who counts its own: "has opened 11 of 37 planned dealers".
_DOES = re.compile(r"\b(?:open|clos|sell|sold|launch|shut|built|build|brought|deliver|unveil|present|show)[a-z]*\b")
_SAYS = re.compile(
    r" (?:[\w'-]+ ){1,5}?(?:said|says|told|tells|remark(?:ed|s)|joke[sd]|recall(?:ed|s)|complain(?:ed|s)|admit(?:ted|s)"
    r"|reckon(?:ed|s)|thinks?|thought|wrote|writes|explain(?:ed|s)|asked|asks|put it|puts it)\b"
)
_HAS_ONE = re.compile(
    r"\b(?:has|have|had|is|was|be|want|wants|wanted|need|needs|buy|bought|get|gets|got|find|found|drive|drives|see|seen"
    r"|saw|like|own|owns)(?: (?:only|already|still|never|also|just|not))* \Z"
)
# "The Chinese one", "a smaller one": a word for what was named.
_STANDS_FOR = re.compile(r"\b(?:[Tt]he|[Aa]n?|[Tt]h(?:is|at)|[Ii]ts|[Tt]heir) (?!number\b|only\b)[\w-]+ \Z")
_NO_NOUN = re.compile(
    r"(?: (?:already|too|as well|yet|now|if|and|but|or|that|which|who|to|in|at|there|here|the|it|they"
    r"|we)\b|[.,;:?!]|\Z)"
)


def is_idle_one(figure: Figure) -> bool:
    """Whether a small number only picks somebody out, stands for a thing, or tells a ratio."""
    sentence, number = figure.sentence, figure.number
    if figure.metric is None or number.label not in ("cardinal", None) or (number.value or 0) > 100:
        return False
    behind = sentence.after(number, 60)
    if (number.value or 0) < 10 and _IN_SO_MANY.match(behind):
        return True
    before = sentence.before(number, 20)
    if figure.metric in _MODELS and (
        _OF_SO_MANY.match(behind) or _OF_THESE.search(before, of=sentence.text) is not None
    ):
        return _DOES.search(sentence.slice(sentence.start, number.start)) is None
    if number.surface.lower() == "one" and _STANDS_FOR.search(before) is not None:
        return True
    if number.value != 1 or figure.metric not in COUNTS or number.surface.lower() != "one":
        return False
    if _SAYS.match(behind) is not None:
        return True
    ahead = (m for m in sentence.of("number") if m is not number and m.start < number.start)
    others = any(m.label != "ordinal" for m in ahead)
    return (
        not others and _NO_NOUN.match(behind) is not None and _HAS_ONE.search(sentence.before(number, 30)) is not None
    )
