"""What the id of a fact is made of."""

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
