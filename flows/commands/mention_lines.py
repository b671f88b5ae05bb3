"""Mention lines: JSON lines of texts to JSON lines of their mentions, in batches on all processors.

What is in the memory does not grow with the input, and the lines come out in the order in which they went in.
"""

import json
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import date
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from flows.commands.mentions_read import mention_lines
from flows.processes import pool, processors

if TYPE_CHECKING:
    from flows.extraction.lexicon.vocabulary import Vocabulary

# A batch costs a tenth of a second besides its texts, for patterns that are compiled anew; two processes, each with a
# larger one, take more than a gigabyte of memory. A process costs two seconds.
_BATCH_BYTES = 1_000_000
_WORTH_PROCESSES = 3
_AHEAD = 2


class BadLine(NamedTuple):
    """A line that is no text to read, and why."""

    number: int
    reason: str


@dataclass(frozen=True)
class Batch:
    """Some lines in a row: the items that could be read, and those that could not."""

    items: list[dict[str, Any]]
    bad: list[BadLine]


def batches(lines: Iterable[bytes]) -> Iterator[Batch]:
    """Lines of `{"id", "text", "reference_date"}`, in batches; empty lines are left out."""
    items: list[dict[str, Any]] = []
    bad: list[BadLine] = []
    size = 0
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            items.append(_item(line))
        except ValueError as error:
            bad.append(BadLine(number, str(error)))
        size += len(line)
        if size >= _BATCH_BYTES:
            yield Batch(items, bad)
            items, bad, size = [], [], 0
    if items or bad:
        yield Batch(items, bad)


def read_batches(given: Iterator[Batch], vocabulary: Path, wanted: int | None = None) -> Iterator[tuple[Batch, str]]:
    """Each batch and the lines of its mentions, `{"id", "sentences", "mentions"}`, in the order given.

    In: the folder of the vocabulary; how many processes (None: one for each processor, where there are batches enough).
    Raises BadVocabulary.
    """
    from flows.extraction.lexicon.vocabulary import load_vocabulary

    known = load_vocabulary(vocabulary)
    first = list(islice(given, _WORTH_PROCESSES))
    hands = wanted or (processors() if len(first) == _WORTH_PROCESSES else 1)
    if hands < 2:
        for batch in (*first, *given):
            yield batch, _lines(batch.items, known)
        return
    running: deque[tuple[Batch, Future[str]]] = deque()
    with pool(hands, _prepare, vocabulary) as executor:
        for batch in (*first, *given):
            running.append((batch, executor.submit(_read, batch.items)))
            if len(running) > hands * _AHEAD:
                done, lines = running.popleft()
                yield done, lines.result()
        for done, lines in running:
            yield done, lines.result()


def _item(line: bytes) -> dict[str, Any]:
    """A line's text. Raises ValueError that says why it is none."""
    try:
        told = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise ValueError(f"byte {error.start + 1} is not UTF-8; convert the file") from error
    except json.JSONDecodeError as error:
        raise ValueError(f"no JSON: {error.msg}") from error
    if not isinstance(told, dict) or not isinstance(told.get("text"), str) or "id" not in told:
        raise ValueError("not an object with id and text")
    try:
        told["text"].encode("utf-8")
    except UnicodeEncodeError as error:
        raise ValueError(f"character {error.start + 1} of the text is half of one (a lone surrogate)") from error
    return {"id": told["id"], "text": told["text"], "reference_date": _date(told.get("reference_date"))}


def _date(told: Any) -> date | None:
    if told is None or told == "":
        return None
    try:
        return date.fromisoformat(told)
    except (TypeError, ValueError) as error:
        raise ValueError(f"reference_date {told!r} is no date; write YYYY-MM-DD") from error


def _lines(items: list[dict[str, Any]], vocabulary: "Vocabulary") -> str:
    return "".join(f"{line}\n" for line in mention_lines(items, vocabulary))


# In the processes.

_vocabulary: "Vocabulary | None" = None


def _prepare(vocabulary: Path) -> None:
    global _vocabulary
    from flows.extraction.lexicon.vocabulary import load_vocabulary

    _vocabulary = load_vocabulary(vocabulary)


def _read(items: list[dict[str, Any]]) -> str:
    assert _vocabulary is not None, "the process was not prepared"
    return _lines(items, _vocabulary)
