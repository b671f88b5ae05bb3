"""Bytes become text, whatever they are said to be."""

import pytest

from flows.collecting.charsets import decode

TEXT = "Škoda’s “Élan” costs €20,000 in Győr, said the maker"
WESTERN = "Citroën’s “Élan” costs €20,000, said the maker"


@pytest.mark.parametrize(
    ("content", "declared"),
    [
        (TEXT.encode(), None),
        (TEXT.encode(), "iso-8859-1"),
        (TEXT.encode("utf-8-sig"), "cp1252"),
        (TEXT.encode("utf-16"), None),
        (TEXT.encode("utf-16-le"), "utf-16-le"),
        (b"<meta charset=utf-8>" + TEXT.encode(), "no-such-charset"),
        (b'<?xml version="1.0" encoding="cp1250"?>' + TEXT.replace("É", "E").encode("cp1250"), None),
    ],
)
def test_the_text_is_what_was_written(content: bytes, declared: str | None) -> None:
    assert decode(content, declared).endswith(("said the maker", TEXT))
    assert "20,000 in Győr" in decode(content, declared)


@pytest.mark.parametrize("declared", ["utf-8", "iso-8859-1", "ascii", "hex", "zip", "utf-7", "../../etc", None])
def test_western_bytes_are_read_whatever_is_declared(declared: str | None) -> None:
    assert decode(b"<meta charset=windows-1252>" + WESTERN.encode("cp1252"), declared).endswith(WESTERN)


def test_utf8_that_was_cut_or_holds_a_stray_byte_is_still_utf8() -> None:
    assert decode("né".encode()[:-1], None) == "n\ufffd"
    assert decode(TEXT.encode() * 20 + b"\xff" + TEXT.encode(), "utf-8").startswith(TEXT)


def test_any_bytes_become_text() -> None:
    assert isinstance(decode(bytes(range(256)) * 4, "shift_jis"), str)
    assert decode(b"", None) == ""
