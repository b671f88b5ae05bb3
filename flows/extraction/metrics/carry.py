"""Carry: a figure that its own words do not explain, with the ones told before it and the topic."""

import re
from dataclasses import dataclass
from functools import cached_property

from flows.extraction.grammar.figure import COUNTS, VEHICLE_FLOWS, Figure, same_kind
from flows.extraction.metrics.counted_nouns import stands_for_cars
from flows.extraction.metrics.figure_listing import THAT_FIGURE
from flows.extraction.metrics.topics import Topic
from flows.extraction.wording.approximators import ABOUT

# "210 dealers in 50 countries and sees room for 40 more": more of the dealers.
_MORE = re.compile(r" (?:more|others|further ones)\b")
_IN = re.compile(rf" (?:[\w-]+ ){{1,4}}(?:in|across|throughout){ABOUT} ")


def has_there(first: Figure, second: Figure) -> bool:
    """Whether a number of countries only tells where those are that the number before it counts."""
    if second.metric != "market_count" or first.metric not in COUNTS:
        return False
    return _IN.fullmatch(first.sentence.slice(first.number.end, second.number.start)) is not None


@dataclass(frozen=True)
class Carry:
    """`told`: the figures of the sentence before it, in order. `topic`: what the text has counted so far."""

    figure: Figure
    told: list[Figure]
    topic: Topic

    @property
    def bare(self) -> bool:
        """Whether nothing but a verb tells what is counted: taken for sales until something says else."""
        figure = self.figure
        if figure.metric != "vehicle_sales" or figure.cue is not None or figure.noun is not None:
            return False
        return not stands_for_cars(figure.sentence, figure.number)

    @property
    def before(self) -> Figure | None:
        """The figure told right before it."""
        return self.told[-1] if self.told else None

    @property
    def flow(self) -> Figure | None:
        """The last figure of cars built, sold, ordered or shipped."""
        return next((f for f in reversed(self.told) if f.metric in VEHICLE_FLOWS), None)

    @cached_property
    def last(self) -> Figure | None:
        """The last figure that is explained; where it is of another kind and "that" takes up one of its own, that one:
        "the second phase, for 300 million, is for 200,000; a third would take it to 500,000".
        """
        explained = [f for f in self.told if f.metric is not None]
        last = explained[-1] if explained else None
        if len(explained) > 1 and has_there(explained[-2], explained[-1]):
            many = (self.figure.number.value or 0) >= (explained[-2].number.value or 0)
            if _MORE.match(self.figure.after) or many:
                # "650 points of sale in 30 countries and wants to have 800".
                last = explained[-2]
        if last is None or same_kind(self.figure.number, last.number):
            return last
        fitting = [f for f in explained if same_kind(self.figure.number, f.number)]
        aside = last.before.endswith("(") and self.gap(last).partition(")")[1] == ")"
        return fitting[-1] if fitting and (aside or THAT_FIGURE.search(self.gap(fitting[-1])[-60:])) else last

    def gap(self, earlier: Figure) -> str:
        """The words between an earlier figure and this one."""
        return self.figure.sentence.slice(earlier.number.end, self.figure.number.start)
