"""Many makers: those that a sentence about makers in general names behind the places, "among them X and Y"."""

import re
from collections.abc import Sequence

from flows.extraction.context.context import Context, Subject
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.place_groups import PlaceGroup
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.markets.named_among import named_among
from flows.extraction.wording.small_numbers import SMALL_NUMBER

# How such a maker is known.
AMONG = "among"
# "Chinese brands", "A handful of Japanese makers": who is told of, before any name.
_MANY = re.compile(
    rf"(?:(?:[Ss]everal|[Mm]any|[Ss]ome|[Oo]ther|[Mm]ore|[Mm]ost|[Aa]ll|[Tt]he|{SMALL_NUMBER}"
    r"|[Aa] (?:growing |small |large )?(?:number|handful|host|string|wave|group) of) )*"
    r"(?:[A-Z][\w-]+ |(?:rival|foreign|big|new|electric|premium|local|car|EV|other|vehicle) )*"
    r"(?:[Bb]rands|[Mm]akers|[Cc]armakers|[Aa]utomakers|[Mm]anufacturers|[Cc]ompanies|[Ff]irms|[Mm]arques|[Rr]ivals"
    r"|[Gg]roups|[Ss]tart-ups|[Cc]ompetitors) (?!such as\b|like\b|including\b)"
)


def many_makers(group: PlaceGroup, context: Context) -> list[Subject]:
    """The makers that are named behind the places as some of those in general whom the clause tells of."""
    sentence = group.sentence
    start = sentence.clause_at(group.start).start
    named = any(start <= m.start < group.end for m in sentence.of("organization", "model"))
    if named or _MANY.match(sentence.slice(start, group.start)) is None:
        return []
    return [
        Subject(m.id or "", m.start, m.end, AMONG)
        for m in named_among(sentence, group.end)
        if is_maker(m.id, context.vocabulary)
    ]


def are_among_many(sentence: Sentence, run: Sequence[Mention]) -> bool:
    """Whether a list of makers only names some of the makers in general of whom the sentence tells."""
    if _MANY.match(sentence.text) is None or any(m.start < run[0].start for m in sentence.of("organization", "model")):
        return False
    places = [p for p in sentence.of("place") if p.end <= run[0].start and p.label != "demonym"]
    return bool(places) and bool(named_among(sentence, places[-1].end))
