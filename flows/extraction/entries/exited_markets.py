"""Market exits from market statements: a market that is left is an exit, whatever words told it."""

from collections.abc import Iterator, Sequence

from flows.extraction.context.context import Context
from flows.extraction.context.home_countries import home_of
from flows.extraction.grammar.fact import Fact
from flows.extraction.grammar.modality import Telling
from flows.extraction.markets.market_exits import FOR_A_WHILE
from flows.extraction.markets.market_stance import EXITED
from flows.extraction.markets.market_statement import MarketStatement, to_stop
from flows.extraction.markets.market_statements import market_statements
from flows.extraction.scenes.happening import happening
from flows.extraction.scenes.scene import Scene


def exited_facts(context: Context, told: Sequence[Fact]) -> Iterator[Fact]:
    """An exit for every market that is told to be left, where no event tells of it already.

    In: the events that the other rules found. Who stops in the country that he comes from leaves no market.
    """
    for statement in market_statements(context):
        who, place = statement.subject.organization_id, statement.place
        if statement.stance.status != EXITED or statement.stance.cue is None or place.label in ("unit", "price"):
            continue
        if place.city is not None or home_of(who, context) == place.id or statement.sentence.of("model"):
            continue
        if FOR_A_WHILE.search(statement.sentence.text) is not None:
            continue
        if not _is_told(statement, told, context) and (fact := _exit(statement, context)) is not None:
            yield fact


def _is_told(statement: MarketStatement, told: Sequence[Fact], context: Context) -> bool:
    """Whether an event tells of the exit, or of what is shut in that country by the same sentence."""
    family = context.vocabulary.family(statement.subject.organization_id)
    return any(
        fact.cells.get("place") == statement.place.id
        and fact.cells["organization_id"] in family
        and (
            fact.cells["event_type"] == "market_exit"
            or (fact.statement[0] == statement.sentence.start and fact.cells["event_type"] != "market_entry")
        )
        for fact in told
    )


def _exit(statement: MarketStatement, context: Context) -> Fact | None:
    stance, sentence = statement.stance, statement.sentence
    cue = stance.cue
    if cue is None:
        return None
    scene = Scene(sentence.clause_at(cue.start), context)
    ahead = to_stop(sentence, stance)
    when = scene.resolve(statement.dated, "future" if ahead else "past") if statement.dated is not None else None
    status = "scheduled" if ahead or stance.certainty != "asserted" else "occurred"
    telling = Telling(status, stance.certainty, None, stance.doubt)
    return happening("market_exit", scene, statement.subject, cue, telling, when, statement.place)
