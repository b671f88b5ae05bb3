"""Forms of launches without a verb of launching beside the car: a second step, a first model, a wait, a timetable."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from flows.extraction.context.event_places import groups, nearest_group, specific
from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.modality import Telling
from flows.extraction.grammar.tenses import past_form
from flows.extraction.launches.launch_verbs import launch
from flows.extraction.models.launch_cars import BODY, Cars, made_only
from flows.extraction.periods.periods import resolve_period
from flows.extraction.scenes.scene import Scene
from flows.extraction.scenes.told_dates import When
from flows.extraction.wording.needed import Needing

_FIRST_MODEL = Needing(
    r"\b[Ff]irst (?:[\w-]+ ){0,2}?(?:models?|cars?|vehicles?|SUVs?|EVs?|product|offering|arrival|ones?)\b"
)


WAITS = Needing(r"\b(?:will have to|must|has to|have to|had to|will|needs to) (?:be patient|wait)\b")


_PLACED = re.compile(
    rf"(?:'s)?(?: {BODY})?(?: (?:are|is|scheduled|due|planned|set|expected|to arrive|"
    rf"to follow|arrive[sd]?|launch\w*|come[s]?|go(?:es)?))* (?:in|for|to) (?:the )?"
)


_MANY = 100
_DATED_CAR = re.compile(r"(?:, an? [^,;.]{3,45},| \([^)]{3,40}\))? ?(?=(?:in|from|by|next|early|late|this)\b)")


def first_model(scene: Scene, cars: Cars) -> Iterator[Fact]:
    """`The first model for Australia is the X`: a brand's first car in a country is launched there."""
    match = _FIRST_MODEL.search(scene.clause.text)
    if match is None:
        yield from _nth_model(scene, cars)
        return
    start = scene.clause.start + match.start()
    between = scene.sentence.slice(start + len(match[0]), cars.start)
    if start > cars.start or not re.search(r"\b(?:is|are|will be|was|were|would be|should be|to be)\b", between):
        return
    cue = Mention("cue", start, start + len(match[0]), match[0], label="arrival")
    when = scene.when(cue)
    places = specific(nearest_group(scene.sentence, [p for p in scene.markets() if p.end <= cars.start], cue))
    told = Telling("occurred" if re.search(r"\b(?:was|were)\b", between) else "scheduled", "asserted")
    for place in places:
        fact = launch(scene, cars.mentions, cue, told, when, place, "first_model")
        if fact is not None:
            yield fact


# "The X will be the second in 2027", "the Y is to be next".
_NTH = re.compile(
    r"(?:,[^,;.]{3,50},|,)? (?:will|shall|is (?:due |set |expected )?to|should|would) be (?:the |its )?"
    r"(second|third|fourth|fifth|next|last|latest)(?: (?:one|model|car|vehicle|arrival|launch|of (?:them|these)))?"
    r"(?: there| on (?:the )?(?:list|market|sale))?(?= |[.,;]|\Z)"
)


def _nth_model(scene: Scene, cars: Cars) -> Iterator[Fact]:
    """`The X will be the second in 2027`: a car whose turn it is at a time."""
    match = _NTH.match(scene.sentence.after(cars.mentions[-1], 140))
    dates = [m for m in scene.clause.of("period") if match is not None and 0 <= m.start - cars.end - match.end() <= 25]
    if match is None or not dates:
        return
    when = scene.resolve(dates[0], "future")
    start = cars.end + match.start(1)
    cue = Mention("cue", start, start + len(match[1]), match[1], label="arrival")
    place = next(iter(specific(scene.markets())), None) or scene.setting()
    fact = launch(scene, cars.mentions, cue, Telling("scheduled", "asserted"), when, place, "nth_model")
    if fact is not None and when is not None:
        yield fact


_SAYS = re.compile(r"\b(?:sa(?:ys|id)|t(?:ells|old)|according|think(?:s|ing)?|thought|complains?|complained)\b")


def awaited(scene: Scene, cars: Cars) -> Iterator[Fact]:
    """`Europe will have to wait until the third quarter for the X`: who waits is the place, the end of it the date."""
    match = WAITS.search(scene.clause.text)
    places = scene.markets()
    if (
        match is None
        or not places
        or places[0].start > scene.clause.start + match.start()
        or scene.clause.start + match.start() > cars.start
    ):
        return
    if _SAYS.search(scene.sentence.slice(scene.clause.start + match.end(), cars.start)):
        return  # "Spain must wait for rain, says the owner of an X"
    start = scene.clause.start + match.start()
    cue = Mention("cue", start, start + len(match[0]), match[0], label="arrival")
    dates = [replace(m, relation="in") for m in scene.clause.of("period")]
    past = match[0].startswith("had")
    when = scene.resolve(dates[0], "past" if past else "future") if dates else None
    told = Telling("occurred" if past else "scheduled", "asserted")
    for place in specific(groups(scene.sentence, places)[0]):
        fact = launch(scene, cars.mentions, cue, told, when, place, "awaited_launch")
        if fact is not None:
            yield fact


# A verb in the past before the cars: "drew the curtain back on the X in Y in January".
_WORD = re.compile(r"[a-z]+(?= (?!in\b))")


def _past_before(words: str) -> bool:
    return any(map(past_form, _WORD.findall(words)))


def bracketed(scene: Scene, cars: Cars) -> Fact | None:
    """`the X (April), the Y (third quarter)`: cars each with its time in brackets, which is finer than a year's."""
    sentence = scene.sentence
    described = _BRACKET.match(sentence.after(cars.mentions[-1], 80))
    end = cars.end + (described.end() if described is not None else 0)
    date = next((m for m in sentence.of("period") if described and 0 <= m.start - end <= len("from ")), None)
    if date is None or sentence.after(date, 1) != ")" or date.granularity in ("duration", "measure", "year"):
        return None
    when = scene.resolve(date, "future" if _AHEAD.search(sentence.slice(sentence.start, cars.start)) else None)
    if when is None:
        return None
    reference = scene.context.reference
    over = reference is not None and when.end is not None and when.end < reference
    told = Telling("occurred" if over else "scheduled", "asserted")
    return launch(scene, cars.mentions, date, told, when, _headed(scene, cars), "launch_timetable")


def dated_cars(scene: Scene, groups_of_cars: Sequence[Cars]) -> list[Fact]:
    """`three cars come in 2026: the X in May, the Y in July and the Z in October`: each car at the time behind it,
    which is finer than the year of all. Nothing where fewer than two have one, but for "beginning with the X on 5 May".
    """
    sentence, text = scene.sentence, scene.clause.text
    if SOLD_BEFORE.search(text) is not None or made_only(text):
        return []
    start = groups_of_cars[0].start
    led = len(groups_of_cars) == 1 and _LED.search(sentence.before(groups_of_cars[0].mentions[0], 60)) is not None
    if not led and (len(groups_of_cars) == 1 or not any(c.end <= start for c in scene.clause.cues(*LAUNCHES))):
        return []
    past = _past_before(sentence.slice(scene.clause.start, start))
    year = next((m for m in scene.clause.of("period") if m.granularity == "year" and m.end <= start), None)
    if any((n.value or 0) >= _MANY and n.label != "year" for n in scene.clause.of("number", "quantity")):
        return []
    place = _headed(scene, groups_of_cars[0])
    found: list[Fact] = []
    for cars in groups_of_cars:
        described = _DATED_ITEM.match(sentence.after(cars.mentions[-1], 70))
        date = next(
            (m for m in sentence.of("period") if described and 0 <= m.start - cars.end - described.end() <= _TO_TIME),
            None,
        )
        if date is None or date.granularity in ("duration", "measure") or not _ITEM_END.match(sentence.after(date, 5)):
            continue
        when = _of_year(scene, date, year) or scene.resolve(date, "past" if past else "future")
        if when is None:
            continue
        reference = scene.context.reference
        over = past or (reference is not None and when.end is not None and when.end < reference)
        told = Telling("occurred" if over else "scheduled", "asserted")
        fact = launch(scene, cars.mentions, date, told, when, place, "launch_timetable")
        if fact is not None:
            found.append(fact)
    return found if len(found) > 1 or led else []


# Cues of what is told of a car that comes or is shown.
LAUNCHES = frozenset({"arrival", "unveiling", "sales_start"})


def _of_year(scene: Scene, date: Mention, year: Mention | None) -> When | None:
    """A month or season in the year that the list is headed by: "in 2026 come the X in May and the Y in July"."""
    if year is None or year.period_start is None or _HAS_YEAR.search(date.surface):
        return None
    found = resolve_period(date.surface, year.period_start, tense="future", relation=date.relation)
    inside = found is not None and found.start is not None and found.start.year == year.period_start.year
    return When(date, found) if found is not None and inside else None


_HAS_YEAR = re.compile(r"\b(?:\d{4}|this|next|last|the year)\b")
_LED = re.compile(
    r", (?:beginning|starting|opening|the first of (?:which|them)|first) (?:with|of which|being|is)?(?: (?:the|its|an?"
    r"|new|electric))* ?(?:[A-Z][\w-]+ )?\Z"
)
_TO_TIME = len("from ")
_DATED_ITEM = re.compile(
    r"(?:, an? [^,;.]{3,45},| \([^)]{3,40}\))? ?(?=(?:in|on|from|by|before|next|early|late|this)\b)"
)
_ITEM_END = re.compile(r"[.;,]|\Z| and\b")


def _headed(scene: Scene, cars: Cars) -> Mention | None:
    """The country that heads a timetable ("dates for Norway: X in August"), else the one that the article is set in."""
    here = scene.here()
    role = _HEADS.search(scene.sentence.before(here, 12)) if here is not None else None
    headed = here is not None and role is not None and (role["for"] is not None or here.end <= cars.start)
    return here if headed else scene.lone_country()


# "Based in China" heads nothing.
_HEADS = re.compile(r"\b(?:(?P<for>[Ff]or)|(?<!based )(?:[Ii]n|[Tt]o|across)) (?:the )?\Z")


# What may stand between a car and its bracket: "the X, a six-seat hybrid (September)", "the Y saloon (October)".
_BRACKET = re.compile(rf"(?:, an? [^,;.()]{{3,60}}| {BODY})? \(")
_AHEAD = re.compile(r"\b(?:will|next|list|plans?|planned|due|to come|coming|follow|pipeline|are|is|this year)\b")


# What was done with cars at a time, and does not begin then.
SOLD_BEFORE = re.compile(
    r"\b(?:sold|sells?|(?<!be )selling|tested?|testing|built|builds?|made|makes?|raced?"
    r"|prais\w+|critici\w+|compar\w+|admir\w+|recall\w*|repair\w*|w[io]ns?|award\w*|lik(?:es|ed)|lov(?:es|ed)|driv\w+|drove|design\w*|advertis\w+"
    r"|photograph\w*|crash\w*|st[eo]len?)\b",
    re.IGNORECASE,
)


def timetable(scene: Scene, cars: Cars) -> Iterator[Fact]:
    """Cars, a country and a date side by side without a verb ("G6 and G9 in the UAE by Q3"): a timetable of
    launches.
    """
    sentence = scene.sentence
    places = [p for p in scene.markets() if p.start >= cars.end]
    listed = _DATED_CAR.match(sentence.after(cars.mentions[-1], 70))
    date = next(
        (m for m in sentence.of("period") if listed is not None and abs(m.start - cars.end - listed.end()) <= 5), None
    )
    if (fact := bracketed(scene, cars)) is not None:
        yield fact
        return
    before = sentence.slice(scene.clause.start, cars.start)
    sold, past = SOLD_BEFORE.search(before) is not None, _past_before(before)
    if date is not None and not sold and not past and re.match(r"[.;,]|\Z| and\b", sentence.after(date, 5)):
        when = scene.resolve(date, "future")
        if (
            when is not None
            and when.start is not None
            and scene.context.reference is not None
            and when.start > scene.context.reference
        ):
            fact = launch(
                scene,
                cars.mentions,
                date,
                Telling("scheduled", "asserted"),
                when,
                _headed(scene, cars),
                "launch_timetable",
            )
            if fact is not None:
                yield fact
        return
    if not places or not _PLACED.fullmatch(sentence.slice(cars.end, places[0].start)):
        return
    if any((n.value or 0) >= _MANY and n.label != "year" for n in scene.clause.of("number", "quantity")):
        return  # "Sold 5,000 of the X in Spain in May."
    run = groups(sentence, places)[0]
    dates = [m for m in scene.clause.of("period") if 0 <= m.start - run[-1].end <= 3]
    if not dates:
        return
    if dates[0].relation == "until" or sold:
        return  # "Sold the X there until 2011", "sells the X in Y in 2024"
    when = scene.resolve(dates[0], "past" if past else "future")
    if when is None:
        return
    told = Telling("scheduled", "asserted")
    if when.end is not None and scene.context.reference is not None and when.end < scene.context.reference:
        told = Telling("occurred", "asserted")
    for place in specific(run):
        fact = launch(scene, cars.mentions, dates[0], told, when, place, "launch_timetable")
        if fact is not None:
            yield fact
