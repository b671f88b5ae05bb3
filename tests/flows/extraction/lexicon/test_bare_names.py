"""Bare names: a model's other names, without the brand."""

from collections.abc import Callable
from typing import Any

import pytest

from flows.extraction.lexicon.bare_names import without_brand

Facts = Callable[..., dict[str, list[dict[str, Any]]]]


@pytest.mark.parametrize(
    ("name", "brand", "bare"),
    [
        ("Neta V-II", "Neta", "V-II"),
        ("Mahindra Pik Up", "Mahindra", "Pik Up"),
        ("Ebro S800", "Ebro", "S800"),
        ("Dolphin Surf", "BYD", None),
        ("Citroen ë-C4", "Citroen", "ë-C4"),
        ("Range Rover EV", "Range Rover", None),
        ("MG Pick-up", "MG", None),
        ("Lucid Gravity SUV", "Lucid", None),
        ("Lynk & Co 02", "Lynk", None),
        ("Renault 20", "Renault", None),
        ("Voyah VOYAH FREE", "Voyah", None),
    ],
)
def test_a_name_is_bared_of_its_brand_if_what_is_left_can_stand(name: str, brand: str, bare: str | None) -> None:
    assert without_brand(name, [brand]) == bare


def test_another_name_stands_alone_where_its_brand_is_spoken_of_and_keeps_its_words(facts_of: Facts) -> None:
    models = facts_of("Neta builds cars in Bangkok. The V-II is made there from kits.")["models"]
    assert [(m["model_id"], m["name"]) for m in models] == [("neta-v-ii", "Neta V-II")]
    assert facts_of("The V-II rocket flew. Toyota was not there.")["models"] == []
