"""Events of several articles that are one, and those that stay apart."""

from datetime import date
from typing import Any

from tests.flows.resolution.papers import event, model, one, paper, participant, person, resolved, same_as

HU = {"place": "HU", "country_code": "HU"}
MARCH = {"start_on": "2024-03-01", "end_on": "2024-03-31"}
DAY = {"start_on": "2024-03-20", "end_on": "2024-03-20"}


def events(*facts: dict[str, Any]) -> list[dict[str, Any]]:
    """Events of one article each, resolved."""
    papers = [paper(f"p{i}", f"2024-04-{i + 1:02}", event(**cells)) for i, cells in enumerate(facts)]
    return resolved(*papers).datasets["events"].to_dicts()


def test_a_day_within_its_month_is_one_event_with_the_exact_date() -> None:
    for order in ((MARCH, DAY), (DAY, MARCH)):
        (row,) = events(*({**HU, **dates} for dates in order))
        assert (row["start_on"], row["end_on"], row["document_count"]) == (date(2024, 3, 20), date(2024, 3, 20), 2)


def test_its_id_is_that_of_the_exact_values() -> None:
    (alone,) = events({**HU, **DAY})
    (both,) = events({**HU, **MARCH}, {**HU, **DAY})
    assert alone["event_id"] == both["event_id"]


def test_the_id_that_it_had_is_replaced() -> None:
    (month,) = events({**HU, **MARCH})
    done = resolved(
        paper("a", "2024-04-01", event(**HU, **MARCH)), paper("b", "2024-05-01", event(**HU, **DAY))
    ).datasets
    replaced = one(done["replaced_by"])
    assert (replaced["dataset"], replaced["old_id"], replaced["new_id"]) == (
        "events",
        month["event_id"],
        one(done["events"])["event_id"],
    )
    assert replaced["since"] == "2024.05.01"


def test_every_reading_of_its_date_stays_in_evidence_and_is_named_by_the_issues() -> None:
    done = resolved(paper("a", "2024-04-01", event(**HU, **MARCH)), paper("b", "2024-04-02", event(**HU, **DAY)))
    read = done.datasets["evidence"].filter(dataset="events", field="start_on")
    assert read["value"].sort().to_list() == ["2024-03-01", "2024-03-20"]
    assert read["fact_id"].n_unique() == 1
    assert set(done.issues["kind"]) == {"read_differently"}


def test_a_year_a_month_and_a_day_are_one() -> None:
    year = {"start_on": "2024-01-01", "end_on": "2024-12-31"}
    assert len(events({**HU, **year}, {**HU, **MARCH}, {**HU, **DAY})) == 1


def test_two_days_are_two() -> None:
    assert len(events({**HU, **DAY}, {**HU, "start_on": "2024-03-21", "end_on": "2024-03-21"})) == 2


def test_a_month_that_holds_two_days_stays_apart_and_is_listed() -> None:
    other = {"start_on": "2024-03-21", "end_on": "2024-03-21"}
    papers = [paper(f"p{i}", "2024-04-01", event(**HU, **dates)) for i, dates in enumerate((MARCH, DAY, other))]
    done = resolved(*papers)
    assert done.datasets["events"].height == 3
    assert one(done.issues)["kind"] == "event_fits_several"


def test_no_date_and_the_same_place_is_the_one_that_is_dated() -> None:
    (row,) = events({**HU, **DAY}, HU)
    assert row["start_on"] == date(2024, 3, 20)


def test_what_was_told_as_past_before_the_day_is_another() -> None:
    later = {"start_on": "2025-03-20", "end_on": "2025-03-20", "status": "scheduled"}
    assert len(events(HU, {**HU, **later})) == 2


def test_what_is_told_years_later_without_a_date_is_another() -> None:
    done = resolved(paper("a", "2024-03-21", event(**HU, **DAY)), paper("b", "2027-01-10", event(**HU)))
    assert done.datasets["events"].height == 2


def test_where_nobody_knows_when_it_was_told_both_have_occurred_or_both_are_to_come() -> None:
    def told(status: str) -> int:
        papers = (paper("a", None, event(**HU, **DAY)), paper("b", None, event(status=status, **HU)))
        return resolved(*papers).datasets["events"].height

    assert (told("occurred"), told("scheduled")) == (1, 2)


def test_what_was_told_as_coming_by_a_limit_is_what_occurred_in_time() -> None:
    limit = {"end_on": "2024-12-31", "status": "scheduled"}
    done = resolved(
        paper("a", "2024-01-10", event(**HU, **limit)),
        paper("b", "2024-06-11", event(**HU, start_on="2024-06-10", end_on="2024-06-10")),
    ).datasets
    row = one(done["events"])
    assert (row["start_on"], row["status"]) == (date(2024, 6, 10), "occurred")


def test_another_type_organization_or_place_is_another_event() -> None:
    assert len(events({**HU, **DAY}, {**HU, **MARCH, "event_type": "facility"})) == 2
    assert len(events({**HU, **DAY}, {**HU, **MARCH, "organization_id": "bolt"})) == 2
    assert len(events({**HU, **DAY}, {**MARCH, "place": "DE", "country_code": "DE"})) == 2


def test_a_city_that_one_article_tells_is_the_city() -> None:
    (row,) = events({**HU, **MARCH, "city": "Szeged"}, {**HU, **DAY})
    assert (row["city"], row["start_on"]) == ("Szeged", date(2024, 3, 20))


def test_two_cities_are_two_events() -> None:
    assert len(events({**HU, **MARCH, "city": "Szeged"}, {**HU, **DAY, "city": "Pécs"})) == 2


def test_a_day_without_a_place_is_the_event_of_that_day() -> None:
    (row,) = events({**HU, **DAY}, DAY)
    assert row["place"] == "HU"


def test_one_article_does_not_tell_one_happening_twice() -> None:
    done = resolved(
        paper("a", "2024-04-01", event(**HU, **DAY), event(**HU, **MARCH)), paper("b", "2024-04-02", event(**HU, **DAY))
    )
    assert done.datasets["events"].height == 2


def test_launches_of_other_models_are_others() -> None:
    launch = {**HU, "event_type": "product_launch"}
    done = resolved(
        paper("a", "2024-04-01", event(models=["acme-5"], **launch, **DAY), model()),
        paper("b", "2024-04-01", event(models=["acme-3"], **launch, **MARCH), model(model_id="acme-3", name="Acme 3")),
    ).datasets
    assert done["events"].height == 2


def test_partners_that_differ_make_two() -> None:
    def told(document_id: str, partner: str, dates: dict[str, str]) -> Any:
        return paper(
            document_id,
            "2024-04-01",
            event(event_type="partnership", **HU, **dates),
            participant(0, organization_id=partner),
        )

    assert resolved(told("a", "bolt", DAY), told("b", "coil", MARCH)).datasets["events"].height == 2
    assert resolved(told("a", "bolt", DAY), told("b", "bolt", MARCH)).datasets["events"].height == 1


def test_participants_and_models_follow_their_event() -> None:
    done = resolved(
        paper(
            "a",
            "2024-04-01",
            event(**HU, **MARCH),
            participant(0, person_id="jo-doe", role="speaker"),
            person("jo-doe"),
        ),
        paper(
            "b", "2024-04-02", event(**HU, **DAY), participant(0, person_id="jo-doe", role="speaker"), person("jo-doe")
        ),
    ).datasets
    row = one(done["participants"])
    assert row["event_id"] == one(done["events"])["event_id"]
    assert row["document_count"] == 2


def test_people_can_decide_that_two_are_two_and_that_two_are_one() -> None:
    papers = [paper("a", "2024-04-01", event(**HU, **MARCH)), paper("b", "2024-04-02", event(**HU, **DAY))]
    month, day = (one(resolved(each).datasets["events"])["event_id"] for each in papers)
    apart = resolved(*papers, curated=same_as(("events", month, day, "false")))
    assert apart.datasets["events"].height == 2
    other = paper("c", "2024-05-01", event(**HU, start_on="2024-04-20", end_on="2024-04-20"))
    third = one(resolved(other).datasets["events"])["event_id"]
    joined = resolved(papers[1], other, curated=same_as(("events", third, day, "true"))).datasets
    assert one(joined["events"])["event_id"] == day
