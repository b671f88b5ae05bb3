"""`evledger status`: how things are, from the files."""

import argparse
import json
from pathlib import Path

from flows import console

NAME = "status"
SUMMARY = "tell the latest release, failures and sources"
DESCRIPTION = """\
Tell how things are, from the files alone: the latest release with its tables and issues, bounds that it broke, builds
that failed, and what each source of sources.toml gave when it was asked last. No server is needed."""
EXAMPLES = """\
examples:
  evledger status
  evledger status --raw ~/press --output ~/data
  evledger status --json                  for programs

Exit codes: 0 all is well, 1 a source is failing or the last run failed, 2 wrong call or files that cannot be read."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options."""
    parser.add_argument("--raw", type=Path, default=Path("raw"), metavar="DIR", help="folder of inputs (default: raw)")
    parser.add_argument(
        "--output", type=Path, default=Path("output"), metavar="DIR", help="folder of releases (default: output)"
    )
    parser.add_argument("--json", action="store_true", help="as JSON")


def run(arguments: argparse.Namespace) -> int:
    """Tell. Out: the exit code."""
    from dataclasses import asdict

    from flows.standing import lines, standing

    if not arguments.raw.is_dir():
        console.complain(f"--raw {arguments.raw}: no such folder; name the folder of inputs")
        return 2
    try:
        now = standing(arguments.raw, arguments.output)
    except (OSError, ValueError, KeyError) as error:
        console.complain(f"{error}")
        return 2
    if arguments.json:
        console.say(json.dumps(asdict(now), ensure_ascii=False, indent=1, default=str))
    else:
        for line in lines(now):
            console.say(line)
    return 0 if now.well else 1
