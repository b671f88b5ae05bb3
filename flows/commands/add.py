"""`evledger add`: one article at once, from an address or a file."""

import argparse
from dataclasses import replace
from pathlib import Path

from flows import console

NAME = "add"
SUMMARY = "add articles from addresses or files to raw/articles"
DESCRIPTION = """\
Add single articles to raw/articles/: from addresses of the web (HTML, PDF, DOCX, text) or from files (.html, .pdf,
.docx, .txt, .eml). The bytes are kept in raw/snapshots/. What is there already is recognised."""
EXAMPLES = """\
examples:
  evledger add https://example.org/news/plant            one article; its host is its publisher
  evledger add release.pdf mail.eml --publisher "Example Press"
  evledger add https://example.org/a --license CC-BY-4.0

Settings of raw/sources.toml ([collect]: contact, allow_hosts, caps) hold here, too.
Exit codes: 0 all are there now, 1 one could not be added, 2 wrong call, 130 interrupted."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options."""
    parser.add_argument("what", nargs="+", metavar="URL|FILE", help="addresses or files")
    parser.add_argument("--raw", type=Path, default=Path("raw"), metavar="DIR", help="folder of inputs (default: raw)")
    parser.add_argument("--publisher", metavar="NAME", help="who published it (default: the address's host)")
    parser.add_argument("--license", metavar="L", help="licence of the text: an SPDX id or an address (default: none)")
    parser.add_argument("--language", metavar="TAG", help="its language where the page does not say (BCP 47)")


def run(arguments: argparse.Namespace) -> int:
    """Add and tell. Out: the exit code."""
    from flows.collecting.adding import add
    from flows.collecting.problems import BadSources, CollectBusy
    from flows.collecting.sources import Source, load_sources

    if not arguments.raw.is_dir():
        console.complain(f"--raw {arguments.raw}: no such folder; name the folder of inputs")
        return 2
    try:
        sources = load_sources(arguments.raw)
        template = Source(
            name="added",
            kind="page",
            publisher=arguments.publisher or "",
            license=arguments.license,
            language=arguments.language,
        )
        pages = add(arguments.raw, sources, replace(template, delay=0.5), arguments.what)
    except BadSources as error:
        console.complain(str(error))
        return 2
    except (CollectBusy, OSError) as error:
        console.complain(str(error))
        return 1
    for page in pages:
        if page.problem is not None:
            console.complain(page.problem)
        else:
            console.say(f"{page.outcome:<9} {page.document_id}  {page.address}")
    return 1 if any(page.reason is not None for page in pages) else 0
