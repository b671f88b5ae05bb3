"""One figure told twice in an article: with its change and without, with its time and without."""

from collections.abc import Iterable
from dataclasses import dataclass

from flows.extraction.grammar.fact import Fact

_SAME = ("organization_id", "metric")


@dataclass(frozen=True)
class Again:
    """A number that the text takes for known ("one in ten of the 500,000")."""

    value: float
    start: int
    end: int


def settled(facts: Iterable[Fact], again: Iterable[Again] = ()) -> list[Fact]:
    """The facts with those that tell only half of another taken into it.

    - A change without a level goes to the level of the same metric and time that has none, or the same; one without a
      time to the
      nearest such level that is told right before or behind it.
    - A level without a time is the one with a time of the same value.
    - "The 500,000" that the change makes of the level before is the change's level.
    """
    kept = list(facts)
    alike: dict[tuple[object, ...], list[Fact]] = {}
    for fact in kept:
        alike.setdefault(_what(fact), []).append(fact)
    for fact in list(kept):
        same = alike[_what(fact)]
        target = _home(fact, [f for f in same if f is not fact])
        if target is not None:
            _take(target, fact)
            kept.remove(fact)
            same.remove(fact)
        elif "value" not in fact.cells:
            _work_out(fact, kept, again)
    return kept


_OF_THE_LEVEL = frozenset({"metric", "value", "value_max", "comparator", "change_percent", "unit", "certainty"})


def put_to(level: Fact, change: Fact) -> None:
    """Gives a change that opens its sentence as that of what was told right before ("This marks a 30 percent drop") the
    subject, scope and time of that.
    """
    if level.cells["metric"] != change.cells["metric"]:
        return
    change.dataset = level.dataset
    for column in (level.cells.keys() | change.cells.keys()) - _OF_THE_LEVEL:
        change.cells.pop(column, None)
        change.spans.pop(column, None)
        if column in level.cells:
            change.cells[column] = level.cells[column]
            if column in level.spans:
                change.spans[column] = level.spans[column]


def _work_out(change: Fact, facts: list[Fact], again: Iterable[Again]) -> None:
    """Gives a change the level that it makes of another one, where the text then names that very number as known."""
    percent = change.cells.get("change_percent")
    for base in facts:
        value = base.cells.get("value")
        if (
            base is change
            or not isinstance(value, float)
            or not isinstance(percent, float)
            or any(base.cells.get(c) != change.cells.get(c) for c in _SAME)
        ):
            continue
        for number in again:
            if (
                abs(number.value - value * (1 + percent / 100)) <= 0.01 * number.value
                and number.start > change.statement[0]
            ):
                change.cells["value"], change.spans["value"] = number.value, (number.start, number.end)
                change.cells["unit"], change.spans["unit"] = base.cells.get("unit"), (number.start, number.end)
                return


def _what(fact: Fact) -> tuple[object, ...]:
    """Of whom and of what a figure is told, and as what."""
    return (fact.dataset, *map(fact.cells.get, _SAME))


def _home(fact: Fact, others: list[Fact]) -> Fact | None:
    if "value" not in fact.cells:
        for other in sorted(others, key=lambda f: abs(f.statement[0] - fact.statement[0])):
            if (
                "value" in other.cells
                and _times_agree(fact, other)
                and _change_agrees(fact, other)
                and _places_agree(fact, other)
                and not _of_a_place(fact, other)
            ):
                return other
        return None
    if "period_end" in fact.cells or "period_start" in fact.cells:
        return None
    for other in others:
        same = other.cells.get("value") == fact.cells["value"] and other.cells.get("value_max") == fact.cells.get(
            "value_max"
        )
        if (
            same
            and ("period_end" in other.cells or "period_start" in other.cells or other.statement < fact.statement)
            and _places_agree(fact, other)
        ):
            return other
    return None


def _times_agree(change: Fact, level: Fact) -> bool:
    near = abs(change.statement[0] - level.statement[0]) < 400
    times = [(f.cells.get("period_start"), f.cells.get("period_end")) for f in (change, level)]
    if "period_text" not in change.cells:
        return near
    return (
        times[0] == times[1]
        and (times[0] != (None, None) or change.cells["period_text"] == level.cells.get("period_text"))
    ) or (
        "period_text" not in level.cells
        and near
        and change.statement == level.statement
        and change.dataset == level.dataset
        and not _apart(change, level)
    )


def _apart(change: Fact, level: Fact) -> bool:
    """Whether the change is one from the level told, to be reached at a time of its own."""
    return change.dataset == "targets"


def _change_agrees(change: Fact, level: Fact) -> bool:
    """The level has no change, or one that rounds to the same."""
    one, other = change.cells.get("change_percent"), level.cells.get("change_percent")
    return other is None or (
        isinstance(one, float) and isinstance(other, float) and abs(one - other) <= max(5.0, abs(other) * 0.25)
    )


def _places_agree(one: Fact, other: Fact) -> bool:
    places = {f.cells.get("place") for f in (one, other)} - {None}
    return len(places) < 2


def _of_a_place(change: Fact, level: Fact) -> bool:
    """Whether a change is that of a place, and the level, of no place, has a change of its own or stands elsewhere."""
    elsewhere = change.statement[0] >= level.statement[1] or level.statement[0] >= change.statement[1]
    own = "change_percent" in level.cells or elsewhere
    return "place" in change.cells and "place" not in level.cells and own


def _take(target: Fact, fact: Fact) -> None:
    for column, value in fact.cells.items():
        if column not in target.cells:
            target.cells[column] = value
            target.spans[column] = fact.spans.get(column, fact.statement)
