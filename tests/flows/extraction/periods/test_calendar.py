"""Calendar arithmetic: inclusive intervals and their parts."""

from datetime import date

import pytest

from flows.extraction.periods.calendar import (
    Interval,
    day,
    head,
    middle_day,
    months,
    shifted,
    tail,
    third,
    unit_around,
    week_of,
)

YEAR = Interval(date(2025, 1, 1), date(2025, 12, 31))
FEBRUARY = Interval(date(2024, 2, 1), date(2024, 2, 29))


def test_a_day_that_the_calendar_lacks_is_none() -> None:
    assert day(2024, 6, 31) is None


def test_a_month_later_is_the_last_day_of_a_shorter_month() -> None:
    assert shifted(date(2024, 1, 31), 1) == date(2024, 2, 29)
    assert shifted(date(2024, 2, 29), 12) == date(2025, 2, 28)


def test_outside_the_calendar_there_is_no_date() -> None:
    assert shifted(date(9998, 1, 1), 24) is None
    assert shifted(date(1, 1, 1), -1) is None
    assert shifted(date(1, 1, 1), days=-1) is None
    assert unit_around(date.max, "year", 1) is None


def test_months_beyond_december_are_of_the_next_year() -> None:
    assert months(2026, 12, 14) == Interval(date(2026, 12, 1), date(2027, 2, 28))


@pytest.mark.parametrize(
    ("unit", "offset", "start", "end"),
    [
        ("week", 0, "2024-03-18", "2024-03-24"),
        ("month", -3, "2023-12-01", "2023-12-31"),
        ("quarter", 1, "2024-04-01", "2024-06-30"),
        ("half", -1, "2023-07-01", "2023-12-31"),
        ("year", 1, "2025-01-01", "2025-12-31"),
        ("decade", 0, "2020-01-01", "2029-12-31"),
    ],
)
def test_units_around_a_date(unit: str, offset: int, start: str, end: str) -> None:
    expected = Interval(date.fromisoformat(start), date.fromisoformat(end))
    assert unit_around(date(2024, 3, 20), unit, offset) == expected  # type: ignore[arg-type]


def test_a_year_is_cut_in_months_and_a_month_in_tens_of_days() -> None:
    assert third(YEAR, "mid", "year") == Interval(date(2025, 5, 1), date(2025, 8, 31))
    assert third(FEBRUARY, "late", "month") == Interval(date(2024, 2, 21), date(2024, 2, 29))


def test_head_tail_and_middle() -> None:
    assert head(YEAR, "year") == Interval(date(2025, 1, 1), date(2025, 4, 30))
    assert tail(YEAR, "year") == Interval(date(2025, 12, 1), date(2025, 12, 31))
    assert middle_day(YEAR, "year") == date(2025, 6, 30)
    assert middle_day(FEBRUARY, "month") == date(2024, 2, 15)


def test_a_week_is_of_the_month_that_holds_its_thursday() -> None:
    assert week_of(FEBRUARY, 1) == Interval(date(2024, 1, 29), date(2024, 2, 4))
    assert week_of(FEBRUARY, -1) == Interval(date(2024, 2, 26), date(2024, 3, 3))
    assert week_of(FEBRUARY, 6) is None
