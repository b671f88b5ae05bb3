"""Cars that nobody knows: "the launch of the bZ5X in America" is none of its brand."""

from flows.extraction.grammar.article import Sentence
from flows.extraction.wording.needed import Needing

_LAUNCH_OF = Needing(
    r"\b(?:launch|debut|introduction|arrival|premiere|start|roll-?out) of (?:the|its|their) (?:[a-z]+ ){0,2}"
    r"(?=[A-Z]|[a-z]+[\dA-Z])"
)


def launches_unknown(sentence: Sentence) -> bool:
    """Whether a sentence tells of the launch of a name that is neither a firm, a known car nor a place."""
    match = _LAUNCH_OF.search(sentence.text)
    if match is None:
        return False
    start = sentence.start + match.end()
    return not any(m.start <= start < m.end for m in sentence.of("organization", "model", "place", "period"))
