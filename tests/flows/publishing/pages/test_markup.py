import pytest

from flows.publishing.pages.markup import attribute, cut, isolated, link, outward, text


def test_markup_is_text() -> None:
    assert text("<b>&") == "&lt;b&gt;&amp;"


@pytest.mark.parametrize("character", ["\u202e", "\u200b", "\ufeff", "\x00", "\u2066", "\x1f", "\U000e0041", "\u2028"])
def test_what_is_unseen_and_acts_is_shown_by_its_code(character: str) -> None:
    assert text(character) == f'<span class="unseen">U+{ord(character):04X}</span>'
    assert character not in attribute(character)


@pytest.mark.parametrize("seen", ["می\u200cخواهم", "👩\u200d🔧", "a\tb\nc", "Škoda 比亚迪"])
def test_what_writing_needs_stays(seen: str) -> None:
    assert text(seen) == seen


def test_a_joiner_between_plain_letters_is_shown() -> None:
    assert "U+200D" in text("pay\u200dpal")


def test_two_characters_of_a_line_end_are_one() -> None:
    assert text("a\r\nb") == "a\nb"


def test_attributes_cannot_end_early() -> None:
    assert link('a"b', "x", title='"<>') == '<a href="a&quot;b" title="&quot;&lt;&gt;">x</a>'


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "https://a b", "//host/x", ""])
def test_only_web_addresses_are_linked(url: str) -> None:
    assert outward(url, "x") == "x"


def test_direction_stays_inside() -> None:
    assert isolated("א<") == "<bdi>א&lt;</bdi>"


def test_long_texts_are_cut() -> None:
    assert cut("abcdef", 4) == "abc…"
    assert cut("abcd", 4) == "abcd"
