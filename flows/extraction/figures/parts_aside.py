"""Parts named aside: "the group, which includes X, Y and Z, sold 170,000" tells of the group."""

import re

from flows.extraction.context.context import Context, Subject
from flows.extraction.grammar.figure import Figure
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.wording.needed import Needing

_PARTS = Needing(
    r",? (?:including|which (?:also )?(?:includes?|comprises?|consists? of|is made up of|owns?|encompass(?:es)?))\b"
)
# "Its brands, including X, which sold 5,000": what X itself did.
_OF_THE_PART = re.compile(r".*, (?:which|who|whose|that|where)\b[^,]*\Z", re.DOTALL)


def whole_of_parts(figure: Figure, found: Subject | None, context: Context) -> Subject | None:
    """The maker of which a figure is told where the one found is only named aside, as a part; null where he is not."""
    sentence, number = figure.sentence, figure.number
    if found is None or not sentence.start <= found.start < number.start:
        return None
    opened = [m.start() for m in _PARTS.finditer(sentence.slice(sentence.start, found.start), of=sentence.text)]
    rest = sentence.slice(found.end, number.start)
    if not opened or "," not in rest or _OF_THE_PART.fullmatch(rest) or ";" in rest:
        return None
    opens = sentence.start + opened[-1]
    makers = [m for m in sentence.of("organization") if m.id is not None and is_maker(m.id, context.vocabulary)]
    ahead = [m for m in makers if m.end <= opens]
    whole = ahead[-1] if ahead else next((m for m in makers if m.start > number.end), None)
    if whole is not None and whole.id is not None:
        return Subject(whole.id, whole.start, whole.end, "whole")
    focus = context.focus(sentence)
    return focus if focus is not None and focus.organization_id != found.organization_id else None
