"""Croissant: `croissant.json`, the release as JSON-LD for machine-learning tools, version 1.1 of the format.

https://docs.mlcommons.org/croissant/docs/croissant-spec-1.1.html says what each property means. Files are the Parquet
files; each dataset is a record set with a field per column. Foreign keys stand in the Data Package alone: readers of
Croissant join what a field refers to, row by row, and lose the rows whose key is null.
"""

import json
from pathlib import Path
from typing import Any

import schemas
from flows.publishing.about import DESCRIPTION, KEYWORDS, TITLE
from flows.publishing.dtypes import names
from flows.publishing.files import sha256
from flows.publishing.versions import parse_version

CONFORMS_TO = "http://mlcommons.org/croissant/1.1"
_LICENSE = "https://creativecommons.org/licenses/by/4.0/"
# The context that the format lays down: which word means which property.
_OWN = (
    "arrayShape citeAs column containedIn equivalentProperty extract field fileProperty fileObject fileSet format "
    "includes isArray isLiveDataset jsonPath key md5 parentField path recordSet references regex repeated replace "
    "samplingRate separator source subField transform"
)
_CONTEXT: dict[str, Any] = {
    "@language": "en",
    "@vocab": "https://schema.org/",
    "cr": "http://mlcommons.org/croissant/",
    "rai": "http://mlcommons.org/croissant/RAI/",
    "dct": "http://purl.org/dc/terms/",
    "sc": "https://schema.org/",
    "conformsTo": "dct:conformsTo",
    "data": {"@id": "cr:data", "@type": "@json"},
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
    "description": {"@container": "@language"},
    "examples": {"@id": "cr:examples", "@type": "@json"},
    "name": {"@container": "@language"},
    **{word: f"cr:{word}" for word in _OWN.split()},
}


def croissant(folder: Path, datasets: list[str], *, version: str) -> dict[str, Any]:
    """The Croissant description of a release whose Parquet files are written in a folder."""
    return {
        "@context": _CONTEXT,
        "@type": "sc:Dataset",
        "conformsTo": CONFORMS_TO,
        "name": TITLE,
        "description": DESCRIPTION,
        "version": version,
        "datePublished": parse_version(version).day.isoformat(),
        "license": _LICENSE,
        "creator": {"@type": "sc:Organization", "name": f"{TITLE} contributors"},
        "citeAs": f"{TITLE} contributors. {TITLE}, release {version}. CC BY 4.0.",
        "keywords": list(KEYWORDS),
        "isLiveDataset": True,
        "distribution": [_file(folder, name) for name in datasets],
        "recordSet": [_record_set(name) for name in datasets],
    }


def croissant_json(about: dict[str, Any]) -> str:
    """`croissant.json`."""
    return json.dumps(about, ensure_ascii=False, indent=2) + "\n"


def _file_id(dataset: str) -> str:
    return f"{dataset}.parquet"


def _file(folder: Path, dataset: str) -> dict[str, Any]:
    path = Path("data") / f"{dataset}.parquet"
    return {
        "@type": "cr:FileObject",
        "@id": _file_id(dataset),
        "name": _file_id(dataset),
        "description": schemas.DATASETS[dataset].description,
        "contentUrl": path.as_posix(),
        "contentSize": f"{(folder / path).stat().st_size} B",
        "encodingFormat": "application/x-parquet",
        "sha256": sha256(folder / path),
    }


def _record_set(dataset: str) -> dict[str, Any]:
    about = schemas.DATASETS[dataset]
    record_set = {
        "@type": "cr:RecordSet",
        "@id": dataset,
        "name": dataset,
        "description": about.description,
        "field": [_field(dataset, column) for column in schemas.columns(dataset)],
    }
    if about.primary_key:
        record_set["key"] = [{"@id": f"{dataset}/{name}"} for name in about.primary_key]
    return record_set


def _field(dataset: str, column: schemas.Column) -> dict[str, Any]:
    return {
        "@type": "cr:Field",
        "@id": f"{dataset}/{column.name}",
        "name": column.name,
        "description": column.description,
        "dataType": names(column.dtype).schema_org,
        "source": {"fileObject": {"@id": _file_id(dataset)}, "extract": {"column": column.name}},
    }
