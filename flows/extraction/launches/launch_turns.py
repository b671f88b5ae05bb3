"""Turns of launches: cars that are shown, ordered or had in words that no verb of launching tells, with the car named
in them, or the one that the article is about ("the cloth came off in Paris on Monday", "French order books open in
May", "Britain has to be patient until 2027").
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from flows.extraction.context.context import Context, Subject
from flows.extraction.context.event_places import is_scene, specific
from flows.extraction.context.model_ends import is_ended
from flows.extraction.context.model_status import is_compared
from flows.extraction.grammar.article import Article, Mention
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.modality import Telling
from flows.extraction.grammar.reach import calling_off, hedging
from flows.extraction.grammar.shapes import WILL, Shape, shape
from flows.extraction.launches.launch_turn_words import (
    BOOKS,
    COVERED,
    GOING,
    HAS_IT,
    LOOKED,
    MET,
    STANDS,
    TURN,
    UNCOVERED,
    WAITED,
)
from flows.extraction.models.launch_cars import LISTED, antecedent
from flows.extraction.scenes.happening import happening
from flows.extraction.scenes.scene import Scene
from flows.extraction.scenes.scene_times import When, dates
from flows.extraction.wording.needed import Choice, Needing

_RULES: tuple[tuple[str, Needing], ...] = (
    ("covers_off", COVERED),
    ("covers_off_it", UNCOVERED),
    ("first_look", LOOKED),
    ("before_public", MET),
    ("books_open", BOOKS),
    ("patient_until", WAITED),
    ("ones_turn", TURN),
    ("can_have", HAS_IT),
    ("stands_since", STANDS),
)
_CHOICE = Choice(_RULES, lambda rule: rule[1])
# What tells of a car's being to be had needs the time since or from when.
_DATED = frozenset({"books_open", "patient_until", "ones_turn", "can_have", "stands_since"})
_NOT = re.compile(r"\b(?:not|never|no|neither|nor|without|if|unless|no longer|nobody|cannot|yet to)\b|n't\b")
_KEPT = re.compile(r"\b(?:keep\w*|kept|leav\w+|left|stay\w*|remain\w*|under)\b")
_AHEAD = re.compile(rf"\b(?:{WILL}|can|must|needs? to|ha(?:s|ve) to|ends|lasts|goes on)\b")
_PAST = re.compile(
    r"\b(?:had|has|have|was|were|got|gave|took|came|fell|went|slid|set|put|saw|met|stood|began|been|drew|made|caught|laid"
    r"|brought|drove|sent|[a-z]{2,}ed)\b"
)
_STOP = re.compile(r"[;:]|, (?:and|but|while|which|who|where) |\b(?:and|but|while) (?=P |the P|it |they |O )")
# "5 September 2025: …": what an entry of a list of dates begins with, so many sentences back.
_DATED_ENTRY = re.compile(r"\W*D ?(?::|–|—|-) ")
_ENTRY = 3
_FIRST = re.compile(r"\bfirst (?:[\w-]+ )?(?:car|model|vehicle|suv|ev)\b")


def launch_turn_facts(article: Article, context: Context, told: Sequence[Fact]) -> Iterator[Fact]:
    """The launches that an article tells so. In: the events found so far, which stand."""
    known = [f for f in told if f.cells.get("event_type") in ("product_launch", "milestone")]
    for sentence in article:
        if sentence.kind in ("title", "heading", "dateline", "caption"):
            continue
        figure = shape(sentence)
        for name, pattern in _CHOICE.of(figure.text):
            for match in pattern.finditer(figure.text):
                for fact in _turn(context, figure, match, name):
                    if not _told(fact, known):
                        known.append(fact)
                        yield fact


def _turn(context: Context, figure: Shape, match: "re.Match[str]", name: str) -> Iterator[Fact]:
    sentence = figure.sentence
    group = next(g for g in match.re.groupindex if g.startswith("verb") and match[g] is not None)
    cue = figure.cue(*match.span(group))
    first, last = _segment(figure, match)
    around = figure.text[max(match.start() - 14, first) : match.end()]
    if name.startswith("covers") and _KEPT.search(around):
        return
    if _NOT.search(around) or GOING.search(around) or calling_off(sentence.clause_at(cue.start), cue.start):
        return
    scene = Scene(sentence.clause_at(cue.start), context)
    cars = _cars(scene, figure, match, last)
    when = _when(scene, figure, match, match.start(group), first, last)
    if not cars or (when is None and name in _DATED):
        return
    near = scene.article.before(sentence)[-1:] or [sentence]
    if name == "ones_turn" and cars[0].start < near[0].start:
        return  # "Its turn comes in May": said of a brand
    if name == "stands_since" and (when is None or when.mention.relation != "since"):
        return
    verb = match[group]
    telling = _telling(scene, cue, verb, when)
    named = [context.model(m) for m in cars]
    brand = named[0].organization_id
    nowhere: list[Mention | None] = [None] if when is not None else []
    for place in specific(_places(figure, match, first, last)) or nowhere:
        fact = happening(
            "product_launch",
            scene,
            Subject(brand, cars[0].start, cars[0].end, "model"),
            cue,
            telling,
            when,
            place,
            rule=name,
            models=[n.model_id for n in named if n.organization_id == brand],
        )
        if fact is not None:
            yield fact


def _segment(figure: Shape, match: "re.Match[str]") -> tuple[int, int]:
    """The stretch of the shape that tells of the same: up to what begins another statement."""
    before = [m.end() for m in _STOP.finditer(figure.text, 0, match.start())]
    behind = _STOP.search(figure.text, match.end())
    return (before[-1] if before else 0), (behind.start() if behind is not None else len(figure.text))


def _cars(scene: Scene, figure: Shape, match: "re.Match[str]", last: int) -> Sequence[Mention]:
    """The cars named in the words or right behind them, else the one that the article is about."""
    sentence = figure.sentence
    named = [
        m
        for m in figure.within(match.start(), last, "model")
        if not is_compared(sentence, m) and not is_ended(sentence, m)
    ]
    if named:
        run = named[:1]
        for mention in named[1:]:
            if LISTED.fullmatch(sentence.slice(run[-1].end, mention.start)):
                run.append(mention)
        return run
    if _FIRST.search(figure.text[match.start() : last]):
        return ()
    earlier = [
        m for m in sentence.of("model") if m.end <= figure.offset(match.start()) and not is_compared(sentence, m)
    ]
    return earlier[-1:] or antecedent(scene)


def _when(scene: Scene, figure: Shape, match: "re.Match[str]", verb: int, first: int, last: int) -> When | None:
    """The time in the words, else the next one behind them, else the one before them."""
    inside = figure.within(match.start(), match.end(), "period")
    behind = figure.within(match.end(), last, "period")
    before = figure.within(first, match.start(), "period")
    led = () if inside or behind or before else _leading_date(scene, figure, first)
    ahead = _AHEAD.search(match[0]) is not None
    for mention in [*inside, *behind, *reversed(before), *led]:
        if mention.granularity in ("duration", "measure") or not dates(scene.sentence, mention):
            continue
        if mention.surface.lower().startswith("the same"):
            continue
        when = replace(mention, relation="in") if mention.relation in ("until", "from", "not_before") else mention
        past = mention.relation == "since" or (_PAST.search(match[0]) is not None and not ahead)
        return scene.resolve(when, "past" if past else "future" if ahead else None)
    return None


def _leading_date(scene: Scene, figure: Shape, first: int) -> list[Mention]:
    """The date with a colon that leads the statement or its paragraph: "15 August: the cloth falls from the X"."""
    own = figure.within(0, first, "period")[-1:] if figure.text[max(first - 1, 0) : first] == ":" else []
    if own:
        return own
    last = scene.sentence
    for sentence in reversed(scene.article.before(last)[-_ENTRY:]):
        if "\n" in scene.article.text[sentence.end : last.start]:
            return []
        led = shape(sentence)
        if _DATED_ENTRY.match(led.text):
            return led.within(0, len(led.text), "period")[:1]
        last = sentence
    return []


def _places(figure: Shape, match: "re.Match[str]", first: int, last: int) -> list[Mention]:
    """Whose turn it is, else where it happens: a town where one is named."""
    sentence = figure.sentence
    for group in ("who", "who2", "who3"):
        if group in match.re.groupindex and match[group] is not None:
            found = [p for p in figure.within(*match.span(group), "place") if p.id not in (None, "worldwide")]
            if found:
                return found
    inside = figure.within(match.start(), match.end(), "place")
    if figure.text[max(match.start() - 2, 0) : match.start()] == "P ":
        inside = [*figure.within(match.start() - 2, match.start(), "place"), *inside]  # "French order books open"
    near = [p for p in figure.within(first, last, "place") if p not in inside and p.label != "demonym"]
    scenes = [p for p in near if is_scene(sentence, p)]
    towns = [p for p in [*inside, *scenes] if p.city is not None]
    return towns[:1] or inside or scenes[:1]


def _telling(scene: Scene, cue: Mention, verb: str, when: When | None) -> Telling:
    hedges = [h for h in hedging(scene.clause, cue.start) if h.start < cue.end]
    if hedges:
        return Telling("scheduled", "hedged", None, hedges[0])
    if when is not None and when.mention.relation == "since":
        return Telling("occurred", "asserted")
    reference = scene.context.reference
    if when is not None and reference is not None:
        if when.start is not None and when.start > reference:
            return Telling("scheduled", "asserted")
        if when.end is not None and when.end <= reference:
            return Telling("occurred", "asserted")
    ahead = _AHEAD.search(verb) is not None or _PAST.search(verb) is None
    return Telling("scheduled" if ahead else "occurred", "asserted")


def _told(fact: Fact, known: Sequence[Fact]) -> bool:
    """Whether another rule told of a launch of these cars in this sentence, at that time or in that place."""
    for other in known:
        if other.statement[0] != fact.statement[0]:
            continue
        times = [f.cells.get("start_on") or f.cells.get("end_on") for f in (fact, other)]
        places = [f.cells.get("place") for f in (fact, other)]
        if (times[0] == times[1] or None in times) and (places[0] == places[1] or None in places):
            return True
    return False
