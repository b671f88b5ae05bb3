"""What reports of figures compare with and give as the cause: levels of before, markets, places of causes."""

from collections.abc import Callable
from datetime import date

import pytest

Facts = Callable[..., dict[str, list[dict[str, object]]]]
_DAY = date(2025, 7, 1)


def _told(facts: Facts, text: str, *columns: str, dataset: str = "results") -> set[tuple[object, ...]]:
    return {tuple(f.get(c) for c in columns) for f in facts(text, published_on=_DAY)[dataset]}


@pytest.mark.parametrize(
    ("text", "level", "base", "change"),
    [
        (
            "Geely's exports jumped to 184,000 vehicles from 92,000 a year earlier, a rise of 100%.",
            184_000,
            92_000,
            100,
        ),
        ("Mahindra's sales climbed to 41,000 units in June from 36,500 in May, up 12%.", 41_000, 36_500, 12),
        (
            "Subaru's output fell to 60,000 cars in the first half of 2025 from 80,000 a year earlier, a drop of 25%.",
            60_000,
            80_000,
            -25,
        ),
    ],
)
def test_a_change_behind_the_level_of_before_is_that_of_what_was_reached(
    text: str, level: float, base: float, change: float, facts_of: Facts
) -> None:
    assert _told(facts_of, text, "value", "change_percent") == {(level, change), (base, None)}


@pytest.mark.parametrize(
    "text",
    [
        "Kia sold 41,000 cars in Chile; in Peru it sold 8,000, a rise of 12%.",
        "Kia sold 41,000 cars in Chile and 8,000 in Peru, a rise of 12%.",
    ],
)
def test_a_change_behind_another_level_is_not_that_of_the_first(text: str, facts_of: Facts) -> None:
    assert (41_000, 12) not in _told(facts_of, text, "value", "change_percent")


@pytest.mark.parametrize(
    "text",
    [
        "In a European market up 4%, Skoda's registrations grew by 9% to 380,000 cars.",
        "Skoda's registrations grew by 9% to 380,000 cars in a market that fell 2%.",
        "Skoda sold 380,000 cars, 9% more, in a market down 3%.",
    ],
)
def test_what_the_market_did_is_not_the_change_of_a_maker(text: str, facts_of: Facts) -> None:
    assert _told(facts_of, text, "value", "change_percent") == {(380_000, 9)}


def test_a_market_in_which_sales_rose_leaves_them_their_change(facts_of: Facts) -> None:
    text = "In the Indian market, sales rose 9% to 38,000 cars, Skoda said."
    assert _told(facts_of, text, "value", "change_percent") == {(38_000, 9)}


@pytest.mark.parametrize(
    "text",
    [
        "Dacia's sales slipped 3% to 310,000 cars, mainly because of weak demand in Germany.",
        "Dacia sold 310,000 cars thanks to a strong recovery in Germany.",
        "Despite strikes in Germany, Dacia sold 310,000 cars.",
    ],
)
def test_the_place_of_a_cause_is_not_that_of_a_figure(text: str, facts_of: Facts) -> None:
    assert _told(facts_of, text, "value", "place") == {(310_000, None)}


@pytest.mark.parametrize(
    "text",
    [
        "Dacia sold 310,000 cars in Germany thanks to lower prices.",
        "Thanks to lower prices Dacia sold 310,000 cars in Germany.",
    ],
)
def test_the_place_beside_a_cause_is_that_of_a_figure(text: str, facts_of: Facts) -> None:
    assert _told(facts_of, text, "value", "place") == {(310_000, "DE")}


@pytest.mark.parametrize(
    ("text", "value", "year"),
    [
        ("Tesla made a profit of $721 million in 2020, compared with a 2019 loss of $862 million.", -862e6, 2019),
        ("Kia's revenue was 28 trillion won in 2024, up from 2023 revenue of 25 trillion won.", 25e12, 2023),
        ("Volvo Cars sold 60,000 cars in April, beating its 2023 record of 55,000.", 55_000, 2023),
    ],
)
def test_the_year_that_a_noun_bears_is_that_of_its_figure(text: str, value: float, year: int, facts_of: Facts) -> None:
    found = _told(facts_of, text, "value", "period_start", "period_end")
    assert (value, date(year, 1, 1), date(year, 12, 31)) in found


@pytest.mark.parametrize(
    "text",
    [
        "Leapmotor sold 33,000 cars in June, up from April, during which it delivered 34,800 units.",
        "Leapmotor sold 33,000 cars in June, up from April, in which it had delivered 34,800 units.",
    ],
)
def test_a_time_that_a_clause_says_more_of_is_that_of_the_clause(text: str, facts_of: Facts) -> None:
    found = _told(facts_of, text, "value", "period_end")
    assert found == {(33_000, date(2025, 6, 30)), (34_800, date(2025, 4, 30))}


@pytest.mark.parametrize("joint", ["while", "whereas"])
def test_whose_a_figure_is_that_is_set_against_another(joint: str, facts_of: Facts) -> None:
    text = f"GAC exported 45,000 vehicles in the first half, {joint} Changan exported 167,000, up 70%."
    assert _told(facts_of, text, "organization_id", "value") == {("gac", 45_000), ("changan", 167_000)}


@pytest.mark.parametrize(
    "text",
    [
        "In the second quarter, Rivian reported a revenue of $1.7 billion.",
        "In the second quarter, Rivian reported a 46 percent rise in revenue to $1.7 billion.",
        "Rivian's revenue was $1.7 billion in the second quarter.",
    ],
)
def test_what_was_reported_in_a_quarter_is_of_that_quarter(text: str, facts_of: Facts) -> None:
    assert _told(facts_of, text, "value", "period_start", "period_end") == {
        (1.7e9, date(2025, 4, 1), date(2025, 6, 30))
    }


@pytest.mark.parametrize(
    "text",
    [
        "On Tuesday, Rivian reported 11,000 deliveries.",
        "On Monday, Rivian reported a 12 percent increase in deliveries to 11,000 vehicles.",
    ],
)
def test_the_day_of_a_report_is_not_that_of_its_figures(text: str, facts_of: Facts) -> None:
    assert _told(facts_of, text, "value", "period_start", "period_end") == {(11_000, None, None)}


@pytest.mark.parametrize(
    "text",
    [
        "Skoda trimmed its annual delivery target in March from 900,000 to 850,000 cars.",
        "Skoda cut its sales forecast in March to 850,000 from 900,000 cars.",
    ],
)
def test_when_a_target_was_moved_is_not_when_it_is_due(text: str, facts_of: Facts) -> None:
    found = _told(facts_of, text, "value", "certainty", "period_end", dataset="targets")
    assert found == {(850_000, "asserted", None), (900_000, "denied", None)}


@pytest.mark.parametrize(
    "text",
    [
        "Through the first nine months of 2024, Seat's deliveries reached 410,000.",
        "Seat delivered 410,000 cars through the first nine months of 2024.",
    ],
)
def test_through_months_that_begin_the_year_is_in_them(text: str, facts_of: Facts) -> None:
    found = _told(facts_of, text, "value", "period_start", "period_end")
    assert found == {(410_000, date(2024, 1, 1), date(2024, 9, 30))}


@pytest.mark.parametrize(
    "text",
    [
        "The company's overseas sales of new energy vehicles rose to 14,000 units in May, Changan said.",
        "Changan grew in May. Its exports of electric cars rose to 14,000 units.",
    ],
)
def test_a_companys_sales_of_a_kind_are_its_own(text: str, facts_of: Facts) -> None:
    assert ("changan", "vehicle_exports", 14_000) in _told(facts_of, text, "organization_id", "metric", "value")


@pytest.mark.parametrize(
    "text",
    [
        "China's exports of new energy vehicles rose to 200,000 in May, BYD said.",
        "The country's exports of electric cars rose to 200,000 in May.",
    ],
)
def test_a_countrys_exports_of_a_kind_are_nobodys(text: str, facts_of: Facts) -> None:
    assert not facts_of(text, published_on=_DAY)["results"]


def test_this_is_no_plural_of_a_name(facts_of: Facts) -> None:
    text = (
        "Nio faced a second month of decline. This figure also represents a fall from April. "
        "This result beat its record of 25,000 deliveries."
    )
    assert "thi" not in {o for (o,) in _told(facts_of, text, "organization_id")}


@pytest.mark.parametrize(
    ("text", "level", "change"),
    [
        ("Xpeng's deliveries almost doubled in the third quarter, soaring 94.4 percent to 46,000 cars.", 46_000, 94.4),
        ("Rivian's output nearly tripled, jumping 180 percent to 12,000 cars in June.", 12_000, 180),
        ("Seat's sales more than doubled, up 112 percent to 80,000 cars.", 80_000, 112),
    ],
)
def test_a_change_in_words_gives_way_to_its_percentage(text: str, level: float, change: float, facts_of: Facts) -> None:
    assert (level, change) in _told(facts_of, text, "value", "change_percent")


@pytest.mark.parametrize(
    "text",
    [
        "Seat's sales doubled to 80,000 cars, and its exports rose 12 percent.",
        "Seat's sales doubled to 80,000 cars in June.",
    ],
)
def test_a_change_in_words_alone_stays(text: str, facts_of: Facts) -> None:
    assert (80_000, 100) in _told(facts_of, text, "value", "change_percent")
