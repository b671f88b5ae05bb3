"""Since deeds: "the millionth car since the brand's return in 2011": when something began that has gone on till now."""

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.wording.needed import Needing

_SINCE = Needing(
    r"\b[Ss]ince (?:the (?:brand|company|maker|carmaker|automaker|firm|marque|group|importer)(?:'s)?|it|they)\b"
    r"(?: [\w'-]+){1,7} \Z"
)
_REACH = 70


def is_of_since(sentence: Sentence, cue: Mention, period: Mention) -> bool:
    """Whether a time is that of a deed since which something is so, and a cue stands outside of its words."""
    if period.relation not in (None, "in", "at"):
        return False
    before = sentence.before(period, _REACH)
    since = _SINCE.search(before, of=sentence.text)
    if since is None:
        return False
    start = period.start - len(before) + since.start()
    return not start <= cue.start < period.end
