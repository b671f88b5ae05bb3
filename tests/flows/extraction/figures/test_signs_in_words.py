"""Changes whose sign a word tells, times behind another telling of a number, and work found for so many."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = Callable[..., dict[str, list[dict[str, Any]]]]
DAY = date(2025, 7, 1)


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("Kia sold 4,708 cars in June (minus 4%).", -4.0),
        ("Kia sold 4,708 cars in June, plus 4 percent.", 4.0),
        ("Kia sold 4,708 cars in June, minus 4 per cent against May.", -4.0),
        ("Kia sold 4,708 cars, a minus of 4 percent.", -4.0),
        ("Registrations in June: Kia 4,708 (plus 149%), Mahindra 2,979 (minus 5%).", 149.0),
        ("Kia sold 4,708 cars in June, 4 percent of them electric.", None),
        ("Kia sold 4,708 cars in June, a share of 4 percent.", None),
        ("Kia sold 4,708 cars (4 percent of the market).", None),
    ],
)
def test_a_word_tells_the_sign_of_a_change(facts_of: Facts, text: str, change: float | None) -> None:
    rows = [r for r in facts_of(text, DAY)["results"] if r.get("value") == 4708.0]
    assert [r.get("change_percent") for r in rows] == [change]


@pytest.mark.parametrize(
    ("text", "metric"),
    [
        ("Volvo is shrinking. About 125 people, one in twenty, lost their jobs in May.", "job_cuts"),
        ("Volvo is shrinking. About 125 people, or 5 percent of the staff, lost their jobs in May.", "job_cuts"),
        ("Kia delivered 125 cars, a tenth of its total, in May.", "vehicle_sales"),
    ],
)
def test_another_telling_of_the_number_does_not_part_it_from_its_time(facts_of: Facts, text: str, metric: str) -> None:
    rows = [r for r in facts_of(text, DAY)["results"] if r["metric"] == metric]
    assert [(r["value"], r.get("period_start")) for r in rows] == [(125.0, date(2025, 5, 1))]


@pytest.mark.parametrize(
    "text",
    [
        "Stellantis enlarges its plant in Kenitra. Work will be found for 3,100 more people.",
        "Stellantis enlarges its plant in Kenitra. There will be work for 3,100 people.",
        "Stellantis enlarges its plant in Kenitra. That creates work for 3,100.",
        "Stellantis enlarges its plant in Kenitra. Another 3,100 will find work there.",
    ],
)
def test_work_for_so_many_is_jobs(facts_of: Facts, text: str) -> None:
    assert [(r["metric"], r["value"]) for r in facts_of(text, DAY)["targets"]] == [("jobs", 3100.0)]
