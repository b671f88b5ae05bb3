import base64
import json
import re
from pathlib import Path
from typing import Any

import polars as pl
import pytest

import schemas
from flows.publishing.pages.shards import ROWS_PER_SHARD, write_shards
from flows.publishing.pages.site import Site
from tests.flows.publishing.world import table


def calls(path: Path) -> list[list[Any]]:
    """The arguments of the calls that a script makes."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [json.loads(f"[{re.fullmatch(r'evledger[.][a-z]+[(](.*)[)];', line)[1]}]") for line in lines]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    rows = [
        {"place": "gcc" if n % 2 else "asean", "country_code": "AE", "source": f"s{n % 300:03}"} for n in range(2_600)
    ]
    rows[7]["source"] = "\u2028" + "x" * 900
    folder = tmp_path_factory.mktemp("shards")
    whole = {name: schemas.empty(name) for name in schemas.DATASETS}
    whole["region_members"] = table("region_members", *rows)
    write_shards(Site(whole, "2026.11.23"), "region_members", folder)
    return folder / "assets" / "tables" / "region_members"


def test_rows_stand_in_files_of_a_few_hundred(home: Path) -> None:
    found = [calls(home / "rows" / f"{number}.js")[0] for number in range(11)]
    assert [len(rows[0]) for _, _, rows in found] == [ROWS_PER_SHARD] * 10 + [100]
    assert not (home / "rows" / "11.js").exists()


def test_an_index_gives_each_row_the_number_of_its_value(home: Path) -> None:
    ((_, name, index),) = calls(home / "columns" / "place.js")
    codes = list(base64.b64decode(index["codes"]))
    assert (name, index["values"], index["width"]) == ("place", ["asean", "gcc"], 1)
    assert codes[:3] == [1, 2, 1]


def test_an_index_of_many_values_takes_more_bytes_and_empty_cells_are_zero(home: Path) -> None:
    ((_, _, source),) = calls(home / "columns" / "source.js")
    ((_, _, since),) = calls(home / "columns" / "since.js")
    assert source["width"] == 2
    assert len(base64.b64decode(source["codes"])) == 2 * 2_600
    assert since["values"] == []
    assert set(base64.b64decode(since["codes"])) == {0}


def test_long_cells_are_cut_and_no_character_ends_a_line(home: Path) -> None:
    said = (home / "rows" / "0.js").read_text(encoding="utf-8")
    assert "\u2028" not in said
    assert len(calls(home / "rows" / "0.js")[0][2][3][7]) == 400


def test_a_small_dataset_has_its_indexes_in_one_file(tmp_path: Path) -> None:
    whole = {name: schemas.empty(name) for name in schemas.DATASETS}
    whole["region_members"] = table("region_members", {"place": "gcc", "country_code": "AE", "source": "s"})
    write_shards(Site(whole, "2026.11.23"), "region_members", tmp_path)
    home = tmp_path / "assets" / "tables" / "region_members"
    assert {call[1] for call in calls(home / "columns.js")} == {*schemas.schema("region_members"), "marks"}


def test_the_words_of_a_column_of_much_text_stand_in_parts_of_their_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("flows.publishing.pages.shards._INDEX_BYTES", 30)
    whole = {name: schemas.empty(name) for name in schemas.DATASETS}
    texts = [f"{letter}: more than ten bytes" for letter in "cab"]
    whole["texts"] = pl.DataFrame({"document_id": ["1", "2", "3"], "text": texts})
    write_shards(Site(whole, "2026.11.23"), "texts", tmp_path)
    home = tmp_path / "assets" / "tables" / "texts"
    ((_, about),) = calls(home / "about.js")
    assert {column["name"]: column["index"] for column in about["columns"]} == {"document_id": True, "text": True}
    index = next(call[2] for call in calls(home / "columns.js") if call[1] == "text")
    assert (index["values"], list(base64.b64decode(index["codes"]))) == ([], [3, 1, 2])
    parts = [calls(home / "columns" / "text" / f"{number}.js")[0] for number in range(index["parts"])]
    assert [value for _, _, _, part in parts for value in part] == sorted(texts)
    assert [number for _, _, number, _ in parts] == [0, 1, 2]
