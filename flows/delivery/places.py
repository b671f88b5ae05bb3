"""Places: where releases are copied to. Each can be listed, read and written; a file there is whole or not there.

Endpoints and credentials come from the environment, by the names that each provider's own tools use, and never from the
address: an address is typed, logged and kept in shells' histories.
"""

import hashlib
import mimetypes
import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import SplitResult, unquote, urlsplit

from flows.publishing.files import sha256, sync_file, sync_folder

_CHUNK = 1 << 20
_PART = ".part"
_CONNECT_SECONDS, _REQUEST_SECONDS = 10, 60
# Variables whose values are secrets, should an error of a library ever tell one.
_SECRETS = (
    "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AZURE_STORAGE_KEY", "AZURE_STORAGE_SAS_TOKEN",
    "AZURE_CLIENT_SECRET",
)  # fmt: skip


class WrongAddress(ValueError):
    """An address that cannot be used; the message says why and what to do."""


class Place(Protocol):
    """A place. Names are relative to it, with slashes. All methods raise OSError where the place fails."""

    url: str

    def sizes(self, folder: str) -> dict[str, int]:
        """The files under a folder with their sizes; none where there is no folder."""

    def read(self, name: str) -> bytes | None:
        """A small file's bytes; None where it is not there."""

    def digest(self, name: str) -> str:
        """The SHA-256 of the bytes that are there, read back."""

    def put(self, name: str, content: Path | bytes) -> None:
        """Write a file, over one that is there; readers see the old or the new one."""


def open_place(url: str) -> Place:
    """The place of an address: a folder, `file://`, `s3://`, `gs://`, `abfs://`, or what fsspec knows.

    Raises WrongAddress.
    """
    parts = urlsplit(url)
    scheme = parts.scheme.lower()
    if scheme in ("", "file") or (len(scheme) == 1 and os.name == "nt"):
        return Folder(Path(unquote(parts.path) if scheme == "file" else url))
    azure = scheme in ("abfs", "abfss")
    if parts.password or parts.query or parts.fragment or (parts.username and not azure):
        raise WrongAddress(
            "the address must hold no user, password or option: endpoint and credentials are read from the environment"
        )
    if not parts.netloc:
        raise WrongAddress(f"{url}: no bucket; write it like {scheme}://bucket/folder")
    opener = {"s3": _s3, "gs": _gcs, "gcs": _gcs, "abfs": _azure, "abfss": _azure}.get(scheme, _fsspec)
    files, root = opener(parts)
    return Remote(url.rstrip("/"), files, root.strip("/"))


def scrubbed(text: str) -> str:
    """A text for people without the values of the environment's secrets."""
    for name in _SECRETS:
        value = os.environ.get(name)
        if value:
            text = text.replace(value, "***")
    return text


class Folder:
    """A folder of this machine, or one that is mounted."""

    def __init__(self, root: Path) -> None:
        self.url = str(root)
        self._root = root

    def sizes(self, folder: str) -> dict[str, int]:
        """The files under a folder with their sizes; none where there is no folder."""
        found = (path for path in (self._root / folder).rglob("*") if path.is_file() and path.suffix != _PART)
        return {path.relative_to(self._root).as_posix(): path.stat().st_size for path in found}

    def read(self, name: str) -> bytes | None:
        """A small file's bytes; None where it is not there."""
        try:
            return (self._root / name).read_bytes()
        except FileNotFoundError:
            return None

    def digest(self, name: str) -> str:
        """The SHA-256 of the bytes that are there, read back."""
        return sha256(self._root / name)

    def put(self, name: str, content: Path | bytes) -> None:
        """Write a file by one rename, its bytes on the disk first."""
        path = self._root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh = path.with_name(f".{path.name}{_PART}")
        with fresh.open("wb") as target:
            _copy(content, target.write)
        sync_file(fresh)
        os.replace(fresh, path)
        sync_folder(path.parent)


class Remote:
    """A place that one of PyArrow's file systems reaches. Object stores show an object when all of it is there."""

    def __init__(self, url: str, files: Any, root: str) -> None:
        self.url = url
        self._files = files
        self._root = root

    def sizes(self, folder: str) -> dict[str, int]:
        """The files under a folder with their sizes; none where there is no folder."""
        from pyarrow.fs import FileSelector, FileType

        whole = self._path(folder)
        found = self._files.get_file_info(FileSelector(whole, recursive=True, allow_not_found=True))
        files = ((each.path.lstrip("/"), each.size) for each in found if each.type == FileType.File)
        return {folder + path[len(whole) :]: size for path, size in files}

    def read(self, name: str) -> bytes | None:
        """A small file's bytes; None where it is not there."""
        from pyarrow.fs import FileType

        if self._files.get_file_info(self._path(name)).type != FileType.File:
            return None
        with self._files.open_input_stream(self._path(name)) as source:
            return bytes(source.read())

    def digest(self, name: str) -> str:
        """The SHA-256 of the bytes that are there, read back."""
        told = hashlib.sha256()
        with self._files.open_input_stream(self._path(name)) as source:
            for chunk in iter(partial(source.read, _CHUNK), b""):
                told.update(chunk)
        return told.hexdigest()

    def put(self, name: str, content: Path | bytes) -> None:
        """Write an object, with the media type by which browsers show it."""
        kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
        with self._files.open_output_stream(self._path(name), metadata={"Content-Type": kind}) as target:
            _copy(content, target.write)

    def _path(self, name: str) -> str:
        return f"{self._root}/{name}" if self._root else name


def _copy(content: Path | bytes, write: Callable[[bytes], object]) -> None:
    if isinstance(content, bytes):
        write(content)
        return
    with content.open("rb") as source:
        for chunk in iter(partial(source.read, _CHUNK), b""):
            write(chunk)


def _s3(parts: SplitResult) -> tuple[Any, str]:
    """Amazon's S3 and what speaks like it: AWS_ENDPOINT_URL, AWS_REGION, AWS_ACCESS_KEY_ID, …"""
    from pyarrow.fs import S3FileSystem

    region = os.environ.get("AWS_REGION") or os.environ.get("AWS_DEFAULT_REGION") or "us-east-1"
    endpoint = os.environ.get("AWS_ENDPOINT_URL_S3") or os.environ.get("AWS_ENDPOINT_URL")
    files = S3FileSystem(
        region=region, endpoint_override=endpoint, connect_timeout=_CONNECT_SECONDS, request_timeout=_REQUEST_SECONDS
    )
    return files, f"{parts.netloc}{unquote(parts.path)}"


def _gcs(parts: SplitResult) -> tuple[Any, str]:
    """Google's storage: GOOGLE_APPLICATION_CREDENTIALS."""
    from pyarrow.fs import GcsFileSystem

    return GcsFileSystem(), f"{parts.netloc}{unquote(parts.path)}"


def _azure(parts: SplitResult) -> tuple[Any, str]:
    """Azure's storage: AZURE_STORAGE_KEY, AZURE_STORAGE_SAS_TOKEN, or the machine's identity."""
    from pyarrow.fs import AzureFileSystem

    if not parts.username or not parts.hostname:
        raise WrongAddress("abfs: write it like abfs://container@account.dfs.core.windows.net/folder")
    account = parts.hostname.partition(".")[0]
    key, token = os.environ.get("AZURE_STORAGE_KEY"), os.environ.get("AZURE_STORAGE_SAS_TOKEN")
    options = {"account_key": key} if key else {"sas_token": token} if token else {}
    return AzureFileSystem(account, **options), f"{parts.username}{unquote(parts.path)}"


def _fsspec(parts: SplitResult) -> tuple[Any, str]:
    """What fsspec knows, with the driver that its documentation names for the scheme."""
    from pyarrow.fs import FSSpecHandler, PyFileSystem

    try:
        import fsspec

        files, root = fsspec.core.url_to_fs(parts.geturl())
    except (ImportError, ValueError) as error:
        raise WrongAddress(
            f"{parts.scheme}:// is reached by fsspec, which cannot do it here ({error}); "
            "install 'evledger[publish]' and the driver that fsspec names"
        ) from None
    return PyFileSystem(FSSpecHandler(files)), str(root)
