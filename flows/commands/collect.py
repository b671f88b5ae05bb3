"""`evledger collect`: the sources of raw/sources.toml → raw/articles."""

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING

from flows import console

if TYPE_CHECKING:
    from flows.collecting.outcome import Collected

NAME = "collect"
SUMMARY = "fetch what the sources of raw/sources.toml have that is new"
DESCRIPTION = """\
Fetch what the feeds, sitemaps, pages and folders of raw/sources.toml have that is new or changed, and put the texts
into raw/articles/ and the bytes as they came into raw/snapshots/. What is known is not fetched again."""
EXAMPLES = """\
examples:
  evledger collect                     all sources of raw/sources.toml
  evledger collect example-news        one of them
  evledger collect --due               those whose schedule says that it is time
  evledger collect --again             ask for all known pages, too, whether they changed

Exit codes: 0 done (also if single pages failed), 1 a source or all failed, 2 wrong call, 130 interrupted."""
# Of the pages that gave nothing; status.json holds more.
_TOLD = 10


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options."""
    parser.add_argument("names", nargs="*", metavar="NAME", help="sources to collect (default: all)")
    parser.add_argument("--raw", type=Path, default=Path("raw"), metavar="DIR", help="folder of inputs (default: raw)")
    parser.add_argument("--due", action="store_true", help="only sources whose schedule says that it is time")
    parser.add_argument("--again", action="store_true", help="ask for all pages, whenever they were asked for last")
    parser.add_argument(
        "--server",
        action="store_true",
        help="run on the Prefect server that PREFECT_API_URL names, not on an embedded one",
    )


def run(arguments: argparse.Namespace) -> int:
    """Collect and tell. Out: the exit code."""
    from flows.collecting.problems import BadSources, CollectBusy
    from flows.collecting.sources import load_sources

    raw = arguments.raw
    if arguments.server and not os.environ.get("PREFECT_API_URL"):
        console.complain("--server: PREFECT_API_URL is not set; set it to the server's address, or leave --server out")
        return 2
    if arguments.due and arguments.names:
        console.complain("--due: it chooses the sources; name none, or leave --due out")
        return 2
    try:
        sources = load_sources(raw)
        sources.named(arguments.names)
    except BadSources as error:
        console.complain(str(error))
        return 2
    if not sources.sources:
        console.complain(f"no source to collect: write one into {raw / 'sources.toml'}; the README shows how")
        return 2
    from flows.running import run_collect

    try:
        collected = run_collect(
            raw, arguments.names, only_due=arguments.due, again=arguments.again, server=arguments.server
        )
    except (CollectBusy, BadSources, OSError) as error:
        console.complain(str(error))
        return 1
    return _tell(collected)


def _tell(collected: "Collected") -> int:
    problems = [line for source in collected.sources for line in source.problems]
    for line in problems[:_TOLD]:
        console.complain(line)
    if len(problems) > _TOLD:
        console.complain(f"and {len(problems) - _TOLD:,} more; raw/snapshots/status.json tells them")
    counts = ", ".join(f"{number:,} {name}" for name, number in collected.counts.items() if number)
    console.say(f"collected {console.counted(len(collected.sources), 'source')}: {counts or 'nothing due'}")
    return 1 if collected.failing else 0
