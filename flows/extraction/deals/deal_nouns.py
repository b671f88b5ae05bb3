"""Deals told by a noun: takeovers, listings, agreements and franchises that a sentence dates in passing."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from flows.extraction.context.context import Context, Subject
from flows.extraction.context.event_places import is_scene, specific
from flows.extraction.deals.alliances import subject_of
from flows.extraction.deals.deal_noun_words import DEAL_NOUNS
from flows.extraction.grammar.article import Article, Mention, Sentence
from flows.extraction.grammar.fact import Fact, Value
from flows.extraction.grammar.modality import Telling
from flows.extraction.grammar.reach import calling_off, hedging
from flows.extraction.grammar.shapes import Shape, shape
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.scenes.happening import happening
from flows.extraction.scenes.scene import Scene
from flows.extraction.scenes.told_dates import When
from flows.extraction.wording.needed import Choice

_CHOICE = Choice(DEAL_NOUNS, lambda rule: rule[1])
_UNDATED = ("duration", "measure")
_TITLED = ("heading", "dateline")
# What is bought and is no firm.
_GOODS = re.compile(r"\b(?:cars?|vehicles?|chips?|parts|land|steel|batteries|shares? of the market|tickets?)\b")
_NOT = re.compile(r"\b(?:not|never|no|denied|without|if|unless|failed|rejected|possible|attempted|abortive|hostile)\b")
_CALLED_OFF = re.compile(r"\b(?:collapsed?|fell through|called off|abandoned|scrapped|cancelled|torn up|tore up)\b")
# So many sentences before may name the parties of an agreement.
_NEAR = 2


def deal_noun_facts(article: Article, context: Context, told: Sequence[Fact]) -> Iterator[Fact]:
    """The deals that nouns tell of. In: the events found so far; a deal that its sentence tells already is left."""
    for sentence in article:
        if sentence.kind in _TITLED or not sentence.of("organization", "period"):
            continue
        figure = shape(sentence)
        here = [f for f in told if f.dataset == "events" and f.statement[0] == sentence.start]
        for kind, pattern in _CHOICE.of(figure.text):
            match = pattern.search(figure.text)
            fact = _deal(context, figure, match, kind) if match is not None else None
            if fact is not None and not any(_is_same(fact, other) for other in here):
                here.append(fact)
                yield fact


def _is_same(fact: Fact, other: Fact) -> bool:
    """Whether a sentence tells of a deal already: one of its kind, unless both have days of their own."""
    if fact.cells["event_type"] != other.cells["event_type"]:
        return False
    days = [(f.cells.get("start_on"), f.cells.get("end_on")) for f in (fact, other)]
    return days[0] == days[1] or (None, None) in days or fact.rule not in _OF_DAYS


# Rules by which a sentence may tell a second deal of a kind.
_OF_DAYS = frozenset({"partnership_noun"})


def _deal(context: Context, figure: Shape, match: "re.Match[str]", kind: str) -> Fact | None:
    sentence = figure.sentence
    cue = figure.cue(*match.span("verb"))
    scene = Scene(sentence.clause_at(cue.start), context)
    event_type = "partnership" if kind == "franchise" else kind
    if _NOT.search(match[0]) or (kind == "acquisition" and _GOODS.search(match[0])):
        return None
    if kind == "partnership" and not _parties(sentence, context):
        return None
    when = _when(scene, figure, match)
    subject = _subject(scene, figure, match, cue, event_type)
    if when is None or subject is None:
        return None
    places = [p for p in figure.within(max(match.start() - 4, 0), match.end(), "place") if p.id != "worldwide"]
    if event_type == "partnership":
        places = [p for p in places if is_scene(sentence, p) and p.label != "demonym"]
    place = next(iter(specific(places)), None)
    if kind == "franchise" and place is None:
        place = scene.setting()
    telling = _telling(scene, figure, match, cue, when)
    cells = _sums(sentence, cue, event_type)
    return happening(event_type, scene, subject, cue, telling, when, place, rule=f"{kind}_noun", cells=cells)


def _sums(sentence: Sentence, cue: Mention, event_type: str) -> list[tuple[str, Value, Mention]]:
    """The money and the stake that a deal is told with."""
    cells: list[tuple[str, Value, Mention]] = []
    if event_type == "partnership":
        return cells
    for mention in sentence.of("quantity"):
        if mention.value is None or abs(mention.start - cue.end) > _FAR:
            continue
        money = mention.label == "money" and mention.unit is not None and len(mention.unit) == len("EUR")
        if money and not any(name == "amount" for name, _, _ in cells):
            cells += [("amount", mention.value, mention), ("currency", mention.unit, mention)]
        elif mention.unit == "percent" and event_type == "acquisition" and _PART.match(sentence.after(mention, 30)):
            cells.append(("stake_percent", mention.value, mention))
    return cells


# How many characters from the noun a sum may stand, and what a share is of.
_FAR = 90
_PART = re.compile(r" (?:of|in|stake|share|interest|holding)\b")


def _parties(sentence: Sentence, context: Context) -> bool:
    """Whether two parties are named, in the sentence or right before it."""
    near = [sentence, *context.article.before(sentence)[-_NEAR:]]
    own = {m.id for m in sentence.of("organization")}
    return len(own) > 1 or len({m.id for s in near for m in s.of("organization")}) > 1


def _when(scene: Scene, figure: Shape, match: "re.Match[str]") -> When | None:
    """The time that the words tell, else the day on which they say that it was announced."""
    groups = [g for g in ("done", "date", "day", "since") if g in match.re.groupindex and match[g] is not None]
    for group in groups:
        for mention in figure.within(*match.span(group), "period"):
            if mention.granularity in _UNDATED or mention.relation in ("until", "to", "by", "before"):
                return None
            if group == "since" and mention.relation != "since":
                return None
            if mention.relation in ("since", "from"):
                mention = replace(mention, relation="in")
            reference = scene.context.reference
            found = scene.resolve(mention, "past") if group != "date" else scene.resolve(mention, None)
            return found if found is not None or reference is None else None
    if groups:
        return None
    return scene.said_when()


def _subject(scene: Scene, figure: Shape, match: "re.Match[str]", cue: Mention, kind: str) -> Subject | None:
    """Who buys or gets the money, as the words name him; of an agreement the maker of it."""
    for group in ("who", "buyer", "to"):
        if group in match.re.groupindex and match[group] is not None:
            named = figure.within(*match.span(group), "organization")
            if named:
                return Subject(named[0].id or "", named[0].start, named[0].end, "named")
    if kind == "partnership":
        firm = figure.within(*match.span("firm"), "organization")[:1] if "firm" in match.re.groupindex else []
        found = subject_of(scene, figure, cue, firm[0] if firm else None)
        if found is not None and is_maker(found.organization_id, scene.context.vocabulary):
            return found
        return None
    found = scene.subject(cue.start) or scene.context.focus(scene.sentence)
    maker = found is not None and is_maker(found.organization_id, scene.context.vocabulary)
    return found if maker else scene.context.focus(scene.sentence)


def _telling(scene: Scene, figure: Shape, match: "re.Match[str]", cue: Mention, when: When) -> Telling:
    around = figure.text[max(match.start() - 20, 0) : match.end() + 30]
    if calling_off(scene.clause, cue.start) or _CALLED_OFF.search(around):
        return Telling("cancelled", "denied")
    hedges = [h for h in hedging(scene.clause, cue.start) if h.start < cue.end]
    if hedges:
        return Telling("scheduled", "hedged", None, hedges[0])
    reference, first = scene.context.reference, when.start or when.end
    later = reference is not None and first is not None and first > reference
    return Telling("scheduled" if later else "occurred", "asserted")
