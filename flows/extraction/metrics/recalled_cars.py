"""Recalled cars: so many that go back to a workshop, of which nothing is told as sold or built."""

import re

from flows.extraction.grammar.figure import Figure
from flows.extraction.wording.needed import Needing

_RECALL = (
    r"(?:recall(?:s|ed|ing)?(?! (?:that|how|when|the)\b)|call(?:s|ed|ing)? (?:back|in)"
    r"|(?:back )?(?:in)?to (?:the |its )?(?:workshops?|garages?)|(?:must|has to|have to|had to|will) repair)"
)
# Who sells, builds or plans does another thing than to call back.
_ELSE = re.compile(
    r"\b(?:sales?|sold|sells?|deliver\w*|shipp\w*|exports?|exported|registr\w+|registered|buil[dt]|ma[dk]e|output"
    r"|production|orders?|ordered|capacity|expects?|aims?|plans?|wants?|hopes?|targets?|goals?|forecasts?)\b"
)
_BEFORE = Needing(rf"\b{_RECALL}\b(?:[^;:,]|,(?=\d)){{0,90}}\Z", re.IGNORECASE)
# "14,000 cars are affected by the recall", "2 million cars were called into the workshops".
_BEHIND = Needing(
    r"\A[^;:,]{0,40}\b(?:(?:is|are|was|were|will be|have been|had been|has been|must be|had to be) "
    rf"(?:[a-z]+ly )?(?:affected |concerned |being )?(?:by (?:the|this|that|a) )?|fall under the "
    rf"|have to (?:go )?|go(?:es)? |went |will (?:go |return ))(?:back )?{_RECALL}\b"
)


def is_recalled(figure: Figure) -> bool:
    """Whether a number is of cars that are called back, looked over or mended."""
    sentence, number = figure.sentence, figure.number
    if number.label == "money" or number.unit is not None:
        return False
    before = _BEFORE.search(sentence.slice(sentence.start, number.start), of=sentence.text)
    if before is not None and _ELSE.search(before[0]) is None:
        return True
    return _BEHIND.match(sentence.slice(number.end, sentence.end), of=sentence.text) is not None
