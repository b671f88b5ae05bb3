"""The history of the contract: one file a version, so that the version follows from the code and nobody has to guess.

`python -m schemas.history "why"` compares the contract as it is in the code with the newest file, computes the version
that is due, and writes it to `version.py` and a file of its own. With `--amend` the newest file is written anew in
place of a further one: for a version that no release has yet.
"""

import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from schemas.contract import KINDS, bumped, changed, contract, digest

FOLDER = Path(__file__).parent / "history"
_VERSION = Path(__file__).parent / "version.py"


@dataclass(frozen=True)
class Entry:
    """A version of the contract: what it was, and in words what was changed and what to do about it."""

    version: str
    note: str
    digest: str
    contract: dict[str, Any]


def history(folder: Path = FOLDER) -> list[Entry]:
    """All versions, the oldest first."""
    entries = [Entry(**json.loads(path.read_bytes())) for path in folder.glob("*.json")]
    return sorted(entries, key=lambda entry: _parts(entry.version))


def due(entry: Entry, now: dict[str, Any]) -> str:
    """The version that a contract must have that follows an entry; the entry's own if they are the same."""
    kinds = [kind for kind, _ in changed(entry.contract, now)]
    return bumped(entry.version, min(kinds, key=KINDS.index)) if kinds else entry.version


def _parts(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))


def record(note: str, *, amend: bool = False) -> str:
    """Write the contract of the code as a version of its own. Out: that version.

    Raises ValueError where nothing changed, or the change is a major one whose note does not name what is gone.
    """
    entries = history()
    taken_back = entries.pop() if amend else None
    now = contract()
    version = due(entries[-1], now) if entries else "1.0.0"
    if entries and version == entries[-1].version:
        raise ValueError(f"the contract is that of version {version}: there is nothing to record")
    _check_note(note, entries[-1].contract if entries else {}, now)
    entry = {"version": version, "note": note, "digest": digest(now), "contract": now}
    text = json.dumps(entry, ensure_ascii=False, indent=1) + "\n"
    FOLDER.mkdir(exist_ok=True)
    if taken_back is not None:
        (FOLDER / f"{taken_back.version}.json").unlink()
    (FOLDER / f"{version}.json").write_text(text, encoding="utf-8")
    said = _VERSION.read_text(encoding="utf-8").rpartition("SCHEMA_VERSION")[0]
    _VERSION.write_text(f'{said}SCHEMA_VERSION = "{version}"\n', encoding="utf-8")
    return version


def _check_note(note: str, old: dict[str, Any], new: dict[str, Any]) -> None:
    if not note.strip():
        raise ValueError("say in a note what was changed, and why")
    unsaid = lost(note, old, new)
    if unsaid:
        raise ValueError(f"the note must say of {', '.join(unsaid)} what took the place")


def lost(note: str, old: dict[str, Any], new: dict[str, Any]) -> list[str]:
    """The tables and columns that are gone and that a note does not name."""
    gone = [
        what.removesuffix(" is gone")
        for kind, what in changed(old, new)
        if kind == "major" and what.endswith(" is gone")
    ]
    return [name for name in gone if name.rpartition(".")[2] not in note]


if __name__ == "__main__":
    words = [argument for argument in sys.argv[1:] if argument != "--amend"]
    sys.stdout.write(f"version {record(' '.join(words), amend='--amend' in sys.argv)}\n")
