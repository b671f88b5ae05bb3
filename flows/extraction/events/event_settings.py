"""Settings of events: a launch, an opening or a start that names no place is one in the country that its article is
about.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from flows.extraction.context.context import Context
from flows.extraction.context.place_focus import PlaceFocus, place_focus
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.fact import Fact, Span

# What happens in a country: who holds a share of whom, or heads what, happens in none.
_KINDS = frozenset({"product_launch", "outlet_opening", "facility", "plant", "market_exit"})
_YEAR = 365


def with_settings(events: Iterable[Fact], context: Context) -> Iterator[Fact]:
    """The events of an article, those without a place in its country where it is about one alone.

    What a sentence with a place of its own tells, or one behind "Elsewhere,", stays without.
    """
    for event in events:
        place = _setting(event, context) if event.cells["event_type"] in _KINDS and "place" not in event.cells else None
        yield event if place is None else _placed(event, place)


def _setting(event: Fact, context: Context) -> Mention | None:
    focus = place_focus(context)
    sentence = _sentence(event.statement, context)
    country = focus.dominant(str(event.cells["organization_id"]))
    if sentence is None or country is None or country != focus.scene or not focus.on_scene(sentence):
        return None
    if _is_old(event, context):
        return None
    near = (sentence, *context.article.before(sentence)[-1:])
    if sentence.of("place") or any(p.id != country for s in near for p in s.of("place")):
        return None
    return _named(country, sentence, focus)


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
