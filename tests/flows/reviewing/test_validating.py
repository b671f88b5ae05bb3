"""A release is checked as a consumer would: from its files, by its own descriptor, and by the contract."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import polars as pl
import pytest

from flows.publishing.files import sha256
from flows.reviewing.validating import validate_release
from tests.flows.publishing.world import TEXTS, release


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return release(tmp_path_factory.mktemp("whole"))


@pytest.fixture
def copy(whole: Path, tmp_path: Path) -> Path:
    target = tmp_path / whole.name
    shutil.copytree(whole, target)
    return target


def redescribe(folder: Path) -> None:
    """Have the descriptor tell the files as they are now, as somebody would who hides a change."""
    path = folder / "datapackage.json"
    about = json.loads(path.read_bytes())
    for resource in about["resources"]:
        file = folder / resource["path"]
        resource |= {"bytes": file.stat().st_size, "hash": f"sha256:{sha256(file)}"}
    path.write_text(json.dumps(about), encoding="utf-8")


def rewrite(folder: Path, name: str, change: Callable[[pl.DataFrame], pl.DataFrame]) -> None:
    path = folder / "data" / f"{name}.parquet"
    change(pl.read_parquet(path)).write_parquet(path)
    redescribe(folder)


def problems(folder: Path) -> str:
    return "\n".join(validate_release(folder, None).problems)


def test_a_release_as_it_was_published_holds(whole: Path) -> None:
    verdict = validate_release(whole, None)
    assert verdict.problems == []
    assert verdict.notes == [
        "the evidence of 1 of 2 documents was not held against their texts, which are not at hand; --articles names "
        "their folder"
    ]


@pytest.mark.parametrize("name", ["data/targets.csv", "data/events.parquet", "README.md"])
def test_a_changed_byte_is_one_line_that_names_the_file(copy: Path, name: str) -> None:
    with (copy / name).open("ab") as file:
        file.write(b"\n")
    assert f"{name}: not there, or not of the size and hash that the descriptor says" in problems(copy)


def test_a_file_that_is_gone_and_one_that_is_too_many(copy: Path) -> None:
    (copy / "quality.json").unlink()
    (copy / "data" / "notes.csv").write_text("a")
    assert "quality.json: not there" in problems(copy)
    assert "data/notes.csv: not in the descriptor" in problems(copy)


def test_no_descriptor_is_one_problem(copy: Path) -> None:
    (copy / "datapackage.json").write_text("{")
    (line,) = validate_release(copy, None).problems
    assert line.startswith("datapackage.json: ")


@pytest.mark.parametrize(
    ("dataset", "change", "told"),
    [
        ("targets", lambda f: f.with_columns(metric=pl.lit("guess")), "metric: not one of the categories: 2 ×"),
        ("targets", lambda f: f.with_columns(target_id=pl.lit("A")), "target_id: not of the pattern"),
        ("targets", lambda f: f.with_columns(certainty=pl.lit(None, pl.String)), "certainty: a cell is empty: 2 ×"),
        ("targets", lambda f: f.with_columns(target_id=pl.lit("a" * 16)), "target_id: two rows have one"),
        ("targets", lambda f: f.with_columns(value=pl.lit("1")), "value is of type string, not number"),
        ("targets", lambda f: f.drop("unit"), "its columns are not those of the descriptor: lacks unit"),
        ("targets", lambda f: f.with_columns(organization_id=pl.lit("nobody")), "points at no row of organizations"),
        ("evidence", lambda f: f.with_columns(quote=pl.col("quote") + "x"), "the quote is not what stands in open at"),
        ("targets", lambda f: f.head(1), "has 1 rows, the descriptor says 2"),
        ("targets", lambda f: f.with_columns(period_text=pl.lit("x")), "data/targets.csv: says other than"),
    ],
)  # fmt: skip
def test_each_kind_of_mistake_is_told(
    copy: Path, dataset: str, change: Callable[[pl.DataFrame], pl.DataFrame], told: str
) -> None:
    rewrite(copy, dataset, change)
    assert told in problems(copy)


def test_of_another_schema_the_descriptor_counts_and_not_the_contract(copy: Path) -> None:
    path = copy / "datapackage.json"
    about = json.loads(path.read_bytes())
    path.write_text(json.dumps({**about, "schema_version": "99.0.0"}), encoding="utf-8")
    verdict = validate_release(copy, None)
    assert verdict.problems == []
    assert any("the release is of schema 99.0.0" in note for note in verdict.notes)


def test_articles_with_other_bytes_are_no_texts_of_the_release(copy: Path, tmp_path: Path) -> None:
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "closed.txt").write_text(TEXTS["closed"], encoding="utf-8")
    assert any("1 of 2 documents" in note for note in validate_release(copy, tmp_path / "articles").notes)
