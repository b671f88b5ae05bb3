"""The wheel: it holds all that a build needs, and the command works from it, in any folder."""

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from flows.inputs import digests


@pytest.fixture(scope="module")
def wheel(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this tree, built without network."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=root,
        check=True,
        capture_output=True,
        timeout=120,
    )
    (path,) = folder.glob("evledger-*.whl")
    return path


def test_the_wheel_holds_the_vocabulary_the_code_and_the_command(wheel: Path, root: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    vocabulary = {f"flows/_vocabulary/{path.name}" for path in (root / "raw" / "vocabulary").glob("*.csv")}
    assert vocabulary
    assert vocabulary <= names
    assert {"flows/cli.py", "flows/embedded_server.py", "schemas/__init__.py"} <= names
    assert not [name for name in names if name.startswith(("tests", "raw", "output"))]


@pytest.mark.flow
def test_the_installed_command_finds_the_release_of_the_checkout_up_to_date(
    wheel: Path, root: Path, tmp_path: Path, environment: dict[str, str]
) -> None:
    target = tmp_path / "installed"
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--no-compile"]
    subprocess.run([*pip, "--target", str(target), str(wheel)], check=True, timeout=120)
    raw = tmp_path / "press"
    (raw / "articles").mkdir(parents=True)
    for path in (root / "raw" / "articles").iterdir():
        (raw / "articles" / path.name).write_bytes(path.read_bytes())
    (raw / "bounds.toml").write_bytes((root / "raw" / "bounds.toml").read_bytes())
    # A copy of the committed output: another test holds that it is what a build gives.
    output = tmp_path / "output"
    shutil.copytree(root / "output", output, symlinks=True)
    script = (
        "import sys; from pathlib import Path; import flows.cli, flows.inputs\n"
        "print(flows.cli.__file__); print(flows.inputs.digests(Path(sys.argv[1])).inputs)\n"
        "sys.exit(flows.cli.main(['build', '--raw', sys.argv[1], '--output', sys.argv[2]]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(raw), str(output)],
        cwd=tmp_path,
        env={**environment, "PYTHONPATH": str(target)},
        capture_output=True,
        text=True,
        timeout=60,
    )
    code, digest, said = done.stdout.splitlines()
    assert Path(code).is_relative_to(target)
    assert digest == digests(raw).inputs
    assert said.startswith("up to date")
