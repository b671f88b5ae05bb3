"""Charsets: bytes → text, whatever the bytes are said to be."""

import codecs
import re

import charset_normalizer

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(
    rb"""(?:<meta[^>]{0,200}?charset|<\?xml[^>]{0,100}?encoding)\s*=\s*["']?([A-Za-z0-9_.:-]{1,40})""", re.I
)
# Where a page says these it means these: https://encoding.spec.whatwg.org/#names-and-labels
_MEANT = {"iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254", "gb2312": "gb18030", "gbk": "gb18030"}
# Codecs that are no charsets of pages (punycode, hex, zip bombs) are not looked at.
_CHARSETS = re.compile(
    r"utf-?(?:8|16|32)|iso8859-\d+|cp\d+|windows|mac|koi8|gb|big5|euc|shift_jis|ascii|iso2022|johab|tis-620|hz|ptcp154|kz1048"
)
_LOOKED_AT = 4_096


def decode(content: bytes, declared: str | None = None) -> str:
    """The text of the bytes, without a byte order mark.

    In: the bytes and the charset that the header declares. A mark at the beginning is believed first; then bytes that
    are valid UTF-8 are UTF-8, because other text is so by chance hardly ever; then what the header and the page
    declare, where the bytes fit it; then the likeliest guess. What is no character becomes U+FFFD.
    """
    for mark, name in _BOMS:
        if content.startswith(mark):
            return content[len(mark) :].decode(name, "replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        # Cut in its last character, or with a stray byte in much UTF-8: still UTF-8.
        if error.start >= len(content) - 3:
            return content.decode("utf-8", "replace")
    in_page = _DECLARED.search(content[:_LOOKED_AT])
    for label in (declared, in_page[1].decode("ascii") if in_page else None):
        text = _decoded(content, label)
        if text is not None:
            return text
    lenient = content.decode("utf-8", "replace")
    if lenient.count("\ufffd") * 50 < sum(byte >= 0xC0 for byte in content):
        return lenient
    best = charset_normalizer.from_bytes(content[:200_000]).best()
    guessed = _decoded(content, best.encoding if best is not None else None)
    return guessed if guessed is not None else content.decode("cp1252", "replace")


def _decoded(content: bytes, label: str | None) -> str | None:
    """The text, if the label is a charset and the bytes fit it."""
    if not label:
        return None
    try:
        name = codecs.lookup(label.strip("\"' ")).name
    except (LookupError, ValueError):
        return None
    if not _CHARSETS.match(name) or name in ("utf-8", "utf-7"):
        return None
    try:
        return content.decode(_MEANT.get(name, name))
    except (UnicodeError, LookupError):
        # cp1252 leaves five bytes undefined, which pages hold all the same.
        return content.decode("cp1252", "replace") if _MEANT.get(name) == "cp1252" else None
