"""Data Package: `datapackage.json`, version 2 of the standard, made from the schemas and the files as written.

https://datapackage.org/standard/data-package/ (and data-resource, table-schema) say what each property means. The
release's own properties are `schema_version`, `previous_version`, `inputs_date` (the day of the newest document),
`as_of` (the day that outcomes are told for), the digests of what it was made from (`inputs_sha256`, …), `documents` and
`licenses` of a source, and `rows` of a resource.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import polars as pl

import schemas
from flows.publishing.about import DESCRIPTION, KEYWORDS, NAME, SOURCES, TITLE
from flows.publishing.digests import Digests
from flows.publishing.files import sha256, tree
from flows.publishing.listing import broken_pages, is_page
from flows.publishing.table_schema import table_schema
from flows.publishing.versions import parse_version

PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"
DESCRIPTOR = "datapackage.json"
LICENSE = {
    "name": "CC-BY-4.0",
    "path": "https://creativecommons.org/licenses/by/4.0/",
    "title": "Creative Commons Attribution 4.0 International",
}
# Format and media type (as IANA registers it) of every kind of file in a release.
_KINDS = {
    ".csv": ("csv", "text/csv"),
    ".parquet": ("parquet", "application/vnd.apache.parquet"),
    ".xlsx": ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ".zip": ("zip", "application/zip"),
    ".json": ("json", "application/json"),
    ".jsonl": ("jsonl", "application/jsonl"),
    ".md": ("md", "text/markdown"),
    ".html": ("html", "text/html"),
    ".sha256": ("sha256", "text/plain"),
}
_TEXTUAL = {"csv", "json", "jsonl", "md", "html", "sha256"}


def descriptor(
    folder: Path,
    datasets: Mapping[str, pl.DataFrame],
    *,
    version: str,
    digests: Digests,
    previous: str | None,
) -> dict[str, Any]:
    """The descriptor of a release whose other files are all written in a folder.

    Raises KeyError for a file of a kind that a release does not have.
    """
    created = f"{parse_version(version).day.isoformat()}T00:00:00Z"
    about = {
        "$schema": PROFILE,
        "name": NAME,
        "title": TITLE,
        "description": DESCRIPTION,
        "version": version,
        "created": created,
        "inputs_date": _inputs_date(datasets["documents"]),
        "as_of": _as_of(datasets["progress"]),
        "schema_version": schemas.SCHEMA_VERSION,
        "previous_version": previous,
        **digests.described(),
        "keywords": list(KEYWORDS),
        "licenses": [LICENSE],
        "contributors": [{"title": f"{TITLE} contributors", "roles": ["creator"]}],
        "sources": _sources(datasets["documents"]),
        "resources": _resources(folder, datasets),
    }
    return {name: value for name, value in about.items() if value not in (None, [])}


def descriptor_json(about: dict[str, Any]) -> str:
    """`datapackage.json`."""
    return json.dumps(about, ensure_ascii=False, indent=2) + "\n"


def read_descriptor(release: Path) -> dict[str, Any]:
    """The descriptor of a published release. Raises ValueError where there is none or it is no JSON object."""
    path = release / DESCRIPTOR
    try:
        return dict(json.loads(path.read_bytes()))
    except (OSError, ValueError, TypeError) as error:
        raise ValueError(f"{path} cannot be read: {error}; restore the release, or remove it") from None


def broken_files(release: Path) -> list[str]:
    """The files of a release that are not what its descriptor says (gone, other size or hash), its pages included."""
    broken = []
    for resource in read_descriptor(release)["resources"]:
        path = release / resource["path"]
        whole = path.is_file() and path.stat().st_size == resource["bytes"]
        if not whole or f"sha256:{sha256(path)}" != resource["hash"]:
            broken.append(str(resource["path"]))
    return broken + broken_pages(release)


def _resources(folder: Path, datasets: Mapping[str, pl.DataFrame]) -> list[dict[str, Any]]:
    """All files but the descriptor itself: the tables in the datasets' order, then the rest.

    The pages stand in a listing of their own, with their hashes.
    """
    tables = [Path("data") / f"{name}.{kind}" for kind in ("csv", "parquet") for name in datasets]
    rest = [path for path in tree(folder) if path not in tables and path.name != DESCRIPTOR and not is_page(path)]
    return [
        *(_table(folder, path, datasets[path.stem]) for path in tables),
        *(_file(folder, path, path.as_posix().lower().replace("/", ".")) for path in rest),
    ]


def _table(folder: Path, path: Path, frame: pl.DataFrame) -> dict[str, Any]:
    """A dataset's file: the CSV bears the dataset's name, the Parquet file `<name>.parquet`."""
    suffix = "" if path.suffix == ".csv" else path.suffix
    about = schemas.DATASETS[path.stem]
    return {
        **_file(folder, path, path.stem + suffix),
        "type": "table",
        "title": about.title,
        "description": about.description,
        "rows": frame.height,
        "schema": table_schema(path.stem, suffix),
    }


def _file(folder: Path, path: Path, name: str) -> dict[str, Any]:
    kind, media_type = _KINDS[path.suffix]
    about: dict[str, Any] = {"name": name, "path": path.as_posix(), "format": kind, "mediatype": media_type}
    if kind in _TEXTUAL:
        about["encoding"] = "utf-8"
    return {**about, "bytes": (folder / path).stat().st_size, "hash": f"sha256:{sha256(folder / path)}"}


def _inputs_date(documents: pl.DataFrame) -> str | None:
    """The day of the newest document: of its publication, else of its retrieval."""
    day = documents.select(pl.coalesce("published_on", pl.col("retrieved_at").dt.date()).max()).item()
    return None if day is None else str(day.isoformat())


def _as_of(progress: pl.DataFrame) -> str | None:
    """The day that outcomes are told for."""
    day = progress["as_of"].max()
    return None if day is None else str(day)


def _sources(documents: pl.DataFrame) -> list[dict[str, Any]]:
    """Who published what was read, with the licences of the texts in our hands; then where the vocabulary is from.

    Each document's own address and licence stand in `documents`.
    """
    counted = (
        documents.group_by("publisher")
        .agg(documents=pl.len(), licenses=pl.col("license").drop_nulls().unique().sort())
        .drop_nulls("publisher")
        .sort("publisher")
    )
    read = [
        {"title": publisher, "documents": count, **({"licenses": licenses} if licenses else {})}
        for publisher, count, licenses in counted.iter_rows()
    ]
    return [*read, *SOURCES]
