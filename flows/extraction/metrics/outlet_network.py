"""The network that a count of outlets is told of, and the words that stand before such a count."""

import re

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.wording.approximators import APPROXIMATOR

# "About 40", "at least 40", "now 40".
BOUND = rf"(?: (?:{APPROXIMATOR}|now|already|then|currently|today))*"
# "The network, now at 70, …": of dealers where nothing else is said of it.
_NETWORK = re.compile(
    r"(?<!charging )(?<!charger )(?<!swap )(?<!swapping )(?<!production )(?<!supply )(?<!road )"
    r"\b(?:network|footprint)\b"
)


def network_noun(sentence: Sentence, start: int, end: int) -> Mention | None:
    """The network that the words of a sentence at [start, end) tell of, as the noun of its outlets.

    None where there is none, or one of another kind: of chargers, of works, of roads.
    """
    found = _NETWORK.search(sentence.slice(start, end))
    if found is None:
        return None
    return Mention("cue", start + found.start(), start + found.end(), found[0], found[0], "outlet_noun")


# "Has 110 retailers. There should be 130 sites by then."
_SPOTS = re.compile(
    r" (?:(more|new|further|additional)|such|physical)?\b ?(?:sites|places|addresses|spots|points|partners)\b"
)


def spots_counted(after: str) -> str | None:
    """The metric of a number of "sites" or "places" where shops were spoken of; null where none stands behind it."""
    found = _SPOTS.match(after)
    return None if found is None else "outlet_count" if found[1] is None else "new_outlet_count"
