"""The whole flow, in processes of their own, with Prefect's embedded server: few tests, each some ten seconds."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

Run = Callable[..., "subprocess.CompletedProcess[str]"]
pytestmark = pytest.mark.flow


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def servers(home: Path) -> list[psutil.Process]:
    """The embedded servers that run in a home."""
    found = []
    for process in psutil.process_iter():
        try:
            if "flows.embedded_server" in process.cmdline() and process.environ().get("EVLEDGER_HOME") == str(home):
                found.append(process)
        except (psutil.NoSuchProcess, psutil.AccessDenied, psutil.ZombieProcess):
            continue
    return found


def wait_for(condition: Callable[[], object], seconds: float = 90) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.01)


def start(environment: dict[str, str], cwd: Path, raw: Path) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", "flows", "build", "--raw", str(raw)],
        cwd=cwd,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_the_committed_release_is_what_the_inputs_give_byte_by_byte(built: Path, committed: Path) -> None:
    fresh, published = files(built / "releases" / committed.name), files(committed)
    assert sorted(fresh) == sorted(published)
    assert [name for name in fresh if fresh[name] != published[name]] == []


def test_the_console_tells_stages_and_ends_with_the_release(built: Path) -> None:
    lines = (built.parent / "stdout.txt").read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("building release ")
    stages = [line.split()[0] for line in lines if line.startswith("  ") and line.endswith(" s")]
    assert stages == ["prefect", "read", "recall", "split", "extract", "resolve", "validate", "publish"]
    (where,) = [line for line in lines if line.startswith("release ")]
    assert where.endswith(str(Path("out") / "latest"))
    assert any(line.split()[:1] == ["documents"] for line in lines[lines.index(where) + 1 :])


def test_a_build_leaves_its_release_and_nothing_else(built: Path, prefect_home: Path) -> None:
    assert {path.name for path in built.iterdir()} - {".lock", ".store"} == {
        "latest",
        "latest.json",
        "releases",
        "releases.json",
    }
    assert servers(prefect_home) == []
    assert list(prefect_home.glob("prefect-*/servers/*")) == []


def test_the_same_inputs_again_make_no_release(built: Path, evledger: Run, root: Path) -> None:
    done = evledger("build", "--raw", root / "raw", "--output", built, cwd=built)
    assert done.returncode == 0
    assert done.stdout.startswith("up to date")
    assert len(list((built / "releases").iterdir())) == 1


def test_the_flow_is_recorded_in_a_home_of_our_own(built: Path, prefect_home: Path) -> None:
    assert [path.name for path in prefect_home.glob("prefect-*/prefect.db")] == ["prefect.db"]


@pytest.mark.kill
def test_killed_twice_the_latest_is_whole_no_server_stays_and_the_next_build_works(
    built: Path, environment: dict[str, str], prefect_home: Path, evledger: Run, raw: Path, tmp_path: Path
) -> None:
    output = tmp_path / "output"
    shutil.copytree(built, output, symlinks=True)
    before = files(output / "latest")
    # Fewer articles than the last release has would be stopped by its bounds.
    for path in (Path(__file__).parents[2] / "raw" / "articles").iterdir():
        shutil.copy(path, raw / "articles" / path.name)
    (raw / "articles" / "another.txt").write_text("Acme will sell 1,000 cars in Norway in 2031.\n", encoding="utf-8")

    starting = start(environment, tmp_path, raw)
    wait_for(lambda: list(prefect_home.glob("prefect-*/servers/*.json")))
    os.kill(starting.pid, signal.SIGKILL)
    starting.communicate()

    working = start(environment, tmp_path, raw)
    wait_for(lambda: list(output.glob(".work/*/documents/*.parquet")))
    os.kill(working.pid, signal.SIGKILL)
    working.communicate()
    assert files(output / "latest") == before

    done = evledger("build", "--raw", raw, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert len(list((output / "releases").iterdir())) == 2
    assert (output / "latest").resolve().name == max(path.name for path in (output / "releases").iterdir())
    assert not (output / ".work").exists()
    wait_for(lambda: not servers(prefect_home), 15)


@pytest.mark.processes
@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_interrupted_it_says_so_in_one_line_and_leaves_nothing(
    built: Path, environment: dict[str, str], prefect_home: Path, raw: Path, tmp_path: Path, number: int, code: int
) -> None:
    build = start(environment, tmp_path, raw)
    wait_for(lambda: list(prefect_home.glob("prefect-*/servers/*.json")))
    build.send_signal(number)
    _, said = build.communicate(timeout=60)
    assert build.returncode == code
    assert said.splitlines() == (["evledger: error: interrupted; the latest release is as it was"] * (code == 130))
    assert servers(prefect_home) == []
    assert not (tmp_path / "output" / ".work").exists()


@pytest.mark.processes
def test_with_nothing_readable_the_command_fails_with_one_line(built: Path, evledger: Run, tmp_path: Path) -> None:
    (tmp_path / "raw" / "articles").mkdir(parents=True)
    (tmp_path / "raw" / "articles" / "bad.txt").write_bytes(b"caf\xe9 au lait")
    done = evledger("build", "--raw", "raw", cwd=tmp_path)
    assert done.returncode == 1
    (line,) = done.stderr.splitlines()
    assert "bad" in line
    assert "UTF-8" in line
    assert len(list((tmp_path / "output" / "failures").iterdir())) == 1
    assert not (tmp_path / "output" / "latest").exists()
