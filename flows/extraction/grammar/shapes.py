"""Shapes: a sentence with letters in place of its names, places and dates, so that one pattern reads a whole class of
wordings ("P and P will be entered D").
"""

import re
from dataclasses import dataclass

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.lexicon.trader_words import TRADER
from flows.extraction.wording.found_once import found_once
from flows.extraction.wording.records import quick

# The letter that stands for each kind of mention; all other words are in lower case.
_LETTERS = {"organization": "O", "model": "M", "place": "P", "period": "D", "person": "H"}
# What tells that a verb's deed is still to come.
WILL = (
    r"(?:will|should|shall|would|could|may|might|is to|are to|is due to|are due to|is set to|are set to|is expected to|"
    r"are expected to|is scheduled to|was to|plans to|wants to|intends to|ought to|(?:is|are) (?:meant|supposed|"
    r"planned|"
    r"slated|likely|bound|about|poised|intended) to|aims to|hopes to)"
)
# Places joined to a list, each with its own article or preposition, and perhaps "later" or "possibly".
PLACES = (
    r"(?:both )?(?:the )?P(?:(?:,? and(?: then)?|,? or|, then|,| &|/|,? as well as|,? plus|"
    r",? (?:along|together) with|,? followed by)(?: (?:the|in|to|into|later|also|possibly|perhaps|finally|then))* P)*"
)


@quick
@dataclass(frozen=True)
class Shape:
    """The shape of a sentence: `text`, and for every letter the mention that it stands for, by its offset in `text`."""

    sentence: Sentence
    text: str
    places: tuple[tuple[int, Mention], ...]
    # Offsets of the text at which stretches copied from the sentence begin, and where they begin in the document.
    anchors: tuple[tuple[int, int], ...]

    def within(self, start: int, end: int, *kinds: str) -> list[Mention]:
        """The mentions of these kinds whose letters stand in [start, end) of the shape."""
        return [m for at, m in self.places if start <= at < end and m.kind in kinds]

    def offset(self, position: int) -> int:
        """The document's offset of a position in the shape."""
        at, start = max(a for a in self.anchors if a[0] <= position)
        return start + position - at

    def cue(self, start: int, end: int) -> Mention:
        """The words of [start, end) of the shape as a cue."""
        a, b = self.offset(start), self.offset(max(end - 1, start)) + 1
        inside = [m for at, m in self.places if start <= at < end]
        b = max([b, *(m.end for m in inside)])
        return Mention("cue", a, b, self.sentence.slice(a, b), label="shape")

    @found_once
    def first(self) -> int:
        """Where the first word stands."""
        return len(self.text) - len(self.text.lstrip())


def shape(sentence: Sentence) -> Shape:
    """The shape of a sentence, made once. Overlapping mentions cannot be: the article has settled them."""
    known: Shape | None = sentence.kept.get("shape")
    if known is None:
        known = sentence.kept["shape"] = _shape(sentence)
    return known


def cased(figure: Shape) -> str:
    """The text of a shape with the capitals of its sentence, so that names that nobody knows show.

    Its first word has none where no second one follows it.
    """
    parts: list[str] = []
    ends = [at for at, _ in figure.anchors[1:]] + [len(figure.text)]
    letters = {at for at, _ in figure.places}
    for (at, start), end in zip(figure.anchors, ends, strict=True):
        plain = figure.sentence.slice(start, start + end - at)
        parts.append(figure.text[at:end] if at in letters or len(plain) != end - at else plain)
    text = "".join(parts)
    first = 0 if _NAME.match(text) else figure.first + 1
    return figure.text[:first] + text[first:]


# A name of several words, or one that a firm's description stands behind.
_NAME = re.compile(
    rf"\W*[A-Z][\w&-]+(?: (?:[A-Z&]\w|& )|, an(?:other)? ?(?:[a-z-]+ ){{0,3}}(?:group|firm|company|{TRADER}"
    r"|conglomerate|trader|house|start-?up|subsidiary)\b|, a (?:[A-Za-z-]+ ){0,3}(?:group|firm|company"
    rf"|{TRADER}|conglomerate|trader|house|start-?up|subsidiary)\b)"
)


def _shape(sentence: Sentence) -> Shape:
    parts: list[str] = []
    places: list[tuple[int, Mention]] = []
    anchors: list[tuple[int, int]] = []
    length, position = 0, sentence.start
    for mention in sentence.of(*_LETTERS):
        if mention.start < position:
            continue
        plain = _lower(sentence.slice(position, mention.start))
        anchors.append((length, position))
        length += len(plain)
        parts += [plain, _LETTERS[mention.kind]]
        places.append((length, mention))
        anchors.append((length, mention.start))
        length, position = length + 1, mention.end
    anchors.append((length, position))
    parts.append(_lower(sentence.slice(position, sentence.end)))
    return Shape(sentence, "".join(parts), tuple(places), tuple(anchors))


def _lower(text: str) -> str:
    """Lower case letter for letter: what grows in lower case stays as it is."""
    lower = text.lower()
    return lower if len(lower) == len(text) else re.sub(r"[A-Z]", lambda m: m[0].lower(), text)
