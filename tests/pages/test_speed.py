"""Pages are small and open quickly, and a large release as quickly as a small one."""

from collections.abc import Callable
from pathlib import Path
from statistics import median

import pytest
from playwright.sync_api import Browser, Page

_RUNS = 7
_EMPTY = "<!doctype html><html lang=en><meta charset=utf-8><title>Empty</title><p>Empty</p>"
_PAINTED = """() => new Promise(resolve => {
  const seen = performance.getEntriesByName("first-contentful-paint");
  if (seen.length) { resolve(seen[0].startTime); return; }
  new PerformanceObserver(list => {
    for (const one of list.getEntriesByName("first-contentful-paint")) { resolve(one.startTime); }
  }).observe({ type: "paint", buffered: true });
})"""

_LOADED = """() => new Promise(resolve => {
  const look = () => {
    const end = performance.getEntriesByType("navigation")[0].loadEventEnd;
    if (end > 0) { resolve(end); } else { setTimeout(look, 1); }
  };
  look();
})"""
_FILTERED = """() => new Promise(resolve => {
  const count = document.getElementById("count");
  const look = () => { if (/that fit/.test(count.textContent)) { resolve(performance.now()); return true; } };
  if (!look()) { new MutationObserver(look).observe(count, { childList: true, characterData: true, subtree: true }); }
})"""


def fresh(browser: Browser) -> Page:
    page = browser.new_context(viewport={"width": 1280, "height": 900}).new_page()
    page.set_default_timeout(60_000)
    return page


def first_paint(browser: Browser, address: str) -> float:
    """Milliseconds from the start of the navigation to the first contents, in a context with an empty cache."""
    page = fresh(browser)
    page.goto(address)
    painted: float = page.evaluate(_PAINTED)
    page.context.close()
    return painted


def opened_in(browser: Browser, address: str) -> float:
    """Milliseconds until a page is loaded with all that it asks for."""
    page = fresh(browser)
    page.goto(address, wait_until="load")
    took: float = page.evaluate(_LOADED)
    page.context.close()
    return took


def filtered_in(browser: Browser, address: str) -> float:
    """Milliseconds from opening a link that filters and sorts a table to its rows."""
    page = fresh(browser)
    page.goto(address, wait_until="domcontentloaded")
    took: float = page.evaluate(_FILTERED)
    page.context.close()
    return took


def test_the_front_page_transfers_less_than_300_kilobytes(
    browser: Browser, release: Path, serve: Callable[[Path], str]
) -> None:
    page = fresh(browser)
    sizes: dict[str, int] = {}
    page.on("response", lambda answer: sizes.update({answer.url: int(answer.headers.get("content-length", 0))}))
    page.goto(f"{serve(release)}index.html", wait_until="networkidle")
    page.context.close()
    assert sum(sizes.values()) < 300_000, sizes


def test_the_first_paint_takes_at_most_three_times_that_of_an_empty_page(
    browser: Browser, release: Path, tmp_path: Path, serve: Callable[[Path], str]
) -> None:
    (tmp_path / "index.html").write_text(_EMPTY, encoding="utf-8")
    empty, front = serve(tmp_path), serve(release)
    pairs = [(first_paint(browser, front), first_paint(browser, empty)) for _ in range(_RUNS)]
    assert median(pair[0] for pair in pairs) <= 3 * median(pair[1] for pair in pairs), pairs


@pytest.mark.parametrize(
    "path",
    [
        "index.html",
        "datasets/targets.html",
        "organizations/maker-00000.html",
        "articles/article-00000.html",
        "datasets/targets.html#period_end=2027-01-01..2027-12-31&sort=value",
    ],
)
def test_a_hundred_thousand_facts_open_at_most_three_times_as_slowly_as_a_hundred(
    browser: Browser, sizes: dict[int, Path], path: str
) -> None:
    measure = filtered_in if "#" in path else opened_in
    took: dict[int, list[float]] = {facts: [] for facts in sizes}
    for _ in range(_RUNS):
        for facts, folder in sizes.items():
            took[facts].append(measure(browser, f"{folder.as_uri()}/{path}"))
    assert min(took[100_000]) <= 3 * min(took[100]), {facts: median(all_) for facts, all_ in took.items()}
