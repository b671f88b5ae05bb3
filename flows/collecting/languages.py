"""Languages of what is collected: what the page and the source say, held against the text."""

import re

ENGLISH = "en"
# What BCP 47 has for a language that is not known.
UNDETERMINED = "und"
_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}")
# The words that make up a third of any English prose, and of no other language's.
_ENGLISH = frozenset(
    "the of and to in that is was for on with as it by at from this be are has have its will which said were an or not "
    "had their more but than been would also after who they he she about new".split()
)
_WORD = re.compile(r"[^\W\d_]+")
_ENOUGH_WORDS, _ENGLISH_SHARE = 30, 0.12


def plain_tag(text: str | None) -> str | None:
    """The BCP 47 tag that a page's words for its language are; None if they are none.

    >>> plain_tag("en_US")
    'en-US'
    """
    tag = (text or "").strip().replace("_", "-").split(",")[0]
    return tag if _TAG.fullmatch(tag) else None


def language_of(text: str, page: str | None, source: str | None) -> str | None:
    """The language of a text: what its page says, else what its source says, unless the text itself says otherwise.

    Templates say "en" of pages in any language, so a text without English words is not taken for English, and one
    that has them and is called something else is English all the same: `und` and `en` then.
    """
    english = _looks_english(text)
    told = next((tag for tag in (page, source) if tag is not None and _agrees(tag, english)), None)
    if told is not None:
        return told
    if english is None:
        return page or source
    return ENGLISH if english else UNDETERMINED


def _agrees(tag: str, english: bool | None) -> bool:
    return english is None or (tag.lower().split("-")[0] == ENGLISH) == english


def _looks_english(text: str) -> bool | None:
    """Whether the text is English; None where it is too short to tell."""
    words = [word.lower() for word in _WORD.findall(text[:20_000])]
    if len(words) < _ENOUGH_WORDS:
        # Scripts without blanks have few words and many letters.
        return False if sum(letter > "\u024f" for letter in text) * 3 > len(text) else None
    return sum(word in _ENGLISH for word in words) >= _ENGLISH_SHARE * len(words)
