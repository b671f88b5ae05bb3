"""The version of the contract follows from its code: what changed says how far it must move."""

import copy
from itertools import pairwise
from typing import Any

import pytest

import schemas
from schemas.contract import bumped, changed, contract, digest
from schemas.history import due, history, lost

AGAIN = "the contract's code changed: run `python -m schemas.history 'what changed, and why'` and commit what it writes"


@pytest.fixture
def now() -> dict[str, Any]:
    return copy.deepcopy(contract())


def kinds(old: dict[str, Any], new: dict[str, Any]) -> set[str]:
    return {kind for kind, _ in changed(old, new)}


def test_the_schema_version_is_that_of_the_contract_as_it_is_in_the_code(now: dict[str, Any]) -> None:
    newest = history()[-1]
    assert [what for _, what in changed(newest.contract, now)] == [], AGAIN
    assert newest.version == schemas.SCHEMA_VERSION, AGAIN


def test_every_record_is_as_it_was_written() -> None:
    for entry in history():
        assert entry.digest == digest(entry.contract), entry.version


def test_every_version_is_the_one_that_was_due_and_says_what_took_the_place_of_what_is_gone() -> None:
    entries = history()
    assert entries[0].version == "1.0.0"
    for before, after in pairwise(entries):
        assert after.version == due(before, after.contract)
        assert after.note.strip()
        assert lost(after.note, before.contract, after.contract) == []


def test_a_column_that_is_gone_or_renamed_is_a_major_change_and_must_be_named(now: dict[str, Any]) -> None:
    new = copy.deepcopy(now)
    new["targets"]["columns"]["amount"] = new["targets"]["columns"].pop("value")
    assert kinds(now, new) == {"major", "minor"}
    assert lost("renamed a column", now, new) == ["targets.value"]
    assert lost("`value` is `amount` now", now, new) == []


def test_a_table_that_is_gone_is_a_major_change(now: dict[str, Any]) -> None:
    new = {name: about for name, about in now.items() if name != "quotes"}
    assert kinds(now, new) == {"major"}


def test_a_new_column_is_a_minor_change(now: dict[str, Any]) -> None:
    new = copy.deepcopy(now)
    new["targets"]["columns"]["source"] = {"type": "String", "nullable": True}
    assert kinds(now, new) == {"minor"}


@pytest.mark.parametrize(
    ("column", "cell", "kind"),
    [
        ("value", {"type": "Int64"}, "major"),
        ("value", {"unit": "thousands"}, "major"),
        ("metric", {"nullable": True}, "major"),
        ("metric", {"values": "vehicle_sales"}, "major"),
        ("value", {"nullable": False}, "minor"),
        ("value", {"minimum": 0}, "minor"),
    ],
)
def test_what_is_changed_of_a_column_tells_the_kind(
    now: dict[str, Any], column: str, cell: dict[str, Any], kind: str
) -> None:
    new = copy.deepcopy(now)
    new["targets"]["columns"][column] |= cell
    assert kind in kinds(now, new)


def test_a_new_value_of_a_closed_set_is_a_minor_change(now: dict[str, Any]) -> None:
    new = copy.deepcopy(now)
    new["targets"]["columns"]["metric"]["values"] += " recalls"
    assert changed(now, new) == [("minor", "targets.metric has also recalls")]


def test_a_rule_that_asks_something_else_is_a_minor_change(now: dict[str, Any]) -> None:
    new = copy.deepcopy(now)
    new["targets"]["rules"]["VALUE_SIGN"] = "anything"
    assert changed(now, new) == [("minor", "targets: the rule VALUE_SIGN is another")]
    assert now["targets"]["rules"]["VALUE_SIGN"]


def test_other_words_are_a_patch(now: dict[str, Any]) -> None:
    new = copy.deepcopy(now)
    new["targets"]["words"] = digest("other")
    assert kinds(now, new) == {"patch"}


def test_versions_move_by_the_kind_of_change() -> None:
    assert [bumped("1.2.3", kind) for kind in ("major", "minor", "patch")] == ["2.0.0", "1.3.0", "1.2.4"]
