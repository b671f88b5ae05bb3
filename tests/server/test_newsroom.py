"""A newsroom of 40 pages and all that happens to servers: what is kept of it, and what is asked again."""

import gzip
import json
from collections.abc import Iterator
from io import BytesIO
from itertools import repeat
from pathlib import Path

import brotli
import docx
import pytest
from warcio.archiveiterator import ArchiveIterator

from flows.collecting.collector import collect
from flows.collecting.identity import id_of_address
from flows.collecting.outcome import Collected, load_status
from flows.collecting.sources import Sources, parse_sources
from flows.reading.articles import read_articles
from tests.newsroom import Newsroom, Reply, newsroom, page, pdf, rss, shown_in_pdf, story

SOURCES = """
max_bytes = 200000
attempts = 2
timeout = 2.0

[[source]]
name = "feed"
kind = "feed"
url = "{url}/feed.xml"
publisher = "Newsroom"
license = "CC-BY-4.0"
delay = 0
concurrency = 4
exclude = ["/sport/"]

[[source]]
name = "map"
kind = "sitemap"
url = "{url}/sitemap.xml"
publisher = "Newsroom"
delay = 0
concurrency = 4

[[source]]
name = "press"
kind = "listing"
url = "{url}/press/"
link = "/press/[0-9]+$"
publisher = "Newsroom"
delay = 0
concurrency = 4

[[source]]
name = "one"
kind = "page"
url = "{url}/changing"
publisher = "Newsroom"
delay = 0
concurrency = 4

[[source]]
name = "absent"
kind = "feed"
url = "{url}/no-feed"
publisher = "Newsroom"
delay = 0
concurrency = 4
"""
SPECIAL = (
    "/moved /found /forbidden /gone /busy /broken /upset /slow /endless /private/36 /gzip /brotli /wrong-charset "
    "/unsaid-charset /picture /german /release.pdf /release.docx /loop /print/2 /wire/1 /sport/1"
).split()
CURLY = "“Élan” is the name of the café in the hall, says the maker’s note, and it costs €5 to sit there."


def word(lines: list[str]) -> bytes:
    document, out = docx.Document(), BytesIO()
    for line in lines:
        document.add_paragraph(line)
    document.core_properties.title = "Centre in a document"
    document.save(out)
    return out.getvalue()


def german() -> bytes:
    line = "Der Hersteller sagte am Montag, dass sein neues Werk im Norden mit vielen Menschen eröffnet werden soll. "
    return f'<html lang="de"><head><title>Neues Werk</title></head><body><p>{line * 3}</p></body></html>'.encode()


def fill(room: Newsroom) -> None:
    pages = room.pages
    pages["/robots.txt"] = Reply(b"User-agent: *\nDisallow: /private/\n", type="text/plain")
    for number in range(1, 13):
        pages[f"/news/{number}"] = Reply(page(number))
    pages["/feed.xml"] = Reply(rss(*[f"/news/{n}" for n in range(1, 13)], *SPECIAL), type="application/rss+xml")
    inner = "".join(f"<url><loc>{room.url}/map/{number}</loc></url>" for number in range(13, 23))
    index = f"<sitemapindex><sitemap><loc>{room.url}/inner.xml.gz</loc></sitemap></sitemapindex>"
    pages["/sitemap.xml"] = Reply(index.encode(), type="text/xml")
    pages["/inner.xml.gz"] = Reply(
        gzip.compress(f"<urlset>{inner}</urlset>".encode(), mtime=0), type="application/gzip"
    )
    for number in range(13, 23):
        pages[f"/map/{number}"] = Reply(page(number))
    links = "".join(f'<a href="{number}">{number}</a>' for number in range(23, 29)) + '<a href="/about">x</a>'
    pages["/press/"] = Reply(f"<html><body>{links}</body></html>".encode())
    for number in range(23, 29):
        pages[f"/press/{number}"] = Reply(page(number))
    pages |= {
        "/moved": Reply(status=301, headers={"Location": "/news/31"}),
        "/news/31": Reply(page(31)),
        "/found": Reply(status=302, headers={"Location": f"{room.url}/news/32?utm_source=x#top"}),
        "/news/32": Reply(page(32)),
        "/forbidden": Reply(b"no", status=403),
        "/busy": [Reply(b"wait", status=429, headers={"Retry-After": "0"}), Reply(page(33))],
        "/broken": Reply(b"oops", status=500),
        "/upset": [Reply(b"wait", status=503, headers={"Retry-After": "1"}), Reply(page(34))],
        "/slow": Reply(page(35), wait=5.0),
        "/endless": Reply(chunks=lambda: repeat(b"<p>and on and on it goes</p>" * 200)),
        "/private/36": Reply(page(36)),
        "/gzip": Reply(gzip.compress(page(37), mtime=0), headers={"Content-Encoding": "gzip"}),
        "/brotli": Reply(brotli.compress(page(38)), headers={"Content-Encoding": "br"}),
        "/wrong-charset": Reply(page(39, extra=CURLY).decode().encode("cp1252")),
        "/unsaid-charset": Reply(page(40, extra=CURLY), type="text/html; charset=iso-8859-1"),
        "/picture": Reply(b"\x89PNG\r\n", type="image/png"),
        "/german": Reply(german()),
        "/release.pdf": Reply(pdf(shown_in_pdf(story(41))), type="application/pdf"),
        "/release.docx": Reply(word(story(42)), type="application/octet-stream"),
        "/loop": Reply(status=301, headers={"Location": "/loop"}),
        "/print/2": Reply(
            page(2, head='<link rel="canonical" href="/news/2">', title="Print: Centre number 2 opens"), wait=0.3
        ),
        "/wire/1": Reply(page(1, extra="Additional reporting was done by our colleagues of the wire."), wait=0.3),
        "/changing": Reply(page(43)),
    }


@pytest.fixture
def room() -> Iterator[Newsroom]:
    with newsroom() as running:
        fill(running)
        yield running


@pytest.fixture
def sources(room: Newsroom, tmp_path: Path) -> Sources:
    settings = "\n".join(line for line in room.settings.splitlines() if not line.startswith("timeout"))
    return parse_sources((settings + SOURCES.format(url=room.url)).encode(), tmp_path)


def told(collected: Collected, room: Newsroom) -> dict[str, str]:
    """What became of each path: the outcome, and the reason if there is one."""
    return {
        page.address.removeprefix(room.url): ": ".join(filter(None, (page.outcome, page.reason)))
        for source in collected.sources
        for page in source.pages
    }


GOOD = [
    *(f"/news/{number}" for number in range(1, 13)),
    *(f"/map/{number}" for number in range(13, 23)),
    *(f"/press/{number}" for number in range(23, 29)),
    *"/moved /found /busy /upset /gzip /brotli /wrong-charset /unsaid-charset /german /release.pdf".split(),
    *"/release.docx /changing".split(),
]
BAD = {
    "/forbidden": "refused: answered 403",
    "/gone": "refused: answered 404",
    "/broken": "failed: answered 500",
    "/slow": "failed: no answer within 2 s",
    "/endless": "refused: it is larger than 200,000 bytes",
    "/private/36": "refused: robots.txt does not allow it",
    "/picture": "refused: its type is image/png, which is not read here",
    "/loop": "refused: redirects in a circle",
}
COPIES = ["/print/2", "/wire/1"]
FINAL = {"/moved": "/news/31", "/found": "/news/32"}
NUMBERS = {
    "/moved": 31, "/found": 32, "/busy": 33, "/upset": 34, "/gzip": 37, "/brotli": 38, "/wrong-charset": 39,
    "/unsaid-charset": 40, "/changing": 43,
}  # fmt: skip


def id_of(room: Newsroom, path: str) -> str:
    return id_of_address(room.url + FINAL.get(path, path))


def test_of_each_page_there_is_what_is_expected_and_a_second_run_fetches_nothing_again(
    room: Newsroom, sources: Sources, tmp_path: Path
) -> None:
    first = collect(tmp_path, sources)
    assert told(first, room) == {
        **dict.fromkeys(GOOD, "new"), **BAD, **dict.fromkeys(COPIES, "copy")
    }  # fmt: skip
    assert [(source.name, source.failed) for source in first.failing] == [("absent", "answered 404")]
    check_articles(room, tmp_path)
    check_snapshots(room, tmp_path)

    before = contents(tmp_path)
    room.forget()
    second = collect(tmp_path, sources)
    known = {path: outcome for path, outcome in BAD.items() if outcome.startswith("refused")}
    failing = {path: outcome for path, outcome in BAD.items() if outcome.startswith("failed")}
    assert told(second, room) == {**dict.fromkeys([*GOOD, *COPIES], "unchanged"), **known, **failing}
    listings = ["/changing", "/feed.xml", "/inner.xml.gz", "/no-feed", "/press/", "/sitemap.xml"]
    assert room.articles_asked() == sorted([*listings, *failing, *failing])
    asked = zip(room.asked, room.headers, strict=True)
    assert all("if-none-match" in headers for path, headers in asked if path in listings and path != "/no-feed")
    assert contents(tmp_path) == before
    assert load_status(tmp_path)["absent"].failures == 2


def check_articles(room: Newsroom, raw: Path) -> None:
    reading = read_articles(raw / "articles")
    assert reading.issues.is_empty()
    rows = {row["document_id"]: row for row in reading.documents.iter_rows(named=True)}
    assert set(rows) == {id_of(room, path) for path in GOOD}
    for path in GOOD:
        row = rows[id_of(room, path)]
        number = NUMBERS.get(path) or (int(path.rpartition("/")[2]) if path[-1].isdigit() else None)
        if number is not None:
            extra = [CURLY] if number in (39, 40) else []
            assert row["text"] == "\n".join([f"Centre number {number} opens", *story(number), *extra]) + "\n", path
            assert row["title"] == f"Centre number {number} opens"
            assert str(row["published_on"]) == f"2026-03-{number % 28 + 1:02}"
        assert row["url"] == room.url + FINAL.get(path, path)
        assert (row["publisher"], row["digest"]) == ("Newsroom", False)
        assert row["license"] == (None if path.startswith(("/map", "/press", "/changing")) else "CC-BY-4.0")
        assert row["language"] == ("de" if path == "/german" else "en"), path
    assert rows[id_of(room, "/release.pdf")]["text"] == "\n".join(story(41)) + "\n"
    assert rows[id_of(room, "/release.docx")]["text"] == "\n".join(["Centre in a document", "", *story(42)]) + "\n"


def check_snapshots(room: Newsroom, raw: Path) -> None:
    """Of every article its bytes as they came, with status and headers; of a copy, among the article's."""
    folders = {path.name for path in (raw / "snapshots").iterdir() if path.is_dir()}
    assert folders == {id_of(room, path) for path in GOOD}
    assert list((raw / "snapshots").rglob(".fresh-*")) == []
    for path in GOOD:
        (record,) = snapshots(raw, id_of(room, path), "article")
        reply = room.next_reply(FINAL.get(path, path))
        assert record == (room.url + FINAL.get(path, path), "200", reply.type, reply.body), path
    for path, original in zip(COPIES, ("/news/2", "/news/1"), strict=True):
        (record,) = snapshots(raw, id_of(room, original), "copy")
        assert record[0] == room.url + path


def snapshots(raw: Path, document_id: str, role: str) -> list[tuple[str, str, str, bytes]]:
    folder = raw / "snapshots" / document_id
    found = []
    for line in (folder / "snapshots.jsonl").read_text().splitlines():
        entry = json.loads(line)
        if entry["role"] == role:
            with (folder / entry["warc"]).open("rb") as file:
                (record,) = [
                    (
                        record.rec_headers["WARC-Target-URI"],
                        record.http_headers.get_statuscode(),
                        record.http_headers["Content-Type"],
                        record.raw_stream.read(),
                    )
                    for record in ArchiveIterator(file)
                ]
            found.append(record)
    return found


def contents(raw: Path) -> dict[str, bytes]:
    return {
        path.relative_to(raw).as_posix(): path.read_bytes()
        for path in sorted(raw.rglob("*"))
        if path.is_file() and not path.name.startswith(("state", "status", ".lock"))
    }


def test_a_changed_page_becomes_the_article_and_the_older_text_a_snapshot(
    room: Newsroom, sources: Sources, tmp_path: Path
) -> None:
    collect(tmp_path, sources, ["one"])
    document_id = id_of(room, "/changing")
    old = (tmp_path / "articles" / f"{document_id}.txt").read_bytes()
    room.pages["/changing"] = Reply(page(43, extra="On Tuesday the maker said that 9,000 people would work there."))
    assert told(collect(tmp_path, sources, ["one"]), room) == {"/changing": "changed"}
    assert b"9,000" in (tmp_path / "articles" / f"{document_id}.txt").read_bytes()
    folder = tmp_path / "snapshots" / document_id
    (kept,) = folder.glob("*.txt")
    assert kept.read_bytes() == old
    assert kept.with_suffix(".toml").is_file()
    assert len(list(folder.glob("*.warc.gz"))) == 2
    assert len(snapshots(tmp_path, document_id, "article")) == 2
    assert told(collect(tmp_path, sources, ["one"]), room) == {"/changing": "unchanged"}
