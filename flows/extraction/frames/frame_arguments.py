"""Arguments of frames: the nouns and names that a verb of happening is of, and whether it is said of them at all."""

import re
from collections.abc import Mapping, Sequence

from flows.extraction.grammar.frame_heads import heads
from flows.extraction.grammar.predicate_words import Word
from flows.extraction.scenes.frame_parts import Told

# Verbs whose subject undergoes what they tell where they have no object: "the plant opens", "production begins".
_ERGATIVE = frozenset(
    {"opens", "comes_on", "closes", "falls_idle", "begins", "ends", "arrives", "goes_to_production", "leaves_line"}
    | {"puts_off", "runs", "shifts"}
)


# "Reached Chinese customers": to whom a car comes.
_BUYERS = frozenset({"customers", "buyers", "dealers", "dealerships", "showrooms", "drivers", "motorists", "clients"})
_PLACED = frozenset({"in", "at", "near", "outside"})
_SITES = frozenset({"plant", "facility", "outlet"})
_GOES_ON = frozenset({"production", "construction", "plant"})


def put_off(told: Told) -> bool:
    """Whether what a noun tells is put off by the verb behind it: "the launch of the X has slipped to March"."""
    before = told.part((max(told.predicate.index - 3, 0), told.predicate.index))
    if any(w.kind == "verb" and any(t.label == "puts_off" for t in w.terms) for w in before):
        return True  # "has delayed the opening of"
    behind = range(told.predicate.index + 1, min(told.predicate.index + 14, len(told.words)))
    at = next((i for i in behind if told.words[i].kind == "verb"), None)
    labels = {t.label for t in told.words[at].terms} if at is not None else set()
    return "puts_off" in labels or (at is not None and "shifts" in labels and to_a_time(told.words, at))


_FROM_TO = re.compile(r"(?i)from .+? (?:to|until|into) ")


def to_a_time(words: Sequence[Word], index: int) -> bool:
    """Whether what is moved goes to another time, and to no other place: "moved to May", "moved from May to July"."""
    behind = words[index + 1 : index + 3]
    if len(behind) > 1 and behind[0].text == "to" and behind[1].label == "period":
        return True
    nearest = next(
        (w for w in words[index + 1 : index + 8] if w.label in ("period", "place") or w.kind == "stop"), None
    )
    span = nearest.mention if nearest is not None and nearest.label == "period" else None
    return span is not None and _FROM_TO.match(span.surface) is not None


def said_of(told: Told, table: Mapping[tuple[str, str], str]) -> bool:
    """Whether a verb right behind tells what becomes of what is built: "the extension of the plant was opened"."""
    if told.predicate.label != "completion":
        return False
    behind = told.part((told.predicate.object[1], told.predicate.object[1] + 9))
    verb = next((w for w in behind if w.kind in ("verb", "stop")), None)
    return verb is not None and any((t.label, "completion") in table for t in verb.terms)


def to_somebody(told: Told, found: list[tuple[str, Word | None]]) -> list[tuple[str, Word | None]]:
    """What is handed to somebody: "handed its Russian unit to a state institute"; nothing where it goes to nobody."""
    start = told.predicate.scope[0]
    if start >= len(told.words) or told.words[start].text != "to":
        return []
    firm = next((w for w in told.part(told.predicate.object) if w.label == "organization"), None)
    return [("organization", firm)] if firm is not None and found and found[0][0] == "place" else found


_ORDINALS = frozenset({"first", "second", "third", "other", "others"})


def stands_in(told: Told) -> bool:
    """Whether the subject stands for a car that was named before: "it", "both", "the SUV"."""
    part = told.part(told.predicate.subject)
    relative = (i for i in range(1, len(part)) if part[i].text in ("which", "that") and part[i - 1].text == ",")
    part = part[: next(relative, len(part))]  # "the SUV, which is said to go far, was unveiled"
    subject = [w for w in part if w.kind not in ("stop", "adverb", "link")]
    dated = next((i for i, w in enumerate(subject) if w.label == "period"), None)
    if dated is not None and dated < 2:
        subject = subject[dated + 1 :]  # "On Friday it was shown."
    numbered = any(w.text in _ORDINALS for w in told.part(told.predicate.subject)[:3])
    if not subject or len(subject) > 6 or numbered:
        return False  # "the first, a compact car": one of several that nobody named
    if len(subject) == 1:
        return subject[0].text in ("it", "they", "both")
    return subject[0].text in ("the", "both", "this") and subject[-1].label == "vehicle"


def of_something(arguments: Sequence[tuple[str, Word | None]]) -> bool:
    """Whether what arrives is neither a car nor a company: production, a plant, sales."""
    return bool(arguments) and arguments[0][0] not in (
        "model",
        "vehicle",
        "organization",
        "place",
        "first",
        "nth",
        "debut",
    )


def places_of(told: Told, verb: str) -> Sequence[Word]:
    """The places of which a verb is said; "closes its doors in X" is said of where it is."""
    predicate = told.predicate
    if predicate.object[0] < predicate.object[1]:
        part = predicate.object
    else:
        part = predicate.scope if verb == "falls_idle" and not predicate.passive else predicate.subject
    return [w for w in told.part(part) if w.label == "place"] or [
        w for w in told.part(predicate.subject) if w.label == "place"
    ]


_HANDED = frozenset({"acquires", "sells", "hands", "owns"})


def _is_share(word: Word) -> bool:
    """Whether it is a share of a firm: "its remaining 10%"."""
    return word.label == "quantity" and word.mention is not None and word.mention.unit == "percent"


def arguments_of(told: Told) -> list[tuple[str, Word | None]]:
    """The heads that the frame may be of, the likeliest first: of the active verb its object, else its subject."""
    predicate = told.predicate
    obj, subject = told.part(predicate.object), told.part(predicate.subject)
    if told.relative and (predicate.passive or predicate.label in _ERGATIVE) and not obj:
        noun = _before_relative(subject[:-1])
        if noun is not None:
            return [(noun.label, noun)]
    if not obj and not predicate.passive and (noun := done_to(told)) is not None:
        return [(noun.label, noun)]
    if predicate.passive or predicate.label == "leaves_line":
        return _as_cars(predicate.label, subject, less_where(subject, heads(subject, last=False)))
    found = _as_cars(predicate.label, obj, heads(obj, last=True))
    if not found and predicate.label in _HANDED:
        share = next((w for w in obj if _is_share(w)), None)
        whole = share is not None and (told.dated or any(w.label == "organization" for w in obj))
        if not whole:
            return found
        return [("share", share)] if share is not None else found
    if predicate.label == "delivers" and predicate.form != "noun" and obj == []:
        # "The first sedan should roll out in 2026"
        return [a for a in heads(subject, last=False) if a[0] in ("first", "nth")]
    if predicate.label == "shifts" and predicate.form == "present" and not _moves(told):
        return found
    ergative = predicate.form != "noun" and predicate.label in _ERGATIVE
    to_buyers = predicate.label == "arrives" and bool(obj) and obj[-1].text in _BUYERS
    if ergative and (not found or found[0][0] in ("place", "period") or to_buyers):
        # "The plant opens", "production has begun": the subject undergoes what the verb tells.
        return less_where(subject, heads(subject, last=False)) or found or _shared(told)
    return found


def less_where(words: Sequence[Word], found: list[tuple[str, Word | None]]) -> list[tuple[str, Word | None]]:
    """The heads without the places that open the clause: "in the Turkish city of Manisa production is planned"."""
    if not words or words[0].kind != "preposition":
        return found
    first = next((i for i, (label, _) in enumerate(found) if label != "place"), 0)
    return found[first:]


_MADE = frozenset({"makes", "goes_to_production", "leaves_line"})
_KINDS = frozenset(
    {"electric", "hybrid", "new", "small", "large", "compact", "more", "other", "further", "first", "all-electric"}
)


def _as_cars(label: str, words: Sequence[Word], found: list[tuple[str, Word | None]]) -> list[tuple[str, Word | None]]:
    """The heads, a maker's name for cars of it where some are made: "two electric Fords", "an electric Ford"."""
    if label not in _MADE or not found or found[0][0] != "organization" or found[0][1] is None:
        return found
    at = next(i for i, w in enumerate(words) if w is found[0][1])
    before = words[at - 1].text if at else ""
    behind = words[at + 1] if at + 1 < len(words) else None
    firm = words[at].mention
    plural = firm is not None and firm.surface.endswith("s") and not (firm.id or "s").endswith("s")  # "Leapmotors"
    cars = (before in _KINDS or plural) and (
        behind is None or behind.kind == "preposition" or behind.text in ("and", "or", ",")
    )
    kind = "first" if before == "first" else "vehicle"  # "the first BYD left the line"
    return [(kind, found[0][1]), *found[1:]] if cars else found


_BESIDE = frozenset({"near", "on", "off", "beside", "opposite", "in", "at", "outside"})


def _before_relative(words: Sequence[Word]) -> Word | None:
    """The noun of a site right before a relative clause: "works from a research centre in X that opened in May"."""
    end = len(words)
    near = next((i for i in range(end - 1, max(end - _LONG_NAME, 0), -1) if words[i].text in _BESIDE), None)
    if near is not None and all(
        w.kind in ("determiner", "other", "noun") or w.text == "," for w in words[near + 1 : end]
    ):
        end = near  # "an office near the Frankfurter Ring that X opened"
    while end and (words[end - 1].text == "," or words[end - 1].label == "place" or words[end - 1].text in _PLACED):
        end -= 1
    last = words[end - 1] if end else None
    return last if last is not None and last.kind == "noun" and last.label in _SITES else None


_DOES = frozenset({"it", "they", "he", "she", "we"})


def done_to(told: Told) -> Word | None:
    """The site that stands before a relative clause as what is done to it: "the studio in Lyon that X opened in May",
    "a depot that the company runs near Kent", "the factory it bought".
    """
    end = told.predicate.subject[1]
    words = told.words
    start = end
    while start and end - start < _LONG_NAME and words[start - 1].text not in _RELATIVE:
        word = words[start - 1]
        if word.kind in ("aux", "verb", "preposition", "link") or (word.kind == "stop" and word.text != ","):
            return None
        start -= 1
        if word.text in _DOES:
            break
    doer = words[start:end]
    named = any(w.label == "organization" or w.text in _DOES or w.kind == "determiner" for w in doer)
    if not doer or not start or not named:
        return None  # "showrooms that others opened"
    if words[start - 1].text in _RELATIVE:
        return _before_relative(words[max(start - 9, 0) : start - 1])
    return _before_relative(words[max(start - 8, 0) : start]) if words[start].text in _DOES else None


_RELATIVE = frozenset({"that", "which", "whom"})
_LONG_NAME = 6


def _moves(told: Told) -> bool:
    """Whether what is made stands right before a verb of moving: "production moves to X", and not "in two shifts"."""
    index = told.predicate.index
    while index > 1 and (told.words[index - 1].text == "," or told.words[index - 1].kind == "adverb"):
        index -= 1  # "The X, too, moves to Y"
    return index > 0 and told.words[index - 1].label in ("production", "model", "vehicle", "period")


def _shared(told: Told) -> list[tuple[str, Word | None]]:
    """What a second verb is said of with the first one: "assembly came to a halt in May and resumed in July"."""
    first = told.predicate.subject[1]
    if not first or told.words[first - 1].text not in ("and", "but", "then"):
        return []
    noun = next((w for w in told.words[:first] if w.kind == "noun" and w.label in _GOES_ON), None)
    return [(noun.label, noun)] if noun is not None else []
