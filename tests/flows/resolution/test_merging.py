"""One fact of several articles is one row: which cells it takes, and what it tells of its articles."""

from datetime import date

from tests.flows.resolution.papers import event, market, model, one, paper, person, resolved, target


def test_one_fact_of_two_articles_is_one_row_with_the_evidence_of_both() -> None:
    done = resolved(
        paper("a", "2024-01-10", target(value=50000.0, period_end="2030-12-31")),
        paper("b", "2024-02-10", target(value=50000.0, period_end="2030-12-31")),
    ).datasets
    row = one(done["targets"])
    assert (row["first_stated_on"], row["last_stated_on"], row["document_count"]) == (
        date(2024, 1, 10),
        date(2024, 2, 10),
        2,
    )
    values = done["evidence"].filter(dataset="targets", field="value")
    assert values["fact_id"].to_list() == [row["target_id"]] * 2
    assert values["document_id"].sort().to_list() == ["a", "b"]


def test_a_cell_takes_the_latest_reading_by_date_then_id() -> None:
    early = paper("z", "2024-01-10", model(body_style="suv"))
    late = paper("a", "2024-02-10", model(body_style="sedan"))
    same_day = paper("b", "2024-02-10", model(body_style="wagon"))
    assert one(resolved(early, late).datasets["models"])["body_style"] == "sedan"
    assert one(resolved(late, same_day, early).datasets["models"])["body_style"] == "wagon"


def test_an_undated_article_yields_to_any_dated_one() -> None:
    done = resolved(paper("z", None, model(body_style="suv")), paper("a", "2001-01-01", model(body_style="sedan")))
    assert one(done.datasets["models"])["body_style"] == "sedan"


def test_what_the_latest_article_does_not_tell_is_taken_from_an_earlier_one() -> None:
    done = resolved(
        paper("a", "2024-01-10", model(body_style="suv")), paper("b", "2024-02-10", model(powertrain="bev"))
    )
    row = one(done.datasets["models"])
    assert (row["body_style"], row["powertrain"]) == ("suv", "bev")


def test_a_period_is_taken_as_a_whole_never_mixed_of_two() -> None:
    done = resolved(
        paper("a", "2024-01-10", market(period_start="2023-05-01", period_end="2023-05-31")),
        paper("b", "2024-02-10", market(period_end="2022-12-31")),
    )
    row = one(done.datasets["markets"])
    assert (row["period_start"], row["period_end"]) == (None, date(2022, 12, 31))


def test_an_event_that_was_scheduled_and_then_occurred_is_one_that_occurred() -> None:
    at = {"start_on": "2024-03-20", "end_on": "2024-03-20", "place": "HU", "country_code": "HU"}
    done = resolved(paper("a", "2024-01-10", event(status="scheduled", **at)), paper("b", "2024-03-21", event(**at)))
    assert one(done.datasets["events"])["status"] == "occurred"


def test_what_articles_read_differently_is_named_by_the_issues_and_stays_in_evidence() -> None:
    done = resolved(
        paper("a", "2024-01-10", model(body_style="suv")), paper("b", "2024-02-10", model(body_style="sedan"))
    )
    issue = one(done.issues)
    assert issue["kind"] == "read_differently"
    assert (issue["document_id"], issue["fact_id"]) == ("b", "acme-5")
    assert issue["reason"] == "models.body_style is read differently: sedan (b); suv (a)"
    read = done.datasets["evidence"].filter(field="body_style")
    assert read["value"].sort().to_list() == ["sedan", "suv"]


def test_what_articles_read_alike_is_no_issue() -> None:
    done = resolved(
        paper("a", "2024-01-10", model(body_style="suv")), paper("b", "2024-02-10", model(body_style="suv"))
    )
    assert done.issues.is_empty()


def test_a_model_is_called_as_the_latest_article_calls_it_and_so_beside_its_id() -> None:
    launch = event(event_type="product_launch", models=["acme-5"], place="GB", country_code="GB", start_on="2024-02-01")
    done = resolved(
        paper("a", "2024-01-10", model(name="Acme Five")),
        paper("b", "2024-02-10", model(name="Acme 5"), launch),
    ).datasets
    assert one(done["models"])["name"] == "Acme 5"
    assert one(done["event_models"])["model_name"] == "Acme 5"
    assert one(done["events"])["title"] == "Acme: Acme 5 launch, United Kingdom, 2024-02-01"


def test_names_stand_beside_ids() -> None:
    done = resolved(paper("a", "2024-01-10", market(), person("jo-doe", role="chairman"))).datasets
    row = one(done["markets"])
    assert (row["organization_name"], row["place_name"]) == ("Acme", "United Kingdom")
    assert one(done["people"])["organization_name"] == "Acme"


def test_an_office_and_its_company_go_together() -> None:
    done = resolved(
        paper("a", "2024-01-10", person("jo-doe", role="chairman")),
        paper("b", "2024-02-10", person("jo-doe", role="adviser", organization_id="bolt")),
    ).datasets
    row = one(done["people"])
    assert (row["role"], row["organization_id"]) == ("adviser", "bolt")


def test_a_fact_is_one_row_of_evidence_a_field_and_document_even_if_its_article_reads_it_twice() -> None:
    twice = paper("a", "2024-01-10", model(body_style="suv"), model(body_style="sedan"))
    done = resolved(twice).datasets
    assert one(done["models"])["body_style"] == "sedan"
    assert one(done["evidence"].filter(dataset="models", field="body_style"))["value"] == "sedan"
