"""Turns of an expansion: entries and exits that are told of a country ("Germany was the third market in May"), or of
a brand that comes on the scene where the text already is.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from flows.extraction.context.context import Context, Subject
from flows.extraction.context.event_places import groups, is_market, is_scene, specific
from flows.extraction.entries.brought_words import BROUGHT
from flows.extraction.entries.entry_story_words import STORIES
from flows.extraction.entries.entry_turn_words import ALL_ENTERED, ALL_OF_THEM, FIRMS_TOO, PLACES_TOO, TURNS
from flows.extraction.entries.entry_where_words import WHERE_TURNS
from flows.extraction.entries.followed_suit import place_suit_facts, suit_facts
from flows.extraction.grammar.article import Article, Mention, Sentence
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.modality import Telling
from flows.extraction.grammar.reach import hedging
from flows.extraction.grammar.shapes import Shape, shape
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.lexicon.car_words import ONE_BODY
from flows.extraction.markets.market_carries import FOLLOW, follows_an_exit
from flows.extraction.scenes.happening import happening
from flows.extraction.scenes.scene import Scene
from flows.extraction.scenes.told_dates import When
from flows.extraction.wording.needed import Choice

_RULES = Choice((*TURNS, *WHERE_TURNS, *BROUGHT, *STORIES), lambda rule: rule[2])
_NOT = re.compile(r"\b(?:not|never|no longer|nor|without|if|unless)\b")
_AHEAD = re.compile(
    r"\b(?:will|shall|should|would|could|may|might|(?:is|are|due|set|expected|scheduled|slated|plans?|wants?|intends?|"
    r"aims?|hopes?) to)\b"
)
# "On this year's programme": what is to be done.
_PROGRAMME = re.compile(r"\b(?:programme|program|plans?|agenda|list|schedule|calendar|roadmap|timetable|menu)\Z")
_OF_ONE_CAR = re.compile(
    rf"\b(?:model|car|version|variant|edition|newcomer|{ONE_BODY.lower()})(?:, [^,;.]{{2,30}},)?(?: itself| too)? ?\Z"
)
_SINCE = frozenset({"since"})
_UNDATED = ("duration", "measure")
_TITLED = ("title", "heading", "dateline")


def turn_facts(article: Article, context: Context, told: Sequence[Fact] = ()) -> Iterator[Fact]:
    """The entries and exits that the turns of an article's sentences tell, and those of firms that did the same.

    In: the events found so far, which tell what it is that others did too.
    """
    known = [*told]
    for fact in _turns(article, context, known):
        known.append(fact)
        yield fact


def _turns(article: Article, context: Context, known: Sequence[Fact]) -> Iterator[Fact]:
    for sentence in article:
        if sentence.kind in _TITLED or not sentence.of("period"):
            continue
        if any(not sentence.after(c, 8).startswith(" of call") for c in sentence.cues("plant_noun", "facility_noun")):
            continue
        figure = shape(sentence)
        yield from _all_of_them(article, context, figure)
        yield from suit_facts(context, figure, known)
        yield from place_suit_facts(context, figure, known)
        for kind, since, pattern in _RULES.of(figure.text):
            for match in pattern.finditer(figure.text):
                found = list(_turn(context, figure, match, kind, since))
                yield from found
                if found:
                    yield from _others(context, figure, match.end(), found[0])
                    yield from _elsewhere(figure, match.end(), found[0])


def _all_of_them(article: Article, context: Context, figure: Shape) -> Iterator[Fact]:
    """Entries of the countries that were listed last: "it will be in all three by the end of the year"."""
    sentence = figure.sentence
    match = ALL_OF_THEM.search(figure.text) or ALL_ENTERED.search(figure.text)
    if match is None or sentence.of("model") or _NOT.search(match[0]):
        return
    cue = figure.cue(match.start("verb"), match.end("verb"))
    scene = Scene(sentence.clause_at(cue.start), context)
    ahead = _AHEAD.search(match["verb"]) is not None
    when, subject = _when(scene, figure, match, False, ahead), _subject(scene, figure, match)
    if when is None or subject is None:
        return
    for place in _listed(article, sentence, cue.start):
        told = _told(scene, cue, when, ahead=ahead)
        fact = happening("market_entry", scene, subject, cue, told, when, place, rule="turn_of_all")
        if fact is not None:
            yield fact


def _listed(article: Article, sentence: Sentence, position: int) -> Sequence[Mention]:
    """The countries of the last list of two or more before a position, in its sentence or the one before."""
    for told in reversed([s for s in article if 0 <= sentence.index - s.index <= 1]):
        places = [p for p in told.of("place") if p.end <= position and len(p.id or "") == 2 and is_market(told, p)]
        lists = [run for run in groups(told, places) if len(specific(run)) > 1]
        if lists:
            return specific(lists[-1])
    return ()


def _turn(context: Context, figure: Shape, match: "re.Match[str]", kind: str, since: bool) -> Iterator[Fact]:
    sentence = figure.sentence
    cue = figure.cue(match.start("verb"), match.end("verb"))
    scene = Scene(sentence.clause_at(cue.start), context)
    ahead = _AHEAD.search(match["verb"]) is not None or _PROGRAMME.search(match["verb"]) is not None
    when = _when(scene, figure, match, since, ahead)
    subject = _subject(scene, figure, match)
    if when is None or subject is None or _is_denied(figure, match):
        return
    places = _places(scene, figure, match)
    if since and _OF_ONE_CAR.search(figure.text[: match.start()]):
        return  # "Its third model, the #5, has been on sale in Spain since April"
    with_car = "car" in match.re.groupindex
    if (sentence.of("model") and not with_car) or not places:
        return
    told = _told(scene, cue, when, ahead=ahead)
    if kind == "market_entry" and FOLLOW.fullmatch(match["verb"]) and follows_an_exit(context, sentence, cue):
        kind = "market_exit"
    for who in _all_subjects(scene, figure, match, subject):
        for place in specific(places):
            rule = "brand_arrives" if with_car else "turn"
            fact = happening(kind, scene, who, cue, told, when, place, rule=rule)
            if fact is not None:
                yield fact


def _is_denied(figure: Shape, match: "re.Match[str]") -> bool:
    """Whether what a turn tells is denied; "will not come before 2027" tells from when on it may."""
    if "not" in match.re.groupindex and match["not"] is not None:
        mentions = figure.within(match.start("date"), match.end("date"), "period")
        return not any(m.relation in ("before", "until") for m in mentions)
    return _NOT.search(figure.text[max(match.start() - 12, 0) : match.end("verb")]) is not None


def _all_subjects(scene: Scene, figure: Shape, match: "re.Match[str]", first: Subject) -> list[Subject]:
    """The brands of a list of which the words are said: "X and Y were let loose on Z"."""
    if "who" not in match.re.groupindex or match["who"] is None:
        return [first]
    named = figure.within(match.start("who"), match.end("who"), "organization")
    makers = [m for m in named if is_maker(m.id or "", scene.context.vocabulary)]
    return [Subject(m.id or "", m.start, m.end, "name") for m in makers] if len(makers) > 1 else [first]


def _when(scene: Scene, figure: Shape, match: "re.Match[str]", since: bool, ahead: bool) -> When | None:
    if match["date"] is None:
        found = [m for m in figure.within(figure.first, match.start(), "period") if m.granularity not in _UNDATED]
        found = found[-1:]
    else:
        found = figure.within(match.start("date"), match.end("date"), "period")
    if not found or found[0].granularity in _UNDATED or (since and found[0].relation not in _SINCE):
        return None
    denied = "not" in match.re.groupindex and match["not"] is not None
    mention = replace(found[0], relation="in") if since or denied else found[0]
    return scene.resolve(mention, "future" if ahead else "past" if since or _done(match["verb"]) else None)


def _done(verb: str) -> bool:
    return (
        re.search(
            r"\b(?:was|were|had|has|have|came|got|became|\w+ed|made|took|put|threw|gave|withdrew|began|since)\b", verb
        )
        is not None
    )


def _subject(scene: Scene, figure: Shape, match: "re.Match[str]") -> Subject | None:
    """The brand that the words name, else the maker of the statement."""
    if "who" in match.re.groupindex and match["who"] is not None:
        named = figure.within(match.start("who"), match.end("who"), "organization")
        if named:
            if not is_maker(named[0].id or "", scene.context.vocabulary):
                return None
            return Subject(named[0].id or "", named[0].start, named[0].end, "name")
    inside = [
        m
        for m in figure.within(match.start(), match.end(), "organization")
        if is_maker(m.id or "", scene.context.vocabulary)
    ]
    if len(inside) == 1:
        return Subject(inside[0].id or "", inside[0].start, inside[0].end, "name")
    found = scene.maker(figure.offset(match.start("date") if match["date"] is not None else match.end() - 1))
    behind = figure.within(match.end(), len(figure.text), "organization")
    if found is None and behind and is_maker(behind[0].id or "", scene.context.vocabulary):
        return Subject(behind[0].id or "", behind[0].start, behind[0].end, "behind")
    return None if found is None or found.rule == "model" else found


def _places(scene: Scene, figure: Shape, match: "re.Match[str]") -> Sequence[Mention]:
    if "places" in match.re.groupindex and match["places"] is not None:
        found = figure.within(match.start("places"), match.end("places"), "place")
        return [
            p for p in found if p.label != "demonym" and (is_market(scene.sentence, p) or is_scene(scene.sentence, p))
        ]
    if "people" in match.re.groupindex:
        return figure.within(match.start("people"), match.end("people"), "place")
    here = scene.anaphoric_place() or scene.setting()
    return [here] if here is not None else []


def _told(scene: Scene, cue: Mention, when: When, *, ahead: bool) -> Telling:
    hedges = [h for h in hedging(scene.clause, cue.start) if h.start < cue.end]
    if hedges:
        return Telling("scheduled", "hedged", None, hedges[0])
    reference = scene.context.reference
    first = when.start or when.end
    later = first is not None and reference is not None and first > reference
    return Telling("scheduled" if ahead or later else "occurred", "asserted")


def _others(context: Context, figure: Shape, end: int, first: Fact) -> Iterator[Fact]:
    """Firms behind the first one of which the same is told: "X bowed out in 2020, Y the same year"."""
    for match in FIRMS_TOO.finditer(figure.text, max(end - 1, 0)):
        firm = figure.within(match.start("who"), match.end("who"), "organization")[0]
        period = figure.within(match.start("date"), match.end("date"), "period")[0]
        if not is_maker(firm.id or "", context.vocabulary) or period.granularity in _UNDATED:
            continue
        scene = Scene(figure.sentence.clause_at(firm.start), context)
        when = scene.resolve(period, "past" if first.cells["status"] == "occurred" else "future")
        if when is None:
            continue
        copy = Fact("events", first.rule, first.statement, dict(first.cells), dict(first.spans))
        copy.cells["organization_id"] = firm.id
        copy.spans["organization_id"] = (firm.start, firm.end)
        for column, value in (("start_on", when.start), ("end_on", when.end), ("date_text", period.surface)):
            copy.cells.pop(column, None)
            if value is not None:
                copy.cells[column] = value
                copy.spans[column] = (period.start, period.end)
        yield copy


def _elsewhere(figure: Shape, end: int, first: Fact) -> Iterator[Fact]:
    """Countries behind of which the same is told: "Denmark had come on board, Israel too"."""
    for match in PLACES_TOO.finditer(figure.text, max(end - 1, 0)):
        for place in specific(figure.within(match.start("places"), match.end("places"), "place")):
            copy = Fact("events", first.rule, first.statement, dict(first.cells), dict(first.spans))
            copy.cells.pop("city", None)
            country = place.id if len(place.id or "") == 2 else None
            for column, value in (("place", place.id), ("city", place.city), ("country_code", country)):
                copy.cells.pop(column, None)
                if value is not None:
                    copy.cells[column] = value
                    copy.spans[column] = (place.start, place.end)
            yield copy
