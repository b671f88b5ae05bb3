"""Refuted: a report that somebody denies, with all that it says: "dismissed reports that it would hire"."""

import re

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.wording.needed import Needing

_REPORTS = (
    r"(?:(?:an?|the|such|any|all|these|those|media|press|newspaper|recent|earlier|local|online|market|widespread"
    r"|persistent|claims? and|[A-Z]\w+) ){0,4}"
    r"(?:reports?|rumou?rs?|claims?|speculation|stories|story|suggestions?|allegations?|hearsay|talk)"
)
# "Denied that it had planned to spend", "there is no truth in reports that", "called a report that … baseless".
_REFUTES = Needing(
    rf"\b(?:den(?:y|ies|ied|ying) (?:that|{_REPORTS} (?:that|of|about|according to which))"
    rf"|(?:dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?|refut(?:es|ed|ing)|rebut(?:s|ted|ting)?|contradict(?:s|ed|ing)?"
    rf"|disput(?:es|ed|ing)|rubbish(?:es|ed|ing)|scotch(?:es|ed|ing)|quash(?:es|ed|ing)|brush(?:es|ed"
    rf"|ing)? (?:off|aside)"
    rf"|(?:is|was|there is|are) no truth (?:in|to)|nothing (?:in|to))"
    rf"(?: as (?:untrue|false|wrong|baseless|unfounded|inaccurate|nonsense|mere speculation|fiction))?"
    rf" {_REPORTS} (?:that|of|about|according to which))\b"
)
# "Reports that it is to hire 2,000 people are untrue".
_REPORT = re.compile(
    rf"(?:\A|[;:.] |\b(?:said|says|called|calls|that) )\W*{_REPORTS} (?:that|of|about)\b", re.IGNORECASE
)
_UNTRUE = Needing(
    r"\b(?:(?:is|are|was|were|as|being) (?:simply |plainly |completely |totally |entirely )?(?:untrue|not true|false"
    r"|wrong|incorrect|inaccurate"
    r"|unfounded|baseless|groundless|without (?:any )?(?:basis|foundation)|pure (?:speculation|invention)|made up"
    r"|fabricated|fake)|(?:has|have) no (?:basis|foundation)|(?:was|were|has been|have been) (?:denied|refuted"
    r"|dismissed"
    r"|rejected)|(?:untrue|baseless|unfounded|groundless|fake news)(?=[,.;]|\Z))"
)
# Behind this the statement is another one: "denied that it would close the plant and said it will hire 200".
_ANEW = re.compile(
    r"[;:]|,? (?:and|but)(?: \w+)? (?:said|says|added|announced|confirmed|stressed|will|wants|plans|is|has|it)\b"
    r"|, (?:where|which|who|whose|as it|while it|after|having) [^,]{3,}\Z"
)
# "X, which denied reports of a merger, will invest": the aside ends at its comma.
_ASIDE = re.compile(r", (?:which|who)(?: (?:has|have|had|also|earlier|recently))* \Z")


def refuted(sentence: Sentence, start: int) -> Mention | None:
    """The word that denies what stands at an offset as a mere report; None where nobody denies it."""
    if _REFUTES.search(sentence.text, of=sentence.text) is None and _UNTRUE.search(sentence.text) is None:
        return None
    before = sentence.slice(sentence.start, start)
    found = list(_REFUTES.finditer(before, of=sentence.text))
    if found and _ANEW.search(before, found[-1].end()) is None and not _is_over(before, found[-1]):
        return _word(sentence, sentence.start + found[-1].start(), found[-1][0])
    report = _REPORT.search(before)
    if report is None or _ANEW.search(before, report.end()) is not None:
        return None
    behind = _UNTRUE.search(sentence.slice(start, sentence.end), of=sentence.text)
    if behind is None or _ANEW.search(sentence.slice(start, start + behind.start())) is not None:
        return None
    return _word(sentence, start + behind.start(), behind[0])


def _is_over(before: str, refutes: re.Match[str]) -> bool:
    """Whether who denies is told of in an aside, and the aside has ended."""
    return _ASIDE.search(before, 0, refutes.start()) is not None and "," in before[refutes.end() :]


def _word(sentence: Sentence, start: int, words: str) -> Mention:
    """The mention of the words that deny."""
    return Mention("cue", start, start + len(words), words, words.lower(), "negation")
