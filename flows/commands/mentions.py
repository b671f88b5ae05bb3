"""`evledger mentions`: a text with its mentions marked, for people who work on rules; or lines of JSON in and out."""

import argparse
import contextlib
import json
import sys
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from flows import console

NAME = "mentions"
SUMMARY = "print a text with its mentions marked"
DESCRIPTION = """\
Find what the rules work on (numbers, quantities, periods, places, organizations, people, models, cues) and print the
text with each mention in brackets: [surface|kind:what it was read as]."""
EXAMPLES = """\
examples:
  evledger mentions raw/articles/an-article.txt        a file
  evledger mentions --text "BYD sold 50,000 cars."     a text
  evledger mentions --cues --text "It plans to grow."  with the cues
  evledger mentions --jsonl in.jsonl > out.jsonl       lines of {"id", "text", "reference_date"} to lines of
                                                       {"id", "sentences", "mentions"}; - reads standard input

A line that cannot be read is told of on standard error, the others go on. Many lines are read by all processors.

Exit codes: 0 done, 1 something could not be read, 2 wrong call."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the options."""
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("file", nargs="?", type=Path, metavar="FILE", help="a text file in UTF-8")
    source.add_argument("--text", help="the text itself")
    source.add_argument("--jsonl", metavar="IN", help="a file of JSON lines, or - for standard input")
    parser.add_argument("--date", type=_date, metavar="YYYY-MM-DD", help="date from which relative dates count")
    parser.add_argument("--cues", action="store_true", help="mark the cues too")
    parser.add_argument(
        "--raw",
        type=Path,
        default=Path("raw"),
        metavar="DIR",
        help="folder of inputs whose vocabulary serves (default: raw)",
    )


def run(arguments: argparse.Namespace) -> int:
    """Print the mentions. Out: the exit code."""
    from flows.commands.mentions_read import mention_lines
    from flows.extraction.lexicon.vocabulary import load_vocabulary
    from flows.project import vocabulary_folder

    try:
        folder = vocabulary_folder(arguments.raw)
        if arguments.jsonl is not None:
            return _read_lines(arguments.jsonl, folder)
        vocabulary = load_vocabulary(folder)
        # As bytes: a line end of two characters stays two, as everywhere else.
        text = (
            arguments.text
            if arguments.text is not None
            else arguments.file.read_bytes().decode("utf-8").removeprefix("\ufeff")
        )
    except OSError as error:
        console.complain(f"{error.filename}: it cannot be read: {error.strerror}")
        return 1
    except UnicodeDecodeError as error:
        console.complain(f"{arguments.file}: byte {error.start + 1} is not UTF-8; convert the file")
        return 1
    except ValueError as error:
        console.complain(str(error))
        return 1
    (line,) = mention_lines([{"id": "text", "text": text, "reference_date": arguments.date}], vocabulary)
    shown = [mention for mention in json.loads(line)["mentions"] if arguments.cues or mention["kind"] != "cue"]
    sys.stdout.write(marked(text, shown).rstrip("\n") + "\n")
    return 0


def _date(told: str) -> date:
    """The date that is told. Raises argparse.ArgumentTypeError for what is none."""
    try:
        return date.fromisoformat(told)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"'{told}' is no date; write YYYY-MM-DD") from error


def _read_lines(source: str, vocabulary: Path) -> int:
    """Print the lines of a file or, for "-", of standard input. Out: 1 where a line could not be read, else 0."""
    from flows.commands.mention_lines import batches, read_batches

    bad = 0
    with contextlib.ExitStack() as opened:
        file = sys.stdin.buffer if source == "-" else opened.enter_context(Path(source).open("rb"))
        for batch, lines in read_batches(batches(file), vocabulary):
            sys.stdout.write(lines)
            for line in batch.bad:
                console.complain(f"{source}, line {line.number}: {line.reason}")
            bad += len(batch.bad)
    return int(bad > 0)


def marked(text: str, mentions: list[dict[str, Any]]) -> str:
    """The text with its mentions in brackets; one inside another is bracketed inside it.

    One that only overlaps another is left out.
    """
    opening: dict[int, list[dict[str, Any]]] = {}
    until: list[int] = []
    for mention in sorted(mentions, key=lambda m: (m["start"], -m["end"])):
        until = [end for end in until if end > mention["start"]]
        if all(mention["end"] <= end for end in until):
            opening.setdefault(mention["start"], []).append(mention)
            until.append(mention["end"])
    parts: list[str] = []
    stack: list[dict[str, Any]] = []
    for position in range(len(text) + 1):
        while stack and stack[-1]["end"] == position:
            parts.append(f"|{_told(stack.pop())}]")
        for mention in opening.get(position, []):
            parts.append("[")
            stack.append(mention)
        parts.append(text[position : position + 1])
    return "".join(parts)


def _told(mention: Mapping[str, Any]) -> str:
    """What a mention was read as, in few characters."""
    kind = mention["kind"]
    if kind == "period":
        return f"period:{mention['period_start'] or '..'}/{mention['period_end'] or '..'}"
    if kind in ("number", "quantity") and mention.get("value") is not None:
        most = f"..{mention['value_max']:g}" if mention.get("value_max") is not None else ""
        return (
            f"{kind}:{mention.get('comparator') or 'eq'} {mention['value']:.12g}{most} {mention.get('unit') or ''}"
        ).rstrip()
    return f"{kind}:{mention.get('label') if kind == 'cue' else mention.get('id') or mention.get('label') or ''}"
