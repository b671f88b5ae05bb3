"""The library: `raw/articles/` and `raw/snapshots/`, into which what was collected is put.

    raw/articles/ID.txt, ID.toml                  the newest text of each article, which is built
    raw/snapshots/ID/STAMP.warc.gz                the bytes as they came, of the article and of its copies
    raw/snapshots/ID/STAMP.txt, STAMP.toml        older texts, which are not built
    raw/snapshots/ID/snapshots.jsonl              a line for each of them: its role, address, time and hashes

Every file is whole at any time, and the line stands before the article is replaced: what a killed run has begun is
recognised and finished by the next. An article that a person wrote or edited is never replaced.
"""

from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

from flows.collecting import snapshots
from flows.collecting.addresses import check_address, shown_address
from flows.collecting.collected import Item, Metadata, toml_of
from flows.collecting.files import remove_leftovers, write_whole
from flows.collecting.identity import id_of_address
from flows.collecting.outcome import CHANGED, COPY, NEW, UNCHANGED
from flows.collecting.problems import Refused
from flows.collecting.similarity import Print, are_copies, fingerprint, least_shared
from flows.collecting.snapshots import ARTICLE, Snapshots, hash_of
from flows.collecting.state import State
from flows.reading.articles import MAX_BYTES
from flows.reading.issues import ReadingProblem
from flows.reading.metadata import parse_metadata

# How many texts with a like sketch are compared whole.
_CANDIDATES = 20


class Library:
    """The two folders of one raw folder. One run at a time writes to them."""

    def __init__(self, raw: Path, state: State) -> None:
        self._articles, self._state = raw / "articles", state
        self._articles.mkdir(parents=True, exist_ok=True)
        self._snapshots = Snapshots(raw / "snapshots")
        remove_leftovers(self._articles)
        self._known = self._addresses()
        self._refresh_sketches()

    def holds(self, document_id: str | None) -> bool:
        """Whether there is an article with this id."""
        return document_id is not None and self._text_path(document_id).is_file()

    def owns(self, document_id: str | None, address: str) -> bool:
        """Whether the document is the article of this address, and not one that the address has a copy of."""
        if document_id is None:
            return False
        shown = shown_address(address)
        return any(entry.role == ARTICLE and entry.address == shown for entry in self._snapshots.entries(document_id))

    def was_removed(self, document_id: str | None) -> bool:
        """Whether a person took the article away: it was collected, and its text is no more."""
        return document_id is not None and self._is_ours(document_id) and not self.holds(document_id)

    def keep(self, item: Item, own: str | None) -> tuple[str, str]:
        """Put an item where it belongs. Out: what became of it (one of OUTCOMES) and the document.

        In: `own`, the document that this address was or had a copy of before, if there was one. Raises Refused where
        the document is one that a person wrote or edited, OSError where it cannot be written.
        """
        if own is not None and self.owns(own, item.address):
            return self._update(own, item), own
        document_id = self._known.get(item.final) or self._known.get(item.address)
        if document_id is not None and self._is_ours(document_id):
            outcome = self._update(document_id, item)
            # Found at the article's own address, by way of another one.
            return (COPY if outcome == UNCHANGED and item.address not in self._known else outcome), document_id
        document_id = document_id or self._alike(item)
        if document_id is None:
            return self._add(item)
        self._add_copy(document_id, item)
        return COPY, document_id

    def _alike(self, item: Item) -> str | None:
        """The document that an item is a copy of."""
        canonical = self._known.get(item.canonical or "")
        # What a page says of its address is believed only where the texts bear it out: some say it of all their pages,
        # and hostile ones say another's.
        sketch = item.drawn["sketch"]
        near = self._state.alike(sketch, least_shared(sketch), _CANDIDATES)
        candidates = [*([canonical] if canonical is not None else []), *near]
        if not candidates:
            return None
        mine = fingerprint(item.drawn["text"])
        for document_id in candidates:
            other = self._print(document_id)
            if other is not None and are_copies(mine, other):
                return document_id
        return None

    def _add(self, item: Item) -> tuple[str, str]:
        identity = self._identity(item)
        document_id = item.document_id or id_of_address(identity)
        if self._snapshots.entries(document_id):
            return self._update(document_id, item), document_id
        path = self._text_path(document_id)
        if path.exists():
            raise Refused(f"the document id {document_id} is that of {path}, which was not collected; rename that")
        metadata = item.metadata if item.document_id else replace(item.metadata, url=shown_address(identity))
        self._snapshots.append(document_id, [], ARTICLE, item)
        self._show(document_id, item, metadata)
        for address in {identity, item.final, item.address}:
            self._known[address] = document_id
        return NEW, document_id

    def _identity(self, item: Item) -> str:
        """The address that stands for the article: what its page calls it, if it is of the host and of no other."""
        canonical = item.canonical
        if canonical is None or canonical in self._known:
            return item.final
        one, other = urlsplit(canonical), urlsplit(item.final)
        same = (one.hostname or "").removeprefix("www.") == (other.hostname or "").removeprefix("www.")
        return canonical if same and one.path.strip("/") else item.final

    def _update(self, document_id: str, item: Item) -> str:
        """The article is there, or was, or was begun by a run that was killed: see to it that it is the newest."""
        entries = self._snapshots.entries(document_id)
        path, text = self._text_path(document_id), item.drawn["text"].encode()
        held = path.read_bytes() if path.is_file() else None
        mine = [entry for entry in entries if entry.role == ARTICLE]
        if held == text:
            return UNCHANGED
        if held is not None and hash_of(held) not in {entry.text_sha256 for entry in mine}:
            raise Refused(f"the page changed, and {path} was edited by hand, so it stays as it is")
        before = self._metadata(document_id)
        if mine[-1].text_sha256 != hash_of(text):
            if held is not None:
                entries = self._snapshots.archived(document_id, entries, held, path.with_suffix(".toml"))
            self._snapshots.append(document_id, entries, ARTICLE, item)
        url = before.get("url") or item.metadata.url
        self._show(document_id, item, replace(item.metadata, url=str(url) if url is not None else None))
        return NEW if held is None else CHANGED

    def _add_copy(self, document_id: str, item: Item) -> None:
        entries = self._snapshots.entries(document_id)
        told = hash_of(item.drawn["text"].encode())
        if not any(entry.address == shown_address(item.address) and entry.text_sha256 == told for entry in entries):
            self._snapshots.append(document_id, entries, snapshots.COPY, item)

    def _show(self, document_id: str, item: Item, metadata: Metadata) -> None:
        """Put the article where it is built from: what is known of it first, so that it is never read without."""
        text = item.drawn["text"].encode()
        if len(text) > MAX_BYTES:
            raise Refused(f"its text has {len(text):,} bytes; articles have at most {MAX_BYTES:,}")
        path = self._text_path(document_id)
        write_whole(path.with_suffix(".toml"), toml_of(metadata).encode())
        write_whole(path, text)
        self._sketch(document_id, path, item.drawn["sketch"])

    def _is_ours(self, document_id: str) -> bool:
        return any(entry.role == ARTICLE for entry in self._snapshots.entries(document_id))

    def _print(self, document_id: str) -> Print | None:
        try:
            return fingerprint(self._text_path(document_id).read_text(encoding="utf-8", errors="replace"))
        except OSError:
            return None

    def _metadata(self, document_id: str) -> dict[str, object]:
        try:
            return dict(parse_metadata(self._text_path(document_id).with_suffix(".toml").read_bytes())[0])
        except (OSError, ReadingProblem):
            return {}

    def _text_path(self, document_id: str) -> Path:
        return self._articles / f"{document_id}.txt"

    def _addresses(self) -> dict[str, str]:
        """The document of every address that the articles' metadata and our snapshots name."""
        known: dict[str, str] = {}
        for document_id in self._snapshots.documents():
            try:
                entries = self._snapshots.entries(document_id)
            except Refused:
                continue
            known.update({entry.address: document_id for entry in entries if entry.role == ARTICLE})
        for path in sorted(self._articles.glob("*.toml")):
            url = self._metadata(path.stem).get("url")
            if isinstance(url, str) and path.with_suffix(".txt").is_file():
                known[_plain(url)] = path.stem
        return known

    def _refresh_sketches(self) -> None:
        """Bring the sketches in line with the texts that are there, which people add, edit and remove."""
        held = self._state.texts()
        for path in sorted(self._articles.glob("*.txt")):
            told = path.stat()
            if held.pop(path.stem, None) != (told.st_size, told.st_mtime_ns) and told.st_size <= MAX_BYTES:
                text = path.read_text(encoding="utf-8", errors="replace")
                self._sketch(path.stem, path, fingerprint(text).sketch)
        for document_id in held:
            self._state.drop_sketch(document_id)

    def _sketch(self, document_id: str, path: Path, sketch: list[int]) -> None:
        told = path.stat()
        self._state.put_sketch(document_id, told.st_size, told.st_mtime_ns, sketch)


def _plain(url: str) -> str:
    """The address in the form in which addresses are compared; as it is where it is none that is fetched."""
    try:
        return check_address(url)
    except Refused:
        return url
