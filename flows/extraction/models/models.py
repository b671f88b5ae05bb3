"""Models: every named vehicle model of an article, one row each, with what the whole text says of it."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date

from flows.extraction.context.context import Context
from flows.extraction.context.model_comparison import is_compared
from flows.extraction.context.model_ends import is_ended
from flows.extraction.context.model_status import Standing, is_beside, standing, statement_about
from flows.extraction.grammar.article import Article, Mention, Sentence
from flows.extraction.grammar.fact import Fact, FactBuilder, Span
from flows.extraction.grammar.named_model import NamedModel
from flows.extraction.models.model_attributes import ATTRIBUTES, BESIDE, attributes_of, group_of
from flows.extraction.models.model_launch import OPENLY, Launch, launch_of, launch_period
from flows.extraction.models.model_references import Reference, references
from flows.extraction.models.model_traits import Trait, traits
from flows.extraction.periods.periods import resolve_period
from flows.extraction.wording.needed import Needing

# A sentence shorter than this is an item of a list or a heading.
_ITEM = 40


_LONGEST_STATEMENT = 600
# The weight of an open statement that a car is no more, or only a concept.
_ENDED = 9


@dataclass(slots=True)
class _Car:
    """All that an article tells of one model, in the order of the text."""

    named: NamedModel
    first: tuple[Sentence, Mention]
    attributes: dict[str, tuple[str, Span, int, Sentence]] = field(default_factory=dict)
    standings: list[tuple[Standing, Sentence]] = field(default_factory=list)
    launches: list[Launch] = field(default_factory=list)
    statements: list[Sentence] = field(default_factory=list)
    compared: bool = True


def model_facts(article: Article, context: Context) -> Iterator[Fact]:
    """One fact a model, read from all that the article says of it.

    Attributes come from the words beside its names and beside what stands for it, status and launch from its
    statements. A car that another is compared with keeps to what is said of itself: it is on sale unless the text
    tells otherwise.
    """
    cars: dict[str, _Car] = {}
    sentences = list(article)
    anchor: date | None = None
    for position, sentence in enumerate(sentences):
        models = sentence.of("model")
        acting = [m for m in models if not is_compared(sentence, m)]
        for mention in models:
            named = context.model(mention)
            car = cars.setdefault(named.model_id, _Car(named, (sentence, mention)))
            launch = _read(car, sentence, mention, acting, _before(sentences, position), context, anchor)
            anchor = launch.period.start if launch is not None and launch.period is not None else anchor
    for reference in references(article, context, {key: car.named for key, car in cars.items()}):
        _read_reference(cars[reference.model_id], reference, context)
    for trait in traits(article, context):
        for car in cars.values():
            if not car.compared and trait.organization_id == car.named.organization_id and _fits(car, trait):
                _note(car, trait.attribute, trait.value, trait.span, 0, trait.sentence)
    for car in cars.values():
        yield _fact(car, context)


def _before(sentences: list[Sentence], position: int) -> list[Sentence]:
    """The two sentences before one; items of a list, which have no tense of their own, are passed over. Of a list that
    is announced, the words that announce it.
    """
    if sentences[position].kind == "bullet":
        head = next((s for s in reversed(sentences[:position]) if s.kind != "bullet"), None)
        if head is not None and head.text.rstrip().endswith(":"):
            return [head]
    earlier = [
        s for s in sentences[max(0, position - 6) : position] if len(s.text) >= _ITEM or s.cues("plan", "future")
    ]
    return earlier[-2:]


def _read(
    car: _Car,
    sentence: Sentence,
    mention: Mention,
    models: list[Mention],
    before: list[Sentence],
    context: Context,
    anchor: date | None,
) -> Launch | None:
    group = group_of(sentence, mention, models)
    compared = is_compared(sentence, mention)
    for attribute, (cue, rank) in attributes_of(
        sentence, mention, (mention.start, mention.end) if compared else group, models
    ).items():
        if not compared or rank >= BESIDE:
            _note(car, attribute, (cue.label or "").split(":")[1], (cue.start, cue.end), rank, sentence)
    if compared:
        return None
    car.compared = False
    car.statements.append(sentence)
    told = standing(sentence, mention, group, before)
    beside = is_beside(sentence, mention)
    if told.status is None and not beside and (day := _day_ahead(sentence, group, context.reference)) is not None:
        told = replace(told, status="planned", weight=1, span=(day.start, day.end))
    car.standings.append((told, sentence))
    if beside or is_ended(sentence, mention):
        return None
    coming = [m for m in models if not is_beside(sentence, m)]
    launch = launch_of(sentence, launch_period(sentence, group, coming), told, context, anchor)
    if launch is not None:
        car.launches.append(launch)
    return launch


# What a time ahead may be told of, beside a car that has been on sale for long.
_OF_ELSE = Needing(
    r"\b(?:demand|sales|production (?:of|moves)|assembly (?:of|moves)|output|leaving|share|until|towards|till|shut"
    r"|clos\w+"
    r"|end(?:s|ed)?|facelift\w*|update[ds]?|recall\w*|replace\w*|successor|price rise|tariffs?|dut(?:y|ies)|tax)\b"
)


def _day_ahead(sentence: Sentence, group: Span, reference: date | None) -> Mention | None:
    """A time ahead in the clause of a car: "leads the way in the second quarter"."""
    left, right = statement_about(sentence.clause_at(group[0]), group)
    if reference is None or _OF_ELSE.search(sentence.slice(left, right), of=sentence.text) is not None:
        return None
    for period in sentence.of("period"):
        if not left <= period.start < right or period.granularity in ("duration", "time"):
            continue
        day = resolve_period(period.surface, reference, tense="future", relation=period.relation)
        past = resolve_period(period.surface, reference, tense="past", relation=period.relation)
        if day is not None and day == past and day.start is not None and day.start > reference:
            return period
    return None


def _read_reference(car: _Car, reference: Reference, context: Context) -> None:
    sentence = reference.sentence
    for attribute, cue in reference.attributes.items():
        _note(car, attribute, (cue.label or "").split(":")[1], (cue.start, cue.end), 1, sentence)
    if not reference.acts:
        return
    stand_in = Mention("model", *reference.span, surface=sentence.slice(*reference.span), id=car.named.model_id)
    told = standing(sentence, stand_in, reference.span, [])
    car.standings.append((told, sentence))
    car.statements.append(sentence)
    launch = launch_of(sentence, launch_period(sentence, reference.span, sentence.of("model")), told, context, None)
    if launch is not None:
        car.launches.append(launch)


def _note(car: _Car, attribute: str, value: str, span: Span, rank: int, sentence: Sentence) -> None:
    known = car.attributes.get(attribute)
    if known is None or rank > known[2] or (rank == known[2] and _finer(known[0], value)):
        car.attributes[attribute] = (value, span, rank, sentence)


def _fits(car: _Car, trait: Trait) -> bool:
    """Whether a trait of electric cars can be one of this car: of a hybrid it is not."""
    drive = car.attributes.get("powertrain")
    return drive is None or drive[0] in ("ev", "bev")


def _finer(known: str, value: str) -> bool:
    """Whether a drive says more than the known one: "battery-electric" more than "electric"."""
    return known == "ev" and value in ("bev", "fcev", "erev", "phev")


def _fact(car: _Car, context: Context) -> Fact:
    mention = car.first[1]
    lead = _lead(car)
    named, span = car.named, (mention.start, mention.end)
    fact = FactBuilder("models", "compared_model" if car.compared else "named_model", lead, _statement(car, lead))
    fact.cell("model_id", named.model_id, span).cell("name", named.name, span)
    fact.cell("brand", named.brand, span).cell("organization_id", named.organization_id, span)
    known = context.vocabulary.models.get(named.model_id)
    if known is not None:
        fact.cell("known_body_style", known.body_style).cell("known_powertrain", known.powertrain)
    for attribute in ATTRIBUTES:
        if attribute in car.attributes:
            value, where, _, _ = car.attributes[attribute]
            fact.cell(attribute, value, where)
    launch = _chosen_launch(car)
    status, where_told = _status(car, launch, context)
    fact.cell("status", status, where_told or span)
    if status == "on_sale" and launch is not None and _is_ahead(launch, context):
        # "Was launched in A last month, and B follows in March": a later start than its own.
        launch = next((x for x in car.launches if x.period is not None and not _is_ahead(x, context)), None)
    if launch is not None:
        if launch.period is not None:
            fact.cell("launch_start", launch.period.start, launch.span).cell(
                "launch_end", launch.period.end, launch.span
            )
        fact.cell("launch_text", launch.surface, launch.span)
    doubts = [s.doubt for s, _ in car.standings if s.certainty == "hedged"]
    hedged = bool(car.standings) and len(doubts) == len(car.standings)
    fact.cell("certainty", "hedged" if hedged else "asserted", (doubts[0] if hedged else None) or span)
    built = fact.fact()
    built.restated += [(s.start, s.end) for s in [car.first[0], *car.statements]]
    return built


def _is_ahead(launch: Launch, context: Context) -> bool:
    """Whether a launch is to be after the day of the article."""
    day = None if launch.period is None else launch.period.start or launch.period.end
    return day is not None and context.reference is not None and day > context.reference


def _lead(car: _Car) -> Sentence:
    """The sentence that tells most of a car: its launch, else the most of its attributes.

    Else where it is first named.
    """
    launch = _chosen_launch(car)
    if launch is not None and launch.period is not None and launch.sentence in car.statements:
        return launch.sentence
    told = [sentence for _, _, _, sentence in car.attributes.values()] + [launch.sentence for launch in car.launches]
    own = [s for s in told if s in car.statements] or car.statements or [car.first[0]]
    return max(own, key=lambda s: (own.count(s), -s.index))


def _statement(car: _Car, lead: Sentence) -> Span:
    """The leading sentence and those right beside it that tell more of the car.

    As far as they make no long quotation.
    """
    start, end = lead.start, lead.end
    near = [s for _, _, _, s in car.attributes.values()] + [launch.sentence for launch in car.launches] + [car.first[0]]
    for sentence in sorted(near, key=lambda s: abs(s.index - lead.index)):
        joined = min(start, sentence.start), max(end, sentence.end)
        if abs(sentence.index - lead.index) <= 1 and joined[1] - joined[0] <= _LONGEST_STATEMENT:
            start, end = joined
    return start, end


def _chosen_launch(car: _Car) -> Launch | None:
    dated = [
        launch
        for launch in car.launches
        if launch.period is not None and (launch.period.start is not None or launch.period.end is not None)
    ]
    return dated[0] if dated else car.launches[0] if car.launches else None


def _status(car: _Car, launch: Launch | None, context: Context) -> tuple[str | None, Span | None]:
    told = [s for s, _ in car.standings if s.status is not None]
    if launch is not None and launch.period is not None and context.reference is not None:
        start, end = launch.period.start, launch.period.end
        if start is not None and start > context.reference:
            strong = [s for s in told if s.status == "on_sale" and s.weight == OPENLY]
            return ("on_sale", strong[0].span) if strong else ("planned", launch.span)
        if end is not None and end < context.reference and not any(s.weight == _ENDED for s in told):
            return "on_sale", launch.span
    if not told:
        return "on_sale", None
    best = max(told, key=lambda s: s.weight)
    return best.status, best.span
