"""A release that is there: where it lies, and its tables."""

from pathlib import Path
from typing import TYPE_CHECKING

from flows.publishing.latest import current

if TYPE_CHECKING:
    import polars as pl

_DATA, _MARK = "data", "evidence.parquet"


def release_folder(folder: Path) -> Path:
    """The release that a folder is, or, of a folder of releases, the latest one.

    Raises FileNotFoundError, with what to do, where there is none; ValueError where `latest.json` is damaged.
    """
    if _is_release(folder):
        return folder
    if not folder.is_dir():
        raise FileNotFoundError(f"{folder}: no such folder; name a release, or a folder of releases")
    version = current(folder)
    release = folder / "releases" / version if version is not None else None
    if release is None or not _is_release(release):
        raise FileNotFoundError(f"{folder}: no release in it; make one with 'evledger build'")
    return release


def table(release: Path, name: str) -> "pl.DataFrame":
    """A table of a release; one without rows or columns where the release does not have it."""
    import polars as pl

    paths = [folder / f"{name}.parquet" for folder in (release / _DATA, release)]
    return next((pl.read_parquet(path) for path in paths if path.is_file()), pl.DataFrame())


def _is_release(folder: Path) -> bool:
    """Whether a folder is a release, or the folder of its tables by themselves."""
    return (folder / _DATA / _MARK).is_file() or (folder / _MARK).is_file()
