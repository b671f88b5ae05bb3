"""What the tests of faults share: a folder of releases to be hurt, the victim, and the count of faults at the end."""

import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from flows.publishing.latest import agrees, current
from flows.publishing.versions import published_versions
from flows.reviewing.validating import validate_release

ROOT = Path(__file__).resolve().parents[2]


@dataclass
class Home:
    """A raw folder and an output folder with one release of it."""

    raw: Path
    output: Path

    def command(self, *arguments: str) -> list[str]:
        return [sys.executable, "-m", "tests.faults.victim", "build", str(self.raw), str(self.output), *arguments]

    def build(self, *arguments: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(self.command(*arguments), cwd=ROOT, capture_output=True, text=True, timeout=300)

    def change(self, text: str = "Acme will sell 1,000 cars in Norway in 2031.\n") -> None:
        """Make a build due."""
        (self.raw / "articles" / "another.txt").write_text(text, encoding="utf-8")

    def check(self) -> str:
        """`latest` is whole: named by link and file alike after a build, and valid as a consumer sees it."""
        version = current(self.output)
        assert version is not None
        verdict = validate_release(self.output / "releases" / version, self.raw / "articles")
        assert verdict.problems == []
        return version

    def check_next(self) -> None:
        """The next build works, and all releases are valid after it."""
        self.change("Acme will sell 2,000 cars in Sweden in 2032.\n")
        done = self.build()
        assert done.returncode == 0, done.stderr
        assert agrees(self.output, self.check())
        for version in published_versions(self.output):
            assert validate_release(self.output / "releases" / str(version), None).problems == []
        left = {path.name for path in self.output.iterdir()}
        hidden = {".lock", ".store", "failures"}
        assert left - hidden == {"latest", "latest.json", "releases", "releases.json"}


@pytest.fixture(scope="session")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Home:
    """The home that others are copies of."""
    folder = tmp_path_factory.mktemp("whole")
    (folder / "raw" / "articles").mkdir(parents=True)
    for seed in (ROOT / "raw" / "articles").glob("seres-global-partners-2024.*"):
        shutil.copy(seed, folder / "raw" / "articles")
    home = Home(folder / "raw", folder / "output")
    done = home.build()
    assert done.returncode == 0, done.stderr
    return home


@pytest.fixture
def home(whole: Home, tmp_path: Path) -> Home:
    """A home of one's own."""
    shutil.copytree(whole.raw, tmp_path / "raw")
    shutil.copytree(whole.output, tmp_path / "output", symlinks=True)
    return Home(tmp_path / "raw", tmp_path / "output")


@pytest.fixture
def fault(record_property: Callable[[str, Any], None]) -> Callable[[str], None]:
    """Count a fault of a kind."""
    return lambda kind: record_property("fault", kind)


@pytest.fixture
def running() -> Iterator[Callable[[list[str], dict[str, str] | None], "subprocess.Popen[str]"]]:
    """Start a victim; return when it has begun."""
    started: list[subprocess.Popen[str]] = []

    def start(command: list[str], env: dict[str, str] | None = None) -> "subprocess.Popen[str]":
        victim = subprocess.Popen(
            command,
            cwd=ROOT,
            env=env,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        started.append(victim)
        assert victim.stdout is not None
        assert victim.stdout.readline() == "begun\n"
        return victim

    yield start
    for victim in started:
        victim.kill()
        victim.communicate()


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Say how many faults of each kind there were."""
    found = Counter(
        value
        for outcome in ("passed", "failed")
        for report in terminalreporter.stats.get(outcome, [])
        for name, value in getattr(report, "user_properties", [])
        if name == "fault" and report.when == "call"
    )
    if found:
        terminalreporter.write_line(
            f"{sum(found.values())} faults: " + ", ".join(f"{n} × {k}" for k, n in sorted(found.items()))
        )
