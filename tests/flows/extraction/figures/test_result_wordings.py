"""Results in other wordings: whose they are, when they count, what they are compared with."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Facts = Callable[..., dict[str, list[dict[str, Any]]]]
DAY = date(2025, 8, 20)


def _results(facts_of: Facts, text: str) -> set[tuple[Any, ...]]:
    """Organisation, metric, value (or change) and the end of the period of each result."""
    return {
        (
            f["organization_id"],
            f["metric"],
            f.get("value", f.get("change_percent")),
            str(f["period_end"]) if f.get("period_end") else None,
        )
        for f in facts_of(text, DAY)["results"]
    }


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # A time that is only compared with is not the time spoken of.
        (
            "Kia exported 60,000 cars between January and June, against 70,000 in the first half of 2024. "
            "Deliveries came to 300,000.",
            ("kia", "vehicle_sales", 300000, "2025-06-30"),
        ),
        (
            "Seat sold 25,000 cars in July 2025, down from 26,000 in July 2024. Exports were 9,000.",
            ("seat", "vehicle_exports", 9000, "2025-07-31"),
        ),
        # The figure is of the time spoken of although its own sentence dates what it is compared with.
        (
            "Isuzu presented its figures for July 2025. Only 2,400 pick-ups were exported, down from 3,100 in 2024.",
            ("isuzu", "vehicle_exports", 2400, "2025-07-31"),
        ),
        # Counted from the beginning.
        (
            "Togg delivered 3,000 cars in July. Its plant has so far built 70,000 cars.",
            ("togg", "vehicle_production", 70000, None),
        ),
        (
            "In all, Togg has built 60,000 cars since production began in March 2023.",
            ("togg", "vehicle_production", 60000, None),
        ),
        # Those months.
        (
            "The second quarter of 2025 was hard for Dacia. In those three months 160,000 cars were sold.",
            ("dacia", "vehicle_sales", 160000, "2025-06-30"),
        ),
        # A deadline in the past is no plan.
        (
            "Registrations of Lotus in Norway stood at 1,411 by the end of July 2025.",
            ("lotus", "vehicle_sales", 1411, "2025-07-31"),
        ),
    ],
)
def test_when_a_result_counts(facts_of: Facts, text: str, wanted: tuple[Any, ...]) -> None:
    assert wanted in _results(facts_of, text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # A rival in brackets, a brand of which, a relative clause, "the N of X".
        (
            "Skoda registered 5,204 cars in Egypt in July 2025, overtaking Hyundai (5,150).",
            ("hyundai", "vehicle_sales", 5150, "2025-07-31"),
        ),
        (
            "Renault sold 549,000 cars in July 2025, of which the Dacia brand had 176,000.",
            ("dacia", "vehicle_sales", 176000, "2025-07-31"),
        ),
        (
            "Zeekr ended July 2025 with 1,018 registrations, against the 4,000 of Polestar.",
            ("polestar", "vehicle_sales", 4000, "2025-07-31"),
        ),
        # A name of the next thought is not whose the figure is.
        (
            "Infiniti grows. Customers drove off with 7,412 of its cars during 2024, and the arm of Nissan is glad.",
            ("infiniti", "vehicle_sales", 7412, "2024-12-31"),
        ),
        # Words for handing over and building.
        (
            "Polestar had a weak July. Only 2,240 cars reached buyers, 29% fewer.",
            ("polestar", "vehicle_sales", 2240, "2025-07-31"),
        ),
        (
            "In July 2025 Lucid built 1,800 cars; of these, 1,398 were with customers at once.",
            ("lucid", "vehicle_sales", 1398, "2025-07-31"),
        ),
        (
            "By July 55,000 Leapmotors had been ordered by customers.",
            ("leapmotor", "vehicle_orders", 55000, "2025-07-31"),
        ),
        # Capacity that is there.
        (
            "Togg's plant in Gemlik could do 175,000 a year, yet only a sixth of that was used.",
            ("togg", "production_capacity", 175000, None),
        ),
        # Money that is spent.
        (
            "Having put 700 million dollars into its plant in South Africa, BAIC now builds there.",
            ("baic", "investment", 700000000, None),
        ),
        # A count that grew from one to the other.
        ("BAIC's dealer body has grown from 30 to 54.", ("baic", "outlet_count", 54, None)),
        # "That month" is the month told last, and no year.
        (
            "In July 2025 Kia exported 6,000 cars, 150,000 since 2019. It sold 22,022 in the same month.",
            ("kia", "vehicle_sales", 22022, "2025-07-31"),
        ),
        # A comparison with last year's number dates nothing.
        (
            "In July 2025 Chery exported 119,000 cars, more than twice last year's number. Sales came to 224,000.",
            ("chery", "vehicle_sales", 224000, "2025-07-31"),
        ),
    ],
)
def test_whose_and_what_a_result_is(facts_of: Facts, text: str, wanted: tuple[Any, ...]) -> None:
    assert wanted in _results(facts_of, text)


@pytest.mark.parametrize(
    "text",
    [
        "The line of Nissan in Cairo does 120 units a day.",
        "Nissan's inventories in the United States rose by a third.",
        "Nissan sells there. The market lost 120,000 cars in a month of 2024.",
    ],
)
def test_what_is_no_result(facts_of: Facts, text: str) -> None:
    assert _results(facts_of, text) == set()


def test_a_bound_that_is_not_passed(facts_of: Facts) -> None:
    found = facts_of("Local content at Fiat's plant in Oran does not exceed 10%.", DAY)["results"]
    assert [(f["metric"], f["value"], f["comparator"]) for f in found] == [("local_content", 10, "le")]


def test_a_text_without_a_date(facts_of: Facts) -> None:
    months = facts_of("In the seven months to July 2025 Kia sold 245,000 cars. July alone brought 80,200 sales.")[
        "results"
    ]
    assert [str(f["period_end"]) for f in months] == ["2025-07-31", "2025-07-31"]
    plans = facts_of("Avatr aims for 80 countries by 2030. Volumes: 400,000 cars in 2027, 800,000 in 2030.")
    assert [f["value"] for f in plans["targets"] if f["metric"] == "vehicle_sales"] == [400000, 800000]
    assert plans["results"] == []


def test_a_pace_to_be_kept_up_is_none(facts_of: Facts) -> None:
    found = facts_of("Kia exported 60,000 cars in July. Keep up 80,000 a month and the target is near.", DAY)
    assert [f["value"] for f in found["results"] + found["targets"]] == [60000]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # When a plant began is told aside.
        (
            "Togg has a plant in Gemlik. The works, opened in 2022, has built 120,000 cars.",
            ("togg", "vehicle_production", 120000, None),
        ),
        # The subsidiary of whom is spoken of.
        (
            "Dacia leads in Morocco. The Renault subsidiary sold 24,512 cars in July 2025.",
            ("dacia", "vehicle_sales", 24512, "2025-07-31"),
        ),
        # A relative clause, a month as the subject.
        (
            "In July 2025 Hyundai sold 44,000 cars in India, fewer than Mahindra, whose share came to 13 percent.",
            ("mahindra", "market_share", 13, "2025-07-31"),
        ),
        (
            "In the first half of 2025 Lynk & Co delivered 150,000 cars. July contributed 25,600.",
            ("lynk-and-co", "vehicle_sales", 25600, "2025-07-31"),
        ),
    ],
)
def test_asides_and_subjects_of_other_kinds(facts_of: Facts, text: str, wanted: tuple[Any, ...]) -> None:
    assert wanted in _results(facts_of, text)


def test_numbers_that_name_nobody(facts_of: Facts) -> None:
    assert "212" not in {f["organization_id"] for f in facts_of("Kia sold 9,212 Piccolos in July.", DAY)["results"]}
    found = facts_of("Kia and Skoda grow. The two employ 13,000 people there.", DAY)["results"]
    assert [f["value"] for f in found if f["metric"] == "jobs"] == [13000]


def test_the_size_of_a_market_is_nobodys_result(facts_of: Facts) -> None:
    assert _results(facts_of, "Mazda grows. At 1.2 million cars a year the Australian market is small.") == set()


def test_what_some_investor_spent_is_not_the_makers_investment(facts_of: Facts) -> None:
    text = "Mazda sells shares. The investor, which had already spent US$738 million in July, will own a fifth."
    assert _results(facts_of, text) == set()
