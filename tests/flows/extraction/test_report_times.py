"""Figures of reports: numbers set behind what they are told of, times that adjectives and outlooks tell, brands of a
maker, cars that figures are of.
"""

from collections.abc import Callable
from datetime import date

import pytest

Facts = Callable[..., dict[str, list[dict[str, object]]]]
_DAY = date(2026, 3, 10)


def _told(facts: Facts, dataset: str, text: str) -> set[tuple[object, ...]]:
    return {
        (f["organization_id"], f["metric"], f.get("value"), str(f.get("period_end")))
        for f in facts(text, published_on=_DAY)[dataset]
    }


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Xpeng sold 40,000 cars in January. Rival Leapmotor had a better start: 30,350 cars, four times as many.",
         ("leapmotor", "vehicle_sales", 30350.0, "2026-01-31")),
        ("Nio delivered 13,863 cars in February. Xpeng came next – 30,350 vehicles, up 268%.",
         ("xpeng", "vehicle_sales", 30350.0, "2026-02-28")),
        ("Nio delivered 13,863 cars in February. It was a good month for Leapmotor, too: 25,170 cars, twice as many.",
         ("leapmotor", "vehicle_sales", 25170.0, "2026-02-28")),
    ],
)  # fmt: skip
def test_a_number_behind_a_colon_or_a_dash_goes_on(facts_of: Facts, text: str, wanted: tuple[object, ...]) -> None:
    assert wanted in _told(facts_of, "results", text)


@pytest.mark.parametrize(
    "text",
    [
        "Nio delivered 13,863 cars in February. Its worst month brought another record: 30,350 cars recalled.",
        "Nio delivered 13,863 cars in February. The start of the fair was better: 30,350 visitors on the first day.",
        "The fair had its best year yet: 30,350 cars were parked there.",
    ],
)
def test_what_else_stands_behind_a_colon_is_not_sold(facts_of: Facts, text: str) -> None:
    assert 30350.0 not in {f[2] for f in _told(facts_of, "results", text)}


@pytest.mark.parametrize(
    "text",
    [
        "Nio handed over 13,863 cars in January. The Nio marque accounted for 7,951, Onvo for 5,912.",
        "Nio handed over 13,863 cars in January: 7,951 by the Nio brand and 5,912 by Onvo.",
        "Nio handed over 13,863 cars in January. Onvo contributed 5,912.",
    ],
)
def test_what_a_brand_accounts_for_is_its_own(facts_of: Facts, text: str) -> None:
    assert ("onvo", "vehicle_sales", 5912.0, "2026-01-31") in _told(facts_of, "results", text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Half-year revenue of Leapmotor jumped 174% to 24 billion yuan.", ("leapmotor", "revenue", 24e9, "None")),
        ("Leapmotor's annual deliveries came to 596,555.", ("leapmotor", "vehicle_sales", 596555.0, "2025-12-31")),
        ("Leapmotor's quarterly loss was 500 million yuan.", ("leapmotor", "profit", -5e8, "2025-12-31")),
    ],
)  # fmt: skip
def test_an_adjective_tells_the_time_that_was_over_last(facts_of: Facts, text: str, wanted: tuple[object, ...]) -> None:
    # The half that was over in December is reported no more in March of the next year but one of 160 days is.
    found = _told(facts_of, "results", text)
    assert wanted[:3] in {f[:3] for f in found}
    assert wanted in found or wanted[3] == "None"


def test_so_many_a_year_are_of_no_year(facts_of: Facts) -> None:
    found = _told(facts_of, "results", "Leapmotor has annual sales of 596,555 cars.")
    assert {f[3] for f in found} <= {"None"}


def test_an_outlook_is_for_the_time_that_it_was_begun_with(facts_of: Facts) -> None:
    text = "Li Auto expects 95,000 deliveries in the second quarter. Revenue should come to 26 billion yuan."
    assert ("li-auto", "revenue", 26e9, "2026-06-30") in _told(facts_of, "targets", text)


def test_what_another_paragraph_aims_for_is_of_its_own_time(facts_of: Facts) -> None:
    text = "Li Auto expects 95,000 sales in the second quarter. Much is planned. Exports should reach 26,000 by 2027."
    assert ("li-auto", "vehicle_exports", 26000.0, "2027-12-31") in _told(facts_of, "targets", text)


def test_several_brands_leave_the_maker_in_focus(facts_of: Facts) -> None:
    text = "Nio sold 27,000 cars in January. Onvo delivered 5,912 and Firefly 1,200. Exports rose to 6,506."
    assert ("nio", "vehicle_exports", 6506.0, "2026-01-31") in _told(facts_of, "results", text)


def test_what_a_number_is_double_of_is_not_its_time(facts_of: Facts) -> None:
    text = "Nio sold 27,000 cars in January. Onvo got to 5,912, double the figure of January 2025."
    assert ("onvo", "vehicle_sales", 5912.0, "2026-01-31") in _told(facts_of, "results", text)


@pytest.mark.parametrize(
    "text",
    [
        "Aito's M9 has passed 260,000 since it came out in late 2023.",
        "Cumulative deliveries of the Aito M9 have passed 260,000 units.",
        "The Aito M9 has sold 260,000 units so far.",
    ],
)
def test_a_figure_is_of_the_car_that_sold(facts_of: Facts, text: str) -> None:
    found = facts_of(text, published_on=_DAY)["results"]
    assert [(f["value"], f.get("model_id")) for f in found] == [(260000.0, "aito-m9")]


def test_ground_is_broken_for_a_capacity_to_come(facts_of: Facts) -> None:
    text = "Ground was broken in September for a Rivian factory with a capacity of 400,000 cars a year."
    assert ("rivian", "production_capacity", 400000.0, "None") in _told(facts_of, "targets", text)


@pytest.mark.parametrize(
    ("text", "maker"),
    [
        ("Xpeng delivered 30,895 smart EVs in November.", "xpeng"),
        ("Last year smart delivered 30,895 vehicles.", "smart"),
        ("Worldwide, 30,895 smarts were handed over in 2025.", "smart"),
    ],
)
def test_an_adjective_is_no_maker(facts_of: Facts, text: str, maker: str) -> None:
    assert [f["organization_id"] for f in facts_of(text, published_on=_DAY)["results"]] == [maker]


def test_what_had_been_promised_was_for_the_time_spoken_of(facts_of: Facts) -> None:
    text = "Xpeng delivered 429,445 cars in 2024. Nio, which had promised 440,000, ended up at 326,028."
    facts = facts_of(text, published_on=date(2025, 3, 10))
    (aim,) = facts["targets"]
    assert (aim["organization_id"], aim["value"], str(aim["period_end"])) == ("nio", 440000.0, "2024-12-31")
    assert ("nio", "2024-12-31") in {(f["organization_id"], str(f["period_end"])) for f in facts["results"]}


def test_what_has_been_sold_so_far_is_not_of_the_time_spoken_of(facts_of: Facts) -> None:
    text = "Xpeng delivered 429,445 cars in 2024. It has sold over 1,000,000. Nio, which has sold 900,000, is behind."
    facts = facts_of(text, published_on=date(2025, 3, 10))
    assert {f["value"]: str(f.get("period_end")) for f in facts["results"]} == {
        429445.0: "2024-12-31",
        1000000.0: "None",
        900000.0: "None",
    }


@pytest.mark.parametrize(
    "text",
    [
        "Xpeng delivered 429,445 cars in 2024. Nio, which has opened 900 stores, came to 326,028 cars.",
        "Xpeng delivered 429,445 cars in 2024. Nio, which has just changed its boss, sold 326,028.",
    ],
)
def test_the_perfect_of_an_aside_tells_nothing_of_the_figure_beside_it(facts_of: Facts, text: str) -> None:
    found = facts_of(text, published_on=date(2025, 3, 10))["results"]
    assert ("nio", "vehicle_sales", 326028.0, "2024-12-31") in {
        (f["organization_id"], f["metric"], f["value"], str(f.get("period_end"))) for f in found
    }
