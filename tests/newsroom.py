"""A newsroom for tests: a real server on loopback whose pages a test sets, and which remembers what it was asked."""

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock, Thread


@dataclass
class Reply:
    """What the server answers: status, headers, body; `chunks` in place of a body that does not end or comes slowly;
    `raw` in place of an HTTP response at all.
    """

    body: bytes = b""
    status: int = 200
    type: str | None = "text/html; charset=utf-8"
    headers: Mapping[str, str] = field(default_factory=dict)
    etag: bool = True
    chunks: Callable[[], Iterator[bytes]] | None = None
    wait: float = 0.0
    raw: bytes | None = None


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def handle_error(self, *args: object) -> None:
        """Say nothing of clients that hang up."""


class Newsroom:
    """`pages` maps paths to replies, or to lists of them of which each request takes the next and the last stays."""

    def __init__(self) -> None:
        self.pages: dict[str, Reply | list[Reply]] = {}
        self.asked: list[str] = []
        self.headers: list[dict[str, str]] = []
        self.at_once = self.most_at_once = 0
        self.lock = Lock()
        self.server = _Server(("127.0.0.1", 0), _handler(self))
        self.port: int = self.server.server_port

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def settings(self) -> str:
        """The [collect] table with which this server may be asked, and waits are short."""
        return (
            f'[collect]\nallow_hosts = ["127.0.0.1:{self.port}"]\nbackoff = 0.01\ntimeout = 5.0\nmax_seconds = 10.0\n'
        )

    def forget(self) -> None:
        """Forget what was asked."""
        self.asked.clear()
        self.headers.clear()

    def articles_asked(self) -> list[str]:
        """What was asked but robots.txt, sorted."""
        return sorted(path for path in self.asked if path != "/robots.txt")

    def next_reply(self, path: str) -> Reply:
        found = self.pages.get(path)
        if found is None:
            return Reply(b"not here", status=404)
        if isinstance(found, list):
            return found.pop(0) if len(found) > 1 else found[0]
        return found


@contextmanager
def newsroom() -> Iterator[Newsroom]:
    """A running newsroom without pages."""
    room = Newsroom()
    Thread(target=room.server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
    try:
        yield room
    finally:
        room.server.shutdown()
        room.server.server_close()


SUBJECTS = ("battery", "engine", "dealer", "charging", "design", "export", "rental", "racing", "school", "museum")
PLACES = ("north", "south", "east", "west", "valley", "coast", "island", "border", "river", "capital")


def story(number: int) -> list[str]:
    """The paragraphs of an English article that shares no sentence with another number's."""
    subject, place = SUBJECTS[number % 10], PLACES[number // 10 % 10]
    return [
        f"The maker said on Monday that its {subject} centre in the {place} will open with {1_000 + number} people.",
        f"Work on the {subject} site of the {place} began after {200 + number} neighbours had been heard about it.",
        f"A spokesman for {subject} matters called the {place} a good place, and thanked {30 + number} partners there.",
        f"The {place} has waited for {subject} news since the older hall of {5_000 + number} square metres was closed.",
    ]


def page(number: int, *, extra: str = "", head: str = "", language: str = "en", title: str | None = None) -> bytes:
    """An HTML page with the story, a menu and a footer around it."""
    shown = title or f"Centre number {number} opens"
    paragraphs = "".join(f"<p>{paragraph}</p>" for paragraph in [*story(number), *([extra] if extra else [])])
    return (
        f'<!DOCTYPE html><html lang="{language}"><head><title>{shown}</title>'
        f'<meta property="article:published_time" content="2026-03-{number % 28 + 1:02}T10:00:00Z">{head}</head>'
        f'<body><nav><a href="/">Home</a> <a href="/about">About us</a></nav><article><h1>{shown}</h1>{paragraphs}'
        "</article><footer>All rights reserved</footer></body></html>"
    ).encode()


def rss(*paths: str) -> bytes:
    """An RSS feed of these links."""
    items = "".join(f"<item><title>x</title><link>{path}</link></item>" for path in paths)
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>{items}</channel></rss>'.encode()


def shown_in_pdf(lines: list[str]) -> bytes:
    """The content of a PDF's page that shows the lines."""
    return f"BT /F1 10 Tf 40 780 Td {''.join(f'({line}) Tj 0 -14 Td ' for line in lines)}ET".encode()


def pdf(content: bytes, *, filters: bytes = b"", kids: bytes = b"3 0 R") -> bytes:
    """A PDF of one page, by hand."""
    objects = [
        b"<</Type/Catalog/Pages 2 0 R/Lang(en)>>",
        b"<</Type/Pages/Kids[" + kids + b"]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 900 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<<%b/Length %d>>stream\n%b\nendstream" % (filters, len(content), content),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    out, places = bytearray(b"%PDF-1.4\n"), []
    for number, told in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, told)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    start = len(out)
    out += b"xref\n0 6\n0000000000 65535 f \n" + table
    out += b"trailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % start
    return bytes(out)


def _handler(room: Newsroom) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        # Header and body are two writes; together with delayed acknowledgements they would take 40 ms each.
        disable_nagle_algorithm = True

        def do_GET(self) -> None:
            with room.lock:
                room.asked.append(self.path)
                room.headers.append({name.lower(): value for name, value in self.headers.items()})
                reply = room.next_reply(self.path)
                room.at_once += 1
                room.most_at_once = max(room.most_at_once, room.at_once)
            try:
                self.answer(reply)
            except OSError:
                self.close_connection = True
            finally:
                with room.lock:
                    room.at_once -= 1

        def answer(self, reply: Reply) -> None:
            time.sleep(reply.wait)
            if reply.raw is not None:
                self.wfile.write(reply.raw)
                self.close_connection = True
                return
            etag = f'"{sha256(reply.body).hexdigest()[:12]}"'
            if reply.etag and reply.status == 200 and self.headers.get("If-None-Match") == etag:
                self.send_response(304)
                self.send_header("Content-Length", "0")
                self.end_headers()
                return
            self.send_response(reply.status)
            for name, value in reply.headers.items():
                self.send_header(name, value)
            if reply.type is not None:
                self.send_header("Content-Type", reply.type)
            if reply.chunks is None:
                if reply.etag and reply.status == 200:
                    self.send_header("ETag", etag)
                if "Content-Length" not in reply.headers:
                    self.send_header("Content-Length", str(len(reply.body)))
                self.end_headers()
                self.wfile.write(reply.body)
                return
            self.send_header("Transfer-Encoding", "chunked")
            self.end_headers()
            for chunk in reply.chunks():
                self.wfile.write(f"{len(chunk):x}\r\n".encode() + chunk + b"\r\n")
            self.wfile.write(b"0\r\n\r\n")

        def log_message(self, *args: object) -> None:
            """Say nothing."""

    return Handler
