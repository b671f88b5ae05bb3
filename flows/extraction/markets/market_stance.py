"""The stance of a market statement: is the organisation there, does it plan to be, or has it left, and how surely."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from flows.extraction.context.place_scenes import is_told_to_workers
from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.grammar.fronted_participles import fronted_participle_end
from flows.extraction.markets.headlines import is_to_do
from flows.extraction.markets.market_delays import less_called_off, less_goings_on, put_off_to
from flows.extraction.markets.market_holdings import (
    BUSINESS,
    GROWTH,
    VOLUME,
    ends_one_day,
    has_there,
    is_site_to_come,
    is_unbuilt,
    may_close,
    runs_there,
)
from flows.extraction.markets.market_preludes import is_before, is_behind_it, is_to_come
from flows.extraction.markets.market_scopes import WITH_SUBJECT, scope_at
from flows.extraction.markets.market_words import DOUBLED, Token, stance_words
from flows.extraction.markets.networks_grown import is_grown
from flows.extraction.markets.receiving_places import is_in_turn, is_received_ahead
from flows.extraction.markets.running_sites import (
    is_agent_there,
    is_given_more,
    is_idled,
    is_its_market,
    is_of_closures,
)
from flows.extraction.wording.needed import Needing

PRESENT, PLANNED, EXITED = "present", "planned", "exited"
# "Not before 2027", "does not arrive until March": a plan with its date. "Not sold any more": an exit.
_WAITS = re.compile(r"\b(?:until|before|till)\b")
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
_IS = re.compile(r"\b(?:is|are|gets?)(?: [a-z]+ly| also| then| first| now)? \Z")
# "Used to build cars in X": it does not any more; what is not said is that it sells none.
_USED_TO = Needing(
    r"(?<!\bis )(?<!\bare )(?<!\bbe )(?<!\bget )(?<!\bgets )(?<!\bgot )(?<!\bwas )(?<!\bwere )(?<!\bbeen )\bused "
    r"to [a-z]+"
)
# "Turkey had been expected to get the work": it did not, and nobody says what came instead.
_HAD_BEEN_TO = Needing(
    r"\b(?:had (?:once |originally |long |first |initially |earlier |previously )?been (?:expected|meant|supposed|due|"
    r"slated|tipped|hoped|intended|earmarked|scheduled|set|destined|lined up|in the running|in the frame|"
    r"pencilled in)|"
    r"(?:was|were) (?:once|originally|initially|at first|long|first|previously) (?:expected|meant|supposed|due|slated|"
    r"tipped|hoped|intended|earmarked|scheduled|set|destined|planned|pencilled in)|"
    r"(?:was|were) (?:meant|supposed|tipped|to have)) (?:to|for|as|been)\b|"
    # "For which A had been the favourite".
    r"\bhad (?:once |originally |long |first |initially |earlier |previously )?been (?:the|an?|its|their) "
    r"(?:[a-z-]+ ){0,2}?(?:favou?rites?|front-?runners?|candidates?|contenders?|first choice|options?)\b"
)
# "Has yet to open a plant in X": neither there nor said to come.
_YET_TO = Needing(r"\b(?:has|have|had|is|are) yet to (?!decid|say|confirm|announc|rul|mak|set)")
# "Is still without an importer in X": neither there nor said to come.
_NOBODY_TO_SELL = Needing(
    r"(?<!not )\bwithout (?:an? |any )?(?:official |local |own )*(?:partners?|importers?|distributors?|dealers?|"
    r"representation|representative|sales network)\b|"
    r"\b(?:is|are|(?:has|have) been|remains?) (?:still |currently |so far |long )?(?:absent|missing|unrepresented)\b"
    # "Absent since 2020" has left.
    r"(?![^;:]{0,40}\bsince\b)"
)
# "X itself gets none", "X has no dealer": nothing comes there.
_GETS_NONE = Needing(
    r"\A(?: itself| alone| too| still| so far)*(?: will| would)?(?: itself| still)? (?:gets?|got|receives?|received"
    r"|sees?|saw"
    r"|takes?|took) (?:none|nothing|not one|no such|neither)\b|\A: (?:nothing|none|no plans?|not yet|not before)\b"
)
# "Is small and so makes no sense": nobody goes there.
_NO_SENSE = Needing(
    r"\b(?:mak(?:es?|ing)|made|sees?|saw) (?:no|little|not much) (?:\w+ )?(?:sense|point|case|reason)\b"
    r"|\bnot worth (?:it|the)\b"
    r"|\btoo small (?:for|to be)\b"
)
# "Will not be sold through agents in X": how, and not where, is denied.
_MANNER = re.compile(
    r"\b(?:through|via|by|with) (?:(?!the\b|end\b)[\w-]+ ){0,3}(?:agents?|agencies|agency|importers?|subscription"
    r"|dealers|dealerships|middlemen|distributors|retailers|third parties|train|rail|ship|leasing|partners?)"
    r" (?:in|to) (?:the )?\Z"
)
_UNDENIED = re.compile(
    r"\A (?:[A-Z]|changes|has changed|only|just|quite|all|every|even|to mention|counting|including|surprisingly|"
    r"fewer|less|later|more than|merely|doubt|"
    r"(?:yet |been )*(?:decided|certain|sure|known|disclosed|revealed|specified|settled|clear)|"
    r"closed the door|(?:[\w-]+ )?(?:strangers?|newcomers?|novices?|beginners?|outsiders?)\b|ruled? out|long|far|"
    r"least|other (?:[\w-]+ ){1,4}?(?:does|do|did|sells?|sold|comes?|came|is|are|was|were|has|have|had))\b"
)
# "The plants that X is building in A and B have no partner": what they have not, and not that they are built.
_LACKS = re.compile(r"\b(?:has|have|had|with|needs?|needed|left|leaves?|sees?) \Z")
_LACKED = re.compile(
    r"\A (?:[\w-]+ )?(?:plans?|intentions?|future|place|dealers?|dealerships?|showrooms?|sales|presence|launch|cars|"
    r"models|plant|factory|market|interest|desire|business|operations?|foothold|chance|distributor|importer)\b"
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
    scope = scope_at(sentence, start, end)
    if runs_there(sentence, min(scope.own[0], start), start):
        return MarketStance(PRESENT, "asserted", None, None, entered=False)
    if is_agent_there(sentence, start, end) or is_told_to_workers(sentence.slice(scope.own[0], start)):
        return MarketStance(PRESENT, "asserted", None, None, entered=False)
    before = sentence.slice(max(start - 90, sentence.start), start)
    if is_its_market(sentence, end) or is_before(before, sentence.text) or is_behind_it(sentence, start, end):
        return MarketStance(PRESENT, "asserted", None, None, entered=False)
    prelude = is_to_come(sentence, scope.own[0], start, end) or is_to_do(sentence, start)
    if _YET_TO.search(sentence.slice(min(scope.own[0], start), start), of=sentence.text):
        return None
    if _HAD_BEEN_TO.search(sentence.slice(*scope.own), of=sentence.text):
        return None
    if not sentence.slice(end, end + 8).startswith(", where") and _USED_TO.search(
        sentence.slice(*scope.own), of=sentence.text
    ):
        return None
    where = sentence.slice(end, end + 8).startswith(", where")
    if _NOBODY_TO_SELL.search(sentence.slice(scope.own[0], end if where else scope.own[1]), of=sentence.text):
        return None
    if _GETS_NONE.match(sentence.slice(end, end + 40), of=sentence.text) or _NO_SENSE.search(
        sentence.slice(end, max(end, scope.own[1])), of=sentence.text
    ):
        return None
    tokens = stance_words(sentence, *scope.wide)
    front = fronted_participle_end(sentence)
    if front is not None and end <= front:
        # "Designed in X, the car will be sold in Y": what comes is said of Y.
        tokens = tuple(t for t in tokens if t.mention.end <= front)
        if not tokens:
            return None
    governing = _governing(sentence, tokens, start, end)
    if prelude and (governing is None or governing.kind in ("past", "weak", "arrives", "noun", "plan")):
        doubt = next((t.mention for t in tokens if t.kind == "hedge"), None)
        certainty = "asserted" if doubt is None else "hedged"
        return MarketStance(PLANNED, certainty, governing.mention if governing else doubt, doubt, entered=True)
    grows = governing is not None and governing.kind in ("plan", "noun") and not is_unbuilt(sentence, end)
    if governing is not None and grows and GROWTH.search(_governed(sentence, scope.own, governing, start)):
        return MarketStance(PRESENT, "asserted", governing.mention, None, entered=False)
    ended = (
        governing is not None
        and governing.kind == "exit"
        and (governing.mention.end >= end or BUSINESS.search(sentence.slice(start - 40, start)))
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
    if (
        governing is not None
        and governing.kind in ("plan", "noun")
        and VOLUME.search(sentence.slice(*scope.own), of=sentence.text)
    ):
        return MarketStance(PRESENT, "asserted", governing.mention, None, entered=False)
    if governing is not None and _RUNS.search(sentence.slice(sentence.start, governing.mention.end), of=sentence.text):
        return MarketStance(PRESENT, "asserted", governing.mention, None, entered=dated)
    if (
        governing is not None
        and governing.kind in ("plan", "hedge", "noun", "cancel")
        and (
            (governing.kind != "cancel" and may_close(sentence, governing.mention))
            or is_idled(sentence, governing.mention)
            or (governing.kind != "cancel" and is_of_closures(sentence.slice(*scope.own)))
            or (not elsewhose and is_given_more(sentence, scope.own, start, end))
            or (governing.kind != "cancel" and is_grown(sentence, scope.own, (start, end)))
        )
    ):
        return MarketStance(PRESENT, "asserted", governing.mention, None, entered=False)
    if (governing is None or governing.kind in ("weak", "arrives")) and ends_one_day(sentence, scope.own):
        return MarketStance(PRESENT, "asserted", governing.mention if governing else None, None, entered=False)
    if governing is None and dated and future is not False and WITH_SUBJECT.match(sentence.slice(*scope.own)):
        return MarketStance(PLANNED, "asserted", None, None, entered=True)
    ahead = future is True or (
        future is None
        and dated
        and governing is not None
        and (
            governing.kind == "arrives"
            or (
                governing.kind == "past"
                and governing.entered
                and _PRESENT_VERB.match(governing.mention.surface) is not None
            )
            or (governing.kind == "past" and _is_dated_ahead(sentence, governing.mention, (start, end), ("from",)))
        )
    )
    return _decided(sentence, tokens, governing, (scope.own, (start, end)), ahead=ahead)


def _decided(
    sentence: Sentence,
    tokens: Sequence[Token],
    governing: Token | None,
    where: tuple[tuple[int, int], tuple[int, int]],
    *,
    ahead: bool,
) -> MarketStance | None:
    hedges = [t.mention for t in tokens if t.kind == "hedge" and not _of_another(sentence, t.mention, where[1])]
    denial = _denial(
        sentence, *where, besides=governing.mention if governing is not None and governing.kind == "exit" else None
    )
    cancelled = [t.mention for t in tokens if t.kind == "cancel" and where[0][0] <= t.mention.start < where[0][1]]
    if governing is not None and governing.kind in ("past", "arrives") and _once_it_comes(sentence, governing.mention):
        return MarketStance(PLANNED, "asserted", governing.mention, None, entered=True)
    kind = governing.kind if governing is not None else None
    cue = governing.mention if governing is not None else None
    if kind == "stay":
        return MarketStance(PRESENT, "asserted", cue, None, entered=False)
    if kind == "exit":
        if (denial is not None and not _is_of_what_follows(sentence, denial, cue)) or (
            cue is not None and DOUBLED.search(sentence.before(cue, 30)) is not None
        ):
            # Who does not leave is there.
            return MarketStance(PRESENT, "asserted", cue, None, entered=False)
        return MarketStance(
            EXITED, "hedged" if hedges else "asserted", cue, hedges[0] if hedges else None, entered=True
        )
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
            or _is_dated_ahead(sentence, cue, where[1])
            or is_received_ahead(sentence, cue)
        )
    )
    starts = governing is not None and governing.entered and cue is not None and _PRESENT_VERB.match(cue.surface)
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
    return cue is not None and cue.end < denial.start and _comma(sentence, cue.end, denial.start)


# "Whether X will return to Y is open": nobody says that it will.
_WHETHER = re.compile(r"\b[Ww]hether\b[^,;]*\Z")


def _is_open(sentence: Sentence, segment: tuple[int, int], cue: Mention | None) -> bool:
    return cue is not None and _WHETHER.search(sentence.slice(min(segment[0], cue.start), cue.start)) is not None


_BESIDE_DAY = re.compile(r",?(?: only| also| too| as well| in| to| at| for| the)* ?")
_PRESENT_VERB = re.compile(r"[a-z]+(?<!s)s\b(?! been)")


def _is_dated_ahead(
    sentence: Sentence, cue: Mention, place: tuple[int, int], relations: Sequence[str] = ("in", "from", "by", "before")
) -> bool:
    """Whether the day right beside a place lies ahead of what a verb in the present tells of others: "builds cars in A
    and from 2027 also in B".
    """
    if _PRESENT_VERB.match(cue.surface) is None or cue.end > place[0]:
        return False
    near = (
        sentence.slice(p.end, place[0]) if p.end <= place[0] else sentence.slice(place[1], p.start)
        for p in sentence.of("period")
        if p.relation in relations and p.end > cue.end
    )
    return any(_BESIDE_DAY.fullmatch(between) is not None for between in near)


# "Will open as soon as the brand is launched there": a present tense of what is to come.
_ONCE = re.compile(
    r"\b(?:when|once|as soon as|until|before|after|by the time|the moment|"
    r"at the (?:very |same )?(?:time|moment))(?: that)? "
    r"(?:[\w'-]+ ){1,5}?(?:(?:is|are|has been|have been) (?:[a-z]+ly )?)?\Z"
)
_PRESENT_TENSE = re.compile(r"\b(?:is|are|has been|have been) (?:[a-z]+ly )?\Z")


def _once_it_comes(sentence: Sentence, cue: Mention) -> bool:
    """Whether a start stands in a clause of time, in the present tense, behind or before what is to come."""
    before = sentence.before(cue, 80)
    once = _ONCE.search(before)
    if once is None or not (_PRESENT_TENSE.search(before) or re.match(r"[a-z]+s\b", cue.surface)):
        return False
    start = cue.start - len(before) + once.start()
    return any(
        c.label in ("plan", "future") and not start <= c.start < cue.end for c in sentence.cues("plan", "future")
    )


# "A gets it in May and B perhaps in 2027": a doubt that stands with another place.
_ADVERB = re.compile(r"perhaps|possibly|maybe|potentially|probably|conceivably", re.IGNORECASE)


_AND = re.compile(r"\b(?:and|or|then),? \Z")


def _of_another(sentence: Sentence, doubt: Mention, place: tuple[int, int]) -> bool:
    return _ADVERB.fullmatch(doubt.surface) is not None and (
        any(place[1] < p.start and p.end <= doubt.start for p in sentence.of("place"))
        or (place[1] <= doubt.start and _AND.search(sentence.before(doubt, 6)) is not None)
    )


def _governed(sentence: Sentence, segment: tuple[int, int], governing: Token, start: int) -> str:
    """The part of a segment that a word governs: `with X in mind` has a part of its own."""
    left, right = segment
    if governing.mention.start > start:
        left += max(sentence.slice(left, start).rfind(", with "), 0)
    return sentence.slice(left, right)


def _governing(sentence: Sentence, tokens: Sequence[Token], start: int, end: int) -> Token | None:
    tokens = less_called_off(sentence, less_goings_on(tokens))
    for kinds in (("plan", "hedge", "exit", "past", "arrives", "stay", "cancel"), ("noun",), ("weak",)):
        some = [t for t in tokens if t.kind in kinds]
        before = max(
            (t for t in some if t.mention.start < start), key=lambda t: (t.mention.end, t.kind == "exit"), default=None
        )
        after = min(
            (t for t in some if t.mention.start >= end), key=lambda t: (t.mention.start, t.kind != "exit"), default=None
        )
        if before is not None and after is not None:
            parted = _comma(sentence, before.mention.end, start) and not _comma(sentence, end, after.mention.start)
            return _upheld(after if parted or _is_nominal(sentence, before, after) else before, some)
        if before is not None or after is not None:
            return _upheld(before or after, some)
    return None


def _comma(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a comma that is none of a number stands between two offsets."""
    return re.search(r",(?!\d{3}\b)", sentence.slice(start, end)) is not None


def _is_nominal(sentence: Sentence, before: Token, after: Token) -> bool:
    """`Entry into X has been put off`: a start told by a noun is as the verb behind it says."""
    named = any(m.start < before.mention.end and before.mention.start < m.end for m in sentence.cues("market_nominal"))
    return named and after.kind in ("plan", "cancel", "hedge")


def _upheld(token: Token | None, tokens: Sequence[Token]) -> Token | None:
    """`will stay in X`, `would carry on`: of an auxiliary and what goes on the latter tells the stance."""
    if token is None or token.kind not in ("plan", "hedge"):
        return token
    return next((t for t in tokens if t.kind == "stay" and 0 < t.mention.start - token.mention.end <= 12), token)


def _denial(
    sentence: Sentence, segment: tuple[int, int], place: tuple[int, int], *, besides: Mention | None
) -> Mention | None:
    """The negation whose scope holds the place: before it in its segment, or right behind it with its verb."""
    for cue in sentence.cues("negation"):
        if not segment[0] <= cue.start < segment[1] or (
            besides is not None and cue.start < besides.end and besides.start < cue.end
        ):
            continue
        if DOUBLED.search(sentence.before(cue, 30)) or _ends_a_plan(sentence, cue):
            continue
        if cue.end + 1 == place[0] and cue.surface.lower() == "not":
            return cue
        if _MANNER.search(sentence.slice(cue.end, place[0])) and cue.end <= place[0]:
            continue
        if _in_aside(sentence, cue, place):
            continue
        if cue.surface.lower() == "without" and "," in sentence.slice(cue.end, place[0]):
            # "Without a rear window, the car goes on sale in X".
            continue
        if _WAITS.search(sentence.slice(cue.end, segment[1])) or cue.surface.lower() in ("nobody", "no one"):
            continue
        if _UNDENIED.match(sentence.after(cue, 60)):
            continue
        if cue.start >= place[1] and _is_of_what_it_lacks(sentence, cue):
            continue
        if cue.end <= place[0] or cue.start - place[1] <= 25:
            return cue
    return None


# "The new model, not yet named, will be sold in X": what an aside denies.
_OPENS_ASIDE = re.compile(r", (?:(?:so far|still|as yet|yet|though|although|if) )?\Z")


def _in_aside(sentence: Sentence, negation: Mention, place: tuple[int, int]) -> bool:
    """Whether a negation opens what stands between two commas before a place: it denies nothing of the place."""
    inside, comma, rest = sentence.slice(negation.end, place[0]).partition(", ")
    if not comma or _OPENS_ASIDE.search(sentence.before(negation, 14)) is None:
        return False
    named = any(negation.end <= p.start < negation.end + len(inside) for p in sentence.of("place"))
    return not named and _BUT.match(rest) is None


_BUT = re.compile(r"but\b|nor\b|or\b")


def _is_of_what_it_lacks(sentence: Sentence, negation: Mention) -> bool:
    """Whether "no" only denies what somebody has: "the plants that X builds in Y have no partner"."""
    return (
        negation.surface.lower() == "no"
        and _LACKS.search(sentence.before(negation, 10)) is not None
        and _LACKED.match(sentence.after(negation, 40)) is None
    )


def _ends_a_plan(sentence: Sentence, negation: Mention) -> bool:
    """Whether what is negated is itself the end of a plan: "has not postponed its launch"."""
    return any(
        c.start > negation.end and DOUBLED.search(sentence.slice(negation.start - 1, c.start)) is not None
        for c in sentence.cues("cancel")
    )
