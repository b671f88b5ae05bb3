"""Scopes: how far what stands behind a verb and its object belongs to it, and where its circumstances stand."""

from collections.abc import Sequence

from flows.extraction.grammar.elisions import FINITE, FIRST_OF_CLAUSE, gap_at, second_deed
from flows.extraction.grammar.predicate_words import Word
from flows.extraction.grammar.stretches import SAYS, starts_clause, tells_of_it

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
        if word.text in ("and", "but", ",", "then") and starts_clause(words, end + 1):
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
        if word.text in SAYS:
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
