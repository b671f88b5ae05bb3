"""Scopes: the part of a sentence that makes one statement about a place."""

import re
from dataclasses import dataclass

from flows.extraction.grammar.article import Sentence
from flows.extraction.grammar.clause_breaks import FINITE
from flows.extraction.grammar.kept import kept
from flows.extraction.grammar.place_groups import clause_starts
from flows.extraction.markets.market_words import stance_words
from flows.extraction.wording.needed import Needing
from flows.extraction.wording.records import quick

# "Will start there as it did in X": what stands for a verb is one.
_DID = r" as (?:it|they) (?:did|does|do|has|had|have|is|are|was|were)\b"
_AS_IT_DID = re.compile(_DID)
_BREAK = re.compile(
    r"[;:](?= )| [–—-]{1,2} |,? (?:while|whereas|although|though|but|because|as long as|so long as|given|"
    r"due to(?! (?:be|follow|open|begin|start|launch|arrive|come|go|join|get|close|end|enter|run|leave|reach|take|"
    r"roll)\b)|"
    r"owing to|thanks to|in view of|in spite of|where|who|whose)\b|,? which\b|"
    r", (?:and|so|yet) (?=(?:[^\s,;]+ ){1,6}?"
    r"(?:is|are|was|were|will|has|have|had|would|should|can|could|may|might|must|does|do|did|plans?|aims?|"
    r"wants?|expects?|intends?|hopes?)\b)"
    r"|,? and (?=(?:it|they|will|is|are|was|has|have|had|would|could|may|might|plans?|aims?|wants?|expects?|"
    r"intends?|hopes?|planned|began|started)\b)"
    r"|, (?:after|before|having|despite|as)\b"
    rf"|{_DID}"
    r"|,? with (?=(?:both |also |then |only )?(?:the )?[A-Z][^,;.]{1,60}? (?:to (?:be|follow|come|join|get|receive|"
    r"start|open|go)|due|set to|expected|planned|scheduled|slated|likely|following|coming|next|soon|opening|starting|"
    r"joining|entering|launching|arriving|debuting|getting|receiving|up next|on the (?:list|agenda|cards|way))\b)"
    r"|,? that (?=(?:will|is|are|was|were|has|have|had|would|can|could|may|might|should|shall)\b)"
)
# "Despite withdrawing from Europe, X …": what opens a sentence so has a stance of its own.
_OPENING = Needing(r"(?:Despite|After|Having|Besides|Instead of|Apart from|Since|While|Before) [a-z]+ing\b[^,;]*(?=,)")
# "X, which owns Y, is bringing Z to A": the relative clause ends before the verb of what it stands in.
_RELATIVE = Needing(
    r", (?:which|who|whose) (?:(?!, (?:which|who|whose|is|are|was|were|has|have|had|will|would|can|could|may)\b)[^;:])*"
    r"(?=, (?:is|are|has|have|will|would|can|could|may) (?:[a-z]+ly |also |now |to )*[a-z]+)"
)
# Where the main clause begins behind one in front of it: "…, the brand turns to B".
_MAIN = (
    r"(?=, (?:it|they|he|she|(?:the|its|their|an?|this|that|another) (?:[\w'’&-]+ ){0,3}?[\w'’&-]+|"
    rf"[A-Z][\w'’&-]*(?: [A-Z0-9][\w'’&-]*){{0,2}}) (?:also |now |then |only |next )?"
    rf"(?:{FINITE}|(?!is\b)[a-z]{{3,}}(?<!s)s)\b)"
)
# "A year after X shut its showrooms in A, it …", "Since Y opened in A, the brand has …".
_BEHIND_US = Needing(
    r"(?:(?:[A-Z0-9][\w-]*(?: than)? (?:[a-z-]+ ){0,3}?after|After|Since) (?:it|they|the [\w'’-]+(?: [\w'’-]+)?|"
    r"[A-Z][\w'’&-]*(?: [A-Z0-9][\w'’&-]*){0,2}) (?!(?:and|or|in|of|at|on|for|with|to|from|by|as|the)\b)[a-z]+"
    rf"|(?:After|Following|Besides|Alongside|Beyond|Apart from) [A-Z][^.;:]{{2,60}}, where) [^;:]*?{_MAIN}"
)
_WHERE = Needing(r"\A,? where\b")


@quick
@dataclass(frozen=True, slots=True)
class Scope:
    """The part of a sentence that makes one statement about some words, and with it the part that holds its verb.

    Offsets of the document.
    """

    own: tuple[int, int]
    wide: tuple[int, int]


@kept
def scope_at(sentence: Sentence, start: int, end: int) -> Scope:
    """The scope of the words at [start, end): their segment, widened by the next one where it has no verb itself."""
    cuts = _cuts(sentence)
    left = max(c for c in cuts if c <= start)
    right = min((c for c in cuts if c >= end), default=sentence.end)
    if _WHERE.match(sentence.slice(end, end + 8), of=sentence.text) and not has_verb(sentence, left, right):
        right = min((c for c in cuts if c > right), default=sentence.end)
    own = (left, right)
    if _AS_IT_DID.match(sentence.slice(left, left + 12)):
        return Scope(own, own)
    if not has_verb(sentence, left, right):
        for low, high in (
            (max((c for c in cuts if c < left), default=left), left),
            (right, min((c for c in cuts if c > right), default=right)),
        ):
            if low < high and _is_whole(sentence, own, low, high):
                continue
            if low < high and any(t.kind not in ("weak", "noun") for t in stance_words(sentence, low, high)):
                return Scope(own, (min(left, low), max(right, high)))
    return Scope(own, own)


# "Its biggest buyers are A and B; C is to follow": what has a verb of its own needs none behind a semicolon.
# "Will open shops in A and has 12 in B": what somebody has is told by itself.
_HAS_SOME = re.compile(
    r",? ?and (?:it |they |already |now |today |also )*(?:has|have) (?:already |now )?"
    r"(?:an? |some |\d|[a-z]+ (?:[a-z]+ )?(?:in|at)\b)"
)
_WITH = re.compile(r",? with ")
# "…, with Kuwait joining in May": a clause of its own, whose day tells whether it is to come.
WITH_SUBJECT = re.compile(
    r",? with (?:the )?[A-Z][^,;.]{1,60}? (?:opening|starting|joining|entering|launching|arriving|debuting|getting"
    r"|receiving)\b"
)
_COPULA = re.compile(r"\b(?:is|are|was|were|has|have|had)\b")


def _is_whole(sentence: Sentence, own: tuple[int, int], low: int, high: int) -> bool:
    """Whether a segment is a sentence by itself that a semicolon, or the end of a clause in front, parts from its
    neighbour.
    """
    if _opening_end(sentence) in (own[0], own[1]):
        return True
    if low < own[0] and _HAS_SOME.match(sentence.slice(*own)):
        return True
    if low < own[0] and WITH_SUBJECT.match(sentence.slice(*own)):
        # "C has moved up, with A opening in July": what begins there is told by its own words.
        return True
    if low >= own[1] and _WITH.match(sentence.slice(low, low + 8)) and _COPULA.search(sentence.slice(*own)):
        # "There are dealers in A, with B to be added".
        return True
    edge = own[1] if low >= own[1] else own[0]
    return sentence.slice(edge, edge + 1) == ";" and _COPULA.search(sentence.slice(*own)) is not None


def has_verb(sentence: Sentence, left: int, right: int) -> bool:
    """Whether a part of a sentence has a word for a stance that is more than an auxiliary."""
    return any(t.kind != "weak" for t in stance_words(sentence, left, right))


@kept
def _opening_end(sentence: Sentence) -> int | None:
    """Where a finite clause in front of the main one ends, whose places have nothing to do with what follows."""
    opening = _BEHIND_US.match(sentence.text)
    return sentence.start + opening.end() if opening is not None else None


@kept
def _cuts(sentence: Sentence) -> tuple[int, ...]:
    """Where the statements of a sentence begin and end."""
    cuts = [sentence.start, *(sentence.start + m.start() for m in _BREAK.finditer(sentence.text)), sentence.end]
    for clause in _RELATIVE.finditer(sentence.text):
        cuts = sorted({*cuts, sentence.start + clause.end()})
    behind = _opening_end(sentence)
    opening = _OPENING.match(sentence.text)
    if behind is not None:
        cuts = sorted({*cuts, behind})
    elif opening is not None and opening.end() < len(sentence.text):
        cuts = sorted({*cuts, sentence.start + opening.end()})
    starts = clause_starts(sentence)
    return tuple(sorted({*cuts, *starts}) if starts else cuts)
