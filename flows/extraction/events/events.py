"""Events: happenings in which an organisation takes part, dated or placed by the text; one rule a family, told
once each.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from flows.extraction.aims.bygone_plans import without_bygone
from flows.extraction.context.context import Context
from flows.extraction.context.home_countries import home_of
from flows.extraction.deals.alliances import alliance_facts
from flows.extraction.deals.deal_approvals import approval_facts
from flows.extraction.deals.deal_closings import closing_facts, without_signed
from flows.extraction.deals.deal_nouns import deal_noun_facts
from flows.extraction.deals.deeds import deed_facts
from flows.extraction.deals.money_deals import money_facts
from flows.extraction.deals.participants import participant_facts
from flows.extraction.deals.partner_lists import partner_list_facts
from flows.extraction.entries.entry_fragments import entry_fragment_facts
from flows.extraction.entries.entry_lines import line_facts
from flows.extraction.entries.entry_turns import turn_facts
from flows.extraction.entries.exit_states import exit_facts
from flows.extraction.entries.exited_markets import exited_facts
from flows.extraction.entries.market_entries import market_entry_facts
from flows.extraction.entries.returns import return_facts
from flows.extraction.entries.steps import step_facts
from flows.extraction.events.asides import aside_facts
from flows.extraction.events.dated_names import dated_name_facts, without_shared
from flows.extraction.events.entry_days import with_entry_days
from flows.extraction.events.event_families import families_of
from flows.extraction.events.event_merging import merged_events, told_again
from flows.extraction.events.event_settings import with_settings
from flows.extraction.events.firm_lists import firm_list_facts
from flows.extraction.events.gatherings import gathering_facts
from flows.extraction.events.show_stands import stand_facts
from flows.extraction.events.told_days import without_told_days
from flows.extraction.frames.event_frames import frame_facts
from flows.extraction.grammar.article import Article
from flows.extraction.grammar.fact import Fact
from flows.extraction.launches.car_belongings import of_a_belonging
from flows.extraction.launches.launch_turns import launch_turn_facts
from flows.extraction.launches.placed_cars import placed_car_facts
from flows.extraction.launches.shown_there import shown_facts
from flows.extraction.people.office_moves import office_facts
from flows.extraction.scenes.shows import show_towns
from flows.extraction.sites.ceremony_days import with_ceremony_days
from flows.extraction.sites.dated_outlets import dated_outlet_facts
from flows.extraction.sites.outlet_days import with_own_days
from flows.extraction.sites.outlet_turns import outlet_turn_facts, without_taken
from flows.extraction.sites.relocations import relocation_facts
from flows.extraction.sites.representations import representation_facts
from flows.extraction.sites.rollouts import rollout_facts
from flows.extraction.sites.site_cities import with_cities
from flows.extraction.sites.site_lines import site_line_facts
from flows.extraction.sites.site_props import site_prop_facts
from flows.extraction.sites.site_turns import site_turn_facts
from flows.extraction.sites.works import works_facts


def event_facts(article: Article, context: Context) -> Iterator[Fact]:
    """The events of an article and who takes part in them; a happening told in title, lead and body is one event."""
    told = [
        fact
        for sentence in article
        if sentence.kind != "dateline" and (families := families_of(sentence))
        for clause in sentence.clauses
        for rules in families
        for fact in rules(clause, context)
    ]
    framed = merged_events(frame_facts(article, context), context)
    told = [*framed, *(fact for fact in told if not told_again(fact, framed))]
    told = merged_events([*told, *aside_facts(article, context)], context)
    plants = [fact for fact in framed if fact.cells["event_type"] == "plant"]
    works = (fact for fact in works_facts(article, context, told) if not told_again(fact, plants))
    told = _merged(told, works, context)
    told = merged_events(with_cities([*told, *deed_facts(article, context, told)], article), context)
    told = _merged(told, money_facts(article, context, told), context)
    told = without_signed(_merged(told, closing_facts(article, context, told), context))
    told = _merged(told, stand_facts(article, context, told), context)
    told = _merged(told, gathering_facts(article, context, told), context)
    told = _merged(told, alliance_facts(article, context, told), context)
    told = _merged(told, representation_facts(article, context, told), context)
    told = _merged(told, launch_turn_facts(article, context, told), context)
    told = _merged(told, office_facts(article, context, told), context)
    told = _merged(told, approval_facts(article, context, told), context)
    told = _merged(told, partner_list_facts(article, context, told), context)
    told = _merged(told, deal_noun_facts(article, context, told), context)
    told = _merged(told, turn_facts(article, context, told), context)
    told = _merged(told, line_facts(article, context), context)
    told = _merged(told, exit_facts(article, context, told), context)
    told = _merged(told, entry_fragment_facts(article, context, told), context)
    told = _merged(told, step_facts(article, context, told), context)
    told = _merged(told, site_turn_facts(article, context, told), context)
    told = _merged(told, site_prop_facts(article, context, told), context)
    told = _merged(told, relocation_facts(article, context, told), context)
    outlets = [*outlet_turn_facts(article, context, told)]
    told = _merged(without_taken(told, outlets), outlets, context)
    told = _merged(told, site_line_facts(article, context, told), context)
    told = _merged(told, rollout_facts(article, context, told), context)
    told = _merged(told, dated_outlet_facts(article, context, told), context)
    told = _merged(told, shown_facts(article, context, told), context)
    told = _merged(told, market_entry_facts(article, context, told), context)
    # Before the exits that markets show: of each in a list the time is its own.
    told = _merged(told, firm_list_facts(article, context, told), context)
    named = [*dated_name_facts(article, context)]
    told = _merged(without_shared(told, named), named, context)
    told = _merged(told, exited_facts(context, told), context)
    told = _merged(told, return_facts(article, context, told), context)
    told = _merged(told, placed_car_facts(article, context, told), context)
    towns = show_towns(article)
    events = [e for e in told if e.cells["event_type"] != "market_entry" or e.cells.get("city") not in towns]
    events = [e for e in events if not _at_home(e, context)]
    events = [e for e in events if not _of_its_car(e, events, article) and not of_a_belonging(e, article)]
    events = list(with_own_days(with_settings(without_bygone(events, article, context), context), context))
    events = list(without_told_days(with_ceremony_days(with_entry_days(events, context), context), context))
    yield from events
    yield from participant_facts(events, context)


# Rules that read an entry off hardly more than a place and a time.
_LIGHT = frozenset(
    {"rollout", "next_step", "turn", "start_line", "followed_suit", "followed_by", "frame_brand_arrives"}
)


def _at_home(event: Fact, context: Context) -> bool:
    """Whether an entry is one into the country that its maker comes from, or an exit from a town there."""
    whose = str(event.cells["organization_id"])
    place = event.cells.get("place")
    if event.cells["event_type"] == "market_exit" and "city" in event.cells:
        return place == home_of(whose, context)  # "Maserati left Grugliasco": a town of its own country
    if event.cells["event_type"] != "market_entry" or place is None:
        return False
    if "city" in event.cells and event.cells["status"] == "scheduled":
        return False  # a newcomer that is to start in a town of its own country
    return event.rule in _LIGHT and place == home_of(whose, context)


# "It has been launched in X": a pronoun that takes up a car.
_PRONOUN = re.compile(r"(?:it|they)", re.IGNORECASE)


def _of_its_car(event: Fact, events: Sequence[Fact], article: Article) -> bool:
    """Whether an entry is nothing but the launch of a car that a pronoun stands for, told beside it."""
    span = event.spans.get("organization_id")
    if event.cells["event_type"] != "market_entry" or span is None:
        return False
    return _PRONOUN.fullmatch(article.text[slice(*span)]) is not None and any(
        e.cells["event_type"] == "product_launch"
        and e.cells.get("place") == event.cells.get("place")
        and e.cells["organization_id"] == event.cells["organization_id"]
        and e.statement[0] == event.statement[0]
        for e in events
    )


def _merged(told: list[Fact], others: Iterable[Fact], context: Context) -> list[Fact]:
    """Merged events with others beside them, where there are any."""
    more = [*others]
    return merged_events([*told, *more], context) if more else told
