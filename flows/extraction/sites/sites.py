"""Sites: plants, other facilities and outlets that are decided, begun, opened, enlarged or closed."""

import re
from collections.abc import Iterator

from flows.extraction.context.context import Context
from flows.extraction.grammar.article import Clause, Mention, Sentence
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.modality import Telling
from flows.extraction.grammar.tenses import Tense, tense
from flows.extraction.scenes.happening import happening
from flows.extraction.scenes.passing_stops import is_rated
from flows.extraction.scenes.scene import Scene
from flows.extraction.sites.site_making import MAKING_CUES, closing, made, may_be_made, started
from flows.extraction.sites.site_nouns import (
    DENIED_BEHIND,
    DENIES,
    ONLY_NAMED,
    PLAN_DROPPED,
    TALKED_OF,
    TALKS_END,
    as_done,
    can_open,
    counted,
    in_a_town,
    may_be_named,
    nouns_of,
)
from flows.extraction.sites.site_places import (
    at_dateline,
    builder,
    each_town,
    next_place,
    of_somebody_else,
    or_none,
    site_places,
)
from flows.extraction.sites.site_verbs import site_verb
from flows.extraction.wording.needed import Needing
from flows.extraction.wording.small_numbers import SMALL_NUMBER

_ITS_CARS = re.compile(r"'s (?:\w+ ){0,3}(?:product|model|car|output|workers|workforce)s?\b")


# "Set up shop", "shut up shop": of no house.
_UP_SHOP = re.compile(
    r"\b(?:set(?:s|ting)?|shut(?:s|ting)?|clos(?:e|es|ed|ing)|pack(?:s|ed|ing)?|open(?:s|ed|ing)?) up \Z"
    r"|\bopen(?:s|ed|ing)? \Z"
)
_PLANNED = re.compile(r"(?:planned|schedul|slated|expected|earmarked|due\b|intended|proposed)", re.IGNORECASE)
# "Built its two-millionth car in May, ten years after production had begun there".
_YEARS_AFTER = re.compile(
    r"\b(?:years?|months?|weeks?|days?|decades?|long|soon|shortly) after [^,;.]*\bhad (?:been )?\Z"
)
_SOON = re.compile(r" (?:soon|shortly|next|later)\b")
# "Will mothball the plant": what stands there is closed, and no plan called off.
_MOTHBALLS = re.compile(r"mothball", re.IGNORECASE)
_PLAN = re.compile(r"\b(?:plans?|planned|projects?|proposed|proposals?|ideas?|schemes?|unbuilt|unfinished)\b")
_TOLD = re.compile(r"(?:announc|promis|propos|unveiled plans)", re.IGNORECASE)
_SHUTS = re.compile(
    r"(?:clos|shut|padlock|wind|wound|vacat|mothball|abandon|g(?:i|a)ve? up|giv(?:en|ing) up|ax(?:e|ing)"
    r"|dismantl|lock)",
    re.IGNORECASE,
)
_PICKED_AS = Needing(
    r"\b(?:picked|chosen|chose|selected|named|earmarked)\b[^,;.]{0,50} (?:as|for|to be) (?:the |its |their )?"
    r"(?:site|location|home|place|seat)\b"
)
_PICKS = re.compile(r"(?:pick|choos|chose|select)", re.IGNORECASE)
# "Goes abroad through the ports of X and Y": whose they are is not told.
_PORTS = re.compile(r"\b(?:through|via|from|at|to|by way of|out of|into) [^,.;]{0,40}\Z")
# "The number of plants falls", "the number of its dealers".
_COUNTS = Needing(r"\b[Nn]umber of (?:(?:its|the|their|all|new|car|own) )*\Z")
# A firm is founded or closed; what else is told of one is of no site.
_FIRM = re.compile(r"(?:subsidiar|compan)", re.IGNORECASE)
_FOUNDS = re.compile(
    r"(?:found|set|establish|open|creat|regist|launch|form|incorporat|clos|shut|start|begin|began|plan|inaugurat|wind|wound)",
    re.IGNORECASE,
)
# "The grounds, where X also runs a research centre, …": what is there is only said of what is named before.
_TOLD_ASIDE = re.compile(
    r", (?:where|in which|at which) [^,;]{2,40} (?:also |still |already )?(?:runs|operates|has|keeps|maintains|owns) "
)
_HOLDS = re.compile(
    r"\b(?:has|have|had|runs?|ran|operates?|operated|owns?|owned|keeps?|kept) (?:(?:already|now|only|just|also) )?"
    rf"(?:an?|its|one|{SMALL_NUMBER}|\d+) (?:[\w-]+ ){{0,3}}\Z"
)
_HELD = re.compile(r" (?:and|but) (?:(?:will|would|also|now|is|plans|wants|intends|aims|has|to) )*\Z")
# "Announced that it had sold its plant", "completed the sale of its X plant": it only changes hands.
_SOLD = Needing(
    r"\b(?:sold(?: off)?|sell(?:s|ing)?(?: off)?|(?:sale|disposal) of|dispos(?:e|es|ed|ing) of|offload(?:s|ed|ing)?|"
    r"divest(?:s|ed|ing)?) (?:the|its|their) (?:(?!and\b)[\w'-]+ ){0,3}\Z"
)
# "The existing plant provides the foundation": what is there is no event unless something is done to it.
_THERE = re.compile(r"\b(?:existing|present|current) \Z", re.IGNORECASE)
_CHANGES = re.compile(
    r"(?:expan|extend|enlarg|clos|shut|sell|sold|stop|end|conver|re-?tool|upgrad|modern|doubl|moth)", re.IGNORECASE
)


_ANY_SITE = frozenset({"complex", "facility", "facilities", "site", "sites"})
PLANT_CUES = MAKING_CUES | {"plant_noun"}


def may_be_plant(sentence: Sentence) -> bool:
    """Whether a sentence without a cue may tell of a plant: whether it has "it" for one, or where cars are made."""
    return may_be_named(sentence) or may_be_made(sentence)


def plant_facts(clause: Clause, context: Context) -> Iterator[Fact]:
    """Plants and production lines: a site's noun with a verb of founding, changing or closing; or cars that
    begin, or are, to be built somewhere.
    """
    scene = Scene(_extended(clause), context)
    found = (
        list(_sited(scene, "plant", "plant_noun")) or list(started(scene)) or list(made(scene)) or list(closing(scene))
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


def _is_held(sentence: Sentence, noun: Mention, cue: Mention) -> bool:
    """Whether a site is there, and a second verb is of another: "has a showroom in X and will open one in Y"."""
    there = _HOLDS.search(sentence.before(noun, 40)) is not None
    return there and _HELD.search(sentence.slice(noun.end, cue.start)) is not None


_HAD_BEEN = re.compile(r"\bhad (?:[a-z]+ )?been \Z")


def _had_been_thought_of(sentence: Sentence, cue: Mention) -> bool:
    """Whether a country had been in the frame, and nobody says what came of it."""
    return cue.surface in ("in the frame", "in the running") and _HAD_BEEN.search(sentence.before(cue, 25)) is not None


def _called_off(scene: Scene, told: Telling) -> bool:
    """Whether a verb in the past calls it off."""
    return told.doubt is not None and tense(scene.clause, told.doubt) is Tense.PAST


# "Will serve as its European hub", "is to become a base for exports": a country does, and no house is built; "will
# start via a subsidiary": by which something else is done.
_SERVES_AS = re.compile(
    r"\b(?:(?:serv(?:es?|ed|ing)|act(?:s|ed|ing)?|used?|uses|seen|regarded|chosen|picked|selected) as|becom(?:es?|ing)"
    r"|became|turn(?:s|ed)? into) (?:its|their|the|an?|[\w&-]+['’]s?) (?:[\w-]+ )*\Z"
)
_HUB = re.compile(r"\b(?:hub|base|gateway|springboard|bridgehead)\Z", re.IGNORECASE)
_VIA = re.compile(r"\b(?:via|through|by way of|by means of) (?:its|their|the|an?) (?:[\w-]+ ){0,3}\Z")


def _no_house(sentence: Sentence, noun: Mention) -> bool:
    """Whether a noun for a house is only what a country is to somebody, or the means of something else."""
    before = sentence.before(noun, 60)
    serves = _HUB.search(noun.surface) is not None and _SERVES_AS.search(before) is not None
    return serves or _VIA.search(before) is not None


_DECISION_ON = Needing(
    r"\b(?:decision|decid(?:e|es|ed|ing)|verdict|choice) (?:on|about|over|of a site for|whether to build)\b[^.;:]{0,40}"
    r"\Z"
)


def _sited(scene: Scene, event_type: str, label: str) -> Iterator[Fact]:
    sentence = scene.sentence
    for noun in nouns_of(scene, label):
        if (
            label == "outlet_noun"
            and re.search(
                r"\b(?:reach\w*|hit\w*|into|in|to|for|enter\w*|at) (?:[A-Z]\w+ |the |its |local )*\Z",
                sentence.before(noun, 40),
            )
            and noun.surface.lower() in ("showrooms", "dealers", "stores", "dealerships", "outlets", "garages")
        ):
            continue
        if noun.surface.lower() == "office" and (
            re.search(r"\b(?:tak\w+|took|in|leaves?|left|holds?) \Z", sentence.before(noun, 8))
            or re.match(r" of (?:the )?[A-Z]", sentence.after(noun, 9))
        ):
            continue
        if noun.surface.lower() in ("port", "ports") and _PORTS.search(sentence.before(noun, 50)):
            continue
        if _COUNTS.search(sentence.before(noun, 40), of=sentence.text) or (
            label != "plant_noun" and _TOLD_ASIDE.search(sentence.text)
        ):
            continue
        if label == "plant_noun" and (
            _ITS_CARS.match(sentence.after(noun, 40)) or _SOLD.search(sentence.before(noun, 50), of=sentence.text)
        ):
            continue
        if label == "facility_noun" and _no_house(sentence, noun):
            continue
        if label == "plant_noun" and ONLY_NAMED.search(sentence.before(noun, 50)) is not None:
            continue
        if label == "plant_noun" and noun.surface.lower() in _ANY_SITE and sentence.cues("outlet_noun"):
            continue  # "the new showroom, in a shopping complex, is an 8,200-square-foot facility"
        if label == "outlet_noun" and any(f.start <= noun.start < f.end for f in sentence.cues("facility_noun")):
            continue  # "design studio"
        if label == "outlet_noun" and noun.surface.lower() == "branch":
            continue  # "Its Australian branch, reopened in 2023": the firm's own
        if label == "outlet_noun" and (not can_open(scene, noun) or _UP_SHOP.search(sentence.before(noun, 14))):
            continue
        if noun.surface == "Complex" and not any(noun.start - m.end == 1 for m in sentence.of("place", "organization")):
            continue  # "in Mumbai's Bandra Kurla Complex": a part of a town
        cue = site_verb(scene, noun)
        if cue is not None and cue.start > noun.end and _is_held(sentence, noun, cue):
            continue
        if cue is None or (_THERE.search(sentence.before(noun, 12)) and not _CHANGES.match(cue.surface)):
            continue
        aside = sentence.aside_at(noun.start)
        if aside is not None and not aside[0] <= cue.start < aside[1]:
            continue  # "The mall, where X had a showroom, was closed"
        if _FIRM.search(noun.surface) and not _FOUNDS.match(cue.surface):
            continue
        if event_type == "outlet_opening" and _SHUTS.match(cue.surface) is not None:
            continue  # "shut its showroom": none opens
        if _YEARS_AFTER.search(sentence.before(cue, 70)) is not None or _had_been_thought_of(sentence, cue):
            continue
        subject = builder(scene, noun.start, event_type)
        if subject is None or (event_type != "plant" and of_somebody_else(scene, noun, subject)):
            continue
        when = scene.when(cue)
        if when is None and event_type == "plant" and is_rated(sentence, cue):
            continue
        told = as_done(sentence, noun, cue, scene.told(cue, when))
        if told is not None and not told.planned and when is not None and _PLANNED.match(cue.surface):
            continue  # "originally planned for 2022": nobody says that it was built
        if told is not None and _TOLD.match(cue.surface) and told.status == "occurred" and event_type == "plant":
            told = Telling("scheduled", told.certainty)  # "The plant, announced in March 2023, sleeps"
        if (
            told is not None
            and not told.planned
            and (_PICKS.match(cue.surface) or _PICKED_AS.search(scene.clause.text, of=sentence.text))
        ):
            told = Telling("scheduled", told.certainty)  # a place that is chosen: nothing stands there yet
        if DENIES.search(sentence.before(noun, 120), of=sentence.text) or DENIED_BEHIND.match(
            sentence.after(noun, 120), of=sentence.text
        ):
            told = Telling("scheduled", "denied")
        if told is not None and _DECISION_ON.search(sentence.before(noun, 60), of=sentence.text):
            # "A decision on a plant has been put off: A and B are in the race": when one decides, nobody builds.
            when, told = None, Telling("scheduled", "hedged")
        dropped = PLAN_DROPPED.search(sentence.before(noun, 90), of=sentence.text) is not None
        if TALKED_OF.search(sentence.before(noun, 90), of=sentence.text):
            when, dropped = None, dropped or TALKS_END.search(sentence.text) is not None
        if dropped and told is not None and told.status != "cancelled":
            told = Telling("cancelled", "denied")
        if told is None:
            continue
        if told.status == "cancelled" and when is not None and _called_off(scene, told):
            when = scene.resolve(when.mention, "past") or when  # "In January X dropped plans for a plant"
        if told.status == "occurred" and _SOON.match(sentence.after(cue, 10)) and cue.surface.lower().endswith("ing"):
            told = Telling("scheduled", "asserted")  # "Opening soon: a showroom in Lyon"
        if told.status == "cancelled" and _MOTHBALLS.match(cue.surface) and not _PLAN.search(scene.clause.text):
            told = Telling("occurred" if tense(scene.clause, cue) is Tense.PAST else "scheduled", "asserted")
        if label == "outlet_noun" and counted(
            scene, cue, noun, planned=told.planned, dated=when is not None or not in_a_town(scene)
        ):
            continue
        places = site_places(scene, noun, cue)
        if places and re.search(
            r"\balready\b", sentence.slice(min(cue.start, places[0].start), max(cue.end, places[0].start))
        ):
            told = Telling("occurred", "asserted")
        if event_type == "outlet_opening":
            places = at_dateline(scene, noun) or each_town(scene, places) or next_place(scene)
        loose = label == "outlet_noun" and when is None and told.planned and noun.surface.lower().endswith("s")
        if loose and not any(sentence.start <= p.start < sentence.end for p in places):
            continue  # "Service centres are part of the plan": neither where nor when
        for place in or_none(places, when is not None):
            fact = happening(event_type, scene, subject, noun, told, when, place, rule=f"{event_type}_site")
            if fact is not None:
                yield fact
        return
