"""Brands that arrive: whom the subject of a verb of arriving names, by name, by their cars or by a noun for a firm."""

import re
from collections.abc import Sequence

from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.predicate_words import Word
from flows.extraction.grammar.subjecthood import is_actor, is_maker
from flows.extraction.lexicon.company_words import CHILD, FIRM
from flows.extraction.scenes.frame_parts import Told

# Nouns for all that a brand sells, and what may stand before them: "X's electric cars".
_ALL_CARS = frozenset({"cars", "vehicles", "evs", "trucks", "vans", "buses", "electrics"})
_KINDS = frozenset({"electric", "all-electric", "battery-electric", "battery", "passenger", "hybrid", "'s", "'"})
_STANDS = re.compile(
    rf"(?:the|this|[\w&-]+['’]s) (?:[\w-]+ ){{0,2}}?(?:{FIRM}|{CHILD})|(?P<pronoun>it|they)", re.IGNORECASE
)
_RELATIVE = frozenset({"which", "who", "whose", "a", "an"})
_OWNED = ("of", "by", "from")


def arriving(told: Told) -> list[Mention]:
    """The brands of which the verb is said; none where it is said of cars or of something else."""
    subject = told.part(told.predicate.subject)
    known = told.context.vocabulary
    head = _before_aside(subject)
    if head is not None:
        return [head] if is_actor(head.id, known) else []
    subject = _less_aside(subject)
    words = [w for w in subject if w.kind not in ("stop", "adverb") and not (told.relative and w is subject[-1])]
    if len(words) > 2 and words[-2].text in _OWNED and words[0].label == "organization":
        words = words[:1]  # "X, a brand of Y, launched in Z"
    if not words:
        return []
    if len(words) > 2 and words[-2].text in _OWNED and any(w.label == "vehicle" for w in words[:-2]):
        return []  # "two SUVs from X turn up in Y"
    if words[-1].label == "organization":
        return [m for m in _listed(subject, words) if is_actor(m.id, known)]
    return _by_cars(words) or _stood_for(told, words)


def _before_aside(subject: Sequence[Word]) -> Mention | None:
    """The brand that opens a subject which closes with an aside: "X, gone from Y since 2016, is back"."""
    words = subject[1:] if subject and subject[0].kind == "determiner" else subject
    aside = len(words) > 3 and words[0].label == "organization" and words[1].text == words[-1].text == ","
    return words[0].mention if aside else None


def _less_aside(subject: Sequence[Word]) -> Sequence[Word]:
    """A subject without the aside that closes it: "the marque, which belongs to X, came to Y"."""
    if len(subject) < 3 or subject[-1].text != ",":
        return subject
    opened = next((i for i, w in enumerate(subject[:-1]) if w.text == ","), 0)
    said = subject[opened + 1].text if opened else ""
    return subject[:opened] if said in _RELATIVE else subject


def _listed(subject: Sequence[Word], words: Sequence[Word]) -> list[Mention]:
    """The brands of a list that is all of the subject, of which the last is at its end: "X, Y and Z will be here"."""
    named = [w for w in subject if w.label == "organization"]
    texts = [w.text for w in subject if w not in named and w.kind not in ("determiner", "adverb")]
    listed = len(texts) == len(named) - 1 and texts[-1:] == ["and"] and {*texts[:-1]} <= {","}
    return [w.mention for w in (named if listed else words[-1:]) if w.mention is not None]


def _by_cars(words: Sequence[Word]) -> list[Mention]:
    """The brand of which all cars are told: "X cars are back in Y"; "X's new cars" are only some."""
    if words[0].label != "organization" or words[0].mention is None or words[-1].text not in _ALL_CARS:
        return []
    return [words[0].mention] if all(w.text in _KINDS for w in words[1:-1]) else []


def _stood_for(told: Told, words: Sequence[Word]) -> list[Mention]:
    """The maker that a noun for a firm or a pronoun stands for: "The German brand has been back since 2022"."""
    words = words[1:] if words[0].label == "period" and len(words) > 1 else words
    text = told.sentence.slice(words[0].start, words[-1].end)
    match = _STANDS.fullmatch(text)
    if match is None or (match["pronoun"] and _of_cars(told)):
        return []
    found = told.scene.subject(told.predicate.cue.start)
    if found is None or found.rule == "model" or not is_maker(found.organization_id, told.context.vocabulary):
        return []
    return [Mention("organization", words[0].start, words[-1].end, text, id=found.organization_id)]


def _of_cars(told: Told) -> bool:
    """Whether a pronoun may stand for a car: the sentence speaks of one before it, or the sentence before does."""
    before = told.context.article.before(told.sentence)[-1:]
    cues = [c for s in (*before, told.sentence) for c in s.cues("vehicle_noun", "model_noun")]
    return any(c.end <= told.predicate.cue.start for c in cues) or any(s.of("model") for s in before)
