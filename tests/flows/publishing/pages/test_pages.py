from pathlib import Path
from urllib.parse import unquote, urlsplit
from xml.etree.ElementTree import Element

import html5lib
import pytest

import schemas
from flows.publishing.pages.layout import policy
from flows.publishing.pages.site import Site
from flows.publishing.pages.writing import write_pages
from tests.flows.publishing.pages.conftest import HOSTILE, hostile_world
from tests.flows.publishing.world import CLOSED_TEXT, OPEN_TEXT

EVIL = "articles/~45.v~20.il.html"


@pytest.fixture(scope="module")
def parsed(pages: Path) -> dict[str, Element]:
    """Every page, by its path."""
    found = {}
    for path in sorted(pages.rglob("*.html")):
        parser = html5lib.HTMLParser(namespaceHTMLElements=False)
        found[path.relative_to(pages).as_posix()] = parser.parse(path.read_text(encoding="utf-8"))
        assert not parser.errors, (path, parser.errors[:3])
    return found


def test_there_is_a_page_of_all_that_has_one(parsed: dict[str, Element]) -> None:
    want = {"index.html", "articles/open.html", "articles/closed.html", EVIL, "organizations/acme-motors.html"}
    assert want | {"datasets/targets.html", "datasets/rejects.html", "charts/index.html"} <= set(parsed)


def test_every_page_has_the_policy_and_nothing_that_it_forbids(parsed: dict[str, Element]) -> None:
    for name, page in parsed.items():
        metas = [
            meta.get("content") for meta in page.iter("meta") if meta.get("http-equiv") == "Content-Security-Policy"
        ]
        styles = [style.text or "" for style in page.iter("style")]
        assert len(styles) == (name == "index.html"), name
        assert metas == [policy(*styles)], name
        for element in page.iter():
            assert not [key for key in element.attrib if str(key).startswith("on") or key == "style"], (
                name,
                element.tag,
            )
        assert all(script.get("src") and not script.text for script in page.iter("script")), name
        assert "unsafe" not in policy(*styles)


def test_every_link_and_file_within_leads_somewhere(pages: Path, parsed: dict[str, Element]) -> None:
    ids = {name: {element.get("id") for element in page.iter()} for name, page in parsed.items()}
    beside = {"README.md", "CHANGES.md", "changes.jsonl", "evledger.xlsx", "evledger.zip", "datapackage.json"}
    beside |= {"croissant.json", "quality.json", "issues.json"}
    for name, page in parsed.items():
        for element in page.iter():
            target = element.get("href") or element.get("src")
            if target is None or urlsplit(target).scheme:
                continue
            parts = urlsplit(target)
            path = (pages / name).parent / unquote(parts.path) if parts.path else pages / name
            place = path.resolve().relative_to(pages).as_posix()
            if place in beside or place.startswith("data/"):
                continue
            assert path.is_file(), (name, target)
            if place in ids and parts.fragment and "=" not in parts.fragment:
                assert unquote(parts.fragment) in ids[place], (name, target)


def test_ids_stand_once_and_every_page_has_one_heading_of_its_own(parsed: dict[str, Element]) -> None:
    for name, page in parsed.items():
        ids = [element.get("id") for element in page.iter() if element.get("id")]
        assert len(ids) == len(set(ids)), name
        assert len(list(page.iter("h1"))) == 1, name


def test_nothing_is_loaded_from_elsewhere(parsed: dict[str, Element]) -> None:
    for name, page in parsed.items():
        for element in page.iter():
            loads = element.get("src") or (element.get("href") if element.tag == "link" else None)
            assert loads is None or not urlsplit(loads).scheme, (name, loads)
        assert all("charts/" in image.get("src", "") for image in page.iter("img")), name


def test_a_hostile_article_is_text(pages: Path, parsed: dict[str, Element]) -> None:
    (text,) = [element for element in parsed[EVIL].iter("div") if element.get("class") == "text"]
    shown = "".join(text.itertext())
    assert shown == HOSTILE.replace("\u202e", "U+202E").replace("\u202c", "U+202C").replace("\u200b", "U+200B")
    for path in pages.rglob("*.html"):
        said = path.read_text(encoding="utf-8")
        assert "<img src=x" not in said
        assert "alert(1)</script>" not in said
        assert not {"\u202e", "\u200b"} & set(said)


def test_cells_lead_to_their_words(parsed: dict[str, Element]) -> None:
    page = parsed["organizations/acme-motors.html"]
    hrefs = {cell.get("href") for cell in page.iter("a") if cell.get("class") == "c" and cell.get("data-c") == "value"}
    start = OPEN_TEXT.index("50,000")
    assert f"../articles/open.html#e-{start}-{start + 6}" in hrefs
    article = parsed["articles/open.html"]
    (words,) = [element for element in article.iter("a") if element.get("id") == f"e-{start}-{start + 6}"]
    assert "".join(words.itertext()) == "50,000"


def test_without_leave_only_what_is_quoted_is_shown(parsed: dict[str, Element]) -> None:
    quotes = ["".join(quote.itertext()) for quote in parsed["articles/closed.html"].iter("blockquote")]
    assert quotes == [CLOSED_TEXT]


def test_what_is_hedged_says_so(parsed: dict[str, Element]) -> None:
    badges = [
        "".join(one.itertext()) for one in parsed["datasets/targets.html"].iter("span") if "b-h" in one.get("class", "")
    ]
    assert badges == ["hedged"]


def test_the_front_page_is_small(pages: Path) -> None:
    loaded = ("index.html", "assets/pages.css", "assets/icon.svg", "assets/pages.js")
    assert sum((pages / name).stat().st_size for name in loaded) < 300_000


def test_same_datasets_give_the_same_bytes(pages: Path, tmp_path: Path) -> None:
    frames, _ = hostile_world()
    write_pages(Site(frames, "2026.11.23"), tmp_path)
    first = {path.relative_to(pages): path.read_bytes() for path in pages.rglob("*") if path.is_file()}
    again = {path.relative_to(tmp_path): path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    assert first == again


def test_every_column_is_explained_on_its_table_by_the_schema(parsed: dict[str, Element]) -> None:
    for name in schemas.DATASETS:
        page = parsed[f"datasets/{name}.html"]
        (told,) = page.iter("dl")
        explained = "".join(told.itertext())
        assert all(f"{column.name} " in explained for column in schemas.columns(name))
        assert all(column.description in explained for column in schemas.columns(name))
        assert all(head.get("title") for head in page.iter("th") if head.get("class", "").startswith("k-"))
