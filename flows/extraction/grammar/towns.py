"""Towns that nobody knows, told with their country behind them: "in Bangchan, Thailand"."""

import re

from flows.extraction.grammar.article import Mention, Sentence

_TOWN = re.compile(
    r"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Aa]round) (?:the (?:[a-z]+ )?(?:city|town|port|suburb|district"
    r"|village) of )?([A-Z][\w'-]+(?: (?:[A-Z]|de |del |la |do |da |al-)[\w'-]+){0,2}), \Z"
)


def is_of_a_town(sentence: Sentence, place: Mention) -> bool:
    """Whether a country stands behind the name of a town in it that no list has."""
    if place.label not in ("country", "region", "state"):
        return False
    found = _TOWN.search(sentence.before(place, 60))
    if found is None:
        return False
    end = place.start - len(", ")
    start = end - len(found[1])
    kinds = ("place", "organization", "model", "person", "period")
    return not any(m.start < end and start < m.end for m in sentence.of(*kinds))
