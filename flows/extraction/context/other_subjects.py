"""Other subjects: what a clause is told of where nobody and no car is named in its subject and its head is no noun of
the trade: "the city of X has put up 140 charging points", "a litre of petrol costs 7 lei in Y", "1.6 million pilgrims
landed". The maker that the text is about does nothing of that.
"""

import re
from typing import NamedTuple

from flows.extraction.context.subject_words import (
    AUXILIARY,
    BARE_NAME,
    BODY,
    BREAK,
    FILLER,
    FIRMS,
    FRONT,
    NATIONALS,
    NO_TRADE,
    OPENING,
    ORDINAL,
    PART,
    PREPOSITIONS,
    PRONOUN,
    REPORTERS,
    SPEAKS,
    STOP,
    SUBORDINATE,
    THEM,
    TOKEN,
    TOLD,
    VERB,
    VERBS,
    WHAT_IT_IS,
)
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.kept import kept
from flows.extraction.lexicon.trade_nouns import TRADE_NOUN


class ClauseSubject(NamedTuple):
    """A subject: where its clause begins, its span (offsets of the document), whether it is nothing of the trade, and
    the organisation that is named in it.
    """

    clause: int
    start: int
    end: int
    other: bool
    named: Mention | None = None


@kept
def clause_subjects(sentence: Sentence) -> tuple[ClauseSubject, ...]:
    """The subjects of a sentence's clauses, as far as they are told by their form."""
    if sentence.kind != "prose":
        return ()
    text = sentence.text
    begun = [
        (m.end(), _LESSER.fullmatch(m[0].strip(" ,")) is not None)
        for m in BREAK.finditer(text)
        if m[0] not in _JOINS or _DOES.search(text, 0, m.start() + 1) is not None
    ]
    told = [(_subject(sentence, start) or _anew(sentence, start), lesser) for start, lesser in [(0, False), *begun]]
    # What is told when or because something else happens goes on with whom it was told of.
    return tuple(s for s, lesser in told if s is not None and not (lesser and (s.other or s.named is not None)))


# What begins a lesser clause, and what may join words as well as clauses.
_LESSER = re.compile(r"(?:if|when|because|as|since|though|although|while|that)")
_JOINS = (" and ", " but ")


def _subject(sentence: Sentence, start: int) -> ClauseSubject | None:
    text = sentence.text
    at, fronted = _opened(text, start), False
    subordinate = SUBORDINATE.match(text, at)
    time = next((m for m in sentence.of("period") if m.start == sentence.start + at), None)
    if time is not None and not text.startswith(("'s", "’s"), time.end - sentence.start):
        at, fronted = _opened(text, _COMMA.match(text, time.end - sentence.start).end()), True  # type: ignore[union-attr]
    elif subordinate is not None:
        comma = text.find(", ", subordinate.end())
        bare = 0 < comma < subordinate.end() + _FAR and _DOES.search(text, subordinate.end(), comma) is None
        # "Once complete, the first phase will have …"
        at = _opened(text, comma + 2) if bare else subordinate.end()
    elif _PARTICIPLE.match(text, at) is not None:
        return None
    elif FRONT.match(text, at) is not None:
        behind = _behind_front(text, at)
        if behind is None:
            return None
        at, fronted = _opened(text, behind), True
    return _noun_phrase(sentence, start, at, bound=fronted or start > 0)


def _anew(sentence: Sentence, start: int) -> ClauseSubject | None:
    """What stands behind a semicolon is not told of whoever stands before it, though its subject is not found."""
    at = sentence.start + start
    return ClauseSubject(at, at, at, False) if sentence.text.endswith("; ", 0, start) else None


def _opened(text: str, at: int) -> int:
    return OPENING.match(text, at).end()  # type: ignore[union-attr]


_COMMA = re.compile(r"(?:, | )?")
# "Asked about …, X pointed": neither what is done nor by whom; "Keep up 80,000 a month".
_PARTICIPLE = re.compile(
    r"[A-Z][a-z]+(?:ing|ed)\b(?<!ing's)|(?:Keep|Add|Take|Look|See|Consider|Imagine|Compare|Think|Ask|Count|Put|Let"
    r"|Given|Gone|Known|Made|Built|Born|Sold|Seen|Told)\b"
)


# The first words of a noun phrase that follow a fronted phrase without a comma: "In Chile a kilowatt-hour costs".
_NEXT = re.compile(
    r"(?:an?|the|its|their|his|every|each|some|about|around|more than|nearly|almost|over|up to|\d[\d.,]*) "
)
_DOES = re.compile(rf" (?:{AUXILIARY}|{VERB}|[a-z]{{2,}}ed) ")


def _behind_front(text: str, at: int) -> int | None:
    """Where the subject begins behind a phrase at the head of a clause."""
    comma = text.find(", ", at)
    head = text[at : comma + 1 if comma >= 0 else len(text)]
    if comma >= 0 and len(head) < _FAR and _DOES.search(head) is None:
        return comma + 2
    words = _FEW_WORDS.match(text, at)
    return words.end() if words is not None and _NEXT.match(text, words.end()) is not None else None


_FAR = 70
_FEW_WORDS = re.compile(r"\w+ (?:the |an? |its )?[\w'.-]+ ")


def _noun_phrase(sentence: Sentence, clause: int, at: int, *, bound: bool) -> ClauseSubject | None:
    """The noun phrase at an offset of the text, where a verb of its own may follow."""
    text, origin = sentence.text, sentence.start
    names = sentence.of("organization", "model", "person", "place", "period", "number", "quantity")
    nouns: list[str] = []
    end, part, placed, named, stop = at, False, False, None, ""
    for token in TOKEN.finditer(text, at):
        word = token[0].rstrip(".") or token[0]
        here = next((m for m in names if m.start <= origin + token.start() < m.end), None)
        if end == at and PRONOUN.fullmatch(word) is not None:
            return ClauseSubject(origin + clause, origin + at, origin + token.end(), False)
        if word == "of" and part:
            part, nouns = False, []
            continue
        if part is False and THEM.fullmatch(word) is not None:
            return ClauseSubject(origin + clause, origin + at, origin + token.end(), False)
        stop = word
        comma = word == "," and here is not None and here.kind == "number"
        if comma:
            continue
        stops = (here is None or here.kind == "period") and STOP.fullmatch(word) is not None
        if stops or not (word[0].isalnum() or word[0] in "$€£'’%"):
            break
        if here is None and end == at and not bound and _is_verb(word.lower(), text[token.end() : token.end() + 12]):
            return None  # "Gave up Russia in May"
        if here is None and (end > at or bound) and _is_verb(word, text[token.end() : token.end() + 12]):
            break
        if here is None and placed and not nouns and word.islower() and TRADE_NOUN.fullmatch(word) is None:
            break  # "Greece and Romania come first"
        end = token.end()
        part = here is None and PART.fullmatch(word) is not None and text.startswith(" of ", end)
        placed = here is not None and here.kind == "place" and here.end - origin == end and _is_named(here)
        if ORDINAL.fullmatch(word) is not None:
            nouns.append(word)
        elif here is not None and here.kind == "number" and TRADE_NOUN.fullmatch(word) is not None:
            nouns.append(word)  # "The seven-seater"
        elif here is not None:
            named = named or (here if here.kind in ("organization", "model", "person") else None)
        elif FILLER.fullmatch(word) is None and not part:
            nouns.append(word)
    if end == at or part or (bound and not _acts(stop, text[end:])):
        return None
    owned = re.match(r"(?:[Ii]ts|[Tt]heir|[Oo]ur|[Tt]he company's) ", text[at:]) is not None
    other = named is None and bool(nouns) and not owned and _is_other(nouns) and not _is_said(text, at, end)
    # "X's subsidiary" is the subsidiary; "Enel X Way" is known as Enel X.
    own = named is not None and re.fullmatch(r"(?: [A-Z][\w-]*)*", sentence.slice(named.end, origin + end)) is not None
    name = named if named is not None and own and named.kind == "organization" else None
    if _is_said(text, at, end):
        name = None
    return ClauseSubject(origin + clause, origin + at, origin + end, other, name)


_OBJECT = re.compile(
    r" (?:(?:the|an?|its|their|his|her|this|that|no|some|all|around|about|nearly|almost|over|up|more|us|them|it)\b"
    r"|[\d$€£]"
    r"|[A-Z][a-z])"
)


def _is_verb(word: str, behind: str) -> bool:
    """Whether a word is a verb: one that may be a noun of the trade has an object right behind it."""
    if VERBS.fullmatch(word) is None:
        return False
    return TRADE_NOUN.fullmatch(word) is None or _OBJECT.match(behind) is not None


_LATER = re.compile(rf" (?:{PREPOSITIONS}|, who|, which) [^,;:.]{{2,60}}? (?:{AUXILIARY}|{VERB})\b")


def _acts(stop: str, behind: str) -> bool:
    """Whether a verb follows a noun phrase, right behind it or behind a phrase that belongs to it."""
    if re.fullmatch(AUXILIARY, stop) is not None or VERBS.fullmatch(stop) is not None:
        return True
    return _LATER.match(behind) is not None


def _is_said(text: str, at: int, end: int) -> bool:
    """Whether somebody only tells what is said, or is a speaker named without an office."""
    if TOLD.match(text, end) is not None:
        return True
    bare = BARE_NAME.fullmatch(text[at:end]) is not None and at < _HEAD
    return bare and SPEAKS.match(text, end) is not None and WHAT_IT_IS.match(text, end) is None


_HEAD = 3


def _is_named(place: Mention) -> bool:
    """Whether words for a place name it, or its people: "Norwegians", and no kind of theirs."""
    return place.label != "demonym" or (place.surface.endswith("s") and place.surface != "Swiss")


# What is cut or raised by others than a maker.
_STATES_CUTS = re.compile(r"(?i:(?:.* )?(?:power|tax|rate|petrol|fuel|electricity) (?:cuts?|rises?|prices?|reforms?))")


def _is_other(nouns: list[str]) -> bool:
    """Whether a noun phrase is nothing of the trade."""
    bare = [re.sub(r"['’]s?$", "", n.rstrip(".")) for n in nouns]
    if REPORTERS.fullmatch(bare[-1]) is not None or (len(nouns) == 1 and NATIONALS.fullmatch(bare[-1]) is not None):
        return False
    if BODY.fullmatch(bare[-1]) is not None or _STATES_CUTS.fullmatch(" ".join(bare)) is not None:
        return True
    if len(bare) > 1 and NO_TRADE.fullmatch(bare[0]) is not None and FIRMS.fullmatch(bare[1]) is not None:
        return True
    return not any(TRADE_NOUN.fullmatch(part) for n in bare for part in (n, n.split("-")[-1]))
