"""Frames of brands: a brand that is launched in a country, or told to come there."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from flows.extraction.context.context import Subject
from flows.extraction.context.event_places import is_market, specific
from flows.extraction.frames.frame_telling import telling_of
from flows.extraction.frames.frame_times import when_of
from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.predicate_words import Word
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.scenes.frame_parts import Told
from flows.extraction.scenes.happening import happening
from flows.extraction.scenes.told_places import beside, place_of

# "Made its Brazilian debut".
DEBUT = re.compile(r" (?:[a-z]+ )?(?:debut|launch|premiere|start|comeback|bow|entry)\b")

_ADDS = re.compile(r"(?i)add(?:s|ed|ing)?\Z")


def brand_event(told: Told) -> Iterator[Fact]:
    """`launched its Omoda brand in Britain`: a brand that is introduced in a country."""
    stretch = told.predicate.subject if told.predicate.passive else told.predicate.object
    words = told.part(stretch)
    names = [w for w in words if w.label == "organization" and w.mention is not None]
    badge = [w for w in words if w.label == "brand"]
    if _are_only_makers(words, told):
        yield from entry_event(told, [w.mention for w in names if w.mention is not None], place_of(told), "frame_brand")
        return
    if not names or not badge or badge[0].start < names[0].start - 40:
        return
    # "Owned by X and Y, the brand …", "Owned by X and Y, the Z brand …": what stands before the article is no brand.
    article = [
        w
        for before, w in pairwise(words)
        if before.text == "," and w.kind == "determiner" and w.start < badge[-1].start
    ]
    owners = [w for before, w in pairwise(words) if before.text == "of" and w.label == "organization"]
    if len(names) > 1:
        # "Chery's Lepas brand"
        owners += [w for w, after in pairwise(words) if w.label == "organization" and after.text in ("'s", "'")]
    behind = [w for w in names if not article or w.start > article[-1].start]
    # "X, the limousine brand of Y": it is X that comes.
    # "X, the luxury marque, will be brought to the country"
    closed = words[-1].text == "," and words[-2] is badge[-1]
    apposed = not behind and words[0] is names[0] and badge[0].start > names[0].end and closed
    names = [w for w in behind if w not in owners] or [w for w in names[:1] if (behind or apposed) and w is words[0]]
    places = place_of(told) or (beside(told) if told.scene.anaphoric_place() is not None else [])
    yield from entry_event(told, [w.mention for w in names if w.mention is not None], places, "frame_brand")


# What joins the names of a list.
_JOINS = frozenset({",", "and", "&", "both"})


def _are_only_makers(words: Sequence[Word], told: Told) -> bool:
    """Whether what is launched is makers by their bare names: "GM will launch Cadillac in France"."""
    if told.predicate.passive or not any(w.label == "organization" for w in words):
        return False  # "Was launched by X"
    names = [w for w in words if w.text not in _JOINS]
    keys = [w.mention.id for w in names if w.label == "organization" and w.mention is not None]
    return len(keys) == len(names) and all(is_maker(key or "", told.context.vocabulary) for key in keys)


def _of_debut(told: Told, place: Mention) -> bool:
    """Whether the name of a people tells whose market a debut is in: "its South African bow"."""
    return place.label == "demonym" and DEBUT.match(told.sentence.after(place, 30)) is not None


def entry_event(
    told: Told, brands: Sequence[Mention], places: Sequence[Mention], rule: str, *, scenes: bool = False
) -> Iterator[Fact]:
    """Brands that start in countries. `scenes`: also where a brand is only shown, as in a hotel of a town."""
    when = when_of(told)
    telling = telling_of(told, when)
    if telling is None or (when is None and _ADDS.match(told.predicate.cue.surface)):
        return  # "X adds Y to its Benelux portfolio": a deal, and no start yet
    for brand in brands:
        subject = Subject(brand.id or "", brand.start, brand.end, "named")
        markets = [p for p in places if is_market(told.sentence, p) or _of_debut(told, p)]
        for place in specific(places if scenes and not markets else markets):
            fact = happening("market_entry", told.scene, subject, told.predicate.cue, telling, when, place, rule=rule)
            if fact is not None:
                yield fact
