"""Firms in a list, each with its time, behind a happening that a sentence tells of them together: "X and Y are closing
theirs: X in December, Y by the end of 2026", "X and Y will leave, the former in May, the latter in June".
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from flows.extraction.context.context import Context
from flows.extraction.grammar.article import Article, Mention
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.shapes import Shape, shape
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.scenes.scene import Scene
from flows.extraction.scenes.told_dates import When
from flows.extraction.wording.needed import Needing

_LIST = Needing(
    r"[:,;–—] (?P<list>(?:O|the former|the first),? D(?:(?:,|;|,? and|,? while) (?:O|the latter|the other|the second)"
    r"(?: only| as early as)?,? D)+)(?=[.;,]|\Z)"
)
# "X left P D, O D and O D".
_TOO = Needing(
    r"\bD(?P<more>(?:, | and |, and |; |, while |, followed by )O(?: had done so| did so| too)?,? D"
    r"(?:(?:, | and |, and )O,? D)*)(?=[.;,]|\Z)"
)
_MOVES = frozenset({"market_entry", "market_exit"})
_KINDS = frozenset({"plant", "market_entry", "market_exit", "product_launch", "facility"})
_UNDATED = ("duration", "measure")


def firm_list_facts(article: Article, context: Context, told: Sequence[Fact]) -> Iterator[Fact]:
    """What each of several firms does at its own time. In: the events found so far, which tell what that is."""
    for sentence in article:
        if len(sentence.of("period")) < 2 or len(sentence.of("organization")) < 2:
            continue
        figure = shape(sentence)
        match = _LIST.search(figure.text)
        if match is None:
            yield from _too(context, figure, told)
            continue
        start = figure.offset(match.start("list"))
        here = [f for f in told if f.dataset == "events" and f.statement[0] == sentence.start]
        here = [f for f in here if f.cells["event_type"] in _KINDS and f.spans["event_type"][0] < start]
        theme = next(iter(here), None)
        if theme is not None:
            yield from _each(context, figure, match.span("list"), theme)


def _too(context: Context, figure: Shape, told: Sequence[Fact]) -> Iterator[Fact]:
    """What firms behind the time of a happening did as well: "X left the country in 2020, Y in 2021"."""
    sentence = figure.sentence
    here = [f for f in told if f.dataset == "events" and f.statement[0] == sentence.start]
    here = [f for f in here if f.cells["event_type"] in _MOVES]
    for match in _TOO.finditer(figure.text):
        start, end = match.span("more")
        ends = figure.within(match.start(), start, "period")[0].end
        theme = next((f for f in here if _dated_at(f, ends)), None)
        if theme is None:
            continue
        known = {f.cells["organization_id"] for f in here if f.cells["event_type"] == theme.cells["event_type"]}
        if not any(m.id in known for m in figure.within(start, end, "organization")):
            yield from _each(context, figure, (start, end), theme)


def _dated_at(fact: Fact, end: int) -> bool:
    """Whether the words that date a fact end at an offset."""
    return any(fact.spans[c][1] == end for c in ("start_on", "end_on") if c in fact.spans)


def _each(context: Context, figure: Shape, span: tuple[int, int], theme: Fact) -> Iterator[Fact]:
    sentence = figure.sentence
    named = figure.within(*span, "organization")
    # "The former", "the latter": the two firms that the sentence names before.
    firms = named or figure.within(0, span[0], "organization")[:2]
    periods = figure.within(*span, "period")
    scene = Scene(sentence.clause_at(periods[0].start), context)
    past = theme.cells["status"] == "occurred"
    if len(firms) != len(periods) or any(p.granularity in _UNDATED for p in periods):
        return
    for firm, period in zip(firms, periods, strict=True):
        plain = replace(period, relation="in") if past and period.relation in ("since", "from") else period
        when = scene.resolve(plain, "past" if past else "future")
        if when is not None and is_maker(firm.id or "", context.vocabulary):
            yield _copied(theme, firm, period, when)


def _copied(theme: Fact, firm: Mention, period: Mention, when: When) -> Fact:
    copy = Fact("events", "firm_list", theme.statement, dict(theme.cells), dict(theme.spans))
    copy.cells["organization_id"], copy.spans["organization_id"] = firm.id, (firm.start, firm.end)
    for column, value in (("start_on", when.start), ("end_on", when.end), ("date_text", period.surface)):
        copy.cells.pop(column, None)
        copy.spans.pop(column, None)
        if value is not None:
            copy.cells[column] = value
            copy.spans[column] = (period.start, period.end)
    return copy
