"""Failures: what a run that failed leaves in `output/failures`, so that it can be understood the day after."""

import datetime as dt
import json
import platform
import traceback
from pathlib import Path

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
        "inputs_sha256": inputs_sha256,
        "python": platform.python_version(),
        # What a release that was stopped by its bounds would have said of itself.
        "bounds": getattr(error, "verdicts", []),
        "issues": getattr(error, "issues", []),
        "traceback": traceback.format_exception(error),
    }
    path.write_text(json.dumps(content, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    for old in sorted(folder.glob("*.json"))[:-_KEPT]:
        old.unlink(missing_ok=True)
    return path


def stage(error: Exception) -> str | None:
    """The stage in which an error was raised, which the flow noted on it; None if it was in none."""
    notes: list[str] = getattr(error, "__notes__", [])
    return next((note.removeprefix("stage ") for note in notes if note.startswith("stage ")), None)
