"""What is set for a time: nouns and states that words around them tell as still to come."""

from flows.extraction.grammar.article import Clause, Mention
from flows.extraction.wording.needed import Needing

# "The premiere of the X is set for October"; "means to have its plant ready in May", "is readying it for a launch".
_FIXED = Needing(
    r"[^,;]{0,45}?(?:, [^,;]{3,45},)? (?:is|are|has been|have been) "
    r"(?:\w+ly |now |also |still )?(?:set|due|planned|slated|fixed|expected|"
    r"scheduled|pencilled in|earmarked|announced|promised|foreseen|envisaged|targeted|on the cards)\b"
)
_MEANT = Needing(
    r"\b(?:(?:means?|intends?|wants?|plans?|hopes?|aims?|expects?|promises?|needs?|would like|is|are|due|set) to have|"
    r"(?:is|are) (?:ready|prepar|gear|warm)ing\b[^,;]{0,30} for)\b[^,;]*\Z"
)

# "The launch of the X was planned for 2025": nobody says what became of it.
_WAS_PLANNED = Needing(
    r"[^,;.]{0,45}? (?:was|were|had been) (?:originally |once |initially |first |at first )?(?:planned|scheduled|due|"
    r"set|expected|foreseen|slated|meant|promised|pencilled in|envisaged)\b"
)


def was_planned(clause: Clause, cue: Mention) -> bool:
    """Whether a noun is of what was planned once."""
    return _WAS_PLANNED.match(clause.sentence.after(cue, 80), of=clause.sentence.text) is not None


def set_ahead(clause: Clause, cue: Mention) -> bool:
    """Whether a cue is of what is set for a time, or of what somebody means to have or is readying."""
    before = clause.sentence.slice(max(cue.start - 60, clause.start), cue.start)
    return (
        _FIXED.match(clause.sentence.after(cue, 70), of=clause.sentence.text) is not None
        or _MEANT.search(before, of=clause.sentence.text) is not None
    )
