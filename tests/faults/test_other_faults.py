"""Full disks, an output that cannot be written, a damaged store, a clock set back, two builds at once."""

import datetime as dt
import os
import shutil
import signal
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from flows.publishing.files import sha256, tree
from flows.publishing.latest import current
from tests.faults.conftest import Home

Fault = Callable[[str], None]


def bytes_of(release: Path) -> dict[str, str]:
    return {path.as_posix(): sha256(release / path) for path in tree(release)}


@pytest.mark.parametrize("limit", [0, 1, 100, 4_096, 20_000, 60_000, 100_000, 400_000])
def test_no_file_may_grow_past_so_many_bytes(home: Home, fault: Fault, limit: int) -> None:
    before, files = current(home.output), bytes_of(home.output / "latest")
    home.change()
    done = home.build("--limit", str(limit))
    fault("full disk")
    if done.returncode:
        assert len([line for line in done.stderr.splitlines() if "warning" not in line]) == 1, done.stderr
        assert current(home.output) == before
    assert bytes_of(home.output / "releases" / str(before)) == files
    home.check()
    home.check_next()


@pytest.mark.parametrize("what", ["a file in its place", "no leave to write", "a file where releases are"])
def test_an_output_that_cannot_be_written(home: Home, fault: Fault, what: str) -> None:
    output = home.output
    kept = output.with_name("kept")
    home.change()
    if what == "a file in its place":
        output.rename(kept)
        output.write_text("")
    elif what == "no leave to write":
        if os.geteuid() == 0:
            pytest.skip("nothing is without leave for root")
        output.chmod(0o555)
    else:
        (output / "releases").rename(kept)
        (output / "releases").write_text("")
    done = home.build()
    fault("output that cannot be written")
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1, done.stderr
    if what == "a file in its place":
        output.unlink()
        kept.rename(output)
    elif what == "no leave to write":
        output.chmod(0o755)
    else:
        (output / "releases").unlink()
        kept.rename(output / "releases")
    home.check()
    home.check_next()


@pytest.mark.parametrize("damage", ["a bit", "cut", "emptied", "a folder", "foreign files", "removed"])
def test_a_damaged_store_does_not_show(whole: Home, home: Home, fault: Fault, damage: str) -> None:
    for path in list(home.output.glob(".store/*/*.segment")):
        data = path.read_bytes()
        if damage == "a bit":
            path.write_bytes(data[:500] + bytes([data[500] ^ 4]) + data[501:])
        elif damage == "cut":
            path.write_bytes(data[:-1])
        elif damage == "emptied":
            path.write_bytes(b"")
        elif damage == "a folder":
            path.unlink()
            path.mkdir()
        elif damage == "foreign files":
            (path.parent / f"{'0' * 64}.segment").write_bytes(b"hello")
            (path.parent / "notes.txt").write_bytes(b"hello")
        else:
            shutil.rmtree(home.output / ".store")
    # As if nothing had been released, so that the same release is made anew.
    shutil.rmtree(home.output / "releases")
    for name in ("latest", "latest.json", "releases.json"):
        (home.output / name).unlink()
    done = home.build()
    fault("damaged store")
    assert done.returncode == 0, done.stderr
    assert bytes_of(home.output / "latest") == bytes_of(whole.output / "latest")
    home.check()
    home.check_next()


@pytest.mark.parametrize("days", [1, 400])
def test_a_clock_set_back(home: Home, fault: Fault, days: int) -> None:
    before = home.check()
    home.change()
    today = dt.datetime.now(dt.UTC).date() - dt.timedelta(days=days)
    done = home.build("--today", today.isoformat())
    fault("clock set back")
    assert done.returncode == 0, done.stderr
    assert home.check() == f"{before}.2"
    home.check_next()


def test_of_two_builds_at_once_one_stops_with_a_clear_line(
    home: Home, fault: Fault, running: Callable[..., "subprocess.Popen[str]"]
) -> None:
    home.change()
    first = running(home.command())
    while not (home.output / ".lock.json").exists():
        assert first.poll() is None
    # Held where it is: on a busy machine it would be done before the second one has begun.
    first.send_signal(signal.SIGSTOP)
    second = home.build()
    fault("two builds at once")
    first.send_signal(signal.SIGCONT)
    assert second.returncode == 1
    assert second.stderr.startswith(f"another build (process {first.pid}, since ")
    first.communicate()
    assert first.returncode == 0
    home.check()
    home.check_next()
