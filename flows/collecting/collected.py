"""What was collected: a text with its bytes, and what is known of it."""

import json
from dataclasses import asdict, dataclass
from datetime import datetime

from flows.collecting.drawing import Drawn


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the .toml beside a text says; None is left out."""

    title: str | None
    publisher: str | None
    url: str | None
    published_on: str | None
    retrieved_at: datetime
    language: str | None
    license: str | None
    digest: bool = False


@dataclass(frozen=True, slots=True)
class Item:
    """One thing collected.

    Where it was asked for (`address`), where it was found after redirects (`final`), what its page calls its address
    (`canonical`), the id of what has no address of the web, its record, its hash, what was drawn from it.
    """

    address: str
    final: str
    canonical: str | None
    document_id: str | None
    record: bytes
    sha256: str
    fetched_at: datetime
    drawn: Drawn
    metadata: Metadata


def toml_of(metadata: Metadata) -> str:
    """The metadata as flows.reading.metadata reads it. A JSON string of printable characters is a TOML string."""
    lines = []
    for key, value in asdict(metadata).items():
        if key == "published_on" and value is not None:
            lines.append(f"{key} = {value}")
        elif isinstance(value, datetime):
            lines.append(f"{key} = {value:%Y-%m-%dT%H:%M:%SZ}")
        elif isinstance(value, str) and value:
            lines.append(f"{key} = {json.dumps(value, ensure_ascii=False)}")
        elif value is True:
            lines.append(f"{key} = true")
    return "\n".join(lines) + "\n"
