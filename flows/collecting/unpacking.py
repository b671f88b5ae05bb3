"""Unpacking: a response's Content-Encoding undone, a piece at a time, never past a cap."""

import zlib
from typing import Any, Protocol

import brotli

from flows.collecting.problems import Failed, Refused

# What we say that we understand.
ACCEPTED = "gzip, br"
_PIECE = 65_536


class Unpacker(Protocol):
    """Takes packed bytes and gives what they unpack to, at most `limit` bytes and a little at once."""

    def feed(self, data: bytes, limit: int) -> bytes:
        """What the next bytes unpack to."""

    def ended(self) -> bool:
        """Whether the packed bytes are complete."""


class _Zlib:
    def __init__(self, deflate: bool) -> None:
        # 47: gzip or zlib, told by the header; "deflate" is zlib by the standard and raw with some servers.
        self._object: Any = zlib.decompressobj(47)
        self._deflate = deflate
        self._first = True

    def feed(self, data: bytes, limit: int) -> bytes:
        try:
            out: bytes = self._object.decompress(data, limit)
        except zlib.error:
            if not (self._deflate and self._first):
                raise
            self._object = zlib.decompressobj(-15)
            out = self._object.decompress(data, limit)
        self._first = False
        return out

    def ended(self) -> bool:
        return bool(self._object.eof)


class _Brotli:
    def __init__(self) -> None:
        self._object = brotli.Decompressor()

    def feed(self, data: bytes, limit: int) -> bytes:
        parts = [self._object.process(data, output_buffer_limit=limit)]
        size = len(parts[0])
        while not self._object.can_accept_more_data() and size < limit:
            part = self._object.process(b"", output_buffer_limit=limit - size)
            parts.append(part)
            size += len(part)
            if not part:
                break
        return b"".join(parts)

    def ended(self) -> bool:
        return bool(self._object.is_finished())


def unpack(data: bytes, encoding: str, cap: int) -> bytes:
    """The content of a body with this Content-Encoding header ("" for none).

    Raises Refused where the encoding is none that we asked for or the content is larger than `cap`, Failed where it
    is broken or cut short.
    """
    names = [name.strip().lower() for name in encoding.split(",") if name.strip() and name.strip() != "identity"]
    if not names:
        return data
    if len(names) > 1:
        raise Refused(f"it is packed {len(names)} times over ({encoding})")
    name = names[0].removeprefix("x-")
    if name not in ("gzip", "deflate", "br"):
        raise Refused(f"it is packed as {name!r}, which was not asked for")
    unpacker: Unpacker = _Brotli() if name == "br" else _Zlib(deflate=name == "deflate")
    return _unpack(data, unpacker, name, cap)


def unpack_gzip(data: bytes, cap: int) -> bytes:
    """The content of a .gz file. Raises as `unpack`."""
    return _unpack(data, _Zlib(deflate=False), "gzip", cap)


def _unpack(data: bytes, unpacker: Unpacker, name: str, cap: int) -> bytes:
    parts, size = [], 0
    try:
        for start in range(0, len(data), _PIECE):
            part = unpacker.feed(data[start : start + _PIECE], cap - size + 1)
            parts.append(part)
            size += len(part)
            if size > cap:
                raise Refused(f"it unpacks to more than {cap:,} bytes")
    except (zlib.error, brotli.error):
        raise Failed(f"it says that it is packed as {name}, and is not, or is broken") from None
    if not unpacker.ended():
        raise Failed(f"its {name} is cut short")
    return b"".join(parts)
