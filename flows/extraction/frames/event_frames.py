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
from flows.extraction.frames.frame_anaphors import builds_outlet, cars_of_it, of_outlet
from flows.extraction.frames.frame_arguments import arguments_of, of_something, put_off, said_of, stands_in
from flows.extraction.frames.frame_arrivals import arrival_event, settles
from flows.extraction.frames.frame_brands import brand_event, entry_event
from flows.extraction.frames.frame_counted import counted_from
from flows.extraction.frames.frame_deals import deal_event, partner_event, signs_on
from flows.extraction.frames.frame_delays import delay_event, without_earlier, without_put_off
from flows.extraction.frames.frame_exits import quit_event, stay_event
from flows.extraction.frames.frame_first_cars import first_cars_event
from flows.extraction.frames.frame_launches import fares, is_shown, launch_event, launched, of_cars
from flows.extraction.frames.frame_marks import apposed_nth, marks_start, takes_first
from flows.extraction.frames.frame_moves import introduces, move_event
from flows.extraction.frames.frame_nominal import launched_before
from flows.extraction.frames.frame_peoples import people_by_people
from flows.extraction.frames.frame_presented import presented
from flows.extraction.frames.frame_puts import put_event
from flows.extraction.frames.frame_ranges import is_of_range, range_event
from flows.extraction.frames.frame_senses import (
    COMES,
    STATES,
    TRADE,
    delivers_car,
    does_else,
    is_noun,
    is_passive,
    of_brand,
    sees_car,
    tells_over,
)
from flows.extraction.frames.frame_sites import milestone_event, site_event
from flows.extraction.frames.frame_standing import standing
from flows.extraction.frames.frame_talks import talk_event
from flows.extraction.frames.frame_trade import DELIVERIES, sold_event, start_event, trade_event
from flows.extraction.frames.meant_arguments import Argument, as_cars, as_sites, as_work, in_sense, taken_up_in
from flows.extraction.frames.meant_cars import apposed_car, attached, pointed_car, possessors, relative_car, unnamed
from flows.extraction.grammar.article import Article
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.gaps import gapped
from flows.extraction.grammar.predicate_words import Word, words_of
from flows.extraction.grammar.predicates import predicates
from flows.extraction.launches.announced_cars import announced
from flows.extraction.lexicon.event_words import event_words
from flows.extraction.markets.leavings import left_aside
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
# "Output is planned at 50,000 cars": a figure, and no deed.
_AT_SO_MUCH = re.compile(rf" (?:at|to (?:be|reach|come to|total)) {ROUGHLY}\d")


@cache
def event_frames(folder: Path) -> Mapping[tuple[str, str], str]:
    """The table: verb class and argument class to event type."""
    with (folder / "event_frames.csv").open(encoding="utf-8", newline="") as file:
        return {(r["verb"], r["argument"]): r["event_type"] for r in csv.DictReader(file)}


_HANDED = re.compile(r"(?i)hand(?:s|ed|ing)? over")
_OF_LINES = frozenset({"leaves_line", "makes", "builds", "delivers"})
_OF_RANGES = frozenset({"enlarges", "builds"})


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


def _frame(told: Told, table: Mapping[tuple[str, str], str], another: Sequence[Argument] = ()) -> Iterator[Fact]:
    """What one predicate tells: by the table, else by what verbs of arriving and showing tell without a head of it.

    `another`: what "one" or "another" stands for.
    """
    verb = _AS_VERB.get(told.predicate.label, told.predicate.label)
    if _is_no_deed(told, verb):
        return
    arguments = list(another) or arguments_of(told)
    done = _done(told, arguments) if verb == "does" else None
    if done is not None:
        yield from done
        return
    if _is_not_told(told, verb, table):
        return
    verb, arguments = in_sense(told, verb, arguments)
    if verb == "puts_off":
        yield from delay_event(told, arguments)
        return
    taken_up = taken_up_in(told, verb, arguments)
    if taken_up is None:
        return
    verb, arguments = taken_up
    direct = _told_directly(told, verb, arguments)
    if direct is not None:
        yield from direct
        return
    verb, arguments = as_sites(told, verb, as_cars(told, verb, arguments), table)
    direct = _by_verb(told, verb, arguments)
    if direct is not None:
        yield from direct
        return
    arguments = as_work(told, verb, arguments)
    if verb in _OF_LINES and arguments[:1] and arguments[0][0] == "model":
        arguments = apposed_nth(told) or arguments  # "Its millionth car, an X, left the line in Y"
    if verb in ("runs", "owns") and not standing(told, arguments):
        return
    listed = _by_table(told, verb, arguments, table)
    yield from listed if listed is not None else _without_head(told, verb, arguments, table)


def _is_no_deed(told: Told, verb: str) -> bool:
    """Whether a verb tells a figure, a state or how something goes, and nothing that is done."""
    cue = told.predicate.cue
    if verb == "destined":
        return told.next_is("aside") or _AT_SO_MUCH.match(told.sentence.after(cue, 30)) is not None
    if verb == "comes_on":
        # "To ready the plant for a third model", "ready money".
        return not told.predicate.passive and cue.surface.lower() in STATES
    if verb == "leaves":
        return left_aside(told.sentence, cue)
    # "Bowed out"; "has started slowly".
    return verb == "arrives" and (told.next_is("out") or fares(told))


def _done(told: Told, arguments: Sequence[Argument]) -> list[Fact] | None:
    """What "makes", "has" or "sees" tells with its object; None where the table may know more."""
    if any(a == "debut" for a, _ in arguments):
        given = told.mentions(told.predicate.object, "model") or announced(told, told.predicate.object)
        if given:
            return list(of_cars(told, given, "frame_premiere"))
        cars = told.mentions(told.predicate.subject, "model")
        return list(launch_event(told, "arrives") if cars else arrival_event(told))
    if sees_car(told):
        return list(launch_event(told, "gets"))  # "Mexico will see the X next year"
    if told.mentions(told.predicate.object, "model") or not standing(told, arguments):
        return []
    return None


def _is_not_told(told: Told, verb: str, table: Mapping[tuple[str, str], str]) -> bool:
    """Whether another verb tells it, or what is told is where something is made or that it is finished."""
    predicate = told.predicate
    if predicate.form == "noun" and verb != "puts_off" and (put_off(told) or said_of(told, table)):
        return True
    if verb == "arrives" and told.next_is("from") and COMES.match(predicate.cue.surface):
        return True  # "The X will also come from Kecskemet": where it is made
    # "The plant was handed over in May": it is finished.
    handed = verb == "sells" and predicate.passive and _HANDED.match(predicate.cue.surface) is not None
    return handed and not told.next_is("to")


def _told_directly(told: Told, verb: str, arguments: Sequence[Argument]) -> list[Fact] | None:
    """What a verb tells of cars that are taken up or apposed, and of brands; None where its arguments say more."""
    dated = told.dated or counted_from(told) is not None
    if verb in ("shows", "arrives", "brings") and told.pronoun_object and dated and (cars := cars_of_it(told)):
        return list(of_cars(told, cars, f"frame_{verb}"))  # "unveiled the X and launched it in Y"
    if verb == "shows" and (brands := presented(told)):
        return list(entry_event(told, brands, place_of(told) or beside(told), "frame_brand", scenes=True))
    first = arguments[0][0] if arguments else None
    if verb == "calls_off" and first == "facility" and _BREAKS.match(told.predicate.cue.surface):
        return []  # "Broke off a branch": talks are broken off, and no houses
    if verb == "gets" and first == "organization" and (car := apposed_car(told)):
        return list(of_cars(told, car, "frame_gets"))  # "Britain will get an Xpeng, the G6"
    return None


def _by_verb(told: Told, verb: str, arguments: Sequence[Argument]) -> list[Fact] | None:
    """What verbs tell that the table does not know; None for any other."""
    if verb == "gets" and allotted(told):
        return list(site_event(told, "plant", verb, None))
    if verb == "gets" and takes_first(told):
        return []  # "The first 22 customers took delivery of the X": the same verb delivers
    if verb == "begins" and arguments[:1] and arguments[0][0] == "organization" and marks_start(told):
        brands = told.mentions(told.predicate.object, "organization")
        return list(entry_event(told, brands[:1], place_of(told), "frame_brand"))
    if verb == "delivers" and delivers_car(told):
        return list(launch_event(told, "arrives"))  # "The X will be delivered to American customers from May"
    if verb in _OF_RANGES and is_of_range(told):
        return list(range_event(told))
    if verb == "puts":
        return list(put_event(told))
    if verb == "talks":
        return list(talk_event(told))
    if verb in ("signs", "allies") and not arguments and signs_on(told):
        return list(partner_event(told, "partnership", verb, None))
    if arguments and arguments[0][0] == "stay":
        return list(stay_event(told, verb))
    if verb == "quits":
        return list(quit_event(told, "market_exit", verb, None))
    # The first or the N-th car: the same verb delivers it.
    return [] if verb == "makes" and arguments and arguments[0][0] in ("first", "nth") else None


def _by_table(
    told: Told, verb: str, arguments: Sequence[Argument], table: Mapping[tuple[str, str], str]
) -> list[Fact] | None:
    """What the table has for a verb and its arguments; None where it has nothing."""
    for argument, word in arguments[: 2 if arguments and arguments[0][0] in ("first", "making") else 1]:
        kind = table.get((verb, argument))
        if kind == "outlet_opening" and _opens_none(told, verb):
            kind = None
        deliveries = word is not None and word.text in DELIVERIES
        if kind is None and verb in ("begins", "opens") and (argument in TRADE or deliveries):
            return list(trade_event(told))
        bare = told.predicate.passive and not told.sentence.of("model") and not told.next_is("to")
        first = word is not None and word.text.startswith("first")
        if kind is None and deliveries and verb == "destined" and (bare or first):
            kind = "milestone"  # "First deliveries are scheduled for July."
        if kind == "milestone" and argument == "first" and is_shown(told):
            # "Launched its first electric car": the car that is named next.
            return list(first_cars_event(told)) if verb == "arrives" else []
        if kind == "milestone" and argument == "first" and verb == "arrives" and (started := [*first_cars_event(told)]):
            return started
        if kind is not None:
            return list(_BY_KIND.get(kind, site_event)(told, kind, verb, word))
    return None


def _opens_none(told: Told, verb: str) -> bool:
    """Whether a verb that may be of outlets is here of something else."""
    if verb in ("arrives", "destined") and not of_outlet(told, verb):
        return True
    if verb == "arrives" and told.next_is("by"):
        return True  # "A store in London, followed by Munich": what follows is told with the first
    if verb == "builds" and not builds_outlet(told):
        return True
    # "Half car, half lounge, the X was launched".
    return told.predicate.passive and bool(told.mentions(told.predicate.subject, "model"))


def _without_head(
    told: Told, verb: str, arguments: Sequence[Argument], table: Mapping[tuple[str, str], str]
) -> Iterator[Fact]:
    """What verbs of arriving, showing and entering tell where no argument of theirs is in the table."""
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
