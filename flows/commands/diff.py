"""`evledger diff`: what one release adds, changes and removes against another."""

import argparse
from pathlib import Path

from flows import console

_SHOWN = 50

NAME = "diff"
SUMMARY = "tell what changed from one release to another, and why"
DESCRIPTION = """\
Tell what changed from release A to release B: new, revised and withdrawn facts with the cause of each change,
corrections, the schema, and the documents that were read. A release is told by its folder or by its version."""
EXAMPLES = """\
examples:
  evledger diff 2026.11.22 2026.11.23                     two releases in output/, for people (Markdown)
  evledger diff 2026.11.22 latest                         the newest one is 'latest'
  evledger diff 2026.11.22 latest --json                  a JSON object a line, as changes.jsonl
  evledger diff ~/old/2026.10.01 output/releases/2026.11.23   two folders

Exit codes: 0 told, whether there are changes or not; 1 a release cannot be read; 2 there is no such release."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options."""
    parser.add_argument("old", metavar="A", help="folder or version of the release to compare with")
    parser.add_argument("new", metavar="B", help="folder or version of the release that is compared")
    parser.add_argument(
        "--output",
        type=Path,
        default=Path("output"),
        metavar="DIR",
        help="where versions are looked up (default: output)",
    )
    parser.add_argument("--json", action="store_true", help="one JSON object a change")
    parser.add_argument("--all", action="store_true", help="list every change, not the first fifty of each kind")


def run(arguments: argparse.Namespace) -> int:
    """Compare and tell. Out: the exit code."""
    folders = []
    for given in (arguments.old, arguments.new):
        folder = _release(given, arguments.output)
        if folder is None:
            console.complain(
                f"{given}: neither the folder of a release nor a version in {arguments.output / 'releases'}"
            )
            return 2
        folders.append(folder)
    # Polars is imported only now that there is something to read.
    from flows.publishing.causes import changes
    from flows.publishing.changelog import changelog
    from flows.publishing.changes import changes_jsonl, read_release

    try:
        old, new = (read_release(folder) for folder in folders)
        found = changes(old, new)
    except (OSError, ValueError) as error:
        console.complain(str(error))
        return 1
    shown = None if arguments.all else _SHOWN
    told = changes_jsonl(found) if arguments.json else changelog(found, old, new, shown=shown, rest="see --all")
    if told:
        console.say(told.rstrip("\n"))
    return 0


def _release(given: str, output: Path) -> Path | None:
    """The folder of a release that is told by its folder, its version, or as the latest."""
    candidates = [Path(given), output / "releases" / given, output / given]
    return next((folder for folder in candidates if (folder / "datapackage.json").is_file()), None)
