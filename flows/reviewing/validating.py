"""Validating: a release checked as a consumer would, from its files and its descriptor alone.

Files against their hashes, tables against the Table Schemas, keys against each other, CSV against Parquet, the quotes
of the evidence against the texts that are at hand; and, where the release is of the schema that this code has, against
the contract itself.
"""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import polars as pl
from polars.exceptions import PolarsError

import schemas
from flows.publishing.csv import read_csv
from flows.publishing.datapackage import DESCRIPTOR, broken_files, read_descriptor
from flows.publishing.evidence import EvidenceError, misquoted, verify
from flows.publishing.files import tree
from flows.publishing.listing import is_page
from flows.reviewing.keeping import broken_fields, broken_keys

_FORMATS = ("parquet", "csv")
_DAMAGE = (OSError, ValueError, PolarsError)


@dataclass(frozen=True, slots=True)
class Verdict:
    """`problems`: what is wrong, a line each; `notes`: what was not checked and why; `checked`: what was, in counts."""

    problems: list[str]
    notes: list[str]
    checked: str


def validate_release(release: Path, articles: Path | None) -> Verdict:
    """Check a release.

    In: its folder; the folder of the articles that it was made from, if it is at hand. Nothing is raised for what is
    wrong with the release; all of it is in the verdict.
    """
    try:
        about = read_descriptor(release)
        resources = {resource["name"]: resource for resource in about["resources"]}
        version, schema_version = str(about["version"]), str(about["schema_version"])
        broken = broken_files(release)
    except (KeyError, TypeError, ValueError) as error:
        return Verdict([f"{DESCRIPTOR}: {_reason(error)}"], [], "")
    problems = [f"{path}: not there, or not of the size and hash that the descriptor says" for path in broken]
    described = {resource["path"] for resource in resources.values()} | {DESCRIPTOR}
    problems += [
        f"{path.as_posix()}: not in the descriptor"
        for path in tree(release)
        if path.as_posix() not in described and not is_page(path)
    ]
    if release.resolve().name != version and release.parent.name == "releases":
        problems.append(f"{DESCRIPTOR}: says version {version}, the folder is {release.resolve().name}")
    tables, unread = _tables(release, resources)
    problems += unread
    problems += _against_schemas(tables, resources)
    notes = []
    parquet = {name.removesuffix(".parquet"): frame for name, frame in tables["parquet"].items()}
    if schema_version == schemas.SCHEMA_VERSION:
        problems += _against_contract(release, parquet)
    else:
        notes.append(
            f"the release is of schema {schema_version}, this code of {schemas.SCHEMA_VERSION}: "
            "checked by its own descriptor, not by the contract"
        )
    found, not_held = _quotes(parquet, articles)
    problems += found
    rows = sum(frame.height for frame in parquet.values())
    checked = f"{len(resources)} files, {len(parquet)} tables, {rows:,} rows"
    return Verdict(list(dict.fromkeys(problems)), notes + not_held, checked)


def _tables(release: Path, resources: Mapping[str, Any]) -> tuple[dict[str, dict[str, pl.DataFrame]], list[str]]:
    """The tables by format and resource, and a line for each that cannot be read."""
    tables: dict[str, dict[str, pl.DataFrame]] = {kind: {} for kind in _FORMATS}
    problems = []
    for name, resource in resources.items():
        kind = resource.get("format")
        if kind not in _FORMATS or "schema" not in resource:
            continue
        path = release / resource["path"]
        try:
            frame = pl.read_parquet(path) if kind == "parquet" else pl.read_csv(path, infer_schema=False)
        except _DAMAGE as error:
            problems.append(f"{resource['path']}: cannot be read: {_reason(error)}")
            continue
        tables[kind][name] = frame
        if frame.height != resource.get("rows", frame.height):
            problems.append(f"{resource['path']}: has {frame.height:,} rows, the descriptor says {resource['rows']:,}")
    return tables, problems


def _against_schemas(tables: Mapping[str, Mapping[str, pl.DataFrame]], resources: Mapping[str, Any]) -> Iterator[str]:
    table_schemas = {name: resource["schema"] for name, resource in resources.items() if "schema" in resource}
    for kind, frames in tables.items():
        for name, frame in frames.items():
            yield from broken_fields(resources[name]["path"], frame, table_schemas[name], typed=kind == "parquet")
            for line in broken_keys(name, frames, table_schemas):
                yield resources[name]["path"] + line.removeprefix(name)


def _against_contract(release: Path, tables: Mapping[str, pl.DataFrame]) -> Iterator[str]:
    """What breaks the contract as code: its rules within and across tables, and CSV that says other than Parquet."""
    known = {name: frame for name, frame in tables.items() if name in schemas.DATASETS}
    for name in schemas.DATASETS:
        if name not in known:
            yield f"data/{name}.parquet: the contract's dataset is not there, or cannot be read"
            continue
        path = release / "data" / f"{name}.csv"
        try:
            same = read_csv(path, schemas.schema(name)).equals(known[name])
        except _DAMAGE as error:
            yield f"data/{name}.csv: cannot be read as {name}: {_reason(error)}"
            continue
        if not same:
            yield f"data/{name}.csv: says other than data/{name}.parquet"
    try:
        validated = schemas.validate(known)
    except schemas.TableError as error:
        yield f"data: {error}"
        return
    told = known.get("rejects", schemas.empty("rejects"))
    for row in validated.rejects.join(told, on=told.columns, how="anti", nulls_equal=True).iter_rows(named=True):
        cells = ", ".join(f"{name} {value}" for name, value in row.items() if value is not None and name != "dataset")
        yield f"data/{row['dataset']}.parquet: {cells}"


def _quotes(tables: Mapping[str, pl.DataFrame], articles: Path | None) -> tuple[list[str], list[str]]:
    """Evidence against the texts at hand: those that the release holds, else the articles with the same bytes."""
    try:
        evidence, documents = tables["evidence"], tables["documents"]
        texts, elsewhere = _texts(tables, articles)
        held = evidence.join(texts, on="document_id", how="semi")
        problems = [
            f"data/evidence.parquet: {row['dataset']} {row['fact_id']} {row['field']}: the quote is not what stands in "
            f"{row['document_id']} at {row['start']} to {row['end']}"
            for row in misquoted(held, texts).iter_rows(named=True)
        ]
        if not problems and elsewhere == 0:
            verify({name: tables.get(name, schemas.empty(name)) for name in schemas.DATASETS}, texts)
    except EvidenceError as error:
        return [f"data/evidence.parquet: {error}"], []
    except (KeyError, PolarsError) as error:
        return [f"data/evidence.parquet: cannot be held against texts: {_reason(error)}"], []
    if not elsewhere:
        return problems, []
    return problems, [
        f"the evidence of {elsewhere:,} of {documents.height:,} documents was not held against their texts, "
        "which are not at hand; --articles names their folder"
    ]


def _texts(tables: Mapping[str, pl.DataFrame], articles: Path | None) -> tuple[pl.DataFrame, int]:
    """The texts at hand, and of how many documents none is."""
    given = dict(tables["texts"].select("document_id", "text").iter_rows())
    found: list[tuple[str, str]] = []
    missing = 0
    for document_id, digest in tables["documents"].select("document_id", "sha256").iter_rows():
        text = given.get(document_id) or _article(articles, document_id, digest)
        if text is None:
            missing += 1
        else:
            found.append((document_id, text))
    return pl.DataFrame(found, schema={"document_id": pl.String, "text": pl.String}, orient="row"), missing


def _article(articles: Path | None, document_id: str, digest: str) -> str | None:
    """An article's text if its bytes are those that were read."""
    if articles is None or "/" in document_id:
        return None
    try:
        content = (articles / f"{document_id}.txt").read_bytes()
        same = hashlib.sha256(content).hexdigest() == digest
        return content.decode("utf-8").removeprefix("\ufeff") if same else None
    except (OSError, ValueError):
        return None


def _reason(error: Exception) -> str:
    if isinstance(error, KeyError):
        return f"it lacks {error}"
    return " ".join(str(error).split())[:300] or type(error).__name__
