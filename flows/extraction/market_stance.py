"""The stance of a market statement: is the organisation there, does it plan to be, or has it left, and how surely."""

import re
from dataclasses import dataclass

from flows.extraction.article import Mention, Sentence
from flows.extraction.market_exits import exits, is_exit

PRESENT, PLANNED, EXITED = "present", "planned", "exited"
_BREAK = re.compile(
    r"[;:](?= )| [–—-]{1,2} |,? (?:while|whereas|although|though|but|because|where|who|whose)\b|,? which\b|"
    r", (?:and|so|yet) (?=(?:[^\s,;]+ ){1,4}?"
    r"(?:is|are|was|were|will|has|have|had|would|should|can|could|may|might|must|does|do|did|plans?|aims?|"
    r"wants?|expects?|intends?|hopes?)\b)"
    r"|,? and (?=(?:it|they|will|is|are|was|has|have|had|would|could|may|might|plans?|aims?|wants?|expects?|"
    r"intends?|hopes?|planned|began|started)\b)"
    r"|, (?:after|before|having|despite|as)\b"
    r"|,? that (?=(?:will|is|are|was|were|has|have|had|would|can|could|may|might)\b)"
)
# "Despite withdrawing from Europe, X …": what opens a sentence so has a stance of its own.
_OPENING = re.compile(
    r"(?:Despite|After|Having|Besides|Instead of|Apart from|Since|While|Before) [a-z]+ing\b[^,;]*(?=,)"
)
_WHERE = re.compile(r"\A,? where\b")
# "To build and sell": the second verb is what the first is.
_COORDINATE = re.compile(r"\b(?:to|will|would|could|may|might|should|can) [a-z]+(?: [a-z]+){0,2},? (?:and|or) \Z")
_PARTICIPLE_AUXILIARY = re.compile(
    r"\b(?:be|being|get|getting|to|not|n't|never|will|would|could|might|may|should|can)(?: (?:also|soon|first|"
    r"then|eventually|initially|only|officially|formally))?(?: (?:begin|start|commence|resume|go on|keep))? \Z"
)
# "Moves to begin selling", "the key to entering": what is not done yet.
_TO_DO = re.compile(
    r"\bto (?:begin|start|commence|resume) \Z|"
    r"\b(?:moves?|steps?|deal|agreement|contract|rights?|licen[cs]e|key|preparations|preparing|ready|set) to \Z"
)
# What "is left" somewhere stays there.
PASSIVE = re.compile(r"\b(?:be|been|being|is|are|was|were) \Z")
_UNREAL = re.compile(r"\b(?:than|as|if|originally|once|previously|was|were|had) (?:been )?\Z")
# "Left the line", "have left its factory": cars and people leave, no maker does.
_LEFT_WORKS = re.compile(
    r"\A (?:(?:the|its|their|[\w&' -]{1,24}'s?) )?(?:[\w-]+ ){0,3}?"
    r"(?:line|lines|factory|plant|works|gates?|company|firm|board|port|harbour|harbor|docks?|quay)\b"
)
# "Gave up its plan to enter": what is left is the plan.
_PLAN_LEFT = re.compile(
    r"\A(?: (?:on|from|of))?(?: (?:the|its|their|a|any|all))?(?: [\w-]+){0,2}? "
    r"(?:plans?|projects?|ideas?|intentions?|goals?|targets?|talks|ambitions?|negotiations|bid|search)\b"
)
# "Dropped 25%", "pulled to 40,000": a figure that fell, and no plan that was dropped.
_FELL = re.compile(r"\A (?:by |to |from |another |a further )?(?:[$€£¥]|\d)")
# "Had to wait until 14 August": it has waited.
_WAITED = re.compile(r"\bhad to (?:be )?\Z")
# "Not before 2027", "does not arrive until March": a plan with its date. "Not sold any more": an exit.
_WAITS = re.compile(r"\b(?:until|before|till)\b")
_NO_MORE = re.compile(r"\b(?:any ?more|any longer)\b")
_UNDENIED = re.compile(
    r"\A (?:[A-Z]|changes|has changed|only|just|fewer|less|later|more than|merely|doubt|yet clear|"
    r"closed the door|ruled? out|long|far|least)\b"
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


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    mention: Mention
    entered: bool = False


@dataclass(frozen=True, slots=True)
class Scope:
    """The part of a sentence that makes one statement about some words, and with it the part that holds its verb.

    Offsets of the document.
    """

    own: tuple[int, int]
    wide: tuple[int, int]


def scope_at(sentence: Sentence, start: int, end: int) -> Scope:
    """The scope of the words at [start, end): their segment, widened by the next one where it has no verb itself."""
    cuts = [sentence.start, *(sentence.start + m.start() for m in _BREAK.finditer(sentence.text)), sentence.end]
    opening = _OPENING.match(sentence.text)
    if opening is not None and opening.end() < len(sentence.text):
        cuts = sorted({*cuts, sentence.start + opening.end()})
    left = max(c for c in cuts if c <= start)
    right = min((c for c in cuts if c >= end), default=sentence.end)
    if _WHERE.match(sentence.slice(end, end + 8)):
        right = min((c for c in cuts if c > right), default=sentence.end)
    own = (left, right)
    if not any(t.kind != "weak" for t in _tokens(sentence, left, right)):
        for low, high in (
            (max((c for c in cuts if c < left), default=left), left),
            (right, min((c for c in cuts if c > right), default=right)),
        ):
            if low < high and any(t.kind not in ("weak", "noun") for t in _tokens(sentence, low, high)):
                return Scope(own, (min(left, low), max(right, high)))
    return Scope(own, own)


def market_stance(
    sentence: Sentence, start: int, end: int, *, future: bool | None, dated: bool = False
) -> MarketStance | None:
    """The stance of the statement about the place words at [start, end), None where nothing tells of doing there.

    `future`: whether the date beside them (`dated`) lies after the reference date, None if that cannot be told. What
    governs is the nearest verb before the place in its scope, else the nearest behind it.
    """
    scope = scope_at(sentence, start, end)
    tokens = _tokens(sentence, *scope.wide)
    governing = _governing(sentence, tokens, start, end)
    if governing is not None and governing.kind in ("plan", "noun") and _GROWTH.search(sentence.slice(*scope.own)):
        return MarketStance(PRESENT, "asserted", governing.mention, None, entered=False)
    ended = governing is not None and governing.kind == "exit" and _BUSINESS.search(sentence.slice(start - 40, start))
    if (
        (governing is None or governing.kind not in ("hedge", "cancel"))
        and not ended
        and _has_there(sentence, start, end)
    ):
        return MarketStance(
            PRESENT, "asserted", governing.mention if governing is not None else None, None, entered=False
        )
    if governing is not None and governing.kind in ("plan", "noun") and _VOLUME.search(sentence.slice(*scope.own)):
        return MarketStance(PRESENT, "asserted", governing.mention, None, entered=False)
    ahead = future is True or (future is None and dated and governing is not None and governing.kind == "arrives")
    return _decided(sentence, tokens, governing, (scope.own, (start, end)), ahead=ahead)


# "Its Thai plant", "X's South African factory", "its dealers in Spain": what somebody has is there.
_WHOSE = re.compile(r"(?:\b(?:its|their|his|our)|'s?) (?:[\w-]+ ){0,2}?\Z")
_SITES = (
    r"(?:plants?|factor(?:y|ies)|works|network|dealers|dealerships|subsidiary|arm|unit|operations?|workforce|"
    r"line-?up|range)"
)
_OWNED = re.compile(rf"\A(?:'s)? (?:[\w-]+ )?{_SITES}\b")
_OWNED_BEFORE = re.compile(rf"(?:\b(?:its|their)|'s?) (?:[\w-]+ ){{0,2}}?{_SITES} (?:in|at|near|outside) (?:the )?\Z")
# Who shuts its business in a place is there no more; who shuts a plant may still sell.
_BUSINESS = re.compile(r"\b(?:operations?|business(?:es)?|activities|subsidiary|arm|unit) (?:in|at) (?:the )?\Z")
_NOT_YET = re.compile(
    r"\b(?:first|new|own|planned|future|second|proposed|next|build|building|construct\w*|open|found)\b"
)


# "Its works at X is under construction", "… has been put off": it is not there yet.
_UNBUILT = re.compile(
    r"\b(?:under construction|being built|being erected|taking shape|to be built|will be ready|due to open|"
    r"(?:is|are|was|were|been) (?:put off|postponed|delayed|shelved|pushed back)|still a building site)\b"
)


# "One dealership near X reported …": it is there, unless it is still looked for.
_DEALER_AT = re.compile(r"\b(?:dealers?|dealerships?|showrooms?) (?:in|near|at|outside) (?:the )?\Z")
_SOUGHT = re.compile(
    r"\b(?:to|will|would|may|might|could|plans?|planned|aims?|wants?|open\w*|appoint\w*|seek\w*|sought|look\w*|"
    r"find\w*|first|no|not|without|close[sd]?|shut|last)\b"
)


def _has_there(sentence: Sentence, start: int, end: int) -> bool:
    """Whether the words speak of something that a maker has in a place already, whatever is to become of it."""
    before = sentence.slice(max(start - 50, sentence.start), start)
    after = sentence.slice(end, end + 40)
    if _UNBUILT.search(sentence.slice(end, end + 90)):
        return False
    if _DEALER_AT.search(before) and not _SOUGHT.search(before):
        return True
    if _OWNED_BEFORE.search(before):
        return _NOT_YET.search(before) is None
    owned = _OWNED.match(after)
    return owned is not None and _WHOSE.search(before) is not None and _NOT_YET.search(before[-30:] + owned[0]) is None


# An aim for the sales, the dealers or the share in a place is one of somebody who sells there.
_VOLUME = re.compile(
    r"\b(?:sell|deliver|hand over|register|shift|move|reach|take|targeting|target|aims?|aiming) "
    r"(?:for |of |a |an |some |over |about |around |more than |up to |at least |total of )*"
    r"(?:\d[\d,.]*|[a-z]+)(?: million)?(?: |%)(?:per cent|percent|deliveries|sales|registrations|vehicles|cars|units|"
    r"stores|dealers|dealerships|outlets|showrooms|sales points)\b|\d% (?:of the market|share|market share)"
)
# To grow somewhere, or to shrink there, one must be there already.
_GROWTH = re.compile(
    r"\b(?:double|triple|quadruple|increase|raise|boost|strengthen|enlarge|upgrade|modernise|modernize|"
    r"overhaul|posts|dismiss|profit margins?|"
    r"cut|cuts|slash|reduce|defend|maintain|lay off|job cuts|jobs|redundancies|layoffs|shifts?|"
    r"workforce|recall|expand (?:its|their|the) (?:\w+ ){0,2}(?:network|range|line-up|production|capacity|"
    r"presence|footprint|plant|factory)|grow (?:its|their)|"
    r"(?:its|their) (?:existing|current|present)|do away with|(?:clos(?:e|es|ing)|shut(?:s|ting)?|mothball\w*|"
    r"idl(?:e|es|ing)) (?:down )?(?:the|its|their|a|one of)\b[^,;]{0,30}\b(?:plants?|factor(?:y|ies)|works|site|gates)|"
    r"(?:dip|slip|slid|fell|rose|grew|declin|drop)\w*|more than twice|bigger|market share of)\b"
)


def _decided(
    sentence: Sentence,
    tokens: list[_Token],
    governing: _Token | None,
    where: tuple[tuple[int, int], tuple[int, int]],
    *,
    ahead: bool,
) -> MarketStance | None:
    hedges = [t.mention for t in tokens if t.kind == "hedge"]
    denial = _denial(
        sentence, *where, besides=governing.mention if governing is not None and governing.kind == "exit" else None
    )
    cancelled = [t.mention for t in tokens if t.kind == "cancel" and where[0][0] <= t.mention.start < where[0][1]]
    kind = governing.kind if governing is not None else None
    cue = governing.mention if governing is not None else None
    if kind == "exit":
        if denial is not None:
            # Who does not leave is there.
            return MarketStance(PRESENT, "asserted", cue, None, entered=False)
        return MarketStance(
            EXITED, "hedged" if hedges else "asserted", cue, hedges[0] if hedges else None, entered=True
        )
    if kind == "cancel":
        return MarketStance(PLANNED, "denied", cue, cue, entered=True)
    if kind in ("plan", "hedge", "noun") or (ahead and kind in ("arrives", "weak", None)):
        if denial is not None or cancelled:
            return MarketStance(PLANNED, "denied", cue, denial or cancelled[0], entered=True)
        if hedges or kind == "hedge":
            return MarketStance(PLANNED, "hedged", cue, hedges[0] if hedges else cue, entered=True)
        return MarketStance(PLANNED, "asserted", cue, None, entered=True)
    if denial is not None:
        if _NO_MORE.search(sentence.slice(*where[0])):
            return MarketStance(EXITED, "asserted", denial, None, entered=True)
        return None
    if kind in (None, "weak") and hedges:
        return MarketStance(PLANNED, "hedged", hedges[0], hedges[0], entered=True)
    return MarketStance(
        PRESENT, "asserted", cue, None, entered=(governing is not None and governing.entered) or kind == "arrives"
    )


def _governing(sentence: Sentence, tokens: list[_Token], start: int, end: int) -> _Token | None:
    for kinds in (("plan", "hedge", "exit", "past", "arrives", "cancel"), ("noun",), ("weak",)):
        some = [t for t in tokens if t.kind in kinds]
        before = max(
            (t for t in some if t.mention.start < start), key=lambda t: (t.mention.end, t.kind == "exit"), default=None
        )
        after = min(
            (t for t in some if t.mention.start >= end), key=lambda t: (t.mention.start, t.kind != "exit"), default=None
        )
        if before is not None and after is not None:
            parted = "," in sentence.slice(before.mention.end, start) and "," not in sentence.slice(
                end, after.mention.start
            )
            return after if parted else before
        if before is not None or after is not None:
            return before or after
    return None


_CLASSES = {
    "plan": "plan",
    "future": "plan",
    "market_plan": "plan",
    "hedge": "hedge",
    "market_hedge": "hedge",
    "market_exit": "exit",
    "market_past": "past",
    "market_entered": "past",
    "market_arrives": "arrives",
    "cancel": "cancel",
    "past": "weak",
}
# Words for plans that are as often nouns of something else: they count where no verb does.
_NOUNS = frozenset(
    (
        "target targets goal goals strategy ambition ambitions mission plan schedule objective "
        "forecast blueprint roadmap intention due committed promise promises expected planned ahead idea"
    ).split()
)


def _tokens(sentence: Sentence, left: int, right: int) -> list[_Token]:
    """The words of a segment that tell a stance, in order; of words that overlap the longer one counts."""
    found = [_Token("exit", m) for m in exits(sentence) if left <= m.start and m.end <= right]
    for mention in sentence.mentions:
        within = mention.kind == "cue" and left <= mention.start and mention.end <= right
        kind = _CLASSES.get(mention.label or "") if within else None
        if within and mention.label == "market_base" and _TO_DO.search(sentence.before(mention, 40)):
            found.append(_Token("plan", mention))
        if kind is None:
            continue
        before = sentence.before(mention, 40)
        if kind == "past" and (_PARTICIPLE_AUXILIARY.search(before) or _COORDINATE.search(before)):
            if _TO_DO.search(before):
                found.append(_Token("noun", mention))
            continue
        if kind in ("plan", "hedge") and _UNREAL.search(before) and mention.label in ("plan", "hedge"):
            continue
        if kind == "cancel" and _FELL.match(sentence.after(mention, 14)):
            continue
        if mention.surface == "followed" and sentence.after(mention, 3) == " by":
            continue
        if mention.surface == "left" and PASSIVE.search(before):
            continue
        if (
            kind == "exit"
            and re.match(r"le(?:ft|av)", mention.surface)
            and _LEFT_WORKS.match(sentence.after(mention, 60))
        ):
            continue
        if kind == "exit" and not is_exit(sentence, mention):
            continue
        if kind == "exit" and _PLAN_LEFT.match(sentence.after(mention, 50)):
            kind = "cancel"
        if kind == "plan" and re.match(r"(?:wait|be patient)", mention.surface) and _WAITED.search(before):
            found.append(_Token("past", mention, entered=True))
            continue
        if mention.surface == "May" or (mention.surface in ("Will", "Target") and mention.start > sentence.start):
            continue
        if kind == "plan" and mention.surface.lower() in _NOUNS and not _VERBAL.search(before):
            kind = "noun"
        found.append(_Token(kind, mention, mention.label == "market_entered"))
    kept: list[_Token] = []
    for token in sorted(found, key=lambda t: (t.mention.start - t.mention.end, _RANK[t.kind])):
        if not any(token.mention.start < k.mention.end and k.mention.start < token.mention.end for k in kept):
            kept.append(token)
    return sorted(kept, key=lambda t: t.mention.start)


_VERBAL = re.compile(
    r"\b(?:is|are|it|they|brand|company|group|maker|carmaker|automaker|which|that)(?: (?:also|now|still))? \Z"
)
_RANK = {"exit": 0, "hedge": 1, "plan": 2, "noun": 3, "past": 4, "cancel": 5, "arrives": 6, "weak": 7}


def _denial(
    sentence: Sentence, segment: tuple[int, int], place: tuple[int, int], *, besides: Mention | None
) -> Mention | None:
    """The negation whose scope holds the place: before it in its segment, or right behind it with its verb."""
    for cue in sentence.cues("negation"):
        if not segment[0] <= cue.start < segment[1] or (
            besides is not None and cue.start < besides.end and besides.start < cue.end
        ):
            continue
        if cue.end + 1 == place[0] and cue.surface.lower() == "not":
            return cue
        if _WAITS.search(sentence.slice(cue.end, segment[1])) or cue.surface.lower() in ("nobody", "no one"):
            continue
        if _UNDENIED.match(sentence.after(cue, 20)):
            continue
        if cue.end <= place[0] or cue.start - place[1] <= 25:
            return cue
    return None
