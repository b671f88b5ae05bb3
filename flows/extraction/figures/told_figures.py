"""The figures of a sentence as they were told: those that gave no fact, and what the others together tell."""

from dataclasses import dataclass
from datetime import date

from flows.extraction.context.context import Context
from flows.extraction.grammar.article import Sentence
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.figure import VEHICLE_FLOWS, Figure
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.lexicon.data_words import DATA, ENDING, SHOW
from flows.extraction.wording.needed import Needing
from flows.extraction.wording.records import replace


@dataclass(frozen=True)
class Refusal:
    """A figure that gave no fact, and why."""

    sentence: Sentence
    start: int
    end: int
    reason: str
    value: float | None = None


def changed_by_nobody(figure: Figure) -> bool:
    """Whether a change is told behind a figure of the industry, and no company is named before it."""
    sentence, number = figure.sentence, figure.number
    named = any(m.end <= number.start for m in sentence.of("organization", "model"))
    return number.label == "change" and not named


def held_against_plans(told: list[Figure], found: list[Fact | Refusal]) -> list[Figure]:
    """The figures of a sentence; those that plans alone are held against are told for themselves: "is put at 3.1
    trillion, down from the 4.77 trillion earned in the year to March".
    """
    facts = [(f, fact) for f, fact in zip(told, found, strict=False) if isinstance(fact, Fact)]
    planned = [f for f, fact in facts if not f.base]
    only = bool(planned) and all(fact.dataset == "targets" for f, fact in facts if not f.base)
    return [replace(f, base=False) for f in told] if only else told


def long_past(found: list[Fact | Refusal], context: Context) -> bool:
    """Whether all that a sentence aims for is of a time that is over: the text goes on to tell what became of it."""
    ends = [f.cells.get("period_end") for f in found if isinstance(f, Fact)]
    over = context.reference
    return bool(ends) and over is not None and all(isinstance(end, date) and end < over for end in ends)


# "Figures from X show that sales in the country fell": whoever counts cars sold none of them.
_COUNTS = Needing(rf"\b(?i:{DATA}) (?:(?:from|by|of) [^,;:]{{2,50}} )?(?:also )?(?:{SHOW}){ENDING}\b")


def of_a_source(figure: Figure, organization_id: str, context: Context) -> bool:
    """Whether cars are counted for somebody who has none to sell, and whose data the sentence tells."""
    if figure.metric not in VEHICLE_FLOWS or is_maker(organization_id, context.vocabulary):
        return False
    return context.kind(organization_id) in (None, "other") and (
        _COUNTS.search(figure.sentence.text, of=figure.sentence.text) is not None
    )


def of_a_country(pledge: Figure) -> bool:
    """Whether a country or region stands as the subject: "Norway means to end petrol car sales by 2025"."""
    sentence = pledge.sentence
    names = [m for m in sentence.of("place", "organization", "model") if m.end <= pledge.number.start]
    return bool(names) and names[0].start - sentence.start < 4 and all(m.kind == "place" for m in names)
