"""Copies of one article are recognised; articles that only look like each other are not."""

import pytest

from flows.collecting.similarity import CONTAINED, are_copies, fingerprint
from tests.newsroom import story

ARTICLE = "\n".join([*story(1), *story(12)])


def copies(one: str, other: str) -> bool:
    return are_copies(fingerprint(one), fingerprint(other))


@pytest.mark.parametrize(
    "copy",
    [
        ARTICLE,
        ARTICLE.upper(),
        ARTICLE.replace("\n", "  "),
        ARTICLE.replace("that", "that,").replace("-", "–"),
        "NORTHTOWN, March 21 (Newswire) — " + ARTICLE,
        ARTICLE + "\nReporting by our staff; editing by the desk. Published on 22 March 2026.",
        "\n".join(ARTICLE.split("\n")[:-1]),
        ARTICLE.replace("A spokesman for engine matters", "Its spokesman for such matters"),
    ],
)
def test_a_copy_with_small_differences_is_one(copy: str) -> None:
    assert copies(ARTICLE, copy)
    assert copies(copy, ARTICLE)


@pytest.mark.parametrize(
    "other",
    [
        "\n".join(story(2)),
        ARTICLE.replace("1001", "1201"),
        ARTICLE.replace("partners", "partners, and 77 more, and 78 of theirs, and 79 others"),
        "\n".join(ARTICLE.split("\n")[:4]),
        ARTICLE + "\n" + "\n".join(story(33)),
        " ".join(reversed(ARTICLE.split())),
        "",
    ],
)
def test_other_figures_much_that_is_new_or_another_order_make_another_article(other: str) -> None:
    assert not copies(ARTICLE, other)
    assert not copies(other, ARTICLE)


def test_the_same_press_release_a_month_later_is_another_article() -> None:
    told = (
        "In {} the maker delivered {} cars, of which {} were sold abroad, it said in its monthly statement of figures"
    )
    text = (
        told + ", which it gives to the exchange on the first working day of the month, as the rules ask of all firms."
    )
    assert not copies(text.format("March", "20,100", "4,000"), text.format("April", "20,300", "4,100"))
    assert copies(text.format("March", "20,100", "4,000"), text.format("March", "20,100", "4,000") + " (March 2026)")


def test_the_threshold_is_of_the_shorter_texts_shingles() -> None:
    words = [f"w{chr(97 + n // 26)}{chr(97 + n % 26)}" for n in range(200)]

    def with_last_changed(count: int) -> str:
        return " ".join(words[: 200 - count] + [word + "x" for word in words[200 - count :]])

    whole = 197
    most = whole - int(whole * CONTAINED + 1)
    assert copies(" ".join(words), with_last_changed(most))
    assert not copies(" ".join(words), with_last_changed(most + 2))


def test_short_texts_are_copies_only_if_all_words_are_the_same() -> None:
    assert copies("BYD opens a plant.", "byd opens a plant")
    assert not copies("BYD opens a plant.", "BYD opens a plant today.")


def test_prints_are_the_same_on_every_machine() -> None:
    assert fingerprint("one two three").sketch == [2763774588294405918]
