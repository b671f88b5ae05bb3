"""Contents: all files of a release, written to one folder."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import polars as pl

from flows.publishing.archive import write_archive
from flows.publishing.bounds import Verdict
from flows.publishing.card import card
from flows.publishing.causes import changes
from flows.publishing.changelog import changelog, first_changelog
from flows.publishing.changes import Change, Release, changes_jsonl
from flows.publishing.croissant import croissant, croissant_json
from flows.publishing.csv import write_csv
from flows.publishing.datapackage import DESCRIPTOR, descriptor, descriptor_json
from flows.publishing.hands import hands
from flows.publishing.issues import issues_json
from flows.publishing.json_schema import json_schema_text
from flows.publishing.pages.site import Site
from flows.publishing.pages.writing import write_pages
from flows.publishing.parquet import write_parquet
from flows.publishing.quality import quality, quality_json
from flows.publishing.versions import parse_version
from flows.publishing.workbook import write_workbook
from schemas.dictionary import dictionary_page

# The steps of writing, in order; `stage` is told of each once it is done.
STAGES = ("parquet", "csv", "changes", "reports", "pages", "described")


@dataclass(frozen=True)
class Contents:
    """What a release is written from.

    `release`: its version, digests and all its datasets in the order of their rows; `issues`; `previous`: the release
    before, if any; `bounds`: as held against it; `measured`: the accuracy on labelled articles, if it was measured.
    """

    release: Release
    issues: pl.DataFrame
    previous: Release | None = None
    bounds: Sequence[Verdict] = ()
    measured: dict[str, Any] | None = None


def write_contents(folder: Path, contents: Contents, *, stage: Callable[[str], None]) -> None:
    """Write all files of a release to a folder with an empty `data`; the descriptor, with the others' hashes, last."""
    version, datasets = contents.release.version, contents.release.datasets
    for name, frame in datasets.items():
        write_parquet(frame, folder / "data" / f"{name}.parquet", dataset=name, version=version)
    stage("parquet")
    for name, frame in datasets.items():
        write_csv(frame, folder / "data" / f"{name}.csv")
    stage("csv")
    found = [] if contents.previous is None else changes(contents.previous, contents.release)
    follows = None if contents.previous is None else contents.previous.version
    site = Site(datasets, version, follows, found)
    with hands(site, folder) as writers:
        writers.give(_write_workbook)
        _write_changes(folder, contents.release, contents.previous, found)
        stage("changes")
        _write_reports(folder, contents)
        stage("reports")
        writers.give(_write_archive)
        write_pages(site, folder, writers)
    stage("pages")
    about = descriptor(folder, datasets, version=version, digests=contents.release.digests, previous=follows)
    _write(folder / DESCRIPTOR, descriptor_json(about))
    stage("described")


def _write_workbook(site: Site, folder: Path) -> None:
    """All datasets as one workbook."""
    write_workbook(site.datasets, folder / "evledger.xlsx", version=site.version)


def _write_archive(site: Site, folder: Path) -> None:
    """The tables and what describes them as one file."""
    write_archive(folder)


def _write_changes(folder: Path, release: Release, previous: Release | None, found: list[Change]) -> None:
    """What changed since the release before."""
    _write(folder / "changes.jsonl", changes_jsonl(found))
    told = first_changelog(release) if previous is None else changelog(found, previous, release)
    _write(folder / "CHANGES.md", told)


def _write_reports(folder: Path, contents: Contents) -> None:
    """What the release says of itself to people and machines, less the descriptor."""
    release = contents.release
    version, datasets = release.version, release.datasets
    figures = quality(datasets, contents.issues, release.digests, bounds=contents.bounds, measured=contents.measured)
    _write(folder / "issues.json", issues_json(contents.issues))
    _write(folder / "quality.json", quality_json(figures))
    _write(folder / "README.md", card(datasets, figures, version=version, day=parse_version(version).day.isoformat()))
    _write(folder / "DICTIONARY.md", dictionary_page())
    (folder / "schemas").mkdir()
    for name in datasets:
        _write(folder / "schemas" / f"{name}.schema.json", json_schema_text(name))
    _write(folder / "croissant.json", croissant_json(croissant(folder, list(datasets), version=version)))


def _write(path: Path, text: str) -> None:
    # Bytes, so that no system's line ends get in.
    path.write_bytes(text.encode("utf-8"))
