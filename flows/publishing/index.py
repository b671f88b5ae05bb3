"""Index: `output/releases.json`, what releases the folder holds, for those who have no way to list it.

It is written by one rename after `latest` names the newest release, and names only files that are there: a release is
listed once it is in its place, and taken from the list before it is removed.
"""

import json
from collections.abc import Collection
from pathlib import Path
from typing import Any

from flows.publishing.datapackage import DESCRIPTOR, read_descriptor
from flows.publishing.files import sha256, write_atomically
from flows.publishing.latest import current
from flows.publishing.versions import published_versions

INDEX = "releases.json"
_ABOUT = ("created", "inputs_date", "as_of", "inputs_sha256", "schema_version", "previous_version")
_LINKS = {"changes": "changes.jsonl", "changelog": "CHANGES.md", "card": "README.md"}


def write_index(output: Path, *, without: Collection[str] = ()) -> None:
    """Write the index of a folder of releases, if it is not so already.

    In: the folder; the versions of releases that are about to be removed. Raises OSError where it cannot be written.
    """
    data = index_json(output, without=without).encode("utf-8")
    path = output / INDEX
    if not path.is_file() or path.read_bytes() != data:
        write_atomically(path, data)


def index_json(output: Path, *, without: Collection[str] = ()) -> str:
    """`releases.json` as it is to be; a release whose descriptor cannot be read is left out."""
    known = _known(output / INDEX)
    versions = [str(version) for version in reversed(published_versions(output)) if str(version) not in without]
    told = [entry for entry in (_entry(output, version, known.get(version)) for version in versions) if entry]
    latest = current(output)
    whole = {"latest": latest if latest in {entry["version"] for entry in told} else None, "releases": told}
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def _known(path: Path) -> dict[str, dict[str, Any]]:
    """The entries of the index that is there, by version, so that not every descriptor is read each time."""
    try:
        return {entry["version"]: entry for entry in json.loads(path.read_bytes())["releases"]}
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def _entry(output: Path, version: str, known: dict[str, Any] | None) -> dict[str, Any] | None:
    """A release: its version, the date of its inputs, its counts, its changes, and its files with their hashes."""
    folder = output / "releases" / version
    path = folder / DESCRIPTOR
    if not path.is_file():
        return None
    own = {"path": DESCRIPTOR, "bytes": path.stat().st_size, "hash": f"sha256:{sha256(path)}"}
    if known is not None and known.get("files", [None])[0] == own and _all_there(folder, known):
        return known
    try:
        return _told(folder, own)
    except (ValueError, KeyError, TypeError):
        return None


def _all_there(folder: Path, entry: dict[str, Any]) -> bool:
    return all((folder / file["path"]).is_file() for file in entry["files"])


def _told(folder: Path, own: dict[str, Any]) -> dict[str, Any]:
    """A release's entry from its descriptor, whose own line is given."""
    about = read_descriptor(folder)
    resources = [each for each in about["resources"] if (folder / each["path"]).is_file()]
    files = [own, *({name: each[name] for name in ("path", "bytes", "hash")} for each in resources)]
    there = {file["path"] for file in files}
    root = f"releases/{folder.name}"
    entry = {
        "version": folder.name,
        "path": root,
        **{name: about.get(name) for name in _ABOUT},
        **{name: f"{root}/{path}" for name, path in _LINKS.items() if path in there},
        "rows": {each["name"]: each["rows"] for each in about["resources"] if each.get("format") == "csv"},
        "files": files,
    }
    return {name: value for name, value in entry.items() if value is not None}
