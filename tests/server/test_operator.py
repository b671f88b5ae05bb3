"""What an operator sees on a real Prefect server: names, states, artifacts, notices; and no secret anywhere."""

import gzip
import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.newsroom import Newsroom, Reply, newsroom, page, rss
from tests.prefect_server import ask, documents, releases, runs

SECRET = "Bearer hidden-value"
BOUND = '[[bound]]\nmeasure = "rows"\ndataset = "documents"\nmin = 100\nreason = "more were promised"\n'
SAVE = """
import sys
from prefect.blocks.system import Secret
Secret(value=sys.argv[1]).save("evledger-webhook-url", overwrite=True)
"""


@dataclass(frozen=True, slots=True)
class Told:
    """A run of `evledger refresh`: its code, what it printed, the flow run on the server, what it shows, by key."""

    code: int
    printed: str
    run: dict[str, Any]
    artifacts: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Operated:
    """Four runs, one after another, their folders, and what the webhook was told."""

    raw: Path
    output: Path
    first: Told
    nothing: Told
    stopped: Told
    recovered: Told
    notices: list[dict[str, Any]]


def refresh(port: int, variables: dict[str, str], raw: Path, output: Path) -> Told:
    command = [sys.executable, "-m", "flows", "refresh", "--server", "--raw", str(raw), "--output", str(output)]
    done = subprocess.run(command, env=variables, cwd=raw.parent, capture_output=True, text=True, timeout=280)
    run = runs(port, "refresh", output)[-1]
    mine = {"artifacts": {"flow_run_id": {"any_": [run["id"]]}}}
    shown = {each["key"]: each["data"] for each in ask(port, "POST", "/artifacts/filter", mine)}
    return Told(done.returncode, done.stdout + done.stderr, run, shown)


def fill(room: Newsroom, raw: Path) -> None:
    room.pages = {"/feed": Reply(rss("/news/1", "/news/2"), type="text/xml")}
    room.pages |= {f"/news/{number}": Reply(page(number)) for number in range(1, 4)}
    shared = 'kind = "feed"\npublisher = "x"\ndelay = 0\n'
    good = f'[[source]]\nname = "good"\nurl = "{room.url}/feed"\nauthorization_env = "NEWS_AUTHORIZATION"\n{shared}'
    bad = f'[[source]]\nname = "bad"\nurl = "{room.url}/absent"\n{shared}'
    raw.mkdir()
    (raw / "sources.toml").write_text(room.settings + good + bad, encoding="utf-8")


@pytest.fixture(scope="module")
def operated(
    port: int,
    variables: dict[str, str],
    code: Path,
    webhook: tuple[str, list[dict[str, Any]]],
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Operated]:
    """The first release; nothing new; a gate that stops; the gate and the failing source mended."""
    base = tmp_path_factory.mktemp("operated").resolve()
    raw, output = base / "raw", base / "out"
    given = {**variables, "NEWS_AUTHORIZATION": SECRET}
    subprocess.run([sys.executable, "-c", SAVE, webhook[0]], env=given, check=True, capture_output=True, timeout=280)
    with newsroom() as room:
        fill(room, raw)
        shutil.copytree(code / "raw" / "vocabulary", raw / "vocabulary")
        first = refresh(port, given, raw, output)
        nothing = refresh(port, given, raw, output)
        room.pages["/feed"] = Reply(rss("/news/1", "/news/2", "/news/3"), type="text/xml")
        (raw / "bounds.toml").write_text(BOUND, encoding="utf-8")
        stopped = refresh(port, given, raw, output)
        assert documents(output) == 2
        room.pages["/absent"] = Reply(rss("/news/1"), type="text/xml")
        (raw / "bounds.toml").unlink()
        recovered = refresh(port, given, raw, output)
    yield Operated(raw, output, first, nothing, stopped, recovered, webhook[1])


def state(told: Told) -> tuple[str, str]:
    return told.run["state_type"], told.run["state_name"]


def test_a_run_with_news_completes_with_its_release_and_the_source_that_failed(operated: Operated) -> None:
    (version, _) = releases(operated.output)
    message = operated.first.run["state"]["message"]
    assert state(operated.first) == ("COMPLETED", "Completed")
    assert message == f"release {version}; 1 failing: bad (answered 404)"
    assert operated.first.run["name"] == f"refresh {operated.output}"
    assert operated.first.code == 0
    assert f" refresh: {message}\n" in operated.first.printed


def test_a_run_shows_the_release_what_it_changed_how_it_is_filled_its_pages_and_who_fails(operated: Operated) -> None:
    shown = operated.first.artifacts
    (version, _) = releases(operated.output)
    pages = (operated.output / "releases" / version / "index.html").as_uri()
    assert set(shown) == {"release", "changes", "quality", "pages", "failing-sources"}
    assert shown["release"].startswith(f"# Release {version}\n")
    assert "| documents | 2 |" in shown["release"]
    assert pages in shown["release"]
    assert shown["changes"].startswith("# ")
    quality = {row["table"]: row for row in json.loads(shown["quality"])}
    assert quality["documents"]["rows"] == 2
    assert 0 < quality["documents"]["filled"] <= 1
    assert pages in shown["pages"]
    (failing,) = json.loads(shown["failing-sources"])
    assert (failing["source"], failing["failures in a row"], failing["reason"]) == ("bad", 1, "answered 404")


def test_flows_and_tasks_have_names_that_tell_what_they_are_of(port: int, operated: Operated) -> None:
    tasks = ask(port, "POST", "/task_runs/filter", {"limit": 200})
    flows = ask(port, "POST", "/flow_runs/filter", {"limit": 200})
    (version, _) = releases(operated.output)
    assert {"collect good", "collect bad", "extract 00000", "publish"} <= {each["name"] for each in tasks}
    assert {f"collect into {operated.raw}", f"build {version}"} <= {each["name"] for each in flows}


def test_a_run_without_news_says_nothing_new(operated: Operated) -> None:
    assert state(operated.nothing) == ("COMPLETED", "Nothing new")
    assert operated.nothing.run["state"]["message"].endswith("stands; 1 failing: bad (answered 404)")
    assert set(operated.nothing.artifacts) == {"failing-sources"}
    assert operated.nothing.code == 0


def test_a_gate_that_stops_fails_the_run_with_the_reason_and_leaves_the_latest(operated: Operated) -> None:
    reason = operated.stopped.run["state"]["message"]
    assert state(operated.stopped) == ("FAILED", "Failed")
    assert reason.startswith("stage publish: below its bounds: ")
    assert "documents" in reason
    assert operated.stopped.code == 1
    assert f" refresh: FAILED: {reason}" in operated.stopped.printed
    (record,) = (operated.output / "failures").iterdir()
    assert str(record) in reason


def test_the_webhook_of_the_secret_block_is_told_of_it_alone(operated: Operated) -> None:
    (notice,) = operated.notices
    assert (notice["state"], notice["run"]) == ("Failed", f"refresh {operated.output}")
    assert notice["reason"] == " ".join(operated.stopped.run["state"]["message"].split())


def test_what_was_mended_is_shown_as_mended(operated: Operated) -> None:
    assert state(operated.recovered) == ("COMPLETED", "Completed")
    assert documents(operated.output) == 3
    assert json.loads(operated.recovered.artifacts["failing-sources"]) == []


def test_no_secret_stands_in_logs_nor_in_what_the_server_or_the_folders_keep(
    port: int, operated: Operated, webhook: tuple[str, list[dict[str, Any]]]
) -> None:
    everywhere = [
        ask(port, "POST", f"/{kind}/filter", {"limit": 50 if kind == "events" else 200})
        for kind in ("logs", "artifacts", "flow_runs", "task_runs", "events")
    ]
    told = [json.dumps(everywhere), *(run.printed for run in (operated.first, operated.stopped))]
    for path in [*operated.raw.rglob("*"), *operated.output.rglob("*")]:
        if path.is_file():
            content = path.read_bytes()
            told.append((gzip.decompress(content) if path.suffix == ".gz" else content).decode("latin-1"))
    assert len(everywhere[0]) > 10
    for secret in ("hidden-value", webhook[0]):
        assert not [text for text in told if secret in text]
