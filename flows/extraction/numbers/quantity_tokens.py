"""Tokens of quantity expressions, and the pattern that finds the stretches of text worth reading.

The pattern is generous, linear and whole-column; the tokens are for the few distinct stretches that it finds.
"""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from flows.extraction.numbers.digits import read_digits
from flows.extraction.numbers.measures import VOCABULARY, Measures, load_measures, squeeze
from flows.extraction.numbers.number_words import DENOMINATORS, LETTER_SCALES, ORDINALS, SCALES, TENS, UNITS, VULGAR
from flows.extraction.numbers.numeral import Token
from flows.extraction.wording.whole_words import alternatives

_CHAIN = r"\+?[0-9]+(?:-[0-9]+){2,}|[0-9]+(?:[:/][0-9]+)+"
_DIGITS = r"[0-9]{1,3}(?:[ '][0-9]{3})+(?:[.,][0-9]+)?\b|[0-9]+(?:[.,][0-9]+)*(?:e[+-]?[0-9]{1,2}\b)?|\B\.[0-9]+"
# An address of the internet is found as a whole, so that nothing in it is read.
ADDRESS = re.compile(r"(?:https?://|www\.)[^ ]+", re.IGNORECASE)
_FIGURES = re.compile(rf"(?=[0-9])(?:(?P<chain>{_CHAIN})|(?P<digits>{_DIGITS}))", re.ASCII | re.IGNORECASE)
_VULGAR = "[" + "".join(VULGAR) + "]"
_PLURAL_ORDINALS = {word + "s": value for word, value in ORDINALS.items() if word != "second"}
_SUFFIX_ORDINAL = {"st", "nd", "rd", "th"}
_ASCII_RUN = re.compile(r"[0-9A-Za-z_]+")
# Words of the pattern of candidates that are in no list of the vocabulary; letters are scales.
_JOINTS = (
    "and to or of but in out through point a an between from the minus negative plus odd equal more less fewer greater "
    "higher lower larger smaller than k m b www"
)
_SEPARATED = re.compile(r"[0-9][ .,'][0-9]")


@dataclass(frozen=True)
class Lexicon:
    """The measures, the pattern of one token, and that of candidates, for Python's engine and for that of Rust.

    `pieces`: the runs of ASCII letters and digits, in small letters, of all words of the patterns; `numbers`: those of
    the number words; `marks`: characters that may be part of a candidate where no such run is.
    """

    measures: Measures
    token: re.Pattern[str]
    glued: re.Pattern[str]
    candidate: re.Pattern[str]
    linear_candidate: str
    pieces: tuple[str, ...]
    numbers: tuple[str, ...]
    marks: str


def number_words() -> dict[str, tuple[str, float]]:
    """All number words: kind and value."""
    words: dict[str, tuple[str, float]] = {}
    for kind, values in (
        ("ones", UNITS),
        ("tens", TENS),
        ("scale", SCALES),
        ("ordinal", ORDINALS | _PLURAL_ORDINALS),
        ("part", DENOMINATORS),
    ):
        words |= {word: (kind, value) for word, value in values.items()}
    # Written in one word, as some do: twentyfifth, thirtyfirst; and as they are often misspelt.
    for ten, value in TENS.items():
        words |= {ten + one: ("nth", value + more) for one, more in ORDINALS.items() if more < 10}
        words |= {ten + one: ("ones", value + more) for one, more in UNITS.items() if 0 < more < 10}
    words |= {"nineth": ("ordinal", 9.0), "fourty": ("tens", 40.0), "pair": ("pair", 2.0), "couple": ("pair", 2.0)}
    return words


_WORDS = number_words()


@cache
def load_lexicon(folder: Path = VOCABULARY) -> Lexicon:
    """The lexicon of a vocabulary folder."""
    measures = load_measures(folder)
    word = alternatives(w for w in _WORDS if w not in {"pair", "couple"})
    spaced_units = [u for u, (_, kind) in measures.units.items() if kind not in {"glued", "attribute"}]
    attributes = [u for u, (_, kind) in measures.units.items() if kind == "attribute"]
    unit = alternatives(spaced_units)
    touching = [u for u, (_, kind) in measures.units.items() if kind not in {"time", "fold", "attribute"}]
    glued_unit = alternatives((u for u in touching if u != "m"), begin="")
    before, after = alternatives(measures.bounds_before), alternatives(measures.bounds_after)
    # "R11 billion", "US$4bn", "Rs16,000": what stands before the digits may touch them.
    money = alternatives([*measures.money_before, *measures.money_after], end=r"(?:\b|(?=[0-9]))")
    token = re.compile(
        "|".join(
            (
                r"(?P<between>\b(?:between|from)\b)",
                rf"(?P<bound>{before}|<>|[<>] ?=|[<>~])",
                rf"(?P<bound_after>(?:{after}|\bor equal +to\b|\bor equal\b(?! +to\b))(?! +than\b| +(?:[0-9]|{word}))"
                r"|-plus\b|\+|-odd\b)",
                rf"(?P<chain>{_CHAIN})",
                rf"(?P<digits>{_DIGITS})",
                rf"(?P<vulgar>{_VULGAR})",
                rf"(?P<money>(?-i:{money}))",
                rf"(?P<word>{word}|\b(?:pair|couple)\b)",
                rf"(?P<unit>{unit})",
                rf"(?P<attribute>-{alternatives(attributes)})",
                r"(?P<sign>\b(?:minus|negative)\b)",
                r"(?P<filler>\b(?:an?|of|and|or|to|in|point|out|through|but|the)\b|[-–—~(),])",
                r"(?P<letters>[^\W\d_][\w]*)",
            )
        ),
        re.ASCII | re.IGNORECASE,
    )
    parts = (measures, word, unit, alternatives(attributes), before, after)
    terms = [
        *(_WORDS, measures.bounds_before, measures.bounds_after, measures.money_before, measures.money_after),
        *(measures.units, [_JOINTS]),
    ]
    known = [term for each in terms for term in each]
    whole = [term for term in known if not _ASCII_RUN.search(term)]
    return Lexicon(
        measures,
        token,
        re.compile(glued_unit, re.ASCII),
        re.compile(_candidate(*parts, linear=False), re.ASCII | re.IGNORECASE),
        _candidate(*parts, linear=True),
        tuple(sorted({run.lower() for term in known for run in _ASCII_RUN.findall(term)})),
        tuple(sorted({run for word in _WORDS for run in _ASCII_RUN.findall(word)})),
        "".join(sorted({*"–—~+<>=%/$°²", *VULGAR, *(letter for term in whole for letter in term)})),
    )


def _candidate(
    measures: Measures, word: str, unit: str, attribute: str, before: str, after: str, *, linear: bool
) -> str:
    """The pattern of a run of tokens with at least one number, for the Rust engine if it is to be linear.

    It is flat, and each list of words stands in it as seldom as can be: a large automaton is a slow one. Where Python's
    engine backtracks, nothing but what it has given up is left to try: no number begins as what leads to one does.
    """
    names = [name for name in (*measures.money_before, *measures.money_after) if name.isascii()]
    signs = "".join(sorted({name for name in measures.money_before if len(name) == 1 and not name.isalnum()}))
    foreign = "|".join(sorted(name for name in measures.money_after if not name.isascii() and len(name) > 1))
    money = alternatives(names)
    loose = alternatives(names, end="")
    # Marks beyond ASCII stand in groups of their own, as the linear engine wants it.
    mark = "(?u:" if linear else "(?:"
    rest = rf"(?:{mark}°)|(?:[A-Za-z][0-9A-Za-z]*{mark}²)?(?:/[0-9]* ?[a-z]+)?)| (?-i:[kKMB])\b)?"
    digits = rf"(?:{_CHAIN}|{_DIGITS}){rest}"
    number = rf"(?:{digits}|{mark}{_VULGAR})|{word}|\b(?:pair|couple)\b)"
    lead = rf"(?:{before}|[<>] ?[=>]?|\b(?:between|from|the|an?|minus|negative)\b|\B-|~|(?-i:{loose})|{mark}[{signs}]))"
    joint = r"\b(?:and|to|or|of|but|in|out|through|point|the|an?|between|from|minus|negative)\b"
    follow = (
        rf"(?:{number}|(?i:{unit})|-?{attribute}|(?-i:{money})|{mark}(?-i:{foreign}))|{mark}[{signs}])|"
        rf"\b(?:or|and) +(?:equal(?: +to)?|(?:more|less|fewer|greater|higher|lower|larger|smaller) +than)\b|"
        rf"{after}|{before}|{joint}|plus\b|\+|odd\b|[<>] ?[=>]?)"
    )
    if not linear:
        return rf"\b(?:{ADDRESS.pattern})|(?:{lead} *+)*+{number}(?: *+(?:[-–—~] *+)?{follow})*"
    return rf"(?i-u:\b(?u:{ADDRESS.pattern})|(?:{lead} *)*{number}(?:(?u: *[-–—~]?) *{follow})*)"


def tokens_of(surface: str, lexicon: Lexicon) -> list[Token]:
    """The tokens of a candidate, in order. What is no token (spaces) is left out; unknown words are "letters"."""
    tokens: list[Token] = []
    at = 0
    while (match := _next(surface, at, lexicon)) is not None:
        kind, text, at = str(match.lastgroup), match.group(), match.end()
        if kind == "digits":
            tokens.extend(_digits(text, match.start(), match.end()))
            at = _glued(surface, at, lexicon, tokens)
        elif kind == "word":
            known, value = _WORDS[text.lower()]
            tokens.append(Token(known, text.lower(), value, match.start(), match.end()))
        elif kind == "chain":
            tokens.append(_chain(text, match.start(), match.end()))
        elif kind == "vulgar":
            tokens.append(Token(kind, text, VULGAR[text], match.start(), match.end()))
        else:
            word = squeeze(text)
            name = "a" if word.lower() in {"a", "an"} else word.lower() if word.lower() == "point" else kind
            tokens.append(Token(name, word if kind in {"money", "unit"} else word.lower(), 0.0, match.start(), at))
    return tokens


def _next(surface: str, at: int, lexicon: Lexicon) -> "re.Match[str] | None":
    """The next token; nothing but figures begins with a digit, and nothing with a space."""
    if at < len(surface) and surface[at] == " ":
        at += 1
    figure = _FIGURES.match(surface, at)
    return lexicon.token.search(surface, at) if figure is None else figure


def _digits(text: str, start: int, end: int) -> list[Token]:
    """Digits with their separators; a list without spaces ("22,24,26,31") as its items; else a code (a version)."""
    value = read_digits(text)
    if value is not None:
        return [Token("digits", text, value, start, end)]
    if re.fullmatch(r"[0-9]{1,3}(?:,[0-9]{1,3}){2,}", text):
        return [
            Token("digits", match.group(), float(match.group()), start + match.start(), start + match.end())
            for match in re.finditer("[0-9]+", text)
        ]
    return [Token("code", text, 0.0, start, end)]


def _chain(text: str, start: int, end: int) -> Token:
    """Reads "3/4" as a ratio; dates, clock times, phone numbers, scores and "24/7" are codes."""
    parts = text.split("/")
    if (
        len(parts) == 2
        and all(part.isdigit() and len(part) < 5 for part in parts)
        and 0 < int(parts[0]) < int(parts[1]) <= 1000
    ):
        return Token("ratio", text, int(parts[0]) / int(parts[1]), start, end)
    return Token("code", text, 0.0, start, end)


def _glued(surface: str, at: int, lexicon: Lexicon, tokens: list[Token]) -> int:
    """Letters that touch the digits before them: a unit, a scale, the "th" of an ordinal, or the rest of a code."""
    unit = lexicon.glued.match(surface, at)
    if unit is not None and unit.group()[0].isalpha():
        tokens.append(Token("unit", unit.group(), 0.0, at, unit.end()))
        return unit.end()
    letters = re.compile(r"[A-Za-z][0-9A-Za-z]*").match(surface, at)
    spaced = re.compile(r" [kKMB]\b").match(surface, at) if _SEPARATED.search(tokens[-1].text) else None
    found = letters or spaced
    if found is None or (letters is None and tokens[-1].kind != "digits"):
        return at
    word = found.group().strip().lower()
    scale = SCALES.get(word) or LETTER_SCALES.get(word)
    if word in _SUFFIX_ORDINAL:
        tokens[-1] = tokens[-1]._replace(kind="nth", end=found.end())
    elif scale is not None and tokens[-1].kind == "digits":
        tokens.append(Token("scale", word, scale, found.start() + (letters is None), found.end()))
    elif word == "x" and tokens[-1].kind == "digits":
        tokens.append(Token("unit", "times", 0.0, found.start(), found.end()))
    elif lexicon.token.fullmatch(found.group()) is not None and found.group() in lexicon.measures.money_after:
        tokens.append(Token("money", found.group(), 0.0, found.start(), found.end()))
    else:
        tokens[-1] = tokens[-1]._replace(kind="code", end=found.end())
    return found.end()
