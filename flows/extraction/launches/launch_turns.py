"""Turns of launches: cars that are shown, ordered or had in words that no verb of launching tells, with the car named
in them, or the one that the article is about ("the cloth came off in Paris on Monday", "French order books open in
May", "Britain has to be patient until 2027").
"""

import re
from collections.abc import Iterator, Sequence

from flows.extraction.context.context import Context, Subject
from flows.extraction.context.event_places import is_scene, specific
from flows.extraction.context.model_comparison import is_compared
from flows.extraction.context.model_ends import is_ended
from flows.extraction.grammar.article import Article, Mention
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.reach import calling_off
from flows.extraction.grammar.shapes import Shape, shape
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
from flows.extraction.scenes.turn_scenes import negated, same_time_or_place, segment, turn_telling, turn_when
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
_KEPT = re.compile(r"\b(?:keep\w*|kept|leav\w+|left|stay\w*|remain\w*|under)\b")
_FIRST = re.compile(r"\bfirst (?:[\w-]+ )?(?:car|model|vehicle|suv|ev)\b")


def launch_turn_facts(article: Article, context: Context, told: Sequence[Fact]) -> Iterator[Fact]:
    """The launches that an article tells so. In: the events found so far, which stand."""
    known = [f for f in told if f.cells.get("event_type") in ("product_launch", "milestone", "plant")]
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
    first, last = segment(figure, match)
    around = figure.text[max(match.start() - 14, first) : match.end()]
    if name.startswith("covers") and _KEPT.search(around):
        return
    if negated(figure, match, first) or GOING.search(around) or calling_off(sentence.clause_at(cue.start), cue.start):
        return
    scene = Scene(sentence.clause_at(cue.start), context)
    cars = _cars(scene, figure, match, last)
    when = turn_when(scene, figure, match, (first, last))
    if not cars or (when is None and name in _DATED):
        return
    near = scene.article.before(sentence)[-1:] or [sentence]
    if name == "ones_turn" and cars[0].start < near[0].start:
        return  # "Its turn comes in May": said of a brand
    if name == "stands_since" and (when is None or when.mention.relation != "since"):
        return
    verb = match[group]
    telling = turn_telling(scene, cue, verb, when)
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


def _told(fact: Fact, known: Sequence[Fact]) -> bool:
    """Whether another rule told of a launch of these cars in this sentence, at that time or in that place."""
    for other in known:
        if other.statement[0] != fact.statement[0]:
            continue
        if _date_words(fact) is not None and _date_words(fact) == _date_words(other):
            return True
        times = [f.cells.get("start_on") or f.cells.get("end_on") for f in (fact, other)]
        places = [f.cells.get("place") for f in (fact, other)]
        if same_time_or_place(times, places):
            return True
    return False


def _date_words(fact: Fact) -> tuple[int, int] | None:
    """The words that date a fact."""
    return fact.spans.get("start_on", fact.spans.get("end_on"))
