"""Presented brands of frames: makers that their importers show a country: "the distributor presented X on Sunday"."""

from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.scenes.frame_parts import Told

_IMPORTERS = frozenset({"distributor", "importer", "dealer", "agent", "partner", "representative", "licensee"})
_CARS = frozenset({"model", "models", "car", "cars", "range", "line-up", "lineup", "vehicles", "suv", "suvs"})


def presented(told: Told) -> list[Mention]:
    """The brand that a firm presents which makes no cars, by itself or with its cars: "presented X and its first two
    models"; none at a show.
    """
    known = told.context.vocabulary
    thing = [w for w in told.part(told.predicate.object) if w.kind != "determiner"]
    brand = thing[0].mention if thing and thing[0].label == "organization" else None
    if told.predicate.passive or brand is None or not is_maker(brand.id or "", known):
        return []
    rest = [w.text for w in thing[1:]]
    if rest and not (rest[0] in ("and", "with") and rest[-1] in _CARS):
        return []
    subject = [w for w in told.part(told.predicate.subject) if w.kind not in ("stop", "adverb")]
    firms = [w.mention for w in subject if w.label == "organization" and w.mention is not None]
    if any(is_maker(m.id or "", known) for m in firms) or told.sentence.cues("show_noun"):
        return []
    imports = bool(firms) or any(w.text in _IMPORTERS for w in subject)
    return [brand] if imports else []
