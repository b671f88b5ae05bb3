"""Corpora: many articles in one file (Parquet, JSON Lines, CSV; the latter two also as .gz or .zst) → documents.

Columns are `document_id` and `text`, and any of what a `.toml` beside an article says. A file as a whole that cannot
be used is an error: it lacks a column, a column is of another type, two rows have one id. A row that cannot be used is
named in the issues, as an article in a folder is; the rest goes on.
"""

import csv
import hashlib
import io
import json
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import IO, Any

import polars as pl
import pyarrow as pa

from flows.reading.articles import DOCUMENT_ID, DOCUMENTS, MAX_BYTES, NothingToRead, Reading
from flows.reading.issues import DOCUMENT_UNREAD, METADATA_KEY_UNKNOWN, ReadingProblem, issue, issues_frame
from flows.reading.metadata import KEYS, checked

REQUIRED = ("document_id", "text")
SUFFIXES = (".parquet", ".jsonl", ".ndjson", ".csv")
_EXPECTED = "write a date as 2024-03-20, a time as 2024-03-20T10:00:00Z, a digest as true or false, the rest as text"
_COMPRESSED = {".gz": "gzip", ".zst": "zstd"}
# What a value of JSON is, in words.
_KINDS = {bool: "true or false", int: "a number", float: "a number", list: "a list", dict: "an object"}


class BadCorpus(NothingToRead):
    """A corpus that cannot be used; the message says what is wrong with it, where, and what to do."""


def form_of(path: Path) -> str:
    """The form of a corpus by its name: `.parquet`, `.jsonl` or `.csv`. Raises BadCorpus for any other."""
    name = path.name.lower()
    for packed in _COMPRESSED:
        name = name.removesuffix(packed) if not name.endswith(f".parquet{packed}") else name
    suffix = next((suffix for suffix in SUFFIXES if name.endswith(suffix)), None)
    if suffix is None:
        raise BadCorpus(
            f"{path.name} is no corpus: name a file .parquet, .jsonl or .csv, the latter two also .gz or .zst"
        )
    return ".jsonl" if suffix == ".ndjson" else suffix


def read_corpus(path: Path) -> Reading:
    """The articles of a corpus, sorted by document_id, and what is wrong with the others.

    Raises BadCorpus, also where no row can be used.
    """
    rows: list[dict[str, Any]] = []
    problems: list[dict[str, Any]] = []
    taken: dict[str, tuple[str, str]] = {}
    unknown: set[str] = set()
    for place, given in _rows(path):
        document_id = _id(path, place, given, taken)
        unknown |= given.keys() - {*REQUIRED, *KEYS}
        try:
            rows.append(_document(document_id, given))
        except ReadingProblem as problem:
            problems.append(issue(DOCUMENT_UNREAD, document_id, f"{place}: {problem.reason}", problem.action))
    problems += [_unknown_column(path, column) for column in sorted(unknown)]
    if not rows:
        told = f"; the first, {problems[0]['document_id']}: {problems[0]['reason']}" if problems else ""
        raise BadCorpus(f"{path.name} holds no article that can be read{told}")
    return Reading(pl.DataFrame(rows, schema=DOCUMENTS).sort("document_id"), issues_frame(problems))


def check_corpus(path: Path) -> None:
    """Go through a corpus without keeping its texts, so that a wrong one is told before a build has begun.

    Raises BadCorpus, as `read_corpus` does but where rows are there and none can be used.
    """
    taken: dict[str, tuple[str, str]] = {}
    for place, given in _rows(path):
        _id(path, place, given, taken)
    if not taken:
        raise BadCorpus(f"{path.name} holds no article")


def _rows(path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    """Where each row stands, and its columns. Raises BadCorpus."""
    read = {".parquet": _parquet, ".jsonl": _jsonl, ".csv": _csv}[form_of(path)]
    try:
        yield from read(path)
    except (OSError, EOFError, UnicodeDecodeError, csv.Error, pl.exceptions.PolarsError, pa.ArrowException) as error:
        # The first sentence of a library's error says it; the rest are hints for its own users.
        raise BadCorpus(f"{path.name} cannot be read: {str(error).splitlines()[0][:200]}") from error


def _parquet(path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    schema = pl.read_parquet_schema(path)
    _check_columns(path, list(schema))
    for column, dtype in schema.items():
        expected = _parquet_type(column, dtype)
        if expected is not None:
            raise BadCorpus(f"{path.name}: the column {column} is {dtype}; it must be {expected}")
    number = 0
    for batch in pl.scan_parquet(path).collect_batches():
        for row in batch.iter_rows(named=True):
            number += 1
            yield f"row {number}", row


def _parquet_type(column: str, dtype: pl.DataType) -> str | None:
    """What a column must be, if it is not that."""
    if column not in (*REQUIRED, *KEYS) or dtype in (pl.String, pl.Null, pl.Categorical, pl.Enum):
        return None
    allowed = {"published_on": pl.Date, "retrieved_at": pl.Datetime, "digest": pl.Boolean}.get(column)
    if allowed is not None and dtype == allowed:
        return None
    return "a string" if allowed is None else f"{allowed.__name__.lower()} or a string"


def _jsonl(path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    with _opened(path) as lines:
        for number, line in enumerate(lines, start=1):
            if not line.strip():
                continue
            try:
                row = json.loads(line)
            except ValueError as error:
                raise BadCorpus(f"{path.name} line {number} is not JSON: {error}") from error
            if not isinstance(row, dict):
                raise BadCorpus(f"{path.name} line {number} is no object; write one article a line, {{…}}")
            _check_columns(path, list(row), f" line {number}")
            for column in REQUIRED:
                if not isinstance(row[column], str | None):
                    kind = _KINDS.get(type(row[column]), "no text")
                    raise BadCorpus(f"{path.name} line {number}: {column} is {kind}; it must be a string")
            yield f"line {number}", row


def _csv(path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    # A text may be longer than the module's own limit of 131,072 characters.
    csv.field_size_limit(min(sys.maxsize, 2**31 - 1))
    with _opened(path) as lines:
        reader = csv.DictReader(lines, strict=True)
        _check_columns(path, list(reader.fieldnames or []))
        for row in reader:
            place = f"line {reader.line_num}"
            if None in row or any(value is None for value in row.values()):
                raise BadCorpus(f"{path.name}: the row that ends in {place} has not as many cells as the header")
            yield place, {column: value or None for column, value in row.items()}


@contextmanager
def _opened(path: Path) -> Iterator[IO[str]]:
    """The lines of a text file, unpacked; a byte order mark is no part of them. Line ends stay as they are."""
    packed = _COMPRESSED.get(path.suffix.lower())
    with pa.input_stream(str(path), compression=packed) as stream:
        yield io.TextIOWrapper(stream, encoding="utf-8-sig", newline="" if form_of(path) == ".csv" else "\n")


def _check_columns(path: Path, columns: list[str], place: str = "") -> None:
    missing = [column for column in REQUIRED if column not in columns]
    if missing:
        has = ", ".join(columns[:20]) or "nothing"
        raise BadCorpus(f"{path.name}{place}: no column {' and '.join(missing)}; it has {has}")
    twice = sorted({column for column in columns if columns.count(column) > 1})
    if twice:
        raise BadCorpus(f"{path.name}: the column {twice[0]} stands there twice")


def _id(path: Path, place: str, given: Mapping[str, Any], taken: dict[str, tuple[str, str]]) -> str:
    """The id of a row. Raises BadCorpus where it is none, or another row's."""
    document_id = given["document_id"]
    if document_id is None or not DOCUMENT_ID.fullmatch(document_id):
        raise BadCorpus(
            f"{path.name} {place}: document_id {document_id!r} cannot be one; "
            "use letters A to Z, digits, '.', '_' and '-', at most 200"
        )
    # Ids that differ by case alone make files that overwrite each other on other systems.
    other, there = taken.setdefault(document_id.lower(), (document_id, place))
    if there != place:
        raise BadCorpus(f"{path.name}: {there} ({other}) and {place} ({document_id}) have the same document_id")
    return str(document_id)


def _document(document_id: str, given: Mapping[str, Any]) -> dict[str, Any]:
    """A row of DOCUMENTS. Raises ReadingProblem."""
    text = given["text"]
    if text is None or not text.strip():
        raise ReadingProblem("its text is empty", "give it a text or remove the row")
    for column in (*REQUIRED, *KEYS):
        if isinstance(given.get(column), str) and not _is_unicode(given[column]):
            raise ReadingProblem(f"its {column} holds half a surrogate pair", "write whole characters")
    content = text.encode()
    if len(content) > MAX_BYTES:
        raise ReadingProblem(f"its text has more than {MAX_BYTES:,} bytes", "cut it into articles")
    try:
        known = checked({key: _typed(key, given.get(key)) for key in KEYS}, "its row")
    except ReadingProblem as problem:
        raise ReadingProblem(problem.reason, _EXPECTED) from None
    return {
        "document_id": document_id,
        **known,
        "digest": known["digest"] is True,
        "media_type": "text/plain",
        "sha256": hashlib.sha256(content).hexdigest(),
        "characters": len(text),
        "text": text,
    }


def _is_unicode(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _typed(key: str, value: object) -> object:
    """A value that a text file can only spell, as what it stands for; what it does not spell is left as it is."""
    if isinstance(value, datetime) and value.tzinfo is None:
        # Parquet's times without a zone are written in UTC by most.
        return value.replace(tzinfo=UTC)
    if not isinstance(value, str):
        return value
    spelt = value.strip()
    if not spelt:
        return None
    try:
        if key == "published_on":
            return date.fromisoformat(spelt)
        if key == "retrieved_at":
            return datetime.fromisoformat(spelt)
    except ValueError:
        return value
    if key == "digest":
        return {"true": True, "false": False}.get(spelt.lower(), value)
    return value


def _unknown_column(path: Path, column: str) -> dict[str, Any]:
    return issue(
        METADATA_KEY_UNKNOWN,
        path.name,
        f"the unknown column {column!r} is ignored",
        f"remove it or use one of {', '.join(KEYS)}",
    )
