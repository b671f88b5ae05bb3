"""Rollouts: the next step of a launch or of an expansion, told with a country or a car, a date and hardly a word more.

"The Netherlands and Norway get it before the year is out", "Singapore is on the programme for October 2025", "British
dealers receive it in 2026", "a hybrid version of the former is due in the autumn".
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from flows.extraction.context.context import Context, Subject
from flows.extraction.context.event_places import specific
from flows.extraction.context.home_countries import home_of
from flows.extraction.context.light_stretches import Stretch, light_stretches
from flows.extraction.context.model_comparison import is_compared
from flows.extraction.entries.steps import of_markets, theme_of
from flows.extraction.grammar.article import Article, Mention
from flows.extraction.grammar.fact import Fact
from flows.extraction.launches.car_references import last_cars, stood_for, stretch_words
from flows.extraction.lexicon.car_words import MANY_BODIES
from flows.extraction.models.launch_cars import TO_BUYERS, cars_of
from flows.extraction.scenes.scene import Scene
from flows.extraction.scenes.told_dates import dates
from flows.extraction.sites.rollout_pairs import paired, rollout_fact
from flows.extraction.wording.approximators import APPROXIMATOR
from flows.extraction.wording.needed import Needing
from flows.extraction.wording.small_numbers import SMALL_NUMBER

_NEXT = Needing(
    r"\b(?:next|to come|to follow|will follow|turn|in line|(?:on|in|down for) the (?:list|agenda|programme|program|"
    r"schedule|roadmap|timetable|plan|cards|map|wish-?list|shortlist)|the (?:list|timetable|programme|roadmap|plan) "
    r"(?:for|has|names|includes|contains|reads)|in the (?:plan|programme|pipeline|schedule|diary|calendar)|"
    r"up next|to be added|pencilled in)\b",
    re.IGNORECASE,
)
_ELSEWHERE = Needing(r"\b(?:other|further|more|remaining|additional) (?:markets|countries|regions)\b")
# What may come without a country or a car beside it: "It will be with customers by May", "Orders are taken from June".
_BARE = Needing(
    r"\b(?:[Ii]t|[Tt]hey|[Bb]oth) (?:(?:will|should|is to|are to|has|have|may|could|can) )?(?:be|been|is|are) |"
    r"\b[Tt]he (?:first )?(?:cars|vehicles|examples|units) (?:\w+ )?(?:follow|arrive|come|are)\b|"
    r"\b(?:[Oo]rders|[Rr]eservations|[Bb]ookings|[Pp]re-?orders)\b"
)
_WAITS = re.compile(r"\b(?:wait(?:ed|s)?|patien(?:t|ce)|not|content)\b")
_PATIENT = re.compile(r"\b(?:wait|patien(?:t|ce))\b")
_STANDS_IN = re.compile(r"\b(?:[Tt]hey|[Tt]hem|[Tt]heirs|[Ii]t(?! (?:(?:will|would|should|could|may) be|is|was)\b))\b")
_NO_STEP = re.compile(
    rf"(?i)\b(?:outside|beyond|except|one in (?:{SMALL_NUMBER})|\d{{3,}}|of the year|"
    r"off (?:the market|sale)|from sale|of (?:its|their|all|the) (?:\w+ )?sales)\b"
)
# "Should have reached dealers this spring": what did not come about.
_UNREAL = re.compile(r"\b(?:should|would|could|might|ought to|was to|were to) have [a-z]+")
# Where something is made, what "follows" is made there too.
_MADE = Needing(
    r"\b(?:[Bb]uild(?:s|ing)?|built|[Aa]ssembl\w+|[Pp]roduc(?:es?|ed|ing|tion)|[Mm]anufactur\w+|factor(?:y|ies)|plants?|"
    r"put(?:s|ting)? (?:[\w-]+ ){1,8}together|"
    r"made (?:there|in|at|under|locally|by)|c(?:a|o)mes? from (?=[A-Z]))\b"
)
_CARS_OF_IT = re.compile(rf"\b(?:{MANY_BODIES}|cars|models|vehicles|EVs|taxis),? \Z")
_WHICH = re.compile(r"(?:, ?|,? (?:which|who) ?)")
_TITLED = ("title", "heading", "dateline")
_SITES = frozenset({"plant", "facility", "partnership", "acquisition", "milestone"})
_TAKEN = frozenset({"product_launch", "market_entry", "market_exit", "outlet_opening", *_SITES})
_OF_CARS = frozenset({"orders", "sales", "debut", "batch"})
_DELIVERIES = frozenset(
    {"deliveries", "delivery", "handovers", "hand-overs", "first deliveries", "customer deliveries"}
)

# "Came second there last year", "wants to go public in X": a rank and a flotation, and no start.
_NO_START = Needing(
    r"\b(?:came|finish\w*|ranked|ranks) (?:in )?(?:first|second|third|fourth|fifth|last|top|\d+(?:st|nd|rd|th))\b"
    # "By 2027 it should be six": a figure.
    rf"|\b(?:[Ii]t|[Tt]hey|[Tt]hat|[Tt]his) (?:will|would|should|could|may|might|(?:is|are) to) be "
    rf"(?:(?:{APPROXIMATOR}) )?(?:\d|an? (?:half|third|quarter|fifth|tenth)|half|double|twice|one"
    rf"|{SMALL_NUMBER}|fifteen|twenty|thirty|forty|fifty|sixty)\b"
    # "Buyers have been waiting for the X since 2011".
    r"|\b(?:has|have|had|is|are|was|were) (?:been )?(?:still )?waiting\b"
    r"|\b(?:go|goes|going|gone|went) public\b|\b(?:IPO|flotation|listing|delisting)\b"
    # "Sold its American dealers": they are another's now.
    r"|\b(?:sold|sells|selling|sell|offloaded|offloads)(?: off)? (?:its|their|all its|the)(?: [\w.-]+){0,2} "
    r"(?:dealers|dealerships|showrooms|stores|outlets|branches|plants?|factory)(?= (?:to|in|for|last)\b|[.,;]|\Z)"
)


def rollout_facts(article: Article, context: Context, told: Sequence[Fact]) -> Iterator[Fact]:
    """The steps of a rollout that light stretches tell. In: the events found so far, which tell what goes on."""
    known = list(told)
    for sentence in article:
        if sentence.kind in _TITLED or not sentence.of("period"):
            continue
        bare = not sentence.of("place", "model") and _ELSEWHERE.search(sentence.text) is None
        if bare and _BARE.search(sentence.text) is None:
            continue
        made = _MADE.search(sentence.text) is not None
        for stretch in light_stretches(sentence, stretch_words(context, sentence), partial(_is_told, known)):
            if made and not any(w.text in TO_BUYERS for w in stretch.words):
                continue
            if bare and _BARE.search(sentence.slice(stretch.start, stretch.end)) is None:
                continue
            if _NO_START.search(sentence.slice(stretch.start, stretch.end), of=sentence.text):
                continue
            if any(stretch.start <= c.start < stretch.end for c in sentence.cues("market_exit")):
                continue  # "Will stop selling the X in Y next year"
            if not _is_told(known, stretch):
                found = [f for f in _step(context, stretch, known) if not _delivered(stretch, f, known)]
                known += found
                yield from found


def _is_told(told: Sequence[Fact], stretch: Stretch) -> bool:
    """Whether an event of the stretch is known already."""
    for fact in told:
        if fact.dataset != "events" or fact.cells["event_type"] not in _TAKEN:
            continue
        spans = [fact.spans[c] for c in ("event_type", "date_text", "start_on", "end_on") if c in fact.spans]
        if any(stretch.start <= a < stretch.end for a, _ in spans):
            return True
    return False


def _delivered(stretch: Stretch, fact: Fact, told: Sequence[Fact]) -> bool:
    """Whether only the deliveries begin of a car whose launch in that country is told already."""
    if not any(w.text in _DELIVERIES for w in stretch.words):
        return False
    return any(
        set(f.models) & set(fact.models)
        and f.cells["event_type"] == "product_launch"
        and (f.cells.get("place") in (None, fact.cells.get("place")) or fact.cells.get("place") is None)
        for f in told
        if f.dataset == "events"
    )


def _step(context: Context, stretch: Stretch, told: Sequence[Fact]) -> Iterator[Fact]:
    sentence = stretch.sentence
    periods = [m for m in stretch.dates if dates(sentence, m) and not m.surface.lower().startswith("the same")]
    if stretch.past and not _WAITS.search(sentence.slice(stretch.start, stretch.end)):
        periods = [m for m in periods if m.relation not in ("until", "before")]  # "sold the X there until 2011"
    if _PATIENT.search(sentence.slice(stretch.start, stretch.end)):
        periods = [replace(m, relation="in") if m.relation == "until" else m for m in periods]
    text = sentence.slice(stretch.start, stretch.end)
    for mention in stretch.of("period"):
        text = text.replace(mention.surface, "")
    if not periods or stretch.of("quantity") or _NO_STEP.search(text) or _UNREAL.search(text):
        return
    places = [p for p in stretch.places if not _people_at_home(context, p)]
    scene = Scene(sentence.clause_at(stretch.start), context)
    theme = theme_of(sentence, stretch.start, told)
    if _of_sites(stretch, told):
        return
    cars = _cars(context, stretch)
    # "Newcomer X, which started in Norway in August": who is told of stands before the clause.
    ahead = {m.id for m in sentence.of("organization") if _WHICH.fullmatch(sentence.slice(m.end, stretch.start))}
    firms = {m.id for m in stretch.of("organization")} | ahead
    if firms and not any(_of_firm(context, f, cars, theme) for f in firms):
        return
    elsewhere = (
        not places and _ELSEWHERE.search(sentence.slice(stretch.start, stretch.end), of=sentence.text) is not None
    )
    if _CARS_OF_IT.search(sentence.slice(stretch.start - 40, stretch.start)):
        return  # "The delivery vans, launched in X in 2023"
    if not cars and any(_people_at_home(context, p) for p in scene.clause.of("place")):
        return  # "In Thailand the Italians had returned in 2023": the maker, and not its car
    if not cars and theme is not None and theme.models and (places or elsewhere):
        for place, when, cue in paired(scene, stretch, specific(places) or [None], periods):
            start, end = theme.spans["organization_id"]
            subject = Subject(str(theme.cells["organization_id"]), start, end, "theme")
            yield from rollout_fact(scene, "product_launch", subject, cue, stretch, when, place, theme.models)
        return
    if cars:
        named = [context.model(m) for m in cars]
        brand = named[0].organization_id
        models = [n.model_id for n in named if n.organization_id == brand]
        subject = Subject(brand, cars[0].start, cars[0].end, "model")
        listed: Sequence[Mention | None] = specific(places) or [
            scene.anaphoric_place()
            or _opening(scene, stretch)
            or (_sold_in(scene) if not sentence.of("place") else None)
        ]
        for place, when, cue in paired(scene, stretch, listed, periods):
            yield from rollout_fact(scene, "product_launch", subject, cue, stretch, when, place, models)
        return
    if not theme and (spoken := _spoken_of(context, stretch)):
        named = [context.model(m) for m in spoken]
        models = [n.model_id for n in named if n.organization_id == named[0].organization_id]
        subject = Subject(named[0].organization_id, spoken[0].start, spoken[0].end, "model")
        for place, when, cue in paired(scene, stretch, specific(places), periods):
            yield from rollout_fact(scene, "product_launch", subject, cue, stretch, when, place, models)
        return
    if _STANDS_IN.search(sentence.slice(stretch.start, stretch.end)) or any(
        w.label == "vehicle" for w in stretch.words
    ):
        return  # cars that are not named
    countries = [p for p in specific(places) if p.id is not None and len(p.id) == 2 and p.city is None]
    if not countries or not (theme is not None or of_markets(sentence, context) or _is_next(stretch)):
        return
    maker = scene.maker(countries[0].start)
    if maker is None or maker.rule == "model":
        return
    for place, when, cue in paired(scene, stretch, countries, periods):
        for comer in _brands_of(maker, stretch, context) or [maker]:
            yield from rollout_fact(scene, "market_entry", comer, cue, stretch, when, place, ())


def _brands_of(maker: Subject, stretch: Stretch, context: Context) -> list[Subject]:
    """The brands of a maker that a stretch names: "GM will offer Cadillac in Sweden from May": they start there."""
    return [
        Subject(m.id or "", m.start, m.end, "brand")
        for m in stretch.of("organization")
        if maker.organization_id in context.vocabulary.ancestors(m.id or "")
    ]


def _spoken_of(context: Context, stretch: Stretch) -> Sequence[Mention]:
    """The car of which the words before a colon tell that it comes: "when the car will be sold: in X from May"."""
    sentence = stretch.sentence
    head, colon, _ = sentence.slice(sentence.start, stretch.start).partition(":")
    if not colon or sentence.of("organization", "model") or not stretch.of("place"):
        return ()
    words = [w for w in stretch_words(context, sentence) if w.end <= sentence.start + len(head)]
    at = next((i for i, w in enumerate(words) if w.label == "vehicle"), None)
    pointed = at is not None and any(w.text in ("the", "this") for w in words[max(at - 4, 0) : at])
    return stood_for(context, sentence, words[max(at - 4, 0) : at + 1]) if at is not None and pointed else ()


def _sold_in(scene: Scene) -> Mention | None:
    """The country that is spoken of; not that of a town, where a car was only shown."""
    found = scene.setting()
    towns = [p for s in scene.article for p in s.of("place") if p.city is not None]
    return None if found is not None and any(p.start == found.start for p in towns) else found


def _opening(scene: Scene, stretch: Stretch) -> Mention | None:
    """The only country of the sentence, where it stands before the stretch: "In X the Y, due in May"."""
    here = scene.here()
    return here if here is not None and here.end <= stretch.start else None


def _of_firm(context: Context, firm: str | None, cars: Sequence[Mention], theme: Fact | None) -> bool:
    """Whether a firm that is named is the one whose cars or markets are told of."""
    if cars:
        whose = context.model(cars[0]).organization_id
    elif theme is not None:
        whose = str(theme.cells["organization_id"])
    else:
        return True
    return firm in context.vocabulary.family(whose)


def _is_next(stretch: Stretch) -> bool:
    """Whether the words say that it is somebody's turn: "still to come: Mexico, this autumn"."""
    return _NEXT.search(stretch.sentence.slice(stretch.start - 30, stretch.end)) is not None


def _people_at_home(context: Context, place: Mention) -> bool:
    """Whether the people of a country stand for its makers: "the Koreans have had an MPV there"."""
    homes = {home_of(o, context) for o in context.salience}
    return place.label == "demonym" and place.surface.endswith("s") and place.id in homes


def _of_sites(stretch: Stretch, told: Sequence[Fact]) -> bool:
    """Whether a plant or a deal is what the words before tell of."""
    sentence = stretch.sentence
    if sentence.cues("plant_noun", "facility_noun"):
        return True
    near = [
        f
        for f in told
        if f.dataset == "events"
        and (sentence.start - 3 <= f.statement[1] or f.statement[0] >= sentence.start)
        and f.spans["event_type"][0] < stretch.start
    ]
    last = max(near, key=lambda f: f.spans["event_type"][0], default=None)
    return last is not None and last.cells["event_type"] in _SITES


def _cars(context: Context, stretch: Stretch) -> Sequence[Mention]:
    """The cars of the stretch: those that it names, else those that its words stand for."""
    sentence = stretch.sentence
    groups = [
        g for c in sentence.clauses for g in cars_of(c, context) if stretch.start <= g.start and g.end <= stretch.end
    ]
    if groups:
        return groups[0].mentions
    # "The X, out since October, …"
    named = [m for m in sentence.of("model") if sentence.slice(m.end, stretch.start) == ", " and stretch.closed]
    if named and not is_compared(sentence, named[0]):
        return named
    if stretch.of("model") or _of_outlets(stretch):
        return ()
    acts = any(w.kind in ("verb", "aux") for w in stretch.words)
    if acts and not re.search(r"\bof (?:them|it|these|those)\b", sentence.slice(stretch.start, stretch.end)):
        found = stood_for(context, sentence, [w for w in stretch.words if w.kind != "name"])
        if found:
            return found
    if any(w.label in _OF_CARS for w in stretch.words) and not stretch.of("organization"):
        return last_cars(context, sentence, stretch.start)
    return ()


def _of_outlets(stretch: Stretch) -> bool:
    """Whether showrooms are told of, and not cars in them: "the first stores follow in May"."""
    for index, word in enumerate(stretch.words):
        if word.label == "outlet":
            before = [w for w in stretch.words[:index] if w.kind not in ("determiner", "other", "adverb", "name")]
            if not before or before[-1].kind not in ("preposition", "verb"):
                return True
    return False
