"""A table of hostile answers of real servers: each is refused in one line or read safely, and the run goes on."""

import gzip
import io
import json
import zipfile
import zlib
from collections.abc import Iterator
from itertools import repeat
from pathlib import Path

import brotli
import pytest

from flows.collecting.collector import collect
from flows.collecting.guard import resolve
from flows.collecting.outcome import Collected, PageOutcome, SourceOutcome
from flows.collecting.problems import Failed
from flows.collecting.sources import parse_sources
from flows.reading.articles import read_articles
from tests.newsroom import Newsroom, Reply, newsroom, page, pdf, rss

CAP = 300_000
ZEROS = b"<p>" + b"0" * 30_000_000
SETTINGS = f"max_bytes = {CAP}\nattempts = 1\ntimeout = 3.0\nmax_seconds = 4.0\n"


def docx_of(files: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return out.getvalue()


def entities(root: str) -> bytes:
    """A billion laughs."""
    levels = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    return f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "lol">{levels}]><{root}>&l9;</{root}>'.encode()


def to(location: str, status: int = 302) -> Reply:
    return Reply(status=status, headers={"Location": location})


def packed(body: bytes, encoding: str) -> Reply:
    return Reply(body, headers={"Content-Encoding": encoding})


def raw(head: str, body: bytes = b"") -> Reply:
    return Reply(raw=head.replace("\n", "\r\n").encode("latin-1") + b"\r\n" + body)


def typed(body: bytes, media_type: str | None) -> Reply:
    return Reply(body, type=media_type)


BOMB = zlib.compress(b"0 0 m " * 30_000_000, 9)
TYPES = (
    b'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType='
    b'"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
RELATIONS = (
    b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type='
    b'"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="%b"/>'
    b"</Relationships>"
)
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
# The path, the answer, and how the reason begins; None: it is read, and is an article.
ANSWERS: list[tuple[str, Reply, str | None]] = [
    # Redirects.
    ("/to-file", to("file:///etc/passwd"), "file:///etc/passwd: only http and https"),
    ("/to-metadata", to("http://169.254.169.254/latest/meta-data/"), "http://169.254.169.254/latest"),
    ("/to-loopback", to("http://127.0.0.1:1/"), "http://127.0.0.1:1/: 127.0.0.1 is not a public"),
    ("/to-decimal", to("http://2130706433/"), "http://2130706433/: its host is neither"),
    ("/to-mapped", to("http://[::ffff:127.0.0.1]/"), "http://[::ffff:127.0.0.1]/: ::ffff:127.0.0.1 is not a public"),
    ("/to-name", to("http://localhost:1/"), "localhost has the address"),
    ("/to-rebound", to("http://rebind.example/"), "rebind.example has the address 10.0.0.1"),
    ("/to-mixed", to("http://mixed.example/"), "mixed.example has the address 10.0.0.1"),
    ("/to-nothing", to("http://nowhere.example/"), "its robots.txt cannot be had: the host nowhere.example"),
    ("/to-user", to("http://user:secret@example.org/"), "http://example.org/: it holds a user"),
    ("/to-script", to("javascript:alert(1)"), "javascript:alert(1): only http"),
    ("/to-data", to("data:text/html,<p>x"), "data:text/html,<p>x: only http"),
    ("/to-backslash", to("\\\\evil\\share"), "\\\\evil\\share: not an address"),
    ("/to-itself", to("/to-itself", 301), "redirects in a circle"),
    ("/to-two", to("/to-three"), "redirects in a circle"),
    ("/to-three", to("/to-two"), "redirects in a circle"),
    ("/hop-0", to("/hop-1"), "redirects more than 5 times"),
    *((f"/hop-{n}", to(f"/hop-{n + 1}"), "" if n > 1 else "redirects more than 5 times") for n in range(1, 8)),
    ("/to-where", Reply(status=302), "answered 302 without"),
    ("/to-empty", to(""), "answered 302 without"),
    ("/to-long", to("/" + "a" * 3_000), "/aaaa"),
    # Packing.
    ("/gzip-bomb", packed(gzip.compress(ZEROS), "gzip"), "it unpacks to more than 300,000"),
    ("/brotli-bomb", packed(brotli.compress(ZEROS), "br"), "it unpacks to more than 300,000"),
    ("/deflate-bomb", packed(zlib.compress(ZEROS), "deflate"), "it unpacks to more than 300,000"),
    ("/gzip-twice", packed(gzip.compress(gzip.compress(page(1))), "gzip, gzip"), "it is packed 2 times"),
    ("/gzip-cut", packed(gzip.compress(page(1))[:-9], "gzip"), "its gzip is cut short"),
    ("/gzip-not", packed(page(1), "gzip"), "it says that it is packed as gzip"),
    ("/brotli-not", packed(page(1), "br"), "it says that it is packed as br"),
    ("/zstd", packed(page(1), "zstd"), "it is packed as 'zstd'"),
    ("/packing", packed(page(1), "../../etc/passwd"), "it is packed as '../../etc/passwd'"),
    ("/raw-deflate", packed(zlib.compress(page(51))[2:-4], "deflate"), None),
    # Sizes and times.
    ("/endless", Reply(chunks=lambda: repeat(b"x" * 5_000)), "it is larger than 300,000"),
    ("/large", Reply(b"x" * (CAP + 1)), "it is larger than 300,000"),
    ("/large-told", raw(f"HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Length: {10**15}\n"), "it is larger than"),
    ("/endless-headers", raw("HTTP/1.1 200 OK\n" + "X-A: b\n" * 50_000), "the connection failed"),
    ("/large-header", raw("HTTP/1.1 200 OK\nX-A: " + "b" * 500_000 + "\n"), "the connection failed"),
    (
        "/cut",
        raw("HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Length: 5000\n", page(1)[:200]),
        "the connection failed",
    ),
    ("/silent", raw(""), "the connection failed"),
    ("/not-http", Reply(raw=b"SSH-2.0-OpenSSH_9.6\r\n"), "the connection failed"),
    ("/two-lengths", raw("HTTP/1.1 200 OK\nContent-Length: 5\nContent-Length: 9\n", b"12345"), "the connection failed"),
    ("/length-minus", raw("HTTP/1.1 200 OK\nContent-Length: -1\n", b"12345"), "the connection failed"),
    ("/bad-chunk", raw("HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n", b"zz\r\n"), "the connection failed"),
    ("/status", raw("HTTP/1.1 999 What\nContent-Length: 0\n"), "answered 999"),
    ("/status-0", raw("HTTP/1.1 000 What\nContent-Length: 0\n"), ""),
    ("/unasked-304", Reply(status=304), "answered 304 to what was not asked"),
    ("/no-content", Reply(status=204), "answered 204"),
    ("/partial", Reply(page(1), status=206), "answered 206"),
    ("/much-later", Reply(b"", status=410, headers={"Retry-After": "9" * 400}), "answered 410"),
    # Types.
    ("/image", typed(b"\x89PNG", "image/png"), "its type is image/png"),
    ("/script", typed(b"alert(1)", "text/javascript"), "its type is text/javascript"),
    ("/type-long", typed(page(1), "x/" + "y" * 5_000), "its type is x/yyy"),
    ("/program", typed(b"MZ\x90\x00\x03" + b"\x00" * 500, "text/html"), "it is said to be text/html and is none"),
    ("/picture", typed(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" * 20, "text/html"), "it is said to be text/html"),
    ("/empty", typed(b"", "text/html"), "it is empty"),
    ("/blank", typed(b" " * 5_000, "text/html"), "it is empty"),
    ("/pdf-not", typed(page(1), "application/pdf"), "it is said to be application/pdf"),
    ("/pdf-pages", typed(pdf(b"", kids=b"3 0 R " * 400), "application/pdf"), "it is a PDF of 400 pages"),
    ("/docx-not", typed(page(1), WORD), "it is said to be"),
    ("/untyped", typed(page(52), None), None),
    # PDF and DOCX.
    ("/pdf-broken", typed(b"%PDF-1.7\n" + b"garbage " * 99, "application/pdf"), "it is not a PDF"),
    ("/pdf-bomb", typed(pdf(BOMB, filters=b"/Filter/FlateDecode"), "application/pdf"), ""),
    ("/pdf-loop", typed(pdf(b"", kids=b"2 0 R"), "application/pdf"), "it is not a PDF"),
    ("/docx-broken", typed(b"PK\x03\x04" + b"x" * 999, WORD), "it is not a DOCX"),
    ("/docx-zip", typed(docx_of({"../../etc/passwd": b"x"}), WORD), "it is not a DOCX"),
    ("/docx-bomb", typed(docx_of({"word/document.xml": b"0" * 150_000_000}), WORD), "it is a DOCX that unpacks"),
    ("/docx-many", typed(docx_of({f"{n}": b"" for n in range(2_500)}), WORD), "it is a DOCX that unpacks"),
    (
        "/docx-entities",
        typed(
            docx_of(
                {
                    "[Content_Types].xml": TYPES,
                    "_rels/.rels": RELATIONS % b"word/document.xml",
                    "word/document.xml": entities("document"),
                }
            ),
            WORD,
        ),
        "",
    ),
    (
        "/docx-outside",
        typed(docx_of({"[Content_Types].xml": TYPES, "_rels/.rels": RELATIONS % b"../../../../etc/passwd"}), WORD),
        "it is not a DOCX",
    ),
    # HTML.
    ("/deep", Reply(b"<div>" * 50_000 + page(53)), ""),
    ("/unclosed", Reply(b"<table><tr><td>" * 15_000), "no article in it"),
    ("/attributes", Reply(b"<p " + b"".join(b"a%d=1 " % n for n in range(30_000)) + b">" + page(54)), ""),
    ("/one-line", Reply(b"<p>" + b"word" * 60_000), ""),
    ("/entities", Reply(entities("html")), ""),
    ("/nul", Reply(page(55).replace(b"<body>", b"<bo\x00dy>")), ""),
    ("/only-script", Reply(b"<html><script>" + b"x" * 9_000 + b"</script></html>"), "no article in it"),
    ("/long-title", Reply(page(56, title="T" * 100_000)), None),
    ("/terminal-title", Reply(page(57, title="A \x1b[31mred\x07 title\u202e here")), None),
    ("/bad-language", Reply(page(58, language="../../../etc/passwd")), None),
    ("/canonical-file", Reply(page(59, head='<link rel="canonical" href="file:///etc/passwd">')), None),
    ("/canonical-up", Reply(page(60, head='<link rel="canonical" href="/../../../../etc/passwd">')), None),
    ("/canonical-other", Reply(page(61, head='<link rel="canonical" href="https://example.org/victim">')), None),
    ("/date", Reply(page(62).replace(b"2026-03-", b"9999-99-")), None),
    ("/future", Reply(page(63).replace(b"2026-03-", b"2199-03-")), None),
    ("/toml-title", Reply(page(64, title='a" \n[x]\nb = "c')), None),
    ("/charset-zip", typed(page(65), "text/html; charset=zip"), None),
    ("/charset-path", typed(page(66, extra="Élan é"), 'text/html; charset="../../etc/passwd"'), None),
    ("/charset-hex", typed(page(67, extra="Élan").decode().encode("latin-1"), "text/html; charset=hex"), None),
    ("/charset-utf7", typed(page(68, extra="+ADw-script+AD4-"), "text/html; charset=utf-7"), None),
    # Headers, names.
    (
        "/disposition",
        Reply(page(69), headers={"Content-Disposition": 'attachment; filename="../../../evil.txt"'}),
        None,
    ),
    ("/etag", Reply(page(70), etag=False, headers={"ETag": "x" * 5_000, "Last-Modified": "never"}), None),
    ("/cookie", Reply(page(71), headers={"Set-Cookie": "session=secret; Domain=.example.org"}), None),
    ("/..%2f..%2f..%2fetc%2fpasswd", Reply(page(72)), None),
    ("/%00/x", Reply(page(73)), None),
    ("/con.txt", Reply(page(74)), None),
    ("/" + "%E2%80%AE" * 90, Reply(page(75)), None),
    ("/" + "n" * 1_900, Reply(page(76)), None),
]
# The order in which they are asked for: answers that fail stand apart, for a host that fails five times in a row is
# left alone.
ASKED = [row for first in range(11) for row in range(first, len(ANSWERS), 11)]
# A feed, sitemap or page of links, its answer, and how the reason begins; None: it is read.
LISTINGS: list[tuple[str, Reply, str | None]] = [
    ("feed", typed(entities("rss"), "application/rss+xml"), "it declares XML entities"),
    ("feed", typed(b'<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss>&x;</rss>', "text/xml"), "it declares"),
    ("feed", typed(entities("rss").decode().encode("utf-16"), "text/xml"), "it declares XML entities"),
    ("feed", typed(b"\x00" * 9_000, "text/xml"), "it is no feed"),
    ("feed", typed(page(1), "text/html"), "it is no feed"),
    ("feed", typed(b'{"version":' * 90_000, "application/json"), "it is "),
    ("feed", typed(b'{"version": "https://jsonfeed.org/version/1.1", "items": 7}', "text/json"), "it is no JSON Feed"),
    ("feed", typed(b'{"version": "https://jsonfeed.org/version/1", "items": [1, {"url": {}}]}', "text/json"), None),
    ("feed", typed(rss("file:///etc/passwd", "http://[::1/", "http://10.0.0.1/"), "text/xml"), None),
    ("feed", Reply(chunks=lambda: repeat(b"<item>" * 900), type="text/xml"), "it is larger than"),
    ("feed", typed(b"x", "image/png"), "its type is image/png"),
    ("sitemap", typed(entities("urlset"), "text/xml"), "it declares a document type"),
    ("sitemap", typed(gzip.compress(b"0" * 30_000_000), "application/gzip"), "it unpacks to more than"),
    ("sitemap", typed(b"<urlset><url>", "text/xml"), "it is no sitemap"),
    ("sitemap", typed(b"<html></html>", "text/xml"), "it is no sitemap"),
    ("sitemap", typed(b"<a>" * 90_000, "text/xml"), "it is no sitemap"),
    ("sitemap", typed(b"<urlset><url><loc>http://127.0.0.1:1/a</loc></url></urlset>", "text/xml"), None),
    ("listing", Reply(b'<a href="http://[bad">x</a><a href="javascript:x/9">y</a><base href="http://[">'), None),
    ("listing", Reply(b""), "it is no page of links"),
]


def looked_up(host: str, port: int) -> list[str]:
    """Names of example are answered here."""
    if host == "rebind.example":
        return ["10.0.0.1"]
    if host == "mixed.example":
        return ["93.184.216.34", "10.0.0.1"]
    if host == "nowhere.example":
        raise Failed(f"the host {host} cannot be found")
    return resolve(host, port)


def test_the_table_has_more_than_a_hundred_rows() -> None:
    assert len(ANSWERS) + len(LISTINGS) > 100


@pytest.fixture(scope="module")
def room() -> Iterator[Newsroom]:
    with newsroom() as running:
        yield running


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("hostile") / "raw"


@pytest.fixture(scope="module")
def collected(room: Newsroom, folder: Path) -> Collected:
    room.pages = {path: reply for path, reply, _ in ANSWERS} | {
        f"/listing-{number}": reply for number, (_, reply, _) in enumerate(LISTINGS)
    }
    settings = room.settings.partition("backoff")[0] + "backoff = 0.01\n" + SETTINGS
    urls = json.dumps([room.url + ANSWERS[row][0] for row in ASKED])
    shared = 'publisher = "x"\ndelay = 0\nconcurrency = 4\n'
    sources = settings + f'[[source]]\nname = "pages"\nkind = "page"\nurls = {urls}\n{shared}'
    for number, (kind, _, _) in enumerate(LISTINGS):
        link = 'link = "."\n' if kind == "listing" else ""
        url = f"{room.url}/listing-{number}"
        sources += f'[[source]]\nname = "l{number}"\nkind = "{kind}"\nurl = "{url}"\n{link}{shared}'
    folder.mkdir()
    return collect(folder, parse_sources(sources.encode(), folder), resolve=looked_up)


@pytest.mark.parametrize("row", range(len(ANSWERS)), ids=[path[:20] for path, _, _ in ANSWERS])
def test_a_hostile_answer_is_refused_in_one_line_or_read_safely(row: int, collected: Collected) -> None:
    page = collected.sources[0].pages[ASKED.index(row)]
    check(page, ANSWERS[row][2])


def check(page: PageOutcome, expected: str | None) -> None:
    if expected is None:
        assert (page.outcome, page.reason) == ("new", None)
    elif expected:
        assert page.outcome in ("refused", "failed")
        assert (page.reason or "").startswith(expected)
    assert page.reason is None or (page.reason.isprintable() and len(page.reason) <= 300)


@pytest.mark.parametrize("row", range(len(LISTINGS)))
def test_a_hostile_listing_is_refused_in_one_line_or_read_safely(row: int, collected: Collected) -> None:
    source: SourceOutcome = collected.sources[1 + row]
    expected = LISTINGS[row][2]
    if expected is None:
        assert source.failed is None
        assert {page.outcome for page in source.pages} <= {"refused"}
    else:
        assert (source.failed or "").startswith(expected), source.failed


def test_nothing_reaches_the_file_system_but_what_has_a_name_of_ours(collected: Collected, folder: Path) -> None:
    assert {path.name for path in folder.parent.iterdir()} == {"raw"}
    assert {path.name for path in folder.iterdir()} == {"articles", "snapshots"}
    for path in folder.rglob("*"):
        assert path.name.lstrip(".").replace(".", "").replace("-", "").isalnum(), path
        assert len(path.name) < 160


def test_all_that_was_read_can_be_built_from(collected: Collected, folder: Path) -> None:
    reading = read_articles(folder / "articles")
    assert reading.issues.is_empty()
    assert reading.documents.height == collected.counts["new"]
    for row in reading.documents.iter_rows(named=True):
        assert row["title"] is None or row["title"].isprintable()
        assert "\x1b" not in row["text"]


def test_no_secret_is_kept(collected: Collected, folder: Path) -> None:
    for path in folder.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            assert b"secret" not in (gzip.decompress(content) if path.suffix == ".gz" else content)
