"""Markets that one sentence counts and the next one names: "plans to enter seven markets. They include A, B and C"."""

import re
from collections.abc import Iterator

from flows.extraction.context.context import Context
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.place_groups import place_groups
from flows.extraction.grammar.stance import stance
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.markets.market_periods import MarketPeriod, told_ahead
from flows.extraction.markets.market_stance import PLANNED, PRESENT, MarketStance
from flows.extraction.markets.market_statement import MarketStatement
from flows.extraction.wording.needed import Needing

_NAMES = Needing(
    r"\A\W*(?:(?:[Tt]hey|[Tt]hese|[Tt]hose|(?:[Tt]he|[Tt]hese|[Tt]hose) (?:[a-z]+ ){0,2}?(?:markets|countries|nations))"
    r" (?:(?:will|would|also) )*(?:include|comprise|are|be|cover)|[Aa]mong (?:them|these) (?:are|is|will be))"
    r"(?: among others| initially| first)? (?:the )?\Z"
)
_COUNTED = Needing(r"\b(?:markets|countries|nations)\b")
# "Has selected seven markets to expand into": chosen, and not yet entered.
_CHOSEN = re.compile(
    r"\b(?:select|cho(?:se|os)|identif|pick|earmark|shortlist|target)[a-z]*\b[^;:.]*\b(?:markets|countries|nations)\b"
)
_IS_THERE = re.compile(
    r"\b(?:entered|launched in|expanded (?:in)?to|arrived in|came to|sells?|sold|operates?|exports?|exported|delivers?"
    r"|ships?|available|active|present|presence|represented|offered|dealers?|importers?)\b"
)


def counted_markets(sentence: Sentence, context: Context) -> Iterator[MarketStatement]:
    """What a sentence that only names markets tells of the maker of which the sentence before counted them."""
    before = context.article.before(sentence)
    last = before[-1] if before else None
    first = next((p for p in sentence.of("place") if p.label in ("country", "region")), None)
    if last is None or first is None or any(m.start < first.start for m in sentence.of("organization", "model")):
        return
    if _NAMES.match(sentence.slice(sentence.start, first.start), of=sentence.text) is None:
        return
    counted = [*_COUNTED.finditer(last.text)]
    if not counted:
        return
    noun = last.start + counted[-1].start()
    subject = context.subject(last, noun)
    told = _stance(last, noun)
    if subject is None or told is None or not is_maker(subject.organization_id, context.vocabulary):
        return
    places = [p for p in sentence.of("place") if p.id is not None and p.label in ("country", "region")]
    group = next((g for g in place_groups(sentence, places) if g.start == first.start), None)
    dated = _dated(last, noun, context) if told.status == PLANNED else None
    period = dated.resolved(PLANNED, None) if dated is not None else None
    mention = dated.mention if dated is not None and period is not None else None
    for place in group.members if group is not None else ():
        yield MarketStatement(sentence, subject, place, told, period, mention, f"{told.status}_market")


def _stance(last: Sentence, noun: int) -> MarketStance | None:
    view = stance(last, noun)
    if view.certainty == "denied":
        return None
    if view.planned or _CHOSEN.search(last.text) is not None:
        return MarketStance(PLANNED, view.certainty, view.plan, view.doubt, entered=True)
    there = _IS_THERE.search(last.text) is not None
    return MarketStance(PRESENT, "asserted", None, None, entered=False) if there else None


def _dated(last: Sentence, noun: int, context: Context) -> MarketPeriod | None:
    """The time by which the counted markets are to be entered, where their clause tells one."""
    clause = last.clause_at(noun)
    near: list[Mention] = [p for p in clause.of("period") if p.granularity not in ("duration", "measure")]
    chosen = min(near, key=lambda p: abs(p.start - noun), default=None)
    return MarketPeriod(chosen, told_ahead(chosen, context), context.reference) if chosen is not None else None
