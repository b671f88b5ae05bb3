"""Anchors: times of figures told before, from which later ones count or which they go on with."""

from dataclasses import dataclass

from flows.extraction.current_years import Dated
from flows.extraction.figure import FLOWS, Figure

# An outlook is told in sentences that follow each other.
_NEAR = 120
_WHOLE = ("quarter", "half", "year", "span")


@dataclass(frozen=True)
class Anchor:
    """The time of a figure told before, from which a later one may count."""

    metric: str
    planned: bool
    dated: Dated


def of_outlook(figure: Figure, anchor: Anchor) -> Dated | None:
    """The time of the outlook that a figure goes on with: "It expects 90,000 sales in May. Exports should be 2,000"."""
    words, period = anchor.dated.words, anchor.dated.period
    near = 0 <= figure.sentence.start - words.end <= _NEAR
    whole = period.start is not None and words.granularity in _WHOLE
    level = figure.number.label != "change" and figure.metric in FLOWS and figure.metric != anchor.metric
    return anchor.dated if anchor.planned and near and whole and level else None
