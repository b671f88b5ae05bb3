"""Folders of files and of mail: the files that a source's folder holds, each once, and what is told beside them.

Links are not followed, and nothing is opened that is not a plain file.
"""

import hashlib
import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote

from flows.collecting.collected import Item, Metadata
from flows.collecting.identity import id_of_file
from flows.collecting.kinds import MEDIA_TYPES, SUFFIXES
from flows.collecting.problems import Failed, Refused
from flows.collecting.sources import MAIL, Source
from flows.collecting.warc import file_record
from flows.collecting.workers import Workers
from flows.reading.issues import ReadingProblem
from flows.reading.metadata import Value, parse_metadata

# The folders of a maildir whose files have no suffix.
_MAILDIR = ("cur", "new")


@dataclass(frozen=True, slots=True)
class Found:
    """A file of a source: its path, what names it (an address of ours), its kind and what tells whether it changed."""

    path: Path
    address: str
    kind: str
    version: str


def files_of(source: Source) -> list[Found]:
    """The files of a source's folder and the folders in it, by name. Raises Failed where it cannot be listed."""
    root = source.path
    assert root is not None
    if not root.is_dir():
        raise Failed(f"{root} is no folder")
    found = []
    for folder, folders, names in os.walk(root, followlinks=False):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(folder) / name
            relative = path.relative_to(root).as_posix()
            kind = _kind(path, source.kind)
            if kind is not None and not name.startswith(".") and source.takes(relative):
                found.append(Found(path, address_of(source.name, relative), kind, _version(path)))
    return found[: source.max_pages]


def single_file(path: Path) -> Found:
    """One file, named by what it holds, so that it is the same wherever it lies. Raises Refused, Failed."""
    kind = SUFFIXES.get(path.suffix.lower())
    if kind is None:
        raise Refused(f"articles are {', '.join(SUFFIXES)}")
    return Found(path, "", kind, "")


def address_of(source: str, relative: str) -> str:
    """What names a file where others have an address; printable ASCII whatever the file is called.

    >>> address_of("press", "märz/plant.pdf")
    'urn:evledger:press:m%C3%A4rz/plant.pdf'
    """
    return f"urn:evledger:{source}:{quote(os.fsencode(relative))}"


def read_file(path: Path, cap: int) -> bytes:
    """The bytes of a plain file that is no link. Raises Refused, Failed."""
    try:
        # Not waiting, should it be a pipe.
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
        with os.fdopen(descriptor, "rb") as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise Refused("it is not a plain file")
            content = file.read(cap + 1)
    except OSError as error:
        if path.is_symlink():
            raise Refused("it is a link, which is not followed") from None
        raise Failed(f"it cannot be read: {error.strerror}") from None
    if len(content) > cap:
        raise Refused(f"it is larger than {cap:,} bytes")
    return content


async def draw_file(found: Found, content: bytes, source: Source, workers: Workers) -> Item:
    """The file as an item; what its .toml says goes before what it says itself. Raises Refused."""
    told = _beside(found.path)
    language = told.get("language") or source.language
    drawn = await workers.draw(
        found.kind,
        content,
        charset=None,
        address="",
        language=str(language) if language is not None else None,
    )
    sha256 = hashlib.sha256(content).hexdigest()
    address = found.address or address_of(source.name, sha256)
    fetched_at = datetime.now(UTC)
    published = told.get("published_on") or drawn["published_on"]
    return Item(
        address=address,
        final=address,
        canonical=None,
        document_id=id_of_file(source.name, found.path.name, address),
        record=file_record(address, MEDIA_TYPES[found.kind], content, fetched_at),
        sha256=sha256,
        fetched_at=fetched_at,
        drawn=drawn,
        metadata=Metadata(
            title=_string(told.get("title")) or drawn["title"],
            publisher=_string(told.get("publisher")) or source.publisher,
            url=_string(told.get("url")),
            published_on=str(published) if published is not None else None,
            retrieved_at=fetched_at,
            language=_string(told.get("language")) or drawn["language"],
            license=_string(told.get("license")) or source.license,
            digest=told.get("digest") is True,
        ),
    )


def _beside(path: Path) -> dict[str, Value]:
    """What the .toml beside a file says. Raises Refused where it is wrong."""
    metadata = path.with_suffix(".toml")
    if not metadata.is_file():
        return {}
    try:
        known, unknown = parse_metadata(read_file(metadata, 100_000))
    except ReadingProblem as error:
        raise Refused(str(error)) from None
    if unknown:
        raise Refused(f"its .toml has the unknown key {unknown[0]!r}")
    return known


def _kind(path: Path, kind: str) -> str | None:
    if kind == MAIL:
        in_maildir = path.parent.name in _MAILDIR and (path.parent.parent / "tmp").is_dir()
        return "mail" if path.suffix.lower() == ".eml" or in_maildir else None
    return SUFFIXES.get(path.suffix.lower())


def _version(path: Path) -> str:
    """The size and time of change of a file, and of the .toml beside it."""
    parts: Iterator[Path] = iter((path, path.with_suffix(".toml")))
    told = []
    for part in parts:
        try:
            status = part.lstat()
            told.append(f"{status.st_size}-{status.st_mtime_ns}")
        except OSError:
            told.append("")
    return " ".join(told)


def _string(value: Value) -> str | None:
    return value if isinstance(value, str) else None
