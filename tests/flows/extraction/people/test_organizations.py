"""Organisations: a row for each that a fact names, and for its parents."""

from collections.abc import Callable
from typing import Any

Facts = Callable[..., dict[str, list[dict[str, Any]]]]


def test_a_known_organisation_brings_what_the_vocabulary_knows_and_its_parents(facts_of: Facts) -> None:
    found = {o["organization_id"]: o for o in facts_of("AITO sells the AITO M7.")["organizations"]}
    assert found["aito"]["parent_organization_id"] == "seres"
    assert found["aito"]["in_vocabulary"] is True
    assert "seres" in found


def test_an_unknown_one_has_the_kind_that_the_noun_beside_it_says(facts_of: Facts) -> None:
    text = "Lars Pedersen, head of sales at distributor Nordwagen, was there."
    found = {o["organization_id"]: o for o in facts_of(text)["organizations"]}
    assert (found["nordwagen"]["kind"], found["nordwagen"]["in_vocabulary"]) == ("distributor", False)


def test_an_organisation_that_no_fact_names_has_no_row(facts_of: Facts) -> None:
    assert facts_of("Reuters was there.")["organizations"] == []
