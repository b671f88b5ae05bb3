"""One published world, for the tests that only read it."""

from pathlib import Path

import pytest

from flows.publishing import contents
from flows.publishing.listing import write_listing
from tests.flows.publishing.world import release


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a release of the world; nobody writes to it."""
    return release(tmp_path_factory.mktemp("published"))


@pytest.fixture
def without_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    """Releases without pages, which take longer to write than all the rest: for tests of something else."""
    monkeypatch.setattr(contents, "write_pages", lambda *arguments, **named: None, raising=False)


@pytest.fixture(autouse=True)
def one_page(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have releases made in a test bear one page: to a release pages are files like others, and all of them take time.

    `published`, made before this holds, has all of its pages.
    """

    def write_page(folder: Path, datasets: object, *, version: str, **_: object) -> None:
        (folder / "index.html").write_text(version)
        write_listing(folder)

    monkeypatch.setattr("flows.publishing.contents.write_pages", write_page)
