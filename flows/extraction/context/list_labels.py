"""Labels: makers that head the items of a list ("MG - 60,128 deliveries", "Tesla 2,940"), in the country that what
stands above the list names.
"""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import groupby

from flows.extraction.context.context import Context
from flows.extraction.context.excluded_places import is_excluded
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.kept import kept
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.wording.approximators import APPROXIMATOR

# What parts a label from what is told of it.
_PARTED = re.compile(r"(?: \([^()]*\))?(?: [-–—|→] |:? |\t)(?P<told>\S+)")
_SIGN = re.compile(rf"(?: \([^()]*\))?(?: [-–—|→] |: |\t)|:? (?=(?:(?:{APPROXIMATOR}) )?\d)")
# "1. Chery", "No. 2: JAC".
_NUMBERED = re.compile(r"\W*(?:(?:No\.? ?)?\d{1,2}[.):]? )?(?:[Tt]he )?")
# So many makers make a list of makers.
_SEVERAL = 2
_HEADS = ("title", "heading", "caption")
# "… in Mexico", "Mexico's best-sellers", "the Mexican market": a title that says where what it is about is.
_SCOPE = re.compile(r"\b(?:[Ii]n|[Aa]cross|[Ff]or|[Oo]f|[Ii]nto|[Tt]o|[Oo]n|[Aa]round|[Tt]hroughout)(?: the)? \Z")
_SCOPED = re.compile(
    r"'s?\b|:| ?\(|,|\Z| (?:(?:[\w-]+ ){0,2}?(?:market|registrations|sales|deliveries|buyers|roads|rankings?|table|"
    r"cars|brands|makers|top (?:ten|five|three)|best-?sellers|newcomers|league|charts?|overview|list)\b)"
)
# "Sales in X fall", "X's makers look elsewhere": a title that tells of a happening.
_HAPPENS = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|falls?|fell|ris(?:es?)|rose|drops?|dropped|slumps?|"
    r"slumped|grows?|grew|shrinks?|shrank|climbs?|climbed|surges?|surged|soars?|soared|plunges?|slows?|slides?|stalls?|"
    r"jumps?|jumped|doubles?|doubled|halves?|halved|hits?|looks?|turns?|leaves?|goes|go|comes?|gets?|loses?|wins?|wants?|"
    r"needs?|makes|raises?|cuts?|bans?|warns?|says?|while|as|after|when|because)\b"
)
_ITS_CLAUSE = re.compile(r"[:;(|]| [–—-] ")
# "Recalls in X": what the list is of has nothing to do with what makers sell.
_OTHER_THINGS = re.compile(
    r"\b(?:recalls?|recalled|exports?|tariffs?|dut(?:y|ies)|strikes?|lay-?offs|job cuts|lawsuits?|fines|fires|"
    r"accidents|complaints|probes?|shares|patents)\b",
    re.IGNORECASE,
)
_EXPORTS = re.compile(r"\bexport", re.IGNORECASE)


def _is_item(sentence: Sentence) -> bool:
    """Whether a line is an item of a list, or a row of a table."""
    return sentence.kind == "bullet" or " | " in sentence.text


@kept
def label_of(sentence: Sentence, context: Context) -> Mention | None:
    """The maker, by its name or by that of its car, that heads an item of a list."""
    if not _is_item(sentence):
        return None
    first = next(iter(sentence.of("organization", "model")), None)
    if first is None or _NUMBERED.fullmatch(sentence.slice(sentence.start, first.start)) is None:
        return None
    if _SIGN.match(sentence.after(first, 60)) is None:
        return None
    if first.kind == "model" and not any(n.label == "cardinal" for n in sentence.of("number")):
        # "Atto 3 - well equipped": a list of cars, and nothing of where they are sold.
        return None
    key = first.id if first.kind == "organization" else context.brand_of(first)
    return first if key is not None and is_maker(key, context.vocabulary) else None


def labelled_place(sentence: Sentence, context: Context, named: Mapping[int, Sequence[Mention]]) -> Mention | None:
    """The place of an item of a list of makers, as what is told behind its label implies it; `named`: the places where
    something is done, by sentence.
    """
    label = label_of(sentence, context)
    if label is None or _EXPORTS.search(sentence.text) or sentence.index not in _lists_of_makers(context):
        return None  # What is exported from somewhere is not sold there.
    told = _PARTED.match(sentence.after(label, 80))
    key = _headed(sentence, context, named)
    if told is None or key is None:
        return None
    start, end = label.end + told.start("told"), label.end + told.end("told")
    return Mention("place", start, min(end, sentence.end), label.surface, key, "implied")


# Every item of a list asks for the same.
@lru_cache(maxsize=2)
def _lists_of_makers(context: Context) -> frozenset[int]:
    """The items, by their index, of the lists whose items are headed by several makers."""
    found: set[int] = set()
    for is_list, run in groupby(context.article, _is_item):
        items = list(run)
        labels = [label_of(item, context) for item in items] if is_list else []
        makers = {m.id if m.kind == "organization" else context.brand_of(m) for m in labels if m is not None}
        if len(makers) >= _SEVERAL:
            found.update(item.index for item in items)
    return frozenset(found)


def _headed(sentence: Sentence, context: Context, named: Mapping[int, Sequence[Mention]]) -> str | None:
    """The one place that the lead-in of a list names, else the heading above it, else the title."""
    lead = True
    for above in reversed(context.article.before(sentence)):
        if _is_item(above):
            continue
        if lead or above.kind in _HEADS:
            places = {p.id: p for p in named.get(above.index, ()) if not is_excluded(above, p)}
            if places:
                return next(iter(places)) if len(places) == 1 and _is_scope(above, *places.values()) else None
        lead = False
    return None


def _is_scope(above: Sentence, place: Mention) -> bool:
    """Whether a line tells where all that stands below it is, and not what a country does."""
    if above.kind not in _HEADS:
        return True
    if _OTHER_THINGS.search(above.text) or _HAPPENS.search(_ITS_CLAUSE.split(above.slice(place.end, above.end))[0]):
        return False
    return _SCOPE.search(above.before(place, 14)) is not None or _SCOPED.match(above.after(place, 60)) is not None
