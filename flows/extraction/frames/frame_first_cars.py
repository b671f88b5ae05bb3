"""First cars of frames: a brand starts where its first ones are sold: "the first Xs went on sale in Vietnam"."""

from collections.abc import Iterator

from flows.extraction.frames.frame_brands import entry_event
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.models.launch_cars import TO_BUYERS
from flows.extraction.scenes.frame_parts import Told
from flows.extraction.scenes.told_places import place_of


def first_cars_event(told: Told) -> Iterator[Fact]:
    """The start of the brands whose first cars go on sale or reach showrooms; of a model it is the model's launch."""
    if not TO_BUYERS & set(told.predicate.cue.surface.lower().split()) or told.mentions(
        told.predicate.subject, "model"
    ):
        return
    known = told.context.vocabulary
    brands = [m for m in told.mentions(told.predicate.subject, "organization") if is_maker(m.id or "", known)]
    yield from entry_event(told, brands, place_of(told), "frame_first_cars")
