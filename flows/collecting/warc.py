"""WARC: a snapshot's bytes with their headers, one file a snapshot (ISO 28500, by warcio).

The same snapshot makes the same bytes: record ids are drawn from what the record holds.
"""

import hashlib
import uuid
from datetime import datetime
from io import BytesIO

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

# The client has put chunks together; what was set for our session alone is nobody's business.
_LEFT_OUT = ("transfer-encoding", "set-cookie", "set-cookie2")
_NAMESPACE = uuid.UUID("6f1d4c0e-6a52-5a0b-9d0c-0f8c6e1f4b57")


def response_record(
    address: str, status: int, headers: list[tuple[str, str]], body: bytes, fetched_at: datetime
) -> bytes:
    """A .warc.gz with one response: its status, headers as they came and body still packed as it was sent."""
    kept = [(name, value) for name, value in headers if name.lower() not in _LEFT_OUT]
    http = StatusAndHeaders(str(status), kept, protocol="HTTP/1.1")
    return _record("response", address, body, fetched_at, http=http)


def file_record(address: str, media_type: str, body: bytes, fetched_at: datetime) -> bytes:
    """A .warc.gz with one file that did not come over HTTP."""
    return _record("resource", address, body, fetched_at, media_type=media_type)


def _record(
    kind: str,
    address: str,
    body: bytes,
    fetched_at: datetime,
    http: StatusAndHeaders | None = None,
    media_type: str = "",
) -> bytes:
    date = f"{fetched_at:%Y-%m-%dT%H:%M:%SZ}"
    out = BytesIO()
    writer = WARCWriter(out, gzip=True)
    name = f"{kind} {address} {date} {hashlib.sha256(body).hexdigest()}"
    record = writer.create_warc_record(
        address,
        kind,
        payload=BytesIO(body),
        length=len(body),
        warc_content_type=media_type,
        warc_headers_dict={"WARC-Record-ID": f"<urn:uuid:{uuid.uuid5(_NAMESPACE, name)}>", "WARC-Date": date},
        http_headers=http,
    )
    writer.write_record(record)
    return out.getvalue()
