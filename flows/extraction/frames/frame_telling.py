"""Telling of frames: whether what a predicate tells has happened, is to come, or is only entertained."""

import re

from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.awaited_nouns import comes_before
from flows.extraction.grammar.modality import Telling
from flows.extraction.grammar.purposes import came_for
from flows.extraction.grammar.reach import calling_off, hedging
from flows.extraction.grammar.set_ahead import was_planned
from flows.extraction.grammar.tenses import Tense, tense
from flows.extraction.grammar.with_clauses import comes_with
from flows.extraction.launches.launch_verbs import UNDATED
from flows.extraction.scenes.frame_parts import Told
from flows.extraction.scenes.told_dates import When
from flows.extraction.sites.site_nouns import DENIES
from flows.extraction.wording.needed import Needing

_PLANS = re.compile(r"plan")
# "Plans to build a plant have been given up": what is called off stands before.
_PLAN_OF_IT = Needing(
    r"\A\W*(?:[\w'&-]+ ){0,3}?(?:plans?|projects?|ideas?|proposals?|intentions?|schemes?|talks?)\b[^;:]{0,60}\Z",
    re.IGNORECASE,
)
_IS = re.compile(
    r"\b(?:is|are|was|were|be|been|being|got)(?: [a-z]+ly| now| all but)?(?: [a-z]+ed| given up| torn up| frozen"
    r"| put on (?:ice|hold)| off the table)? \Z"
)
# "The X, to be built in A from 2027, is shelved": what is told aside is called off with all of it.
_IS_BEHIND_ASIDE = re.compile(
    r"[^,;:], (?:is|are|was|were|(?:has|have|had)(?: now| since)? been)(?: [a-z]+ly| now| since| all but)?"
    r"(?: [a-z]+){1,2}\Z"
)
_PUT_OFF = re.compile(r"postpon|delay|put(?:s|ting)? (?:off|back)|push|defer|reschedul")


# "Was the first to be shown", "became the only one to enter": what was achieved.
_FIRST_TO = re.compile(
    r"\b(?:was|were|became|had been|has been|have been) (?:also |again )?(?:the |its |their |one of the )?(?:very )?"
    r"(?:first|last|only|second|third|fourth|latest|next|few)(?: [\w-]+){0,3} to (?:have )?(?:be(?:en)? )?\Z"
)


def done(told: Told) -> bool:
    """Whether the verb tells of what has happened: by its form, or as what was achieved ("the first to enter")."""
    form = told.predicate.form
    if form == "past" and told.state:
        group = told.words[told.predicate.subject[1] : told.predicate.index]
        return any(w.text in ("was", "were", "been", "had") for w in group)
    if present_passive(told):
        return False
    if told.wanted or (form == "future" and told.words[told.predicate.index - 1].text in ("and", "then")):
        return False  # "is to be shown in May and built in June"
    if form == "future" and _FIRST_TO.search(told.sentence.before(told.predicate.cue, 60)):
        return True
    if form == "future" and _took_effect(told):
        return True
    meant = form == "future" and told.predicate.governed == "to" and told.predicate.label == "shows"
    if meant and not told.dated and came_for(told.sentence, told.predicate.cue.start):
        return True  # "flew to Paris on Monday to present the X"
    before = [w.text for w in told.words[max(told.predicate.index - 4, 0) : told.predicate.index]]
    if "able" in before and ("been" in before or "were" in before):
        return True
    return form == "past" or (form == "future" and tense(told.scene.clause, told.predicate.cue) is Tense.PAST)


# "The decision to close the plant took effect in May": it is closed.
_DECISION_TO = re.compile(r"\b(?:decision|move|order|resolution|step) to \Z")
_TOOK_EFFECT = re.compile(r"[^,;:]* (?:took effect|has taken effect|came into (?:effect|force)|became effective)\b")


def _took_effect(told: Told) -> bool:
    """Whether a deed that was decided on is told to have come into force."""
    cue = told.predicate.cue
    return (
        _DECISION_TO.search(told.sentence.before(cue, 20)) is not None
        and _TOOK_EFFECT.match(told.sentence.after(cue, 120)) is not None
    )


# What is done to a car in the present: "is unveiled on 12 May".
_SHOWN = frozenset({"shows", "brings", "gets", "arrives"})


def present_passive(told: Told) -> bool:
    """Whether a car is told in the present to be shown or brought at a time: "is unveiled in Thailand on 12 May"."""
    if told.predicate.form != "past" or told.predicate.label not in _SHOWN or not told.predicate.passive:
        return False
    group = [w.text for w in told.words[told.predicate.subject[1] : told.predicate.index] if w.kind != "adverb"]
    return group in (["is"], ["are"]) and told.dated and told.sentence.kind != "title"


def telling_of(told: Told, when: When | None) -> Telling | None:
    """How it is told: by the verb's form; a noun and the present by the date and the verbs around."""
    predicate, sentence = told.predicate, told.sentence
    clause = told.scene.clause
    start = predicate.cue.start
    before = sentence.slice(max(start - 120, sentence.start), start)
    if predicate.form == "noun" and UNDATED.search(clause.text):
        return None
    if predicate.form == "noun" and was_planned(clause, predicate.cue):
        return None if when is None or _over(told, when) else Telling("scheduled", "asserted")
    if DENIES.search(before, of=sentence.text):
        return Telling("scheduled", "denied")
    if predicate.form == "noun" and not _over(told, when) and comes_before(sentence, predicate.cue):
        return Telling("scheduled", "asserted")
    called_off = calling_off(clause, start)
    cancels = [c for c in called_off if c.start < start and start - c.start < 50 and not _joined(told)]
    if not cancels and _PLAN_OF_IT.search(sentence.slice(clause.start, start), of=sentence.text):
        cancels = [c for c in called_off if c.start > start and _IS.search(sentence.before(c, 24) + c.surface + " ")]
    if not cancels and "," in before and (predicate.label == "destined" or not done(told)):
        cancels = [c for c in called_off if _IS_BEHIND_ASIDE.search(sentence.slice(start, c.end))]
    if not cancels and told.relative and not done(told):
        cancels = _object_called_off(told)
    if cancels and when is not None and _PUT_OFF.match(cancels[0].surface.lower()):
        return Telling("scheduled", "asserted")
    if cancels:
        return Telling("cancelled", "denied", None, cancels[0])
    hedges = [h for h in hedging(clause, start) if h.start < predicate.cue.end and h.start != start]
    if hedges and not told.relative and (aside := _relative_aside(told)) is not None:
        hedges = [h for h in hedges if not aside[0] <= h.start < aside[1]]
    if told.relative and done(told):
        pronoun = told.words[predicate.subject[1] - 1].start
        hedges = [h for h in hedges if h.start > pronoun]  # "Examines X from a centre that was set up in May"
    if sentence.kind == "title" and sentence.text.rstrip().endswith("?"):
        return Telling("scheduled", "hedged")  # "X to stop production in Y?"
    if hedges or predicate.label == "weighs":
        return Telling("scheduled", "hedged", None, hedges[0] if hedges else None)
    form = predicate.form
    if predicate.form != "noun" and _never_was(told):
        return None
    if _were_to(told) and any(w.text == "have" for w in told.words[predicate.subject[1] : predicate.index]):
        return None
    if predicate.label == "destined" or _PLANS.match(predicate.cue.surface.lower()) or _were_to(told):
        return None if _missed(told, when) else Telling("scheduled", "asserted")
    if told.wanted or (form == "ing" and comes_with(sentence, predicate.cue) is not None):
        return Telling("scheduled", "asserted")
    if predicate.label == "orders" and when is not None and when.period.relation == "since":
        return Telling("occurred", "asserted")
    if done(told):
        return Telling("occurred", "asserted")
    if form == "future":
        return Telling("scheduled", "asserted")
    if form not in ("ing", "noun") or present_passive(told):
        return by_date(told, when)
    found = told.scene.told(predicate.cue, when)
    # "Is giving up its plant": the verb itself is no word of calling off.
    own = found is not None and found.doubt is not None and found.doubt.start == start
    return by_date(told, when) if own else found


def _relative_aside(told: Told) -> tuple[int, int] | None:
    """Where a relative clause in commas stands in the subject: "the SUV, which is said to go far, was unveiled"."""
    words = told.part(told.predicate.subject)
    commas = [i for i, w in enumerate(words) if w.text == ","]
    opened = next((i for i in commas if words[i + 1 : i + 2] and words[i + 1].text in ("which", "who")), None)
    closed = next((i for i in reversed(commas) if opened is not None and i > opened), None)
    return (words[opened].start, words[closed].start) if opened is not None and closed is not None else None


def _object_called_off(told: Told) -> list[Mention]:
    """What calls off the thing of which a relative clause tells a plan: "cancelled the X, which was to come in May"."""
    pronoun = told.words[told.predicate.subject[1] - 1].start
    for cue in told.sentence.cues("cancel"):
        between = [w for w in told.words if cue.end <= w.start and w.end <= pronoun]
        if cue.end <= pronoun and not any(w.kind in ("aux", "verb", "link") or w.text == "and" for w in between):
            return [cue]
    return []


def _joined(told: Told) -> bool:
    """Whether it is a second verb of its own: "came to a halt in May and resumed in July"."""
    group = (w for w in reversed(told.words[: told.predicate.index]) if w.kind not in ("aux", "adverb"))
    before = next(group, None)
    return told.predicate.form in ("past", "present") and before is not None and before.text in ("and", "but", "then")


def _were_to(told: Told) -> bool:
    """`was to open in May`, `were to have gone into production`: what was planned."""
    first = told.predicate.subject[1]
    group = [w.text for w in told.words[first : told.predicate.index]]
    return "to" in group and group[0] in ("was", "were")


_UNREAL = frozenset({"should", "would", "could", "might", "ought"})


def _never_was(told: Told) -> bool:
    """`should have reached dealers this spring`: what did not come about."""
    group = [w.text for w in told.words[told.predicate.subject[1] : told.predicate.index]]
    return "have" in group and not _UNREAL.isdisjoint(group[: group.index("have")])


def _missed(told: Told, when: When | None) -> bool:
    """Whether a plan that is told in the past was for a time that is over: nobody says what became of it."""
    first = told.predicate.subject[1]
    past = any(w.text in ("was", "were", "had") for w in told.words[first : told.predicate.index])
    return past and (when is None or _over(told, when))


def _over(told: Told, when: When | None) -> bool:
    """Whether a time has passed."""
    reference = told.context.reference
    return when is not None and when.end is not None and reference is not None and when.end <= reference


def by_date(told: Told, when: When | None) -> Telling:
    """How what a date alone tells is told: as what has happened where the date is past."""
    reference = told.context.reference
    if when is not None and reference is not None and when.end is not None and when.end <= reference:
        return Telling("occurred", "asserted")
    if told.sentence.kind == "title" and when is None:
        return Telling("occurred", "asserted")
    return Telling("scheduled", "asserted")
