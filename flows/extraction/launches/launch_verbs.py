"""Verbs of launches: which verb is said of the cars, and the launch that it tells."""

import re
from collections.abc import Iterator, Sequence

from flows.extraction.context.context import Subject
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.dated_lists import dates_before
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.goers import a_person_goes
from flows.extraction.grammar.modality import Telling
from flows.extraction.grammar.set_ahead import was_planned
from flows.extraction.grammar.shown_asides import told_apart
from flows.extraction.grammar.tenses import Tense, tense
from flows.extraction.models.launch_cars import Cars
from flows.extraction.periods.period_term import Tense as Side
from flows.extraction.scenes.happening import happening
from flows.extraction.scenes.scene import Scene
from flows.extraction.scenes.scene_times import When
from flows.extraction.scenes.shows import show_before, shows_in
from flows.extraction.wording.needed import Needing

# How far a verb may stand from the car that it is said of.
_REACH = 90


# Verbs of so wide a meaning that they tell of a launch only beside a date or right before their place.
_WIDE = re.compile(
    r"(?:come|came|comes|coming|go|goes|went|going|get|gets|got|getting|start|begin|began|"
    r"begun|join|follow|move|moving|reach|return|appear|set|due|expected|planned|scheduled|"
    r"slated|extend|expand"
    r"|bring|brought|add|show|present|offer|bound|confirmed|available|on sale|in showrooms|"
    r"display|exhibit|push|cross|venture|spread|branch|preview|release|field|to come|"
    r"to follow|earmarked|destined|pencil|penciled)"
)


_STATE = re.compile(
    r"(?:available|on sale|in (?:the )?showrooms|on the way|on its way|on their way|confirmed|"
    r"able to buy|able to order|imported|offered|orderable|sold|can be (?:bought|ordered|had)|"
    r"could order)"
)


_MADE = Needing(
    r"\A (?:(?:out of|off|from(?! (?:the (?:start|beginning|end|middle|first|second|third|fourth|spring|summer|autumn)|"
    r"early|mid|late|next|this|spring|summer|autumn|winter|today|tomorrow|Q\d|\d|(?:January|February|March|April|May|"
    r"June|July|August|September|October|November|December)\b))|"
    r"the line\b|down the line\b|it down the line\b|them down the line\b) ?|"
    r"(?:to )?(?:be )?(?:made|built|assembled|produced|manufactured|put together)\b|"
    r"(?:to )?(?:enter|go into|move into|begin|start) (?:\w+ )?(?:production|assembly)\b)"
)


_BEFORE_CARS = re.compile(
    r"(?:comes?|came|brings?|follows?|followed|arrival|launch|debut|premiere|introduction|roll-?out"
    r"|start|began|begins?"
    r"|starts?|world premiere|due|next|up next|joined)"
)


_NOT_CAR = Needing(
    r"\b(?:plants?|factory|factories|production|assembl\w+|built|builds?|building|producing|produced|manufactur\w+|"
    r"put together|making|shift|down the line|the lines?|on the line|output|run)\b"
)


# "Gets neither the X nor the Y", "brings no X".
_NEITHER = re.compile(r" (?:neither|none|no)\b")


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
    cue = _cue(scene, cars)
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
    if told is None or (when is None and not places and _WIDE.match(cue.surface.lower())):
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


def dated_places(
    scene: Scene, places: Sequence[Mention], side: Side | None = None, home: Mention | None = None
) -> dict[Mention | None, When]:
    """`in Korea in February, in the United States in May and in Europe in June`: each place with the date behind it.

    Only where two places or more have dates of their own; a place without one takes that of the next.
    """
    before = {p: scene.resolve(m, side) for p, m in dates_before(scene.sentence).items() if p in scene.scenes()}
    if len(before) > 1:
        return {p: w for p, w in before.items() if w is not None}
    listed = [p for p in scene.scenes() if p.label != "demonym" and p.id is not None and not _spoken_at(scene, p)]
    if home is not None:
        # "At home in May and in the Gulf by the end of the year"
        listed = sorted([*listed, home], key=lambda p: p.start)
        places = [*places, home]
    found: dict[Mention | None, When] = {}
    carried: When | None = None
    for place in reversed(_less_makers(scene, listed)):
        end = place.end + len(_LANDS.match(scene.sentence.after(place, 12))[0])  # type: ignore[index]
        behind = next((m for m in scene.clause.of("period") if 0 <= m.start - end <= 3), None)
        if behind is not None:
            carried = scene.resolve(behind, side)
        if carried is not None and (place in places or behind is not None):
            found[place] = carried
    if len({w.mention.start for w in found.values()}) < 2:
        return {}
    return dict(reversed(found.items()))


def _less_makers(scene: Scene, listed: Sequence[Mention]) -> list[Mention]:
    """The places without those where the car is made: "launched in Europe in May, it will be built in Graz"."""
    kept: list[Mention] = []
    end, made = scene.clause.start, False
    for place in sorted({*listed, *scene.clause.of("place")}, key=lambda p: p.start):
        gap = scene.sentence.slice(end, place.start) if place.start > end else ""
        end = max(end, place.end)
        if len(gap) > len(", and in the ") or _ANEW.fullmatch(gap):
            made = _BUILT.search(gap) is not None
        if place in listed and not made:
            kept.append(place)
    return kept


# "Made in", "is assembled at the works in": what stands right before the place where a car is made.
_BUILT = re.compile(
    r"\b(?:built|made|assembled|produced|manufactured|production|assembly|plant|factory|works)\b"
    r"(?: (?!in\b|at\b)[\w-]+){0,4} (?:in|at|near|outside)(?: the)? \Z"
)
_ANEW = re.compile(r", (?:and )?(?:in|to|for)(?: the)? ")
# "The Gulf states", "the Nordic countries".
_LANDS = re.compile(r"(?: (?:states|countries|markets|nations|region))?")
# "Said at a dinner in X", "told shareholders on the sidelines of a fair in X": where somebody spoke.
_SPOKEN = re.compile(
    r"\b(?:said|says|spoke|speaking|told \w+) (?:at|on|during|in) (?:(?!\b(?:it|that|he|she|they|we"
    r"|will|would|has|had|"
    r"is|are|was|were|to)\b)[^.;,]){0,50}\b(?:in|at) (?:the )?\Z"
)


def _spoken_at(scene: Scene, place: Mention) -> bool:
    return _SPOKEN.search(scene.sentence.before(place, 90)) is not None


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


def _cue(scene: Scene, cars: Cars) -> Mention | None:
    """The verb that is said of the cars: of launching before them or in the passive behind, of arriving behind
    them, or "now comes the X".
    """
    clause = scene.clause
    found: list[tuple[int, Mention]] = []
    for cue in clause.cues("unveiling", "arrival", "sales_start"):
        gap = cue.start - cars.end if cue.start >= cars.end else cars.start - cue.end
        if gap < 0 or gap > _REACH or is_adjective(clause.sentence, cue):
            continue
        between = clause.sentence.slice(min(cue.end, cars.end), max(cars.start, cue.start))
        if cue.start > cars.end and _of_another_car(clause.sentence, cars.end, cue.start):
            continue
        if (
            _NOT_CAR.search(between, of=clause.sentence.text)
            or (cue.end <= cars.start and _NEITHER.match(between))
            or _MADE.match(clause.sentence.after(cue, 35), of=clause.sentence.text)
            or (cue.label == "arrival" and cue.start < cars.start and not _inverted(cue, between))
        ):
            continue
        wide = 40 if _WIDE.match(cue.surface.lower()) else 0
        if (
            cue.start > cars.start
            and re.match(r"follow", cue.surface.lower())
            and clause.sentence.after(cue, 3) == " by"
        ):
            continue
        if cue.end < cars.start and re.search(r"\bfollow\w* by\b", cue.surface + between):
            continue
        found.append((gap + wide, cue))
    return min(found, key=lambda f: (f[0], f[1].start), default=(0, None))[1]


_WHICH = re.compile(r",? (?:that|which) ")


def _of_another_car(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a relative clause is said of a car named in between: "X, a rival to the Y that was launched in 2022"."""
    named = (m for m in sentence.of("model") if start < m.start and m.end < end)
    return any(_WHICH.match(sentence.after(m, 8)) for m in named)


_IS_SHOW = re.compile(r"\b(?:the|this|that|last|next|year's|at|of|for) (?:[\w'’-]+ ){0,2}?[A-Z][\w-]+ \Z")


_LAUNCH_WHAT = re.compile(r" (?:editions?|price|prices|campaign|control|partners?|team|customers?)\b")


def is_adjective(sentence: Sentence, cue: Mention) -> bool:
    """`the newly launched X`, `a planned SUV`, `to start with`: words that tell of no launch here."""
    before, after = sentence.before(cue, 12), sentence.after(cue, 12)
    if cue.surface.lower() in ("show", "shows") and _IS_SHOW.search(sentence.slice(sentence.start, cue.start)):
        return True  # "at the Munich show"
    if cue.surface.lower() in ("show", "shows") and re.search(r"\b(?:motor|auto|the|car|a) \Z", before, re.IGNORECASE):
        return True
    if cue.surface.lower() in ("gone", "went") and re.match(r" (?:since|for|from|by)\b", after):
        return True  # "The Escort, gone since 2004"
    if _LAUNCH_WHAT.match(after) and cue.surface.lower() in ("launch", "debut"):
        return True  # "the launch edition"
    if re.search(r"\b(?:at|since|from) the \Z", before) and cue.surface.lower() in ("start", "launch", "debut"):
        return True
    if cue.surface.lower() in ("present", "set", "display") and not re.search(
        r"\b(?:will|to|are|is|be|was|were) \Z", before
    ):
        return True
    return (
        cue.surface.lower() in ("go", "goes", "come", "comes", "get", "gets", "start", "starts", "went")
        and re.match(r" (?:back|by|from|with|at|further|away|off|for)\b", after) is not None
    )


def _inverted(cue: Mention, between: str) -> bool:
    """Whether a verb or noun before the cars can have them as its subject: "now comes the X", "next up is the X"."""
    return _BEFORE_CARS.match(cue.surface.lower()) is not None and len(between) < 30
