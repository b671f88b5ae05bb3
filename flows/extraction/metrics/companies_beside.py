"""Companies beside a figure: whether one is named before or behind it whose it may be."""

import re

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.figure import Figure

# "The country, which is home to X, exported …": X is only named aside.
_IN_ASIDE = re.compile(r", (?:which|home to|where|whose) [^,]*\Z")


def names_behind(sentence: Sentence, start: int, number: Mention) -> bool:
    """Whether a company or a car is named between an offset and a number, and not only aside."""
    return any(
        start <= m.start < number.start and not _IN_ASIDE.search(sentence.slice(sentence.start, m.start))
        for m in sentence.of("organization", "model")
    )


# "Figures from the makers' association show that the country exported 486,800": who counts them.
_SHOWS_THAT = re.compile(
    r"(?: \([^)]*\))?(?:'s)?(?: (?:data|figures|statistics|numbers))? (?:show|indicate|suggest|reveal)(?:s|ed)? that\b"
)


def company_before(sentence: Sentence, start: int, number: Mention) -> bool:
    """Whether a company stands before a number whose it may be, and none that it is only measured by."""
    names = [
        m
        for m in sentence.of("organization", "model")
        if start <= m.start < number.start
        and not _IN_ASIDE.search(sentence.slice(start, m.start))
        and not _SHOWS_THAT.match(sentence.after(m, 40))
    ]
    return any(
        not re.search(
            r"\b(?:behind|ahead of|with|than|against|like|including|to|at|led by|says?|said|told|"
            r"according to) (?:the )?\Z",
            sentence.before(m, 20),
        )
        for m in names
    )


# "Exceeded 700,000, according to data released by the makers' association": who counts them.
_DATA_OF = re.compile(
    r"\b(?:data|figures|statistics|numbers|report|estimates?)(?: (?:released|published|issued|provided|compiled"
    r"|reported"
    r"|collected))? (?:by|of|from) (?:the )?\Z"
)
# "4.27 million vehicles that X sold".
_THAT_SOMEBODY = re.compile(r",? (?:that|which) (?:the )?(?:[\w-]+ )?")


def company_behind(figure: Figure, end: int) -> bool:
    """Whether a company follows: "sales of the X", "12,000 Chery cars", "were sold by X"."""
    number, sentence = figure.number, figure.sentence
    return any(
        number.end <= m.start < min(end, number.end + 60)
        and (
            m.start - number.end <= 2
            or (figure.noun is not None and 0 <= m.start - figure.noun.end <= 2)
            or (
                re.search(r"\b(?:by|of|from|for) (?:the )?\Z", sentence.before(m, 12))
                and not _DATA_OF.search(sentence.before(m, 60))
            )
            or sentence.slice(number.end, m.start) == " at "
            or (figure.noun is not None and _THAT_SOMEBODY.fullmatch(sentence.slice(figure.noun.end, m.start)))
        )
        for m in sentence.of("organization", "model")
    )
