"""Entries and exits: a brand starts in a country or region, or leaves it."""

import re
from collections.abc import Iterator, Sequence

from flows.extraction.context.context import Context, Subject
from flows.extraction.context.event_places import groups, specific
from flows.extraction.entries.entry_facts import car_between, entries
from flows.extraction.entries.entry_lists import framed, is_line, timeline
from flows.extraction.entries.entry_trade import ITS_THING, arrived, business, may_begin
from flows.extraction.grammar.article import Clause, Mention, Sentence
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.goers import somebody_goes
from flows.extraction.launches.launches import STAND_IN
from flows.extraction.lexicon.car_words import MANY_BODIES, ONE_BODY
from flows.extraction.markets.leavings import leaves_hall, left_aside
from flows.extraction.markets.market_exits import FOR_A_WHILE, exits, takes_a_car
from flows.extraction.markets.market_words import PASSIVE
from flows.extraction.scenes.happening import happening
from flows.extraction.scenes.scene import Scene
from flows.extraction.wording.approximators import APPROXIMATOR
from flows.extraction.wording.needed import Needing
from flows.extraction.wording.small_numbers import SMALL_NUMBER

_GOVERNED = re.compile(
    r"\A(?: (?:in|into|to|on|the|mainland|all of|both|its|a|new|other|market[s]? (?:in|of|such as|like"
    r"|including)|countries (?:such as|like|including)|as many as|neighbouring|northern|southern|eastern"
    rf"|western|central|continental|first|European|Asian|African|Gulf|Latin American|{SMALL_NUMBER}|more"
    r"|further|and|[\w-]+ (?:countries|markets|nations|regions)|(?:its |their |electric |passenger |new"
    r" )*(?:cars|vehicles|EVs|models)|:|-|–|,))*[ ,:]*\Z"
)


# "Its three-row edition will arrive in": a car, and not its maker.
OF_A_CAR = Needing(
    r"\b(?:[Ii]ts|[Tt]heir|[Tt]he|[Aa]n?|[Tt]his)(?: [\w-]+){0,3} (?:edition|version|variant|derivative"
    rf"|model|{ONE_BODY}|flagship|newcomer)"
    r"(?: \w+){0,6} \Z"
)
# To whom something is brought, or whose people: "brought X a cake", "introduced the X team".
_NO_OBJECT = re.compile(
    r" (?:an?|the|its|his|her|their|some|many|much|more|two|three|several|new|teams?|people|staff|managers?|engineers"
    r"|workers|officials|executives|boss|chief|drivers?|fans|owners|delegates?|delegation)\b"
)
_BRAND_OBJECT = re.compile(r"\b(?:launch|introduc|unveil|bring|brought)")


_NOT_BRAND = re.compile(
    r"\b(?:production|assembly|construction|manufacturing|works?|orders|pre-orders|"
    r"deliveries of|sales of|deliver(?:y|ies) of|building|tests?|trials?|talks|negotiations|"
    r"plants?|factory|tour|campaign|output|jobs|manufacture)\b[^,;]*\Z",
    re.IGNORECASE,
)


# "Car production at X, south of Y, will end and go to Z": what is moved is no brand.
_MOVED = re.compile(r"\A\W*(?:\w+ )?(?:production|assembly|manufacturing|output|work)\b[^;]* and \Z", re.IGNORECASE)


# "Amazon's X delivery vans, launched in Y": some cars, and not their maker.
_CARS_OF_IT = re.compile(rf" (?:[a-z-]+ ){{0,3}}(?:{MANY_BODIES}|cars|models|vehicles|EVs|taxis), ")


# "At least two will go on sale in X": cars that have no name.
_SO_MANY = re.compile(
    rf"(?:\A|, )(?:(?:{APPROXIMATOR}) )?"
    rf"(?:one|{SMALL_NUMBER}|\d{{1,2}})(?: of (?:them|these|those))? "
    r"(?:will|are to|is to|should|would) (?:\w+ )?"
    r"(?:go on sale|be (?:sold|launched|offered)|come|arrive|follow|reach|enter)\b"
)


# Cues of which it has one, but for a line of a table and trade that begins.
CUES = frozenset({"leaving", "exit_verb", "entry_verb", "entry_frame", "arrival", "sales_start"})


def may_enter(sentence: Sentence) -> bool:
    """Whether a sentence without a cue may tell of an entry: as a line of a table, or by trade that begins."""
    return is_line(sentence) or may_begin(sentence)


def entry_facts(clause: Clause, context: Context) -> Iterator[Fact]:
    """The entries and exits that a clause tells of, one a country; regions only where no country is told."""
    scene = Scene(clause, context)
    if not clause.sentence.has(CUES):
        yield from list(timeline(scene)) or business(scene)
        return
    yield from _exits(scene)
    found = (
        list(timeline(scene))
        or list(_verbal(scene))
        or list(business(scene))
        or list(framed(scene))
        or list(arrived(scene))
    )
    yield from found


def _verbal(scene: Scene) -> Iterator[Fact]:
    """`X entered Norway in 2021`: a verb of entering governs the places; the subject is a company, for a car's
    start is a launch.
    """
    clause, sentence = scene.clause, scene.sentence
    for cue in clause.cues("entry_verb"):
        behind = [p for p in scene.markets() if p.start >= cue.end - 1]
        if _BRAND_OBJECT.match(cue.surface.lower()) and not re.search(r" (?:in|across|to|into)\Z", cue.surface.lower()):
            yield from _introduced(scene, cue, behind)
            continue
        runs = groups(sentence, behind)
        if (
            not runs
            or not _GOVERNED.match(sentence.slice(cue.end, runs[0][0].start))
            or _NOT_BRAND.search(sentence.slice(max(cue.start - 60, clause.start), cue.start))
            or _MOVED.search(sentence.slice(clause.start, cue.start))
            or somebody_goes(sentence, cue)
            or _PART_GOES.search(sentence.slice(clause.start, cue.start), of=sentence.text)
            or _cars_arrive(scene, cue)
        ):
            continue
        if STAND_IN.match(clause.text.strip(" ,;")) and not re.match(
            r"(?:it|they)\b", clause.text.strip(" ,;"), re.IGNORECASE
        ):
            continue
        if any(m.end <= cue.start for m in clause.of("model")) and not any(
            m.end <= cue.start for m in clause.of("organization")
        ):
            continue
        if OF_A_CAR.search(sentence.slice(max(cue.start - 60, clause.start), cue.start), of=sentence.text):
            continue
        subject = scene.subject(cue.start)
        if subject is None or subject.rule == "model" or car_between(clause, subject, cue):
            continue
        money = any(len(q.unit or "") == 3 and q.end <= cue.start for q in clause.of("quantity", "amount"))
        if money or _SO_MANY.search(sentence.slice(clause.start, cue.end)) is not None:
            continue
        if _CARS_OF_IT.fullmatch(sentence.slice(subject.end, cue.start)):
            continue
        if any(m.end <= subject.start for m in clause.of("model")) and re.match(
            r"(?:'s|’s) ", sentence.slice(subject.end, subject.end + 3)
        ):
            continue
        if ITS_THING.match(sentence.slice(subject.end, cue.start)) and not sentence.of("model"):
            continue
        if runs[0][0].city is not None and sentence.after(runs[0][0], 3).startswith("'s"):
            continue
        yield from entries(scene, "market_entry", scene.maker(cue.start) or subject, cue, runs[0])


# "Eight trucks arrived in X": cars, and not yet their brand.
_SO_MANY_CARS = re.compile(
    rf"\b(?:\d[\d,.]*|{SMALL_NUMBER}|twenty|fifty|hundreds of|dozens of|the first|first)"
    rf" (?:[a-z-]+ ){{0,2}}(?:{MANY_BODIES}|cars|vehicles|units|EVs)(?: \w+){{0,2}} \Z",
    re.IGNORECASE,
)
# "120,000 cars a year, some of which go to X", "half of the cars come to X": where cars go is no start.
_PART_GOES = Needing(
    r"\b(?:some|many|most|part|all|half|(?:a|one|two|three) (?:third|quarter|fifth|tenth|thirds|quarters)|the (?:rest|"
    r"others|remainder|bulk|majority|lion's share)|few|several|\d[\d,.]*(?: ?%| per ?cent)?) "
    r"(?:of (?:which|them|these|those|it|the (?:cars|output|production|vehicles|volume|total)|its (?:cars|output))"
    r"(?: (?:will|would|also|then|already|now))* |(?:will|would|also|then|already|now) |)\Z",
    re.IGNORECASE,
)


def _cars_arrive(scene: Scene, cue: Mention) -> bool:
    before = scene.sentence.slice(scene.clause.start, cue.start)
    return (
        _SO_MANY_CARS.search(before) is not None and re.match(r"(?:arriv|reach|land)", cue.surface.lower()) is not None
    )


def _introduced(scene: Scene, cue: Mention, places: Sequence[Mention]) -> Iterator[Fact]:
    """`introducing X and Y`, `the London unveiling of the X brand`: brands are the object, the place is told
    beside or before.
    """
    clause, sentence = scene.clause, scene.sentence
    brands = [
        m
        for m in clause.of("organization")
        if 0 <= m.start - cue.end <= 60
        and re.fullmatch(
            r"(?: (?:of|the|its|both|new|premium|electric|brands?|sub-brands?|luxury|"
            r"and))* ?(?:[A-Z][\w-]+(?:,| and) ?)*",
            sentence.slice(cue.end, m.start),
        )
    ]
    if not brands and re.search(r"\b(?:be|been|was|were|is|are|being) \Z", sentence.before(cue, 8)):
        subject = scene.subject(cue.start)
        run = scene.where(cue)
        if not run and scene.when(cue) is not None and not sentence.of("place"):
            setting = scene.setting()  # "Seres was introduced in 2022": in the country that is spoken of
            run = [setting] if setting is not None else []
        if (
            subject is not None
            and subject.rule in ("name", "coreference")
            and clause.start <= subject.start
            and not clause.of("model")
            and run
        ):
            yield from entries(scene, "market_entry", subject, cue, run, rule="brand_introduced")
        return
    brands = [
        b
        for b in brands
        if (not re.match(r"'s| [A-Z0-9]", sentence.after(b, 3)) or re.match(r" (?:brand|marque)", sentence.after(b, 8)))
        and _NO_OBJECT.match(sentence.after(b, 24)) is None
    ]
    if not brands or re.search(r"\A(?:'s)", sentence.after(brands[0], 3)):
        return
    run = scene.where(cue)
    if not run:
        setting = scene.setting()
        run = [setting] if setting is not None else []
    for brand in brands:
        yield from entries(
            scene,
            "market_entry",
            Subject(brand.id or "", brand.start, brand.end, "object"),
            cue,
            run,
            rule="brand_introduced",
        )


# "Some of the output leaves the country": it is exported.
_CARS_LEAVE = re.compile(
    r"\b(?:output|production|cars|vehicles|units|exports|half|thirds?|quarters?|most|rest|"
    r"(?:some|many|part|all|none) of (?:it|them|those)|(?:of|those) (?:its|the|their|these) (?:cars|vehicles|"
    r"output)|per ?cent|%)(?: of [^,;.]{2,25})? (?:will |would |already |now |also |then )*\Z"
)


_YEARS_AFTER = re.compile(r"\byears after (?:it|they|the [a-z]+|[A-Z][\w&-]+)(?: had)?(?: first)? \Z")
# Of what can be stopped: that without which nobody is in a country any more.
_BUSINESS = re.compile(r"\b(?:business(?:es)?|operations|activities|trading)\Z")


_PAUSES = re.compile(r"(?:paus|suspend|halt|stop|interrupt)", re.IGNORECASE)


def _exits(scene: Scene) -> Iterator[Fact]:
    """`X left Russia in 2022`, `X stopped selling in Brazil`: a verb of leaving before the place."""
    clause, sentence = scene.clause, scene.sentence
    within = (s for s in exits(sentence) if clause.start <= s.start < s.end <= clause.end)
    stops = (s for s in within if _BUSINESS.search(s.surface))
    for cue in (*clause.cues("leaving"), *stops):
        behind = [p for p in scene.markets() if p.start >= cue.end - 1 and p.start - cue.end < 60]
        there = scene.anaphoric_place()
        if not behind and there is not None and 0 <= there.start - cue.end < 40:
            behind = [there]
        runs = groups(sentence, behind)
        if not runs or not re.fullmatch(
            r"(?: (?:in|from|of|the|its|cars|vehicles|operations|business|sales|all|market|new|up|business|shop))* ?",
            sentence.slice(cue.end, runs[0][0].start),
        ):
            continue
        subject = scene.subject(cue.start)
        if subject is None or subject.rule == "model" or car_between(clause, subject, cue):
            continue
        if _CARS_LEAVE.search(sentence.before(cue, 40)) or takes_a_car(sentence, cue) or leaves_hall(sentence, cue):
            continue
        if left_aside(sentence, cue) or (_PAUSES.match(cue.surface) and FOR_A_WHILE.search(sentence.text)):
            continue
        if cue.surface == "left" and PASSIVE.search(sentence.before(cue, 10)):
            continue
        if _YEARS_AFTER.search(sentence.before(cue, 60)):
            continue  # "Came back in 2021, three years after it left the country": not in 2021
        when = scene.when(cue)
        for place in specific(runs[0]):
            told = scene.told(cue, when) or None
            if told is None:
                continue
            fact = happening("market_exit", scene, subject, cue, told, when, place)
            if fact is not None:
                yield fact
