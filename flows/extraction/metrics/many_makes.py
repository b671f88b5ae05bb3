"""Figures of many makes together, of which nobody is named."""

import re

from flows.extraction.grammar.article import Sentence
from flows.extraction.grammar.figure import Figure
from flows.extraction.wording.needed import Needing

_TOGETHER = re.compile(
    r"\W*(?:(?:[Tt]ogether|[Cc]ombined|[Bb]etween them|[Cc]ollectively|[Ii]n all),? they|[Tt]hey together)\b"
)
_MANY = re.compile(
    r"\b(?:makes|brands|marques|makers|carmakers|automakers|manufacturers|newcomers|importers|rivals|firms|companies)\b"
)
# "287,400 new cars were registered in the country": those of all makes.
_NEW_CARS = re.compile(
    r" new (?:passenger |electric |private )?(?:cars|vehicles)(?: and [a-z ]{3,25})? (?:were|had been|have been)"
    r" (?:[a-z]+ly )?(?:registered|sold|licensed|put on the road)\b"
)

# "2,600 electric cars were registered in the country": those of all makes, as registrations are counted by the state.
_ELECTRICS_THERE = re.compile(
    r" (?:(?:new |fully |all-|battery-|passenger )*(?:electric|plug-in|hybrid|electrified) (?:cars|vehicles)|EVs|BEVs)"
    r" (?:were|had been|have been) (?:[a-z]+ly )?registered (?:in|across|throughout) (?:the (?:whole )?country\b"
    r"|([A-Z]))"
)


# "Newer entrants, such as X, barely a decade old, are aiming for …": what those who are named and others do together.
_WITH_EXAMPLES = Needing(
    r"\A\W*(?:[A-Z]?[a-z][\w'-]* ){0,4}?(?i:makes|brands|marques|makers|carmakers|automakers|manufacturers|newcomers"
    r"|entrants|players|rivals|competitors|start-?ups),? (?:such as|including|like|among them|notably) [^;:.]{3,60},"
    r"(?: [^,;:.]{3,40},)? (?:(?:also|now|all|still|together|both) )*(?:are|were|have|had|will|would|plan|aim|want|hope"
    r"|sell|make|build|export|take|expect|intend|account|hold|own|made|built|sold|took|held|[a-z]+ed)\b"
)
_ONE = re.compile(r"\b(?:it|its|each|every one)\b")


def _with_examples(figure: Figure) -> bool:
    """Whether a figure is of makes in general, of which some are named as examples."""
    sentence, number = figure.sentence, figure.number
    told = _WITH_EXAMPLES.search(sentence.text)
    if told is None:
        return False
    end = sentence.start + told.end()
    alone = not any(end <= m.start < number.start for m in sentence.of("organization", "model"))
    return end <= number.start and alone and _ONE.search(sentence.slice(end, number.start)) is None


def of_many_makes(figure: Figure, before: Sentence | None) -> bool:
    """Whether a figure is of all makes, or of those that the sentence before speaks of without a name: "Chinese makes
    are catching up. Together they sold 17,200 cars".
    """
    sentence = figure.sentence
    if sentence.of("organization", "model"):
        return _with_examples(figure)
    if _NEW_CARS.match(figure.after) is not None and any(
        p.label in ("country", "region") for p in sentence.of("place")
    ):
        return True
    there = _ELECTRICS_THERE.match(sentence.after(figure.number, 90))
    if there is not None and (there[1] is None or any(p.label == "country" for p in sentence.of("place"))):
        return True
    if before is None or _TOGETHER.match(sentence.text) is None:
        return False
    return _MANY.search(before.text) is not None and not before.of("organization", "model")
