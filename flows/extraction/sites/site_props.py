"""Props of sites: plants and other sites whose beginning, opening or end is told by things that belong to it ("in May
the spades went in", "the gates of the works swung open", "the first bodies went down the line there").
"""

import re
from collections.abc import Iterator, Sequence

from flows.extraction.context.context import Context, Subject
from flows.extraction.context.event_places import is_scene, specific
from flows.extraction.grammar.article import Article, Mention, Sentence
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.predicate_words import words_of
from flows.extraction.grammar.shapes import Shape, shape
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.lexicon.event_words import event_words
from flows.extraction.scenes.happening import happening
from flows.extraction.scenes.scene import Scene
from flows.extraction.scenes.turn_scenes import negated, same_time_or_place, segment, turn_telling, turn_when
from flows.extraction.sites.site_prop_words import CARS_OUT, CLOSED, GROUND, MOVED_IN, OPENED, TAKEN_UP
from flows.extraction.sites.site_themes import place_of_site, theme_of_site
from flows.extraction.sites.site_turns import KINDS
from flows.extraction.wording.needed import Choice, Needing

_RULES: tuple[tuple[str, Needing], ...] = (
    ("ground_props", GROUND),
    ("opening_props", OPENED),
    ("closing_props", CLOSED),
    ("cars_out", CARS_OUT),
    ("car_taken_up", TAKEN_UP),
    ("moved_in", MOVED_IN),
)
_CHOICE = Choice(_RULES, lambda rule: rule[1])
_EVENTS = frozenset({"plant", "facility", "outlet_opening", "milestone", "product_launch", "acquisition"})
# What can be told of a plant alone, so that none need be named.
_OF_PLANTS = frozenset({"ground_props", "cars_out", "car_taken_up"})
_STRANGER = re.compile(
    r"\b(?!it's|that's|year's|month's|week's)[a-z][\w-]*'s (?:first|maiden|last)\b|s of (?!the\b|its\b|P\b)[a-z]"
)
_RELATIVE = re.compile(r", (?:which|where|whose|who) \Z")
_STUDIO = re.compile(r"\b(?:design|styl|draw|drew|artist|shape)")
_HALL = re.compile(r"\bhalls?\b")
_BASE = re.compile(r"\b(?:base|hub|seat)\b")
# So many sentences back the site may have been named.
_BACK = 2


def site_prop_facts(article: Article, context: Context, told: Sequence[Fact]) -> Iterator[Fact]:
    """The events of sites that an article tells so. In: the events found so far, which stand."""
    known = [f for f in told if f.cells.get("event_type") in _EVENTS]
    for sentence in article:
        if sentence.kind in ("title", "heading", "dateline", "caption"):
            continue
        figure = shape(sentence)
        for name, pattern in _CHOICE.of(figure.text):
            for match in pattern.finditer(figure.text):
                fact = _event(context, figure, match, name, known)
                if fact is not None and not _told(fact, known):
                    known.append(fact)
                    yield fact


def _event(context: Context, figure: Shape, match: "re.Match[str]", name: str, known: Sequence[Fact]) -> Fact | None:
    sentence = figure.sentence
    group = next(g for g in match.re.groupindex if g.startswith("verb") and match[g] is not None)
    cue = figure.cue(*match.span(group))
    first, last = segment(figure, match)
    # "In Shanghai, where a centre has stood since 2024": the words before are of the same.
    stretch = (0 if _RELATIVE.search(figure.text[:first]) else first), last
    scene = Scene(sentence.clause_at(cue.start), context)
    if negated(figure, match, stretch[0]) or "had been" in match[0]:
        return None
    theme = theme_of_site(sentence, cue.start, known)
    kind = _kind(scene, figure, match, stretch, name, theme)
    when = turn_when(scene, figure, match, stretch)
    if kind is None or kind == "outlet_opening" or when is None:
        return None
    if name == "moved_in" and group == "verb3" and when.mention.relation != "since":
        return None
    place = _place(scene, figure, match, stretch, theme)
    subject = _subject(scene, figure, match, stretch, cue, theme)
    if subject is None or not is_maker(subject.organization_id, context.vocabulary):
        return None
    if name == "car_taken_up" and (place is None or place.city is None):
        return None
    telling = turn_telling(scene, cue, match[group], when)
    return happening(kind, scene, subject, cue, telling, when, place, rule=name)


def _kind(
    scene: Scene, figure: Shape, match: "re.Match[str]", stretch: tuple[int, int], name: str, theme: Fact | None
) -> str | None:
    """The kind of site: that of the noun nearest to the words, else of the site told before, else a plant."""
    # "Has been active since 2021, when the plant of X …": what follows is of something else.
    until = match.end() if name == "moved_in" and match["since"] is not None else stretch[1]
    begin, end = figure.offset(stretch[0]), figure.offset(max(until - 1, 0)) + 1
    cue = figure.offset(match.start())
    named = _sites(scene, scene.sentence, begin, end)
    if named:
        return min(named, key=lambda found: abs(found[0] - cue))[1]
    if name == "moved_in":
        steered = match["verb4"] is not None or _BASE.search(figure.text[slice(*stretch)]) is not None
        return "facility" if steered else None
    if _HALL.search(figure.text[slice(*stretch)]) and not scene.sentence.cues("show_noun"):
        return "plant"
    if name in ("cars_out", "car_taken_up"):
        return "plant"
    if theme is not None:
        return str(theme.cells["event_type"])
    for sentence in reversed(scene.article.before(scene.sentence)[-_BACK:]):
        before = _sites(scene, sentence, sentence.start, sentence.end)
        if before:
            return before[-1][1]
    return "plant" if name in _OF_PLANTS else None


def _sites(scene: Scene, sentence: Sentence, begin: int, end: int) -> list[tuple[int, str]]:
    """The nouns of sites between two offsets: where each stands, and its kind."""
    words = words_of(sentence, event_words(scene.context.vocabulary.folder))
    nouns = [w for w in words if begin <= w.start < end and w.kind == "noun" and w.label in KINDS]
    drawn = _STUDIO.search(sentence.text.lower()) is not None
    return [(w.start, "facility" if drawn and w.text.startswith("studio") else KINDS[w.label]) for w in nouns]


def _place(
    scene: Scene, figure: Shape, match: "re.Match[str]", stretch: tuple[int, int], theme: Fact | None
) -> Mention | None:
    """Where the site is: the place of the words, else that of the site told before, else the last town told."""
    sentence = scene.sentence
    for group in ("who", "who2", "who3", "who4"):
        if group in match.re.groupindex and match[group] is not None:
            return next(iter(figure.within(*match.span(group), "place")), None)
    near = [p for p in figure.within(*stretch, "place") if len(p.id or "") == 2 and p.label != "demonym"]
    near = [p for p in near if is_scene(sentence, p)] or near
    towns = [p for p in near if p.city is not None]
    if towns or near:
        at = figure.offset(match.start())
        return min(towns or specific(near), key=lambda p: abs(p.start - at))
    whose = [p for p in figure.within(*stretch, "place") if p.label == "demonym" and len(p.id or "") == 2]
    if whose:
        return whose[0]  # "The Philippine line has been silent since 2020"
    if theme is not None and (given := place_of_site(theme)):
        return given[0]
    for before in reversed([sentence, *scene.article.before(sentence)[-_BACK:]]):
        found = [p for p in before.of("place") if p.city is not None and p.end <= figure.offset(match.start())]
        if found:
            return found[-1] if len({p.id for p in found}) == 1 else None
    return scene.setting()


def _subject(
    scene: Scene,
    figure: Shape,
    match: "re.Match[str]",
    stretch: tuple[int, int],
    cue: Mention,
    theme: Fact | None,
) -> Subject | None:
    """The maker that the words name, else whose the site before is, else the maker of the statement."""
    known = scene.context.vocabulary
    named = [m for m in figure.within(*stretch, "organization") if is_maker(m.id or "", known)]
    if named:
        first = min(named, key=lambda m: abs(m.start - cue.start))
        return Subject(first.id or "", first.start, first.end, "name")
    cars = figure.within(match.start(), match.end(), "model")
    if cars:
        brand = scene.context.model(cars[0]).organization_id
        return Subject(brand, cars[0].start, cars[0].end, "model")
    others = figure.within(match.start(), match.end(), "organization")
    if others or _STRANGER.search(figure.text[max(match.start() - 20, 0) : match.end()]):
        return None  # "The diggers of Gotion", "Neo's first car": of a firm that is not known
    nearer = _of_paragraph(scene)
    if theme is not None and (nearer is None or nearer.start < theme.spans["event_type"][0]):
        start, end = theme.spans["organization_id"]
        return Subject(str(theme.cells["organization_id"]), start, end, "theme")
    return nearer or scene.maker(cue.start)


def _of_paragraph(scene: Scene) -> Subject | None:
    """The maker with which the sentence before began, in the same paragraph: "X was first. It was in May that …"."""
    last = scene.sentence
    for sentence in reversed(scene.article.before(last)[-_BACK:]):
        if "\n" in scene.article.text[sentence.end : last.start]:
            return None
        makers = [m for m in sentence.of("organization") if is_maker(m.id or "", scene.context.vocabulary)]
        if makers:
            return Subject(makers[0].id or "", makers[0].start, makers[0].end, "name")
        last = sentence
    return None


def _told(fact: Fact, known: Sequence[Fact]) -> bool:
    """Whether another rule told of such an event in this sentence, or of the same one elsewhere."""
    for other in known:
        same = other.cells["event_type"] == fact.cells["event_type"]
        times = [f.cells.get("start_on") or f.cells.get("end_on") for f in (fact, other)]
        places = [f.cells.get("place") for f in (fact, other)]
        near = other.statement[0] == fact.statement[0]
        if near and (same or times[0] == times[1]) and same_time_or_place(times, places):
            return True
        if same and None not in times and times[0] == times[1] and same_time_or_place(times, places):
            return True
    return False
