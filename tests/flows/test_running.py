"""Running a build: one at a time, traces of dead ones removed, failures recorded. The flow itself is replaced here."""

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock

from flows import running
from flows.inputs import Digests
from flows.locks import Busy
from flows.running import BuildFailed

DIGESTS = Digests("1" * 64, "2" * 64, "3" * 64, "4" * 64, "5" * 64)


def flow_that(monkeypatch: pytest.MonkeyPatch, error: Exception | None = None) -> list[dict[str, Any]]:
    """Replace the flow by one that notes its calls, and raises what is given."""
    calls: list[dict[str, Any]] = []

    def flow(
        raw: Path,
        output: Path,
        work: Path,
        version: str,
        digests: Digests,
        *,
        server: bool,
        as_of: dt.date | None,
        articles: Path | None,
    ) -> Path:
        calls.append({"work": work, "version": version, "as_of": as_of, "left": sorted(work.parent.iterdir())})
        if error is not None:
            raise error
        return output / "releases" / version

    monkeypatch.setattr(running, "_flow", flow)
    return calls


def test_the_version_is_todays_unless_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    calls = flow_that(monkeypatch)
    running.run(tmp_path, tmp_path / "out", None, DIGESTS, server=False)
    running.run(tmp_path, tmp_path / "out", "2026.01.02", DIGESTS, server=False)
    assert calls[0]["version"] == f"{dt.datetime.now(dt.UTC):%Y.%m.%d}"
    assert calls[1]["version"] == "2026.01.02"


def test_the_day_that_outcomes_are_told_for_reaches_the_flow(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    calls = flow_that(monkeypatch)
    running.run(tmp_path, tmp_path / "out", None, DIGESTS, server=False, as_of=dt.date(2026, 6, 30))
    assert calls[0]["as_of"] == dt.date(2026, 6, 30)


def test_what_dead_builds_left_between_stages_is_removed_and_nothing_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / ".work" / "dead").mkdir(parents=True)
    calls = flow_that(monkeypatch)
    running.run(tmp_path, tmp_path, "2026.01.02", DIGESTS, server=False)
    assert calls[0]["left"] == [calls[0]["work"]]
    assert not (tmp_path / ".work").exists()


def test_a_second_build_in_the_same_output_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    flow_that(monkeypatch)
    with FileLock(tmp_path / ".lock"), pytest.raises(Busy, match="another build is writing to"):
        running.run(tmp_path, tmp_path, None, DIGESTS, server=False)


def test_a_failure_is_one_line_with_its_stage_and_leaves_a_record(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    error = KeyError("period")
    error.add_note("stage extract")
    flow_that(monkeypatch, error)
    with pytest.raises(BuildFailed, match=r"^stage extract: KeyError: 'period'; more in "):
        running.run(tmp_path, tmp_path, "2026.01.02", DIGESTS, server=False)
    (path,) = (tmp_path / "failures").iterdir()
    told = json.loads(path.read_bytes())
    assert told["stage"] == "extract"
    assert told["error"] == "KeyError"
    assert told["version"] == "2026.01.02"
    assert told["inputs_sha256"] == DIGESTS.inputs
    assert any("KeyError" in line for line in told["traceback"])


def test_of_many_failures_the_newest_twenty_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    flow_that(monkeypatch, ValueError("no"))
    for _ in range(22):
        with pytest.raises(BuildFailed, match=r"^no; more in"):
            running.run(tmp_path, tmp_path, "2026.01.02", DIGESTS, server=False)
    assert len(list((tmp_path / "failures").iterdir())) == 20
