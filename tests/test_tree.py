"""The tree: what lies where, and what must stand in no file."""

import re
import subprocess
import tomllib
from pathlib import Path

import pytest

PACKAGES = ("flows/reading", "flows/extraction", "flows/resolution", "flows/publishing", "flows/reviewing", "schemas")


def tracked(root: Path) -> list[Path]:
    """The files that git has, or would have; those of the working folder where there is no git."""
    if not (root / ".git").exists():
        pytest.skip("not a git checkout")
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=root,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    return [root / name for name in listed.split("\0") if name and (root / name).is_file()]


def test_the_packages_are_where_the_design_has_them(root: Path) -> None:
    for package in PACKAGES:
        assert (root / package / "__init__.py").is_file(), package


def test_tests_mirror_the_packages(root: Path) -> None:
    folders = {path.parent.relative_to(root / "tests").as_posix() for path in (root / "tests").rglob("test_*.py")}
    # Those that take minutes lie by what they are of; the Makefile has a target for each.
    others = {".", "gold", "faults", "fuzz", "pages", "releases", "rules", "server"}
    assert [folder for folder in folders - others if not (root / folder / "__init__.py").is_file()] == []


def test_the_requirements_name_no_index_and_pin_by_hash(root: Path) -> None:
    for path in sorted((root / "requirements").glob("*.txt")):
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"https?:|--index|--extra-index|--find-links", text), path.name
        lines = text.splitlines()
        pins = [number for number, line in enumerate(lines) if line and line[0] not in " #"]
        assert pins
        assert [lines[pin] for pin in pins if "==" not in lines[pin] or "--hash=sha256:" not in lines[pin + 1]] == []


def test_the_package_needs_what_is_locked(root: Path) -> None:
    listed = (root / "requirements" / "run.in").read_text(encoding="utf-8").splitlines()
    locked = {line for line in listed if line and not line.startswith("#")} - {"hatchling", "editables"}
    with (root / "pyproject.toml").open("rb") as file:
        assert set(tomllib.load(file)["project"]["dependencies"]) == locked


def test_the_tests_set_holds_the_runs_set(root: Path) -> None:
    pins = {
        name: set(re.findall(r"^[^\s#]+==[^\s;]+", (root / "requirements" / name).read_text("utf-8"), re.MULTILINE))
        for name in ("run.txt", "test.txt")
    }
    assert pins["run.txt"] <= pins["test.txt"]


def test_no_file_points_outside_the_project(root: Path) -> None:
    outside = re.compile(rb"\.\./" + rb"shared\b|/ro" + rb"ot/|/wo" + rb"rk/")
    found = [path for path in tracked(root) if path.suffix != ".parquet" and outside.search(path.read_bytes())]
    assert [path.relative_to(root).as_posix() for path in found] == []


def test_the_licence_is_mit(root: Path) -> None:
    assert (root / "LICENSE").read_text(encoding="utf-8").startswith("MIT License")


def test_the_code_needs_no_numpy_which_a_users_set_up_lacks(root: Path) -> None:
    assert "\nnumpy==" not in (root / "requirements" / "run.txt").read_text(encoding="utf-8")
    using = re.compile(r"\.to_numpy\(|\.to_pandas\(|^\s*(?:import|from) numpy\b", re.MULTILINE)
    files = [path for package in ("flows", "schemas") for path in (root / package).rglob("*.py")]
    assert [path.name for path in files if using.search(path.read_text(encoding="utf-8"))] == []
