"""Sites: plants, other facilities and outlets that are decided, begun, opened, enlarged or closed."""

import re
from collections.abc import Iterator, Sequence

from flows.extraction.article import Clause, Mention, Sentence
from flows.extraction.context import Context, Subject
from flows.extraction.event_places import groups, is_scene, nearest_group, specific
from flows.extraction.fact import Fact
from flows.extraction.happening import Scene, happening
from flows.extraction.modality import Telling
from flows.extraction.subjecthood import is_actor

_REACH = 95
# "built at its plant in", "from the factory", "its dealers": the site is where something is done, not what happens.
_SETTING = re.compile(
    r"\b(?:at|from|in|inside|out of|outside|near|by|of|than|per|via|through|under|around|"
    r"to (?=the |its |their ))(?: (?:the|its|their|a|an|one of its|his|our|existing|own|same|"
    r"this|that))*(?: [\w'’-]+){0,2} \Z",
    re.IGNORECASE,
)
_WORK_ON = re.compile(
    r"\b(?:work|construction|building|opening|inauguration|expansion|completion|closure|"
    r"conversion|plans?|ground|talks|discussions|negotiations|deal|location|site|agreement|"
    r"approval|permission|foundation stone|"
    r"cornerstone|start|establishment|creation|investment|launch|extension|land|"
    r"\w+ing)(?: \w+)?(?: (?:of|for|on|about|at|to|in|with|over))(?: (?:the|its|their|a|an|"
    r"another|two|new|first|second|third|local))*(?: [\w'’$-]+){0,4} \Z",
    re.IGNORECASE,
)
_NOT_HAPPENING = re.compile(r"\b(?:dealer|dealers|customers?)\b")
# Kinds of verbs: those of wide meaning need the site as their object or subject right beside them.
_BESIDE = 30
_BROAD = re.compile(
    r"(?:get|add|seek|eye|start|begin|drop|select|pick|choose|create|sell|launch|announce|"
    r"study|discuss|found|plan|close|double|consider|prepare|approve|unveil|delay|site|"
    r"to come|to host|location|candidate|possible|set up|open|build)"
)
_MAKING = re.compile(
    r"\b(?:cars?|vehicles?|models?|EVs?|SUVs?|sedans?|vans?|trucks?|buses|pick-?ups?|"
    r"hatchbacks?|batter(?:y|ies)|it|them|they|kits)\b"
)
_LOCAL = re.compile(r"\b(?:locally|there|in the country|in the kingdom|in the region|here)\b")
_HAPPENS = re.compile(
    r"(?:,[^,;]{2,50},)?(?: in [A-Z][\w]+,?)?(?:,[^,;]{2,50},)? (follows|opens|opened|starts|"
    r"started|begins|began|comes|came|is to (?:open|follow|start)|will (?:open|follow|start|"
    r"be ready)|should (?:open|follow|start|have its first cars|be ready)|was (?:opened|"
    r"closed)"
    r"|closed|closes|is due|is planned|went into operation)\b"
)
_CLOSES = re.compile(
    r" (?:is closing|is to close|will close|is to shut|will shut|is being closed|"
    r"is being wound down|is to be closed)\b"
)
_PRODUCTION = re.compile(
    r"\b(?:[Pp]roduction|[Aa]ssembly|[Mm]anufactur(?:e|ing)) (?:of|in|"
    r"at) [^;]{2,60}? ((?:start|begin|commence|resume|end|stop|cease|halt|restart)(?:s|d|ed)?|"
    r"stopped|began|(?:will|could|may|might|should|can) (?:start|begin|end|resume)|(?:is|"
    r"was) (?:due |set |expected |scheduled )?to (?:start|begin|end)"
    r"|got under way|is under way)\b"
)
_DESTINED = re.compile(r"\bfor (?:the )?\Z")


def plant_facts(clause: Clause, context: Context) -> Iterator[Fact]:
    """Plants and production lines: a site's noun with a verb of founding, changing or closing; or cars that
    begin, or are, to be built somewhere.
    """
    scene = Scene(_extended(clause), context)
    found = (
        list(_sited(scene, "plant", "plant_noun"))
        or list(_started(scene))
        or list(_made(scene))
        or list(_closing(scene))
    )
    yield from found


def facility_facts(clause: Clause, context: Context) -> Iterator[Fact]:
    """Offices, depots, design and research centres and the like."""
    if not clause.cues("plant_noun"):
        yield from _sited(Scene(clause, context), "facility", "facility_noun")


def outlet_facts(clause: Clause, context: Context) -> Iterator[Fact]:
    """Showrooms, dealerships and experience centres that open: one a city or country."""
    clause = _whole(clause)
    if not [c for c in clause.cues("plant_noun") if c.surface[0].islower() or c.start == clause.sentence.start]:
        yield from _sited(Scene(clause, context), "outlet_opening", "outlet_noun")


def _extended(clause: Clause) -> Clause:
    """A clause that ends in a site's name, with what is told of it behind a description: "…, with …, was opened"."""
    behind = next((c for c in clause.sentence.clauses if c.start == clause.end), None)
    if behind is not None and re.match(
        r", with\b[^,]*(?:,\d{3}[^,]*)*, (?:is|was|were|are|has|have|will|should|follows|opened)\b", behind.text
    ):
        return Clause(clause.sentence, clause.start, behind.end)
    return clause


def _whole(clause: Clause) -> Clause:
    """A clause that begins with "with" together with the one before it: "projects are going up, with showrooms in
    …".
    """
    before = [c for c in clause.sentence.clauses if c.end <= clause.start]
    if before and re.match(r"[, ]*(?:with|including)\b", clause.text):
        return Clause(clause.sentence, before[-1].start, clause.end)
    return clause


def _sited(scene: Scene, event_type: str, label: str) -> Iterator[Fact]:
    sentence = scene.sentence
    for noun in _nouns(scene, label):
        if (
            label == "outlet_noun"
            and re.search(
                r"\b(?:reach\w*|hit\w*|into|in|to|enter\w*|at) (?:[A-Z]\w+ |the |its |local )*\Z",
                sentence.before(noun, 40),
            )
            and noun.surface.lower() in ("showrooms", "dealers", "stores", "dealerships", "outlets")
        ):
            continue
        if noun.surface.lower() == "office" and re.search(
            r"\b(?:tak\w+|took|in|leaves?|left|holds?) \Z", sentence.before(noun, 8)
        ):
            continue
        if label == "plant_noun" and re.match(
            r"'s (?:\w+ ){0,3}(?:product|model|car|output|workers|"
            r"workforce)s?\b",
            sentence.after(noun, 40),
        ):
            continue
        if label == "outlet_noun" and (
            not _opens(scene, noun) or re.search(r"\bset(?:s|ting)? up \Z", sentence.before(noun, 12))
        ):
            continue
        cue = _verb(scene, noun)
        if cue is None or (label == "outlet_noun" and _counted(scene, cue, noun)):
            continue
        subject = _builder(scene, noun.start, event_type)
        if subject is None or (event_type != "plant" and _of_somebody_else(scene, noun, subject)):
            continue
        when = scene.when(cue)
        told = scene.told(cue, when)
        if DENIES.search(sentence.before(noun, 120)):
            told = Telling("scheduled", "denied")
        if told is None:
            continue
        places = _site_places(scene, noun, cue)
        if places and re.search(
            r"\balready\b", sentence.slice(min(cue.start, places[0].start), max(cue.end, places[0].start))
        ):
            told = Telling("occurred", "asserted")
        if not places and event_type == "outlet_opening":
            places = _next_place(scene)
        for place in _or_none(places, when is not None):
            fact = happening(event_type, scene, subject, noun, told, when, place, rule=f"{event_type}_site")
            if fact is not None:
                yield fact
        return


# "Denied that a factory is being prepared", "ruled out a plant", "no plans for a plant".
DENIES = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed)|dismiss(?:es|ed)) (?:that|reports?|rumou?rs|claims|"
    r"speculation|any|having|plans|talk|it|planning)\b"
    r"|\brul(?:es|ed) out (?:building |opening |a |any )|\bno (?:concrete |current )?plans? (?:for|to "
    r"(?:build|open|set up))\b"
)
_SOUGHT = re.compile(
    r"\b(?:considering|weighing|looking at|looking for|scouting|choosing|chose|chosen|picked|"
    r"eyeing|mulling) (?:an?|several|possible|other)? ?(?:\w+ )?(sites?|locations?)\b"
)
_IT = re.compile(
    r"\b(?:inaugurated|opened|unveiled|closed|shut|expanded|completed|built|commissioned|open|"
    r"build|close|expand) (it)\b"
)


# "Has opened 15 showrooms since": a number that is reached.
_MANY = re.compile(r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?) (?:[\w-]+ ){0,2}\Z")


def _counted(scene: Scene, cue: Mention, noun: Mention) -> bool:
    perfect = re.search(r"\b(?:has|have) (?:\w+ )?\Z", scene.sentence.before(cue, 20)) is not None
    since = any(m.relation == "since" for m in scene.sentence.of("period")) or scene.sentence.text.startswith("Since ")
    return perfect and since and _MANY.search(scene.sentence.before(noun, 30)) is not None


# "Can build", "continues to make", "the newly opened plant": nothing happens.
_NO_DEED = re.compile(r"\b(?:can|able to|capable of|(?:continu|remain)\w*(?: \w+)? to|keeps?|went on|go(?:es)? on) \Z")
_ADJECTIVE = re.compile(r"\b(?:the|its|their|this|a|an) (?:\w+ly )\Z", re.IGNORECASE)


def _nouns(scene: Scene, label: str) -> list[Mention]:
    """The site nouns of the clause; "it" behind a verb of opening stands for the plant that the sentence before
    is about.
    """
    found = scene.clause.cues(label)
    sought = (
        _SOUGHT.search(scene.clause.text)
        if label == "plant_noun" and not found and scene.sentence.cues(label)
        else None
    )
    if sought is not None:
        at = scene.clause.start + sought.start(1)
        return [Mention("cue", at, at + len(sought[1]), sought[1], label=label)]
    match = _IT.search(scene.clause.text)
    before = [s for s in scene.article if s.index < scene.sentence.index]
    if found or match is None or not before or not before[-1].cues(label):
        return found
    start = scene.clause.start + match.start(1)
    return [Mention("cue", start, start + 2, match[1], label=label)]


_OUTLETS_KEPT = re.compile(
    r"(?:dealers?|dealer networks?|distributors?|agents?|retailers?|sales networks?|houses?|"
    r"locations?|hubs?|network of dealers|franchises?|sales partners?|dealer partners?|"
    r"retail partners?|sites?|spaces?)\Z",
    re.IGNORECASE,
)


def _opens(scene: Scene, noun: Mention) -> bool:
    """Whether an outlet noun names houses that can open, and not a network or the people in it."""
    return _OUTLETS_KEPT.fullmatch(noun.surface) is None or re.search(r"[A-Z]", noun.surface[:1]) is not None


def _verb(scene: Scene, noun: Mention) -> Mention | None:
    """The verb or noun that tells what happens to the site: the nearest one that may have it as its object or
    subject.
    """
    sentence, clause = scene.sentence, scene.clause
    before = sentence.before(noun, 70)
    used = _SETTING.search(before) is not None and _WORK_ON.search(before) is None
    found: list[tuple[int, Mention]] = []
    for cue in [*clause.cues("site_verb"), *clause.cues("hedge")]:
        gap = noun.start - cue.end if cue.end <= noun.start else cue.start - noun.end
        if _NO_DEED.search(sentence.before(cue, 30)) or (
            cue.end <= noun.start and cue.surface.endswith("ed") and _ADJECTIVE.search(sentence.before(cue, 30))
        ):
            continue
        if gap < 0 or gap > _REACH or (cue.start < noun.end and noun.start < cue.end):
            continue
        lower = cue.surface.lower()
        broad = _BROAD.match(lower) is not None
        if cue.end <= noun.start:
            between = sentence.slice(cue.end, noun.start)
            if (
                used
                and not re.search(r"\b(?:on|for|of|about)\b", between[:8])
                and not re.search(r"\b(?:on|about|for|of) ", between)
            ):
                continue
            if broad and gap > _BESIDE + 15:
                continue
        else:
            between = sentence.slice(noun.end, cue.start)
            if used or (broad and gap > _BESIDE + 30) or re.search(r"\b(?:which|that|who)\b", between):
                continue
            if re.fullmatch(r"(?:opening|open|closing|building|construction)", lower) and not re.search(
                r"\b(?:is|are|was|were|be|to|will|under) \Z", sentence.before(cue, 12)
            ):
                continue
        weight = gap + (25 if cue.label == "hedge" else 0)
        found.append((weight, cue))
    return min(found, key=lambda f: (f[0], f[1].start), default=(0, None))[1]


def _site_places(scene: Scene, noun: Mention, cue: Mention) -> list[Mention]:
    """Where the site is: an adjective before the noun, else the places told behind it or at the head of the
    sentence, else the setting.
    """
    sentence = scene.sentence
    adjective = [
        p
        for p in sentence.of("place")
        if 0 <= noun.start - p.end <= 25
        and not re.search(r"[,;.]|\b(?:in|to|and|of)\b", sentence.slice(p.end, noun.start))
        and p.id is not None
        and (len(p.id) == 2 or not scene.markets())
    ]
    markets = [p for p in scene.scenes() if not _DESTINED.search(sentence.before(p, 10))]
    run = nearest_group(sentence, markets, noun)
    told = specific(run)
    named = [p for p in adjective if p.id is not None and len(p.id) == 2]
    if (
        named
        and not any(p.id == named[0].id and p.city for p in told)
        and not any(p.start >= noun.end and p.start - noun.end < 25 for p in told)
    ):
        return [named[0]]
    countries = [p for p in told if p.id is not None and len(p.id) == 2]
    if countries:
        return countries
    elsewhere = [p for p in sentence.of("place") if is_scene(sentence, p) and p.id is not None and len(p.id) == 2]
    if elsewhere and not told:
        return specific(nearest_group(sentence, elsewhere, noun))
    later = [p for p in elsewhere if p.start > noun.end]
    if later:
        return specific(groups(sentence, later)[0])
    setting = scene.setting()
    return [setting] if setting is not None else []


def _builder(scene: Scene, position: int, event_type: str) -> Subject | None:
    """Whose site it is: the maker that the statement is about; plants are the parent's where a brand is only in
    focus and the parent was named just before.
    """
    owner = next(
        (
            m
            for m in scene.sentence.of("organization")
            if 0 <= position - m.end <= 45
            and re.match(r"(?:'s|’s|s') (?:[\w-]+ ){0,5}\Z", scene.sentence.slice(m.end, position))
            and is_actor(m.id, scene.context.vocabulary)
        ),
        None,
    )
    if owner is not None:
        return Subject(owner.id or "", owner.start, owner.end, "owner")
    subject = scene.maker(position)
    if subject is None or event_type != "plant" or subject.start >= scene.sentence.start:
        return subject
    before = [s for s in scene.article if s.index < scene.sentence.index][-1:]
    parents = [
        m
        for s in before
        for m in s.of("organization")
        if m.id in list(scene.context.vocabulary.ancestors(subject.organization_id))
    ]
    return Subject(parents[-1].id or "", parents[-1].start, parents[-1].end, "parent") if parents else subject


def _of_somebody_else(scene: Scene, noun: Mention, subject: Subject) -> bool:
    """Whether the sentence's own subject is a dealer or another firm that the article's maker does not stand for."""
    own = scene.subject(noun.start)
    return own is not None and own.organization_id != subject.organization_id and own.start >= scene.sentence.start


def _closing(scene: Scene) -> Iterator[Fact]:
    """`Saarlouis is closing`: a city stands for the plant there."""
    for place in scene.clause.of("place"):
        if place.city is not None and scene.clause.start == place.start and _of_plants(scene):
            happens = _HAPPENS.match(scene.sentence.after(place, 130))
            subject = scene.maker(place.start)
            if happens is not None and subject is not None:
                at = place.end + happens.start(1)
                cue = Mention("cue", at, at + len(happens[1]), happens[1], label="site_verb")
                there = Scene(scene.sentence.clause_at(at), scene.context)
                when = there.when(cue)
                told = there.told(cue, when)
                fact = (
                    happening("plant", scene, subject, cue, told, when, place, rule="city_site")
                    if told is not None and when is not None
                    else None
                )
                if fact is not None:
                    yield fact
            return
        match = _CLOSES.match(scene.sentence.after(place, 40))
        subject = scene.maker(place.start)
        if (
            place.city is None
            or match is None
            or subject is None
            or scene.sentence.slice(scene.clause.start, place.start).strip(" ,")
        ):
            continue
        cue = Mention("cue", place.end + 1, place.end + match.end(), match[0].strip(), label="site_verb")
        fact = happening(
            "plant", scene, subject, cue, Telling("scheduled", "asserted"), scene.when(cue), place, rule="city_closing"
        )
        if fact is not None:
            yield fact


def _of_plants(scene: Scene) -> bool:
    """Whether a city can stand for a plant here: the title or the sentences right before speak of plants."""
    before = [s for s in scene.article if s.index < scene.sentence.index]
    return any(s.cues("plant_noun") for s in [*before[:1], *before[-2:]])


def _next_place(scene: Scene) -> list[Mention]:
    """`It is in Tashkent`: the place of the site that the sentence before has told of."""
    behind = next((s for s in scene.article if s.index > scene.sentence.index), None)
    match = (
        re.match(
            r"(?:It|The (?:showroom|store|dealership|outlet|centre|center|shop)) (?:is|stands|lies|"
            r"sits) (?:located |situated )?(?:in|at|on) ",
            behind.text,
        )
        if behind is not None
        else None
    )
    if behind is None or match is None:
        return []
    return [p for p in behind.of("place") if is_scene(behind, p)][:1]


def _started(scene: Scene) -> Iterator[Fact]:
    """`British assembly resumed in April`, `Evolute began production in Lipetsk`: making cars begins, resumes or
    ends.
    """
    match = _PRODUCTION.search(scene.clause.text)
    at = scene.clause.start + match.start(1) if match is not None else 0
    spread = [Mention("cue", at, at + len(match[1]), match[1], label="production_start")] if match is not None else []
    for cue in [*scene.clause.cues("production_start"), *spread]:
        subject = scene.maker(cue.start)
        when = scene.when(cue)
        told = scene.told(cue, when)
        if subject is None or told is None:
            continue
        places = _site_places(scene, cue, cue)
        if when is None and not told.planned and not places:
            continue
        if re.match(r"(?:local|localis|localiz)", cue.surface.lower()) and when is None and not told.planned:
            continue
        for place in _or_none(places, when is not None):
            fact = happening("plant", scene, subject, cue, told, when, place, rule="production_start")
            if fact is not None:
                yield fact
        return


# "Makes its debut", "makes way", "made the decision": nothing is made.
_MAKES_NO_CAR = re.compile(
    r"(?:makes?|made|making) (?:(?:its|their|a|an|the|his) (?:[\w-]+ ){0,3}?(?:debut|way|entrance|bow|"
    r"premiere|appearance|start|"
    r"beginning|decision|difference|profit|loss|comeback|return|announcement|case|name|base|hub)\b|"
    r"(?:money|sense|way|up|room|do)\b)"
)


def _made(scene: Scene) -> Iterator[Fact]:
    """`is to build cars in Tychy`, `will be assembled in Kenya from 2026`: a plan, or a wish, to make cars in a
    country.
    """
    sentence, clause = scene.sentence, scene.clause
    for cue in clause.cues("making"):
        near = sentence.slice(cue.start - 60, cue.end + 60)
        if _MAKES_NO_CAR.match(sentence.slice(cue.start, cue.end + 60)) or _NO_DEED.search(sentence.before(cue, 30)):
            continue
        if not (_MAKING.search(near) or any(abs(m.start - cue.start) < 90 for m in clause.of("model"))) or re.search(
            r"\b\d[\d,.]* (?:\w+ )?(?:cars|vehicles|units)\b", sentence.slice(cue.end, cue.end + 30)
        ):
            continue
        when = scene.when(cue)
        told = scene.told(cue, when)
        since = when is not None and when.period.relation in ("since", "from")
        if told is None or not (told.planned or since):
            continue
        places = _made_in(scene, cue)
        subject = scene.maker(cue.start)
        if subject is None:
            continue
        for place in places:
            fact = happening("plant", scene, subject, cue, told, when, place, rule="making_planned")
            if fact is not None:
                yield fact
        return


def _made_in(scene: Scene, cue: Mention) -> Sequence[Mention]:
    sentence = scene.sentence
    behind = [
        p
        for p in scene.markets()
        if p.start >= cue.end and re.search(r"\b(?:in|at|near)(?: the)? \Z", sentence.before(p, 10))
    ]
    if behind:
        first = behind[0]
        run = next((r for r in groups(sentence, scene.markets()) if first in r), [first])
        return specific(run)
    ahead = [
        p
        for p in scene.markets()
        if p.end <= cue.start
        and p.city is not None
        and re.match(r"(?:,[^,]{0,30},)? (?:is|are|will)\b", sentence.after(p, 40))
    ]
    if ahead:
        return ahead[:1]
    if _LOCAL.search(sentence.slice(cue.end, cue.end + 50)):
        setting = scene.setting()
        return [setting] if setting is not None else []
    return []


__all__ = ["Sentence", "Telling", "facility_facts", "outlet_facts", "plant_facts"]


def _or_none(places: list[Mention], dated: bool) -> list[Mention | None]:
    """The places, or one of nowhere for what is dated and not placed."""
    nowhere: list[Mention | None] = [None] if dated else []
    return [*places] or nowhere
