"""Turns of outlets: a further outlet that has no noun of its own, one a town, once outlets of a maker are spoken of."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from flows.extraction.context.context import Context, Subject
from flows.extraction.context.event_places import is_scene
from flows.extraction.grammar.article import Article, Mention, Sentence
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.modality import Telling
from flows.extraction.grammar.predicate_words import words_of
from flows.extraction.grammar.reach import calling_off, hedging
from flows.extraction.grammar.shapes import Shape, shape
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.lexicon.event_words import event_words
from flows.extraction.periods.periods import resolve_period
from flows.extraction.scenes.happening import happening
from flows.extraction.scenes.scene import Scene
from flows.extraction.scenes.told_dates import When
from flows.extraction.sites.outlet_turn_words import FURTHER, MORE_TOWNS, ROW, THERE_IS, TOWNS_JOIN, WAITS
from flows.extraction.sites.site_turns import is_told
from flows.extraction.wording.needed import Choice, Needing

_RULES: tuple[tuple[str, Needing], ...] = (
    ("further_outlet", FURTHER),
    ("towns_join", TOWNS_JOIN),
    ("row_of_towns", ROW),
    ("there_is_one", THERE_IS),
    ("waits_for_one", WAITS),
)
_CHOICE = Choice(_RULES, lambda rule: rule[1])
# So many sentences behind the one that speaks of outlets a further one needs no noun.
_FAR = 2
_HEADS = ("title", "heading")
# The nouns of what can be one of a row, and what an event of them is.
_KINDS = {"outlet_noun": "outlet_opening", "facility_noun": "facility", "charger_noun": "facility"}
_OTHERS = ("plant_noun", "model_noun", "vehicle_noun")
# Several that are counted, which without a town are a number and no opening.
_SEVERAL = re.compile(r"\b(?:others|more|those|ones|branches|addresses|locations|sites|shops)\b")
_NOT = re.compile(r"\b(?:not|never|no|neither|nor|without|if|unless|no longer)\b")
_COMMA_AND = re.compile(r", (?:and|but|while) ")
_SPAN = ("duration", "measure")


@dataclass(frozen=True)
class _Theme:
    """What is spoken of: the kind of event that a further one is, whose they are, and where they were told last."""

    kind: str
    subject: Subject
    position: int
    # Whether cars are spoken of as well, of which a further one may be one, and whether one of them is launched.
    cars: bool
    launched: bool


def outlet_turn_facts(article: Article, context: Context, told: Sequence[Fact]) -> Iterator[Fact]:
    """The outlets that an article tells so. In: the events found so far, which stand."""
    known = [f for f in told if f.dataset == "events"]
    theme: _Theme | None = None
    for position, sentence in enumerate(article):
        if sentence.kind == "dateline":
            continue
        if theme is not None and position - theme.position > _FAR:
            theme = None
        found = list(_turns(context, sentence, theme, position, known)) if sentence.kind not in _HEADS else []
        yield from found
        known += found
        here = _theme(context, sentence, position, known)
        if here is not None:
            theme = here
        elif theme is not None and found:
            theme = replace(theme, position=position)


def without_taken(events: Sequence[Fact], turns: Sequence[Fact]) -> list[Fact]:
    """The events without entries that were read off the words of a turn: "the latest went live in Ulm"."""
    taken = {_where(f) for f in turns}
    return [f for f in events if f.cells["event_type"] != "market_entry" or _where(f) not in taken]


def _where(fact: Fact) -> tuple[tuple[int, int], object]:
    return fact.statement, fact.cells.get("place")


def _turns(
    context: Context, sentence: Sentence, theme: _Theme | None, position: int, known: Sequence[Fact]
) -> Iterator[Fact]:
    if theme is None and not (sentence.cues(*_KINDS) or _outlets(context, sentence)):
        return
    figure = shape(sentence)
    found = [*known]
    for name, pattern in _CHOICE.of(figure.text):
        for match in pattern.finditer(figure.text):
            verb = figure.offset(match.start("verb"))
            here = _theme(context, sentence, position, known, before=verb) or theme
            if here is None or _NOT.search(match["verb"]) is not None:
                continue
            if figure.within(*match.span(), "model", "organization", "person"):
                continue
            new = [f for f in _turn(context, figure, match, name, here) if not is_told(f, found)]
            found += new
            yield from new


def _theme(
    context: Context, sentence: Sentence, position: int, known: Sequence[Fact], before: int | None = None
) -> _Theme | None:
    """What a sentence speaks of, before an offset: outlets or other sites of a maker, and nothing else like them."""
    named = [*sentence.cues(*_KINDS), *_outlets(context, sentence)]
    nouns = sorted((n for n in named if before is None or n.end <= before), key=lambda n: n.start)
    if len({_KINDS[str(n.label)] for n in nouns}) != 1 or sentence.cues("plant_noun"):
        return None
    noun = nouns[-1]
    subject = Scene(sentence.clause_at(noun.start), context).maker(noun.end)
    if subject is None or not is_maker(subject.organization_id, context.vocabulary):
        return None
    cars = bool(sentence.of("model")) or _of_others(sentence)
    launched = any(f.cells["event_type"] == "product_launch" and f.statement[0] == sentence.start for f in known)
    return _Theme(_KINDS[str(noun.label)], subject, position, cars, launched)


def _outlets(context: Context, sentence: Sentence) -> list[Mention]:
    """The nouns for outlets that are hardly counted: "a studio", "a lounge"."""
    words = words_of(sentence, event_words(context.vocabulary.folder))
    nouns = [w for w in words if w.kind == "noun" and w.label == "outlet" and w.text not in _OTHER_PLACES]
    return [Mention("cue", w.start, w.end, w.text, label="outlet_noun") for w in nouns]


# Nouns of outlets that are rather ones of other places.
_OTHER_PLACES = frozenset({"house", "houses", "space", "spaces", "gallery", "galleries", "flagship", "flagships"})


_OF_THEM = re.compile(r"\bof (?:them|these|those)\b")


def _turn(context: Context, figure: Shape, match: "re.Match[str]", name: str, theme: _Theme) -> Iterator[Fact]:
    sentence = figure.sentence
    verb = figure.offset(match.start("verb"))
    first = figure.offset(match.start())
    end = figure.offset(match.end() - 1)
    nouns = (n for n in sentence.cues(*_KINDS) if n.start > verb - 40 and n.start <= end)
    if _of_others(sentence) or any(not _parted(sentence, n, first) for n in nouns):
        return  # told with its noun
    scene = Scene(sentence.clause_at(verb), context)
    last = context.article.before(sentence)[-1:]
    if _OF_THEM.search(match[0]) and any(s.cues("vehicle_noun") and not s.cues(*_KINDS) for s in last):
        return  # "It is to make 10,000 vehicles a year. The first of them are scheduled for May"
    if name != "further_outlet" and theme.launched:
        return  # the car may be what the towns get
    places: list[Mention | None] = [*_places(figure, match, name)]
    if not places:
        if (
            name != "further_outlet"
            or theme.cars
            or _SEVERAL.search(match["head"])
            or not figure.within(*match.span(), "period")
        ):
            return
        places = [scene.setting()]
    cue = figure.cue(*match.span("head" if name == "further_outlet" else "verb"))
    pairs = [(p, _when(scene, figure, match, p)) for p in places]
    more = _gone_on(scene, figure, match, pairs[-1][1]) if name != "row_of_towns" else ()
    for place, when in [*pairs, *more]:
        telling = _telling(scene, match, cue, when)
        fact = happening(theme.kind, scene, theme.subject, cue, telling, when, place, rule=name)
        if fact is not None:
            yield fact


def _parted(sentence: Sentence, noun: Mention, first: int) -> bool:
    """Whether a noun stands in a clause before: "has opened a showroom; Linz follows in June"."""
    return noun.end <= first + 1 and re.search(r";|, and\b", sentence.slice(noun.end, first + 6)) is not None


def _of_others(sentence: Sentence) -> bool:
    """Whether a sentence speaks of something else of which there can be another; "Bandra Kurla Complex" is a name."""
    return any(n.surface[:1].islower() for n in sentence.cues(*_OTHERS))


def _places(figure: Shape, match: "re.Match[str]", name: str) -> list[Mention]:
    """The towns, or with "in" the countries, that a match tells."""
    spans = [match.span(group) for group in ("at", "rest") if group in match.re.groupindex and match[group]]
    found = [p for span in spans for p in figure.within(*span, "place") if p.label != "demonym"]
    if name != "further_outlet":
        towns = [p for p in found if p.city is not None]
        pair = len(towns) == 2 and _COMMA_AND.fullmatch(figure.sentence.slice(towns[0].end, towns[1].start))
        return towns[1:] if pair else towns  # "has shops in Graz and Linz, and Salzburg will get one"
    towns = [p for p in found if p.city is not None and is_scene(figure.sentence, p)]
    return towns or [p for p in found if len(p.id or "") == 2 and is_scene(figure.sentence, p)][:1]


def _when(scene: Scene, figure: Shape, match: "re.Match[str]", place: Mention | None) -> When | None:
    """The time of one of the places: the one right behind it in a row of such pairs, else the only one there is."""
    periods = [p for p in figure.within(*match.span(), "period") if p.granularity not in _SPAN]
    if not periods:
        return None
    behind = [p for p in periods if place is not None and p.start >= place.end]
    several = len({p.start for p in periods}) > 1
    chosen = behind[0] if behind and several else periods[-1]
    past = match["past"] is not None
    mention = replace(chosen, relation="in") if past and chosen.relation in ("since", "from") else chosen
    return scene.resolve(mention, "past" if past else "future")


def _gone_on(scene: Scene, figure: Shape, match: "re.Match[str]", last: When | None) -> Iterator[tuple[Mention, When]]:
    """The towns behind, each with its time, of which the same verb is told: "Linz follows in June, Graz in May"."""
    position, past = match.end(), match["past"] is not None
    while (more := MORE_TOWNS.match(figure.text, position)) is not None:
        position = more.end()
        period = figure.within(*more.span("date"), "period")[0]
        mention = replace(period, relation="in") if past and period.relation in ("since", "from") else period
        when = _after(scene, mention, last) or scene.resolve(mention, "past" if past else "future")
        if when is None or period.granularity in _SPAN:
            return
        towns = [p for p in figure.within(*more.span("at"), "place") if p.city is not None and p.label != "demonym"]
        yield from ((town, when) for town in towns)
        last = when


def _after(scene: Scene, period: Mention, last: When | None) -> When | None:
    """A time counted from that of the town before: "got one in May 2023, Graz in June"."""
    if last is None or last.start is None:
        return None
    found = resolve_period(period.surface, last.start, tense="future", relation=period.relation)
    return When(period, found) if found is not None else None


def _telling(scene: Scene, match: "re.Match[str]", cue: Mention, when: When | None) -> Telling:
    if calling_off(scene.clause, cue.start):
        return Telling("cancelled", "denied")
    if match["past"] is not None:
        return Telling("occurred", "asserted")
    hedges = hedging(scene.clause, scene.clause.end)
    if hedges:
        return Telling("scheduled", "hedged", None, hedges[0])
    reference = scene.context.reference
    last = when.end if when is not None else None
    over = match["now"] is not None and reference is not None and last is not None and last <= reference
    return Telling("occurred" if over else "scheduled", "asserted")
