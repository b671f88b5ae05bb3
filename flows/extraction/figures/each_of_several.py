"""Figures told of each of several makers or cars: "X and Y each sold more than 20,000": one for every one of them."""

import re
from collections.abc import Iterator

from flows.extraction.context.context import Context
from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.figure import VEHICLE_FLOWS, Figure
from flows.extraction.wording.needed import Needing
from flows.extraction.wording.records import replace

_AND = re.compile(r"(?:,|,? and|,? as well as|,? plus) (?:(?:the|its|their|sister|rival|brand) )*")
# "X and Y each sold", "X and Y will each launch", "X and Y have each sold".
_EACH_AHEAD = Needing(
    r"(?:,? (?:will|would|should|could|are|were|is|have|had|has|can|may|might|must|both|also|now))*,? each"
    r"(?! (?:of|other|with|year|month|quarter|week|day|time|one)\b)"
)
# "Sold more than 20,000 cars each".
_EACH_BEHIND = Needing(r"(?: [\w-]+){0,3} (?:each|apiece)\b(?! (?:of|other|year|month|quarter|week|day|time)\b)")
_BOTH = re.compile(r"\b[Bb]oth (?:the )?\Z")
_TOGETHER = re.compile(r"\b(?:together|between them|combined|jointly|in total|a total|joint)\b")


def of_each(fact: Fact, figure: Figure, context: Context) -> Iterator[Fact]:
    """The fact, and the same of every other maker or car of the row that it is told of each of."""
    units = _row(figure, context) if "value" in fact.cells else []
    if len(units) < _TWO or fact.cells.get("organization_id") not in {key for key, _ in units}:
        yield fact
        return
    cars = figure.metric in VEHICLE_FLOWS
    for key, named in units:
        cells, spans = dict(fact.cells), dict(fact.spans)
        cells["organization_id"], spans["organization_id"] = key, (named.start, named.end)
        cells.pop("model_id", None)
        if cars and named.kind == "model":
            cells["model_id"], spans["model_id"] = context.model(named).model_id, (named.start, named.end)
        yield replace(fact, cells=cells, spans=spans)


_TWO = 2


def _row(figure: Figure, context: Context) -> list[tuple[str, Mention]]:
    """The makers and cars in a row before a number that each of them has, with whose each is; empty where none are."""
    sentence, number = figure.sentence, figure.number
    behind = _EACH_BEHIND.match(sentence.after(number, 50), of=sentence.text) is not None
    if not behind and " each " not in sentence.text and "oth " not in sentence.text:
        return []
    units = _units(figure, context)
    if len(units) < _TWO or _TOGETHER.search(sentence.text):
        return []
    told = sentence.slice(units[-1][1].end, number.start)
    ahead = _EACH_AHEAD.match(told, of=sentence.text) is not None
    both = _BOTH.search(sentence.before(units[0][1], 10)) is not None
    return units if (ahead or both or behind) and not _OTHERS.search(told) else []


# What ends the thought that the row is the subject of.
_OTHERS = re.compile(r"[;:]|, (?:and|but|while|which|who)\b|\d")


def _units(figure: Figure, context: Context) -> list[tuple[str, Mention]]:
    """The last row of two or more names before a number, a car with its make as one."""
    sentence = figure.sentence
    clause = sentence.clause_at(figure.number.start)
    named = [m for m in sentence.of("organization", "model") if m.end <= figure.number.start]
    ends = [m for m in named if not any(o.start <= m.start and m.end < o.end for o in named)]
    ends = [m for m in ends if not (m.kind == "organization" and _is_make(m, ends))]
    row: list[tuple[str, Mention]] = []
    for mention in ends:
        key = mention.id if mention.kind == "organization" else context.brand_of(mention)
        start = next((m.start for m in named if m.kind == "organization" and m.end + 1 == mention.start), mention.start)
        joined = bool(row) and _AND.fullmatch(sentence.slice(row[-1][1].end, start)) is not None
        row = [] if key is None else [*(row if joined else []), (key, mention)]
    return row if row and row[-1][1].start >= clause.start else []


def _is_make(mention: Mention, others: list[Mention]) -> bool:
    """Whether a make stands right before its car: "the Ford Ranger"."""
    return any(o.kind == "model" and o.start == mention.end + 1 for o in others)
