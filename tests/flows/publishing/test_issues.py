"""`issues.json` lists each issue once, in an order that depends on the issues alone."""

import json

import polars as pl
import pytest

from flows.publishing.issues import issues_json
from tests.flows.publishing.world import table

ONE = {"kind": "unreadable", "document_id": "b", "reason": "empty", "action": "left out"}
TWO = {
    "kind": "conflict",
    "document_id": "a",
    "fact_id": "f" * 16,
    "start": 3,
    "end": 9,
    "reason": "é",
    "action": "kept",
}


def test_issues_are_sorted_and_stand_once() -> None:
    told = json.loads(issues_json(table("issues", ONE, TWO, ONE)))
    assert [issue["kind"] for issue in told] == ["conflict", "unreadable"]


def test_issue_has_all_keys_and_null_for_what_it_does_not_say() -> None:
    assert json.loads(issues_json(table("issues", ONE))) == [
        {**ONE, "fact_id": None, "start": None, "end": None}  # equal whatever the order of the keys
    ]


def test_no_issues_are_an_empty_list() -> None:
    assert issues_json(table("issues")) == "[]\n"


def test_other_columns_are_an_error() -> None:
    with pytest.raises(ValueError, match="issues: expected the columns"):
        issues_json(pl.DataFrame({"kind": ["x"]}))
