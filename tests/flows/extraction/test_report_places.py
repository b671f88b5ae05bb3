"""Reports of many makers: where they count, whose parts are, what somebody would need, years that were closed."""

from collections.abc import Callable
from datetime import date

import pytest

Facts = Callable[..., dict[str, list[dict[str, object]]]]
_DAY = date(2025, 10, 15)


def _told(facts: Facts, dataset: str, text: str) -> set[tuple[object, ...]]:
    return {
        (f["organization_id"], f["metric"], f.get("value"), str(f.get("period_end")))
        for f in facts(text, published_on=_DAY)[dataset]
    }


def test_the_town_of_a_plant_is_no_scene_of_all_makers(facts_of: Facts) -> None:
    facts = facts_of(
        "Xiaomi sold more than 30,000 cars in July. Its factory in Beijing runs two shifts. Li Auto came to 30,731 and "
        "Xpeng to 36,717. Leapmotor sold 50,129 and Deepal 27,169.",
        published_on=_DAY,
    )
    assert {f["organization_id"] for f in facts["markets"]} <= {"xiaomi"}
    assert not [f for f in facts["results"] if f.get("place")]


def test_the_country_of_a_market_is_the_scene(facts_of: Facts) -> None:
    facts = facts_of(
        "Norway's car market grew by 12% in July. Tesla sold 2,100 cars, BYD 820 and MG 640.", published_on=_DAY
    )
    assert {f.get("place") for f in facts["results"] if f["organization_id"] == "byd"} == {"NO"}


def test_domestic_sales_in_a_report_of_a_market_are_those_there(facts_of: Facts) -> None:
    facts = facts_of(
        "Car sales in India fell in September. Mahindra dispatched 50,420 cars. Hyundai's domestic sales stood at "
        "51,547 units. Tata Motors sold 46,435 cars.",
        published_on=_DAY,
    )
    assert {(f["organization_id"], f["place"]) for f in facts["results"]} == {
        ("mahindra", "IN"),
        ("hyundai", "IN"),
        ("tata-motors", "IN"),
    }


def test_domestic_sales_of_the_maker_that_an_article_is_about_are_those_at_home(facts_of: Facts) -> None:
    facts = facts_of(
        "Hyundai is pleased. Car sales in India fell in September. Its domestic sales stood at 51,547 units; Mahindra "
        "dispatched 50,420 cars, Tata Motors 46,435.",
        published_on=_DAY,
    )
    assert ("hyundai", "KR") in {(f["organization_id"], f.get("place")) for f in facts["results"]}


def test_a_maker_ahead_in_a_report_of_sales_is_told_with_its_cars(facts_of: Facts) -> None:
    text = "Mahindra sold 50,420 cars in September.\nMaruti Suzuki stayed way ahead of everyone, with 160,791 cars."
    assert ("maruti-suzuki", "vehicle_sales", 160791.0, "2025-09-30") in _told(facts_of, "results", text)
    talk = "Mahindra sold 50,420 cars in September.\nMaruti Suzuki stayed ahead of its plans, with 160,791 visitors."
    assert {f[0] for f in _told(facts_of, "results", talk)} == {"mahindra"}


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("Such was September 2025 for carmakers. Kia sold 50,000 cars.", "2025-09-30"),
        ("September was no joy for Kia. It sold 50,000 cars.", "2025-09-30"),
        ("Tax breaks lapsed in September. Kia sold 50,000 cars.", "None"),
    ],
)
def test_a_month_spoken_of_is_that_of_the_figures_behind_it(facts_of: Facts, text: str, end: str) -> None:
    assert ("kia", "vehicle_sales", 50000.0, end) in _told(facts_of, "results", text)


@pytest.mark.parametrize(
    "text",
    [
        "Nio sold 21,017 cars in July, of which the Onvo brand accounted for 5,976.",
        "Nio sold 21,017 cars in July, of which Onvo contributed 5,976.",
        "Nio sold 21,017 cars in July. Onvo was good for 5,976.",
    ],
)
def test_what_a_brand_is_of_a_total_is_its_own(facts_of: Facts, text: str) -> None:
    assert ("onvo", "vehicle_sales", 5976.0, "2025-07-31") in _told(facts_of, "results", text)


@pytest.mark.parametrize(
    "text",
    [
        "Tesla has sold 1.29 million cars, so it would need 515,000 in the fourth quarter to match 2024.",
        "Tesla would have to deliver 515,000 cars in the fourth quarter.",
        "Analysts expect Tesla to deliver 515,000 cars in the fourth quarter.",
    ],
)
def test_what_would_be_needed_is_no_target(facts_of: Facts, text: str) -> None:
    assert 515000.0 not in {f[2] for f in _told(facts_of, "targets", text)}


def test_parts_of_an_aim_are_aims(facts_of: Facts) -> None:
    text = (
        "Zeekr wants to sell 710,000 cars in 2025, 40% more than the two brands managed last year: 320,000 for Zeekr "
        "and 390,000 for Lynk & Co."
    )
    found = _told(facts_of, "targets", text)
    assert ("zeekr", "vehicle_sales", 320000.0, "2025-12-31") in found
    assert ("lynk-and-co", "vehicle_sales", 390000.0, "2025-12-31") in found


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("GWM sold 923,380 vehicles in nine months.", ("gwm", "vehicle_sales", 923380.0, "2025-09-30")),
        ("BYD ended the year with 76,713 registrations, and a plant is to start in March.",
         ("byd", "vehicle_sales", 76713.0, "2024-12-31")),
        ("Xpeng wants to double its exports to 90,000 this year; last year's 45,008 were a record.",
         ("xpeng", "vehicle_exports", 45008.0, "2024-12-31")),
    ],
)  # fmt: skip
def test_when_a_report_counts(facts_of: Facts, text: str, wanted: tuple[object, ...]) -> None:
    assert wanted in _told(facts_of, "results", text)


def test_that_period_is_the_one_just_told(facts_of: Facts) -> None:
    text = "Nio is to make a profit in the fourth quarter. For that period it forecasts 120,000 deliveries."
    assert ("nio", "vehicle_sales", 120000.0, "2025-12-31") in _told(facts_of, "targets", text)


@pytest.mark.parametrize(
    "text",
    [
        "Rivian has taken in $1 billion from Volkswagen.",
        "Lucid was granted a $2 billion credit line by its owner.",
        "Rivian signed a $1 billion loan.",
    ],
)
def test_money_that_is_lent_or_put_in_by_others_is_no_revenue(facts_of: Facts, text: str) -> None:
    assert not [f for f in _told(facts_of, "results", text) if f[1] in ("revenue", "investment")]


def test_what_stores_are_part_of_is_not_exported(facts_of: Facts) -> None:
    found = _told(facts_of, "targets", "Zeekr wants 1,000 stores by the end of 2025, of which 500 outside China.")
    assert {f[1] for f in found} == {"outlet_count"}


@pytest.mark.parametrize(
    "text",
    [
        "BYD Mexico sold about 40,000 vehicles in 2024. For 2025 it is aiming for twice as many.",
        "BYD Mexico sold about 40,000 vehicles in 2024 and wants to sell twice as many in 2025.",
        "BYD Mexico sold about 40,000 vehicles in 2024. It plans to deliver twice as many in 2025.",
    ],
)
def test_twice_as_many_are_aimed_for(facts_of: Facts, text: str) -> None:
    found = facts_of(text, published_on=_DAY)["targets"]
    assert [(f["metric"], f["change_percent"], str(f["period_end"])) for f in found] == [
        ("vehicle_sales", 100.0, "2025-12-31")
    ]


@pytest.mark.parametrize(
    ("text", "sold"),
    [
        ("Nio sold 30,000 cars in July. Leapmotor for the first time topped 50,000.", True),
        ("Nio sold 30,000 cars in July. Its app has exceeded 50,000 users.", False),
        ("Nio sold 30,000 cars in July. The price of a car topped 50,000 dollars.", False),
    ],
)
def test_a_maker_tops_a_number_of_what_was_counted(facts_of: Facts, text: str, sold: bool) -> None:
    assert (50000.0 in {f[2] for f in _told(facts_of, "results", text)}) == sold
