"""A release that is there: where it lies, and its tables."""

from pathlib import Path
from typing import TYPE_CHECKING

from flows.publishing.latest import current

if TYPE_CHECKING:
    import polars as pl

_MARK = "evidence.parquet"


def release_folder(folder: Path) -> Path:
    """The release that a folder is, or, of a folder of releases, the latest one.

    Raises FileNotFoundError, with what to do, where there is none; ValueError where `latest.json` is damaged.
    """
    if (folder / _MARK).is_file():
        return folder
    if not folder.is_dir():
        raise FileNotFoundError(f"{folder}: no such folder; name a release, or a folder of releases")
    version = current(folder)
    release = folder / "releases" / version if version is not None else None
    if release is None or not (release / _MARK).is_file():
        raise FileNotFoundError(f"{folder}: no release in it; make one with 'evledger build'")
    return release


def table(release: Path, name: str) -> "pl.DataFrame":
    """A table of a release; one without rows or columns where the release does not have it."""
    import polars as pl

    path = release / f"{name}.parquet"
    return pl.read_parquet(path) if path.is_file() else pl.DataFrame()
