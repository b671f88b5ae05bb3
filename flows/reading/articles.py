"""Articles: a folder of `.txt` files, each with an optional `.toml` beside it → documents.

The text is kept exactly as read: UTF-8, line ends as they are, a byte order mark at its beginning not part of it. One
file is one document, its stem the document's id. What cannot be read is named in the issues; the rest goes on.
"""

import hashlib
import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import polars as pl

from flows.reading.issues import (
    DOCUMENT_UNREAD,
    FOLDER_IGNORED,
    METADATA_KEY_UNKNOWN,
    METADATA_WITHOUT_TEXT,
    ReadingProblem,
    issue,
    issues_frame,
)
from flows.reading.metadata import KEYS, parse_metadata

DOCUMENTS = pl.Schema(
    {
        "document_id": pl.String(),
        "title": pl.String(),
        "publisher": pl.String(),
        "url": pl.String(),
        "published_on": pl.Date(),
        "retrieved_at": pl.Datetime("us", "UTC"),
        "language": pl.String(),
        "license": pl.String(),
        "digest": pl.Boolean(),
        "media_type": pl.String(),
        "sha256": pl.String(),
        "characters": pl.Int64(),
        "text": pl.String(),
    }
)
# An article is a few kilobytes; a file past this is a dump, and would be held in memory whole.
MAX_BYTES = 10_000_000
# An id stands in addresses, file names and CSV files of every system.
DOCUMENT_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,199}")


class NothingToRead(Exception):
    """No article in the folder could be read; the message says why in one line."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a folder of articles gave: `documents` (DOCUMENTS, by document_id) and `issues` (ISSUES)."""

    documents: pl.DataFrame
    issues: pl.DataFrame


def read_articles(folder: Path) -> Reading:
    """The articles of a folder (not of folders in it), sorted by document_id, and what is wrong with the others.

    Raises NothingToRead where there is no folder, no article in it, or none that can be read.
    """
    texts, metadata, problems = _listing(folder)
    if not texts:
        raise NothingToRead(f"{folder} holds no .txt article; put one there, UTF-8, and build again")
    rows: list[dict[str, Any]] = []
    taken: dict[str, str] = {}
    for path in texts:
        document_id = path.stem
        try:
            _check_id(path, taken)
            row, unknown = _read(path, metadata.get(document_id))
        except ReadingProblem as problem:
            problems.append(issue(DOCUMENT_UNREAD, document_id, problem.reason, problem.action))
            continue
        rows.append(row)
        problems += [_unknown_key(document_id, key) for key in unknown]
    issues = issues_frame(problems)
    if not rows:
        first = issues.filter(pl.col("kind") == DOCUMENT_UNREAD).row(0, named=True)
        raise NothingToRead(
            f"none of the {len(texts)} articles in {folder} could be read; the first, {first['document_id']}: "
            f"{first['reason']}; {first['action']}"
        )
    return Reading(pl.DataFrame(rows, schema=DOCUMENTS).sort("document_id"), issues)


def _listing(folder: Path) -> tuple[list[Path], dict[str, Path], list[dict[str, Any]]]:
    """The .txt files by name, the .toml files by stem, and issues for what belongs to no article."""
    try:
        with os.scandir(folder) as entries:
            listed = sorted(entries, key=lambda entry: entry.name)
    except OSError as error:
        raise NothingToRead(f"{folder} cannot be listed: {error.strerror}; name a folder with .txt articles") from error
    texts: list[Path] = []
    metadata: dict[str, Path] = {}
    problems = []
    for entry in listed:
        path = folder / entry.name
        suffix = path.suffix.lower()
        if suffix == ".txt":
            texts.append(path)
        elif suffix == ".toml":
            metadata[path.stem] = path
        elif entry.is_dir() and not entry.name.startswith("."):
            problems.append(
                issue(FOLDER_IGNORED, entry.name, "folders in the folder of articles are not read", "move its files up")
            )
    problems += [
        issue(METADATA_WITHOUT_TEXT, stem, "a .toml without a .txt beside it", "add the .txt or remove the .toml")
        for stem in sorted(metadata.keys() - {path.stem for path in texts})
    ]
    return texts, metadata, problems


def _check_id(path: Path, taken: dict[str, str]) -> None:
    """Raises ReadingProblem where the file's stem is no id, or is one that another file has, in either case."""
    if not DOCUMENT_ID.fullmatch(path.stem):
        proposal = re.sub(r"[^a-z0-9._]+", "-", path.stem.lower()).strip("-._")[:200] or "article"
        raise ReadingProblem(
            f"{path.stem!r} cannot be a document id (letters A to Z, digits, '.', '_' and '-', at most 200)",
            f"rename it to {proposal}.txt",
        )
    # Files whose names differ by case alone overwrite each other on other systems.
    other = taken.setdefault(path.stem.lower(), path.name)
    if other != path.name:
        raise ReadingProblem(f"{path.name} and {other} have the same document id", "rename one of them")


def _read(path: Path, metadata: Path | None) -> tuple[dict[str, Any], list[str]]:
    """One row of DOCUMENTS and the unknown keys of its metadata; raises ReadingProblem."""
    content = _content(path)
    try:
        # Not "utf-8-sig": a file of two marks would lose its first to the codec and be one short of its bytes.
        text = content.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise ReadingProblem(f"it is not UTF-8 (byte {error.start})", "save it as UTF-8") from error
    if not text.strip():
        raise ReadingProblem("it is empty", "give it a text or remove it")
    known, unknown = parse_metadata(_content(metadata)) if metadata is not None else (dict.fromkeys(KEYS), [])
    row = {
        "document_id": path.stem,
        **known,
        # A text is its publisher's own unless its metadata says that it is a digest.
        "digest": known["digest"] is True,
        "media_type": "text/plain",
        "sha256": hashlib.sha256(content).hexdigest(),
        "characters": len(text),
        "text": text,
    }
    return row, unknown


def _content(path: Path) -> bytes:
    """The bytes of a file; raises ReadingProblem where it is no file, too large or not readable."""
    try:
        # A named pipe or a device would never end.
        if not path.is_file():
            raise ReadingProblem(f"{path.name} is not a file", "replace it by a file or remove it")
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise ReadingProblem(f"{path.name} cannot be read: {error.strerror}", "make it a readable file") from error
    if len(content) > MAX_BYTES:
        raise ReadingProblem(f"{path.name} has more than {MAX_BYTES:,} bytes", "cut it into articles")
    return content


def _unknown_key(document_id: str, key: str) -> dict[str, Any]:
    return issue(
        METADATA_KEY_UNKNOWN,
        document_id,
        f"its .toml has the unknown key {key!r}, which is ignored",
        f"remove it or use one of {', '.join(KEYS)}",
    )
