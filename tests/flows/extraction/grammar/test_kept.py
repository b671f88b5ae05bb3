"""Kept: asked once a sentence."""

from flows.extraction.grammar.article import Sentence
from flows.extraction.grammar.kept import kept


def test_a_function_is_called_once_for_each_key() -> None:
    asked: list[tuple[int, str]] = []

    @kept
    def length(sentence: Sentence, word: str) -> int:
        asked.append((sentence.index, word))
        return len(word)

    first, second = Sentence(0, "prose", 0, 4, "Cars"), Sentence(1, "prose", 5, 9, "Cars")
    assert [length(s, w) for s in (first, second, first) for w in ("one", "three", "one")] == [3, 5, 3] * 3
    assert asked == [(0, "one"), (0, "three"), (1, "one"), (1, "three")]


def test_nothing_is_an_answer_too() -> None:
    asked: list[int] = []

    @kept
    def nothing(sentence: Sentence) -> None:
        asked.append(sentence.index)

    sentence = Sentence(0, "prose", 0, 4, "Cars")
    nothing(sentence)
    nothing(sentence)
    assert asked == [0]
