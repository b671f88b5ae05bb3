"""Predicates: the verbs of a sentence that tell of happenings, each with what it is said of, what it is done to, and
the stretch in which its date and place stand.

A shallow parse: words are classed (verb, noun, name, preposition, stop …), and what a verb governs runs up to the next
word that ends a noun phrase.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from flows.extraction.article import Mention, Sentence
from flows.extraction.event_words import Term
from flows.extraction.predicate_words import Word


@dataclass(frozen=True, slots=True)
class Predicate:
    """A verb or a noun of happening. Stretches are word indexes: what stands before it as its subject, behind as its
    object, and the stretch behind the object in which its circumstances stand.
    """

    index: int
    label: str
    form: str
    passive: bool
    governed: str
    cue: Mention
    subject: tuple[int, int]
    object: tuple[int, int]
    scope: tuple[int, int]
    frame: tuple[int, int]


_FINITE = re.compile(
    r"(?:says?|said|told|plans?|aims?|wants?|expects?|hopes?|intends?|makes?|made|sells?|sold|came|went|took|goes|comes|"
    r"takes|gave|gives|saw|sees|costs?|employs|employed|grew|rose|fell|became|becomes|will|remains|stands|stood|"
    r"announced|announces|confirmed|reported|signed|joined|led|leads|called|calls|built|brought)"
)


def predicates(sentence: Sentence, words: Sequence[Word]) -> list[Predicate]:
    """The predicates of a sentence in order."""
    found: list[Predicate] = []
    for index, word in enumerate(words):
        if word.kind == "verb":
            found += _verbal(sentence, words, index)
        elif word.kind == "noun" and word.label in NOMINAL:
            found.append(_nominal_predicate(sentence, words, index))
    return found


NOMINAL = frozenset(
    {"opening", "closing", "starting", "ending", "groundbreaking", "completion", "debut", "entry", "exit"}
)


def _verbal(sentence: Sentence, words: Sequence[Word], index: int) -> list[Predicate]:
    word = words[index]
    first, passive, finite = _group(words, index)
    found = []
    seen: set[str] = set()
    for term in word.terms:
        form = _form(word, term, words, index, passive, finite)
        if form is None or term.label in seen:
            continue
        seen.add(term.label)
        subject = _subject(words, first)
        obj = _object(words, index + 1 + max(len(term.words) - word.text.count(" ") - 1, 0))
        reduced = (
            not passive
            and term.form in ("past", "participle")
            and first == index
            and index > 0
            and words[index - 1].kind == "noun"
            and obj[0] == obj[1]
        )
        cue = Mention("cue", word.start, word.end, sentence.slice(word.start, word.end), label=term.label)
        found.append(
            Predicate(
                index,
                term.label,
                form,
                passive or reduced,
                finite,
                cue,
                subject,
                obj,
                _scope(words, obj[1]),
                _frame(words, subject[0]),
            )
        )
    return found


def _form(word: Word, term: Term, words: Sequence[Word], index: int, passive: bool, finite: str) -> str | None:
    """How a verb stands: past, present, future (behind a modal or "to"), ing; None where its form fits nothing here."""
    before = words[index - 1] if index else None
    if term.form in ("past", "participle"):
        lead = next((w for w in reversed(words[:index]) if w.kind != "adverb"), None)
        if lead is not None and lead.kind == "determiner":
            return None
        return "future" if finite == "modal" else "past"
    if term.form == "base":
        if finite in ("modal", "to"):
            return "future"
        if before is None or before.kind == "aux":
            return None
        plural = before is not None and (before.text.endswith("s") or before.text in ("they", "we", "both", "and"))
        return "present" if plural and before is not None and before.kind != "determiner" else None
    if term.form == "ing":
        return "ing"
    return None if before is not None and before.kind in ("determiner", "preposition", "aux") else "present"


def _group(words: Sequence[Word], index: int) -> tuple[int, bool, str]:
    """Where the verb's group begins, whether it is passive, and what governs it: modal, to, have, be or nothing."""
    first, passive, finite = index, False, ""
    position = index - 1
    while position >= 0:
        word = words[position]
        if word.kind == "adverb":
            position -= 1
            continue
        if (
            word.kind != "aux"
            and not (finite == "to" and "catenative" in word.classes)
            and word.text not in ("due", "set", "expected", "planned", "scheduled", "slated", "likely")
        ):
            break
        if "be" in word.classes and not finite:
            passive, finite = True, "be"
        elif "modal" in word.classes:
            finite = "modal"
        elif word.text == "to" and finite in ("", "be", "have"):
            finite = "to" if finite == "" else "modal"
        elif "have" in word.classes and not finite:
            finite = "have"
        first = position
        position -= 1
    return first, passive, finite


def _subject(words: Sequence[Word], first: int) -> tuple[int, int]:
    """The stretch before a verb group back to the beginning of its clause."""
    start, asides = first, 0
    while start > 0:
        word = words[start - 1]
        if word.text in (";", ":", "–", "—", ".") or (
            word.kind == "link" and word.text not in ("that", "which", "who")
        ):
            break
        if word.text in ("after", "before", "since", "until", "as", "ahead") and start < first:
            break
        if word.text in ("and", "but", "or") and start < first and _verb_before(words, start - 1):
            break
        start -= 1
        asides += word.text == ","
    return start, first


def _verb_before(words: Sequence[Word], index: int) -> bool:
    """Whether the clause before a conjunction has a verb of its own."""
    for word in reversed(words[:index]):
        if word.text in (";", ":", ".", "–", "—"):
            return False
        if (word.kind == "aux" and word.text != "to") or word.kind == "verb" or _FINITE.fullmatch(word.text):
            return True
    return False


def _object(words: Sequence[Word], start: int) -> tuple[int, int]:
    """The noun phrase behind a verb."""
    end = start
    while end < len(words) and end - start < 18:
        word = words[end]
        if word.kind in ("aux", "link", "stop", "preposition") and not (word.text == "," and _adjectives(words, end)):
            break
        if word.kind == "name" and word.label == "period":
            break
        if word.kind == "verb" and word.terms[0].form not in ("participle", "ing", "past") and not word.label:
            break
        if word.text in ("and", "or") and end + 1 < len(words) and _starts_clause(words, end + 1):
            break
        end += 1
    return start, end


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


def _starts_clause(words: Sequence[Word], index: int) -> bool:
    for word in words[index : index + 3]:
        if word.kind == "aux" or (word.kind == "verb" and word.terms[0].form in ("past", "present", "participle")):
            return True
        if _FINITE.fullmatch(word.text):
            return True
        if word.kind in ("name", "adverb") or word.text in ("it", "they"):
            continue
        return False
    return False


def _scope(words: Sequence[Word], start: int) -> tuple[int, int]:
    """From a verb's object to the end of its statement."""
    end = start
    while end < len(words):
        word = words[end]
        if word.text in (";", ":", "–", "—", ".") or word.kind == "link":
            break
        if word.text in ("and", "but", ",", "then") and _starts_clause(words, end + 1):
            break
        behind = words[end + 1].text if end + 1 < len(words) else ""
        if word.text == "," and behind in ("with", "followed", "including"):
            break
        if word.text in ("after", "before", "while") and end + 1 < len(words) and words[end + 1].kind == "verb":
            break
        if end > start and (word.kind == "aux" and word.text not in ("to", "not", "been", "being", "be")):
            break
        end += 1
    return start, end


def _frame(words: Sequence[Word], first: int) -> tuple[int, int]:
    """The circumstances that open the clause: "In March, …", "In Thailand …"."""
    if 2 <= first <= 4 and words[first - 1].text == ":" and words[first - 2].label in ("period", "place"):
        return 0, first - 1
    if (first < len(words) and words[first].kind == "preposition") or (
        first < len(words) and words[first].label == "period"
    ):
        end = first
        while end < len(words) and end - first < 8 and words[end].text != ",":
            end += 1
        return first, end
    return first, first


def _nominal_predicate(sentence: Sentence, words: Sequence[Word], index: int) -> Predicate:
    """`the opening of a plant`, `start of production at the plant`."""
    word = words[index]
    start = index + 1
    end = start
    if start < len(words) and words[start].text in ("of", "for", "at", "on"):
        _, end = _object(words, start + 1)
        start += 1
    cue = Mention("cue", word.start, word.end, sentence.slice(word.start, word.end), label=word.label)
    return Predicate(
        index, word.label, "noun", False, "", cue, (max(index - 4, 0), index), (start, end), _scope(words, end), (0, 0)
    )
