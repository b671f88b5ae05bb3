"""One published world, for the tests that only read it."""

from pathlib import Path

import pytest

from tests.flows.publishing.world import release


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a release of the world; nobody writes to it."""
    return release(tmp_path_factory.mktemp("published"))
