"""`evledger schedule`: collect and build at set times, for as long as the process lives."""

import argparse
import os
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from flows import console
from flows.collecting.schedules import check_schedule, parse_span

NAME = "schedule"
SUMMARY = "collect and build at set times"
DESCRIPTION = """\
Serve the flow 'refresh' (collect what the sources have, then build what is new) at set times with Prefect's own
scheduling, until Ctrl-C. Prefect's server and its pages run on this machine alone, unless another server is named."""
EXAMPLES = """\
examples:
  evledger schedule --cron "0 6 * * *" --timezone Europe/Berlin     every morning at six
  evledger schedule --every 15m                                     the first time at once
  PREFECT_API_URL=http://server:4200/api evledger schedule --server --every 1h

Runs do not overlap. EVLEDGER_WEBHOOK_URL names an address that is told of runs that fail. The README shows how to keep
it running for years. Exit codes: 0 ended or terminated, 1 failed, 2 wrong call, 130 interrupted."""
_PORT = 4200


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options."""
    when = parser.add_mutually_exclusive_group(required=True)
    when.add_argument("--cron", metavar="FIELDS", help='five fields of cron, "0 6 * * *"')
    when.add_argument("--every", metavar="SPAN", help="a span of time: 10s, 15m, 6h, 1d")
    parser.add_argument("--timezone", metavar="NAME", default="UTC", help="time zone of --cron (default: UTC)")
    parser.add_argument("--raw", type=Path, default=Path("raw"), metavar="DIR", help="folder of inputs (default: raw)")
    parser.add_argument(
        "--output", type=Path, default=Path("output"), metavar="DIR", help="folder of releases (default: output)"
    )
    parser.add_argument("--port", type=int, default=_PORT, metavar="N", help=f"port of the server (default: {_PORT})")
    parser.add_argument(
        "--server",
        action="store_true",
        help="run on the Prefect server that PREFECT_API_URL names, not on one of this machine",
    )


def run(arguments: argparse.Namespace) -> int:
    """Serve until told to end. Out: the exit code."""
    complaint = _complaint(arguments)
    if complaint is not None:
        console.complain(complaint)
        return 2
    from flows.prefect_home import ServerFailed
    from flows.serving import serve_refresh

    try:
        serve_refresh(
            arguments.raw,
            arguments.output,
            cron=arguments.cron,
            every=None if arguments.every is None else parse_span(arguments.every),
            timezone=arguments.timezone,
            port=None if arguments.server else arguments.port,
        )
    except (ServerFailed, RuntimeError, OSError) as error:
        console.complain(str(error))
        return 1
    return 0


def _complaint(arguments: argparse.Namespace) -> str | None:
    """What is wrong with a call."""
    try:
        if arguments.cron is not None:
            check_schedule(arguments.cron)
            if len(arguments.cron.split()) == 1:
                return f'--cron {arguments.cron}: that is a span; write it as --every, or five fields, "0 6 * * *"'
        elif not parse_span(arguments.every):
            return f"--every {arguments.every}: it never ends; write 10s, 15m, 6h or 1d"
        ZoneInfo(arguments.timezone)
    except (ZoneInfoNotFoundError, OSError):
        return f"--timezone {arguments.timezone}: no such zone; write one like Europe/Berlin, or UTC"
    except ValueError as error:
        return f"--{'cron' if arguments.cron is not None else 'every'}: {error}"
    complaint = places(arguments.raw, arguments.output)
    if complaint is not None:
        return complaint
    if arguments.server and not os.environ.get("PREFECT_API_URL"):
        return "--server: PREFECT_API_URL is not set; set it to the server's address, or leave --server out"
    return None


def places(raw: Path, output: Path) -> str | None:
    """What is wrong with the folders of a refresh."""
    if not (raw / "articles").is_dir() and not (raw / "sources.toml").is_file():
        return f"--raw {raw}: neither articles/ nor sources.toml is in it; name the folder of inputs"
    if output.exists() and not output.is_dir():
        return f"--output {output}: it is a file; name a folder"
    return None
