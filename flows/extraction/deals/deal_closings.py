"""Closings of deals: the day on which a sale told before is completed: "X buys Y. The deal should close in May"."""

import re
from collections.abc import Iterator, Sequence

from flows.extraction.context.context import Context, Subject
from flows.extraction.context.event_places import is_scene
from flows.extraction.grammar.article import Article, Sentence
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.modality import Telling
from flows.extraction.grammar.reach import hedging
from flows.extraction.grammar.shapes import shape
from flows.extraction.lexicon.plant_words import PLANT
from flows.extraction.scenes.happening import happening
from flows.extraction.scenes.scene import Scene
from flows.extraction.wording.needed import Needing

_DEAL = (
    r"(?:transaction|deal|takeover|acquisition|purchase|sale|merger|transfer|buyout|disposal|divestment|"
    r"change of ownership)"
)
_DONE = r"(?:completed|closed|concluded|finali[sz]ed|wrapped up|sealed|consummated|settled)"
_AHEAD = (
    r"(?:(?:is|are|was|were)(?: now| still| then)? (?:expected|due|set|scheduled|slated|planned|likely|foreseen"
    r"|envisaged|anticipated|targeted|pencilled in|to)|will|should|"
    r"shall|would|could|may|might)"
)
# "Should be completed by May", "was closed in May", "closes in May", "completion is due in May".
_CLOSING = Needing(
    rf"\b(?:the|this|that|a|whose) {_DEAL}\b(?:, [^,;.]{{3,60}},)? (?P<verb>{_AHEAD}(?: to)? "
    rf"(?:be {_DONE}|close|complete|conclude|go through)|(?:was|has been|is|had been) {_DONE}|closes|closed)"
    rf"[^;.]{{0,60}}?(?P<date>D)"
    rf"|\b(?:the )?(?:closing|completion)(?: of the {_DEAL})? (?P<due>{_AHEAD}(?: to (?:take place|follow|happen|be))?)"
    rf"[^;.]{{0,20}}?(?P<when>D)"
    rf"|\b(?:the )?(?:closing|completion|handover|transfer)(?: of the {_DEAL})? (?P<past>took place|happened|followed"
    rf"|came|"
    r"was (?:reached|on|in)|went through|fell)[^;.]{0,20}?(?P<then>D)",
)
# "Both sides signed the agreement on 9 March", "the contract was signed in Turin on Monday": of the sale told before.
_SIGNED = Needing(
    r"\b(?:both (?:sides|parties|companies|firms)|the two (?:sides|companies|firms|groups|parties)|they"
    r"|the (?:parties|pair)|"
    r"buyer and seller)\b (?:D )?(?P<verb>(?:have |had )?(?:signed|inked|initialled|concluded|sealed)) (?:an?|the) "
    r"(?:[\w-]+ ){0,3}?(?:agreement|contract|deal|papers|documents?|accord)\b[^;.]{0,40}?(?P<date>D)"
    r"|\bthe (?:(?:sale|purchase|share|takeover|definitive|binding|transfer) ){1,2}(?:agreement|contract|papers"
    r"|documents?)\b"
    r"[^;.]{0,20}? (?P<done>(?:was|were|has been|have been) (?:signed|inked|initialled|concluded|sealed))\b"
    r"[^;.]{0,40}?(?P<when>D)",
)
_OF_OTHERS = re.compile(rf"\b(?:{PLANT}|line|building|network|road|station)\b")
_NEAR = 3


def closing_facts(article: Article, context: Context, told: Sequence[Fact]) -> Iterator[Fact]:
    """The closings of the acquisitions that an article tells, at their days.

    In: the events found so far, among them the acquisitions.
    """
    for sentence in article:
        if sentence.kind in ("title", "heading", "dateline") or not sentence.of("period"):
            continue
        figure = shape(sentence)
        yield from _signed(article, sentence, context, told)
        match = _CLOSING.search(figure.text)
        if match is None or _OF_OTHERS.search(match[0]):
            continue
        group = next(g for g in ("date", "when", "then") if match[g] is not None)
        periods = figure.within(match.start(group), match.end(group), "period")
        subject = _buyer(article, sentence, context, told)
        if subject is None or not periods or periods[0].granularity in ("duration", "measure"):
            continue
        verb = next(g for g in ("verb", "due", "past") if match[g] is not None)
        cue = figure.cue(match.start(verb), match.end(verb))
        scene = Scene(sentence.clause_at(cue.start), context)
        ahead = re.match(rf"{_AHEAD}\b|closes", match[verb]) is not None
        when = scene.resolve(periods[0], "future" if ahead else "past")
        hedges = [h for h in hedging(scene.clause, cue.start) if h.start < cue.end]
        telling = Telling("scheduled" if ahead else "occurred", "hedged" if hedges else "asserted")
        fact = happening("acquisition", scene, subject, cue, telling, when, None, rule="deal_closing")
        if fact is not None:
            yield fact


def _signed(article: Article, sentence: Sentence, context: Context, told: Sequence[Fact]) -> Iterator[Fact]:
    """The signing of a sale or takeover that the sentence before tells without a day."""
    figure = shape(sentence)
    match = _SIGNED.search(figure.text)
    if match is None or len({m.id for m in sentence.of("organization")}) > 1:
        return
    before = [s for s in article.until(sentence) if s.index == sentence.index - 1]
    if not before or _TRADED.search(before[0].text) is None:
        return
    verb, group = ("verb", "date") if match["verb"] is not None else ("done", "when")
    periods = figure.within(match.start(group), match.end(group), "period")
    subject = _buyer(article, sentence, context, told)
    if subject is None or not periods:
        return
    cue = figure.cue(match.start(verb), match.end(verb))
    scene = Scene(sentence.clause_at(cue.start), context)
    places = [p for p in sentence.of("place") if is_scene(sentence, p) and scene.one_verb(cue, p)]
    when = scene.resolve(periods[0], "past")
    telling = Telling("occurred", "asserted")
    place = places[0] if places else None
    fact = happening("acquisition", scene, subject, cue, telling, when, place, rule="deal_signed")
    if fact is not None:
        yield fact


def without_signed(told: Sequence[Fact]) -> list[Fact]:
    """The events without the partnerships that are the signing of a sale."""
    sales = {f.statement for f in told if f.rule == "deal_signed"}
    return [f for f in told if f.statement not in sales or f.cells["event_type"] != "partnership"] if sales else [*told]


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
    r"\b(?:bu(?:y|ys|ying)|bought|(?:part|parts|parted|parting) with|dispos\w+ of|acquir(?:e|es|ed|ing)|sell(?:s"
    r"|ing)?|sold|tak(?:e|es|ing) over|took over|(?:sale|purchase|acquisition|takeover|disposal) of|divest\w*)\b"
    r"[^.;]{0,40}\b(?:stake|share|shares|interest|holding|majority|half|unit|business|division|subsidiary|arm|plant"
    r"|factory|company|brand"
    r"|stock)\b"
)
