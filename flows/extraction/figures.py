"""Figures: the numbers of a sentence with what they count, for when, and whether they are told for comparison."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from flows.extraction.article import Mention, Sentence

VEHICLE_METRICS = {"export": "vehicle_exports", "orders": "vehicle_orders", "capacity": "production_capacity",
                   "production": "vehicle_production", "sales": "vehicle_sales"}
MONEY_METRICS = {"rd": "rd_spending", "profit": "profit", "revenue": "revenue", "investment": "investment"}
SHARE_METRICS = {"market_share": "market_share", "local_content": "local_content", "electrified": "electrified_share"}
_NOUNS = {"charger_noun": "charging_point_count", "outlet_noun": "outlet_count", "market_noun": "market_count",
          "model_noun": "model_count", "job_noun": "jobs"}
_NEW = {"outlet_count": "new_outlet_count", "market_count": "new_market_count", "model_count": "new_model_count"}
UNITS = {"vehicle_sales": "vehicles", "vehicle_exports": "vehicles", "vehicle_production": "vehicles",
         "vehicle_orders": "vehicles", "production_capacity": "vehicles_per_year", "market_count": "markets",
         "new_market_count": "markets", "model_count": "models", "new_model_count": "models", "outlet_count": "outlets",
         "new_outlet_count": "outlets", "charging_point_count": "charging_points", "market_share": "percent",
         "electrified_share": "percent", "local_content": "percent", "jobs": "people", "job_cuts": "people"}
# A noun belongs to the number before it if no more than this stands between, and no break.
_NOUN_REACH = 45
_BREAK = re.compile(r"[,;:()]|\b(?:by|in|from|to|for|at|and|with|during|until|while|than|on|as|that|which)\b|\d")
# "1,200 of its cars", "two of the three models"
_PARTITIVE = re.compile(r"\A (?:of (?:its|the|their|these|them|all))\b")


@dataclass(frozen=True)
class Figure:
    """A number that counts something. `metric` None where nothing says what; `cue`: the words that say it.

    `change`: the quantity that tells how much it grew; `period`: the words that say when; `base`: told only to compare with.
    """

    sentence: Sentence
    number: Mention
    metric: str | None
    cue: Mention | None
    noun: Mention | None
    period: Mention | None
    change: Mention | None
    base: bool


def figures(sentence: Sentence) -> Iterator[Figure]:
    """The sentence's numbers, percentages, amounts and changes in order, each with its metric where the sentence tells it.

    What carries over a list ("50,000 by 2024, 200,000 by 2026 and 500,000 by 2030": unit and metric) is carried over.
    """
    numbers = [m for m in sentence.of("number", "quantity") if _counts(sentence, m)]
    changes = [m for m in sentence.of("quantity") if m.label == "change"]
    levels = [m for m in numbers if m.label != "change"]
    periods = _paired_periods(sentence, levels)
    last: Figure | None = None
    for number in levels:
        noun = _noun(sentence, number)
        metric, cue = _metric(sentence, number, noun)
        if metric is None and noun is None and last is not None and _same_kind(last.number, number):
            metric, cue, noun = last.metric, last.cue, last.noun
        change = _change_beside(sentence, number, changes, levels)
        figure = Figure(sentence, number, metric, cue, noun, periods.get(number), change, _is_base(sentence, number))
        if metric is not None:
            last = figure
        yield figure
    beside = {f for f in (_change_beside(sentence, n, changes, levels) for n in levels) if f is not None}
    for change in changes:
        if change not in beside:
            metric, cue = _nearest(sentence, change, {**VEHICLE_METRICS, "revenue": "revenue", "profit": "profit"})
            yield Figure(sentence, change, metric, cue, None, _period_of(sentence, change), change, False)


def _counts(sentence: Sentence, mention: Mention) -> bool:
    if mention.kind == "quantity":
        return mention.label in ("percent", "money", "change")
    return mention.label in ("cardinal", "fraction") and mention.value is not None and sentence.kind != "dateline"


def _same_kind(one: Mention, other: Mention) -> bool:
    return one.kind == other.kind and one.label == other.label and one.unit == other.unit


def _noun(sentence: Sentence, number: Mention) -> Mention | None:
    """The noun that a bare number counts: the first of the noun cues behind it, before any break."""
    if number.kind != "number":
        return None
    behind = sentence.after(number, _NOUN_REACH + 20)
    partitive = _PARTITIVE.match(behind)
    offset = partitive.end() if partitive else 0
    stop = _BREAK.search(behind, offset)
    limit = number.end + min(stop.start() if stop else len(behind), _NOUN_REACH)
    nouns = [m for m in sentence.cues("vehicle_noun", *_NOUNS) if number.end < m.start < limit]
    if not nouns:
        return None
    first = max(nouns, key=lambda m: (m.end, m.start - m.end))
    same = [m for m in nouns if m.end == first.end]
    return min(same, key=lambda m: (m.start, _noun_rank(sentence, number, m)))


def _noun_rank(sentence: Sentence, number: Mention, noun: Mention) -> int:
    """Of two readings of one noun ("fourteen electric cars": vehicles or models): few, and launched, are models."""
    few = number.value is not None and number.value < 100 and number.value == int(number.value)
    launched = bool(sentence.clause_at(number.start).cues("increment"))
    models_first = few and (launched or "model" in (noun.id or "") or "model" in sentence.slice(number.end, noun.end))
    order = ("model_noun", "vehicle_noun") if models_first else ("vehicle_noun", "model_noun")
    return order.index(noun.label) if noun.label in order else -1


def _metric(sentence: Sentence, number: Mention, noun: Mention | None) -> tuple[str | None, Mention | None]:
    """What a number counts, told by its unit, its noun, and the cues of its clause."""
    if number.label == "money":
        return _nearest(sentence, number, MONEY_METRICS)
    if number.unit == "percent":
        return _share(sentence, number)
    if number.kind == "quantity":
        return None, None
    if noun is not None and noun.label in _NOUNS:
        metric = _NOUNS[noun.label or ""]
        clause = sentence.clause_at(number.start)
        if metric == "jobs" and clause.cues("job_cut"):
            return "job_cuts", clause.cues("job_cut")[0]
        near = sentence.slice(number.start - 40, noun.end)
        fresh = [m for m in clause.cues("increment") if m.start >= number.start - 60 and m.end <= noun.end + 60]
        if metric in _NEW and (fresh or re.search(r"\bnew\b", near)):
            return _NEW[metric], noun
        return metric, noun
    metric, cue = _nearest(sentence, number, VEHICLE_METRICS)
    if noun is None and metric is not None and cue is not None and not _governs(sentence, cue, number):
        return None, None
    return metric, cue


def _governs(sentence: Sentence, cue: Mention, number: Mention) -> bool:
    """Whether a verb or noun of selling and the like reaches a bare number: close by, and no other noun counted in between."""
    between = sentence.slice(min(cue.end, number.end), max(cue.start, number.start))
    return len(between) < 60 and (number.value or 0) >= 10


def _nearest(sentence: Sentence, number: Mention, metrics: dict[str, str]) -> tuple[str | None, Mention | None]:
    """The metric whose cue stands nearest to the number, in its clause if there is one; export beats sale, "a year" behind it tells capacity."""
    clause = sentence.clause_at(number.start)
    cues = clause.cues(*metrics) or sentence.cues(*metrics)
    if not cues:
        return None, None

    def distance(cue: Mention) -> tuple[int, int]:
        gap = number.start - cue.end if cue.end <= number.start else cue.start - number.end + 10
        return gap, list(metrics).index(cue.label or "")

    best = min(cues, key=distance)
    exports = [c for c in clause.cues("export") if "export" in metrics]
    if exports and best.label in ("sales",):
        best = min(exports, key=distance)
    if best.label == "capacity" and not _tells_capacity(sentence, number, best):
        others = [c for c in cues if c.label != "capacity"]
        best = min(others, key=distance) if others else best
    return metrics[best.label or ""], best


def _tells_capacity(sentence: Sentence, number: Mention, cue: Mention) -> bool:
    """`a year` tells a capacity only beside a plant or the word capacity; beside sales it tells their pace."""
    if "capacit" in (cue.id or "") or "capable" in (cue.id or ""):
        return True
    clause = sentence.clause_at(number.start)
    return not clause.cues("sales", "export") and bool(sentence.cues("production", "plant_noun"))


def _share(sentence: Sentence, number: Mention) -> tuple[str | None, Mention | None]:
    clause = sentence.clause_at(number.start)
    behind = sentence.after(number, 60)
    for label in ("local_content", "market_share"):
        cues = clause.cues(label)
        if cues:
            return SHARE_METRICS[label], min(cues, key=lambda c: abs(c.start - number.start))
    own = re.search(r"\bof (?:its|their|the company's|all its|total|group|overall|his|our|[A-Z]\w+'s) (?:\w+ ){0,3}(?:sales|deliveries|vehicles|cars|models|registrations|volume)", behind)
    electric = clause.cues("electrified")
    if electric and (own or re.search(r"\bsales|share|line-?up|range|mix\b", clause.text)):
        return "electrified_share", min(electric, key=lambda c: abs(c.start - number.start))
    return None, None


def _paired_periods(sentence: Sentence, numbers: list[Mention]) -> dict[Mention, Mention]:
    """Each number's period: of its own comma segment, before or behind it as the list does it; else the clause's or the lead's."""
    periods = dating_periods(sentence)
    paired: dict[Mention, Mention] = {}
    for number in numbers:
        period = _period_of(sentence, number, numbers, periods)
        if period is not None:
            paired[number] = period
    return paired


def dating_periods(sentence: Sentence) -> list[Mention]:
    """The sentence's periods that may date a figure: not those that it is compared with, and not "today" or "ten years ago"."""
    return [p for p in sentence.of("period") if not _COMPARED.search(sentence.before(p, 40)) and not _NOW.fullmatch(p.surface)]


# What stands before a period that a figure is only compared with: "than in", "compared with", "from the year before".
_COMPARED = re.compile(
    r"\b(?:than|compared (?:with|to)|against|versus|over|from) (?:(?:in|for|during|the|that|those|its|same|period|of|a|figure|level|result|total) )*\Z"
)
_NOW = re.compile(
    r"(?i)(?:today|now|currently|at present|tomorrow|yesterday)|.*\b(?:ago|earlier|before|later|previous)\b.*|.*\bthe same (?:period|month|quarter|time)\b.*"
)


def _period_of(
    sentence: Sentence, number: Mention, numbers: list[Mention] | None = None, periods: list[Mention] | None = None
) -> Mention | None:
    """The period that dates a number."""
    periods = dating_periods(sentence) if periods is None else periods
    if not periods:
        return None
    others = [n for n in (numbers or []) if n is not number]
    behind = [p for p in periods if p.start >= number.end and not any(number.end <= o.start < p.start for o in others)]
    ahead = [p for p in periods if p.end <= number.start and not any(p.end <= o.start < number.start for o in others)]
    clause = sentence.clause_at(number.start)
    after = min((p for p in behind if p.start < clause.end), key=lambda p: p.start, default=None)
    before = max((p for p in ahead if p.start >= clause.start), key=lambda p: p.start, default=None)
    if after is not None and before is not None:
        gap_after = sentence.slice(number.end, after.start)
        gap_before = sentence.slice(before.end, number.start)
        return before if _strong_break(gap_after) > _strong_break(gap_before) else after
    if after is not None or before is not None:
        return after if after is not None else before
    lead = [p for p in periods if p.start - sentence.start < 4]
    if lead:
        return lead[0]
    return min(periods, key=lambda p: abs(p.start - number.start)) if len(periods) == 1 and len(numbers or []) <= 2 else None


def _strong_break(gap: str) -> int:
    """How strongly a stretch of words parts a number from a period: by its commas and its conjunctions."""
    return 2 * len(re.findall(r"[,;:]", gap)) + len(re.findall(r"\b(?:and|but|from|after|while)\b", gap))


def _change_beside(
    sentence: Sentence, number: Mention, changes: list[Mention], levels: list[Mention]
) -> Mention | None:
    """The change that is told of a level: `41,000, up 24.2 percent`, `rose 16 % to 41,000`, `doubled to 800,000`."""
    if number.label not in ("cardinal", "money") or _is_base(sentence, number):
        return None
    for change in changes:
        first, second = sorted((change, number), key=lambda m: m.start)
        gap = sentence.slice(first.end, second.start)
        if any(first.end <= o.start < second.start for o in levels) or len(gap) > 70 or ";" in gap:
            continue
        if first is change and not re.search(r"\bto\b|\bwith\b|, (?:reaching|totalling|hitting)", gap):
            continue
        return change
    return None


def _is_base(sentence: Sentence, number: Mention) -> bool:
    """Whether a number is told only to compare with: `from 13,548`, `compared with 840,000 last year`, `after 22,074 in the first`."""
    return any(
        0 <= number.start - cue.end <= 8 and not re.search(r"[,;]", sentence.slice(cue.end, number.start))
        for cue in sentence.cues("baseline")
    )
