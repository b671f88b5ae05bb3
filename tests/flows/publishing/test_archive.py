import zipfile
from pathlib import Path

import polars as pl

from flows.publishing.archive import ARCHIVE, write_archive


def release(folder: Path) -> Path:
    for name in (
        "data/targets.csv",
        "data/targets.parquet",
        "schemas/targets.schema.json",
        "README.md",
        "quality.json",
    ):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"a,b\r\n" * 100 if name.endswith("csv") else name.encode())
    (folder / "datasets").mkdir()
    (folder / "datasets" / "targets.html").write_text("page")
    (folder / "evledger.xlsx").write_text("workbook")
    return folder


def test_it_holds_the_tables_and_what_describes_them(tmp_path: Path) -> None:
    write_archive(release(tmp_path))
    with zipfile.ZipFile(tmp_path / ARCHIVE) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == [
            "evledger/README.md",
            "evledger/data/targets.csv",
            "evledger/data/targets.parquet",
            "evledger/quality.json",
            "evledger/schemas/targets.schema.json",
        ]
        assert archive.read("evledger/data/targets.csv") == (tmp_path / "data" / "targets.csv").read_bytes()


def test_same_files_give_the_same_bytes_at_any_time(tmp_path: Path) -> None:
    first = release(tmp_path / "first")
    write_archive(first)
    second = release(tmp_path / "second")
    (second / "data" / "targets.csv").touch()
    (second / "README.md").chmod(0o600)
    write_archive(second)
    assert (first / ARCHIVE).read_bytes() == (second / ARCHIVE).read_bytes()


def test_a_published_table_is_read_from_it(published: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(published / ARCHIVE) as archive:
        archive.extract("evledger/data/targets.parquet", tmp_path)
    packed = pl.read_parquet(tmp_path / "evledger" / "data" / "targets.parquet")
    assert packed.equals(pl.read_parquet(published / "data" / "targets.parquet"))
