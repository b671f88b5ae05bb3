"""The language of a text: what is said of it, unless the text says otherwise."""

import pytest

from flows.collecting.languages import language_of, plain_tag
from tests.newsroom import story

ENGLISH = "\n".join(story(1))
GERMAN = "Der Hersteller sagte am Montag, dass sein neues Werk im Norden mit vielen Menschen eröffnet werden soll. " * 3


@pytest.mark.parametrize(
    ("text", "page", "source", "language"),
    [
        (ENGLISH, "en-GB", None, "en-GB"),
        (ENGLISH, None, "en", "en"),
        (ENGLISH, None, None, "en"),
        (ENGLISH, "de", "en-US", "en-US"),
        (ENGLISH, "de", None, "en"),
        (GERMAN, "de-AT", "en", "de-AT"),
        (GERMAN, "en", "de", "de"),
        (GERMAN, "en", None, "und"),
        (GERMAN, None, None, "und"),
        ("比亚迪在匈牙利塞格德开设了新工厂并将雇用许多人" * 9, "en", None, "und"),
        ("Short text.", "en", "de", "en"),
        ("Short text.", None, None, None),
    ],
)
def test_page_then_source_unless_the_text_says_otherwise(
    text: str, page: str | None, source: str | None, language: str | None
) -> None:
    assert language_of(text, page, source) == language


@pytest.mark.parametrize(
    ("told", "tag"), [("en_US", "en-US"), (" de ", "de"), ("../../etc", None), ("", None), ("English", None)]
)
def test_only_tags_are_tags(told: str, tag: str | None) -> None:
    assert plain_tag(told) == tag
