"""Figures told by their grammar: subject nouns, moves, business years, previous aims, estimates of others."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = Callable[..., dict[str, list[dict[str, Any]]]]
DAY = date(2025, 8, 20)


def _told(facts: dict[str, list[dict[str, Any]]], dataset: str) -> set[tuple[Any, ...]]:
    """Metric, value and the end of the period of each fact."""
    return {
        (f["metric"], f.get("value"), str(f["period_end"]) if f.get("period_end") else None) for f in facts[dataset]
    }


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # The noun of the subject says what a bare number counts.
        ("Mazda is shrinking in Thailand. Its dealers now number 96.", {("outlet_count", 96, None)}),
        ("Dealers of Kia, 40 at present, complain of high rents.", {("outlet_count", 40, None)}),
        ("Kia's market share in Spain has slipped to 6.", {("market_share", 6, None)}),
        ("At Togg the headcount in Gemlik has grown to 4,500.", {("jobs", 4500, None)}),
        ("In Chile, customers of JAC numbered 7,400 in 2024.", {("vehicle_sales", 7400, "2024-12-31")}),
        # What it has stands before what it wants.
        (
            "Kia sells well. With 522 outlets in 236 cities it wants 700 by the end of 2026.",
            {("outlet_count", 522, None)},
        ),
        # After so many months it is reached.
        (
            "This year's sales of Kia in Spain are above 13,000 after seven months.",
            {("vehicle_sales", 13000, "2025-12-31")},
        ),
        # So many within a day are no rate.
        ("Rivian unveiled the R2. Reservations came to 68,000 in less than a day.", {("vehicle_orders", 68000, None)}),
        # A move tells two levels of one metric; the first is there.
        (
            "Kia will enlarge its Slovak plant from 350,000 to 400,000 cars a year.",
            {("production_capacity", 350000, None)},
        ),
        # Compound adjectives.
        ("MG serves Peru with a 35-strong dealer network.", {("outlet_count", 35, None)}),
        # "A year earlier" is no rate, and a time of its own.
        (
            "Ford sold 41,000 vans in the second quarter of 2025, compared with 36,500 a year earlier.",
            {("vehicle_sales", 41000, "2025-06-30"), ("vehicle_sales", 36500, "2024-06-30")},
        ),
        # The comparison is no bound.
        (
            "Nio delivered 21,000 cars in July 2025, which is lower than the 24,900 of June 2025.",
            {("vehicle_sales", 21000, "2025-07-31"), ("vehicle_sales", 24900, "2025-06-30")},
        ),
        # Money that sales come to.
        (
            "Subaru's sales in the first half of 2025 fell 3 percent to 2.1 trillion yen.",
            {("revenue", 2.1e12, "2025-06-30")},
        ),
        # The percentage of the second verb parts no metric from its amount.
        (
            "In 2024 revenue of Seat rose by 2.5% to 14.5 billion euros and operating profit by 1.3% to 633 million.",
            {("revenue", 1.45e10, "2024-12-31"), ("profit", 6.33e8, "2024-12-31")},
        ),
        # Business years by the custom of the country.
        ("Subaru sold 936,000 vehicles in FY2024.", {("vehicle_sales", 936000, "2025-03-31")}),
        ("Mahindra sold 551,000 SUVs in FY25.", {("vehicle_sales", 551000, "2025-03-31")}),
        # The mix told the other way round.
        (
            "Volvo Cars sold 62,000 vehicles in July 2025. EVs accounted for 22 percent of that.",
            {("vehicle_sales", 62000, "2025-07-31"), ("electrified_share", 22, "2025-07-31")},
        ),
        # Those sold, told by the rank.
        ("Suzuki, with 18,300 cars, ranks third in Hungary.", {("vehicle_sales", 18300, None)}),
    ],
)
def test_what_is_told_as_reached(facts_of: Facts, text: str, wanted: set[tuple[Any, ...]]) -> None:
    assert wanted <= _told(facts_of(text, DAY), "results")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Kia will enlarge its Slovak plant from 350,000 to 400,000 cars a year.",
            ("production_capacity", 400000, None),
        ),
        ("GAC wants local content of 40% in Thailand, to rise to 70% by 2028.", ("local_content", 70, "2028-12-31")),
        ("Tata Motors wants a market share of 20 percent by FY30.", ("market_share", 20, "2030-03-31")),
        ("Audi said in March that the closure of its hall in Győr will cost 900 jobs.", ("job_cuts", 900, None)),
        ("BYD will set up more than 300 overseas service centers by 2027.", ("outlet_count", 300, "2027-12-31")),
        (
            "Omoda has nine outlets in Chile. Seven more are due by the end of March 2026.",
            ("new_outlet_count", 7, "2026-03-31"),
        ),
        (
            "A further plant of Chery in Spain is scheduled for completion in 2027 with a capacity of 90,000 cars.",
            ("production_capacity", 90000, "2027-12-31"),
        ),
        (
            "Skoda started work on a 200,000-unit-per-year plant in Pune on Monday.",
            ("production_capacity", 200000, None),
        ),
        (
            "In the year to come Leapmotor hopes for more. In 2026 it will try for a million cars.",
            ("vehicle_sales", 1e6, "2026-12-31"),
        ),
        # "For the year": the one that runs.
        ("For the year Lucid plans to build 12,000 cars.", ("vehicle_production", 12000, "2025-12-31")),
        # Several business years named by the first and the last.
        (
            "Tata Motors plans to invest Rs 18,000 crore over FY24-30 in electric cars.",
            ("investment", 18e10, "2030-03-31"),
        ),
        ("Tata Motors plans to sell 945,000 cars in FY25-26.", ("vehicle_sales", 945000, "2026-03-31")),
        # An aim that is moved in the same breath.
        (
            "For 2025 GWM had set a target of 1.9 million; it has been revised to 1.6 million.",
            ("vehicle_sales", 1.6e6, "2025-12-31"),
        ),
        # A time that opens what is told next is of it, and "the two" counts nobody.
        (
            "Jaecoo follows before autumn and by the end of 2026 the two brands of Chery want 90 dealerships in Spain.",
            ("outlet_count", 90, "2026-12-31"),
        ),
    ],
)
def test_what_is_told_as_an_aim(facts_of: Facts, text: str, wanted: tuple[Any, ...]) -> None:
    assert wanted in _told(facts_of(text, DAY), "targets")


def test_a_previous_forecast_is_denied(facts_of: Facts) -> None:
    text = (
        "Rivian expects a loss of $2.1 billion in 2025, compared with its previous forecast of a loss of $1.8 billion."
    )
    assert {(f["value"], f["certainty"]) for f in facts_of(text, DAY)["targets"]} == {
        (-2.1e9, "asserted"),
        (-1.8e9, "denied"),
    }


def test_the_month_in_which_an_aim_was_moved_is_not_its_time(facts_of: Facts) -> None:
    text = "Lucid's forecast for this year's production was lowered in May from 20,000 to 18,000."
    told = {(f["value"], f["certainty"], str(f["period_end"])) for f in facts_of(text, DAY)["targets"]}
    assert told == {(20000, "denied", "2025-12-31"), (18000, "asserted", "2025-12-31")}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        # What others expect of a company.
        ("Tesla delivered 384,000 cars. Analysts polled by Visible Alpha had expected it to deliver 389,000.", 389000),
        ("Ford earned 1.1 billion dollars, well below a consensus estimate of 1.9 billion.", 1.9e9),
        ("Kia sold 70,000 cars in July 2025, fewer than the 75,000 that brokers had forecast.", 75000),
        # What a state gives.
        ("VinFast builds a plant. The state has agreed to provide 450 million dollars for roads.", 4.5e8),
        ("Scout gets 1.3 billion dollars in state aid for its plant.", 1.3e9),
        # What a country pledges.
        ("BYD is at home in Oslo. Norway means to end petrol car sales by 2030.", 100),
        # Parts of a total in brackets behind places.
        ("Ford will cut 4,000 jobs, most of them in Germany (2,900) and Britain (800), by the end of 2027.", 2900),
    ],
)
def test_what_is_no_fact_of_the_company(facts_of: Facts, text: str, value: float) -> None:
    facts = facts_of(text, DAY)
    assert value not in {f.get("value") for dataset in ("targets", "results") for f in facts[dataset]}


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            "Outside China BYD moved 50,300 cars and pickups between January and May 2024, 130% more than in the same "
            "months of 2023.",
            "R byd vehicle_exports 50300 2024-05-31 +130%",
        ),
        (
            "The steepest rise, 142%, took BYD's sales in Indonesia in 2023 to almost 20,000.",
            "R byd vehicle_sales 20000 2023-12-31 ID approx +142%",
        ),
        ("Chery sent 51,774 vehicles to foreign markets, 52.7 percent more.", "R chery vehicle_exports 51774 - +52.7%"),
    ],
)
def test_changes_behind_pairs_and_before_what_they_took_it_to(
    text: str, line: str, figures_of: Callable[[list[str]], dict[str, list[str]]]
) -> None:
    assert figures_of([text])[text] == [line]


def test_a_change_that_is_intended_is_none_of_what_is_there(
    figures_of: Callable[[list[str]], dict[str, list[str]]],
) -> None:
    text = "Chery has 70 dealers today and intends to grow by 50 percent."
    assert figures_of([text])[text] == ["R chery outlet_count 70 -"]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "In 2023 sales of plug-in vehicles reached 1.86 million at BYD and 1.25 million at Tesla.",
            ["R byd vehicle_sales 1860000 2023-12-31", "R tesla vehicle_sales 1250000 2023-12-31"],
        ),
        (
            "Of the 3.02 million vehicles that BYD sold last year, 242,000 went to customers in foreign countries.",
            ["R byd vehicle_exports 242000 2023-12-31", "R byd vehicle_sales 3020000 2023-12-31"],
        ),
        (
            "BYD delivered 80,000 cars in markets other than China in 2023.",
            ["R byd vehicle_exports 80000 2023-12-31"],
        ),
        # Of nobody in particular.
        ("In 2023 sales of plug-in vehicles reached 1.86 million at dealers in China.", []),
    ],
)
def test_whose_cars_are_told_behind_their_number(
    text: str, lines: list[str], figures_of: Callable[[list[str]], dict[str, list[str]]]
) -> None:
    assert figures_of([text])[text] == lines


@pytest.mark.parametrize(
    ("text", "value", "end"),
    [
        # The first months of a make are none of a year.
        ("Omoda and Jaecoo registered 6,700 cars in Britain in their first five months.", 6700, None),
        ("Omoda registered 6,700 cars in Britain in the first five months.", 6700, "2025-05-31"),
        # What is expected for a year tells nothing of what is told next.
        ("For 2025 Volvo Cars expects no growth. Operating profit was 27 billion kronor.", 27e9, None),
    ],
)
def test_times_that_what_was_reached_has_not(facts_of: Facts, text: str, value: float, end: str | None) -> None:
    told = {r["value"]: r.get("period_end") for r in facts_of(text, DAY)["results"]}
    assert (str(told[value]) if told[value] else None) == end


def test_a_change_that_a_question_asks_about_is_not_told(facts_of: Facts) -> None:
    text = "Kia doubles its profit forecast? Not quite. It lifted its outlook for 2025 net income to $9.3 billion."
    assert [(t["value"], t.get("change_percent")) for t in facts_of(text, DAY)["targets"]] == [(9.3e9, None)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("GWM sold 400,000 cars in 2024; 173,180 of them went abroad, a plus of 21.3.", 21.3),
        ("Volkswagen's capacity in Germany falls by 734,000 cars.", 734_000),
        ("Nissan cuts its capacity by 1 million cars.", 1e6),
    ],
)
def test_by_how_much_something_moves_is_no_level(facts_of: Facts, text: str, value: float) -> None:
    facts = facts_of(text, DAY)
    assert value not in {r.get("value") for dataset in ("targets", "results") for r in facts[dataset]}
