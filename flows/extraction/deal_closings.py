"""Closings of deals: the day on which a sale told before is completed: "X buys Y. The deal should close in May"."""

import re
from collections.abc import Iterator, Sequence

from flows.extraction.article import Article, Sentence
from flows.extraction.context import Context, Subject
from flows.extraction.fact import Fact
from flows.extraction.happening import happening
from flows.extraction.modality import Telling
from flows.extraction.needed import Needing
from flows.extraction.reach import hedging
from flows.extraction.scene import Scene
from flows.extraction.shapes import shape

_DEAL = (
    r"(?:transaction|deal|takeover|acquisition|purchase|sale|merger|transfer|buyout|disposal|divestment|"
    r"change of ownership)"
)
_DONE = r"(?:completed|closed|concluded|finali[sz]ed|wrapped up|sealed|consummated|settled)"
_AHEAD = (
    r"(?:(?:is|are|was|were)(?: now| still| then)? (?:expected|due|set|scheduled|slated|planned|likely|to)|will|should|"
    r"shall|would|could|may|might)"
)
# "Should be completed by May", "was closed in May", "closes in May", "completion is due in May".
_CLOSING = Needing(
    rf"\b(?:the|this|that|a|whose) {_DEAL}\b(?:, [^,;.]{{3,60}},)? (?P<verb>{_AHEAD}(?: to)? "
    rf"(?:be {_DONE}|close|complete|conclude|go through)|(?:was|has been|is|had been) {_DONE}|closes|closed)"
    rf"[^;.]{{0,60}}?(?P<date>D)"
    rf"|\b(?:the )?(?:closing|completion)(?: of the {_DEAL})? (?P<due>{_AHEAD}(?: to (?:take place|follow|happen|be))?)"
    rf"[^;.]{{0,20}}?(?P<when>D)",
)
_OF_OTHERS = re.compile(r"\b(?:plant|factory|works|line|building|network|road|station)\b")
_NEAR = 3


def closing_facts(article: Article, context: Context, told: Sequence[Fact]) -> Iterator[Fact]:
    """The closings of the acquisitions that an article tells, at their days.

    In: the events found so far, among them the acquisitions.
    """
    for sentence in article:
        if sentence.kind in ("title", "heading", "dateline") or not sentence.of("period"):
            continue
        figure = shape(sentence)
        match = _CLOSING.search(figure.text)
        if match is None or _OF_OTHERS.search(match[0]):
            continue
        group = "date" if match["date"] is not None else "when"
        periods = figure.within(match.start(group), match.end(group), "period")
        subject = _buyer(article, sentence, context, told)
        if subject is None or not periods or periods[0].granularity in ("duration", "measure"):
            continue
        verb = "verb" if match["verb"] is not None else "due"
        cue = figure.cue(match.start(verb), match.end(verb))
        scene = Scene(sentence.clause_at(cue.start), context)
        ahead = re.match(rf"{_AHEAD}\b|closes", match[verb]) is not None
        when = scene.resolve(periods[0], "future" if ahead else "past")
        hedges = [h for h in hedging(scene.clause, cue.start) if h.start < cue.end]
        telling = Telling("scheduled" if ahead else "occurred", "hedged" if hedges else "asserted")
        fact = happening("acquisition", scene, subject, cue, telling, when, None, rule="deal_closing")
        if fact is not None:
            yield fact


def _buyer(article: Article, sentence: Sentence, context: Context, told: Sequence[Fact]) -> Subject | None:
    """Whose deal it is: of the acquisition told last before, up to three sentences back; else of the sentence that
    tells of buying or selling.
    """
    near = [s for s in article.until(sentence) if 0 <= sentence.index - s.index <= _NEAR]
    starts = {s.start for s in near}
    deals = [f for f in told if f.cells["event_type"] == "acquisition" and f.statement[0] in starts]
    if deals:
        last = max(deals, key=lambda f: f.spans["event_type"][0])
        start, end = last.spans["organization_id"]
        return Subject(str(last.cells["organization_id"]), start, end, "deal")
    for before in reversed(near):
        verb = _TRADED.search(before.text)
        if verb is not None and before.index < sentence.index:
            return context.subject(before, before.start + verb.start())
    return None


_TRADED = re.compile(
    r"\b(?:bu(?:y|ys|ying)|bought|acquir(?:e|es|ed|ing)|sell(?:s|ing)?|sold|tak(?:e|es|ing) over|took over|divest\w*)\b"
    r"[^.;]{0,40}\b(?:stake|share|shares|interest|unit|business|division|subsidiary|arm|plant|factory|company|brand|stock)\b"
)
