"""Signs of single words, those that the patterns of names need (see `flows.extraction.names.name_signs`).

Words are what stands between two spaces, marks and all. A sign is given wherever a pattern might use the word so, and
rather once too often: what a missing sign leaves out is never looked for.
"""

import re
from collections.abc import Callable, Iterable
from functools import lru_cache

from flows.extraction.lexicon.vocabulary import Vocabulary
from flows.extraction.names.designator_words import BARE_CODE, DATED, DESIGNATOR_WORD, NOT_A_MODEL, singular
from flows.extraction.names.person_patterns import NOT_PERSONAL, sign_words
from flows.extraction.names.sign import Sign
from flows.extraction.names.sign_patterns import CAPITALISED, PLAIN
from flows.extraction.names.unknown_names import STOP

_CAPITAL = re.compile(r"[A-ZÀ-ÞĀ-Ž]")
_LETTER = re.compile(r"[^\W\d_]")
_SIMPLE = re.compile(r"\W*\w+(?:'s)?\W*$")
_LETTERS = re.compile(r"(\W*)([^\W\d_]+)(\W*)$")
_RUN = re.compile(r"\w+")
_FIRST = re.compile(r"[A-ZÀ-ÞĀ-Ž].*[a-zß-ÿĀ-ɏ]$|[A-Z]{2}$|[A-ZÀ-ÞĀ-Ž]\.$|[B-HJ-Z]$")
_LAST = re.compile(r"[A-ZÀ-ÞĀ-Ž].*[a-zß-ÿĀ-ɏ.]")
_COMPANY = re.compile(r"\b[A-ZÀ-ÞĀ-Ž]")
# What may go on a designator behind its first word.
_NEXT = re.compile(r"[A-ZÀ-Þ0-9]|e-|[a-z]{1,2}[A-Z0-9]")
_NOUGHT = re.compile(r"(?<![\d.,])0\d")
# Figures by threes: most of the words that come but once. None of them begins a designator.
AMOUNT = r"^[$€£(]?[1-9][0-9]{0,2}(?:,[0-9]{3})+[.,;)]?$"
_BEHIND_FIGURES = re.compile(r"\d[\d,]*$")


def _forms(letters: re.Match[str]) -> tuple[str, str, str]:
    """The letters of a word, the same if it is a plural, and with the marks behind them."""
    return letters[2], singular(letters[2]), letters[2] + letters[3]


_BEGINS_CODE = re.compile(r"[A-Za-z]{1,4}[-.]?\d|\d{1,4}[A-Z]|[A-Z]{2,3}$")
# What a bare code has: a figure, or a hyphen.
_MAY_BE_CODE = re.compile(r"[\d-]")


def _capitals(patterns: Iterable[str]) -> frozenset[str]:
    """The first two letters of what patterns have with a capital."""
    return frozenset(word[:2] for pattern in patterns for word in re.findall(r"(?<![\\A-Z])[A-Z][A-Za-z]+", pattern))


def _may_be_plain(capitals: Iterable[str]) -> re.Pattern[str]:
    """What a word has that one of the patterns finds: a run that begins with a small letter, or as their capitals do.

    Most words that are new are names, and one look at them rules out all these patterns.
    """
    return re.compile(rf"\b(?:[^\WA-ZÀ-Þ0-9]|{'|'.join(sorted(capitals))})")


def _finder(pattern: str) -> Callable[[str], re.Match[str] | None]:
    """What looks for a pattern in a word; at its beginning alone, if the pattern says so."""
    return re.compile(pattern.removeprefix("^")).match if pattern.startswith("^") else re.compile(pattern).search


class WordSigns(dict[str, int]):
    """The signs of every word that was asked for."""

    # Words are many, and most come again; figures do not.
    _MOST = 300_000

    def __init__(self, vocabulary: Vocabulary) -> None:
        super().__init__()
        self._places = vocabulary.place_terms
        self._families = vocabulary.family_names
        self._offices = sign_words(vocabulary)
        nouns = [re.escape(cue.split(" ")[-1]) for cue in vocabulary.cues_of["organization_noun"]]
        plain = [*PLAIN, (Sign.NOUN, rf"\b(?:{'|'.join(dict.fromkeys(nouns))})s?\b")]
        self._capitals = _capitals(pattern for _, pattern in plain)
        self._may_be_plain = _may_be_plain(self._capitals).search
        self._plain = [(sign, _finder(pattern)) for sign, pattern in plain]
        self._capitalised = [(sign, _finder(pattern)) for sign, pattern in CAPITALISED]
        named = [d.split(" ", 2) for d in vocabulary.designators if d not in DATED]
        self._single = frozenset(words[0] for words in named if len(words) == 1)
        self._longer = frozenset(words[0] for words in named if len(words) > 1 and _NEXT.match(words[1]))
        self._other = frozenset(words[0] for words in named if len(words) > 1 and not _NEXT.match(words[1]))
        self._named = self._single | self._longer | self._other

    def __missing__(self, word: str) -> int:
        if len(self) >= self._MOST:
            self.clear()
        self[word] = signs = self._signs(word)
        return signs

    def _signs(self, word: str) -> int:
        if not word:
            return 0
        letters = _LETTERS.match(word)
        if letters is not None and letters[2].isascii() and "A" <= letters[2][0] <= "Z":
            return self._of_name(word, letters)
        result = Sign.SIMPLE if letters or _SIMPLE.match(word) else 0
        result |= Sign.COMMA if word[-1] == "," else 0
        result |= Sign.APOSTROPHE if "'" in word else 0
        result |= Sign.NEXT if _NEXT.match(word) else 0
        result |= Sign.AND if word == "&" else 0
        # Letters alone with marks around them, as most new words are, begin no designator but one that is known.
        if letters is None or letters[3][:1] in ("+", "-") or not self._named.isdisjoint(_forms(letters)):
            result |= self._designator(word)
        if letters is None:
            if _BEHIND_FIGURES.search(word):
                result |= Sign.COUNTED
            if _LETTER.search(word) is None:
                return result
        if self._may_be_plain(word):
            for sign, found in self._plain:
                if found(word):
                    result |= sign
        if not self._offices.isdisjoint(_RUN.findall(word.casefold())):
            result |= Sign.OFFICE
        if _CAPITAL.search(word):
            result |= self._of_capitals(word, letters)
        elif _BEGINS_CODE.match(word):
            result |= Sign.BEGINS_CODE
        return result

    def _of_name(self, word: str, letters: re.Match[str]) -> int:
        """The signs of a word of ASCII letters, the first a capital, with marks around them: most new words are such.

        Little has to be asked of them.
        """
        before, name, behind = letters.groups()
        last = word[-1]
        signs = Sign.SIMPLE | Sign.CAPITAL | (Sign.COMMA if last == "," else Sign.S if last == "s" else 0)
        signs |= Sign.APOSTROPHE if "'" in word else 0
        signs |= Sign.HEAD | Sign.NEXT if not before else 0
        if behind[:1] in ("+", "-") or not self._named.isdisjoint(_forms(letters)):
            signs |= self._designator(word)
        if name[:2] in self._capitals:
            for sign, found in self._plain:
                if found(word):
                    signs |= sign
        if name.casefold() in self._offices:
            signs |= Sign.OFFICE
        if name in self._families:
            signs |= Sign.FAMILY
        for sign, found in self._capitalised:
            if found(word):
                signs |= sign
        if len(word) < 4 and _BEGINS_CODE.match(word):
            signs |= Sign.BEGINS_CODE
        return signs | self._personal(word, letters) | self._company(word, letters)

    def _designator(self, word: str) -> int:
        """Whether a designator may begin in the word, and of what form."""
        signs = Sign.NOUGHT if _NOUGHT.search(word) else 0
        words = list(DESIGNATOR_WORD.finditer(word))
        for i, match in enumerate(words):
            begun = word[match.start() :]
            if begun in self._longer:
                signs |= Sign.LONGER
            if begun in self._other:
                signs |= Sign.DESIGNATOR
            for last in words[i:]:
                single = word[match.start() : last.end()]
                if single in self._single or singular(single) in self._single:
                    signs |= Sign.FIGURE if single.isdigit() else Sign.DESIGNATOR
        return signs

    def _of_capitals(self, word: str, letters: re.Match[str] | None) -> int:
        """The signs of a word with a capital in it. `letters`: the match of a word of letters alone, marks around."""
        signs = Sign.CAPITAL
        if _CAPITAL.match(word):
            signs |= Sign.HEAD
        for sign, found in self._capitalised:
            if found(word):
                signs |= sign
        if _BEGINS_CODE.match(word):
            signs |= Sign.BEGINS_CODE
        codes = BARE_CODE.findall(word) if letters is None and _MAY_BE_CODE.search(word) else ()
        if codes:
            signs |= Sign.CODE
            signs |= Sign.NO_MODEL if all(NOT_A_MODEL.match(code) for code in codes) else 0
        if not self._families.isdisjoint(_RUN.findall(word)):
            signs |= Sign.FAMILY
        if word[-1] == "s":
            signs |= Sign.S
        return signs | self._personal(word, letters) | self._company(word, letters)

    def _personal(self, word: str, letters: re.Match[str] | None) -> int:
        if (
            letters is not None
            and len(letters[2]) > 1
            and not NOT_PERSONAL.isdisjoint((letters[2], letters[2].rstrip("s")))
        ):
            return 0
        return (Sign.FIRST if _FIRST.search(word) else 0) | (Sign.LAST if _LAST.match(word) else 0)

    def _company(self, word: str, letters: re.Match[str] | None) -> int:
        """Whether a company's name may begin in the word; ordinary words and places begin none."""
        if letters is None or len(letters[2]) > 40:
            return Sign.COMPANY if _COMPANY.search(word) is not None else 0
        if _CAPITAL.match(letters[2]) is None:
            return 0
        if self._begins_company(letters[2]):
            return Sign.COMPANY
        return Sign.COMPANY | Sign.PLURAL if self._begins_company(letters[2].removesuffix("s")) else 0

    def _begins_company(self, word: str) -> bool:
        return len(word) > 1 and word not in STOP and word not in self._places


@lru_cache(maxsize=2)
def signs_of(vocabulary: Vocabulary) -> WordSigns:
    """The signs of words with a vocabulary, kept from one batch to the next."""
    return WordSigns(vocabulary)
