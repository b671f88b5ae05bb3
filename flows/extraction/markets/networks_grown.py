"""Networks that grow: whoever is to have more dealers in a place than now has some there already."""

import re

from flows.extraction.grammar.article import Sentence
from flows.extraction.wording.approximators import ROUGHLY
from flows.extraction.wording.needed import Needing

_OUTLETS = (
    r"(?:dealers?|dealerships?|showrooms?|stores?|outlets?|workshops?|branches|"
    r"(?:sales|service|sales and service|retail|dealer)[ -](?:points?|outlets?|locations?|cent(?:re|er)s?|stores?)|"
    r"points of sale)"
)
_NOW = r"(?:now|today|at present|at the moment|currently|already|so far|presently|this year|as of now|right now)"
_SOME = rf"(?!(?:none|no|0|zero|not)\b){ROUGHLY}(?:\d[\d,.]*|[a-z]+)"
# "20 more dealers", "a further ten showrooms", "another dealer".
_MORE = Needing(
    rf"\b(?:(?:more(?! than)|further|additional|extra) (?:[\w-]+ ){{0,2}}?|another (?:[\w-]+ ){{0,2}}?|"
    rf"(?:a|an) (?:further|additional|extra) (?:[\w-]+ ){{0,2}}?){_OUTLETS}\b"
)
# "Eight more than at present", "twice as many as today", "up from 52", "against 80 now", "it has 12 today".
_THAN_NOW = Needing(
    rf"\b(?:more|fewer) than (?:it has |there are |they have )?{_NOW}\b|"
    rf"\bas many as (?:it has |there are |they have )?{_NOW}\b|"
    rf"\bup from (?:the )?{_SOME}\b|\bfrom (?:the )?(?:current|present|existing) {_SOME}\b|"
    rf"\b(?:from|against|compared with|compared to|instead of|rather than|versus|where) (?:the |it has |there are )?"
    rf"{_SOME} (?:\w+ )?{_NOW}\b|"
    rf"\b(?:it|they|there|who|which|and|,) (?:has|have|is|are|runs?|counts?|operates?) {_NOW} {_SOME}\b|"
    rf"\b(?:it|they|there|which|and|,) (?:has|have|is|are|runs?|counts?|operates?) {_SOME} (?:[a-z]+ )?{_NOW}\b|"
    rf"\b{_NOW},? (?:there (?:is|are)|it has|it is|they have|the (?:figure|number|total|count) is) {_SOME}\b"
)
_OUTLET = re.compile(rf"\b(?:{_OUTLETS}|network)\b")
# "The number of its dealers is to rise from 20 to 45".
_RISES = Needing(
    rf"\b(?:{_OUTLETS}|network|count|number)\b[^,;]{{0,40}}? (?:to|will|should|would|may|could) "
    r"(?:grow|rise|increase|expand|go up|climb|double|triple|swell)\b"
)
_FIRST = re.compile(r"\b(?:first|none|no (?:dealers?|showrooms?|stores?|outlets?))\b")


def is_grown(sentence: Sentence, segment: tuple[int, int], place: tuple[int, int]) -> bool:
    """Whether a statement about outlets at a place says that there are some already."""
    left, right = segment
    left = max([left, *(p.end for p in sentence.of("place") if p.end <= place[0])])
    right = min([right, *(p.start for p in sentence.of("place") if p.start >= place[1])])
    own = sentence.slice(left, right)
    if _OUTLET.search(own) is None or _FIRST.search(sentence.text) is not None:
        return False
    # What stands beside it counts where the sentence tells of one place alone.
    near = sentence.text if len({p.id for p in sentence.of("place")}) < 2 else own
    return (
        _MORE.search(own, of=sentence.text) is not None
        or _RISES.search(own, of=sentence.text) is not None
        or _THAN_NOW.search(near, of=sentence.text) is not None
    )
