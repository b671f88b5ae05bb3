"""Modality: whether the verb at a place tells of what has happened, of what is to come, or of what is only
entertained.
"""

import re
from dataclasses import dataclass
from datetime import date

from flows.extraction.grammar.article import Clause, Mention
from flows.extraction.grammar.reach import calling_off, hedging
from flows.extraction.grammar.set_ahead import set_ahead
from flows.extraction.grammar.stance import stance
from flows.extraction.grammar.tenses import Tense, tense
from flows.extraction.grammar.with_clauses import comes_with
from flows.extraction.periods.periods import Period
from flows.extraction.wording.needed import Needing
from flows.extraction.wording.records import quick


@quick
@dataclass(frozen=True, slots=True)
class Telling:
    """How a happening is told. `plan` and `doubt`: the words that say so; None where the verb's form alone does."""

    status: str
    certainty: str
    plan: Mention | None = None
    doubt: Mention | None = None

    @property
    def planned(self) -> bool:
        """Whether it is told as still to come (or as never to come)."""
        return self.status != "occurred"


_PLANNING = re.compile(
    r"(?:due|scheduled|slated|planned|expected|bound|set|to come|to follow|earmarked|destined|"
    r"pencil|next|coming|in line|up next|further targets|have to wait|has to wait|must wait|"
    r"plans?\b|prepare|consider|envisage|possible site|candidate)"
)
# Words of cues that end in "s" as verbs of the present do, and are none: "as importer", "two partnerships".
_PLURALS = frozenset(
    "sales deliveries orders pre-orders preorders pre-sales presales after-sales aftersales exports imports plans "
    "plants shows talks stakes shares bookings reservations shipments handovers agreements accords alliances "
    "pacts protocols memorandums partnerships cooperations co-operations collaborations tie-ups conferences "
    "conventions congress congresses summits forums expos exhibitions symposiums seminars roadshows salons "
    "autosalons galas gatherings ceremonies factories gigafactories laboratories warehouses depots offices "
    "headquarters subsidiaries showrooms salesrooms dealerships academies campus campuses consortiums series "
    "rights business businesses bus companies carmakers automakers manufacturers makers customers brands cars as "
    "its".split()
)
_ONGOING = re.compile(r"\b(?:is|are|was|were) (?:\w+ly |now |already |currently |still |also )?(?:being )?\Z")
_NEGATED = re.compile(
    r"(?:\b|(?=n't))(?:not|never|n't|no longer|no plans? (?:\w+ )?to|without|nor|neither|refus\w+ to|"
    r"declined to|fail(?:s|ed)? to|rather than|instead of|denied|denies|denying|"
    r"no)(?: (?:going|about|set|looking|due) to(?: be)?)?(?: \w+){0,2} \Z",
    re.IGNORECASE,
)
_NOT_UNTIL = re.compile(r"\b(?:until|till)\b")
_OFF = Needing(
    r"\b(?:broken off|fallen through|fell through|collapsed|came to nothing|come to nothing|off the table)\b"
)
_PUT_OFF = re.compile(
    r"\b(?:(?:postpon|delay|push|reschedul|defer)\w*|put(?:s|ting)? (?:off|back)|(?:set"
    r"|move[sd]?) back)\b[^;]*\b(?:to|until|till|by)\b",
    re.IGNORECASE,
)
_LEFT_OPEN = Needing(
    r"\b(?:not (?:yet )?(?:closed the door|ruled out|excluded|shut the door)|"
    r"left? (?:the door )?open|door (?:is )?open|open to|(?:do|does|did) not (?:rule out|"
    r"exclude))\b[^,;]{0,40}\Z",
    re.IGNORECASE,
)
_UNNAMED = Needing(
    r"\baccording to (?:[\w-]+ ){0,3}?(?:people|sources|persons|insiders)\b|\b(?:people|"
    r"sources|persons|insiders) (?:familiar|with (?:direct )?knowledge|close to|briefed)|"
    r"\bunnamed sources\b"
    r"|\b(?:two|three|several|some) (?:people|sources|persons|insiders) (?:told|said|say)\b",
    re.IGNORECASE,
)
_PLAN_NOUN = re.compile(
    r"\b(?:plans?|planned|planning|scheduled|due|set|slated|expected|expects?|intends?|aims?|"
    r"hopes?|wants?|prepar\w+|proposed|promis\w+|upcoming|forthcoming|future|coming|ready|"
    r"about)\b[^,;]{0,40}\Z"
    # "Has confirmed its Irish market launch".
    r"|\bconfirm(?:s|ed|ing) (?:its|their|the|an?) (?:[\w-]+ ){0,3}\Z",
    re.IGNORECASE,
)


def scheduled(clause: Clause, cue: Mention) -> bool:
    """Whether a verb in the present tells of what is to come: "goes on sale in January", "is due in May",
    "deliveries begin in June".
    """
    if tense(clause, cue) is not Tense.OPEN:
        return False
    if comes_with(clause.sentence, cue) is not None:
        return True
    lower = cue.surface.lower()
    first = lower.split()[0]
    present = (first.endswith("s") and first not in _PLURALS) or re.search(
        r"\b(?:begin|start|open)s?\Z", lower
    ) is not None
    return (
        present
        or _PLANNING.match(lower) is not None
        or set_ahead(clause, cue)
        or (first.endswith("ing") and _ONGOING.search(clause.sentence.before(cue, 20)) is not None)
    )


_LEAVING = frozenset({"leaving", "market_exit", "exit", "exit_verb", "exit_noun"})


def telling(clause: Clause, cue: Mention, period: Period | None, reference: date | None) -> Telling | None:
    """How the happening of a cue is told; None where it is only denied to have happened.

    The verb's form decides between past and plan; where it leaves that open, the date does, and last a word of planning
    in the clause. What is told as called off is cancelled; what is only entertained is scheduled.
    """
    sentence = clause.sentence
    view = stance(sentence, cue.start)
    form = tense(clause, cue)
    before = clause.sentence.slice(max(cue.start - 45, clause.start), cue.start)
    if (
        _NEGATED.search(before)
        and _LEFT_OPEN.search(before, of=clause.sentence.text) is None
        and not _NOT_UNTIL.search(sentence.after(cue, 40))
    ):
        return None
    hedges = [
        h
        for h in hedging(clause, cue.start)
        if _bears(clause, h, cue) and not (h.surface.lower().startswith("float") and h.start == cue.start)
    ]
    left_open = _LEFT_OPEN.search(before, of=clause.sentence.text)
    if left_open is not None:
        return Telling("scheduled", "hedged", view.plan)
    # "Will freeze its business in X": what is called off is the trade, and not the exit that the words tell.
    cancels = [
        c
        for c in calling_off(clause, cue.start)
        if abs(c.start - cue.start) < 60
        and form is not Tense.PAST
        and not (cue.label in _LEAVING and cue.start <= c.start < cue.end)
    ]
    off = _OFF.search(clause.text)
    if off is not None and form is not Tense.PAST:
        return Telling("cancelled", "denied", view.plan)
    if cancels and _PUT_OFF.search(clause.text) and period is not None:
        return Telling("scheduled", "asserted", view.plan)
    if cancels:
        return Telling("cancelled", "denied", view.plan, cancels[0])
    if hedges and not (form is Tense.PAST and min(abs(h.start - cue.start) for h in hedges) > 30):
        return Telling("scheduled", "hedged", view.plan, hedges[0])
    if _planned(clause, cue, form, period, reference, before):
        return Telling("scheduled", "hedged" if _UNNAMED.search(sentence.text) else "asserted", view.plan)
    return Telling("occurred", "asserted")


def _bears(clause: Clause, hedge: Mention, cue: Mention) -> bool:
    """Whether a hedge bears on the verb: it stands before it, or right behind and not in a further item of a list."""
    if hedge.start < cue.end:
        return True
    between = clause.sentence.slice(cue.end, hedge.start)
    return len(between) < 60 and re.search(r",|\band \Z", between) is None


def _planned(
    clause: Clause, cue: Mention, form: Tense, period: Period | None, reference: date | None, before: str
) -> bool:
    if form is not Tense.OPEN:
        return form is Tense.FUTURE
    side = _side(period, reference)
    if side is not None:
        return side
    lower = cue.surface.lower()
    if _PLANNING.match(lower):
        return True
    if (
        period is not None
        and (
            (lower.split()[0].endswith("s") and lower.split()[0] not in _PLURALS)
            or cue.label in ("sales_start", "arrival")
        )
        and not (period.end is not None and reference is not None and period.end <= reference)
    ):
        return True
    if cue.surface.lower().endswith("ing") and _ONGOING.search(before):
        return not re.match(r"(?:build|construct|expand|tak|ris|go)", cue.surface.lower())
    if clause.cues("future") and not re.match(r"(?:build|construct)", cue.surface.lower()):
        return True
    near = [
        p
        for p in clause.cues("plan")
        if p.start <= cue.start < p.end or -60 < p.start - cue.end < 25 or 0 <= cue.start - p.end < 60
    ]
    return bool(near) or _PLAN_NOUN.search(before) is not None


def _side(period: Period | None, reference: date | None) -> bool | None:
    """Whether a period lies ahead of the reference date; by its relation where there is none to compare with."""
    if period is None:
        return None
    if period.relation == "since":
        return False
    if period.relation in ("by", "until", "to", "before") and (
        period.end is None or reference is None or period.end >= reference
    ):
        return True
    if reference is None:
        return None
    if period.start is not None and period.start > reference:
        return True
    if period.start is None and period.end is not None:
        return period.end > reference
    if period.end is not None and period.end <= reference:
        return False
    return None
