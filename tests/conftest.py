"""What tests of several folders share: the project's root, runs of the command, one release built with Prefect."""

import gc
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

pytest_plugins = ["tests.companies"]
ROOT = Path(__file__).resolve().parents[1]
# To collect ten thousand cases makes objects that all stay: a search for garbage among them finds none, and costs
# seconds.
gc.disable()
Run = Callable[..., "subprocess.CompletedProcess[str]"]


def pytest_collection_finish() -> None:
    """From here on there is garbage; what was collected is none."""
    gc.freeze()
    gc.enable()


@pytest.fixture(scope="session")
def root() -> Path:
    """The project's root."""
    return ROOT


@pytest.fixture(scope="session")
def prefect_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home for the embedded Prefect that the whole session shares: making one takes half a minute."""
    return tmp_path_factory.mktemp("evledger-home")


@pytest.fixture(scope="session")
def environment(prefect_home: Path) -> dict[str, str]:
    """The variables of a run: the session's home, and nothing of the user's Prefect."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PREFECT_")}
    return {**kept, "EVLEDGER_HOME": str(prefect_home), "PYTHONPATH": str(ROOT)}


@pytest.fixture(scope="session")
def evledger(environment: dict[str, str]) -> Run:
    """Run the command in a process of its own; `cwd` and `env` as for subprocess."""

    def run(
        *arguments: str | Path, cwd: Path | None = None, env: dict[str, str] | None = None
    ) -> "subprocess.CompletedProcess[str]":
        command: Sequence[str] = [sys.executable, "-m", "flows", *(str(argument) for argument in arguments)]
        return subprocess.run(
            command, cwd=cwd or ROOT, env={**environment, **(env or {})}, capture_output=True, text=True, timeout=280
        )

    return run


@pytest.fixture(scope="session")
def committed() -> Path:
    """The release that is committed under output/."""
    pointer = ROOT / "output" / "latest.json"
    assert pointer.is_file(), "no release is committed: `make release`, then commit output/"
    release: Path = ROOT / "output" / json.loads(pointer.read_bytes())["path"]
    return release


@pytest.fixture(scope="session")
def built(evledger: Run, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An output folder in which the whole flow built the project's own articles, called from an empty folder."""
    folder = tmp_path_factory.mktemp("built")
    pointer = ROOT / "output" / "latest.json"
    version = json.loads(pointer.read_bytes())["version"] if pointer.is_file() else "2026.01.01"
    done = evledger("build", "--raw", ROOT / "raw", "--output", "out", "--version", version, cwd=folder)
    assert done.returncode == 0, done.stderr
    (folder / "stdout.txt").write_text(done.stdout, encoding="utf-8")
    return folder / "out"


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    """A raw folder with the seed article alone, and no vocabulary of its own."""
    folder = tmp_path / "raw"
    (folder / "articles").mkdir(parents=True)
    for seed in (ROOT / "raw" / "articles").glob("seres-global-partners-2024.*"):
        shutil.copy(seed, folder / "articles")
    return folder
