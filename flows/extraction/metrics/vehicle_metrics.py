"""Vehicles sold, exported, ordered, built, or to be built a year."""

import re

from flows.extraction.aims.aims import BUDGETED_AFTER, PACE_IS_AIM
from flows.extraction.aims.deemed_possible import is_glad_of
from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.figure import Figure
from flows.extraction.metrics.announced_lists import is_announced
from flows.extraction.metrics.capacity_metrics import can_be_made, capacity_metric
from flows.extraction.metrics.counted_nouns import (
    NOUN_METRICS,
    counts_else,
    make_of,
    noun_of,
    stands_for_cars,
)
from flows.extraction.metrics.figure_marks import closed_on, is_thing, mark_metric, moved_to_level, ranked_with
from flows.extraction.metrics.ordered_cars import order_for
from flows.extraction.metrics.ranked_markets import ranked_market
from flows.extraction.metrics.vehicle_cues import ABROAD, VEHICLE_METRICS, governing, metric_of
from flows.extraction.wording.approximators import ABOUT
from flows.extraction.wording.needed import Needing

_PART = Needing(
    r"\b(?:of which|of whom|including|among (?:them|which|these)|of them|of these|of those|of that|out of (?:them"
    r"|which)|some of|accounting for|made up of|comprising|consisting of) (?:a |the |just |only |mere |some |were "
    r"|was )*\Z",
    re.IGNORECASE,
)


_PART_AFTER = re.compile(
    r"\A(?: \w+)?(?: of (?:them|these|those|which|that)\b(?! (?:a|per|each|every) (?:year"
    r"|month)\b)(?! annually)(?! (?:were|was|have been|had been|are|has been) (?:sold|with"
    r"|handed over|delivered|registered|exported|built|shipped|supplied|made|assembled|produced|bought|ordered"
    r"|reserved"
    r"|sent|moved|shifted|snapped))(?! (?:went|left|crossed|reached|came off|found)\b)"
    r"| (?:were|was|are|is) (?:\w+ )?(?:[A-Z]{2,4}s\b"
    r"|electric"
    r"|hybrids?|plug-ins?|SUVs|pure|battery|all-electric|new[- ]energy))"
)


# "1,000 stores, of which 500 outside the country".
_OF_WHICH = Needing(
    r"\b(?:stores|showrooms|dealers|dealerships|outlets|shops|points of sale|stations|employees|people|jobs|countries"
    r"|markets|models)[^;:.]{0,30},? (?:of|among) (?:which|them|whom|these) (?:about |some |around )?\Z"
)
_AIM_AFTER = re.compile(
    r"\A[^,;.]{0,40}\b(?:is|was|are|were|remains?)(?: still| now| also| then)? (?:the|its|a) (?:\w+ )?(?:aim|goal"
    r"|target|plan|objective|ambition)\b"
)


_AIM = re.compile(r"\b(?:goals?|targets?|aims?|targeting|objective|ambition|mark|milestone|threshold)\b")


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
    marked = mark_metric(figure)
    if bare and marked is None and counts_else(sentence, number) and not _cue_follows(figure):
        return figure.refused("counts something else")
    ordered = order_for(figure)
    if ordered is not None:
        return ordered
    if bare and _OF_WHICH.search(figure.sentence.before(number, 70), of=figure.sentence.text):
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
    if _A_DAY.match(figure.after, of=figure.sentence.text) or _IF_KEPT.search(figure.before, of=figure.sentence.text):
        return figure.refused("so many a day")
    if ranked_market(figure) is not None and governing(figure) is None:
        return figure.told("vehicle_sales", figure.noun)
    if _is_part(figure):
        return figure.refused("part of a total")
    if value >= _MOST and figure.noun is None:
        # "Lost 500 million yuan on sales of 18.1 billion".
        return figure.refused("no metric")
    whole = _share_of_whole(figure)
    if whole is not None:
        return whole
    if bare is False and figure.noun is not None and _NEXT_STAGE.search(figure.before):
        return figure.told("production_capacity", figure.noun)
    if figure.rate == "year" and is_announced(figure):
        return figure.told("production_capacity", figure.noun)
    cue = governing(figure)
    if marked is not None and (cue is None or marked.metric != "vehicle_sales"):
        return marked
    capacity = capacity_metric(figure, cue)
    if capacity is not None:
        return capacity
    if cue is None and value >= _SMALLEST_BARE and _AS_EXPORTER.search(sentence.slice(sentence.start, number.start)):
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
            or (told_alone and _VERBLESS.match(figure.sentence.after(figure.noun, 60)))
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
            or _BARE_AIM.search(figure.before)
            or _AIM_IS.search(figure.before)
            or (_AIM_AFTER.match(figure.after) and figure.rate is None)
            or _AIM_ONCE.search(sentence.slice(sentence.start, number.start))
            or BUDGETED_AFTER.match(figure.after)
            or _AIM_MOVED.search(sentence.slice(sentence.clause_at(number.start).start, number.start))
        )
    ):
        return figure.told(_sold(figure), None)
    if value >= _SMALLEST_BARE and (ranked_with(figure) or closed_on(figure) or (bare and moved_to_level(figure))):
        exported = _EXPORTER.search(figure.before) is not None
        return figure.told("vehicle_exports" if exported else "vehicle_sales", figure.noun)
    if figure.noun is not None and _RANKS_AFTER.match(sentence.after(figure.noun, 70)):
        return figure.told("vehicle_sales", figure.noun)
    if not bare and (
        figure.rate is not None or plan or _AIM.search(figure.before[-40:]) or _AIM_AFTER.match(figure.after)
    ):
        return figure.told(_sold(figure), None)
    return figure.refused("no metric")


# "The next stage, for which another 150,000 units are foreseen": of a plant.
_NEXT_STAGE = re.compile(
    r"\b(?:stage|phase),? (?:(?:is|comes|stands) )?(?:for|in|with|adds|brings|to add)(?: which)?(?: (?:another"
    r"|a further|an"
    r"|additional|some|about|up to|over))* \Z"
)


def _sold(figure: Figure) -> str:
    """What cars are that found an owner: exports, where they found one abroad."""
    return "vehicle_exports" if ABROAD.search(figure.before[-60:] + "|" + figure.after[:60]) else "vehicle_sales"


_EXPORTER = re.compile(r"\bexporters?\b")
# "Remains the country's largest exporter: 330,000 cars", "is the top exporter, with 120,000".
_AS_EXPORTER = re.compile(r"\bexporters?\b[^;:,]{0,40}[,:] (?:with |at )?(?:some |about |over |more than |around )?\Z")
# "With 25,300 vehicles, was its number eight": by its sales.
_RANKS_AFTER = re.compile(
    r",? (?:it |the \w+ |[A-Z][\w&-]+ (?:[A-Z][\w&-]+ )?)?(?:was|is|ranks?|ranked|came|became|finished|ended up"
    r"|places?|placed)\b[^,;.]{0,30}\b(?:number"
    r"|No\.|first|second"
    r"|third|fourth|fifth|sixth|best|top|biggest|largest|ahead|place|leader)"
)


_AIM_MOVED = re.compile(
    rf"\b(?:goals?|targets?|forecasts?|guidance|sales plan)\b[^,;:]{{0,70}}\b(?:from|to|of|at){ABOUT} \Z"
)


# "Its target, originally 300,000, has been raised to 350,000": both.
_AIM_ONCE = re.compile(
    r"\b(?:[Gg]oals?|[Tt]argets?|[Ff]orecasts?|[Gg]uidance|[Ss]ales plan)\b[^,;:.]{0,30}, (?:originally|once|initially"
    r"|at first|previously|formerly|until now)(?: (?:put|set|fixed) at)? "
    r"(?:[\d,.]+(?: million)?(?: \w+)?,? (?:(?:has|have|had|was|is|were)(?: since| now| been| then)* )?\w+ to "
    r"(?:(?:about|around|some|over|only|just) )*)?\Z"
)


# "The 2030 ambition for battery cars stays at 1.6 million".
_AIM_IS = re.compile(
    r"\b(?:[Gg]oals?|[Tt]argets?|[Aa]ims?|[Aa]mbitions?|[Oo]bjectives?|[Ff]orecasts?|[Gg]uidance|[Pp]lans?|[Bb]udget"
    r"|[Vv]ision|[Ii]nterim figure|[Pp]ledge|[Pp]rojection|[Yy]ardstick)\b(?: (?!and\b|but\b|while\b)[\w'-]+){0,8}? "
    r"(?:is|was|are|stays?|stayed|remains?|remained|stands?|stood|reads?|lies|comes?|works out|amounts?)"
    r"(?: (?:now|still|set|unchanged|put|then|therefore|only|just))*(?: [a-z]+,)?(?: at| to| for)?"
    r"(?: (?:about|around|some|over|more than|up to|at least|between))* \Z"
)


# "1,860 cars in 2024, twice as many as …": a line of a list.
_VERBLESS = re.compile(r"(?: in| from| between| by)? [\w ]{0,25}(?:[,.;(]|\Z)")


# "The quota that lets 50,000 vehicles a year into the country", "may import 10,000 a year duty-free": what a state
# allows.
_LET_IN = Needing(
    r"\b(?:(?:quotas?|contingents?|allowances?|ceilings?|caps?|limits?)\b[^;:.]{0,40}(?: (?:lets?|allows?|letting"
    r"|allowing|admits?|covers?|permits?)| (?:that|which) (?:lets?|allows?|admits?|covers?|permits?))"
    r"|(?:allow|permit)(?:s|ed|ing)? (?:[\w&-]+ ){1,4}?to (?:import|bring in|ship in)"
    r"|duty[- ]free (?:imports?|quota) of)(?: (?:about|around|some|over|up to|more than|another|a further|it|them"
    r"|carmakers|makers|manufacturers|in|import|bring in|sell))* \Z"
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
_A_DAY = Needing(r"\A[^,;.]{0,25}\b(?:a|per|every|each) (?:day|week|shift|hour)\b")


# "intends to build 5,000 of them": no part, but what is built.
_MAKES = Needing(
    rf"\b(?:build|sell|make|deliver|export|assemble|produce|ship|hand over|(?<!, )(?:built|sold|made|delivered"
    rf"|exported|assembled|produced|shipped|handed over|rolled out|turned out|put together|registered)){ABOUT} \Z"
)


_BARE_AIM = re.compile(r"\b(?:[Gg]oals?|[Tt]argets?|[Aa]im|[Ff]orecast|[Pp]lan)\b[^,;:]{0,45}: \Z")


AIM_NEAR = re.compile(
    r"\b(?:goal|target|aim|aims|aiming|targets|targeting|objective|ambition|reckons|reckoning|calculates|hopes"
    r"|hoping|wants|want to (?:get|go|come|grow)|sees|foresees|anticipates|envisages|shooting|looking"
    r"|eyeing|eyes|forecasts?|expects?|plans?|planning|tries|try|speaks of|talks of|dreams of|budgets?|calls|calling"
    r"|bargains?|bargaining|confident|sights|guid(?:es|ing)|settles?|content|contents (?:it|them|him)sel(?:f|ves)"
    r"|happy"
    r"|banks|banking|counts|counting|thinks|(?:thought|thinking|spoken|spoke|dreamt|dreamed|talked) of|makes? do"
    r"|prepar(?:e|es|ing)|gear(?:s|ed|ing)? up|mark|bar|sets? (?:it|them)sel(?:f|ves)|set (?:it|them)sel(?:f|ves)"
    r"|thinks in terms"
    r"|pencilled in|(?:st(?:icks?|uck|icking|ands?|ood)|hold(?:s|ing)?|held|clings?|clung|adheres?|adhered)(?: firm"
    r"| fast)? (?:to|by)|down|heading|headed|bound|track|course)(?: (?:is|was|of|for|at|on|with"
    r"|set|to|be|reach|reaching|hit|get|sustain|keep up|come|stands|about"
    r"|around|the|a|this year|next year|in 20\d\d|for 20\d\d))* ?:? \Z"
)


def clause_plan(figure: Figure) -> list[Mention]:
    """The words for plans in the figure's clause."""
    return figure.sentence.clause_at(figure.number.start).cues("plan", "future", "settled")


def _share_of_whole(figure: Figure) -> Figure | None:
    """A part and its whole, "417,204 of its 4.27 million cars found buyers abroad": the part is told by the verb
    behind the whole, the
    whole is what was sold.
    """
    sentence, number = figure.sentence, figure.number
    clause = sentence.clause_at(number.start)
    if _OF_WHOLE.match(sentence.after(number, 40), of=sentence.text):
        behind = sentence.slice(number.end, min(clause.end, number.end + 120))
        whole = next((m for m in sentence.of("number") if m.start > number.end), None)
        noun = noun_of(sentence, whole) if whole is not None else None
        if noun is not None and noun.label in NOUN_METRICS and noun.label != "model_noun":
            # "A hundred of its 350 outlets".
            return figure.refused("part of a total")
        cues = [c for c in clause.cues("export", "sales", "production", "orders") if c.start > number.end]
        if ABROAD.search(behind):
            return figure.told("vehicle_exports", cues[0] if cues else None)
        return figure.told(VEHICLE_METRICS[cues[0].label or ""], cues[0]) if cues else figure.refused("part of a total")
    if (
        figure.noun is not None
        and _OF_ITS.search(figure.before, of=figure.sentence.text)
        and any(m.end <= number.start for m in clause.of("number"))
    ):
        return figure.told("vehicle_sales", figure.noun)
    return None


_OF_WHOLE = Needing(r"\A of (?:its|their|the)(?: total)? (?:[a-z]+ )?\d")


_OF_ITS = Needing(rf"\bof (?:its|their)(?: total)?{ABOUT} \Z")


def _cue_follows(figure: Figure) -> bool:
    """Whether the cue is the noun, "10,000 sales", "5,000 firm orders": the cue itself is what is counted."""
    return any(0 < c.start - figure.number.end <= 12 for c in figure.sentence.cues("sales", "orders", "export"))


def _is_part(figure: Figure) -> bool:
    """A part of a total is no figure of its own, unless it counts something else (those of them exported)."""
    abroad = ABROAD.search(figure.before[-20:] + figure.after[:70]) or re.search(
        r"\b(?:export|went abroad)", figure.after[:70]
    )
    if abroad:
        return False
    if _MAKES.search(figure.before, of=figure.sentence.text):
        return False
    return (
        _PART.search(figure.before, of=figure.sentence.text) is not None or _PART_AFTER.match(figure.after) is not None
    )
