"""The cells of a target or result, each with the words that it was read from."""

import re

from flows.extraction.aims.moved_aims import MOVED_WITH
from flows.extraction.context.context import Context, Subject
from flows.extraction.context.home_countries import home_of
from flows.extraction.figures.figure_places import place_of
from flows.extraction.figures.figure_scopes import scope_of
from flows.extraction.figures.home_figures import at_home
from flows.extraction.figures.model_scopes import model_of
from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.fact import Fact, FactBuilder, Span
from flows.extraction.grammar.figure import UNITS, VEHICLE_FLOWS, Figure
from flows.extraction.grammar.stance import Stance
from flows.extraction.metrics.built_so_far import is_numbered
from flows.extraction.metrics.earned_money import is_loss
from flows.extraction.timing.current_years import Dated
from flows.extraction.timing.ends_of_moves import adds_some


def built(dataset: str, figure: Figure, subject: Subject, view: Stance, dated: Dated | None, context: Context) -> Fact:
    """A figure as a fact of targets or results: every cell with the words that it was read from."""
    sentence, number = figure.sentence, figure.number
    span = (number.start, number.end)
    exact = (number.number_start or number.start, number.number_end or number.end)
    fact = FactBuilder(dataset, f"{figure.metric}_figure", sentence, _statement(figure))
    fact.cell("organization_id", subject.organization_id, (subject.start, subject.end))
    fact.cell("metric", figure.metric, (figure.cue.start, figure.cue.end) if figure.cue is not None else None)
    bound = _BARE_BOUND.match(number.surface)
    part_of_verb = (
        bound is not None
        and _HAND_OVER.search(sentence.before(number, 60) + bound[0]) is not None
        and not adds_some(sentence, number)
    )
    comparator = "eq" if number.label == "pledge" or part_of_verb else number.comparator or "eq"
    if comparator == "eq" and re.search(
        r"\b(?:passed|passes|has crossed|went past|broken through) \Z", sentence.before(number, 20)
    ):
        comparator = "gt"
    if comparator in ("gt", "ge") and _NOT_OVER.search(sentence.before(number, 24) + number.surface):
        comparator = "le"
    if number.label != "change":
        value = figure.whole if figure.whole is not None else number.value
        fact.cell(
            "value", -value if value is not None and figure.metric == "profit" and is_loss(figure) else value, exact
        )
        fact.cell("value_max", number.value_max, exact)
        fact.cell("unit", _unit(figure), (figure.noun.start, figure.noun.end) if figure.noun is not None else span)
    fact.cell("comparator", comparator if number.label != "change" else "eq", span)
    if figure.change is not None:
        fact.cell("change_percent", figure.change.change_percent, (figure.change.start, figure.change.end))
    _place(fact, figure, subject, context)
    car = model_of(figure, subject)
    if car is not None:
        fact.cell("model_id", context.model(car).model_id, (car.start, car.end))
    if dated is not None:
        words: Span = (dated.words.start, dated.words.end)
        fact.cell("period_text", dated.words.surface)
        # "Its 25,000th car left the line in March": all that were built till then.
        the_last = _THE_LAST.search(number.surface) is not None or is_numbered(sentence, number)
        start = None if number.label == "cardinal" and the_last else dated.period.start
        fact.cell("period_start", start, words).cell("period_end", dated.period.end, words)
    fact.cell("stated_on", context.reference)
    certainty = view.certainty if dataset == "targets" or view.certainty == "hedged" else "asserted"
    doubt = view.doubt
    fact.cell(
        "certainty", certainty, (doubt.start, doubt.end) if doubt is not None and certainty != "asserted" else None
    )
    return fact.fact()


_THE_LAST = re.compile(r"(?:\d(?:st|nd|rd|th)|[a-z]{2}(?:st|nd|rd|th))\Z")
# "do not exceed 10%" is a bound from above.
_NOT_OVER = re.compile(
    r"(?:\b(?:not|never)|n't)(?: yet| even)? (?:exceed|exceeds|exceeded|top|pass|surpass|go over|be more than)\b"
)
# "hand over 700 cars" is no bound, "hand over more than 700" is one.
_BARE_BOUND = re.compile(r"(?i)(?:over|up to) (?!a\b|more|at )")
_HAND_OVER = re.compile(
    r"\b(?:(?:hand|hands|handed|handing|turned|turn|turning) over |(?:add|adds|added|adding|sums?|summed|go|goes|went"
    r"|gone|going|is|was|step(?:s|ped)?|ramp(?:s|ed)?|scal(?:e|es|ed)|push(?:es|ed)?|mov(?:es|ed|ing)"
    r"|climb(?:s|ed|ing)|edg(?:es|ed)|r(?:i|o)se|rises|tots|totted) up to "
    # "Put its sales target up to 1.6 million".
    rf"|{MOVED_WITH} (?:its|the|their) [^;:,.]{{3,40}} up to )\Z"
)


def _statement(figure: Figure) -> Span:
    """The sentence; of a very long one the clause."""
    sentence = figure.sentence
    if sentence.end - sentence.start <= 600:
        return sentence.start, sentence.end
    clause = sentence.clause_at(figure.number.start)
    return (
        (clause.start, clause.end)
        if clause.end - clause.start <= 600
        else (max(clause.start, figure.number.start - 250), figure.number.end)
    )


def _unit(figure: Figure) -> str | None:
    if figure.number.label == "money":
        return figure.number.unit
    if (
        figure.rate == "month"
        and figure.metric in VEHICLE_FLOWS | {"production_capacity"}
        and not (figure.period is not None and _in_a_month(figure.period))
    ):
        return "vehicles_per_month"
    return UNITS.get(figure.metric or "")


def _in_a_month(period: Mention) -> bool:
    """Whether a time is one month: "monthly sales reached 264,000 in September" tells of no rate."""
    return period.granularity == "month" and period.relation in (None, "in")


def _place(fact: FactBuilder, figure: Figure, subject: Subject, context: Context) -> None:
    # "Exported 30,000 cars, more than any other maker in Korea": nobody exports to where it is at home.
    barred = home_of(subject.organization_id, context) if figure.metric == "vehicle_exports" else None
    place = place_of(figure)
    if place is not None and place.id == barred is not None:
        return
    if place is not None:
        fact.cell("place", place.id, (place.start, place.end))
        return
    scope = scope_of(figure, subject, context)
    if scope is not None:
        if scope[0] != barred:
            fact.cell("place", *scope)
        return
    home = at_home(figure)
    known = context.vocabulary.organizations.get(subject.organization_id)
    if home is not None and known is not None and known.country_code is not None:
        text = home.group(0)
        at = figure.sentence.text.find(text, max(figure.number.start - figure.sentence.start - 60, 0))
        fact.cell("place", known.country_code, (figure.sentence.start + at, figure.sentence.start + at + len(text)))
