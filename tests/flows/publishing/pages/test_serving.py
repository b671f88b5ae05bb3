import threading
from collections.abc import Iterator
from http.client import HTTPConnection
from pathlib import Path

import pytest

from flows.publishing.pages.serving import byte_range, server, shown_release


@pytest.fixture(scope="module")
def port(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    folder = tmp_path_factory.mktemp("served")
    (folder / "secret").write_text("secret")
    release = folder / "release"
    (release / "data").mkdir(parents=True)
    (release / "index.html").write_text("front")
    (release / "data" / "a.csv").write_bytes(b"0123456789")
    (release / "out").symlink_to(folder / "secret")
    with server(release, 0) as serving:
        thread = threading.Thread(target=serving.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield serving.server_address[1]
        serving.shutdown()
        thread.join()


def get(port: int, path: str, method: str = "GET", **headers: str) -> tuple[int, dict[str, str], bytes]:
    connection = HTTPConnection("127.0.0.1", port, timeout=10)
    connection.request(method, path, headers=headers)
    answer = connection.getresponse()
    found = answer.status, {key.lower(): value for key, value in answer.getheaders()}, answer.read()
    connection.close()
    return found


def test_the_front_page_is_served_at_the_root(port: int) -> None:
    status, headers, body = get(port, "/")
    assert (status, headers["content-type"], body) == (200, "text/html; charset=utf-8", b"front")


@pytest.mark.parametrize(
    ("asked", "part", "body"),
    [("bytes=2-4", "bytes 2-4/10", b"234"), ("bytes=7-", "bytes 7-9/10", b"789"), ("bytes=-2", "bytes 8-9/10", b"89")],
)
def test_ranges_are_served(port: int, asked: str, part: str, body: bytes) -> None:
    status, headers, served = get(port, "/data/a.csv", Range=asked)
    assert (status, headers["content-range"], headers["content-length"], served) == (206, part, str(len(body)), body)


def test_a_range_beyond_the_end_is_refused(port: int) -> None:
    status, headers, _ = get(port, "/data/a.csv", Range="bytes=10-")
    assert (status, headers["content-range"]) == (416, "bytes */10")


def test_a_head_has_the_size_and_no_body(port: int) -> None:
    status, headers, body = get(port, "/data/a.csv", "HEAD")
    assert (status, headers["content-length"], headers["accept-ranges"], body) == (200, "10", "bytes", b"")


@pytest.mark.parametrize("path", ["/../secret", "/%2e%2e/secret", "/out", "/data", "/none", "/data/../../secret"])
def test_nothing_outside_and_no_listing_is_served(port: int, path: str) -> None:
    assert get(port, path)[0] == 404


@pytest.mark.parametrize("asked", [None, "", "bytes=a-b", "bytes=4-2", "bytes=0-1,3-4", "lines=1-2", "bytes=-"])
def test_what_is_no_range_asks_for_all(asked: str | None) -> None:
    assert byte_range(asked, 10) is None


@pytest.mark.parametrize("asked", ["bytes=0-", "bytes=-5", "bytes=-0"])
def test_an_empty_file_has_no_ranges(asked: str) -> None:
    with pytest.raises(ValueError, match="beyond"):
        byte_range(asked, 0)


def test_without_a_release_it_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="evledger build"):
        shown_release(tmp_path)
    with pytest.raises(FileNotFoundError, match="no such folder"):
        shown_release(tmp_path / "none")


@pytest.mark.parametrize(("error", "told"), [(ConnectionResetError, False), (ValueError, True)])
def test_a_browser_that_leaves_halfway_is_no_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], error: type[Exception], told: bool
) -> None:
    with server(tmp_path, 0) as serving:
        try:
            raise error
        except error:
            serving.handle_error(None, ("127.0.0.1", 1))
    assert bool(capsys.readouterr().err) is told
