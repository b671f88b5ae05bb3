"""Figures in the wordings of digests: sections, round-ups, pointers to a time told before, plans moved and dropped."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = Callable[..., dict[str, list[dict[str, Any]]]]
DAY = date(2025, 8, 20)


def _told(facts_of: Facts, text: str, dataset: str) -> set[tuple[Any, ...]]:
    """Organisation, metric, value and the end of the period of each fact."""
    return {
        (f["organization_id"], f["metric"], f.get("value"), str(f["period_end"]) if f.get("period_end") else None)
        for f in facts_of(text, DAY)[dataset]
    }


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # The time told before is pointed at.
        (
            "Xpeng opened a hall in Graz in March 2024. It delivered 8,000 cars in Europe that year.",
            ("xpeng", "vehicle_sales", 8000, "2024-12-31"),
        ),
        (
            "Nio launched the ET9 in April 2025. In that month it delivered 23,900 cars.",
            ("nio", "vehicle_sales", 23900, "2025-04-30"),
        ),
        # Handed over in a month: "over" compares nothing.
        ("Of the Zeekr 7X, 10,575 were handed over in July 2025.", ("zeekr", "vehicle_sales", 10575, "2025-07-31")),
        # A possessive names whose share it is.
        (
            "In the first half of 2025 Kia held 4.0% of the European market, level with Hyundai's 4.1%.",
            ("hyundai", "market_share", 4.1, "2025-06-30"),
        ),
        # Today beside a plan.
        (
            "VinFast has grown fast in Manila: twenty dealers a year ago, 41 now, and 60 by the end of 2026.",
            ("vinfast", "outlet_count", 41, None),
        ),
        (
            "Local content at BAIC stands at 30 percent and is to reach 60 percent by 2028.",
            ("baic", "local_content", 30, None),
        ),
        # What a plant was built for, told aside or not used up.
        (
            "Suzuki will close its Rayong plant, built for 80,000 cars a year, at the end of 2025.",
            ("suzuki", "production_capacity", 80000, None),
        ),
        (
            "Ford's plant could make 200,000 vehicles a year but managed only 139,000 in 2024.",
            ("ford", "vehicle_production", 139000, "2024-12-31"),
        ),
        # Milestones are totals.
        (
            "Mahindra completed its 25,000th Pik Up in Durban in July 2025.",
            ("mahindra", "vehicle_production", 25000, "2025-07-31"),
        ),
        # Money that is spent.
        ("BAIC runs a plant at Coega. R1.9 billion has been sunk into it so far.", ("baic", "investment", 1.9e9, None)),
        # Outlets told in other words.
        ("Omoda is sold in 15 countries. Workforce: 3,700.", ("omoda", "jobs", 3700, None)),
        (
            "BYD sold 4,100 cars in Iberia in July. Portugal contributed 1,020.",
            ("byd", "vehicle_sales", 1020, "2025-07-31"),
        ),
    ],
)
def test_what_was_reached(facts_of: Facts, text: str, wanted: tuple[Any, ...]) -> None:
    assert wanted in _told(facts_of, text, "results")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "By 2030 BYD wants to be in over 80 countries, with more than 700 sales channels.",
            ("byd", "outlet_count", 700, "2030-12-31"),
        ),
        (
            "Omoda is present in 15 countries. By 2028 it wants to be in over 40.",
            ("omoda", "market_count", 40, "2028-12-31"),
        ),
        (
            "MG sold 150,000 cars in Europe in the first half of 2025. Full-year goal for the continent: 300,000.",
            ("mg", "vehicle_sales", 300000, "2025-12-31"),
        ),
        (
            "Leapmotor sold 3,950 cars in Spain in the first quarter of 2025. For the full year 15,000 are "
            "expected there.",
            ("leapmotor", "vehicle_sales", 15000, "2025-12-31"),
        ),
        (
            "The hall of BAIC was laid out for 50,000 units a year, but production this year is put at no "
            "more than 3,500.",
            ("baic", "vehicle_production", 3500, "2025-12-31"),
        ),
        (
            "GWM builds cars in Brazil. Ten billion reais will have gone into the country by 2032.",
            ("gwm", "investment", 1e10, "2032-12-31"),
        ),
        (
            "By the end of September 2025, 474 people will have left Ford's South African factory.",
            ("ford", "job_cuts", 474, "2025-09-30"),
        ),
    ],
)
def test_what_is_to_be_reached(facts_of: Facts, text: str, wanted: tuple[Any, ...]) -> None:
    assert wanted in _told(facts_of, text, "targets")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("BYD has shelved its project of a Mexican plant for 150,000 vehicles.", 150000),
        ("Having aimed for 300,000 deliveries in 2025, Xiaomi now reckons with 350,000.", 300000),
        ("Xpeng missed the original full-year target of 800,000.", 800000),
        ("Rivian sold 13,201 cars and narrowed its forecast for the year to 41,500; it had been 46,000.", 46000),
    ],
)
def test_what_a_plan_was_moved_from_is_denied(facts_of: Facts, text: str, value: float) -> None:
    assert [f["certainty"] for f in facts_of(text, DAY)["targets"] if f.get("value") == value] == ["denied"]


@pytest.mark.parametrize(
    "text",
    [
        "Malaysia's EV market, led by Proton with the e.MAS 7, amounted to 21,789 units in 2024.",
        "Chery built up 81 dealers in premises that European marques have abandoned, the Omoda 5 costs 25,000 euros.",
        "The Nio ES6 costs 45,000 euros, has 480 hp, a range of 620 km, a 100-kWh battery and seven seats.",
    ],
)
def test_near_misses(facts_of: Facts, text: str) -> None:
    facts = facts_of(text, DAY)
    assert not facts["targets"]
    assert not [f for f in facts["results"] if f["metric"] != "outlet_count"]


@pytest.mark.parametrize(
    ("text", "value", "certainty"),
    [
        ("Geely had aimed to deliver 2 million vehicles in 2024.", 2_000_000, "asserted"),
        ("Leapmotor had expected sales of 250,000 cars in 2024 but sold 293,724.", 250_000, "asserted"),
        ("Volvo has withdrawn its target of selling 80,000 cars in Thailand in 2024.", 80_000, "denied"),
        ("Kia no longer expects to deliver 2 million vehicles in 2024.", 2_000_000, "denied"),
    ],
)
def test_an_aim_whose_time_is_over_is_no_result(facts_of: Facts, text: str, value: float, certainty: str) -> None:
    told = facts_of(text, DAY)
    assert [f["certainty"] for f in told["targets"] if f["value"] == value] == [certainty]
    assert [f for f in told["results"] if f["value"] == value] == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Volvo reached its goal of delivering 2 million vehicles in 2024.", 2_000_000),
        ("Nio sold more cars than planned, handing over 120,000 in 2024.", 120_000),
        ("Kia, as expected, delivered 300,000 cars in 2024.", 300_000),
    ],
)
def test_an_aim_that_was_reached_is_a_result(facts_of: Facts, text: str, value: float) -> None:
    assert [f["value"] for f in facts_of(text, DAY)["results"]] == [value]
