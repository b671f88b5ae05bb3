import re

import pytest

from flows.publishing.pages import paths


@pytest.mark.parametrize(
    ("identifier", "name"),
    [("byd-012", "byd-012"), ("A", "~41."), ("a b", "a~20.b"), (".a", "~2e.a"), ("con", "~63.on"), ("é", "~e9.")],
)
def test_names_are_plain_or_say_the_code(identifier: str, name: str) -> None:
    assert paths.page_name(identifier) == name


@pytest.mark.parametrize("identifier", ["../x", "a/b", "NUL.txt", "ß" * 200, "x" * 300, "#?%", "a\\b", "..", "com1"])
def test_names_hold_on_every_file_system(identifier: str) -> None:
    name = paths.page_name(identifier)
    assert re.fullmatch(r"[a-z0-9_~-][a-z0-9_.~-]*", name)
    assert len(name) < 200


def test_different_ids_have_different_names() -> None:
    ids = ["A", "a", "~41.", "a b", "a-b", "x" * 300, "x" * 301, "é", "e\u0301", "con", "~63.on"]
    assert len({paths.page_name(one).casefold() for one in ids}) == len(ids)


def test_a_filter_is_part_of_the_address() -> None:
    assert paths.dataset("../", "markets", place="GB&x") == "../datasets/markets.html#place=GB%26x"


def test_words_have_an_address() -> None:
    assert paths.article("", "a", 3, 9) == "articles/a.html#e-3-9"
