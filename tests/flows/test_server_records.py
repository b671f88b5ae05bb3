"""Records of servers: whose are ended, and whose never."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from flows.server_records import end_orphans

GONE = 2**22 + 1


@pytest.fixture
def sleeper() -> Iterator["subprocess.Popen[bytes]"]:
    process = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
    yield process
    process.kill()
    process.wait()


def record(folder: Path, process: "subprocess.Popen[bytes]", **changes: object) -> Path:
    """A record that names the process as a server whose builder is gone, with some of it changed."""
    (folder / "servers").mkdir(parents=True, exist_ok=True)
    started = psutil.Process(process.pid).create_time()
    told = {
        "pid": process.pid,
        "started": started,
        "builder_pid": GONE,
        "builder_started": started,
        "home": str(folder),
    }
    path = folder / "servers" / "8000.json"
    path.write_text(json.dumps({**told, **changes}), encoding="utf-8")
    return path


def test_a_recorded_server_whose_builder_is_gone_is_ended(tmp_path: Path, sleeper: "subprocess.Popen[bytes]") -> None:
    path = record(tmp_path, sleeper)
    assert end_orphans(tmp_path) == [sleeper.pid]
    assert not psutil.pid_exists(sleeper.pid)
    assert not path.exists()


def test_a_process_that_started_at_another_time_is_left(tmp_path: Path, sleeper: "subprocess.Popen[bytes]") -> None:
    path = record(tmp_path, sleeper, started=psutil.Process(sleeper.pid).create_time() - 5)
    assert end_orphans(tmp_path) == []
    assert sleeper.poll() is None
    assert not path.exists()


def test_a_server_of_another_home_is_left(tmp_path: Path, sleeper: "subprocess.Popen[bytes]") -> None:
    record(tmp_path, sleeper, home="/somewhere/else")
    assert end_orphans(tmp_path) == []
    assert sleeper.poll() is None


def test_a_server_whose_builder_lives_is_left_and_stays_recorded(
    tmp_path: Path, sleeper: "subprocess.Popen[bytes]"
) -> None:
    mine = psutil.Process()
    path = record(tmp_path, sleeper, builder_pid=mine.pid, builder_started=mine.create_time())
    assert end_orphans(tmp_path) == []
    assert sleeper.poll() is None
    assert path.exists()


def test_a_record_that_cannot_be_read_is_removed(tmp_path: Path) -> None:
    (tmp_path / "servers").mkdir()
    (tmp_path / "servers" / "8000.json").write_bytes(b"{")
    assert end_orphans(tmp_path) == []
    assert list((tmp_path / "servers").iterdir()) == []
