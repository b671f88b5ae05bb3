"""Releases as small as can be: a few files and a descriptor that tells their sizes and hashes."""

import json
from pathlib import Path

from flows.publishing.files import sha256

FILES = {
    "data/targets.csv": "csv",
    "data/targets.parquet": "parquet",
    "data/events.csv": "csv",
    "README.md": "md",
    "changes.jsonl": "jsonl",
}


def small_release(output: Path, version: str, *, inputs: str = "1") -> Path:
    """Write a release that copying takes for one."""
    release = output / "releases" / version
    resources = []
    for name, kind in FILES.items():
        path = release / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{name} of {version}\n" * 100, encoding="utf-8")
        about = {"name": path.name, "path": name, "format": kind, "bytes": path.stat().st_size, "rows": 1}
        resources.append({**about, "hash": f"sha256:{sha256(path)}"})
    described = {
        "version": version,
        "schema_version": "1.0.0",
        "created": "2026-11-23T00:00:00Z",
        "inputs_sha256": inputs * 64,
        "resources": resources,
    }
    (release / "datapackage.json").write_text(json.dumps(described), encoding="utf-8")
    return release
