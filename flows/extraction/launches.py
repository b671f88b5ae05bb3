"""Launches: named models that are unveiled, launched or put on sale, at a date or in a place."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from flows.extraction.article import Clause, Mention, Sentence
from flows.extraction.context import Context, Subject
from flows.extraction.event_places import groups, nearest_group, specific
from flows.extraction.fact import Fact
from flows.extraction.happening import Scene, When, happening
from flows.extraction.modality import Telling
from flows.extraction.shows import show_before, shows_in

# How far a verb may stand from the car that it is said of.
_REACH = 90
_LIST = re.compile(
    r"(?:'s)?(?:,| and| or|, and| &|/| as well as| plus)(?: (?:the|its|a|an|new|later|then|"
    r"all-new|big|electric|small))* ?"
)
_BODY = (
    r"(?:[\w-]+ ){0,3}?(?:SUVs?|sedans?|saloons?|hatchbacks?|hatch|crossovers?|cars?|EVs?|models?|pick-?ups?|vans?|"
    r"minivans?|MPVs?|minibus(?:es)?|hybrids?|wagons?|roadsters?|coupes?|trucks?)"
)
# "rival to the X", "priced like the X", "X-sized", "on the basis of the X": a car that is only held beside another.
_COMPARED = re.compile(
    r"\b(?:like|than|rivals?(?: (?:to|of|for))?|against|versus|compet\w+ with|contend with|"
    r"including|unlike|alternative to|similar to|based on|basis (?:for|of)|sibling of"
    r"|replac\w+|successor (?:to|of)|succeed\w*|larger than|smaller than|as for|same as|"
    r"twin of|version of|compared with|besides|beside|between|proportions"
    r"|sister (?:of|to)|cousin of|answer to|challenge|undercut\w*|outsel\w+|take on|after|"
    r"alongside|joins?|joining|joined|below|above|as large as|big as|size of|built at|"
    r"after)(?: (?:the|a|an|its|both))? (?:[A-Z][\w-]+ )?\Z"
)
_BEHIND = re.compile(
    r"\A(?:-sized|-size|-class|-like|-rivalling| proportions| rival| class\b|-based|"
    r"'s (?:platform|price|range|battery|rival|motor|engine))"
)
# "Has built the X since June", "assembling the X": a car that is made.
_MAKING_IT = re.compile(
    r"\b(?:built|builds?|building|assembl(?:e|es|ed|ing)|produc(?:e|es|ed|ing)|manufactur(?:e|es|ed|"
    r"ing)|turn(?:s|ed|ing)? out|"
    r"put(?:s|ting)? together)(?: (?:the|its|a|an|both|only|new|electric|also|first|last|that of))* (?:[A-Z][\w-]+ )?\Z"
)
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
STAND_IN = re.compile(
    r"\A(?:[^,;]{0,30}, )?(?:, )?(?:and |but |then )?(?:where |when |as )?(?:it|they|both|"
    r"which|that|the (?:[\w-]+ ){0,3}?(?:cars?|models?|vehicles?|duo|pair|two|SUVs?|sedan|"
    r"saloon|hatchback|crossover|hatch|pick-up|pickup|ute|van|MPV|EV|trio|three|flagship|"
    r"coupe|roadster|estate|wagon|minivan|people mover|supermini|off-roader))\b",
    re.IGNORECASE,
)
_FURTHER = re.compile(
    r"\b(?:a|the|its|local|official|full|market) (?:[a-z-]+ )?(?:launch|debut|market launch|"
    r"introduction|roll-?out|sales start) (?:is|are|was|will|should|could|may|to)\b"
)
_FIRST_MODEL = re.compile(
    r"\b[Ff]irst (?:[\w-]+ ){0,2}?(?:models?|cars?|vehicles?|SUVs?|EVs?|product|offering|arrival|ones?)\b"
)
_WAITS = re.compile(r"\b(?:will have to|must|has to|have to|had to|will|needs to) (?:be patient|wait)\b")
_PLACED = re.compile(
    rf"(?:'s)?(?: {_BODY})?(?: (?:are|is|scheduled|due|planned|set|expected|to arrive|"
    rf"to follow|arrive[sd]?|launch\w*|come[s]?|go(?:es)?))* (?:in|for|to) (?:the )?"
)
_MADE = re.compile(
    r"\A (?:(?:out of|off|from|the line\b|down the line\b|it down the line\b|them down the line\b) ?|"
    r"(?:to )?(?:be )?(?:made|built|assembled|produced|manufactured|put together)\b)"
)
_DATED_CAR = re.compile(r"(?:, an? [^,;.]{3,45},| \([^)]{3,40}\))? ?(?=(?:in|from|by|next|early|late|this)\b)")
_BEFORE_CARS = re.compile(
    r"(?:comes?|came|brings?|follows?|followed|arrival|launch|debut|premiere|introduction|roll-?out|start|began|begins?"
    r"|starts?|world premiere|due|next|up next|joined)"
)
_NOT_CAR = re.compile(
    r"\b(?:plants?|factory|factories|production|assembl\w+|built|builds?|building|producing|produced|manufactur\w+|"
    r"put together|making|shift|down the line|the lines?|on the line)\b"
)


@dataclass(frozen=True, slots=True)
class _Cars:
    mentions: tuple[Mention, ...]
    start: int
    end: int


def launch_facts(clause: Clause, context: Context) -> Iterator[Fact]:
    """The launches that a clause tells of: one a place, with all models launched together."""
    scene = Scene(clause, context)
    cars = _cars(clause, context)
    facts: list[Fact] = []
    for group in cars:
        found = (
            list(_verbal(scene, group))
            or list(_scheduled(scene, group))
            or list(_first_model(scene, group))
            or list(_awaited(scene, group))
            or list(_elided(scene, group))
        )
        facts += found
    if not facts and not clause.of("model"):
        facts += _anaphoric(scene)
    if cars and facts:
        facts += _further(scene, cars[0], facts)
    yield from facts


def _further(scene: Scene, cars: _Cars, facts: Sequence[Fact]) -> Iterator[Fact]:
    """`… were shown last week and a launch is expected soon`: a second step of the same cars in one breath."""
    match = _FURTHER.search(scene.clause.text)
    if match is None or match.start() + scene.clause.start < facts[0].spans["event_type"][1]:
        return
    cue = next(
        (c for c in scene.clause.cues("arrival") if match.start() <= c.start - scene.clause.start < match.end()), None
    )
    if cue is None:
        return
    setting = next(iter(scene.where(cue)), None) or scene.setting()
    if setting is not None:
        told = Telling(
            "scheduled", "hedged" if any(h.start > cue.start for h in scene.clause.cues("hedge")) else "asserted"
        )
        when = next(
            (
                w
                for m in scene.clause.of("period")
                if m.start > cue.end and (w := scene.resolve(m, "future")) is not None
            ),
            None,
        )
        fact = _launch(scene, cars.mentions, cue, told, when, setting, "further_launch")
        if fact is not None:
            yield fact


def _first_model(scene: Scene, cars: _Cars) -> Iterator[Fact]:
    """`The first model for Australia is the X`: a brand's first car in a country is launched there."""
    match = _FIRST_MODEL.search(scene.clause.text)
    if match is None:
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
        fact = _launch(scene, cars.mentions, cue, told, when, place, "first_model")
        if fact is not None:
            yield fact


def _awaited(scene: Scene, cars: _Cars) -> Iterator[Fact]:
    """`Europe will have to wait until the third quarter for the X`: who waits is the place, the end of it the date."""
    match = _WAITS.search(scene.clause.text)
    places = scene.markets()
    if (
        match is None
        or not places
        or places[0].start > scene.clause.start + match.start()
        or scene.clause.start + match.start() > cars.start
    ):
        return
    start = scene.clause.start + match.start()
    cue = Mention("cue", start, start + len(match[0]), match[0], label="arrival")
    dates = [replace(m, relation="in") for m in scene.clause.of("period")]
    past = match[0].startswith("had")
    when = scene.resolve(dates[0], "past" if past else "future") if dates else None
    told = Telling("occurred" if past else "scheduled", "asserted")
    for place in specific(groups(scene.sentence, places)[0]):
        fact = _launch(scene, cars.mentions, cue, told, when, place, "awaited_launch")
        if fact is not None:
            yield fact


def _elided(scene: Scene, cars: _Cars) -> Iterator[Fact]:
    """`X is expected in February; Y some time next year`: the verb is that of the clause before."""
    text = scene.clause.text
    led = (
        re.search(
            r"\b(?:followed by|then|later|and|before)(?: by)?(?: (?:the|its|a|an))? \Z",
            scene.sentence.before(cars.mentions[0], 20),
        )
        is not None
    )
    if not scene.clause.of("period"):
        return
    if not led:
        if scene.clause.start == scene.sentence.start or re.search(
            r"\b(?:is|are|was|were|has|have|will|sold|costs?)\b", text
        ):
            return
        before = [c for c in scene.sentence.clauses if c.end <= scene.clause.start]
        if not before or not list(launch_facts(before[-1], scene.context)):
            return
    elif not any(c.start < cars.start for c in scene.clause.cues("arrival", "unveiling", "sales_start")):
        return
    date = next((m for m in scene.clause.of("period") if 0 <= m.start - cars.end < 40), None)
    when = scene.resolve(date, None) if date is not None else None
    if date is not None and when is not None:
        told = Telling("occurred", "asserted")
        if when.end is None or scene.context.reference is None or when.end > scene.context.reference:
            told = Telling("scheduled", "asserted")
        place = next(iter(specific(scene.markets())), None) or scene.lone_country()
        fact = _launch(scene, cars.mentions, date, told, when, place, "elided_launch")
        if fact is not None:
            yield fact


def _cars(clause: Clause, context: Context) -> list[_Cars]:
    """The clause's models in lists, those left out that are only compared with."""
    runs: list[list[Mention]] = []
    for mention in clause.of("model"):
        if runs and _LIST.fullmatch(_bare(clause.sentence, runs[-1][-1].end, mention.start)):
            runs[-1].append(mention)
        elif not _compared(clause.sentence, mention):
            runs.append([mention])
    return [_Cars(tuple(run), run[0].start, run[-1].end) for run in runs]


def _bare(sentence: Sentence, start: int, end: int) -> str:
    """What stands between two cars, less the words for their bodies."""
    return re.sub(rf"\A {_BODY}(?= and |,| or | plus )", "", sentence.slice(start, end))


def _compared(sentence: Sentence, mention: Mention) -> bool:
    before = sentence.before(mention, 40)
    if re.search(r"\b(?:assembled|built|produced|made) (?:its|the) first (?:[A-Z][\w-]+ )?\Z", before):
        return True
    if re.search(
        r"\b(?:[Aa]ssembly|[Pp]roduction|[Mm]anufactur\w+|[Cc]onvoy|[Tt]ests?|[Vv]ersions?|"
        r"[Pp]rice) of (?:the |its )?(?:[A-Z][\w-]+ )?\Z",
        before,
    ):
        return True
    if _MAKING_IT.search(before) or re.search(r"\bthat of (?:the )?(?:[A-Z][\w-]+ )?\Z", before):
        return True
    match = _COMPARED.search(before)
    if (
        match
        and match[0].startswith("with ")
        and re.search(r"\b(?:start|began|begin|launch|debut|open|kick|enter)\w*\b[^,;]*\Z", before)
    ):
        return False
    if (
        match
        and re.match(r"(?:of|with|from|over|after) ", match[0])
        and re.search(
            r"\b(?:launch\w*|debut|unveiling|introduction|arrival|premiere|reveal|presentation|"
            r"rollout|roll-out|sales|deliveries|start\w*|begin\w*|began|begun|trio|pair|duo|versions?|"
            r"line-?up|range|orders)(?: \w+)? (?:of|with|for|from)(?: (?:the|its|a|"
            r"an))? (?:[A-Z][\w-]+ )?\Z",
            before,
            re.IGNORECASE,
        )
    ):
        return False
    return match is not None or _BEHIND.match(sentence.after(mention, 20)) is not None


def _verbal(scene: Scene, cars: _Cars) -> Iterator[Fact]:
    cue = _cue(scene, cars)
    if cue is None:
        return
    yield from _of_cue(scene, cue, cars.mentions)


# "A launch has not been dated": it is no event yet.
UNDATED = re.compile(
    r"\b(?:has|have|is|are|was|were|does|do) (?:still |yet )?(?:not|yet to) (?:yet )?(?:been |be |have )?"
    r"(?:dated|decided|fixed|planned|announced|named|set|scheduled|a date)\b|\b(?:there is|with) no "
    r"date\b|\b[Nn]o (?:launch )?date (?:has|have|is|was|for|as)\b"
)


def _of_cue(scene: Scene, cue: Mention, cars: Sequence[Mention]) -> Iterator[Fact]:
    if UNDATED.search(scene.clause.text) or re.match(r" (?:it|them) down\b", scene.sentence.after(cue, 10)):
        return
    when = scene.when(cue)
    if when is not None and when.mention.surface.lower().startswith("up to"):
        others = [m for m in scene.clause.of("period") if m is not when.mention and m.end <= cue.start]
        when = scene.resolve(others[-1], "future") if others else None
    places = _places(scene, cue)
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
    elif not places:
        brand = Subject(scene.context.model(cars[0]).organization_id, cars[0].start, cars[0].end, "model")
        home, lone = scene.home(brand), scene.lone_country()
        places = [home] if home is not None else [lone] if lone is not None else []
    nowhere: list[Mention | None] = [None]
    own = dated_places(scene, places)
    for place in [*own] or [*places] or nowhere:
        fact = _launch(scene, cars, cue, told, own.get(place, when), place)
        if fact is not None:
            yield fact


def dated_places(scene: Scene, places: Sequence[Mention]) -> dict[Mention | None, When]:
    """`in Korea in February, in the United States in May and in Europe in June`: each place with the date behind it.

    Only where two places or more have dates of their own; a place without one takes that of the next.
    """
    listed = [p for p in scene.scenes() if p.label != "demonym" and p.id is not None]
    found: dict[Mention | None, When] = {}
    carried: When | None = None
    for place in reversed(listed):
        behind = next((m for m in scene.clause.of("period") if 0 <= m.start - place.end <= 3), None)
        if behind is not None:
            carried = scene.resolve(behind, None)
        if carried is not None and (place in places or behind is not None):
            found[place] = carried
    if len({w.mention.start for w in found.values()}) < 2:
        return {}
    return dict(reversed(found.items()))


def _places(scene: Scene, cue: Mention) -> list[Mention]:
    return scene.where(cue)


def _launch(
    scene: Scene,
    cars: Sequence[Mention],
    cue: Mention,
    told: Telling,
    when: When | None,
    place: Mention | None,
    rule: str = "product_launch",
) -> Fact | None:
    named = [scene.context.model(m) for m in cars]
    brand = named[0].organization_id
    models = [n.model_id for n in named if n.organization_id == brand]
    subject = Subject(brand, cars[0].start, cars[0].end, "model")
    return happening("product_launch", scene, subject, cue, told, when, place, rule=rule, models=models)


def _cue(scene: Scene, cars: _Cars) -> Mention | None:
    """The verb that is said of the cars: of launching before them or in the passive behind, of arriving behind
    them, or "now comes the X".
    """
    clause = scene.clause
    found: list[tuple[int, Mention]] = []
    for cue in clause.cues("unveiling", "arrival", "sales_start"):
        gap = cue.start - cars.end if cue.start >= cars.end else cars.start - cue.end
        if gap < 0 or gap > _REACH or _is_adjective(clause.sentence, cue):
            continue
        between = clause.sentence.slice(min(cue.end, cars.end), max(cars.start, cue.start))
        if (
            _NOT_CAR.search(between)
            or _MADE.match(clause.sentence.after(cue, 35))
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


def _is_adjective(sentence: Sentence, cue: Mention) -> bool:
    """`the newly launched X`, `a planned SUV`, `to start with`: words that tell of no launch here."""
    before, after = sentence.before(cue, 12), sentence.after(cue, 12)
    if cue.surface.lower() in ("show", "shows") and re.search(r"\b(?:motor|auto|the|car|a) \Z", before, re.IGNORECASE):
        return True
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


def _scheduled(scene: Scene, cars: _Cars) -> Iterator[Fact]:
    """Cars, a country and a date side by side without a verb ("G6 and G9 in the UAE by Q3"): a timetable of
    launches.
    """
    sentence = scene.sentence
    places = [p for p in scene.markets() if p.start >= cars.end]
    listed = _DATED_CAR.match(sentence.after(cars.mentions[-1], 70))
    date = next(
        (m for m in sentence.of("period") if listed is not None and abs(m.start - cars.end - listed.end()) <= 5), None
    )
    if date is not None and re.match(r"[.;,]|\Z| and\b", sentence.after(date, 5)):
        when = scene.resolve(date, "future")
        if (
            when is not None
            and when.start is not None
            and scene.context.reference is not None
            and when.start > scene.context.reference
        ):
            fact = _launch(
                scene,
                cars.mentions,
                date,
                Telling("scheduled", "asserted"),
                when,
                scene.lone_country(),
                "launch_timetable",
            )
            if fact is not None:
                yield fact
        return
    if not places or not _PLACED.fullmatch(sentence.slice(cars.end, places[0].start)):
        return
    run = groups(sentence, places)[0]
    dates = [m for m in scene.clause.of("period") if 0 <= m.start - run[-1].end <= 3]
    if not dates:
        return
    when = scene.resolve(dates[0], "future")
    if when is None:
        return
    told = Telling("scheduled", "asserted")
    if when.end is not None and scene.context.reference is not None and when.end < scene.context.reference:
        told = Telling("occurred", "asserted")
    for place in specific(run):
        fact = _launch(scene, cars.mentions, dates[0], told, when, place, "launch_timetable")
        if fact is not None:
            yield fact


def _anaphoric(scene: Scene) -> Iterator[Fact]:
    """`It is due in Europe in May`, `both in Egypt from Q3`: the cars were named in the clause or sentence before."""
    clause, sentence = scene.clause, scene.sentence
    text = clause.text.strip(" ;,.-–—")
    cues = [c for c in clause.cues("arrival", "unveiling", "sales_start") if not _is_adjective(sentence, c)]
    elliptical = re.match(r"(?:both|all|they|the same) (?:in|for) ", text)
    bare = re.match(
        r"(?:a |the |its )?(?:launch|debut|market launch|premiere|introduction|sales start|roll-?out)\b", text
    ) or re.match(r"(?:and )?(?:a |the )launch\b", text)
    opening = (
        cues
        and cues[0].start - clause.start <= 1
        and clause.start == sentence.start
        and re.match(r"\w+ed\b|shown", text.lower())
    )
    waits = _WAITS.search(text)
    described = re.match(
        r"an? (?:[\w-]+ ){0,3}?(?:SUV|crossover|sedan|saloon|hatchback|car|pickup|van|MPV|hybrid)\b",
        text,
        re.IGNORECASE,
    ) and _short_before(scene)
    if re.match(r"It (?:is|was) [^,;]{3,40} that\b", text):
        return
    if not (STAND_IN.match(text) or elliptical or bare or opening or waits or described):
        return
    cars = antecedent(scene)
    if not cars:
        return
    if re.search(r"\bactive\b|\bpresent in\b", text):
        return
    if waits:
        yield from _awaited(scene, _Cars(tuple(cars), clause.end, clause.end))
        return
    if elliptical:
        place = next(iter(scene.markets()), None)
        dates = clause.of("period")
        when = scene.resolve(dates[0], "future") if dates else None
        if place is not None and when is not None:
            fact = _launch(scene, cars, dates[0], Telling("scheduled", "asserted"), when, place, "launch_timetable")
            if fact is not None:
                yield fact
        return
    if cues and (cues[0].start - clause.start < 70 or described):
        yield from _of_cue(scene, cues[0], cars)


def _short_before(scene: Scene) -> bool:
    """Whether the sentence before is hardly more than a car's name: what follows describes it."""
    before = [s for s in scene.article if s.index < scene.sentence.index]
    return bool(before) and len(before[-1].text) < 30 and bool(before[-1].of("model"))


def antecedent(scene: Scene) -> Sequence[Mention]:
    """The cars that were named last: in the sentence's other clauses, else those that the sentence before begins
    with.
    """
    clause, sentence = scene.clause, scene.sentence
    own = [cars for c in sentence.clauses if c.end <= clause.start for cars in _cars(c, scene.context)]
    if own:
        return own[-1].mentions
    behind = [cars for c in sentence.clauses if c.start >= clause.end for cars in _cars(c, scene.context)]
    if behind and clause.start == sentence.start:
        return behind[0].mentions
    before = [s for s in scene.article if s.index < sentence.index]
    earlier = [cars for c in before[-1].clauses for cars in _cars(c, scene.context)] if before else []
    if earlier:
        return earlier[0].mentions
    for sentence_before in reversed(before[-4:-1]):
        cars = [group for c in sentence_before.clauses for group in _cars(c, scene.context)]
        if cars:
            return cars[0].mentions if len(sentence_before.text) < 30 else ()
    named = [m for s in before for m in s.of("model")]
    if re.match(r"[^,;]{0,40}\b(?:they|both|all|SUVs|cars|models|vehicles|two|three|duo|pair|trio)\b", clause.text):
        return ()
    return named[:1] if len({scene.context.model(m).model_id for m in named}) == 1 else ()
