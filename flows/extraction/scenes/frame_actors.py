"""Actors of frames: who does what a predicate tells, and whose the site is that it tells of."""

import re

from flows.extraction.context.context import Subject
from flows.extraction.context.topic import sells_for_others
from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.owners import is_owned, was_theirs
from flows.extraction.grammar.subjecthood import is_actor
from flows.extraction.scenes.frame_parts import Told

# "Follows Tesla's own plan to establish a hub": whose plan it is, his it is.
_PLAN_TO = re.compile(
    r"(?:'s|') (?:[a-z-]+ ){0,2}?(?:plans?|decision|bid|efforts?|intention|proposal|promise|pledge|move|push|attempt)"
    r" to (?:[a-z]+ly )?\Z"
)
_FORMER = frozenset({"former", "old", "ex", "erstwhile", "one-time", "onetime", "disused", "abandoned"})
_SITES = frozenset({"plant", "facility", "outlet"})


def owner(told: Told, *, works: bool = False) -> Subject | None:
    """Whose site it is: of the active verb the subject; else who is named beside the site, or behind "by".

    `works`: it is one where cars are built; who builds those of others has one of his own.
    """
    words, predicate = told.words, told.predicate
    vocabulary = told.context.vocabulary
    planner = _planner(told)
    if planner is not None:
        return planner
    if predicate.passive:
        for index in range(predicate.scope[0], predicate.scope[1] - 1):
            mention = words[index + 1].mention
            named = words[index].text == "by" and words[index + 1].label == "organization"
            if named and mention is not None and is_actor(mention.id, vocabulary):
                return Subject(mention.id or "", mention.start, mention.end, "agent")
    doer = words[predicate.subject[1] - 1] if predicate.subject[0] < predicate.subject[1] else None
    led = words[predicate.subject[1] - 2].kind if predicate.subject[1] > 1 else ""
    if doer is not None and led == "link" and doer.label == "organization" and not predicate.passive:
        mention = doer.mention
        if mention is not None and is_actor(mention.id, vocabulary):
            return Subject(
                mention.id or "", mention.start, mention.end, "actor"
            )  # "the week in which X opened its works"
    active = not predicate.passive and predicate.object[0] < predicate.object[1]
    stretch = predicate.object if active else (_relative_start(told), predicate.subject[1])
    for index in range(*stretch):
        mention = words[index].mention
        if words[index].label == "organization" and mention is not None and is_actor(mention.id, vocabulary):
            behind = words[index + 1] if index + 1 < len(words) else None
            before = [w.text for w in words[max(index - 2, 0) : index]]
            if _FORMER & set(before) or was_theirs(told.sentence, mention):
                continue  # "the former X plant"
            site = words[index - 2].label if index >= 2 and before[-1] == "of" else ""
            if site in _SITES:
                return Subject(mention.id or "", mention.start, mention.end, "owner")
            if behind is not None and (behind.text in ("'s", "'") or behind.kind in ("noun", "other")):
                return Subject(mention.id or "", mention.start, mention.end, "owner")
    doer_told = told.scene.subject(predicate.cue.start) if works and not predicate.passive else None
    topic = told.context.topic
    if doer_told is not None and doer_told.organization_id == topic and sells_for_others(topic, vocabulary):
        return doer_told
    found = told.scene.maker(predicate.cue.start)
    return _maker_of_car(told, found) or found


def _planner(told: Told) -> Subject | None:
    """The firm whose plan, decision or bid it is to do what a verb in the infinitive tells."""
    sentence, start = told.sentence, told.predicate.cue.start
    for mention in reversed(sentence.of("organization")):
        between = sentence.slice(mention.end, start) if mention.end <= start else ""
        for_him = between == " to " and sentence.before(mention, 5).endswith(" for ")  # "a deal for X to buy Y"
        if for_him or _PLAN_TO.fullmatch(between) is not None:
            known = is_actor(mention.id, told.context.vocabulary)
            return Subject(mention.id or "", mention.start, mention.end, "owner") if known else None
    return None


def _maker_of_car(told: Told, found: Subject | None) -> Subject | None:
    """Whose car is made where the sentence names no company: "Production of the X began in Y"."""
    if (found is not None and found.start >= told.sentence.start) or told.sentence.of("organization"):
        return None
    words = [*told.part(told.predicate.subject), *told.part(told.predicate.object)]
    cars = [w.mention for w in words if w.label == "model" and w.mention is not None]
    if not cars:
        return None
    maker = told.context.model(cars[0]).organization_id
    kin = found is not None and found.organization_id in told.context.vocabulary.family(maker)
    return None if kin else Subject(maker, cars[0].start, cars[0].end, "model")


def actor(told: Told, *, any_firm: bool = False) -> Subject | None:
    """Who does it: the first company before the verb that stands free of a preposition, else whom the text is about.

    `any_firm`: suppliers and banks count too.
    """
    planner = _planner(told)
    if planner is not None:
        return planner
    start, end = told.predicate.subject
    start = _relative_start(told)
    stretches = [(start, end)] if start < end else [(0, start)]
    for index in range(*stretches[0]):
        mention = told.words[index].mention
        if index > stretches[0][0] and told.words[index].text in ("which", "who") and told.words[index - 1].text == ",":
            break  # "A dealer, which handles X too, signed": whom an aside names
        if told.words[index].label != "organization" or mention is None:
            continue
        before = told.words[index - 1] if index > stretches[0][0] else None
        behind = told.words[index + 1] if index + 1 < len(told.words) else None
        free = before is None or (before.kind != "preposition" and before.text not in ("of", "'s"))
        if (
            free
            and not (behind is not None and behind.text == "'s")
            and (any_firm or is_actor(mention.id, told.context.vocabulary))
        ):
            owned = _owned(told, index)
            mention = mention if owned is None else owned
            return Subject(mention.id or "", mention.start, mention.end, "actor")
        if is_owned(told.sentence, mention, told.context.vocabulary):
            return Subject(mention.id or "", mention.start, mention.end, "actor")
    return told.scene.subject(told.predicate.cue.start)


def _relative_start(told: Told) -> int:
    """Where the subject of a verb begins: behind "which" or "that" where it does something to what stands before it,
    "the former X factory which Y bought in May".
    """
    start, end = told.predicate.subject
    if told.predicate.passive or told.predicate.object[0] < told.predicate.object[1]:
        return start
    for index in range(end - 1, start, -1):
        if told.words[index].text in ("which", "that", "whom") and told.words[index].kind == "link":
            return index + 1 if index + 1 < end else start
        if told.words[index].kind in ("aux", "verb", "preposition", "stop"):
            break
    return start


def _owned(told: Told, index: int) -> Mention | None:
    """The name before the verb that stands behind that of its owner, which is at a place of the words."""
    for word in told.words[index + 1 : told.predicate.subject[1]]:
        if word.label == "organization" and word.mention is not None:
            return word.mention if is_owned(told.sentence, word.mention, told.context.vocabulary) else None
    return None
