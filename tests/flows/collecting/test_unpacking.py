"""Content-Encoding is undone up to a cap."""

import gzip
import zlib

import brotli
import pytest

from flows.collecting.problems import Failed, Refused
from flows.collecting.unpacking import unpack, unpack_gzip

CONTENT = bytes(range(256)) * 1_000
PACKED = {"gzip": gzip.compress(CONTENT), "br": brotli.compress(CONTENT), "deflate": zlib.compress(CONTENT)}


@pytest.mark.parametrize("encoding", PACKED)
def test_what_was_packed_is_unpacked(encoding: str) -> None:
    assert unpack(PACKED[encoding], encoding, len(CONTENT)) == CONTENT
    assert unpack(PACKED[encoding], f" {encoding.upper()} , identity", len(CONTENT)) == CONTENT


@pytest.mark.parametrize("encoding", PACKED)
def test_more_than_the_cap_and_what_is_broken_is_told(encoding: str) -> None:
    with pytest.raises(Refused, match="unpacks to more than 9 bytes"):
        unpack(PACKED[encoding], encoding, 9)
    with pytest.raises(Failed, match="cut short"):
        unpack(PACKED[encoding][:-4], encoding, len(CONTENT))
    with pytest.raises(Failed, match="or is broken"):
        unpack(b"<html>" + PACKED[encoding], encoding, len(CONTENT))


def test_what_is_not_packed_stays() -> None:
    assert unpack(b"abc", "", 9) == unpack(b"abc", "identity", 9) == b"abc"


def test_a_gz_file_is_unpacked_up_to_a_cap() -> None:
    assert unpack_gzip(PACKED["gzip"], len(CONTENT)) == CONTENT
    with pytest.raises(Refused):
        unpack_gzip(PACKED["gzip"], 100)
