"""Makes told each with its places: "Inchcape represents X in A, Y in B and C, and Z in D"."""

import re
from itertools import pairwise

from flows.extraction.context.context import Context, Subject
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.place_groups import PlaceGroup, place_groups
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.lexicon.trader_words import TRADER
from flows.extraction.wording.needed import Needing

# What a trader or an assembler does with the makes of others.
_DEALS = Needing(
    r"\b(?:represent(?:s|ed|ing)?|handl(?:es?|ed|ing)|sells?|sold|selling|import(?:s|ed|ing)?|distribut(?:es?|ed|ing)|"
    r"retail(?:s|ed|ing)?|market(?:s|ed|ing)|offer(?:s|ed|ing)?|bring(?:s|ing)?|brought|stock(?:s|ed)?|carr(?:y|ies|ied)|"
    r"look(?:s|ed|ing)? after|tak(?:es?|ing) care of|in charge of|responsible for|build(?:s|ing)?|built|"
    r"assembl(?:es?|ed|ing)|mak(?:es?|ing)|made|produc(?:es?|ed|ing)|"
    rf"(?:{TRADER}|assembler|partner) (?:of|for)|"
    r"rights (?:to|for)|(?:acts|works|agency) for|contracts? (?:with|for)|franchises? (?:of|for))"
    r"(?: (?:the|new|electric|both|brands?|cars|vehicles|models|of|by|from|such|as|like|including))* \Z"
)
_IN = re.compile(r"(?:'s?)?(?: (?:cars|vehicles|models|trucks|vans|brand))? (?:in|to|into|for|across|at) (?:the )?")
_AND = re.compile(
    r"(?:, | and |, and |; | as well as | plus | or )(?:(?:also |now |then )?[a-z]+(?:s|ed) )?(?:of |for )?(?:the )?"
)


def make_there(group: PlaceGroup, context: Context) -> list[Subject]:
    """The make that a list of makes and places joins to a list of places, none where there is no such list."""
    sentence = group.sentence
    own = _make_before(sentence, group, context)
    if own is None or len(sentence.of("place")) < len(("A", "B")):
        return []
    for run in _runs(sentence, context):
        if any(make.start == own.start for make, _ in run):
            return [Subject(own.id or "", own.start, own.end, "handled")]
    return []


def _runs(sentence: Sentence, context: Context) -> list[list[tuple[Mention, PlaceGroup]]]:
    """The runs of makes with their places, of at least two, that a verb of dealing opens."""
    pairs: list[tuple[Mention, PlaceGroup]] = []
    named = [p for p in sentence.of("place") if p.id is not None]
    for group in place_groups(sentence, named):
        make = _make_before(sentence, group, context)
        if make is not None:
            pairs.append((make, group))
    runs = [pairs[:1]]
    for (_, before), pair in pairwise(pairs):
        if _AND.fullmatch(sentence.slice(before.end, pair[0].start)) is not None:
            runs[-1].append(pair)
        else:
            runs.append([pair])
    return [r for r in runs if len(r) > 1 and _DEALS.search(sentence.before(r[0][0], 60), of=sentence.text) is not None]


def _make_before(sentence: Sentence, group: PlaceGroup, context: Context) -> Mention | None:
    """The maker named right before a list of places: "X in A and B"."""
    make = next((m for m in reversed(sentence.of("organization")) if m.end <= group.start), None)
    if make is None or not is_maker(make.id or "", context.vocabulary):
        return None
    return make if _IN.fullmatch(sentence.slice(make.end, group.start)) is not None else None
