"""Versions: a release's calendar version, `2026.11.23`, then `2026.11.23.2`, `2026.11.23.3` for later ones of a day."""

import datetime as dt
import re
from pathlib import Path
from typing import NamedTuple

from flows.publishing.latest import current

_FORM = re.compile(r"(\d{4})\.(\d{2})\.(\d{2})(?:\.([2-9]|[1-9]\d{1,5}))?", re.ASCII)


class Version(NamedTuple):
    """A parsed version; versions compare as the releases follow one another."""

    day: dt.date
    number: int

    def __str__(self) -> str:
        return self.day.isoformat().replace("-", ".") + (f".{self.number}" if self.number > 1 else "")


def parse_version(text: str) -> Version:
    """A version from its text.

    In: `YYYY.MM.DD`, with `.2`, `.3`, … for the later ones of a day. Raises ValueError for anything else.
    """
    match = _FORM.fullmatch(text)
    if match is None:
        raise ValueError(f"version {text!r}: expected a date like 2026.11.23, or 2026.11.23.2 for the second of a day")
    year, month, day, number = match.groups()
    try:
        date = dt.date(int(year), int(month), int(day))
    except ValueError as error:
        raise ValueError(f"version {text!r}: {error}") from None
    return Version(date, int(number) if number else 1)


def published_versions(output: Path) -> list[Version]:
    """The versions of the releases in a folder, the oldest first; what is not named like a version is no release."""
    folder = output / "releases"
    names = [entry.name for entry in folder.iterdir() if entry.is_dir()] if folder.is_dir() else []
    return sorted(parse_version(name) for name in names if _is_version(name))


def last_version(output: Path) -> Version | None:
    """The highest version that was published here, of those kept and what `latest` names; None before the first."""
    known = published_versions(output)
    latest = current(output)
    if latest is not None and _is_version(latest):
        known.append(parse_version(latest))
    return max(known, default=None)


def previous_version(output: Path, version: str) -> Version | None:
    """The release that a version follows: the highest one kept that is below it; None for the first."""
    this = parse_version(version)
    return max((known for known in published_versions(output) if known < this), default=None)


def next_version(output: Path, today: dt.date) -> str:
    """The version of a release made today, always above the last one's.

    Should the clock have been set back, it is the last release's day with the next number.
    """
    last = last_version(output)
    if last is None or last.day < today:
        return str(Version(today, 1))
    return str(Version(last.day, last.number + 1))


def check_version(output: Path, version: str) -> None:
    """Whether a release of this version may be made here: it exists already (to be compared), or is above all others.

    Raises ValueError with one line that says what is wrong and what to do.
    """
    this = parse_version(version)
    last = last_version(output)
    if last is not None and this < last and this not in published_versions(output):
        raise ValueError(f"version {version} is below the last release's ({last}): give a higher one, or none")


def _is_version(name: str) -> bool:
    try:
        return str(parse_version(name)) == name
    except ValueError:
        return False
