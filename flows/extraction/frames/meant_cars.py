"""Meant cars: the car that a verb has as its object or subject without naming it there."""

from collections.abc import Sequence

from flows.extraction.grammar.article import Mention
from flows.extraction.launches.car_references import named_behind, stood_for
from flows.extraction.scenes.frame_parts import Told

# What is one car, shown or launched, that has no name where it is told of.
_ONE_CAR = frozenset({"its", "their", "a", "an", "the", "his"})


def unnamed(told: Told) -> Sequence[Mention]:
    """The car that the next sentence begins with, where a maker shows one without a name: "showed its first van"."""
    part = told.part(told.predicate.subject if told.predicate.passive else told.predicate.object)
    head = [w for w in part if w.kind == "determiner" or w.label == "vehicle"]
    if len(head) < 2 or head[0].text not in _ONE_CAR or head[-1].text.endswith("s") or told.sentence.of("model"):
        return ()
    if part[-1] is not head[-1]:
        return ()  # "presented a car park"
    cars = named_behind(told.context, told.sentence)
    firms = {m.id for m in told.sentence.of("organization")}
    if not cars or not firms & told.context.vocabulary.family(told.context.model(cars[0]).organization_id):
        return ()
    return cars


def stood_in(told: Told) -> bool:
    """Whether the object is no more than a pronoun: "Norwegians can order both from May"."""
    return [w.text for w in told.part(told.predicate.object)] in (["it"], ["them"], ["both"])


def apposed_car(told: Told) -> list[Mention]:
    """The car that is named behind its maker's: "will get an Xpeng, the G6"."""
    words = told.part(told.predicate.object)
    behind = told.words[told.predicate.object[1] : told.predicate.object[1] + 3]
    if [w.label or w.text for w in words] not in (["an", "organization"], ["a", "organization"]):
        return []
    if len(behind) < 2 or behind[0].text != ",":
        return []
    return [w.mention for w in behind[1:] if w.label == "model" and w.mention is not None][:1]


_RELATIVE = frozenset({"which", "that"})


def relative_car(told: Told) -> list[Mention]:
    """The car before a relative clause in which somebody shows it: "the X, which Y presented here in May"."""
    end = told.predicate.subject[1]
    pronoun = next((i for i in range(end - 1, max(end - 5, 0), -1) if told.words[i].text in _RELATIVE), None)
    if pronoun is None or told.predicate.passive or any(w.mention for w in told.part(told.predicate.object)):
        return []
    doer = told.words[pronoun + 1 : end]
    if not any(w.label == "organization" or w.text in ("it", "they") for w in doer):
        return []
    before = told.words[pronoun - 1 - (told.words[pronoun - 1].text == ",")]
    return [before.mention] if before.label == "model" and before.mention is not None else []


def pointed_car(told: Told) -> Sequence[Mention]:
    """The car that a noun for one stands for: "European customers get the SUV this spring"."""
    words = [w for w in told.part(told.predicate.object) if w.kind not in ("stop", "adverb")]
    pointed = bool(words) and words[0].text in ("the", "this", "both") and words[-1].label == "vehicle"
    if not pointed or any(w.label == "organization" for w in words):
        return ()
    return stood_for(told.context, told.sentence, words)


def possessors(told: Told) -> list[Mention]:
    """`the X's market introduction in May`, `the X, whose debut …`: the car that a noun of launching is of."""
    index = told.predicate.index - 1
    while index > max(told.predicate.index - 4, 0) and told.words[index].kind in ("other", "adverb"):
        if told.words[index].text in ("'s", "'", "whose"):
            break
        index -= 1
    if index < 1 or told.words[index].text not in ("'s", "'", "whose"):
        return []
    before = told.words[index - 1 - (told.words[index - 1].text == ",")]
    return [before.mention] if before.label == "model" and before.mention is not None else []


def attached(told: Told) -> list[Mention]:
    """`the X will be the first of them, with launches in Y in May`: the car that the clause before is about."""
    index = told.predicate.index - 1
    while index > 0 and told.words[index].kind in ("other", "adverb") and told.words[index].text != "with":
        index -= 1
    if index < 2 or [w.text for w in told.words[index - 1 : index + 1]] != [",", "with"]:
        return []
    verb = next((i for i in range(index) if told.words[i].kind in ("aux", "verb")), index)
    cars = [w.mention for w in told.words[:verb] if w.label == "model" and w.mention is not None]
    return cars if told.mentions(told.predicate.scope, "place") else []
