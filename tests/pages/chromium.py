"""Chromium: the browser that the tests of the pages drive, as found on this machine. Run, it prints the path."""

import os
import shutil
import sys

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
ARGUMENTS = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
)  # fmt: skip
MISSING = (
    "make test-pages: no Chromium found; install the package chromium (Debian, Fedora, Arch) or "
    "chromium-browser (Ubuntu), or name the program in CHROME"
)


def chromium() -> str | None:
    """The program in CHROME, else the first of NAMES on the path; null where there is none."""
    named = os.environ.get("CHROME")
    for name in (named,) if named else NAMES:
        found = shutil.which(name)
        if found is not None:
            return found
    return None


if __name__ == "__main__":
    program = chromium()
    if program is None:
        sys.exit(MISSING)
    print(program)
