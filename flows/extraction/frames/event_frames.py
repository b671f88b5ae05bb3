"""Frames: what a verb of a class with an argument of a class tells, as the vocabulary's table has it: "opens" with a
plant is an event of type plant, "shows" with a model a launch.
"""

import csv
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

from flows.extraction.context.context import Context
from flows.extraction.context.model_ends import all_ended
from flows.extraction.frames.frame_allotted import allotted, ceases
from flows.extraction.frames.frame_anaphors import (
    builds_outlet,
    cars_of_it,
    city_site,
    of_dealers,
    of_outlet,
    site_near,
    stands_for,
)
from flows.extraction.frames.frame_arguments import (
    arguments_of,
    of_something,
    places_of,
    put_off,
    said_of,
    stands_in,
    to_a_time,
    to_somebody,
)
from flows.extraction.frames.frame_arrivals import arrival_event, settles
from flows.extraction.frames.frame_brands import brand_event, entry_event
from flows.extraction.frames.frame_deals import deal_event, partner_event
from flows.extraction.frames.frame_delays import delay_event, without_earlier, without_put_off
from flows.extraction.frames.frame_exits import quit_event, stay_event
from flows.extraction.frames.frame_first_cars import first_cars_event
from flows.extraction.frames.frame_follows import to_follow
from flows.extraction.frames.frame_launches import FOLLOWS, fares, is_shown, launch_event, launched, of_cars
from flows.extraction.frames.frame_moves import introduces, move_event
from flows.extraction.frames.frame_nominal import launched_before
from flows.extraction.frames.frame_peoples import people_by_people
from flows.extraction.frames.frame_presented import presented
from flows.extraction.frames.frame_puts import put_event
from flows.extraction.frames.frame_ranges import is_of_range, range_event
from flows.extraction.frames.frame_senses import (
    COMES,
    GOES_ON,
    STATES,
    TRADE,
    delivers_car,
    does_else,
    is_noun,
    is_of_itself,
    is_passive,
    no_company,
    of_brand,
    sees_car,
    site_coming,
    tells_over,
)
from flows.extraction.frames.frame_sites import milestone_event, site_event
from flows.extraction.frames.frame_standing import standing
from flows.extraction.frames.frame_talks import talk_event
from flows.extraction.frames.frame_trade import DELIVERIES, sold_event, start_event, trade_event
from flows.extraction.frames.meant_cars import (
    apposed_car,
    attached,
    pointed_car,
    possessors,
    relative_car,
    stood_in,
    unnamed,
)
from flows.extraction.grammar.article import Article
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.frame_heads import heads
from flows.extraction.grammar.gaps import gapped
from flows.extraction.grammar.predicate_words import Word, words_of
from flows.extraction.grammar.predicates import predicates
from flows.extraction.launches.announced_cars import announced
from flows.extraction.lexicon.event_words import event_words
from flows.extraction.models.launch_cars import antecedent
from flows.extraction.scenes.frame_parts import Told
from flows.extraction.scenes.told_places import beside, place_of
from flows.extraction.wording.approximators import ROUGHLY

# Nouns of happening and the class of the verb that they are of.
_AS_VERB = {
    "opening": "opens",
    "closing": "closes",
    "starting": "begins",
    "ending": "ends",
    "groundbreaking": "breaks_ground",
    "completion": "builds",
    "debut": "shows",
    "putting_off": "puts_off",
}
_IDEAS = frozenset({"idea", "plan", "plans", "prospect", "possibility", "proposal", "notion", "trial", "balloon"})
_PEOPLE = frozenset(
    {"people", "workers", "employees", "staff", "jobs", "posts", "managers", "engineers", "expatriates"}
)
_OF_CARS = frozenset({"gets", "brings", "shows"})
# Verbs that tell of a phase of some work: "the first phase begins in May".
# "Output is planned at 50,000 cars": a figure, and no deed.
_AT_SO_MUCH = re.compile(rf" (?:at|to (?:be|reach|come to|total)) {ROUGHLY}\d")
_WORKS = frozenset({"completion", "groundbreaking"})
_OF_WORK = frozenset({"begins", "ends", "builds", "destined", "comes_on"})


@cache
def event_frames(folder: Path) -> Mapping[tuple[str, str], str]:
    """The table: verb class and argument class to event type."""
    with (folder / "event_frames.csv").open(encoding="utf-8", newline="") as file:
        return {(r["verb"], r["argument"]): r["event_type"] for r in csv.DictReader(file)}


_HANDED = re.compile(r"(?i)hand(?:s|ed|ing)? over")
_OF_RANGES = frozenset({"enlarges", "builds"})
_OF_OWNERS = frozenset({"acquires", "sells", "hands", "owns"})
_ONES = frozenset({"one", "another", "two", "some", "more"})


def frame_facts(article: Article, context: Context) -> Iterator[Fact]:
    """The events that the verbs and nouns of an article tell by the table of frames."""
    folder = context.vocabulary.folder
    known, table = event_words(folder), event_frames(folder)
    for sentence in article:
        if sentence.kind in ("heading", "dateline"):
            continue
        words = words_of(sentence, known)
        found: list[Fact] = []
        late: list[Fact] = []
        for predicate in predicates(sentence, words):
            told = Told(context, sentence, words, predicate)
            if ceases(told):
                found += site_event(told, "plant", "ends", None)
            elif not told.denied or predicate.label == "orders":
                told_of = people_by_people(told) or [told]
                facts = [f for part in told_of for f in _frame(part, table)]
                facts = [f for f in facts if not (f.models and all_ended(sentence, f.models))]
                found += facts
                late += facts if told.not_yet else ()
                if facts and predicate.form != "noun":
                    found += _again(told, table)
        yield from without_put_off(without_earlier(found, late))


def _again(told: Told, table: Mapping[tuple[str, str], str]) -> Iterator[Fact]:
    """What a verb tells for what follows without one: "the plant in A closes in May, the works in B in July"."""
    predicate = told.predicate
    of_subject = predicate.passive or predicate.object[0] == predicate.object[1]
    whole = arguments_of(told)[:1]
    for other in gapped(told.words, predicate, of_subject=of_subject):
        part = told.part(other.subject if of_subject else other.object)
        named = any(w.kind in ("noun", "verb") and w.label for w in part)
        yield from _frame(replace(told, predicate=other), table, () if named else whole)


def _frame(
    told: Told, table: Mapping[tuple[str, str], str], another: Sequence[tuple[str, Word | None]] = ()
) -> Iterator[Fact]:
    """What one predicate tells: by the table, else by what verbs of arriving and showing tell without a head of it.

    `another`: what "one" or "another" stands for.
    """
    verb = _AS_VERB.get(told.predicate.label, told.predicate.label)
    if verb == "destined" and (told.next_is("aside") or _AT_SO_MUCH.match(told.sentence.after(told.predicate.cue, 30))):
        return
    if verb == "comes_on" and not told.predicate.passive and told.predicate.cue.surface.lower() in STATES:
        return  # "to ready the plant for a third model", "ready money"
    if verb == "arrives" and (told.next_is("out") or fares(told)):
        return  # "bowed out"; "has started slowly"
    arguments = list(another) or arguments_of(told)
    if verb == "does":
        if any(a == "debut" for a, _ in arguments):
            given = told.mentions(told.predicate.object, "model") or announced(told, told.predicate.object)
            cars = told.mentions(told.predicate.subject, "model")
            if given:
                yield from of_cars(told, given, "frame_premiere")
            else:
                yield from launch_event(told, "arrives") if cars else arrival_event(told)
            return
        if sees_car(told):
            yield from launch_event(told, "gets")  # "Mexico will see the X next year"
            return
        if told.mentions(told.predicate.object, "model") or not standing(told, arguments):
            return
    if told.predicate.form == "noun" and verb != "puts_off" and (put_off(told) or said_of(told, table)):
        return
    if verb == "arrives" and told.next_is("from") and COMES.match(told.predicate.cue.surface):
        return  # "The X will also come from Kecskemet": where it is made
    if (
        verb == "sells"
        and told.predicate.passive
        and _HANDED.match(told.predicate.cue.surface)
        and not told.next_is("to")
    ):
        return  # "The plant was handed over in May": it is finished
    if verb == "hands":
        arguments = to_somebody(told, arguments)
    if verb == "shifts" and to_a_time(told.words, told.predicate.index):
        verb = "puts_off"  # "The X, to be made in Y, has been moved to late 2026"
    if verb == "enters" and (site := site_coming(told)):
        verb, arguments = "opens", site
    if verb == "puts_off":
        yield from delay_event(told, arguments)
        return
    if arguments and arguments[0][0] == "anaphor" and arguments[0][1] is not None:
        if verb in _OF_OWNERS and arguments[0][1].text in _ONES:
            return  # "About 1,500 have bought one this year"
        meant = stands_for(told, arguments[0][1])
        if meant is None and verb == "makes" and arguments[0][1].text == "it":
            meant = "vehicle"  # "It will be built in X from 2026."
        launched_it = told.predicate.cue.surface.lower().startswith("launch") and told.sentence.of("model")
        if meant in ("production", "construction") and launched_it:
            meant = None  # "Started making the X there for export to Y, where it was launched in May"
        arguments = [(meant, None)] if meant is not None else []
    if told.predicate.cue.surface.lower() in GOES_ON and not is_of_itself(told, arguments):
        return  # "Talks about the production of the X are under way", "sales are in full swing"
    follows = verb == "arrives" and told.predicate.cue.surface.lower() in FOLLOWS
    follows = follows and (told.dated or to_follow(told, arguments))
    if follows and arguments and arguments[0][0] in ("production", "construction"):
        verb = "begins"  # "Production at the plant is to follow in 2026."
    sited = bool(arguments) and arguments[0][1] in told.part(told.predicate.subject)
    if follows and told.predicate.cue.surface.lower().startswith("follow") and sited:
        opens = arguments[0][0] in ("plant", "facility") or (arguments[0][0] == "outlet" and not told.dated)
        verb = "opens" if opens else verb  # "A research centre follows in May", "a factory is to follow"
    if verb == "leaves" and _PEOPLE & {w.text for w in told.part(told.predicate.subject)}:
        return  # "1,000 people have to leave Cologne"
    if verb == "leaves":
        left = heads(told.part(told.predicate.subject), last=False)
        if (arguments and arguments[0][0] == "plant") or (left and left[0][0] in ("first", "nth")):
            verb, arguments = "leaves_line", left
    if verb in ("shows", "arrives", "brings") and told.pronoun_object and told.dated and (cars := cars_of_it(told)):
        yield from of_cars(told, cars, f"frame_{verb}")  # "unveiled the X and launched it in Y"
        return
    if verb == "shows" and (brands := presented(told)):
        yield from entry_event(told, brands, place_of(told) or beside(told), "frame_brand", scenes=True)
        return
    house = arguments[:1] and arguments[0][0] == "facility"
    if verb == "calls_off" and house and _BREAKS.match(told.predicate.cue.surface):
        return  # "Broke off a branch": talks are broken off, and no houses
    if verb in ("gets", "orders") and stood_in(told):
        arguments = [("model", None)]
    if verb == "gets" and arguments[:1] and arguments[0][0] == "organization" and apposed_car(told):
        yield from of_cars(told, apposed_car(told), "frame_gets")  # "Britain will get an Xpeng, the G6"
        return
    if (
        verb in _OF_CARS
        and arguments[:1]
        and arguments[0][0] == "organization"
        and announced(told, told.predicate.object)
    ):
        arguments = [("model", None)]  # "Britain is to get two GAC models, the A and the B"
    if arguments and verb in ("begins", "ends") and arguments[0][0] in ("operations", "business"):
        # "The plant commenced operations": the subject tells what began.
        arguments = [a for a in heads(told.part(told.predicate.subject), last=False) if ("opens", a[0]) in table]
        near = site_near(told, told.words[told.predicate.index], taken=False) if not arguments else None
        arguments = [(near, None)] if near is not None and no_company(told) else arguments
        verb = "opens" if verb == "begins" else "closes"
    if arguments and arguments[0][0] in ("place", "organization"):
        city = next((w for w in places_of(told, verb) if city_site(told, w, verb)), None)
        arguments = [("plant", city)] if city is not None else arguments
    if verb == "gets" and allotted(told):
        yield from site_event(told, "plant", verb, None)
        return
    if verb == "opens" and not any((verb, a) in table for a, _ in arguments[:1]) and of_dealers(told):
        arguments = [("outlet", None)]
    if verb == "delivers" and delivers_car(told):
        yield from launch_event(told, "arrives")  # "The X will be delivered to American customers from May"
        return
    if verb in _OF_RANGES and is_of_range(told):
        yield from range_event(told)
        return
    if verb == "puts":
        yield from put_event(told)
        return
    if verb == "talks":
        yield from talk_event(told)
        return
    if arguments and arguments[0][0] == "stay":
        yield from stay_event(told, verb)
        return
    if verb == "quits":
        yield from quit_event(told, "market_exit", verb, None)
        return
    if verb == "makes" and arguments and arguments[0][0] in ("first", "nth"):
        return  # the same verb delivers
    if not arguments and verb in _OF_WORK:
        phase = next((w for w in told.part(told.predicate.subject) if w.label == "phase"), None)
        arguments = [("completion", phase)] if phase is not None else []
    said = any(w.kind == "aux" for w in told.words[told.predicate.index + 1 :][:2])
    if not arguments and said and told.predicate.form == "noun" and told.predicate.label in _WORKS and told.dated:
        arguments = [(told.predicate.label, told.words[told.predicate.index])]  # "The foundation stone was laid in May"
    if verb in ("runs", "owns") and not standing(told, arguments):
        return
    for argument, word in arguments[: 2 if arguments and arguments[0][0] in ("first", "making") else 1]:
        kind = table.get((verb, argument))
        if kind == "outlet_opening" and verb in ("arrives", "destined") and not of_outlet(told, verb):
            kind = None
        if kind == "outlet_opening" and verb == "builds" and not builds_outlet(told):
            kind = None
        if kind == "outlet_opening" and told.predicate.passive and told.mentions(told.predicate.subject, "model"):
            kind = None  # "Half car, half lounge, the X was launched"
        deliveries = word is not None and word.text in DELIVERIES
        if kind is None and verb in ("begins", "opens") and (argument in TRADE or deliveries):
            yield from trade_event(told)
            return
        bare = told.predicate.passive and not told.sentence.of("model") and not told.next_is("to")
        if (
            kind is None
            and deliveries
            and verb == "destined"
            and word is not None
            and (bare or word.text.startswith("first"))
        ):
            kind = "milestone"  # "First deliveries are scheduled for July."
        if kind == "milestone" and argument == "first" and is_shown(told):
            yield from first_cars_event(told) if verb == "arrives" else ()
            return  # "launched its first electric car": the car that is named next
        if kind == "milestone" and argument == "first" and verb == "arrives" and (started := [*first_cars_event(told)]):
            yield from started
            return
        if kind is not None:
            yield from _BY_KIND.get(kind, site_event)(told, kind, verb, word)
            return
    if verb == "arrives" and (told.next_is("by") or not told.predicate.passive or settles(told)):
        yield from launch_event(told, verb) if told.next_is("by") else _arriving(told, arguments)
    elif verb == "destined" and told.dated and is_passive(told) and not told.next_is("to") and of_brand(arguments):
        brands = told.mentions(told.predicate.subject, "organization")[-1:]
        if brands and told.sentence.after(brands[0], 2) in ("'s", "' "):
            return  # "Its flotation is due in May"
        yield from entry_event(told, brands, place_of(told) or beside(told), "frame_destined")
    elif verb in ("shows", "destined", "arrives") and told.predicate.passive and stands_in(told):
        yield from of_cars(told, antecedent(told.scene), f"frame_{verb}")
    elif verb == "orders" and told.possible:
        yield from entry_event(told, told.mentions(told.predicate.object, "organization"), told.people, "frame_orders")
    elif verb == "shows" and told.predicate.form == "noun":
        shown = possessors(told) or attached(told) or launched_before(told)
        yield from of_cars(told, shown, "frame_premiere") if shown else start_event(told)
    elif verb in ("shows", "brings") and (meant_car := relative_car(told)):
        yield from of_cars(told, meant_car, f"frame_{verb}")  # "The X, which Y presented here in May"
    elif verb in ("shows", "brings") and not told.predicate.passive and (pointed := pointed_car(told)):
        yield from of_cars(told, pointed, f"frame_{verb}")  # "The company unveiled the SUV in October"
    elif verb == "shows" and (next_named := unnamed(told)):
        yield from of_cars(told, next_named, "frame_shows")
    elif verb == "shows":
        yield from brand_event(told)
    elif verb == "sells":
        yield from sold_event(told)
    elif verb == "enters" and introduces(told):
        yield from move_event(told, "market_entry", verb, None)  # "presented itself to Brazilian buyers"
    elif verb == "enters" and told.pointed_object:
        yield from arrival_event(told)  # "The marque, which belongs to X, came to the country in 2023"
    elif verb == "lists" and (
        is_noun(told) or _IDEAS & {w.text for w in told.part(told.predicate.object)} or tells_over(told)
    ):
        return  # "Floats the idea of a plant.", "listed its reasons"
    elif (verb, "") in table and told.predicate.form != "noun":
        yield from _BY_KIND.get(table[verb, ""], site_event)(told, table[verb, ""], verb, None)


_BREAKS = re.compile(r"br(?:ea|o)k", re.IGNORECASE)


def _arriving(told: Told, arguments: Sequence[tuple[str, Word | None]]) -> Iterator[Fact]:
    if does_else(told):
        return
    has_object = any(w.label in ("organization", "brand") for w in told.part(told.predicate.object))
    if not of_something(arguments) and not has_object:
        yield from arrival_event(told)


_BY_KIND: Mapping[str, Callable[[Told, str, str, Word | None], Iterator[Fact]]] = {
    "product_launch": launched,
    "market_entry": move_event,
    "market_exit": move_event,
    "acquisition": deal_event,
    "funding": deal_event,
    "partnership": partner_event,
    "milestone": milestone_event,
}
