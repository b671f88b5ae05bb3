"""The store of what was read in each article: `output/.store/<digest of code and vocabulary>/<hash>.segment`.

One file for each article would be a hundred thousand files; a segment holds those that one batch read, so that all is
read back in a few long reads. Segments are only ever added, by one rename each, and what they hold is told by its key
alone: builds that are killed, or that work at the same time, can at worst store something twice. Many small segments
are made into few large ones, and what was kept for other code goes, all but the one used last.
"""

import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import polars as pl

from flows.storing.keys import KEYS
from flows.storing.segments import SUFFIX, Damaged, Segment, write_segment

FOLDER = ".store"
_KEYS = "keys"
_DOCUMENTS_PER_SEGMENT = 1_000
# Small segments that a store may have besides the full ones before they are made into full ones.
_LOOSE_SEGMENTS = 32
_OTHER_KEPT = 1


@dataclass(frozen=True, slots=True)
class Recalled:
    """`keys`: of the documents that were found; `frames`: theirs, {} where none was; `damaged`: segments left out."""

    keys: pl.DataFrame
    frames: dict[str, pl.DataFrame]
    damaged: int


class Store:
    """The store of an output folder for one state of code and vocabulary, which `digest` names."""

    def __init__(self, output: Path, digest: str) -> None:
        self._folder = output / FOLDER / digest[:32]

    def recall(self, wanted: pl.DataFrame) -> Recalled:
        """What is known of the documents with these keys (KEYS), each once.

        A damaged segment is removed: what it held is read anew. Nothing is raised for it, nor for an empty store.
        """
        found: list[pl.DataFrame] = []
        frames: dict[str, list[pl.DataFrame]] = {}
        damaged, open_keys = 0, wanted
        for path in self._segments():
            if open_keys.is_empty():
                break
            try:
                segment = Segment(path)
            except Damaged:
                damaged += 1
                _remove(path)
                continue
            except FileNotFoundError:
                continue
            stored = segment.frame(_KEYS)
            hit = open_keys.join(stored, on=KEYS.names(), how="semi")
            if hit.is_empty():
                continue
            open_keys = open_keys.join(hit, on="document_id", how="anti", maintain_order="left")
            found.append(hit)
            for name, frame in _frames(segment, None if hit.height == stored.height else hit):
                frames.setdefault(name, []).append(frame)
        keys = pl.concat(found) if found else KEYS.to_frame()
        return Recalled(keys, {name: pl.concat(parts) for name, parts in frames.items()}, damaged)

    def keep(self, keys: pl.DataFrame, frames: Mapping[str, pl.DataFrame]) -> None:
        """Keep what was read in the documents with these keys.

        In: KEYS; frames, each with a column `document_id`, of these documents alone. Raises OSError.
        """
        if keys.is_empty():
            return
        self._folder.mkdir(parents=True, exist_ok=True)
        write_segment(self._folder, {_KEYS: keys.select(KEYS.names()), **frames})

    def tidy(self, recalled: Recalled) -> None:
        """Make many segments into few, of what was recalled; remove what other code left. Raises OSError."""
        segments = self._segments()
        if len(segments) > _LOOSE_SEGMENTS + 2 * recalled.keys.height // _DOCUMENTS_PER_SEGMENT:
            kept = set()
            for keys in recalled.keys.sort("document_id").iter_slices(_DOCUMENTS_PER_SEGMENT):
                theirs = {name: _of(frame, keys) for name, frame in recalled.frames.items()}
                kept.add(write_segment(self._folder, {_KEYS: keys, **theirs}))
            for path in set(segments) - kept:
                _remove(path)
        self._forget_others()

    def _forget_others(self) -> None:
        """Remove what was kept for other states of code and vocabulary, but for the one used last."""
        if not self._folder.is_dir():
            return
        os.utime(self._folder)
        others = [path for path in self._folder.parent.iterdir() if path.is_dir() and path != self._folder]
        others.sort(key=lambda path: (path.stat().st_mtime, path.name), reverse=True)
        for path in others[_OTHER_KEPT:]:
            shutil.rmtree(path, ignore_errors=True)
        # Files that a killed build had not yet renamed.
        for path in self._folder.glob(f".*{SUFFIX}-*"):
            _remove(path)

    def _segments(self) -> list[Path]:
        return sorted(self._folder.glob(f"*{SUFFIX}"))


def _frames(segment: Segment, wanted: pl.DataFrame | None) -> Iterator[tuple[str, pl.DataFrame]]:
    """The frames of a segment, of the wanted documents or of all."""
    for name in segment.names():
        if name != _KEYS:
            frame = segment.frame(name)
            yield name, frame if wanted is None else _of(frame, wanted)


def _of(frame: pl.DataFrame, keys: pl.DataFrame) -> pl.DataFrame:
    """The rows of these documents, in their order."""
    return frame.join(keys.select("document_id"), on="document_id", how="semi", maintain_order="left")


def _remove(path: Path) -> None:
    # Where it cannot be removed it is left out again the next time.
    with suppress(OSError):
        path.unlink(missing_ok=True)
