"""Brands with their years in brackets, of which a sentence tells that they came to a country or left it: "the brands
that entered Australia were X (2022), Y (2023) and Z (2023)".
"""

import re
from collections.abc import Iterator, Sequence

from flows.extraction.context.context import Context, Subject
from flows.extraction.grammar.article import Article
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.modality import Telling
from flows.extraction.grammar.shapes import Shape, shape
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.scenes.happening import happening
from flows.extraction.scenes.scene import Scene
from flows.extraction.wording.needed import Needing

_ONE = r"(?:the )?O(?: brand)? \((?:in |since |from )?D[^()]{0,60}\)"
_NAMES = Needing(rf"\b{_ONE}(?:(?:,|;)?(?: and| as well as|, then)? {_ONE})+")
# What they did, and where.
_CAME = Needing(
    r"\b(?P<verb>(?:came|come|comes|coming) (?:to|into|onto)|ent(?:ered|ers|ering)|joined|arrived? (?:in|on|at)"
    r"|arriving in"
    r"|launch(?:ed|ing|es)? in|land(?:ed|ing) in|start(?:ed|ing|s)? in|went on sale in|debut(?:ed|ing|s)? in"
    r"|made (?:their|its)"
    r" (?:debut|entry) in|new (?:to|in)|newcomers? (?:to|in|on)|(?:new )?arrivals? (?:to|in|on)|entrants? (?:to|into"
    r"|in)"
    r"|appear(?:ed|ances) in|set up shop in) (?:the |all of )?P\b"
)
_WENT = Needing(
    r"\b(?P<verb>left|leav(?:e|es|ing)|quit|quits|exit(?:ed|s|ing)|abandon(?:ed|s|ing)|(?:pulled|pulling|pulls) out of"
    r"|with(?:drew|drawn|drawing|draws) from|(?:exits|departures|withdrawals) from|(?:lost|turned (?:its"
    r"|their) backs? on))"
    r" (?:the )?P\b"
)
_NOT = re.compile(r"\b(?:not|never|no|denied|n't)\b")


def dated_name_facts(article: Article, context: Context) -> Iterator[Fact]:
    """The entries and exits of brands that stand in a list, each with its time in brackets."""
    for sentence in article:
        if len(sentence.of("organization")) < 2 or "(" not in sentence.text or sentence.kind == "heading":
            continue
        figure = shape(sentence)
        for names in _NAMES.finditer(figure.text):
            for kind, pattern in (("market_entry", _CAME), ("market_exit", _WENT)):
                verb = pattern.search(figure.text[: names.start()]) or _behind(figure, names.end(), pattern)
                if verb is not None and not _NOT.search(figure.text[max(verb.start() - 15, 0) : verb.end()]):
                    yield from _each(context, figure, names.span(), kind, verb)
                    break


def _behind(figure: Shape, end: int, pattern: Needing) -> "re.Match[str] | None":
    """The verb right behind the list: "X (2022) and Y (2023) came to Chile"."""
    found = next(pattern.finditer(figure.text), None)
    return found if found is not None and 0 <= found.start() - end <= 25 else None


def _each(context: Context, figure: Shape, span: tuple[int, int], kind: str, verb: "re.Match[str]") -> Iterator[Fact]:
    sentence = figure.sentence
    place = next(iter(figure.within(verb.end() - 1, verb.end(), "place")), None)
    if place is None or place.id is None or place.id == "worldwide":
        return
    cue = figure.cue(verb.start("verb"), verb.end("verb"))
    periods = figure.within(*span, "period")
    for firm in figure.within(*span, "organization"):
        period = next((p for p in periods if p.start > firm.end), None)
        if period is None or not is_maker(firm.id or "", context.vocabulary):
            continue
        scene = Scene(sentence.clause_at(firm.start), context)
        when = scene.resolve(period, "past")
        reference = context.reference
        if when is None or when.start is None:
            continue
        ahead = reference is not None and when.start > reference
        subject = Subject(firm.id or "", firm.start, firm.end, "named")
        told = Telling("scheduled" if ahead else "occurred", "asserted")
        fact = happening(kind, scene, subject, cue, told, when, place, rule="dated_names")
        if fact is not None:
            yield fact


def without_shared(told: Sequence[Fact], named: Sequence[Fact]) -> list[Fact]:
    """The events less those that a list of names with years tells better: one of its brands at another's time."""
    lists = {(f.statement[0], f.cells["event_type"], f.cells.get("place")) for f in named}
    return [f for f in told if (f.statement[0], f.cells["event_type"], f.cells.get("place")) not in lists]
