"""Figures of the maker's home country, and those of other places than were told."""

import re

from flows.extraction.grammar.figure import Figure
from flows.extraction.wording.needed import Needing

_HOME = Needing(
    r"\b(?:(?<!beyond the )(?<!outside the )(?<!beyond its )(?<!outside its )(?:domestic|home) market|at home"
    r"|domestic sales|domestically|home country|[Dd]omestic(?! market))\b"
)


def at_home(figure: Figure) -> re.Match[str] | None:
    """The words that put a figure into the maker's home country: "of the domestic market"."""
    if is_elsewhere(figure):
        return None
    near = _OF_WHICH.split(figure.after[:60])[0], figure.before[-40:]
    if any(_BOTH.search(words) for words in near):
        return None
    text = figure.sentence.text
    return _HOME.search(near[0], of=text) or _HOME.search(near[1], of=text)


# "4.17 million cars, of which 710,000 at home", "351,000 in May, as domestic sales fell": where the part is.
_OF_WHICH = re.compile(
    r",? (?:of which|of them|of these|including|among them) "
    r"|,? (?:as|with|while|and|but|whereas|after) (?:its |their )?(?=(?:domestic|home(?:-market)?) (?:[a-z]+ )?"
    r"(?:sales|deliveries|registrations|demand|volumes?|shipments)\b)"
)
# "400 showrooms at home and 130 elsewhere".
_ELSEWHERE = Needing(
    r"(?: (?!and\b|but\b|while\b)[a-z]+)? (?:elsewhere|abroad|overseas|outside"
    r"|in other countries|in the rest of the world)\b"
)


def is_elsewhere(figure: Figure) -> bool:
    """Whether a number counts in other places than those that were told."""
    return _ELSEWHERE.match(figure.after, of=figure.sentence.text) is not None


_BOTH = re.compile(
    r"\b(?:at home|domestically) (?:and|as well as) (?:abroad|overseas|elsewhere|in (?:export"
    r"|foreign))|\b(?:domestic|home|local) (?:and|as well as) (?:the )?(?:international|overseas|export|foreign"
    r"|global)\b"
)
