"""Archive: the files of a release that people take with them, in one `.zip` whose bytes depend on theirs alone.

It holds the tables and what describes them, and neither the pages, which are the same data to look at, nor the
workbook, nor the descriptor, which lists the archive itself.
"""

import zipfile
from collections.abc import Iterable
from pathlib import Path

from flows.publishing.files import tree

ARCHIVE = "evledger.zip"
# Parquet is compressed already.
_STORED = (".parquet",)
_FOLDERS = ("data", "schemas")
_FILES = ("CHANGES.md", "DICTIONARY.md", "README.md", "changes.jsonl", "croissant.json", "issues.json", "quality.json")
# The first moment that the format can tell; a clock would change the bytes.
_MOMENT = (1980, 1, 1, 0, 0, 0)
_MODE = 0o644 << 16
_UNIX = 3


def write_archive(folder: Path) -> None:
    """Write the archive of a release, whose other files are written, beside them; within it all is in one folder."""
    with zipfile.ZipFile(folder / ARCHIVE, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for path in _packed(tree(folder)):
            entry = zipfile.ZipInfo(f"evledger/{path.as_posix()}", _MOMENT)
            entry.create_system, entry.external_attr = _UNIX, _MODE
            entry.compress_type = zipfile.ZIP_STORED if path.suffix in _STORED else zipfile.ZIP_DEFLATED
            with (folder / path).open("rb") as source, archive.open(entry, "w", force_zip64=True) as packed:
                while block := source.read(1 << 20):
                    packed.write(block)


def _packed(paths: Iterable[Path]) -> list[Path]:
    """What of a release goes into the archive, in an order of its own."""
    return sorted(path for path in paths if path.parts[0] in _FOLDERS or path.as_posix() in _FILES)
