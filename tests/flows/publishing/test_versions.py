"""Versions are dates, and only ever go up."""

import datetime as dt
from pathlib import Path

import pytest

from flows.publishing.versions import (
    check_version,
    last_version,
    next_version,
    parse_version,
    previous_version,
    published_versions,
)

TODAY = dt.date(2026, 11, 23)


def release(output: Path, *versions: str) -> Path:
    for version in versions:
        (output / "releases" / version).mkdir(parents=True)
    return output


@pytest.mark.parametrize("text", ["2026.11.23", "2026.11.23.2", "2026.01.05.10", "0001.01.01"])
def test_version_is_written_as_it_is_read(text: str) -> None:
    assert str(parse_version(text)) == text


@pytest.mark.parametrize(
    "text",
    ["", "1.0", "2026-11-23", "2026.11.3", "2026.13.01", "2026.02.30", "2026.11.23.1", "2026.11.23.02", "2026.11.23.0",
     " 2026.11.23", "2026.11.23\n", "٢٠٢٦.11.23", "2026.11.23/../x", "0000.01.01"],
)  # fmt: skip
def test_anything_else_is_an_error_of_one_line(text: str) -> None:
    with pytest.raises(ValueError, match="version") as caught:
        parse_version(text)
    assert "\n" not in str(caught.value)


def test_versions_compare_by_day_then_number() -> None:
    texts = ["2026.11.23.10", "2026.11.24", "2026.11.23.9", "2026.11.23"]
    assert [str(version) for version in sorted(map(parse_version, texts))] == [
        "2026.11.23",
        "2026.11.23.9",
        "2026.11.23.10",
        "2026.11.24",
    ]


def test_first_version_is_today(tmp_path: Path) -> None:
    assert next_version(tmp_path, TODAY) == "2026.11.23"


def test_later_ones_of_a_day_are_numbered_from_two(tmp_path: Path) -> None:
    assert next_version(release(tmp_path, "2026.11.23"), TODAY) == "2026.11.23.2"
    assert next_version(release(tmp_path, "2026.11.23.2"), TODAY) == "2026.11.23.3"


def test_next_version_is_above_the_last_when_the_clock_was_set_back(tmp_path: Path) -> None:
    assert next_version(release(tmp_path, "2026.12.31"), TODAY) == "2026.12.31.2"


def test_next_version_is_above_a_last_one_that_was_removed(tmp_path: Path) -> None:
    (tmp_path / "latest.json").write_text('{"version": "2026.11.23.4", "path": "releases/2026.11.23.4"}')
    assert next_version(tmp_path, TODAY) == "2026.11.23.5"


def test_folders_that_are_no_releases_are_passed_over(tmp_path: Path) -> None:
    release(tmp_path, "2026.11.23", "notes", "2026.11.23.1")
    (tmp_path / "releases" / "2026.11.24").write_text("a file")
    assert [str(version) for version in published_versions(tmp_path)] == ["2026.11.23"]


def test_nothing_published_has_no_last_version(tmp_path: Path) -> None:
    assert last_version(tmp_path) is None


def test_previous_is_the_highest_release_below(tmp_path: Path) -> None:
    release(tmp_path, "2026.11.21", "2026.11.22", "2026.11.24")
    assert str(previous_version(tmp_path, "2026.11.23")) == "2026.11.22"
    assert previous_version(tmp_path, "2026.11.21") is None


def test_version_below_the_last_is_refused_unless_it_is_there(tmp_path: Path) -> None:
    release(tmp_path, "2026.11.21", "2026.11.23")
    check_version(tmp_path, "2026.11.21")
    check_version(tmp_path, "2026.11.24")
    with pytest.raises(ValueError, match=r"2026\.11\.22 is below the last release's \(2026\.11\.23\)"):
        check_version(tmp_path, "2026.11.22")
