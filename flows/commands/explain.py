"""`evledger explain`: why a fact of a release says what it says."""

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from flows import console
from flows.reviewing.released import release_folder

if TYPE_CHECKING:
    from flows.reviewing.explaining import Explanation, Reading, Source, Words

NAME = "explain"
SUMMARY = "show a fact, and the words that each of its cells was read from"
DESCRIPTION = """\
Show a fact of a release: its cells, and for each, document by document, the words that it was read from in their
sentence, and the rule that read it. The words are highlighted on a terminal and stand in [brackets] elsewhere."""
EXAMPLES = """\
examples:
  evledger explain 3f2a9c0b5d7e1846                              a fact of the latest release in output/
  evledger explain seres-5 --output ~/data                       a model, of another folder of releases
  evledger explain seres-5 --output output/releases/2026.11.23   of one release

Exit codes: 0 shown, 1 the release cannot be read, 2 wrong call or no such fact."""

_HIGHLIGHT, _PLAIN = "\x1b[1;7m", "\x1b[0m"


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options."""
    parser.add_argument("fact_id", metavar="FACT_ID", help="the fact's id: the first column of its table")
    parser.add_argument(
        "--output",
        type=Path,
        default=Path("output"),
        metavar="DIR",
        help="folder of releases, of which the latest is shown, or one release (default: output)",
    )


def run(arguments: argparse.Namespace) -> int:
    """Show the fact. Out: the exit code."""
    try:
        release = release_folder(arguments.output)
    except (FileNotFoundError, ValueError) as error:
        console.complain(f"--output {error}")
        return 2
    # Polars is imported only now that there is something to read.
    from polars.exceptions import PolarsError

    from flows.reviewing.explaining import NoSuchFact, explain

    try:
        found = explain(release, arguments.fact_id)
    except NoSuchFact as error:
        console.complain(str(error))
        return 2
    except (OSError, PolarsError) as error:
        console.complain(f"{release}: {error}")
        return 1
    marks = (_HIGHLIGHT, _PLAIN) if _shows_colour() else ("[", "]")
    for explanation in found:
        for line in _lines(explanation, *marks):
            console.say(line)
    return 0


def _shows_colour() -> bool:
    # https://no-color.org
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _lines(explanation: "Explanation", opening: str, closing: str) -> list[str]:
    width = max(len(name) for name in explanation.cells)
    lines = [f"{explanation.dataset} {explanation.fact_id}"]
    for name, value in explanation.cells.items():
        lines.append(f"  {name:<{width}}  {_printable(value)}")
    for source in explanation.sources:
        lines += ["", *_source_lines(source, width, opening, closing)]
    if not explanation.sources:
        lines += ["", "known from the vocabulary; no document names it"]
    return [*lines, ""]


def _source_lines(source: "Source", width: int, opening: str, closing: str) -> list[str]:
    lines = [_printable(f"{source.document_id}: {source.about}" if source.about else source.document_id)]
    for reading in source.readings:
        lines.append(f"  {reading.field:<{width}}  {_marked(reading.words, opening, closing)}")
        lines.append(f"  {'':<{width}}  {_read_as(reading)}rule {reading.rule}")
    return lines


def _read_as(reading: "Reading") -> str:
    return "" if reading.value is None else f"= {_printable(reading.value)} · "


def _marked(words: "Words", opening: str, closing: str) -> str:
    return f"{_printable(words.before)}{opening}{_printable(words.quote)}{closing}{_printable(words.after)}"


def _printable(text: str) -> str:
    """Text of a document on one line, without what a terminal would obey."""
    return "".join(character if character.isprintable() else " " for character in text)
