"""Storage that speaks S3 over HTTP, by a server that the test starts: what is copied is there, once, to the letter."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from moto.server import ThreadedMotoServer
from pyarrow.fs import S3FileSystem

from flows.commands import publish
from flows.delivery.copying import copy_release
from flows.delivery.places import open_place
from flows.publishing.files import sha256, tree
from tests.flows.delivery.small import small_release

SECRET = "wJalrXUtnFEMI"


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"
    server.stop()


@pytest.fixture
def bucket(server: str, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> str:
    """The address of a bucket that is there; endpoint and credentials are in the environment alone."""
    monkeypatch.setenv("AWS_ENDPOINT_URL", server)
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIAEXAMPLE")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", SECRET)
    monkeypatch.setenv("AWS_REGION", "us-east-1")
    name = f"b{abs(hash(request.node.name))}"
    S3FileSystem(endpoint_override=server, region="us-east-1", allow_bucket_creation=True).create_dir(name)
    return f"s3://{name}"


def test_a_release_arrives_to_the_letter_and_a_second_copy_copies_nothing(bucket: str, tmp_path: Path) -> None:
    release = small_release(tmp_path, "2026.11.24")
    place = open_place(f"{bucket}/press/data")
    done = copy_release(tmp_path, "2026.11.24", place)
    assert (done.copied, done.there) == (len(tree(release)), 0)
    for path in tree(release):
        assert place.digest(f"releases/2026.11.24/{path.as_posix()}") == sha256(release / path)
    assert json.loads(place.read("latest.json") or b"") == {"version": "2026.11.24", "path": "releases/2026.11.24"}
    again = copy_release(tmp_path, "2026.11.24", open_place(f"{bucket}/press/data/"))
    assert (again.copied, again.there) == (0, len(tree(release)))


def test_what_is_missing_or_damaged_there_is_copied_and_nothing_else(bucket: str, tmp_path: Path) -> None:
    release = small_release(tmp_path, "2026.11.24")
    place = open_place(bucket)
    copy_release(tmp_path, "2026.11.24", place)
    data = (release / "data" / "targets.csv").read_bytes()
    place.put("releases/2026.11.24/data/targets.csv", data.replace(b"t", b"T"))
    assert copy_release(tmp_path, "2026.11.24", place).copied == 1
    assert place.read("releases/2026.11.24/data/targets.csv") == data


def test_the_command_tells_what_it_did_and_no_secret(
    bucket: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    import argparse

    from flows.publishing.latest import flip

    small_release(tmp_path, "2026.11.24")
    flip(tmp_path, "2026.11.24")
    parser = argparse.ArgumentParser()
    publish.configure(parser)
    assert publish.run(parser.parse_args([f"{bucket}/press", "--output", str(tmp_path)])) == 0
    said = capsys.readouterr()
    assert f"{bucket}/press/releases/2026.11.24" in said.out
    assert "6 files copied" in said.out
    assert publish.run(parser.parse_args(["s3://no-such-bucket/x", "--output", str(tmp_path)])) == 1
    failed = capsys.readouterr()
    (line,) = [line for line in failed.err.splitlines() if line.startswith("evledger: error:")]
    assert "no-such-bucket" in line
    for text in (said.out, said.err, failed.out, failed.err):
        assert SECRET not in text
        assert "AKIAEXAMPLE" not in text or "Credential=" in text
