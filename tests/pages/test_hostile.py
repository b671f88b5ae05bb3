"""A hostile article stands in the pages as text."""

import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.pages.conftest import Opened
from tests.pages.releases import HOSTILE, WORD

PAGES = (
    "index.html", "articles/article-00000.html", "organizations/maker-00000.html", "datasets/targets.html",
    "datasets/documents.html", "datasets/texts.html", "datasets/evidence.html",
)  # fmt: skip


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("narrow", [False, True], ids=["wide", "narrow"])
def test_nothing_of_it_runs_and_nothing_sticks_out(look: Opened, hostile: Path, path: str, narrow: bool) -> None:
    page = look(f"{hostile.as_uri()}/{path}", narrow=narrow)
    assert page.evaluate("window.owned") is None
    assert page.locator("main img").count() == 0
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_its_words_are_shown_to_the_letter(look: Opened, hostile: Path, serve: Callable[[Path], str]) -> None:
    page = look(f"{serve(hostile)}articles/article-00000.html")
    shown = page.locator(".text").first.evaluate("e => e.textContent")
    # What is not seen stands there by its code.
    seen = "".join(f"U+{ord(c):04X}" if unicodedata.category(c) == "Cf" else c for c in HOSTILE)
    assert f"{seen}{WORD} Maker will sell 50,000 cars by 2030." in shown


def test_a_maker_with_a_hostile_name_is_found(look: Opened, hostile: Path) -> None:
    page = look(f"{hostile.as_uri()}/index.html")
    page.locator("#search").fill("script")
    expect(page.locator("#found li a").first).to_be_visible()
    assert page.evaluate("window.owned") is None


def test_the_words_behind_a_cell_are_text(look: Opened, hostile: Path) -> None:
    page = look(f"{hostile.as_uri()}/datasets/targets.html")
    page.locator("#rows tbody .c").first.click()
    expect(page.locator("#panel blockquote").first).to_be_visible()
    assert page.evaluate("window.owned") is None
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
