"""Failures: what a run that failed leaves in `output/failures`, so that it can be understood the day after.

A record names the release that was the latest then, and is settled once a later run finds that release up to date: so
whether a failure still stands is told by what the files say, and not by their times, which a copy changes.
"""

import datetime as dt
import json
import platform
import traceback
from pathlib import Path

from flows.collecting.files import write_whole
from flows.publishing.latest import current

_KEPT = 20


def record(output: Path, error: Exception, *, version: str, inputs_sha256: str) -> Path:
    """Write the record of a failure; of more than twenty the oldest go. Out: its path. Raises OSError."""
    folder = output / "failures"
    folder.mkdir(parents=True, exist_ok=True)
    now = dt.datetime.now(dt.UTC)
    path = folder / f"{now:%Y%m%dT%H%M%S.%fZ}.json"
    content = {
        "failed_at": now.isoformat(timespec="seconds"),
        "stage": stage(error),
        "error": type(error).__name__,
        "message": str(error),
        "version": version,
        "latest": _latest(output),
        "settled_at": None,
        "inputs_sha256": inputs_sha256,
        "python": platform.python_version(),
        # What a release that was stopped by its bounds would have said of itself.
        "bounds": getattr(error, "verdicts", []),
        "issues": getattr(error, "issues", []),
        "traceback": traceback.format_exception(error),
    }
    path.write_bytes(_written(content))
    for old in sorted(folder.glob("*.json"))[:-_KEPT]:
        old.unlink(missing_ok=True)
    return path


def settle(output: Path) -> None:
    """The inputs are those of the latest release: what failed since it was made stands no more."""
    newest = max((output / "failures").glob("*.json"), default=None)
    if newest is None:
        return
    try:
        told = json.loads(newest.read_bytes())
        if told["settled_at"] is None:
            now = dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
            write_whole(newest, _written({**told, "settled_at": now}))
    except (OSError, ValueError, KeyError):
        # Where nothing can be written, or the record is none of ours, nothing needs to be.
        return


def _latest(output: Path) -> str | None:
    """The latest release; None too where what names it is damaged, which may be what failed."""
    try:
        return current(output)
    except (OSError, ValueError):
        return None


def _written(told: dict[str, object]) -> bytes:
    return (json.dumps(told, ensure_ascii=False, indent=2) + "\n").encode()


def stage(error: Exception) -> str | None:
    """The stage in which an error was raised, which the flow noted on it; None if it was in none."""
    notes: list[str] = getattr(error, "__notes__", [])
    return next((note.removeprefix("stage ") for note in notes if note.startswith("stage ")), None)
