"""Trade that is taken over: the distribution of a maker's cars, which is agreed upon, and nothing that is bought."""

import re

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.wording.needed import Needing

_TRADE = Needing(
    r"\A (?:the |its |their )?(?:[\w'&-]+ ){0,3}?(?:distribution|imports?|importing|importation|representation"
    r"|sales? of|retail|after-?sales|agency|franchise|dealership|distributorship|concession|licen[cs]e|import rights"
    r"|distribution rights)\b"
)


def of_trade(words: str) -> bool:
    """Whether the words of a deed tell of trade that is taken over."""
    verb = re.search(r"\bt(?:ak(?:e|es|en|ing)|ook) (?:over|on)(?= )", words)
    return verb is not None and _TRADE.pattern.match(words[verb.end() :]) is not None


# What goes to somebody, and no owner is another for it.
_GOES = re.compile(
    r"\b(?:contracts?|rights|franchise|distribution|imports?|sales|exports?|orders?|deliver\w+|cars|vehicles|output"
    r"|production|prizes?|awards?|titles?|customers|buyers|credit|blame)\b[^.;:]*\b(?:pass(?:es|ed)?|went|gone|goes|go|fell"
    r"|falls|fallen|comes?|came)\b"
)


def goes_to(words: str) -> bool:
    """Whether something goes to somebody by which nothing changes its owner: "the contract for X went to Y"."""
    return _GOES.search(words) is not None


def takes_trade(sentence: Sentence, cue: Mention) -> bool:
    """Whether trade is taken over by the verb at a cue: "takes over the distribution of X"."""
    return _TRADE.match(sentence.after(cue, 40), of=sentence.text) is not None
