"""New cars of a make that are counted as models: "five new Toyotas will come to Europe"."""

import re

from flows.extraction.grammar.figure import Figure
from flows.extraction.wording.needed import Needing

_NEW_ONES = re.compile(r" (?:all-|brand-)?new (?:electric |hybrid |plug-in |small )*[A-Z][\w-]+s\b")
_ARE_LAUNCHED = Needing(
    r"\b(?:com(?:e|es|ing)|came|arriv(?:e|es|ed|ing)|launch(?:es|ed|ing)?|appear(?:s|ed)?|follow(?:s|ed)?"
    r"|introduc\w+|debut(?:s|ed)?|due|saw|sees|see|bring(?:s|ing)?|brought|planned|plans|unveil(?:s|ed)?"
    r"|on (?:the way|sale)|roll(?:s|ed)? out|pipeline|range)\b"
)
# "Five new Toyotas were handed to the police": cars, and no models.
_DONE_WITH = re.compile(
    r"\b(?:park|deliver|sold|sell|burn|stolen|regist|damag|test|police|hand(?:s|ed)? over|order|bought|parad|crash"
    r"|export|shipp)\w*"
)
_MOST = 20


def new_of_a_make(figure: Figure) -> bool:
    """Whether a number counts a few new cars of a make that come on the market."""
    number, sentence = figure.number, figure.sentence
    found = _NEW_ONES.match(sentence.after(number, 50))
    if figure.noun is not None or found is None or not 1 < (number.value or 0) <= _MOST:
        return False
    named = any(number.end < m.start < number.end + found.end() for m in sentence.of("organization"))
    return named and _ARE_LAUNCHED.search(sentence.text) is not None and _DONE_WITH.search(sentence.text) is None
