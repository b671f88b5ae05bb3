"""Days of ceremonies: a site, a deal or a car that is told without a day has that of the ceremony of which the next
sentences tell: "X has begun work at its plant in Y. The inauguration, held on 15 August, was attended by …".
"""

from collections.abc import Sequence

from flows.extraction.context.context import Context
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.fact import Fact
from flows.extraction.periods.period_term import Tense as Side
from flows.extraction.scenes.scene import Scene
from flows.extraction.wording.needed import Needing

_DATED = ("start_on", "end_on", "date_text")
# "The opening ceremony, which was held in the capital on", "the signing took place on".
_HELD = Needing(
    r"\A\W*(?:The|Its|This|That) (?:[a-z-]+ ){0,2}?(?P<what>inauguration|opening|ground-?breaking|signing|unveiling"
    r"|ceremony|launch)(?: ceremony| event| party)?"
    r"(?:(?:,? (?:which )?(?:was |had been )?|, )(?:held|staged|celebrated)|,? (?:which )?took place"
    r"|(?P<ahead>,? (?:which )?(?:(?:is (?:to|scheduled|planned|set|due)|will)(?: to)?(?: be held| take place)?"
    r"|takes place)))"
    r"(?: (?:there|here|in [A-Z][\w -]{2,30}?))?(?: for| on| in| at)? ?\Z"
)
_OF_SITES = frozenset({"plant", "facility", "outlet_opening"})
_KINDS = {
    "inauguration": _OF_SITES,
    "opening": _OF_SITES,
    "groundbreaking": frozenset({"plant", "facility"}),
    "ground-breaking": frozenset({"plant", "facility"}),
    "signing": frozenset({"partnership", "acquisition"}),
    "unveiling": frozenset({"product_launch"}),
    "launch": frozenset({"product_launch"}),
    "ceremony": _OF_SITES | {"partnership"},
}
# So many sentences back the thing may have been told.
_BACK = 2


def with_ceremony_days(events: Sequence[Fact], context: Context) -> Sequence[Fact]:
    """The events, the only undated one of its kind in the sentences before a ceremony with the day of that."""
    sentences = list(context.article)
    for position, sentence in enumerate(sentences):
        found = _held(sentence)
        if found is None:
            continue
        period, kinds, side = found
        near = sentences[max(position - _BACK, 0) : position]
        undated = [e for e in events if e.cells["event_type"] in kinds and _is_undated(e, near)]
        when = Scene(sentence.clause_at(period.start), context).resolve(period, side)
        if len(undated) == 1 and when is not None:
            _date(undated[0], period, (("start_on", when.start), ("end_on", when.end), ("date_text", period.surface)))
            undated[0].restated.append(undated[0].statement)
            undated[0].statement = (sentence.start, sentence.end)
    return events


def _held(sentence: Sentence) -> tuple[Mention, frozenset[str], Side] | None:
    """The time at which a ceremony is held, what it may be of, and whether it is still to come."""
    if sentence.kind != "prose":
        return None
    for period in sentence.of("period"):
        match = _HELD.search(sentence.slice(sentence.start, period.start), of=sentence.text)
        if match is not None:
            return period, _KINDS[match["what"]], "past" if match["ahead"] is None else "future"
    return None


def _is_undated(event: Fact, near: Sequence[Sentence]) -> bool:
    told = event.spans["event_type"][0]
    return (
        event.cells["status"] != "cancelled"
        and not any(c in event.cells for c in _DATED)
        and any(s.start <= told < s.end for s in near)
    )


def _date(event: Fact, period: Mention, cells: Sequence[tuple[str, object]]) -> None:
    for column, value in cells:
        if value is not None:
            event.cells[column] = value  # type: ignore[assignment]
            event.spans[column] = (period.start, period.end)
