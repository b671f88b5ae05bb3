"""A mention: a typed span of a document, as the rules see it."""

from dataclasses import dataclass
from datetime import date

from flows.extraction.wording.records import quick


@quick
@dataclass(frozen=True, slots=True)
class Mention:
    """A typed span; offsets of the document. See `mentions` for what each column means per kind."""

    kind: str
    start: int
    end: int
    surface: str
    id: str | None = None
    label: str | None = None
    value: float | None = None
    value_max: float | None = None
    comparator: str | None = None
    unit: str | None = None
    change_percent: float | None = None
    period_start: date | None = None
    period_end: date | None = None
    relation: str | None = None
    granularity: str | None = None
    city: str | None = None
    number_start: int | None = None
    number_end: int | None = None

    def __hash__(self) -> int:
        """By where it begins: few share it, and what a mention says takes long to look through."""
        return self.start
