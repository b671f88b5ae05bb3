"""Columns of years: a window that holds most of what there is, and what is outside in one column at each end."""

from collections import Counter
from collections.abc import Iterable

BEFORE, AFTER, UNDATED = "to {year}", "from {year}", "no date"


class Years:
    """Years as labels of a grid.

    In: the year of each thing (null: none), how many columns there may be. Then `labels` are the columns in their
    order, and `label(year)` is the column of a year. Every year has one: those outside of the window share one at its
    end.
    """

    def __init__(self, years: Iterable[int | None], most: int) -> None:
        counts = Counter(years)
        undated = counts.pop(None, 0)
        known = {year: count for year, count in counts.items() if year is not None}
        low, high = (min(known), max(known)) if known else (0, -1)
        self.first, self.last = low, high
        if high - low + 1 > most:
            room = most - 2
            starts = range(low, high - room + 2)
            # The fullest window, the latest of several.
            self.first = max(starts, key=lambda start: (_held(known, start, room), start))
            self.last = self.first + room - 1
        self.labels = [str(year) for year in range(self.first, self.last + 1)]
        if low < self.first:
            self.labels.insert(0, BEFORE.format(year=self.first - 1))
        if high > self.last:
            self.labels.append(AFTER.format(year=self.last + 1))
        if undated:
            self.labels.append(UNDATED)

    def label(self, year: int | None) -> str:
        """The column of a year."""
        if year is None:
            return UNDATED
        if year < self.first:
            return BEFORE.format(year=self.first - 1)
        return AFTER.format(year=self.last + 1) if year > self.last else str(year)


def _held(counts: dict[int, int], start: int, room: int) -> int:
    return sum(count for year, count in counts.items() if start <= year < start + room)
