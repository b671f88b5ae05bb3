"""Market entries from market statements: a market with the date of its entry is an entry, whatever words told it."""

import re
from collections.abc import Iterator, Sequence

from flows.extraction.context.context import Context
from flows.extraction.context.home_countries import home_of
from flows.extraction.context.place_ranks import is_rank
from flows.extraction.entries.entries import OF_A_CAR
from flows.extraction.entries.entry_trade import ITS_THING
from flows.extraction.entries.unknown_cars import launches_unknown, sells_nothing_else
from flows.extraction.grammar.article import Article
from flows.extraction.grammar.fact import Fact, FactBuilder
from flows.extraction.lexicon.car_words import BODIES
from flows.extraction.markets.market_stance import PLANNED, PRESENT
from flows.extraction.markets.market_statement import MarketStatement
from flows.extraction.markets.market_statements import market_statements
from flows.extraction.wording.needed import Needing
from flows.extraction.wording.small_numbers import SMALL_NUMBER

# Events whose own date the sentence tells: the market's date is theirs.
_NEARER = frozenset(
    {"product_launch", "plant", "facility", "outlet_opening", "milestone", "market_exit", "partnership", "conference"}
    | {"appointment"}
)

# "Wants to launch eight new models in": a firm that is there already.
_MODELS = Needing(
    r"\b(?:launch|introduc|bring|offer|add|unveil|present|roll)\w*(?: out)? "
    r"(?:[\w-]+ ){1,3}(?:models|cars|SUVs|EVs|hybrids)\b"
)
# "At least two will go on sale in X": cars that have no name.
_SO_MANY_CARS = re.compile(
    rf"\b(?:one|{SMALL_NUMBER}|some|several|most|both|all|\d{{1,2}})"
    r"(?: of (?:them|these|those))? (?:will|are to|is to|should|would|are|were) (?:\w+ )?"
    r"(?:go on sale|be (?:sold|launched|offered|available)|come|arrive|follow|reach)\b"
)
# "China will get a long-wheelbase version": a car comes, and no maker.
_GETS_A_CAR = re.compile(
    r"\b(?:gets?|got|receives?|received|welcomes?|sees?) (?:an?|the|this|both) (?:[\w-]+ ){0,4}?"
    rf"(?:versions?|variants?|editions?|derivatives?|{BODIES}|cars?|models?|hybrids?)\b"
)
# Money, staff and parts have dates of their own.
_OTHER_MATTER = re.compile(
    r"\b(?:invest\w*|commit\w*|spen[dt]\w*|pour\w*|charges?|write-?downs?|employ\w*|hire|jobs|sourc\w+|"
    r"parts|loss|profit|charging|chargers?|"
    r"revenue|billion|joint ventures?|tariffs?|recall of|a recall|strike|build|built|produce[ds]?|assembl\w+|workers)\b"
)


def market_entry_facts(article: Article, context: Context, told: Sequence[Fact]) -> Iterator[Fact]:
    """An entry for every dated market that no event of its sentence tells already.

    In: the events that the other rules found. A plan counts with its date, a market that is there where the words tell
    of the start itself.
    """
    statements = market_statements(context)
    for statement in statements:
        if _holds_listed(statement, statements):
            continue
        if home_of(statement.subject.organization_id, context) == statement.place.id:
            # Nobody enters the country that he comes from.
            continue
        entered = statement.stance.status == PRESENT and statement.stance.entered
        if statement.dated is None or not (statement.stance.status == PLANNED or entered) or not _plain(statement):
            continue
        if not _is_told(statement, told, context):
            yield _entry(statement)


def _holds_listed(statement: MarketStatement, others: Sequence[MarketStatement]) -> bool:
    """Whether a place is a region of which the same sentence lists countries with the same date: they are entered."""
    if len(statement.place.id or "") == 2 or statement.dated is None:
        return False
    return any(
        o.sentence is statement.sentence
        and o.dated == statement.dated
        and len(o.place.id or "") == 2
        and o.subject.organization_id == statement.subject.organization_id
        for o in others
    )


# "X's 0 Series is launched in": behind the auxiliary, what is done with a car.
_IS_BROUGHT = re.compile(
    r" (?:be |been )?(?:[a-z]+ly )?(?:launch|introduc|sold|offer|shown|put|brought|built|made|deliver|arriv|go|reach"
    r"|come)"
)


def _plain(statement: MarketStatement) -> bool:
    """Whether the sentence speaks of a market as such: a country, with its subject and its date, and neither
    cars, sites nor shares.
    """
    sentence, place, dated = statement.sentence, statement.place, statement.dated
    if (
        dated is None
        or place.id is None
        or place.id == "worldwide"
        or place.city is not None
        or place.label == "implied"
    ):
        return False
    led = not sentence.start <= dated.start < sentence.end
    own = sentence.start <= statement.subject.start < sentence.end
    # Whoever is not named here has a start only where the sentence has words for one.
    cue = statement.stance.cue
    told = not sentence.of("organization") and cue is not None and sentence.start <= cue.start < sentence.end
    if not (own or led or told) or sentence.of("model") or sentence.cues("plant_noun", "outlet_noun", "facility_noun"):
        return False
    thing = ITS_THING.match(sentence.slice(statement.subject.end, place.start))
    if thing is not None and _IS_BROUGHT.match(sentence.slice(statement.subject.end + thing.end(), place.start)):
        return False
    if is_rank(sentence, place) or sells_nothing_else(sentence.clause_at(place.start).text):
        return False
    # "San Luis Potosí in Mexico follows": a town has its turn.
    if any(p.city is not None and p.id == place.id and p.end < place.start < p.end + 6 for p in sentence.of("place")):
        return False
    if launches_unknown(sentence):
        return False
    if sentence.kind in ("title", "heading") and sentence.cues("vehicle_noun", "model_noun"):
        return False
    clause = sentence.clause_at(place.start)
    if OF_A_CAR.search(sentence.slice(clause.start, place.start), of=sentence.text) or _MODELS.search(clause.text):
        return False
    if _SO_MANY_CARS.search(clause.text) or _GETS_A_CAR.search(clause.text):
        return False
    # Shares come to an exchange, and no cars to its city.
    if re.search(r"\b(?:exchange|bourse|list(?:ed|ing)?|float\w*|shares)\b", clause.text) is not None:
        return False
    # A figure to be reached by a day is no day of an entry.
    if any((n.value or 0) >= 1000 and n.label != "year" for n in clause.of("number", "quantity")):
        return False
    if dated.relation in ("until", "to", "before") or _OTHER_MATTER.search(sentence.text) is not None:
        return False
    beside = led or sentence.clause_at(place.start).start == sentence.clause_at(dated.start).start
    return beside and "%" not in sentence.text


def _is_told(statement: MarketStatement, told: Sequence[Fact], context: Context) -> bool:
    family = context.vocabulary.family(statement.subject.organization_id)
    for fact in told:
        place = fact.cells.get("place")
        if (
            fact.cells["event_type"] == "market_entry"
            and place == statement.place.id
            and fact.cells["organization_id"] in family
        ):
            return True
        same_day = statement.dated is not None and fact.spans.get("date_text", fact.spans.get("start_on")) == (
            statement.dated.start,
            statement.dated.end,
        )
        if fact.cells["event_type"] == "market_entry" and place == statement.place.id and same_day:
            return True
        here = fact.statement[0] == statement.sentence.start and fact.cells["event_type"] in _NEARER
        if fact.cells["event_type"] == "partnership" and fact.cells["status"] == "scheduled" and same_day:
            continue  # "X will import Ys to Z from May": from then on they are sold there
        if here and (place is None or place == statement.place.id or fact.cells["event_type"] == "product_launch"):
            return True
    return False


def _entry(statement: MarketStatement) -> Fact:
    subject, place, stance = statement.subject, statement.place, statement.stance
    where, cue, doubt = (place.start, place.end), stance.cue, stance.doubt
    words = (cue.start, cue.end) if cue is not None else None
    fact = FactBuilder("events", "dated_market", statement.sentence).cell("event_type", "market_entry", words)
    fact.cell("organization_id", subject.organization_id, (subject.start, subject.end))
    fact.cell("place", place.id, where).cell("city", place.city, where)
    fact.cell("country_code", place.id if place.id is not None and len(place.id) == 2 else None, where)
    if statement.dated is not None:
        span = (statement.dated.start, statement.dated.end)
        if statement.period is not None:
            fact.cell("start_on", statement.period.start, span).cell("end_on", statement.period.end, span)
        fact.cell("date_text", statement.dated.surface)
    called_off = stance.certainty == "denied" and doubt is not None and doubt.label == "cancel"
    ahead = "cancelled" if called_off else "scheduled"
    fact.cell("status", ahead if stance.status == PLANNED else "occurred", words)
    fact.cell("certainty", stance.certainty, (doubt.start, doubt.end) if doubt is not None else None)
    return fact.fact()
