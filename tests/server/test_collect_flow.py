"""The flow `collect` in a real Prefect, by the command: names, states, outcomes; a source that fails stops no other."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from tests.newsroom import Reply, newsroom, page, rss
from tests.prefect_server import wait_for

Run = Callable[..., "subprocess.CompletedProcess[str]"]


def test_the_command_collects_tells_and_fails_for_the_source_that_fails(evledger: Run, tmp_path: Path) -> None:
    raw = tmp_path / "raw"
    raw.mkdir()
    with newsroom() as room:
        room.pages = {
            "/feed": Reply(rss("/news/1", "/news/2", "/gone"), type="text/xml"),
            "/news/1": Reply(page(1)),
            "/news/2": Reply(page(2)),
        }
        shared = 'publisher = "x"\ndelay = 0\n'
        good = f'[[source]]\nname = "good"\nkind = "feed"\nurl = "{room.url}/feed"\n{shared}'
        bad = f'[[source]]\nname = "bad"\nkind = "feed"\nurl = "{room.url}/nothing"\n{shared}'
        (raw / "sources.toml").write_text(room.settings + good + bad, encoding="utf-8")

        done = evledger("collect", "--raw", raw)
        assert done.returncode == 1
        assert "  good: 2 new, 1 refused\n" in done.stdout
        assert "  bad: failed: answered 404\n" in done.stdout
        assert done.stdout.endswith("collected 2 sources: 2 new, 1 refused\n")
        assert done.stderr.splitlines() == [
            f"evledger: error: good: {room.url}/gone: answered 404",
            "evledger: error: bad: answered 404",
        ]
        status = json.loads((raw / "snapshots" / "status.json").read_bytes())["sources"]
        assert (status["good"]["counts"]["new"], status["good"]["failed"]) == (2, None)
        assert (status["bad"]["failed"], status["bad"]["failures"]) == ("answered 404", 1)

        again = evledger("collect", "good", "--raw", raw)
        assert again.returncode == 0
        assert "  good: 2 unchanged, 1 refused\n" in again.stdout


def test_interrupted_it_ends_at_once_in_one_line_and_keeps_what_it_has(
    environment: dict[str, str], tmp_path: Path
) -> None:
    raw = tmp_path / "raw"
    raw.mkdir()
    with newsroom() as room:
        room.pages = {f"/news/{number}": Reply(page(number)) for number in range(9)}
        room.pages["/feed"] = Reply(rss(*room.pages), type="text/xml")
        source = f'[[source]]\nname = "slow"\nkind = "feed"\nurl = "{room.url}/feed"\npublisher = "x"\n'
        (raw / "sources.toml").write_text(f"{room.settings}{source}delay = 5\n", encoding="utf-8")
        command = [sys.executable, "-m", "flows", "collect", "--raw", str(raw)]
        process = subprocess.Popen(
            command,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            # Who runs the tests may have taken Ctrl-C from them.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        )
        wait_for(lambda: list(raw.glob("articles/*.txt")), "the first article")
        os.kill(process.pid, signal.SIGINT)
        _, told = process.communicate(timeout=280)
    assert process.returncode == 130
    assert told == "evledger: error: interrupted; the latest release is as it was\n"
    assert 0 < len(list((raw / "articles").glob("*.txt"))) < 9
