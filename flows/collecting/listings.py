"""Listings: feeds, sitemaps and pages of links → the addresses of articles. Runs in a worker process."""

import calendar
import json
import re
from datetime import UTC, datetime
from io import BytesIO
from typing import Any, TypedDict
from urllib.parse import urljoin

from flows.collecting.charsets import decode
from flows.collecting.problems import Refused

# A sitemap may hold so many: https://www.sitemaps.org/protocol.html
_MOST = 50_000


class Link(TypedDict):
    """An address in a listing, absolute but not checked, and when the listing says that it was published and changed,
    if it does.
    """

    address: str
    updated: str | None
    published: str | None


class Listed(TypedDict):
    """What a listing holds: links to articles, and of a sitemap index those to other sitemaps."""

    links: list[Link]
    sitemaps: list[str]


def read_listing(kind: str, content: bytes, charset: str | None, base: str, pattern: str | None) -> Listed:
    """The links of a `kind` (feed, sitemap, listing) in its order, each once.

    In: the bytes, the charset that the header declares, the listing's own address, and for a listing page the pattern
    that articles' addresses match. Raises Refused where it is not of that kind.
    """
    text = decode(content, charset)
    if kind == "feed":
        listed = _json_feed(text) if text.lstrip().startswith("{") else _feed(text, base)
    elif kind == "sitemap":
        listed = _sitemap(text)
    else:
        listed = _page(text, base, re.compile(pattern or ""))
    links: dict[str, Link] = {}
    for link in listed["links"][:_MOST]:
        address = _absolute(base, link["address"])
        links.setdefault(address, Link(address=address, updated=link["updated"], published=link["published"]))
    return Listed(
        links=list(links.values()), sitemaps=[_absolute(base, address) for address in listed["sitemaps"][:_MOST]]
    )


def _absolute(base: str, address: str) -> str:
    """The address seen from the listing; what is none stays as it is, to be refused by whoever checks it."""
    try:
        return urljoin(base, address.strip())
    except ValueError:
        return address.strip()


def _feed(text: str, base: str) -> Listed:
    import feedparser

    if re.search(r"<!ENTITY", text, re.I):
        raise Refused("it declares XML entities, which are not read")
    # It is decoded already; a declaration would be believed before the header that we give.
    plain = re.sub(r"^\s*<\?xml[^>]*\?>", "", text).strip()
    headers = {"content-type": "application/xml; charset=utf-8", "content-location": base}
    found = feedparser.parse(BytesIO(plain.encode("utf-8", "replace")), response_headers=headers, sanitize_html=False)
    if not found.get("version") and not found.get("entries"):
        raise Refused("it is no feed: neither RSS nor Atom nor JSON Feed")
    links = []
    for entry in found.entries:
        address = entry.get("link") or (entry.get("id") if str(entry.get("id", "")).startswith("http") else None)
        if address:
            # Not by the entry's own get, which makes of a date of publication one of change.
            published, updated = (_struct(dict.get(entry, f"{name}_parsed")) for name in ("published", "updated"))
            links.append(Link(address=address, updated=updated or published, published=published))
    return Listed(links=links, sitemaps=[])


def _json_feed(text: str) -> Listed:
    try:
        told = json.loads(text)
    except (ValueError, RecursionError):
        raise Refused("it is no feed: neither JSON nor XML") from None
    items = told.get("items") if isinstance(told, dict) else None
    if not isinstance(items, list) or "jsonfeed.org" not in str(told.get("version", "")):
        raise Refused("it is no JSON Feed: it has no version and items")
    links = []
    for item in items:
        if isinstance(item, dict) and isinstance(item.get("url") or item.get("id"), str):
            published, updated = _parsed(item.get("date_published")), _parsed(item.get("date_modified"))
            address = item.get("url") or item["id"]
            links.append(Link(address=address, updated=updated or published, published=published))
    return Listed(links=links, sitemaps=[])


def _sitemap(text: str) -> Listed:
    from defusedxml import DefusedXmlException, ElementTree

    plain = re.sub(r"^\s*<\?xml[^>]*\?>", "", text).strip()
    if plain.startswith(("http://", "https://")):
        return Listed(links=[Link(address=line, updated=None, published=None) for line in plain.split()], sitemaps=[])
    try:
        root = ElementTree.fromstring(plain.encode("utf-8", "replace"), forbid_dtd=True)
    except ElementTree.ParseError as error:
        raise Refused(f"it is no sitemap: not XML ({error})") from None
    except DefusedXmlException:
        raise Refused("it declares a document type or entities, which are not read") from None
    name = _name(root)
    if name not in ("urlset", "sitemapindex"):
        raise Refused(f"it is no sitemap: it holds {name[:40]!r}")
    links = []
    for entry in list(root)[:_MOST]:
        cells = {_name(cell): (cell.text or "").strip() for cell in entry}
        if cells.get("loc"):
            links.append(Link(address=cells["loc"], updated=_parsed(cells.get("lastmod")), published=None))
    if name == "sitemapindex":
        return Listed(links=[], sitemaps=[link["address"] for link in links])
    return Listed(links=links, sitemaps=[])


def _page(text: str, base: str, pattern: re.Pattern[str]) -> Listed:
    from lxml import etree, html

    plain = re.sub(r"^\s*<\?xml[^>]*\?>", "", text).replace("\x00", "")
    try:
        tree = html.document_fromstring(plain)
    except (etree.LxmlError, ValueError):
        raise Refused("it is no page of links: it is not HTML") from None
    own = tree.xpath("//base/@href")
    try:
        start = urljoin(base, str(own[0])) if own else base
    except ValueError:
        start = base
    links = []
    for target in tree.xpath("//a/@href")[:_MOST]:
        try:
            address = urljoin(start, str(target).strip()).partition("#")[0]
        except ValueError:
            continue
        if pattern.search(address):
            links.append(Link(address=address, updated=None, published=None))
    return Listed(links=links, sitemaps=[])


def _name(element: Any) -> str:
    return str(element.tag).rpartition("}")[2]


def _parsed(value: Any) -> str | None:
    """A time of ISO 8601 in UTC; a day is its beginning."""
    if not isinstance(value, str):
        return None
    try:
        found = datetime.fromisoformat(value.strip())
    except ValueError:
        return None
    return _iso(found if found.tzinfo is not None else found.replace(tzinfo=UTC))


def _struct(time: Any) -> str | None:
    """A time.struct_time in UTC as ISO 8601; None where there is no such time."""
    if time is None:
        return None
    try:
        return _iso(datetime.fromtimestamp(calendar.timegm(time), UTC))
    except (ValueError, OverflowError, OSError):
        return None


def _iso(time: datetime) -> str:
    return time.astimezone(UTC).isoformat()
