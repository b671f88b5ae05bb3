"""Records of running servers: who runs one and who started it, so that those of dead builds can be ended."""

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path

import psutil

_STOP_SECONDS = 5
# The clock's tick in which a process's start time is told.
_SAME_START = 0.05


@dataclass(frozen=True, slots=True)
class Record:
    """Who runs a server: its process and the process that built it, each with its start time, and its home."""

    pid: int
    started: float
    builder_pid: int
    builder_started: float
    home: str


def write_record(path: Path, pid: int, home: Path) -> None:
    """Record that this process started a server. Nothing is written of one that died at once.

    In: the record's path, which ends in `.json`; the server's process; its home.
    """
    try:
        started = psutil.Process(pid).create_time()
    except psutil.NoSuchProcess:
        return
    mine = psutil.Process()
    record = Record(pid, started, mine.pid, mine.create_time(), str(home))
    fresh = path.with_suffix(".fresh")
    fresh.write_text(json.dumps(asdict(record)), encoding="utf-8")
    os.replace(fresh, path)


def end_orphans(home: Path) -> list[int]:
    """End the servers that dead builds left in this home, and only those that its records name. Out: their pids.

    A record whose process is no more, or whose number another process has by now, is removed without further ado.
    """
    ended = []
    for path in sorted((home / "servers").glob("*.json")):
        record = _read(path)
        if record is not None and record.home == str(home):
            if _running(record.builder_pid, record.builder_started) is not None:
                continue
            process = _running(record.pid, record.started)
            if process is not None:
                _end(process)
                ended.append(record.pid)
        path.unlink(missing_ok=True)
        path.with_suffix(".log").unlink(missing_ok=True)
    return ended


def _read(path: Path) -> Record | None:
    try:
        return Record(**json.loads(path.read_bytes()))
    except (OSError, ValueError, TypeError):
        return None


def _running(pid: int, started: float) -> psutil.Process | None:
    """The process with this number, if it is the one that started then; numbers are used again."""
    try:
        process = psutil.Process(pid)
        same = abs(process.create_time() - started) < _SAME_START and process.status() != psutil.STATUS_ZOMBIE
    except (psutil.NoSuchProcess, psutil.AccessDenied):
        return None
    return process if same else None


def _end(process: psutil.Process) -> None:
    try:
        process.terminate()
        process.wait(_STOP_SECONDS)
    except psutil.TimeoutExpired:
        process.kill()
        process.wait(_STOP_SECONDS)
    except psutil.NoSuchProcess:
        return
