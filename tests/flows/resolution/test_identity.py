"""What the id of a fact is made of."""

from typing import Any

import pytest

import schemas
from tests.flows.resolution.papers import event, model, one, organization, paper, participant, person, resolved, target


def test_a_figure_has_the_hash_of_its_key() -> None:
    row = one(resolved(paper("a", "2024-01-10", target(value=50000.0))).datasets["targets"])
    key = {column: row[column] for column in schemas.DATASETS["targets"].key}
    assert row["target_id"] == schemas.fact_id(key)


def test_models_are_part_of_a_launch() -> None:
    at = {"event_type": "product_launch", "place": "GB", "country_code": "GB", "start_on": "2024-02-01"}
    done = resolved(
        paper(
            "a",
            "2024-01-10",
            event(models=["acme-5", "acme-3"], **at),
            model(),
            model(model_id="acme-3", name="Acme 3"),
        ),
        paper("b", "2024-01-11", event(models=["acme-3", "acme-5"], **at), event(models=["acme-5"], **at), model()),
    ).datasets
    assert done["events"].height == 2
    assert done["event_models"].height == 3


def test_models_are_no_part_of_another_event_that_has_all_that_any_article_names() -> None:
    at = {"event_type": "milestone", "place": "GB", "country_code": "GB", "start_on": "2024-02-01"}
    done = resolved(
        paper("a", "2024-01-10", event(models=["acme-5"], **at), model()),
        paper("b", "2024-01-11", event(models=["acme-3"], **at), model(model_id="acme-3", name="Acme 3")),
    ).datasets
    assert one(done["events"])["document_count"] == 2
    assert done["event_models"]["model_id"].to_list() == ["acme-3", "acme-5"]


def test_a_company_with_its_legal_form_is_the_company_without() -> None:
    form = {"in_vocabulary": False, "kind": "other"}

    at = {"place": "HU", "country_code": "HU"}
    done = resolved(
        paper(
            "a",
            "2024-01-10",
            event(**at),
            participant(0, organization_id="borsa-trade-kft-ltd"),
            organization("borsa-trade-kft-ltd", name="Borsa Trade Kft Ltd", **form),
        ),
        paper(
            "b",
            "2024-01-11",
            event(**at),
            participant(0, organization_id="borsa-trade-kft"),
            organization("borsa-trade-kft", name="Borsa Trade Kft", **form),
        ),
    ).datasets
    assert done["organizations"]["organization_id"].to_list() == ["acme", "borsa-trade-kft"]
    assert one(done["participants"])["document_count"] == 2


def test_names_that_only_look_alike_are_kept_apart_and_listed() -> None:

    done = resolved(paper("a", "2024-01-10", person("li-wei"), person("wei-li")))
    assert done.datasets["people"].height == 2
    issue = one(done.issues)
    assert (issue["kind"], issue["reason"]) == ("maybe_same", "people li-wei, wei-li may be one")


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        ([person("jo-mueller"), person("jo-muller")], "people jo-mueller, jo-muller"),
        ([person("jo-b-doe"), person("jo-doe")], "people jo-b-doe, jo-doe"),
        ([model(model_id="bolt-acme-5"), model(model_id="acme-5")], "models acme-5, bolt-acme-5"),
        ([model(model_id="acme-es8"), model(model_id="acme-es-8")], "models acme-es-8, acme-es8"),
        (
            [organization("hyundai-motors", in_vocabulary=False), organization("hyundai")],
            "organizations hyundai, hyundai-motors",
        ),
        (
            [organization("bolt-hussein", in_vocabulary=False), organization("bolt-husein", in_vocabulary=False)],
            "organizations bolt-husein, bolt-hussein",
        ),
    ],
)
def test_what_may_be_one_thing_is_listed(facts: list[tuple[str, dict[str, Any]]], told: str) -> None:
    issue = one(resolved(paper("a", "2024-01-10", *facts)).issues)
    assert (issue["kind"], issue["reason"]) == ("maybe_same", f"{told} may be one")


@pytest.mark.parametrize(
    "facts",
    [
        [person("j-doe"), person("k-doe")],
        [model(model_id="bolt-5"), model(model_id="acme-5")],
        [model(model_id="acme-x"), model(model_id="acme-x-pro")],
    ],
)
def test_what_only_shares_a_part_is_not_listed(facts: list[tuple[str, dict[str, Any]]]) -> None:
    assert resolved(paper("a", "2024-01-10", *facts)).issues.is_empty()
