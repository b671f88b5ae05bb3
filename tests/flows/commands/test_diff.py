"""`evledger diff`: two releases, told by folder or version, compared for people or as JSON."""

import json
from pathlib import Path

import polars as pl
import pytest

from flows.cli import main
from flows.publishing import contents
from tests.flows.publishing.world import datasets, release

FIRST, SECOND = "2026.11.22", "2026.11.23"


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with two releases, the second with a target less."""
    folder = tmp_path_factory.mktemp("output")
    fewer = {**datasets(), "targets": datasets()["targets"].filter(target_id="a" * 16)}
    fewer["evidence"] = fewer["evidence"].filter(pl.col("fact_id") != "b" * 16)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(contents, "write_pages", lambda *arguments, **named: None, raising=False)
        release(folder, FIRST)
        release(folder, SECOND, datasets=fewer)
    return folder


@pytest.mark.parametrize("new", [SECOND, "latest"])
def test_versions_are_looked_up_in_the_output(output: Path, new: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", FIRST, new, "--output", str(output)]) == 0
    told = capsys.readouterr().out
    assert told.startswith(f"# Changes in {SECOND}\n\nSince release {FIRST}.\n")
    assert "Acme Motors, vehicle_exports, 60,000 vehicles, by 2030" in told


def test_folders_are_compared_in_the_order_in_which_they_are_named(
    output: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old, new = (str(output / "releases" / version) for version in (SECOND, FIRST))
    assert main(["diff", old, new, "--json"]) == 0
    (change,) = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert (change["op"], change["dataset"], change["row"]["value"]) == ("ADD", "targets", 60_000.0)


def test_a_release_and_itself_differ_in_nothing(output: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", FIRST, FIRST, "--output", str(output), "--json"]) == 0
    assert capsys.readouterr().out == ""


def test_what_is_no_release_is_told_in_a_line(output: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", FIRST, "2020.01.01", "--output", str(output)]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_a_damaged_table_is_told_in_a_line(output: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    folder = tmp_path / "damaged"
    (folder / "data").mkdir(parents=True)
    (folder / "datapackage.json").write_bytes((output / "latest" / "datapackage.json").read_bytes())
    (folder / "data" / "targets.parquet").write_bytes(b"no table")
    assert main(["diff", FIRST, str(folder), "--output", str(output)]) == 1
    assert capsys.readouterr().err.count("\n") == 1
