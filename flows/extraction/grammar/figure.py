"""A figure: a number of a sentence with what it counts, for when, and how it changed."""

import re
from dataclasses import dataclass

from flows.extraction.grammar.article import Mention, Sentence
from flows.extraction.wording.records import quick, replace

# The unit of each metric that does not bring its own (money does); rates of a month are told apart by the figure.
UNITS = {
    "vehicle_sales": "vehicles",
    "vehicle_exports": "vehicles",
    "vehicle_production": "vehicles",
    "vehicle_orders": "vehicles",
    "production_capacity": "vehicles_per_year",
    "market_count": "markets",
    "new_market_count": "markets",
    "model_count": "models",
    "new_model_count": "models",
    "outlet_count": "outlets",
    "new_outlet_count": "outlets",
    "charging_point_count": "charging_points",
    "market_share": "percent",
    "electrified_share": "percent",
    "local_content": "percent",
    "jobs": "people",
    "job_cuts": "people",
}
# Metrics counted over a time, and those that are a level at a time.
VEHICLE_FLOWS = frozenset({"vehicle_sales", "vehicle_exports", "vehicle_production", "vehicle_orders"})
FLOWS = VEHICLE_FLOWS | {"revenue", "profit", "rd_spending"}
COUNTS = frozenset(
    {
        "outlet_count",
        "new_outlet_count",
        "market_count",
        "new_market_count",
        "model_count",
        "new_model_count",
        "charging_point_count",
    }
)


@quick
@dataclass(frozen=True)
class Figure:
    """A number that counts something, in its sentence.

    `metric` None where nothing says what it counts, `reason` why. `cue`: the words that say what. `noun`: what is
    counted. `period`: the words that say when. `change`: the quantity that tells how much it grew. `base`: told only
    to compare with. `rate`: "year" or "month" where it is so many a year or a month. `carried`: metric taken from the
    figure before it. `whole`: its value in percent where a fraction or a word ("half", "all-electric") tells it.
    `labelled`: the metric
    stands before a colon ("Jobs: 10,000").
    `site`: whether the plant spoken of runs ("open") or is still to come ("coming").
    `aimed`: the sentence before tells an aim of the same metric.
    """

    sentence: Sentence
    number: Mention
    metric: str | None = None
    cue: Mention | None = None
    noun: Mention | None = None
    period: Mention | None = None
    change: Mention | None = None
    base: bool = False
    rate: str | None = None
    carried: bool = False
    reason: str | None = None
    whole: float | None = None
    labelled: bool = False
    site: str | None = None
    aimed: bool = False

    def told(self, metric: str | None, cue: Mention | None) -> "Figure":
        """The figure with what it counts."""
        return replace(self, metric=metric, cue=cue)

    def refused(self, reason: str) -> "Figure":
        """The figure as one that gives no fact."""
        return replace(self, metric=None, reason=reason)

    @property
    def window(self) -> tuple[int, int]:
        """The stretch around the number that belongs to it alone: its clause, up to the figures before and behind
        it.
        """
        sentence, number = self.sentence, self.number
        known: tuple[int, int] | None = sentence.kept.get(("window", number.start, number.end))
        if known is None:
            known = sentence.kept["window", number.start, number.end] = self._window()
        return known

    def _window(self) -> tuple[int, int]:
        sentence, number = self.sentence, self.number
        clause = sentence.clause_at(number.start)
        others = [
            m
            for m in sentence.of("number", "quantity")
            if m.label in _LEVELS and not is_measure(sentence, m) and not _is_determiner(sentence, m)
        ]
        start = max([clause.start, *(m.end for m in others if m.end <= number.start)])
        aside = sentence.aside_at(number.start)
        ends = (clause.end if aside is None else min(clause.end, aside[1]),)
        end = min([*ends, *(m.start for m in others if m.start >= number.end)])
        return start, end

    @property
    def before(self) -> str:
        """The text of the window before the number."""
        known: tuple[str, str] | None = self.sentence.kept.get(("around", self.number.start, self.number.end))
        return (known or self._around())[0]

    @property
    def after(self) -> str:
        """The text of the window behind the number."""
        known: tuple[str, str] | None = self.sentence.kept.get(("around", self.number.start, self.number.end))
        return (known or self._around())[1]

    def _around(self) -> tuple[str, str]:
        """The text before and behind the number, cut once for all figures of it."""
        sentence, number = self.sentence, self.number
        start, end = self.window
        found = sentence.slice(start, number.start), sentence.slice(number.end, end)
        sentence.kept["around", number.start, number.end] = found
        return found


_LEVELS = ("cardinal", "percent", "money", "fraction")


# "Exports of the two marques amounted to 2,000": who, and no number of its own.
_KNOWN_ONES = re.compile(
    r" (?:[A-Z][\w&-]+ |[a-z]+ )?(?:brands|marques|makes|companies|makers|carmakers|firms|partners|groups|plants|works"
    r"|factories|sites|makers|sides|parties|manufacturers|subsidiaries|divisions|names|sisters)\b"
)
_FEW = 12


def _is_determiner(sentence: Sentence, mention: Mention) -> bool:
    """Whether a small number in words only tells how many those are of whom the text speaks: "the two marques"."""
    return (
        mention.kind == "number"
        and mention.surface.isalpha()
        and (mention.value or 0) <= _FEW
        and sentence.before(mention, 7).endswith((" the ", " its ", "these ", " both ", " all ", "their "))
        and _KNOWN_ONES.match(sentence.after(mention, 40)) is not None
    )


def is_measure(sentence: Sentence, mention: Mention) -> bool:
    """Whether a percentage only tells by how much: "operating profit by 30.0% to 2.3 billion euros"."""
    if (mention.label == "fraction" or mention.unit == "percent") and _is_aside(sentence, mention):
        return True
    if mention.label == "fraction":
        # "Raised its plan by a fifth to 125 trillion".
        return sentence.before(mention, 4).endswith(" by ") and sentence.after(mention, 4).startswith((" to ", ", to"))
    return mention.unit == "percent" and (
        (sentence.before(mention, 4).endswith(" by ") and sentence.after(mention, 4) == " to ")
        or (re.search(r"\([+–-]?\Z", sentence.before(mention, 2)) is not None and sentence.after(mention, 1) == ")")
    )


# "417,204, about a tenth, went abroad", "3,819 of them, or 41 per cent, were sold there": how much of the whole it is.
_ASIDE_BEFORE = re.compile(r"\d(?: [a-z]+){0,3}, (?:or |that is |i\.e\. |which is |equal to |equivalent to )?\Z")


def _is_aside(sentence: Sentence, mention: Mention) -> bool:
    """Whether a share stands between commas behind the number that it is another telling of."""
    closed = sentence.after(mention, 26)
    end = closed.find(",")
    return (
        end >= 0
        and closed[end : end + 2] == ", "
        and closed[end + 2 : end + 3].islower()
        and re.fullmatch(r"(?: (?:of|the|them|its|total|all|whole|that|in|these|those))*", closed[:end]) is not None
        and _ASIDE_BEFORE.search(sentence.before(mention, 40)) is not None
    )


def same_kind(one: Mention, other: Mention) -> bool:
    """Whether two numbers are of one kind: both counts, both percentages, both amounts of one currency."""
    if all(m.unit == "percent" or m.label == "fraction" for m in (one, other)):
        return True
    if other.unit == "percent" and one.kind == "number" and one.label == "cardinal":
        return (one.value or 0) <= 100
    return one.kind == other.kind and one.label == other.label and one.unit == other.unit
