"""Snapshots: all that was ever collected of an article, with a line for each."""

import hashlib
import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from flows.collecting.addresses import shown_address
from flows.collecting.collected import Item
from flows.collecting.files import remove_leftovers, write_whole
from flows.collecting.problems import Refused

#: What a line is of: the article itself, or a copy of it found elsewhere.
ARTICLE, COPY = "article", "copy"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of snapshots.jsonl. `text`: the name of the older text's file; None while it is the newest."""

    role: str
    address: str
    fetched_at: str
    sha256: str
    text_sha256: str
    warc: str
    text: str | None = None


class Snapshots:
    """The folder `raw/snapshots/`, with a folder for each document."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(exist_ok=True)
        remove_leftovers(folder, *folder.glob("*/"))

    def documents(self) -> list[str]:
        """The documents of which there are snapshots, sorted."""
        return sorted(path.parent.name for path in self._folder.glob("*/snapshots.jsonl"))

    def entries(self, document_id: str) -> list[Entry]:
        """The lines of snapshots.jsonl. Raises Refused where the file is none that we wrote."""
        path = self._folder / document_id / "snapshots.jsonl"
        try:
            lines = path.read_text(encoding="utf-8").splitlines()
        except FileNotFoundError:
            return []
        try:
            return [Entry(**json.loads(line)) for line in lines]
        except (ValueError, TypeError):
            raise Refused(f"{path} is not as it was written; restore it, or remove its folder") from None

    def append(self, document_id: str, entries: list[Entry], role: str, item: Item) -> None:
        """Put the record among the snapshots, then its line."""
        stamp = f"{item.fetched_at:%Y%m%dT%H%M%SZ}-{item.sha256[:8]}"
        entry = Entry(
            role=role,
            address=shown_address(item.address),
            fetched_at=f"{item.fetched_at:%Y-%m-%dT%H:%M:%SZ}",
            sha256=item.sha256,
            text_sha256=hash_of(item.drawn["text"].encode()),
            warc=f"{stamp}.warc.gz",
        )
        folder = self._folder / document_id
        write_whole(folder / entry.warc, item.record)
        lines = [json.dumps(asdict(one), ensure_ascii=False) + "\n" for one in (*entries, entry)]
        write_whole(folder / "snapshots.jsonl", "".join(lines).encode())

    def archived(self, document_id: str, entries: list[Entry], held: bytes, metadata: Path) -> list[Entry]:
        """Put the text that is held, and its metadata if there is a file of it, among the snapshots.

        Out: the entries, the one that the text is of with the name under which it now lies here.
        """
        at = max(n for n, entry in enumerate(entries) if entry.text_sha256 == hash_of(held) and entry.role == ARTICLE)
        name = entries[at].warc.removesuffix(".warc.gz") + ".txt"
        folder = self._folder / document_id
        write_whole(folder / name, held)
        if metadata.is_file():
            write_whole((folder / name).with_suffix(".toml"), metadata.read_bytes())
        return [*entries[:at], replace(entries[at], text=name), *entries[at + 1 :]]


def hash_of(content: bytes) -> str:
    """The SHA-256 by which texts are told apart."""
    return hashlib.sha256(content).hexdigest()
