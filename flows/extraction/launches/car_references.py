"""Cars that words stand for: "it", "the SUV", "a hybrid version of the former", "its first electric car"."""

import re
from collections.abc import Iterator, Sequence

from flows.extraction.context.context import Context
from flows.extraction.context.model_comparison import is_compared
from flows.extraction.context.unnamed_cars import is_past_another
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.predicate_words import Word, words_of
from flows.extraction.lexicon.event_words import event_words
from flows.extraction.models.launch_cars import LISTED

# How many sentences back a car may have been named.
_REACH = 4
_PRONOUNS = frozenset({"it", "they", "them", "both", "theirs", "ones"})
_FIRST = frozenset({"first", "latest", "newest", "next", "second", "third"})
# What a kind of car is called in the vocabulary, by the noun that the text uses.
_BODIES = {
    "suv": {"suv"}, "suvs": {"suv"}, "e-suv": {"suv"}, "crossover": {"suv"}, "off-roader": {"suv"},
    "sedan": {"sedan"}, "saloon": {"sedan"}, "sedans": {"sedan"}, "saloons": {"sedan"},
    "hatchback": {"hatchback", "city_car"}, "hatch": {"hatchback", "city_car"}, "supermini": {"hatchback"},
    "pickup": {"pickup"}, "pick-up": {"pickup"}, "ute": {"pickup"}, "bakkie": {"pickup"}, "pickups": {"pickup"},
    "van": {"van"}, "vans": {"van"}, "minivan": {"mpv"}, "mpv": {"mpv"}, "people mover": {"mpv"},
    "people carrier": {"mpv"}, "wagon": {"wagon"}, "estate": {"wagon"}, "coupe": {"coupe", "sports_car"},
    "roadster": {"sports_car"}, "truck": {"truck", "pickup"}, "bus": {"bus"},
}  # fmt: skip
_LATTER = re.compile(r"\b(?:the )?(former|latter|first-named|first of (?:these|the two)|second of (?:these|the two))\b")


def stood_for(context: Context, sentence: Sentence, words: Sequence[Word]) -> Sequence[Mention]:
    """The cars that words of a sentence stand for; none where they stand for no car.

    Tried in turn: "the former", "the latter"; "its first electric car", named right behind; a pronoun or a noun for
    cars, of which a kind of body picks the car that is one.
    """
    if not words:
        return ()
    start, end = words[0].start, words[-1].end
    match = _LATTER.search(sentence.slice(start, end).lower())
    before = [g for g in _before(context, sentence, start) if not is_past_another(context.article, g[-1], start)]
    if match is not None:
        return _of_two(before, latter=match[1].startswith(("latter", "second")))
    nouns = [w for w in words if w.label == "vehicle"]
    if nouns and any(w.text in _FIRST for w in words if w.end <= nouns[-1].start):
        return named_behind(context, sentence)
    if nouns:
        wanted = _BODIES.get(nouns[-1].text)
        return _of_body(before, wanted, context) if wanted is not None else next(iter(before), ())
    if any(w.text in _PRONOUNS for w in words):
        return next(iter(before), ())
    return ()


def last_cars(context: Context, sentence: Sentence, position: int) -> Sequence[Mention]:
    """The cars that were named last before a position: what "orders open in March" is of."""
    found = next(iter(_before(context, sentence, position)), ())
    return () if any(is_past_another(context.article, m, position) for m in found) else found


def _before(context: Context, sentence: Sentence, position: int) -> Iterator[Sequence[Mention]]:
    """The groups of cars named before a position, those of the nearest sentence first, in it the leading one first."""
    own = [g for g in _named(sentence) if g[-1].end <= position]
    yield from reversed(own)
    for earlier in reversed(context.article.before(sentence)[-_REACH:]):
        yield from _named(earlier)


def _named(sentence: Sentence) -> list[list[Mention]]:
    """The cars of a sentence in lists, less those that others are only measured by."""
    runs: list[list[Mention]] = []
    for mention in sentence.of("model"):
        if runs and LISTED.fullmatch(sentence.slice(runs[-1][-1].end, mention.start)):
            runs[-1].append(mention)
        elif not is_compared(sentence, mention):
            runs.append([mention])
    return runs


def _of_two(before: Sequence[Sequence[Mention]], *, latter: bool) -> Sequence[Mention]:
    """The first or the last of two cars named together, or side by side in one sentence."""
    if not before:
        return ()
    named = list(before[0])
    if len(named) == 1 and len(before) > 1:
        named += before[1]
        named.sort(key=lambda m: m.start)
    return named[-1:] if latter else named[:1]


def _of_body(before: Sequence[Sequence[Mention]], wanted: set[str], context: Context) -> Sequence[Mention]:
    """The nearest cars of a kind of body; where none is known to be one, the nearest that can be."""
    possible: Sequence[Mention] = ()
    for group in before:
        known = {context.vocabulary.models[m].body_style for m in _ids(group, context)}
        if known & wanted:
            return [m for m in group if _body(m, context) in wanted]
        if not possible and not {k for k in known if k is not None}:
            possible = group
    return possible or next(iter(before), ())


def _ids(group: Sequence[Mention], context: Context) -> list[str]:
    return [m.id for m in group if m.id is not None and m.id in context.vocabulary.models]


def _body(mention: Mention, context: Context) -> str | None:
    known = context.vocabulary.models.get(mention.id or "")
    return known.body_style if known is not None else None


def named_behind(context: Context, sentence: Sentence) -> Sequence[Mention]:
    """`Its first electric car was shown in May. The X …`: the car with which the next sentence begins."""
    following = [s for s in context.article if s.index > sentence.index][:1]
    for after in following:
        models = after.of("model")
        if models and models[0].start - after.start <= len("Called the "):
            return models[:1]
    return ()


def stretch_words(context: Context, sentence: Sentence) -> Sequence[Word]:
    """The words of a sentence, made once."""
    return words_of(sentence, event_words(context.vocabulary.folder))
