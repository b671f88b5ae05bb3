"""The stance of a market statement: is the organisation there, does it plan to be, or has it left, and how surely."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from flows.extraction.context.place_scenes import is_told_to_workers
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.fronted_participles import fronted_participle_end
from flows.extraction.grammar.headlines import is_to_do
from flows.extraction.grammar.refuted import refuted
from flows.extraction.markets.dated_ahead import PRESENT_VERB, is_dated_ahead, once_it_comes
from flows.extraction.markets.exits_called_off import is_called_off
from flows.extraction.markets.market_delays import opens_later, put_off_to, stays_open
from flows.extraction.markets.market_denials import denies
from flows.extraction.markets.market_governing import comma_between, governed, governing_word
from flows.extraction.markets.market_holdings import (
    BUSINESS,
    GROWTH,
    VOLUME,
    ends_one_day,
    has_there,
    is_site_to_come,
    is_unbuilt,
    may_change,
    may_close,
    runs_there,
)
from flows.extraction.markets.market_preludes import (
    is_after_these,
    is_before,
    is_behind_it,
    is_celebrated,
    is_enlisted,
    is_to_come,
)
from flows.extraction.markets.market_scopes import WITH_SUBJECT, scope_at
from flows.extraction.markets.market_words import DOUBLED, Token, stance_words
from flows.extraction.markets.networks_grown import is_grown
from flows.extraction.markets.nobody_there import is_nobody_there
from flows.extraction.markets.receiving_places import begins_from, is_in_turn, is_received_ahead, to_follow
from flows.extraction.markets.running_sites import (
    is_agent_there,
    is_given_more,
    is_idled,
    is_its_market,
    is_of_closures,
)
from flows.extraction.markets.sold_sites import is_for_sale
from flows.extraction.wording.needed import Needing

PRESENT, PLANNED, EXITED = "present", "planned", "exited"
# "Production has been under way there since 2024": it runs.
_RUNS = Needing(
    r"\b(?:[Pp]roduction|[Aa]ssembly|[Ss]ales|[Dd]eliveries|[Mm]anufactur(?:e|ing))\b[^,;]{0,60} "
    r"(?:is|are|has been|have been|was|were) (?:already |now |fully )?under ?way\Z"
)
_NO_MORE = re.compile(r"\b(?:any ?more|any longer)\b")
# "Will no longer be sold in X": it goes, and is not kept from coming.
_NO_LONGER_THERE = re.compile(
    r"\bno longer (?:be (?:[a-z]+ly )?(?:sold|available|offered|built|made|imported|exported|delivered|marketed|"
    r"present|represented|on sale|stocked|active)|"
    r"sell|offer|import|build|export|supply|deliver|operate|serve|market|trade)\b"
)
_IS = re.compile(r"\b(?:is|are|gets?|it['\u2019]s)(?: [a-z]+ly| also| then| first| now)? \Z")
# "The move will have no impact on operations in X", "does not affect its sales in X": they go on.
_UNAFFECTED = Needing(
    r"(?:\b(?:no|any|little|hardly any) (?:[a-z]+ )?(?:impact|effect|bearing|influence|consequences) (?:on|for)"
    r"|(?:\bnot|n['\u2019]t|\bnever) (?:[a-z]+ )?(?:affect|impact|touch|concern|disrupt|influence)) "
    r"(?:(?:its|the|their|any|all|other|current|existing|ongoing|day-to-day|[\w&-]+'s) )*"
    r"(?:[a-z]+ and )?(?:operations|business|sales|production|activities|deliveries|dealers|customers|exports|"
    r"plants?|factor(?:y|ies)|manufacturing)\b(?! (?:plans?|targets?|start|launch))[^,;.]{0,40} (?:in|to|at|across) "
    r"(?:the )?\Z"
)
# "Leaves A to focus on markets such as B": where it puts its weight, it is.
_TURNS_TO = Needing(
    r"\b(?:to|and|will|would|can|could|instead|now|plan|strategy) (?:[a-z]+ )?"
    r"(?:focus|concentrate)(?: [\w'-]+){0,4}? on\b"
    r"|\b(?:focusing|concentrating|focuses|concentrates)(?: [\w'-]+){0,4}? on\b"
)
# "Will build cars in X, where A, B and C have plants": what several do there looks like an infinitive.
_NAME = r"[A-Z][\w&.-]*(?: [A-Z][\w&.-]*){0,2}"
_DO_THERE = Needing(
    rf"where {_NAME}(?:, {_NAME})*,? and {_NAME} (?:(?:already|also|both|all|still|now|currently|have long) )*"
    r"(?:have|make|build|sell|operate|run|produce|assemble|manufacture|own|employ)(?! (?:to|yet|not|never|left|gone"
    r"|stopped|closed|pulled|withdrawn)\b) "
)
# "Can order it from 14 August": from a day that is told without its year, it is to come.
_CAN_ORDER_FROM = Needing(
    r"\bcan (?:also |then |only |now )?(?:be )?(?:order|buy|bought|reserve|book|had|lease)\w*\b[^,;]*\bfrom\b"
)


@dataclass(frozen=True, slots=True)
class MarketStance:
    """`status` and `certainty` as the contract has them; `cue`: words for the status, `doubt`: for less than asserted.

    `entered`: the words tell of the start itself, so that a date beside them is the start's.
    """

    status: str
    certainty: str
    cue: Mention | None
    doubt: Mention | None
    entered: bool


def market_stance(
    sentence: Sentence, start: int, end: int, *, future: bool | None, dated: bool = False, elsewhose: bool = False
) -> MarketStance | None:
    """The stance of the statement about the place words at [start, end), None where nothing tells of doing there.

    `future`: whether the date beside them (`dated`) lies after the reference date, None if that cannot be told;
    `elsewhose`: whether the plant that stands there is another maker's. What governs is the nearest verb before the
    place in its scope, else the nearest behind it.
    """
    if _DO_THERE.match(sentence.slice(start, end + 120), of=sentence.text):
        return MarketStance(PRESENT, "asserted", None, None, entered=False)
    scope = scope_at(sentence, start, end)
    if runs_there(sentence, min(scope.own[0], start), start):
        return MarketStance(PRESENT, "asserted", None, None, entered=False)
    if is_agent_there(sentence, start, end) or is_told_to_workers(sentence.slice(scope.own[0], start)):
        return MarketStance(PRESENT, "asserted", None, None, entered=False)
    before = sentence.slice(max(start - 90, sentence.start), start)
    if _UNAFFECTED.search(before, of=sentence.text) is not None:
        return MarketStance(PRESENT, "asserted", None, None, entered=False)
    if (
        is_its_market(sentence, end)
        or is_before(before, sentence.text)
        or is_after_these(sentence, start, end)
        or is_behind_it(sentence, start, end)
    ):
        return MarketStance(PRESENT, "asserted", None, None, entered=False)
    if is_celebrated(sentence, start, end):
        return MarketStance(PRESENT, "asserted", None, None, entered=True)
    following = to_follow(sentence, end)
    if following is not None:
        return MarketStance(PLANNED, "asserted", None, None, entered=sentence.slice(following, following + 1) == " ")
    prelude = is_to_come(sentence, scope.own[0], start, end) or is_to_do(sentence, start)
    if is_nobody_there(sentence, scope.own, (start, end)):
        return None
    tokens = stance_words(sentence, *scope.wide)
    tokens = tuple(t for t in tokens if t.kind != "hedge" or not _of_other_clause(sentence, t.mention, end))
    front = fronted_participle_end(sentence)
    if front is not None and end <= front:
        # "Designed in X, the car will be sold in Y": what comes is said of Y.
        tokens = tuple(t for t in tokens if t.mention.end <= front)
        if not tokens:
            return None
    governing = governing_word(sentence, tokens, start, end)
    if prelude and (governing is None or governing.kind in ("past", "weak", "arrives", "noun", "plan")):
        doubt = next((t.mention for t in tokens if t.kind == "hedge"), None)
        certainty = "asserted" if doubt is None else "hedged"
        # "Picked an importer for X in May": that is when it did so, and no start.
        starts = not is_enlisted(sentence, scope.own[0], start)
        return MarketStance(PLANNED, certainty, governing.mention if governing else doubt, doubt, entered=starts)
    settled = _whatever_it_says(sentence, scope.own, (start, end), governing, dated=dated, elsewhose=elsewhose)
    opens = governing is not None and governing.mention.surface.startswith("open") and governing.kind == "arrives"
    if settled is not None and not (opens and future is True and settled.status == PRESENT):
        return settled
    if governing is None and dated and future is not False and WITH_SUBJECT.match(sentence.slice(*scope.own)):
        return MarketStance(PLANNED, "asserted", None, None, entered=True)
    ahead = future is True or (future is None and dated and _is_ahead(sentence, scope.own, (start, end), governing))
    return _decided(sentence, tokens, governing, (scope.own, (start, end)), ahead=ahead)


def _whatever_it_says(
    sentence: Sentence,
    own: tuple[int, int],
    place: tuple[int, int],
    governing: Token | None,
    *,
    dated: bool,
    elsewhose: bool,
) -> MarketStance | None:
    """The stance that the words around a place settle, whatever the word that governs it says; None where they do not:
    what grows, closes or is counted there is there, and a site that is awaited is to come.
    """
    start, end = place
    grows = governing is not None and governing.kind in ("plan", "noun") and not is_unbuilt(sentence, end)
    if governing is not None and grows and _grows_there(sentence, own, governing, place):
        return MarketStance(PRESENT, "asserted", governing.mention, None, entered=False)
    if governing is not None and governing.kind == "hedge" and may_change(sentence, governing.mention):
        return MarketStance(PRESENT, "asserted", governing.mention, None, entered=False)
    ended = (
        governing is not None
        and governing.kind == "exit"
        and (governing.mention.end >= end or BUSINESS.search(sentence.slice(start - 40, start)))
    )
    if opens_later(sentence.slice(own[0], start)):
        return MarketStance(
            PLANNED, "asserted", governing.mention if governing is not None else None, None, entered=True
        )
    if (
        (governing is None or governing.kind not in ("hedge", "cancel"))
        and not ended
        and not elsewhose
        and has_there(sentence, start, end)
    ):
        return MarketStance(
            PRESENT, "asserted", governing.mention if governing is not None else None, None, entered=False
        )
    if (governing is None or governing.kind in ("weak", "past", "arrives")) and is_site_to_come(sentence, start, end):
        return MarketStance(PLANNED, "asserted", governing.mention if governing else None, None, entered=False)
    if governing is not None and governing.kind in ("plan", "noun") and _has_volume(sentence, own, start):
        return MarketStance(PRESENT, "asserted", governing.mention, None, entered=False)
    if governing is not None and _RUNS.search(sentence.slice(sentence.start, governing.mention.end), of=sentence.text):
        return MarketStance(PRESENT, "asserted", governing.mention, None, entered=dated)
    if (
        governing is not None
        and governing.kind in ("plan", "hedge", "noun", "cancel")
        and (
            (governing.kind != "cancel" and may_close(sentence, governing.mention))
            or is_idled(sentence, governing.mention)
            or (governing.kind != "cancel" and is_for_sale(sentence, start, end))
            or (governing.kind != "cancel" and is_of_closures(sentence.slice(*own)))
            or (not elsewhose and is_given_more(sentence, own, start, end))
            or (governing.kind != "cancel" and is_grown(sentence, own, (start, end)))
        )
    ):
        return MarketStance(PRESENT, "asserted", governing.mention, None, entered=False)
    if (governing is None or governing.kind in ("weak", "arrives")) and ends_one_day(sentence, own):
        return MarketStance(PRESENT, "asserted", governing.mention if governing else None, None, entered=False)
    return None


# "Plans to enter A and B and expand its network in C": what grows is at another place.
_AND_ENTERS = re.compile(
    r"\bin [^;:]* and (?:to |also |then |will )?(?:open|enter|launch|start|begin|build|set up|establish|introduce"
    r"|expand (?:in)?to|move (?:in)?to|add)\b[^;:]*\Z"
)
_ON_TO = re.compile(r"(?:,|\b(?:and|but|then|before|while)) (?:(?:to|also|then|will) )*\Z")


def _grows_there(sentence: Sentence, own: tuple[int, int], governing: Token, place: tuple[int, int]) -> bool:
    """Whether something that is there already grows or shrinks at a place."""
    text = governed(sentence, own, governing, place[0])
    found = GROWTH.search(text)
    if found is None:
        return False
    at = own[1] - len(text) + found.start()
    if at < place[0] and _AND_ENTERS.search(sentence.slice(own[1] - len(text) + found.end(), place[0])) is not None:
        return False
    if at < place[1] or _ON_TO.search(sentence.slice(place[1], at)) is None:
        return True
    return not any(at < p.start < own[1] for p in sentence.of("place"))


# "Aims to sell 8,000 cars in A and export to B": what is to be done there is something else.
_AND_THEN = re.compile(
    r"\b(?:and|then|before) (?:to )?(?:then |also |later )?(?:export|ship|send|enter|expand|launch|open|start|begin|go"
    r"|move|import|introduc|bring|exporting|shipping|expanding|entering|moving)\w*\b"
)


def _has_volume(sentence: Sentence, own: tuple[int, int], start: int) -> bool:
    """Whether the segment of a place tells how many cars are to be sold there, or dealers to be had."""
    volume = VOLUME.search(sentence.slice(*own), of=sentence.text)
    if volume is None:
        return False
    behind = sentence.slice(own[0] + volume.end(), start) if own[0] + volume.end() < start else ""
    return _AND_THEN.search(behind) is None


def _is_ahead(sentence: Sentence, own: tuple[int, int], place: tuple[int, int], governing: Token | None) -> bool:
    """Whether words with a date that tells nothing of its side are of what is to come: one arrives, or begins."""
    if governing is None:
        text = sentence.slice(*own)
        return _CAN_ORDER_FROM.search(text, of=sentence.text) is not None or begins_from(text, sentence)
    if governing.kind != "past":
        return governing.kind == "arrives"
    if not governing.mention.surface.startswith("has") and is_received_ahead(sentence, governing.mention):
        return True
    if _is_had_from(sentence, governing.mention):
        return True
    begins = governing.entered and PRESENT_VERB.match(governing.mention.surface) is not None
    return begins or is_dated_ahead(sentence, governing.mention, place, ("from",))


# "Is on sale in X from September": in the present tense it is to be, since then it "has been".
_TO_BE_HAD = frozenset({"on sale", "available", "on offer", "to be had", "in showrooms", "in the showrooms"})


def _is_had_from(sentence: Sentence, cue: Mention) -> bool:
    """Whether something "is on sale" from a time that is told behind it."""
    if cue.surface not in _TO_BE_HAD or _IS.search(sentence.before(cue, 20)) is None:
        return False
    behind = (p for p in sentence.of("period") if p.relation == "from" and p.start >= cue.end)
    return any("," not in sentence.slice(cue.end, p.start) for p in behind)


def _decided(
    sentence: Sentence,
    tokens: Sequence[Token],
    governing: Token | None,
    where: tuple[tuple[int, int], tuple[int, int]],
    *,
    ahead: bool,
) -> MarketStance | None:
    hedges = [t.mention for t in tokens if t.kind == "hedge" and not _of_another(sentence, t.mention, where[1])]
    denial = denies(
        sentence, *where, besides=governing.mention if governing is not None and governing.kind == "exit" else None
    )
    cancelled = [t.mention for t in tokens if t.kind == "cancel" and where[0][0] <= t.mention.start < where[0][1]]
    if governing is not None and governing.kind in ("past", "arrives") and once_it_comes(sentence, governing.mention):
        return MarketStance(PLANNED, "asserted", governing.mention, None, entered=True)
    kind = governing.kind if governing is not None else None
    cue = governing.mention if governing is not None else None
    if kind == "stay":
        return MarketStance(PRESENT, "asserted", cue, None, entered=False)
    if kind in ("exit", "cancel") and cue is not None and refuted(sentence, cue.start) is not None:
        # "Dismissed claims that it was leaving", "rejected reports that it had cancelled its launch".
        return MarketStance(PRESENT if kind == "exit" else PLANNED, "asserted", cue, None, entered=False)
    if kind == "exit":
        if cue is not None and _TURNS_TO.search(sentence.slice(cue.start, where[1][0]), of=sentence.text) is not None:
            return MarketStance(PRESENT, "asserted", None, None, entered=False)
        if (denial is not None and not _is_of_what_follows(sentence, denial, cue)) or (
            cue is not None
            and (DOUBLED.search(sentence.before(cue, 30)) is not None or is_called_off(sentence, cue, tokens))
        ):
            # Who does not leave is there.
            return MarketStance(PRESENT, "asserted", cue, None, entered=False)
        return MarketStance(
            EXITED, "hedged" if hedges else "asserted", cue, hedges[0] if hedges else None, entered=True
        )
    if kind == "cancel" and cue is not None and stays_open(sentence.after(cue, 40)):
        return MarketStance(PRESENT, "asserted", cue, None, entered=False)
    if kind == "cancel" and cue is not None and put_off_to(sentence, cue, where[0]):
        return MarketStance(PLANNED, "asserted", cue, None, entered=True)
    if kind == "cancel":
        return MarketStance(PLANNED, "denied", cue, cue, entered=True)
    # "Is launched there next year".
    to_be = (
        ahead
        and kind == "past"
        and cue is not None
        and (
            _IS.search(sentence.before(cue, 20)) is not None
            or is_dated_ahead(sentence, cue, where[1])
            or is_received_ahead(sentence, cue)
        )
    )
    starts = governing is not None and governing.entered and cue is not None and PRESENT_VERB.match(cue.surface)
    if kind in ("plan", "hedge", "noun") or to_be or (ahead and (starts or kind in ("arrives", "weak", None))):
        if denial is None and cancelled and put_off_to(sentence, cancelled[0], where[0]):
            return MarketStance(PLANNED, "asserted", cue, None, entered=True)
        if denial is not None and _NO_LONGER_THERE.search(sentence.slice(*where[0])) is not None:
            return MarketStance(EXITED, "asserted", denial, None, entered=True)
        if denial is not None or cancelled:
            return MarketStance(PLANNED, "denied", cue, denial or cancelled[0], entered=True)
        if hedges or kind == "hedge" or _is_open(sentence, where[0], cue):
            return MarketStance(PLANNED, "hedged", cue, hedges[0] if hedges else cue, entered=True)
        return MarketStance(PLANNED, "asserted", cue, None, entered=True)
    if kind in ("arrives", "past") and cue is not None and denial is None and is_in_turn(sentence, cue, where[0]):
        doubt = hedges[0] if hedges else None
        return MarketStance(PLANNED, "asserted" if doubt is None else "hedged", cue, doubt, entered=True)
    if denial is not None:
        if _NO_MORE.search(sentence.slice(*where[0])):
            return MarketStance(EXITED, "asserted", denial, None, entered=True)
        return None
    if kind in (None, "weak") and hedges:
        return MarketStance(PLANNED, "hedged", hedges[0], hedges[0], entered=True)
    return MarketStance(
        PRESENT, "asserted", cue, None, entered=(governing is not None and governing.entered) or kind == "arrives"
    )


def _is_of_what_follows(sentence: Sentence, denial: Mention, cue: Mention | None) -> bool:
    """Whether a negation stands behind an aside that tells of an exit: "A, given up in 2019, is not on the list"."""
    return cue is not None and cue.end < denial.start and comma_between(sentence, cue.end, denial.start)


# "Whether X will return to Y is open": nobody says that it will.
_WHETHER = re.compile(r"\b[Ww]hether\b[^,;]*\Z")


def _is_open(sentence: Sentence, segment: tuple[int, int], cue: Mention | None) -> bool:
    return cue is not None and _WHETHER.search(sentence.slice(min(segment[0], cue.start), cue.start)) is not None


# "A gets it in May and B perhaps in 2027": a doubt that stands with another place.
_ADVERB = re.compile(r"perhaps|possibly|maybe|potentially|probably|conceivably", re.IGNORECASE)


_AND = re.compile(r"\b(?:and|or|then),? \Z")


# "Exports to A and B, but the new car could open other markets": a doubt of another clause.
_OTHER_CLAUSE = re.compile(r"[^\w'](?:but|though|although|while|whereas|yet) (?!to\b|in\b|also\b|only\b)")


def _of_other_clause(sentence: Sentence, doubt: Mention, end: int) -> bool:
    return end <= doubt.start and _OTHER_CLAUSE.search(sentence.slice(end, doubt.start)) is not None


def _of_another(sentence: Sentence, doubt: Mention, place: tuple[int, int]) -> bool:
    return _ADVERB.fullmatch(doubt.surface) is not None and (
        any(place[1] < p.start and p.end <= doubt.start for p in sentence.of("place"))
        or (place[1] <= doubt.start and _AND.search(sentence.before(doubt, 6)) is not None)
    )
