"""One published world, for the tests that only read it."""

from pathlib import Path

import pytest

from flows.publishing import contents
from tests.flows.publishing.world import release, write_one_page


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
    """Releases made in a test bear one page; `published`, made before this holds, has all of its pages."""
    monkeypatch.setattr("flows.publishing.contents.write_pages", write_one_page)
