"""Who followed suit: makers of which the words only tell that they did what was told of another one ("GAC followed suit
in May, and Jetour did so in June", "Zeekr joined in September").
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from flows.extraction.context.context import Context, Subject
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.modality import Telling
from flows.extraction.grammar.shapes import Shape
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.periods.periods import resolve_period
from flows.extraction.scenes.happening import happening
from flows.extraction.scenes.scene import Scene
from flows.extraction.scenes.told_dates import When
from flows.extraction.wording.needed import Needing

_SUIT = Needing(
    r"(?:\A\W*|[,;:] (?:and |while |but |then )?|\b(?:and|while|but|then) )(?:later |meanwhile,? )?"
    r"(?P<who>O)(?:, [^,.;:]{3,40},)? (?P<verb>(?:(?:has|had) )?(?:followed(?: suit)?|did (?:so|the same|likewise)|"
    r"joined(?: (?:in|them|it|the fray))?|came (?:first|next|second|third|later|afterwards)|took the same step|"
    r"was (?:first|next|second|third)|made the same move)|(?:will|is to|plans to|wants to|intends to) "
    r"(?:follow(?: suit)?|do (?:so|the same)|join(?: (?:in|them))?)|follows(?: suit)?|joins(?: them)?|comes next)"
    r"(?: (?:there|only|too|as early as))?,? (?P<date>D)"
)
_KINDS = frozenset({"market_entry", "market_exit"})
_REACH = 3


def suit_facts(context: Context, figure: Shape, known: Sequence[Fact]) -> Iterator[Fact]:
    """The entries and exits of makers that followed suit. In: the events found so far."""
    sentence = figure.sentence
    last: Fact | None = None
    for match in _SUIT.finditer(figure.text):
        firm = figure.within(match.start("who"), match.end("who"), "organization")[0]
        period = figure.within(match.start("date"), match.end("date"), "period")[0]
        if not is_maker(firm.id or "", context.vocabulary) or period.granularity in ("duration", "measure"):
            continue
        theme = last or _theme(context, sentence, firm, known)
        if theme is None or _placed(sentence, match, figure):
            return
        cue = figure.cue(match.start("verb"), match.end("verb"))
        scene = Scene(sentence.clause_at(firm.start), context)
        done = not match["verb"].startswith(("will", "is to", "plans", "wants", "intends", "follows", "joins", "comes"))
        plain = replace(period, relation="in") if period.relation in ("since", "from") else period
        when = scene.resolve(plain, "past" if done else "future")
        if when is None:
            continue
        place = Mention("place", *theme.spans["place"], "", id=str(theme.cells["place"]), label="country")
        fact = happening(
            str(theme.cells["event_type"]),
            scene,
            Subject(firm.id or "", firm.start, firm.end, "name"),
            cue,
            Telling("occurred" if done else "scheduled", "asserted"),
            when,
            place,
            rule="followed_suit",
        )
        if fact is not None:
            last = fact
            yield fact


# "Came to Romania in March 2025, followed in quick succession by Bulgaria (May) and Slovenia in June".
_PLACES_AFTER = Needing(
    r"\b(?P<verb>followed (?:[\w-]+ ){0,3}?by) (?P<list>(?:the )?P,? \(?D\)?(?:(?:,|,? and|,? then|,? and then)"
    r" (?:the )?P,? \(?D\)?)*)"
)


def place_suit_facts(context: Context, figure: Shape, known: Sequence[Fact]) -> Iterator[Fact]:
    """Countries each with its time that a sentence lists behind an entry or a launch. In: the events found so far."""
    sentence = figure.sentence
    match = _PLACES_AFTER.search(figure.text)
    if match is None:
        return
    cue = figure.cue(match.start("verb"), match.end("verb"))
    before = [
        f
        for f in known
        if f.dataset == "events"
        and f.statement[0] == sentence.start
        and f.spans["event_type"][0] < cue.start
        and f.cells["event_type"] in ("market_entry", "product_launch")
    ]
    theme = max(before, key=lambda f: f.spans["event_type"][0], default=None)
    if theme is None:
        return
    places = figure.within(match.start("list"), match.end("list"), "place")
    periods = figure.within(match.start("list"), match.end("list"), "period")
    start, end = theme.spans["organization_id"]
    subject = Subject(str(theme.cells["organization_id"]), start, end, "theme")
    done = theme.cells["status"] == "occurred"
    for place, period in zip(places, periods, strict=False):
        scene = Scene(sentence.clause_at(place.start), context)
        when = _after(scene, period, theme) or scene.resolve(period, "past" if done else "future")
        told = Telling("occurred" if done else "scheduled", str(theme.cells["certainty"]))
        fact = happening(
            str(theme.cells["event_type"]),
            scene,
            subject,
            cue,
            told,
            when,
            place,
            rule="followed_by",
            models=theme.models,
        )
        if fact is not None and when is not None:
            yield fact


def _after(scene: Scene, period: Mention, theme: Fact) -> When | None:
    """A time counted from that of the event before it: "in March 2023, followed by B in May"."""
    first = theme.cells.get("start_on")
    if not isinstance(first, date):
        return None
    found = resolve_period(period.surface, first, tense="future", relation=period.relation)
    reference = scene.context.reference
    over = found is not None and found.end is not None and (reference is None or found.end < reference)
    return When(period, found) if found is not None and (over or theme.cells["status"] != "occurred") else None


def _placed(sentence: Sentence, match: "re.Match[str]", figure: Shape) -> bool:
    """Whether the statement names a place of its own, or a car."""
    return bool(sentence.of("model")) or any(p.start > figure.offset(match.start("who")) for p in sentence.of("place"))


def _theme(context: Context, sentence: Sentence, firm: Mention, known: Sequence[Fact]) -> Fact | None:
    """The event told last before, where it is a maker's entry or exit."""
    near = {s.start for s in context.article.before(sentence)[-_REACH:]} | {sentence.start}
    found = [
        f
        for f in known
        if f.dataset == "events"
        and f.statement[0] in near
        and f.spans["event_type"][0] < firm.start
        and f.cells["organization_id"] != firm.id
    ]
    last = max(found, key=lambda f: f.spans["event_type"][0], default=None)
    return last if last is not None and last.cells["event_type"] in _KINDS and "place" in last.spans else None
