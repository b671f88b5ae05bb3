"""A browser, releases to look at, and pages that tell when something is amiss."""

import http.server
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from flows.publishing.pages.serving import server
from tests.pages.chromium import ARGUMENTS, MISSING, chromium
from tests.pages.releases import HOSTILE, WORD, made_up, opened, with_pages

WIDE, NARROW = {"width": 1280, "height": 900}, {"width": 390, "height": 844}
Opened = Callable[..., Page]
expect.set_options(timeout=20_000)  # for a busy machine


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    program = chromium()
    if program is None:
        pytest.exit(MISSING, returncode=2)
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=program, args=list(ARGUMENTS))
        yield started
        started.close()


@pytest.fixture(scope="session")
def release(committed: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The committed release with the pages of today's code."""
    return with_pages(committed, tmp_path_factory.mktemp("pages") / "release")


@pytest.fixture(scope="session")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A release whose article and names want to be more than text."""
    return made_up(tmp_path_factory.mktemp("pages") / "hostile", 40, text=f"{HOSTILE}{WORD} ", name=f"{HOSTILE}Maker")


@pytest.fixture(scope="session")
def wordy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small release whose columns of text are as those of a large one: their words stand in parts of their own."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("flows.publishing.pages.shards._INDEX_BYTES", 12)
        return made_up(tmp_path_factory.mktemp("pages") / "wordy", 300)


@pytest.fixture(scope="session")
def sizes(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Path]:
    """A small and a large release."""
    return {facts: opened(tmp_path_factory.mktemp("pages") / str(facts), facts) for facts in (100, 100_000)}


@pytest.fixture(scope="session")
def serve() -> Iterator[Callable[[Path], str]]:
    """Serve a folder as `evledger view` does. Out: its address."""
    running: dict[Path, http.server.ThreadingHTTPServer] = {}

    def start(folder: Path) -> str:
        if folder not in running:
            running[folder] = server(folder, 0)
            threading.Thread(target=running[folder].serve_forever, daemon=True).start()
        return f"http://127.0.0.1:{running[folder].server_address[1]}/"

    yield start
    for one in running.values():
        one.shutdown()
        one.server_close()


@pytest.fixture(params=["disk", "server"])
def home(request: pytest.FixtureRequest, release: Path, serve: Callable[[Path], str]) -> str:
    """The address of the release: from disk, and from a server."""
    return f"{release.as_uri()}/" if request.param == "disk" else serve(release)


@pytest.fixture
def served(release: Path, serve: Callable[[Path], str]) -> str:
    """The address of the release from a server alone: axe asks for the style sheets, which a disk does not allow."""
    return serve(release)


@pytest.fixture
def look(browser: Browser) -> Iterator[Opened]:
    """Open a page in a browser of its own; at the end nothing was amiss and nothing was asked of anybody else.

    In: the address; the colours preferred, the window, and what else a context of Playwright's takes.
    """
    contexts: list[BrowserContext] = []
    amiss: list[str] = []

    def start(address: str, *, dark: bool = False, narrow: bool = False, **more: Any) -> Page:
        context = browser.new_context(
            viewport=NARROW if narrow else WIDE, color_scheme="dark" if dark else "light", **more
        )
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(20_000)
        page.on(
            "console", lambda said: amiss.append(f"console: {said.text}") if said.type in ("error", "warning") else None
        )
        page.on("pageerror", lambda error: amiss.append(f"error: {error}"))
        page.on("requestfailed", lambda asked: amiss.append(f"failed: {asked.url} {asked.failure}"))
        page.on(
            "response", lambda answer: amiss.append(f"{answer.status}: {answer.url}") if answer.status >= 400 else None
        )
        page.on("request", lambda asked: None if _own(asked.url, address) else amiss.append(f"asked: {asked.url}"))
        page.goto(address)
        return page

    yield start
    # Closing breaks off what is still being loaded, such as the icon: that is no fault of the page.
    seen = list(amiss)
    for context in contexts:
        context.close()
    assert seen == []


def _own(url: str, address: str) -> bool:
    """Whether a request stays in the release: the same host, or below the same folder of the disk."""
    asked, own = urlsplit(url), urlsplit(address)
    return asked.scheme in ("data", "blob") or (asked.scheme, asked.netloc) == (own.scheme, own.netloc)
