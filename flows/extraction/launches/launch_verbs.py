"""Verbs of launches: which verb is said of the cars, and the launch that it tells."""

import re
from collections.abc import Iterator, Sequence

from flows.extraction.context.context import Subject
from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.goers import a_person_goes
from flows.extraction.grammar.modality import Telling
from flows.extraction.grammar.set_ahead import was_planned
from flows.extraction.grammar.shown_asides import told_apart
from flows.extraction.grammar.tenses import Tense, tense
from flows.extraction.launches.dated_places import dated_places
from flows.extraction.launches.launch_cues import WIDE, launch_cue
from flows.extraction.models.launch_cars import Cars
from flows.extraction.scenes.happening import happening
from flows.extraction.scenes.scene import Scene
from flows.extraction.scenes.shows import show_before, shows_in
from flows.extraction.scenes.told_dates import When
from flows.extraction.wording.needed import Needing

_STATE = re.compile(
    r"(?:available|on sale|in (?:the )?showrooms|on the way|on its way|on their way|confirmed|"
    r"able to buy|able to order|imported|offered|orderable|sold|can be (?:bought|ordered|had)|"
    r"could order)"
)


# "A launch has not been dated": it is no event yet.
UNDATED = Needing(
    r"\b(?:has|have|is|are|was|were|does|do) (?:still |yet )?(?:not|yet to) (?:yet )?(?:been |be |have )?"
    r"(?:dated|decided|fixed|planned|announced|named|set|scheduled|a date)\b|\b(?:there is|with) no "
    r"date\b|\b[Nn]o (?:launch )?date (?:has|have|is|was|for|as)\b"
)


# "Should have reached dealers this spring": what did not come about.
_UNREAL = re.compile(r"\b(?:should|would|could|might|ought to|was to|were to) have (?:[a-z]+ )?\Z")
_JOINED_BY = re.compile(
    r"(?: [a-z-]+){0,2},? (?:(?:will|would|should|is to|are to|to) be|is|was|has been|were|are|have been) (?:[a-z]+ )?"
    r"(?:joined|accompanied|followed|complemented|supplemented)\b[^,;.]{0,30}\bby\b"
)


def verbal(scene: Scene, cars: Cars) -> Iterator[Fact]:
    """The launches that the verb nearest to the cars tells."""
    cue = launch_cue(scene, cars)
    if cue is None:
        return
    if cue.end > cars.end and _JOINED_BY.match(scene.sentence.after(cars.mentions[-1], 70)):
        return  # "The X will be joined in March by the Y": it is Y that comes.
    yield from of_cue(scene, cue, cars.mentions)


def of_cue(scene: Scene, cue: Mention, cars: Sequence[Mention]) -> Iterator[Fact]:
    """The launches of cars that a verb tells, one a place."""
    if (
        _of_money(scene, cue)
        or UNDATED.search(scene.clause.text)
        or _UNREAL.search(scene.sentence.before(cue, 26))
        or re.match(r" (?:it|them) down\b", scene.sentence.after(cue, 10))
        or (cue.label == "arrival" and cue.end <= cars[0].start and a_person_goes(scene.sentence, cue))
    ):
        return
    when = scene.when(cue)
    if when is not None and when.mention.surface.lower().startswith("up to"):
        others = [m for m in scene.clause.of("period") if m is not when.mention and m.end <= cue.start]
        when = scene.resolve(others[-1], "future") if others else None
    if when is not None and cue.end <= cars[0].start and _OPENING.search(scene.sentence.before(cue, 40)):
        between = scene.sentence.slice(cars[-1].end, max(when.mention.start, cars[-1].end))
        when = when if _PLACED_ONLY.fullmatch(between) else None
    reference = scene.context.reference
    if was_planned(scene.clause, cue) and (when is None or (reference and when.end and when.end <= reference)):
        return
    if when is not None and told_apart(scene.sentence, cue.start, when.mention.start):
        when = None
    places = _closer(scene, cue, _places(scene, cue))
    places = [p for p in places if not told_apart(scene.sentence, cue.start, p.start)]
    told = scene.told(cue, when)
    if when is not None and told is not None and not told.planned and _still_to_come(scene, cue, when):
        # What was shown somewhere was shown there; elsewhere what is to be had is what is told.
        later = scene.resolve(when.mention, "future") if not places else None
        when, told = later, told if later is None else Telling("scheduled", told.certainty)
    if told is None or (when is None and not places and WIDE.match(cue.surface.lower())):
        return
    since = when is not None and when.period.relation in ("from", "since")
    if _STATE.fullmatch(cue.surface.lower()) and not told.planned and not since:
        return
    show = show_before(scene.article, scene) if shows_in(scene) else None
    if show is not None and show.place is not None:
        places = [show.place]
        when = when if when is not None else show.when
    if when is None and not places:
        setting = scene.setting()
        places = [setting] if setting is not None else []
    brand = Subject(scene.context.model(cars[0]).organization_id, cars[0].start, cars[0].end, "model")
    home = scene.home(brand)
    if not places and when is not None:
        places = [home] if home is not None else []
    nowhere: list[Mention | None] = [None]
    own = dated_places(scene, places, "past" if tense(scene.clause, cue) is Tense.PAST else None, home)
    if _SECOND.search(scene.sentence.before(cue, 16)):
        # "Opened a plant in X in May and handed over the first Y in Z in June"
        own = {p: w for p, w in own.items() if p is None or p.start > cue.start}
    own = {p: w for p, w in own.items() if p is None or not told_apart(scene.sentence, cue.start, p.start)}
    for place in [*own] or [*places] or nowhere:
        # Without a date what these verbs say of a car is seldom the launch.
        dated = own.get(place, when)
        alone = dated is None and told.certainty != "denied"
        fact = None if alone else launch(scene, cars, cue, told, dated, place)
        if fact is not None:
            yield fact


# "Showed the X, a car that goes on sale in May": the time is that of the sale, which is to come.
_GOES_ON_SALE = re.compile(
    r"\b(?:that|which) (?:will )?(?:go(?:es)? on sale|arrives?|reach(?:es)?|hits?|lands?|become?s? available"
    r"|(?:is|are) due|(?:is|are) to)\b[^,;]*\Z"
)


def _still_to_come(scene: Scene, cue: Mention, when: When) -> bool:
    """Whether a time behind a verb of showing is that of a relative clause of what the cars are still to do."""
    if when.mention.start < cue.end:
        return False
    return _GOES_ON_SALE.search(scene.sentence.slice(cue.end, when.mention.start)) is not None


_GETS = re.compile(r"(?:gets?|got|receive[sd]?|brings?|brought|come[s]?|draws?|sees?)\b", re.IGNORECASE)


def _of_money(scene: Scene, cue: Mention) -> bool:
    """Whether money is what a verb tells of: "the plant gets $600 million and reopens with the X"."""
    if _GETS.match(cue.surface) is None:
        return False
    behind = (m for m in scene.sentence.of("quantity") if 0 < m.start - cue.end <= len(" no less than "))
    return any(m.unit is not None and len(m.unit) == 3 and m.unit.isupper() for m in behind)


# "With the launch of the X the share …, 14% in May": whose time is that of the clause behind.
_OPENING = re.compile(r"(?i)(?:\A|\W)(?:with|since|after|following|before|despite) (?:the|its|an?) (?:[\w-]+ ){0,2}\Z")
_PLACED_ONLY = re.compile(r"(?:,? (?:in|on|at|to|for|the|there|here|last|this|early|late|from|by|[A-Z][\w-]*))*,? ?")
_SECOND = re.compile(r"\b(?:and|but|then)(?: then| later| also| has| have)* \Z")


def _closer(scene: Scene, cue: Mention, places: list[Mention]) -> list[Mention]:
    """`The European premiere took place in Munich`: the town in the place of the region that the noun has."""
    if len(places) != 1 or len(places[0].id or "") == 2 or places[0].end > cue.start:
        return places
    towns = [p for p in scene.scenes() if p.city is not None and p.start > cue.end and scene.one_verb(cue, p)]
    return towns[:1] or places


def _places(scene: Scene, cue: Mention) -> list[Mention]:
    """Where it is told to happen: places of the clause, else what "there" or "the country" in it stands for."""
    named = scene.where(cue)
    taken_up = scene.anaphoric_place() if not named and not scene.clause.of("place") else None
    return named if taken_up is None else [taken_up]


def launch(
    scene: Scene,
    cars: Sequence[Mention],
    cue: Mention,
    told: Telling,
    when: When | None,
    place: Mention | None,
    rule: str = "product_launch",
) -> Fact | None:
    """A launch of its parts, with all cars of the first one's brand; None where it has neither date nor place."""
    named = [scene.context.model(m) for m in cars]
    brand = named[0].organization_id
    models = [n.model_id for n in named if n.organization_id == brand]
    subject = Subject(brand, cars[0].start, cars[0].end, "model")
    return happening("product_launch", scene, subject, cue, told, when, place, rule=rule, models=models)
