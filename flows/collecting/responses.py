"""What is asked of a server, and what it answers."""

from dataclasses import dataclass
from datetime import datetime

import httpx

from flows.collecting.sources import Source


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked for: an address of `check_address`, for which source, what is known of it, and the media types
    that are taken (beginnings of them; none: all).
    """

    address: str
    source: Source
    etag: str | None = None
    last_modified: str | None = None
    accept: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Response:
    """What came: the address after redirects, headers and `body` as they came, `content` unpacked.

    `unchanged`: the server says that nothing changed since the validators; there is no content then.
    """

    address: str
    status: int
    headers: httpx.Headers
    body: bytes
    content: bytes
    fetched_at: datetime

    @property
    def unchanged(self) -> bool:
        """Whether the server says that nothing changed."""
        return self.status == 304

    @property
    def media_type(self) -> str:
        """The media type, in small letters, without parameters; "" if none is told."""
        return media_type(self.headers)

    @property
    def charset(self) -> str | None:
        """The charset that the header declares."""
        value: str = self.headers.get("content-type", "")
        for parameter in value.split(";")[1:]:
            name, _, label = parameter.partition("=")
            if name.strip().lower() == "charset":
                return label.strip(" \"'")
        return None


def media_type(headers: httpx.Headers) -> str:
    """The media type, in small letters, without parameters; "" if none is told."""
    value: str = headers.get("content-type", "")
    return value.partition(";")[0].strip().lower()
