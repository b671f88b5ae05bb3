"""Numbers that answer a question: "How many dealers has X? Forty-two at the moment"."""

import re
from dataclasses import replace

from flows.extraction.grammar.article import Sentence
from flows.extraction.grammar.figure import VEHICLE_FLOWS, Figure
from flows.extraction.metrics.counted_nouns import NOUN_METRICS
from flows.extraction.metrics.vehicle_cues import VEHICLE_METRICS
from flows.extraction.wording.needed import Needing

_ASKS = Needing(r"\?[\s\"'”’)]*\Z")
_HOW_MANY = re.compile(r"\b(?:[Hh]ow (?:many|large|big|wide|broad|much|strong|well|dense|good)|[Ww]hat)\b")
_SIZES = (
    (re.compile(r"\b(?:range|line-?up|choice|portfolio|offer|catalogue)\b"), "model_count"),
    (re.compile(r"\b(?:network|dealer body)\b"), "outlet_count"),
    (re.compile(r"\b(?:workforce|team|staff|payroll)\b"), "jobs"),
)
_ADDED = re.compile(r"\b(?:open|add|launch|come|coming|follow|arrive|new|more|further|introduce|enter)\b")
_OFFERS = re.compile(r"\b(?:sells?|offers?|on (?:sale|offer)|for sale|in the (?:range|showrooms?)|available)\b")
# A question that is a noun: "Dealers?", "And sales?", "The network?".
_NOUN_ALONE = re.compile(
    r"\W*(?:(?:And|Or|The|Its|How about|What about|Any)\b ?)*(?:[a-z]+ ){0,2}[\w-]+\?\W*", re.IGNORECASE
)
# What may stand before the number that answers.
_ANSWERS = re.compile(
    r"\W*(?:(?:(?:[Ii]t|[Tt]here|[Tt]hey|[Ww]e) (?:has|have|are|is|were|was|had|runs?|sells?|sold|employs?))|(?:[Nn]ot"
    r" (?:many|a lot|much|yet|enough)|[Qq]uite a (?:few|lot)|[Mm]any|[Ff]ew|[Ii]n all|[Aa]t present|[Aa]t the moment"
    r"|[Cc]urrently|[Tt]oday|[Nn]ow|[Ss]o far|[Uu]ntil now|[Ff]or now|[Ll]ast (?:year|month)|[Tt]his year|[Ii]n 20\d\d"
    r"|[Tt]o begin with|[Aa]t first|[Aa]bout|[Aa]round|[Ss]ome|[Oo]ver|[Mm]ore than|[Nn]early|[Aa]lmost|[Oo]nly"
    r"|[Jj]ust|[Ee]xactly|[Aa] total of|[Aa]t least|[Uu]p to|[Rr]oughly|[Yy]es|[Nn]o|[Aa]nd|[Bb]y now|already)[:,;]?)"
    r"(?: |\Z)"
)
_MOST = {"outlet_count": 12_000, "market_count": 200, "model_count": 120, "charging_point_count": 500_000}


def asks(sentence: Sentence) -> bool:
    """Whether a sentence is a question."""
    return _ASKS.search(sentence.text) is not None


def asked_metric(sentence: Sentence) -> str | None:
    """What a question asks the number of; null where a sentence asks for none."""
    if not asks(sentence):
        return None
    found = _HOW_MANY.search(sentence.text)
    alone = _NOUN_ALONE.fullmatch(sentence.text) if found is None else None
    if found is None and alone is None:
        return None
    start = sentence.start + (found.end() if found is not None else 0)
    nouns = [c for c in sentence.cues(*NOUN_METRICS) if c.start >= start]
    cues = [c for c in sentence.cues("export", "orders", "production", "sales") if c.start >= start]
    cars = [c for c in sentence.cues("vehicle_noun") if c.start >= start]
    if found is not None and found[0].lower() == "what":
        # "What do they sell?": models, where the answer counts them.
        return "model_count" if _OFFERS.search(sentence.text) and not nouns else None
    for noun in nouns:
        if cars and cars[0].start <= noun.start:
            break
        metric = NOUN_METRICS[noun.label or ""]
        if metric == "jobs" or _ADDED.search(sentence.text) is None or metric == "charging_point_count":
            return metric
        return f"new_{metric}"
    if cues and (cars or alone is not None or found is not None):
        return VEHICLE_METRICS[cues[0].label or ""]
    sized = next((metric for pattern, metric in _SIZES if pattern.search(sentence.text)), None)
    return sized if found is not None or sized == "outlet_count" else None


def answer(figure: Figure, asked: str | None) -> Figure | None:
    """The figure as the number that was asked for; null where it stands within a thought of its own."""
    number, sentence = figure.number, figure.sentence
    if asked is None or number.kind != "number" or number.label != "cardinal" or figure.base:
        return None
    if (number.value or 0) > _MOST.get(asked.removeprefix("new_"), 1e9):
        return None
    noun = figure.noun
    fits = noun is None or (asked in VEHICLE_FLOWS and noun.label == "vehicle_noun")
    fits = fits or (noun is not None and asked == "model_count" and noun.label in ("model_noun", "vehicle_noun"))
    if not fits or not _is_bare(sentence.slice(sentence.start, number.start)):
        return None
    return replace(figure, metric=asked, noun=noun, carried=True, reason=None)


def _is_bare(words: str) -> bool:
    """Whether nothing but small words stands before the number of an answer."""
    while words.strip(" \"'“‘"):
        found = _ANSWERS.match(words)
        if found is None or not found[0]:
            return False
        words = words[found.end() :]
    return True
