"""Collecting from servers and folders: politeness, secrets, workers that die, mail, copies across sources."""

import asyncio
import os
import time
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

import pytest

from flows import __version__
from flows.collecting import workers
from flows.collecting.adding import add
from flows.collecting.collector import Collector, collect
from flows.collecting.problems import CollectBusy, Refused
from flows.collecting.sources import Source, Sources, parse_sources
from flows.collecting.workers import Workers
from flows.reading.articles import read_articles
from tests.newsroom import Newsroom, Reply, newsroom, page, pdf, rss, shown_in_pdf, story


@pytest.fixture
def room() -> Iterator[Newsroom]:
    with newsroom() as running:
        yield running


def sources(room: Newsroom, raw: Path, *tables: str, settings: str = "") -> Sources:
    told = [f'[[source]]\npublisher = "x"\n{table}' for table in tables]
    return parse_sources((room.settings + settings + "\n".join(told)).encode(), raw)


def feed(room: Newsroom, name: str = "a", path: str = "/feed", more: str = "delay = 0") -> str:
    return f'name = "{name}"\nkind = "feed"\nurl = "{room.url}{path}"\n{more}\n'


def serve(room: Newsroom, count: int) -> None:
    room.pages = {f"/news/{number}": Reply(page(number), wait=0.02) for number in range(count)}
    room.pages["/feed"] = Reply(rss(*room.pages), type="text/xml")


def test_a_host_is_asked_no_faster_and_by_no_more_than_its_sources_say(room: Newsroom, tmp_path: Path) -> None:
    serve(room, 8)
    room.pages["/other"] = Reply(rss(*[f"/news/{number}" for number in range(20, 24)]), type="text/xml")
    slow = "delay = 0.2\nconcurrency = 1"
    since = time.monotonic()
    # The more polite of two sources of the same host holds for both.
    collect(
        tmp_path,
        sources(room, tmp_path, feed(room, more=slow), feed(room, "b", "/other", "delay = 0\nconcurrency = 9")),
    )
    assert time.monotonic() - since >= 0.2 * (len(room.asked) - 3)
    assert room.most_at_once <= 2


def test_the_delay_that_robots_asks_for_is_kept(room: Newsroom, tmp_path: Path) -> None:
    serve(room, 5)
    room.pages["/robots.txt"] = Reply(b"User-agent: evledger\nCrawl-delay: 0.3\n", type="text/plain")
    since = time.monotonic()
    collect(tmp_path, sources(room, tmp_path, feed(room)))
    assert time.monotonic() - since >= 0.3 * 4


def test_a_server_that_asks_for_much_patience_is_left_alone_also_by_the_next_run(
    room: Newsroom, tmp_path: Path
) -> None:
    serve(room, 3)
    room.pages["/feed"] = Reply(b"", status=503, headers={"Retry-After": "7200"})
    told = sources(room, tmp_path, feed(room))
    first = collect(tmp_path, told).sources[0]
    assert first.failed == "answered 503 and asks to come back in 7,200 s"
    room.forget()
    second = collect(tmp_path, told).sources[0]
    assert "wants to be left alone until" in (second.failed or "")
    assert room.asked == []


def test_a_host_that_is_down_is_not_asked_for_every_page(room: Newsroom, tmp_path: Path) -> None:
    serve(room, 30)
    for number in range(30):
        room.pages[f"/news/{number}"] = Reply(b"", status=500)
    told = sources(room, tmp_path, feed(room, more="delay = 0\nconcurrency = 1"), settings="attempts = 1\n")
    collected = collect(tmp_path, told)
    assert collected.counts["failed"] == 30
    assert len(room.articles_asked()) < 10


def test_who_asks_is_told_honestly_and_nothing_is_remembered_of_cookies(room: Newsroom, tmp_path: Path) -> None:
    serve(room, 2)
    room.pages["/feed"] = Reply(rss("/news/0", "/news/1"), type="text/xml", headers={"Set-Cookie": "a=b; Path=/"})
    collect(tmp_path, sources(room, tmp_path, feed(room), settings='contact = "https://example.org/us"\n'))
    agents = {headers["user-agent"] for headers in room.headers}
    assert agents == {f"evledger/{__version__} (+https://example.org/us)"}
    assert not any("cookie" in headers or "authorization" in headers for headers in room.headers)


def test_a_name_is_resolved_once_and_what_was_checked_is_connected_to(room: Newsroom, tmp_path: Path) -> None:
    asked: list[tuple[str, int]] = []

    def turned(host: str, port: int) -> list[str]:
        """An allowed name on loopback, and one that would be elsewhere when asked a second time."""
        asked.append((host, port))
        return ["127.0.0.1"] if host == "news.test" or asked.count((host, port)) > 1 else ["10.0.0.1"]

    serve(room, 1)
    room.pages["/feed"] = Reply(rss("/news/0", f"http://turning.test:{room.port}/news/0"), type="text/xml")
    settings = f'[collect]\nallow_hosts = ["news.test:{room.port}"]\n[[source]]\npublisher = "x"\n'
    table = f'name = "a"\nkind = "feed"\nurl = "http://news.test:{room.port}/feed"\ndelay = 0\n'
    collected = collect(tmp_path, parse_sources((settings + table).encode(), tmp_path), resolve=turned)
    assert {page.outcome: page.reason for page in collected.sources[0].pages} == {
        "new": None,
        "refused": "turning.test has the address 10.0.0.1, which is not public; allow_hosts could allow it",
    }
    assert asked.count(("turning.test", room.port)) == 1
    assert {headers["host"] for headers in room.headers} == {f"news.test:{room.port}"}


def test_a_secret_is_sent_to_its_host_alone_and_told_nowhere(
    room: Newsroom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    with newsroom() as elsewhere:
        elsewhere.pages["/news/9"] = Reply(page(9))
        room.pages = {
            "/feed": Reply(rss("/news/1", "/away"), type="text/xml"),
            "/news/1": Reply(page(1)),
            "/away": Reply(status=302, headers={"Location": f"{elsewhere.url}/news/9"}),
        }
        monkeypatch.setenv("NEWS_AUTHORIZATION", "Bearer hidden-value")
        hosts = f'allow_hosts = ["127.0.0.1:{room.port}", "127.0.0.1:{elsewhere.port}"]\n'
        settings = "[collect]\n" + hosts
        table = '[[source]]\npublisher = "x"\nauthorization_env = "NEWS_AUTHORIZATION"\n' + feed(room)
        collected = collect(tmp_path, parse_sources((settings + table).encode(), tmp_path))
    assert collected.counts["new"] == 2
    sent = {path: headers.get("authorization") for path, headers in zip(room.asked, room.headers, strict=True)}
    assert sent["/news/1"] == "Bearer hidden-value"
    assert all("authorization" not in headers for headers in elsewhere.headers)
    assert not any(b"hidden-value" in path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert "hidden-value" not in "".join(capfd.readouterr())


def test_a_secret_that_is_not_set_fails_the_source(room: Newsroom, tmp_path: Path) -> None:
    collected = collect(tmp_path, sources(room, tmp_path, feed(room, more='authorization_env = "NOT_SET_HERE"')))
    assert collected.sources[0].failed == "the environment variable NOT_SET_HERE (authorization_env) is not set"
    assert room.asked == []


def test_only_what_is_due_is_collected(room: Newsroom, tmp_path: Path) -> None:
    serve(room, 1)
    told = sources(room, tmp_path, feed(room, more='delay = 0\nschedule = "1h"'), feed(room, "b", more="delay = 0"))
    assert [source.name for source in collect(tmp_path, told, only_due=True).sources] == ["a", "b"]
    assert [source.name for source in collect(tmp_path, told, only_due=True).sources] == ["b"]
    assert [source.name for source in collect(tmp_path, told, ["a"]).sources] == ["a"]


def test_one_run_at_a_time(room: Newsroom, tmp_path: Path) -> None:
    told = sources(room, tmp_path, feed(room))
    with Collector(tmp_path, told), pytest.raises(CollectBusy, match="another run is collecting into"):
        collect(tmp_path, told)


def test_a_feed_that_gives_a_newer_date_has_its_page_asked_for_again(room: Newsroom, tmp_path: Path) -> None:
    serve(room, 2)
    told = sources(room, tmp_path, feed(room))
    collect(tmp_path, told)
    later = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() + 1))
    item = f'{{"url": "/news/0", "date_modified": "{later}"}}, {{"url": "/news/1"}}'
    room.pages["/feed"] = Reply(f'{{"version": "https://jsonfeed.org/version/1", "items": [{item}]}}'.encode())
    room.pages["/news/0"] = Reply(page(0, extra="On Tuesday 700 more were promised."))
    time.sleep(1.1)
    room.forget()
    assert collect(tmp_path, told).counts["changed"] == 1
    assert room.articles_asked() == ["/feed", "/news/0"]


def test_the_same_article_of_two_sources_is_one(room: Newsroom, tmp_path: Path) -> None:
    room.pages = {
        "/feed": Reply(rss("/news/1"), type="text/xml"),
        "/wire": Reply(rss("/wire/1"), type="text/xml"),
        "/news/1": Reply(page(1)),
        "/wire/1": Reply(page(1, extra="This was first told by others.")),
    }
    told = sources(room, tmp_path, feed(room), feed(room, "wire", "/wire"))
    collect(tmp_path, told, ["a"])
    assert collect(tmp_path, told, ["wire"]).counts["copy"] == 1
    assert read_articles(tmp_path / "articles").documents.height == 1


def test_a_copy_that_changes_becomes_an_article_of_its_own(room: Newsroom, tmp_path: Path) -> None:
    copy = page(1, extra="This was first told by others.")
    room.pages = {"/news/1": Reply(page(1)), "/wire/1": Reply(copy)}
    tables = [f'name = "{name}"\nkind = "page"\nurl = "{room.url}/{name}/1"\ndelay = 0\n' for name in ("news", "wire")]
    told = sources(room, tmp_path, *tables)
    assert [
        collect(tmp_path, told, [name]).counts[outcome] for name, outcome in (("news", "new"), ("wire", "copy"))
    ] == [1, 1]
    assert collect(tmp_path, told).counts["unchanged"] == 2
    room.pages["/wire/1"] = Reply(page(2))
    counts = collect(tmp_path, told).counts
    assert (counts["new"], counts["unchanged"], counts["changed"]) == (1, 1, 0)
    texts = {path.read_text().split("\n")[0] for path in (tmp_path / "articles").glob("*.txt")}
    assert texts == {"Centre number 1 opens", "Centre number 2 opens"}


def test_an_article_that_a_person_took_away_stays_away_until_it_is_asked_for(room: Newsroom, tmp_path: Path) -> None:
    serve(room, 2)
    told = sources(room, tmp_path, feed(room))
    collect(tmp_path, told)
    (gone, _) = sorted((tmp_path / "articles").glob("*.txt"))
    gone.unlink()
    gone.with_suffix(".toml").unlink()
    counts = collect(tmp_path, told, again=True).counts
    assert (counts["refused"], counts["unchanged"]) == (1, 1)
    assert not gone.exists()
    template = Source(name="added", kind="page", publisher="", delay=0)
    assert [page.outcome for page in add(tmp_path, told, template, [f"{room.url}/news/0"])] == ["new"]
    assert gone.exists()


def test_a_folder_is_read_once_and_its_changes(tmp_path: Path, room: Newsroom) -> None:
    inbox = tmp_path / "inbox"
    (inbox / "deep").mkdir(parents=True)
    (inbox / "a.html").write_bytes(page(1))
    (inbox / "deep" / "b.pdf").write_bytes(pdf(shown_in_pdf(story(2))))
    (inbox / "c.txt").write_text("\n".join(story(3)), encoding="utf-8")
    (inbox / "c.toml").write_text('title = "Third"\npublished_on = 2026-02-01\nlicense = "CC0-1.0"\n', encoding="utf-8")
    (inbox / "d.xls").write_bytes(b"x")
    (inbox / "e.txt").symlink_to("/etc/passwd")
    os.mkfifo(inbox / "f.txt")
    told = sources(room, tmp_path, 'name = "in"\nkind = "folder"\npath = "inbox"\n')
    (first,) = collect(tmp_path, told).sources
    assert {page.address.rpartition(":")[2]: page.reason or page.outcome for page in first.pages} == {
        "a.html": "new",
        "c.txt": "new",
        "e.txt": "it is a link, which is not followed",
        "f.txt": "it is not a plain file",
        "deep/b.pdf": "new",
    }
    rows = {row["title"]: row for row in read_articles(tmp_path / "articles").documents.iter_rows(named=True)}
    assert str(rows["Third"]["published_on"]) == "2026-02-01"
    assert rows["Third"]["license"] == "CC0-1.0"
    assert collect(tmp_path, told).counts["unchanged"] == 3
    (inbox / "a.html").write_bytes(page(1, extra="And 800 others will follow them in the autumn."))
    assert collect(tmp_path, told).counts["changed"] == 1


def test_mail_gives_its_text_its_subject_and_its_day(tmp_path: Path, room: Newsroom) -> None:
    inbox = tmp_path / "inbox"
    (inbox / "tmp").mkdir(parents=True)
    (inbox / "new").mkdir()
    message = EmailMessage()
    message["Subject"], message["Date"] = "Fwd: Centre 4 opens", "Wed, 04 Mar 2026 10:00:00 +0100"
    message.set_content("See the attachment.")
    message.add_attachment(pdf(shown_in_pdf(story(4))), maintype="application", subtype="pdf", filename="../../x.pdf")
    (inbox / "new" / "1700000000.host").write_bytes(message.as_bytes())
    plain = EmailMessage()
    plain["Subject"] = "Centre 5"
    plain.set_content("\n".join(story(5)))
    (inbox / "five.eml").write_bytes(plain.as_bytes())
    (inbox / "broken.eml").write_bytes(
        b"Subject: =?x?q?=\r\nContent-Type: multipart/mixed; boundary=\r\n\r\n" + b"\xff" * 50
    )
    told = sources(room, tmp_path, 'name = "mail"\nkind = "mail"\npath = "inbox"\n')
    collected = collect(tmp_path, told)
    assert (collected.counts["new"], collected.counts["refused"]) == (2, 1)
    rows = {row["title"]: row for row in read_articles(tmp_path / "articles").documents.iter_rows(named=True)}
    assert str(rows["Centre 4 opens"]["published_on"]) == "2026-03-04"
    assert story(4)[0] in rows["Centre 4 opens"]["text"]
    assert story(5)[3] in rows["Centre 5"]["text"]


def test_a_folder_that_is_not_there_fails_its_source(tmp_path: Path, room: Newsroom) -> None:
    told = sources(room, tmp_path, 'name = "in"\nkind = "folder"\npath = "nowhere"\n')
    assert (collect(tmp_path, told).sources[0].failed or "").endswith("nowhere is no folder")


def test_single_addresses_and_files_are_added(tmp_path: Path, room: Newsroom) -> None:
    room.pages["/news/1"] = Reply(page(1))
    (tmp_path / "release.pdf").write_bytes(pdf(shown_in_pdf(story(2))))
    raw = tmp_path / "raw"
    raw.mkdir()
    template = Source(name="added", kind="page", publisher="", delay=0)
    what = [f"{room.url}/news/1", str(tmp_path / "release.pdf"), "http://10.0.0.1/", str(tmp_path / "no.txt"), "x.exe"]
    pages = add(raw, sources(room, raw), template, what)
    assert [page.outcome for page in pages] == ["new", "new", "refused", "failed", "refused"]
    assert [page.outcome for page in add(raw, sources(room, raw), template, what[:2])] == ["unchanged", "unchanged"]
    publishers = read_articles(raw / "articles").documents["publisher"].to_list()
    assert sorted(publishers, key=str) == ["127.0.0.1", None]


def test_a_worker_that_hangs_or_dies_is_ended_and_the_next_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    async def run() -> None:
        pool = Workers(1, seconds=20)
        try:
            drawn = await pool.draw("html", page(1), charset=None, address="", language=None)
            assert story(1)[0] in drawn["text"]
            (worker,) = pool._all
            assert worker._process is not None
            worker._process.kill()
            with pytest.raises(Refused, match="ended the process that read it"):
                await pool.draw("html", page(1), charset=None, address="", language=None)
            assert (await pool.draw("html", page(1), charset=None, address="", language=None))["title"] is not None
            pool._seconds = 0.0
            with pytest.raises(Refused, match="could not be read within 0 s"):
                await pool.draw("html", page(1), charset=None, address="", language=None)
            pool._seconds = 20.0
            assert (await pool.draw("html", page(2), charset=None, address="", language=None))["title"] is not None
        finally:
            await pool.close()

    monkeypatch.setenv("SOME_SECRET", "hidden-value")
    assert "SOME_SECRET" not in workers._PASSED
    asyncio.run(run())
