"""Targets held against results: which result bears on one, and what it makes of it."""

from datetime import date
from typing import Any

import pytest

from tests.flows.resolution.papers import Paper, one, paper, resolved, result, target

YEAR_25 = {"period_start": "2025-01-01", "period_end": "2025-12-31"}


def held(*papers: Paper, as_of: str) -> dict[str, Any]:
    return one(resolved(*papers, as_of=as_of).datasets["progress"])


def aim(value: float = 100.0, day: str = "2024-01-01", **cells: Any) -> Paper:
    return paper("aim", day, target(value=value, **{"period_end": "2027-12-31", **cells}))


def got(value: float, day: str, **cells: Any) -> Paper:
    return paper(f"got-{day}", day, result(value=value, **cells))


def level(paper_: Paper) -> Paper:
    """The same about a number of markets, which is a level and counted over no time."""
    return Paper(
        paper_.document_id,
        paper_.published_on,
        tuple((d, {**c, "metric": "market_count", "unit": "markets"}) for d, c in paper_.facts),
    )


def test_the_day_is_that_of_the_newest_article_unless_it_is_given() -> None:
    papers = (aim(), got(10.0, "2026-02-01", **YEAR_25))
    assert one(resolved(*papers).datasets["progress"])["as_of"] == date(2026, 2, 1)
    assert held(*papers, as_of="2025-01-01")["as_of"] == date(2025, 1, 1)


def test_without_dated_articles_it_is_the_newest_day_that_they_tell() -> None:
    undated = paper("aim", None, target(value=100.0, stated_on="2024-03-20"))
    assert one(resolved(undated).datasets["progress"])["as_of"] == date(2024, 3, 20)


def test_no_result_is_open() -> None:
    row = held(aim(), as_of="2025-12-31")
    assert (row["outcome"], row["rule"], row["result_id"]) == ("open", "no_result", None)
    assert row["time_share"] == pytest.approx(0.5, abs=0.001)


def test_the_latest_whole_year_bears_on_a_target_by_a_date() -> None:
    year_24 = {"period_start": "2024-01-01", "period_end": "2024-12-31"}
    papers = (aim(), got(20.0, "2025-01-05", **year_24), got(60.0, "2026-01-05", **YEAR_25))
    row = held(*papers, as_of="2026-01-05")
    assert (row["reached_value"], row["reached_share"], row["reached_on"]) == (60.0, 0.6, date(2025, 12, 31))
    assert (row["outcome"], row["rule"]) == ("on_track", "straight_line")
    assert row["pace_needed"] == pytest.approx(20.0, abs=0.1)
    evidence = resolved(*papers).datasets["evidence"]
    assert {row["target_id"], row["result_id"]} <= set(evidence["fact_id"])


def test_less_than_an_even_pace_is_behind() -> None:
    row = held(aim(), got(40.0, "2026-01-05", **YEAR_25), as_of="2026-01-05")
    assert (row["outcome"], row["rule"]) == ("behind", "straight_line_short")


def test_an_even_pace_starts_from_the_level_at_the_announcement() -> None:
    before = level(got(80.0, "2023-12-01"))
    row = held(level(aim()), before, level(got(85.0, "2025-12-31")), as_of="2025-12-31")
    assert row["outcome"] == "behind"


def test_a_quarter_says_nothing_about_a_target_of_a_year() -> None:
    quarter = {"period_start": "2025-01-01", "period_end": "2025-03-31"}
    assert held(aim(), got(40.0, "2025-04-05", **quarter), as_of="2025-04-05")["result_id"] is None


def test_what_came_in_since_its_first_day_bears_on_a_target_of_a_period() -> None:
    nine_months = {"period_start": "2025-01-01", "period_end": "2025-09-30"}
    row = held(aim(day="2025-01-20", **YEAR_25), got(70.0, "2025-10-05", **nine_months), as_of="2025-10-05")
    assert (row["reached_share"], row["outcome"]) == (0.7, "behind")


@pytest.mark.parametrize(
    ("comparator", "value", "outcome"),
    [
        ("eq", 100.0, "met"),
        ("eq", 99.0, "missed"),
        ("gt", 100.0, "missed"),
        ("gt", 101.0, "met"),
        ("ge", 100.0, "met"),
        ("approx", 96.0, "met"),
        ("approx", 90.0, "missed"),
        ("le", 100.0, "met"),
        ("le", 101.0, "missed"),
        ("lt", 100.0, "missed"),
    ],
)
def test_the_result_of_the_due_date_decides_by_the_comparator(comparator: str, value: float, outcome: str) -> None:
    row = held(
        aim(comparator=comparator, day="2025-01-20", **YEAR_25), got(value, "2026-01-05", **YEAR_25), as_of="2026-01-05"
    )
    assert row["outcome"] == outcome


def test_a_target_is_met_before_its_date() -> None:
    row = held(aim(), got(120.0, "2026-01-05", **YEAR_25), as_of="2026-01-05")
    assert (row["outcome"], row["reached_share"], row["pace_needed"]) == ("met", 1.2, None)


def test_a_date_that_passed_without_a_result_leaves_it_unknown() -> None:
    row = held(aim(), got(40.0, "2026-01-05", **YEAR_25), as_of="2028-06-01")
    assert (row["outcome"], row["rule"], row["time_share"]) == ("unknown", "due_without_result", 1.0)


def test_a_level_told_within_a_quarter_after_the_date_decides() -> None:
    row = held(level(aim()), level(got(90.0, "2028-01-15")), as_of="2028-06-01")
    assert (row["outcome"], row["rule"]) == ("missed", "short_at_due_date")


def test_a_level_told_years_after_the_date_does_not() -> None:
    assert held(level(aim()), level(got(90.0, "2029-01-15")), as_of="2029-06-01")["outcome"] == "unknown"


def test_a_result_of_before_the_announcement_does_not_bear_on_it() -> None:
    before = {"period_start": "2022-01-01", "period_end": "2022-12-31"}
    assert held(aim(), got(150.0, "2023-01-15", **before), as_of="2024-06-01")["result_id"] is None


def test_a_finer_metric_can_show_that_it_is_met_and_nothing_else() -> None:
    sales = aim(metric="vehicle_sales")
    assert held(sales, got(120.0, "2026-01-05", **YEAR_25), as_of="2026-01-05")["outcome"] == "met"
    row = held(sales, got(60.0, "2026-01-05", **YEAR_25), as_of="2026-01-05")
    assert (row["outcome"], row["rule"]) == ("open", "only_a_finer_metric")


def test_a_coarser_metric_shows_nothing() -> None:
    assert (
        held(aim(), got(120.0, "2026-01-05", metric="vehicle_sales", **YEAR_25), as_of="2026-01-05")["result_id"]
        is None
    )


def test_another_place_model_or_unit_does_not_bear_on_it() -> None:
    for other in ({"place": "GB"}, {"unit": "vehicles_per_month"}, {"organization_id": "bolt"}):
        assert held(aim(), got(120.0, "2026-01-05", **{**YEAR_25, **other}), as_of="2026-01-05")["result_id"] is None, (
            other
        )


def test_no_place_and_the_whole_world_are_one_scope() -> None:
    assert held(aim(), got(120.0, "2026-01-05", place="worldwide", **YEAR_25), as_of="2026-01-05")["outcome"] == "met"


def test_what_is_hedged_or_denied_is_no_result() -> None:
    for certainty in ("hedged", "denied"):
        row = held(aim(), got(120.0, "2026-01-05", certainty=certainty, **YEAR_25), as_of="2026-01-05")
        assert row["result_id"] is None


def test_a_change_is_held_against_a_change_of_the_same_period() -> None:
    wanted = paper("aim", "2025-01-10", target(value=None, unit=None, change_percent=20.0, **YEAR_25))
    reached = paper("got", "2026-01-10", result(value=None, unit=None, change_percent=16.1, **YEAR_25))
    row = held(wanted, reached, as_of="2026-01-10")
    assert (row["outcome"], row["reached_share"]) == ("missed", 0.805)


def test_no_due_date_is_open() -> None:
    assert held(aim(period_end=None), as_of="2030-01-01")["rule"] == "no_due_date"


def test_superseded_and_withdrawn_targets_are_so_whatever_came_in() -> None:
    raised = paper("b", "2024-06-01", target(value=200.0, period_end="2027-12-31"))
    rows = resolved(aim(), raised, got(300.0, "2026-01-05", **YEAR_25)).datasets["progress"]
    assert set(rows["outcome"]) == {"superseded", "met"}
    denied = held(aim(certainty="denied"), as_of="2025-01-01")
    assert (denied["outcome"], denied["rule"]) == ("withdrawn", "withdrawn_by_statement")


def test_a_later_statement_that_tells_no_date_withdraws_it() -> None:
    given_up = paper("b", "2025-01-01", target(value=100.0, certainty="denied"))
    rows = resolved(aim(), given_up).datasets["progress"]
    assert set(rows["rule"]) == {"withdrawn_by_statement", "withdrawn_by_later_statement"}


def test_on_an_earlier_day_later_articles_are_not_known() -> None:
    papers = (
        aim(),
        paper("b", "2026-06-01", target(value=200.0, period_end="2027-12-31")),
        got(60.0, "2026-01-05", **YEAR_25),
    )
    rows = {row["rule"] for row in resolved(*papers, as_of="2025-01-01").datasets["progress"].to_dicts()}
    assert rows == {"no_result", "stated_after_as_of"}
