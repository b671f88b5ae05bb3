"""One cell changed in a sound ledger, one rule broken."""

from datetime import date
from typing import Any

import pytest

import schemas
from schemas.rules import REASONS
from tests.schemas.ledger import LATER_TARGET, TARGET, reasons, sound_rows, validated

BROKEN: list[tuple[str, dict[str, Any], str]] = [
    # cells
    ("documents", {"url": "example.org/plans"}, "URL"),
    ("documents", {"url": "ftp://example.org"}, "URL"),
    ("documents", {"language": "en_GB"}, "LANGUAGE"),
    ("documents", {"license": "Creative Commons!"}, "LICENSE"),
    ("documents", {"media_type": "text"}, "MEDIA_TYPE"),
    ("documents", {"sha256": "abc"}, "SHA256"),
    ("documents", {"characters": -1}, "TOO_SMALL"),
    ("documents", {"title": " "}, "EMPTY"),
    ("documents", {"digest": None}, "NULL"),
    ("organizations", {"wikidata_id": "42"}, "WIKIDATA_ID"),
    ("organizations", {"kind": "maker"}, "NOT_IN_LIST"),
    ("organizations", {"country_code": "UK"}, "NOT_IN_LIST"),
    ("organizations", {"organization_id": "Acme Motors"}, "SLUG"),
    ("organizations", {"name": "Acme\u0301"}, "NOT_NFC"),
    ("organizations", {"name": ""}, "EMPTY"),
    ("people", {"document_count": 0}, "TOO_SMALL"),
    ("events", {"event_type": "opening"}, "NOT_IN_LIST"),
    ("events", {"event_id": "AAAAAAAAAAAAAAAA"}, "FACT_ID"),
    ("events", {"stake_percent": 100.5}, "TOO_LARGE"),
    ("events", {"stake_percent": -0.5}, "TOO_SMALL"),
    ("models", {"body_style": "SUV"}, "NOT_IN_LIST"),
    ("models", {"known_powertrain": "electric"}, "NOT_IN_LIST"),
    ("markets", {"certainty": None}, "NULL"),
    ("targets", {"value": float("nan")}, "NOT_FINITE"),
    ("targets", {"change_percent": float("inf")}, "NOT_FINITE"),
    ("region_members", {"place": "opec"}, "NOT_IN_LIST"),
    # organizations, people, participants, quotes
    ("organizations", {"parent_organization_id": "acme-motors"}, "OWN_PARENT"),
    (
        "participants",
        {"person_id": None, "person_name": None, "organization_id": None, "organization_name": None},
        "NOBODY",
    ),
    ("quotes", {"person_id": None, "person_name": None, "organization_id": None, "organization_name": None}, "NOBODY"),
    ("people", {"last_stated_on": date(2024, 4, 1)}, "STATED_ORDER"),
    ("people", {"first_stated_on": None}, "STATED_ORDER"),
    # evidence
    ("evidence", {"start": 9}, "SPAN_ORDER"),
    ("evidence", {"end": 8}, "SPAN_LENGTH"),
    ("evidence", {"value": "50000"}, "READING"),
    ("evidence", {"field": "name"}, "READING"),
    ("evidence", {"field": "price", "value": "1"}, "EVIDENCE_FIELD"),
    ("evidence", {"start": 95, "end": 104}, "SPAN_BEYOND_TEXT"),
    ("evidence", {"fact_id": "nobody"}, "REFERENCE_MISSING"),
    ("evidence", {"document_id": "unknown"}, "REFERENCE_MISSING"),
    # events
    ("events", {"end_on": date(2024, 3, 19)}, "DATE_ORDER"),
    ("events", {"amount": 1e6}, "CURRENCY_OF_AMOUNT"),
    ("events", {"currency": "EUR"}, "CURRENCY_OF_AMOUNT"),
    ("events", {"participant_countries": 29}, "COMPARATOR_OF_COUNT"),
    ("events", {"country_code": "GB"}, "COUNTRY_FITS_PLACE"),
    ("events", {"country_code": None}, "COUNTRY_FITS_PLACE"),
    ("events", {"place": "gcc", "place_name": "GCC"}, "COUNTRY_FITS_PLACE"),
    ("events", {"place": None, "place_name": None}, "COUNTRY_FITS_PLACE"),
    ("events", {"place_name": None}, "PLACE_NAME"),
    ("events", {"status": "cancelled"}, "STATUS_CERTAINTY"),
    ("events", {"certainty": "denied"}, "STATUS_CERTAINTY"),
    # models, markets
    ("models", {"launch_start": date(2025, 2, 1), "launch_end": date(2025, 1, 1)}, "LAUNCH_ORDER"),
    ("markets", {"period_start": date(2025, 2, 1), "period_end": date(2025, 1, 1)}, "PERIOD_ORDER"),
    ("markets", {"place": "left_hand_drive", "place_name": "Left-hand-drive markets"}, "COUNTRY_FITS_PLACE"),
    # figures
    ("targets", {"period_start": date(2031, 1, 1)}, "PERIOD_ORDER"),
    ("targets", {"value_max": 50_000.0}, "VALUE_RANGE"),
    ("targets", {"value": None, "unit": None, "change_percent": 100.0, "value_max": 2.0}, "VALUE_RANGE"),
    ("targets", {"value": None, "unit": None}, "VALUE_MISSING"),
    ("targets", {"value": None, "change_percent": 100.0}, "UNIT_OF_VALUE"),
    ("targets", {"unit": None}, "UNIT_OF_VALUE"),
    ("targets", {"unit": "markets"}, "UNIT_FITS_METRIC"),
    ("targets", {"metric": "investment"}, "UNIT_FITS_METRIC"),
    ("targets", {"value": -1.0}, "VALUE_SIGN"),
    ("targets", {"metric": "market_share", "unit": "percent", "value": 101.0}, "VALUE_SHARE"),
    ("targets", {"comparator": None}, "NULL"),
    ("targets", {"superseded_by": TARGET}, "SUPERSEDES_ITSELF"),
    ("targets", {"superseded_by": LATER_TARGET}, "REFERENCE_MISSING"),
    ("targets", {"organization_name": "ACME"}, "NAME_DIFFERS"),
    ("targets", {"model_name": "Acme 5"}, "NAME_DIFFERS"),
    ("progress", {"reached_value": 3.0}, "REACHED_WITHOUT_RESULT"),
    ("progress", {"outcome": "late"}, "NOT_IN_LIST"),
]

SOUND: list[tuple[str, dict[str, Any]]] = [
    ("documents", {"language": "zh-Hant-TW", "license": "https://example.org/licence"}),
    ("documents", {"title": "Acme\u0301"}),
    ("organizations", {"kind": None, "country_code": None}),
    ("events", {"place": "gcc", "place_name": "GCC", "country_code": None}),
    ("events", {"start_on": None, "end_on": None, "date_text": None, "status": "scheduled", "certainty": "hedged"}),
    ("events", {"status": "cancelled", "certainty": "denied"}),
    ("events", {"amount": 1e6, "currency": "CNY", "stake_percent": 100.0}),
    ("models", {"status": None, "body_style": "two_wheeler"}),
    ("markets", {"period_start": date(2025, 1, 1), "period_end": None}),
    ("targets", {"value": None, "unit": None, "change_percent": -16.0}),
    ("targets", {"value_max": 60_000.0}),
    ("targets", {"model_id": "acme-5", "model_name": "Acme 5", "unit": "vehicles_per_year"}),
    ("results", {"metric": "profit", "value": -3e9, "unit": "USD"}),
]


def test_the_sound_ledger_keeps_to_the_contract() -> None:
    assert validated(sound_rows()).rejects.is_empty()


@pytest.mark.parametrize(("dataset", "cells", "code"), BROKEN)
def test_a_broken_rule_is_told_by_its_code(dataset: str, cells: dict[str, Any], code: str) -> None:
    rows = sound_rows()
    rows[dataset][0].update(cells)
    of_tables = {"REFERENCE_MISSING", "NAME_DIFFERS", "EVIDENCE_FIELD", "SPAN_BEYOND_TEXT"}
    needed = {dataset, "organizations", "documents"} if code in of_tables else {dataset}
    assert (dataset, code) in reasons({name: rows[name] for name in needed})


@pytest.mark.parametrize(("dataset", "cells"), SOUND)
def test_what_the_contract_allows_passes(dataset: str, cells: dict[str, Any]) -> None:
    rows = sound_rows()
    rows[dataset][0].update(cells)
    assert reasons(rows) == set()


UNPLACED = {"start_on": None, "end_on": None, "date_text": None, "place": None, "place_name": None,
            "country_code": None, "city": None}  # fmt: skip


def test_an_event_needs_a_date_or_a_place() -> None:
    rows = sound_rows()
    rows["events"][0].update(UNPLACED)
    assert ("events", "NEITHER_DATE_NOR_PLACE") in reasons(rows)


def test_a_named_show_is_a_place() -> None:
    rows = sound_rows()
    rows["events"][0].update({**UNPLACED, "event_type": "conference"})
    assert reasons(rows) == set()


def test_a_happening_may_be_placed_by_a_region_a_plan_may_not() -> None:
    rows = sound_rows()
    rows["events"][0].update({**UNPLACED, "place": "gcc", "place_name": "GCC"})
    assert reasons(rows) == set()
    rows["events"][0]["status"] = "scheduled"
    assert ("events", "NEITHER_DATE_NOR_PLACE") in reasons(rows)


def test_a_planned_market_entry_needs_a_date() -> None:
    rows = sound_rows()
    rows["events"][0].update(
        {"event_type": "market_entry", "status": "scheduled", "start_on": None, "end_on": None, "date_text": None}
    )
    assert ("events", "PLANNED_ENTRY_UNDATED") in reasons(rows)
    rows["events"][0]["date_text"] = "soon after"
    assert reasons(rows) == set()


def test_every_code_of_a_table_rule_is_tested_here() -> None:
    elsewhere = {"DUPLICATE_ID", "DUPLICATE_KEY", "NEITHER_DATE_NOR_PLACE", "PLANNED_ENTRY_UNDATED"}
    of_models = {c.error for each in schemas.DATASETS.values() for c in each.model.to_schema().checks}
    assert of_models <= {code for _, _, code in BROKEN} | elsewhere
    assert of_models <= set(REASONS)
