"""Patterns of people: where two or three capitalised words stand beside what tells that they are somebody's name."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache, lru_cache

from flows.extraction.alternation import alternation
from flows.extraction.vocabulary import Vocabulary

# A word of a name; initials in capitals only as the first one ("RJ Scaringe", "J. Mays").
_LOW, _HIGH = r"[a-zß-ÿĀ-ɏ'-]", r"[A-ZÀ-ÖØ-ÞĀ-Ž]"
WORD = rf"{_HIGH}(?:{_LOW}*{_HIGH}?[a-zß-ÿĀ-ɏ]+|\.)(?:-{_HIGH}?[a-zß-ÿĀ-ɏ]+)*"
_PARTICLE = r"(?:van|von|der|den|de|da|di|del|dos|bin|ibn|al|el|la|le|ten|ter|Al-|El-)"
PERSON = rf"(?:[A-Z]{{2}}|[A-Z]\.(?: ?[A-Z]\.)?|{WORD})(?: {WORD}| [A-Z]\.| {_PARTICLE}(?= )){{0,3}} (?:{WORD})"
# The same where something follows that no small letter can be: to try the beginnings of a word is in vain, and slow.
_RUN = r"[a-zß-ÿĀ-ɏ]++"
_WHOLE = rf"{_HIGH}(?:(?:{_RUN}|['-])*{_HIGH}?{_RUN}|\.)(?:-{_HIGH}?{_RUN})*"
_PERSON = PERSON.replace(WORD, _WHOLE)
_TITLED = re.compile(rf"\b(?:Mr|Mrs|Ms|Mme|Dr|Prof|Sir|Dame|Herr|Frau)\.? ({PERSON}|{WORD})")
# Words that are capitalised for another reason than being a person's.
NOT_PERSONAL = frozenset(
    "The A An In On At By For From With And Or But This That These Those Its Their His Her Our Your My It "
    "They We You I As If When While "
    "After Before Since Until Last Next First Second Third New Now Then There Here Some Many Most All Both "
    "Each Every No Not What Who Why How Where "
    "January February March April May June July August September October November December Monday Tuesday "
    "Wednesday Thursday Friday Saturday Sunday "
    "Mr Mrs Ms Dr Sir Chinese Japanese Korean German French British Indian American European Asian African "
    "Italian Spanish Swedish Turkish Thai "
    "Electric Photo Image Credit Source Caption EV EVs SUV SUVs Although Because Once Under Over Also "
    "However Meanwhile Only Even Just According "
    "Group Motors Motor Auto Automotive Automobile Automobiles Holding Holdings Corp Corporation Inc Ltd "
    "Limited Company Co Industries Technology "
    "Technologies Energy Mobility Ventures Capital Bank Securities Research Institute Association Agency "
    "News Times Post Daily Journal Weekly Press "
    "Ministry Department Commission Council Board Consulting Insights Analytics Intelligence University "
    "Federation Union Committee Parliament "
    "Congress Finance Economics Bureau Senate Government Authority Office Centre Center School Club "
    "Foundation Fund Trust Exchange Court Party Police "
    "Show Expo Summit Forum Conference Salon Fair Festival Week Day Awards Street Road Avenue Park Plaza "
    "Square Airport Port Station City Region "
    "Province State Republic Kingdom Islands Island River Lake Bay Sea Ocean North South East West Northern "
    "Southern Eastern Western Central "
    "Digital Media Radio Television Magazine Online Network Cars Car Vehicles Vehicle Batteries Battery "
    "Partners Services Solutions Systems "
    "International Global National General Chief Executive President Chairman Chairwoman Director Manager "
    "Minister Premier Prime Vice Senior Deputy "
    "Managing Sales Marketing Country Founder Owner Spokesman Spokeswoman Designer Secretary Governor Mayor "
    "Professor Analyst Analysts "
    "Industry Trade Commerce Transport Transportation Investment Investments Economy Environment Foreign Heavy "
    "Planning Development Innovation Science Labour Labor Tourism Affairs Infrastructure Defence Agriculture "
    "Mines Mining Petroleum Enterprise Enterprises Cooperation Ecology Climate Resources Competitiveness".split()
)
_ONLY_SPEAKS = r"(?:[A-Za-z]+ly )?"


# A sentence is asked again when more of its names are known; the patterns cost more than all else here.
@lru_cache(maxsize=4096)
def candidates(text: str, role: tuple[str, ...], say: tuple[str, ...]) -> tuple[tuple[int, int], ...]:
    """Where the patterns see a person, in their order. In: a text, the cues of offices and of speech."""
    pair = _PAIR.search(text) is not None
    small = text.casefold() if pair else ""
    tokens = frozenset(_TOKEN.findall(small))
    people = [match.start() for match in _BEGINS.finditer(text)] if pair else []
    found = []
    for (pattern, alone), signs, needed, begins in zip(
        _patterns(role, say), _signs(role, say), _NEEDS, _BEGIN_WITH, strict=True
    ):
        if not (pair or alone) or (signs is not None and signs.isdisjoint(tokens)):
            continue
        if needed and not _NEEDED[needed](text):
            continue
        starts: Iterable[int] | None = people if begins == "person" else None
        # Letters that grow in folded case stand elsewhere then.
        if begins == "sign" and signs is not None and len(small) == len(text):
            starts = sorted({start for sign in signs & tokens for start in _places(sign, small)})
        for match in pattern.finditer(text) if starts is None else _matches(pattern, text, starts):
            start, end = _trimmed(text, *match.span(1))
            surface = text[start:end]
            if surface and (alone or " " in surface):
                found.append((start, end))
    return tuple(found)


def _places(word: str, text: str) -> Iterator[int]:
    """Where a word stands, also within others."""
    at = text.find(word)
    while at >= 0:
        yield at
        at = text.find(word, at + 1)


def _matches(pattern: re.Pattern[str], text: str, starts: Iterable[int]) -> Iterator[re.Match[str]]:
    """What `finditer` gives, for a pattern of which it is known where it may begin."""
    at = 0
    for start in starts:
        match = pattern.match(text, start) if start >= at else None
        if match is not None:
            at = match.end()
            yield match


_TOKEN = re.compile(r"\w+")
# What a text must hold besides for the costly ones among the patterns, in their order.
_TITLES = ("Mr", "Ms", "Mme", "Dr", "Prof", "Sir", "Dame", "Herr", "Frau")
_NEEDED: dict[str, Callable[[str], object]] = {
    "title": lambda text: any(map(text.__contains__, _TITLES)),
    "commas": re.compile(r",[^,]+, ").search,
    "of": re.compile(r" of [A-Z]").search,
    # A dealer who is a "he" and not an "it" is a person.
    "he": re.compile(r", (?:an?|the|one) .*\b(?:he|his|him|himself|she|her|herself)\b").search,
}
_NEEDS = ("title", "", "", "", "", "commas", "", "", "", "he", "of")
# Two words with a capital each, as any PERSON has them.
_PAIR = re.compile(rf"{_HIGH}\S*(?: {_PARTICLE})* {_HIGH}")
# Where any PERSON begins that begins a word.
_BEGINS = re.compile(rf"\b(?={_PAIR.pattern})")
# What the patterns begin with, where that is one of their signs or the person.
_BEGIN_WITH = ("", "sign", "person", "person", "person", "person", "", "", "person", "person", "person")


@cache
def _signs(role: tuple[str, ...], say: tuple[str, ...]) -> tuple[frozenset[str] | None, ...]:
    """For each of the patterns words of which a text must have one for it to match; None where it is cheap itself.

    In small letters. A cue is there only where its first word is, an office also in the plural.
    """
    offices = _first_words(role)
    offices |= {f"{word}s" for word in offices}
    speech = _first_words(say) | {"tells", "told", "said"}
    leads = frozenset("heads leads runs manages founded chairs oversees".split())
    moves = (
        "appointed hired promoted named succeeds succeeded succeed replaces replaced replace takes took take taking "
        "steps stepped step stepping stands stood stand resigned resigns resign retires retired retire follows "
        "followed follow"
    )
    return (
        None,
        offices,
        offices,
        leads,
        speech,
        speech,
        None,
        None,
        frozenset(moves.split()),
        frozenset("dealer importer distributor retailer agent trader seller".split()),
        speech | {"set", "sees", "expects"},
    )


# What stands before a person by itself: first words of the eighth pattern.
_POINTING = (
    "according quoted appointed hired named promoted replace replaces replaced replacing succeed succeeds succeeded "
    "succeeding takes took taking welcomed guest guests"
)


def sign_words(vocabulary: Vocabulary) -> frozenset[str]:
    """Words in small letters: a sentence that has none of them, and no form of address, has no person by form."""
    told = _signs(vocabulary.cues_of["role"], vocabulary.cues_of["say"])
    return frozenset(_POINTING.split()).union(*(words for words in told if words is not None))


def _first_words(cues: tuple[str, ...]) -> frozenset[str]:
    """The first words of cues, in small letters."""
    return frozenset(_TOKEN.findall(cue.casefold())[0] for cue in cues)


@cache
def _patterns(role: tuple[str, ...], saying: tuple[str, ...]) -> tuple[tuple[re.Pattern[str], bool], ...]:
    """The patterns, group 1 the name; whether one word is enough. `_signs` follows their order."""
    office, say = rf"(?i:{alternation(role)})", alternation(saying)
    # As few words as will do: those of a ministry's field that are left are trimmed from the name.
    scope = r"(?: (?:of|for|at|in)(?: the)?(?: [\w&'-]+,?){1,5}?)?"
    return (
        (_TITLED, True),
        (
            re.compile(
                rf"\b{office}s?(?: emeritus)?{scope},? (?:and (?:[a-z'-]+ ){{0,4}}?{office},? )?({_PERSON})\b(?! "
                rf"(?:Group|Motors?|Auto)\b)"
            ),
            False,
        ),
        (
            re.compile(
                rf"\b({_PERSON})(?:, (?:\d\d, )?|,? who (?:is|was|became) |,? (?:is|was|becomes|became|as|"
                rf"(?:will|would|is to|is set to|was to|has) be(?:come)?) | "
                rf"\()(?:[\w'&/-]+ ){{0,6}}?{office}(?!\w)"
            ),
            False,
        ),
        (re.compile(rf"\b({_PERSON}),? who (?:heads|leads|runs|manages|founded|chairs|oversees)\b"), False),
        (re.compile(rf"\b({_PERSON}) {_ONLY_SPEAKS}(?:{say}|tells|told|has said)\b"), False),
        (re.compile(rf"\b({_PERSON}),(?: [^\s,]+){{1,9}}?, {_ONLY_SPEAKS}(?:{say}|told)\b"), False),
        (re.compile(rf"(?:,[\"']?|[\"'.,!?][\"']?) (?:{say}) ({_PERSON})\b"), False),
        (
            re.compile(
                rf"\b(?:according to|quoted|appointed|hired|named|promoted|replaces?|replaced|replacing|"
                rf"succeeds?|succeeded|succeeding|(?:takes|took|taking) over from|"
                rf"welcomed|guests?(?: was| were|,)?) ({_PERSON})(?=,| as | its | {office}| to "
                rf"|'s|\.| and | in | who|\"|\Z)"
            ),
            False,
        ),
        (
            re.compile(
                rf"\b({_PERSON}) (?:(?:has|had|been|was|is|will|would|to|be|set) ){{0,3}}(?:appointed|hired|promoted|"
                rf"named|succeed(?:s|ed)?|replace[sd]?|(?:tak(?:es?|ing)|took) over|step(?:s|ped|ping)? down|"
                rf"st(?:ands?|ood) down|resign(?:s|ed)?|retire[sd]?|follow(?:s|ed)? (?:him|her|suit as))\b"
            ),
            False,
        ),
        (
            re.compile(
                rf"\b({_PERSON}), (?:an?|the|one) (?:[\w&'-]+ ){{0,4}}?"
                rf"(?:dealer|importer|distributor|retailer|agent|trader|seller)\b"
            ),
            False,
        ),
        (re.compile(rf"\b({_PERSON}) of [A-Z][\w&'-]+(?:'s)? [^.]{{0,50}}?\b(?:{say}|told|set|sees|expects)\b"), False),
    )


_LEADING = re.compile(r"([\w'-]+)[ -]")


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without leading words that are capitalised only because they begin a sentence, and without `'s`."""
    while (word := _LEADING.match(text, start, end)) is not None and word[1] in NOT_PERSONAL:
        start = word.end()
    return start, start + len(text[start:end].removesuffix("'s"))
