"""Drawing: an article's text and what its page says of it, from HTML, PDF, DOCX, plain text or mail.

Runs in a worker process (flows.collecting.worker), because what it parses is hostile until shown otherwise.
"""

import re
import zipfile
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import parsedate_to_datetime
from io import BytesIO
from typing import Any, TypedDict

from flows.collecting.charsets import decode
from flows.collecting.languages import language_of, plain_tag
from flows.collecting.problems import Refused, one_line
from flows.collecting.similarity import fingerprint

# Shorter than this is a teaser, a notice or a page that needs a browser.
SHORTEST = 150
LONGEST = 2_000_000
_PAGES, _MEMBERS, _UNZIPPED, _PARTS = 300, 2_000, 100_000_000, 50
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ufeff\ufffe\uffff]")


class Drawn(TypedDict):
    """What was drawn: `text`, and what the page says of it; None where it says nothing. Dates are ISO 8601."""

    text: str
    title: str | None
    canonical: str | None
    published_on: str | None
    language: str | None
    sketch: list[int]


def draw(kind: str, content: bytes, charset: str | None, address: str, language: str | None) -> Drawn:
    """The article in the bytes of a `kind` (html, pdf, docx, text, mail).

    In: the charset that the header declares, the address, the language that the source declares. Raises Refused
    where there is no article in it.
    """
    drawers = {"html": _html, "pdf": _pdf, "docx": _docx, "text": _text, "mail": _mail}
    told = drawers[kind](content, charset, address)
    text = _clean(told.get("text") or "")
    if len(text) < SHORTEST:
        raise Refused(f"no article in it: {len(text)} characters of text")
    if len(text) > LONGEST:
        raise Refused(f"its text has {len(text):,} characters; articles have at most {LONGEST:,}")
    title = one_line(told.get("title") or "") or None
    if title is not None and not text.startswith(title):
        text = f"{title}\n\n{text}"
    return Drawn(
        text=text + "\n",
        title=title,
        canonical=told.get("canonical"),
        published_on=_day(told.get("published_on")),
        language=language_of(text, plain_tag(told.get("language")), language),
        sketch=fingerprint(text).sketch,
    )


def _html(content: bytes, charset: str | None, address: str) -> dict[str, str | None]:
    from lxml import etree, html
    from trafilatura import bare_extraction

    # A declaration in a text that is decoded already would be taken for the bytes'.
    page = re.sub(r"^\s*<\?xml[^>]*\?>", "", decode(content, charset)).replace("\x00", "")
    if not page.strip():
        raise Refused("it is empty")
    if "\x00" in content[:1_024].decode("latin-1") and page.count("\ufffd") * 20 > len(page):
        raise Refused("it is not HTML")
    try:
        tree = html.document_fromstring(page)
    except (etree.LxmlError, ValueError):
        raise Refused("it is not HTML") from None
    found = bare_extraction(
        page,
        url=address,
        include_comments=False,
        with_metadata=True,
        # Only what the page declares: a date found in the text may be of anything.
        date_extraction_params={"original_date": True, "extensive_search": False, "url": address},
    )
    if found is None or isinstance(found, dict):
        return {"text": ""}
    return {
        "text": found.text,
        "title": found.title,
        "published_on": found.date,
        "canonical": _attribute(tree, "//link[@rel='canonical']/@href"),
        "language": _attribute(tree, "/html/@lang | //meta[@http-equiv='content-language']/@content")
        or _attribute(tree, "//meta[@property='og:locale']/@content"),
    }


def _attribute(tree: Any, path: str) -> str | None:
    found = tree.xpath(path)
    return str(found[0]).strip() if found else None


def _pdf(content: bytes, charset: str | None, address: str) -> dict[str, str | None]:
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    try:
        reader = PdfReader(BytesIO(content))
        if reader.is_encrypted and not reader.decrypt(""):
            raise Refused("it is a PDF that needs a password")
        if len(reader.pages) > _PAGES:
            raise Refused(f"it is a PDF of {len(reader.pages)} pages; articles have at most {_PAGES}")
        text = "\n\n".join(page.extract_text() for page in reader.pages)
        title = reader.metadata.title if reader.metadata is not None else None
        language = reader.root_object.get("/Lang")
    # What pypdf raises on broken files is of many kinds, none of which it documents.
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError, ArithmeticError, OSError) as error:
        raise Refused(f"it is not a PDF that can be read: {error}") from None
    # What word processors enter by themselves is no title.
    shown = (
        title
        if title and not re.search(r"(?i)^(?:microsoft word|untitled)|\.(?:docx?|pdf|indd|pptx?)$", title)
        else None
    )
    return {"text": text, "title": shown, "language": str(language) if language else None}


def _docx(content: bytes, charset: str | None, address: str) -> dict[str, str | None]:
    import docx
    from docx.table import Table
    from lxml import etree

    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            members = archive.infolist()
        if len(members) > _MEMBERS or sum(member.file_size for member in members) > _UNZIPPED:
            raise Refused(f"it is a DOCX that unpacks to more than {_UNZIPPED:,} bytes or {_MEMBERS:,} files")
        document = docx.Document(BytesIO(content))
        lines = []
        for block in document.iter_inner_content():
            if isinstance(block, Table):
                lines += ["\t".join(cell.text for cell in row.cells) for row in block.rows]
            else:
                lines.append(block.text)
        properties = document.core_properties
        return {"text": "\n".join(lines), "title": properties.title, "language": properties.language}
    except (zipfile.BadZipFile, zipfile.LargeZipFile, etree.LxmlError, ValueError, KeyError, TypeError) as error:
        raise Refused(f"it is not a DOCX that can be read: {error}") from None
    # Missing parts surface as attributes and indices that are not there, unknown packing as not implemented.
    except (AttributeError, IndexError, NotImplementedError, EOFError, OSError) as error:
        raise Refused(f"it is not a DOCX that can be read: {error}") from None


def _text(content: bytes, charset: str | None, address: str) -> dict[str, str | None]:
    if content.count(b"\x00") > len(content) // 3 + 1 or content.startswith((b"\x7fELF", b"PK\x03\x04", b"MZ\x90")):
        raise Refused("it is not text")
    return {"text": decode(content, charset)}


def _mail(content: bytes, charset: str | None, address: str) -> dict[str, str | None]:
    """The longest of what a mail holds: its text, its HTML, an attached PDF or DOCX."""
    message = BytesParser(policy=policy.default).parsebytes(content)
    assert isinstance(message, EmailMessage)
    best: dict[str, str | None] = {"text": ""}
    for kind, part in _parts(message):
        try:
            payload = part.get_payload(decode=True)
            drawn = {"html": _html, "pdf": _pdf, "docx": _docx, "text": _text}[kind](
                payload if isinstance(payload, bytes) else b"", part.get_content_charset(), ""
            )
        except Refused:
            continue
        if len(drawn.get("text") or "") > len(best["text"] or ""):
            best = drawn
    subject, sent = _header(message, "subject"), _header(message, "date")
    return {
        "text": best["text"],
        "title": re.sub(r"(?i)^(?:(?:re|fwd?|aw|wg)\s*:\s*)+", "", subject or "") or best.get("title"),
        "published_on": _mail_day(sent),
        "language": _header(message, "content-language") or best.get("language"),
    }


def _parts(message: EmailMessage) -> Iterator[tuple[str, EmailMessage]]:
    kinds = {"text/html": "html", "text/plain": "text", "application/pdf": "pdf", MEDIA_DOCX: "docx"}
    for number, part in enumerate(message.walk()):
        if number == _PARTS:
            return
        name = (part.get_filename() or "").lower()
        kind = kinds.get(part.get_content_type()) or next((k for k in ("pdf", "docx") if name.endswith(f".{k}")), None)
        if kind is not None and isinstance(part, EmailMessage):
            yield kind, part


def _header(message: EmailMessage, name: str) -> str | None:
    try:
        value = message[name]
    # The standard library's parser of headers fails on some broken ones with errors of many kinds.
    except (ValueError, IndexError, AttributeError, TypeError, LookupError):
        return None
    return one_line(str(value)) if value is not None else None


def _mail_day(value: str | None) -> str | None:
    try:
        return parsedate_to_datetime(value).date().isoformat() if value else None
    except (ValueError, TypeError):
        return None


def _clean(text: str) -> str:
    """Lines without control characters, blanks at their ends and more than one empty line in a row."""
    lines = [line.rstrip() for line in _CONTROLS.sub("", re.sub(r"\r\n?|\x0c|\u2028|\u2029", "\n", text)).split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _day(value: str | None) -> str | None:
    """A date as ISO has it, if it is one and not in the future: an article is not published before it is read."""
    try:
        day = date.fromisoformat((value or "")[:10])
    except ValueError:
        return None
    latest = datetime.now(UTC).date() + timedelta(days=1)
    return day.isoformat() if date(1990, 1, 1) <= day <= latest else None


MEDIA_DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
