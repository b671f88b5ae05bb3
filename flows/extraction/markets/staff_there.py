"""Staff: engineers, stylists and others who work for a maker in a place, where it is then, whatever it plans
elsewhere.
"""

import re
from collections.abc import Iterator, Sequence

from flows.extraction.context.context import Subject
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.place_groups import PlaceGroup
from flows.extraction.wording.adverbs import ADVERBS
from flows.extraction.wording.needed import Needing

_STAFF = (
    r"(?:[Ee]ngineers|[Ss]tylists|[Dd]esigners|[Dd]evelopers|programmers|[Rr]esearchers|scientists|technicians|draughtsmen|"
    r"[Ss]pecialists|experts|[Ee]mployees|[Ww]orkers|[Ss]taff|team(?: of [a-z\d-]+)?|colleagues|"
    r"(?:[Ii]ts|[Tt]heir|'s?) people)"
)
_WORK = Needing(
    rf"\b{_STAFF}{ADVERBS} (?P<verb>(?:are|is){ADVERBS} (?:at work|working|based|employed|busy|drawing|designing|"
    r"developing|stationed|housed|sitting)|works?|sits?|draws?|designs?|develops?|toils?|tinkers?|programs?|tunes?|tests?|"
    r"writes? (?:software|code))\b"
)
_DO = Needing(rf"\b{_STAFF}\b[^,;:]{{0,40}}? (?:work|worked|sit|sat|draw|drew|live|lived|come|came|train|trained)\b")
# "Its engineers once worked in A": for somebody else.
_ONCE = Needing(
    rf"\b{_STAFF}(?: [a-z]+)?? (?:(?:once|formerly|previously|used to) (?:work(?:ed)?|sat|drawn|drew|been|be)"
    r"|(?:had|have) (?:worked|sat|drawn))\b"
)
# "Are developing a car for A", "designs a plant in A": a place of what they make, and not theirs.
_OF_WORK = re.compile(r"\bfor (?:[Tt]he )?(?:[a-z]+ in )?\Z|\bfor [a-z]|\b(?:plants?|factor(?:y|ies)|works)\b")
_OF = re.compile(rf"\b{_STAFF} (?:of|at|from|for) (?:the )?\Z")
_AT = re.compile(r"\b(?:in|near|at|behind|opposite|beside|around|outside|on|by|close to|next to|off)(?: the)? \Z")


def at_work(sentence: Sentence, left: int, right: int) -> Iterator[Mention]:
    """The verbs of a segment by which staff works, in the present tense."""
    for found in _WORK.finditer(sentence.slice(left, right), of=sentence.text):
        end = left + found.end("verb")
        place = next((p for p in sentence.of("place") if end <= p.start < right), None)
        if place is None or _OF_WORK.search(sentence.slice(end, place.start)) is None:
            yield Mention("cue", left + found.start("verb"), end, found["verb"], None, "market_past")


def is_of_staff(sentence: Sentence) -> bool:
    """Whether a sentence tells what somebody's staff does or did: it goes on with no plan of the sentence before."""
    return _WORK.search(sentence.text) is not None or _DO.search(sentence.text) is not None


def works_beside(group: PlaceGroup) -> bool:
    """Whether staff works beside a landmark of a town: "near Munich's Ostbahnhof fifty engineers are working"."""
    sentence = group.sentence
    return _AT.search(sentence.before(group.members[0], 14)) is not None and _WORK.search(sentence.text) is not None


def is_others_staff(group: PlaceGroup, subjects: Sequence[Subject]) -> bool:
    """Whether the staff that a sentence tells of is somebody else's, or worked for others once."""
    sentence = group.sentence
    if _ONCE.search(sentence.text) is not None:
        return True
    own = {s.organization_id for s in subjects}
    return any(m.id not in own and _OF.search(sentence.before(m, 30)) is not None for m in sentence.of("organization"))
