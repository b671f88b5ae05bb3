"""Stance: whether a clause tells of a plan or of what is so, and whether it states, entertains or denies it."""

import re
from dataclasses import dataclass

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.reach import calling_off, hedging
from flows.extraction.grammar.refuted import refuted
from flows.extraction.wording.needed import Needing
from flows.extraction.wording.records import quick

# A negation counts for the verb within this many characters behind it: its scope is narrow.
_NEGATION_REACH = 25
# "Has not changed its goal of 46,000": who does not touch it stands by it.
_LEAVES_IT = re.compile(
    r" (?:yet |so far |been )?(?:chang|alter|touch|revis|adjust|cut|lower|trim|reduc|raise|mov|waver|budg|depart"
    r"|deviat|abandon|give|given|gave|drop|wav)"
)


@quick
@dataclass(frozen=True, slots=True)
class Stance:
    """`planned`: told as to come. `certainty`: as the contract has it. `cue`: the word that says so, None where
    nothing but the tense does.
    """

    planned: bool
    certainty: str
    plan: Mention | None
    doubt: Mention | None

    @property
    def cue(self) -> Mention | None:
        """The word that certainty rests on."""
        return self.doubt if self.doubt is not None else self.plan


def stance(sentence: Sentence, start: int) -> Stance:
    """The stance of the statement whose words begin at an offset of the document.

    Plan and hedge cues count where they stand in the same clause, a negation only right before the words.
    """
    clause = sentence.clause_at(start)
    negations = [
        m
        for m in clause.cues("negation")
        if m.end <= start + 1
        and start - m.end <= _NEGATION_REACH
        and not _affirming(sentence, m)
        and sentence.aside_at(m.start) in (None, sentence.aside_at(start))
    ]
    cancelled = calling_off(clause, start)
    hedges = [h for h in hedging(clause, start) if not _enabled(sentence, h)]
    plans = clause.cues("plan", "future", "settled")
    plan = min(plans, key=lambda m: abs(m.start - start), default=None)
    report = refuted(sentence, start)
    if report is not None:
        return Stance(True, "denied", plan, report)
    if negations or cancelled:
        return Stance(plan is not None or bool(cancelled), "denied", plan, [*negations, *cancelled][0])
    if hedges:
        return Stance(True, "hedged", plan, hedges[0])
    return Stance(plan is not None, "asserted", plan, None)


# "It will be possible to make 300,000 cars there": so many can be made, and nothing is doubted.
_WILL_BE = Needing(r"\b(?:will|is to|are to|should) (?:then |soon |thus |now )?be \Z")


def _enabled(sentence: Sentence, hedge: Mention) -> bool:
    return (
        hedge.surface == "possible"
        and sentence.after(hedge, 4) == " to "
        and _WILL_BE.search(sentence.before(hedge, 24), of=sentence.text) is not None
    )


def _affirming(sentence: Sentence, negation: Mention) -> bool:
    """`not only`, `no fewer than`, `no less than`, `no later than`: words of negation that deny nothing."""
    after = sentence.after(negation, 20)
    if _LEAVES_IT.match(after):
        return True
    return after.startswith((" only", " just", " fewer", " less", " later", " more than", " doubt", " merely", " ."))
