"""First cars of frames: a brand starts where its first ones are sold: "the first Xs went on sale in Vietnam"."""

from collections.abc import Iterator, Sequence

from flows.extraction.frames.frame_brands import entry_event
from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.lexicon.car_words import ONE_BODY
from flows.extraction.models.launch_cars import TO_BUYERS
from flows.extraction.scenes.frame_parts import Told
from flows.extraction.scenes.told_places import place_of
from flows.extraction.wording.needed import Needing

# "Its first electric SUV", "the brand's first EV": one model, and not the first of its cars that somebody gets.
_FIRST_ONE = Needing(
    rf"\b(?:[Ii]ts|[Tt]heir|['’]s|[Tt]he) first[- ](?:ever )?(?P<what>(?:[\w-]+ ){{0,4}}?(?:car|{ONE_BODY}|EV|model"
    rf"|hybrid|vehicle))\b"
    r"(?! (?:to (?:roll|leave|come off|be (?:built|made|delivered|handed))|deliver|ship|batch|unit|built|made|off))"
)
# What stands between it and its name.
_APPOSED = frozenset({" ", ", ", ", the ", " called ", " called the ", ", called ", ", called the ", " the ", ": the "})


def first_cars_event(told: Told) -> Iterator[Fact]:
    """The start of the brands whose first cars go on sale or reach showrooms; of a model it is the model's launch."""
    if not TO_BUYERS & set(told.predicate.cue.surface.lower().split()) or told.mentions(
        told.predicate.subject, "model"
    ):
        return
    known = told.context.vocabulary
    brands = [m for m in told.mentions(told.predicate.subject, "organization") if is_maker(m.id or "", known)]
    yield from entry_event(told, brands, place_of(told), "frame_first_cars")


def is_first_model(told: Told, cars: Sequence[Mention]) -> bool:
    """Whether a first car that arrives is a model, whose launch it is: "its first electric SUV, the X, is due in May".
    In: the cars that the verb names; without any the launch has no name and is none.
    """
    one = _FIRST_ONE.search(told.sentence.text)
    if one is None:
        return False
    end = told.sentence.start + one.end()
    if not cars:
        return one["what"] not in ("car", "vehicle")  # "its first car appeared in 1984": the first that it made
    return any(told.sentence.slice(end, c.start) in _APPOSED for c in cars if c.start >= end)
