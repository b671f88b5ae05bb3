"""Coordinate lists of places: "Norway, Germany and the Netherlands" is said of all its members at once."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from flows.extraction.article import Mention, Sentence
from flows.extraction.records import quick

_LINK = re.compile(
    r"\A(?:\s*[,/&()]|'s?|\s(?:and|or|plus|nor|then|later|finally|as well as|along with|followed by|"
    r"together with|in addition to)\b"
    r"|\s(?:the|both|in|into|to|across|mainland|parts of|rest of|rest|of|also|neighbouring|neighboring|nearby|"
    r"all|most of|first|next|perhaps|possibly|maybe|even|later|"
    r"northern|southern|eastern|western|central|continental)\b)*\s?\Z"
)
# "In Europe the Japanese company": no list without a comma or a conjunction.
_SPLIT = re.compile(r"\A\s?(?:in|to|into|'s|of|the)?\s?\Z")


@quick
@dataclass(frozen=True)
class PlaceGroup:
    """Places of one list, in order; offsets of the document from the first one's start to the last one's end."""

    sentence: Sentence
    members: tuple[Mention, ...]

    @property
    def start(self) -> int:
        """Where the list begins."""
        return self.members[0].start

    @property
    def end(self) -> int:
        """Where the list ends."""
        return self.members[-1].end


def _owns(sentence: Sentence, last: Mention, place: Mention) -> bool:
    """`In Thailand, China's X`: whose X is, which is no second item of a list."""
    return sentence.after(place, 3).startswith("'s ") and not re.search(
        r"\b(?:and|or)\b", sentence.slice(last.end, place.start)
    )


# "In Norway, and Sweden follows": a verb in the singular has one subject.
_AND = re.compile(r", and (?:the )?\Z")
_SINGULAR = re.compile(
    r" (?:also |then |now )?(?:follows|gets|comes|joins|receives|starts|opens|is|was|has|takes|remains|stays)\b"
)


def _begins(sentence: Sentence, between: str, place: Mention) -> bool:
    return _AND.fullmatch(between) is not None and _SINGULAR.match(sentence.after(place, 20)) is not None


def place_groups(sentence: Sentence, places: Iterable[Mention]) -> Iterator[PlaceGroup]:
    """The lists that the places of a sentence make; one that stands alone is a list of one.

    In: place mentions of the sentence in order, without overlap. Two are of one list where nothing but commas,
    brackets, conjunctions, articles and words for parts stands between them.
    """
    members: list[Mention] = []
    for place in places:
        if members:
            between = sentence.slice(members[-1].end, place.start)
            parted = _SPLIT.match(between) is not None or _owns(sentence, members[-1], place)
            if _LINK.match(between) is None or parted or _begins(sentence, between, place):
                yield PlaceGroup(sentence, tuple(members))
                members = []
        members.append(place)
    if members:
        yield PlaceGroup(sentence, tuple(members))
