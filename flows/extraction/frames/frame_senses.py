"""Senses of verbs: whether one is meant as its class has it: a car that comes, a site, a firm that is listed."""

import re
from collections.abc import Sequence

from flows.extraction.grammar.frame_heads import heads, is_head
from flows.extraction.grammar.predicate_words import Word
from flows.extraction.models.launch_cars import TO_BUYERS
from flows.extraction.scenes.frame_parts import Told

TRADE = ("sales", "orders")
COMES = re.compile(r"c(?:a|o)m(?:es?|ing)\b", re.IGNORECASE)
# States of what has begun.
GOES_ON = frozenset({"under way", "underway", "in full swing"})


def is_of_itself(told: Told, arguments: Sequence[tuple[str, Word | None]]) -> bool:
    """Whether production or building itself is what a state is said of, and nothing about it."""
    word = arguments[0][1] if arguments else None
    subject = told.part(told.predicate.subject)
    if word in subject and word is not None and not is_head(word, subject):
        return False  # "Production cuts are under way"
    led = [w for w in subject if word is not None and w.end <= word.start]
    trade = word is not None and word.label in TRADE and not told.dated
    return word is not None and not trade and not any(w.kind in ("preposition", "verb", "link") for w in led)


# Adjectives, which tell of a site only behind "is" or "will be".
STATES = frozenset({"ready", "functional", "fully functional", "all set"})


def site_coming(told: Told) -> list[tuple[str, Word | None]]:
    """The site that comes to a place, and no brand: "a research centre is coming to Munich"."""
    subject = told.part(told.predicate.subject)
    if told.predicate.passive or any(w.kind in ("link", "stop", "verb") or w.text == "it" for w in subject):
        return []
    site = heads(subject, last=False)[:1] if COMES.match(told.predicate.cue.surface) else []
    return site if site and site[0][0] in ("plant", "facility", "outlet") else []


_LISTED = frozenset({"shares", "share", "stock", "stocks", "unit", "subsidiary", "arm", "business", "brand", "itself"})
# "On the price list", "on a short list": a noun.
_OF_A_LIST = frozenset({"the", "a", "an", "its", "their", "price", "waiting", "short", "wish", "shopping", "this"})


def is_noun(told: Told) -> bool:
    """Whether a word that could be a verb of listing is a noun."""
    before = told.words[told.predicate.index - 1] if told.predicate.index else None
    return before is not None and before.text in _OF_A_LIST


def tells_over(told: Told) -> bool:
    """Whether something else than a firm or its shares is listed."""
    listed = [w for w in told.part(told.predicate.object) if w.kind not in ("determiner", "adverb")]
    firm = any(w.label == "organization" or w.text in _LISTED for w in listed)
    return not told.predicate.passive and bool(listed) and not firm and listed[0].label != "place"


def delivers_car(told: Told) -> bool:
    """Whether a car itself, and not a number of them, is to be delivered to its buyers at a time."""
    if not told.predicate.passive or told.counted or not told.dated or told.predicate.form != "future":
        return False
    cars = told.mentions(told.predicate.subject, "model")
    return bool(cars) and bool(TO_BUYERS & {w.text for w in told.part(told.predicate.scope)})


def sees_car(told: Told) -> bool:
    """Whether a country is told to see a car at a time, and not to see it do something."""
    if told.predicate.cue.surface.lower() not in ("see", "sees", "saw", "seen") or not told.people:
        return False
    words = [w for w in told.part(told.predicate.object) if w.kind != "determiner"]
    behind = told.part(told.predicate.scope)[:1]
    return bool(words) and words[-1].label == "model" and bool(behind) and behind[0].label == "period"


def is_passive(told: Told) -> bool:
    """Whether somebody is expected, and does not expect something himself."""
    return told.predicate.passive or told.predicate.form not in ("present", "past")


def of_brand(arguments: Sequence[tuple[str, Word | None]]) -> bool:
    """Whether a firm is what a verb is said of: "The brand X is also expected this year"."""
    return bool(arguments) and arguments[0][0] == "organization"


# What a brand begins or launches where it arrives; anything else is only what it does there.
_BEGUN = frozenset(
    "business operations activities brand brands sales deliveries cars vehicles models range line-up dealership "
    "dealers debut comeback return entry presence adventure life career foray bid journey trade retail".split()
)


def does_else(told: Told) -> bool:
    """Whether a verb of launching has an object that is no trade: "launched its website", "started a quarrel"."""
    thing = told.part(told.predicate.object)
    if told.predicate.passive or not thing or thing[0].text not in ("a", "an", "its", "their", "the"):
        return False
    return not any(w.text in _BEGUN or w.label or w.mention is not None for w in thing[1:])


def no_company(told: Told) -> bool:
    """Whether what begins is operations and nothing else: "operations begin in 2025", not "X began operations"."""
    return not told.mentions(told.predicate.subject, "organization") and told.dated
