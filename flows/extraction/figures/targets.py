"""Targets and results: figures that an organisation says it will reach, and figures that it has reached."""

import re
from collections.abc import Iterator
from functools import lru_cache

from flows.extraction.aims.authority_aims import of_authority, of_state_before
from flows.extraction.aims.capacity_outlook import STAGE
from flows.extraction.aims.figure_sites import NO_SITE, site_after
from flows.extraction.aims.moved_aims import is_now, moved_to, taken_up_now
from flows.extraction.aims.plan_tellings import is_over, is_past, over_before, told_then, told_when
from flows.extraction.aims.withdrawn_aims import withdrawn
from flows.extraction.context.context import Context
from flows.extraction.context.paragraphs import apart
from flows.extraction.figures.anchors import LAST_YEARS, Anchor, beside, of_aim_named, of_outlook, parts
from flows.extraction.figures.deferred_aims import deferred
from flows.extraction.figures.each_of_several import of_each
from flows.extraction.figures.figure_cells import built
from flows.extraction.figures.figure_neighbours import of_next, of_sentence, over_time
from flows.extraction.figures.figure_running import goes_on, goes_on_at_once, running_times
from flows.extraction.figures.figure_subject import subject_of
from flows.extraction.figures.figure_times import had_been, resolved
from flows.extraction.figures.figures import figures
from flows.extraction.figures.outlook import outlook
from flows.extraction.figures.restated import Again, put_to, settled
from flows.extraction.figures.spoken_times import meant_then, spoken_of
from flows.extraction.figures.told_figures import (
    Refusal,
    changed_by_nobody,
    held_against_plans,
    long_past,
    of_a_country,
    of_a_source,
)
from flows.extraction.figures.told_in_headlines import without_headlines
from flows.extraction.figures.topic_after import topic_after
from flows.extraction.grammar.article import Article
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.figure import FLOWS, Figure
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.lexicon.aim_words import AIM, OUTLOOK
from flows.extraction.metrics.associations import of_association
from flows.extraction.metrics.changes_of_last import tells_of_last, tells_of_level
from flows.extraction.metrics.industry import of_industry
from flows.extraction.metrics.many_makes import of_many_makes
from flows.extraction.metrics.money_spent import SPENT_BEHIND
from flows.extraction.metrics.nobodys_figures import of_nobody
from flows.extraction.metrics.others_estimates import is_foreseen
from flows.extraction.metrics.own_registrations import own_registrations
from flows.extraction.metrics.pledges import pledges
from flows.extraction.metrics.questions import asks
from flows.extraction.metrics.single_ones import is_idle_one
from flows.extraction.metrics.told_sums import is_part, is_part_named, of_cars_sold, sums_up
from flows.extraction.metrics.topics import Topic
from flows.extraction.metrics.upper_bounds import bounded
from flows.extraction.timing.coming_times import as_past, comes_later, latest_past_year
from flows.extraction.timing.current_years import Dated, current_year, is_so_far, is_whole_year
from flows.extraction.timing.figure_bases import owned_time
from flows.extraction.timing.figure_now import at_hand
from flows.extraction.timing.figure_shifts import is_right_behind, shifted, then, told_beside
from flows.extraction.timing.figure_tense import follows_plan, is_done
from flows.extraction.timing.reported_times import reported_time
from flows.extraction.timing.time_pointers import grain_time, ordinal_time, pointed_at
from flows.extraction.timing.year_on_year import year_on
from flows.extraction.wording.approximators import ABOUT
from flows.extraction.wording.needed import Needing
from flows.extraction.wording.records import replace


def figure_facts(article: Article, context: Context) -> Iterator[Fact]:
    """Targets and results of an article, one fact a figure with a metric and a subject of its own.

    A figure that is counted over a time and has none of its own is of the last past time that the sentences before it
    told.
    """
    read = _read_once(context)
    again = [
        Again(f.value, f.start, f.end)
        for f in read
        if isinstance(f, Refusal) and f.reason == "told before" and f.value is not None
    ]
    yield from without_headlines(settled([found for found in read if isinstance(found, Fact)], again), article)


def refusals(context: Context) -> list[Refusal]:
    """The figures of the context's article that gave no fact, with the reason."""
    return [found for found in _read_once(context) if isinstance(found, Refusal)]


@lru_cache(maxsize=1)
def _read_once(context: Context) -> tuple[Fact | Refusal, ...]:
    """All figures of the context's article; facts and coverage ask for the same."""
    return tuple(_read(context.article, context))


def _read(article: Article, context: Context) -> Iterator[Fact | Refusal]:
    running: list[Dated] = []
    past = None if context.reference is not None else latest_past_year(article)
    topic = Topic()
    anchors: list[Anchor] = []
    site = NO_SITE
    makers: set[object] = set()
    aims: set[object] = set()
    level: Fact | None = None
    sentences = list(article)
    firms = {o for o in context.named if is_maker(o, context.vocabulary)}
    alone = len(firms - {o for n in firms for o in context.vocabulary.ancestors(n)}) == 1
    for position, sentence in enumerate(sentences):
        if sentence.kind in ("dateline", "caption"):
            continue
        if position and topic.metric == "vehicle_exports" and apart(article.text, sentences[position - 1], sentence):
            topic = replace(topic, metric="vehicle_sales", lead="vehicle_sales")
        told: list[Figure] = []
        industry = False
        site = site_after(sentence, site, context.reference)
        for figure in figures(sentence, topic):
            figure = replace(figure, site=site.state, aimed=figure.metric in aims)
            if industry and (figure.carried or is_part(figure) or is_part_named(figure) or changed_by_nobody(figure)):
                figure = figure.refused("industry figure")
            whole = (of_industry(figure, topic.industry) and not is_part(figure)) or (
                len(makers) > 1 and sums_up(figure)
            )
            last = sentences[position - 1] if position else None
            whole = whole and not own_registrations(figure, last, context.vocabulary, alone=alone)
            whole = whole and not (len(makers) == 1 and None not in makers and of_cars_sold(figure))
            # "Wants 3 per cent of the market, and 5 per cent later": whose the first is.
            whole = whole and not (goes_on_at_once(figure) and bool(told) and told[-1].metric == figure.metric)
            whole = whole or of_authority(figure) or of_association(figure, context.vocabulary)
            whole = whole or is_foreseen(figure, context.vocabulary) or of_state_before(figure, last)
            if figure.metric is not None and not figure.labelled and whole:
                figure = figure.refused("industry figure")
            if of_many_makes(figure, last):
                figure = figure.refused("industry figure")
            if figure.number.label == "change" and asks(sentence):
                figure = figure.refused("a question")  # "X doubles its forecast? Not quite."
            if is_idle_one(figure):
                figure = figure.refused("too small")
            industry = figure.reason == "industry figure"
            told.append(figure)
        found: list[Fact | Refusal] = []
        own: Fact | None = None
        behind = sentences[position + 1] if position + 1 < len(sentences) else None
        following = behind.text if behind is not None else ""
        for figure in told:
            facts = [f for f in found if isinstance(f, Fact)]
            listed = figure.carried and not figure.base and bool(facts) and facts[-1].dataset == "targets"
            fact = _fact(figure, context, running, told, listed, past, anchors, following)
            if isinstance(fact, Fact) and level is not None and tells_of_last(figure):
                put_to(level, fact)
            if isinstance(fact, Fact) and own is not None and tells_of_level(figure):
                put_to(own, fact)
            if isinstance(fact, Fact):
                own = fact if not figure.base and "value" in fact.cells else own
                found += [f for one in of_each(fact, figure, context) for f in deferred(one, figure, behind, context)]
            else:
                found.append(fact)
        found += [
            _fact(pledge, context, [], told, False, past, [], "")
            for pledge in pledges(sentence, following)
            if not of_a_country(pledge)
        ]
        yield from found
        topic = topic_after(sentence, told, topic)
        facts = [f for f in found if isinstance(f, Fact)]
        named = of_aim_named(sentence, context.reference) if not facts else None
        anchors += [named] if named is not None else []
        level = own
        aims = {f.cells.get("metric") for f in facts if f.dataset == "targets"} if facts else aims
        datasets, makers = {f.dataset for f in facts}, {f.cells.get("organization_id") for f in facts}
        if datasets != {"targets"} or long_past(found, context):
            running += running_times(sentence, context, held_against_plans(told, found), running)


def _fact(
    figure: Figure,
    context: Context,
    running: list[Dated],
    told: list[Figure],
    listed: bool,
    past: int | None,
    anchors: list[Anchor],
    following: str,
) -> Fact | Refusal:
    sentence, number = figure.sentence, figure.number
    reason = figure.reason or ("no metric" if figure.metric is None else "nobody's" if of_nobody(figure) else None)
    subject = subject_of(figure, context) if reason is None else None
    if reason is not None or subject is None:
        return Refusal(sentence, number.start, number.end, reason or "no subject", number.value)
    if of_a_source(figure, subject.organization_id, context):
        return Refusal(sentence, number.start, number.end, "industry figure", number.value)
    # A rival's figure that one is held against is of the same time.
    figure = replace(figure, base=figure.base and subject.rule != "list")
    own = grain_time(figure, context, running) or resolved(figure.period, context, figure, running)
    if (
        own is not None
        and moved_to(figure)
        and (own.words.start >= number.end or is_over(own, context.reference))
        and (own.words.granularity != "year" or is_over(own, context.reference))
    ):
        # "lowered its sights to 500,000 in summer", "in June it was lowered to 640,000": that is when it was lowered.
        own = of_sentence(replace(figure, period=None), told, context, running)
    of_those = figure.carried and _OF_THOSE.match(figure.after) and figure.metric in FLOWS
    if own is None and of_those and anchors and not anchors[-1].planned:
        # "3,819 of those": in the time that those were told for; "60 of them" stations stand there now.
        own = anchors[-1].dated
    # "30,000 in the first quarter, 35,000 in the second": each in its own.
    own = (ordinal_time(figure, running, context.reference) if not figure.base else None) or own
    anchor = told_beside(figure, context.reference)
    anchor = anchor or (anchors[-1].dated if anchors else running[-1] if running else None)
    moved = shifted(figure, anchor) or (then(figure, anchor, context.reference) if own is None else None)
    if at_hand(figure):
        own = moved = None
    nearer = (
        own is not None
        and moved is not None
        and (moved.words.start <= number.start or is_right_behind(figure, own, moved))
        # "In the preceding quarter it was 108,581, and in the third quarter of 2023, 105,108".
        # "1,100 between January and May (2024: 470)".
        and (own.words.end <= moved.words.start or own.words.start >= min(number.end, moved.words.start))
    )
    if own is None or (own.period.start is None and own.period.end is None) or figure.base or nearer:
        own = moved or own
    full = current_year(figure, context, running)
    if full is not None and own is not None and (own.words.end <= full.words.start or parts(own, figure, full)):
        own = full
        if full.period.end is not None and (context.reference is None or full.period.end < context.reference):
            running.append(full)
    if full is not None and own is None and is_so_far(full):
        own = full
    view, planned = outlook(figure, own.period if own else None, context.reference)
    if figure.base and owned_time(sentence, number) is not None:
        planned, view = False, replace(view, certainty="asserted")
    figure, view = bounded(figure, view)
    grows = figure.metric == "production_capacity" and STAGE.match(following) is not None
    if planned and view.certainty == "asserted" and not grows and withdrawn(sentence, number.end, following):
        view = replace(view, certainty="denied")
    if planned and view.certainty == "denied" and own is not None and told_when(own, number, context):
        # "39 billion had been the plan in January": that is when it was planned.
        own = of_sentence(replace(figure, period=None), told, context, running)
    planned = (
        planned
        or (
            listed
            and follows_plan(figure)
            and not (figure.metric == "investment" and SPENT_BEHIND.match(figure.after))
            and not is_past(own, context)
            and not at_hand(figure)
            and not LAST_YEARS.search(figure.before)
        )
        or comes_later(figure, own.period if own else None, past)
    )
    dated = own or (pointed_at(figure, context) if not figure.base and not at_hand(figure) else None)
    if (
        figure.base
        and moved is None
        and not (own is not None and (beside(own, figure) or had_been(number, own, sentence)))
    ):
        dated = None
    if dated is None and not planned and not figure.base:
        dated = reported_time(figure, running, context.reference)
        if dated is None and over_time(figure, told) and running and goes_on(figure, told):
            whole = full if full is not None and is_whole_year(full, context.reference) else None
            running += [whole] if whole is not None else []
            dated = whole or spoken_of(figure, running, context.reference)
    if figure.base and planned:
        # What a plan is moved from is for the time that it is moved for.
        dated = (
            own
            or (
                anchors[-1].dated
                if anchors and anchors[-1].planned and anchors[-1].metric in (figure.metric, "")
                else None
            )
            or of_sentence(figure, told, context, running)
            or of_next(figure, told, context, running)
            or current_year(figure, context, running)
        )
    if (figure.rate is not None and not planned and dated is not None and dated.words.start - number.end > 40) or (
        figure.rate is not None
        and not planned
        and dated is not None
        and dated.words.end <= number.start
        and ("and" in figure.before or dated in running)
    ):
        dated = None
    if figure.base and dated is None:
        dated = ordinal_time(figure, running, context.reference)
    if dated is None and not planned and not figure.base and over_time(figure, told) and figure.period is None:
        dated = of_sentence(figure, told, context, running)
    if planned and figure.metric not in FLOWS and dated is not None and told_then(dated, context):
        # "In November another 5.2 billion had been set aside": that is when it was told.
        dated = None
    if dated is None and not planned and not figure.base:
        dated = year_on(figure, context.reference)
        running += [dated] if dated is not None else []
    undated = dated is None or (dated.period.start is None and dated.period.end is None)
    if undated and not figure.base:
        dated = current_year(figure, context, running) or dated
    if planned and dated is not None and over_before(dated, figure, context.reference):
        dated = None
    if planned and dated is None and (_THE_AIM.search(figure.before) or moved_to(figure) or taken_up_now(figure)):
        dated = next((a.dated for a in reversed(anchors) if a.planned and a.metric == figure.metric), None)
    if planned and dated is None and figure.aimed and (view.certainty == "denied" or is_now(figure)) and anchors:
        # "Before it had stood at 3.4 million", "the latter is now 940,000": for the time of the aim that was told.
        dated = anchors[-1].dated if anchors[-1].planned and anchors[-1].metric == figure.metric else None
    if planned and dated is None and not figure.base and figure.rate is None and anchors:
        dated = of_outlook(figure, anchors[-1])
    if planned and dated is None:
        dated = meant_then(figure, running, context.reference)
    if not planned and dated is not None:
        dated = as_past(dated, context.reference)
        start = dated.period.start
        # "Starts up next month with 250,000 cars a year": what begins then is not there yet.
        ahead = start is not None and context.reference is not None and start > context.reference
        planned = ahead and _STARTS_WITH.search(figure.before, of=sentence.text) is not None
        # "X, present with 12 dealers, means to reach 15 in 2027": the time of the other.
        dated = None if ahead and not planned and not is_done(figure) else dated
    apart = not figure.base or (planned and figure.period is not None)
    if dated is not None and apart and (dated.period.start or dated.period.end) is not None:
        anchors.append(Anchor(figure.metric or "", planned, dated))
    return built("targets" if planned else "results", figure, subject, view, dated, context)


_STARTS_WITH = Needing(
    r"\b(?:starts?(?: up)?|begins?|opens?|(?:goes|comes) (?:on stream|into operation))\b[^,;]{0,40}"
    rf"\bwith(?: a capacity of)?{ABOUT} \Z"
)
_OF_THOSE = re.compile(r" of (?:them|these|those|which)\b")
# "The target has been cut to 80,000": for the time that it was told for.
_THE_AIM = re.compile(
    rf"\b(?:[Tt]he|[Tt]hat|[Ii]ts|[Tt]his|[Aa]n?|[Tt]heir) (?:[\w-]+ ){{0,2}}?(?:{AIM}|{OUTLOOK})s?\b"
)
