"""A staging folder belongs to one live process, and comes to its place by one rename."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from flows.publishing.staging import begin, differences, discard, place, remove_stale

DEAD = 2**22 + 1  # above the highest process number that Linux gives


def test_staging_folder_is_empty_and_names_version_and_process(tmp_path: Path) -> None:
    staged = begin(tmp_path, "2026.11.23")
    assert staged == tmp_path / ".staging" / f"2026.11.23-{os.getpid()}"
    assert [path.name for path in staged.iterdir()] == ["data"]


def test_place_moves_it_and_leaves_no_staging(tmp_path: Path) -> None:
    staged = begin(tmp_path, "2026.11.23")
    (staged / "data" / "a.csv").write_text("a")
    assert (place(staged, tmp_path, "2026.11.23") / "data" / "a.csv").read_text() == "a"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["releases"]


def test_place_never_replaces_a_release(tmp_path: Path) -> None:
    (tmp_path / "releases" / "2026.11.23" / "data").mkdir(parents=True)
    with pytest.raises(OSError):
        place(begin(tmp_path, "2026.11.23"), tmp_path, "2026.11.23")


def test_what_dead_processes_left_is_removed(tmp_path: Path) -> None:
    (tmp_path / ".staging" / f"2026.11.22-{DEAD}" / "data").mkdir(parents=True)
    (tmp_path / f".latest-{DEAD}").symlink_to("releases/2026.11.22")
    (tmp_path / f".latest.json-{DEAD}").write_text("{")
    assert len(remove_stale(tmp_path)) == 3
    assert [path.name for path in tmp_path.rglob("*")] == [".staging"]


def test_what_a_live_process_works_on_stays(tmp_path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as other:
        (tmp_path / ".staging" / f"2026.11.22-{other.pid}").mkdir(parents=True)
        assert remove_stale(tmp_path) == []
        other.communicate(b"\n")
    assert remove_stale(tmp_path) == [f"2026.11.22-{other.pid}"]


def test_what_a_process_of_an_older_same_number_left_is_removed(tmp_path: Path) -> None:
    left = tmp_path / ".staging" / f"2026.11.22-{os.getppid()}"
    left.mkdir(parents=True)
    os.utime(left, (1, 1))
    assert remove_stale(tmp_path) == [left.name]


def test_discard_leaves_the_folder_of_others(tmp_path: Path) -> None:
    staged = begin(tmp_path, "2026.11.23")
    other = staged.parent / "2026.11.24-1"
    other.mkdir()
    discard(staged)
    assert list((tmp_path / ".staging").iterdir()) == [other]


def test_differences_are_changed_missing_and_extra_files(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    files = {one: {"same": "a", "changed": "a", "new": "a"}, two: {"same": "a", "changed": "b", "old": "a"}}
    for folder, texts in files.items():
        folder.mkdir()
        for name, text in texts.items():
            (folder / name).write_text(text)
    assert differences(one, two) == ["changed", "new", "old"]
