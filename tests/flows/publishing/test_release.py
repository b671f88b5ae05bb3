"""A release is whole or not there, never changed once it is there, and the same bytes for the same inputs."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import polars as pl
import pytest

import schemas
from flows.publishing.datapackage import broken_files
from flows.publishing.evidence import EvidenceError
from flows.publishing.latest import agrees, current
from flows.publishing.release import STAGES, ReleaseExistsError
from tests.flows.publishing.world import VERSION, datasets, release, texts

ROOT = Path(__file__).parents[3]
# Publishes in a process of its own: output, version, the stage to be killed at (or none), whether rows come reversed.
SCRIPT = """
import os, signal, sys
from pathlib import Path
from tests.flows.publishing.world import datasets, release, texts

output, version, killed_at, order = sys.argv[1:]

def stage(name):
    if name == killed_at:
        os.kill(os.getpid(), signal.SIGKILL)

frames, read = datasets(), texts()
if order == "reversed":
    frames = {name: frame.reverse() for name, frame in reversed(frames.items())}
    read = read.reverse()
release(Path(output), version, datasets=frames, texts=read, stage=stage)
"""


def run(output: Path, version: str = VERSION, *, killed_at: str = "", order: str = "given", threads: int = 2) -> int:
    """Publish the world in a process of its own. Out: how it ended."""
    environment = {**os.environ, "POLARS_MAX_THREADS": str(threads), "PYTHONHASHSEED": str(threads)}
    command = [sys.executable, "-c", SCRIPT, str(output), version, killed_at, order]
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode


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
    assert sorted(path.name for path in tmp_path.iterdir()) == ["latest", "latest.json", "releases"]
    assert_whole(tmp_path)


def test_release_has_these_files(published: Path) -> None:
    data = {f"data/{name}.{kind}" for name in schemas.DATASETS for kind in ("csv", "parquet")}
    assert set(tree(published)) - data == {
        "CHANGES.md",
        "README.md",
        "changes.jsonl",
        "croissant.json",
        "datapackage.json",
        "evledger.xlsx",
        "issues.json",
        "quality.json",
    }
    assert data <= set(tree(published))


def test_stages_are_told_in_order(tmp_path: Path) -> None:
    told: list[str] = []
    release(tmp_path, stage=told.append)
    assert tuple(told) == STAGES


@pytest.mark.parametrize(("threads", "order"), [(1, "given"), (2, "reversed")])
def test_bytes_are_the_same_with_any_threads_and_any_order(
    tmp_path: Path, published: Path, threads: int, order: str
) -> None:
    assert run(tmp_path, threads=threads, order=order) == 0
    assert tree(tmp_path / "releases" / VERSION) == tree(published)


@pytest.mark.parametrize("killed_at", STAGES)
def test_kill_at_any_stage_leaves_latest_whole_and_the_next_run_working(tmp_path: Path, killed_at: str) -> None:
    release(tmp_path, "2026.11.22")
    before = tree(tmp_path / "releases" / "2026.11.22")
    assert run(tmp_path, VERSION, killed_at=killed_at) == -signal.SIGKILL
    assert_whole(tmp_path)
    assert tree(tmp_path / "releases" / "2026.11.22") == before
    release(tmp_path, VERSION)
    assert agrees(tmp_path, VERSION)
    assert_whole(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["latest", "latest.json", "releases"]


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
