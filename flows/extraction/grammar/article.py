"""An article as the rules see it: sentences with their mentions in order, and the questions that rules ask of them."""

import itertools
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import polars as pl

from flows.extraction.grammar.clause_breaks import ASIDE, breaks
from flows.extraction.lexicon.vocabulary import Vocabulary
from flows.extraction.wording.found_once import found_once
from flows.extraction.wording.mention import Mention
from flows.extraction.wording.records import quick
from flows.extraction.wording.settling import settled

__all__ = ["Article", "Clause", "Mention", "Sentence", "articles"]


@quick
@dataclass(frozen=True)
class Sentence:
    """A sentence with its mentions. `text` is folded, code point for code point; `start` and `end` are offsets of the
    document.
    """

    index: int
    kind: str
    start: int
    end: int
    text: str
    mentions: tuple[Mention, ...] = field(repr=False, default=())
    # What was found out about the sentence, by what was asked: rules ask the same things again and again.
    kept: dict[Any, Any] = field(repr=False, compare=False, default_factory=dict)

    # What stands below is asked thousands of times an article, and mostly in vain.

    def of(self, kind: str, *kinds: str) -> list[Mention]:
        """The mentions of these kinds, in order."""
        if not kinds:
            found = self._kinds.get(kind)
            return found.copy() if found is not None else []
        known = self.kept.get((kind, kinds))
        if known is None:
            known = self.kept[kind, kinds] = self._of_any((kind, *kinds))
        return known.copy()

    def _of_any(self, kinds: tuple[str, ...]) -> list[Mention]:
        """The mentions of some kinds, in order: mostly those of one or none, and cues, which are many, are left out."""
        here = [kind for kind in kinds if kind in self._kinds]
        if len(here) < 2:
            return self._kinds[here[0]] if here else []
        among = self.mentions if "cue" in here else self._names
        return [m for m in among if m.kind in here]

    @found_once
    def _names(self) -> list[Mention]:
        """The mentions that are no cues."""
        return [m for m in self.mentions if m.kind != "cue"]

    def cues(self, label: str, *labels: str) -> list[Mention]:
        """The cues of these classes, in order."""
        classes = self.classes
        if not labels:
            found = classes.get(label)
            return found.copy() if found is not None else []
        here = [classes[each] for each in (label, *labels) if each in classes]
        if len(here) < 2:
            return here[0].copy() if here else []
        return [m for m in self._kinds["cue"] if m.label == label or m.label in labels]

    @found_once
    def _kinds(self) -> dict[str, list[Mention]]:
        """The mentions by kind."""
        kinds: dict[str, list[Mention]] = {}
        for mention in self.mentions:
            known = kinds.get(mention.kind)
            if known is None:
                kinds[mention.kind] = [mention]
            else:
                known.append(mention)
        return kinds

    @found_once
    def classes(self) -> dict[str | None, list[Mention]]:
        """The cues by class."""
        classes: dict[str | None, list[Mention]] = {}
        for mention in self._kinds.get("cue", ()):
            classes.setdefault(mention.label, []).append(mention)
        return classes

    def slice(self, start: int, end: int) -> str:
        """The folded text between two offsets of the document, as far as it is of this sentence."""
        here = self.start
        if here <= start <= end:
            return self.text[start - here : end - here]
        return self.text[max(start - here, 0) : max(end - here, 0)]

    def before(self, mention: Mention, characters: int = 40) -> str:
        """The folded text that stands before a mention, at most so many characters."""
        last = mention.start - self.start
        if last > characters:
            return self.text[last - characters : last]
        return self.text[:last] if last > 0 else ""

    def after(self, mention: Mention, characters: int = 40) -> str:
        """The folded text that stands behind a mention, at most so many characters."""
        first = mention.end - self.start
        if first >= 0:
            return self.text[first : first + characters]
        return self.text[: max(first + characters, 0)]

    def has(self, labels: frozenset[str]) -> bool:
        """Whether it has a cue of one of these classes."""
        return not labels.isdisjoint(self.classes)

    @found_once
    def clauses(self) -> tuple["Clause", ...]:
        """The sentence cut at semicolons, colons, dashes and the conjunctions that begin a statement of their own."""
        cuts = [0, *breaks(self.text), len(self.text)]
        return tuple(Clause(self, self.start + a, self.start + b) for a, b in itertools.pairwise(cuts) if a < b)

    @found_once
    def asides(self) -> tuple[tuple[int, int], ...]:
        """The stretches that stand between a subject and its verb: "X, which has five plants, will build a sixth"."""
        if "," not in self.text:
            return ()
        return tuple((self.start + m.start(), self.start + m.end()) for m in ASIDE.finditer(self.text))

    def aside_at(self, position: int) -> tuple[int, int] | None:
        """The aside in which an offset of the document lies."""
        for first, last in self.asides:
            if first <= position < last:
                return first, last
        return None

    def is_aside_of(self, start: int, position: int) -> bool:
        """Whether an offset lies in an aside that ends before another one: "X, which has not disclosed its plans, sold
        30,000 cars".
        """
        aside = self.aside_at(start)
        return aside is not None and aside[1] <= position

    def clause_at(self, position: int) -> "Clause":
        """The clause in which an offset of the document lies (the last one for an offset behind the sentence)."""
        clauses = self.clauses
        for clause in clauses if len(clauses) > 1 else ():
            if clause.start <= position < clause.end:
                return clause
        return clauses[-1]

    def forget(self) -> None:
        """Lets go of what was found out about the sentence. Much of it points back at the sentence, and would outlive
        the article until somebody looks for what only holds itself.
        """
        self.kept.clear()
        self.__dict__.pop("clauses", None)


@quick
@dataclass(frozen=True)
class Clause:
    """A part of a sentence that makes one statement; offsets of the document."""

    sentence: Sentence
    start: int
    end: int

    @found_once
    def text(self) -> str:
        """The folded text of the clause."""
        return self.sentence.slice(self.start, self.end)

    def of(self, kind: str, *kinds: str) -> list[Mention]:
        """The sentence's mentions of these kinds that begin in the clause."""
        found = self.sentence.of(kind, *kinds)
        if not found:
            return found
        start, end = self.start, self.end
        return [m for m in found if start <= m.start < end]

    def cues(self, label: str, *labels: str) -> list[Mention]:
        """The sentence's cues of these classes that begin in the clause."""
        found = self.sentence.cues(label, *labels) if labels else self.sentence.classes.get(label)
        if not found:
            return []
        start, end = self.start, self.end
        return [m for m in found if start <= m.start < end]


@dataclass(frozen=True)
class Article:
    """A document with its sentences. `published_on`: from its metadata, else a visible date; `title`: the title's
    words.
    """

    document_id: str
    text: str
    published_on: date | None
    sentences: tuple[Sentence, ...]
    vocabulary: Vocabulary = field(repr=False)

    def __iter__(self) -> Iterator[Sentence]:
        """The sentences that may state facts: boilerplate left out."""
        return iter(self._read)

    def before(self, sentence: Sentence) -> tuple[Sentence, ...]:
        """The sentences that may state facts and stand before one of the article's."""
        return self._read[: bisect_left(self._indexes, sentence.index)]

    def until(self, sentence: Sentence) -> tuple[Sentence, ...]:
        """The sentences that may state facts up to one of the article's and with it."""
        return self._read[: bisect_right(self._indexes, sentence.index)]

    def around(self, position: int, near: int) -> tuple[Sentence, ...]:
        """Of the sentences that may state facts the one in which an offset lies with as many as `near` on both sides;
        none where it lies in no such sentence.
        """
        at = bisect_right(self._starts, position) - 1
        if at < 0 or position >= self._read[at].end:
            return ()
        return self._read[max(at - near, 0) : at + near + 1]

    def forget(self) -> None:
        """Lets go of what was found out about its sentences, when its facts are read."""
        for sentence in self.sentences:
            sentence.forget()

    @found_once
    def _starts(self) -> tuple[int, ...]:
        return tuple(s.start for s in self._read)

    @found_once
    def _read(self) -> tuple[Sentence, ...]:
        return tuple(s for s in self.sentences if s.kind != "boilerplate")

    @found_once
    def _indexes(self) -> tuple[int, ...]:
        return tuple(s.index for s in self._read)


_FIELDS = (
    "kind",
    "start",
    "end",
    "surface",
    "id",
    "label",
    "value",
    "value_max",
    "comparator",
    "unit",
    "change_percent",
    "period_start",
    "period_end",
    "relation",
    "granularity",
    "city",
    "number_start",
    "number_end",
)


def articles(
    documents: pl.DataFrame, sentences: pl.DataFrame, mentions: pl.DataFrame, vocabulary: Vocabulary
) -> Iterator[Article]:
    """The articles of a batch, in the order of their ids.

    In: documents (`document_id`, `text`, `published_on`), sentences and MENTIONS of them. Spans of different kinds
    that overlap are settled here: names before periods before places and figures; cues stand beside all.
    """
    split = _by_document(sentences.select(_COLUMNS).sort("document_id", "sentence"))
    # Mentions become objects article by article: those of a batch would all have to be looked after at once.
    told = _by_document(mentions.select("document_id", "sentence", *_FIELDS))
    for key, text, published_on in (
        documents.sort("document_id").select("document_id", "text", "published_on").iter_rows()
    ):
        found: dict[int, list[Mention]] = {}
        for sentence, *values in told(key):
            found.setdefault(sentence, []).append(Mention(*values))
        yield Article(
            key,
            text,
            published_on,
            tuple(_sentence(row, found.get(row[0], ())) for row in split(key)),
            vocabulary,
        )


_COLUMNS = ("document_id", "sentence", "kind", "start", "end", "norm")


def _by_document(rows: pl.DataFrame) -> Callable[[str], list[tuple[Any, ...]]]:
    """A look-up of the rows of a document, less its id, in the order of the frame."""
    parts = rows.partition_by("document_id", as_dict=True, include_key=False, maintain_order=True)
    return lambda key: parts[key,].rows() if (key,) in parts else []


def _sentence(row: tuple[Any, ...], mentions: Sequence[Mention]) -> Sentence:
    index, kind, start, end, text = row
    return Sentence(index, kind, start, end, text, settled(mentions))
