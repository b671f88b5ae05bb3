"""The words right before and right behind a person's name: which of the patterns of people they let match there.

A word is looked at once, and the patterns that it lets match are the bits of a number, 2 ** i for the one in place i.
It may let one match that does not; one that it does not let match cannot.
"""

from functools import lru_cache

from flows.extraction.lexicon.vocabulary import Vocabulary
from flows.extraction.names.person_patterns import TAKEN, TOKEN, first_words

_OFFICE, _WHO, _SAYS, _ASIDE, _SAID_BY, _POINTED, _MOVES, _SELLS, _OF, _TAKES, _GIVEN = (
    2**i for i in (2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)
)
# What stands between a name and the verb.
_HELPING = "has had been was is will would to be set"
_BEHIND = (
    (_OFFICE, "who is was becomes became as will would has had"),
    (_WHO, "who"),
    (_SAYS, "tells told has"),
    (
        _MOVES,
        f"{_HELPING} appointed hired promoted named succeed succeeds succeeded replace replaces replaced take takes "
        "taking took step steps stepped stepping stand stands stood resign resigns resigned retire retires retired "
        "follow follows followed",
    ),
    (_OF, "of"),
    (_TAKES, f"who have been due at in {_HELPING} {TAKEN}"),
)
_BEHIND_COMMA = (
    (_WHO, "who"),
    (_SELLS, "a an the one"),
    (_TAKES, f"who have been due at in {_HELPING} {TAKEN}"),
    (_MOVES, "formerly previously until once most a an ex"),
)
_BEFORE = (
    (
        _POINTED,
        "to quoted appointed hired named promoted replace replaces replaced replacing succeed succeeds succeeded "
        "succeeding from welcomed guest guests was were by ousted "
        "sacked",
    ),
    (
        _GIVEN,
        "put puts places placed "
        "picks picked chooses chose chosen back in poaches poached lures lured away elects elected elevates elevated "
        "installs installed taps tapped recruits recruited hires names appoints promotes sacks sacked fires fired "
        "ousts ousted dismisses dismissed by of with favour favor for to under",
    ),
)


class Sides(dict[str, int]):
    """The patterns that the words beside a name let match, of every word that was asked for."""

    # Words are many, and most come again.
    _MOST = 100_000

    def __init__(self, known: dict[str, int], *, behind: bool) -> None:
        super().__init__()
        self._known = known
        self._behind = behind

    def __missing__(self, word: str) -> int:
        if len(self) >= self._MOST:
            self.clear()
        self[word] = found = self._of(word)
        return found

    def _of(self, word: str) -> int:
        runs = TOKEN.findall(word.casefold())
        if not self._behind:
            return self._known.get(runs[-1], 0) if runs else 0
        comma = word.startswith(",")
        found = _OFFICE | _ASIDE if comma else _OFFICE if word.startswith(" (") else 0
        found |= _SAYS if not comma and word.endswith("ly") else 0
        return found | (self._known.get(f",{runs[0]}" if comma else runs[0], 0) if runs else 0)


@lru_cache(maxsize=2)
def behind_names(vocabulary: Vocabulary) -> Sides:
    """The patterns that a word behind a name lets match, with what is before it: " said", ", who"."""
    known = _by_word(*_BEHIND, (_SAYS, " ".join(first_words(vocabulary.cues_of["say"]))))
    return Sides(known | {f",{word}": bits for word, bits in _by_word(*_BEHIND_COMMA).items()}, behind=True)


@lru_cache(maxsize=2)
def before_names(vocabulary: Vocabulary) -> Sides:
    """The patterns that the word before a name lets match: those that begin with words and end in the name."""
    said = " ".join(TOKEN.findall(cue.casefold())[-1] for cue in vocabulary.cues_of["say"])
    return Sides(_by_word(*_BEFORE, (_SAID_BY, said)), behind=False)


def _by_word(*told: tuple[int, str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for bit, words in told:
        for word in words.split():
            found[word] = found.get(word, 0) | bit
    return found


def behind(text: str, end: int) -> str:
    """What stands behind a name that ends there, as `behind_names` is asked: a word with what is before it."""
    if text.startswith(", ", end):
        at = text.find(" ", end + 2)
    elif text.startswith(" ", end):
        at = text.find(" ", end + 1)
    else:
        return ""
    return text[end:at] if at >= 0 else text[end:]


def before(text: str, start: int) -> str:
    """The word before a name that begins there; empty where there is no blank between them."""
    if text[start - 1 : start] != " ":
        return ""
    return text[text.rfind(" ", 0, start - 1) + 1 : start - 1]
