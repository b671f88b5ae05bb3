import hashlib
from pathlib import Path

import pytest

from flows.publishing.listing import LISTING, broken_pages, is_page, write_listing


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("index.html", "articles/a.html", "assets/tables/x/rows/0.js", "data/targets.csv"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    write_listing(tmp_path)
    return tmp_path


def test_the_listing_has_the_hash_of_every_page_and_of_nothing_else(folder: Path) -> None:
    names = ("articles/a.html", "assets/tables/x/rows/0.js", "index.html")
    want = [f"{hashlib.sha256(name.encode()).hexdigest()}  {name}" for name in names]
    assert (folder / LISTING).read_text().splitlines() == want


def test_pages_as_written_are_not_broken(folder: Path) -> None:
    assert broken_pages(folder) == []


def test_pages_that_are_changed_gone_or_too_many_are_broken(folder: Path) -> None:
    (folder / "index.html").write_text("other")
    (folder / "articles" / "a.html").unlink()
    (folder / "articles" / "b.html").write_text("b")
    assert broken_pages(folder) == ["articles/a.html", "articles/b.html", "index.html"]


def test_pages_without_a_listing_are_broken(folder: Path) -> None:
    (folder / LISTING).unlink()
    assert "index.html" in broken_pages(folder)


@pytest.mark.parametrize(("name", "page"), [("index.html", True), ("charts/a.svg", True), ("data/a.csv", False)])
def test_pages_are_told_by_their_folder(name: str, page: bool) -> None:
    assert is_page(Path(name)) is page
