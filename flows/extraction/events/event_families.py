"""Families of events: the rules tried on each clause of a sentence, and what a sentence must have for each of them.

Most sentences have something for one or two of them and nothing for the others: to ask that once a sentence costs a
small part of asking every rule in every clause.
"""

from collections.abc import Callable, Iterable, Sequence

from flows.extraction.context.context import Context
from flows.extraction.deals import deals, partnerships
from flows.extraction.entries import entries
from flows.extraction.events import conferences, milestones
from flows.extraction.grammar.article import Clause, Sentence
from flows.extraction.grammar.fact import Fact
from flows.extraction.launches import launches
from flows.extraction.launches.launch_forms import LAUNCHES
from flows.extraction.people import appointments
from flows.extraction.sites import site_nouns, sites

Family = Callable[[Clause, Context], Iterable[Fact]]
_NONE: frozenset[str] = frozenset()
# In the order in which they are tried: the rules, classes of cues of which a sentence has one, and whether one without
# may have what goes in their place; that is looser than what the rules want of a clause of it.
_FAMILIES: tuple[tuple[Family, frozenset[str], Callable[[Sentence], bool] | None], ...] = (
    (launches.launch_facts, LAUNCHES, launches.may_launch),
    (entries.entry_facts, entries.CUES, entries.may_enter),
    (sites.plant_facts, sites.PLANT_CUES, sites.may_be_plant),
    (sites.facility_facts, frozenset({"facility_noun"}), site_nouns.may_be_named),
    (sites.outlet_facts, frozenset({"outlet_noun"}), site_nouns.may_be_named),
    (conferences.conference_facts, conferences.CUES, None),
    (partnerships.partnership_facts, partnerships.CUES, None),
    (deals.deal_facts, deals.CUES, None),
    (appointments.appointment_facts, appointments.CUES, None),
    (milestones.milestone_facts, _NONE, milestones.may_be_milestone),
)


def families_of(sentence: Sentence) -> Sequence[Family]:
    """The families that may tell an event in one of the clauses of a sentence."""
    here = sentence.classes
    return [rules for rules, cues, may in _FAMILIES if not cues.isdisjoint(here) or (may is not None and may(sentence))]
