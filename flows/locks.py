"""Locks: one process at a time changes an output folder, and no release goes while it is being copied.

The system holds a lock for a process and takes it back when the process ends, however it ends, so a dead holder holds
nothing. Who holds one stands in a note beside it, for the line that somebody else is told.
"""

import datetime as dt
import hashlib
import json
import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

_LOCK, _HOLDER = ".lock", ".lock.json"
_PUBLISHING = ".publishing-{}.lock"


class Busy(RuntimeError):
    """Another process holds the lock; the message says which one and what to do."""


class Unwritable(RuntimeError):
    """The output folder cannot be written; the message says why and what to do."""


@contextmanager
def alone(output: Path, doing: str, *, wait: float = 0) -> Iterator[None]:
    """Hold the lock of an output folder, which is made if need be.

    In: what is done with it ("build"), for the line that others are told; how many seconds to wait for another to end.
    Raises Busy, Unwritable.
    """
    lock = _made(output, _LOCK)
    holder = output / _HOLDER
    try:
        lock.acquire(timeout=wait)
    except Timeout:
        raise Busy(
            f"another {_told(holder)} is writing to {output}; wait until it has ended, or give another --output"
        ) from None
    try:
        now = dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
        try:
            holder.write_text(json.dumps({"doing": doing, "pid": os.getpid(), "since": now}), encoding="utf-8")
        except OSError as error:
            raise Unwritable(_unwritable(output, error)) from error
        yield
    finally:
        holder.unlink(missing_ok=True)
        lock.release()


@contextmanager
def copying(output: Path, target: str) -> Iterator[None]:
    """Hold what keeps releases from being pruned, and others from copying to the same place.

    Raises Busy, Unwritable.
    """
    lock = _made(output, _PUBLISHING.format(hashlib.sha256(target.encode()).hexdigest()[:16]))
    try:
        lock.acquire(timeout=0)
    except Timeout:
        raise Busy(f"another publish to {target} is going on; wait until it has ended") from None
    try:
        yield
    finally:
        lock.release()


@contextmanager
def nobody_copies(output: Path) -> Iterator[None]:
    """Hold the locks of all copies to other places. Raises Busy."""
    with ExitStack() as held:
        for path in sorted(output.glob(_PUBLISHING.format("*"))):
            lock = FileLock(path)
            try:
                held.enter_context(lock.acquire(timeout=0))
            except Timeout:
                raise Busy(f"a publish from {output} is going on; wait until it has ended") from None
        yield


def _made(output: Path, name: str) -> FileLock:
    try:
        output.mkdir(parents=True, exist_ok=True)
        (output / name).touch()
    except OSError as error:
        raise Unwritable(_unwritable(output, error)) from error
    return FileLock(output / name)


def _unwritable(output: Path, error: OSError) -> str:
    return f"{output} cannot be written ({error.strerror}); make it writable, or give another --output"


def _told(holder: Path) -> str:
    """Who holds the lock, as far as its note tells; it may be gone by now."""
    try:
        note = json.loads(holder.read_bytes())
        return f"{note['doing']} (process {note['pid']}, since {note['since']})"
    except (OSError, ValueError, KeyError, TypeError):
        return "build"
