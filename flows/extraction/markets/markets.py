"""Markets: where an organisation is, goes, or has left, told by what it does there."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from flows.extraction.context.context import Context
from flows.extraction.context.home_countries import home_of
from flows.extraction.context.home_trade import tells_of_trade
from flows.extraction.grammar.article import Article
from flows.extraction.grammar.fact import Fact, FactBuilder
from flows.extraction.lexicon.regions import members
from flows.extraction.markets.aims_there import is_aim_alone
from flows.extraction.markets.market_additions import adds_there
from flows.extraction.markets.market_returns import is_back
from flows.extraction.markets.market_stance import EXITED, PLANNED, PRESENT
from flows.extraction.markets.market_statement import MarketStatement
from flows.extraction.markets.market_statements import market_statements
from flows.extraction.markets.market_telling import TRADE
from flows.extraction.wording.approximators import ABOUT


def market_facts(article: Article, context: Context) -> Iterator[Fact]:
    """Markets of an article, one fact a statement; of a place left only the exit, of one reached no mere plan."""
    for statement in settled(_without_doubles(market_statements(context), context), context):
        if not _stays_at_home(statement, context):
            yield _fact(statement)


def _stays_at_home(statement: MarketStatement, context: Context) -> bool:
    """Whether a maker is told in its own country without a word of selling or making there, or plans there without the
    date of a start: "the home market counts only where the text says that it sells or produces there" (contract).
    """
    home = home_of(statement.subject.organization_id, context)
    if statement.stance.status == PRESENT and statement.rule == "present_market":
        return statement.place.id == home and not tells_of_trade(statement.sentence)
    starts = statement.dated is not None and statement.dated.relation != "by"
    return statement.stance.status == PLANNED and statement.place.id == home and not starts


_Key = tuple[str, str | None]

# What tells nothing by itself of being there: no verb of trade, or one of coming without a date.
_COMING = frozenset({"market_arrives", "past", None})


def settled(statements: Iterable[MarketStatement], context: Context) -> list[MarketStatement]:
    """The statements less those that another one about the same organisation and place outdoes.

    A place left is not present; a place where the organisation is has no plan beside it (contract, "markets").
    """
    kept = _without_faint(_less_shipped(_less_returned(list(statements), context)), context)
    status: dict[tuple[str, str | None], set[str]] = {}
    for s in kept:
        # A maker that is merely named in the country of the article is told by any other statement.
        if s.rule != "scene":
            status.setdefault(_key(s), set()).add(s.stance.status)
    left = [s for s in kept if not _outdone(s, status.get(_key(s), set()))]
    return sorted(left, key=lambda s: (-_worth(s), s.sentence.index, s.place.start))


# "Halts its exports to X", where it builds cars: it is there still.
_SHIPPED = re.compile(r"\b(?:exports?|exporting|shipments|shipping|imports?|deliveries)\Z")
_MADE = re.compile(r"\b(?:builds?|built|mak(?:es|ing)|made|produc\w+|assembl\w+|manufactur\w+|building)\b")


_SHUT = re.compile(r"(?:clos|shut)\w*", re.IGNORECASE)
# "Gives up its European headquarters in A": a site is left, whatever dealers do there.
_LEFT_SITE = re.compile(
    r"(?:clos|shut|giv|gave|vacat|abandon|le(?:ft|av)|quit|dissolv)\w*[^,;]*? (?:offices?|headquarters|studios?|"
    r"(?:design|technical|R&D|research|development) cent(?:re|er)s?|warehouses?|depots?) (?:in|at|near) (?:the )?",
    re.IGNORECASE,
)


def _less_returned(statements: list[MarketStatement], context: Context) -> list[MarketStatement]:
    """The statements less those of exits in earlier years from where the same maker is told to be back."""
    back = {_key(s): s for s in statements if s.stance.status == PRESENT and is_back(s.sentence)}

    def is_over(stop: MarketStatement) -> bool:
        again, left, published = back.get(_key(stop)), stop.period, context.reference
        if stop.stance.status != EXITED or again is None or left is None or left.end is None or published is None:
            return False
        start = None if again.period is None else again.period.start
        return left.end.year < published.year and (start is None or start > left.end)

    return [s for s in statements if not is_over(s)]


def _less_shipped(statements: list[MarketStatement]) -> list[MarketStatement]:
    """The statements less those of a stop of shipments to where cars of the same maker are built, and of closures where
    it says that it stays.
    """
    stays = {_key(s) for s in statements if s.stance.cue is not None and s.stance.cue.label == "market_stay"}
    built = {
        _key(s)
        for s in statements
        if s.stance.status == PRESENT
        and s.stance.cue is not None
        and s.stance.cue.label != "market_exit"  # "halted production at its works, and stopped exports"
        and _MADE.search(s.stance.cue.surface)
    }

    there = {(_key(s), s.place.city) for s in statements if s.stance.status == PRESENT and s.place.label != "unit"}

    def is_outdone(stop: MarketStatement) -> bool:
        cue = stop.stance.cue
        if stop.stance.status != EXITED or cue is None:
            return False
        town = stop.place.city
        site = _SHUT.match(cue.surface) or _LEFT_SITE.fullmatch(stop.sentence.slice(cue.start, stop.place.start))
        if town is not None and site and any(k == _key(stop) and c != town for k, c in there):
            # One of its sites is shut, another goes on.
            return True
        shipped = _key(stop) in built and _SHIPPED.search(cue.surface) is not None
        return shipped or (_key(stop) in stays and _SHUT.match(cue.surface) is not None)

    return [s for s in statements if not is_outdone(s)]


def _without_doubles(statements: list[MarketStatement], context: Context) -> list[MarketStatement]:
    """The statements less the units of those whose brand, or owner, is told to be in the same place by what it does.

    The subject of a market is the brand where the text names one, else the company (contract, "markets").
    """
    told = {_key(s) for s in statements if s.rule not in _NAMED_ONLY and s.stance.status == PRESENT}
    does = {_key(s) for s in statements if s.rule not in _NAMED_ONLY}

    def is_double(statement: MarketStatement) -> bool:
        own, place = _key(statement)
        if statement.rule not in _NAMED_ONLY or (statement.rule == "regional_unit" and _key(statement) in does):
            return False
        others = [other for other, key in told if key == place and other != own]
        known = context.vocabulary.organizations.get(own)
        if statement.rule == "scene" and known is not None and known.kind in ("brand", "carmaker"):
            # A sister brand is somebody else, and so is one that goes by a name beside its owner's: "Cupra overtook
            # Seat".
            owners = set(context.vocabulary.ancestors(own)) if known.kind == "carmaker" else set()
            return any(o in owners or own in context.vocabulary.ancestors(o) for o in others)
        return any(other in context.vocabulary.family(own) for other in others)

    return [s for s in statements if not is_double(s)]


# Rules that know of somebody in a place by a name alone.
_NAMED_ONLY = frozenset({"regional_unit", "scene"})


def _without_faint(statements: list[MarketStatement], context: Context) -> list[MarketStatement]:
    """The statements less those that say only faintly that somebody is where another one plainly says that he will
    be.
    """
    planned = {_key(s) for s in statements if _is_firm_plan(s)}
    shown = {_key(s) for s in statements if s.stance.status == PRESENT and not _is_faint(s)}
    open_ = planned - shown
    kept = [s for s in statements if not (s.stance.status == PRESENT and _key(s) in open_ and _is_faint(s))]
    told = {(_key(s), s.sentence.index) for s in kept if s.stance.status == PLANNED}
    # "Poland opens in spring through a Polish importer": where a partner is from.
    kept = [
        s
        for s in kept
        if not (s.stance.status == PRESENT and s.place.label == "demonym" and (_key(s), s.sentence.index) in told)
    ]
    present = {_key(s) for s in kept if s.stance.status == PRESENT}
    return [_as_its_countries(s, open_, present, context) for s in kept]


def _as_its_countries(
    statement: MarketStatement, planned: set[_Key], present: set[_Key], context: Context
) -> MarketStatement:
    """A start in a region whose one country is only planned is planned: "makes its Asian debut in X next year"."""
    own, place = _key(statement)
    countries = members(place, context.vocabulary)
    if statement.stance.status != PRESENT or not countries or not _is_faint(statement):
        return statement
    if any((own, c) in present for c in countries) or not any((own, c) in planned for c in countries):
        return statement
    return replace(statement, stance=replace(statement.stance, status=PLANNED), rule="planned_market")


def _is_firm_plan(statement: MarketStatement) -> bool:
    stance = statement.stance
    return (
        stance.status == PLANNED
        and stance.certainty == "asserted"
        and (
            statement.period is not None or stance.cue is None or stance.cue.label in ("market_plan", "plan", "future")
        )
    )


def _is_faint(statement: MarketStatement) -> bool:
    """Whether a statement has neither a verb of being there nor a date, a figure or a word of trade."""
    cue = statement.stance.cue
    if statement.rule == "present_market" and is_aim_alone(statement.sentence):
        return True
    if statement.rule != "present_market" or statement.period is not None or statement.place.label == "price":
        return False
    if cue is not None and _PREPARES.fullmatch(cue.surface):
        return _SO_MANY.match(statement.sentence.after(cue, 40)) is None
    sentence = statement.sentence
    text = sentence.text
    for period in sentence.of("period"):
        text = text.replace(period.surface, "")
    return (
        (cue.label if cue is not None else None) in _COMING
        and TRADE.search(sentence.text) is None
        and re.search(r"\d", text) is None
    )


# "Has appointed a distributor in X": what comes before being there, where a day of the start is told besides.
_PREPARES = re.compile(
    r"(?i:appoint(?:ed|s)|name[sd]|chosen|chooses?|chose|pick(?:ed|s)|select(?:ed|s)|sign(?:ed|s)(?: up)?|agreed"
    r"|registered|awarded|looks? after|"
    r"represents?|handles?|is responsible for|is in charge of|takes care of)"
)


# "Registered 177,000 cars" is trade; "registered a firm" prepares some.
_SO_MANY = re.compile(rf"{ABOUT} \d")


def _worth(statement: MarketStatement) -> int:
    """How plainly a statement speaks: a date, a verb, a subject of its own sentence, a name for the place."""
    cue = statement.stance.cue
    own = statement.sentence.start <= statement.subject.start < statement.sentence.end
    clear = cue is not None and cue.label in (
        "market_entered",
        "market_past",
        "market_arrives",
        "market_exit",
        "market_plan",
    )
    return (
        4 * (statement.period is not None)
        + 2 * clear
        + own
        + (statement.place.label != "implied")
        - 2 * (statement.sentence.kind in ("title", "heading", "caption"))
    )


def _outdone(statement: MarketStatement, told: set[str]) -> bool:
    if statement.stance.status == PRESENT:
        return EXITED in told or (statement.rule == "scene" and PLANNED in told and PRESENT not in told)
    if statement.stance.status == PLANNED and EXITED in told and statement.stance.certainty == "denied":
        return True
    planned = statement.stance.status == PLANNED and PRESENT in told and EXITED not in told
    return planned and not adds_there(statement)


def _key(statement: MarketStatement) -> _Key:
    return statement.subject.organization_id, statement.place.id


def _fact(statement: MarketStatement) -> Fact:
    subject, place, stance = statement.subject, statement.place, statement.stance
    words = (place.start, place.end)
    fact = FactBuilder("markets", statement.rule, statement.sentence)
    fact.cell("organization_id", subject.organization_id, (subject.start, subject.end)).cell("place", place.id, words)
    fact.cell("country_code", place.id if place.id is not None and len(place.id) == 2 else None, words)
    cue, doubt = stance.cue, stance.doubt
    fact.cell("status", stance.status, (cue.start, cue.end) if cue is not None else None)
    fact.cell("certainty", stance.certainty, (doubt.start, doubt.end) if doubt is not None else None)
    if statement.period is not None and statement.dated is not None:
        period, span = statement.period, (statement.dated.start, statement.dated.end)
        fact.cell("period_start", period.start, span).cell("period_end", period.end, span).cell(
            "period_text", statement.dated.surface
        )
    return fact.fact()
