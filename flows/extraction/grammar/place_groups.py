"""Coordinate lists of places: "Norway, Germany and the Netherlands" is said of all its members at once."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.kept import kept
from flows.extraction.lexicon.company_words import FIRM
from flows.extraction.wording.records import quick

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


_OF_FIRM = re.compile(rf" (?:[a-z-]+ ){{0,2}}?{FIRM}\b")


def _is_of_firm(sentence: Sentence, last: Mention, place: Mention) -> bool:
    """`In Japan, and the American company …`: where somebody is from is no item of a list of places."""
    return place.label == "demonym" != last.label and _OF_FIRM.match(sentence.after(place, 40)) is not None


# "In Norway, and Sweden follows", "in A and B, and C and D will get it": what has a verb of its own begins anew.
_AND = re.compile(r", and (?:the )?")
_COMMA = re.compile(r", (?:the )?")
_ITEM = re.compile(r"(?:, (?:and )?| and )(?:the )?")
_CLOSED = re.compile(r"\b(?:and|or|plus|as well as)\b|&")
_SINGULAR = re.compile(
    r" (?:also |then |now )?(?:follows|gets|comes|joins|receives|starts|opens|is|was|has|takes|remains|stays)\b"
)
_FINITE = re.compile(
    r" (?:(?:also|then|now|both|all|each|too|still|only) )?(?:will|would|shall|should|may|might|could|can|must|is|are|"
    r"was|were|has|have|had|do|does|did|follow(?:s|ed)?|gets?|got|comes?|came|join(?:s|ed)?|receives?|starts?|opens?|takes?|"
    r"remains?|stays?|waits?)\b"
)
# "After Norway, Denmark will follow": what stands in front is no item of the list behind it.
_FRONTED = re.compile(
    r"\W*(?:After|Besides|Beside|Following|Alongside|Like|Unlike|In addition to|Apart from|As in) (?:the )?"
)


def _begins(sentence: Sentence, members: Sequence[Mention], behind: Sequence[Mention]) -> bool:
    """Whether the first of the places behind a list is the subject of a clause of its own."""
    place = behind[0]
    between = sentence.slice(members[-1].end, place.start)
    joined = _AND.fullmatch(between) is not None
    if joined and _SINGULAR.match(sentence.after(place, 20)) is not None:
        return True
    if not joined and _COMMA.fullmatch(between) is None:
        return False
    last, links = _run(sentence, behind)
    if _FINITE.match(sentence.after(last, 24)) is None:
        return False
    if any(_CLOSED.search(sentence.slice(one.end, other.start)) for one, other in pairwise(members)):
        return True
    if joined:
        return len(members) == 1 or " and " in links
    return len(members) == 1 and _FRONTED.fullmatch(sentence.slice(sentence.start, members[0].start)) is not None


def _run(sentence: Sentence, places: Sequence[Mention]) -> tuple[Mention, str]:
    """The last of the places that are listed from the first one on, and what stands between them."""
    last, links = places[0], ""
    for place in places[1:]:
        link = sentence.slice(last.end, place.start)
        if _ITEM.fullmatch(link) is None:
            break
        last, links = place, links + link
    return last, links


def place_groups(sentence: Sentence, places: Iterable[Mention]) -> Iterator[PlaceGroup]:
    """The lists that the places of a sentence make; one that stands alone is a list of one.

    In: place mentions of the sentence in order, without overlap. Two are of one list where nothing but commas,
    brackets, conjunctions, articles and words for parts stands between them.
    """
    members: list[Mention] = []
    listed = list(places)
    for at, place in enumerate(listed):
        if members:
            between = sentence.slice(members[-1].end, place.start)
            parted = _SPLIT.match(between) is not None or _owns(sentence, members[-1], place)
            parted = parted or _is_of_firm(sentence, members[-1], place)
            if _LINK.match(between) is None or parted or _begins(sentence, members, listed[at:]):
                yield PlaceGroup(sentence, tuple(members))
                members = []
        members.append(place)
    if members:
        yield PlaceGroup(sentence, tuple(members))


@kept
def clause_starts(sentence: Sentence) -> tuple[int, ...]:
    """Where places begin a clause behind a list of others: "in A and B, and C and D will get it"."""
    places = [p for p in sentence.of("place") if p.id is not None]
    return tuple(
        place.start
        for at, place in enumerate(places)
        if at > 0 and _begins(sentence, _listed_before(sentence, places[:at]), places[at:])
    )


def _listed_before(sentence: Sentence, places: Sequence[Mention]) -> Sequence[Mention]:
    """The list that the last of the places ends."""
    first = len(places) - 1
    while first > 0 and _LINK.match(sentence.slice(places[first - 1].end, places[first].start)) is not None:
        first -= 1
    return places[first:]
