"""`latest` names one whole release at every moment."""

import json
import os
from pathlib import Path

import pytest

from flows.publishing.latest import agrees, current, flip
from flows.publishing.recovery import recover


def release(output: Path, version: str) -> Path:
    (output / "releases" / version).mkdir(parents=True)
    return output


def test_nothing_published_has_no_latest(tmp_path: Path) -> None:
    assert current(tmp_path) is None
    assert not agrees(tmp_path, "2026.11.23")


def test_link_is_relative_and_file_says_the_same(tmp_path: Path) -> None:
    flip(release(tmp_path, "2026.11.23"), "2026.11.23")
    assert (tmp_path / "latest").readlink() == Path("releases/2026.11.23")
    pointer = json.loads((tmp_path / "latest.json").read_text())
    assert pointer == {"version": "2026.11.23", "path": "releases/2026.11.23"}


def test_flip_replaces_and_leaves_nothing_else(tmp_path: Path) -> None:
    flip(release(tmp_path, "2026.11.23"), "2026.11.23")
    flip(release(tmp_path, "2026.11.24"), "2026.11.24")
    assert agrees(tmp_path, "2026.11.24")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["latest", "latest.json", "releases"]


def test_without_links_the_file_alone_says_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_links(*_args: object, **_named: object) -> None:
        raise OSError("links are not supported here")

    monkeypatch.setattr(os, "symlink", no_links)
    flip(release(tmp_path, "2026.11.23"), "2026.11.23")
    assert not (tmp_path / "latest").exists()
    assert current(tmp_path) == "2026.11.23"


def test_folder_in_the_place_of_the_link_is_not_touched(tmp_path: Path) -> None:
    (tmp_path / "latest").mkdir()
    with pytest.raises(FileExistsError, match="move it away"):
        flip(release(tmp_path, "2026.11.23"), "2026.11.23")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["latest", "releases"]


def test_damaged_file_is_an_error_that_names_it(tmp_path: Path) -> None:
    (tmp_path / "latest.json").write_text("{")
    with pytest.raises(ValueError, match=r"latest\.json"):
        current(tmp_path)


def test_damaged_file_is_mended_by_the_next_run(tmp_path: Path) -> None:
    flip(release(tmp_path, "2026.11.23"), "2026.11.23")
    (tmp_path / "latest.json").write_text("{")
    recover(tmp_path)
    assert agrees(tmp_path, "2026.11.23")


def test_link_and_file_agree_again_after_a_kill_between_them(tmp_path: Path) -> None:
    flip(release(tmp_path, "2026.11.23"), "2026.11.23")
    old = (tmp_path / "latest.json").read_bytes()
    flip(release(tmp_path, "2026.11.24"), "2026.11.24")
    (tmp_path / "latest.json").write_bytes(old)
    recover(tmp_path)
    assert agrees(tmp_path, "2026.11.24")


def test_release_placed_but_not_shown_is_shown_by_the_next_run(tmp_path: Path) -> None:
    flip(release(tmp_path, "2026.11.23"), "2026.11.23")
    release(tmp_path, "2026.11.23.2")
    recover(tmp_path)
    assert agrees(tmp_path, "2026.11.23.2")


def test_recovery_of_nothing_makes_nothing(tmp_path: Path) -> None:
    recover(tmp_path / "output")
    assert not (tmp_path / "output").exists()
