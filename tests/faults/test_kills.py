"""Killed with -9 at any moment, `latest` is whole and the next run works."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from moto.server import ThreadedMotoServer
from pyarrow.fs import S3FileSystem

from flows.delivery.copying import copy_release
from flows.delivery.places import open_place
from flows.publishing.latest import current
from flows.publishing.versions import published_versions
from flows.reviewing.validating import validate_release
from tests.faults.conftest import ROOT, Home

Start = Callable[..., "subprocess.Popen[str]"]
# A build of two articles works so long, and a copy; in seconds, on a machine that does nothing else.
BUILD_SECONDS, COPY_SECONDS = 5.0, 0.8


def kill(victim: "subprocess.Popen[str]", seconds: float) -> None:
    """Kill a process and all that it started, after so many seconds of its work."""
    time.sleep(seconds)
    os.killpg(victim.pid, signal.SIGKILL)
    victim.wait()


@pytest.mark.parametrize("seed", range(16))
def test_a_killed_build(home: Home, running: Start, fault: Callable[[str], None], seed: int) -> None:
    before = current(home.output)
    home.change()
    kill(running(home.command()), random.Random(seed).uniform(0, BUILD_SECONDS))
    fault("kill -9 of a build")
    # The new release may be in its place already, before anything names it.
    assert home.check() in {before, str(published_versions(home.output)[-1])}
    home.check_next()


@pytest.mark.parametrize("seed", range(8))
def test_a_killed_copy_to_a_folder(
    home: Home, running: Start, fault: Callable[[str], None], tmp_path: Path, seed: int
) -> None:
    place = tmp_path / "place"
    command = [sys.executable, "-m", "tests.faults.victim", "copy", str(home.output), str(place)]
    kill(running(command), random.Random(seed).uniform(0, COPY_SECONDS))
    fault("kill -9 of a publish to a folder")
    if (place / "latest.json").exists():
        assert validate_release(place / "releases" / str(current(place)), None).problems == []
    copy_release(home.output, str(current(home.output)), open_place(str(place)))
    assert validate_release(place / "releases" / str(current(place)), None).problems == []
    assert not list(place.rglob("*.part"))


@pytest.fixture(scope="module")
def storage() -> Iterator[str]:
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"
    server.stop()


@pytest.mark.parametrize("seed", range(4))
def test_a_killed_copy_to_storage(
    home: Home,
    running: Start,
    fault: Callable[[str], None],
    storage: str,
    monkeypatch: pytest.MonkeyPatch,
    seed: int,
) -> None:
    given = {"AWS_ENDPOINT_URL": storage, "AWS_ACCESS_KEY_ID": "key", "AWS_SECRET_ACCESS_KEY": "secret"}
    for name, value in given.items():
        monkeypatch.setenv(name, value)
    S3FileSystem(endpoint_override=storage, region="us-east-1", allow_bucket_creation=True).create_dir(f"bucket-{seed}")
    url, version = f"s3://bucket-{seed}/press", str(current(home.output))
    command = [sys.executable, "-m", "tests.faults.victim", "copy", str(home.output), url]
    kill(running(command, {**os.environ, **given}), random.Random(seed).uniform(0, 3 * COPY_SECONDS))
    fault("kill -9 of a publish to S3")
    place = open_place(url)
    if place.read("latest.json") is not None:
        assert place.read(f"releases/{version}/datapackage.json") is not None
    copy_release(home.output, version, place)
    assert copy_release(home.output, version, place).copied == 0


@pytest.mark.parametrize("seed", range(2))
def test_a_killed_command_with_prefect(
    home: Home, fault: Callable[[str], None], environment: dict[str, str], seed: int
) -> None:
    home.change()
    command = [sys.executable, "-m", "flows", "build", "--raw", str(home.raw), "--output", str(home.output)]
    victim = subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, text=True
    )
    time.sleep(random.Random(seed).uniform(2, 25))
    victim.kill()
    victim.wait()
    fault("kill -9 of the whole command")
    home.check()
    home.check_next()
