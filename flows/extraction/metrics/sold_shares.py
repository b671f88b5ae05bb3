"""Shares of a market told as what the cars sold there come to."""

import re

from flows.extraction.grammar.figure import Figure
from flows.extraction.wording.approximators import ABOUT, APPROXIMATOR

# "Sold 34,285 cars, which is 41% more than in 2024 and 19% of the market", "or 19% of the market".
_EQUALS = re.compile(
    rf", (?:which|that|this) (?:is|was|equals|equalled|corresponds to|corresponded to|makes|made|means|meant"
    rf"|gives it|gave it)\b[^;:]{{0,70}}\Z|, (?:or|equal to|equivalent to|i\.e\.|corresponding to){ABOUT} \Z"
)


def is_so_much(figure: Figure) -> bool:
    """Whether a share of the market is told of cars sold just before it."""
    clause = figure.sentence.clause_at(figure.number.start)
    sold = [n for n in figure.sentence.of("number") if n.end <= figure.number.start and (n.value or 0) >= _SOLD]
    return (
        bool(sold)
        and (
            _EQUALS.search(figure.sentence.before(figure.number, 110)) is not None
            or _BESIDE.fullmatch(figure.sentence.slice(sold[-1].end, figure.number.start)) is not None
        )
        and (bool(figure.sentence.of("organization")) or not clause.of("place"))
    )


# "With 44,700 registrations and 21.9% of the market".
_BESIDE = re.compile(
    r"(?: (?:new |passenger )?(?:cars|vehicles|registrations|units|sales|deliveries|EVs|SUVs))?(?:,? (?:and|for"
    r"|giving it"
    rf"|which gave it|good for|equal to)|,)(?: (?:{APPROXIMATOR}|a))* "
)
_SOLD = 50
