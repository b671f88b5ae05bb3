"""One process at a time changes an output folder; a dead one holds nothing."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from flows.locks import Busy, Unwritable, alone, copying, nobody_copies

HOLD = """
import sys
from pathlib import Path
from flows.locks import alone
with alone(Path(sys.argv[1]), "build"):
    print("held", flush=True)
    input()
"""


def holder(output: Path, root: Path) -> "subprocess.Popen[bytes]":
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(output)], cwd=root, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"held\n"
    return process


def test_the_second_is_told_who_is_at_it(tmp_path: Path, root: Path) -> None:
    with holder(tmp_path, root) as other:
        with pytest.raises(Busy, match=rf"another build \(process {other.pid}, since .*\) is writing to"):
            alone(tmp_path, "prune").__enter__()
        other.kill()


def test_a_killed_holder_holds_nothing(tmp_path: Path, root: Path) -> None:
    with holder(tmp_path, root) as other:
        other.kill()
        other.wait()
        with alone(tmp_path, "build"):
            assert str(os.getpid()) in (tmp_path / ".lock.json").read_text()
    assert not (tmp_path / ".lock.json").exists()


def test_nobody_prunes_what_is_being_copied_and_two_may_copy_to_two_places(tmp_path: Path) -> None:
    with copying(tmp_path, "a"), copying(tmp_path, "b"):
        with pytest.raises(Busy, match="a publish from"):
            nobody_copies(tmp_path).__enter__()
        with pytest.raises(Busy, match="another publish to a"):
            copying(tmp_path, "a").__enter__()
    with nobody_copies(tmp_path):
        pass


def test_an_output_that_cannot_be_made_is_told_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(Unwritable, match=r"cannot be written .*; make it writable"):
        alone(tmp_path / "file" / "output", "build").__enter__()
