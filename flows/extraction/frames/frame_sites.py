"""Frames of sites: plants and other sites that are built, opened, enlarged or closed, and milestones."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from flows.extraction.context.context import Subject
from flows.extraction.context.event_places import groups, is_scene, specific
from flows.extraction.context.here_places import dateline_town
from flows.extraction.frames.frame_anaphors import same_site, site_near
from flows.extraction.frames.frame_building import MADE, OF_SITES, first_built, made_before, of_construction
from flows.extraction.frames.frame_first_cars import is_first_model
from flows.extraction.frames.frame_follows import follows_bare
from flows.extraction.frames.frame_launches import of_cars
from flows.extraction.frames.frame_telling import done, telling_of
from flows.extraction.frames.frame_times import when_of
from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.frame_heads import NTH
from flows.extraction.grammar.modality import Telling
from flows.extraction.grammar.predicate_words import Word
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.launches.dated_places import dated_places
from flows.extraction.lexicon.plant_words import PLANT
from flows.extraction.lexicon.regions import members
from flows.extraction.periods.period_term import Tense as Side
from flows.extraction.scenes.frame_actors import owner
from flows.extraction.scenes.frame_parts import Told
from flows.extraction.scenes.frame_where import where
from flows.extraction.scenes.happening import happening
from flows.extraction.scenes.passing_stops import is_rated
from flows.extraction.scenes.told_dates import When
from flows.extraction.scenes.told_places import beside, each_city, moved_to, place_of
from flows.extraction.sites.site_nouns import MANY
from flows.extraction.wording.needed import Needing

# Nouns of work that may be of anything: of a site only where one is spoken of.
_WORK = frozenset({"work", "building"})
_ON_SITE = Needing(rf"\b(?:on|at) (?:the|its|this|that|the same) (?:premises|site|spot|{PLANT}|grounds|campus)\b")
# "With room for 100,000 cars for export to X": where its cars go.
_SUPPLIED = Needing(
    r"\b(?:exports?|exported|exporting|shipped|shipping|sent|supplied|destined|bound) (?:to|for) (?:the |other )?\Z"
    r"|\b(?:supply|supplies|supplying|serve|serves|serving|cater for)(?: the)? \Z"
)
_SHIFTS = re.compile(r"\A[^,;]{0,25}\bshifts?\b")
_SAID = re.compile(r"(?i)(?:announc|confirm|promis|approv)")
_LEADS = frozenset({"after", "before", "since", "without", "by", "for", "on", "despite", "instead"})
_BUILDING = frozenset({"building", "construction", "erecting", "constructing"})
_MORE = frozenset({"enlargement", "expansion", "extension", "modernisation", "modernization", "upgrade", "upgrading"})
_MANY = re.compile(MANY)


_NOUNS = {"plant": "plant_noun", "facility": "facility_noun"}


def _site(told: Told, country: Mention, label: str) -> Mention:
    """A country with the city of the site of which one of the two sentences before spoke; as it is where there are
    several.
    """
    for sentence in reversed([s for s in told.scene.article if 0 < told.sentence.index - s.index <= 2]):
        cities = [
            p for p in sentence.of("place") if p.city is not None and p.id == country.id and is_scene(sentence, p)
        ]
        if cities and (sentence.cues(label) or (label == "plant_noun" and MADE.search(sentence.text))):
            return replace(country, city=cities[0].city) if len({p.city for p in cities}) == 1 else country
    return country


_GOES_ON = re.compile(r",? (?:and|or|as well as) |, | in (?:the )?")


def _cities(told: Told, city: Mention) -> list[Mention]:
    """A city that stands for its plant, with those that are listed beside it."""
    for part in (told.predicate.object, told.predicate.subject, told.predicate.scope):
        listed = groups(told.sentence, told.mentions(part, "place"))
        at = next((i for i, run in enumerate(listed) if city in run), None)
        if at is not None:
            run = listed[at]
            for other in listed[at + 1 :]:
                # "A in X and B in Y".
                if _GOES_ON.fullmatch(told.sentence.slice(run[-1].end, other[0].start)) is None:
                    break
                run = [*run, *other]
            return run
    return [city]


def _of_the_site(told: Told, word: Word | None, kind: str) -> list[Mention]:
    """Where the site stands of which the sentences before told: "the plant", behind "its factory in X"."""
    label = _NOUNS.get(kind)
    at = next((i for i, w in enumerate(told.words) if w is word), 0)
    if label is None or word is None or word.kind != "noun" or not at or told.words[at - 1].text != "the":
        return []
    for sentence in reversed(told.context.article.before(told.sentence)[-_BACK:]):
        nouns = sentence.cues(label)
        found = [
            p
            for p in sentence.of("place")
            if len(p.id or "") == 2
            and any(0 <= p.start - n.end < _BESIDE for n in nouns)
            and is_scene(sentence, p)
            and p.label != "demonym"
        ]
        towns_here = {p.city for p in sentence.of("place") if p.city is not None}
        if not nouns and len(towns_here) == 1 and sentence is told.context.article.before(told.sentence)[-1]:
            cities = [p for p in sentence.of("place") if p.city is not None and is_scene(sentence, p)]
            if cities and all(p.id == cities[0].id for p in sentence.of("place") if len(p.id or "") == 2):
                return cities[:1]  # "X's Rayong story is short. The line was opened in 2024"
        if nouns:
            towns = [p for p in found if p.city is not None]
            lone = len({p.id for p in found}) == 1 and len({p.city for p in towns}) <= 1
            return (towns or found)[:1] if lone else []
    return []


# So many sentences back, and so near behind its noun.
_BACK = 4
_BESIDE = 30


# "Begins in Hungary in October and in Turkey by March": from a time to another place, which has its own behind it.
_AND_IN = re.compile(r",? (?:and|then|and then|and later|but) (?:only )?(?:in|at|near) (?:the )?")


def _gone_on(told: Told, side: Side | None) -> dict[Mention | None, When]:
    """The places to which a statement goes on behind its time, each with a time of its own."""
    sentence = told.sentence
    found: dict[Mention | None, When] = {}
    periods = [p for p in sentence.of("period") if p.start >= told.predicate.cue.end]
    for place in sentence.of("place") if len(periods) > 1 else ():
        its_own = next((p for p in periods if 0 <= p.start - place.end <= len(" (")), None)
        led = any(_AND_IN.fullmatch(sentence.slice(p.end, place.start)) for p in periods if p.end < place.start)
        when = told.scene.resolve(its_own, side) if its_own is not None and led else None
        if when is not None and is_scene(sentence, place):
            found[place] = when
    return found


def _first_time(told: Told, later: Mapping[Mention | None, When], side: Side | None) -> When | None:
    """The time right behind the verb of a statement that goes on to other places."""
    first = min(p.start for p in later if p is not None)
    periods = (p for p in told.sentence.of("period") if told.predicate.cue.end <= p.start < first)
    mention = next(periods, None)
    return told.scene.resolve(mention, side) if mention is not None else None


# Countries that are a town: Hong Kong, Macau, Singapore.
_TOWNS = frozenset({"HK", "MO", "SG"})


def _many(told: Told) -> bool:
    """Whether the houses are counted: "has opened eight showrooms" tells how many there are, and not of an opening."""
    there = told.mentions(told.predicate.scope, "place")
    if any(m.city is not None for m in there) or len({m.id for m in there if m.id in _TOWNS}) > 1:
        return False
    part = told.part(told.predicate.subject if told.predicate.passive else told.predicate.object)
    return any(_MANY.fullmatch(w.text) for w in part)


def site_event(told: Told, kind: str, verb: str, word: Word | None) -> Iterator[Fact]:
    """An event of a site or of a company: once, or once a place where outlets open."""
    when = when_of(told)
    telling = telling_of(told, when)
    subject = owner(told, works=kind == "plant")
    if telling is None or subject is None:
        return
    counts = telling.planned or (told.predicate.governed == "have" and when is None)
    if kind == "outlet_opening" and counts and _many(told):
        return
    led = told.words[told.predicate.index - 1].text if told.predicate.index else ""
    if when is None and told.predicate.form == "ing" and led in _LEADS:
        return  # "17 months after laying the foundation stone"
    if verb == "destined" and told.predicate.passive and told.opens_aside and _SAID.match(told.predicate.cue.surface):
        return  # "A line, announced in Cairo in May, is to start in 2026": when and where it was told
    if verb == "makes" and _SHIFTS.search(told.sentence.after(told.predicate.cue, 40)):
        return  # "Is made in two shifts since January"
    if verb == "calls_off":
        put_off = when is not None and when.mention.relation in ("until", "to")
        telling = Telling("scheduled", "asserted") if put_off else Telling("cancelled", "denied")
    if when is None and kind == "plant" and is_rated(told.sentence, told.predicate.cue):
        return
    since = when is not None and when.period.relation in ("since", "from")
    if told.state and since and telling.planned and telling.plan is None and telling.certainty == "asserted":
        telling = Telling("occurred", "asserted")  # "a depot near X, in operation since April"
    there = verb in ("makes", "leaves_line") or told.state
    day = verb == "leaves_line" and when is not None and when.mention.granularity == "day" and not told.counted
    if there and not day and not ((telling.planned and told.predicate.form == "future") or since):
        return
    if word is not None and (word.text in _WORK or word.label in OF_SITES) and not where(told):
        taken = told.taken(word)
        site = kind if taken and word.text in _WORK else site_near(told, word, taken=taken) or made_before(told, word)
        there = verb == "begins" and bool(told.mentions(told.predicate.scope, "place"))
        if site is None or (when is None and not taken and not there):
            return
        if site == "outlet_opening" and (told.predicate.form == "noun" or verb == "begins"):
            return  # "Construction of the showroom was under way in May": it opens later
        kind = site
    head = told.words[: told.predicate.index]
    first = next((i for i in range(len(head) - 1, -1, -1) if head[i].text in (":", ";")), -1)
    bound = any(w.label == "agreement" for w in head[first + 1 :])
    if verb == "destined" and word is not None and word.text in ("output", "production") and told.counted:
        return  # "Expects output of 57,000 vehicles".
    if (verb == "makes" and (told.apposed or bound)) or (verb in ("makes", "shifts") and told.counted):
        return
    there = told.scene.anaphoric_place() is not None or _ON_SITE.search(told.sentence.text) is not None
    theirs = any(w.text == "theirs" for w in told.part(told.predicate.object))  # sites that were told of before
    near = theirs or follows_bare(told) or (when is not None and (verb != "makes" or since or there))
    known = same_site(told, told.predicate.scope) or where(told) or moved_to(told)
    places = list(known) or place_of(told, arrives=verb == "shifts")
    if word is not None and word.label == "place" and word.mention is not None:
        places = _cities(told, word.mention)
    if kind == "plant" and any(_SUPPLIED.search(told.sentence.before(p, 40), of=told.sentence.text) for p in places):
        places = [p for p in told.mentions(told.predicate.subject, "place") if is_scene(told.sentence, p)]
    places = places or _of_the_site(told, word, kind)
    meant = told.scene.anaphoric_place() if not any(len(p.id or "") == 2 for p in places) else None
    places = places or of_construction(told, word)
    if places and meant is not None and all(p.label == "demonym" for p in places):
        places = [meant]  # "will build its second African plant there"
    sited = kind in _NOUNS and not theirs  # those of another firm are in other towns
    places = places or ([_site(told, p, _NOUNS[kind]) if sited else p for p in beside(told)] if near else [])
    if kind in ("plant", "facility") and all(p.label == "region" for p in places):
        places = _located(told) or places
    places = _reported_from(told, places) if verb in _SEEN else places
    if (verb in ("makes", "shifts") or (word is not None and word.kind == "verb")) and not places:
        return
    side: Side | None = "future" if telling.planned else "past" if done(told) else None
    later = _gone_on(told, side) if kind in _NOUNS else {}
    if later:
        before = [p for p in told.mentions(told.predicate.subject, "place") if is_scene(told.sentence, p)]
        places = [p for p in places if p not in later] or before
        when = _first_time(told, later, side) or when
    nowhere: list[Mention | None] = [None] if when is not None else []
    built = verb == "begins" and any(w.text in _BUILDING for w in told.part(told.predicate.object)[:2])
    verb = "breaks_ground" if built else verb  # "has begun building a second factory"
    rule = "frame_enlarges" if told.predicate.cue.surface.lower() in _MORE else f"frame_{verb}"
    sites = each_city(told, places) if kind == "outlet_opening" else specific(places)
    own = dated_places(told.scene, sites, side) if len(sites) > 1 else {}
    if kind in _NOUNS and len(sites) == 1 and len(towns := [p for p in places if p.city is not None]) > 1:
        # "At X in 2027 and at Y this December", in one country.
        own = dated_places(told.scene, towns, side)
        sites = [p for p in towns if p in own] or sites
    for place in [*(sites or nowhere), *(p for p in later if p not in sites)]:
        its_own = later.get(place) or own.get(place, when)
        fact = happening(kind, told.scene, subject, told.predicate.cue, telling, its_own, place, rule=rule)
        if fact is not None:
            yield fact


# "At its first plant in Europe, located in Szeged".
_LOCATED = re.compile(r", (?:which is )?(?:located|situated|sited|based) (?:in|near|at|outside) (?:the )?\Z")


def _located(told: Told) -> list[Mention]:
    """The town or country in which a site is told behind the verb to lie."""
    behind = (p for p in told.sentence.of("place") if p.start > told.predicate.cue.end and p.label != "region")
    return [p for p in behind if _LOCATED.search(told.sentence.before(p, 44))][:1]


# What reporters travel to.
_SEEN = frozenset({"opens", "breaks_ground"})
_LEAD = 2


def _reported_from(told: Told, places: Sequence[Mention]) -> list[Mention]:
    """The town of the dateline where the head of a report tells only the region of what was done there: "RAYONG, … -
    opened its first factory in Southeast Asia"; else the places as they are.
    """
    town = dateline_town(told.context.article)
    regional = bool(places) and all(p.label == "region" for p in places)
    if town is None or not regional or told.sentence.index > _LEAD or not done(told):
        return list(places)
    within = any(town.id in members(p.id, told.context.vocabulary) for p in places)
    return [town] if within else list(places)


def _maker_of_nth(told: Told, words: Sequence[Word]) -> Subject | None:
    """The maker whose cars are counted: "the 200,000th X assembled by Y"."""
    for count, word in pairwise(words):
        firm = word.mention if word.label == "organization" else None
        if firm is not None and NTH.fullmatch(count.text) and is_maker(firm.id or "", told.context.vocabulary):
            return Subject(firm.id or "", firm.start, firm.end, "owner")
    return None


def milestone_event(told: Told, kind: str, verb: str, word: Word | None) -> Iterator[Fact]:
    """The N-th or first vehicle that is built, delivered or shipped; of first ones that are to be built the plant."""
    when = when_of(told)
    telling = telling_of(told, when)
    subject = owner(told)
    if telling is not None and telling.planned and first_built(told, verb):
        if when is not None:
            yield from site_event(told, "plant", "begins", None)
        return
    if verb in ("arrives", "destined") and (word is None or word.text in ("model", "models") or when is None):
        return  # "the first model is due": none that is delivered
    statement = [*told.part(told.predicate.subject), *told.part(told.predicate.object)]
    cars = [w.mention for w in statement if w.label == "model" and w.mention is not None]
    if verb in ("arrives", "destined") and is_first_model(told, cars):
        yield from of_cars(told, cars, f"frame_{verb}")
        return
    subject = _maker_of_nth(told, statement) or subject
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
