"""Frames of moves: companies that enter or leave countries, and the cars with which they come."""

import re
from collections.abc import Iterator, Sequence

from flows.extraction.context.event_places import groups, is_market, specific
from flows.extraction.frames.frame_launches import of_cars
from flows.extraction.frames.frame_telling import telling_of
from flows.extraction.frames.frame_times import when_of
from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.goers import goes_too, somebody_goes
from flows.extraction.grammar.predicate_words import Word
from flows.extraction.lexicon.company_words import CHILD, FIRMS
from flows.extraction.models.launch_cars import TO_BUYERS
from flows.extraction.scenes.frame_actors import actor
from flows.extraction.scenes.frame_parts import Told
from flows.extraction.scenes.happening import happening

# What begins, comes or ends somewhere and is no company.
_NO_COMPANY = frozenset({"production", "construction", "plant", "facility", "sales", "orders", "opening", "starting"})


def move_event(told: Told, kind: str, verb: str, word: Word | None) -> Iterator[Fact]:
    """A company that enters or leaves countries."""
    named = told.mentions(told.predicate.object, "place")
    named = [m for m in named if not _HAS.match(told.sentence.after(m, 16))]
    markets = [m for m in named if is_market(told.sentence, m)] or [m for m in named if _of_buyers(told, m)]
    driven = [w for w in told.part(told.predicate.subject) if w.label in ("model", "vehicle")]
    if not markets or any(not _of_an_arm(told, w) for w in driven):
        return
    before = [w for w in told.part(told.predicate.subject) if w.kind not in ("stop", "link", "adverb")]
    by_firm = bool(before) and (before[-1].label == "organization" or _is_apposed(told, before))
    if TO_BUYERS & {w.text for w in told.part(told.predicate.object)} and not by_firm:
        return  # "The X reached Chinese dealers."
    if before and (before[-1].label in _NO_COMPANY or somebody_goes(told.sentence, told.predicate.cue)):
        return
    if goes_too(told.sentence, told.predicate.cue):
        return  # "He worked for X and in 1999 came to Y"
    subject = actor(told)
    if subject is None or subject.rule == "model":
        return
    if introduces(told) and told.sentence.cues("show_noun"):
        return  # "Presented itself in Munich at the IAA": to a show's visitors
    when = when_of(told)
    telling = telling_of(told, when)
    if telling is None:
        return
    for place in specific(groups(told.sentence, markets)[0]):
        fact = happening(kind, told.scene, subject, told.predicate.cue, telling, when, place, rule=f"frame_{verb}")
        if fact is not None:
            yield fact
    cars = _brought(told)
    if kind == "market_entry" and cars and when is not None:
        yield from of_cars(told, cars, f"frame_{verb}")


def _is_apposed(told: Told, subject: Sequence[Word]) -> bool:
    """Whether a firm opens a subject that goes on with what it is: "X, the electric vehicle maker,"."""
    behind = told.sentence.slice(subject[0].end, subject[0].end + 2)
    return subject[0].label == "organization" and behind in (", ", " (")


_INTRODUCES = re.compile(
    r"(?:\w+ (?:itself|themselves)|sa(?:y|ys|id|ying) hello|ma(?:k\w+|de) its (?:bow|debut|first appearance|entrance))"
    r" (?:to|in|before) "
)


def introduces(told: Told) -> bool:
    """Whether a firm is told to introduce itself to people: "presented itself to Brazilian buyers"."""
    start = told.predicate.cue.start
    behind = told.sentence.slice(start, start + 60)
    return _INTRODUCES.match(behind) is not None and bool(told.mentions(told.predicate.object, "place"))


# "Left Norway's top ten": a list, and no country.
_HAS = re.compile(r"'s? (?!market|shores|roads|streets|showrooms|car market)")


def _of_an_arm(told: Told, word: Word) -> bool:
    """Whether a word for cars only says what a firm or its part is for: "X's passenger vehicle arm returned to Y", "X,
    the electric vehicle maker, has entered Y".
    """
    behind = told.sentence.slice(word.end, word.end + 24)
    return word.label == "vehicle" and re.match(rf" (?:{CHILD}|{FIRMS}|business|joint venture)\b", behind) is not None


def _of_buyers(told: Told, place: Mention) -> bool:
    """Whether people or showrooms stand for a country: "returns to Australian showrooms"."""
    behind = re.match(r" ([a-z]+)", told.sentence.after(place, 16))
    return place.label == "demonym" and behind is not None and behind[1] in TO_BUYERS


def _brought(told: Told) -> list[Mention]:
    """The cars with which a brand enters a country: "returns to Australia in May with the X"."""
    part = told.part(told.predicate.scope)
    index = next((i for i, w in enumerate(part) if w.text == "with"), None)
    if index is None or not any(w.label == "model" for w in part[index + 1 : index + 4]):
        return []
    cars = [w.mention for w in part[index + 1 :] if w.label == "model" and w.mention is not None]
    return [] if cars and _BY_THE_DOZEN.search(told.sentence.before(cars[0], 20)) else cars


# "Entered the country with imported X crossovers": cars of a kind, of which no one is launched.
_BY_THE_DOZEN = re.compile(r"\bwith (?:imported|used|second-hand|secondhand|built-up|assembled|converted) \Z")
