"""Curated decisions: what people decided to be the same or not the same always wins."""

import polars as pl
import pytest

from flows.resolution.curation import BadDecisions, decisions
from tests.flows.resolution.papers import (
    SAME_AS,
    event,
    market,
    model,
    one,
    organization,
    paper,
    person,
    resolved,
    same_as,
    target,
)

KNOWN = ("organization_id", "name", "kind", "country_code", "parent_organization_id", "wikidata_id")
DECISION = ("people", "a", "b", "true", "why", "2026-11-01")


def test_facts_of_an_organization_that_is_another_are_the_others() -> None:
    done = resolved(
        paper("a", "2024-01-10", market()),
        paper("b", "2024-02-10", market(organization_id="akme"), target(organization_id="akme", value=5.0)),
        curated=same_as(("organizations", "akme", "acme", "true")),
    ).datasets
    assert done["organizations"]["organization_id"].to_list() == ["acme"]
    assert (one(done["markets"])["document_count"], one(done["targets"])["organization_id"]) == (2, "acme")


def test_the_id_that_is_no_more_is_told_by_replaced_by_with_the_reason() -> None:
    done = resolved(paper("a", "2024-01-10", market()), curated=same_as(("organizations", "akme", "acme", "true")))
    assert one(done.datasets["replaced_by"]) == {
        "dataset": "organizations",
        "old_id": "akme",
        "new_id": "acme",
        "since": "2026.11.01",
        "reason": "they told us",
    }


def test_what_was_read_as_the_old_id_is_no_difference() -> None:
    done = resolved(
        paper("a", "2024-01-10", person("jo-doe")),
        paper("b", "2024-02-10", person("jo-doe", organization_id="akme")),
        curated=same_as(("organizations", "akme", "acme", "true")),
    )
    assert "people" not in "".join(done.issues["reason"])


def test_decisions_follow_one_another() -> None:
    both = same_as(("organizations", "acme", "zeta", "true"), ("organizations", "zeta", "bolt", "true"))
    assert (
        one(resolved(paper("a", "2024-01-10", market()), curated=both).datasets["markets"])["organization_id"] == "bolt"
    )


def test_an_organization_that_the_vocabulary_knows_bears_its_cells() -> None:
    known = pl.DataFrame(
        [("bolt", "Bolt", "brand", "DE", None, None)],
        schema=dict.fromkeys(KNOWN, pl.String),
        orient="row",
    )
    done = resolved(
        paper("a", "2024-01-10", market(), organization("acme", in_vocabulary=False)),
        curated={**same_as(("organizations", "acme", "bolt", "true")), "organizations": known},
    ).datasets
    row = one(done["organizations"])
    assert (row["name"], row["kind"], row["country_code"], row["in_vocabulary"]) == ("Bolt", "brand", "DE", True)


def test_one_car_under_two_names_is_one_also_in_its_launches() -> None:
    launch = {"event_type": "product_launch", "place": "GB", "country_code": "GB", "start_on": "2024-01-05"}
    done = resolved(
        paper("a", "2024-01-10", event(models=["acme-5"], **launch), model()),
        paper("b", "2024-01-11", event(models=["acme-v"], **launch), model(model_id="acme-v", name="Acme V")),
        curated=same_as(("models", "acme-v", "acme-5", "true")),
    ).datasets
    assert one(done["events"])["document_count"] == 2
    assert one(done["event_models"])["model_id"] == "acme-5"


def test_what_people_said_is_two_is_not_asked_about_again() -> None:
    both = paper("a", "2024-01-10", person("li-wei"), person("wei-li"))
    assert resolved(both, curated=same_as(("people", "li-wei", "wei-li", "false"))).issues.is_empty()


def test_what_people_said_is_two_stays_two_though_the_rule_would_make_it_one() -> None:
    unknown = {"in_vocabulary": False}
    papers = (
        paper("a", "2024-01-10", market(organization_id="akme-ltd"), organization("akme-ltd", **unknown)),
        paper("b", "2024-01-11", market(organization_id="akme"), organization("akme", **unknown)),
    )
    assert resolved(*papers).datasets["markets"].height == 1
    apart = same_as(("organizations", "akme-ltd", "akme", "false"))
    assert resolved(*papers, curated=apart).datasets["markets"].height == 2


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ([("organizations", "a", "b", "yes", "why", "2026-11-01")], "line 2: same is 'yes'"),
        ([("organizations", "a", "a", "true", "why", "2026-11-01")], "line 2: a stands on both sides"),
        ([("organizations", "a", "b", "true", None, "2026-11-01")], "line 2: reason is empty"),
        ([("organizations", "a", "b", "true", "why", "soon")], "line 2: decided_on is no date"),
        ([("region_members", "a", "b", "true", "why", "2026-11-01")], "line 2: region_members is no dataset with ids"),
        ([DECISION, ("people", "a", "c", "true", "why", "2026-11-01")], "two others"),
        ([DECISION, ("people", "b", "a", "true", "why", "2026-11-01")], "in a circle"),
        ([DECISION, ("people", "b", "a", "false", "why", "2026-11-01")], "the same and not"),
    ],
)
def test_a_decision_that_cannot_be_is_named(rows: list[tuple[str | None, ...]], told: str) -> None:
    with pytest.raises(BadDecisions, match=told):
        decisions(pl.DataFrame(rows, schema=dict.fromkeys(SAME_AS, pl.String), orient="row"))
