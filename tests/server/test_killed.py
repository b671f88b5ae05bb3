"""A run that is killed loses nothing, and the next one asks only for what was not finished."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from flows.collecting.collector import collect
from flows.collecting.sources import load_sources
from flows.reading.articles import read_articles
from tests.newsroom import Newsroom, Reply, newsroom, page, rss

ROOT = Path(__file__).resolve().parents[2]
COUNT = 30
RUN = """
import sys
from pathlib import Path
from flows.collecting.collector import collect
from flows.collecting.sources import load_sources
raw = Path(sys.argv[1])
collect(raw, load_sources(raw))
"""


def begin(raw: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", RUN, str(raw)], cwd=ROOT, start_new_session=True)


def finished(raw: Path) -> int:
    return len(list((raw / "articles").glob("*.txt")))


def prepare(room: Newsroom, raw: Path) -> None:
    raw.mkdir()
    room.pages = {f"/news/{number}": Reply(page(number), wait=0.05) for number in range(COUNT)}
    room.pages["/feed"] = Reply(rss(*[f"/news/{number}" for number in range(COUNT)]), type="text/xml")
    source = f'name = "feed"\nkind = "feed"\nurl = "{room.url}/feed"\npublisher = "x"\ndelay = 0.05\nconcurrency = 2\n'
    (raw / "sources.toml").write_text(room.settings + "[[source]]\n" + source, encoding="utf-8")


def test_killed_in_mid_run_and_started_again_until_all_is_there(tmp_path: Path) -> None:
    raw = tmp_path / "raw"
    with newsroom() as room:
        prepare(room, raw)
        for enough in (5, 15):
            process = begin(raw)
            deadline = time.monotonic() + 60
            while finished(raw) < enough and time.monotonic() < deadline:
                time.sleep(0.01)
            os.kill(process.pid, signal.SIGKILL)
            process.wait()
            assert enough <= finished(raw) < COUNT
        before = finished(raw)
        room.forget()
        collected = collect(raw, load_sources(raw))
        asked = [path for path in room.asked if path.startswith("/news/")]
        # One page may have been put away and not yet entered when the process was killed.
        assert COUNT - before <= len(asked) <= COUNT - before + 1
        assert len(asked) == len(set(asked))
        assert {outcome for outcome, number in collected.counts.items() if number} <= {"new", "unchanged"}
        reading = read_articles(raw / "articles")
        assert reading.issues.is_empty()
        assert reading.documents.height == COUNT
        folders = [path for path in (raw / "snapshots").iterdir() if path.is_dir()]
        assert [len(list(folder.glob("*.warc.gz"))) for folder in folders] == [1] * COUNT
        assert [path.name for path in raw.rglob(".fresh-*")] == []
        room.forget()
        assert collect(raw, load_sources(raw)).counts["unchanged"] == COUNT
        assert room.articles_asked() == ["/feed"]


def test_no_process_is_left_behind_by_a_killed_run(tmp_path: Path) -> None:
    import psutil

    raw = tmp_path / "raw"
    with newsroom() as room:
        prepare(room, raw)
        process = begin(raw)
        while finished(raw) < 3:
            time.sleep(0.01)
        workers = psutil.Process(process.pid).children(recursive=True)
        assert workers
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
        gone, alive = psutil.wait_procs(workers, timeout=20)
        assert (len(gone), alive) == (len(workers), [])
