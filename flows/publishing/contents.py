"""Contents: all files of a release, written to one folder."""

from collections.abc import Callable, Mapping
from pathlib import Path

import polars as pl

from flows.publishing.card import card
from flows.publishing.changelog import changelog, first_changelog
from flows.publishing.changes import Change, Previous, changes, changes_jsonl
from flows.publishing.croissant import croissant, croissant_json
from flows.publishing.csv import write_csv
from flows.publishing.datapackage import DESCRIPTOR, descriptor, descriptor_json
from flows.publishing.digests import Digests
from flows.publishing.issues import issues_json
from flows.publishing.parquet import write_parquet
from flows.publishing.quality import quality, quality_json
from flows.publishing.versions import parse_version
from flows.publishing.workbook import write_workbook

# The steps of writing, in order; `stage` is told of each once it is done.
STAGES = ("parquet", "csv", "workbook", "changes", "reports", "described")


def write_contents(
    folder: Path,
    datasets: Mapping[str, pl.DataFrame],
    issues: pl.DataFrame,
    previous: Previous | None,
    *,
    version: str,
    digests: Digests,
    stage: Callable[[str], None],
) -> None:
    """Write all files of a release, the descriptor last: it holds the others' hashes.

    In: a folder with an empty `data`; all datasets, in the order of their rows; the issues; the release before, if any.
    """
    for name, frame in datasets.items():
        write_parquet(frame, folder / "data" / f"{name}.parquet", dataset=name, version=version)
    stage("parquet")
    for name, frame in datasets.items():
        write_csv(frame, folder / "data" / f"{name}.csv")
    stage("csv")
    write_workbook(datasets, folder / "evledger.xlsx", version=version)
    stage("workbook")
    _write_changes(folder, datasets, previous, version, digests)
    stage("changes")
    _write_reports(folder, datasets, issues, version)
    stage("reports")
    follows = None if previous is None else previous.version
    about = descriptor(folder, datasets, version=version, digests=digests, previous=follows)
    _write(folder / DESCRIPTOR, descriptor_json(about))
    stage("described")


def _write_changes(
    folder: Path, datasets: Mapping[str, pl.DataFrame], previous: Previous | None, version: str, digests: Digests
) -> None:
    """What changed since the release before."""
    found: list[Change] = [] if previous is None else changes(previous, datasets, digests)
    _write(folder / "changes.jsonl", changes_jsonl(found))
    told = first_changelog(datasets, version) if previous is None else changelog(found, previous, datasets, version)
    _write(folder / "CHANGES.md", told)


def _write_reports(folder: Path, datasets: Mapping[str, pl.DataFrame], issues: pl.DataFrame, version: str) -> None:
    """What the release says of itself to people and machines, less the descriptor."""
    figures = quality(datasets, issues)
    _write(folder / "issues.json", issues_json(issues))
    _write(folder / "quality.json", quality_json(figures))
    _write(folder / "README.md", card(datasets, figures, version=version, day=parse_version(version).day.isoformat()))
    _write(folder / "croissant.json", croissant_json(croissant(folder, list(datasets), version=version)))


def _write(path: Path, text: str) -> None:
    # Bytes, so that no system's line ends get in.
    path.write_bytes(text.encode("utf-8"))
