"""What the lines of a calendar of starts look like: countries each with a time, and no verb but one of starting.

"Thailand: since November, with the 11 crossover", "Norway in May, Sweden in June and Spain after that".
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.kept import kept
from flows.extraction.grammar.shapes import Shape, shape
from flows.extraction.wording.records import quick

_IN = r"(?:(?:in|for|to) )?(?:the )?"
_AND = r"(?:,? and|,|,? &| ?/| \+|,? or|,? plus|,? as well as)"
_PLACES = rf"{_IN}P(?:{_AND} ?(?:(?:possibly|perhaps|later|probably) )?{_IN}P)*"
_DOUBT = r"(?:possibly|perhaps|maybe|provisionally|tbc|tentatively|if at all|if ever|(?:to be|not yet) confirmed)"
# What stands between countries and their time where no verb does.
_BESIDE = (
    rf"(?:{_DOUBT}|probably|likely|then|first|next|later|only|finally|already|since|from|expected|due|planned|scheduled"
    r"|also|as early as|again)"
)
# What a line of its own says besides.
_WORD = (
    rf"(?:{_BESIDE}|now|on|sale|in|showrooms|available|launch|launched|launches|entered|entry|start|started|starts|of"
    r"|sales|deliveries|market|premiere|debut|cars|arrival|arrives|for|at|the|to|follow|come|open|opened|opens|as|early"
    r"|is|are|was|were|will|be|been|there|present|active|customers?|orders|until|coming|officially)"
)
_EDGE = (
    rf"(?:,? at the (?:earliest|latest)|,? {_DOUBT}|,? probably| \((?:{_DOUBT}|planned|expected|provisional|target)\))*"
)
_LATER = r"(?:after that|after these|thereafter|afterwards|later|later on|at a later date|last|next|in due course)"
_SIGN = r" ?(?:[:|(=,]|–|—|-)? ?"
_ITEM = re.compile(
    rf"(?P<places>{_PLACES}){_SIGN}(?:{_BESIDE} )*?(?:(?P<date>D)\)?(?P<edge>{_EDGE})|(?P<later>{_LATER})\b)"
    rf"|(?:{_BESIDE} )*(?P<date2>D)(?P<edge2>{_EDGE}) ?(?:[:|,]|–|—|-)? ?(?:{_BESIDE} )*?(?P<places2>{_PLACES})"
)
_JOIN = re.compile(
    r" ?(?:[,;.|/]|–|—)? ?(?:(?:and|but|then|followed by|with|while|finally|lastly|next|first|only|in turn|"
    rf"{_DOUBT}),? )*"
)
# A line by itself: countries, a sign, and their time.
_LINE = re.compile(
    rf"\W*(?P<places>{_PLACES}) ?(?::|–|—|-|\(|\||=) ?(?P<label>(?:{_WORD} ){{0,6}})(?P<date>D)\)?"
    rf"(?P<edge>{_EDGE}(?:[ ,(]{{0,2}}(?:{_WORD}|at the (?:earliest|latest))[ ,)]{{0,2}}){{0,4}}"
    r"(?:(?:[,;(]| with)[^PD]{0,90})?)\W*\Z"
    rf"|\W*(?P<date2>D) ?(?::|–|—|-|\|) ?(?P<label2>(?:{_WORD} ){{0,4}})(?P<places2>{_PLACES})(?P<edge2>{_EDGE})\W*\Z"
)
_DOUBTED = re.compile(rf"\b{_DOUBT}(?!\w)")
_PREFIX = re.compile(r"[^:]{1,120}: ")
_START = re.compile(r"\W*(?:(?:first|starting with|beginning with|initially),? )?")
_LEAST = 2


@quick
@dataclass(frozen=True)
class Entry:
    """Countries of a calendar with their time, if it tells one, and the words beside it."""

    figure: Shape
    places: tuple[Mention, ...]
    period: Mention | None
    words: str
    hedged: bool


@quick
@dataclass(frozen=True)
class Line:
    """A sentence of a calendar: its entries, and the offsets of the words before and behind them that tell of what."""

    sentence: Sentence
    entries: tuple[Entry, ...]
    lead: tuple[int, int]
    behind: tuple[int, int]


@kept
def calendar_line(sentence: Sentence) -> Line | None:
    """A sentence read as a line of a calendar, None where it is none."""
    if not sentence.of("place") or not sentence.of("period"):
        return None
    figure = shape(sentence)
    line = _LINE.match(figure.text)
    if line is not None:
        return _lined(figure, [line], (0, 0), (0, 0))
    return _listed(figure)


def _listed(figure: Shape) -> Line | None:
    """A sentence that lists countries and times, perhaps behind a colon or before one."""
    text = figure.text
    prefix = _PREFIX.match(text)
    begins = [0] if prefix is None else [prefix.end(), 0]
    for begin in begins:
        first = _START.match(text, begin)
        at = first.end() if first is not None else begin
        found: list[re.Match[str]] = []
        while (item := _ITEM.match(text, at)) is not None:
            found.append(item)
            at = item.end()
            join = _JOIN.match(text, at)
            at = join.end() if join is not None else at
        end = found[-1].end() if found else 0
        rest = text[end:]
        if not found or not (re.fullmatch(r"\W*", rest) or re.match(r"\W{0,3}(?:: |– |— |- )", rest)):
            continue
        if len(found) < _LEAST and begin == 0:
            continue
        return _lined(figure, found, (0, begin), (end, len(text)))
    return None


def _lined(
    figure: Shape, found: Sequence["re.Match[str]"], lead: tuple[int, int], behind: tuple[int, int]
) -> Line | None:
    entries = [e for m in found if (e := _entry(figure, m)) is not None]
    if not any(e.period is not None for e in entries):
        return None
    return Line(figure.sentence, tuple(entries), lead, behind)


def _entry(figure: Shape, match: "re.Match[str]") -> Entry | None:
    which = "" if match["places"] is not None else "2"
    places = figure.within(match.start(f"places{which}"), match.end(f"places{which}"), "place")
    told = [p for p in places if p.city is None and p.label != "demonym" and p.id not in (None, "worldwide")]
    date = (match.start(f"date{which}"), match.end(f"date{which}"))
    periods = figure.within(*date, "period") if match[f"date{which}"] is not None else []
    if not told or any(p.granularity in ("duration", "measure") for p in periods):
        return None
    words = match[0]
    return Entry(figure, tuple(told), periods[0] if periods else None, words, _DOUBTED.search(words) is not None)
