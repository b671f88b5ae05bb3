"""Places of offices: where somebody takes one, and where the office is that he leaves for it."""

import re
from collections.abc import Sequence

from flows.extraction.context.context import Subject
from flows.extraction.context.event_places import nearest_group, specific
from flows.extraction.context.home_countries import home_of
from flows.extraction.grammar.article import Mention
from flows.extraction.scenes.scene import Scene

OFFICE = re.compile(
    r"\b(?:CEO|CFO|COO|CTO|CMO|chief|chair\w*|president|director|head|boss|manager|managing|"
    r"vice[- ]president|executive|designer|lead(?:er)?|to run|to lead|to head|runs|helm|wheel|reins|charge|board|"
    r"top (?:job|post)|"
    r"successor|predecessor|advis[eo]r|consultant|secretary|minister|spokes\w+|partner|deputy|founder|country"
    r"|regional)\b",
    re.IGNORECASE,
)


# "The head of its P unit, X, to be its new chief", "its P chief, X, as head of sales": an office that X leaves.
_TO_ANOTHER = re.compile(
    r",? (?:as|to be|to become|to (?!lead|head|run|take)(?:[\w-]+ ){0,3}?(?:chief|CEO|head|president|chair\w*"
    r"|director|boss|manager)"
    r"|(?:will |is to )?(?:becomes?|moves? to|takes? over))\b"
)
_HOLDER = re.compile(r"(?:['’]s?)?(?: [\w&-]+){0,3}?, ")


# "Resigned on Monday after sales fell in China": why or when, and not where the office is.
_CAUSE = re.compile(
    r"\b(?:after|amid|amidst|following|taking|over|because|despite|since|when|while|though|although|blam\w+|citing"
    r"|days?|weeks?"
    r"|months?|years?|in the wake|in response|as (?:the|it|sales|demand|profits?|a result|tariffs|competition))\b"
)


def _of_a_cause(scene: Scene, cue: Mention, place: Mention) -> bool:
    """Whether a place stands in what is told of why somebody comes or goes."""
    return place.start > cue.end and _CAUSE.search(scene.sentence.slice(cue.end, place.start)) is not None


def _held_so_far(scene: Scene, cue: Mention, person: Mention, place: Mention) -> bool:
    """Whether a place is that of the office that an aside gives whoever takes another: "X, head of Y in A, becomes"."""
    sentence = scene.sentence
    if cue.label != "appointing" or not person.end < place.start < cue.start:
        return False
    aside = sentence.slice(person.end, place.start)
    closed = "," in sentence.slice(place.end, cue.start)
    return aside.startswith(",") and closed and OFFICE.search(sentence.slice(person.end, cue.start)) is not None


def office_places(scene: Scene, cue: Mention, person: Mention | None) -> tuple[list[Mention], list[Mention]]:
    """Where the office is, by the places nearest to the verb; and those of an office that somebody leaves for it."""
    sentence = scene.sentence
    places = [p for p in scene.scenes() if scene.one_verb(cue, p) and not _of_a_cause(scene, cue, p)]
    left = [p for p in places if person is not None and _held_so_far(scene, cue, person, p)]
    if person is not None and _TO_ANOTHER.match(sentence.after(person, 60)):
        left += [
            p
            for p in places
            if p.end <= person.start
            and _HOLDER.fullmatch(sentence.slice(p.end, person.start)) is not None
            and OFFICE.search(sentence.slice(max(p.start - 40, sentence.start), person.start)) is not None
        ]
    return specific(nearest_group(sentence, [p for p in places if p not in left], cue)), left


def office_setting(scene: Scene, cue: Mention, subject: Subject, left: Sequence[Mention]) -> Mention | None:
    """The country that the article is set in, where it is not the one that the firm is only from, nor one that
    somebody leaves.
    """
    setting = scene.setting()
    if setting is None or any(p.id == setting.id for p in left) or _of_a_cause(scene, cue, setting):
        return None
    return setting if scene.scenes() or setting.id != home_of(subject.organization_id, scene.context) else None
