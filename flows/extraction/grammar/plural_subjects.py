"""Plural subjects: several of whom a verb in its plain form is said, though other words stand between.

"The works at Belvidere open in May", "the plants, idle since 2023, reopen": a present tense, and no plan.
"""

from collections.abc import Sequence

from flows.extraction.grammar.predicate_words import Word

# How many words may stand between.
_FAR = 12


def several(words: Sequence[Word], index: int) -> bool:
    """Whether a noun in the plural is what the verb at an index is said of: behind it only a place, or an aside."""
    if index < 2:
        return False
    before = words[index - 1]
    if before.text == ",":
        opening = next((i for i in range(index - 2, max(index - _FAR, 0), -1) if words[i].text == ","), None)
        return opening is not None and _is_plural(words, opening - 1)
    return before.kind == "name" and _is_plural(words, index - 1)


def _is_plural(words: Sequence[Word], last: int) -> bool:
    """Whether a noun phrase that ends there begins with a noun in the plural: "works", "plants at A and B"."""
    position = last
    while position > max(last - _FAR, 0):
        word = words[position]
        if word.kind == "noun":
            return word.text.endswith("s")
        if word.kind not in ("name", "preposition", "determiner") and word.text not in ("and", "the"):
            return False
        position -= 1
    return words[position].kind == "noun" and words[position].text.endswith("s")
