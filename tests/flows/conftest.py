"""What the tests of reviewing and of its commands share: three articles, a release of them, labels; all small."""

import datetime as dt
import json
from pathlib import Path
from typing import Any

import polars as pl
import pytest

TEXTS = {
    "first": "Acme will export 50,000 cars by 2030. Acme sells in Syria. The Acme One is a sedan.",
    "second": "Acme aims to export 50,000 cars by 2030. Its sales rose 12%. “Cars are tools,” said Jo Doe.",
    "third": "Acme held a summit in Oslo on 5 May 2024 for 30 countries. Acme sells in Norway.",
}
ASSERTED = {"certainty": "asserted"}
FACTS: dict[str, list[dict[str, Any]]] = {
    "organizations": [{"organization_id": "acme", "name": "Acme Motors"}],
    "people": [{"person_id": "jo-doe", "name": "Jo Doe"}],
    "events": [
        {
            "event_id": "e1", "event_type": "conference", "organization_id": "acme", "start_on": dt.date(2024, 5, 5),
            "end_on": dt.date(2024, 5, 5), "city": "Oslo", "country_code": "NO", "status": "occurred",
            "participant_countries": 30, **ASSERTED,
        },
        {"event_id": "e2", "event_type": "plant", "organization_id": "acme", "country_code": "NO", **ASSERTED},
    ],
    "models": [
        {"model_id": "acme-one", "name": "Acme One", "organization_id": "acme", "body_style": "suv", **ASSERTED},
    ],
    "markets": [
        {"market_id": "m1", "organization_id": "acme", "place": "SY", "status": "present", **ASSERTED},
        {"market_id": "m2", "organization_id": "acme", "place": "NO", "status": "present", **ASSERTED},
        {"market_id": "m3", "organization_id": "acme", "place": "SE", "status": "present", **ASSERTED},
    ],
    "targets": [
        {
            "target_id": "t1", "organization_id": "acme", "metric": "vehicle_exports", "comparator": "eq",
            "value": 50_000.0, "unit": "vehicles", "period_end": dt.date(2030, 12, 31), **ASSERTED,
        },
    ],
    "results": [
        {"result_id": "r1", "organization_id": "acme", "metric": "vehicle_sales", "change_percent": 12.0, **ASSERTED},
    ],
    "quotes": [{"quote_id": "q1", "text": "Cars are tools,", "person_id": "jo-doe"}],
}  # fmt: skip
EVIDENCE = [
    ("targets", "t1", "first", "export_rule", "Acme will export 50,000 cars by 2030.", {"value": ("50,000", "50000")}),
    ("markets", "m1", "first", "sells_in", "Acme sells in Syria.", {"place": ("Syria", "SY")}),
    ("models", "acme-one", "first", "named", "The Acme One is a sedan.", {"organization_id": ("Acme", "acme")}),
    ("targets", "t1", "second", "aim_rule", "Acme aims to export 50,000 cars", {"comparator": ("aims", "approx")}),
    ("results", "r1", "second", "change_rule", "Its sales rose 12%.", {"change_percent": ("12%", "12")}),
    ("quotes", "q1", "second", "said", "“Cars are tools,” said Jo Doe.", {"person_id": ("Jo Doe", "jo-doe")}),
    ("events", "e1", "third", "held", "Acme held a summit in Oslo on 5 May 2024", {"city": ("Oslo", "Oslo")}),
    ("markets", "m2", "third", "sells_in", "Acme sells in Norway.", {"place": ("Norway", "NO")}),
    ("markets", "m3", "third", "guess", "30 countries", {"place": ("30", "SE")}),
]
LABELS: dict[str, dict[str, list[dict[str, Any]]]] = {
    "first": {
        "targets": [
            {"organization": ["Acme", "Acme Motors"], "metric": "vehicle_exports", "value": 50000,
             "period_end": "2030-12-31", "comparator": "eq", "unit": ["vehicles", None], "quote": "export 50,000 cars"},
        ],
        "markets": [{"organization": "Acme", "place": "SY", "status": "present", "quote": "sells in Syria"}],
        "models": [{"name": "Acme One", "organization": "acme", "body_style": "sedan", "quote": "Acme One"}],
    },
    "second": {
        "targets": [
            {"organization": "Acme", "metric": "vehicle_exports", "value": 50000,
             "period_end": "2030-12-31", "comparator": "eq"},
        ],
        "results": [{"organization": "Acme Group", "metric": "vehicle_sales", "value": None, "change_percent": 12}],
        "quotes": [{"text": "cars are tools", "person": "Jo Doe"}],
    },
    "third": {
        "events": [
            {"event_type": "conference", "organization": "Acme", "start_on": "2024-05-05", "country_code": "NO",
             "city": "Oslo", "participant_countries": 30, "quote": "summit in Oslo"},
            {"event_type": "product_launch", "organization": "Acme"},
        ],
        "markets": [{"organization": "Acme", "place": "NO", "status": "present", "optional": True}],
    },
}  # fmt: skip


@pytest.fixture(scope="session")
def reviewed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The release's folder."""
    folder = tmp_path_factory.mktemp("reviewed")
    for name, rows in FACTS.items():
        pl.DataFrame(rows, infer_schema_length=None).write_parquet(folder / f"{name}.parquet")
    cited = [row for given in EVIDENCE for row in _cited(*given)]
    pl.DataFrame(cited, infer_schema_length=None).write_parquet(folder / "evidence.parquet")
    documents = [{"document_id": name, "title": f"The {name}", "publisher": "a.example"} for name in TEXTS]
    pl.DataFrame(documents).write_parquet(folder / "documents.parquet")
    # Of the third there is no leave to publish the text.
    texts = [{"document_id": name, "text": TEXTS[name]} for name in ("first", "second")]
    pl.DataFrame(texts).write_parquet(folder / "texts.parquet")
    pl.DataFrame({"old_id": ["0ld"], "new_id": ["t1"]}).write_parquet(folder / "replaced_by.parquet")
    return folder


@pytest.fixture(scope="session")
def labels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the labels, with the articles beside it."""
    folder = tmp_path_factory.mktemp("labelled")
    (folder / "facts").mkdir()
    (folder / "articles").mkdir()
    for name, facts in LABELS.items():
        (folder / "facts" / f"{name}.json").write_text(json.dumps(facts), encoding="utf-8")
        (folder / "articles" / f"{name}.txt").write_bytes(TEXTS[name].encode())
    return folder / "facts"


def _cited(
    dataset: str, fact_id: str, document_id: str, rule: str, statement: str, quotes: dict[str, tuple[str, str]]
) -> list[dict[str, Any]]:
    text, rows = TEXTS[document_id], []
    whole = text.index(statement)
    for field, (quote, value) in {"*": (statement, None), **quotes}.items():
        start = text.index(quote, whole)
        rows.append(
            {
                "fact_id": fact_id, "dataset": dataset, "field": field, "document_id": document_id, "start": start,
                "end": start + len(quote), "quote": quote, "value": value, "rule": rule,
            }
        )  # fmt: skip
    return rows
