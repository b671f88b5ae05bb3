"""The head of the card is YAML with a config for every table, as the hub reads it."""

from pathlib import Path
from typing import Any

import polars as pl
import pytest
import yaml

import schemas
from flows.publishing.front_matter import front_matter
from flows.publishing.release import complete
from tests.flows.publishing.world import datasets, texts


@pytest.fixture(scope="module")
def head(published: Path) -> dict[str, Any]:
    _, text, _ = (published / "README.md").read_text("utf-8").split("---\n", 2)
    return dict(yaml.safe_load(text))


def test_every_table_is_a_config_whose_file_is_there(head: dict[str, Any], published: Path) -> None:
    assert [config["config_name"] for config in head["configs"]] == list(schemas.DATASETS)
    assert all((published / config["data_files"]).is_file() for config in head["configs"])


def test_one_config_is_the_default(head: dict[str, Any]) -> None:
    assert [config["config_name"] for config in head["configs"] if config.get("default")] == ["targets"]


def test_licence_name_and_size_are_told(head: dict[str, Any]) -> None:
    assert (head["license"], head["pretty_name"], head["size_categories"]) == ("cc-by-4.0", "EV Ledger", ["n<1K"])


def test_languages_are_those_of_the_documents() -> None:
    documents = datasets()["documents"].with_columns(language=pl.Series(["en-GB", "de"]))
    text = front_matter(complete({**datasets(), "documents": documents}, texts()))
    assert yaml.safe_load(text.strip().strip("-"))["language"] == ["de", "en"]
