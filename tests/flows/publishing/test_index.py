"""`releases.json` lists the releases that the folder holds, and no file that is not there."""

import hashlib
import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from flows.publishing import index
from flows.publishing.index import INDEX, write_index
from flows.publishing.recovery import recover
from tests.flows.publishing.world import release

pytestmark = pytest.mark.usefixtures("without_pages")
FIRST, SECOND = "2026.11.22", "2026.11.23"


def listed(output: Path) -> dict[str, Any]:
    return dict(json.loads((output / INDEX).read_bytes()))


@pytest.fixture
def output(tmp_path: Path) -> Path:
    release(tmp_path, FIRST)
    release(tmp_path, SECOND)
    return tmp_path


def test_the_newest_release_stands_first_and_is_the_latest(output: Path) -> None:
    assert listed(output)["latest"] == SECOND
    assert [entry["version"] for entry in listed(output)["releases"]] == [SECOND, FIRST]


def test_an_entry_tells_date_counts_and_where_the_changes_are(output: Path) -> None:
    entry = listed(output)["releases"][0]
    assert entry["inputs_date"] == "2026-11-20"
    assert entry["previous_version"] == FIRST
    assert entry["rows"]["targets"] == 2
    assert (output / entry["changes"]).is_file()
    assert (output / entry["changelog"]).is_file()


def test_the_files_are_there_with_these_hashes(output: Path) -> None:
    for entry in listed(output)["releases"]:
        assert len(entry["files"]) > 40
        for file in entry["files"]:
            data = (output / entry["path"] / file["path"]).read_bytes()
            assert (file["bytes"], file["hash"]) == (len(data), f"sha256:{hashlib.sha256(data).hexdigest()}")


def test_a_file_that_is_gone_is_no_more_named(output: Path) -> None:
    (output / "releases" / FIRST / "evledger.xlsx").unlink()
    write_index(output)
    assert "evledger.xlsx" not in [file["path"] for file in listed(output)["releases"][1]["files"]]


def test_a_release_is_taken_from_the_index_before_it_is_removed(output: Path) -> None:
    write_index(output, without=[FIRST])
    assert [entry["version"] for entry in listed(output)["releases"]] == [SECOND]


def test_recovery_mends_an_index_that_was_not_written(output: Path) -> None:
    shutil.rmtree(output / "releases" / FIRST)
    (output / INDEX).write_text("{", encoding="utf-8")
    recover(output)
    assert [entry["version"] for entry in listed(output)["releases"]] == [SECOND]


def test_an_index_that_is_right_is_not_written_again(output: Path) -> None:
    before = (output / INDEX).stat().st_mtime_ns
    write_index(output)
    assert (output / INDEX).stat().st_mtime_ns == before


def test_descriptors_that_did_not_change_are_not_read_again(output: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def never(folder: Path) -> dict[str, Any]:
        raise AssertionError(folder)

    monkeypatch.setattr(index, "read_descriptor", never)
    assert json.loads(index.index_json(output)) == listed(output)
