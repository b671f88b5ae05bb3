"""Bounds: a `min` stops a release, a `max` warns, and each is told in `quality.json`."""

import json
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from flows import failures
from flows.publishing.bounds import BadBounds, Bound, read_bounds, verdicts
from flows.publishing.gates import BoundsBroken, broken_bounds
from flows.publishing.latest import current
from flows.publishing.release import complete
from tests.flows.publishing.world import datasets, release, table, texts

pytestmark = pytest.mark.usefixtures("without_pages")


def bound(measure: str, dataset: str, column: str | None = None, **limits: Any) -> Bound:
    about = {"least": None, "most": None, "from_rows": 0, "reason": "why not", **limits}
    return Bound(measure, dataset, column, **about)


def told(one: Bound, before: dict[str, pl.DataFrame] | None = None, **changed: pl.DataFrame) -> list[tuple[Any, str]]:
    tables = complete({**datasets(), **changed}, texts())
    return [(verdict.value, verdict.status) for verdict in verdicts((one,), tables, before)]


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "bounds.toml"
    path.write_text(text, encoding="utf-8")
    return path


REJECT = {"dataset": "targets", "fact_id": "c" * 16, "check": "A", "reason": "x", "row": "{}"}


@pytest.mark.parametrize(
    ("one", "value", "status"),
    [
        (bound("rows", "targets", least=2), 2, "met"),
        (bound("rows", "targets", least=3), 2, "broken"),
        (bound("rows", "targets", most=1), 2, "broken"),
        (bound("distinct", "targets", "organization_id", least=2), 1, "broken"),
        (bound("filled", "targets", "value_max", least=0.1), 0.0, "broken"),
        (bound("filled", "targets", "unit", least=1), 1.0, "met"),
        (bound("evidence", "targets", least=8), 8.0, "met"),
        (bound("filled", "targets", "unit", least=1, from_rows=3), None, "not_applied"),
        (bound("filled", "quotes", "text", least=1), None, "not_applied"),
        (bound("kept", "targets", least=1), None, "not_applied"),
    ],
)
def test_what_is_measured_is_held_against_both_limits(one: Bound, value: float | None, status: str) -> None:
    assert told(one) == [(value, status)]


def test_a_row_that_breaks_two_rules_is_rejected_once() -> None:
    rejects = table("rejects", REJECT, {**REJECT, "check": "B"})
    assert told(bound("rejected", "targets", most=0.3), rejects=rejects) == [(0.333333, "broken")]
    assert told(bound("accepted", "targets", least=0.6), rejects=rejects) == [(0.666667, "met")]


def test_a_dataset_must_not_shrink_by_more_than_its_bound() -> None:
    fewer = datasets()["targets"].head(1)
    assert told(bound("kept", "targets", least=0.75), datasets(), targets=fewer) == [(0.5, "broken")]
    assert told(bound("kept", "targets", least=0.5), datasets(), targets=fewer) == [(0.5, "met")]
    assert told(bound("kept", "targets", least=0.75, from_rows=3), datasets(), targets=fewer) == [(None, "not_applied")]


def test_a_bound_of_every_dataset_leaves_those_with_a_bound_of_their_own() -> None:
    general, own = bound("kept", "*", least=0.75), bound("kept", "targets", least=0.1)
    found = verdicts((general, own), complete(datasets(), texts()), datasets())
    assert [verdict.bound is own for verdict in found if verdict.dataset == "targets"] == [True]


def test_a_release_below_a_min_is_not_made(tmp_path: Path) -> None:
    release(tmp_path, "2026.11.22")
    with pytest.raises(
        BoundsBroken, match=r"rows of targets is 2, asked is at least 3; the latest release stays"
    ) as stop:
        release(tmp_path, bounds=(bound("rows", "targets", least=3),))
    assert current(tmp_path) == "2026.11.22"
    assert [path.name for path in (tmp_path / "releases").iterdir()] == ["2026.11.22"]
    assert not (tmp_path / ".staging").exists()
    assert [issue["kind"] for issue in stop.value.issues] == ["bound_broken", "unreadable"]
    assert stop.value.verdicts[0]["effect"] == "stops the release"


def test_the_record_of_a_stopped_release_has_its_bounds_and_issues(tmp_path: Path) -> None:
    with pytest.raises(BoundsBroken) as stop:
        release(tmp_path, bounds=(bound("rows", "targets", least=3),))
    path = failures.record(tmp_path, stop.value, version="2026.11.23", inputs_sha256="1" * 64)
    told = json.loads(path.read_bytes())
    assert path.parent == tmp_path / "failures"
    assert told["bounds"][0]["status"] == "broken"
    assert [issue["kind"] for issue in told["issues"]] == ["bound_broken", "unreadable"]


def test_a_release_above_a_max_is_made_and_says_so(tmp_path: Path) -> None:
    folder = release(tmp_path, bounds=(bound("rows", "targets", most=1), bound("rows", "events", least=1)))
    figures = json.loads((folder / "quality.json").read_bytes())
    assert [(each["dataset"], each["status"], each.get("effect")) for each in figures["bounds"]] == [
        ("targets", "broken", "warns"),
        ("events", "met", None),
    ]
    assert broken_bounds(folder) == ["rows of targets is 2, asked is at most 1"]
    (issue,) = (each for each in json.loads((folder / "issues.json").read_bytes()) if each["kind"] == "bound_broken")
    assert issue["reason"] == "rows of targets is 2, asked is at most 1: why not"


def test_bounds_of_a_later_file_take_the_place_of_the_same_ones(tmp_path: Path) -> None:
    entry = '[[bound]]\nmeasure = "rows"\ndataset = "targets"\nmin = {}\nreason = "r"\n'
    (tmp_path / "a.toml").write_text(entry.format(1), encoding="utf-8")
    (tmp_path / "b.toml").write_text(entry.format(5), encoding="utf-8")
    assert [one.least for one in read_bounds(tmp_path / "a.toml", tmp_path / "b.toml")] == [5]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[[bound", "bounds.toml: "),
        ('[[bound]]\nmeasure = "size"\n', r"bound 1: measure 'size'; it is one of rows, "),
        ('[[bound]]\nmeasure = "rows"\ndataset = "cars"\n', "dataset 'cars'; it is '\\*' or one of documents, "),
        ('[[bound]]\nmeasure = "filled"\ndataset = "targets"\nmin = 1\n', "filled are of a column"),
        ('[[bound]]\nmeasure = "filled"\ndataset = "targets"\ncolumn = "x"\n', "targets has no column 'x'"),
        ('[[bound]]\nmeasure = "rows"\ndataset = "targets"\nreason = "r"\n', "neither min nor max"),
        ('[[bound]]\nmeasure = "rows"\ndataset = "targets"\nmin = "1"\n', "are numbers"),
        ('[[bound]]\nmeasure = "rows"\ndataset = "targets"\nmin = 1\n', "no reason"),
        ('[[bound]]\nmeasure = "rows"\ndataset = "targets"\nmax = 1\nleast = 1\n', "no such key least"),
        ('[[bound]]\nmeasure = "rows"\ndataset = "targets"\nmin = 1\nreason = "r"\n' * 2, "two bounds of rows"),
    ],
)
def test_a_bound_that_cannot_be_is_an_error_that_says_which(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(BadBounds, match=message):
        read_bounds(written(tmp_path, text))


def test_the_projects_bounds_are_readable_and_all_have_reasons(root: Path) -> None:
    bounds = read_bounds(root / "schemas" / "bounds.toml", root / "raw" / "bounds.toml")
    measures = {one.measure for one in bounds}
    assert measures >= {"rows", "distinct", "filled", "evidence", "accepted", "rejected", "kept"}
