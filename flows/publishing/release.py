"""Release: datasets become a folder that is never changed again, shown by renames alone.

Everything is written to a staging folder, compared with the release of the same version if there is one, and moved to
`output/releases/<version>`; then `latest` is flipped. Killed anywhere, the last release stays whole and the next run
works.
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import polars as pl

import schemas
from flows.publishing import contents
from flows.publishing.bounds import Bound, verdicts
from flows.publishing.changes import Release, read_release
from flows.publishing.digests import Digests
from flows.publishing.evidence import verify
from flows.publishing.files import sync_tree
from flows.publishing.gates import checked
from flows.publishing.index import write_index
from flows.publishing.latest import agrees, flip
from flows.publishing.ordering import ordered
from flows.publishing.recovery import recover
from flows.publishing.staging import begin, differences, discard, place
from flows.publishing.texts import publishable
from flows.publishing.versions import check_version, last_version, previous_version

# The steps of a publication, in order; `publish` names each to its `stage` once it is done.
STAGES = ("begun", *contents.STAGES, "synced", "placed", "shown", "indexed")
_SHOWN = 5


class ReleaseExistsError(ValueError):
    """Another release of this version is published already."""


def publish(
    datasets: Mapping[str, pl.DataFrame],
    issues: pl.DataFrame,
    *,
    texts: pl.DataFrame,
    output: Path,
    version: str,
    digests: Digests,
    bounds: tuple[Bound, ...] = (),
    measured: dict[str, Any] | None = None,
    stage: Callable[[str], None] = lambda name: None,
) -> Path:
    """Publish a release and make it the latest.

    In: the contract's datasets with their schemas' columns (absent ones are published empty; `texts` is made here); the
    issues (`schemas.ISSUES`); `document_id`, `text` of every document, to hold the evidence against; the output folder;
    the version; digests of what it was made from; the bounds that it must keep to; the accuracy on labelled articles,
    if it was measured; a function told of each of STAGES as it is passed.
    Out: the release's folder. Publishing the same bytes again changes nothing.
    Raises ValueError for a version that cannot be, datasets that do not fit the schemas, evidence that is not to the
    letter (EvidenceError), data below its bounds (BoundsBroken), or a published release of this version with other
    bytes (ReleaseExistsError); OSError where the output cannot be written. Then nothing is changed.
    """
    recover(output)
    check_version(output, version)
    whole = complete(datasets, texts)
    verify(whole, texts)
    before = previous_version(output, version)
    previous = None if before is None else read_release(output / "releases" / str(before))
    held = verdicts(bounds, whole, None if previous is None else previous.datasets)
    told = contents.Contents(
        Release(version, schemas.SCHEMA_VERSION, digests, whole), checked(held, issues), previous, held, measured
    )
    staged = begin(output, version)
    try:
        stage("begun")
        contents.write_contents(staged, told, stage=stage)
        sync_tree(staged)
        stage("synced")
        release = _settled(staged, output, version)
    finally:
        discard(staged)
    stage("placed")
    if str(last_version(output)) == version and not agrees(output, version):
        flip(output, version)
    stage("shown")
    write_index(output)
    stage("indexed")
    return release


def complete(datasets: Mapping[str, pl.DataFrame], texts: pl.DataFrame) -> dict[str, pl.DataFrame]:
    """All datasets of the contract in the registry's order, each in the order of its rows that is published.

    In: datasets, of which some may be absent; the texts of all documents. Raises ValueError for a dataset that the
    contract does not have, or whose columns are not the schema's.
    """
    unknown = sorted(set(datasets) - set(schemas.DATASETS))
    if unknown:
        raise ValueError(f"no such datasets in the contract: {', '.join(unknown)}")
    documents = datasets.get("documents", schemas.empty("documents"))
    given = {**datasets, "texts": publishable(documents, texts)}
    return {name: ordered(given.get(name, schemas.empty(name)), name) for name in schemas.DATASETS}


def _settled(staged: Path, output: Path, version: str) -> Path:
    """Move the staged release to its place, or find that it is there already, byte by byte."""
    release = output / "releases" / version
    if not release.exists():
        return place(staged, output, version)
    odd = differences(staged, release)
    if odd:
        more = f" and {len(odd) - _SHOWN} more" if len(odd) > _SHOWN else ""
        raise ReleaseExistsError(
            f"release {version} is published and differs in {', '.join(odd[:_SHOWN])}{more}: "
            "a release is never changed; give another version, or none"
        )
    return release
