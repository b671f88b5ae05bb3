"""Retention: which old releases go, and how: out of the index first, then out of their place by one rename each.

A release goes when no rule keeps it: the newest so many, those of the last so many days, and always the latest.
"""

import datetime as dt
import os
import shutil
from collections.abc import Sequence
from pathlib import Path

from flows.publishing.files import sync_folder, tree
from flows.publishing.index import write_index
from flows.publishing.latest import current
from flows.publishing.versions import Version, published_versions

_STAGING = ".staging"


def superfluous(
    versions: Sequence[Version], latest: str | None, *, keep: int | None, keep_days: int | None, today: dt.date
) -> list[Version]:
    """The releases that no rule keeps, the oldest first; none where no rule is given.

    In: the releases that are there; what `latest` names; how many of the newest are kept; releases of how many days
    up to today are kept (1: those of today). A day is that of the version, so a clock that is set back keeps more.
    """
    if keep is None and keep_days is None:
        return []
    ordered = sorted(versions)
    kept = {max(ordered, default=None)}
    if keep:
        kept |= set(ordered[-keep:])
    if keep_days is not None:
        kept |= {version for version in ordered if (today - version.day).days < keep_days}
    return [version for version in ordered if version not in kept and str(version) != latest]


def prunable(output: Path, *, keep: int | None, keep_days: int | None, today: dt.date) -> list[str]:
    """The versions of the releases in a folder that no rule keeps. Raises ValueError where `latest.json` is damaged."""
    versions = published_versions(output)
    found = superfluous(versions, current(output), keep=keep, keep_days=keep_days, today=today)
    return [str(version) for version in found]


def remove(output: Path, versions: Sequence[str]) -> None:
    """Remove releases. Raises OSError; what was begun the next build or prune ends.

    Each leaves its place whole, by a rename, so that nobody ever sees half of one.
    """
    write_index(output, without=versions)
    staging = output / _STAGING
    staging.mkdir(exist_ok=True)
    gone = []
    for version in versions:
        # Named like the staging folders, so that what a killed process leaves is removed with theirs.
        away = staging / f"pruned-{version}-{os.getpid()}"
        (output / "releases" / version).rename(away)
        gone.append(away)
    sync_folder(output / "releases")
    for folder in gone:
        shutil.rmtree(folder)
    if not any(staging.iterdir()):
        staging.rmdir()


def size(release: Path) -> int:
    """The bytes of a release's files."""
    return sum((release / path).stat().st_size for path in tree(release))
