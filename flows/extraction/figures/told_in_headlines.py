"""What a headline tells of a figure that the text tells better: in another currency, or as if it were there already."""

from collections.abc import Iterable, Iterator

from flows.extraction.grammar.article import Article
from flows.extraction.grammar.fact import Fact, Span

_ADDED = {"outlet_count": "new_outlet_count", "market_count": "new_market_count", "model_count": "new_model_count"}


def without_headlines(facts: Iterable[Fact], article: Article) -> Iterator[Fact]:
    """The facts without those of headlines that the text tells better.

    - "$8.2 billion plan", where the text has 1.2 trillion yen ($8.2 billion): the first currency counts.
    - "X expands with 32 dealers", where the text has 32 new ones to come.
    """
    told = list(facts)
    heads = [(s.start, s.end) for s in article if s.kind in ("title", "heading")]
    again = {
        (m.value, m.unit, (n.start, n.end))
        for s in article
        for n, m in zip(s.of("quantity"), s.of("quantity")[1:], strict=False)
        if m.label == "conversion" and n.label == "money"
    }
    for fact in told:
        head = any(a <= fact.statement[0] < b for a, b in heads)
        if not (head and (_is_told_again(fact, told) or _is_converted(fact, told, again) or _is_to_come(fact, told))):
            yield fact


def _same(one: Fact, other: Fact) -> bool:
    return one is not other and one.cells["organization_id"] == other.cells["organization_id"]


def _is_converted(fact: Fact, told: list[Fact], again: set[tuple[float | None, str | None, Span]]) -> bool:
    """Whether the same is told in the text in another currency, with this amount in brackets."""
    at = [place for value, unit, place in again if (value, unit) == (fact.cells.get("value"), fact.cells.get("unit"))]
    alike = [
        o.spans["value"]
        for o in told
        if _same(fact, o) and o.cells["metric"] == fact.cells["metric"] and "value" in o.spans
    ]
    return any(a <= start < b for start, _ in alike for a, b in at)


_ALL_BUT_CHANGE = ("metric", "value", "value_max", "unit", "place", "model_id", "period_start", "period_end")


def _is_told_again(fact: Fact, told: list[Fact]) -> bool:
    """Whether the text tells the same level with a change that the headline leaves out or rounds."""
    change = fact.cells.get("change_percent")
    return "value" in fact.cells and any(
        _same(fact, o)
        and o.dataset == fact.dataset
        and o.statement[0] > fact.statement[0]
        and all(o.cells.get(c) == fact.cells.get(c) for c in _ALL_BUT_CHANGE)
        and "change_percent" in o.cells
        and (change is None or round(float(str(change))) == round(float(str(o.cells["change_percent"]))))
        for o in told
    )


def _is_to_come(fact: Fact, told: list[Fact]) -> bool:
    """Whether so many that a headline has as there are told in the text as new ones that are yet to come."""
    added = _ADDED.get(str(fact.cells["metric"]))
    return fact.dataset == "results" and any(
        _same(fact, o)
        and o.dataset == "targets"
        and o.cells["metric"] == added
        and o.cells.get("value") == fact.cells.get("value")
        for o in told
    )
