"""Stages: what passes between them reaches the datasets, whether it was read now or recalled from the store."""

from pathlib import Path

import polars as pl
import pytest

from flows.inputs import digests
from flows.pipeline import plain
from flows.stages import check, extract, partitions, read, recall, resolve, split, stored


def resolved(raw: Path, output: Path, work: Path) -> tuple[pl.DataFrame, int]:
    """The evidence of documents, and how many partitions were extracted."""
    documents = plain(read)(raw, work)
    given = digests(raw)
    recalled = plain(recall)(documents, output, given)
    readings = stored(recalled)
    open_parts = partitions(recalled)
    for part in open_parts:
        readings.append(plain(extract)(part, plain(split)(part), raw, output, given))
    evidence = pl.read_parquet(plain(resolve)(readings, documents, raw) / "evidence.parquet")
    return evidence.filter(dataset="documents"), len(open_parts)


def test_a_day_that_a_text_shows_has_evidence_also_when_it_was_recalled(tmp_path: Path) -> None:
    (tmp_path / "raw" / "articles").mkdir(parents=True)
    text = "Acme Motors enters Britain\n\nPublished on 4 May 2024\n\nAcme Motors will enter Britain in 2025.\n"
    (tmp_path / "raw" / "articles" / "a.txt").write_text(text, encoding="utf-8")
    for number, extracted in enumerate((1, 0)):
        work = tmp_path / f"work{number}"
        work.mkdir()
        evidence, parts = resolved(tmp_path / "raw", tmp_path / "out", work)
        assert parts == extracted
        rows = evidence.sort("field").select("field", "quote", "value").rows()
        assert rows == [("*", "4 May 2024", None), ("published_on", "4 May 2024", "2024-05-04")]


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("bounds.toml", "[[bound", "bounds.toml: no TOML"),
        ("corrections.toml", "[[correction]]", "corrections.toml, entry 1: no action"),
        ("vocabulary/same_as.csv", "dataset,id\n", "same_as.csv: no column"),
        ("vocabulary/same_as.csv", "\n", "same_as.csv: empty; its first line names the columns: dataset,id,"),
    ],
)
def test_a_slip_in_what_people_keep_by_hand_is_told_before_anything_is_read(
    tmp_path: Path, name: str, content: str, said: str
) -> None:
    path = tmp_path / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(content, encoding="utf-8")
    with pytest.raises(ValueError, match=said):
        check(tmp_path)


def test_what_is_in_order_or_not_there_passes(root: Path, tmp_path: Path) -> None:
    check(root / "raw")
    check(tmp_path)
