"""Many words as one pattern."""

import re

from flows.extraction.wording.whole_words import alternatives


def found(words: list[str], text: str) -> list[str]:
    """What the pattern of the words finds in a text."""
    return re.findall(alternatives(words), text, re.ASCII)


def test_the_longest_word_is_found() -> None:
    assert found(["more", "more than", "more than or equal to"], "more than or equal to 5, more  than 3, more") == [
        "more than or equal to",
        "more  than",
        "more",
    ]


def test_words_are_whole() -> None:
    assert found(["ten", "tenth", "per cent"], "tend often tenths ten tenth per cents") == ["ten", "tenth"]


def test_a_shorter_word_stands_where_what_follows_needs_it() -> None:
    match = re.search(alternatives(["or", "or more"]) + " more", "two or more")
    assert match is not None
    assert match[0] == "or more"


def test_marks_touch_what_they_like() -> None:
    assert found(["%", "$", "US$", "C$"], "a US$5 b7%c") == ["US$", "%"]


def test_the_bounds_can_be_others() -> None:
    assert re.findall(alternatives(["Rs", "R"], end=r"(?=[0-9])"), "Rs50 R7 Rs") == ["Rs", "R"]
