"""Rivals of a sentence that names no place: they are in the country that was last spoken of."""

import re
from collections.abc import Iterator, Sequence

from flows.extraction.context.context import Context, Subject
from flows.extraction.context.datelines import is_dateline
from flows.extraction.context.place_focus import PlaceFocus
from flows.extraction.context.place_role import PlaceRole
from flows.extraction.context.place_roles import place_role
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.subjecthood import is_maker, may_be_subject
from flows.extraction.markets.market_carries import tells_of_an_exit
from flows.extraction.markets.market_rivals import met
from flows.extraction.markets.market_stance import PRESENT, MarketStance
from flows.extraction.markets.market_statement import MarketStatement
from flows.extraction.wording.approximators import APPROXIMATOR
from flows.extraction.wording.needed import Needing
from flows.extraction.wording.small_numbers import SMALL_NUMBER

_EVERYWHERE = Needing(
    r"(?i)\b(?:countries|markets|world|worldwide|globally|global|abroad|overseas|stock|share price)\b"
)


def is_everywhere(sentence: Sentence) -> bool:
    """Whether a sentence speaks of the whole world, or of a firm's shares."""
    return _EVERYWHERE.search(sentence.text) is not None


# "Shipped from X": where a car comes from.
_FROM = re.compile(
    r"\b(?:shipped|imported|sourced|brought in|comes?|came|coming|delivered|supplied) (?:in )?from (?:the )?\Z"
)


def is_elsewhere(sentence: Sentence, place: Mention) -> bool:
    """Whether a sentence speaks of another country by a place: an adjective only where it is the market's."""
    if _FROM.search(sentence.before(place, 30)):
        return False
    return place.label != "demonym" or place_role(sentence, place) is PlaceRole.MARKET


def rivals_there(
    sentence: Sentence, places: Sequence[Mention], context: Context, focus: PlaceFocus
) -> Iterator[MarketStatement]:
    """The makers that a sentence without a place measures or lets somebody meet, in the country last spoken of."""
    if not sentence.of("organization") or is_everywhere(sentence) or _MONEY.search(sentence.text):
        return
    # A sister is as good a rival as any; an owner is none.
    kin = context.vocabulary.ancestors(context.main or "")
    before = context.article.before(sentence)
    found = [] if _SAME.search(sentence.text) and _has_left(before) else met(sentence, context)
    if _told_of_trade(before, focus):
        found += _performing(sentence, context)
    others = [s for s in found if s.organization_id not in kin]
    scene = _last_country(sentence, focus) if others else None
    scene = scene or (focus.scene or focus.dominant(context.main) if others else None)
    if (
        scene is None
        or _of_a_region(before)
        or any(p.id != scene and not is_dateline(sentence, p) and is_elsewhere(sentence, p) for p in places)
    ):
        return
    stance = MarketStance(PRESENT, "asserted", None, None, entered=False)
    for rival in others:
        place = Mention("place", rival.start, rival.end, sentence.slice(rival.start, rival.end), scene, "implied")
        yield MarketStatement(sentence, rival, place, stance, None, None, "rival_there")


# "X has done the same": what the sentence before told of another, be it an exit.
_SAME = Needing(r"\b(?:(?:done|did|do) (?:so|the same|likewise)|follow(?:ed|s)? suit)\b")


def _has_left(before: Sequence[Sentence]) -> bool:
    """Whether the sentence right before tells of somebody who left."""
    return bool(before) and tells_of_an_exit(before[-1].text)


_REGION = Needing(r"\b(?:continent|region|bloc|abroad|overseas|worldwide|globally)\b")


# "Overseas sales doubled, and a first plant, in A, was opened": what is counted is not counted in A.
_SOLD_ABROAD = Needing(
    r"(?i)\b(?:overseas|foreign|global|worldwide|international|export) (?:sales|deliveries|shipments|volumes?)\b"
    r"|\b(?:sales|deliveries|shipments) (?:abroad|overseas|worldwide)\b"
)


def _of_a_region(before: Sequence[Sentence]) -> bool:
    """Whether the sentence right before speaks of more than a country, and counts in none."""
    if not before:
        return False
    if _SOLD_ABROAD.search(before[-1].text) is not None:
        return True
    return _REGION.search(before[-1].text) is not None and not before[-1].of("place")


# What companies earn and are worth they earn all over the world.
_MONEY = Needing(
    r"(?i)\b(?:revenues?|profits?|profitab\w+|margins?|loss(?:es)?|worth|valuation|capitali[sz]ation|shareholders?|"
    r"investors?|earnings|quarterly figures|founded)\b"
)
# "X sold 900", "X fell to sixth", "X, on 900, lost 4%": how a maker did where the sentence before told of another.
_PERFORMS = re.compile(
    r"\A(?:'s)?(?: [A-Z0-9][\w-]*){0,2}(?:, [^,;]{1,50},)? (?:[a-z]+ly |also |even |still |only |meanwhile |alone )?"
    r"(?:(?:sold|sells|shifted|moved|delivered|registered|managed|handed over|achieved|recorded|posted|had|has|holds|"
    rf"held|took|takes|won|lost|gained|added|reached|leads with|on|with) (?:(?:{APPROXIMATOR}) )?"
    rf"(?:\d|(?:a|one|{SMALL_NUMBER}|half) )"
    r"|(?:fell|slid|slipped|dropped|sank|rose|climbed|jumped|moved up|advanced|came|comes|finished|ranked|ranks|is|"
    r"was|stays|stayed|remains|remained) (?:back |down |up )?(?:in |to |by |at |from )?"
    r"(?:\d|(?:strongest|biggest|largest|best|in front|ahead)\b(?! of)|(?:first|second|third|fourth|fifth|sixth"
    r"|seventh|eighth|ninth|tenth|eleventh|twelfth|\w+teenth"
    r"|twentieth|last)\b)"
    r"|(?:follows?|followed|trails?|trailed|lags?|lagged|leads?|led|c[oa]mes? next|is next|was next|tops|topped"
    r"|dominates?"
    r"|dominated)(?: (?:[a-z-]+ ){0,4}(?:behind|ahead|way|distance|place|with|on|by)\b|[.,;]|\Z)"
    r"|(?:trebled|tripled|doubled|quadrupled|halved) (?:its|their|sales|deliveries|registrations))"
)
_DONE = re.compile(
    r"\d(?:%| per ?cent| (?:cars|vehicles|units|EVs|SUVs|pickups)\b)|\b(?:leads|led|outs[eo]l\w+|best-?sell\w+|sold"
    r"|sales|registrations|registered|share|deliver\w+|market)\b"
)


def _told_of_trade(before: Sequence[Sentence], focus: PlaceFocus) -> bool:
    """Whether the sentence right before told of trade in one country."""
    last = before[-1] if before else None
    if last is None or last.kind in ("title", "heading") or _DONE.search(last.text) is None:
        return False
    return len({p.id for p in focus.named.get(last.index, ())}) == 1


def _performing(sentence: Sentence, context: Context) -> list[Subject]:
    """The makers of a sentence that are told, by name or by a car, to have sold, won or lost so and so much."""
    named = [
        (m.id if m.kind == "organization" else context.brand_of(m), m) for m in sentence.of("organization", "model")
    ]
    return [
        Subject(key, m.start, m.end, "rival")
        for key, m in named
        if key is not None
        and is_maker(key, context.vocabulary)
        and _PERFORMS.match(sentence.after(m, 90)) is not None
        and may_be_subject(sentence, m, context.vocabulary)
    ]


# So far back a country still holds for what names none.
_BACK = 2


def _last_country(sentence: Sentence, focus: PlaceFocus) -> str | None:
    """The one country that the sentences right before speak of as a market; none where they go on about a region."""
    for earlier in reversed(focus.context.article.before(sentence)[-_BACK:]):
        named = {p.id for p in (*focus.named.get(earlier.index, ()), *focus.implied(earlier))}
        if named:
            key = next(iter(named))
            if len(named) != 1 or key is None or len(key) != 2:
                return None
            return focus.main_again(sentence, key) or key
    return None
