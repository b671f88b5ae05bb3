"""`evledger prune`: old releases go, by a stated policy, and are named."""

import argparse
import datetime as dt
from pathlib import Path

from flows import console

NAME = "prune"
SUMMARY = "remove old releases"
DESCRIPTION = """\
Remove the releases that no rule keeps. --keep N keeps the N newest, --keep-days D those of the last D days up to today
(by their versions); with both, what either keeps is kept. The latest release always stays. What goes is named."""
EXAMPLES = """\
examples:
  evledger prune --keep 10                   the ten newest stay
  evledger prune --keep 10 --keep-days 30    and all of the last thirty days
  evledger prune --keep 10 --dry-run         only say what would go

Exit codes: 0 done or nothing to do, 1 it cannot be done, 2 wrong call."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options."""
    parser.add_argument("--keep", type=int, metavar="N", help="how many of the newest releases stay (1 or more)")
    parser.add_argument("--keep-days", type=int, metavar="D", help="releases of the last D days stay (1: of today)")
    parser.add_argument("--dry-run", action="store_true", help="say what would go, and remove nothing")
    parser.add_argument(
        "--output", type=Path, default=Path("output"), metavar="DIR", help="folder of releases (default: output)"
    )


def run(arguments: argparse.Namespace) -> int:
    """Remove what no rule keeps. Out: the exit code."""
    from flows.locks import Busy, Unwritable, alone, nobody_copies
    from flows.publishing.recovery import recover
    from flows.publishing.retention import prunable, remove

    output: Path = arguments.output
    keep, keep_days = arguments.keep, arguments.keep_days
    wrong = _wrong(output, keep, keep_days)
    if wrong is not None:
        console.complain(wrong)
        return 2
    today = dt.datetime.now(dt.UTC).date()
    try:
        if arguments.dry_run:
            return _tell(output, prunable(output, keep=keep, keep_days=keep_days, today=today), "would go")
        with alone(output, "prune"), nobody_copies(output):
            recover(output)
            versions = prunable(output, keep=keep, keep_days=keep_days, today=today)
            _tell(output, versions, "goes")
            if versions:
                remove(output, versions)
    except (Busy, Unwritable, OSError, ValueError) as error:
        console.complain(str(error))
        return 1
    return 0


def _wrong(output: Path, keep: int | None, keep_days: int | None) -> str | None:
    """What is wrong with the call, if anything."""
    if keep is None and keep_days is None:
        return "prune: say what stays: --keep N, --keep-days D or both"
    if keep is not None and keep < 1:
        return f"--keep {keep}: give 1 or more; the latest release always stays"
    if keep_days is not None and keep_days < 1:
        return f"--keep-days {keep_days}: give 1 or more"
    if not (output / "releases").is_dir():
        return f"--output {output}: no releases in it; name a folder that 'evledger build' wrote"
    return None


def _tell(output: Path, versions: list[str], what: str) -> int:
    from flows.publishing.retention import size
    from flows.publishing.versions import published_versions

    for version in versions:
        console.say(f"{version} {what} ({size(output / 'releases' / version) / 1e6:,.1f} MB)")
    left = len(published_versions(output)) - len(versions)
    console.say(f"{console.counted(len(versions), 'release')} of {left + len(versions):,} {what if versions else 'go'}")
    return 0
