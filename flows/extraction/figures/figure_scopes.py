"""Scopes of figures that their own words do not tell: the place that the text is at when it comes to them."""

import re

from flows.extraction.context.context import Context, Subject
from flows.extraction.context.place_focus import PlaceFocus, is_place, place_focus
from flows.extraction.context.regional_units import units_by_name
from flows.extraction.context.trouble_places import is_of_trouble
from flows.extraction.figures.figure_parts import of_a_part
from flows.extraction.figures.home_figures import is_elsewhere
from flows.extraction.figures.leading_places import leading_place, moving_place, place_before_colon
from flows.extraction.figures.scene_scopes import scene_scope
from flows.extraction.figures.scopes_gone_on import dateline_scope, heading_scope, scope_gone_on
from flows.extraction.figures.site_scopes import site_scope
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.fact import Span
from flows.extraction.grammar.figure import Figure
from flows.extraction.metrics.figure_marks import ranked_with
from flows.extraction.wording.needed import Needing

_SOLD = frozenset({"vehicle_sales", "market_share"})
_OF_A_UNIT = _SOLD | {"outlet_count", "new_outlet_count", "vehicle_orders", "jobs", "charging_point_count"}
_OUTLETS = frozenset({"outlet_count", "new_outlet_count"})
# A network is that of a place spoken of just before.
_NEAR = 2
_AFTER_COMMA = Needing(r"\A,? (?:where|which|whose|with)\b")
_WHERE = re.compile(r"\A,? where\b")
# "For the existing Canadian plant, where …".
_WHOSE_PLACE = re.compile(r"(?: [\w-]+){0,3},?")


def scope_of(figure: Figure, subject: Subject, context: Context) -> tuple[str, Span] | None:
    """Where a figure counts that names no place: the place that its clause begins behind ("in X, where …"), that its
    words stand for ("there", "the country", "at home"), or where the works or the shops are that the text is at.
    """
    if is_elsewhere(figure):
        return None
    focus = place_focus(context)
    told = (
        _opening(figure, focus)
        or moving_place(figure)
        or leading_place(figure)
        or place_before_colon(figure)
        or _pointed(figure, focus)
        or heading_scope(figure, focus)
        or site_scope(figure, focus)
        or _unit(figure, subject, context)
        or _gone_on(figure, focus)
        or _of_ranking(figure, subject, focus)
        or scope_gone_on(figure, focus)
    )
    if told is None or len(told.id or "") > 2:
        told = dateline_scope(figure, focus) or told
    if told is not None and told.id is not None:
        return told.id, (told.start, told.end)
    return _of_the_market(figure, focus) or scene_scope(figure, subject, focus)


def _unit(figure: Figure, subject: Subject, context: Context) -> Mention | None:
    """The country that the subject bears in its name: "X México sold 23,100"."""
    if figure.metric not in _OF_A_UNIT or figure.sentence.of("place"):
        return None
    units = units_by_name(figure.sentence, context)
    return next((place for unit, place in units if unit.start == subject.start), None)


def _of_the_market(figure: Figure, focus: PlaceFocus) -> tuple[str, Span] | None:
    """The country of whose market an article about several makers tells; the shops of one maker are there as well."""
    told = focus.of_market and figure.metric in _SOLD | {"vehicle_production"}
    shops = figure.metric in _OUTLETS and _IN_ALL.search(figure.sentence.text) is None
    if not (told or shops) or focus.scene is None:
        return None
    if not all(
        p.label == "demonym" and _BRANDS.match(figure.sentence.after(p, 30)) for p in figure.sentence.of("place")
    ):
        return None
    if not focus.on_scene(figure.sentence):
        return None
    for index in sorted(focus.named):
        for place in focus.named[index]:
            if place.id == focus.scene:
                return focus.scene, (place.start, place.end)
    return None


# "Among the Chinese brands, X stood out".
_BRANDS = re.compile(
    r" (?:[a-z-]+ )?(?:brands|makes|marques|makers|[a-z]+makers|manufacturers|rivals|newcomers|competitors)\b"
)


def _opening(figure: Figure, focus: PlaceFocus) -> Mention | None:
    """The place that stands right before a relative clause: "in X, where sales fell"."""
    sentence = figure.sentence
    clause = sentence.clause_at(figure.number.start)
    if _AFTER_COMMA.match(clause.text) is None:
        return None
    ahead = [p for p in focus.named.get(sentence.index, ()) if p.end <= clause.start]
    if _WHERE.match(clause.text) is not None:
        # "Compared with X, where it sold 24,000": whatever X is to the main clause.
        ahead = [p for p in sentence.of("place") if is_place(p) and p.end <= clause.start]
    return ahead[-1] if ahead and _WHOSE_PLACE.fullmatch(sentence.slice(ahead[-1].end, clause.start)) else None


# "Of all", "worldwide": no more of the place that was told before.
_IN_ALL = Needing(
    r"(?i)\b(?:total|overall|altogether|in all|worldwide|global(?:ly)?|group|abroad|overseas|elsewhere)\b"
)


def _gone_on(figure: Figure, focus: PlaceFocus) -> Mention | None:
    """The one place of the clauses before, where a figure goes on with what they counted there."""
    sentence = figure.sentence
    clause = sentence.clause_at(figure.number.start)
    if (
        not (figure.carried or figure.metric in _OUTLETS or _ELLIPTIC.match(clause.text))
        or figure.metric not in _OUTLETS | _SOLD | {"jobs"}
        or _IN_ALL.search(clause.text) is not None
    ):
        return None
    if any(clause.start <= p.start < clause.end for p in sentence.of("place")):
        return None
    ahead = [p for p in focus.named.get(sentence.index, ()) if p.end <= clause.start]
    return ahead[-1] if len({p.id for p in ahead}) == 1 else None


# "Nobody sold more vans in X than Y, with 9,812": what the clause before tells.
_ELLIPTIC = re.compile(r", (?:with|at|on) (?:its |his |their )?\d")


# "In South Africa the X led with 3,240. Y came seventh on 2,014": in the same market.
def _of_ranking(figure: Figure, subject: Subject, focus: PlaceFocus) -> Mention | None:
    """The country in which the makers that the sentences before rank are ranked, where a figure goes on with them."""
    sentence = figure.sentence
    if figure.metric not in _SOLD or sentence.of("place") or not (ranked_with(figure) or figure.carried):
        return None
    if _IN_ALL.search(sentence.text) is not None:
        return None
    for index in sorted((i for i in focus.named if sentence.index - _NEAR <= i < sentence.index), reverse=True):
        before = next(s for s in focus.context.article if s.index == index)
        places = [p for p in focus.named[index] if not is_of_trouble(before, p)]
        if places:
            others = {o for s, _, o in focus.context.namings if s is before} - {subject.organization_id}
            return places[-1] if len({p.id for p in places}) == 1 and others and _counts(before) else None
    return None


def _counts(sentence: Sentence) -> bool:
    return any(n.label == "cardinal" and (n.value or 0) >= _SOLD_THERE for n in sentence.of("number"))


_SOLD_THERE = 50


def _pointed(figure: Figure, focus: PlaceFocus) -> Mention | None:
    """The place that words of the figure's clause stand for."""
    sentence = figure.sentence
    clause = sentence.clause_at(figure.number.start)
    found = [
        p
        for p in focus.implied(sentence)
        if clause.start <= p.start < clause.end
        and not of_a_part(figure, p)
        and (figure.metric in _OUTLETS or not _SHOPS.match(p.surface))
        and not _of_the_next_count(figure, p)
        and not _sold_at_home_apart(figure, p)
    ]
    return min(found, key=lambda p: abs(p.start - figure.number.start), default=None)


# "In the latter it has five, in the former two": each number has its own.
_TO_NUMBER = re.compile(
    r"(?: (?:it|they|there|has|have|are|is|were|with))* (?:\d|two|three|four|five|six|seven|eight|nine|ten)\b"
)


def _of_the_next_count(figure: Figure, place: Mention) -> bool:
    """Whether a place behind a number and a comma has a number of its own right behind it."""
    if place.start < figure.number.end or "," not in figure.sentence.slice(figure.number.end, place.start):
        return False
    return _TO_NUMBER.match(figure.sentence.after(place, 30)) is not None


# "351,000 in May, as domestic sales fell to 58,000 and overseas sales rose to 293,000": only the second was sold there.
_SALES_AT_HOME = re.compile(r"(?:[Dd]omestic|[Hh]ome) (?:[a-z]+ )?(?:sales|deliveries|registrations|volumes?|demand)")
_BREAK = re.compile(r",|;|\b(?:and|while|but|as|with|whereas)\b")
_CARS = 100


def _sold_at_home_apart(figure: Figure, words: Mention) -> bool:
    """Whether "domestic sales" have a number of their own, or are spoken of only behind another thought."""
    if _SALES_AT_HOME.match(words.surface) is None:
        return False
    sentence, number = figure.sentence, figure.number
    if words.start >= number.end:
        return _BREAK.search(sentence.slice(number.end, words.start)) is not None
    return any(
        words.end <= n.start < number.start and n.label == "cardinal" and (n.value or 0) >= _CARS
        for n in sentence.of("number")
    )


# A car that leaves the showrooms leaves those of no country.
_SHOPS = re.compile(r"\d|dealer|showroom|sales outlet|retailer|franchise")
