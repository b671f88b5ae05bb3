"""One small ledger that keeps to the contract, for tests to break in one place."""

from datetime import UTC, date, datetime
from typing import Any

import polars as pl

import schemas

Rows = dict[str, list[dict[str, Any]]]

STATED = {"first_stated_on": date(2024, 4, 2), "last_stated_on": date(2024, 4, 2), "document_count": 1}
ORGANIZATION = {"organization_id": "acme-motors", "organization_name": "Acme Motors"}
EVENT = "aaaaaaaaaaaaaaaa"
TARGET = "bbbbbbbbbbbbbbbb"
LATER_TARGET = "cccccccccccccccc"
RESULT = "dddddddddddddddd"
MARKET = "eeeeeeeeeeeeeeee"
QUOTE = "ffffffffffffffff"
PARTICIPANT = "0000000000000001"


def target_row(target_id: str, value: float) -> dict[str, Any]:
    return {
        "target_id": target_id,
        **ORGANIZATION,
        "metric": "vehicle_exports",
        "comparator": "eq",
        "value": value,
        "unit": "vehicles",
        "period_end": date(2030, 12, 31),
        "certainty": "asserted",
        "disputed": False,
        **STATED,
    }


def statement(dataset: str, fact_id: str, document_id: str = "acme-plans") -> dict[str, Any]:
    return {
        "fact_id": fact_id,
        "dataset": dataset,
        "field": "*",
        "document_id": document_id,
        "start": 0,
        "end": 9,
        "quote": "Acme will",
        "rule": "test.statement",
    }


def sound_rows() -> Rows:
    """A ledger in which every table that is stated has a row, and all is well."""
    facts = {
        "organizations": "acme-motors",
        "people": "jane-doe",
        "events": EVENT,
        "participants": PARTICIPANT,
        "models": "acme-5",
        "markets": MARKET,
        "targets": TARGET,
        "results": RESULT,
        "quotes": QUOTE,
    }
    place = {"place": "SY", "place_name": "Syria", "country_code": "SY"}
    return {
        "documents": [
            {
                "document_id": "acme-plans",
                "title": "Acme sets out its plans",
                "publisher": "example.org",
                "url": "https://example.org/plans?p=1",
                "published_on": date(2024, 4, 2),
                "retrieved_at": datetime(2024, 4, 3, tzinfo=UTC),
                "language": "en",
                "license": "CC-BY-4.0",
                "digest": False,
                "media_type": "text/plain",
                "sha256": "0" * 64,
                "characters": 100,
            }
        ],
        "evidence": [statement(name, fact_id) for name, fact_id in facts.items()],
        "organizations": [
            {
                "organization_id": "acme-motors",
                "name": "Acme Motors",
                "kind": "carmaker",
                "country_code": "CN",
                "parent_organization_id": "acme-group",
                "wikidata_id": "Q42",
                "in_vocabulary": True,
                **STATED,
            },
            {"organization_id": "acme-group", "name": "Acme Group", "in_vocabulary": True, "document_count": 0},
        ],
        "people": [{"person_id": "jane-doe", "name": "Jane Doe", "role": "chair", **ORGANIZATION, **STATED}],
        "events": [
            {
                "event_id": EVENT,
                "event_type": "product_launch",
                "title": "Acme Motors: launch, Syria",
                **ORGANIZATION,
                "start_on": date(2024, 3, 20),
                "end_on": date(2024, 3, 20),
                "date_text": "on 20 March",
                **place,
                "city": "Damascus",
                "status": "occurred",
                "certainty": "asserted",
                **STATED,
            }
        ],
        "event_models": [{"event_id": EVENT, "model_id": "acme-5", "model_name": "Acme 5"}],
        "participants": [
            {
                "participant_id": PARTICIPANT,
                "event_id": EVENT,
                "person_id": "jane-doe",
                "person_name": "Jane Doe",
                **ORGANIZATION,
                "role": "speaker",
                **STATED,
            }
        ],
        "models": [
            {
                "model_id": "acme-5",
                "name": "Acme 5",
                "brand": "Acme",
                **ORGANIZATION,
                "body_style": "suv",
                "status": "on_sale",
                "certainty": "asserted",
                **STATED,
            }
        ],
        "markets": [
            {
                "market_id": MARKET,
                **ORGANIZATION,
                **place,
                "status": "present",
                "certainty": "asserted",
                **STATED,
            }
        ],
        "targets": [target_row(TARGET, 50000.0)],
        "results": [
            {
                "result_id": RESULT,
                **ORGANIZATION,
                "metric": "market_count",
                "comparator": "eq",
                "value": 29.0,
                "unit": "markets",
                "certainty": "asserted",
                "disputed": False,
                **STATED,
            }
        ],
        "quotes": [
            {
                "quote_id": QUOTE,
                "text": "We build.",
                "person_id": "jane-doe",
                "person_name": "Jane Doe",
                **ORGANIZATION,
                **STATED,
            }
        ],
        "progress": [
            {
                "target_id": TARGET,
                "as_of": date(2026, 11, 23),
                "outcome": "open",
                "rule": "progress.no_result",
            }
        ],
        "region_members": [{"place": "gcc", "country_code": "OM", "source": "its charter"}],
        "texts": [{"document_id": "acme-plans", "text": "Acme will …"}],
    }


def frames(rows: Rows) -> dict[str, pl.DataFrame]:
    """The tables of the rows; a column that a row does not name is null."""
    return {name: pl.DataFrame(lines, schema=schemas.schema(name), orient="row") for name, lines in rows.items()}


def add_successor(rows: Rows) -> dict[str, Any]:
    """Add a second target, with its statement, that supersedes the first; the new row."""
    rows["targets"].append(target_row(LATER_TARGET, 60000.0))
    rows["targets"][0]["superseded_by"] = LATER_TARGET
    rows["evidence"].append(statement("targets", LATER_TARGET))
    return rows["targets"][1]


def validated(rows: Rows) -> schemas.Validated:
    return schemas.validate(frames(rows))


def reasons(rows: Rows) -> set[tuple[str, str]]:
    """Which rules were broken where."""
    return set(validated(rows).rejects.select("dataset", "check").iter_rows())
