"""Stretches: the words before a verb that are its subject, those behind it that are its object, and those in which its
circumstances stand.
"""

import re
from collections.abc import Sequence

from flows.extraction.grammar.elisions import FINITE, FIRST_OF_CLAUSE, gap_at, second_deed
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
        if word.text in ("and", "or") and end + 1 < len(words) and _starts_clause(words, end + 1):
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


def _starts_clause(words: Sequence[Word], index: int) -> bool:
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


# With any other word, unless it is an auxiliary, a link or stands behind a date, a statement goes on.
_MAY_END = frozenset({";", ":", "–", "—", ".", ",", "and", "but", "then", "while", "after", "before"})


def scope_of(words: Sequence[Word], start: int) -> tuple[int, int]:
    """From a verb's object to the end of its statement."""
    if 0 < start < len(words) and tells_of_it(words, start):
        return start, start
    end = start - 1
    for word in words[start:]:
        end += 1
        if (
            word.text not in _MAY_END
            and word.kind not in ("aux", "link")
            and (end == start or words[end - 1].label != "period")
        ):
            continue
        if word.text in (";", ":", "–", "—", ".") or word.kind == "link":
            break
        if word.text in ("and", "but", ",", "then") and _starts_clause(words, end + 1):
            break
        if word.text == "and" and _goes_on(words, end + 1):
            break
        if word.text == "and" and second_deed(words, start, end):
            break
        if word.text in ("and", "but", "while") and (_clause_behind(words, end + 1) or _dated_gap(words, end + 1)):
            break
        if end > start and words[end - 1].label == "period" and gap_at(words, end) is not None:
            break
        behind = words[end + 1].text if end + 1 < len(words) else ""
        if word.text == "," and (_says_behind(words, end + 1) or _noun_acts(words, end)):
            break
        if word.text == "," and behind in ("with", "followed", "including"):
            break
        if word.text in ("after", "before", "while") and end + 1 < len(words) and words[end + 1].kind == "verb":
            break
        if end > start and (word.kind == "aux" and word.text not in ("to", "not", "been", "being", "be")):
            break
    else:
        end += 1
    return start, end


# How many words an aside about who says so has at most.
_ASIDE = 9


def _saying(words: Sequence[Word], first: int) -> int | None:
    """Where an aside before a verb begins that only tells who says so: "Mexico and Peru, says the company, will …"."""
    if first < 4 or words[first - 1].text != ",":
        return None
    opened = next((i for i in range(first - 2, max(first - _ASIDE, 0), -1) if words[i].text == ","), None)
    if opened is None or opened == 0:
        return None
    said = words[opened + 1].text in _SAYS or words[opened + 1].text == "according" or words[first - 2].text in _SAYS
    return opened if said else None


_SAYS = frozenset("said says told added adds confirmed announced reported reports".split())


def _noun_acts(words: Sequence[Word], comma: int) -> bool:
    """Whether a comma behind a time joins a clause: "sales in A begin in May, exports to B start in July"."""
    behind = words[comma + 1 : comma + 7]
    if words[comma - 1].label != "period" or not behind or behind[0].kind != "noun":
        return False
    verb = next((i for i, w in enumerate(behind) if w.kind in ("verb", "aux", "stop", "link")), None)
    return verb is not None and verb > 0 and behind[verb].kind in ("verb", "aux")


def _goes_on(words: Sequence[Word], index: int) -> bool:
    """Whether a second verb shares the auxiliary of the first: "will open a plant in A and begin production in B"."""
    word = words[index] if index < len(words) else None
    return word is not None and word.kind == "verb" and not word.label and all(t.form == "base" for t in word.terms)


def _dated_gap(words: Sequence[Word], index: int) -> bool:
    """Whether another object with a date of its own follows: "will show the X in March and in May the Y"."""
    behind = words[index + 1 : index + 3]
    return (
        index < len(words)
        and words[index].label == "period"
        and bool(behind)
        and (behind[0].kind == "determiner" or behind[0].label in ("model", "organization"))
        and any(w.label in ("model", "organization") for w in behind)
    )


def _says_behind(words: Sequence[Word], index: int) -> bool:
    """Whether a clause tells only who says so: ", chief executive X said on the sidelines of a conference in Y"."""
    for word in words[index : index + 8]:
        if word.text in _SAYS:
            return True
        if word.kind in ("stop", "aux", "link", "preposition") or word.label == "period":
            return False
    return False


_AFTER = frozenset({"after", "before", "since", "until", "as", "ahead"})


def circumstances(words: Sequence[Word], first: int) -> tuple[int, int]:
    """The circumstances that open the clause: "In March, …", "In Thailand …", "In March, after a year, …"."""
    if first > 3 and words[first - 1].text == ",":
        opened = next((i + 1 for i in range(first - 2, -1, -1) if words[i].kind in ("stop", "link")), 0)
        if opened > 1 and words[opened - 1].text == "," and words[opened].text in _AFTER:
            first = next((i + 1 for i in range(opened - 2, -1, -1) if words[i].kind in ("stop", "link")), 0)
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


def _clause_behind(words: Sequence[Word], index: int) -> bool:
    """Whether a conjunction joins a clause with a subject and a verb of its own: "and production at the plant will
    follow".
    """
    if index + 2 < len(words) and words[index].kind == "preposition" and words[index + 1].label == "place":
        index += 2  # "closes in May, and at X the Y has started"
    if index >= len(words) or words[index].kind not in FIRST_OF_CLAUSE or words[index].label == "period":
        return False
    for position in range(index, min(index + 11, len(words))):
        word = words[position]
        if word.kind == "aux" and word.text not in ("to", "not", "been", "being", "be"):
            return True
        if FINITE.fullmatch(word.text) or (word.kind == "verb" and position > index and word.terms[0].form == "past"):
            return True
        apposition = word.text == "," and (words[position - 1].label == "place" or _in_commas(words, position))
        if (word.kind in ("stop", "link") and not apposition) or word.label == "period" or word.text in ("and", "or"):
            return False
    return False


def _in_commas(words: Sequence[Word], comma: int) -> bool:
    """Whether an adverb stands between two commas, of which this is one: ", too,"."""
    return any(
        0 < at < len(words) - 1 and words[at].kind == "adverb" and words[at - 1].text == words[at + 1].text == ","
        for at in (comma - 1, comma + 1)
    )
