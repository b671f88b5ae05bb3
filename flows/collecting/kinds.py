"""Kinds of content: what bytes are, by what they say and how they begin."""

from flows.collecting.drawing import MEDIA_DOCX
from flows.collecting.problems import Refused

# What an article may come as, in the order in which we ask for it; a server may answer with "no type", too.
ARTICLE_TYPES = (
    "text/html",
    "application/xhtml+xml",
    "application/pdf",
    MEDIA_DOCX,
    "text/plain",
    "application/octet-stream",
)
LISTING_TYPES = ("text/", "application/")
SUFFIXES = {".html": "html", ".htm": "html", ".pdf": "pdf", ".docx": "docx", ".txt": "text", ".eml": "mail"}
MEDIA_TYPES = {
    "html": "text/html",
    "pdf": "application/pdf",
    "docx": MEDIA_DOCX,
    "text": "text/plain",
    "mail": "message/rfc822",
}
_UNICODE = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")


def kind_of(media_type: str, content: bytes) -> str:
    """html, pdf, docx or text. Raises Refused where the bytes are none of these, whatever they are said to be."""
    begin = content[:1_024].lstrip()
    if b"%PDF-" in content[:1_024]:
        return "pdf"
    if begin.startswith(b"PK\x03\x04"):
        return "docx"
    if not begin:
        raise Refused("it is empty")
    if b"\x00" in begin and not content.startswith(_UNICODE):
        raise Refused(f"it is said to be {media_type or 'nothing'} and is none of HTML, PDF, DOCX and text")
    if media_type == "text/plain" and not begin.lower().startswith((b"<!doctype html", b"<html")):
        return "text"
    if media_type in ("application/pdf", MEDIA_DOCX):
        raise Refused(f"it is said to be {media_type} and is not")
    return "html"
