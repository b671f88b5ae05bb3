"""Lists of what is to be done, and lists and orders that are none."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = Callable[..., dict[str, list[dict[str, Any]]]]
DAY = date(2026, 3, 10)


def _told(facts_of: Facts, text: str) -> set[str]:
    """Each target (T) and result (R): its metric, value and the end of its period."""
    found = facts_of(text, DAY)
    return {
        f"{dataset[0].upper()} {f['metric']} {f['value']:g} {f.get('period_end') or '-'}"
        for dataset in ("targets", "results")
        for f in found[dataset]
    }


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # Orders that nobody gives.
        (
            "BYD's plan is simple. Deliver 5,000 cars a month. Hire 2,000 people by Christmas. Double the dealer "
            "count to 2,000.",
            {"T vehicle_sales 5000 -", "T jobs 2000 2026-12-25", "T outlet_count 2000 -"},
        ),
        (
            "Chery's to-do list for Britain: 1. Sell 80,000 cars. 2. Launch six models.",
            {"T vehicle_sales 80000 -", "T new_model_count 6 -"},
        ),
        (
            "Priorities for Cupra: sell 300,000 cars a year; open 60 showrooms; hire 500 people.",
            {"T vehicle_sales 300000 -", "T new_outlet_count 60 -", "T jobs 500 -"},
        ),
        # Nouns, participles and adjectives are none.
        ("BYD runs showrooms in Spain. Open since 2020, they employ 400 people.", {"R jobs 400 -"}),
        ("Double-digit growth: BYD sold 5,000 cars in Spain.", {"R vehicle_sales 5000 -"}),
        ("BYD is strong in Spain. Take the 5,000 cars that it sold in February.", {"R vehicle_sales 5000 2026-02-28"}),
        # Lists behind a colon, with the time that stands before it.
        (
            "Xpeng's list for Europe in 2026: 12 new countries, 480 dealers, deliveries of 60,000 cars.",
            {"T new_market_count 12 2026-12-31", "T outlet_count 480 2026-12-31", "T vehicle_sales 60000 2026-12-31"},
        ),
        (
            "Hyundai's plan for the years to March 2030: Rs 45,000 crore of investment and 26 launches.",
            {"T investment 4.5e+11 2030-03-31", "T new_model_count 26 2030-03-31"},
        ),
        (
            "BYD in Spain in 2025: 25,000 cars sold, 70 dealers.",
            {"R vehicle_sales 25000 2025-12-31", "R outlet_count 70 2025-12-31"},
        ),
        # A list without a verb, with a start that is yet to come.
        (
            "Mercedes-Benz at a glance: plant in Kecskemet, 4,000 jobs, start in 2028.",
            {"T jobs 4000 -"},
        ),
        (
            "BYD's works in Rayong can turn out 100,000 units a year; a second hall is due in 2027.",
            {"R production_capacity 100000 -"},
        ),
        # A line with the sum alone, a condition, and what somebody wants.
        (
            "Ebro, Barcelona: investment 300 million euros; staff 1,250 by the end of 2026.",
            {"T investment 3e+08 -", "T jobs 1250 2026-12-31"},
        ),
        ("Foton needs to sell 1,500 trucks a year in Poland to break even.", set()),
        (
            "Polestar, so far in 28 markets, is growing. It says 35 is where it wants to be by 2028.",
            {"R market_count 28 -", "T market_count 35 2028-12-31"},
        ),
        (
            "At Kia in Georgia local parts make up 60 percent. By 2028, 75 percent is what the company wants.",
            {"R local_content 60 -", "T local_content 75 2028-12-31"},
        ),
        # An aim that has come down.
        (
            "Sono has scaled down. From 40,000 cars a year the aim has come down to 10,000.",
            {"T vehicle_sales 40000 -", "T vehicle_sales 10000 -"},
        ),
        # Parts that a count is the sum of.
        ("Geely will open 30 showrooms, 20 with its own staff and 10 with partners.", {"T new_outlet_count 30 -"}),
        (
            "Three new Geely models will be made in Brazil, two with a Geely badge and one with a diamond.",
            {"T new_model_count 3 -"},
        ),
        # Cars on offer, and the price of one.
        (
            "Toyota, slow to embrace battery cars, plans to have 14 of them on offer in Europe by 2026.",
            {"T model_count 14 2026-12-31"},
        ),
        (
            "GM, whose investment plan for Brazil amounts to R$7 billion, has offered the Spark EUV since July, at "
            "R$159,990.",
            {"T investment 7e+09 -"},
        ),
    ],
)
def test_what_is_to_be_done(facts_of: Facts, text: str, wanted: set[str]) -> None:
    assert _told(facts_of, text) == wanted


def test_where_a_part_goes_the_whole_does_not(facts_of: Facts) -> None:
    found = facts_of("Honda will bring 13 hybrids, seven for Japan and six for Brazil.", DAY)["targets"]
    assert {(t["value"], t.get("place")) for t in found} == {(13.0, None), (7.0, "JP"), (6.0, "BR")}


def test_where_a_plan_was_set_out_nobody_is_hired(facts_of: Facts) -> None:
    found = facts_of("BYD's plan, as set out in Budapest, is simple. Hire 2,000 people by May.", DAY)["targets"]
    assert [t.get("place") for t in found] == [None]
