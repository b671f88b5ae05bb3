import socket
from http.server import ThreadingHTTPServer
from pathlib import Path

import pytest

from flows.cli import main


def test_without_a_release_it_is_a_wrong_call(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["view", "--no-browser", "--output", str(tmp_path)]) == 2
    assert "no release in it" in capsys.readouterr().err


def test_a_port_in_use_is_told_in_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "index.html").write_text("front")
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert main(["view", "--no-browser", "--output", str(tmp_path), "--port", str(port)]) == 1
    said = capsys.readouterr().err
    assert f"port {port}" in said
    assert said.count("\n") == 1


@pytest.mark.parametrize("port", ["x", "70000", "-1"])
def test_what_is_no_port_is_a_wrong_call(port: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["view", f"--port={port}"])
    assert ended.value.code == 2
    assert "is no port" in capsys.readouterr().err


def test_it_serves_the_latest_release_on_loopback_and_opens_a_browser(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "index.html").write_text("front")
    opened: list[str] = []

    def end(server: ThreadingHTTPServer) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("webbrowser.open", opened.append)
    monkeypatch.setattr(ThreadingHTTPServer, "serve_forever", end)
    assert main(["view", "--output", str(tmp_path)]) == 0
    (address,) = opened
    assert address.startswith("http://127.0.0.1:")
