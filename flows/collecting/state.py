"""State: what a run must know of the runs before, in `raw/snapshots/state.sqlite`.

Each page is entered when it is finished and not before, so a run that is killed has lost nothing but the pages it was
at. The file may be deleted: everything is then asked for again and recognised by its address and its bytes.
"""

import json
import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

_TABLES = """
CREATE TABLE IF NOT EXISTS pages (
  address TEXT PRIMARY KEY, outcome TEXT NOT NULL, document_id TEXT, reason TEXT, sha256 TEXT, etag TEXT,
  last_modified TEXT, first_at TEXT NOT NULL, checked_at TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS listings (
  address TEXT PRIMARY KEY, etag TEXT, last_modified TEXT, content TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS robots (origin TEXT PRIMARY KEY, content TEXT NOT NULL, fetched_at TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS hosts (host TEXT PRIMARY KEY, not_before TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS sources (name TEXT PRIMARY KEY, collected_at TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS texts (document_id TEXT PRIMARY KEY, size INTEGER NOT NULL, changed INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS sketches (hash INTEGER NOT NULL, document_id TEXT NOT NULL, PRIMARY KEY (hash, document_id))
  WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS sketches_of ON sketches (document_id);
PRAGMA user_version = 1;
"""


@dataclass(frozen=True, slots=True)
class Page:
    """A page as it was when it was last finished. Times are in UTC."""

    address: str
    outcome: str
    document_id: str | None
    reason: str | None
    sha256: str | None
    etag: str | None
    last_modified: str | None
    first_at: datetime
    checked_at: datetime


@dataclass(frozen=True, slots=True)
class Listing:
    """A feed, sitemap or listing page as it was last read: its validators, and what was read in it as JSON values."""

    etag: str | None
    last_modified: str | None
    content: Any


class State:
    """The open file. One run at a time has it; `close` it."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            self._db = self._open(path)
        except sqlite3.DatabaseError:
            # Broken, or of another version: it holds nothing that cannot be asked for again.
            for suffix in ("", "-wal", "-shm"):
                path.with_name(path.name + suffix).unlink(missing_ok=True)
            self._db = self._open(path)

    @staticmethod
    def _open(path: Path) -> sqlite3.Connection:
        db = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        # A killed process loses nothing with these; a machine that loses power at most the last pages.
        db.execute("PRAGMA journal_mode=WAL")
        db.execute("PRAGMA synchronous=NORMAL")
        db.executescript(_TABLES)
        return db

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    def page(self, address: str) -> Page | None:
        """What is known of a page."""
        row = self._one(
            "SELECT address, outcome, document_id, reason, sha256, etag, last_modified, first_at, checked_at "
            "FROM pages WHERE address = ?",
            address,
        )
        if row is None:
            return None
        address, outcome, document_id, reason, sha256, etag, last_modified, first_at, checked_at = row
        return Page(
            address, outcome, document_id, reason, sha256, etag, last_modified, _time(first_at), _time(checked_at)
        )

    def put_page(self, page: Page) -> None:
        """A page is finished."""
        self._db.execute(
            "INSERT OR REPLACE INTO pages VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                page.address,
                page.outcome,
                page.document_id,
                page.reason,
                page.sha256,
                page.etag,
                page.last_modified,
                page.first_at.isoformat(),
                page.checked_at.isoformat(),
            ),
        )

    def listing(self, address: str) -> Listing | None:
        """What is known of a feed, sitemap or listing page."""
        row = self._one("SELECT etag, last_modified, content FROM listings WHERE address = ?", address)
        return None if row is None else Listing(row[0], row[1], json.loads(row[2]))

    def put_listing(self, address: str, listing: Listing) -> None:
        """A feed, sitemap or listing page was read."""
        content = json.dumps(listing.content, ensure_ascii=False)
        self._db.execute(
            "INSERT OR REPLACE INTO listings VALUES (?, ?, ?, ?)",
            (address, listing.etag, listing.last_modified, content),
        )

    def robots(self, origin: str) -> tuple[str, datetime] | None:
        """The robots.txt of an origin and when it was fetched."""
        row = self._one("SELECT content, fetched_at FROM robots WHERE origin = ?", origin)
        return None if row is None else (row[0], _time(row[1]))

    def put_robots(self, origin: str, content: str) -> None:
        """The robots.txt of an origin was fetched."""
        now = datetime.now(UTC).isoformat()
        self._db.execute("INSERT OR REPLACE INTO robots VALUES (?, ?, ?)", (origin, content, now))

    def not_before(self, host: str) -> datetime | None:
        """Until when a host wants to be left alone."""
        row = self._one("SELECT not_before FROM hosts WHERE host = ?", host)
        return None if row is None else _time(row[0])

    def put_not_before(self, host: str, until: datetime) -> None:
        """A host wants to be left alone."""
        self._db.execute("INSERT OR REPLACE INTO hosts VALUES (?, ?)", (host, until.isoformat()))

    def collected_at(self, name: str) -> datetime | None:
        """When a source was last collected."""
        row = self._one("SELECT collected_at FROM sources WHERE name = ?", name)
        return None if row is None else _time(row[0])

    def put_collected_at(self, name: str, at: datetime) -> None:
        """A source was collected."""
        self._db.execute("INSERT OR REPLACE INTO sources VALUES (?, ?)", (name, at.isoformat()))

    def texts(self) -> dict[str, tuple[int, int]]:
        """The size and time of change of every text whose sketch is held."""
        return {name: (size, changed) for name, size, changed in self._db.execute("SELECT * FROM texts")}

    def put_sketch(self, document_id: str, size: int, changed: int, sketch: list[int]) -> None:
        """The sketch of a text, in place of the one before."""
        self._db.execute("BEGIN")
        self._forget(document_id)
        self._db.execute("INSERT INTO texts VALUES (?, ?, ?)", (document_id, size, changed))
        self._db.executemany("INSERT INTO sketches VALUES (?, ?)", [(one, document_id) for one in sketch])
        self._db.execute("COMMIT")

    def drop_sketch(self, document_id: str) -> None:
        """The text is no more."""
        self._db.execute("BEGIN")
        self._forget(document_id)
        self._db.execute("COMMIT")

    def alike(self, sketch: list[int], shared: int, limit: int) -> list[str]:
        """The documents that share at least so many hashes with a sketch, those that share most first."""
        marks = ",".join("?" * len(sketch))
        rows = self._db.execute(
            f"SELECT document_id FROM sketches WHERE hash IN ({marks}) GROUP BY document_id "
            "HAVING count(*) >= ? ORDER BY count(*) DESC, document_id LIMIT ?",
            (*sketch, shared, limit),
        )
        return [row[0] for row in rows]

    def _forget(self, document_id: str) -> None:
        self._db.execute("DELETE FROM texts WHERE document_id = ?", (document_id,))
        self._db.execute("DELETE FROM sketches WHERE document_id = ?", (document_id,))

    def _one(self, query: str, *values: Any) -> Any:
        return self._db.execute(query, values).fetchone()


def _time(text: str) -> datetime:
    return datetime.fromisoformat(text)
