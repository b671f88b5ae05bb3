"""Later statements supersede earlier ones, those of one day that contradict are disputed, given-up ones are denied."""

from typing import Any

from tests.flows.resolution.papers import Paper, one, paper, resolved, result, target

DUE = {"period_end": "2030-12-31"}


def told(document_id: str, day: str, value: float, **cells: Any) -> Paper:
    return paper(document_id, day, target(value=value, **{**DUE, **cells}))


def by_value(*papers: Paper) -> dict[float, dict[str, Any]]:
    return {row["value"]: row for row in resolved(*papers).datasets["targets"].to_dicts()}


def test_a_later_statement_of_another_value_supersedes() -> None:
    rows = by_value(told("a", "2023-01-10", 50000.0), told("b", "2024-01-10", 60000.0))
    assert rows[50000.0]["superseded_by"] == rows[60000.0]["target_id"]
    assert rows[60000.0]["superseded_by"] is None


def test_each_statement_is_superseded_by_the_next_one() -> None:
    rows = by_value(
        told("c", "2025-01-10", 40000.0), told("a", "2023-01-10", 50000.0), told("b", "2024-01-10", 60000.0)
    )
    assert rows[50000.0]["superseded_by"] == rows[60000.0]["target_id"]
    assert rows[60000.0]["superseded_by"] == rows[40000.0]["target_id"]


def test_what_is_said_again_later_is_the_later_statement() -> None:
    rows = by_value(
        told("a", "2023-01-10", 50000.0), told("b", "2024-01-10", 60000.0), told("c", "2025-01-10", 50000.0)
    )
    assert rows[60000.0]["superseded_by"] == rows[50000.0]["target_id"]
    assert rows[50000.0]["superseded_by"] is None


def test_another_metric_place_model_unit_or_due_date_is_another_thing() -> None:
    for other in (
        {"metric": "vehicle_sales"},
        {"place": "GB"},
        {"period_end": "2029-12-31"},
        {"organization_id": "bolt"},
        {"unit": "vehicles_per_month"},
    ):
        rows = by_value(told("a", "2023-01-10", 50000.0), told("b", "2024-01-10", 60000.0, **other))
        assert rows[50000.0]["superseded_by"] is None, other


def test_the_same_value_in_other_words_does_not_supersede() -> None:
    again = told("b", "2023-02-10", 50000.0, comparator="ge")
    done = resolved(told("a", "2023-01-10", 50000.0), again).datasets["targets"]
    assert (done.height, done["superseded_by"].null_count()) == (2, 2)
    raised = told("c", "2024-01-10", 60000.0)
    rows = resolved(told("a", "2023-01-10", 50000.0), again, raised).datasets["targets"]
    (latest,) = rows.filter(value=60000.0)["target_id"]
    assert rows.sort("value")["superseded_by"].to_list() == [latest, latest, None]


def test_vehicles_and_vehicles_a_year_are_one_unit() -> None:
    rows = by_value(told("a", "2023-01-10", 50000.0), told("b", "2024-01-10", 60000.0, unit="vehicles_per_year"))
    assert rows[50000.0]["superseded_by"] == rows[60000.0]["target_id"]


def test_of_several_later_values_the_one_that_differs_supersedes() -> None:
    rows = resolved(
        told("a", "2023-01-10", 50000.0),
        told("b", "2024-01-10", 50000.0, comparator="ge"),
        told("c", "2024-01-10", 60000.0),
    ).datasets["targets"]
    (other,) = rows.filter(value=60000.0)["target_id"]
    assert rows.filter(comparator="eq", value=50000.0)["superseded_by"].to_list() == [other]


def test_without_a_due_date_nothing_is_superseded() -> None:
    rows = by_value(
        told("a", "2023-01-10", 50000.0, period_end=None), told("b", "2024-01-10", 60000.0, period_end=None)
    )
    assert rows[50000.0]["superseded_by"] is None


def test_two_values_of_one_day_are_disputed_and_none_supersedes_the_other() -> None:
    rows = by_value(told("a", "2024-01-10", 50000.0), told("b", "2024-01-10", 60000.0))
    assert [row["disputed"] for row in rows.values()] == [True, True]
    assert [row["superseded_by"] for row in rows.values()] == [None, None]


def test_a_lower_limit_and_a_higher_value_do_not_contradict() -> None:
    rows = by_value(told("a", "2024-01-10", 50000.0, comparator="gt"), told("b", "2024-01-10", 60000.0))
    assert not any(row["disputed"] for row in rows.values())


def test_about_a_value_does_not_contradict_a_value_near_it() -> None:
    rows = by_value(told("a", "2024-01-10", 50000.0, comparator="approx"), told("b", "2024-01-10", 51000.0))
    assert not any(row["disputed"] for row in rows.values())


def test_values_of_different_days_are_not_disputed() -> None:
    rows = by_value(told("a", "2024-01-10", 50000.0), told("b", "2024-01-11", 60000.0))
    assert not any(row["disputed"] for row in rows.values())


def test_two_values_that_one_article_tells_are_not_disputed() -> None:
    both = paper("a", "2024-01-10", target(value=50000.0, **DUE), target(value=60000.0, **DUE))
    assert not resolved(both).datasets["targets"]["disputed"].any()


def test_the_latest_word_about_a_target_can_be_that_it_is_given_up() -> None:
    done = resolved(told("a", "2024-01-10", 50000.0), told("b", "2025-01-10", 50000.0, certainty="denied"))
    row = one(done.datasets["targets"])
    assert (row["certainty"], row["document_count"]) == ("denied", 2)


def test_what_an_article_says_is_given_up_yields_to_what_it_says_instead() -> None:
    cut = paper("a", "2024-01-10", target(value=50000.0, certainty="denied", **DUE), target(value=30000.0, **DUE))
    rows = by_value(cut)
    assert rows[50000.0]["superseded_by"] == rows[30000.0]["target_id"]


def test_results_of_one_period_that_contradict_on_one_day_are_disputed() -> None:
    year = {"period_start": "2023-01-01", "period_end": "2023-12-31"}
    done = resolved(
        paper("a", "2024-01-10", result(value=50000.0, **year)), paper("b", "2024-01-10", result(value=60000.0, **year))
    )
    assert done.datasets["results"]["disputed"].all()
