"""Figures as makers and their press report them: aims that are kept, moved or were set before, years spoken of, rows of
makes, associations.
"""

from collections.abc import Callable
from datetime import date

import pytest

Facts = Callable[..., dict[str, list[dict[str, object]]]]
_DAY = date(2026, 3, 10)


def _told(facts: Facts, dataset: str, text: str) -> list[tuple[object, ...]]:
    return [
        (f["organization_id"], f["metric"], f.get("value"), str(f.get("period_end")), f["certainty"])
        for f in facts(text, published_on=_DAY)[dataset]
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Rivian sold 10,661 vehicles in the fourth quarter of 2025 and stuck to 46,000 for the year.",
        "Rivian kept its full-year guidance of 46,000 deliveries.",
        "Rivian has not changed its goal of 46,000 deliveries for 2026.",
        "Rivian expects to deliver 46,000 vehicles over the year as a whole.",
        "Rivian stands by its goal of 46,000 for the whole year.",
    ],
)
def test_an_aim_that_is_kept_is_a_target_of_the_year(facts_of: Facts, text: str) -> None:
    assert ("rivian", "vehicle_sales", 46000.0, "2026-12-31", "asserted") in _told(facts_of, "targets", text)


@pytest.mark.parametrize(
    "text",
    [
        "Rivian has given up its goal of 46,000 deliveries for 2026.",
        "Rivian's network of 46,000 chargers stands at the same level.",
        "Rivian's registrations were held at 46,000.",
    ],
)
def test_what_is_given_up_or_stands_is_no_aim_that_is_kept(facts_of: Facts, text: str) -> None:
    assert ("rivian", "vehicle_sales", 46000.0, "2026-12-31", "asserted") not in _told(facts_of, "targets", text)


@pytest.mark.parametrize(
    "text",
    [
        "Leapmotor raised its target for 2026 to between 580,000 and 650,000 cars, up from 500,000 to 600,000.",
        "Leapmotor wants to sell 580,000 to 650,000 cars this year instead of 500,000 to 600,000.",
        "Leapmotor lifted its 2026 goal to 650,000 cars from a range of 500,000 to 600,000.",
    ],
)
def test_a_range_that_an_aim_is_moved_from_is_one_denied_target(facts_of: Facts, text: str) -> None:
    found = [f for f in facts_of(text, published_on=_DAY)["targets"] if f["certainty"] == "denied"]
    assert [(f["value"], f["value_max"]) for f in found] == [(500000.0, 600000.0)]


def test_a_level_that_rose_from_another_has_two_ends(facts_of: Facts) -> None:
    found = _told(facts_of, "results", "Leapmotor's sales rose from 500,000 in 2024 to 600,000 in 2025.")
    assert [f[2] for f in found] == [500000.0, 600000.0]


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("BYD sold 4.6 million cars in 2025, above the 4.4 million it had forecast in the summer.", "2025-12-31"),
        ("BYD sold 514,809 cars in December, bringing the tally for the year to 4.6 million, past the 4.4 million it "
         "had set itself in March.", "2025-12-31"),
    ],
)  # fmt: skip
def test_when_an_aim_was_set_is_not_what_it_is_for(facts_of: Facts, text: str, end: str) -> None:
    assert ("byd", "vehicle_sales", 4400000.0, end, "asserted") in _told(facts_of, "targets", text)


def test_an_aim_of_a_year_that_is_over_was_moved_all_the_same(facts_of: Facts) -> None:
    text = "BYD sold 4.6 million cars last year, just meeting the target it lowered in September from 5.5 million."
    assert _told(facts_of, "targets", text) == [("byd", "vehicle_sales", 5500000.0, "2025-12-31", "denied")]


@pytest.mark.parametrize(
    "text",
    [
        "Avatr and Deepal, both of Changan, sold 7,514 and 20,300 respectively in January.",
        "Avatr and Deepal sold 7,514 and 20,300 cars in January.",
        "In January Avatr and Deepal delivered 7,514 and 20,300 vehicles.",
    ],
)
def test_numbers_in_a_row_are_those_of_the_makes_in_a_row(facts_of: Facts, text: str) -> None:
    found = {(f[0], f[2]) for f in _told(facts_of, "results", text)}
    assert found == {("avatr", 7514.0), ("deepal", 20300.0)}


def test_one_number_of_several_makes_is_told_of_the_first(facts_of: Facts) -> None:
    found = _told(facts_of, "results", "Avatr and Deepal sold 27,814 cars in January.")
    assert [(f[0], f[2]) for f in found] == [("avatr", 27814.0)]


@pytest.mark.parametrize(
    "text",
    [
        "Wuling sold 21,923 cars in 2025. Gaikindo expects 900,000 for this year.",
        "Wuling sold 21,923 cars in 2025. Gaikindo put the sales of its members at 900,000.",
        "Wuling sold 21,923 cars in 2025. Analysts at Citi see the brand selling 900,000 in 2026.",
    ],
)
def test_what_associations_and_analysts_expect_is_no_figure_of_the_maker(facts_of: Facts, text: str) -> None:
    assert not _told(facts_of, "targets", text)
    assert [f[2] for f in _told(facts_of, "results", text)] == [21923.0]


def test_what_an_association_counted_of_a_maker_is_its_figure(facts_of: Facts) -> None:
    found = _told(facts_of, "results", "According to Gaikindo, Wuling sold 21,923 cars in 2025.")
    assert [(f[0], f[2]) for f in found] == [("wuling", 21923.0)]


@pytest.mark.parametrize(
    "text",
    [
        "Xpeng's research and development expenses came to 2.4 billion yuan in the third quarter.",
        "Xpeng's R&D outlays were 2.4 billion yuan in the third quarter of 2025.",
        "In the third quarter Xpeng's spending on research and development reached 2.4 billion yuan.",
    ],
)
def test_research_is_told_by_what_it_cost(facts_of: Facts, text: str) -> None:
    assert ("xpeng", "rd_spending", 2.4e9, "2025-09-30", "asserted") in _told(facts_of, "results", text)


def test_shops_to_be_doubled_are_there(facts_of: Facts) -> None:
    facts = facts_of("Stellantis would like to double its 55 British dealers in 2026.", published_on=_DAY)
    assert [(f["metric"], f["value"]) for f in facts["results"]] == [("outlet_count", 55.0)]


def test_a_new_paragraph_goes_on_about_the_maker_and_not_its_brand(facts_of: Facts) -> None:
    text = (
        "Great Wall Motor sold 569,800 cars in the first half of 2025. Tank added 104,000 and Wey 34,000.\n\n"
        "On 15 August it opened a plant in Brazil that can make 50,000 cars a year."
    )
    assert ("gwm", "production_capacity", 50000.0, "None", "asserted") in _told(facts_of, "results", text)


@pytest.mark.parametrize(
    "text",
    [
        "Leapmotor's sales this year stand at 328,859.",
        "Leapmotor's deliveries in 2026 now amount to 328,859.",
        "Leapmotor is content. Cumulative deliveries this year are at 328,859.",
    ],
)
def test_what_stands_so_far_is_a_result_though_its_year_goes_on(facts_of: Facts, text: str) -> None:
    assert ("leapmotor", "vehicle_sales", 328859.0, "2026-12-31", "asserted") in _told(facts_of, "results", text)


@pytest.mark.parametrize(
    "text",
    [
        "Leapmotor's planned sales this year amount to 328,859.",
        "Leapmotor's sales this year are to amount to 328,859.",
        "The target of deliveries for this year stands at 328,859, Leapmotor said.",
        "Leapmotor's sales budget for this year stands at 328,859.",
        "The quota of sales for this year stands at 328,859 at Leapmotor.",
    ],
)
def test_what_is_planned_to_stand_at_a_level_is_a_target(facts_of: Facts, text: str) -> None:
    assert ("leapmotor", "vehicle_sales", 328859.0, "2026-12-31", "asserted") in _told(facts_of, "targets", text)


def test_a_year_in_brackets_is_that_of_the_figure_behind_it(facts_of: Facts) -> None:
    found = _told(facts_of, "results", "Leapmotor's 2025 sales came to 596,555 (2024: 293,724).")
    assert [f[2:4] for f in found] == [(596555.0, "2025-12-31"), (293724.0, "2024-12-31")]
    (alone,) = _told(facts_of, "results", "Leapmotor sold 596,555 cars (in 2025).")
    assert alone[2:4] == (596555.0, "2025-12-31")
