"""Scopes that no sentence tells: the country that an article is about, for what is counted on the spot."""

import re

from flows.extraction.context.context import Subject
from flows.extraction.context.home_countries import home_of
from flows.extraction.context.place_focus import PlaceFocus
from flows.extraction.figures.figure_places import is_of_a_firm
from flows.extraction.figures.scopes_gone_on import of_the_group
from flows.extraction.figures.site_scopes import speaks_of_works
from flows.extraction.grammar.fact import Span
from flows.extraction.grammar.figure import Figure
from flows.extraction.wording.needed import Needing

# What stands, is offered or is paid for in the country that an article is about.
_ON_THE_SPOT = frozenset(
    {
        "outlet_count",
        "new_outlet_count",
        "production_capacity",
        "charging_point_count",
        "local_content",
        "investment",
        "jobs",
        "market_share",
        "model_count",
        "vehicle_production",
    }
)
# "It delivered 21,747 in the first half": more cars than this may be those of the whole company.
_MOST_SOLD = 15_000
_WIDER = Needing(
    r"(?i)\b(?:total|overall|altogether|worldwide|world|global(?:ly)?|group|company-wide|abroad|overseas|elsewhere"
    r"|exports?|continent|foreign|international(?:ly)?|guidance|shareholders|capital (?:spending|expenditure)|capex)\b"
)
_ABOUT = re.compile(r"About\b|Notes? (?:to|for) editors")


# At home these may be those of the whole company.
_OF_THE_WHOLE = frozenset({"model_count", "investment", "vehicle_sales", "vehicle_production"})


def scene_scope(figure: Figure, subject: Subject, focus: PlaceFocus) -> tuple[str, Span] | None:
    """The country that the article is about, for a figure of the spot and for so few cars as one country takes."""
    sentence, scene = figure.sentence, focus.scene
    few = figure.metric == "vehicle_sales" and figure.rate is None and (figure.number.value or 0) <= _MOST_SOLD
    if scene is None or not (few or figure.metric in _ON_THE_SPOT) or figure.number.value is None:
        return None
    if not all(is_of_a_firm(sentence, place) for place in sentence.of("place")) or focus.implied(sentence):
        return None
    if figure.metric == "jobs" and not speaks_of_works(figure, focus):
        # "X expands to A with a dealer. It plans to hire 4,000 people": all over the firm.
        return None
    if _WIDER.search(sentence.text) or of_the_group(figure) or not focus.on_scene(sentence):
        return None
    if figure.metric == "vehicle_production" and not sentence.cues("plant_noun") and _by_headline(focus, scene):
        return None
    if figure.metric in _OF_THE_WHOLE and scene == home_of(subject.organization_id, focus.context):
        return None
    headings = [s for s in focus.context.article if s.index < sentence.index and s.kind == "heading"]
    if headings and _ABOUT.match(headings[-1].text):
        return None
    return next(
        (
            (scene, (place.start, place.end))
            for index in sorted(focus.named)
            for place in focus.named[index]
            if place.id == scene
        ),
        None,
    )


def _by_headline(focus: PlaceFocus, scene: str) -> bool:
    """Whether headlines alone name the country: "X opens a store in A" tells nothing of where X builds its cars."""
    naming = [s for s in focus.context.article if any(p.id == scene for p in focus.named.get(s.index, ()))]
    return all(s.kind in ("title", "heading") for s in naming)
