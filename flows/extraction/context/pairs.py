"""Pairs: two organisations that words stand for as one: "the duo", "X's twin brands", "both X brands"."""

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from flows.extraction.context.children import heads_of
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.subject import Subject
from flows.extraction.lexicon.company_words import PAIR
from flows.extraction.wording.needed import Needing

if TYPE_CHECKING:
    from flows.extraction.context.context import Context

Pair = tuple[str, str]

# "Chery's twin brands", "the Chery duo"; "the two Chery brands", "both its X brands".
_PAIR_OF = Needing(rf"'s? (?:[a-z][\w-]+ ){{0,2}}?{PAIR}\b| (?:[a-z][\w-]+ )?(?:duo|pair|twins|tandem)\b")
_TWO = Needing(r"\b(?:[Tt]wo|[Bb]oth|[Tt]win|[Ss]ister)(?: [a-z][\w-]+)? \Z")
_BRANDS = Needing(r" (?:[a-z][\w-]+ )?(?:sub-?)?(?:brands|marques|labels|badges|nameplates)\b")
# The names follow: "Chery's two brands Omoda and Jaecoo".
_NAMED = Needing(r",? [A-Z]")
# "The duo", "both new brands": the last two that were joined.
_THE_PAIR = Needing(
    r"\b(?:the (?:pair|duo|twins|tandem|(?:two|twin|sister)(?: [a-z][\w-]+)? (?:brands|marques|makes|names))"
    r"|both(?: [a-z][\w-]+)? (?:brands|marques|makes|names))\b",
    re.IGNORECASE,
)
_AND = re.compile(r",? (?:and|&)(?: its| the)?(?: sister)?(?: brand)? |/")


def pair_of(context: "Context", sentence: Sentence, owner: Mention) -> Pair | None:
    """The two brands of an owner that the words at its name mean: "X's twin brands"; None where the article does not
    name two of its brands.
    """
    if owner.id is None:
        return None
    after = sentence.after(owner, 60)
    words = _PAIR_OF.match(after, of=sentence.text)
    if words is None and _TWO.search(sentence.before(owner, 30), of=sentence.text) is not None:
        words = _BRANDS.match(after, of=sentence.text)
    if words is None or _NAMED.match(after[words.end() :]) is not None:
        return None
    heads = heads_of(context, owner.id)
    named = [o for o in context.named if o != owner.id and heads & {*context.vocabulary.ancestors(o)}]
    return (named[0], named[1]) if len(named) == 2 else None


def last_pair(context: "Context", position: int) -> Pair | None:
    """The last two before an offset that were joined: "X and Y"."""
    back = [(s, m, o) for s, m, o in reversed(context.namings) if m.end <= position and m.kind == "organization"]
    for (s, second, last), (before, first, organization_id) in pairwise(back):
        if s is before and _AND.fullmatch(s.slice(first.end, second.start)):
            return organization_id, last
    return None


def pair_in(context: "Context", sentence: Sentence, left: int, right: int) -> tuple[Subject, Subject] | None:
    """The pair that words between two offsets of a sentence mean, both told by the same words."""
    words = _THE_PAIR.search(sentence.slice(left, right), of=sentence.text)
    if words is not None:
        start, end = left + words.start(), left + words.end()
        return _subjects(last_pair(context, start), start, end)
    owners = (m for m in sentence.of("organization") if left <= m.start and m.end <= right)
    found = (_subjects(pair_of(context, sentence, owner), owner.end, owner.end) for owner in owners)
    return next((pair for pair in found if pair is not None), None)


def _subjects(pair: Pair | None, start: int, end: int) -> tuple[Subject, Subject] | None:
    return (Subject(pair[0], start, end, "pair"), Subject(pair[1], start, end, "pair")) if pair is not None else None
