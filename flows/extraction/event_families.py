"""Families of events: the rules tried on each clause of a sentence, and what a sentence must have for each of them.

Most sentences have something for one or two of them and nothing for the others: to ask that once a sentence costs a
small part of asking every rule in every clause.
"""

from collections.abc import Callable, Iterable, Sequence

from flows.extraction.appointments import appointment_facts, may_appoint
from flows.extraction.article import Clause, Sentence
from flows.extraction.conferences import conference_facts, may_confer
from flows.extraction.context import Context
from flows.extraction.deals import deal_facts, may_deal
from flows.extraction.entries import entry_facts, may_enter
from flows.extraction.fact import Fact
from flows.extraction.launches import launch_facts, may_launch
from flows.extraction.milestones import may_be_milestone, milestone_facts
from flows.extraction.partnerships import may_partner, partnership_facts
from flows.extraction.sites import (
    facility_facts,
    may_be_facility,
    may_be_outlet,
    may_be_plant,
    outlet_facts,
    plant_facts,
)

Family = Callable[[Clause, Context], Iterable[Fact]]
# In the order in which they are tried. What a sentence must have is looser than what the rules want of a clause of it.
_FAMILIES: tuple[tuple[Family, Callable[[Sentence], bool]], ...] = (
    (launch_facts, may_launch),
    (entry_facts, may_enter),
    (plant_facts, may_be_plant),
    (facility_facts, may_be_facility),
    (outlet_facts, may_be_outlet),
    (conference_facts, may_confer),
    (partnership_facts, may_partner),
    (deal_facts, may_deal),
    (appointment_facts, may_appoint),
    (milestone_facts, may_be_milestone),
)


def families_of(sentence: Sentence) -> Sequence[Family]:
    """The families that may tell an event in one of the clauses of a sentence."""
    return [rules for rules, may in _FAMILIES if may(sentence)]
