"""Steps of sites: ground that is broken, a plant that opens, makes cars, is enlarged or closes: events of their own."""

from datetime import date

from flows.extraction.grammar.fact import Fact

_STEPS = frozenset({"frame_begins", "frame_destined", "production_start", "frame_breaks_ground", "ground_broken"})


_DECIDED = frozenset({"frame_builds", "frame_opens", "frame_enlarges", "plant_site"})


def is_step(step: Fact, plan: Fact) -> bool:
    """Whether a dated step (work or production begins) is told in another sentence than an undated plan for a plant."""
    return (
        step.cells["event_type"] == "plant"
        and step.rule in _STEPS
        and plan.rule in _DECIDED
        and days(step) != (None, None)
        and days(plan) == (None, None)
        and plan.cells["status"] == "scheduled"
        and step.statement[0] != plan.statement[0]
    )


_GROUND = frozenset({"frame_breaks_ground", "ground_broken"})
_CLOSING = frozenset({"frame_closes", "frame_falls_idle", "frame_ends", "last_made", "city_closing"})
_OPENING = frozenset({"frame_opens", "frame_comes_on", "plant_opens", "ribbon_cut", "its_opening"})
_ENLARGING = frozenset({"frame_enlarges"})
_MAKING = frozenset(
    {"frame_begins", "frame_goes_to_production", "frame_makes", "frame_leaves_line", "production_start", "off_the_line"}
)


def other_step(one: Fact, other: Fact) -> bool:
    """Whether facts of plants tell of other steps: ground that was broken, a plant that opens or makes cars, one that
    is enlarged or closes. One of them is dated and the other is not, unless one tells of an end.
    """
    if one.cells["event_type"] != "plant":
        return False
    if (days(one) == (None, None)) == (days(other) == (None, None)):
        ends = [f.rule in _CLOSING for f in (one, other)]
        begins = [f.rule in _GROUND | _OPENING | _ENLARGING for f in (one, other)]
        return days(one) != (None, None) and ends[0] != ends[1] and begins[0] != begins[1]
    if any(f.rule in _ENLARGING and days(f) == (None, None) for f in (one, other)):
        return one.statement[0] != other.statement[0]  # "An extension …. The plant opened in 2019."
    steps = [next((s for s in (_GROUND, _CLOSING, _OPENING, _MAKING) if f.rule in s), None) for f in (one, other)]
    if (
        steps in ([_OPENING, _MAKING], [_MAKING, _OPENING])
        and one.cells["status"] == other.cells["status"] == "scheduled"
    ):
        return False  # "The X will be made at its plant in Y. Operations begin in May."
    return None not in steps and steps[0] is not steps[1]


def days(fact: Fact) -> tuple[date | None, date | None]:
    """The first and the last day of an event."""
    start, end = fact.cells.get("start_on"), fact.cells.get("end_on")
    return (start if isinstance(start, date) else None, end if isinstance(end, date) else None)
