"""Staging: where a release is written before anybody sees it, and its way from there to its place.

A staging folder is `output/.staging/<version>-<pid>`, on the file system of the releases, so that one rename shows
the whole release. One publication at a time is the caller's to see to (the build holds a lock).
"""

import os
import shutil
from pathlib import Path

import psutil

from flows.publishing.files import sha256, sync_folder, tree

_STAGING = ".staging"


def begin(output: Path, version: str) -> Path:
    """An empty staging folder for a version; those that dead processes left are removed first."""
    remove_stale(output)
    folder = output / _STAGING / f"{version}-{os.getpid()}"
    (folder / "data").mkdir(parents=True)
    return folder


def remove_stale(output: Path) -> list[str]:
    """Remove the staging folders and half-made links of processes that are no more. Out: their names."""
    stale = [path for path in _leftovers(output) if not _in_use(path)]
    for path in stale:
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
    return sorted(path.name for path in stale)


def discard(staged: Path) -> None:
    """Remove a staging folder, and the folder of all of them if it was the last."""
    shutil.rmtree(staged, ignore_errors=True)
    try:
        staged.parent.rmdir()
    except OSError:
        # Another process has a folder there.
        return


def place(staged: Path, output: Path, version: str) -> Path:
    """Move a finished and synced staging folder to its place by one rename. Out: the release's folder.

    Raises OSError where a release of this version is there.
    """
    releases = output / "releases"
    releases.mkdir(exist_ok=True)
    release = releases / version
    staged.rename(release)
    sync_folder(releases)
    discard(staged)
    return release


def differences(staged: Path, release: Path) -> list[str]:
    """The files in which a staged release is not, byte by byte, the published one: changed, missing or too many."""
    mine, theirs = ({path.as_posix() for path in tree(folder)} for folder in (staged, release))
    changed = {name for name in mine & theirs if sha256(staged / name) != sha256(release / name)}
    return sorted(changed | (mine ^ theirs))


def _leftovers(output: Path) -> list[Path]:
    """What publications leave where they are killed: staging folders, links and pointers not yet renamed."""
    folder = output / _STAGING
    staged = list(folder.iterdir()) if folder.is_dir() else []
    half_made = (output.glob(f".{name}-*") for name in ("latest", "latest.json", "releases.json"))
    return sorted([*staged, *(path for found in half_made for path in found)])


def _in_use(path: Path) -> bool:
    """Whether the process whose number a leftover bears still works on it.

    Numbers are used again: a process that began after the folder was last touched is not the one that made it, and
    this very process has not begun to write.
    """
    number = path.name.rpartition("-")[2]
    if not number.isdecimal() or int(number) == os.getpid():
        return False
    try:
        return psutil.Process(int(number)).create_time() <= path.lstat().st_mtime
    except (psutil.NoSuchProcess, FileNotFoundError):
        return False
    except psutil.AccessDenied:
        return True
