"""Wall times of `collect` against a bare httpx loop over the same pages with the same limits: `make bench`.

1,000 pages of a server on loopback, in a process of its own; at most so many requests at a time, and so many seconds
between the starts of two, as a source's `concurrency` and `delay` have it. The bare loop fetches the bodies and drops
them; `collect` honours robots.txt, checks addresses, keeps snapshots, draws texts and compares them. The two run
alternating; the medians are compared. At most 1.2 times is the aim. A run of `collect` over known pages comes last.
"""

import argparse
import asyncio
import random
import re
import statistics
import subprocess
import sys
import tempfile
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import httpx
from aiolimiter import AsyncLimiter

from flows.collecting.collector import collect
from flows.collecting.sources import parse_sources

ROOT = Path(__file__).resolve().parents[1]
PAGES, TIMES = 1_000, 3
DELAY, CONCURRENCY = 0.03, 8
# The words of the project's articles, so that pages are no more alike than news is.
WORDS = sorted(
    {
        word
        for path in (ROOT / "raw" / "articles").glob("*.txt")
        for word in re.findall("[a-z]{3,}", path.read_text("utf-8"))
    }
)


def page(number: int) -> bytes:
    """A page of news with a menu, twelve paragraphs that no other page has, and a footer."""
    draw = random.Random(number)
    menu = "".join(f'<li><a href="/section/{n}">Section {n}</a></li>' for n in range(40))
    paragraphs = "".join(
        f"<p>The company said that {' '.join(draw.choices(WORDS, k=12))} and that {draw.randrange(10**6)} of the "
        f"{' '.join(draw.choices(WORDS, k=14))} are to be in the {draw.choice(WORDS)} by the end of the year.</p>"
        for _ in range(12)
    )
    return (
        f'<!DOCTYPE html><html lang="en"><head><title>News {number}</title></head><body><nav><ul>{menu}</ul></nav>'
        f"<article><h1>News {number}</h1>{paragraphs}</article><footer>All rights reserved</footer></body></html>"
    ).encode()


class Handler(BaseHTTPRequestHandler):
    """Serves the pages and a sitemap of them."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    bodies: dict[str, bytes] = {}  # noqa: RUF012 - one for the process

    def do_GET(self) -> None:
        """Answer."""
        body = self.bodies.get(self.path)
        self.send_response(404 if body is None else 200)
        self.send_header("Content-Type", "text/xml" if self.path.endswith(".xml") else "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body or b"")))
        self.end_headers()
        self.wfile.write(body or b"")

    def log_message(self, *args: object) -> None:
        """Say nothing."""


def serve() -> None:
    """Serve until killed; the port is the first line of stdout."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    base = f"http://127.0.0.1:{server.server_port}"
    Handler.bodies = {f"/news/{number}": page(number) for number in range(PAGES)}
    links = "".join(f"<url><loc>{base}{path}</loc></url>" for path in Handler.bodies)
    Handler.bodies["/map.xml"] = f"<urlset>{links}</urlset>".encode()
    print(server.server_port, flush=True)
    server.serve_forever()


async def bare(base: str) -> None:
    """Fetch the pages with httpx and the same limits."""
    limiter, places = AsyncLimiter(1, DELAY), asyncio.Semaphore(CONCURRENCY)
    async with httpx.AsyncClient(trust_env=False) as client:

        async def one(number: int) -> None:
            async with places:
                await limiter.acquire()
                (await client.get(f"{base}/news/{number}")).raise_for_status()

        await asyncio.gather(*(one(number) for number in range(PAGES)))


def ours(base: str, raw: Path) -> None:
    """Collect the pages into a raw folder."""
    told = f"""
        [collect]
        allow_hosts = ["{base.removeprefix("http://")}"]
        [[source]]
        name = "news"
        kind = "sitemap"
        url = "{base}/map.xml"
        publisher = "News"
        delay = {DELAY}
        concurrency = {CONCURRENCY}
    """
    counts = collect(raw, parse_sources(told.encode(), raw)).counts
    assert counts["new"] + counts["unchanged"] == PAGES, counts


def seconds(work: object, *arguments: object) -> float:
    """The wall time of a call."""
    since = time.perf_counter()
    assert callable(work)
    work(*arguments)
    return time.perf_counter() - since


def main() -> None:
    """Run both and print the medians and their ratio."""
    server = subprocess.Popen([sys.executable, __file__, "--serve"], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    try:
        assert server.stdout is not None
        base = f"http://127.0.0.1:{server.stdout.readline().strip()}"
        theirs, mine, known = [], [], []
        with tempfile.TemporaryDirectory() as name:
            for number in range(TIMES):
                raw = Path(name) / str(number)
                raw.mkdir()
                theirs.append(seconds(lambda: asyncio.run(bare(base))))
                mine.append(seconds(ours, base, raw))
                known.append(seconds(ours, base, raw))
        one, other = statistics.median(mine), statistics.median(theirs)
        print(f"collect {PAGES:,} pages: {one:.2f} s against {other:.2f} s, {one / other:.2f} times (aim: at most 1.2)")
        print(f"collect again, nothing new: {statistics.median(known):.2f} s")
    finally:
        server.kill()


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--serve", action="store_true")
    serve() if parser.parse_args().serve else main()
