"""Words of a sentence as predicates are made of them: names as one each, event words with their classes, the rest by
what they do.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from flows.extraction.article import Mention, Sentence
from flows.extraction.event_words import EventWords, Term

_TOKEN = re.compile(r"\d{1,3}(?:,\d{3})+\w*|[A-Za-zÀ-ž0-9$€£%#&][\w.%#&/-]*(?:'t)?|'s?|[^\w\s]")
# Classes whose verbs take the preposition before their object with them: "enter", "come to", "pull out of".
_WITH_PREPOSITION = frozenset({"enters", "leaves"})
_AUXILIARY = frozenset({"be", "have", "modal", "auxiliary"})
_NO_ADVERBS = frozenset({"family", "supply", "assembly", "italy", "july", "apply"})
# "It's": of what else the apostrophe tells whose it is.
_CONTRACTED = frozenset({"it", "he", "she", "that", "there", "what", "here", "who", "where", "this", "let"})
_NONE: frozenset[str] = frozenset()
# So many words are kept in mind.
_MANY = 50_000
# What these are depends on the word before them.
_BY_NEIGHBOUR = frozenset({"'s", "that"})
_STOPS = frozenset(',;:.–—()"!?')


class Word(NamedTuple):
    """A word, or a name as a whole.

    `kind`: verb, noun, name, aux, adverb, preposition, link, determiner, stop or other.
    """

    start: int
    end: int
    text: str
    kind: str
    label: str = ""
    terms: tuple[Term, ...] = ()
    mention: Mention | None = None
    classes: frozenset[str] = frozenset()


_NAMES = ("organization", "model", "place", "period", "person", "quantity")


def words_of(sentence: Sentence, known: EventWords) -> list[Word]:
    """The words of a sentence, names and event words as one each; made once, as an article has one vocabulary."""
    made: list[Word] | None = sentence.kept.get("words")
    if made is None:
        made = sentence.kept["words"] = _words_of(sentence, known)
    return made


def _words_of(sentence: Sentence, known: EventWords) -> list[Word]:
    names: list[Mention] = []
    for mention in sorted(sentence.of(*_NAMES), key=lambda m: (m.start, -m.end)):
        if not names or mention.start >= names[-1].end:
            names.append(mention)
    raw: list[tuple[int, int, str, Mention | None]] = []
    position = sentence.start
    ends: list[Mention | None] = [*names, None]
    for name in ends:
        end = name.start if name is not None else sentence.end
        for m in _TOKEN.finditer(sentence.slice(position, end)):
            text = m[0]
            first, last = m.span()
            if text[-1] != ".":
                raw.append((position + first, position + last, text.lower(), None))
                continue
            raw.append((position + first, position + last, text.lower().rstrip(".") or text, None))
            if len(text) > 1:
                raw.append((position + last - 1, position + last, ".", None))
        if name is not None:
            raw.append((name.start, name.end, name.kind, name))
            position = name.end
    return _classed(raw, known)


def _classed(raw: Sequence[tuple[int, int, str, Mention | None]], known: EventWords) -> list[Word]:
    new = tuple.__new__
    texts = [t if m is None else f"\0{t}" for _, _, t, m in raw]
    found: list[Word] = []
    verbs_by_word, nouns_by_word, seen_words = known.verbs, known.nouns, known.seen
    index, count = 0, len(raw)
    while index < count:
        start, end, text, mention = raw[index]
        length = 1
        seen = seen_words.get(text) if mention is None else None
        if seen is not None and text not in _BY_NEIGHBOUR:
            # Most words: without a call, and made as the tuple that a word is.
            found.append(new(Word, (start, end, text, seen[0], "", (), None, seen[1])))
        elif mention is not None:
            found.append(Word(start, end, text, "name", mention.kind, mention=mention))
        elif text not in verbs_by_word and text not in nouns_by_word:
            found.append(_other(start, end, text, found, known))
        else:
            terms = known.parted_at(texts, index) or known.verb_at(texts, index)
            noun = known.noun_at(texts, index)
            longest = 0
            if terms:
                # The longest first, as the terms stand.
                own = next((t for t in terms if t.label not in _WITH_PREPOSITION), terms[0])
                longest = len(own.words)
            length = max(1, longest, len(noun.words) if noun is not None else 0)
            end = raw[index + length - 1][1]
            verbs = tuple([t for t in terms if len(t.words) >= longest]) if longest == length else ()
            noun = noun if noun is not None and len(noun.words) == length else None
            classes = known.functions.get(text, _NONE)
            joined = text if length == 1 else " ".join(texts[index : index + length])
            behind = texts[index + length] if index + length < count else ""
            if verbs and not (noun is not None and (_nominal(found) or _heads_a_clause(found, joined, behind, known))):
                found.append(
                    Word(start, end, joined, "verb", noun.label if noun is not None else "", verbs, classes=classes)
                )
            elif noun is not None:
                found.append(Word(start, end, joined, "noun", noun.label))
            else:
                found.append(_other(start, end, text, found, known))
        index += length
    return found


def _other(start: int, end: int, text: str, before: Sequence[Word], known: EventWords) -> Word:
    """A word that is no event word."""
    if text == "'s" and before and before[-1].text not in _CONTRACTED:
        return Word(start, end, text, "other")
    if text == "that" and before and before[-1].kind == "preposition":
        return Word(start, end, text, "determiner", classes=known.functions.get(text, _NONE))  # "in that country"
    seen = known.seen.get(text)
    if seen is None:
        if len(known.seen) >= _MANY:
            known.seen.clear()
        classes = known.functions.get(text, _NONE)
        seen = (_kind(text, classes), classes)
        if text not in known.verbs and text not in known.nouns:
            known.seen[text] = seen
    return Word(start, end, text, seen[0], "", (), None, seen[1])


def _nominal(before: Sequence[Word]) -> bool:
    """Whether a word that can be verb and noun is a noun here: behind an article, a preposition or an adjective."""
    for word in reversed(before):
        if word.kind in ("determiner", "preposition") or word.text in ("of", "'s", "'"):
            return word.text != "to"
        if word.kind == "other" and re.fullmatch(
            r"[a-z-]+(?:al|ial|first|new|own|second|official|early|formal)", word.text
        ):
            continue
        return word.kind in ("noun",) and word.label in ("brand",)
    return False


def _heads_a_clause(before: Sequence[Word], text: str, behind: str, known: EventWords) -> bool:
    """Whether "orders", "prices", "shows" at the head of a clause is the noun: "Orders for the X have been taken",
    "prices start at 30,000 euros".
    """
    if (before and before[-1].kind != "stop") or not text.endswith("s"):
        return False
    return behind in ("for", "of") or behind in known.verbs or bool(known.functions.get(behind, _NONE) & _AUXILIARY)


def _kind(text: str, kinds: frozenset[str]) -> str:
    """What a word does that is no event word, by its classes and its end."""
    if kinds & _AUXILIARY:
        return "aux"
    if "adverb" in kinds or (text.endswith("ly") and len(text) > 4 and text not in _NO_ADVERBS):
        return "adverb"
    for kind in ("link", "determiner", "preposition"):
        if kind in kinds:
            return kind
    return "stop" if text in _STOPS else "other"
