"""Paths: where pages lie, and the names that their files bear.

A name is made so that it holds on every file system (no case, nothing reserved, not too long) and that the scripts can
make the same one from an id alone: `assets/core.js` has the twin of `page_name`.
"""

import re
from urllib.parse import quote

_PLAIN = re.compile(r"[a-z0-9_-]")
# Names that Windows keeps for devices, whatever follows the first dot.
_DEVICES = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)")
_LONGEST, _KEPT = 150, 120
# Most ids are their own names.
_USUAL = re.compile(r"[a-z0-9_-][a-z0-9_.-]{0,149}")


def page_name(identifier: str) -> str:
    """The name of the page of an id, without its ending: what is not plain stands as `~` and its code, a dot after it.

    >>> page_name("byd-012"), page_name("A b"), page_name("con")
    ('byd-012', '~41.~20.b', '~63.on')
    """
    if _USUAL.fullmatch(identifier) and not _DEVICES.match(identifier):
        return identifier
    name = "".join(part if _plain(part, at) else f"~{ord(part):x}." for at, part in enumerate(identifier))
    if _DEVICES.match(name):
        name = f"~{ord(name[0]):x}.{name[1:]}"
    return name if len(name) <= _LONGEST else f"{name[:_KEPT]}~~{_digest(name)}"


def organization(root: str, organization_id: str) -> str:
    """The address of an organization's page, from a page whose way to the release's folder is `root`."""
    return f"{root}organizations/{page_name(organization_id)}.html"


def article(root: str, document_id: str, start: int | None = None, end: int | None = None) -> str:
    """The address of an article's page, or of words in it."""
    words = "" if start is None else f"#{words_id(start, end or 0)}"
    return f"{root}articles/{page_name(document_id)}.html{words}"


def words_id(start: int, end: int) -> str:
    """The id that a span of the text bears on its article's page."""
    return f"e-{start}-{end}"


def dataset(root: str, name: str, **filters: str) -> str:
    """The address of a dataset's page, or of those of its rows whose cells have the given values."""
    state = "&".join(f"{column}={quote(value, safe='')}" for column, value in filters.items())
    return f"{root}datasets/{name}.html" + (f"#{state}" if state else "")


def chart(root: str, name: str) -> str:
    """The address of a chart's page."""
    return f"{root}charts/{page_name(name)}.html"


def _plain(character: str, at: int) -> bool:
    return _PLAIN.fullmatch(character) is not None or (character == "." and at > 0)


def _digest(name: str) -> str:
    """Two running sums of 32 bits, which scripts compute with the same result."""
    first = second = 0
    for character in name:
        first = (first * 31 + ord(character)) & 0xFFFFFFFF
        second = ((second * 0x01000193) & 0xFFFFFFFF) ^ ord(character)
    return f"{first:08x}{second:08x}"
