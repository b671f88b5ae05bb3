from pathlib import Path

import polars as pl

from flows.publishing.changes import Change
from flows.publishing.pages.front import front_page
from flows.publishing.pages.site import Site
from flows.publishing.release import complete
from tests.flows.publishing import world


def front(folder: Path, previous: str | None = None, changes: tuple[Change, ...] = ()) -> str:
    frames = complete(world.datasets(), world.texts())
    return front_page(Site(frames, "2026.11.23", previous, changes), [], folder)


def test_it_tells_what_changed_since_the_release_before(tmp_path: Path) -> None:
    row = world.table("targets", world.target("a" * 16, 50_000.0)).row(0, named=True)
    changes = (Change("ADD", "targets", "a" * 16, row=row), Change("DEL", "texts", "open"))
    page = front(tmp_path, "2026.11.22", changes)
    assert "Since release 2026.11.22: 1 new, 1 withdrawn rows." in page
    assert "Acme Motors: vehicle exports, 50,000 vehicles by the end of 2030" in page
    assert "No row changed since release 2026.11.22." in front(tmp_path, "2026.11.22")
    assert "This is the first release." in front(tmp_path)


def test_everything_is_had_in_one_file_and_each_table_in_two_forms(tmp_path: Path) -> None:
    (tmp_path / "evledger.zip").write_bytes(b"0" * 12_345)
    page = front(tmp_path)
    assert '<a href="evledger.zip" download>evledger.zip</a> <span class="n">12.3 kB</span>' in page
    for name in world.datasets():
        assert f'href="data/{name}.parquet" download' in page
        assert f'href="data/{name}.csv" download' in page


def test_it_says_the_licence_and_how_to_cite(tmp_path: Path) -> None:
    page = front(tmp_path)
    assert "https://creativecommons.org/licenses/by/4.0/" in page
    assert "release 2026.11.23. CC BY 4.0." in page


def test_a_release_of_nothing_has_a_front_page(tmp_path: Path) -> None:
    frames = complete({}, pl.DataFrame(schema={"document_id": pl.String, "text": pl.String}))
    assert "What carmakers said" in front_page(Site(frames, "2026.11.23"), [], tmp_path)
