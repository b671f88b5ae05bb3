"""A release of the project's own articles, made without Prefect."""

from pathlib import Path

import pytest

from flows.inputs import digests
from flows.pipeline import pipeline, plain


@pytest.fixture(scope="session")
def fresh(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the release."""
    folder = tmp_path_factory.mktemp("fresh")
    work = folder / "work"
    work.mkdir()
    return pipeline(plain, root / "raw", folder / "output", work, "2026.01.01", digests(root / "raw"), None)
