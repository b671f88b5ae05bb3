"""Whether a sentence about a place really tells of a market, and no mere statement about a country."""

import re
from collections.abc import Sequence

from flows.extraction.context import Subject
from flows.extraction.market_scopes import scope_at
from flows.extraction.market_stance import PRESENT, MarketStance
from flows.extraction.needed import Needing
from flows.extraction.place_groups import PlaceGroup

# Words that tell by themselves that something is sold or made.
TRADE = re.compile(
    r"\b(?:dealers?|dealerships?|showrooms?|stores?|outlets|sales|deliveries|customers|plants?|factory|"
    r"factories|works|share|[Ee]xports|prices?|priced|offices?|headquarters|studios?|subsidiary|registrations|sold|buyers|shipments|"
    r"assembly|assembled|"
    r"market leader|percent|per cent|(?:largest|biggest|strongest|best|main|top"
    r"|most important) (?:[a-z]+ )?markets?)\b|%"
)
_SOLD = re.compile(
    r"\b(?:sells?|outsold|bought|deliver(?:ed|s)|registered|buil(?:t|ds)|makes|produce[sd]|entered|launched|"
    r"introduced)\b"
)

_GENERAL = re.compile(
    r"\b(?:tariffs?|duties|duty|policy|policies|subsid(?:y|ies)|legislation|regulations?|lawmakers|elections?|"
    r"economy|central bank|inflation|(?:new|all|electric|EV|car|vehicle|industry|overall|total|"
    r"passenger)[ -](?:cars?|car sales|vehicle sales|vehicles?|EVs?|"
    r"sales|market|registrations) (?:are|is|were|was|rose|fell|grew|sold|there)|EV market|car market|"
    r"auto market|biggest market|industry|country's|bought over|"
    r"(?:country|market|nation|republic|kingdom|island) (?:bought|imports|imported|registered|counts|counted))\b"
)

# What a state lays on cars says nothing of who sells them there.
_POLICY = Needing(r"\b(?:dut(?:y|ies)|tariffs?|levy|levies|sanctions)\b")

# What is told of all makers together, where none is named.
_WHOLE = Needing(
    r"\bas a whole\b|\b[Dd]o (?:electric |new |plug-in )?(?:cars|vehicles|EVs|hybrids) (?:sell|cost|make up)\b|"
    r"\A(?:All |Overall |Total |The )?(?:(?:electric|new|used|passenger) )?(?:EVs|[Cc]ars|"
    r"[Vv]ehicles|[Cc]armakers|[Cc]ar makers|[Aa]utomakers|[Mm]anufacturers|"
    r"(?:[Cc]ar|[Vv]ehicle|[Nn]ew-car|EV) (?:sales|demand|registrations)) "
    r"(?:in |are |is |were |was |had |have |made |rose |fell |grew )"
)

# "Chinese carmakers want to conquer X: A, B and C …": what many do is told of none.
_MANY_MAKERS = re.compile(
    r"\W*(?:(?:Many|Several|Most|Some|Other|More|All|Foreign|Legacy|Established) )?"
    r"(?:(?:[A-Z][a-z]+(?:ese|ish|ean|an|ch)|[a-z]+) )?(?:(?:EV|car|electric[- ]car|electric[- ]vehicle) )?"
    r"(?:car ?makers|automakers|brands|manufacturers|newcomers|makers|marques|producers|exporters|companies|rivals|"
    r"start-?ups)\b"
)

# How many cars of a country have a fault says nothing of trade there.
_FAULT = Needing(r"\b(?:cars|vehicles|models)(?: \w+)? (?:is|are|were) affected\b")


# "A listing in X", "go public in X", "an X IPO": shares come to an exchange, and no cars to its city.
_LISTED = Needing(
    r"\b(?:list|lists|listing|listings|IPOs?|public offering|flotation|float|floats|go(?:es|ing)? public|went public|"
    r"bonds|depositary receipts|share sale|secondary offering|"
    r"(?:stock|shares?|paper) (?:is |are |also )?(?:trades?|traded))\b"
    r"(?: [\w-]+){0,5}? (?:in|on|at|to|from) (?:the )?\Z"
)
_EXCHANGE = re.compile(
    r"\A(?:'s)?(?: [Ss]tock)?(?: (?:[Ee]xchange|[Bb]ourse|listing|IPO|flotation|share sale|public offering)\b)"
)


def _is_of_shares(group: PlaceGroup) -> bool:
    sentence, first, last = group.sentence, group.members[0], group.members[-1]
    return (
        _LISTED.search(sentence.before(first, 70)) is not None or _EXCHANGE.match(sentence.after(last, 30)) is not None
    )


def is_told(group: PlaceGroup, stance: MarketStance, subjects: Sequence[Subject]) -> bool:
    """Whether a market is really told: a word of trade in the sentence, and no mere statement about a country."""
    sentence = group.sentence
    if _FAULT.search(sentence.text) or _is_of_shares(group):
        return False
    left, right = scope_at(sentence, group.start, group.end).own
    if _POLICY.search(_less_circumstance(sentence.slice(left, right)), of=sentence.text):
        return False
    if not any(sentence.start <= s.start < sentence.end for s in subjects) and _WHOLE.search(sentence.text):
        return False
    # What a pronoun takes up behind "many makers" is they.
    named = any(left <= s.start < right and s.rule != "coreference" for s in subjects)
    if not named and _MANY_MAKERS.match(sentence.slice(left, group.start)):
        return False
    own = any(s.start >= sentence.start and s.end <= sentence.end for s in subjects)
    told = sentence.text if is_bare(stance) else _less_circumstance(sentence.slice(left, right))
    if not own and _GENERAL.search(told):
        return False
    if group.members[0].label == "price":
        return stance.status == PRESENT
    if stance.status == PRESENT and sentence.text.rstrip().endswith("?") and sentence.kind not in ("title", "heading"):
        return False
    left, right = scope_at(sentence, group.start, group.end).wide
    text = sentence.slice(left, right)
    implied = group.members[0]
    return not (
        implied.label == "implied"
        and implied.surface != "where"
        and not own
        and TRADE.search(text) is None
        and _SOLD.search(text) is None
        and stance.cue is not None
        and stance.cue.start != implied.start
    )


# "…, with politics hostile and tariffs high": the circumstances of what is told, and not what is told itself.
_CIRCUMSTANCE = re.compile(r", with [^,;]*\Z")


def _less_circumstance(segment: str) -> str:
    """A segment less the circumstances that it ends with."""
    return _CIRCUMSTANCE.sub("", segment)


def is_bare(stance: MarketStance) -> bool:
    """Whether no verb tells the status but an auxiliary of the past."""
    cue = stance.cue
    return cue is None or (
        cue.label == "past" and not cue.surface.lower().startswith(("ha", "already", "now", "currently", "today"))
    )
