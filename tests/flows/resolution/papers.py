"""Small articles for the tests of resolution: what extraction would have read in them, with evidence."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import Any

import polars as pl

import schemas
from flows.extraction.extract import FACT_DATASETS, reading_schema
from flows.extraction.places.gazetteer import Gazetteer, load_gazetteer
from flows.resolution.corrections import Corrections
from flows.resolution.resolve import Resolution, resolve
from schemas.cells import written

VOCABULARY = Path(__file__).resolve().parents[3] / "raw" / "vocabulary"
SAME_AS = ("dataset", "id", "other_id", "same", "reason", "decided_on")


@dataclass(frozen=True)
class Paper:
    """An article: its id, its date, and what it states, as pairs of dataset and cells."""

    document_id: str
    published_on: date | None
    facts: tuple[tuple[str, dict[str, Any]], ...]


def paper(document_id: str, day: str | None, *facts: tuple[str, dict[str, Any]]) -> Paper:
    return Paper(document_id, None if day is None else date.fromisoformat(day), facts)


def _fact(dataset: str, defaults: dict[str, Any], cells: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    whole = {"organization_id": "acme", **defaults, **cells}
    dated = {c: date.fromisoformat(v) if c.endswith(("_on", "_start", "_end")) and v else v for c, v in whole.items()}
    return dataset, dated


def event(**cells: Any) -> tuple[str, dict[str, Any]]:
    return _fact("events", {"event_type": "plant", "status": "occurred", "certainty": "asserted", "models": []}, cells)


def target(**cells: Any) -> tuple[str, dict[str, Any]]:
    defaults = {"metric": "vehicle_exports", "comparator": "eq", "unit": "vehicles", "certainty": "asserted"}
    return _fact("targets", defaults, cells)


def result(**cells: Any) -> tuple[str, dict[str, Any]]:
    return "results", target(**cells)[1]


def market(**cells: Any) -> tuple[str, dict[str, Any]]:
    return _fact("markets", {"place": "GB", "country_code": "GB", "status": "present", "certainty": "asserted"}, cells)


def model(**cells: Any) -> tuple[str, dict[str, Any]]:
    return _fact("models", {"model_id": "acme-5", "name": "Acme 5", "brand": "Acme", "certainty": "asserted"}, cells)


def person(person_id: str, **cells: Any) -> tuple[str, dict[str, Any]]:
    return _fact("people", {"person_id": person_id, "name": person_id.replace("-", " ").title()}, cells)


def organization(organization_id: str, **cells: Any) -> tuple[str, dict[str, Any]]:
    defaults = {
        "organization_id": organization_id,
        "name": organization_id.title(),
        "kind": "carmaker",
        "in_vocabulary": True,
    }
    return _fact("organizations", defaults, cells)


def participant(event_reading: int, **cells: Any) -> tuple[str, dict[str, Any]]:
    return _fact("participants", {"event_reading": event_reading, "role": "partner"}, cells)


def read(papers: Iterable[Paper]) -> tuple[dict[str, pl.DataFrame], pl.DataFrame]:
    """The readings of all papers, and their documents. Every organization that a fact names is read, too."""
    rows: dict[str, list[dict[str, Any]]] = {name: [] for name in FACT_DATASETS}
    evidence: list[dict[str, Any]] = []
    documents = []
    for each in papers:
        named = {c["organization_id"] for _, c in each.facts} - {
            c["organization_id"] for d, c in each.facts if d == "organizations"
        }
        numbers = dict.fromkeys(FACT_DATASETS, 0)
        for dataset, cells in (*each.facts, *(organization(name) for name in sorted(named))):
            row = {"document_id": each.document_id, "reading": numbers[dataset], **cells}
            if dataset in ("targets", "results"):
                row.setdefault("stated_on", each.published_on)
            numbers[dataset] += 1
            rows[dataset].append(row)
            evidence += _evidence(dataset, row)
        documents.append(_document(each))
    readings = {name: pl.DataFrame(rows[name], schema=reading_schema(name)) for name in FACT_DATASETS}
    schema = {
        "dataset": pl.String,
        "document_id": pl.String,
        "reading": pl.UInt32,
        "field": pl.String,
        "start": pl.Int64,
        "end": pl.Int64,
        "quote": pl.String,
        "value": pl.String,
        "rule": pl.String,
    }
    readings["evidence"] = pl.DataFrame(evidence, schema=schema)
    return readings, pl.DataFrame(documents, schema=schemas.schema("documents"))


def _evidence(dataset: str, row: dict[str, Any]) -> list[dict[str, Any]]:
    cited = {column.name for column in schemas.columns(dataset) if column.cited} | {"organization_id"}
    cells = {c: v for c, v in row.items() if c in cited and v is not None}
    start = 100 * row["reading"]
    same = {"dataset": dataset, "document_id": row["document_id"], "reading": row["reading"], "rule": "test"}
    whole = {**same, "field": "*", "start": start, "end": start + 9, "quote": "statement", "value": None}
    return [whole, *({**whole, "field": c, "value": written(v)} for c, v in cells.items())]


def _document(each: Paper) -> dict[str, Any]:
    return {
        "document_id": each.document_id,
        "published_on": each.published_on,
        "retrieved_at": datetime(2026, 1, 1, tzinfo=UTC),
        "digest": False,
        "media_type": "text/plain",
        "sha256": "0" * 64,
        "characters": 10_000,
    }


@cache
def gazetteer() -> Gazetteer:
    return load_gazetteer(VOCABULARY)


def same_as(*rows: tuple[str, str, str, str]) -> dict[str, pl.DataFrame]:
    """Curated decisions: dataset, id, other_id, same."""
    whole = [(*row, "they told us", "2026-11-01") for row in rows]
    return {"same_as": pl.DataFrame(whole, schema=dict.fromkeys(SAME_AS, pl.String), orient="row")}


def resolved(
    *papers: Paper,
    curated: dict[str, pl.DataFrame] | None = None,
    corrections: Corrections | None = None,
    as_of: str | None = None,
) -> Resolution:
    readings, documents = read(papers)
    members = {"region_members": pl.read_csv(VOCABULARY / "region_members.csv", infer_schema=False)}
    day = None if as_of is None else date.fromisoformat(as_of)
    return resolve(
        readings,
        documents,
        gazetteer(),
        {**members, **(curated or {})},
        corrections=corrections or Corrections(),
        as_of=day,
    )


def one(frame: pl.DataFrame) -> dict[str, Any]:
    """The one row of a frame."""
    return frame.row(0, named=True) if frame.height == 1 else _fail(frame)


def _fail(frame: pl.DataFrame) -> dict[str, Any]:
    raise AssertionError(f"one row was expected, got {frame.to_dicts()}")
