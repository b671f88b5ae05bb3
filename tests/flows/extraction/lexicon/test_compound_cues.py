"""Words for a works in compounds: nothing is told of works by them."""

from collections.abc import Callable
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]


@pytest.mark.parametrize(
    "text",
    [
        "GAC will launch in Portugal via a factory-owned importer.",
        "Changan is setting up a factory-backed importer in Norway.",
        "Kia sells the car in Poland with factory-fitted winter tyres.",
    ],
)
def test_no_works_are_spoken_of(facts_of: Callable[..., Facts], text: str) -> None:
    assert [r for r in facts_of(text)["events"] if r["event_type"] == "plant"] == []


@pytest.mark.parametrize(
    "text",
    [
        "Changan opened a factory run by its partner in Tunis.",
        "Changan is building a factory backed by the state in Tunis.",
        "Changan opened a factory in Tunis.",
    ],
)
def test_works_are_spoken_of(facts_of: Callable[..., Facts], text: str) -> None:
    assert [r["country_code"] for r in facts_of(text)["events"] if r["event_type"] == "plant"] == ["TN"]
