"""Feeds, sitemaps and pages of links become links."""

import pytest

from flows.collecting.listings import read_listing
from flows.collecting.problems import Refused

BASE = "https://example.org/feeds/news"
RSS = """<?xml version="1.0" encoding="iso-8859-1"?><rss version="2.0"><channel><title>N</title>
<item><link>/news/1</link><pubDate>Tue, 03 Mar 2026 23:30:00 -0500</pubDate></item>
<item><link> https://example.org/news/2 </link></item><item><title>none</title></item>
<item><link>/news/1</link></item><item><guid>https://example.org/news/3</guid></item></channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><entry><link rel="alternate" href="../a"/>
<published>2026-03-01T00:00:00Z</published><updated>2026-03-02T10:00:00Z</updated></entry></feed>"""
JSON = """{"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1", "url": "/j",
"date_published": "2026-03-02T10:00:00+01:00"}]}"""
SITEMAP = """<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://example.org/m?a=1&amp;b=2</loc>
<lastmod>2026-03-02</lastmod></url><url><loc/></url></urlset>"""
INDEX = "<sitemapindex><sitemap><loc>https://example.org/s.xml.gz</loc></sitemap></sitemapindex>"
PAGE = """<html><head><base href="/press/"></head><body><a href="7#top">x</a><a href=7>y</a><a href="/about">z</a>
<a href="mailto:a@example.org">m</a><a>no</a></body></html>"""


def links(kind: str, content: str, pattern: str | None = None) -> list[tuple[str, str | None]]:
    listed = read_listing(kind, content.encode(), None, BASE, pattern)
    return [(link["address"], link["updated"]) for link in listed["links"]]


def test_rss_in_its_order_each_link_once() -> None:
    assert links("feed", RSS) == [
        ("https://example.org/news/1", "2026-03-04T04:30:00+00:00"),
        ("https://example.org/news/2", None),
        ("https://example.org/news/3", None),
    ]


def test_atom_and_json_feed() -> None:
    assert links("feed", ATOM) == [("https://example.org/a", "2026-03-02T10:00:00+00:00")]
    assert links("feed", JSON) == [("https://example.org/j", "2026-03-02T09:00:00+00:00")]


def test_a_feed_says_when_an_article_was_published() -> None:
    assert read_listing("feed", ATOM.encode(), None, BASE, None)["links"][0]["published"] == "2026-03-01T00:00:00+00:00"


def test_sitemaps_and_their_indexes() -> None:
    assert links("sitemap", SITEMAP) == [("https://example.org/m?a=1&b=2", "2026-03-02T00:00:00+00:00")]
    assert links("sitemap", "https://example.org/1\nhttps://example.org/2\n") == [
        ("https://example.org/1", None),
        ("https://example.org/2", None),
    ]
    assert read_listing("sitemap", INDEX.encode(), None, BASE, None)["sitemaps"] == ["https://example.org/s.xml.gz"]


def test_a_page_of_links_gives_those_that_match() -> None:
    assert links("listing", PAGE, "/press/[0-9]+$") == [("https://example.org/press/7", None)]


def test_a_feed_in_another_charset_is_read() -> None:
    content = RSS.replace("/news/2", "/news/é").encode("iso-8859-1")
    listed = read_listing("feed", content, None, BASE, None)
    assert listed["links"][1]["address"] == "https://example.org/news/é"


@pytest.mark.parametrize("kind", ["feed", "sitemap", "listing"])
def test_what_is_empty_is_refused(kind: str) -> None:
    with pytest.raises(Refused):
        read_listing(kind, b"", None, BASE, "x")
