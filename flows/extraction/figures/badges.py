"""Badges: figures of the cars that bear a name, or that somebody is said to have sold."""

import re

from flows.extraction.context.context import Context, Subject
from flows.extraction.grammar.figure import VEHICLE_FLOWS, Figure
from flows.extraction.grammar.subjecthood import is_maker

# "More than the $97.7 billion which X took", "the 1.6 million that X delivered".
_THAT = re.compile(
    r"(?: \([^)]*\))?(?: (?:cars|vehicles|units|dealers|showrooms|people|jobs))? (?:that|which)(?: rival| the)? "
)
_DID = re.compile(
    r" (?:has |had |have |itself )?(?:took|taken|made|earned|posted|reported|sold|delivered|managed|achieved"
    r"|turned over"
    r"|registered|built|exported|lost|spent|invested|recorded|reached|had|has|employs?|runs?|operates?)\b"
)


def that_it_did(figure: Figure, context: Context) -> Subject | None:
    """The maker of whom a relative clause behind a number tells it."""
    sentence, number = figure.sentence, figure.number
    named = next((m for m in sentence.of("organization") if m.start >= number.end), None)
    if named is None or named.id is None or not is_maker(named.id, context.vocabulary):
        return None
    if not _THAT.fullmatch(sentence.slice(number.end, named.start)) or not _DID.match(sentence.after(named, 30)):
        return None
    return Subject(named.id, named.start, named.end, "relative")


# "7,412 vehicles bearing the X badge", "1,200 cars of the X brand": whose they are.
_BADGE = re.compile(r" (?:[a-z-]+ )?(?:(?:with|bearing|wearing|carrying|sporting|of|under|from) (?:the |an? )?)\Z")
_BADGE_AFTER = re.compile(r"(?:'s)? (?:badge|logo|emblem|name|nameplate|star|brand|marque|label|roundel|insignia)\b")


def badged_maker(figure: Figure) -> Subject | None:
    """The make whose badge so many cars bear."""
    noun, sentence = figure.noun, figure.sentence
    if noun is None or noun.label != "vehicle_noun" or figure.metric not in VEHICLE_FLOWS:
        return None
    named = next((m for m in sentence.of("organization") if 0 < m.start - noun.end <= 40), None)
    if named is None or named.id is None or _BADGE_AFTER.match(sentence.after(named, 14)) is None:
        return None
    if _BADGE.fullmatch(sentence.slice(noun.end, named.start)) is None:
        return None
    return Subject(named.id, named.start, named.end, "make")
