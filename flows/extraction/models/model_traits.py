"""Traits of a maker's cars as a whole: what "an electric-car brand".

"the EV maker" or "its electric cars" tells of each of them.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from flows.extraction.context.context import Context
from flows.extraction.grammar.article import Article, Sentence
from flows.extraction.grammar.fact import Span
from flows.extraction.lexicon.car_words import MANY_BODIES
from flows.extraction.lexicon.company_words import FIRM
from flows.extraction.wording.needed import Needing
from flows.extraction.wording.small_numbers import SMALL_NUMBER

_CARS = rf"(?:cars|vehicles|models|{MANY_BODIES})"
_ELECTRIC = Needing(
    rf"\b(?:(?P<maker>(?:all-electric|electric|EV|BEV)(?:[ -](?:car|vehicle|SUV))?) (?:{FIRM}|specialist)\b|(?:[Ii]ts|"
    rf"[Tt]heir) (?:[a-z-]+ )?(?P<own>electric|EVs\b|all-electric)\b(?! (?!{_CARS}|range|line-?up|fleet|"
    rf"brand)[a-z])(?: {_CARS}\b)?"
    rf"|(?P<kind>[Ee]lectric|[Bb]attery-electric) (?P<noun>{_CARS})"
    r" (?:from|of|by) (?!all\b|any\b|every\b|the (?:country|world)\b))"
)
_STYLE = {"SUVs": "suv", "crossovers": "suv", "sedans": "sedan", "saloons": "sedan"}


@dataclass(frozen=True, slots=True)
class Trait:
    """An attribute of all cars of a maker, and the words that tell it (offsets of the document)."""

    organization_id: str
    attribute: str
    value: str
    span: Span
    sentence: Sentence


def traits(article: Article, context: Context) -> Iterator[Trait]:
    """What an article says of a maker's cars at large. It counts for a car of which nothing nearer is told."""
    for sentence in article:
        for match in _ELECTRIC.finditer(sentence.text):
            part = next(name for name in ("maker", "own", "kind") if match[name] is not None)
            span = (sentence.start + match.start(part), sentence.start + match.end(part))
            whole = (sentence.start + match.start(), sentence.start + match.end())
            subject = context.subject(sentence, span[0]) if part == "own" else None
            owner = subject.organization_id if subject is not None else _owner(sentence, span, whole, context)
            if owner is None:
                continue
            yield Trait(
                owner,
                "powertrain",
                "bev" if match[part].lower().startswith(("all-", "bev", "battery")) else "ev",
                span,
                sentence,
            )
            noun = match["noun"]
            if noun in _STYLE:
                yield Trait(
                    owner,
                    "body_style",
                    _STYLE[noun],
                    (sentence.start + match.start("noun"), sentence.start + match.end("noun")),
                    sentence,
                )


# "A pair of electric models from X": those, and not all of X.
_SOME = re.compile(rf"\b(?:pair of|couple of|{SMALL_NUMBER}|first|new|several|some|few|other|more) \Z")
_BY = re.compile(r"\b(?:founded|owned|backed|made|controlled) by (?:the )?\Z")


def _owner(sentence: Sentence, span: Span, whole: Span, context: Context) -> str | None:
    """The maker that the words are about: the nearest name around them, else the one in focus.

    None where a rival is spoken of.
    """
    if re.search(
        r"\b(?:rivals?|other|many|all|most|fellow|competing)(?: [\w-]+){0,2} \Z",
        sentence.slice(max(sentence.start, span[0] - 30), span[0]),
    ):
        return None
    if _SOME.search(sentence.slice(max(sentence.start, whole[0] - 25), whole[0])):
        return None
    near = [
        m
        for m in sentence.of("organization")
        if whole[0] - 45 <= m.end and m.start <= whole[1] + 40 and not _BY.search(sentence.before(m, 14))
    ]
    if near:
        return min(near, key=lambda m: min(abs(m.start - whole[1]), abs(whole[0] - m.end))).id
    focus = context.focus(sentence)
    return focus.organization_id if focus is not None else None
