"""Entries and exits: a brand starts in a country or region, or leaves it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from flows.extraction.article import Clause, Mention
from flows.extraction.context import Context, Subject
from flows.extraction.event_places import groups, is_market, specific
from flows.extraction.fact import Fact
from flows.extraction.happening import Scene, When, happening
from flows.extraction.launches import STAND_IN
from flows.extraction.market_words import PASSIVE
from flows.extraction.modality import Telling, Tense, tense

_GOVERNED = re.compile(
    r"\A(?: (?:in|into|to|on|the|mainland|all of|both|its|a|new|other|market[s]? (?:in|of|"
    r"such as|like|including)|countries (?:such as|like|including)|as many as|"
    r"neighbouring|northern|southern|eastern|western|central|continental|first|European|Asian|"
    r"African|Gulf|Latin American|two|three|four|five|six|more|further|and|"
    r"[\w-]+ (?:countries|markets|nations|regions)|(?:its |their |electric |passenger |"
    r"new )*(?:cars|vehicles|EVs|models)|:|-|–|,))*[ ,:]*\Z"
)
_ARRIVES = re.compile(
    r"(?:arriv|land|debut|launch|go on sale|goes on sale|went on sale|going on sale|"
    r"gone on sale|go on the market|goes on the market|went on the market|hit|enter|"
    r"come back|came back|comes back|return|make its|made its|makes its|set foot|sets foot|"
    r"set up shop|sets up shop|touch|came to|comes to|come to|join|sales (?:start|beg)|start|"
    r"began|begin|on sale|available|in showrooms)"
)
_THERE_SINCE = re.compile(r"(?:on sale|available|in showrooms)")
_STARTS_TRADE = re.compile(
    r"\b((?:launch|start|establish|open|introduc|inaugurat|kick)(?:ed|es|s|ing)?|"
    r"beg[aiu]n(?:s|ning)?|set(?:s|ting)? up)(?: off)? (?:its|the|their|a|"
    r"official)? ?(?:[\w-]+ ){0,4}?"
    r"(?:business|operations|sales|exports|deliveries|shipments|activities|brand|selling|exporting|shipping)\b"
)
_TRADE_STARTS = re.compile(
    r"\b(?:[Ss]ales|[Dd]eliveries|[Ee]xports|[Ss]hipments|[Oo]perations|[Ii]mports) (?:in|to|"
    r"for|across) [^;]{2,90}? ((?:start|begin|commence|resume|kick off)(?:s|ed)?|began|"
    r"will start|will begin|should (?:start|begin)"
    r"|(?:is|are) (?:due |set |expected |scheduled |planned )?to (?:start|begin|commence))\b"
)
_BRAND_OBJECT = re.compile(r"\b(?:launch|introduc|unveil|bring|brought)")
_NOT_BRAND = re.compile(
    r"\b(?:production|assembly|construction|manufacturing|works?|orders|pre-orders|"
    r"deliveries of|sales of|deliver(?:y|ies) of|building|tests?|trials?|talks|negotiations|"
    r"plants?|factory|tour|campaign)\b[^,;]*\Z",
    re.IGNORECASE,
)
_NO_ENTRY = re.compile(
    r"\b(?:list|race|fray|agreement|partnership|talks|contract|venture|market leader|segment|phase|production|top)\b"
)


def entry_facts(clause: Clause, context: Context) -> Iterator[Fact]:
    """The entries and exits that a clause tells of, one a country; regions only where no country is told."""
    scene = Scene(clause, context)
    yield from _exits(scene)
    found = (
        list(_timeline(scene))
        or list(_verbal(scene))
        or list(_business(scene))
        or list(_framed(scene))
        or list(_arrived(scene))
    )
    yield from found


_LINE_VERB = re.compile(
    r"(?::|,) (?:[a-z]+ )?(entered|launched|sales|deliveries|on sale|started|start|since|from|opened|debut|launch)\b"
)


def _timeline(scene: Scene) -> Iterator[Fact]:
    """A line of a table of markets: `Early 2026: Italy and Spain`, `Uzbekistan: entered in 2024`."""
    sentence = scene.sentence
    places = [p for p in sentence.of("place") if p.id is not None and len(p.id) == 2 and is_market(sentence, p)]
    dates = sentence.of("period")
    if not places or not dates or sentence.of("model") or scene.clause.start != sentence.start:
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


def _before(scene: Scene) -> Mention | None:
    """The last country told in the sentence before its clause: what "where" stands for."""
    found = [
        p
        for p in scene.sentence.of("place")
        if p.end <= scene.clause.start and is_market(scene.sentence, p) and len(p.id or "") == 2
    ]
    return found[-1] if found else None


def _business(scene: Scene) -> Iterator[Fact]:
    """`launched its passenger car business in Pakistan`, `deliveries in Israel start in October`: trade begins in
    a country.
    """
    clause, sentence = scene.clause, scene.sentence
    if clause.of("model"):
        return
    for pattern in (_STARTS_TRADE, _TRADE_STARTS):
        match = pattern.search(clause.text)
        if match is None:
            continue
        start = clause.start + match.start(1)
        cue = Mention("cue", start, start + len(match[1]), match[1], label="sales_start")
        places = [p for p in scene.markets() if p.end > clause.start + match.start()]
        runs = groups(sentence, places)
        subject = scene.maker(start)
        reach = runs[0][0].start - clause.start - match.end() if runs else 0
        if not runs or subject is None or subject.rule == "model" or reach > 25:
            continue
        yield from _entries(scene, "market_entry", subject, cue, runs[0], rule="trade_starts")
        return


# "Began assembly", "entering 2026", "joined there by", "begins with the X": nothing that a brand does in a market.
_NO_ARRIVAL = re.compile(
    r" (?:local |series |mass |full |final |the |its )*(?:assembly|assembling|production|producing|"
    r"building|making|manufactur\w+|"
    r"construction|work|testing|tests|talks|\d{4}\b|there (?:in [A-Z]\w+(?: \d{4})? )?by|by\b|a (?:strategic|joint)|"
    r"hiring|recruiting|negotiat\w+|the year|a (?:new )?(?:era|phase|chapter))"
)


def _arrived(scene: Scene) -> Iterator[Fact]:
    """`The brand goes on sale in May`, `X came back to the region in 2015`: a brand arrives, the place is told
    before.
    """
    clause = scene.clause
    cues = [
        c
        for c in clause.cues("arrival", "sales_start", "entry_verb")
        if not any(m.start < c.start for m in clause.of("model")) and _ARRIVES.match(c.surface.lower())
    ]
    for cue in cues:
        subject = scene.subject(cue.start)
        relative = re.match(r"[, ]*(?:which|where|who)\b", clause.text) is not None
        if (
            subject is None
            or subject.rule == "model"
            or not ((clause.start if not relative else clause.sentence.start) <= subject.start < cue.start)
        ):
            continue
        between = clause.sentence.slice(max(subject.end, clause.start), cue.start)
        if relative:
            between = re.sub(r"\A[, ]*(?:which|where|who)", "", between)
        if _THERE_SINCE.match(cue.surface.lower()) and not any(
            m.relation in ("since", "from") for m in clause.of("period")
        ):
            continue
        after = clause.sentence.after(cue, 40)
        if _NO_ARRIVAL.match(after) or (
            re.match(r"(?:beg|start)", cue.surface.lower()) and re.match(r" with (?:the|its|an?) ", after)
        ):
            continue
        if len(between) > 45 or re.search(r"[,;]|\b(?:said|says|cars?|SUVs?|models?|sales|plans?)\b", between):
            continue
        there = scene.anaphoric_place() or (_before(scene) if re.match(r"[, ]*where\b", clause.text) else None)
        if scene.markets() and there is None:
            continue
        place = there or scene.setting()
        if place is not None and (clause.of("period") or there is not None):
            yield from _entries(scene, "market_entry", subject, cue, [place], rule="brand_arrives")
            return


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
        subject = scene.subject(cue.start)
        if subject is None or subject.rule == "model" or _car_between(clause, subject, cue):
            continue
        if any(m.end <= subject.start for m in clause.of("model")) and re.match(
            r"(?:'s|’s) ", sentence.slice(subject.end, subject.end + 3)
        ):
            continue
        if runs[0][0].city is not None and sentence.after(runs[0][0], 3).startswith("'s"):
            continue
        yield from _entries(scene, "market_entry", scene.maker(cue.start) or subject, cue, runs[0])


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
        if (
            subject is not None
            and subject.rule in ("name", "coreference")
            and clause.start <= subject.start
            and not clause.of("model")
            and run
        ):
            yield from _entries(scene, "market_entry", subject, cue, run, rule="brand_introduced")
        return
    brands = [
        b
        for b in brands
        if not re.match(r"'s| [A-Z0-9]", sentence.after(b, 3)) or re.match(r" (?:brand|marque)", sentence.after(b, 8))
    ]
    if not brands or re.search(r"\A(?:'s)", sentence.after(brands[0], 3)):
        return
    run = scene.where(cue)
    if not run:
        setting = scene.setting()
        run = [setting] if setting is not None else []
    for brand in brands:
        yield from _entries(
            scene,
            "market_entry",
            Subject(brand.id or "", brand.start, brand.end, "object"),
            cue,
            run,
            rule="brand_introduced",
        )


def _car_between(clause: Clause, subject: Subject, cue: Mention) -> bool:
    """Whether a car is the nearer subject of the verb."""
    return any(
        subject.end <= m.start < cue.start
        and not re.search(r"\b(?:with|of|like|after|for|from|by)(?: (?:the|its|a))? \Z", clause.sentence.before(m, 14))
        for m in clause.of("model")
    )


def _framed(scene: Scene) -> Iterator[Fact]:
    """`Nine countries come first: A, B and C`, `Kenya is the latest country to be added`, `in 2026 A will follow`.

    Markets are listed as the steps of an expansion.

    The date stands in the sentence or, where the list opens what was announced before, in the sentence before.
    """
    sentence, clause = scene.sentence, scene.clause
    frames = sentence.cues("entry_frame")
    places = [p for p in scene.markets() if p.id is not None]
    if not frames or not places or clause.of("model") or (len(places) == 1 and places[0].city is not None):
        return
    frame = min(frames, key=lambda f: abs(f.start - places[0].start))
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
    for run in runs:
        yield from _entries(scene, "market_entry", subject, frame, run, rule="listed_market", anchored=True)


_MARKETS = re.compile(
    r"\b(?:countr(?:y|ies)|markets?|nations?|territor(?:y|ies)|plans? for|map|expansion|"
    r"international|overseas|abroad|sales|deliveries|business|brand|export\w*)\b",
    re.IGNORECASE,
)
_SITES = re.compile(
    r"\b(?:plants?|factor(?:y|ies)|showrooms?|dealers?(?:hips)?|stores?|models?|sedans?|SUVs?|"
    r"cars?|hybrids?|offices?|production|assembly|chargers?|stations?)\b",
    re.IGNORECASE,
)


def _frames_markets(scene: Scene, frame: Mention, places: Sequence[Mention]) -> bool:
    """Whether the list is of markets: the sentence says so, or the places are the subject of the frame's verb."""
    sentence = scene.sentence
    if _SITES.search(sentence.text) and not re.search(
        r"\b(?:countr(?:y|ies)|markets?)\b", sentence.text, re.IGNORECASE
    ):
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


def _entries(
    scene: Scene,
    event_type: str,
    subject: Subject,
    cue: Mention,
    run: Sequence[Mention],
    rule: str | None = None,
    anchored: bool = False,
) -> Iterator[Fact]:
    if not run:
        return
    common = scene.when(cue)
    dates = _own_dates(scene, run)
    for place in specific(run):
        later = (
            common is not None
            and re.search(
                r"\b(?:then|later|afterwards?|subsequently)\b", scene.sentence.slice(common.mention.end, place.start)
            )
            is not None
        )
        when = dates.get(place.start) if dates else (None if later else common)
        when = when or (_date_before(scene) if anchored and len(run) > 1 else None)
        told = scene.told(cue, when)
        if told is not None and anchored and told.status == "occurred" and told_open(scene, cue):
            told = Telling("scheduled", "asserted")
        if told is None:
            continue
        fact = happening(event_type, scene, subject, cue, told, when, place, rule=rule)
        if fact is not None:
            yield fact


def told_open(scene: Scene, cue: Mention) -> bool:
    """Whether a frame of expansion leaves open that it has been carried out: it is a plan then."""
    return tense(scene.clause, cue) is Tense.OPEN


def _own_dates(scene: Scene, run: Sequence[Mention]) -> dict[int, When]:
    """The dates behind the places of a list: each holds for the places before it up to the one before ("A and B
    from May, C in 2025, then D").
    """
    found: dict[int, When] = {}
    carried: When | None = None
    for place in reversed(run):
        own = next(
            (
                m
                for m in scene.clause.of("period")
                if 0 <= m.start - place.end <= 3 and m.granularity not in ("duration", "measure")
            ),
            None,
        )
        if own is not None:
            carried = scene.resolve(own, "future" if scene.clause.cues("future", "plan") else None)
        if carried is not None:
            found[place.start] = carried
    return found


def _date_before(scene: Scene) -> When | None:
    """The date of the start that the sentence before announced."""
    before = [s for s in scene.article if s.index < scene.sentence.index]
    if not before:
        return None
    last = before[-1]
    cues = last.cues("entry_verb", "arrival", "sales_start", "entry_frame")
    for mention in last.of("period"):
        if mention.granularity not in ("duration", "measure") and any(abs(c.end - mention.start) < 40 for c in cues):
            return Scene(last.clause_at(mention.start), scene.context).resolve(mention, None)
    return None


def _exits(scene: Scene) -> Iterator[Fact]:
    """`X left Russia in 2022`, `X stopped selling in Brazil`: a verb of leaving before the place."""
    clause, sentence = scene.clause, scene.sentence
    for cue in clause.cues("leaving"):
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
        if subject is None or subject.rule == "model" or _car_between(clause, subject, cue):
            continue
        if cue.surface == "left" and PASSIVE.search(sentence.before(cue, 10)):
            continue
        when = scene.when(cue)
        for place in specific(runs[0]):
            told = scene.told(cue, when) or None
            if told is None:
                continue
            fact = happening("market_exit", scene, subject, cue, told, when, place)
            if fact is not None:
                yield fact


__all__ = ["Telling", "entry_facts"]
