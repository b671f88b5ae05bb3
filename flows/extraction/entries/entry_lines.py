"""Calendars of starts as events: each country is entered, or gets the car that the calendar is of.

"Changan's timetable: - Norway, Denmark: on sale since June 2025 - Italy: from April", "DEEPAL ABROAD / Thailand:
November 2023 / Brazil: second half of 2026".
"""

from collections.abc import Iterator, Sequence

from flows.extraction.context.context import Context, Subject
from flows.extraction.context.event_places import specific
from flows.extraction.grammar.article import Article
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.modality import Telling
from flows.extraction.markets.calendars import Calendar, Start, calendars
from flows.extraction.models.launch_cars import antecedent, cars_of
from flows.extraction.scenes.happening import happening
from flows.extraction.scenes.scene import Scene


def line_facts(article: Article, context: Context) -> Iterator[Fact]:
    """The starts that the calendars of an article tell."""
    for calendar in calendars(context):
        subject, models = _whose(calendar, context)
        for start in calendar.starts:
            yield from _start(context, start, subject, models)


def _whose(calendar: Calendar, context: Context) -> tuple[Subject, Sequence[str]]:
    """Whose starts a calendar tells, and of which cars, if its words are of cars."""
    lead = calendar.lead
    cars = next((g.mentions for c in lead.clauses for g in cars_of(c, context)), ())
    if not cars and any(lead.before(noun, 4).lower() == "the " for noun in lead.cues("vehicle_noun")):
        # "When the car will be sold: in Japan from July": the one that was named before.
        cars = tuple(antecedent(Scene(lead.clauses[0], context)))
    if not cars:
        return calendar.subject, ()
    known = [context.model(m) for m in cars]
    brand = known[0].organization_id
    subject = Subject(brand, cars[0].start, cars[-1].end, "model")
    return subject, [k.model_id for k in known if k.organization_id == brand]


def _start(context: Context, start: Start, subject: Subject, models: Sequence[str]) -> Iterator[Fact]:
    mention, when = start.entry.period, start.when
    if mention is None or when is None:
        return
    scene = Scene(start.entry.figure.sentence.clause_at(mention.start), context)
    planned = start.planned or start.hedged
    told = Telling("scheduled" if planned else "occurred", "hedged" if start.hedged else "asserted")
    kind = "product_launch" if models else "market_entry"
    for place in specific(start.entry.places):
        fact = happening(kind, scene, subject, mention, told, when, place, rule="start_line", models=models)
        if fact is not None:
            yield fact
