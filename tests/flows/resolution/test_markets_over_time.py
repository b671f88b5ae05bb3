"""The steps of a company in a place, and plans that are overdue."""

from typing import Any

from tests.flows.resolution.papers import Paper, event, market, model, one, paper, resolved


def rows(*papers: Paper, as_of: str | None = None) -> dict[str, dict[str, Any]]:
    return {row["status"]: row for row in resolved(*papers, as_of=as_of).datasets["markets"].to_dicts()}


PLAN = paper("a", "2022-01-10", market(status="planned", period_end="2023-12-31"))
START = paper("b", "2023-05-10", market(status="present"))
EXIT = paper("c", "2025-05-10", market(status="exited"))


def test_planned_present_exited_are_three_steps_and_the_last_is_current() -> None:
    found = rows(EXIT, START, PLAN)
    assert {status: row["step"] for status, row in found.items()} == {"planned": 1, "present": 2, "exited": 3}
    assert [status for status, row in found.items() if row["current"]] == ["exited"]


def test_each_step_has_evidence_of_its_own() -> None:
    done = resolved(PLAN, START, EXIT).datasets
    stated = done["evidence"].filter(dataset="markets", field="status")
    assert set(stated["fact_id"]) == set(done["markets"]["market_id"])


def test_planned_and_present_of_one_day_are_in_this_order() -> None:
    both = paper("a", "2022-01-10", market(status="present"), market(status="planned"))
    assert {status: row["step"] for status, row in rows(both).items()} == {"planned": 1, "present": 2}


def test_what_is_said_again_later_is_current() -> None:
    found = rows(START, EXIT, paper("d", "2026-01-10", market(status="present")))
    assert [status for status, row in found.items() if row["current"]] == ["present"]


def test_places_do_not_mix() -> None:
    other = paper("b", "2023-05-10", market(place="FR", country_code="FR", status="present"))
    assert {row["step"] for row in resolved(PLAN, other).datasets["markets"].to_dicts()} == {1}


def test_what_is_denied_is_no_step() -> None:
    found = rows(paper("a", "2022-01-10", market(status="planned", certainty="denied")), START)
    assert (found["planned"]["step"], found["planned"]["current"], found["present"]["step"]) == (None, False, 1)


def test_a_plan_whose_date_passed_without_news_is_overdue() -> None:
    assert rows(PLAN, as_of="2024-01-01")["planned"]["overdue"] is True
    assert rows(PLAN, as_of="2023-12-31")["planned"]["overdue"] is False


def test_a_plan_that_came_true_or_has_no_date_is_not_overdue() -> None:
    found = rows(PLAN, START, as_of="2024-06-01")
    assert (found["planned"]["overdue"], found["present"]["overdue"]) == (False, None)
    undated = paper("a", "2022-01-10", market(status="planned"))
    assert rows(undated, as_of="2030-01-01")["planned"]["overdue"] is None


def test_being_in_a_country_is_news_of_its_region() -> None:
    plan = paper(
        "a", "2022-01-10", market(status="planned", place="europe", country_code=None, period_end="2023-12-31")
    )
    found = rows(plan, paper("b", "2023-05-10", market(place="DE", country_code="DE")), as_of="2025-01-01")
    assert found["planned"]["overdue"] is False


def test_an_event_whose_date_passed_without_news_is_overdue() -> None:
    at = {"place": "HU", "country_code": "HU"}
    plan = paper("a", "2024-01-10", event(status="scheduled", start_on="2024-03-01", end_on="2024-03-31", **at))
    assert one(resolved(plan, as_of="2024-04-01").datasets["events"])["overdue"] is True
    assert one(resolved(plan, as_of="2024-03-31").datasets["events"])["overdue"] is False
    late = paper("b", "2024-05-01", event(start_on="2024-04-20", end_on="2024-04-20", **at))
    found = {row["status"]: row["overdue"] for row in resolved(plan, late).datasets["events"].to_dicts()}
    assert found == {"scheduled": False, "occurred": None}


def test_a_model_whose_launch_date_passed_without_a_launch_is_overdue() -> None:
    plan = paper("a", "2024-01-10", model(status="planned", launch_start="2024-03-01", launch_end="2024-03-31"))
    assert one(resolved(plan, as_of="2024-04-01").datasets["models"])["overdue"] is True
    launch = event(event_type="product_launch", models=["acme-5"], place="GB", country_code="GB", start_on="2024-04-20")
    assert one(resolved(plan, paper("b", "2024-04-21", launch)).datasets["models"])["overdue"] is False
