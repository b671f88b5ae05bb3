"""What the words of a date or period stand for: the contract's table, and all that it leaves to us."""

from datetime import date

import pytest

from flows.extraction.periods.periods import Period, resolve_period

Case = tuple[str, str | None, str | None, str | None]


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _read(words: str, reference: str | None, **options: object) -> Period:
    period = resolve_period(words, _day(reference), **options)  # type: ignore[arg-type]
    assert period is not None, words
    return period


def _check(case: Case) -> None:
    words, reference, start, end = case
    period = _read(words, reference)
    assert (period.start, period.end) == (_day(start), _day(end)), (words, reference, period)


CONTRACT: list[Case] = [
    ("in 2025", None, "2025-01-01", "2025-12-31"),
    ("this year", "2025-06-01", "2025-01-01", "2025-12-31"),
    ("by 2030", None, None, "2030-12-31"),
    ("by the end of 2030", None, None, "2030-12-31"),
    ("within three years", "2024-03-20", "2024-03-20", "2027-03-20"),
    ("in the next three years", "2024-03-20", "2024-03-20", "2027-03-20"),
    ("from 2026", None, "2026-01-01", None),
    ("starting in March 2026", None, "2026-03-01", None),
    ("since 2019", None, "2019-01-01", None),
    ("Q3 2026", None, "2026-07-01", "2026-09-30"),
    ("the third quarter of 2026", None, "2026-07-01", "2026-09-30"),
    ("the second half of 2025", None, "2025-07-01", "2025-12-31"),
    ("H2 2025", None, "2025-07-01", "2025-12-31"),
    ("early 2025", None, "2025-01-01", "2025-04-30"),
    ("mid 2025", None, "2025-05-01", "2025-08-31"),
    ("late 2025", None, "2025-09-01", "2025-12-31"),
    ("early May 2025", None, "2025-05-01", "2025-05-10"),
    ("mid May 2025", None, "2025-05-11", "2025-05-20"),
    ("late May 2025", None, "2025-05-21", "2025-05-31"),
    ("March 2024", None, "2024-03-01", "2024-03-31"),
    ("last month", "2024-04-15", "2024-03-01", "2024-03-31"),
    ("the first nine months of 2024", None, "2024-01-01", "2024-09-30"),
    ("2025 to 2027", None, "2025-01-01", "2027-12-31"),
    ("between 2025 and 2027", None, "2025-01-01", "2027-12-31"),
    ("earlier this year", "2024-05-28", "2024-01-01", "2024-05-28"),
    ("later this year", "2024-05-28", "2024-05-28", "2024-12-31"),
    ("next year", "2024-05-28", "2025-01-01", "2025-12-31"),
    ("last year", "2024-05-28", "2023-01-01", "2023-12-31"),
    ("by mid-2022", None, None, "2022-06-30"),
    ("at the end of 2025", None, "2025-12-01", "2025-12-31"),
    ("end-2025", None, "2025-12-01", "2025-12-31"),
    ("by the end of the decade", "2024-05-01", None, "2030-12-31"),
    ("in five years' time", "2024-03-20", "2024-03-20", "2029-03-20"),
    ("over three to five years", "2024-03-20", "2024-03-20", "2029-03-20"),
    ("spring 2026", None, "2026-03-01", "2026-05-31"),
    ("summer 2026", None, "2026-06-01", "2026-08-31"),
    ("autumn 2026", None, "2026-09-01", "2026-11-30"),
    ("winter 2026", None, "2026-12-01", "2027-02-28"),
    ("before 2030", None, None, "2029-12-31"),
    ("until 2030", None, None, "2030-12-31"),
    ("20 March 2024", None, "2024-03-20", "2024-03-20"),
    ("on Tuesday", "2024-03-20", "2024-03-19", "2024-03-19"),
    ("by March 2026", None, None, "2026-03-31"),
]

DAYS: list[Case] = [
    ("2024-03-20", None, "2024-03-20", "2024-03-20"),
    ("2024/03/20", None, "2024-03-20", "2024-03-20"),
    ("20/03/2024", None, "2024-03-20", "2024-03-20"),
    ("03/20/2024", None, "2024-03-20", "2024-03-20"),
    ("20.03.2024", None, "2024-03-20", "2024-03-20"),
    ("05/05/2024", None, "2024-05-05", "2024-05-05"),
    ("03/04/2024", None, None, None),
    ("14/Feb/2023", None, "2023-02-14", "2023-02-14"),
    ("2023-feb-14", None, "2023-02-14", "2023-02-14"),
    ("March 20, 2024", None, "2024-03-20", "2024-03-20"),
    ("March 20th, 2024", None, "2024-03-20", "2024-03-20"),
    ("March 20 2024", None, "2024-03-20", "2024-03-20"),
    ("Mar. 20, 2024", None, "2024-03-20", "2024-03-20"),
    ("Sept. 4, 2023", None, "2023-09-04", "2023-09-04"),
    ("4 Sep 2024", None, "2024-09-04", "2024-09-04"),
    ("04 September 2024", None, "2024-09-04", "2024-09-04"),
    ("the 20th of March 2024", None, "2024-03-20", "2024-03-20"),
    ("the twenty-second of June 2023", None, "2023-06-22", "2023-06-22"),
    ("Friday, October 10, 2025", None, "2025-10-10", "2025-10-10"),
    ("on Wednesday, 20 March 2024", None, "2024-03-20", "2024-03-20"),
    ("31 June 2024", None, None, None),
    ("the 20th of next month", "2024-03-05", "2024-04-20", "2024-04-20"),
    ("the 12th day of this month", "2024-03-05", "2024-03-12", "2024-03-12"),
    ("the last day of February 2024", None, "2024-02-29", "2024-02-29"),
    ("today", "2024-03-20", "2024-03-20", "2024-03-20"),
    ("yesterday", "2024-03-01", "2024-02-29", "2024-02-29"),
    ("tomorrow", "2024-12-31", "2025-01-01", "2025-01-01"),
    ("last Friday", "2024-03-22", "2024-03-15", "2024-03-15"),
    ("next Monday", "2024-03-18", "2024-03-25", "2024-03-25"),
    ("this Friday", "2024-03-20", "2024-03-22", "2024-03-22"),
    ("Friday next week", "2024-03-20", "2024-03-29", "2024-03-29"),
    ("on Tuesday", "2024-03-19", "2024-03-19", "2024-03-19"),
]

MONTHS_AND_YEARS: list[Case] = [
    ("11/2024", None, "2024-11-01", "2024-11-30"),
    ("2024-03", None, "2024-03-01", "2024-03-31"),
    ("March of 2024", None, "2024-03-01", "2024-03-31"),
    ("June in 2017", None, "2017-06-01", "2017-06-30"),
    ("2015 June", None, "2015-06-01", "2015-06-30"),
    ("in March", "2024-04-20", "2024-03-01", "2024-03-31"),
    ("in December", "2024-01-10", "2023-12-01", "2023-12-31"),
    ("in February", "2024-12-10", "2025-02-01", "2025-02-28"),
    ("last November", "2024-11-20", "2023-11-01", "2023-11-30"),
    ("next March", "2024-02-20", "2024-03-01", "2024-03-31"),
    ("March this year", "2024-11-20", "2024-03-01", "2024-03-31"),
    ("in March next year", "2024-03-20", "2025-03-01", "2025-03-31"),
    ("November of last year", "2024-03-20", "2023-11-01", "2023-11-30"),
    ("May in two years", "2024-03-20", "2026-05-01", "2026-05-31"),
    ("this month", "2024-03-20", "2024-03-01", "2024-03-31"),
    ("next month", "2024-12-20", "2025-01-01", "2025-01-31"),
    ("this week", "2024-03-20", "2024-03-18", "2024-03-24"),
    ("last week", "2024-03-20", "2024-03-11", "2024-03-17"),
    ("last weekend", "2024-03-20", "2024-03-16", "2024-03-17"),
    ("this past weekend", "2024-03-17", "2024-03-09", "2024-03-10"),
    ("over the weekend", "2024-03-20", "2024-03-16", "2024-03-17"),
    ("next weekend", "2024-03-20", "2024-03-23", "2024-03-24"),
    ("the year 2024", None, "2024-01-01", "2024-12-31"),
    ("full-year 2024", None, "2024-01-01", "2024-12-31"),
    ("calendar year 2024", None, "2024-01-01", "2024-12-31"),
    ("the whole of 2024", None, "2024-01-01", "2024-12-31"),
    ("in the course of 2024", None, "2024-01-01", "2024-12-31"),
    ("as early as 2026", None, "2026-01-01", "2026-12-31"),
    ("in or around 2026", None, "2026-01-01", "2026-12-31"),
    ("the 2020s", None, "2020-01-01", "2029-12-31"),
    ("the next decade", "2024-03-20", "2030-01-01", "2039-12-31"),
    ("this decade", "2024-03-20", "2020-01-01", "2029-12-31"),
    ("the first week of January 2024", None, "2024-01-01", "2024-01-07"),
    ("the last week of May 2025", None, "2025-05-26", "2025-06-01"),
    ("the third week of next year", "2023-03-20", "2024-01-15", "2024-01-21"),
]

QUARTERS_HALVES_SEASONS: list[Case] = [
    ("1Q24", None, "2024-01-01", "2024-03-31"),
    ("Q1'24", None, "2024-01-01", "2024-03-31"),
    ("4Q 2023", None, "2023-10-01", "2023-12-31"),
    ("2024 Q2", None, "2024-04-01", "2024-06-30"),
    ("2024-Q2", None, "2024-04-01", "2024-06-30"),
    ("Q1-Q3 2024", None, "2024-01-01", "2024-09-30"),
    ("from Q1 to Q3 2024", None, "2024-01-01", "2024-09-30"),
    ("the final quarter of 2024", None, "2024-10-01", "2024-12-31"),
    ("the September quarter", "2024-10-20", "2024-07-01", "2024-09-30"),
    ("the March quarter of 2024", None, "2024-01-01", "2024-03-31"),
    ("the June 2023 quarter", None, "2023-04-01", "2023-06-30"),
    ("first-quarter 2024", None, "2024-01-01", "2024-03-31"),
    ("the third quarter of two thousand and twenty", None, "2020-07-01", "2020-09-30"),
    ("the fourth quarter of this year", "2024-05-02", "2024-10-01", "2024-12-31"),
    ("Q3 this year", "2024-05-02", "2024-07-01", "2024-09-30"),
    ("in the second quarter", "2024-07-15", "2024-04-01", "2024-06-30"),
    ("in the fourth quarter", "2024-01-15", "2023-10-01", "2023-12-31"),
    ("last quarter", "2024-01-15", "2023-10-01", "2023-12-31"),
    ("this quarter", "2024-05-15", "2024-04-01", "2024-06-30"),
    ("next quarter", "2024-12-28", "2025-01-01", "2025-03-31"),
    ("the January–March quarter", "2024-05-15", "2024-01-01", "2024-03-31"),
    ("the January-March quarter of 2025", None, "2025-01-01", "2025-03-31"),
    ("three months to June", "2024-07-20", "2024-04-01", "2024-06-30"),
    ("the quarter ended June 30, 2024", None, "2024-04-01", "2024-06-30"),
    ("1H25", None, "2025-01-01", "2025-06-30"),
    ("2019H2", None, "2019-07-01", "2019-12-31"),
    ("in the first half", "2025-08-15", "2025-01-01", "2025-06-30"),
    ("the first half of next year", "2024-08-15", "2025-01-01", "2025-06-30"),
    ("the latter half of 2025", None, "2025-07-01", "2025-12-31"),
    ("9M 2024", None, "2024-01-01", "2024-09-30"),
    ("the first six months of this year", "2024-08-15", "2024-01-01", "2024-06-30"),
    ("the first two months", "2024-03-15", "2024-01-01", "2024-02-29"),
    ("the last three months of 2024", None, "2024-10-01", "2024-12-31"),
    ("the last month of 2024", None, "2024-12-01", "2024-12-31"),
    ("in the year to March 2025", None, "2024-04-01", "2025-03-31"),
    ("the 12 months to June", "2024-07-15", "2023-07-01", "2024-06-30"),
    ("in the three years to 2027", None, "2025-01-01", "2027-12-31"),
    ("over the decade to March 2031", None, "2021-04-01", "2031-03-31"),
    ("in the years to March 2030", None, None, "2030-03-31"),
    ("for the years leading up to 2028", None, None, "2028-12-31"),
    ("last spring", "2024-12-26", "2024-03-01", "2024-05-31"),
    ("next spring", "2024-12-26", "2025-03-01", "2025-05-31"),
    ("this summer", "2024-05-26", "2024-06-01", "2024-08-31"),
    ("in the autumn", "2024-08-26", "2024-09-01", "2024-11-30"),
    ("fall 2026", None, "2026-09-01", "2026-11-30"),
    ("winter 2027", None, "2027-12-01", "2028-02-29"),
    ("late summer 2025", None, "2025-08-01", "2025-08-31"),
]

FISCAL: list[Case] = [
    ("FY26", None, None, None),
    ("fiscal 2026", None, None, None),
    ("in fiscal year 2026", None, None, None),
    ("Q3 FY26", None, None, None),
    ("FY2025-26", None, "2025-04-01", "2026-03-31"),
    ("FY 25/26", None, "2025-04-01", "2026-03-31"),
    ("the financial year 2025-26", None, "2025-04-01", "2026-03-31"),
    ("the financial year ending March 2026", None, "2025-04-01", "2026-03-31"),
    ("the fiscal year ended June 30, 2025", None, "2024-07-01", "2025-06-30"),
    ("the year ended 31 December 2024", None, "2024-01-01", "2024-12-31"),
]

PARTS: list[Case] = [
    ("the beginning of 2025", None, "2025-01-01", "2025-04-30"),
    ("at the start of the year", "2025-06-01", "2025-01-01", "2025-04-30"),
    ("the middle of 2025", None, "2025-05-01", "2025-08-31"),
    ("end of 2025", None, "2025-12-01", "2025-12-31"),
    ("year-end", "2024-03-20", "2024-12-01", "2024-12-31"),
    ("by year-end", "2024-03-20", None, "2024-12-31"),
    ("by the year-end", "2024-03-20", None, "2024-12-31"),
    ("by year-end 2025", None, None, "2025-12-31"),
    ("by mid-year", "2024-03-20", None, "2024-06-30"),
    ("late next year", "2024-03-20", "2025-09-01", "2025-12-31"),
    ("early in 2025", None, "2025-01-01", "2025-04-30"),
    ("mid-November", "2024-10-20", "2024-11-11", "2024-11-20"),
    ("by mid-November", "2024-10-20", None, "2024-11-15"),
    ("the end of March 2025", None, "2025-03-21", "2025-03-31"),
    ("by the end of March", "2024-02-20", None, "2024-03-31"),
    ("by end-March 2025", None, None, "2025-03-31"),
    ("by early 2026", None, None, "2026-04-30"),
    ("the end of the quarter", "2024-05-20", "2024-06-01", "2024-06-30"),
    ("early next week", "2024-03-20", "2024-03-25", "2024-03-27"),
    ("at the end of this week", "2024-03-20", "2024-03-22", "2024-03-24"),
    ("later in the week", "2024-03-20", "2024-03-20", "2024-03-24"),
    ("earlier this month", "2024-03-20", "2024-03-01", "2024-03-20"),
    ("earlier in 2024", "2024-03-20", "2024-01-01", "2024-03-20"),
    ("later in 2026", "2024-03-20", "2026-01-01", "2026-12-31"),
    ("later this decade", "2024-03-20", "2024-03-20", "2029-12-31"),
    ("the rest of the year", "2024-03-20", "2024-03-20", "2024-12-31"),
    ("so far this year", "2024-03-20", "2024-01-01", "2024-03-20"),
    ("year to date", "2024-03-20", "2024-01-01", "2024-03-20"),
    ("the early 2020s", None, "2020-01-01", "2023-04-30"),
    ("before the year is out", "2024-03-20", None, "2024-12-31"),
    ("by the time 2026 is over", "2024-03-20", None, "2026-12-31"),
    ("through to 2030", "2024-03-20", None, "2030-12-31"),
    ("some time in 2026", "2024-03-20", "2026-01-01", "2026-12-31"),
    ("before the end of June 2024", None, None, "2024-06-30"),
    ("by the start of 2025", None, None, "2025-01-01"),
    ("since the beginning of 2024", None, "2024-01-01", None),
    ("by the end of the decade", "2030-05-01", None, "2030-12-31"),
    ("by the end of the decade", "2031-05-01", None, "2040-12-31"),
]

RELATIONS: list[Case] = [
    ("no later than June 2026", None, None, "2026-06-30"),
    ("not later than 2026", None, None, "2026-12-31"),
    ("on or before 30 June 2026", None, None, "2026-06-30"),
    ("by Q3 2024", None, None, "2024-09-30"),
    ("by Tuesday, 19 March 2024", None, None, "2024-03-19"),
    ("as of the end of March 2024", None, None, "2024-03-31"),
    ("prior to 2030", None, None, "2029-12-31"),
    ("before 20 March 2024", None, None, "2024-03-19"),
    ("earlier than the second half of 2025", None, None, "2025-06-30"),
    ("until the end of 2027", None, None, "2027-12-31"),
    ("till March 2027", None, None, "2027-03-31"),
    ("through 2030", None, None, "2030-12-31"),
    ("up to 2030", None, None, "2030-12-31"),
    ("to date", "2024-03-20", None, "2024-03-20"),
    ("to the end of March 2024", None, None, "2024-03-31"),
    ("not before 2027", None, "2027-01-01", None),
    ("no earlier than mid-2027", None, "2027-05-01", None),
    ("not until 2027", None, "2027-01-01", "2027-12-31"),
    ("from January 2026", None, "2026-01-01", None),
    ("from next spring", "2024-06-01", "2025-03-01", None),
    ("from 2026 onwards", None, "2026-01-01", None),
    ("2026 onward", None, "2026-01-01", None),
    ("2030 or later", None, "2030-01-01", None),
    ("2030 or earlier", None, None, "2030-12-31"),
    ("beginning in 2026", None, "2026-01-01", None),
    ("starting next year", "2024-06-01", "2025-01-01", None),
    ("after 2030", None, "2031-01-01", None),
    ("beyond 2030", None, "2031-01-01", None),
    ("after 20 March 2024", None, "2024-03-21", None),
    ("after mid May 2024", None, "2024-05-21", None),
    ("within 2025", None, "2025-01-01", "2025-12-31"),
    ("within the year", "2024-03-20", "2024-03-20", "2024-12-31"),
]

DURATIONS: list[Case] = [
    ("within two years", "2024-02-29", "2024-02-29", "2026-02-28"),
    ("within the next 18 months", "2024-03-20", "2024-03-20", "2025-09-20"),
    ("within half a year", "2024-03-20", "2024-03-20", "2024-09-20"),
    ("within 90 days", "2024-03-20", "2024-03-20", "2024-06-18"),
    ("within 2 years and 3 months", "2024-03-20", "2024-03-20", "2026-06-20"),
    ("within a couple of years", "2024-03-20", "2024-03-20", "2026-03-20"),
    ("over the next two years", "2024-03-20", "2024-03-20", "2026-03-20"),
    ("for the next three years", "2024-03-20", "2024-03-20", "2027-03-20"),
    ("over the next decade", "2024-03-20", "2024-03-20", "2034-03-20"),
    ("in the coming month", "2024-03-20", "2024-03-20", "2024-04-20"),
    ("in the next year", "2024-03-20", "2024-03-20", "2025-03-20"),
    ("in three to four years", "2024-03-20", "2024-03-20", "2028-03-20"),
    ("in 18 months", "2024-03-20", "2024-03-20", "2025-09-20"),
    ("in two weeks", "2024-03-20", "2024-04-03", "2024-04-03"),
    ("in a year's time", "2024-03-20", "2024-03-20", "2025-03-20"),
    ("over the past three years", "2024-03-20", "2021-03-20", "2024-03-20"),
    ("in the last 12 months", "2024-03-20", "2023-03-20", "2024-03-20"),
    ("over the past year", "2024-03-20", "2023-03-20", "2024-03-20"),
    ("the past two quarters", "2024-03-20", "2023-07-01", "2023-12-31"),
    ("over the past week", "2024-03-20", "2024-03-11", "2024-03-17"),
    ("in recent years", "2024-03-20", None, None),
    ("in the coming years", "2024-03-20", None, None),
    ("within several months", "2024-03-20", None, None),
    ("three months ago", "2024-03-20", "2023-12-20", "2023-12-20"),
    ("ten years ago", "2024-03-20", "2014-03-01", "2014-03-31"),
    ("a year ago", "2024-03-20", "2023-03-01", "2023-03-31"),
    ("a few months ago", "2024-03-20", None, None),
    ("five years from now", "2024-03-20", "2029-03-01", "2029-03-31"),
    ("over three years ago", "2024-03-20", None, "2021-02-28"),
]

RANGES: list[Case] = [
    ("2025-2027", None, "2025-01-01", "2027-12-31"),
    ("2025–2027", None, "2025-01-01", "2027-12-31"),
    ("2025-27", None, "2025-01-01", "2027-12-31"),
    ("2025/26", None, "2025-01-01", "2026-12-31"),
    ("from 2025 to 2030", None, "2025-01-01", "2030-12-31"),
    ("between 2025 and the end of 2027", None, "2025-01-01", "2027-12-31"),
    ("January-March 2025", None, "2025-01-01", "2025-03-31"),
    ("the July-September second quarter", "2025-10-09", "2025-07-01", "2025-09-30"),
    ("the April-September first half of 2024", None, "2024-04-01", "2024-09-30"),
    ("January to June 2025", None, "2025-01-01", "2025-06-30"),
    ("from January to September", "2024-10-20", "2024-01-01", "2024-09-30"),
    ("between January and August", "2022-09-07", "2022-01-01", "2022-08-31"),
    ("from January up to and including August", "2022-09-07", "2022-01-01", "2022-08-31"),
    ("from January right through to the end of August", "2022-09-07", "2022-01-01", "2022-08-31"),
    ("three and a half years ago", "2026-03-10", "2022-09-01", "2022-09-30"),
    ("a year and a half ago", "2026-03-10", "2024-09-01", "2024-09-30"),
    ("the year before last", "2026-03-10", "2024-01-01", "2024-12-31"),
    ("in the final weeks of 2025", "2026-03-10", "2025-12-01", "2025-12-31"),
    ("in the opening weeks of this year", "2026-03-10", "2026-01-01", "2026-01-31"),
    ("in the first months of 2025", "2026-03-10", "2025-01-01", "2025-04-30"),
    ("in the last days of May 2025", "2026-03-10", "2025-05-21", "2025-05-31"),
    ("mid-way through 2021", None, "2021-05-01", "2021-08-31"),
    ("halfway through May 2021", None, "2021-05-11", "2021-05-20"),
    ("the month of August", "2022-09-07", "2022-08-01", "2022-08-31"),
    ("for the year so far", "2022-09-07", "2022-01-01", "2022-09-07"),
    ("this year so far", "2022-09-07", "2022-01-01", "2022-09-07"),
    ("the first and second quarters of 2021", "2022-09-07", "2021-01-01", "2021-06-30"),
    ("the second and third quarter", "2022-11-07", "2022-04-01", "2022-09-30"),
    ("from January up until August", "2022-09-07", "2022-01-01", "2022-08-31"),
    ("from November to February", "2024-03-20", "2023-11-01", "2024-02-29"),
    ("from October to March 2025", None, "2024-10-01", "2025-03-31"),
    ("from October 2024 to March", None, "2024-10-01", "2025-03-31"),
    ("March and April 2025", None, "2025-03-01", "2025-04-30"),
    ("in May or June 2025", None, "2025-05-01", "2025-06-30"),
    ("March 20-22, 2024", None, "2024-03-20", "2024-03-22"),
    ("20 to 22 March 2024", None, "2024-03-20", "2024-03-22"),
    ("15 and 16 March 2024", None, "2024-03-15", "2024-03-16"),
    ("from 25 April to 4 May 2025", None, "2025-04-25", "2025-05-04"),
    ("December 28, 2024 - January 3, 2025", None, "2024-12-28", "2025-01-03"),
    ("4 to 23 next month", "2024-03-20", "2024-04-04", "2024-04-23"),
    ("from May 2024 to today", "2024-09-20", "2024-05-01", "2024-09-20"),
    ("from April until the end of June", "2024-09-20", "2024-04-01", "2024-06-30"),
    ("between the middle of March and the end of May", "2024-09-20", "2024-03-11", "2024-05-31"),
    ("between late 2025 and early 2026", None, "2025-09-01", "2026-04-30"),
]


@pytest.mark.parametrize("case", CONTRACT, ids=lambda case: case[0])
def test_the_contracts_table(case: Case) -> None:
    _check(case)


@pytest.mark.parametrize("case", DAYS, ids=lambda case: case[0])
def test_days(case: Case) -> None:
    _check(case)


@pytest.mark.parametrize("case", MONTHS_AND_YEARS, ids=lambda case: case[0])
def test_weeks_months_years_and_decades(case: Case) -> None:
    _check(case)


@pytest.mark.parametrize("case", QUARTERS_HALVES_SEASONS, ids=lambda case: case[0])
def test_quarters_halves_and_seasons(case: Case) -> None:
    _check(case)


@pytest.mark.parametrize("case", FISCAL, ids=lambda case: case[0])
def test_financial_years_are_open_unless_both_years_or_the_end_is_told(case: Case) -> None:
    _check(case)


@pytest.mark.parametrize("case", PARTS, ids=lambda case: case[0])
def test_parts_of_years_and_months(case: Case) -> None:
    _check(case)


@pytest.mark.parametrize("case", RELATIONS, ids=lambda case: case[0])
def test_relations_set_the_open_end(case: Case) -> None:
    _check(case)


@pytest.mark.parametrize("case", DURATIONS, ids=lambda case: case[0])
def test_durations_count_from_the_reference_date(case: Case) -> None:
    _check(case)


@pytest.mark.parametrize("case", RANGES, ids=lambda case: case[0])
def test_ranges_hold_both_ends(case: Case) -> None:
    _check(case)


@pytest.mark.parametrize(
    "words", ["this year", "last month", "within three years", "on Tuesday", "in March", "Sept. 4"]
)
def test_relative_words_without_a_reference_date_stay_open(words: str) -> None:
    period = _read(words, None)
    assert period.relative
    assert (period.start, period.end) == (None, None)


def test_a_day_without_a_year_lies_on_the_side_that_the_tense_tells() -> None:
    assert _read("Sept. 4", "2024-03-20", tense="past").start == date(2023, 9, 4)
    assert _read("Sept. 4", "2024-03-20", tense="future").start == date(2024, 9, 4)


def test_christmas_is_a_day() -> None:
    assert _read("by Christmas", "2026-03-10", tense="future").end == date(2026, 12, 25)
    assert _read("before Christmas 2027", None).end == date(2027, 12, 24)


def test_without_a_tense_it_is_the_nearest_one() -> None:
    assert _read("December 18", "2024-01-05").start == date(2023, 12, 18)
    assert _read("January 8", "2023-12-20").start == date(2024, 1, 8)


def test_a_month_that_has_begun_is_past_and_one_that_has_not_ended_is_future() -> None:
    assert _read("in September", "2024-09-07", tense="past").start == date(2024, 9, 1)
    assert _read("in September", "2024-09-07", tense="future").start == date(2024, 9, 1)


def test_without_a_reference_date_the_year_of_the_surroundings_counts() -> None:
    assert _read("on March 20", None, year=2023).start == date(2023, 3, 20)
    assert _read("on March 20", "2024-05-01", year=2023).start == date(2024, 3, 20)


def test_the_29th_of_february_finds_a_leap_year() -> None:
    assert _read("February 29", "2025-03-01").start == date(2024, 2, 29)


def test_a_weekday_goes_with_the_tense() -> None:
    assert _read("on Friday", "2024-03-20", tense="past").start == date(2024, 3, 15)
    assert _read("on Friday", "2024-03-20", tense="future").start == date(2024, 3, 22)


def test_in_two_years_looks_back_in_the_past_tense() -> None:
    period = _read("in two years", "2024-03-20", tense="past")
    assert (period.start, period.end) == (date(2022, 3, 20), date(2024, 3, 20))


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("the following year", "2022-01-01", "2022-12-31"),
        ("the year after", "2022-01-01", "2022-12-31"),
        ("two years later", "2023-09-01", "2023-09-30"),
        ("the same month", "2021-09-01", "2021-09-30"),
        ("in the month", "2021-09-01", "2021-09-30"),
        ("the previous year", "2020-01-01", "2020-12-31"),
        ("the following spring", "2022-03-01", "2022-05-31"),
        ("that autumn", "2021-09-01", "2021-11-30"),
        ("that June", "2022-06-01", "2022-06-30"),
        ("the previous spring", "2021-03-01", "2021-05-31"),
        ("three months after that", "2021-12-15", "2021-12-15"),
        ("two years before that", "2019-09-01", "2019-09-30"),
        ("a year afterwards", "2022-09-01", "2022-09-30"),
    ],
)
def test_anaphoric_words_count_from_the_anchor_and_never_from_the_reference(words: str, start: str, end: str) -> None:
    still_open = _read(words, "2024-03-20")
    assert still_open.anaphoric
    assert (still_open.start, still_open.end) == (None, None)
    anchored = _read(words, "2024-03-20", anchor=date(2021, 9, 15))
    assert (anchored.start, anchored.end) == (_day(start), _day(end))


@pytest.mark.parametrize(
    ("words", "anchor", "start", "end"),
    [
        ("a year later", date(2021, 1, 1), "2022-01-01", "2022-12-31"),
        ("two years earlier", date(2021, 6, 1), "2019-06-01", "2019-06-30"),
        ("a month later", date(2021, 6, 1), "2021-07-01", "2021-07-31"),
        ("three months later", date(2021, 6, 15), "2021-09-15", "2021-09-15"),
        ("two weeks later", date(2021, 6, 1), "2021-06-15", "2021-06-15"),
    ],
)
def test_so_long_after_a_year_or_a_month_is_a_year_or_a_month(words: str, anchor: date, start: str, end: str) -> None:
    found = _read(words, "2024-03-20", anchor=anchor)
    assert (found.start, found.end) == (_day(start), _day(end))


def test_the_next_year_counts_from_the_anchor_in_a_tale_of_the_past_alone() -> None:
    told = _read("the next year", "2024-03-20", tense="past", anchor=date(2021, 9, 15))
    assert (told.start, told.end) == (date(2022, 1, 1), date(2022, 12, 31))
    to_come = _read("the next year", "2024-03-20", tense="future", anchor=date(2021, 9, 15))
    assert to_come.start == date(2025, 1, 1)
    assert _read("next year", "2024-03-20", tense="past", anchor=date(2021, 9, 15)).start == date(2025, 1, 1)


def test_the_relation_of_the_mention_may_replace_that_of_the_words() -> None:
    period = _read("until September", "2024-03-27", relation="in")
    assert (period.start, period.end) == (date(2024, 9, 1), date(2024, 9, 30))


@pytest.mark.parametrize(
    ("words", "relation"),
    [
        ("in 2025", "in"),
        ("2025", "in"),
        ("by 2030", "by"),
        ("before 2030", "before"),
        ("until 2030", "until"),
        ("within three years", "within"),
        ("since 2019", "since"),
        ("starting in March 2026", "from"),
        ("to the end of March", "to"),
        ("over the next two years", "over"),
        ("after 2030", "after"),
        ("between 2025 and 2027", "range"),
    ],
)
def test_the_relation_is_kept_apart(words: str, relation: str) -> None:
    assert _read(words, "2024-03-20").relation == relation


@pytest.mark.parametrize(
    ("words", "granularity"),
    [
        ("20 March 2024", "day"),
        ("this week", "week"),
        ("March 2024", "month"),
        ("Q3 2026", "quarter"),
        ("H2 2025", "half"),
        ("winter 2026", "season"),
        ("by 2030", "year"),
        ("the 2020s", "decade"),
        ("2025 to 2027", "span"),
        ("within three years", "duration"),
        ("early 2025", "year_part"),
        ("mid-May 2025", "month_part"),
        ("FY26", "fiscal_year"),
    ],
)
def test_the_granularity_says_how_fine_it_is(words: str, granularity: str) -> None:
    assert _read(words, "2024-03-20").granularity == granularity


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("20 March 2024", "2024-03-20"),
        ("March 2024", "2024-03"),
        ("2024", "2024"),
        ("Q3 2026", "2026-35"),
        ("H2 2025", "2025-41"),
        ("spring 2026", "2026-21"),
        ("early 2025", "2025-37"),
        ("the 2020s", "202X"),
        ("2025 to 2027", "2025/2027"),
        ("the first nine months of 2024", "2024-01/2024-09"),
        ("by 2030", "/2030-12-31"),
        ("from 2026", "2026-01-01/.."),
        ("in March", "XXXX-03"),
        ("on March 20", "XXXX-03-20"),
        ("this year", None),
    ],
)
def test_edtf(words: str, edtf: str | None) -> None:
    assert _read(words, None).edtf == edtf


def test_words_that_are_no_period_have_none() -> None:
    assert resolve_period("a large car", date(2024, 3, 20)) is None
