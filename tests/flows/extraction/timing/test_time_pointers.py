"""Time pointers: by then, until then, in the month, in this one."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]
DAY = date(2026, 3, 10)

POINTED = [
    ("Renault cuts the cost of a car by 2027. Two billion euros are to be spent on it until then.", date(2027, 12, 31)),
    ("Bentley ends its engines in 2035. Ten new plug-in cars are to follow between now and then.", date(2035, 12, 31)),
    ("Volvo means to be electric by 2030; 90 per cent of its cars will by then be electric.", date(2030, 12, 31)),
    ("Geely means to lead by 2030. By that time revenue is to exceed 900 billion yuan.", date(2030, 12, 31)),
    ("Geely means to lead by 2030. At that point it expects to sell 5 million cars.", date(2030, 12, 31)),
    ("Geely means to lead. At that point in its story it expects to sell 5 million cars.", None),
    ("Kia opens a plant in 2028. By then the network, with 28 dealers so far, is to number 45.", date(2028, 12, 31)),
    ("Chery exported 900,000 cars last year and wants to get to 1.2 million in this one.", date(2026, 12, 31)),
    ("Chery opens a plant in 2027. In this one case it wants to sell 12,000 cars.", None),
]


@pytest.mark.parametrize(("text", "end"), POINTED)
def test_an_aim_is_for_the_time_that_words_point_at(
    facts_of: Callable[..., Facts], text: str, end: date | None
) -> None:
    assert [row.get("period_end") for row in facts_of(text, DAY)["targets"]] == [end]


def test_in_the_month_is_the_month_told_last(facts_of: Callable[..., Facts]) -> None:
    text = "Kia sold 12,000 cars in India in October 2025. Skoda managed 8,252 cars in the month."
    ends = [(row["value"], row["period_end"]) for row in facts_of(text, DAY)["results"]]
    assert ends == [(12000, date(2025, 10, 31)), (8252, date(2025, 10, 31))]


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        (
            "Kia sold 30,000 EVs in the first quarter of 2024, 35,000 in the second and 41,000 in the third.",
            ["2024-03-31", "2024-06-30", "2024-09-30"],
        ),
        ("In the first half of 2024 Kia sold 50,000 EVs; in the second it was 61,000.", ["2024-06-30", "2024-12-31"]),
        ("Kia sold 30,000 EVs in the first quarter of 2024 and 9,000 hybrids in all.", ["2024-03-31", "2024-03-31"]),
    ],
)
def test_each_quarter_that_is_told_by_its_number_alone(facts_of: Any, text: str, ends: list[str]) -> None:
    assert sorted(str(r["period_end"]) for r in facts_of(text, date(2025, 1, 10))["results"]) == ends
