"""Copying: a release goes to a place, its data first and what names it last; what is there already is left.

A file is there if its bytes, read back, have the SHA-256 of ours. So a copy that was cut short goes on where it ended,
a copy that is whole is only checked, and nobody who follows the index ever meets a file that is not there.
"""

import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from flows.delivery.places import Place
from flows.publishing.datapackage import DESCRIPTOR, broken_files
from flows.publishing.files import sha256, tree
from flows.publishing.index import INDEX, index_json
from flows.publishing.versions import parse_version

_AT_ONCE = 8
_POINTER = "latest.json"


class NotCopied(RuntimeError):
    """A release that cannot be copied, or did not arrive whole; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Copied:
    """How many files were copied and how many were there already, and the bytes of the former."""

    copied: int
    there: int
    size: int


def copy_release(
    output: Path, version: str, place: Place, *, told: Callable[[str], None] = lambda name: None
) -> Copied:
    """Copy a release, and make the place's index name it; `told` hears the name of each file that is done.

    Raises NotCopied where the release is damaged here, is another one there, or did not arrive whole; OSError where
    the place fails. Calling it again goes on.
    """
    release = output / "releases" / version
    _check_own(release)
    home = f"releases/{version}"
    published = place.read(f"{home}/{DESCRIPTOR}")
    if published is not None and published != (release / DESCRIPTOR).read_bytes():
        raise NotCopied(
            f"release {version} is at {place.url} and is another one: a release is never changed; "
            "publish a later one, or to another place"
        )
    result = Copied(0, 0, 0)
    there = place.sizes(home)
    for group in _groups(release):
        result = _add(result, _copy_all(release, group, home, there, place, told))
    _index(output, version, place)
    return result


def _groups(release: Path) -> list[list[Path]]:
    """The files in the order in which they go: data, what tells of it, the descriptor that names all."""
    files = tree(release)
    data = [path for path in files if path.parts[0] == "data"]
    last = [path for path in files if path.as_posix() == DESCRIPTOR]
    return [data, [path for path in files if path not in set(data) | set(last)], last]


def _copy_all(
    release: Path, files: list[Path], home: str, there: dict[str, int], place: Place, told: Callable[[str], None]
) -> Copied:
    def one(path: Path) -> Copied:
        name, size, digest = f"{home}/{path.as_posix()}", (release / path).stat().st_size, sha256(release / path)
        if there.get(name) == size and place.digest(name) == digest:
            return Copied(0, 1, 0)
        place.put(name, release / path)
        if place.digest(name) != digest:
            raise NotCopied(f"{place.url}/{name} did not arrive as it was sent; publish again")
        told(name)
        return Copied(1, 0, size)

    result = Copied(0, 0, 0)
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        futures = [pool.submit(one, path) for path in files]
        try:
            for future in futures:
                result = _add(result, future.result())
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise
    return result


def _add(one: Copied, other: Copied) -> Copied:
    return Copied(one.copied + other.copied, one.there + other.there, one.size + other.size)


def _check_own(release: Path) -> None:
    try:
        broken = broken_files(release)
    except ValueError as error:
        raise NotCopied(f"{release} is no whole release: {error}") from None
    if broken:
        raise NotCopied(f"{release} is damaged ({', '.join(broken[:5])}); it is not published")


def _index(output: Path, version: str, place: Place) -> None:
    """Have the place's index and pointer name what is whole there: what they named, and this release.

    The newest of these is the latest, so that publishing an older one again turns nothing back.
    """
    own = {entry["version"]: entry for entry in json.loads(index_json(output))["releases"]}
    named = {**_entries(place.read(INDEX)), version: own[version]}
    whole = {name for name in named if name == version or place.read(f"releases/{name}/{DESCRIPTOR}") is not None}
    versions = sorted(whole, key=parse_version, reverse=True)
    index = {"latest": versions[0], "releases": [named[name] for name in versions]}
    _put_json(place, INDEX, index, indent=2)
    _put_json(place, _POINTER, {"version": versions[0], "path": f"releases/{versions[0]}"}, indent=2)


def _entries(index: bytes | None) -> dict[str, dict[str, Any]]:
    """The entries of a place's index by version; none where there is no index, or a damaged one."""
    try:
        entries = {entry["version"]: dict(entry) for entry in json.loads(index or b"{}").get("releases", [])}
        return {name: entry for name, entry in entries.items() if parse_version(name)}
    except (ValueError, KeyError, TypeError, AttributeError):
        return {}


def _put_json(place: Place, name: str, content: dict[str, Any], *, indent: int) -> None:
    data = (json.dumps(content, ensure_ascii=False, indent=indent) + "\n").encode()
    if place.read(name) != data:
        place.put(name, data)
