import datetime as dt

import pytest

from flows.publishing.pages import words


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [
        (None, "2030-12-31", "by the end of 2030"),
        (None, "2026-03-31", "by 31 Mar 2026"),
        ("2026-01-01", None, "from 2026"),
        ("2025-01-01", "2025-12-31", "2025"),
        ("2025-01-01", "2027-12-31", "2025 to 2027"),
        ("2026-07-01", "2026-09-30", "Q3 2026"),
        ("2025-07-01", "2025-12-31", "second half of 2025"),
        ("2024-03-01", "2024-03-31", "March 2024"),
        ("2024-03-20", "2024-03-20", "20 Mar 2024"),
        ("2024-02-01", "2024-09-30", "1 Feb 2024 to 30 Sep 2024"),
        (None, None, ""),
    ],
)
def test_periods_are_said_as_people_say_them(start: str | None, end: str | None, said: str) -> None:
    ends = [None if day is None else dt.date.fromisoformat(day) for day in (start, end)]
    assert words.period(*ends) == said


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        (("gt", 2e6, None, None, "vehicles"), "more than 2 million vehicles"),
        (("eq", 40_000.0, 50_000.0, None, "vehicles"), "40,000 to 50,000 vehicles"),
        (("eq", 90.0, None, None, "percent"), "90%"),
        (("eq", 3.5e9, None, None, "EUR"), "3.5 billion EUR"),
        (("ge", 1.0, None, None, "models"), "at least 1 model"),
        (("eq", 1.0, None, None, "people"), "1 person"),
        (("eq", 5e4, None, None, "vehicles_per_year"), "50,000 vehicles a year"),
        (("eq", None, None, -5.0, None), "down 5%"),
        (("eq", 0.0, None, None, "vehicles"), "0 vehicles"),
    ],
)
def test_figures_are_said_with_how_they_are_told(cells: tuple[str, float, float, float, str], said: str) -> None:
    assert words.figure(*cells) == said


def test_numbers_lose_nothing() -> None:
    assert (words.number(417_204.0), words.scaled(2_454_300.0), words.number(0.125)) == (
        "417,204",
        "2,454,300",
        "0.125",
    )
