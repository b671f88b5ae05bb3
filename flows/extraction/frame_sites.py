"""Frames of sites and companies: plants and other sites, deals, agreements and milestones."""

import re
from collections.abc import Iterator
from dataclasses import replace

from flows.extraction.article import Mention
from flows.extraction.context import Subject
from flows.extraction.event_places import groups, is_scene, specific
from flows.extraction.fact import Fact, Value
from flows.extraction.frame_actors import actor, owner
from flows.extraction.frame_anaphors import same_site, site_near
from flows.extraction.frame_parts import (
    Told,
    beside,
    each_city,
    place_of,
    quantities,
)
from flows.extraction.frame_telling import telling_of
from flows.extraction.frame_times import when_of
from flows.extraction.frame_where import where
from flows.extraction.happening import happening
from flows.extraction.modality import Telling
from flows.extraction.predicate_words import Word
from flows.extraction.site_nouns import MANY
from flows.extraction.subjecthood import is_maker
from flows.extraction.taken_trade import takes_trade

# Nouns of work that may be of anything: of a site only where one is spoken of.
_WORK = frozenset({"work", "building"})
_ON_SITE = re.compile(
    r"\b(?:on|at) (?:the|its|this|that|the same) (?:premises|site|spot|plant|factory|works|grounds|campus)\b"
)
# "With room for 100,000 cars for export to X": where its cars go.
_SUPPLIED = re.compile(
    r"\b(?:exports?|exported|exporting|shipped|shipping|sent|supplied|destined|bound) (?:to|for) (?:the |other )?\Z"
    r"|\b(?:supply|supplies|supplying|serve|serves|serving|cater for)(?: the)? \Z"
)
_SHIFTS = re.compile(r"\A[^,;]{0,25}\bshifts?\b")
_LEADS = frozenset({"after", "before", "since", "without", "by", "for", "on", "despite", "instead"})
_OF_SITES = frozenset({"completion", "phase"})
_MORE = frozenset({"enlargement", "expansion", "extension", "modernisation", "modernization", "upgrade", "upgrading"})
_MANY = re.compile(MANY)


def _site(told: Told, country: Mention) -> Mention:
    """A country with the city of the plant of which one of the two sentences before spoke; as it is where there are
    several.
    """
    for sentence in reversed([s for s in told.scene.article if 0 < told.sentence.index - s.index <= 2]):
        cities = [
            p for p in sentence.of("place") if p.city is not None and p.id == country.id and is_scene(sentence, p)
        ]
        if cities and (sentence.cues("plant_noun") or _MADE.search(sentence.text)):
            return replace(country, city=cities[0].city) if len({p.city for p in cities}) == 1 else country
    return country


_MADE = re.compile(r"\b(?:buil(?:t|ds?|ding)|made|makes?|assembl\w+|produc\w+|manufactur\w+)\b")


_SO_MANY = re.compile(r"\d (?:new )?\Z")


def _cities(told: Told, city: Mention) -> list[Mention]:
    """A city that stands for its plant, with those that are listed beside it."""
    for part in (told.predicate.object, told.predicate.subject, told.predicate.scope):
        listed = groups(told.sentence, told.mentions(part, "place"))
        run = next((run for run in listed if city in run), None)
        if run is not None:
            return run
    return [city]


def _many(told: Told) -> bool:
    """Whether the houses are counted: "has opened eight showrooms" tells how many there are, and not of an opening."""
    if any(m.city is not None for m in told.mentions(told.predicate.scope, "place")):
        return False
    part = told.part(told.predicate.subject if told.predicate.passive else told.predicate.object)
    return any(_MANY.fullmatch(w.text) for w in part)


def site_event(told: Told, kind: str, verb: str, word: Word | None) -> Iterator[Fact]:
    """An event of a site or of a company: once, or once a place where outlets open."""
    when = when_of(told)
    telling = telling_of(told, when)
    subject = owner(told)
    if telling is None or subject is None:
        return
    counts = telling.planned or (told.predicate.governed == "have" and when is None)
    if kind == "outlet_opening" and counts and _many(told):
        return
    led = told.words[told.predicate.index - 1].text if told.predicate.index else ""
    if when is None and told.predicate.form == "ing" and led in _LEADS:
        return  # "17 months after laying the foundation stone"
    if verb == "makes" and _SHIFTS.search(told.sentence.after(told.predicate.cue, 40)):
        return  # "Is made in two shifts since January"
    if verb == "calls_off":
        put_off = when is not None and when.mention.relation in ("until", "to")
        telling = Telling("scheduled", "asserted") if put_off else Telling("cancelled", "denied")
    since = when is not None and when.period.relation in ("since", "from")
    there = verb in ("makes", "leaves_line") or told.state
    day = verb == "leaves_line" and when is not None and when.mention.granularity == "day" and not told.counted
    if there and not day and not ((telling.planned and told.predicate.form == "future") or since):
        return
    if word is not None and (word.text in _WORK or word.label in _OF_SITES) and not where(told):
        taken = told.taken(word)
        site = kind if taken and word.text in _WORK else site_near(told, word, taken=taken)
        if site is None or (when is None and not taken):
            return
        kind = site
    bound = any(w.label == "agreement" for w in told.words[: told.predicate.index])
    if verb == "destined" and word is not None and word.text in ("output", "production") and told.counted:
        return  # "Expects output of 57,000 vehicles".
    if (verb == "makes" and (told.apposed or bound)) or (verb in ("makes", "shifts") and told.counted):
        return
    there = told.scene.anaphoric_place() is not None or _ON_SITE.search(told.sentence.text) is not None
    near = when is not None and (verb != "makes" or since or there)
    places = list(same_site(told, told.predicate.scope) or where(told)) or place_of(told, arrives=verb == "shifts")
    if word is not None and word.label == "place" and word.mention is not None:
        places = _cities(told, word.mention)
    if kind == "plant" and any(_SUPPLIED.search(told.sentence.before(p, 40)) for p in places):
        places = [p for p in told.mentions(told.predicate.subject, "place") if is_scene(told.sentence, p)]
    places = places or ([_site(told, p) if kind == "plant" else p for p in beside(told)] if near else [])
    if (verb in ("makes", "shifts") or (word is not None and word.kind == "verb")) and not places:
        return
    nowhere: list[Mention | None] = [None] if when is not None else []
    rule = "frame_enlarges" if told.predicate.cue.surface.lower() in _MORE else f"frame_{verb}"
    for place in (each_city(told, places) if kind == "outlet_opening" else specific(places)) or nowhere:
        fact = happening(kind, told.scene, subject, told.predicate.cue, telling, when, place, rule=rule)
        if fact is not None:
            yield fact


def deal_event(told: Told, kind: str, verb: str, word: Word | None) -> Iterator[Fact]:
    """Companies, stakes and plants that change hands, money that is raised."""
    when = when_of(told) or told.scene.said_when()
    telling = telling_of(told, when)
    subject = actor(told, any_firm=kind == "acquisition")
    if takes_trade(told.sentence, told.predicate.cue):
        return
    of_cars = any(w.label == "vehicle" for w in told.part(told.predicate.object))
    if of_cars and word is not None and word.label == "organization":
        return
    if telling is None or subject is None or (told.predicate.form == "ing" and told.predicate.governed != "be"):
        return
    if word is not None and word.label == "organization" and told.counted and verb == "sells":
        return  # "sold 14,700 MGs"
    if word is not None and word.label == "organization" and _SO_MANY.search(told.sentence.slice(word.start - 4, word.start)):
        return  # "Norwegians bought 652 BYDs"
    if verb == "sells" and told.predicate.form == "present" and not quantities(told) and when is None:
        return  # "A dealer sells X, Y and Z in Almaty."
    if word is not None and word.text in ("shares", "share") and not any(q.unit == "percent" for q in quantities(told)):
        return
    if (
        verb == "lists"
        and told.predicate.governed == ""
        and told.words[told.predicate.index - 1].kind in ("other", "noun", "stop")
    ):
        return
    if (
        word is not None
        and word.mention is not None
        and word.mention.id in told.context.vocabulary.family(subject.organization_id)
        and not (verb == "hands" and told.mentions(told.predicate.object, "place"))
    ):
        return
    cells: list[tuple[str, Value, Mention]] = []
    for mention in quantities(told):
        if (
            mention.label == "money"
            and mention.value is not None
            and mention.unit is not None
            and not any(c[0] == "amount" for c in cells)
        ):
            cells += [("amount", mention.value, mention), ("currency", mention.unit, mention)]
        elif mention.unit == "percent" and mention.value is not None and kind == "acquisition":
            cells.append(("stake_percent", mention.value, mention))
    place = next(iter(specific(place_of(told))), None)
    if kind == "acquisition" and (place is None or verb == "hands"):
        # "Its two Russian businesses", "hands O Russia to …"
        own = (p for p in told.mentions(told.predicate.object, "place") if len(p.id or "") == 2)
        place = next(own, place)
    fact = happening(
        kind, told.scene, subject, told.predicate.cue, telling, when, place, rule=f"frame_{verb}", cells=cells
    )
    if fact is not None:
        yield fact


def partner_event(told: Told, kind: str, verb: str, word: Word | None) -> Iterator[Fact]:
    """Agreements that are signed, extended or called off, and partners that are chosen."""
    statement = [
        *told.part(told.predicate.subject),
        *told.part(told.predicate.object),
        *told.part(told.predicate.scope),
    ]
    firms = {w.mention.id for w in statement if w.label == "organization" and w.mention is not None}
    if len(firms) < (2 if verb == "allies" else 1):
        return
    when = when_of(told) or told.scene.said_when()
    telling = telling_of(told, when)
    subject = actor(told)
    named = [w.mention for w in statement if w.label == "organization" and w.mention is not None]
    makers = [m for m in named if is_maker(m.id or "", told.context.vocabulary)]
    if makers and (
        subject is None or not is_maker(subject.organization_id, told.context.vocabulary) or told.predicate.passive
    ):
        subject = Subject(makers[0].id or "", makers[0].start, makers[0].end, "named")
    if not makers and (subject is None or not is_maker(subject.organization_id, told.context.vocabulary)):
        # "The Indian company and the bank put their names to a memorandum"
        subject = told.scene.maker(told.predicate.cue.start) or subject
    if telling is None or subject is None or (when is None and len(firms) < 2):
        return
    if told.predicate.form == "ing" and told.predicate.governed != "be":
        return
    if verb == "calls_off":
        telling = Telling("cancelled", "denied")
    for place in _each_partner(told) or [next(iter(specific(place_of(told))), None)]:
        fact = happening(kind, told.scene, subject, told.predicate.cue, telling, when, place, rule=f"frame_{verb}")
        if fact is not None:
            yield fact


def _each_partner(told: Told) -> list[Mention | None]:
    """The country of each partner where several are told each with its own: "with A for X and with B for Y"."""
    words = [*told.part(told.predicate.object), *told.part(told.predicate.scope)]
    found: dict[str, Mention] = {}
    for firm, link, place in zip(words, words[1:], words[2:], strict=False):
        mention = place.mention if place.label == "place" else None
        paired = firm.label == "organization" and link.text in ("for", "in")
        if paired and mention is not None and is_scene(told.sentence, mention):
            found.setdefault(mention.id or "", mention)
    return list(found.values()) if len(found) > 1 else []


def milestone_event(told: Told, kind: str, verb: str, word: Word | None) -> Iterator[Fact]:
    """The N-th or first vehicle that is built, delivered or shipped."""
    when = when_of(told)
    telling = telling_of(told, when)
    subject = owner(told)
    if verb in ("arrives", "destined") and (word is None or word.text in ("model", "models") or when is None):
        return  # "the first model is due": none that is delivered
    statement = [*told.part(told.predicate.subject), *told.part(told.predicate.object)]
    cars = [w.mention for w in statement if w.label == "model" and w.mention is not None]
    if telling is None or (subject is None and not cars):
        return
    if (subject is None or subject.start < told.sentence.start) and cars:
        subject = Subject(told.context.model(cars[0]).organization_id, cars[0].start, cars[0].end, "model")
    place = next(iter(specific(place_of(told))), None)
    models = [told.context.model(m).model_id for m in cars]
    if subject is None:
        return
    fact = happening(
        kind, told.scene, subject, told.predicate.cue, telling, when, place, rule=f"frame_{verb}", models=models
    )
    if fact is not None:
        yield fact
