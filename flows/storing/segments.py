"""Segments: the frames of some documents as one file, which says by its name whether it is whole.

A segment is a ZIP archive, not compressed, of Arrow IPC files, which are. It is named by the SHA-256 of its bytes, so a
bit that flips, a write that was cut short and a foreign file are all noticed before anything of it is believed.
"""

import hashlib
import zipfile
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path

import polars as pl

from flows.publishing.files import write_atomically

SUFFIX = ".segment"
_ARROW = ".arrow"


class Damaged(ValueError):
    """A segment that cannot be read, or whose bytes are not those that were written."""


def write_segment(folder: Path, frames: Mapping[str, pl.DataFrame]) -> Path:
    """Write frames as a segment, whole or not at all. Out: its path. Raises OSError."""
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as archive:
        for name, frame in frames.items():
            content = BytesIO()
            frame.write_ipc(content, compression="zstd")
            # With a time of its own, so that the same frames give the same bytes.
            archive.writestr(zipfile.ZipInfo(name + _ARROW), content.getvalue())
    data = packed.getvalue()
    path = folder / (hashlib.sha256(data).hexdigest() + SUFFIX)
    if not path.exists():
        write_atomically(path, data)
    return path


class Segment:
    """A segment that is whole; its frames are read when they are asked for.

    Raises Damaged where it is not whole, FileNotFoundError where it is no more.
    """

    def __init__(self, path: Path) -> None:
        try:
            data = path.read_bytes()
        except FileNotFoundError:
            raise
        except OSError as error:
            raise Damaged(f"{path}: {error.strerror}") from error
        if hashlib.sha256(data).hexdigest() != path.stem:
            raise Damaged(f"{path}: its bytes are not those that were written")
        self._archive = zipfile.ZipFile(BytesIO(data))

    def names(self) -> list[str]:
        """The names of the frames, as they were given."""
        return [name.removesuffix(_ARROW) for name in self._archive.namelist()]

    def frame(self, name: str) -> pl.DataFrame:
        """A frame. Raises KeyError where there is none of this name."""
        return pl.read_ipc(BytesIO(self._archive.read(name + _ARROW)))
