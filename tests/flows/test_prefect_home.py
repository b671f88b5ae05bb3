"""The embedded Prefect's home: where it is, and what its Prefect is told."""

from pathlib import Path

import pytest

from flows.prefect_home import environment, home_folder


def test_the_home_is_in_the_users_cache_and_bears_prefects_version(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("EVLEDGER_HOME", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert home_folder().parent == tmp_path / "evledger"
    assert home_folder().name.startswith("prefect-3.")


def test_the_home_can_be_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EVLEDGER_HOME", str(tmp_path / "mine"))
    assert home_folder().parent == tmp_path / "mine"


def test_nothing_is_told_to_anybody(tmp_path: Path) -> None:
    told = environment(tmp_path, "http://127.0.0.1:1/api")
    assert told["DO_NOT_TRACK"] == "1"
    assert told["PREFECT_SERVER_ANALYTICS_ENABLED"] == "false"
    assert str(tmp_path) in told["PREFECT_API_DATABASE_CONNECTION_URL"]
