"""Listing: `pages.sha256`, the hashes of a release's pages, so that they are vouched for without a resource for each.

A release has thousands of pages; the descriptor lists this one file, and this file lists them, in the form that
`sha256sum -c pages.sha256` checks.
"""

from pathlib import Path

from flows.publishing.files import sha256, tree

LISTING = "pages.sha256"
# What the pages are: one file, and folders that hold nothing else.
FRONT = "index.html"
FOLDERS = ("articles", "assets", "charts", "datasets", "organizations")


def is_page(path: Path) -> bool:
    """Whether a file of a release, by its path from the release's folder, is of the pages."""
    return path.as_posix() == FRONT or path.parts[0] in FOLDERS


def write_listing(folder: Path) -> None:
    """List the pages that are written in a folder."""
    lines = [f"{sha256(folder / path)}  {path.as_posix()}\n" for path in tree(folder) if is_page(path)]
    (folder / LISTING).write_bytes("".join(lines).encode("utf-8"))


def broken_pages(folder: Path) -> list[str]:
    """The pages that are not what the listing says, are gone, or are not in it."""
    there = {path.as_posix() for path in tree(folder) if is_page(path)}
    path = folder / LISTING
    lines = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
    listed = dict(_entry(line) for line in lines)
    changed = {name for name in there & set(listed) if sha256(folder / name) != listed[name]}
    return sorted(changed | (there ^ set(listed)))


def _entry(line: str) -> tuple[str, str]:
    digest, _, name = line.partition("  ")
    return name, digest
