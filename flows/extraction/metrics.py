"""What a number counts: its metric, told by its unit, its noun, its rate and the cues of its clause."""

import re
from dataclasses import replace

from flows.extraction.article import Mention, Sentence
from flows.extraction.count_metrics import count_metric, model_metric
from flows.extraction.counted_nouns import (
    NOUN_METRICS,
    also_models,
    counts_else,
    is_model_word,
    make_of,
    stands_for_cars,
)
from flows.extraction.figure import Figure
from flows.extraction.job_metrics import bare_jobs, job_metric
from flows.extraction.money_metrics import money_metric
from flows.extraction.others_estimates import of_others
from flows.extraction.outlook import BUDGETED_AFTER
from flows.extraction.share_metrics import share_metric
from flows.extraction.subject_metrics import of_subject

VEHICLE_METRICS = {"export": "vehicle_exports", "orders": "vehicle_orders", "capacity": "production_capacity",
                   "production": "vehicle_production", "sales": "vehicle_sales"}  # fmt: skip
_RATE = re.compile(
    r"\A[^,;:.?!]{0,45}?(?<!half )(?:\b(?:a|per|each|every) (year|month)\b(?! (?:earlier|ago|before|later|on\b"
    r"|previously|after))|/ ?(year|month|yr)\b|\b(annually|yearly"
    r"|monthly)\b|\bper (annum)\b)"
)
_RATE_BEFORE = re.compile(
    r"\b(?:annual|annually|yearly|a year(?! (?:earlier|ago|before|later))|each year|every year|per year)\b"
    r"|\b(monthly|every month|each month)\b"
)
_ABILITY = re.compile(
    r"\b(?:(?:plant|factory|works) for|capacity|capacities|capable of|able to (?:make|build|produce|turn out"
    r"|assemble|handle)|can (?:make|build"
    r"|produce|turn out|assemble|handle|churn out|reach)|"
    r"could (?:make|build|produce|turn out|assemble)|(?:designed|equipped|built|laid out|tooled|sized|geared|set up"
    r"|scaled) (?:for|to (?:build|make|produce|turn out))|caters? for|catering for|"
    r"can be (?:handled|built|made|produced|assembled)|room for|will (?:then |later |eventually )?(?:handle|be"
    r" good for)"
    r"|at a rate of|(?:go|goes|went|come|comes|came) (?:into (?:operation|service)|on stream)\b[^;,]{0,60}\bwith)\b",
    re.IGNORECASE,
)
_ABLE_AFTER = re.compile(r"capacit|(?:can|could) be|output potential", re.IGNORECASE)
_OFF_THE_LINE = re.compile(
    r"\b(?:come|comes|roll|rolls|run|runs|leave|leaves) (?:out of|off|from) (?:the|its|this|that|a) "
)
_NO_PLANT_CAPACITY = re.compile(
    r"\b(?:battery|batteries|cell|storage|workshop|seating|charging|refining|boot|luggage|towing|engine|motor"
    r"|gwh) (?:\w+ )?capacit",
    re.IGNORECASE,
)
_PLANT = re.compile(
    r"\b(?:plants?|factory|factories|works|assembly (?:line|plant)s?|production (?:line|site|facility|base)s?"
    r"|facility|facilities|complex|phase|lines?)\b"
)
_ABROAD = re.compile(
    r"\b(?:abroad|overseas|outside (?:of )?(?:mainland )?(?:China|its home|the (?:home|domestic|country))"
    r"|beyond (?:China|its borders|its home|the domestic|the home|our shores)"
    r"|foreign (?:markets?|sales|deliveries|customers|buyers|countries|volumes?|shipments|orders)"
    r"|international(?:ly)?|to \w+ countries)\b"
)
_PART = re.compile(
    r"\b(?:of which|of whom|including|among (?:them|which|these)|of them|of these|of those|of that|out of (?:them"
    r"|which)|some of|accounting for|made up of|comprising|consisting of) (?:a |the |just |only |mere |some |were "
    r"|was )*\Z",
    re.IGNORECASE,
)
_PART_AFTER = re.compile(
    r"\A(?: \w+)?(?: of (?:them|these|those|which|that)\b(?! (?:were|was|have been|had been|are) (?:sold"
    r"|handed over|delivered|registered|exported|built|shipped))| (?:were|was|are|is) (?:\w+ )?(?:[A-Z]{2,4}s\b"
    r"|electric"
    r"|hybrids?|plug-ins?|SUVs|pure|battery|all-electric|new[- ]energy))"
)
_WHOLE = re.compile(r"\bof (?:its|their|the|the group's|the company's|the brand's|the total)(?: \w+)? \Z")
_RANKED = re.compile(
    r"\A (?:best-selling|bestselling|top-selling|biggest|largest|leading|most|of the)\b|\A-(?:strong|year|day|odd"
    r"|plus|a)"
)
_RANKED_BEFORE = re.compile(
    r"\b(?:one of(?: the| its)?|among the|top|the top|(?<!should )(?<!then )(?<!will )(?<!now )number|"
    r"no\.?|rank(?:s|ed)?|place|(?:first|next|last|past"
    r"|every) ) ?\Z",
    re.IGNORECASE,
)
_OF_THE_SAME = re.compile(r" of the (?:same|previous|preceding|corresponding|year|first|second|third|fourth)\b")
_OF_THE = re.compile(r"\bof (?:the|these|those) \Z")
_INSTEAD = re.compile(r"\b(?:instead|in place|short|because|in lieu) of (?:the|these|those) \Z")
_IN_RANGE = re.compile(r"\A (?:in|of) (?:the|its) (?:[\w'-]+ )?(?:range|line-?up|portfolio)\b")
_AIM_AFTER = re.compile(
    r"\A[^,;.]{0,40}\b(?:is|was|are|remains) (?:the|its|a) (?:\w+ )?(?:aim|goal|target|plan|objective|ambition)\b"
)
_AIM = re.compile(r"\b(?:goals?|targets?|aims?|targeting|objective|ambition|mark|milestone|threshold)\b")
# "put a shipment": a shipment is a delivery unless the text says that it crosses a border.
_SHIP = re.compile(r"ship", re.IGNORECASE)
_SMALLEST_BARE, _SMALLEST = 100, 10


def measured(figure: Figure) -> Figure:
    """The figure with its metric, where its own words tell it; else with the reason why it has none."""
    number = figure.number
    if of_others(figure):
        return figure.refused("somebody else's estimate")
    if number.label == "money":
        return money_metric(figure)
    if number.unit == "percent" or number.label == "fraction":
        return share_metric(figure)
    if number.kind == "quantity":
        return figure.refused("no metric")
    told = _compound(figure)
    if told is not None:
        return told
    counted = of_subject(figure)
    if counted is not None:
        return counted
    if (
        (_RANKED.match(figure.after) and not (_OF_THE_SAME.match(figure.after) and (number.value or 0) >= 100))
        or _RANKED_BEFORE.search(figure.before)
        or (
            (number.value or 0) < 100
            and _OF_THE.search(figure.before)
            and not _IN_RANGE.match(figure.after)
            and not (figure.noun is not None and figure.noun.label == "job_noun")
        )
    ):
        return figure.refused("a rank")
    if (
        _OF_THE.search(figure.before)
        and not _INSTEAD.search(figure.before)
        and figure.noun is None
        and not _IN_RANGE.match(figure.after)
    ):
        return figure.refused("told before")
    jobs = bare_jobs(figure)
    if jobs is not None:
        return jobs
    figure = replace(figure, rate=_rate(figure))
    noun = figure.noun
    if noun is not None and noun.label in NOUN_METRICS and not is_model_word(noun):
        return job_metric(figure) if NOUN_METRICS[noun.label or ""] == "jobs" else count_metric(figure)
    if noun is not None and (is_model_word(noun) or also_models(figure.sentence, noun) or (number.value or 0) < 20):
        models = model_metric(figure)
        if models.metric is not None or is_model_word(noun):
            return models
    return _vehicles(figure)


# "A 150,000-unit-per-year plant", "a 130-strong dealer network".
_PLANT_OF = re.compile(
    r"-(?:unit|vehicle|car)s?(?:[- ](?:per|a)[- ]year)?\b[^,;.]{0,30}\b(?:plants?|factory|facility|production"
    r" line|works)\b"
)
_NETWORK_OF = re.compile(
    r"-strong (?:[a-z-]+ ){0,2}?(?:retail|retailer|dealer|dealership|sales|showroom|service|distribution) network\b"
)


def _compound(figure: Figure) -> Figure | None:
    """What a number counts that is part of an adjective before a plant or a network."""
    for pattern, metric in ((_PLANT_OF, "production_capacity"), (_NETWORK_OF, "outlet_count")):
        found = pattern.match(figure.sentence.after(figure.number, 80))
        if found is not None:
            words = found[0][1:]
            end = figure.number.end + found.end()
            return figure.told(metric, Mention("cue", figure.number.end + 1, end, words, words.lower(), "capacity"))
    return None


def _rate(figure: Figure) -> str | None:
    found = _RATE.match(figure.after)
    if found is not None:
        return "month" if "month" in found.group(0) else "year"
    first = figure.window[0] == figure.sentence.clause_at(figure.number.start).start
    # "designed for 300,000 cars a year, made only 120,000": the rate of the number before is not this one's.
    before = _RATE_BEFORE.search(figure.before[-40:] if first else re.sub(r"\A[^,;]*", "", figure.before[-40:]))
    return None if before is None else "month" if before[1] else "year"


def _vehicles(figure: Figure) -> Figure:
    """Vehicles sold, exported, ordered, built, or to be built a year."""
    sentence, number = figure.sentence, figure.number
    bare = figure.noun is None and not stands_for_cars(sentence, number) and make_of(sentence, number) is None
    if bare and counts_else(sentence, number) and not _cue_follows(figure):
        return figure.refused("counts something else")
    value = number.value or 0
    if value < _SMALLEST or (bare and value < _SMALLEST_BARE):
        return figure.refused("too small")
    if _is_part(figure):
        return figure.refused("part of a total")
    whole = _share_of_whole(figure)
    if whole is not None:
        return whole
    cue = _governing(figure)
    capacity = _capacity(figure, cue)
    if capacity is not None:
        return capacity
    if cue is not None:
        metric = _metric_of(figure, cue)
        return figure.told(metric, cue) if metric is not None else figure.refused("no metric")
    if not bare and figure.noun is None:
        return figure.told("vehicle_sales", make_of(sentence, number))
    if figure.noun is not None and figure.noun.surface.lower() in ("buyers", "takers", "new owners"):
        return figure.told("vehicle_sales", figure.noun)
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
        and value >= 500
        and (
            (plan and AIM_NEAR.search(figure.before))
            or _BARE_AIM.search(figure.before)
            or BUDGETED_AFTER.match(figure.after)
            or _AIM_MOVED.search(sentence.slice(sentence.clause_at(number.start).start, number.start))
        )
    ):
        return figure.told("vehicle_sales", None)
    if figure.noun is not None and _RANKS_AFTER.match(sentence.after(figure.noun, 70)):
        return figure.told("vehicle_sales", figure.noun)
    if not bare and (
        figure.rate is not None or plan or _AIM.search(figure.before[-40:]) or _AIM_AFTER.match(figure.after)
    ):
        return figure.told("vehicle_sales", None)
    return figure.refused("no metric")


# "With 25,300 vehicles, was its number eight": by its sales.
_RANKS_AFTER = re.compile(
    r",? (?:it )?(?:was|is|ranks?|ranked|came|became|finished|ended up|places?|placed)\b[^,;.]{0,30}\b(?:number"
    r"|No\.|first|second"
    r"|third|fourth|fifth|sixth|best|top|biggest|largest|ahead|place|leader)"
)
_AIM_MOVED = re.compile(
    r"\b(?:goals?|targets?|forecasts?|guidance|sales plan)\b[^,;:]{0,70}\b(?:from|to|of|at)(?: (?:about|around|some"
    r"|just|only))? \Z"
)
# "1,860 cars in 2024, twice as many as …": a line of a list.
_VERBLESS = re.compile(r"(?: in| from| between| by)? [\w ]{0,25}(?:[,.;(]|\Z)")
# "intends to build 5,000 of them": no part, but what is built.
_MAKES = re.compile(
    r"\b(?:build|sell|make|deliver|export|assemble|produce|ship|hand over)(?: (?:up to|about|around|some|"
    r"over|more than))? \Z"
)
_BARE_AIM = re.compile(r"\b(?:[Gg]oals?|[Tt]argets?|[Aa]im|[Ff]orecast|[Pp]lan)\b[^,;:]{0,45}: \Z")
AIM_NEAR = re.compile(
    r"\b(?:goal|target|aim|aims|aiming|targets|targeting|objective|ambition|hopes|hoping|wants|shooting|looking"
    r"|eyeing|eyes|forecasts?|expects?|plans?|tries|try|speaks of|talks of|dreams of)(?: (?:is|was|of|for|at"
    r"|set|to|be|reach|reaching|hit|stands|about"
    r"|around|the|a|this year|next year|in 20\d\d|for 20\d\d))* ?:? \Z"
)


def clause_plan(figure: Figure) -> list[Mention]:
    """The words for plans in the figure's clause."""
    return figure.sentence.clause_at(figure.number.start).cues("plan", "future")


def _share_of_whole(figure: Figure) -> Figure | None:
    """A part and its whole, "417,204 of its 4.27 million cars found buyers abroad": the part is told by the verb
    behind the whole, the
    whole is what was sold.
    """
    sentence, number = figure.sentence, figure.number
    clause = sentence.clause_at(number.start)
    if _OF_WHOLE.match(sentence.after(number, 40)):
        behind = sentence.slice(number.end, min(clause.end, number.end + 120))
        cues = [c for c in clause.cues("export", "sales", "production", "orders") if c.start > number.end]
        if _ABROAD.search(behind):
            return figure.told("vehicle_exports", cues[0] if cues else None)
        return figure.told(VEHICLE_METRICS[cues[0].label or ""], cues[0]) if cues else figure.refused("part of a total")
    if (
        figure.noun is not None
        and _OF_ITS.search(figure.before)
        and any(m.end <= number.start for m in clause.of("number"))
    ):
        return figure.told("vehicle_sales", figure.noun)
    return None


_OF_WHOLE = re.compile(r"\A of (?:its|their|the)(?: total)? (?:[a-z]+ )?\d")
_OF_ITS = re.compile(
    r"\bof (?:its|their)(?: total)?(?: (?:almost|nearly|around|about|roughly|some|more than|over))? \Z"
)


def _cue_follows(figure: Figure) -> bool:
    """Whether the cue is the noun, "10,000 sales", "5,000 firm orders": the cue itself is what is counted."""
    return any(0 < c.start - figure.number.end <= 12 for c in figure.sentence.cues("sales", "orders", "export"))


def _is_part(figure: Figure) -> bool:
    """A part of a total is no figure of its own, unless it counts something else (those of them exported)."""
    abroad = _ABROAD.search(figure.before[-20:] + figure.after[:70]) or re.search(
        r"\b(?:export|went abroad)", figure.after[:70]
    )
    if abroad:
        return False
    if _MAKES.search(figure.before):
        return False
    return _PART.search(figure.before) is not None or _PART_AFTER.match(figure.after) is not None


def _governing(figure: Figure) -> Mention | None:
    """The cue of selling, exporting, building, ordering that reaches a number: in its window the nearest, else before
    it in its clause.
    """
    sentence, number = figure.sentence, figure.number
    start, end = figure.window
    clause = sentence.clause_at(number.start)
    labels = ("export", "orders", "production", "sales")
    cues = [c for c in clause.cues(*labels) if _counts(sentence, c)]
    near = [c for c in cues if start <= c.start < end and not _beyond(sentence, number, c)]
    if near:
        return min(near, key=lambda c: _distance(sentence, number, c))
    passive = [
        c
        for c in cues
        if c.start >= number.end
        and _PASSIVE.search(sentence.before(c, 14))
        and len(sentence.slice(number.end, c.start)) < 90
    ]
    return passive[0] if passive and figure.noun is not None else None


_PASSIVE = re.compile(r"\b(?:been|be|was|were|being) \Z")


def _beyond(sentence: Sentence, number: Mention, cue: Mention) -> bool:
    """Whether a cue behind the number begins a thought of its own: "100,000 cars, and sells them …"."""
    if cue.start < number.end:
        return False
    between = sentence.slice(number.end, cue.start)
    return len(between) > 60 or re.search(r"[;:]|, (?:and|but|which|up|down|or)\b", between) is not None


def _distance(sentence: Sentence, number: Mention, cue: Mention) -> tuple[int, str]:
    ahead = cue.end <= number.start
    between = sentence.slice(cue.end, number.start) if ahead else sentence.slice(number.end, cue.start)
    gap = len(between) + 30 * between.count(",") + (0 if ahead else 5)
    return gap + {"export": -3, "capacity": 4}.get(cue.label or "", 0), cue.label or ""


# Cues that are other words than the vehicle metric's in this company.
_NOT_A_CUE_BEFORE = re.compile(
    r"\b(?:after-|after|resale|best-|on|for|battery|parts?|cell|energy|price|media|tax|stock|share|power|bus|market"
    r"|business|carbon) ?\Z",
    re.IGNORECASE,
)
_NOT_A_CUE_AFTER = re.compile(
    r"\A[ -](?:points?|outlets?|network|staff|locations?|manager|chief|director|team|channel|company|arm|unit|office"
    r"|model|people|partners?|service|tax|licen[cs]e|price|pages?)\b"
)


# "A second shift": people, and no sales.
_AT_WORK = re.compile(
    r"\b(?:first|second|third|another|extra|night|day|late|additional|new|a|one|two|three|per) \Z", re.IGNORECASE
)


def _counts(sentence: Sentence, cue: Mention) -> bool:
    if cue.label == "sales" and cue.surface.lower() in ("sale", "sales", "sell"):
        before = sentence.before(cue, 12)
        if re.search(r"\b(?:on|for|after|after-|resale|put on) ?\Z", before):
            return False
    if _NOT_A_CUE_AFTER.match(sentence.after(cue, 20)) or (
        cue.surface.lower().startswith("shift") and _AT_WORK.search(sentence.before(cue, 14))
    ):
        return False
    if cue.label == "production" and sentence.after(cue, 4).startswith((" do", " up")):
        return False
    return cue.label != "production" or not re.search(
        r"\b(?:battery|cell|parts?|engine|battery-cell) \Z", sentence.before(cue, 15)
    )


def _capacity(figure: Figure, cue: Mention | None) -> Figure | None:
    """Capacity: the word itself, a plant that is able to, or so many a year that a plant is to build; beside sales it
    is their pace.
    """
    sentence, number = figure.sentence, figure.number
    start, end = figure.window
    clause = sentence.clause_at(number.start)
    near = sentence.slice(max(start, number.start - 90), min(end, number.end + 60))
    if _NO_PLANT_CAPACITY.search(near):
        return figure.refused("capacity of something else")
    at_number = number.start - max(start, number.start - 90)
    able = [m for m in _ABILITY.finditer(near) if m.start() < at_number or _ABLE_AFTER.match(m.group(0))]
    selling = [
        c
        for c in clause.cues("sales", "export", "orders")
        if start <= c.start < end and _counts(sentence, c) and not _beyond(sentence, number, c)
    ]
    if able:
        at = max(start, number.start - 90) + able[-1].start()
        if not selling or "capacit" in able[-1].group(0).lower():
            return figure.told(
                "production_capacity",
                Mention("cue", at, at + len(able[-1].group(0)), able[-1].group(0), able[-1].group(0), "capacity"),
            )
    if figure.rate is None or selling:
        return None
    if cue is not None and cue.label == "orders":
        return None
    making = [c for c in clause.cues("production") if start <= c.start < end or c.start < number.start]
    if not making and (off := _OFF_THE_LINE.search(figure.sentence.slice(number.end, clause.end))) is not None:
        at = number.end + off.start()
        making = [Mention("cue", at, at + len(off[0]), off[0], off[0].lower(), "production")]
    if making or (_PLANT.search(sentence.text) and not stands_for_cars(sentence, number)):
        return figure.told("production_capacity", making[0] if making else None)
    return None


def _metric_of(figure: Figure, cue: Mention) -> str | None:
    sentence, number = figure.sentence, figure.number
    if cue.label == "capacity":
        return None
    metric = VEHICLE_METRICS[cue.label or ""]
    near = figure.before[-60:] + "|" + figure.after[:60]
    abroad = _ABROAD.search(near) is not None
    if cue.label == "export" and _SHIP.match(cue.surface) and not abroad:
        to_place = any(
            p.start > number.end and re.search(r"\bto (?:the )?\Z", sentence.before(p, 8)) for p in sentence.of("place")
        )
        metric = "vehicle_exports" if to_place else "vehicle_sales"
    if cue.label == "sales" and abroad and not re.search(r"\band (?:abroad|overseas)\b", near):
        metric = "vehicle_exports"
    if cue.label == "export" and _WHOLE.search(figure.before[-30:]):
        metric = "vehicle_sales"
    return metric
