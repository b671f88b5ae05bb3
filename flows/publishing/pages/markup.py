"""Markup: text that comes from anywhere, as HTML that cannot be anything but text.

Characters that are not seen but act (controls, marks of direction, zero-width ones) are shown by their code, so that
nothing on a page reads otherwise than it is.
"""

import html
import re
from collections.abc import Iterable

# C0 and C1 controls (but tab and line feed, which a text may have), soft hyphen, marks and overrides of direction,
# zero-width and invisible ones, separators of lines, language tags. ZWNJ and ZWJ stand where both neighbours are beyond
# ASCII: Persian words and emoji are made with them.
_UNSEEN = (
    "\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f"
    "\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e007f"
)
_ODD = re.compile(f"[{_UNSEEN}]|(?<![^\x00-\x7f])[\u200c\u200d]|[\u200c\u200d](?![^\x00-\x7f])")
# Most of what is shown needs nothing done.
_SAFE = re.compile(r"[ !#-%(-;=?-~\t\n]*")
_CUT = 400


def text(value: str) -> str:
    """A text between tags: escaped, what is unseen shown by its code; of CRLF the line feed stays.

    >>> text("<b>" + chr(0x202E))
    '&lt;b&gt;<span class="unseen">U+202E</span>'
    """
    if _SAFE.fullmatch(value):
        return value
    escaped = html.escape(value.replace("\r\n", "\n"), quote=False)
    return _ODD.sub(_shown, escaped) if _ODD.search(escaped) else escaped


def attribute(value: str) -> str:
    """A text between the quotation marks of an attribute, what is unseen as its code.

    >>> attribute('a "b"')
    'a &quot;b&quot;'
    """
    if _SAFE.fullmatch(value):
        return value
    return html.escape(_ODD.sub(lambda found: f"[U+{ord(found[0]):04X}]", value.replace("\r\n", "\n")), quote=True)


def isolated(value: str) -> str:
    """A text whose direction does not reach its surroundings; nothing of nothing."""
    return f"<bdi>{text(value)}</bdi>" if value else ""


def cut(value: str, most: int = _CUT) -> str:
    """The beginning of a text, with an ellipsis where something was cut off."""
    return value if len(value) <= most else value[: most - 1] + "…"


def link(href: str, inner: str, **attributes: str) -> str:
    """A link around markup that is safe already; attributes are escaped here (`class_` is `class`)."""
    extra = "".join(f' {name.rstrip("_").replace("_", "-")}="{attribute(value)}"' for name, value in attributes.items())
    return f'<a href="{attribute(href)}"{extra}>{inner}</a>'


def outward(url: str, inner: str) -> str:
    """A link that leaves the site; one that is no web address is not linked."""
    if not re.match(r"https?://[^\s]+$", url):
        return inner
    return link(url, inner, rel="noopener noreferrer external", class_="out")


def joined(parts: Iterable[str]) -> str:
    """Lines of markup, empty ones left out."""
    return "\n".join(part for part in parts if part)


def _shown(found: re.Match[str]) -> str:
    return f'<span class="unseen">U+{ord(found[0]):04X}</span>'
