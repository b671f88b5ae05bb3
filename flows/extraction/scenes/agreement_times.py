"""Times of agreements that are told beside what is done by them: "to build cars under a memorandum signed in May"."""

import re

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.kept import kept
from flows.extraction.wording.needed import Needing

_AGREEMENT = Needing(
    r"\b(?:under|by|on|after|following|through|via|with|thanks to|based on|basis of|terms of|part of|in line with|"
    r"per|and)(?: the| an?| its| their)?(?: [\w-]+){0,3}? (?:agreement|deal|contract|memorand(?:um|a)|"
    r"memorandum of understanding|MoU|pact|accord|letter of intent|tie-up|licen[cs]e)s?(?: \([^)]*\))?"
    r"(?: (?:with|between) [^,;.]{2,40}?)?,?"
    r"(?: (?:that|which))?(?: (?:was|were|had been))?"
    r"(?: (?:signed|reached|concluded|struck|sealed|inked|announced|agreed|made|dated|initialled))?"
    r"(?: (?:back|earlier|on|in|from|of|at the))* ?\Z",
    re.IGNORECASE,
)


@kept
def of_agreement(sentence: Sentence, mention: Mention) -> bool:
    """Whether a period dates an agreement by which something else is done: "under a memorandum signed in August"."""
    return _AGREEMENT.search(sentence.before(mention, 90), of=sentence.text) is not None
