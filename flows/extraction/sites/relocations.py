"""Relocations: headquarters, offices and studios that move somewhere, or in which people will work from a day on."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from flows.extraction.context.context import Context, Subject
from flows.extraction.context.event_places import is_scene, specific
from flows.extraction.grammar.article import Article
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.modality import Telling
from flows.extraction.grammar.reach import hedging
from flows.extraction.grammar.shapes import WILL, Shape, shape
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.scenes.happening import happening
from flows.extraction.scenes.scene import Scene
from flows.extraction.sites.site_turns import is_told
from flows.extraction.wording.needed import Choice, Needing

_SEAT = (
    r"(?:(?:[\w&-]+ |P ){0,4}?(?:headquarters|head office|seat|hub|offices?|studios?|depot|warehouse|laboratory"
    r"|academy|(?:design|r&d|research|development|engineering|training|parts|logistics|technical) (?:centre|center|base"
    r"|office)))"
)
_MOVES = (
    rf"(?:{WILL} (?:be|sit|stand|move|be found|relocate|be moved|be relocated)|(?:is|are) (?:moving|relocating"
    rf"|being moved)"
    r"|moves?|moved|relocates?|relocated|ha(?:s|ve) (?:moved|relocated)|(?:was|were) (?:moved|relocated))"
)
_FROM = r"(?:(?:out of|away from|from) (?:the )?P)"
_STAFF = r"(?:designers|engineers|developers|staff|employees|people|team|workers|stylists|researchers|salespeople)"
_AUX = rf"(?:{WILL} |has |have )?(?:also |now )?"
_RULES: tuple[tuple[str, Needing], ...] = (
    # "X will move its European headquarters from A to Budapest in June".
    (
        "seat_moved",
        Needing(
            rf"\b(?:O|it|the [\w-]+)(?: P)? (?P<verb>{_AUX}(?:moved?|moves|relocate[sd]?|transfer(?:s|red)?"
            r"|shift(?:s|ed)?|tak(?:es?|en)|took|br(?:ings?|ought))) "
            rf"(?:its|the) {_SEAT}(?: (?:away )?from (?:the )?P)? (?:in)?to (?P<at>P),? (?P<date>D)"
        ),
    ),
    # "X's European headquarters will be in Budapest from June", "moves to Budapest in June".
    (
        "seat_moves",
        Needing(
            rf"\b(?:O's?|its|the) {_SEAT}(?: of (?:the )?O)?(?: in P)? (?P<verb>{_MOVES})(?: {_FROM})? "
            r"(?:in|(?:in)?to) (?P<at>P),? (?P<date>D)"
        ),
    ),
    # "Since April X's headquarters has been in Melbourne", "in 2026 the office of X moves from Munich to Madrid".
    (
        "seat_moves",
        Needing(
            rf"(?P<date>D),? (?:O's?|its|the) {_SEAT}(?: of (?:the )?O)? (?P<verb>{_MOVES}|ha(?:s|ve) been)"
            rf"(?: {_FROM})? "
            r"(?:in|(?:in)?to) (?P<at>P)"
        ),
    ),
    # "X's new headquarters in Budapest is to be occupied in June", "moves into a studio in Munich in June".
    (
        "seat_occupied",
        Needing(
            rf"\b(?:O's?|its|the|a) {_SEAT} in (?P<at>P) (?P<verb>(?:{WILL}|was|were|is|are|has been) ?(?:be )?"
            rf"(?:occupied|moved into|taken into use|used|staffed|in use)),? (?P<date>D)"
        ),
    ),
    # "From June X's designers will work in a new studio in Munich".
    (
        "seat_worked_in",
        Needing(
            rf"(?P<date>D),? (?:O'?s? |its |the )(?:[\w-]+ )?{_STAFF} (?P<verb>(?:{WILL} |have |are )?"
            rf"(?:work(?:ed|ing)?|mov(?:e|ed|ing)|sit|be)(?: at home| based| housed)?) (?:in|into|from|at|out of) "
            rf"(?:a|an|the|its|their) (?:new )?{_SEAT} in (?P<at>P)"
        ),
    ),
)
_CHOICE = Choice(_RULES, lambda rule: rule[1])
_NOT = re.compile(r"\b(?:not|never|no longer|without)\b")
_AHEAD = re.compile(rf"{WILL}\b|(?:is|are) \w+ing|moves?\b|relocates?\b|transfers\b|shifts\b|takes\b|brings\b")


def relocation_facts(article: Article, context: Context, told: Sequence[Fact]) -> Iterator[Fact]:
    """The sites that an article tells so. In: the events found so far, which stand."""
    for sentence in article:
        if sentence.kind in ("heading", "dateline") or not (sentence.of("period") and sentence.of("place")):
            continue
        figure = shape(sentence)
        for rule, pattern in _CHOICE.of(figure.text):
            match = pattern.search(figure.text)
            fact = _moved(context, figure, match, rule) if match is not None else None
            if fact is not None and not is_told(fact, told):
                yield fact
                break


def _moved(context: Context, figure: Shape, match: "re.Match[str]", rule: str) -> Fact | None:
    sentence = figure.sentence
    if _NOT.search(match[0]):
        return None
    cue = figure.cue(*match.span("verb"))
    scene = Scene(sentence.clause_at(cue.start), context)
    named = [m for m in figure.within(*match.span(), "organization") if is_maker(m.id or "", context.vocabulary)]
    found = scene.maker(cue.start)
    subject = Subject(named[0].id or "", named[0].start, named[0].end, "owner") if named else found
    places = [p for p in figure.within(*match.span("at"), "place") if is_scene(sentence, p)]
    periods = [p for p in figure.within(*match.span("date"), "period") if p.granularity not in ("duration", "measure")]
    if subject is None or not is_maker(subject.organization_id, context.vocabulary) or not places or not periods:
        return None
    ahead = _AHEAD.match(match["verb"]) is not None
    mention = replace(periods[0], relation="in") if periods[0].relation in ("from", "since") else periods[0]
    when = scene.resolve(mention, "future" if ahead else "past")
    hedges = [h for h in hedging(scene.clause, cue.start) if h.start < cue.end]
    telling = Telling("scheduled" if ahead else "occurred", "asserted")
    if hedges:
        telling = Telling("scheduled", "hedged", None, hedges[0])
    return happening("facility", scene, subject, cue, telling, when, specific(places)[0], rule=rule)
