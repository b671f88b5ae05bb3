"""Targets in other wordings: what goes on from sentence to sentence, what is there already, what is somebody else's."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = Callable[..., dict[str, list[dict[str, Any]]]]
DAY = date(2024, 6, 15)


def _told(facts_of: Facts, text: str) -> set[str]:
    """Each target (T) and result (R): its metric, value (or change) and the end of its period."""
    found = facts_of(text, DAY)
    return {
        f"{dataset[0].upper()} {f['metric']} {f.get('value', f.get('change_percent')):g} {f.get('period_end') or '-'}"
        for dataset in ("targets", "results")
        for f in found[dataset]
    }


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # People are counted on in the next sentence, or are to do likewise.
        (
            "GWM runs a works in Thailand. It employs 1,100 people at present; by the end of 2026 that number is to go "
            "up to 1,500.",
            {"R jobs 1100 -", "T jobs 1500 2026-12-31"},
        ),
        (
            "Changan opened a factory in Rayong. Some 800 people have found work there, and 2,000 will do so once the "
            "second phase is finished.",
            {"R jobs 800 -", "T jobs 2000 -"},
        ),
        (
            "Jobs at BYD in Brazil: 600 now, 2,000 by the end of 2026.",
            {"R jobs 600 -", "T jobs 2000 2026-12-31"},
        ),
        # As many as so many strong.
        (
            "Leapmotor's dealers are 350 strong so far; there are to be 700 by the end of 2026.",
            {"R outlet_count 350 -", "T outlet_count 700 2026-12-31"},
        ),
        # A stage of a list, a total that is made.
        (
            "Proton opened a plant, where it can make 20,000 cars a year at first, 45,000 at a later stage.",
            {"T production_capacity 45000 -"},
        ),
        (
            "A further eleven European countries are on Xpeng's list for this year, which would make it twenty-one.",
            {"T new_market_count 11 2024-12-31", "T market_count 21 2024-12-31"},
        ),
        # What an aim takes the place of is of the same time.
        (
            "Kia has trimmed its ambitions. Instead of 4.3 million cars it now wants to sell 4.19 million in 2030.",
            {"T vehicle_sales 4.3e+06 2030-12-31", "T vehicle_sales 4.19e+06 2030-12-31"},
        ),
        (
            "Honda held a meeting. Outlays on electrification up to March 2031 go down to 7 trillion yen from "
            "10 trillion.",
            {"T investment 7e+12 2031-03-31", "T investment 1e+13 2031-03-31"},
        ),
        # Aims in other words.
        (
            "Lotus sold 2,813 cars in the first half of 2024. For the full year the company contents itself "
            "with 8,000.",
            {"T vehicle_sales 8000 2024-12-31"},
        ),
        ("Retail volumes at Polestar ought to grow by 30% a year until 2027.", {"T vehicle_sales 30 2027-12-31"}),
        (
            "For 2026 Leapmotor sold nothing yet, but has set the mark at 1 million cars.",
            {"T vehicle_sales 1e+06 2026-12-31"},
        ),
        # The year after another one that is told.
        (
            "Next year should see 25,000 deliveries, Polestar's chief told investors, and the year after 40,000.",
            {"T vehicle_sales 25000 2025-12-31", "T vehicle_sales 40000 2026-12-31"},
        ),
        # Business years counted from the day of the text.
        (
            "Subaru's sales should recover to 1.2 million in the current fiscal year.",
            {"T vehicle_sales 1.2e+06 2025-03-31"},
        ),
        # A time that is over is none of a plan.
        (
            "After 6,600 registrations last year, Mazda wants to get to 8,000 in Austria.",
            {"R vehicle_sales 6600 2023-12-31"},
        ),
        # Shares that go on, and those of electric cars and local parts in other words.
        (
            "Local parts account for 40 percent of the value of an Atto 3, BYD says, a share that should climb "
            "to 70 percent by 2028.",
            {"R local_content 40 -", "T local_content 70 2028-12-31"},
        ),
        ("From 2026, sixty percent of a car's value should be local, says BAIC.", {"T local_content 60 -"}),
        (
            "One in three Renaults sold outside Europe should be hybrid or electric by 2027.",
            {"T electrified_share 33.3333 2027-12-31"},
        ),
        # Money: what is to cost so much, what a stake is paid for.
        ("Honda wants to build two works in Ontario. They were to cost C$15 billion.", {"T investment 1.5e+10 -"}),
        ("Volkswagen will pay some $700 million for 4.99 percent of Xpeng.", {"T investment 7e+08 -"}),
        # Models that are to be built, and new ones of what was spoken of.
        ("Fiat has a works in Algeria, where four models are to be made in 2026.", {"T model_count 4 2026-12-31"}),
        (
            "Honda believes in hybrids. Thirteen new ones will be introduced in the four years from 2027.",
            {"T new_model_count 13 2030-12-31"},
        ),
        # The number of dealers is brought down from a level.
        (
            "Ford is to cut its dealers from 80 to 65 in Italy by 2026.",
            {"R outlet_count 80 -", "T outlet_count 65 2026-12-31"},
        ),
    ],
)
def test_is_told(facts_of: Facts, text: str, wanted: set[str]) -> None:
    assert wanted <= _told(facts_of, text)


@pytest.mark.parametrize(
    "text",
    [
        # Somebody else's estimates, and what they come to.
        "Tesla's full-year deliveries are projected by analysts at around 1.61 million, for which it would need "
        "to deliver "
        "389,498 in the final quarter.",
        "Mitsubishi would secure 20 percent of a market for which the industry forecasts around 470,000 units.",
        # A country that can build so many.
        "Thanks to Stellantis Morocco will be able to build more than 1 million vehicles a year.",
        # By so many, parts of a sum, prices.
        "Most of the sum that Volkswagen invests goes on halls, with nearly R877-million earmarked for robots.",
        "Orders for the Deepal S07 of Changan will be taken in Germany from May, at 44,990 euros and up.",
        # What went to plan is no plan, what has been recruited is there.
        "Polestar's first quarter went to plan with 12,304 cars sold.",
        "Omoda and Jaecoo have recruited 64 dealers, all of them ready to sell from September.",
        # A promise of something else.
        "Five cars, 33 dealers and a promise to build locally: GAC made its Brazilian debut on May 23.",
    ],
)
def test_is_no_target(facts_of: Facts, text: str) -> None:
    told = {t for t in _told(facts_of, text) if t.startswith("T") and "market_share" not in t}
    assert not told


def test_a_difference_is_no_level(facts_of: Facts) -> None:
    text = "Xiaomi's delivery target for 2025 was lifted to 350,000 units, up 50,000 units."
    assert _told(facts_of, text) == {"T vehicle_sales 350000 2025-12-31"}


def test_what_is_to_be_multiplied_is_there(facts_of: Facts) -> None:
    text = "Renault means to treble its workforce of 2,000 in India by 2027."
    assert "R jobs 2000 -" in _told(facts_of, text)


def test_the_following_year_counts_from_the_time_beside_it(facts_of: Facts) -> None:
    text = (
        "Stellantis wants to lift capacity at Kenitra to 535,000 cars a year by 2030. Opened in 2019, the plant "
        "reached "
        "a capacity of 200,000 the following year."
    )
    assert "R production_capacity 200000 2020-12-31" in _told(facts_of, text)
