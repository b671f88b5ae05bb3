"""Words of a sentence as predicates are made of them: names as one each, event words with their classes, the rest by
what they do.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.lexicon.company_words import CHILD
from flows.extraction.lexicon.event_words import EventWords, Term
from flows.extraction.wording.needed import Needing
from flows.extraction.wording.predicate_tokens import AUXILIARY, NO_CLASSES, TOKEN

# Classes whose verbs take the preposition before their object with them: "enter", "come to", "pull out of".
_WITH_PREPOSITION = frozenset({"enters", "leaves"})
# "It's": of what else the apostrophe tells whose it is.
_CONTRACTED = frozenset({"it", "he", "she", "that", "there", "what", "here", "who", "where", "this", "let"})


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

# "The Stellantis-backed brand", "the Chinese-owned maker": whose somebody is, and nobody who does a thing.
OWNED_BY = re.compile(r"-(?:owned|backed|controlled|funded|led|run|financed|supported|affiliated)\b")

# "The Changan offshoot starts": it is the offshoot that does.
_UNIT_OF = Needing(rf" {CHILD}\b")


def _is_whose(sentence: Sentence, mention: Mention) -> bool:
    """Whether a name only says whose somebody is."""
    if sentence.text.startswith("-", mention.end - sentence.start):
        return OWNED_BY.match(sentence.after(mention, 14)) is not None
    return (
        mention.kind == "organization"
        and _UNIT_OF.match(sentence.after(mention, 14), of=sentence.text) is not None
        and sentence.before(mention, 4).lower() == "the "
    )


def words_of(sentence: Sentence, known: EventWords) -> list[Word]:
    """The words of a sentence, names and event words as one each; made once, as an article has one vocabulary."""
    made: list[Word] | None = sentence.kept.get("words")
    if made is None:
        made = sentence.kept["words"] = _words_of(sentence, known)
    return made


def _words_of(sentence: Sentence, known: EventWords) -> list[Word]:
    names: list[Mention] = []
    for mention in sorted(sentence.of(*_NAMES), key=lambda m: (m.start, -m.end)):
        if mention.kind in ("organization", "place") and _is_whose(sentence, mention):
            continue
        if not names or mention.start >= names[-1].end:
            names.append(mention)
    # Most words are none that begin an event word: they are made as the tuple that a word is, without a call.
    new, tokens = tuple.__new__, known.tokens
    found: list[Word] = []
    open_ones: list[int] = []
    position = sentence.start
    ends: list[Mention | None] = [*names, None]
    for name in ends:
        end = name.start if name is not None else sentence.end
        for match in TOKEN.finditer(sentence.slice(position, end)):
            text, kind, classes, is_open, stopped = tokens[match[0]]
            first, last = match.span()
            if is_open:
                open_ones.append(len(found))
            found.append(new(Word, (position + first, position + last, text, kind, "", (), None, classes)))
            if stopped:
                found.append(Word(position + last - 1, position + last, ".", "stop"))
        if name is not None:
            found.append(Word(name.start, name.end, name.kind, "name", name.kind, mention=name))
            position = name.end
    return _with_terms(found, open_ones, known) if open_ones else found


def _with_terms(words: Sequence[Word], open_ones: Sequence[int], known: EventWords) -> list[Word]:
    """The words with event words as one each. In: where words stand that may begin one or depend on those before."""
    texts = [w.text if w.mention is None else f"\0{w.text}" for w in words]
    found: list[Word] = []
    done = 0
    for index in open_ones:
        if index < done:
            continue  # part of the event word before
        found += words[done:index]
        word, text = words[index], texts[index]
        length = 1
        if text not in known.verbs and text not in known.nouns:
            found.append(_other(word, found))
        else:
            terms = known.parted_at(texts, index) or known.verb_at(texts, index)
            noun = known.noun_at(texts, index)
            if noun is not None and _is_clause(found, texts, index, noun, known):
                noun = Term(noun.words[:1], "noun", _SALES)
            longest = 0
            if terms:
                # The longest first, as the terms stand.
                own = next((t for t in terms if t.label not in _WITH_PREPOSITION), terms[0])
                longest = len(own.words)
            length = max(1, longest, len(noun.words) if noun is not None else 0)
            start, end = word.start, words[index + length - 1].end
            verbs = tuple([t for t in terms if len(t.words) >= longest]) if longest == length else ()
            noun = noun if noun is not None and len(noun.words) == length else None
            if noun is None and verbs and _behind_preposition(found, verbs):
                verbs = ()  # "is due for release in May"
            joined = text if length == 1 else " ".join(texts[index : index + length])
            behind = texts[index + length] if index + length < len(texts) else ""
            if verbs and not (noun is not None and (_nominal(found) or _heads_a_clause(found, joined, behind, known))):
                label = noun.label if noun is not None else ""
                found.append(Word(start, end, joined, "verb", label, verbs, classes=word.classes))
            elif noun is not None:
                found.append(Word(start, end, joined, "noun", noun.label))
            else:
                found.append(_other(word._replace(end=end), found))
        done = index + length
    found += words[done:]
    return found


_SALES = "sales"
_WHERE = frozenset({"where", "there", "when", "and", "but", "while", "as", "once", "period", "place"})
_ENDS_CLAUSE = frozenset({",", ";", ":", ".", "and", "but", "while", "which", "with"})


def _is_clause(before: Sequence[Word], texts: Sequence[str], index: int, noun: Term, known: EventWords) -> bool:
    """Whether "sales start" is no noun but a clause: at the head of one, and no verb is behind it."""
    if noun.words[0] != _SALES or noun.words[1:] != ("start",):
        return False
    if before and before[-1].kind not in ("stop", "link") and before[-1].text not in _WHERE:
        return False
    for text in texts[index + 2 :]:
        if text in _ENDS_CLAUSE:
            return True
        if known.functions.get(text, NO_CLASSES) & AUXILIARY:
            return False
    return True


def _other(word: Word, before: Sequence[Word]) -> Word:
    """A word that is no event word."""
    if word.text == "'s" and before and before[-1].text not in _CONTRACTED:
        return word._replace(kind="other", classes=NO_CLASSES)
    if word.text == "that" and before and before[-1].kind == "preposition":
        return word._replace(kind="determiner")  # "in that country"
    return word


_NO_VERB_BEHIND = frozenset({"for", "on", "in", "at", "of", "from", "after", "before", "since", "until", "a", "an"})


def _behind_preposition(before: Sequence[Word], verbs: Sequence[Term]) -> bool:
    """Whether the base form of a verb stands right behind a word that no verb can follow: it is a noun."""
    return bool(before) and before[-1].text in _NO_VERB_BEHIND and all(t.form == "base" for t in verbs)


def _nominal(before: Sequence[Word]) -> bool:
    """Whether a word that can be verb and noun is a noun here: behind an article, a preposition or an adjective."""
    for word in reversed(before):
        if word.mention is not None and word.label == "place" and word.mention.label == "demonym":
            continue  # "the European unveiling"
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
    classes = known.functions.get(behind, NO_CLASSES)
    return behind in ("for", "of") or behind in known.verbs or bool(classes & AUXILIARY)
