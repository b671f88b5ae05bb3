"""Merging events: one happening told in title, lead and body, or by two rules, is one event."""

import re
from collections.abc import Iterable
from datetime import date

from flows.extraction.context.context import Context
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.shown_asides import told_apart
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.lexicon.plant_words import PLANT
from flows.extraction.sites.event_steps import days, is_step, other_step
from flows.extraction.sites.town_states import is_state_of

# Characters between a verb of agreeing and its noun.
_VERB_TO_NOUN = 25
# Characters between two tellings that are of one site.
_NEAR = 400
_PLACES = ("place", "city", "country_code")


def merged_events(facts: Iterable[Fact], context: Context) -> list[Fact]:
    """The events, those that can be one happening made one: the fullest leads, what it lacks comes from the others."""
    kept: list[Fact] = []
    for fact in facts:
        same = next((k for k in kept if _same(k, fact, context)), None)
        if same is None:
            kept.append(fact)
        else:
            _vaguer(same, fact, context)
            _fill(same, fact)
    kept = [k for k in kept if not _of_the_car(k, kept)]
    kept = [k for k in kept if not _site_described(k, kept, context)]
    kept = [
        k
        for k in kept
        if k.rule != "conference_again"
        or not any(
            o is not k
            and o.cells["event_type"] == "conference"
            and _compatible_places(o, k)
            and _compatible_dates(o, k)
            for o in kept
        )
    ]
    sites = {
        k.cells.get("country_code") for k in kept if k.cells["event_type"] == "plant" and k.rule != "making_planned"
    }
    return [k for k in kept if k.rule != "making_planned" or k.cells.get("country_code") not in sites]


# Launches that are told of the cars with which a brand starts.
_SHOWN = frozenset({"shown_there", "frame_enters"})
_BOTH = frozenset({"market_entry", "product_launch"})
# "Toledo gets a pickup in 2028": a car that is made there, and not sold.
_ALLOTTED = frozenset({"frame_gets"})
_SITES = frozenset({"plant", "facility", "outlet_opening"})
_OF_FIRMS = frozenset({"partnership", "acquisition", "funding", "appointment"})


def _of_the_car(fact: Fact, others: Iterable[Fact]) -> bool:
    """Whether a brand's start is read from the place and date of a car's: "China gets it in the fourth quarter"."""
    if fact.cells["event_type"] != "market_entry" or not {"date_text", "start_on", "end_on"} & set(fact.spans):
        return False
    return any(
        o.cells["event_type"] == "product_launch"
        and o.rule not in _SHOWN
        and not _with_a_car(fact, o)
        and o.cells.get("place") in (None, fact.cells.get("place"))
        and o.spans.get("start_on", o.spans.get("end_on")) == fact.spans.get("start_on", fact.spans.get("end_on"))
        for o in others
    )


# "The factory is located in an industrial estate in A", "the plant, announced two years ago, …".
_DESCRIBED = re.compile(
    rf"\W*(?:The|This|That) (?:[\w,-]+ ){{0,3}}?(?:{PLANT}|facility|site|complex)"
    r"(?:, (?:first )?(?:announced|unveiled|agreed|planned|promised|revealed|proposed) [^,;]{3,40},"
    r"| (?:is|was|will be|has been) (?:also )?(?:located|situated|sited|based|set|spread|built)\b)"
)


def _site_described(fact: Fact, others: Iterable[Fact], context: Context) -> bool:
    """Whether a sentence without a time only says where the plant lies, or that it was announced, of whose opening or
    building another one tells.
    """
    if fact.cells["event_type"] != "plant" or days(fact) != (None, None) or fact.cells["certainty"] != "asserted":
        return False
    at = fact.spans["event_type"][0]
    told = next((s for s in context.article if s.start <= at < s.end), None)
    if told is None or _DESCRIBED.match(told.text) is None:
        return False
    country = fact.cells.get("country_code")
    described = [
        o
        for o in others
        if o is not fact
        and o.cells["event_type"] == "plant"
        and o.statement[0] < fact.statement[0]
        and o.cells["status"] != "cancelled"
        and o.cells.get("country_code") in (None, country)
        and _related(o, fact, context)
    ]
    if len(described) == 1 and "city" in fact.cells:
        _fill(described[0], fact)
    return bool(described)


def _with_a_car(entry: Fact, launch: Fact) -> bool:
    """Whether one verb tells both of a brand that is named: "X started there last autumn with the Y"."""
    if entry.rule not in ("frame_brand_arrives", "brand_arrives"):
        return False
    (start, end), (begin, stop) = entry.spans["event_type"], launch.spans["event_type"]
    return start < stop and begin < end


def told_again(fact: Fact, others: Iterable[Fact]) -> bool:
    """Whether one of the others tells what a fact tells: by the very same words, or as what is more specific."""
    return any(other.statement == fact.statement and _again(fact, other) for other in others)


def _again(fact: Fact, other: Fact) -> bool:
    kind, mine = str(fact.cells["event_type"]), str(other.cells["event_type"])
    if kind == mine and kind in _OF_FIRMS:
        once = "start_on" in fact.spans and fact.spans["start_on"] == other.spans.get("start_on")
        near = 0 <= fact.spans["event_type"][0] - other.spans["event_type"][1] < _VERB_TO_NOUN
        if kind == "partnership" and other.rule == "frame_signs" and fact.rule == "agreement" and near:
            return True  # "announced a partnership in Paris in May: two cars will be built there in 2028"
        return once or _compatible_dates(fact, other)
    if (mine, kind) == ("acquisition", "plant") and "start_on" in fact.spans:
        return fact.spans["start_on"] == other.spans.get("start_on")  # "sold its plant in X in May"
    if kind == mine == "milestone" and fact.rule == "milestone" and "city" in fact.cells:
        own = other.spans.get("start_on", (0, 0))[0] > fact.spans["event_type"][0]
        if own and other.cells.get("city") == fact.cells["city"]:
            return True  # "A year ago it celebrated its millionth car, a Z9 finished in X on 18 November"
    if kind == mine == "milestone" and "start_on" in fact.cells:
        return days(fact) == days(other)  # two words for it: "built its 10 millionth car"
    if kind == mine and kind in _SITES and fact.rule == f"{kind}_site" and {"start_on", "end_on"} & set(fact.cells):
        # Two words for it, and the frame knows better whose it is: "X, the engine company of Y, opened a plant in Z".
        there = all(fact.cells.get(c) == other.cells.get(c) for c in _PLACES)
        if other.cells["status"] == "cancelled" and (there or days(fact) == days(other)):
            return True  # "picked X for a plant in 2019, which was called off a year later": one plan
        if days(fact) == days(other) and there:
            return True
    if kind == mine == "product_launch" and set(fact.models) & set(other.models):
        return True  # the frame knows better when and where
    if (mine, kind) == ("plant", "product_launch") and other.rule in _ALLOTTED:
        return "start_on" in fact.spans and fact.spans["start_on"] == other.spans.get("start_on")
    if (mine, kind) == ("milestone", "product_launch"):
        return bool(set(fact.models) & set(other.models)) and _compatible_dates(fact, other)
    once = "start_on" in fact.spans and fact.spans["start_on"] == other.spans.get("start_on")
    words, theirs = fact.spans["event_type"], other.spans["event_type"]
    afar = not fact.statement[0] <= fact.spans.get("place", fact.statement)[0] < fact.statement[1]
    if kind == mine == "plant" and once and afar:
        return True  # a place of another sentence: the frame has none, or one of its own
    if kind == mine == "outlet_opening" and once and ("place" in other.cells or "place" not in fact.cells):
        return _compatible_places(fact, other)  # "set up a store in X in May": the frame knows better whether it has
    if kind == mine == "plant" and once and fact.cells["organization_id"] != other.cells["organization_id"]:
        return _compatible_places(fact, other)  # "A makes cars in X, where B opened a plant in May": whose it is
    if kind == mine == "market_entry" and once and "country_code" not in fact.cells:
        return True  # the frame knows better which region "there" is
    if kind == mine == "market_entry" and other.rule == "frame_puts_off":
        return _compatible_places(fact, other)  # the day from which it is moved
    planned = fact.rule == "making_planned" and other.rule.startswith("frame_") and "place" in other.cells
    if kind == mine == "plant" and (once or planned) and words[0] < theirs[1] and theirs[0] < words[1]:
        return True  # the frame knows better where
    if kind == mine == "plant" and other.rule == "frame_puts_off":
        return _compatible_places(fact, other)  # the day from which it is put off
    start, end = fact.spans["event_type"]
    same_words = other.spans["event_type"][0] < end and start < other.spans["event_type"][1]
    if not same_words or {kind, mine} == _BOTH:
        return False
    if kind == mine == "outlet_opening":
        return _compatible_places(fact, other)
    return kind != mine or fact.cells.get("place") in (None, other.cells.get("place")) or "place" not in other.cells


def _same(one: Fact, other: Fact, context: Context) -> bool:
    if one.cells["event_type"] != other.cells["event_type"]:
        return False
    if not _related(one, other, context) and not _one_milestone(one, other):
        return False
    if one.cells["event_type"] == "product_launch" and not set(one.models) & set(other.models):
        return False
    if one.cells["event_type"] == "product_launch" and _apart(one, other, context):
        return False  # "Unveiled last July, the X has reached Y"
    if _other_partner(one, other):
        return False  # two firms, each in its own country; two persons
    lone = (one.partner is None) != (other.partner is None)
    if one.statement == other.statement and lone and one.cells["event_type"] == "partnership":
        return False
    if _told_at_once(one, other):
        return True
    if is_step(one, other) or is_step(other, one) or other_step(one, other):
        return False
    sited = _compatible_places(one, other) or _vague(one, other) or _vague(other, one)
    sited = sited or _in_its_state(one, other, context) or _in_its_state(other, one, context)
    return sited and _compatible_dates(one, other) and _compatible_status(one, other)


def _apart(one: Fact, other: Fact, context: Context) -> bool:
    """Whether one of two tellings is an aside in the sentence of the other."""
    if one.statement[0] != other.statement[0]:
        return False
    sentence = next((s for s in context.article if s.start <= one.statement[0] < s.end), None)
    return sentence is not None and told_apart(sentence, one.spans["event_type"][0], other.spans["event_type"][0])


def _other_partner(one: Fact, other: Fact) -> bool:
    """Whether two facts name two partners, or two persons: by id, and where nobody knows them by their place."""
    if one.partner is None or other.partner is None:
        return False
    mine, theirs = one.partner, other.partner
    if mine[0] is not None or theirs[0] is not None:
        return mine[0] != theirs[0]
    return mine[1] != theirs[1] and one.statement == other.statement


def _one_milestone(one: Fact, other: Fact) -> bool:
    """Whether two firms mark one milestone: "X and Y celebrated the 10,000th car built at their plant on Monday"."""
    dated = "start_on" in one.spans and one.spans["start_on"] == other.spans.get("start_on")
    return one.cells["event_type"] == "milestone" and dated and not (one.models or other.models)


def _vague(one: Fact, other: Fact) -> bool:
    """Whether a plant's place is told less closely than near by: a region ("European production has begun"), or the
    title's district where the body names the town.
    """
    if one.cells["event_type"] not in ("plant", "facility") or "country_code" not in other.cells:
        return False
    if one.cells.get("place") is not None and "country_code" not in one.cells:
        return abs(one.statement[0] - other.statement[0]) < _NEAR
    title = one.statement[0] == 0 and "start_on" not in one.cells and other.statement[0] > 0
    return title and one.cells.get("country_code") == other.cells["country_code"] and "city" in other.cells


def _in_its_state(one: Fact, other: Fact, context: Context) -> bool:
    """Whether the place of one plant is the state in which the town of the other one lies, and no time parts them."""
    country, state, town = one.cells.get("country_code"), one.cells.get("city"), other.cells.get("city")
    if one.cells["event_type"] not in ("plant", "facility") or country != other.cells.get("country_code"):
        return False
    if not (isinstance(country, str) and isinstance(state, str) and isinstance(town, str)):
        return False
    return is_state_of(context.vocabulary.folder, country, state, town)


def _vaguer(kept: Fact, other: Fact, context: Context) -> None:
    """Takes the vaguer place away from the fact that is kept, so that the closer one takes its place."""
    vaguer = _vague(kept, other) or _in_its_state(kept, other, context)
    if not _compatible_places(kept, other) and vaguer:
        for column in _PLACES:
            kept.cells.pop(column, None)
            kept.spans.pop(column, None)


def _told_at_once(one: Fact, other: Fact) -> bool:
    """Whether two rules read one date for one site: "a plant at X in the state of Y is scheduled for 2026"."""
    mine = [one.spans[c] for c in ("start_on", "end_on") if c in one.spans]
    theirs = [other.spans[c] for c in ("start_on", "end_on") if c in other.spans]
    if one.cells["event_type"] not in ("plant", "facility") or not set(mine) & set(theirs):
        return False
    if one.cells.get("country_code") != other.cells.get("country_code") or "denied" in (
        one.cells["certainty"],
        other.cells["certainty"],
    ):
        return False
    if "city" not in one.cells or "city" not in other.cells or one.cells["city"] == other.cells["city"]:
        return True
    (a, b), (c, d) = one.spans["city"], other.spans["city"]
    framed = one.rule.startswith("frame_") != other.rule.startswith("frame_")
    return framed or max(a - d, c - b) < len(" and ")


def _related(one: Fact, other: Fact, context: Context) -> bool:
    mine, theirs = str(one.cells["organization_id"]), str(other.cells["organization_id"])
    kind = one.cells["event_type"]
    if kind in ("market_entry", "market_exit", "plant", "outlet_opening"):
        # A dealer beside its maker in one sentence: the same cars come there.
        dealt = not (is_maker(mine, context.vocabulary) and is_maker(theirs, context.vocabulary))
        if mine == theirs or (dealt and one.statement == other.statement and "place" in one.cells):
            return True
        if kind not in ("plant", "outlet_opening"):
            return False
    return theirs in context.vocabulary.family(mine) or mine == theirs


def _compatible_places(one: Fact, other: Fact) -> bool:
    for column in _PLACES:
        mine, theirs = one.cells.get(column), other.cells.get(column)
        if mine is not None and theirs is not None and mine != theirs:
            return False
    return True


def _compatible_status(one: Fact, other: Fact) -> bool:
    mine, theirs = one.cells["status"], other.cells["status"]
    if mine == theirs:
        return True
    if (
        one.cells["event_type"] == "plant"
        and days(one) == days(other) == (None, None)
        and "denied" not in (one.cells["certainty"], other.cells["certainty"])
    ):
        return True
    return not (days(one) != (None, None) and days(other) != (None, None)) and one.cells["event_type"] in (
        "market_entry",
        "conference",
    )


def _compatible_dates(one: Fact, other: Fact) -> bool:
    (a, b), (c, d) = days(one), days(other)
    if (a is None and b is None) or (c is None and d is None):
        return True
    low, high = date.min, date.max
    return (a or low) <= (d or high) and (c or low) <= (b or high)


def _fill(kept: Fact, other: Fact) -> None:
    """Takes from another telling what the first one lacks: its date as a whole, its place as a whole, its models."""
    dated = any(c in kept.cells for c in ("start_on", "end_on"))
    groups = (*_PLACES, *(() if dated else ("start_on", "end_on", "date_text")))
    rest = [c for c in other.cells if c not in (*_PLACES, "start_on", "end_on", "date_text")]
    if not dated and any(c in other.cells for c in ("start_on", "end_on")):
        # The telling with the day says more of the happening: it is the one to be seen.
        kept.restated.append(kept.statement)
        kept.statement = other.statement
        if kept.cells["status"] != other.cells["status"]:
            # "X enters Y", says the title, and the text when it will
            kept.cells["status"] = other.cells["status"]
            kept.spans["status"] = other.spans.get("status", other.statement)
    else:
        kept.restated.append(other.statement)
    for column in (*groups, *rest):
        if column in other.cells and column not in kept.cells:
            kept.cells[column] = other.cells[column]
            kept.spans[column] = other.spans.get(column, other.statement)
    kept.models = tuple(sorted({*kept.models, *other.models}))
