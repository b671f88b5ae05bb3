"""Calendars of starts: countries each with a time, listed in lines or in a sentence without a verb, below or beside
words that tell of markets: "Zeekr's European plans: Norway in May, Sweden in June and Spain after that".
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from flows.extraction.context.context import Context, Subject
from flows.extraction.grammar.article import Sentence
from flows.extraction.grammar.shapes import shape
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.markets.calendar_lines import Entry, Line, calendar_line
from flows.extraction.markets.market_periods import told_ahead
from flows.extraction.periods.period_term import Tense
from flows.extraction.periods.periods import Period
from flows.extraction.scenes.scene import Scene
from flows.extraction.scenes.told_dates import When
from flows.extraction.wording.needed import Needing
from flows.extraction.wording.records import quick

_OF_STARTS = Needing(
    r"\b(?:markets?|countr(?:y|ies)|abroad|overseas|expan\w+|launch\w*|roll-?outs?|timetable|schedule|on sale|sales|"
    r"debuts?|entr(?:y|ies)|enter(?:s|ed|ing)?|arriv\w*|where|map|international|world|programme|plans?|calendar|"
    r"roadmap|dates|next|steps|stops|export\w*|deliveries|customers|brand|since|spread\w*|comes? to|coming to)\b",
    re.IGNORECASE,
)
_OF_ELSE = ("plant_noun", "outlet_noun", "facility_noun", "show_noun")
# Words of a lead that tell what is still to come.
_AHEAD = re.compile(
    r"\b(?:will|wants?|plans?|planned|intends?|aims?|next|coming|to come|to follow|upcoming|roadmap|pipeline|schedule|"
    r"timetable|expected|due|is to|are to)\b",
    re.IGNORECASE,
)
_COMES = re.compile(
    r"\b(?:planned|expected|due|scheduled|probably|likely|to follow|to come|next|will|coming|at the earliest|from)\b"
)
_LEAST = 2
# How many sentences before its first line words may tell what a calendar is of.
_REACH = 2


@quick
@dataclass(frozen=True)
class Start:
    """An entry of a calendar, and what it tells: when, whether it is to come, and whether that is certain."""

    entry: Entry
    when: When | None
    # The same time with the words from which on it counts: "since March".
    period: Period | None
    planned: bool

    @property
    def hedged(self) -> bool:
        """Whether it is only entertained."""
        return self.entry.hedged


@quick
@dataclass(frozen=True)
class Calendar:
    """The starts of one calendar, whose they are, and the words that tell of what they are."""

    lead: Sentence
    subject: Subject
    starts: tuple[Start, ...]


@lru_cache(maxsize=4)
def calendars(context: Context) -> tuple[Calendar, ...]:
    """The calendars of an article."""
    found: list[Calendar] = []
    block: list[Line] = []
    for sentence in [*context.article, None]:
        line = calendar_line(sentence) if sentence is not None else None
        if line is not None and (not block or line.lead[1] == 0):
            block.append(line)
            continue
        found += _calendar(context, block)
        block = [line] if line is not None else []
    return tuple(found)


def starts_in(sentence: Sentence, context: Context) -> tuple[tuple[Calendar, Start], ...]:
    """The starts that a sentence tells as a part of a calendar."""
    if calendar_line(sentence) is None:
        return ()
    return tuple((c, s) for c in calendars(context) for s in c.starts if s.entry.figure.sentence is sentence)


def _calendar(context: Context, block: Sequence[Line]) -> list[Calendar]:
    entries = [e for line in block for e in line.entries]
    if len(entries) < _LEAST:
        return []
    first = block[0].sentence
    figure = shape(first)
    beside = [figure.text[slice(*line)] for line in (block[0].lead, block[0].behind)]
    before = list(reversed(context.article.before(first)[-_REACH:]))
    leads = [first] if any(re.search(r"\w", text) for text in beside) else before
    lead = next((s for s in leads if _tells(s, block[0], context)), None)
    if lead is None or lead.cues(*_OF_ELSE):
        return []
    text = lead.text if lead is not first else " ".join(beside)
    if not _OF_STARTS.search(text) and not any(_starts_there(e) for e in entries):
        return []
    subject = _subject(context, lead, first)
    if subject is None:
        return []
    ahead = _AHEAD.search(text) is not None
    return [Calendar(lead, subject, tuple(_starts(context, entries, ahead=ahead)))]


def _starts_there(entry: Entry) -> bool:
    """Whether an entry tells by itself that something starts: by a word of it, or as a time since which it goes on."""
    since = entry.period is not None and entry.period.relation in ("since", "from")
    return since or _OF_STARTS.search(entry.words) is not None


def _tells(sentence: Sentence, line: Line, context: Context) -> bool:
    """Whether a sentence may tell of what a calendar is: by its words, or as a heading."""
    if sentence is line.sentence:
        return True
    named = any(is_maker(m.id or "", context.vocabulary) for m in sentence.of("organization"))
    return _OF_STARTS.search(sentence.text) is not None or (
        sentence.kind == "heading" or (sentence.kind == "title" and named)
    )


def _subject(context: Context, lead: Sentence, first: Sentence) -> Subject | None:
    """The maker that the lead names, the last of an owner and its brand, else the one that the text is about."""
    named = [m for m in lead.of("organization") if is_maker(m.id or "", context.vocabulary)]
    owned = [m for m in named if not lead.after(m, 2).startswith(("'s", "’s", "' "))]
    chosen = (owned or named)[:1]
    if chosen:
        return Subject(chosen[0].id or "", chosen[0].start, chosen[0].end, "name")
    found = Scene(first.clauses[0], context).maker(first.start)
    return None if found is None or found.rule == "model" else found


def _starts(context: Context, entries: Sequence[Entry], *, ahead: bool) -> list[Start]:
    """The starts of entries in order: a time that may be past or to come is as the lead, or those after it, tell."""
    found: list[Start] = []
    later = False
    for entry in reversed(entries):
        start = _start(context, entry, ahead=ahead or later)
        later = later or (start.planned and entry.period is not None)
        found.append(start)
    return found[::-1]


def _start(context: Context, entry: Entry, *, ahead: bool) -> Start:
    mention = entry.period
    if mention is None:
        return Start(entry, None, None, planned=True)
    told = told_ahead(mention, context)
    since = mention.relation == "since"
    planned = not since and (told is True or (told is None and (ahead or _COMES.search(entry.words) is not None)))
    planned = planned or (entry.hedged and told is not False and not since)
    scene = Scene(entry.figure.sentence.clause_at(mention.start), context)
    side: Tense | None = "future" if planned else "past" if since else None
    plain = replace(mention, relation="in") if since else mention
    when, open_ended = scene.resolve(plain, side), scene.resolve(mention, side)
    reference = context.reference
    if reference is not None and when is not None and when.start is not None and when.start > reference:
        planned = True
    return Start(entry, when, open_ended.period if open_ended is not None else None, planned)
