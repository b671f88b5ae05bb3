"""Market statements: who is where, goes there, or has left. Markets and market entries are built from them."""

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from flows.extraction.context.context import Context, Subject
from flows.extraction.context.datelines import is_dateline
from flows.extraction.context.home_countries import of_people
from flows.extraction.context.place_focus import PlaceFocus, place_focus
from flows.extraction.context.place_role import PlaceRole
from flows.extraction.context.place_surroundings import counts_cars, is_partitive
from flows.extraction.context.regional_units import is_bygone, regional_unit, units_by_name
from flows.extraction.context.strangers import is_state
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.object_relatives import relative_head
from flows.extraction.grammar.place_groups import PlaceGroup, place_groups
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.lexicon.trader_words import TRADER
from flows.extraction.markets.answers import answering_stance, asked_about
from flows.extraction.markets.calendar_markets import calendar_statements
from flows.extraction.markets.calendars import starts_in
from flows.extraction.markets.cars_from import cars_come_from, makers_from_abroad
from flows.extraction.markets.counted_markets import counted_markets
from flows.extraction.markets.drive_pledges import is_of_drives
from flows.extraction.markets.excepted_makers import excepted
from flows.extraction.markets.general_remarks import is_remark
from flows.extraction.markets.many_makers import AMONG
from flows.extraction.markets.market_carries import carried
from flows.extraction.markets.market_exits import closes_one_place, stops_at_a_plant
from flows.extraction.markets.market_goings_on import sells_on
from flows.extraction.markets.market_lists import lead_of, led
from flows.extraction.markets.market_periods import market_period, period_of_last
from flows.extraction.markets.market_returns import date_of_stop, stop_before
from flows.extraction.markets.market_rivals import met, rivals
from flows.extraction.markets.market_scene import scene_statements
from flows.extraction.markets.market_several import counted_in
from flows.extraction.markets.market_stance import EXITED, PLANNED, PRESENT, MarketStance, market_stance
from flows.extraction.markets.market_starts import held_until, is_start
from flows.extraction.markets.market_statement import MarketStatement, entered_on
from flows.extraction.markets.market_subjects import market_subjects
from flows.extraction.markets.market_telling import TRADE, is_told
from flows.extraction.markets.named_sites import site_owner
from flows.extraction.markets.only_there import is_only_there
from flows.extraction.markets.place_actors import acts_alone
from flows.extraction.markets.statement_places import (
    bare_place,
    group_role,
    is_left,
    made_where,
    neither_of,
    unit_statements,
)
from flows.extraction.markets.subjects_behind import names_somebody
from flows.extraction.markets.where_clauses import UNCHANGED, where_group
from flows.extraction.periods.periods import resolve_period
from flows.extraction.scenes.shows import show_towns


def market_statements(context: Context) -> list[MarketStatement]:
    """All market statements of an article, in the order of its text; the same market may be stated several times."""
    return list(_statements(context))


# Markets and market entries ask for the same article one after the other.
@lru_cache(maxsize=2)
def _statements(context: Context) -> tuple[MarketStatement, ...]:
    article = context.article
    focus = place_focus(context)
    found: list[MarketStatement] = []
    lead: Sentence | None = None
    for sentence in article:
        lead = lead_of(sentence, lead)
        if sentence.kind != "dateline":
            anchor = next(
                (s.period.start for s in reversed(found) if s.period is not None and s.period.start is not None), None
            )
            named = [*counted_markets(sentence, context)]
            found += named
            for statement in () if named else _of_sentence(sentence, context, focus, anchor):
                # One by one: "First A, in 2027; then B and C" goes on with what its own beginning tells.
                found.append(carried(led(statement, lead, found, context), found))
    towns = show_towns(article)
    return tuple(s for s in found if s.place.city not in towns or not _goes_there(s))


def _goes_there(statement: MarketStatement) -> bool:
    """Whether somebody only goes to a place, and nothing is told of trade or sites there."""
    return (
        statement.stance.cue is not None
        and statement.stance.cue.label in ("market_entered", "market_plan", "market_arrives")
        and TRADE.search(statement.sentence.text) is None
        and not statement.sentence.cues("plant_noun", "outlet_noun", "facility_noun")
    )


# How far from a stop the place stands that was left.
_BESIDE = 40


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
    starts = starts_in(sentence, context)
    yield from calendar_statements(starts)
    listed = {p.start for _, start in starts for p in start.entry.places}
    places = [p for p in places if p.start not in listed]
    neither = neither_of(sentence, focus)
    for group in [neither] if neither is not None else place_groups(sentence, places):
        unit = regional_unit(group, context)
        if unit is not None and not is_left(group):
            yield from unit_statements(group, unit)
            continue
        if is_dateline(sentence, group.members[0]) or is_bygone(group):
            continue
        if is_only_there(group):
            yield from _there(group, market_subjects(group, context), "present_market")
            continue
        if group_role(group) is not PlaceRole.MARKET:
            made = made_where(group)
            if made is not None and names_somebody(made, context):
                yield from _group(made, context, anchor)
                continue
            come = cars_come_from(group)
            if come is not None:
                yield from _there(group, makers_from_abroad(group, context), "present_market", come)
            continue
        if not bare_place(group) and not of_people(group, context) and not _acts(group):
            yield from _group(group, context, anchor)
            relative = where_group(group)
            if relative is not None and names_somebody(relative, context):
                yield from _group(relative, context, anchor)
    yield from scene_statements(sentence, [*sentence.of("place"), *places], context, focus, anchor)


def _acts(group: PlaceGroup) -> bool:
    """Whether a country does something by itself, as a country or as a state, or only a remark is made of it."""
    return (
        acts_alone(group)
        or is_remark(group)
        or (
            counts_cars(group.sentence, group.members[0], group.members[-1])
            and not group.sentence.of("organization", "model")
        )
        or (len(group.members) == 1 and is_state(group.sentence, group.members[0]))
    )


# "Shut its European headquarters", "closed an office in X": the site is gone.
_OFFICE = re.compile(
    r"\A(?:'s)? (?:[\w-]+ ){0,2}?(?:headquarters|head office|offices?|studios?|"
    r"(?:design|technical|R&D|research) cent(?:re|er)s?)\b"
)


def _leaves_no_market(group: PlaceGroup, stance: MarketStance) -> bool:
    """Whether what is left is a town (a ship leaves it, a maker leaves a country) or an office."""
    cue, last = stance.cue, group.members[-1]
    departs = cue is not None and re.match(r"le(?:ft|av)", cue.surface) is not None
    return (departs and last.label == "city") or _OFFICE.match(group.sentence.after(last, 40)) is not None


def _group(group: PlaceGroup, context: Context, anchor: date | None) -> Iterator[MarketStatement]:
    sentence = group.sentence
    apart = excepted(sentence, context)
    if apart:
        yield from _there(group, apart, "excepted_market")
        return
    owner = site_owner(group, context)
    if owner is not None and owner[1]:
        yield from _there(group, [owner[0]], "site_owner")
        return
    answer = answering_stance(group, context)
    told = (asked_about(group, context) if answer is not None else []) or market_subjects(group, context)
    elsewhose = owner is not None and owner[0].organization_id not in {s.organization_id for s in told}
    period = market_period(group, context)
    future = period.future if period is not None else None
    stance = answer or market_stance(
        sentence, group.start, group.end, future=future, dated=period is not None, elsewhose=elsewhose
    )
    if stance is None or _is_unchanged(group, stance):
        return
    if sentence.kind == "title" and sentence.text.rstrip().endswith("?"):
        return  # "X opens assembly in Y?"
    if stance.status == EXITED and _leaves_no_market(group, stance):
        return
    if stance.status == EXITED and (
        stops_at_a_plant(sentence, stance.cue, group.members)
        or closes_one_place(sentence, stance.cue, group.members)
        or sells_on(sentence, stance.cue, context)
    ):
        stance = MarketStance(PRESENT, stance.certainty, stance.cue, stance.doubt, entered=False)
    if stance.status != PRESENT and _tells_it(group):
        stance, period = MarketStance(PRESENT, "asserted", None, None, entered=False), None
    if stance.status == PLANNED and is_of_drives(sentence, group.start):
        stance, period = MarketStance(PRESENT, "asserted", stance.cue, None, entered=False), None
    stance, period = held_until(sentence, stance, period)
    if stance is None:
        return
    there = met(sentence, context, planned=True) if stance.status == PLANNED else []
    head = relative_head(sentence, group.start)
    there = [s for s in there if head is None or s.start != head.start]
    meeting = {s.organization_id for s in there}
    subjects = [s for s in told if s.organization_id not in meeting]
    if told and not subjects and all(s.rule == AMONG or sentence.start <= s.start < group.start for s in told):
        # "X is present in A and hopes to add B": who is there goes on to the next.
        there, subjects = [s for s in there if s.organization_id not in {t.organization_id for t in told}], told
    yield from _there(group, there)
    if owner is not None and elsewhose:
        yield from _there(group, [owner[0]], "site_owner")
    if not subjects or (answer is None and not is_told(group, stance, subjects)):
        return
    starts = period is not None and is_start(sentence, stance, period.mention, group.members[0])
    resolved = entered_on(sentence, period, stance, anchor) if starts else None
    dated = period.mention if period is not None and resolved is not None else None
    for place in group.members:
        if is_partitive(sentence, place):
            continue
        last = period_of_last(sentence, place, context) if place is not group.members[0] else None
        if last is not None:
            resolved, dated = last.resolved(stance.status, anchor), last.mention
        for subject in subjects:
            yield MarketStatement(sentence, subject, place, stance, resolved, dated, f"{stance.status}_market", period)
            if stance.status == PLANNED:
                yield from _left_before(group, place, subject, context)
        if stance.status == PRESENT:
            for rival in [*counted_in(subjects, group, context), *rivals(group, subjects, context)]:
                yield MarketStatement(sentence, rival, place, stance, None, None, "rival_market")


# "…, its Russian distributor said": where he who tells it is.
_TELLS = re.compile(
    rf" (?:[a-z-]+ ){{0,2}}(?:{TRADER}|partner|subsidiary|unit|arm|office|head|boss|chief|manager|director"
    r"|spokes(?:man|woman|person)|press office|country manager)s? (?:has |have )?"
    r"(?:said|says|told|tells|confirmed|confirms|announced|added|adds|explained|explains|wrote|stated|stressed)\b"
)


def _tells_it(group: PlaceGroup) -> bool:
    """Whether a people only says where somebody is from who tells of other places."""
    last = group.members[-1]
    others = any(p.id != last.id for p in group.sentence.of("place"))
    return last.label == "demonym" and others and _TELLS.match(group.sentence.after(last, 60)) is not None


def _left_before(group: PlaceGroup, place: Mention, subject: Subject, context: Context) -> Iterator[MarketStatement]:
    """The exit from a place to which a maker means to return: "abandoned in 2022, X will be re-entered"."""
    sentence = group.sentence
    stop = stop_before(sentence, sentence.end)
    if stop is None or abs(stop.start - place.start) > _BESIDE:
        return
    dated = date_of_stop(sentence, stop)
    period = (
        resolve_period(dated.surface, context.reference, tense="past", relation=dated.relation)
        if dated is not None
        else None
    )
    gone = MarketStance(EXITED, "asserted", stop, None, entered=True)
    yield MarketStatement(sentence, subject, place, gone, period, dated if period else None, "exited_market")


def _is_unchanged(group: PlaceGroup, stance: MarketStance) -> bool:
    """`Nothing changes in X, where …`: the clause behind tells what it is that stays as it was."""
    return stance.cue is not None and UNCHANGED.match(stance.cue.surface) is not None and where_group(group) is not None


def _there(
    group: PlaceGroup, others: list[Subject], rule: str = "rival_market", cue: Mention | None = None
) -> Iterator[MarketStatement]:
    """Those who are in a place already, whatever is told of others: whom a newcomer is to meet, who has a plant."""
    here = MarketStance(PRESENT, "asserted", cue, None, entered=False)
    for place in group.members:
        for rival in others:
            yield MarketStatement(group.sentence, rival, place, here, None, None, rule)
