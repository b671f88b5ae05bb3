"""Files: written whole or not at all, and on the disk before anything points at them."""

import hashlib
import os
from pathlib import Path

_MANY = 1_000


def write_atomically(path: Path, data: bytes) -> None:
    """Replace a file by one rename, its bytes on the disk first."""
    fresh = path.with_name(f".{path.name}-{os.getpid()}")
    fresh.write_bytes(data)
    sync_file(fresh)
    os.replace(fresh, path)
    sync_folder(path.parent)


def sha256(path: Path) -> str:
    """The hex digest of a file's bytes."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def tree(folder: Path) -> list[Path]:
    """All files under a folder, relative to it, in the order of their POSIX paths."""
    found = (path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    return sorted(found, key=lambda path: path.as_posix())


def sync_tree(folder: Path) -> None:
    """Have all that is under a folder on the disk, the folders' own entries included.

    Of many files it is the system that writes all it holds, where it can be told to: one by one takes minutes.
    """
    if hasattr(os, "sync") and sum(1 for _ in folder.rglob("*")) > _MANY:
        os.sync()
        return
    for path in folder.rglob("*"):
        if path.is_dir():
            sync_folder(path)
        else:
            sync_file(path)
    sync_folder(folder)


def sync_file(path: Path) -> None:
    """Have a file's bytes on the disk."""
    # Opened for writing: Windows syncs no handle that can only be read.
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(path: Path) -> None:
    """Have a folder's entries on the disk, where the system lets folders be opened."""
    if os.name == "nt":
        return
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
