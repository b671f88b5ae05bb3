"""Serving: the files of one release over HTTP on this machine, whole or by range (RFC 9110, section 14)."""

import functools
import re
import sys
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO

from flows.publishing.latest import current

_FRONT = "index.html"
_RANGE = re.compile(r"bytes=(\d*)-(\d*)", re.ASCII)
_TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".jsonl": "application/jsonl",
    ".svg": "image/svg+xml",
    ".csv": "text/csv; charset=utf-8",
    ".md": "text/markdown; charset=utf-8",
    ".sha256": "text/plain; charset=utf-8",
    ".parquet": "application/vnd.apache.parquet",
    ".zip": "application/zip",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


def shown_release(folder: Path) -> Path:
    """The release with pages that a folder is, or, of a folder of releases, the latest one.

    Raises FileNotFoundError, with what to do, where there is none; ValueError where `latest.json` is damaged.
    """
    if not folder.is_dir():
        raise FileNotFoundError(f"{folder}: no such folder; name a release, or a folder of releases")
    if (folder / _FRONT).is_file():
        return folder.resolve()
    version = current(folder)
    if version is None:
        raise FileNotFoundError(f"{folder}: no release in it; make one with 'evledger build'")
    release = folder / "releases" / version
    if not (release / _FRONT).is_file():
        raise FileNotFoundError(f"{release}: no pages in it; build a release anew with 'evledger build'")
    return release.resolve()


def server(release: Path, port: int) -> ThreadingHTTPServer:
    """A server of a release on 127.0.0.1, listening, to be run by the caller. Raises OSError for a taken port."""
    return ReleaseServer(("127.0.0.1", port), functools.partial(ReleaseHandler, directory=str(release)))


def byte_range(header: str | None, size: int) -> tuple[int, int] | None:
    """The bytes that a `Range` header asks for, first and last; None for all of them.

    What is no single range of bytes is passed over, as the RFC allows. Raises ValueError for one beyond the end.

    >>> byte_range("bytes=0-99", 1000), byte_range("bytes=-100", 1000), byte_range(None, 1000)
    ((0, 99), (900, 999), None)
    """
    found = _RANGE.fullmatch(header.strip()) if header else None
    if found is None or found.groups() == ("", ""):
        return None
    first, last = found.groups()
    if not first:
        start, end = max(0, size - int(last)), size - 1
    else:
        start, end = int(first), min(int(last), size - 1) if last else size - 1
        if last and int(last) < int(first):
            return None
    if start >= size or start > end:
        raise ValueError(f"{header}: beyond the {size} bytes of the file")
    return start, end


class ReleaseServer(ThreadingHTTPServer):
    """A server that is silent of browsers which end a connection halfway: they do so whenever one leaves a page."""

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say what went wrong, unless it is that."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


class ReleaseHandler(SimpleHTTPRequestHandler):
    """GET and HEAD of the files of a release; no listings of folders, nothing outside it."""

    protocol_version = "HTTP/1.1"
    server_version = "evledger"
    sys_version = ""

    def send_head(self) -> BytesIO | BinaryIO | None:
        """Send the head of an answer. Out: what of the file is to follow; None where an error was sent."""
        path = Path(self.translate_path(self.path))
        if path.is_dir():
            path = path / _FRONT
        if not path.is_file() or not path.resolve().is_relative_to(Path(self.directory).resolve()):
            self.send_error(HTTPStatus.NOT_FOUND, "No such file in this release")
            return None
        size = path.stat().st_size
        try:
            part = byte_range(self.headers.get("Range"), size)
        except ValueError:
            self.send_response(HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE)
            self.send_header("Content-Range", f"bytes */{size}")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return None
        first, last = part if part is not None else (0, size - 1)
        self.send_response(HTTPStatus.OK if part is None else HTTPStatus.PARTIAL_CONTENT)
        self.send_header("Content-Type", _TYPES.get(path.suffix, "application/octet-stream"))
        self.send_header("Content-Length", str(last - first + 1))
        if part is not None:
            self.send_header("Content-Range", f"bytes {first}-{last}/{size}")
        self.send_header("Accept-Ranges", "bytes")
        self.send_header("Cache-Control", "no-cache")
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Referrer-Policy", "no-referrer")
        self.end_headers()
        return _bytes(path, first, last)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is the base class's
        """Say nothing of each request."""


def _bytes(path: Path, first: int, last: int) -> BytesIO:
    with path.open("rb") as file:
        file.seek(first)
        return BytesIO(file.read(last - first + 1))
