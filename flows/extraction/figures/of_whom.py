"""Of whom: the maker that a figure is told of by a phrase in front of it."""

import re

from flows.extraction.context.context import Context, Subject
from flows.extraction.context.units_meant import unit_meant
from flows.extraction.grammar.article import Mention
from flows.extraction.grammar.figure import Figure
from flows.extraction.grammar.subjecthood import JOINED, is_maker

# "Registrations of X cars rose to 21,000, those of Y to …".
_OF_WHOM = re.compile(
    r"\b(?:[Ss]ales|[Dd]eliveries|[Rr]egistrations|[Ee]xports|[Oo]utput|[Pp]roduction|[Hh]andovers|[Oo]rders|[Tt]hose"
    r"|[Vv]olumes?|[Cc]apacity|[Hh]eadcount|[Ww]orkforce|[Pp]ayroll|[Rr]evenues?|[Tt]urnover|[Pp]rofits?|[Ee]arnings"
    r"|[Mm]arket share"
    r"|[Dd]ealers|[Dd]ealerships|[Ss]howrooms|[Oo]utlets|[Ss]tores|[Nn]etwork|[Ss]taff|[Tt]eam) "
    r"(?:of|for|at|by) (?:the |new |all )*\Z"
)
# "At X, sales rose to 64,626".
_AT = re.compile(
    r"(?:\A|[,;] )\W*(?:(?:and|but|while) )?(?:[Aa]t|[Ff]or) (?:the )?(?:sister |luxury |premium )?(?:brand "
    r"|marque )?\Z"
)
_ITS_SALES = re.compile(
    r",? (?:the )?(?:[a-z]+ )?(?:sales|deliveries|registrations|exports|output|production|orders|volumes?|it was"
    r"|there were"
    r"|revenue|turnover|profit|the (?:figure|number|total))\b"
)


def of_whom(figure: Figure, context: Context) -> Subject | None:
    """The make of whose sales a clause begins to tell; null where another name stands between it and the number."""
    clause = figure.sentence if figure.base else figure.sentence.clause_at(figure.number.start)
    named = [m for m in clause.of("organization") if m.end <= figure.number.start and m.id is not None]
    if not named or not is_maker(named[-1].id or "", context.vocabulary):
        return None
    first = _first_joined(figure, named)
    if first is not named[-1] and _OF_WHOM.search(figure.sentence.before(first, 40)) is not None:
        # "Deliveries of X and Y": of several the first.
        return Subject(first.id or "", first.start, first.end, "of")
    meant = unit_meant(context, figure.sentence, named[-1])
    if meant is not None:
        # "Sales of the X-owned brand", "those of X's Indian unit".
        return meant if _OF_WHOM.search(figure.sentence.before(named[-1], 40)) is not None else None
    of = _OF_WHOM.search(figure.sentence.before(named[-1], 40)) is not None
    of = of or (
        _AT.search(figure.sentence.slice(clause.start, named[-1].start)) is not None
        and _ITS_SALES.match(figure.sentence.after(named[-1], 40)) is not None
    )
    return Subject(named[-1].id or "", named[-1].start, named[-1].end, "of") if of else None


def _first_joined(figure: Figure, named: list[Mention]) -> Mention:
    """The first of the names that the last of them is joined to."""
    first = named[-1]
    for other in reversed(named[:-1]):
        if JOINED.fullmatch(figure.sentence.slice(other.end, first.start)) is None:
            break
        first = other
    return first
