"""How the pages stand in a window: nothing sticks out, nobody is kept out."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.pages.conftest import Opened

KINDS = {
    "front": "index.html",
    "table": "datasets/targets.html",
    "filtered": "datasets/targets.html#metric=vehicle_exports&sort=value",
    "maker": "organizations/byd.html",
    "article": "articles/seres-global-partners-2024.html",
    "chart": "charts/targets-byd.html",
    "map": "charts/markets-map.html",
    "charts": "charts/index.html",
}
AXE = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
}


def violations(page: Page) -> list[str]:
    """What axe finds serious or critical: the rule, and where.

    Marked words of a text may be smaller than 24 pixels: they stand in a sentence (WCAG 2.2, 2.5.8, "Inline").
    """
    found = Axe().run(page, options=AXE).response["violations"]
    return [
        f"{one['id']}: {node['html'][:160]}"
        for one in found
        if one["impact"] in ("serious", "critical")
        for node in one["nodes"][:3]
        if not (one["id"] == "target-size" and node["html"].startswith('<a class="m"'))
    ]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("kind", KINDS)
def test_axe_finds_nothing_serious(look: Opened, served: str, kind: str, dark: bool) -> None:
    page = look(f"{served}{KINDS[kind]}", dark=dark)
    if kind == "filtered":
        expect(page.locator("#count")).to_contain_text("that fit")
    assert violations(page) == []


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_axe_finds_nothing_serious_in_what_opens(look: Opened, served: str, dark: bool) -> None:
    page = look(f"{served}datasets/targets.html", dark=dark)
    page.locator(".more-filters summary").click()
    page.locator("#rows tbody .c").first.click()
    expect(page.locator("#panel blockquote").first).to_be_visible()
    assert violations(page) == []
    page.locator("#search").fill("b")
    expect(page.locator("#found li").first).to_be_visible()
    assert violations(page) == []


@pytest.mark.parametrize("kind", KINDS)
def test_a_narrow_window_needs_no_scrolling_sideways(look: Opened, served: str, kind: str) -> None:
    page = look(f"{served}{KINDS[kind]}", narrow=True)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    page.evaluate("document.body.style.wordSpacing = '.16em'; document.body.style.letterSpacing = '.12em'")
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


@pytest.mark.parametrize("kind", ["maker", "chart", "map"])
def test_printed_the_charts_are_there_and_dark(look: Opened, served: str, kind: str) -> None:
    page = look(f"{served}{KINDS[kind]}", dark=True)
    page.emulate_media(media="print")
    ink = page.locator("svg .chart-ink-fill").first.evaluate("e => getComputedStyle(e).fill")
    assert ink == "rgb(27, 27, 31)"
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert page.evaluate("getComputedStyle(document.body).color") == "rgb(28, 27, 24)"


@pytest.mark.parametrize(
    "path", ["datasets/targets.html", "datasets/targets.html#sort=value", "organizations/byd.html"]
)
def test_in_a_narrow_window_every_cell_of_a_row_is_in_view(look: Opened, served: str, path: str) -> None:
    page = look(f"{served}{path}", narrow=True)
    if "#" in path:
        expect(page.locator("th[aria-sort=ascending]")).to_be_visible()
    cells = page.locator(".cards tbody tr").nth(2).locator("td:not(:empty)")
    boxes = [cell.bounding_box() for cell in cells.all()]
    assert len(boxes) >= 4
    assert all(box is not None and box["x"] >= 0 and box["x"] + box["width"] <= 390 for box in boxes)
    assert page.locator(".cards").first.evaluate("e => e.scrollWidth <= e.parentElement.clientWidth")


def test_in_forced_colours_marked_words_differ_from_the_sentence(look: Opened, served: str) -> None:
    page = look(f"{served}{KINDS['article']}", forced_colors="active")
    words, sentence = (
        page.locator(f".text .{one}").first.evaluate("e => getComputedStyle(e).textDecorationThickness")
        for one in ("m", "s")
    )
    assert words != sentence


@pytest.mark.parametrize(("wanted", "scrolls"), [("reduce", "auto"), ("no-preference", "smooth")])
def test_nothing_moves_for_those_who_want_no_motion(look: Opened, served: str, wanted: str, scrolls: str) -> None:
    page = look(f"{served}index.html", reduced_motion=wanted)
    assert page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == scrolls
