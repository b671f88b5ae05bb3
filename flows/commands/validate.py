"""`evledger validate`: whether a release is what it says it is."""

import argparse
import sys
from pathlib import Path

from flows import console

NAME = "validate"
SUMMARY = "check a release as a consumer would"
DESCRIPTION = """\
Check a release from its files alone: their hashes, the tables against the schemas of the descriptor, keys, CSV against
Parquet, and the quotes of the evidence against the texts that are at hand. One line for each problem."""
EXAMPLES = """\
examples:
  evledger validate                                  the latest release in output/
  evledger validate output/releases/2026.11.23       one release
  evledger validate ~/data --articles ~/press/articles
                                                     hold the evidence against these texts as well

Exit codes: 0 it holds, 1 it does not, 2 wrong call."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options."""
    parser.add_argument(
        "release",
        nargs="?",
        type=Path,
        default=Path("output"),
        metavar="RELEASE",
        help="a release, or a folder of releases, of which the latest is checked (default: output)",
    )
    parser.add_argument(
        "--articles",
        type=Path,
        default=Path("raw/articles"),
        metavar="DIR",
        help="folder of the articles, if at hand (default: raw/articles); only those with the same bytes are used",
    )


def run(arguments: argparse.Namespace) -> int:
    """Check the release. Out: the exit code."""
    release = _release(arguments.release)
    if release is None:
        console.complain(f"{arguments.release}: no release there; name one, or a folder of releases")
        return 2
    from flows.reviewing.validating import validate_release

    verdict = validate_release(release, arguments.articles if arguments.articles.is_dir() else None)
    for line in verdict.problems:
        print(line, flush=True)  # noqa: T201 - what is asked for
    for line in verdict.notes:
        print(f"note: {line}", file=sys.stderr, flush=True)  # noqa: T201
    if verdict.problems:
        console.complain(f"{release}: {console.counted(len(verdict.problems), 'problem')}")
        return 1
    console.say(f"{release}: valid ({verdict.checked})")
    return 0


def _release(folder: Path) -> Path | None:
    """The release that a folder is, or the latest one in it; one without a descriptor is one that can be told wrong."""
    from flows.publishing.latest import current

    if (folder / "releases").is_dir() or (folder / "latest.json").is_file():
        try:
            version = current(folder)
        except ValueError:
            return None
        found = folder / "releases" / version if version is not None else None
        return found if found is not None and found.is_dir() else None
    return (
        folder if folder.is_dir() and ((folder / "datapackage.json").is_file() or (folder / "data").is_dir()) else None
    )
