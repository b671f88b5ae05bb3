"""`evledger refresh`: collect what is due and build what is new, once."""

import argparse
import os
from pathlib import Path

from flows import console
from flows.commands.schedule import places

NAME = "refresh"
SUMMARY = "collect what is due and build what is new, once"
DESCRIPTION = """\
Do once what 'evledger schedule' does at set times: collect the sources that are due, then build a release if anything
is new. For a timer of your own: cron, a systemd timer, a pipeline."""
EXAMPLES = """\
examples:
  evledger refresh
  evledger refresh --raw ~/press --output ~/data
  0 6 * * *  cd /srv/evledger && .venv/bin/evledger refresh        in a crontab

EVLEDGER_WEBHOOK_URL names an address that is told of a run that fails.
Exit codes: 0 done, or nothing new (also if a source failed; 'evledger status' tells), 1 failed, 2 wrong call,
130 interrupted."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options."""
    parser.add_argument("--raw", type=Path, default=Path("raw"), metavar="DIR", help="folder of inputs (default: raw)")
    parser.add_argument(
        "--output", type=Path, default=Path("output"), metavar="DIR", help="folder of releases (default: output)"
    )
    parser.add_argument(
        "--server",
        action="store_true",
        help="run on the Prefect server that PREFECT_API_URL names, not on an embedded one",
    )


def run(arguments: argparse.Namespace) -> int:
    """Refresh; the flow tells how it went. Out: the exit code."""
    complaint = places(arguments.raw, arguments.output)
    if complaint is None and arguments.server and not os.environ.get("PREFECT_API_URL"):
        complaint = "--server: PREFECT_API_URL is not set; set it to the server's address, or leave --server out"
    if complaint is not None:
        console.complain(complaint)
        return 2
    from flows.prefect_home import ServerFailed
    from flows.serving import refresh_once

    try:
        return 0 if refresh_once(arguments.raw, arguments.output, server=arguments.server) else 1
    except (ServerFailed, OSError) as error:
        console.complain(str(error))
        return 1
