import json
from datetime import date
from typing import Any

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from polars.testing import assert_frame_equal

import schemas
from schemas.registry import ISSUES
from tests.schemas.ledger import (
    EVENT,
    LATER_TARGET,
    MARKET,
    STATED,
    TARGET,
    add_successor,
    frames,
    reasons,
    sound_rows,
    statement,
    validated,
)

# What comes out


def test_all_tables_come_out_in_the_order_of_publication() -> None:
    assert list(schemas.validate({}).datasets) == list(schemas.DATASETS)


def test_sound_tables_come_out_as_they_went_in() -> None:
    given_frames = frames(sound_rows())
    for name, frame in schemas.validate(given_frames).datasets.items():
        assert_frame_equal(frame, given_frames.get(name, schemas.empty(name)))


def test_a_reject_tells_the_rule_the_cell_the_words_and_the_row() -> None:
    rows = sound_rows()
    rows["targets"][0]["period_start"] = date(2031, 1, 1)
    del rows["progress"]
    [told] = validated(rows).rejects.to_dicts()
    row = json.loads(told.pop("row"))
    assert told == {
        "dataset": "targets",
        "fact_id": TARGET,
        "check": "PERIOD_ORDER",
        "column": "period_end",
        "value": "2030-12-31",
        "reason": "A period does not end before it starts.",
        "document_id": "acme-plans",
        "statement": "Acme will",
    }
    assert list(row) == schemas.empty("targets").columns
    assert (row["value"], row["period_end"], row["place"]) == (50000.0, "2030-12-31", None)


def test_a_reject_has_one_line_per_reason_and_document() -> None:
    rows = sound_rows()
    rows["documents"].append({**rows["documents"][0], "document_id": "second"})
    rows["evidence"].append(statement("markets", MARKET, "second"))
    rows["markets"][0].update({"status": "leaving", "place_name": None})
    told = validated(rows).rejects.select("document_id", "check").rows()
    assert sorted(told) == [
        ("acme-plans", "NOT_IN_LIST"),
        ("acme-plans", "NULL"),
        ("acme-plans", "PLACE_NAME"),
        ("second", "NOT_IN_LIST"),
        ("second", "NULL"),
        ("second", "PLACE_NAME"),
    ]


def test_the_rejects_themselves_keep_to_their_schema() -> None:
    rows = sound_rows()
    rows["documents"][0]["document_id"] = ""
    rows["organizations"][0]["name"] = ""
    rejects = validated(rows).rejects
    assert schemas.DATASETS["rejects"].model.validate(rejects, lazy=True).equals(rejects)
    assert not rejects.is_empty()


def test_rejects_given_are_kept() -> None:
    rows = sound_rows()
    rows["markets"][0]["status"] = "leaving"
    before = validated(rows).rejects
    assert_frame_equal(schemas.validate({**frames(sound_rows()), "rejects": before}).rejects, before)


def test_the_evidence_of_a_rejected_fact_goes_with_it() -> None:
    rows = sound_rows()
    rows["markets"][0]["status"] = "leaving"
    outcome = validated(rows)
    assert MARKET not in outcome.datasets["evidence"].get_column("fact_id")
    assert outcome.withdrawn_evidence.get_column("fact_id").to_list() == [MARKET]
    assert set(outcome.rejects.get_column("dataset")) == {"markets"}


# What points at what was rejected


def test_a_rejected_organization_leaves_no_dangling_fact() -> None:
    rows = sound_rows()
    rows["organizations"][0]["wikidata_id"] = "42"
    outcome = validated(rows)
    dangling = ("events", "markets", "targets", "results", "quotes", "people", "models", "participants", "progress")
    assert all(outcome.datasets[name].is_empty() for name in (*dangling, "event_models", "evidence"))
    assert outcome.datasets["organizations"].get_column("organization_id").to_list() == ["acme-group"]
    assert ("targets", "REFERENCE_REJECTED") in outcome.rejects.select("dataset", "check").rows()


def test_a_rejected_parent_takes_its_children_along() -> None:
    rows = sound_rows()
    rows["organizations"][1]["wikidata_id"] = "42"
    assert validated(rows).datasets["organizations"].is_empty()


def test_a_pointer_at_nothing_is_told_from_one_at_a_rejected_row() -> None:
    rows = sound_rows()
    rows["people"][0]["organization_id"] = "nobody"
    assert reasons(rows) == {
        ("people", "REFERENCE_MISSING"),
        ("quotes", "REFERENCE_REJECTED"),
        ("participants", "REFERENCE_REJECTED"),
    }


def test_a_rejected_event_takes_its_participants_and_models_along() -> None:
    rows = sound_rows()
    rows["events"][0]["event_type"] = "party"
    assert reasons(rows) == {
        ("events", "NOT_IN_LIST"),
        ("event_models", "REFERENCE_REJECTED"),
        ("participants", "REFERENCE_REJECTED"),
    }


def test_a_rejected_document_takes_what_it_alone_states_along() -> None:
    rows = sound_rows()
    rows["documents"].append({**rows["documents"][0], "document_id": "second", "sha256": "no hash"})
    rows["evidence"].append(statement("markets", MARKET, "second"))
    for line in rows["evidence"]:
        if line["dataset"] == "quotes":
            line["document_id"] = "second"
    assert reasons(rows) == {
        ("documents", "SHA256"),
        ("evidence", "REFERENCE_REJECTED"),
        ("quotes", "EVIDENCE_MISSING"),
    }


def test_a_fact_without_a_whole_statement_is_rejected() -> None:
    rows = sound_rows()
    for line in rows["evidence"]:
        if line["dataset"] == "results":
            line.update({"field": "value", "value": "29"})
    assert reasons(rows) == {("results", "EVIDENCE_MISSING")}


def test_an_organization_found_in_a_text_alone_needs_evidence() -> None:
    rows = sound_rows()
    rows["organizations"][1]["in_vocabulary"] = False
    assert ("organizations", "EVIDENCE_MISSING") in reasons(rows)


def test_a_target_whose_successor_is_rejected_stands_without_one() -> None:
    rows = sound_rows()
    add_successor(rows)["certainty"] = "sure"
    targets = validated(rows).datasets["targets"]
    assert targets.select("target_id", "superseded_by").rows() == [(TARGET, None)]


def test_a_target_whose_successor_is_rejected_is_superseded_by_the_next() -> None:
    rows = sound_rows()
    add_successor(rows).update({"certainty": "sure", "superseded_by": "c" * 15 + "1"})
    for digit, onward in (("1", "c" * 15 + "2"), ("2", None)):
        rows["targets"].append(
            {**rows["targets"][0], "target_id": "c" * 15 + digit, "value": 70_000.0 + int(digit),
             "superseded_by": onward}
        )  # fmt: skip
        rows["evidence"].append(statement("targets", "c" * 15 + digit))
    rows["targets"][2]["disputed"] = None
    targets = validated(rows).datasets["targets"]
    assert targets.select("target_id", "superseded_by").rows() == [(TARGET, "c" * 15 + "2"), ("c" * 15 + "2", None)]


def test_successors_that_come_back_end_there() -> None:
    rows = sound_rows()
    add_successor(rows).update({"certainty": "sure", "superseded_by": TARGET})
    assert validated(rows).datasets["targets"].get_column("superseded_by").to_list() == [None]


# Doubles


def test_of_rows_with_one_id_the_first_in_the_order_of_all_columns_stands() -> None:
    rows = sound_rows()
    rows["models"].append({**rows["models"][0], "segment": "large"})
    rows["models"].append({**rows["models"][0], "segment": "compact"})
    for order in (1, -1):
        rows["models"] = rows["models"][::order]
        outcome = validated(rows)
        assert outcome.datasets["models"].get_column("segment").to_list() == ["compact"]
        assert set(outcome.rejects.get_column("check")) == {"DUPLICATE_ID"}
        assert outcome.withdrawn_evidence.is_empty()


def test_of_rows_with_one_key_one_stands_null_being_equal_to_null() -> None:
    rows = sound_rows()
    rows["targets"].append({**rows["targets"][0], "target_id": LATER_TARGET})
    rows["evidence"].append(statement("targets", LATER_TARGET))
    outcome = validated(rows)
    assert outcome.datasets["targets"].get_column("target_id").to_list() == [TARGET]
    assert outcome.rejects.select("fact_id", "check").rows() == [(LATER_TARGET, "DUPLICATE_KEY")]


def test_a_row_that_fails_otherwise_does_not_compete() -> None:
    rows = sound_rows()
    rows["models"].append({**rows["models"][0], "body_style": "SUV"})
    outcome = validated(rows)
    assert outcome.datasets["models"].get_column("body_style").to_list() == ["suv"]
    assert outcome.rejects.get_column("check").to_list() == ["NOT_IN_LIST"]


def launches(rows: Any, model_id: str) -> None:
    other = "a" * 15 + "b"
    rows["events"].append({**rows["events"][0], "event_id": other})
    rows["evidence"].append(statement("events", other))
    rows["models"].append({**rows["models"][0], "model_id": "acme-6", "name": "Acme 6"})
    rows["evidence"].append(statement("models", "acme-6"))
    name = {"acme-5": "Acme 5", "acme-6": "Acme 6"}[model_id]
    rows["event_models"].append({"event_id": other, "model_id": model_id, "model_name": name})


def test_launches_of_two_models_on_one_day_are_two_events() -> None:
    rows = sound_rows()
    launches(rows, "acme-6")
    assert reasons(rows) == set()


def test_launches_of_one_model_on_one_day_are_one_event() -> None:
    rows = sound_rows()
    launches(rows, "acme-5")
    outcome = validated(rows)
    assert outcome.datasets["events"].get_column("event_id").to_list() == [EVENT]
    assert outcome.rejects.select("dataset", "check").rows() == [
        ("event_models", "REFERENCE_REJECTED"),
        ("events", "DUPLICATE_KEY"),
    ]


# Mistakes of the program


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda frame: frame.drop("since"), "column_in_dataframe: .* since"),
        (lambda frame: frame.with_columns(more=pl.lit(1)), "column_in_schema: .* more"),
        (lambda frame: frame.select(reversed(frame.columns)), "column_ordered"),
        (lambda frame: frame.with_columns(pl.col("since").cast(pl.String)), "since String"),
    ],
)
def test_a_table_of_another_form_is_a_mistake_of_the_program(change: Any, told: str) -> None:
    table = frames(sound_rows())["region_members"]
    with pytest.raises(schemas.TableError, match=f"region_members is not of the contract's form: .*{told}"):
        schemas.validate({"region_members": change(table)})


def test_columns_out_of_order_are_a_mistake_in_an_empty_table_too() -> None:
    with pytest.raises(schemas.TableError, match="column_ordered"):
        schemas.validate({"texts": schemas.empty("texts").select("text", "document_id")})


def test_an_unknown_table_is_a_mistake_of_the_program() -> None:
    with pytest.raises(schemas.TableError, match="no such dataset: issues"):
        schemas.validate({"issues": schemas.empty("documents")})


def test_issues_have_a_schema_of_their_own() -> None:
    issue = {"kind": "unreadable", "document_id": "a", "reason": "not UTF-8", "action": "left out"}
    frame = pl.DataFrame([issue], schema=schemas.schema("issues"))
    assert ISSUES.model.validate(frame, lazy=True).equals(frame)


# Nothing is lost

CELLS: dict[str, st.SearchStrategy[Any]] = {
    "organization_id": st.sampled_from(["acme-motors", "acme-group", "nobody", "Bad Id", None]),
    "parent_organization_id": st.sampled_from(["acme-motors", "acme-group", "nobody", None]),
    "person_id": st.sampled_from(["jane-doe", "john-doe", None]),
    "model_id": st.sampled_from(["acme-5", "acme-6", None]),
    "event_id": st.sampled_from(["a" * 16, "b" * 16, None]),
    "target_id": st.sampled_from(["b" * 16, "c" * 16, "short"]),
    "superseded_by": st.sampled_from(["b" * 16, "c" * 16, None]),
    "fact_id": st.sampled_from(["a" * 16, "b" * 16, "acme-5", "nobody"]),
    "document_id": st.sampled_from(["acme-plans", "unknown", None, ""]),
    "place": st.sampled_from(["SY", "gcc", "XX", None]),
    "value": st.sampled_from([1.0, -1.0, float("nan"), None]),
    "document_count": st.sampled_from([0, 1, None]),
    "end": st.sampled_from([9, 200, 0]),
}  # fmt: skip


@st.composite
def ledgers(draw: st.DrawFn) -> Any:
    rows = sound_rows()
    for name, lines in rows.items():
        lines.extend(dict(lines[0]) for _ in range(draw(st.integers(0, 2))))
        for line in lines:
            changeable = sorted(CELLS.keys() & set(schemas.schema(name)))
            for column in draw(st.lists(st.sampled_from(changeable), max_size=1)) if changeable else []:
                cell = draw(CELLS[column])
                line[column] = str(cell) if name == "evidence" and column == "value" and cell is not None else cell
        rows[name] = draw(st.permutations(lines))
    return rows


@settings(max_examples=6, deadline=None)
@given(ledgers())
def test_every_row_stands_or_is_told_of_in_rejects(rows: Any) -> None:
    given_frames = frames(rows)
    outcome = schemas.validate(given_frames)
    for name, frame in given_frames.items():
        known = outcome.rejects.filter(pl.col("dataset") == name).get_column("row").unique()
        told = frame.select(row=pl.struct(pl.all()).struct.json_encode()).to_series()
        withdrawn = outcome.withdrawn_evidence.height if name == "evidence" else 0
        lost = outcome.datasets[name].height + withdrawn
        # Of equal rows some may stand and some be rejected; those that stand nowhere are all told of.
        assert lost <= frame.height
        rejected = frame.height - lost
        assert (rejected > 0) == (known.len() > 0)
        assert known.is_in(told.implode()).all()
        assert rejected <= told.is_in(known.implode()).sum()


@settings(max_examples=3, deadline=None)
@given(ledgers())
def test_what_stands_keeps_to_the_contract(rows: Any) -> None:
    standing = validated(rows).datasets
    again = schemas.validate(standing)
    assert_frame_equal(again.rejects, standing["rejects"])
    assert again.withdrawn_evidence.is_empty()
    for name, frame in standing.items():
        assert_frame_equal(again.datasets[name], frame)


@settings(max_examples=3, deadline=None)
@given(ledgers(), st.randoms(use_true_random=False))
def test_the_order_of_rows_does_not_matter(rows: Any, random: Any) -> None:
    first = validated(rows)
    for lines in rows.values():
        random.shuffle(lines)
    second = validated(rows)
    assert_frame_equal(first.rejects, second.rejects)
    for name, frame in first.datasets.items():
        assert_frame_equal(frame, second.datasets[name], check_row_order=False)


def test_stated_days_may_both_be_unknown() -> None:
    rows = sound_rows()
    rows["markets"][0].update({**STATED, "first_stated_on": None, "last_stated_on": None})
    assert reasons(rows) == set()
