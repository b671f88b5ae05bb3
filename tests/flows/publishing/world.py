"""A small world for the tests of publishing: two documents, a company, an event, two targets, all their evidence."""

import datetime as dt
from pathlib import Path
from typing import Any

import polars as pl

import schemas
from flows.publishing.digests import Digests
from flows.publishing.listing import write_listing
from flows.publishing.pages.site import Site
from flows.publishing.release import publish

VERSION = "2026.11.23"
INPUTS = "1" * 64
OPEN_TEXT = "Acme Motors will export 50,000 cars by 2030, it said in Müncheberg 🚗 on 20 March 2024."
CLOSED_TEXT = "=Acme Motors aims for 60,000 exports by 2030."
TEXTS = {"open": OPEN_TEXT, "closed": CLOSED_TEXT}


def table(name: str, *rows: dict[str, Any]) -> pl.DataFrame:
    """A dataset from rows that leave out what is null."""
    columns = schemas.schema(name)
    whole = [{column: row.get(column) for column in columns} for row in rows]
    assert all(set(row) <= set(columns) for row in rows), rows
    return pl.DataFrame(whole, schema=columns, orient="row")


def cite(dataset: str, fact_id: str, document_id: str, **quotes: str) -> list[dict[str, Any]]:
    """Evidence of one fact in one document: the whole text for `*`, and a quote in it per field."""
    text = TEXTS[document_id]
    spans = {"*": text, **quotes}
    return [
        {
            "fact_id": fact_id,
            "dataset": dataset,
            "field": field,
            "document_id": document_id,
            "start": text.index(quote),
            "end": text.index(quote) + len(quote),
            "quote": quote,
            "value": None if field == "*" else quote,
            "rule": f"{dataset}.test",
        }
        for field, quote in spans.items()
    ]


def document(document_id: str, license_id: str | None) -> dict[str, Any]:
    return {
        "document_id": document_id,
        "publisher": f"{document_id}.example.org",
        "retrieved_at": dt.datetime(2026, 11, 20, 6, 30, tzinfo=dt.UTC),
        "license": license_id,
        "digest": False,
        "media_type": "text/plain",
        "sha256": "a" * 64,
        "characters": len(TEXTS[document_id]),
    }


def target(target_id: str, value: float) -> dict[str, Any]:
    return {
        "target_id": target_id,
        "organization_id": "acme-motors",
        "organization_name": "Acme Motors",
        "metric": "vehicle_exports",
        "comparator": "eq",
        "value": value,
        "unit": "vehicles",
        "period_end": dt.date(2030, 12, 31),
        "period_text": "by 2030",
        "certainty": "asserted",
        "disputed": False,
        "document_count": 1,
    }


def datasets() -> dict[str, pl.DataFrame]:
    """The datasets of the world; `texts` and all that is not here are left to publishing."""
    words = {"organization_id": "Acme Motors", "period_end": "by 2030"}
    told = {**words, "metric": "export", "comparator": "50,000", "unit": "cars", "certainty": "will"}
    aimed = {**words, "metric": "exports", "comparator": "60,000", "unit": "exports", "certainty": "aims"}
    day = dt.date(2024, 3, 20)
    return {
        "documents": table("documents", document("open", "CC-BY-4.0"), document("closed", None)),
        "organizations": table(
            "organizations",
            {
                "organization_id": "acme-motors",
                "name": "Acme Motors",
                "kind": "carmaker",
                "country_code": "DE",
                "parent_organization_id": "acme-group",
                "in_vocabulary": True,
                "document_count": 2,
            },
            {"organization_id": "acme-group", "name": "Acme Group", "in_vocabulary": True, "document_count": 0},
        ),
        "events": table(
            "events",
            {
                "event_id": "e" * 16,
                "event_type": "conference",
                "title": "Acme Motors: conference, Müncheberg",
                "organization_id": "acme-motors",
                "organization_name": "Acme Motors",
                "start_on": day,
                "end_on": day,
                "date_text": "on 20 March 2024",
                "place": "DE",
                "place_name": "Germany",
                "city": "Müncheberg",
                "country_code": "DE",
                "status": "occurred",
                "certainty": "asserted",
                "document_count": 1,
            },
        ),
        "targets": table("targets", target("b" * 16, 60_000.0), target("a" * 16, 50_000.0)),
        "evidence": table(
            "evidence",
            *cite("organizations", "acme-motors", "open", name="Acme Motors"),
            *cite("targets", "a" * 16, "open", value="50,000", **told),
            *cite("targets", "b" * 16, "closed", value="60,000", **aimed),
            *cite(
                "events",
                "e" * 16,
                "open",
                event_type="said",
                organization_id="Acme Motors",
                start_on="20 March 2024",
                end_on="20 March 2024",
                place="Müncheberg",
                city="Müncheberg",
                country_code="Müncheberg",
                status="said",
                certainty="said",
            ),
        ),
    }


def texts() -> pl.DataFrame:
    """The texts of all documents, as read."""
    return pl.DataFrame({"document_id": list(TEXTS), "text": list(TEXTS.values())})


def issues() -> pl.DataFrame:
    """One issue."""
    return table(
        "issues", {"kind": "unreadable", "document_id": "bad", "reason": "not UTF-8 (byte 12)", "action": "left out"}
    )


def release(output: Path, version: str = VERSION, **changed: Any) -> Path:
    """Publish the world, with some arguments of `publish` changed; digests are named `<what>_sha256`."""
    parts = {name.removesuffix("_sha256"): changed.pop(name) for name in list(changed) if name.endswith("_sha256")}
    given: dict[str, Any] = {
        "datasets": datasets(),
        "issues": issues(),
        "texts": texts(),
        "digests": Digests(**{"inputs": INPUTS, **parts}),
        **changed,
    }
    return publish(given.pop("datasets"), given.pop("issues"), output=output, version=version, **given)


def write_one_page(site: Site, folder: Path, *_: object) -> None:
    """What stands for all pages where releases only come and go: to a release they are files like others."""
    (folder / "index.html").write_text(site.version)
    write_listing(folder)
