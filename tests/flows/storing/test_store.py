"""What was read is found again by its key, noticed when damaged, and never needed."""

import shutil
from pathlib import Path

import polars as pl
import pytest

from flows.storing import store as module
from flows.storing.keys import KEYS, document_keys
from flows.storing.store import Store


def keys(*names: str, version: str = "1") -> pl.DataFrame:
    return pl.DataFrame([(name, f"{name}-{version}") for name in names], schema=KEYS, orient="row")


def frames(*names: str) -> dict[str, pl.DataFrame]:
    facts = [(name, number) for name in names for number in range(2)]
    schema = {"document_id": pl.String, "reading": pl.UInt32}
    return {"facts": pl.DataFrame(facts, schema=schema, orient="row"), "none": pl.DataFrame(schema=schema)}


def segments(output: Path) -> list[Path]:
    return sorted(output.glob(".store/*/*.segment"))


@pytest.fixture
def store(tmp_path: Path) -> Store:
    store = Store(tmp_path, "d" * 64)
    store.keep(keys("a", "b"), frames("a", "b"))
    store.keep(keys("c"), frames("c"))
    return store


def test_what_was_kept_is_recalled_and_nothing_else(store: Store) -> None:
    recalled = store.recall(keys("c", "a", "x"))
    assert sorted(recalled.keys["document_id"]) == ["a", "c"]
    assert recalled.frames["facts"].sort("document_id").equals(frames("a", "c")["facts"])
    assert recalled.frames["none"].schema == frames()["none"].schema


def test_a_document_with_another_key_is_not_known(store: Store) -> None:
    assert store.recall(keys("a", version="2")).frames == {}


def test_an_empty_store_knows_nothing(tmp_path: Path) -> None:
    recalled = Store(tmp_path, "d" * 64).recall(keys("a"))
    assert (recalled.keys.height, recalled.frames, recalled.damaged) == (0, {}, 0)


def test_what_was_kept_for_other_code_is_not_recalled(store: Store, tmp_path: Path) -> None:
    assert Store(tmp_path, "e" * 64).recall(keys("a")).frames == {}


@pytest.mark.parametrize("damage", ["cut", "flipped", "empty", "foreign"])
def test_a_damaged_segment_is_left_out_and_removed_and_the_rest_is_found(
    store: Store, tmp_path: Path, damage: str
) -> None:
    path = segments(tmp_path)[0]
    data = path.read_bytes()
    middle = len(data) // 2
    flipped = data[:middle] + bytes([data[middle] ^ 1]) + data[middle + 1 :]
    path.write_bytes({"cut": data[:middle], "flipped": flipped, "empty": b"", "foreign": b"hello"}[damage])
    recalled = store.recall(keys("a", "b", "c"))
    assert recalled.damaged == 1
    assert 0 < recalled.keys.height < 3
    assert not path.exists()
    assert store.recall(keys("a", "b", "c")).damaged == 0


def test_what_was_kept_twice_is_recalled_once(store: Store) -> None:
    store.keep(keys("a"), frames("a"))
    assert store.recall(keys("a", "b")).frames["facts"].height == 4


def test_the_same_frames_are_one_file(store: Store, tmp_path: Path) -> None:
    before = segments(tmp_path)
    store.keep(keys("c"), frames("c"))
    assert segments(tmp_path) == before


def test_many_small_segments_become_one_and_nothing_is_lost(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_LOOSE_SEGMENTS", 1)
    store.tidy(store.recall(keys("a", "b", "c")))
    assert len(segments(tmp_path)) == 1
    assert store.recall(keys("a", "b", "c")).frames["facts"].sort("document_id").equals(frames("a", "b", "c")["facts"])


def test_of_other_code_the_one_used_last_is_kept(store: Store, tmp_path: Path) -> None:
    for name in ("e", "f", "g"):
        other = Store(tmp_path, name * 64)
        other.keep(keys("a"), frames("a"))
        other.tidy(other.recall(keys("a")))
    assert len(list((tmp_path / ".store").iterdir())) == 2
    assert Store(tmp_path, "g" * 64).recall(keys("a")).keys.height == 1


def test_a_store_that_is_deleted_while_it_is_used_is_an_empty_one(store: Store, tmp_path: Path) -> None:
    shutil.rmtree(tmp_path / ".store")
    store.tidy(store.recall(keys("a")))
    store.keep(keys("a"), frames("a"))
    assert store.recall(keys("a")).keys.height == 1


def test_bytes_and_metadata_make_the_key_and_the_text_need_not_be_hashed_again() -> None:
    row = {"document_id": "a", "title": "A", "sha256": "1" * 64, "characters": 3, "text": "One"}
    key = document_keys(pl.DataFrame([row]))["key"][0]
    assert document_keys(pl.DataFrame([{**row, "text": ""}]))["key"][0] == key
    for changed in ({"title": "B"}, {"title": None}, {"sha256": "2" * 64}, {"document_id": "b"}):
        assert document_keys(pl.DataFrame([{**row, **changed}]))["key"][0] != key
