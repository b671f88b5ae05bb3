"""Frames of trade: sales and orders that begin, cars that are sold since a day, and starts told by a noun."""

from collections.abc import Iterator, Sequence

from flows.extraction.context.context import Subject
from flows.extraction.context.event_places import groups, is_market, specific
from flows.extraction.entries.trade_of_cars import car_of_trade
from flows.extraction.frames.frame_brands import entry_event
from flows.extraction.frames.frame_building import MADE
from flows.extraction.frames.frame_launches import of_cars
from flows.extraction.frames.frame_telling import telling_of
from flows.extraction.frames.frame_times import when_of
from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.predicate_words import Word
from flows.extraction.grammar.subjecthood import is_maker
from flows.extraction.launches.car_references import last_cars, named_behind, stood_for, stretch_words
from flows.extraction.models.launch_cars import antecedent
from flows.extraction.scenes.frame_parts import Told
from flows.extraction.scenes.frame_where import where
from flows.extraction.scenes.happening import happening
from flows.extraction.scenes.told_places import place_of

DELIVERIES = frozenset(
    {"deliveries", "handovers", "hand-overs", "first deliveries", "customer deliveries", "customer handovers"}
)
# Words of a noun phrase that only stands for a car.
_FEW = 5
_POINTS = frozenset({"it", "they", "them", "both", "the", "this", "its", "these"})


def start_event(told: Told) -> Iterator[Fact]:
    """`since its launch in Vietnam in 2023`: a brand's start, told by a noun."""
    index = told.predicate.index
    maker = told.scene.maker(told.predicate.cue.start)
    own = index > 0 and told.words[index - 1].text in ("its", "their")
    if told.next_is("as"):
        return  # "its debut as a sponsor"
    if own and not told.sentence.of("model", "organization") and when_of(told) is not None:
        cars = _subject_cars(told)
        if cars:
            yield from of_cars(told, cars, "frame_start_of_car")
            return
    behind = [m for m in told.sentence.of("organization") if is_maker(m.id or "", told.context.vocabulary)]
    if not own or told.sentence.of("model") or (maker is not None and maker.rule == "model"):
        return
    if behind and (maker is None or maker.start < told.sentence.start):
        maker = Subject(behind[0].id or "", behind[0].start, behind[0].end, "behind")
    if maker is None:
        return
    brand = Mention("organization", maker.start, maker.end, "", id=maker.organization_id)
    places = told.mentions(told.predicate.scope, "place")[:1]
    if when_of(told) is not None:
        yield from entry_event(told, [brand], places, "frame_start")


def _subject_cars(told: Told) -> Sequence[Mention]:
    """The car that the sentence before is about: its subject is one, or a noun for one."""
    before = told.context.article.before(told.sentence)[-1:]
    if not before or not before[0].of("model"):
        return ()
    words = stretch_words(told.context, before[0])
    verb = next((i for i, w in enumerate(words) if w.kind in ("aux", "verb") and w.label == ""), len(words))
    subject = [w for w in words[:verb] if w.label in ("model", "vehicle", "organization")]
    if not subject or subject[-1].label == "organization":
        return ()
    return last_cars(told.context, told.sentence, told.sentence.start)


def sold_event(told: Told) -> Iterator[Fact]:
    """`will sell the X in Spain from October`, `has been selling the X there since 2013`: a car's start."""
    when = when_of(told)
    if when is None or when.period.relation not in ("since", "from") or told.counted:
        return
    stretch = told.predicate.subject if told.predicate.passive else told.predicate.object
    cars = told.mentions(stretch, "model") or stood_for(told.context, told.sentence, _bare(told, stretch))
    yield from of_cars(told, cars, "frame_sold_from")


def _bare(told: Told, stretch: tuple[int, int]) -> Sequence[Word]:
    """The words of a stretch where they are hardly more than a pronoun or a noun for a car."""
    words = [w for w in told.part(stretch) if w.kind not in ("stop", "adverb", "link")]
    named = any(w.label == "organization" for w in words)
    pointed = any(w.text in _POINTS for w in words[:1])
    return () if named or not pointed or len(words) > _FEW else words


def _ordered(told: Told, statement: Sequence[Word]) -> Sequence[Mention]:
    """The cars of which orders are taken, where the sentence before ends with them: "… the X. Orders open in March"."""
    before = told.context.article.before(told.sentence)[-1:]
    if not any(w.label == "orders" for w in statement) or not before or not before[0].of("model"):
        return ()
    return last_cars(told.context, told.sentence, told.predicate.cue.start)


def _sold_there(told: Told, statement: Sequence[Word]) -> list[Mention]:
    """The countries of the sentence before, where sales begin: "It is back in France. Sales began in May"."""
    before = told.context.article.before(told.sentence)[-2:]
    sales = any(w.label == "sales" or w.text in DELIVERIES for w in statement)
    if not sales or not before or told.predicate.subject[0] > 1 or told.sentence.of("place"):
        return []
    last = before[-1]
    makers = any(is_maker(o.id or "", told.context.vocabulary) for o in last.of("organization"))
    if len(before) > 1 and not makers and not last.of("place", "model"):
        last = before[0]  # "X comes to Y. Z is its importer. Sales start in May"
    if last.of("model") or last.cues("plant_noun") or MADE.search(last.text):
        return []  # "The X was launched in Y. Deliveries start in May"
    found = [p for p in last.of("place") if len(p.id or "") == 2 and p.label != "demonym" and is_market(last, p)]
    return specific(groups(last, found)[-1]) if found else []


def _whose(told: Told) -> list[Mention]:
    """The car of which a relative clause tells: "shows the X, a two-seater, whose sales are to start in May"."""
    start = told.predicate.subject[0]
    index = next((i for i in range(max(start - 1, 0), told.predicate.index) if told.words[i].text == "whose"), None)
    if index is None:
        return []
    named = [w for w in told.words[:index] if w.label in ("model", "organization")]
    last = named[-1] if named else None
    between = told.words[:index] if last is None else [w for w in told.words[:index] if w.start >= last.end]
    if last is None or last.label != "model" or any(w.kind in ("aux", "verb", "link") for w in between):
        return []
    return [last.mention] if last.mention is not None else []


# Firms, which sell all their cars where they go.
_BRANCHES = frozenset({"subsidiary", "importer", "distributor", "brand", "marque", "company", "carmaker", "branch"})


def _of_a_branch(told: Told) -> bool:
    """Whether countries are those of a firm: "the subsidiary is also responsible for A and B, where sales start"."""
    before = told.words[: told.predicate.subject[0]]
    firm = any(w.label == "organization" or w.text in _BRANCHES for w in before)
    return firm and bool(where(told)) and not any(w.label == "model" for w in before)


def trade_event(told: Told) -> Iterator[Fact]:
    """Sales, deliveries or orders that begin: of a car a launch, else a brand's start in a country."""
    cars = [
        m
        for part in (told.predicate.subject, told.predicate.object, told.predicate.scope)
        for m in told.mentions(part, "model")
    ]
    statement = [*told.part(told.predicate.subject), *told.part(told.predicate.object)]
    if (
        not cars
        and any(w.label == "vehicle" for w in statement)
        and not any(w.label == "organization" for w in statement)
    ):
        cars = list(antecedent(told.scene))
    if not cars and not any(w.label in ("organization", "brand") for w in statement):
        cars = list(_ordered(told, statement))
    cars = cars or _whose(told)
    if not cars and any(w.label == "orders" for w in statement) and told.sentence.kind == "prose":
        cars = list(named_behind(told.context, told.sentence))  # "X opened its order books on Tuesday. The Y …"
    if not cars and not any(w.text in DELIVERIES for w in statement) and not _of_a_branch(told):
        cars = list(car_of_trade(told.scene))
    if not cars and any(w.label == "orders" for w in statement) and not told.sentence.of("organization"):
        cars = list(antecedent(told.scene))  # "French order books open in May": of the car of the article
    if cars:
        yield from of_cars(told, cars, "frame_trade")
        return
    maker = told.scene.maker(told.predicate.cue.start)
    when = when_of(told)
    telling = telling_of(told, when)
    if maker is None or telling is None:
        return
    places = specific(place_of(told) or list(where(told))) or _sold_there(told, statement)
    alone = not any(len(p.id or "") == 2 for p in told.sentence.of("place"))
    bare = bool(places) and not told.sentence.of("organization", "model") and bool(antecedent(told.scene))
    if (bare or (alone and not places)) and when is not None and any(w.text in DELIVERIES for w in statement):
        # "The X was launched in Y. Deliveries start in May."
        place = next(iter(places), None) if bare else None
        fact = happening(
            "milestone", told.scene, maker, told.predicate.cue, telling, when, place, rule="frame_deliveries"
        )
        if fact is not None:
            yield fact
        if bare:
            return
    if maker.rule == "model" and not _of_a_branch(told):
        return
    for place in places:
        fact = happening(
            "market_entry", told.scene, maker, told.predicate.cue, telling, when, place, rule="frame_trade"
        )
        if fact is not None:
            yield fact
