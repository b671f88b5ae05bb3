"""Due capitals: words that a text writes with a capital only where any word has one, and so does not name by it."""

import re

from flows.extraction.names.aliases import standing

# "Profitability has been delayed": what abstract nouns end with.
_ABSTRACT = re.compile(r"[A-Z][a-z]+(?:[st]ion|ment|ness|ship|ism|(?:[bdlrvx]|rc)ity|ance|ence|ency|sure)s?")
# At the head of a sentence, behind a colon or a dash, in quotation marks.
_DUE = re.compile(r"(?:\A|\n|[.:;!?•–—|] ?)[\"'“‘(]*\Z")
_BEFORE, _BEHIND = re.compile(r"(?<!\w)"), re.compile(r"s?\d*(?!\w)")


def is_ordinary_word(surface: str, text: str) -> bool:
    """Whether a text names nothing by a word: each capital of it is due, and it is a noun as any other.

    It is such a noun if the text has it in small letters too, or what it ends with makes it an abstract one.
    """
    if " " in surface:
        return False
    low = re.search(rf"(?<![\w-]){re.escape(surface.lower())}(?![\w-])", text) is not None
    if not low and _ABSTRACT.fullmatch(surface) is None:
        return False
    return all(_DUE.search(text, max(0, at - 5), at) for at in standing(surface, text, _BEFORE, _BEHIND))
