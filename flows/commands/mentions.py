"""`evledger mentions`: a text with its mentions marked, for people who work on rules; or lines of JSON in and out."""

import argparse
import json
import sys
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from flows import console

if TYPE_CHECKING:
    from flows.extraction.vocabulary import Vocabulary

NAME = "mentions"
SUMMARY = "print a text with its mentions marked"
DESCRIPTION = """\
Find what the rules work on (numbers, quantities, periods, places, organizations, people, models, cues) and print the
text
with each mention in brackets: [surface|kind:what it was read as]."""
EXAMPLES = """\
examples:
  evledger mentions raw/articles/an-article.txt        a file
  evledger mentions --text "BYD sold 50,000 cars."     a text
  evledger mentions --cues --text "It plans to grow."  with the cues
  evledger mentions --jsonl in.jsonl > out.jsonl       lines of {"id", "text", "reference_date"} to lines of
                                                       {"id", "sentences", "mentions"}; - reads standard input

Exit codes: 0 done, 1 failed, 2 wrong call."""

_FIELDS = (
    "kind",
    "start",
    "end",
    "surface",
    "id",
    "label",
    "value",
    "value_max",
    "comparator",
    "unit",
    "change_percent",
    "period_start",
    "period_end",
    "relation",
    "granularity",
    "edtf",
    "city",
)


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
    from flows.extraction.vocabulary import load_vocabulary
    from flows.project import vocabulary_folder

    try:
        vocabulary = load_vocabulary(vocabulary_folder(arguments.raw))
        if arguments.jsonl is not None:
            _print_lines(list(_lines(arguments.jsonl)), vocabulary)
            return 0
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
        console.complain(f"{arguments.jsonl or arguments.file}: byte {error.start + 1} is not UTF-8; convert the file")
        return 1
    except ValueError as error:
        console.complain(str(error))
        return 1
    read = mentions_of([{"id": "text", "text": text, "reference_date": arguments.date}], vocabulary)
    sys.stdout.write(
        marked(text, [m for m in read[0]["mentions"] if arguments.cues or m["kind"] != "cue"]).rstrip("\n") + "\n"
    )
    return 0


def _date(told: str) -> date:
    """The date that is told. Raises argparse.ArgumentTypeError for what is none."""
    try:
        return date.fromisoformat(told)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"'{told}' is no date; write YYYY-MM-DD") from error


def _lines(source: str) -> Iterator[dict[str, Any]]:
    """The items of a file of JSON lines. Raises ValueError that names the line which is none."""
    file = sys.stdin.buffer.read() if source == "-" else Path(source).read_bytes()
    for number, line in enumerate(file.decode("utf-8").split("\n"), 1):
        if not line.strip():
            continue
        try:
            item = json.loads(line)
        except json.JSONDecodeError as error:
            raise ValueError(f"{source}, line {number}: no JSON: {error.msg}") from error
        if not isinstance(item, dict) or not isinstance(item.get("text"), str) or "id" not in item:
            raise ValueError(f"{source}, line {number}: not an object with id and text")
        told = item.get("reference_date")
        yield {"id": item["id"], "text": item["text"], "reference_date": date.fromisoformat(told) if told else None}


def _print_lines(items: list[dict[str, Any]], vocabulary: "Vocabulary") -> None:
    for read in mentions_of(items, vocabulary):
        sys.stdout.write(json.dumps(read, ensure_ascii=False) + "\n")


def mentions_of(items: list[dict[str, Any]], vocabulary: "Vocabulary") -> list[dict[str, Any]]:
    """The sentences and mentions of texts.

    In: `id`, `text`, `reference_date` (a date or None) of each. Out: in the same order `id`, `sentences` ([start, end]
    each) and
    `mentions` (kind, start, end, surface and what else its kind has; dates as ISO 8601; offsets in code points of the
    text).
    """
    import polars as pl

    from flows.extraction.extract import find_mentions
    from flows.reading.sentences import split_sentences

    keys = [f"{number:09}" for number in range(len(items))]
    documents = pl.DataFrame(
        {"document_id": keys, "title": [None] * len(items), "text": [item["text"] for item in items]},
        schema={"document_id": pl.String, "title": pl.String, "text": pl.String},
    )
    sentences = split_sentences(documents)
    found = find_mentions(sentences.filter(pl.col("kind") != "boilerplate"), vocabulary)
    spans: dict[str, list[list[int]]] = {}
    for key, start, end in sentences.select("document_id", "start", "end").iter_rows():
        spans.setdefault(key, []).append([start, end])
    rows: dict[str, list[dict[str, Any]]] = {}
    for row in found.select("document_id", *_FIELDS).iter_rows(named=True):
        rows.setdefault(row.pop("document_id"), []).append(row)
    return [
        {
            "id": item["id"],
            "sentences": spans.get(key, []),
            "mentions": [_mention(row, item["text"], item.get("reference_date")) for row in rows.get(key, [])],
        }
        for key, item in zip(keys, items, strict=True)
    ]


def _mention(row: Mapping[str, Any], text: str, reference: date | None) -> dict[str, Any]:
    """A mention without what it does not have; a period is resolved against the reference date."""
    from flows.extraction.periods import resolve_period

    mention = {**row, "surface": text[row["start"] : row["end"]]}
    if row["kind"] == "period":
        resolved = resolve_period(row["surface"], reference, relation=row["relation"])
        if resolved is not None:
            mention |= {
                "period_start": resolved.start,
                "period_end": resolved.end,
                "relation": resolved.relation,
                "granularity": resolved.granularity,
                "edtf": resolved.edtf,
            }
    told = {key: value.isoformat() if isinstance(value, date) else value for key, value in mention.items()}
    kept = (
        ("period_start", "period_end")
        if row["kind"] == "period"
        else ("value",)
        if row["kind"] in ("number", "quantity")
        else ()
    )
    return {key: value for key, value in told.items() if value is not None or key in kept}


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
