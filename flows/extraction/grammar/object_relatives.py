"""Relative clauses in which a firm is what somebody does something to: "the arm that X has split off"."""

import re

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.lexicon.company_words import CHILD, FIRM, MAKE
from flows.extraction.wording.needed import Needing

# "The arm that X has split off aims at": X does what stands within the relative clause, and not what stands behind it.
_THAT_ONE = Needing(
    rf"\b(?:[Tt]he|[Ii]ts?|[Aa]n?|[Tt]his) (?:[\w-]+ ){{0,3}}?(?:{CHILD}|{MAKE}|{FIRM}|venture) "
    r"(?:that|which|whom)(?: the)? \Z"
)
_AND_THEN = re.compile(
    r" (?:has|had|have|is|was|will|would|bought|took|built|made|put|set|sold|spun|[a-z]+(?:ed"
    r"|s))\b[^,;]{0,40}? (?:aims?|wants?|plans?|will|expects?|hopes?"
    r"|intends?"
    r"|targets?|should|has|had|is|was|sells?|sold|makes?|made|builds?|built|lost|earned|[a-z]{3,}ed|[a-z]{2,}es)\b"
)
# "X, in which Y holds 60%, will build": the clause of a share or a deal ends with the comma.
_IN_WHICH = Needing(r", (?:in|of|by|to|with|from|for|at|on|into|behind) (?:which|whom) (?:[\w&'-]+ ){0,4}?\Z")
_OVER = re.compile(r",(?!\d)")


def in_object_relative(sentence: Sentence, mention: Mention, position: int) -> bool:
    """Whether a name stands in a relative clause about a firm that is over before an offset."""
    if _IN_WHICH.search(sentence.before(mention, 60), of=sentence.text) is not None:
        return _OVER.search(sentence.slice(mention.end, position)) is not None
    return (
        _THAT_ONE.search(sentence.before(mention, 70), of=sentence.text) is not None
        and _AND_THEN.match(sentence.slice(mention.end, position)) is not None
    )


# "Will enter X, where Y sold 200,000": who opens a where-clause is what the rest of it is about.
_OPENS_WHERE = re.compile(r",? where (?:the )?\Z")


def opens_where(sentence: Sentence, mention: Mention, position: int) -> bool:
    """Whether a name is the subject of a where-clause that holds an offset."""
    return (
        _OPENS_WHERE.search(sentence.before(mention, 12)) is not None
        and re.search(r"[,;](?!\d)", sentence.slice(mention.end, position)) is None
    )


# "Is under pressure from X, which will start assembly in": X does it, whatever X is in the rest of the sentence.
_WHICH = re.compile(
    r", (?:which|who) (?:(?:[a-z]+ly|also|now|already|itself|has|have|had) )*"
    r"(?!(?:the|its|their|it|they|he|she|we|an?|in|at|on|for|of|to|by|with|from|once|after|before|when|until)\b)"
    r"[a-z']+\b(?:[^,;:()]|,(?=\d))*\Z"
)

# What several do: "which share", "which are", never "which sells".
_OF_SEVERAL = re.compile(
    r", (?:which|who) (?:[a-z]+ly |also |now |already |together |both |all )*(?:share|have|are|were|sell|run|operate"
    r"|own|count|belong|offer|plan|want|aim|hope|intend|expect|build|make|use|employ|hold|work|cooperate)\b"
)
_JOINED = re.compile(r",? (?:and|&) |, ")


def relative_head(sentence: Sentence, position: int) -> Mention | None:
    """The organisation whose relative clause holds an offset and tells what it does."""
    if ", wh" not in sentence.text:
        return None
    found = _WHICH.search(sentence.slice(sentence.start, position))
    if found is None:
        return None
    end = sentence.start + found.start()
    head = next((m for m in sentence.of("organization") if m.end == end), None)
    if head is None or _OF_SEVERAL.match(found[0]) is None:
        return head
    # "X and Y, which share 60 showrooms": of several the first is the subject.
    for other in reversed([m for m in sentence.of("organization") if m.end < head.start]):
        if _JOINED.fullmatch(sentence.slice(other.end, head.start)) is None:
            break
        head = other
    return head


# "The 480 dealers that X has", "12,000 cars Y sold": whose they are.
_THAT = re.compile(r"(?: (?:that|which|whom))?(?: the)? ")
_HAS_OR_DOES = re.compile(
    r" (?:(?:itself|alone|now|already|currently|also|has|have|had|will|would|can) )*"
    r"(?!says\b|was\b|is\b|said\b|announced\b|reported\b|thinks\b|hopes\b|expects\b|believes\b)"
    r"(?:has|have|had|got|put|did|made|built|sold|ran|runs|[a-z]{2,}(?:s|ed|nt|ft))\b"
)


def relative_owner(sentence: Sentence, noun: Mention) -> Mention | None:
    """The organisation that a relative clause right behind a noun makes the subject of what it tells of it."""
    for mention in sentence.of("organization"):
        if mention.start > noun.end and _THAT.fullmatch(sentence.slice(noun.end, mention.start)):
            return mention if _HAS_OR_DOES.match(sentence.after(mention, 40)) else None
    return None
