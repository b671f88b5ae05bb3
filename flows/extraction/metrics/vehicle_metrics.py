"""Vehicles sold, exported, ordered, built, or to be built a year."""

import re

from flows.extraction.aims.aim_compounds import compound_metric, is_aim_compound
from flows.extraction.aims.aims import BUDGETED_AFTER, PACE_IS_AIM
from flows.extraction.aims.deemed_possible import is_glad_of
from flows.extraction.grammar.figure import Figure
from flows.extraction.metrics.announced_lists import is_announced
from flows.extraction.metrics.capacity_metrics import can_be_made, capacity_metric
from flows.extraction.metrics.cars_not_sold import is_not_sold
from flows.extraction.metrics.cars_of_works import comes_from_works
from flows.extraction.metrics.counted_nouns import counts_else, make_of, stands_for_cars
from flows.extraction.metrics.figure_marks import closed_on, is_thing, mark_metric, moved_to_level, ranked_with
from flows.extraction.metrics.no_vehicles import is_no_vehicles
from flows.extraction.metrics.ordered_cars import order_for
from flows.extraction.metrics.ranked_markets import ranked_market
from flows.extraction.metrics.sent_cars import is_sent
from flows.extraction.metrics.vehicle_aims import (
    AIM_AFTER,
    AIM_IS,
    AIM_MARK,
    AIM_MOVED,
    AIM_NEAR,
    AIM_ONCE,
    BARE_AIM,
    NEXT_STAGE,
    VERBLESS,
    clause_plan,
)
from flows.extraction.metrics.vehicle_cues import ABROAD, governing, metric_of
from flows.extraction.metrics.vehicle_parts import OF_WHICH, is_part, share_of_whole
from flows.extraction.wording.approximators import ABOUT, APPROXIMATOR
from flows.extraction.wording.needed import Needing

_SMALLEST_BARE, _SMALLEST, _MOST = 100, 10, 3e8
# "International business yielded 31,700 cars": what trade yields is sold, what works yield is built.
_CAPACITY = re.compile(r"\b[Cc]apacity\b")
_TRADE_YIELDS = Needing(
    r"\b(?:business|operations|sales|exports|dealers|markets?|regions?)\b[^,;:.]* yield(?:s|ed|ing)?\Z"
)


def vehicle_metric(figure: Figure) -> Figure:
    """Vehicles sold, exported, ordered, built, or to be built a year."""
    sentence, number = figure.sentence, figure.number
    bare = figure.noun is None and not stands_for_cars(sentence, number) and make_of(sentence, number) is None
    if is_thing(figure, make_of(sentence, number)):
        return figure.refused("counts something else")
    if is_no_vehicles(figure):
        return figure.refused("counts something else")
    if _YEAR.fullmatch(number.surface) and _YEARS_PLAN.match(figure.after):
        return figure.refused("a year")
    if is_aim_compound(figure):
        return figure.told(compound_metric(figure), figure.noun)
    if is_not_sold(figure):
        return figure.refused("not sold")
    marked = mark_metric(figure)
    if bare and marked is None and counts_else(sentence, number) and not _cue_follows(figure):
        return figure.refused("counts something else")
    ordered = order_for(figure)
    if ordered is not None:
        return ordered
    if bare and OF_WHICH.search(figure.sentence.before(number, 70), of=figure.sentence.text):
        return figure.refused("part of a total")
    value = number.value or 0
    paced = PACE_IS_AIM.match(figure.after, of=figure.sentence.text) is not None
    paced = paced or (bare and figure.rate is not None and is_glad_of(figure))
    if paced and figure.rate == "year" and _CAPACITY.search(sentence.slice(sentence.start, number.start)):
        # "Capacity was not disclosed, though 5,000 units a year would be realistic".
        return figure.told("production_capacity", figure.noun)
    if paced and value >= _SMALLEST and not can_be_made(figure):
        # "A hundred a month is the plan."
        return figure.told("vehicle_sales", None)
    monthly = figure.rate == "month" and AIM_NEAR.search(figure.before) is not None
    if _LET_IN.search(figure.before, of=sentence.text):
        return figure.refused("a quota")
    if value < _SMALLEST or (bare and value < _SMALLEST_BARE and not monthly):
        return figure.refused("too small")
    if _NO_VEHICLES.search(figure.before) or _OF_ENGINES.match(figure.after):
        return figure.refused("counts something else")
    a_day = _A_DAY.match(figure.after, of=figure.sentence.text)
    if a_day and figure.sentence.cues("orders") and _IN_A_DAY.match(figure.after):
        a_day = None  # "10,000 orders within a day"
    if a_day or _IF_KEPT.search(figure.before, of=figure.sentence.text):
        return figure.refused("so many a day")
    if ranked_market(figure) is not None and governing(figure) is None:
        return figure.told("vehicle_sales", figure.noun)
    if is_part(figure):
        return figure.refused("part of a total")
    if value >= _MOST and figure.noun is None:
        # "Lost 500 million yuan on sales of 18.1 billion".
        return figure.refused("no metric")
    whole = share_of_whole(figure)
    if whole is not None:
        return whole
    if bare is False and figure.noun is not None and NEXT_STAGE.search(figure.before):
        return figure.told("production_capacity", figure.noun)
    if figure.rate == "year" and is_announced(figure):
        return figure.told("production_capacity", figure.noun)
    if not bare and comes_from_works(figure):
        return figure.told("vehicle_production", figure.noun)
    cue = governing(figure)
    if marked is not None and (cue is None or marked.metric != "vehicle_sales"):
        return marked
    capacity = capacity_metric(figure, cue)
    if capacity is not None:
        return capacity
    if cue is None and value >= _SMALLEST_BARE and _AS_EXPORTER.search(sentence.slice(sentence.start, number.start)):
        return figure.told("vehicle_exports", figure.noun)
    if (cue is None or cue.label == "sales") and is_sent(figure):
        return figure.told("vehicle_exports", figure.noun)
    if cue is not None and _TRADE_YIELDS.search(sentence.slice(sentence.start, cue.end)):
        return figure.told(_sold(figure), cue)
    if cue is not None:
        metric = metric_of(figure, cue)
        return figure.told(metric, cue) if metric is not None else figure.refused("no metric")
    if not bare and figure.noun is None:
        return figure.told(_sold(figure), make_of(sentence, number))
    if figure.noun is not None and figure.noun.surface.lower() in ("buyers", "takers", "new owners"):
        return figure.told(_sold(figure), figure.noun)
    told_alone = number.start - sentence.start < 4 and not sentence.cues("production", "plan", "future")
    if (
        figure.noun is not None
        and figure.period is not None
        and (
            figure.noun.surface.lower() in ("unit", "units")
            or (told_alone and VERBLESS.match(figure.sentence.after(figure.noun, 60)))
        )
    ):
        return figure.told("vehicle_sales", figure.noun)
    plan = bool(clause_plan(figure))
    if (
        bare
        and (value >= 500 or monthly)
        and (
            monthly
            or (plan and AIM_NEAR.search(figure.before))
            or BARE_AIM.search(figure.before)
            or AIM_IS.search(figure.before)
            or (AIM_AFTER.match(figure.after) and figure.rate is None)
            or AIM_ONCE.search(sentence.slice(sentence.start, number.start))
            or BUDGETED_AFTER.match(figure.after)
            or AIM_MOVED.search(sentence.slice(sentence.clause_at(number.start).start, number.start))
        )
    ):
        return figure.told(_sold(figure), None)
    if not bare and value >= _SMALLEST_BARE and _moves_to(figure):
        return figure.told(_sold(figure), figure.noun)
    if value >= _SMALLEST_BARE and (ranked_with(figure) or closed_on(figure) or (bare and moved_to_level(figure))):
        exported = _EXPORTER.search(figure.before) is not None
        return figure.told("vehicle_exports" if exported else "vehicle_sales", figure.noun)
    if figure.noun is not None and _RANKS_AFTER.match(sentence.after(figure.noun, 70)):
        return figure.told("vehicle_sales", figure.noun)
    if not bare and (
        figure.rate is not None
        or plan
        or AIM_MARK.search(figure.before[-40:])
        or AIM_AFTER.match(figure.after)
        or AIM_MOVED.search(sentence.slice(sentence.clause_at(number.start).start, number.start))
    ):
        return figure.told(_sold(figure), None)
    return figure.refused("no metric")


# "Misses 2023 EVs sales target".
_YEAR = re.compile(r"(?:19|20)\d\d")
_YEARS_PLAN = re.compile(
    r" (?:[A-Za-z-]+ ){1,3}?(?:targets?|goals?|aims?|forecasts?|guidance|plans?|outlook|line-?up|range|results?"
    r"|figures)\b"
)


# "With a drop of 30% in China to 148,000 cars".
_TO_LEVEL = re.compile(rf",? (?:(?:in|across|on) (?:the |its )?[A-Z][\w' -]{{2,30}}? )?to{ABOUT} ")


def _moves_to(figure: Figure) -> bool:
    """Whether a number of cars is the level to which a change told before it leads."""
    change, number = figure.change, figure.number
    if change is None or change.end > number.start:
        return False
    return _TO_LEVEL.fullmatch(figure.sentence.slice(change.end, number.start)) is not None


def _sold(figure: Figure) -> str:
    """What cars are that found an owner: exports, where they found one abroad."""
    return "vehicle_exports" if ABROAD.search(figure.before[-60:] + "|" + figure.after[:60]) else "vehicle_sales"


_EXPORTER = re.compile(r"\bexporters?\b")
# "Remains the country's largest exporter: 330,000 cars", "is the top exporter, with 120,000".
_AS_EXPORTER = re.compile(rf"\bexporters?\b[^;:,]{{0,40}}[,:] (?:with |at )?(?:(?:{APPROXIMATOR}) )?\Z")
# "With 25,300 vehicles, was its number eight": by its sales.
_RANKS_AFTER = re.compile(
    r",? (?:it |the \w+ |[A-Z][\w&-]+ (?:[A-Z][\w&-]+ )?)?(?:was|is|ranks?|ranked|came|became|finished|ended up"
    r"|places?|placed)\b[^,;.]{0,30}\b(?:number"
    r"|No\.|first|second"
    r"|third|fourth|fifth|sixth|best|top|biggest|largest|ahead|place|leader)"
)


# "The quota that lets 50,000 vehicles a year into the country", "may import 10,000 a year duty-free": what a state
# allows.
_LET_IN = Needing(
    r"\b(?:(?:quotas?|contingents?|allowances?|ceilings?|caps?|limits?)\b[^;:.]{0,40}(?: (?:lets?|allows?|letting"
    r"|allowing|admits?|covers?|permits?)| (?:that|which) (?:lets?|allows?|admits?|covers?|permits?))"
    r"|(?:allow|permit)(?:s|ed|ing)? (?:[\w&-]+ ){1,4}?to (?:import|bring in|ship in)"
    rf"|duty[- ]free (?:imports?|quota) of)(?: (?:{APPROXIMATOR}|it|them|carmakers|makers|manufacturers|in|import|bring"
    r" in|sell))* \Z"
)


# "Keep up 80,000 a month and …": a condition.
_IF_KEPT = Needing(r"(?:\A|[.;:] )\W*(?:Keep(?:ing)?(?: up)?|Sustain(?:ing)?|Maintain(?:ing)?|Hold(?:ing)?|Repeat) \Z")
# "Tractor volumes stood at 53,392".
_NO_VEHICLES = re.compile(
    r"\b(?:[Tt]ractor|[Ff]arm equipment|[Ee]ngine|[Bb]attery|[Pp]arts|[Tt]yre|[Rr]obot|[Bb]oat|[Gg]enerator|[Bb]icycle"
    r"|e-bike|[Mm]achinery|[Cc]harger|[Ww]allbox)s? (?:sales|deliveries|volumes?|registrations|exports|output"
    r"|production"
    r"|business|shipments)\b[^,;]*\Z"
)
# "A maximum of 1,548 PS".
_OF_ENGINES = re.compile(
    r"[ -](?:PS|Ps|ps|hp|HP|bhp|kW|kWh|MWh|GWh|Nm|lb-ft|horsepower|rpm|km|kg|mm|cc|miles|kilomet\w+)\b"
)
# What is told by the day or the shift is no figure of ours.
_IN_A_DAY = re.compile(
    r"\A[^,;.]{0,20}?\b(?:in|within|after) (?:less than |just |only |barely |about |under )?a (?:day|week)\b"
)
_A_DAY = Needing(r"\A[^,;.]{0,25}\b(?:a|per|every|each) (?:day|week|shift|hour)\b")


def _cue_follows(figure: Figure) -> bool:
    """Whether the cue is the noun, "10,000 sales", "5,000 firm orders": the cue itself is what is counted."""
    return any(0 < c.start - figure.number.end <= 12 for c in figure.sentence.cues("sales", "orders", "export"))
