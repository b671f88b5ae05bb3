"""Making: cars that begin, cease or are to be built somewhere, and cities that stand for the plant there."""

import re
from collections.abc import Iterator, Sequence

from flows.extraction.context.event_places import groups, specific
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.modality import Telling
from flows.extraction.lexicon.car_words import BODIES
from flows.extraction.scenes.happening import happening
from flows.extraction.scenes.scene import Scene
from flows.extraction.sites.site_nouns import NO_DEED, ONLY_NAMED
from flows.extraction.sites.site_places import or_none, site_places
from flows.extraction.wording.needed import Needing

_MAKING = re.compile(rf"\b(?:cars?|vehicles?|models?|EVs?|{BODIES}|batter(?:y|ies)|it|them|they|kits)\b")


_LOCAL = re.compile(r"\b(?:locally|there|in the country|in the kingdom|in the region|here)\b")


_HAPPENS = re.compile(
    r"(?:,(?:[^,;]|,\d{3}){2,50},)?(?: in [A-Z][\w]+,?)?(?:,(?:[^,;]|,\d{3}){2,50},)? (follows|opens|opened|starts|"
    r"started|begins|began|comes|came|is to (?:open|follow|start)|will (?:open|follow|start|"
    r"be ready)|should (?:open|follow|start|have its first cars|be ready)|was (?:opened|"
    r"closed)"
    r"|closed|closes|is due|is planned|(?:went|goes|will go|is to go|came|comes|will come|is to come) "
    r"(?:into (?:operation|service|production)|on stream|on line))\b"
)


_CLOSES = Needing(
    r" (?:is closing|is to close|will close|is to shut|will shut|is being closed|"
    r"is being wound down|is to be closed)\b"
)


_PRODUCTION = Needing(
    r"\b(?:[Pp]roduction|[Aa]ssembly|[Mm]anufactur(?:e|ing)) (?:of|in|"
    r"at) [^;]{2,60}? ((?:start|begin|commence|resume|end|stop|cease|halt|restart)(?:s|d|ed)?|"
    r"stopped|began|(?:will|could|may|might|should|can) (?:start|begin|end|resume)|(?:is|"
    r"was) (?:due |set |expected |scheduled )?to (?:start|begin|end)"
    r"|got under way|is under way)\b"
)


MAKING_CUES = frozenset({"production_start", "making"})


def may_be_made(sentence: Sentence) -> bool:
    """Whether a sentence without a cue may tell of cars that are made: it may have a city that stands for its plant."""
    return _PRODUCTION.possible(sentence.text) or any(place.city is not None for place in sentence.of("place"))


def closing(scene: Scene) -> Iterator[Fact]:
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
        match = (
            _CLOSES.match(scene.sentence.after(place, 40), of=scene.sentence.text) if place.city is not None else None
        )
        subject = scene.maker(place.start) if match is not None else None
        if match is None or subject is None or scene.sentence.slice(scene.clause.start, place.start).strip(" ,"):
            continue
        cue = Mention("cue", place.end + 1, place.end + match.end(), match[0].strip(), label="site_verb")
        fact = happening(
            "plant", scene, subject, cue, Telling("scheduled", "asserted"), scene.when(cue), place, rule="city_closing"
        )
        if fact is not None:
            yield fact


def _of_plants(scene: Scene) -> bool:
    """Whether a city can stand for a plant here: the title or the sentences right before speak of plants."""
    before = scene.article.before(scene.sentence)
    return any(s.cues("plant_noun") for s in [*before[:1], *before[-2:]])


def started(scene: Scene) -> Iterator[Fact]:
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
        if subject is None or told is None or ONLY_NAMED.search(scene.sentence.before(cue, 50)) is not None:
            continue
        places = site_places(scene, cue, cue)
        if when is None and not told.planned and not places:
            continue
        if re.match(r"(?:local|localis|localiz)", cue.surface.lower()) and when is None and not told.planned:
            continue
        for place in or_none(places, when is not None):
            fact = happening("plant", scene, subject, cue, told, when, place, rule="production_start")
            if fact is not None:
                yield fact
        return


# "One million vehicles in all are to be built": a figure.
_COUNTED = re.compile(
    r"\b(?:\d[\d,.]*|million|thousand|hundred) (?:\w+ )?(?:cars|vehicles|units)(?: \w+){0,3}? (?:are|is|were|will|"
    r"should|can|could)(?: \w+){0,2} \Z"
)


# "Makes its debut", "makes way", "made the decision": nothing is made.
_MAKES_NO_CAR = re.compile(
    r"(?:makes?|made|making) (?:(?:its|their|a|an|the|his) (?:[\w-]+ ){0,3}?(?:debut|way|entrance|bow|"
    r"premiere|appearance|start|"
    r"beginning|decision|difference|profit|loss|comeback|return|announcement|case|name|base|hub)\b|"
    r"(?:money|sense|way|up|room|do)\b)"
)


# "Is made in two shifts since January": how, and not where.
_SHIFTS = Needing(r"[^,;]{0,25}\bshifts?\b")


# Where a car was made before it is to be made elsewhere.
_UP_TO_NOW = r"(?:so far|(?:un)?til now|up to now|hitherto|to date|currently|at present|previously|formerly)"
_SO_FAR = re.compile(rf", {_UP_TO_NOW} \Z")
_TILL_NOW = re.compile(rf" (?:in|at|near) [^,;]{{2,40}} {_UP_TO_NOW}, ")


def _is_up_to_now(sentence: Sentence, cue: Mention) -> bool:
    """Whether a participle in commas only says where something is made up to now."""
    if _SO_FAR.search(sentence.before(cue, 20)) is not None:
        return True
    return sentence.before(cue, 2) == ", " and _TILL_NOW.match(sentence.after(cue, 70)) is not None


_TO_BE_MADE = re.compile(r", (?:(?:and )?(?:due |set )?to be |which (?:is|are) to be )?\Z")


def _is_beyond_aside(sentence: Sentence, cue: Mention, time: Mention) -> bool:
    """Whether a car is only told in commas to be made somewhere, and a time stands behind them."""
    if _TO_BE_MADE.search(sentence.before(cue, 20)) is None:
        return False
    close = sentence.slice(cue.end, time.start).find(", ")
    return close >= 0 and sentence.slice(cue.end, cue.end + close).count(" ") <= _ASIDE_WORDS


_ASIDE_WORDS = 8


def made(scene: Scene) -> Iterator[Fact]:
    """`is to build cars in Tychy`, `will be assembled in Kenya from 2026`: a plan, or a wish, to make cars in a
    country.
    """
    sentence, clause = scene.sentence, scene.clause
    for cue in clause.cues("making"):
        near = sentence.slice(cue.start - 60, cue.end + 60)
        if _SHIFTS.match(sentence.slice(cue.end, cue.end + 40), of=sentence.text):
            continue
        if _MAKES_NO_CAR.match(sentence.slice(cue.start, cue.end + 60)) or NO_DEED.search(
            sentence.before(cue, 30), of=sentence.text
        ):
            continue
        if not (_MAKING.search(near) or any(abs(m.start - cue.start) < 90 for m in clause.of("model"))) or re.search(
            r"\b\d[\d,.]* (?:[\w-]+ ){0,2}?(?:cars|vehicles|units|[BN]?EVs|SUVs|pick-?ups|trucks|vans)\b",
            sentence.slice(cue.end, cue.end + 30),
        ):
            continue
        if _COUNTED.search(sentence.before(cue, 60)):
            continue
        if _is_up_to_now(sentence, cue):
            continue  # "The X, so far made in A, will be built in B"
        when = scene.when(cue)
        if when is not None and _is_beyond_aside(sentence, cue, when.mention):
            when = None  # "The X, to be made in A, will be shown in B on 2 December"
        if cue.start == sentence.start and (
            when is None
            or re.match(r"(?:Built|Made|Assembled|Produced)\b[^,]*,", sentence.slice(cue.start, when.mention.start))
        ):
            continue  # "Built in X, the Y is with dealers from May": the time is not that of the building
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
