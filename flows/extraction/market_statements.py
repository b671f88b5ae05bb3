"""Market statements: who is where, goes there, or has left. Markets and market entries are built from them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from flows.extraction.article import Mention, Sentence
from flows.extraction.context import Context, Subject
from flows.extraction.market_periods import MarketPeriod, market_period
from flows.extraction.market_stance import PLANNED, PRESENT, MarketStance, market_stance, scope_at
from flows.extraction.market_subjects import market_subjects, rivals
from flows.extraction.model_status import is_compared
from flows.extraction.periods import Period
from flows.extraction.place_focus import PlaceFocus, is_dateline, of_people, place_focus
from flows.extraction.place_groups import PlaceGroup, place_groups
from flows.extraction.place_roles import PlaceRole, place_role
from flows.extraction.regional_units import RegionalUnit, regional_unit, units_by_name
from flows.extraction.subjecthood import is_maker, is_source, may_be_subject


@dataclass(frozen=True)
class MarketStatement:
    """One organisation and one place in one sentence. `period`: when it was or will be entered, told by `dated`."""

    sentence: Sentence
    subject: Subject
    place: Mention
    stance: MarketStance
    period: Period | None
    dated: Mention | None
    rule: str


def market_statements(context: Context) -> list[MarketStatement]:
    """All market statements of an article, in the order of its text; the same market may be stated several times."""
    return list(_statements(context))


# Markets and market entries ask for the same article one after the other.
@lru_cache(maxsize=2)
def _statements(context: Context) -> tuple[MarketStatement, ...]:
    article = context.article
    focus = place_focus(context)
    found: list[MarketStatement] = []
    for sentence in article:
        if sentence.kind != "dateline":
            anchor = next(
                (s.period.start for s in reversed(found) if s.period is not None and s.period.start is not None), None
            )
            found += [_carried(s, found) for s in _of_sentence(sentence, context, focus, anchor)]
    return tuple(found)


# Words that tell by themselves that something is sold or made.
_TRADE = re.compile(
    r"\b(?:dealers?|dealerships?|showrooms?|stores?|outlets|sales|deliveries|customers|plants?|factory|"
    r"factories|works|share|prices?|priced|office|subsidiary|registrations|sold|buyers|shipments|assembly|assembled|"
    r"market leader|percent|per cent)\b|%"
)
_SOLD = re.compile(
    r"\b(?:sells?|outsold|bought|deliver(?:ed|s)|registered|buil(?:t|ds)|makes|produce[sd]|entered|launched|"
    r"introduced)\b"
)
_FOR = re.compile(r"\bfor(?: the)? \Z")


def _bare(stance: MarketStance) -> bool:
    """Whether no verb tells the status but an auxiliary of the past."""
    cue = stance.cue
    return cue is None or (
        cue.label == "past" and not cue.surface.lower().startswith(("ha", "already", "now", "currently", "today"))
    )


def _carried(statement: MarketStatement, before: Sequence[MarketStatement]) -> MarketStatement:
    """A list of places without a word of trade goes on with what was said of its subject before; "for X" is a plan."""
    stance, sentence = statement.stance, statement.sentence
    if (
        stance.status != PRESENT
        or not _bare(stance)
        or _TRADE.search(sentence.text)
        or statement.rule == "regional_unit"
    ):
        return statement
    intended = _FOR.search(sentence.before(statement.place, 24)) is not None
    last = next((s for s in reversed(before) if s.subject.organization_id == statement.subject.organization_id), None)
    planned = (
        last is not None
        and last.sentence.index >= sentence.index - 3
        and last.stance.status == PLANNED
        and last.stance.certainty != "denied"
    )
    if not (intended or planned):
        return statement
    certainty = last.stance.certainty if planned and last is not None else "asserted"
    return replace(
        statement, stance=MarketStance(PLANNED, certainty, stance.cue, None, entered=False), rule="planned_market"
    )


def _of_sentence(
    sentence: Sentence, context: Context, focus: PlaceFocus, anchor: date | None
) -> Iterator[MarketStatement]:
    named = [
        p
        for p in sentence.of("place")
        if p.id is not None and p.label not in ("worldwide", "ambiguous") and p.id != "worldwide"
    ]
    places = sorted([*named, *focus.implied(sentence)], key=lambda p: p.start)
    for subject, place in units_by_name(sentence, context):
        if is_maker(subject.organization_id, context.vocabulary):
            yield MarketStatement(
                sentence,
                subject,
                place,
                MarketStance(PRESENT, "asserted", place, None, entered=False),
                None,
                None,
                "regional_unit",
            )
    neither = _neither(sentence, focus)
    for group in [neither] if neither is not None else place_groups(sentence, places):
        unit = regional_unit(group, context)
        if unit is not None:
            yield from _unit(group, unit)
            continue
        if is_dateline(sentence, group.members[0]) or _role(group) is not PlaceRole.MARKET:
            continue
        if not _bare_place(group) and not of_people(group, context):
            yield from _group(group, context, anchor)
    yield from _of_scene(sentence, [*sentence.of("place"), *places], context, focus, anchor)


def _bare_place(group: PlaceGroup) -> bool:
    """Whether a sentence is nothing but a place (a city before its report) or a title that names no maker."""
    sentence = group.sentence
    if sentence.kind in ("title", "heading"):
        return not sentence.of("organization", "model")
    rest = sentence.slice(sentence.start, group.start) + sentence.slice(group.end, sentence.end)
    return not re.search(r"\w", rest) and len(group.members) == 1


# Words that tell of trade or of a car that comes, without which a maker is only named.
_ON_SCENE = re.compile(
    r"\d|%|\b(?:sells?|sold|sales|deliver\w*|registr\w*|buyers?|customers?|dealers?|showrooms?|shops|launch\w*|"
    r"unveil\w*|orders?|arriv\w*|introduc\w*|enter\w*|came|comes?|follow\w*|imports?|imported|network)\b"
)
_AHEAD = re.compile(r"\b(?:behind|ahead of|outsold|overtook|overtaken|beating|followed by|led by)(?: the)? \Z")


def _next_start(sentence: Sentence, mention: Mention) -> int:
    """Where the next organisation or model begins."""
    return next((m.start for m in sentence.of("organization", "model") if m.start >= mention.end), sentence.end)


# What makes a maker's statement without a place one about a car to come, and not about its trade.
_COMING = re.compile(
    r"\b(?:launch\w*|arriv\w*|introduc\w*|enter\w*|come|comes|coming|follows?|debut\w*|on sale|orders|begins?|starts?|"
    r"plant|factory|withdraw\w*|leave\w*|exit\w*)\b"
)


def _coming(sentence: Sentence, mention: Mention) -> bool:
    left, right = scope_at(sentence, mention.start, mention.end).own
    return _COMING.search(sentence.slice(left, right)) is not None


def _elsewhere(sentence: Sentence, place: Mention) -> bool:
    """Whether a sentence speaks of another country by a place: an adjective only where it is the market's."""
    return place.label != "demonym" or place_role(sentence, place) is PlaceRole.MARKET


def _of_scene(
    sentence: Sentence, places: Sequence[Mention], context: Context, focus: PlaceFocus, anchor: date | None
) -> Iterator[MarketStatement]:
    """The makers of a sentence that names no place, in the country that the article sets for all it tells.

    A market report names its country once; the article's own subject may have its figures from all over the world, so
    that its country is taken for granted only where the article has no single subject.
    """
    scene = focus.scene
    if scene is None or sentence.kind in ("title", "heading") or _ON_SCENE.search(sentence.text) is None:
        return
    if any(p.id != scene and not is_dateline(sentence, p) and _elsewhere(sentence, p) for p in places):
        return
    shared = focus.shared
    for mention in sentence.of("organization", "model"):
        key = mention.id if mention.kind == "organization" else context.brand_of(mention)
        if key is None or not is_maker(key, context.vocabulary):
            continue
        kin = key == context.main or key in context.vocabulary.family(context.main or "")
        # A car of the article's own maker is told as that maker's.
        if kin and (not shared or mention.kind == "model"):
            continue
        free = may_be_subject(sentence, mention, context.vocabulary) or _AHEAD.search(sentence.before(mention, 30))
        owner = re.match(r"'s? \Z", sentence.slice(mention.end, _next_start(sentence, mention))) is not None
        if mention.kind == "model" and is_compared(sentence, mention):
            continue
        if owner or not free or (is_source(sentence, mention) and mention.kind == "model"):
            continue
        place = Mention("place", mention.start, mention.end, mention.surface, scene, "implied")
        group = PlaceGroup(sentence, (place,))
        period = market_period(group, context)
        future = period.future if period is not None else None
        stance = market_stance(sentence, group.start, group.end, future=future, dated=period is not None)
        if stance is None or (stance.status == PLANNED and not _coming(sentence, mention)):
            stance = MarketStance(PRESENT, "asserted", None, None, entered=False)
        resolved = _entered_on(period, stance, anchor)
        subject = Subject(key, mention.start, mention.end, "scene")
        dated = period.mention if period is not None and resolved is not None else None
        yield MarketStatement(sentence, subject, place, stance, resolved, dated, "scene")


_NEITHER = re.compile(r"\A(?:Neither|Neither of (?:them|the two|these)(?: countries| markets)?)\b")


def _neither(sentence: Sentence, focus: PlaceFocus) -> PlaceGroup | None:
    """`Neither` for the two places that the sentence before ended its list with."""
    words = _NEITHER.match(sentence.text)
    before = focus.named.get(sentence.index - 1, ())
    if words is None or len(before) != 2 or focus.named.get(sentence.index):
        return None
    start, end = sentence.start, sentence.start + words.end()
    return PlaceGroup(sentence, tuple(Mention("place", start, end, words[0], place.id, "implied") for place in before))


def _role(group: PlaceGroup) -> PlaceRole:
    first = group.members[0]
    if first.label in ("implied", "price"):
        return PlaceRole.MARKET
    if first.label == "side":
        markets = re.match(
            r"\A(?:[ -](?:and|or)[\w -]{1,24})?[ -](?:countries|markets|nations|territories)\b",
            group.sentence.after(group.members[-1], 40),
        )
        return PlaceRole.MARKET if markets else PlaceRole.EXCLUDED
    return place_role(group.sentence, first, group.members[-1])


def _unit(group: PlaceGroup, unit: RegionalUnit) -> Iterator[MarketStatement]:
    stance = MarketStance(PRESENT, "asserted", unit.cue, None, entered=False)
    for place in group.members:
        for subject in unit.subjects:
            yield MarketStatement(group.sentence, subject, place, stance, None, None, "regional_unit")


def _group(group: PlaceGroup, context: Context, anchor: date | None) -> Iterator[MarketStatement]:
    sentence = group.sentence
    period = market_period(group, context)
    future = period.future if period is not None else None
    stance = market_stance(sentence, group.start, group.end, future=future, dated=period is not None)
    if stance is None:
        return
    subjects = market_subjects(group, context)
    if not subjects or not _told(group, stance, subjects):
        return
    resolved = _entered_on(period, stance, anchor)
    dated = period.mention if period is not None and resolved is not None else None
    for place in group.members:
        for subject in subjects:
            yield MarketStatement(sentence, subject, place, stance, resolved, dated, f"{stance.status}_market")
        if stance.status == PRESENT:
            for rival in rivals(group, subjects, context):
                yield MarketStatement(sentence, rival, place, stance, None, None, "rival_market")


def _entered_on(period: MarketPeriod | None, stance: MarketStance, anchor: date | None) -> Period | None:
    """When the market was or will be entered: the date beside the entry, or the one since which it has been there."""
    if period is None or not (stance.entered or (period.mention.relation == "since" and stance.status == PRESENT)):
        return None
    return period.resolved(stance.status, anchor)


_GENERAL = re.compile(
    r"\b(?:tariffs?|duties|duty|policy|policies|subsid(?:y|ies)|legislation|regulations?|lawmakers|elections?|"
    r"economy|central bank|inflation|(?:new|all|electric|EV|car|vehicle|industry|overall|total|"
    r"passenger)[ -](?:cars?|car sales|vehicle sales|vehicles?|EVs?|"
    r"sales|market|registrations) (?:are|is|were|was|rose|fell|grew|sold|there)|EV market|car market|"
    r"auto market|biggest market|industry|country's|bought over)\b"
)

# What a state lays on cars says nothing of who sells them there.
_POLICY = re.compile(r"\b(?:dut(?:y|ies)|tariffs?|levy|levies|sanctions)\b")

# What is told of all makers together, where none is named.
_WHOLE = re.compile(
    r"\bas a whole\b|\A(?:All |Overall |Total |The )?(?:(?:electric|new|used|passenger) )?(?:EVs|[Cc]ars|"
    r"[Vv]ehicles|[Cc]armakers|[Cc]ar makers|[Aa]utomakers|[Mm]anufacturers|"
    r"(?:[Cc]ar|[Vv]ehicle|[Nn]ew-car|EV) (?:sales|demand|registrations)) "
    r"(?:in |are |is |were |was |had |have |made |rose |fell |grew )"
)

# How many cars of a country have a fault says nothing of trade there.
_FAULT = re.compile(r"\b(?:cars|vehicles|models)(?: \w+)? (?:is|are|were) affected\b")


def _told(group: PlaceGroup, stance: MarketStance, subjects: Sequence[Subject]) -> bool:
    """Whether a market is really told: a word of trade in the sentence, and no mere statement about a country."""
    sentence = group.sentence
    if _FAULT.search(sentence.text):
        return False
    left, right = scope_at(sentence, group.start, group.end).own
    if _POLICY.search(sentence.slice(left, right)):
        return False
    if not any(sentence.start <= s.start < sentence.end for s in subjects) and _WHOLE.search(sentence.text):
        return False
    own = any(s.start >= sentence.start and s.end <= sentence.end for s in subjects)
    if not own and _GENERAL.search(sentence.text if _bare(stance) else sentence.slice(left, right)):
        return False
    if group.members[0].label == "price":
        return stance.status == PRESENT
    if stance.status == PRESENT and sentence.text.rstrip().endswith("?") and sentence.kind not in ("title", "heading"):
        return False
    left, right = scope_at(sentence, group.start, group.end).wide
    text = sentence.slice(left, right)
    implied = group.members[0]
    return not (
        implied.label == "implied"
        and not own
        and _TRADE.search(text) is None
        and _SOLD.search(text) is None
        and stance.cue is not None
        and stance.cue.start != implied.start
    )
