"""Changes whose sign a word tells, times beside and behind numbers, work and cars told by counting."""

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


@pytest.mark.parametrize(
    "text",
    [
        "Kia sold 45,000 cars in Spain last year and 30,000 the year before.",
        "Kia sold 45,000 cars in Spain last year, after 30,000 cars in the year before.",
        "Kia is doing well. Last year it sold 45,000 cars, the year before 30,000.",
        "Kia is doing well. Last year 45,000 were sold, and 30,000 the year before.",
    ],
)
def test_the_year_before_is_the_year_before_that(facts_of: Facts, text: str) -> None:
    rows = facts_of(text, DAY)["results"]
    assert {r["value"]: r["period_start"].year for r in rows} == {45000.0: 2024, 30000.0: 2023}


@pytest.mark.parametrize(
    "text",
    [
        "Kia sold 45,000 cars last year, more than the year before.",
        "Last year Kia's 45,000 sales were up on the year before.",
    ],
)
def test_a_year_that_a_number_is_compared_with_is_not_its_own(facts_of: Facts, text: str) -> None:
    rows = [r for r in facts_of(text, DAY)["results"] if r.get("value") == 45000.0]
    assert [r["period_start"].year for r in rows] == [2024]


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("Every tenth car sold in Spain is a Kia.", ("kia", 10.0)),
        ("In Norway every fifth new car was a Tesla last year.", ("tesla", 20.0)),
        ("Nearly every second electric car sold in Brazil is a BYD.", ("byd", 50.0)),
        ("Every eighth new car in Spain is a Kia.", ("kia", 12.5)),
    ],
)
def test_every_so_manieth_car_is_a_share_of_the_market(facts_of: Facts, text: str, share: tuple[str, float]) -> None:
    rows = facts_of(text, DAY)["results"]
    assert [(r["organization_id"], r["value"]) for r in rows if r["metric"] == "market_share"] == [share]


@pytest.mark.parametrize(
    "text",
    [
        "Every second car in the car park was a Kia.",
        "Every second car on the street in Oslo is a Tesla.",
        "Every fourth car in Germany is a Volkswagen.",
        "Every second new car on the stand in Oslo was a BYD.",
        "Every fourth Kia sold there is a Sportage.",
        "Every fourth car that Kia sells in Spain is electric.",
    ],
)
def test_cars_that_only_stand_there_are_none(facts_of: Facts, text: str) -> None:
    assert not [r for r in facts_of(text, DAY)["results"] if r["metric"] == "market_share"]
