"""Stretches: the words before a verb that are its subject, and those behind it that are its object."""

import re
from collections.abc import Sequence

from flows.extraction.grammar.elisions import FINITE
from flows.extraction.grammar.predicate_words import Word


def subject_of(words: Sequence[Word], first: int) -> tuple[int, int]:
    """The stretch before a verb group back to the beginning of its clause, less an aside that tells who says so."""
    aside = before_aside(words, first)
    if aside is not None:
        return subject_of(words, aside)[0], aside
    said = _saying(words, first)
    if said is not None:
        start, end = subject_of(words, said)
        return (start, end) if end == said and start < said else (start, first)
    start = first
    while start > 0:
        word = words[start - 1]
        if word.text in (";", ":", "–", "—", ".") or (
            word.kind == "link" and word.text not in ("that", "which", "who")
        ):
            break
        if word.text in ("after", "before", "since", "until", "as", "ahead") and start < first:
            return _behind_aside(words, start, first), first
        if word.text == "with" and start > 1 and words[start - 2].text == "," and _absolute(words, start, first):
            break
        if word.text in ("and", "but", "or") and start < first and _verb_before(words, start - 1):
            break
        if word.text == "," and start < first and _is_clause(words, start - 1):
            break
        if word.text == "," and _spliced(words, start - 1, first):
            break
        start -= 1
    start = _behind_source(words, start, first)
    if first - start == 1 and start > 2 and words[start].text in ("which", "who") and words[start - 1].text == ",":
        # "X has a studio in Y, which was opened in May": said of the noun before the comma.
        start -= 1
        while start > 0 and words[start - 1].kind not in ("aux", "verb", "stop", "link"):
            start -= 1
    joined = first - 1 > start and words[first - 1].text in ("and", "but", "then", "or")
    if joined:
        # "The X is built in A and will be sold in B": what both verbs are said of stands before the first one.
        verb = next(
            (i for i in range(start, first) if words[i].kind in ("aux", "verb") and words[i].text != "to"), first
        )
        return (start, verb) if verb > start else (start, first)
    return start, first


def _behind_source(words: Sequence[Word], start: int, first: int) -> int:
    """Where the subject begins behind who says so: "according to X the car breaks cover"."""
    if first - start < 4 or words[start].text != "according" or words[start + 1].text != "to":
        return start
    comma = next((i for i in range(start + 2, first) if words[i].text == ","), None)
    name = next((i for i in range(start + 2, min(start + 6, first - 1)) if words[i].kind == "name"), None)
    end = comma if comma is not None else name
    if end is None and words[start + 2].kind == "determiner":
        end = start + 3  # "according to the company the car breaks cover"
    if end is None and words[start + 2].text in ("it", "him", "her", "them"):
        end = start + 2
    return end + 1 if end is not None and end + 1 < first else start


_OPENS_ASIDE = frozenset({"where", "whose", "when"})


def before_aside(words: Sequence[Word], first: int) -> int | None:
    """Where an aside begins that a comma closes right before a verb and whose own subject is none of that verb's: "the
    depot, from which orders go out by night, opened", "the plant, where 300 people work, will close".
    """
    if first < 6 or words[first - 1].text != ",":
        return None
    for comma in range(first - 3, max(first - _LONG_ASIDE, 1), -1):
        word, behind = words[comma], words[comma + 1]
        if word.text in (";", ":", ".", "–", "—", "("):
            return None
        led = behind.kind == "preposition" and words[comma + 2].text in ("which", "whom")
        if word.text != "," or not (led or behind.text in _OPENS_ASIDE):
            continue
        return comma if words[comma - 1].kind in ("noun", "name", "other") else None
    return None


_LONG_ASIDE = 24


def _behind_aside(words: Sequence[Word], start: int, first: int) -> int:
    """Where the subject begins: behind an aside of a time without a verb, "after less than a year, assembly was …"."""
    comma = next((i for i in range(start, first) if words[i].text == ","), first)
    led = start > 1 and words[start - 2].text == "," and comma < first - 1
    return comma + 1 if led and not any(w.kind in ("aux", "verb") for w in words[start:comma]) else start


_NOMINAL = frozenset({"determiner", "name", "noun", "other", "adverb"})
_RELATIVE = frozenset({"which", "who", "that", "where", "whose", "whom", "when"})


def _spliced(words: Sequence[Word], comma: int, first: int) -> bool:
    """Whether a comma alone joins clauses: "A opened a plant in May, B is brought in by C"."""
    behind = words[comma + 1 : first]
    if not 0 < len(behind) < 6 or any(w.kind not in _NOMINAL or w.text in ("and", "or") for w in behind):
        return False
    if behind[0].label in ("period", "place") or behind[0].kind == "adverb" or words[comma - 1].kind == "adverb":
        return False
    before = comma
    while before > 0 and words[before - 1].text not in (",", ";", ":", "."):
        before -= 1
    own = words[before:comma]
    if any(w.text in _RELATIVE for w in own[:2]) or (own and own[0].kind in ("verb", "preposition", "link")):
        return False
    return any(w.kind == "aux" or w.kind == "verb" for w in own) and own[0].kind != "aux"


def _absolute(words: Sequence[Word], start: int, first: int) -> bool:
    """Whether what stands behind ", with" is what a verb is said of: "…, with production set to start"."""
    return start < first and not any(w.text in (",", "(") for w in words[start:first])


def _is_clause(words: Sequence[Word], comma: int) -> bool:
    """Whether a clause of its own ends at a comma: "the X costs 30,000 euros, the Y will follow"."""
    begin = next((i + 1 for i in range(comma - 1, -1, -1) if words[i].kind in ("stop", "link")), 0)
    if begin and words[begin - 1].text != "," and words[begin - 1].kind == "link":
        return False
    part = words[begin:comma]
    subject = next((i for i, w in enumerate(part) if w.kind == "name" and w.label in ("model", "organization")), None)
    if subject is None or part[0].kind not in ("determiner", "name", "preposition", "noun"):
        return False
    behind = part[subject + 1 : subject + 7]
    return any(_PRESENT.fullmatch(w.text) is not None or w.classes & {"be", "have"} for w in behind)


# "Costs", "sells", "starts": what a car does in the present.
_PRESENT = re.compile(r"(?:cost|sell|start|stand|retail|arrive|remain|come)s")


def _verb_before(words: Sequence[Word], index: int) -> bool:
    """Whether the clause before a conjunction has a verb of its own."""
    for word in reversed(words[:index]):
        if word.text in (";", ":", ".", "–", "—"):
            return False
        if word.kind == "link" and word.text not in ("that", "which", "who"):
            return False  # "It goes back to 2010, when A and B founded a firm": one subject
        if (word.kind == "aux" and word.text != "to") or word.kind == "verb" or FINITE.fullmatch(word.text):
            return True
    return False


def object_of(words: Sequence[Word], start: int) -> tuple[int, int]:
    """The noun phrase behind a verb."""
    end = start
    while end < len(words) and end - start < 18:
        word = words[end]
        if word.text == "but" and end > start and words[end - 1].text == "nothing":
            end += 1  # "nothing but electric cars"
            continue
        if word.kind in ("aux", "link", "stop", "preposition") and not (word.text == "," and _adjectives(words, end)):
            break
        if word.kind == "name" and word.label == "period":
            break
        if end > start and tells_of_it(words, end):
            break
        finite = word.kind == "verb" and word.terms[0].form not in ("participle", "ing", "past") and not word.label
        if finite and (end > start or not _attributive(words, end)):
            break
        if word.text in ("and", "or") and end + 1 < len(words) and starts_clause(words, end + 1):
            break
        end += 1
    return start, end


_TELLERS = frozenset({"it", "they", "he", "she", "we"})


def tells_of_it(words: Sequence[Word], index: int) -> bool:
    """Whether a clause right behind a noun tells of it: "the plant it had planned since 2023"."""
    if words[index].text not in _TELLERS or not index or index + 1 >= len(words):
        return False
    before, behind = words[index - 1], words[index + 1]
    acts = behind.kind in ("aux", "verb") or FINITE.fullmatch(behind.text) is not None
    return before.kind in ("noun", "name", "other") and before.label != "period" and acts


def _attributive(words: Sequence[Word], index: int) -> bool:
    """Whether a verb's form is an adjective of the noun behind it: "will build complete cars"."""
    behind = words[index + 1] if index + 1 < len(words) else None
    return words[index].text in ("complete", "open", "double") and behind is not None and behind.kind == "noun"


def _adjectives(words: Sequence[Word], comma: int) -> bool:
    """Whether a comma joins names of a list: "the X, the Y and the Z"."""
    if not (0 < comma < len(words) - 1):
        return False
    before, behind = words[comma - 1], words[comma + 1]
    if before.kind != "name":
        return False
    if behind.kind == "determiner" and comma + 2 < len(words):
        behind = words[comma + 2]
    return behind.kind == "name" and behind.label == before.label


def starts_clause(words: Sequence[Word], index: int) -> bool:
    """Whether a clause of its own begins at a word: a finite verb follows, with no more than its subject between."""
    if index + 1 < len(words) and words[index].text == "to" and words[index + 1].kind == "name":
        return False
    listed = 2 if index + 2 < len(words) and words[index + 1].text == "and" else 0  # "and X and Y are to come"
    for word in words[index : index + 3 + listed]:
        if listed and word is words[index + 1] and words[index].label == words[index + 2].label == "place":
            continue
        if word.kind == "aux" or (word.kind == "verb" and word.terms[0].form in ("past", "present", "participle")):
            return True
        if FINITE.fullmatch(word.text):
            return True
        if word.kind in ("name", "adverb") or word.text in ("it", "they"):
            continue
        return False
    return False


# How many words an aside about who says so has at most.
_ASIDE = 9


def _saying(words: Sequence[Word], first: int) -> int | None:
    """Where an aside before a verb begins that only tells who says so: "Mexico and Peru, says the company, will …"."""
    if first < 4 or words[first - 1].text != ",":
        return None
    opened = next((i for i in range(first - 2, max(first - _ASIDE, 0), -1) if words[i].text == ","), None)
    if opened is None or opened == 0:
        return None
    said = words[opened + 1].text in SAYS or words[opened + 1].text == "according" or words[first - 2].text in SAYS
    return opened if said else None


SAYS = frozenset("said says told added adds confirmed announced reported reports".split())
