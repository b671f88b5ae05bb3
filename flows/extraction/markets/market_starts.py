"""Market starts: whether a date beside a market is that of its maker's start there, or one of a car or a site alone."""

import re

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.lexicon.plant_words import PLANT
from flows.extraction.markets.market_periods import MarketPeriod
from flows.extraction.markets.market_scopes import scope_at
from flows.extraction.markets.market_stance import EXITED, PLANNED, PRESENT, MarketStance
from flows.extraction.wording.approximators import APPROXIMATOR, ROUGHLY
from flows.extraction.wording.needed import Needing

# "Launched its brand in X", "opened for business": what starts is the trade itself.
_TRADE_ITSELF = re.compile(
    r"\b(?:brands?|marques?|names?|business|operations?|sales|selling|exports?|exporting|shipments|shipping|"
    r"deliveries|deliver|activities|itself|presence|subsidiary|arm|doors)\b"
)
# "Came to 321 cars": a number that was reached.
_SO_MANY = re.compile(rf"(?: to)? (?:(?:{APPROXIMATOR}) )?\d")
# "Has been running X in Y since January": when somebody took office.
_RUNS = re.compile(
    r"\b(?:(?:has|have|had) been (?:running|heading|leading|managing|in charge of|at the helm of|responsible for)"
    r"|(?:has|had) (?:run|headed|led|managed))\b[^,;:]*\Z"
)
# "Since Wednesday the factory at X has been …": the day is the site's.
_OF_SITE = re.compile(
    rf"\A,? (?:the|its|a|this) (?:[\w-]+ ){{0,2}}?(?:{PLANT}|line|site|facility|complex) (?:in|at|near|"
    r"outside) "
)
# How far behind its verb what is started may stand.
_REACH = 60


# "A contract is to be signed this week": the day of the contract.
_OF_SIGNING = re.compile(
    r"\b(?:contracts?|agreements?|deals?|memorandum|papers?|documents?|pact) (?:[\w-]+ ){1,5}"
    r"(?:signed|sealed|inked|concluded|initialled) (?:on |in |by )?\Z"
)


def is_start(sentence: Sentence, stance: MarketStance, period: Mention, place: Mention) -> bool:
    """Whether a date told beside a place can be when a maker came there.

    What is planned may begin with anything. A maker that is there came when the text says that it did; a car that was
    launched there, or a site that was opened, has a day of its own.
    """
    if stance.status == PLANNED and _OF_SIGNING.search(sentence.before(period, 50)):
        return False
    if stance.status != PRESENT:
        return True
    if stance.cue is not None and _SO_MANY.match(sentence.after(stance.cue, 30)):
        return False
    if takes_office(sentence.slice(sentence.start, place.start)):
        return False
    left, right = scope_at(sentence, place.start, place.end).wide
    cue = stance.cue
    if _of_car(sentence, left, cue.start if cue is not None else place.start):
        return False
    if period.end <= place.start and _OF_SITE.search(sentence.slice(period.end, place.start)):
        return False
    if period.relation == "since" or cue is None or not _is_deed(sentence, cue):
        return True
    return _TRADE_ITSELF.search(sentence.slice(cue.start, min(cue.end + _REACH, right))) is not None


def takes_office(words: str) -> bool:
    """Whether the words before a time tell of somebody in office: "has been running X in Y since January"."""
    return _RUNS.search(words) is not None


# "Sold cars in X until 2011": what was done, and not what goes on until then.
_WAS_DONE = re.compile(
    r"(?:was|were|had|has been|sold|built|made|produced|assembled|imported|exported|offered|represented|operated|"
    r"ran|delivered|"
    r"supplied|distributed|available|present|active)\b"
)
_UNTIL = re.compile(r"\b[Uu]ntil\b")
_IS = re.compile(r"\b(?:is|are|will|would|can|may|be|being|still|now)(?: [a-z]+)? \Z")


def held_until(
    sentence: Sentence, stance: MarketStance, period: MarketPeriod | None
) -> tuple[MarketStance | None, MarketPeriod | None]:
    """The stance of a statement that tells of an end: gone, or there still; none where only a car came to its end."""
    if period is None:
        return stance, None
    if _was_until(sentence, stance, period) and _CAREER.search(sentence.slice(sentence.start, period.mention.start)):
        return None, period
    if _was_until(sentence, stance, period):
        gone = MarketStance(EXITED, "asserted", stance.cue, None, entered=True)
        return (None if sentence.of("model") else gone), period
    if _runs_until(sentence, stance, period):
        return MarketStance(PRESENT, "asserted", stance.cue, None, entered=False), None
    return stance, period


# "Not until May had it sold a car in X", "had never sold more until May": what was not done until then is done since.
_NEVER = Needing(r"\b(?:[Nn]ot|[Nn]ever|[Nn]o|[Nn]one|[Nn]obody|[Nn]owhere|[Hh]ardly|[Ss]carcely|[Ff]ewer)\b|n't\b")
# "Who ran the firm's European business until 2018": somebody leaves an office, and nobody a country.
_CAREER = Needing(
    r"(?:\bwho|\b[Hh]e|\b[Ss]he|[A-Z][\w.'-]+ [A-Z][\w'-]+)(?: (?:had|has|once|previously|formerly|last|earlier|then))*"
    r" (?:ran|run|headed|led|managed|oversaw|overseen|directed|looked after|was (?:responsible for|in charge of|head of"
    r"|boss of|chief of|at the (?:head|helm) of))\b[^;]*\Z"
)
# "Had sold 3,000 cars in X until June", "in the six months until June": a count that went on.
_COUNTED = re.compile(
    rf" {ROUGHLY}\d[\d,. ]*\b"
    r"(?![^,;]*\b(?:a|per|every|each) (?:year|month)\b)"
)
_HAD = re.compile(r"\bhad (?:already |thus |still )?\Z")
_MONTHS_UNTIL = Needing(
    r"\b(?:months?|weeks?|year|quarters?|half|period)(?: [a-z]+)? (?:up )?until\b|\bfrom [^,;]{3,30}? until\b"
)


def _counts_up(sentence: Sentence, cue: Mention) -> bool:
    """Whether a deed is counted up to the day: it may well go on behind it."""
    if _MONTHS_UNTIL.search(sentence.text) is not None:
        return _COUNTED.match(sentence.after(cue, 60)) is not None
    return _HAD.search(sentence.before(cue, 16)) is not None and _COUNTED.match(sentence.after(cue, 60)) is not None


def _was_until(sentence: Sentence, stance: MarketStance, period: MarketPeriod) -> bool:
    """Whether a deed in a place is told to have gone on until a day that is over: its maker is not there any more."""
    cue, mention = stance.cue, period.mention
    if stance.status != PRESENT or cue is None or not _UNTIL.search(sentence.slice(mention.start - 8, mention.end)):
        return False
    if _WAS_DONE.match(cue.surface) is None or _IS.search(sentence.before(cue, 20)):
        return False
    if _NEVER.search(sentence.text) is not None or _counts_up(sentence, cue):
        return False
    last = period.resolved(EXITED, None)
    return last is not None and last.end is not None and period.reference is not None and last.end < period.reference


# "Will be built in X until 2030": it is there still.
_GOES_ON = re.compile(
    r"\b(?:will|is to|are to|should|is due to|are due to) (?:(?!not|never)[a-z]+ )?(?:run|stay|remain|continue|"
    r"be (?:built|made|sold"
    r"|produced|assembled|offered|imported)|build|make|sell|produce|assemble|keep)\b[^,;]*\Z"
)


def _runs_until(sentence: Sentence, stance: MarketStance, period: MarketPeriod) -> bool:
    """Whether what is told to go on until a day goes on already."""
    mention = period.mention
    if stance.status != PLANNED or stance.certainty != "asserted":
        return False
    until = _UNTIL.search(sentence.slice(mention.start - 8, mention.end))
    return until is not None and _GOES_ON.search(sentence.slice(sentence.start, mention.start)) is not None


def _is_deed(sentence: Sentence, cue: Mention) -> bool:
    """Whether a verb of starting is one that is done to cars and sites ("launched", "opened")."""
    return any(m.start < cue.end and cue.start < m.end for m in sentence.cues("market_deed"))


def _of_car(sentence: Sentence, left: int, position: int) -> bool:
    """Whether the last name before a verb is that of a car: it is the car that came."""
    names = [m for m in sentence.of("organization", "model") if left <= m.start and m.end <= position]
    return bool(names) and names[-1].kind == "model"
