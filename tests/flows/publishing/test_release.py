"""A release is whole or not there, never changed once it is there, and the same bytes for the same inputs."""

import json
import os
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import polars as pl
import pytest

import schemas
from flows.publishing.datapackage import broken_files
from flows.publishing.evidence import EvidenceError
from flows.publishing.latest import agrees, current
from flows.publishing.listing import is_page
from flows.publishing.release import STAGES, ReleaseExistsError
from tests.flows.publishing.world import VERSION, datasets, release, texts

ROOT = Path(__file__).parents[3]
FIRST = "2026.11.22"
# Does each job in a fork of its own, so that what takes long (imports) is done once. A job is an output folder, the
# stage to be killed at (or ""), whether rows come reversed, and the number of threads. Polars starts its threads when
# it first computes, so they are the fork's own, as many as its environment says.
SCRIPT = """
import json, os, signal, sys
from pathlib import Path
from flows.publishing import contents
from tests.flows.publishing.world import datasets, release, texts, write_one_page
import schemas

schemas.DATASETS

def publish(output, killed_at, order, threads):
    os.environ["POLARS_MAX_THREADS"] = str(threads)
    frames, read = datasets(), texts()
    if order == "reversed":
        frames = {name: frame.reverse() for name, frame in reversed(frames.items())}
        read = read.reverse()
    def stage(name):
        if name == killed_at:
            os.kill(os.getpid(), signal.SIGKILL)
    if killed_at:
        contents.write_pages = write_one_page
        release(Path(output), "2026.11.22")
    release(Path(output), "2026.11.23", datasets=frames, texts=read, stage=stage)

ended = []
for job in json.loads(sys.argv[1]):
    child = os.fork()
    if child == 0:
        publish(*job)
        os._exit(0)
    ended.append(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
print(json.dumps(ended))
"""
ORDERS = [(1, "given"), (2, "reversed")]


@dataclass(frozen=True)
class Runs:
    """Publications in processes of their own: their output folders and how they ended."""

    folder: Path
    ended: dict[str, int]


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory) -> Runs:
    """One publication killed at each stage, and one for each number of threads and order of rows."""
    folder = tmp_path_factory.mktemp("runs")
    jobs = {stage: (str(folder / stage), stage, "given", 2) for stage in STAGES}
    jobs |= {order: (str(folder / order), "", order, threads) for threads, order in ORDERS}
    command = [sys.executable, "-c", SCRIPT, json.dumps(list(jobs.values()))]
    environment = {**os.environ, "PYTHONHASHSEED": "7"}
    done = subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True, timeout=600)
    return Runs(folder, dict(zip(jobs, json.loads(done.stdout), strict=True)))


def tree(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def assert_whole(output: Path) -> None:
    """`latest` names a release all files of which are what its descriptor says."""
    version = current(output)
    assert version is not None
    assert broken_files(output / "latest") == []
    assert (output / "latest").resolve() == (output / "releases" / version).resolve()


def test_release_is_shown_and_nothing_else_is_left(tmp_path: Path) -> None:
    assert release(tmp_path) == tmp_path / "releases" / VERSION
    assert agrees(tmp_path, VERSION)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["latest", "latest.json", "releases", "releases.json"]
    assert_whole(tmp_path)


def test_release_has_these_files(published: Path) -> None:
    data = {f"data/{name}.{kind}" for name in schemas.DATASETS for kind in ("csv", "parquet")}
    data |= {f"schemas/{name}.schema.json" for name in schemas.DATASETS}
    assert {name for name in tree(published) if not is_page(Path(name))} - data == {
        "CHANGES.md",
        "DICTIONARY.md",
        "README.md",
        "changes.jsonl",
        "croissant.json",
        "datapackage.json",
        "evledger.xlsx",
        "evledger.zip",
        "issues.json",
        "quality.json",
        "pages.sha256",
    }
    assert data <= set(tree(published))


def test_stages_are_told_in_order(tmp_path: Path) -> None:
    told: list[str] = []
    release(tmp_path, stage=told.append)
    assert tuple(told) == STAGES


@pytest.mark.processes
@pytest.mark.parametrize("order", [order for _, order in ORDERS])
def test_bytes_are_the_same_with_any_threads_and_any_order(runs: Runs, published: Path, order: str) -> None:
    assert runs.ended[order] == 0
    assert tree(runs.folder / order / "releases" / VERSION) == tree(published)


@pytest.mark.processes
@pytest.mark.parametrize("killed_at", STAGES)
def test_kill_at_any_stage_leaves_latest_whole_and_the_next_run_working(runs: Runs, killed_at: str) -> None:
    output = runs.folder / killed_at
    assert runs.ended[killed_at] == -signal.SIGKILL
    assert_whole(output)
    assert broken_files(output / "releases" / FIRST) == []
    release(output, VERSION)
    assert agrees(output, VERSION)
    assert_whole(output)
    assert sorted(path.name for path in output.iterdir()) == ["latest", "latest.json", "releases", "releases.json"]


def test_same_bytes_again_change_nothing(tmp_path: Path) -> None:
    folder = release(tmp_path)
    at = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}
    assert release(tmp_path) == folder
    assert {path: path.stat().st_mtime_ns for path in (folder, *folder.rglob("*"))}.items() <= at.items()


def test_other_bytes_of_the_same_version_are_refused(tmp_path: Path) -> None:
    before = tree(release(tmp_path))
    with pytest.raises(
        ReleaseExistsError, match=r"release 2026\.11\.23 is published and differs in .*a release is never"
    ):
        release(tmp_path, inputs_sha256="2" * 64)
    assert tree(tmp_path / "releases" / VERSION) == before
    assert not (tmp_path / ".staging").exists()


def test_older_release_published_again_does_not_become_the_latest(tmp_path: Path) -> None:
    release(tmp_path, "2026.11.22")
    release(tmp_path, "2026.11.23")
    release(tmp_path, "2026.11.22")
    assert agrees(tmp_path, "2026.11.23")


@pytest.mark.parametrize("version", ["yesterday", "2026.11.21"])
def test_version_that_cannot_be_leaves_all_as_it_was(tmp_path: Path, version: str) -> None:
    release(tmp_path, "2026.11.22")
    before = tree(tmp_path)
    with pytest.raises(ValueError, match="version"):
        release(tmp_path, version)
    assert tree(tmp_path) == before


def test_evidence_that_is_not_to_the_letter_leaves_all_as_it_was(tmp_path: Path) -> None:
    release(tmp_path, "2026.11.22")
    before = tree(tmp_path)
    with pytest.raises(EvidenceError, match="no release"):
        release(tmp_path, VERSION, texts=texts().with_columns(pl.col("text").str.to_lowercase()))
    assert tree(tmp_path) == before


def test_failure_in_the_middle_leaves_no_staging(tmp_path: Path) -> None:
    def full(name: str) -> None:
        if name == "csv":
            raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space left"):
        release(tmp_path, stage=full)
    assert list(tmp_path.iterdir()) == []


def test_texts_without_leave_are_in_no_file(published: Path) -> None:
    # The statement of the closed text is quoted; the table of texts must not have it.
    assert pl.read_parquet(published / "data" / "texts.parquet")["document_id"].to_list() == ["open"]


def test_unknown_dataset_is_an_error_that_names_it(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no such datasets in the contract: rumours"):
        release(tmp_path, datasets={**datasets(), "rumours": pl.DataFrame()})


def test_absent_datasets_are_published_empty(published: Path) -> None:
    assert pl.read_parquet(published / "data" / "quotes.parquet").equals(schemas.empty("quotes"))
