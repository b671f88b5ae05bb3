"""Files: written aside and shown by one rename, so that a reader sees the old or the new and never a part."""

import itertools
import os
from pathlib import Path


def write_whole(path: Path, content: bytes) -> None:
    """Put the content at the path, in place of what is there; its folder is made. Raises OSError.

    The temporary file begins with a dot and has no suffix that any reader looks for; a run that was killed may leave
    it, and `remove_leftovers` takes it away.
    """
    fresh = path.with_name(f"{_PREFIX}{os.getpid()}-{next(_NUMBERS)}")
    try:
        file = fresh.open("wb")
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
        file = fresh.open("wb")
    try:
        with file:
            file.write(content)
        os.replace(fresh, path)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise


def remove_leftovers(*folders: Path) -> None:
    """Remove what killed runs left half-written in these folders. Only while no other run writes there."""
    for folder in folders:
        for path in folder.glob(f"{_PREFIX}*"):
            path.unlink(missing_ok=True)


_PREFIX = ".fresh-"
_NUMBERS = itertools.count()
