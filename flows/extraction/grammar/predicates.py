"""Predicates: the verbs of a sentence that tell of happenings, each with what it is said of, what it is done to, and
the stretch in which its date and place stand.

A shallow parse: words are classed (verb, noun, name, preposition, stop …), and what a verb governs runs up to the next
word that ends a noun phrase.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.noun_times import does_something, noun_scope, opens_clause, told_when
from flows.extraction.grammar.participles import apposed, before_main_clause, followed
from flows.extraction.grammar.plural_subjects import several
from flows.extraction.grammar.predicate_words import Word
from flows.extraction.grammar.scopes import circumstances, scope_of
from flows.extraction.grammar.seen_to import seen_to
from flows.extraction.grammar.stretches import before_aside, object_of, subject_of
from flows.extraction.lexicon.event_words import Term
from flows.extraction.wording.records import quick


@quick
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


def predicates(sentence: Sentence, words: Sequence[Word]) -> list[Predicate]:
    """The predicates of a sentence in order."""
    found: list[Predicate] = []
    for index, word in enumerate(words):
        if word.kind == "verb" and not _is_to_come(words, index) and not _describes(words, index):
            found += _verbal(sentence, words, index, found)
        elif word.kind == "noun" and word.label in NOMINAL:
            found.append(_nominal_predicate(sentence, words, index))
    return found


# Of a verb of going and what is to come: "is going to launch".
_GOING_TO = "going to"


def _is_to_come(words: Sequence[Word], index: int) -> bool:
    """Whether a verb of going only helps the one behind it, and nobody goes anywhere."""
    behind = next((w for w in words[index + 1 :] if w.kind != "adverb"), None)
    base = behind is not None and behind.kind == "verb" and any(t.form == "base" for t in behind.terms)
    return words[index].text == _GOING_TO and base


_BEFORE_NOUNS = frozenset({"with", "of", "for", "from", "on", "through", "via", "without"})
_NAMES = frozenset({"model", "vehicle"})


def _describes(words: Sequence[Word], index: int) -> bool:
    """Whether a participle behind a preposition only describes the cars behind it: "with imported X crossovers"."""
    if not index or words[index - 1].text not in _BEFORE_NOUNS or index + 1 >= len(words):
        return False
    participle = any(t.form in ("participle", "past") for t in words[index].terms)
    return participle and words[index + 1].label in _NAMES


_SUBORDINATES = frozenset({"after", "before", "when", "as", "once", "while", "whereas", "since", "until"})
NOMINAL = frozenset(
    {
        "opening",
        "closing",
        "starting",
        "ending",
        "groundbreaking",
        "completion",
        "debut",
        "entry",
        "exit",
        "putting_off",
    }
)


def _verbal(sentence: Sentence, words: Sequence[Word], index: int, before: Sequence[Predicate]) -> list[Predicate]:
    word = words[index]
    first, passive, finite = _group(words, index)
    found = []
    seen: set[str] = set()
    # "Put", "cut", "set" without an auxiliary are told in the past.
    for term in sorted(word.terms, key=lambda t: t.form == "base") if not finite else word.terms:
        form = _form(word, term, words, index, passive, finite)
        if form is None or term.label in seen:
            continue
        seen.add(term.label)
        going_on = term.form == "ing" and words[index - 1].text != "being"  # "is building"
        subject = subject_of(words, first)
        behind = index + 1 + max(len(term.words) - word.text.count(" ") - 1, 0)
        obj = object_of(words, behind)
        if term.label == "begins" and _begins_to(words, behind):
            obj = (behind + 1, object_of(words, behind + 2)[1])
        bare = not passive and not finite and _participle(word, term) and obj[0] == obj[1]
        reduced = bare and first == index and index > 0 and words[index - 1].kind == "noun"
        scope = scope_of(words, obj[1])
        if subject[0] and words[subject[0] - 1].text in _SUBORDINATES:
            scope = before_main_clause(words, scope)
        if bare and not reduced and words[max(first - 1, 0)].text == "," and _acts(words, first, scope):
            pass  # "The depot, from which orders go out by night, opened in May"
        elif bare and not reduced and (aside := apposed(words, first)) is not None:
            # "The plant, opened in 2015, …"
            subject, reduced = aside, True
        elif _is_still_to_come(words, first) and (aside := apposed(words, first)) is not None:
            subject = aside  # "Will build the X, due to be launched in May"
        elif bare and not reduced and (shared := _second(words, first, before)) is not None:
            # "An SUV unveiled in May and launched in June"
            subject, reduced = shared, True
            form = before[-1].form
        elif (bare or term.form == "ing") and not finite and (main := followed(words, first, scope)) is not None:
            # "Unveiled in May, the X …", "Making its debut in May, the X …"
            subject, scope, reduced = main, (scope[0], main[0] - 1), bare
        end = word.end - (not word.text.endswith(".") and sentence.slice(word.start, word.end).endswith("."))
        cue = Mention("cue", word.start, end, sentence.slice(word.start, end), label=term.label)
        found.append(
            Predicate(
                index,
                term.label,
                form,
                (passive and not going_on) or reduced,
                finite,
                cue,
                subject,
                obj,
                scope,
                circumstances(words, subject[0]) if subject[1] == first else (first, first),
            )
        )
    return found


# What opens an aside that tells what is still to happen with what stands before it.
_STILL = frozenset({"to", "due", "set", "expected", "planned", "scheduled", "slated"})


def _is_still_to_come(words: Sequence[Word], first: int) -> bool:
    """Whether a verb's group begins right behind a comma without a subject: ", to be shown in May"."""
    return first > 1 and words[first].text in _STILL and words[first - 1].text == ","


def _acts(words: Sequence[Word], first: int, scope: tuple[int, int]) -> bool:
    """Whether a form behind the comma that closes an aside is the verb of what stands before it, and opens no other."""
    return before_aside(words, first) is not None and not (scope[1] < len(words) and words[scope[1]].text == ",")


def _second(words: Sequence[Word], first: int, before: Sequence[Predicate]) -> tuple[int, int] | None:
    """What a second participle is said of with the first one: "unveiled in May and launched in June"."""
    if first < 2 or words[first - 1].text not in ("and", "then", "but") or not before:
        return None
    last = before[-1]
    between = words[last.index + 1 : first - 1]
    planned = last.form == "future" and last.governed in ("modal", "to")
    if not last.passive or not (planned or (last.form == "past" and not last.governed)) or len(between) > 8:
        return None
    return None if any(w.kind in ("aux", "verb", "link", "stop") for w in between) else last.subject


def _begins_to(words: Sequence[Word], index: int) -> bool:
    """Whether a verb of making stands behind "to": "began to assemble the X" is as "began assembling the X"."""
    making = words[index + 1].terms if index + 1 < len(words) and words[index].text == "to" else ()
    return any(t.label == "makes" and t.form == "base" for t in making)


def _participle(word: Word, term: Term) -> bool:
    """Whether a verb's form can be that of "built" in "the plant built in 2015": not "went", "began", "took"."""
    past = term.form in ("past", "participle") and not word.text.startswith("had ")
    return past and any(t.label == term.label and t.form == "participle" for t in word.terms)


def _form(word: Word, term: Term, words: Sequence[Word], index: int, passive: bool, finite: str) -> str | None:
    """How a verb stands: past, present, future (behind a modal or "to"), ing; None where its form fits nothing here."""
    before = words[index - 1] if index else None
    seen = seen_to(words, index) if not finite and any(t.form == "base" for t in word.terms) else None
    if seen is not None:
        return seen if term.form == "base" else None  # "The deal will see X set up a plant"
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
        if before.text in ("and", "or", "then") and _shares_modal(words, index):
            return "future"
        plural = before is not None and (before.text.endswith("s") or before.text in ("they", "we", "both", "and"))
        plural = plural or (not finite and several(words, index))
        return "present" if plural and before is not None and before.kind != "determiner" else None
    if term.form == "ing":
        return "ing"
    if _is_head(words, index, term):
        return None
    return None if before is not None and before.kind in ("determiner", "preposition", "aux") else "present"


def _is_head(words: Sequence[Word], index: int, term: Term) -> bool:
    """Whether a form that may be a noun heads a clause with a verb of its own: "exports to Libya began in May"."""
    if term.words[-1] != "to":
        return False
    first = behind = index + 1 + max(len(term.words) - words[index].text.count(" ") - 1, 0)
    while behind < len(words) and (words[behind].label == "place" or words[behind].text in ("the", "and")):
        behind += 1
    if behind in (first, len(words)) or words[behind - 1].label != "place":
        return False
    return words[behind].kind == "aux" or any(t.form == "past" for t in words[behind].terms)


# How many words back the auxiliary of the first verb may stand.
_REACH = 16


def _shares_modal(words: Sequence[Word], index: int) -> bool:
    """Whether a verb behind "and" goes on with the auxiliary of the one before: "would invest a billion and start"."""
    for position in range(index - 2, max(index - _REACH, 0), -1):
        word = words[position]
        if (word.kind == "stop" and word.text != ",") or word.kind == "link":
            return False
        if word.kind == "aux":
            return "modal" in word.classes or word.text == "to"
        if word.kind == "verb" and word.terms and word.terms[0].form in ("past", "present"):
            return False
    return False


def _group(words: Sequence[Word], index: int) -> tuple[int, bool, str]:
    """Where the verb's group begins, whether it is passive, and what governs it: modal, to, have, be or nothing."""
    first, passive, finite = index, False, ""
    position = index - 1
    while position >= 0:
        word = words[position]
        if word.kind == "adverb":
            position -= 1
            continue
        if word.text == "longer" and position and words[position - 1].text == "no":
            position -= 2  # "will no longer be built"
            continue
        if word.text == _GOING_TO and not finite:
            finite, first = "modal", position
            position -= 1
            continue
        if (
            word.kind != "aux"
            and "have" not in word.classes
            and not (finite == "to" and "catenative" in word.classes)
            and word.text not in ("due", "set", "expected", "planned", "scheduled", "slated", "likely")
        ):
            break
        if "be" in word.classes and not finite:
            # "Will come down and be rebuilt": what goes on with the auxiliary of the first verb.
            bare = word.text == "be" and position > 0 and words[position - 1].text in ("and", "or")
            passive, finite = True, "modal" if bare else "be"
        elif "modal" in word.classes:
            finite = "modal"
        elif word.text == "to" and finite in ("", "be", "have"):
            finite = "to" if finite == "" else "modal"
        elif "have" in word.classes and not finite:
            finite = "have"
        first = position
        position -= 1
    return first, passive, finite


def _nominal_predicate(sentence: Sentence, words: Sequence[Word], index: int) -> Predicate:
    """`the opening of a plant`, `start of production at the plant`."""
    word = words[index]
    start = index + 1
    end = start
    if start < len(words) and words[start].text in ("of", "for", "at", "on"):
        _, end = object_of(words, start + 1)
        start += 1
    cue = Mention("cue", word.start, word.end, sentence.slice(word.start, word.end), label=word.label)
    own = end if opens_clause(words, index) else told_when(words, end)
    scope = (end, end) if does_something(words, end) else noun_scope(words, end, scope_of(words, own)[1])
    return Predicate(
        index,
        word.label,
        "noun",
        False,
        "",
        cue,
        (max(index - 4, 0), index),
        (start, end),
        scope,
        (0, 0),
    )
