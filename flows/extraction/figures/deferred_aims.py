"""Aims that are put off to a later time: the old one is given up, and the new one stands beside it."""

import re
from collections.abc import Iterator
from datetime import date

from flows.extraction.context.context import Context
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.figure import Figure
from flows.extraction.lexicon.aim_words import AIMS
from flows.extraction.periods.periods import resolve_period
from flows.extraction.wording.needed import Needing
from flows.extraction.wording.records import replace

_DEFERS = (
    r"(?:(?:put|puts|putting) (?:off|back)|push(?:ed|es|ing)(?: back| out| off)?|postpon(?:ed|es|ing)"
    r"|defer(?:red|s|ring)|delay(?:ed|s|ing)|reschedul(?:ed|es|ing)|(?:moved|moves|shifted|shifts)(?: back| out| on)?"
    r"|set back|slip(?:ped|s)?(?: back)?|slid|drifted|held over|stretched(?: out)?)"
)
_UNTIL = (
    r"(?: (?:again|once more|now|further|by [a-z]+ (?:years?|months?)|from (?:the )?[\w-]+(?: \d+)?)){0,3}"
    r",? (?:to|until|till|for|into)(?: the)? ?\Z"
)
_BEEN = (
    r"(?:(?:has|have|had|was|were|is|are|been|being|now|since|later|then|meanwhile|also|will|may|could|to|be"
    r"|[a-z]+ly) )*"
)
_AIM = (
    rf"(?:date|deadline|{AIMS}|plans?|pledges?|level|figure|mark|number|volume|commitment|milestone|moment"
    r"|objective|promise|vow|timetable|time frame|timeline|increase|expansion|step|stage|output)"
)
# "A share of half, originally due by 2025, has been rescheduled for 2030".
_PUT_OFF = Needing(rf"\A(?P<gap>[^;:]{{0,130}}?),? {_BEEN}(?<!not ){_DEFERS}{_UNTIL}")
# "Has put back its goal of 30,000 cars in Germany to 2028".
_PUTS_OFF = re.compile(rf"\b{_DEFERS} (?:its|the|their|that|this) (?:[\w-]+ ){{0,3}}?{_AIM}\b[^;,]{{0,40}}\Z")
_TO = re.compile(r"[^;,]{0,80}? (?:to|until|till|into)(?: the)? ?")
# "That has been put off until 2030", "The group has moved the date to 2030", "That level is now expected in 2031".
_THAT = rf"(?:[Tt]h(?:at|is|ose|ese)|[Ii]t|which|(?:[Tt]h(?:at|e|is|ose|ese)|[Ii]ts|[Bb]oth) (?:[\w-]+ )?{_AIM})"
_WHO = r"(?:[Ii]t|[Hh]e|[Ss]he|[Tt]hey|[Tt]he (?:[\w'-]+ ){1,2}?[\w'-]+|[A-Z][\w&-]+(?: [A-Z][\w&-]+)?)"
_THEN = re.compile(
    rf"{_THAT} {_BEEN}(?<!not ){_DEFERS}{_UNTIL}"
    rf"|{_WHO} {_BEEN}{_DEFERS} (?:that|this|it|(?:the|its|that|this) (?:[\w-]+ )?{_AIM}(?: for (?:that|this|it))?)"
    rf"{_UNTIL}"
    rf"|{_THAT} (?:is|are|was) now (?:not |only )?(?:expected|planned|due|foreseen|scheduled|envisaged|meant|promised"
    r"|pencilled in|likely|targeted|announced|forecast|to (?:come|be (?:reached|met|achieved|had)))"
    r"(?: to (?:come|be (?:reached|met|achieved|attained)))?(?: (?:only|not|before|in|by|for|at|from))* ?\Z"
    rf"|{_WHO} now (?:says|speaks of|talks of|names|gives|mentions|(?:expects|plans|aims|hopes|wants|counts on|"
    r"means|intends)(?: (?:that|this|it|to (?:get there|reach (?:that|it|them)|do so|be there)|to do (?:that|it)))?"
    r"(?: to (?:happen|come))?)(?: (?:only|in|by|for|from))* ?\Z"
)
# "Has been delayed", "put off indefinitely": put off to no time that is told.
_NO_TIME = (
    r"(?: (?:again|once more|indefinitely|for now|for the time being|for an indefinite period|until further notice"
    r"|sine die|(?:to|until) (?:an?|some) (?:unspecified|undetermined|unknown|later|undisclosed) (?:date|time|point)"
    r"|without (?:a |any |naming a |giving a )?(?:new )?date)){0,2}(?=[.;,]|\Z)"
)
_PUT_OFF_SOMEHOW = re.compile(rf"\A(?P<gap>[^;:]{{0,130}}?),? {_BEEN}(?<!not ){_DEFERS}{_NO_TIME}")
_THEN_SOMEHOW = re.compile(
    rf"{_THAT} {_BEEN}(?<!not ){_DEFERS}{_NO_TIME}"
    rf"|{_WHO} {_BEEN}{_DEFERS} (?:that|this|it|(?:the|its|that|this) (?:[\w-]+ )?{_AIM}){_NO_TIME}"
)
# What ends the words that a figure's own verb may stand behind: "sold 20,000 cars, and the launch has been put off".
_ELSE = re.compile(
    r", (?:and|but|while|so|as|though|yet)\b"
    r"|\b(?:was|were|is|are|has|have|had|will|would|it|they|he|she|says?|said)\b"
)
_ASIDE = re.compile(
    r",? \([^()]*\)|, (?:which|that|originally|first|once|initially|due|announced|planned)\b[^,;]{0,60},"
)
_TURNS = re.compile(r"(?:;| -| –|, but|, and|, yet|,(?= which)) ")


def deferred(fact: Fact, figure: Figure, following: Sentence | None, context: Context) -> Iterator[Fact]:
    """The fact of an aim, or where the text says that it was put off, the aim given up and the one that now stands."""
    here = _later_here(figure) if "value" in fact.cells or figure.change is not None else None
    later = here or (_later_behind(figure, following) if fact.dataset == "targets" else None)
    if later is None:
        undated = fact.dataset == "targets" and _somehow(figure, following)
        yield replace(fact, cells=fact.cells | {"certainty": "denied"}) if undated else fact
        return
    old = _old(fact, figure, later, context)
    end = old.cells.get("period_end")
    by = isinstance(end, date) and "period_start" not in old.cells
    period = resolve_period(later.surface, context.reference, tense="future", relation="by" if by else "in")
    if period is None or period.end is None or (isinstance(end, date) and period.end <= end):
        yield fact
        return
    cells = {k: v for k, v in old.cells.items() if k not in ("period_start", "period_end", "period_text")}
    spans = {k: v for k, v in old.spans.items() if k not in ("period_start", "period_end", "certainty")}
    words = (later.start, later.end)
    dates = {"period_start": period.start, "period_end": period.end}
    cells |= {k: v for k, v in dates.items() if v is not None}
    cells |= {
        "period_text": later.surface,
        "certainty": "hedged" if fact.cells.get("certainty") == "hedged" else "asserted",
    }
    spans |= {k: words for k, v in dates.items() if v is not None}
    if isinstance(end, date):
        yield old
    yield replace(old, cells=cells, spans=spans)


_FROM_TO = re.compile(r"[Ff]rom (.+?) to (.+)")


def _halves(period: Mention) -> list[Mention]:
    """The times from and to which something is put off, where they are told as one."""
    found = _FROM_TO.fullmatch(period.surface)
    if found is None:
        return [period]
    parts = (found.span(1), found.span(2))
    return [
        replace(period, start=period.start + a, end=period.start + b, surface=period.surface[a:b], relation="in")
        for a, b in parts
    ]


def _old(fact: Fact, figure: Figure, later: Mention, context: Context) -> Fact:
    """The aim that is given up, as a target, with the time that it had been for."""
    cells = fact.cells | {"certainty": "denied"}
    spans = {k: v for k, v in fact.spans.items() if k != "certainty"}
    start, end = spans.get("period_end", (later.end, later.end))
    if start <= later.start < end:
        for name in ("period_start", "period_end", "period_text"):
            cells.pop(name, None)
            spans.pop(name, None)
        own = [m for p in figure.sentence.of("period") for m in _halves(p) if m.start < later.start]
        period = resolve_period(own[-1].surface, context.reference, tense="future") if own else None
        for name, value in (("period_start", period.start), ("period_end", period.end)) if period is not None else ():
            if value is not None:
                cells[name], spans[name] = value, (own[-1].start, own[-1].end)
        if period is not None:
            cells["period_text"] = own[-1].surface
    return replace(fact, dataset="targets", cells=cells, spans=spans)


def _later_here(figure: Figure) -> Mention | None:
    """The time to which the sentence of a figure says that it is put off."""
    sentence, number = figure.sentence, figure.number
    if not _PUT_OFF.possible(sentence.text):
        return None
    head = sentence.slice(sentence.clause_at(number.start).start, number.start)
    for later in (_halves(p)[-1] for p in sentence.of("period")):
        if later.start < number.end:
            continue
        behind = sentence.slice(number.end, later.start)
        found = _PUT_OFF.match(_with_relation(behind, later))
        if found is not None and _ELSE.search(_ASIDE.sub(" ", found["gap"])) is None:
            return later
        if _PUTS_OFF.search(head) and _TO.fullmatch(_with_relation(behind, later)):
            return later
    return None


def _somehow(figure: Figure, following: Sentence | None) -> bool:
    """Whether an aim is put off to no time that is told."""
    sentence, number = figure.sentence, figure.number
    behind = sentence.slice(number.end, sentence.end)
    found = _PUT_OFF_SOMEHOW.match(behind) if _PUT_OFF.possible(sentence.text) else None
    if found is not None and _ELSE.search(_ASIDE.sub(" ", found["gap"])) is None:
        return True
    if not _is_last(figure):
        return False
    turns = [t.end() for t in _TURNS.finditer(behind)]
    return any(_THEN_SOMEHOW.match(behind, turn) for turn in turns) or (
        following is not None and _THEN_SOMEHOW.match(following.text) is not None
    )


def _is_last(figure: Figure) -> bool:
    """Whether no other number stands behind that of the figure in its sentence."""
    later = (n for n in figure.sentence.of("number", "quantity") if n.start > figure.number.end)
    return not any(n.label in ("cardinal", "percent", "money") for n in later)


def _with_relation(before: str, later: Mention) -> str:
    """The words before a time with those of its relation, which may be part of it ("until 2030")."""
    lead = re.match(r"(?i)(?:until|till|to|into|by|in|for) (?:the )?(?!the\b)", later.surface)
    return before + lead[0] if lead is not None else before


def _later_behind(figure: Figure, following: Sentence | None) -> Mention | None:
    """The time to which what stands right behind the figure's statement says that it is put off."""
    sentence, number = figure.sentence, figure.number
    if not _is_last(figure):
        return None
    behind = sentence.slice(number.end, sentence.end)
    for turn in _TURNS.finditer(behind):
        start = number.end + turn.end()
        found = _then(sentence, start)
        if found is not None:
            return found
    return _then(following, following.start) if following is not None else None


def _then(sentence: Sentence, start: int) -> Mention | None:
    """The time that is told first from some place on, where the words before it put off what was told before."""
    later = next((p for p in sentence.of("period") if p.start >= start), None)
    if later is None or later.start - start > 140:
        return None
    return later if _THEN.fullmatch(_with_relation(sentence.slice(start, later.start), later)) is not None else None
