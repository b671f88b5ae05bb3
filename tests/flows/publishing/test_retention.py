"""Old releases go by a stated rule, whole, and never the latest."""

import datetime as dt
import json
from pathlib import Path

import pytest

from flows.publishing.latest import flip
from flows.publishing.recovery import recover
from flows.publishing.retention import prunable, remove, superfluous
from flows.publishing.versions import parse_version

VERSIONS = [parse_version(text) for text in ("2026.11.01", "2026.11.20", "2026.11.20.2", "2026.11.23")]
TODAY = dt.date(2026, 11, 24)


def gone(
    keep: int | None = None, days: int | None = None, latest: str = "2026.11.23", today: dt.date = TODAY
) -> list[str]:
    found = superfluous(VERSIONS, latest, keep=keep, keep_days=days, today=today)
    return [str(version) for version in found]


def test_the_newest_stay() -> None:
    assert gone(keep=3) == ["2026.11.01"]
    assert gone(keep=1) == ["2026.11.01", "2026.11.20", "2026.11.20.2"]
    assert gone(keep=9) == []


def test_those_of_the_last_days_stay_by_their_versions() -> None:
    assert gone(days=5) == ["2026.11.01"]
    assert gone(days=2) == ["2026.11.01", "2026.11.20", "2026.11.20.2"]


def test_what_either_rule_keeps_stays() -> None:
    assert gone(keep=1, days=5) == ["2026.11.01"]
    assert gone(keep=4, days=1) == []


def test_latest_and_the_newest_stay_whatever_the_rule() -> None:
    assert gone(days=1) == ["2026.11.01", "2026.11.20", "2026.11.20.2"]
    assert gone(keep=1, latest="2026.11.01") == ["2026.11.20", "2026.11.20.2"]


def test_without_a_rule_nothing_goes() -> None:
    assert gone() == []


def test_a_clock_that_is_set_back_keeps_more() -> None:
    assert gone(days=1, today=dt.date(2026, 11, 1)) == []


@pytest.fixture
def output(tmp_path: Path) -> Path:
    for version in VERSIONS:
        (tmp_path / "releases" / str(version) / "data").mkdir(parents=True)
        (tmp_path / "releases" / str(version) / "data" / "a.csv").write_text("a")
    flip(tmp_path, "2026.11.23")
    return tmp_path


def test_what_goes_is_gone_and_the_rest_is_as_it_was(output: Path) -> None:
    versions = prunable(output, keep=2, keep_days=None, today=TODAY)
    assert versions == ["2026.11.01", "2026.11.20"]
    remove(output, versions)
    assert sorted(path.name for path in (output / "releases").iterdir()) == ["2026.11.20.2", "2026.11.23"]
    assert not (output / ".staging").exists()
    assert json.loads((output / "releases.json").read_bytes())["releases"] == []


def test_what_a_killed_prune_left_the_next_run_removes(output: Path) -> None:
    left = output / ".staging" / f"pruned-2026.11.01-{2**22 + 1}"
    left.parent.mkdir()
    (output / "releases" / "2026.11.01").rename(left)
    recover(output)
    assert not left.exists()
