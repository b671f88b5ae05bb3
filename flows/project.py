"""The project's own files: where vocabulary, bounds and measured accuracy lie, in a checkout and in a package alike."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def vocabulary_folder(raw: Path) -> Path:
    """The vocabulary that serves a raw folder: its own `vocabulary/` if that holds any CSV file, else the project's.

    The project's is `raw/vocabulary` of the checkout, or the copy that the wheel holds. Raises FileNotFoundError
    where there is neither.
    """
    for folder in (raw / "vocabulary", _PACKAGE / "_vocabulary", _PACKAGE.parent / "raw" / "vocabulary"):
        if folder.is_dir() and any(folder.glob("*.csv")):
            return folder
    raise FileNotFoundError(
        f"no vocabulary: neither {raw / 'vocabulary'} nor the installed package holds any .csv; install evledger again"
    )


def source_folders() -> dict[str, Path]:
    """The folders of code that decide what a release holds, by their names in the inputs' digest."""
    stages = {f"flows/{name}": _PACKAGE / name for name in ("reading", "extraction", "resolution", "publishing")}
    return {**stages, "schemas": _PACKAGE.parent / "schemas"}


def bounds_files(raw: Path) -> list[Path]:
    """The bounds that a release of a raw folder is held to: the project's, then its own `bounds.toml`, if any."""
    own = raw / "bounds.toml"
    return [_PACKAGE.parent / "schemas" / "bounds.toml", *([own] if own.is_file() else [])]


def accuracy_file() -> Path | None:
    """What was measured on labelled articles: the checkout's file, or the copy that the wheel holds; None if none."""
    for path in (_PACKAGE / "_accuracy.json", _PACKAGE.parent / "tests" / "gold" / "accuracy.json"):
        if path.is_file():
            return path
    return None
