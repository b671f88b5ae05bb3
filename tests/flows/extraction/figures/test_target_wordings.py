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


GOES_ON = [
    # "That number", "that", "it" take up what was counted.
    (
        "Some 500 people work at Kia's plant in Mexico. By the end of next year that number should exceed 900.",
        {"R jobs 500 -", "T jobs 900 2025-12-31"},
    ),
    (
        "In Georgia Kia can make 300,000 vehicles a year. That is to become 400,000.",
        {"R production_capacity 300000 -", "T production_capacity 400000 -"},
    ),
    # What had been promised, and what came of it.
    (
        "Zeekr delivered 118,685 cars in 2023. Nio, which had promised 200,000, ended up at 160,038.",
        {
            "R vehicle_sales 118685 2023-12-31",
            "T vehicle_sales 200000 2023-12-31",
            "R vehicle_sales 160038 2023-12-31",
        },
    ),
    (
        "Leapmotor delivered 144,155 cars last year. Its target for 2024, originally 220,000, was raised to 250,000.",
        {"R vehicle_sales 144155 2023-12-31", "T vehicle_sales 220000 2024-12-31", "T vehicle_sales 250000 2024-12-31"},
    ),
    (
        "Kia sold 3.09 million cars in 2023. 4.3 million is still the goal for 2030.",
        {"R vehicle_sales 3.09e+06 2023-12-31", "T vehicle_sales 4.3e+06 2030-12-31"},
    ),
    (
        "For this year Kia now promises a profit of $9 billion instead of $8 billion.",
        {"T profit 9e+09 2024-12-31", "T profit 8e+09 2024-12-31"},
    ),
    # A share of those that are aimed for is aimed for too.
    (
        "Chery's ambition for 2030 is 6 million sales, 40 percent of them new energy vehicles.",
        {"T vehicle_sales 6e+06 2030-12-31", "T electrified_share 40 2030-12-31"},
    ),
    # A change that stands in front is told of something else.
    (
        "Instead of growing by up to 4%, deliveries will fall to around 2 million cars this year, Audi said.",
        {"T vehicle_sales 2e+06 2024-12-31"},
    ),
    ("Kia cut its forecast. Revenue is now put at 100 trillion won for 2024.", {"T revenue 1e+14 2024-12-31"}),
    (
        "Kia has opened a plant in Mexico and said up to $2 billion in additional investment could follow over five "
        "years.",
        {"T investment 2e+09 2029-06-15"},
    ),
    ("Six trillion won, not nine, is what Kia now means to spend on electrification.", {"T investment 6e+12 -"}),
    (
        "Kia makes hybrids too. In 2030 it intends to sell at least 1.2 million of the type.",
        {"T vehicle_sales 1.2e+06 2030-12-31"},
    ),
    ("There was talk of 3,000 jobs at Kia's Mexican plant.", {"T jobs 3000 -"}),
    ("Kia is closing its Munich office. Its staff of about 80 will have to go.", {"T job_cuts 80 -"}),
    (
        "Kia opened its plant in Debrecen. In the medium term 150,000 cars can be built there annually.",
        {"T production_capacity 150000 -"},
    ),
    ("Kia presented its plan. Fifteen EVs will be on offer in 2030.", {"T model_count 15 2030-12-31"}),
    # Near misses.
    ("Kia has a staff of about 80, and the manager will have to go.", {"R jobs 80 -"}),
    ("Kia's importer talks of 1,200 orders.", {"R vehicle_orders 1200 -"}),
    ("After growing by 4%, sales fell to 2 million cars in 2023, Audi said.", {"R vehicle_sales 2e+06 2023-12-31"}),
    ("In Debrecen 150,000 Kias can be built annually.", {"R production_capacity 150000 -"}),
]


@pytest.mark.parametrize(("text", "wanted"), GOES_ON)
def test_what_goes_on_is_told(text: str, wanted: set[str], facts_of: Facts) -> None:
    assert _told(facts_of, text) == wanted


SAID_OTHERWISE = [
    # People who are let go are gone, and no aim that is given up.
    ("Rivian delivered 51,579 vehicles in 2023. Some 140 employees were let go last week.", {"R job_cuts 140"}),
    (
        "Two days earlier, in Washington, Kia had pledged $21 billion for the U.S. through 2028.",
        {"T investment 2.1e+10"},
    ),
    ("Runner-up Kia had to be content with 9.03 million sales in 2023.", {"R vehicle_sales 9.03e+06"}),
    ("It was converted to electric manufacturing last year by Kia for £100m.", {"R investment 1e+08"}),
    ("Kaluga, which could make 225,000 cars a year, was sold by Kia in May 2023.", {"R production_capacity 225000"}),
    (
        "Also trimmed is Kia's outlook for 2024. Instead of 90,000 deliveries it expects 80,000.",
        {"T vehicle_sales 90000"},
    ),
    ("Rs 70,000 crore over the next five years, Kia's chairman has pledged.", {"T investment 7e+11"}),
    ("The 160,000th Kia to be built in Indonesia is an electric one.", {"R vehicle_production 160000"}),
    ("Kia opened an R&D centre in Munich. It is to have 100 engineers by the end of next year.", {"T jobs 100"}),
    (
        "By 2030 annual sales of Kia are to reach 4.19 million vehicles; a year ago it was 4.3 million.",
        {"T vehicle_sales 4.19e+06", "T vehicle_sales 4.3e+06"},
    ),
    ("Kia sold 3.1 million cars in 2023; a year ago it was 2.9 million.", {"R vehicle_sales 3.1e+06"}),
    # What was reached stands behind an aim; so many are no showrooms; a stage has so many of its plant.
    (
        "For 2024 Audi's goal in the region stands at 10,000, after a record of 9,155 cars in 2023.",
        {"T vehicle_sales 10000", "R vehicle_sales 9155"},
    ),
    (
        "Work is under way on seven showroom projects of Audi in Qatar. For 2024 the goal stands at 10,000.",
        {"T vehicle_sales 10000"},
    ),
    (
        "Lucid's plant in Saudi Arabia can make 5,000 cars a year. The next stage, for which another 150,000 units are "
        "foreseen, comes later.",
        {"R production_capacity 5000", "T production_capacity 150000"},
    ),
    ("At Mercedes-Benz, a 50% share of sales for hybrids and EVs is planned by 2030.", {"T electrified_share 50"}),
]


@pytest.mark.parametrize(("text", "wanted"), SAID_OTHERWISE)
def test_what_is_said_otherwise(text: str, wanted: set[str], facts_of: Facts) -> None:
    assert wanted <= {line.rpartition(" ")[0] for line in _told(facts_of, text)}


@pytest.mark.parametrize(
    "text",
    [
        # A mandate binds all makers alike, a country's goal is its own, and one plant is no brand.
        "The mandate, under which 22% of cars sold this year must be electric, takes no account of demand, Kia says.",
        "Kia sold 18,315 cars in Indonesia. Indonesia has set a goal of 600,000 electric cars a year by 2030.",
        "Kia's Munich plant will build nothing but electric cars from the end of 2027.",
    ],
)
def test_what_others_are_bound_to_is_no_target(text: str, facts_of: Facts) -> None:
    assert not facts_of(text, DAY)["targets"]


def test_what_is_not_given_up_is_pledged_still(facts_of: Facts) -> None:
    text = "What Honda is not giving up is its vow to offer nothing but EVs by 2040."
    assert [t["certainty"] for t in facts_of(text, DAY)["targets"]] == ["asserted"]
