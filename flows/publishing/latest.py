"""Latest: what the newest release is, said by a link and by a file, each changed by one rename.

`output/latest` is a relative link to `releases/<version>`; `output/latest.json` says the same for file systems
without links and for readers over HTTP. A reader sees the release before or the new one, never a mixture.
"""

import json
import os
from pathlib import Path

from flows.publishing.files import sync_folder, write_atomically

_LINK, _POINTER = "latest", "latest.json"


def current(output: Path) -> str | None:
    """The version that `latest` names, by the link or, where there is none, by the file; None before the first release.

    Raises ValueError where `latest.json` is not what was written there.
    """
    link = output / _LINK
    if link.is_symlink():
        return link.readlink().name
    return _pointed(output)


def flip(output: Path, version: str) -> None:
    """Make a release that is in its place the latest.

    Raises OSError where neither can be written, or something that is no link stands at `latest`.
    """
    _link(output, version)
    _point(output, version)


def agrees(output: Path, version: str) -> bool:
    """Whether link and file both name this version.

    False where there is no link, which is worth a try to make, and where the file is damaged, which a flip mends.
    """
    link = output / _LINK
    try:
        return link.is_symlink() and link.readlink().name == version == _pointed(output)
    except ValueError:
        return False


def _point(output: Path, version: str) -> None:
    text = json.dumps({"version": version, "path": f"releases/{version}"}, indent=2) + "\n"
    write_atomically(output / _POINTER, text.encode())


def _pointed(output: Path) -> str | None:
    """The version that `latest.json` names."""
    pointer = output / _POINTER
    if not pointer.is_file():
        return None
    try:
        return str(json.loads(pointer.read_bytes())["version"])
    except (ValueError, KeyError, TypeError):
        raise ValueError(f"{pointer}: expected {{'version': …, 'path': …}}; delete it to go on") from None


def _link(output: Path, version: str) -> None:
    """Flip the link, where the file system has links."""
    link, fresh = output / _LINK, output / f".latest-{os.getpid()}"
    fresh.unlink(missing_ok=True)
    try:
        os.symlink(Path("releases") / version, fresh, target_is_directory=True)
    except (OSError, NotImplementedError):
        # No links here (FAT, some network shares, Windows without the right): latest.json alone says it.
        return
    if link.is_dir() and not link.is_symlink():
        fresh.unlink()
        raise FileExistsError(f"{link} is a folder, not the link to the newest release: move it away and build again")
    os.replace(fresh, link)
    sync_folder(output)
