"""Settings of events: a launch, an opening or a start that names no place is one in the country that its words point at
("there", "local showrooms"), that the article is about, or that the telling right before it is set in.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from flows.extraction.context.context import Context
from flows.extraction.context.place_focus import PlaceFocus, place_focus
from flows.extraction.context.unknown_places import elsewhere
from flows.extraction.events.local_words import local_place
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.fact import Fact, Span
from flows.extraction.wording.needed import Needing

# What happens in a country: who holds a share of whom, or heads what, happens in none.
_KINDS = frozenset({"product_launch", "outlet_opening", "facility", "plant", "market_exit"})
# Behind a start, a launch or an opening in a country the cars that follow come there as well.
_LEADS = frozenset({"market_entry", "product_launch", "outlet_opening"})
# So many sentences back a telling may stand whose country is still spoken of.
_BACK = 1
_YEAR = 365
# What is shown to all the world, or at a fair, is shown wherever that was.
_WORLD = Needing(
    r"\b(?:[Ww]orld|[Gg]lobal|[Ii]nternational|[Dd]igital|[Oo]nline)(?:ly|wide)?(?: \w+)? (?:premiere|debut|launch\w*"
    r"|unveil\w*|reveal\w*|present\w*)\b"
)


def with_settings(events: Iterable[Fact], context: Context) -> Iterator[Fact]:
    """The events of an article, those without a place in its country where it is about one alone.

    What a sentence with a place of its own tells, or one behind "Elsewhere,", stays without.
    """
    told = [*events]
    for event in told:
        open_place = event.cells["event_type"] in _KINDS and "place" not in event.cells
        place = _setting(event, told, context) if open_place else None
        yield event if place is None else _placed(event, place)


def _setting(event: Fact, told: Sequence[Fact], context: Context) -> Mention | None:
    focus = place_focus(context)
    sentence = _sentence(event.statement, context)
    if sentence is None or not focus.on_scene(sentence):
        return None
    if event.cells["event_type"] == "product_launch":
        found = (
            local_place(sentence, event, focus)
            or _begun_with(event, told, context)
            or _led(event, told, sentence, context)
        )
        if found is not None:
            return found
    country = focus.dominant(str(event.cells["organization_id"]))
    if country is None or country != focus.scene or _is_old(event, context):
        return None
    near = (sentence, *context.article.before(sentence)[-1:])
    if sentence.of("place") or any(p.id != country for s in near for p in s.of("place")):
        return None
    return _named(country, sentence, focus)


def _begun_with(event: Fact, told: Sequence[Fact], context: Context) -> Mention | None:
    """The country that the same sentence tells to be entered that day, with the car that is launched."""
    family = {str(event.cells["organization_id"]), *context.vocabulary.family(str(event.cells["organization_id"]))}
    for other in told:
        if (
            other.cells["event_type"] == "market_entry"
            and other.statement[0] == event.statement[0]
            and "country_code" in other.cells
            and other.cells["organization_id"] in family
            and other.cells.get("start_on") is not None
            and other.spans.get("start_on") == event.spans.get("start_on")
        ):
            return Mention("place", *other.spans["place"], "", id=str(other.cells["country_code"]), label="country")
    return None


def _led(event: Fact, told: Sequence[Fact], sentence: Sentence, context: Context) -> Mention | None:
    """The country of the start, launch or opening of the same maker right before, where no other is spoken of since and
    the car does not come earlier; a town in which a car was shown is no market.
    """
    focus, whose = place_focus(context), str(event.cells["organization_id"])
    if _WORLD.search(sentence.text) is not None or sentence.cues("show_noun"):
        return None
    if elsewhere(sentence, sentence.start, sentence.end):
        return None
    family = {whose, *context.vocabulary.family(whose)}
    near = [s for s in context.article.before(sentence)[-_BACK:] if s.kind != "title"] + [sentence]
    spans = {s.start: s for s in near}
    leads = [
        other
        for other in told
        if other is not event
        and other.cells["event_type"] in _LEADS
        and other.cells["certainty"] == "asserted"
        and "country_code" in other.cells
        and other.cells["organization_id"] in family
        and other.statement[0] in spans
        and not (other.cells["event_type"] == "product_launch" and _shown_only(other, event, spans))
        and other.spans["event_type"][0] < event.spans["event_type"][0]
        and _not_later(other, event)
    ]
    if not leads:
        return None
    lead = max(leads, key=lambda f: f.spans["event_type"][0])
    country = str(lead.cells["country_code"])
    since = [s for s in near if s.start >= lead.statement[0]]
    if any(p.id != country for s in since for p in focus.named.get(s.index, ())):
        return None
    return Mention("place", *lead.spans["place"], "", id=country, label="country")


def _shown_only(lead: Fact, event: Fact, spans: Mapping[int, Sentence]) -> bool:
    """Whether a car was only shown in a town: another one, or one at a fair, need not come to that country."""
    if "city" not in lead.cells:
        return False
    return not set(lead.models) & set(event.models) or bool(spans[lead.statement[0]].cues("show_noun"))


def _not_later(lead: Fact, event: Fact) -> bool:
    """Whether what leads is not known to begin after what follows it, nor more than a year before."""
    first, then = lead.cells.get("start_on"), event.cells.get("start_on") or event.cells.get("end_on")
    return not (isinstance(first, date) and isinstance(then, date)) or 0 <= (then - first).days <= _YEAR


def _is_old(event: Fact, context: Context) -> bool:
    """Whether what has happened may be years before the article: a launch told as history may have been one at home."""
    start, reference = event.cells.get("start_on"), context.reference
    if event.cells["status"] != "occurred" or not isinstance(start, date):
        return False
    return reference is None or (reference - start).days > _YEAR


def _sentence(statement: Span, context: Context) -> Sentence | None:
    return next((s for s in context.article if s.start <= statement[0] < s.end), None)


def _named(country: str, sentence: Sentence, focus: PlaceFocus) -> Mention | None:
    """Where the country was named last before a sentence."""
    before = (p for i in sorted(focus.named, reverse=True) if i <= sentence.index for p in reversed(focus.named[i]))
    return next((p for p in before if p.id == country), None)


def _placed(event: Fact, place: Mention) -> Fact:
    span = (place.start, place.end)
    return replace(
        event,
        cells={**event.cells, "place": place.id, "country_code": place.id},
        spans={**event.spans, "place": span, "country_code": span},
    )
