"""Notices: a run that failed is told to an address, which stands nowhere else."""

import json
from types import SimpleNamespace
from typing import Any

import pytest

from flows import notices

FLOW = SimpleNamespace(name="refresh")
RUN = SimpleNamespace(name="refresh /srv/out", id="1")
STATE = SimpleNamespace(name="Failed", message="stage publish:\nbelow its bounds")


@pytest.fixture
def posted(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, dict[str, Any]]]:
    found: list[tuple[str, dict[str, Any]]] = []
    monkeypatch.setattr(notices, "_post", lambda address, body: found.append((address, json.loads(body))))
    monkeypatch.setenv(notices.VARIABLE, "https://hooks.example/secret")
    return found


def test_a_failed_run_is_posted_in_one_line(posted: list[tuple[str, dict[str, Any]]]) -> None:
    notices.notify(FLOW, RUN, STATE)
    ((address, told),) = posted
    assert address == "https://hooks.example/secret"
    assert told["text"] == "refresh failed: refresh /srv/out: stage publish: below its bounds"
    assert (told["run"], told["state"], told["run_id"]) == ("refresh /srv/out", "Failed", "1")


def test_a_post_that_fails_fails_nothing_and_tells_no_address(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(notices.VARIABLE, "http://127.0.0.1:9/secret")
    notices.notify(FLOW, RUN, STATE)
    told = capsys.readouterr().err
    assert "could not be posted" in told
    assert "secret" not in told


@pytest.mark.parametrize("address", ["file:///etc/passwd", "ftp://x.example/"])
def test_only_addresses_of_the_web_are_posted_to(
    address: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(notices.VARIABLE, address)
    notices.notify(FLOW, RUN, STATE)
    assert "could not be posted (ValueError)" in capsys.readouterr().err
