"""Models: every named vehicle model of an article, with what the text says of it."""

import re
from collections.abc import Iterator

from flows.extraction.article import Article, Mention, Sentence
from flows.extraction.context import Context
from flows.extraction.fact import Fact, FactBuilder
from flows.extraction.periods import resolve_period
from flows.extraction.stance import stance

# How far an attribute may stand from the name: before it without a break, behind it in apposition.
_BEFORE = 45
_BEHIND = 70
_BREAK_BEFORE = re.compile(r"[.;:()]|\b(?:and|or|but|with|which|that|is|are|was|will|has|than|of|on|in|as|like|for|to)\b")
_APPOSITION = re.compile(r"\A(?:'s)?(?:,? (?:an?|the|its|which is an?|is an?|as an?|will be an?|was an?)(?: [\w-]+){0,6}| \(|(?: [\w-]+){1,3}| )")
_BREAK_BEHIND = re.compile(r"[.;)]|, (?!an? |the )|\b(?:and|but|which has|while|with|whose|like|rival|than|from)\b")


def model_facts(article: Article, context: Context) -> Iterator[Fact]:
    """One fact a mention of a model; mentions of one model are merged later.

    Attributes count where they stand beside the name ("the mid-size electric SUV X", "X, an electric sedan"); a launch
    date where the clause tells of the launch of this model.
    """
    for sentence in article:
        models = sentence.of("model")
        for mention in models:
            yield _fact(sentence, mention, models, context)


def _fact(sentence: Sentence, mention: Mention, models: list[Mention], context: Context) -> Fact:
    named = context.model(mention)
    span = (mention.start, mention.end)
    fact = FactBuilder("models", "named_model", sentence)
    fact.cell("model_id", named.model_id, span).cell("name", named.name, span)
    fact.cell("brand", named.brand, span).cell("organization_id", named.organization_id, span)
    known = context.vocabulary.models.get(named.model_id)
    if known is not None:
        fact.cell("known_body_style", known.body_style).cell("known_powertrain", known.powertrain)
    group = _group(sentence, mention, models)
    for attribute in ("body_style", "segment", "powertrain"):
        cue = _attribute(sentence, group, attribute)
        if cue is not None:
            fact.cell(attribute, (cue.label or "").split(":")[1], (cue.start, cue.end))
    view = stance(sentence, mention.start, mention.end)
    clause = sentence.clause_at(mention.start)
    launched = clause.cues("launch")
    period = next((p for p in clause.of("period")), None)
    status, cue = _status(sentence, mention, view.planned)
    fact.cell("status", status, (cue.start, cue.end) if cue is not None else None)
    if period is not None and launched:
        resolved = resolve_period(period.surface, context.reference, tense="future" if view.planned else "past")
        if resolved is not None:
            fact.cell("launch_start", resolved.start, (period.start, period.end))
            fact.cell("launch_end", resolved.end, (period.start, period.end))
        fact.cell("launch_text", period.surface)
    doubt = view.doubt
    hedged = view.certainty == "hedged"
    fact.cell("certainty", "hedged" if hedged else "asserted", (doubt.start, doubt.end) if hedged and doubt is not None else None)
    return fact.fact()


def _group(sentence: Sentence, mention: Mention, models: list[Mention]) -> tuple[int, int]:
    """The span of the list of models that a mention is in: what describes the list describes each of them."""
    start, end = mention.start, mention.end
    for other in sorted(models, key=lambda m: m.start):
        if other.start >= end and re.fullmatch(r"(?:,| and| or|, and| &|/)(?: the| its)? ?", sentence.slice(end, other.start)):
            end = other.end
    for other in sorted(models, key=lambda m: -m.start):
        if other.end <= start and re.fullmatch(r"(?:,| and| or|, and| &|/)(?: the| its)? ?", sentence.slice(other.end, start)):
            start = other.start
    return start, end


def _attribute(sentence: Sentence, group: tuple[int, int], attribute: str) -> Mention | None:
    """The cue of an attribute that describes the models of a group: right before them, or behind them in apposition."""
    start, end = group
    cues = [m for m in sentence.of("cue") if (m.label or "").startswith(f"{attribute}:")]
    before = sentence.slice(start - _BEFORE, start)
    breaks = list(_BREAK_BEFORE.finditer(before))
    floor = start - len(before) + (breaks[-1].end() if breaks else 0)
    behind = sentence.slice(end, end + _BEHIND)
    stop = _BREAK_BEHIND.search(behind)
    ceiling = end + (stop.start() if stop else len(behind))
    inside = [c for c in cues if start <= c.start and c.end <= end]
    after = [c for c in cues if end <= c.start and c.end <= ceiling and _APPOSITION.match(behind)]
    ahead = [c for c in cues if floor <= c.start and c.end <= start]
    found = inside or ahead or after
    return max(found, key=lambda c: (c.end - c.start, -c.start)) if found else None


def _status(sentence: Sentence, mention: Mention, planned: bool) -> tuple[str | None, Mention | None]:
    clause = sentence.clause_at(mention.start)
    for status in ("concept", "discontinued"):
        cues = clause.cues(f"model_status:{status}")
        if cues and min(abs(c.start - mention.end) for c in cues) < 40:
            return status, cues[0]
    if planned:
        return "planned", next(iter(clause.cues("plan", "future")), None)
    cues = clause.cues("model_status:on_sale")
    return "on_sale", cues[0] if cues else None
