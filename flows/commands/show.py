"""`evledger show`: a fact, and what became of it over the releases."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from flows import console

if TYPE_CHECKING:
    from flows.reviewing.history import History

NAME = "show"
SUMMARY = "show a fact and its history over the releases"
DESCRIPTION = """\
Show a fact as the newest release that has it tells it, the statements behind it, and in which releases of the folder
it came, changed or went, with the cause. 'evledger explain' shows the words behind each cell."""
EXAMPLES = """\
examples:
  evledger show 3f2a9c0b5d7e1846              over the releases in output/
  evledger show seres-5 --output ~/data       a model, of another folder of releases

Exit codes: 0 shown, 1 a release cannot be read, 2 wrong call or no such fact."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options."""
    parser.add_argument("fact_id", metavar="ID", help="the fact's id: the first column of its table")
    parser.add_argument(
        "--output", type=Path, default=Path("output"), metavar="DIR", help="folder of releases (default: output)"
    )


def run(arguments: argparse.Namespace) -> int:
    """Show the fact. Out: the exit code."""
    output: Path = arguments.output
    if not (output / "releases").is_dir():
        console.complain(f"--output {output}: no releases in it; name a folder that 'evledger build' wrote")
        return 2
    from polars.exceptions import PolarsError

    from flows.reviewing.history import NoSuchFact, histories

    try:
        found = histories(output, arguments.fact_id)
    except NoSuchFact as error:
        console.complain(str(error))
        return 2
    except (OSError, ValueError, PolarsError) as error:
        console.complain(f"{output}: {error}")
        return 1
    for history in found:
        for line in _lines(history):
            console.say(_printable(line))
    return 0


def _lines(history: "History") -> list[str]:
    width = max(len(name) for name in history.cells)
    lines = [f"{history.dataset} {history.fact_id}, as of release {history.version}"]
    lines += [f"  {name:<{width}}  {value}" for name, value in history.cells.items()]
    lines += ["", "stated in" if history.statements else "known from the vocabulary; no document names it"]
    lines += [f"  {statement}" for statement in history.statements]
    lines += ["", "history"]
    for step in history.steps:
        lines.append(f"  {step.version}  {step.what}")
        lines += [f"    {name}: {old} → {new}" for name, (old, new) in step.cells.items()]
    return [*lines, ""]


def _printable(text: str) -> str:
    """Text of a document on one line, without what a terminal would obey."""
    return "".join(character if character.isprintable() else " " for character in text)
