"""Statements: the facts of a release, each as one of its documents states it."""

from collections.abc import Mapping, Set
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from flows.reviewing.measures import ATTRIBUTES, ID_COLUMNS
from flows.reviewing.released import table

NO_EVIDENCE = "(no evidence)"
_STATEMENT = "*"
Row = Mapping[str, Any]


@dataclass(frozen=True)
class Statement:
    """A fact in one document. `elsewhere` names the attributes that only other documents state."""

    dataset: str
    fact_id: str
    document_id: str
    cells: Row
    elsewhere: Set[str]
    evidence: list[Row]

    @property
    def rules(self) -> list[str]:
        """The rules that read the whole statement here, by name."""
        return sorted({row["rule"] for row in self.evidence if row["field"] == _STATEMENT}) or [NO_EVIDENCE]


@dataclass(frozen=True)
class Statements:
    """All statements of a release's scored datasets, by dataset and document; `unfounded` facts have no evidence."""

    by_document: Mapping[tuple[str, str], list[Statement]]
    unfounded: Mapping[str, list[str]]


def read_statements(release: Path) -> Statements:
    """The statements of a release. Order: that of the evidence, which decides between equally good pairs."""
    names = {
        column: {row[f"{column}_id"]: row["name"] for row in table(release, dataset).iter_rows(named=True)}
        for column, dataset in (("organization", "organizations"), ("person", "people"))
    }
    here: dict[tuple[str, str, str], list[Row]] = {}
    anywhere: dict[tuple[str, str], list[Row]] = {}
    for row in table(release, "evidence").iter_rows(named=True):
        here.setdefault((row["dataset"], row["fact_id"], row["document_id"]), []).append(row)
        anywhere.setdefault((row["dataset"], row["fact_id"]), []).append(row)
    facts = {
        name: {row[column]: row for row in table(release, name).iter_rows(named=True)}
        for name, column in ID_COLUMNS.items()
    }
    by_document: dict[tuple[str, str], list[Statement]] = {}
    for (dataset, fact_id, document_id), evidence in here.items():
        if fact_id not in facts.get(dataset, {}):
            continue
        cells, elsewhere = _told(dataset, facts[dataset][fact_id], anywhere[dataset, fact_id], evidence)
        for column, known in names.items():
            owner = cells.get(f"{column}_id")
            cells[column] = [owner, known.get(owner)] if owner else None
        found = Statement(dataset, fact_id, document_id, cells, elsewhere, evidence)
        by_document.setdefault((dataset, document_id), []).append(found)
    unfounded = {name: [i for i in known if (name, i) not in anywhere] for name, known in facts.items()}
    return Statements(by_document, unfounded)


def _told(dataset: str, fact: Row, anywhere: list[Row], here: list[Row]) -> tuple[dict[str, Any], set[str]]:
    """A fact's cells as one document reads them, and the attributes that only others read."""
    cells, elsewhere = dict(fact), set()
    scored = ATTRIBUTES[dataset]
    for field in {row["field"] for row in anywhere} & cells.keys():
        column = field.removesuffix("_id")
        if column not in scored or (field != column and column not in ("organization", "person")):
            continue
        read = [row["value"] for row in here if row["field"] == field]
        if read:
            cells[field] = read[0]
        else:
            elsewhere.add(column)
    return cells, elsewhere
