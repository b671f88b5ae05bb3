"""Lists of entries: tables of markets, and markets that a frame of expansion lists."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from flows.extraction.context.event_places import groups, is_market, specific
from flows.extraction.entries.entry_facts import entries
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.modality import Telling
from flows.extraction.markets.calendars import starts_in
from flows.extraction.markets.market_carries import FOLLOW, follows_an_exit
from flows.extraction.scenes.happening import happening
from flows.extraction.scenes.scene import Scene
from flows.extraction.wording.approximators import APPROXIMATOR

_LINE_VERB = re.compile(
    r"(?::|,) (?:[a-z]+ )?(entered|launched|sales|deliveries|on sale|started|start|since|from|opened|debut|launch)\b"
)


def is_line(sentence: Sentence) -> bool:
    """Whether a sentence may be a line of a table of markets: with a date and a place, headed by one, and no car."""
    dates, places = sentence.of("period"), sentence.of("place")
    if not dates or not places or sentence.of("model"):
        return False
    return any(m.start - sentence.start <= 2 for m in (dates[0], *places))


def timeline(scene: Scene) -> Iterator[Fact]:
    """A line of a table of markets: `Early 2026: Italy and Spain`, `Uzbekistan: entered in 2024`."""
    sentence = scene.sentence
    if scene.clause.start != sentence.start or not is_line(sentence) or starts_in(sentence, scene.context):
        return
    dates = sentence.of("period")
    places = [p for p in sentence.of("place") if p.id is not None and len(p.id) == 2 and is_market(sentence, p)]
    if not places:
        return
    date: Mention | None
    if dates[0].start - sentence.start <= 2 and re.fullmatch(r": ?", sentence.slice(dates[0].end, places[0].start)):
        run, date = groups(sentence, places)[0], dates[0]
    elif (
        places[0].start - sentence.start <= 2 and (verb := _LINE_VERB.match(sentence.after(places[0], 60))) is not None
    ):
        run, date = places[:1], next((d for d in dates if d.start >= places[0].end + verb.start(1)), None)
        if date is None or date.start - places[0].end - verb.end() > 12:
            return
    else:
        return
    subject = scene.maker(sentence.start)
    when = scene.resolve(replace(date, relation="in") if date.relation in ("since", "from") else date, None)
    if subject is None or when is None:
        return
    reference = scene.context.reference
    ahead = when.start is None or (reference is not None and when.start > reference)
    told = Telling("scheduled" if ahead else "occurred", "asserted")
    for place in specific(run):
        fact = happening("market_entry", scene, subject, date, told, when, place, rule="market_line")
        if fact is not None:
            yield fact


def framed(scene: Scene) -> Iterator[Fact]:
    """`Nine countries come first: A, B and C`, `Kenya is the latest country to be added`, `in 2026 A will follow`.

    Markets are listed as the steps of an expansion.

    The date stands in the sentence or, where the list opens what was announced before, in the sentence before.
    """
    sentence, clause = scene.sentence, scene.clause
    frames = sentence.cues("entry_frame")
    if not frames or clause.of("model"):
        return
    places = [p for p in scene.markets() if p.id is not None]
    if all(p.city is not None for p in places):
        return  # towns are no markets: "Salzburg and Innsbruck are to come next year"
    frame = min(frames, key=lambda f: abs(f.start - places[0].start))
    if _SO_MANY_MORE.match(sentence.after(frame, 30)) is not None:
        return  # "followed by 12,777 sold by X"
    if frame.surface.lower().startswith("followed") and _BY_MAKER.fullmatch(_to_maker(sentence, frame)):
        return  # "In the Thai market X leads, followed by Y": how makers rank
    if not _frames_markets(scene, frame, places) or (
        _SUBJECT_FRAME.match(frame.surface.lower()) and not _subject_places(scene, frame, places)
    ):
        return
    subject = scene.maker(places[0].start)
    if subject is None:
        return
    if subject.rule == "model":
        return
    runs = groups(sentence, places)
    if any(len(p.id or "") == 2 for p in places):
        runs = [r for r in runs if any(len(p.id or "") == 2 for p in r)]
    gone = FOLLOW.fullmatch(frame.surface) is not None and follows_an_exit(scene.context, sentence, frame)
    if not gone and frame.surface.lower().startswith("follow") and _EXIT.search(clause.text) is not None:
        return  # "The decision followed its exit from A and B"
    for run in runs:
        if gone and not 0 <= frame.start - run[-1].end <= _NEXT:
            continue
        kind = "market_exit" if gone else "market_entry"
        yield from entries(scene, kind, subject, frame, run, rule="listed_market", anchored=True)


_EXIT = re.compile(r"\b(?:exits?|withdrawals?|departures?|pull-?outs?|retreats?|closures?)\b")
# What is counted, and no country that comes next.
_SO_MANY_MORE = re.compile(rf" (?:by )?(?:(?:{APPROXIMATOR}) )?[\d$€£¥]")
_BY_MAKER = re.compile(r" (?:by )?(?:closely )?(?:the |its |rivals? )*")


def _to_maker(sentence: Sentence, frame: Mention) -> str:
    """The words between what opens a list and the next name of a company; as many as there are without one."""
    names = [m.start for m in sentence.of("organization") if m.start >= frame.end]
    return sentence.slice(frame.end, min(names, default=sentence.end))


# How far before its verb the last of those stands that follow.
_NEXT = 12
_MARKETS = re.compile(
    r"\b(?:countr(?:y|ies)|markets?|nations?|territor(?:y|ies)|plans? for|map|expansion|"
    r"international|overseas|abroad|sales|deliveries|business|brand|export\w*)\b",
    re.IGNORECASE,
)


_SITES = re.compile(
    r"\b(?:plants?|factor(?:y|ies)|showrooms?|dealers?(?:hips)?|stores?|models?|sedans?|SUVs?|"
    r"cars?|hybrids?|versions?|variants?|editions?|offices?|production|assembly|chargers?|stations?|subsidiar(?:y|ies)"
    r"|workshops?|depots?|warehouses?|studios?|headquarters)\b",
    re.IGNORECASE,
)


# "X remains the largest foreign market, followed by Y": how markets rank, and where nobody goes.
_RANKED = re.compile(
    r"\b(?:is|was|remains?|remained|became|stays?|stayed|are|were) (?:by far |still |again )?(?:the|its|"
    r"their) (?:[\w-]+ ){0,3}?"
    r"(?:largest|biggest|best|strongest|most important|leading|main|top)\b[^,;]{0,30}\bmarkets?\b[^;]*\bfollowed by\b"
)


def _frames_markets(scene: Scene, frame: Mention, places: Sequence[Mention]) -> bool:
    """Whether the list is of markets: the sentence says so, or the places are the subject of the frame's verb."""
    sentence = scene.sentence
    if _RANKED.search(sentence.text):
        return False
    for text in (sentence.text, scene.clause.text):
        if _SITES.search(text) and not re.search(r"\b(?:countr(?:y|ies)|markets?)\b", text, re.IGNORECASE):
            return False
    if _MARKETS.search(sentence.text):
        return True
    last = groups(sentence, places)[0][-1]
    return 0 <= frame.start - last.end <= 12


_SUBJECT_FRAME = re.compile(
    r"(?:gets?|got|(?:is|are) (?:due|scheduled|slated|set|expected|pencilled in)|joined them"
    r"|(?:is to |are to |will )?joins?(?: them)?)\Z"
)


def _subject_places(scene: Scene, frame: Mention, places: Sequence[Mention]) -> bool:
    """Whether countries are the subject of the frame's verb: right before it, and no cities."""
    run = next((r for r in reversed(groups(scene.sentence, places)) if r[-1].end <= frame.start), [])
    return (
        bool(run)
        and run[0].city is None
        and 0 <= frame.start - run[-1].end <= 25
        and not re.search(r"\b(?:on|for|of) (?:the )?\Z", scene.sentence.before(run[0], 8))
    )
