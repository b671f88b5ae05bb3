"""Case: a figure about which is asked whether it is to be reached or was, with the time it is for."""

import re
from dataclasses import dataclass
from datetime import date

from flows.extraction.grammar.article import Clause, Sentence
from flows.extraction.grammar.figure import Figure
from flows.extraction.grammar.stance import Stance
from flows.extraction.periods.periods import Period, is_as_of
from flows.extraction.wording.mention import Mention
from flows.extraction.wording.records import quick, replace

# How sure a figure is, and whether it is to be reached (a target) or reached (a result).
Outlook = tuple[Stance, bool]


@quick
@dataclass(frozen=True, slots=True)
class Case:
    """`view`: how the words about the figure tell it. `period`: what it is for; `reference`: when it is told."""

    figure: Figure
    view: Stance
    period: Period | None
    reference: date | None

    @property
    def sentence(self) -> Sentence:
        """The sentence that holds the figure."""
        return self.figure.sentence

    @property
    def number(self) -> Mention:
        """The number itself."""
        return self.figure.number

    @property
    def clause(self) -> Clause:
        """The clause that holds the number."""
        return self.sentence.clause_at(self.number.start)

    @property
    def over(self) -> bool:
        """Whether its period has ended when it is told."""
        period, reference, words = self.period, self.reference, self.figure.period
        if period is None or reference is None or period.end is None:
            return False
        return period.end < reference or (period.end == reference and words is not None and is_as_of(words.surface))

    @property
    def ahead(self) -> bool:
        """Whether its period has yet to begin."""
        period, reference = self.period, self.reference
        return period is not None and reference is not None and period.start is not None and period.start > reference

    @property
    def due(self) -> bool:
        """Whether it is told for a deadline."""
        return self.period is not None and self.period.relation == "by"

    @property
    def awaited(self) -> bool:
        """Whether its deadline has yet to pass."""
        dated = self.period is not None and self.period.end is not None and self.reference is not None
        return self.due and dated and not self.over

    @property
    def in_clause(self) -> str:
        """The words of its clause before it."""
        return self.sentence.slice(self.clause.start, self.number.start)

    @property
    def in_sentence(self) -> str:
        """The words of its sentence before it."""
        return self.sentence.slice(self.sentence.start, self.number.start)

    @property
    def leading(self) -> str:
        """The words up to it and its own behind it, with what a colon before them announces."""
        sentence, number, clause = self.sentence, self.number, self.clause
        announced = sentence.slice(sentence.start, clause.start).rstrip().endswith(":")
        start = sentence.start if announced else clause.start
        return sentence.slice(start, number.end) + re.split(r"[,;]", sentence.slice(number.end, clause.end))[0]

    def reached(self) -> Outlook:
        """That the figure is there: whatever is entertained beside it, it is not doubted."""
        return replace(self.view, certainty="asserted"), False

    def denied(self) -> Outlook:
        """That the figure is an aim which is given up."""
        return replace(self.view, certainty="denied"), True
