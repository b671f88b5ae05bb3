"""Release: datasets become a folder that is never changed again, shown by renames alone.

Everything is written to a staging folder, checked against the release of the same version if there is one, and moved to
`output/releases/<version>`; then `latest` is flipped. Killed anywhere, the release before stays whole and the next run works.
"""

import shutil
from collections.abc import Callable
from pathlib import Path

import polars as pl

import schemas
from flows.publishing import evidence
from flows.publishing.card import card
from flows.publishing.csv import write_csv
from flows.publishing.datapackage import DESCRIPTOR, descriptor, descriptor_json
from flows.publishing.files import sync_tree
from flows.publishing.issues import issues_json
from flows.publishing.latest import agrees, flip
from flows.publishing.ordering import ordered
from flows.publishing.parquet import write_parquet
from flows.publishing.quality import quality, quality_json
from flows.publishing.recovery import recover
from flows.publishing.staging import begin, differences, discard, place
from flows.publishing.texts import publishable
from flows.publishing.versions import check_version, parse_version, published_versions
from flows.publishing.workbook import write_workbook

# The steps of a publication, in order; `publish` names each to its `stage` once it is done.
STAGES = ("begun", "parquet", "csv", "workbook", "reports", "described", "synced", "placed", "shown")


class ReleaseExists(ValueError):
    """Another release of this version is published already."""


def publish(
    datasets: dict[str, pl.DataFrame],
    issues: pl.DataFrame,
    *,
    texts: pl.DataFrame,
    output: Path,
    version: str,
    inputs_sha256: str,
    extraction_sha256: str | None = None,
    stage: Callable[[str], None] = lambda name: None,
) -> Path:
    """Publish a release and make it the latest.

    In: the contract's datasets with their schemas' columns (absent ones are published empty; `texts` is made here); the
    issues (`issues.ISSUES`); `document_id`, `text` of every document, to hold the evidence against; the output folder; the
    version; digests of all inputs and of what extracts; a function told of each of STAGES as it is passed.
    Out: the release's folder. Publishing the same bytes again changes nothing.
    Raises ValueError for a version that cannot be, datasets that do not fit the schemas, evidence that is not to the
    letter (EvidenceError), or a published release of this version with other bytes (ReleaseExists); OSError where the
    output cannot be written. Then nothing is changed.
    """
    recover(output)
    check_version(output, version)
    whole = _complete(datasets, texts)
    evidence.verify(whole, texts)
    staged = begin(output, version)
    try:
        stage("begun")
        _write(whole, issues, staged, version, inputs_sha256, extraction_sha256, stage)
        sync_tree(staged)
        stage("synced")
        release = _place(staged, output, version)
    finally:
        discard(staged)
    stage("placed")
    if not agrees(output, str(published_versions(output)[-1])):
        flip(output, version)
    stage("shown")
    return release


def _complete(datasets: dict[str, pl.DataFrame], texts: pl.DataFrame) -> dict[str, pl.DataFrame]:
    """All datasets of the contract in the registry's order, each in the order of its rows that is published."""
    unknown = sorted(set(datasets) - set(schemas.DATASETS))
    if unknown:
        raise ValueError(f"no such datasets in the contract: {', '.join(unknown)}")
    given = dict(datasets)
    given["texts"] = publishable(_given(given, "documents"), texts)
    return {name: ordered(_given(given, name), name) for name in schemas.DATASETS}


def _given(datasets: dict[str, pl.DataFrame], name: str) -> pl.DataFrame:
    return datasets[name] if name in datasets else schemas.empty(name)


def _write(
    datasets: dict[str, pl.DataFrame],
    issues: pl.DataFrame,
    folder: Path,
    version: str,
    inputs_sha256: str,
    extraction_sha256: str | None,
    stage: Callable[[str], None],
) -> None:
    """Write all files of a release, the descriptor last: it holds the others' hashes."""
    for name, frame in datasets.items():
        write_parquet(frame, folder / "data" / f"{name}.parquet", dataset=name, version=version)
    stage("parquet")
    for name, frame in datasets.items():
        write_csv(frame, folder / "data" / f"{name}.csv")
    stage("csv")
    write_workbook(datasets, folder / "evledger.xlsx", version=version)
    stage("workbook")
    figures = quality(datasets, issues)
    _write_text(folder / "issues.json", issues_json(issues))
    _write_text(folder / "quality.json", quality_json(figures))
    day = parse_version(version).day.isoformat()
    _write_text(folder / "README.md", card(datasets, figures, version=version, day=day))
    stage("reports")
    about = descriptor(
        folder, datasets, version=version, inputs_sha256=inputs_sha256, extraction_sha256=extraction_sha256
    )
    _write_text(folder / DESCRIPTOR, descriptor_json(about))
    stage("described")


def _write_text(path: Path, text: str) -> None:
    path.write_bytes(text.encode("utf-8"))


def _place(staged: Path, output: Path, version: str) -> Path:
    """Move the staged release to its place, or find that it is there already, byte by byte."""
    release = output / "releases" / version
    if not release.exists():
        return place(staged, output, version)
    odd = differences(staged, release)
    if odd:
        more = f" and {len(odd) - 5} more" if len(odd) > 5 else ""
        raise ReleaseExists(
            f"release {version} is published and differs in {', '.join(odd[:5])}{more}: "
            "a release is never changed; give another version, or none"
        )
    shutil.rmtree(staged)
    return release
