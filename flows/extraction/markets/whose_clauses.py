"""Relative clauses that tell of what somebody else has: "Euro NCAP, whose laboratory is in Belgium"."""

from flows.extraction.context.context import Context
from flows.extraction.grammar.place_groups import PlaceGroup
from flows.extraction.grammar.subjecthood import is_actor
from flows.extraction.wording.needed import Needing

_WHOSE = Needing(r"\b(?P<who>[A-Z][\w&.'-]*(?: [A-Z][\w&.'-]*){0,3}), whose [^,;:]*\Z")
_REACH = 110


def is_anothers(group: PlaceGroup, context: Context) -> bool:
    """Whether places stand in a relative clause about something of somebody who neither makes nor sells cars."""
    sentence = group.sentence
    start = max(sentence.start, group.start - _REACH)
    whose = _WHOSE.search(sentence.slice(start, group.start), of=sentence.text)
    if whose is None:
        return False
    owner = start + whose.start("who")
    return not any(
        owner < m.end and m.start < group.end and (m.kind == "model" or is_actor(m.id, context.vocabulary))
        for m in sentence.of("organization", "model")
    )
