"""Texts that announce nothing: news, sport, reviews, recalls, in which makers and their cars are named in passing.

`tests/negatives/stated.json` says what a text states all the same: the models that it names, rows that would be right.
"""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

Facts = dict[str, list[dict[str, Any]]]
FOLDER = Path(__file__).resolve().parents[2] / "negatives"
TEXTS = {path.stem: path.read_text(encoding="utf-8") for path in sorted(FOLDER.glob("*.txt"))}
STATED: dict[str, dict[str, list[Any]]] = json.loads((FOLDER / "stated.json").read_text(encoding="utf-8"))
WITHOUT_CARS = sorted(name for name in TEXTS if "models" not in STATED.get(name, {}))


def allowed(row: Mapping[str, Any], rows: list[Mapping[str, Any]]) -> bool:
    """Whether a row has the cells of one of these."""
    return any(all(row.get(column) == value for column, value in wanted.items()) for wanted in rows)


@pytest.fixture(scope="module")
def facts(facts_of_all: Callable[..., dict[str, Facts]]) -> dict[str, Facts]:
    """The facts of each text."""
    return facts_of_all(TEXTS)


@pytest.mark.parametrize("name", list(TEXTS))
def test_nothing_is_asserted_that_the_text_does_not_state(name: str, facts: dict[str, Facts]) -> None:
    stated = STATED.get(name, {})
    for dataset in ("targets", "results", "markets", "events"):
        asserted = [row for row in facts[name][dataset] if row["certainty"] == "asserted"]
        assert [row for row in asserted if not allowed(row, stated.get(dataset, []))] == [], dataset


@pytest.mark.parametrize("name", WITHOUT_CARS)
def test_a_text_that_names_no_car_gives_no_model(name: str, facts: dict[str, Facts]) -> None:
    assert facts[name]["models"] == []


def test_there_are_fifty_of_150_words_and_more() -> None:
    assert len(TEXTS) >= 50
    assert {name: len(text.split()) for name, text in TEXTS.items() if len(text.split()) < 150} == {}


def test_what_is_stated_is_of_a_text_that_is_there() -> None:
    assert STATED.keys() <= TEXTS.keys()
