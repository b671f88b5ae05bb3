"""What the labels of articles name, among the mentions of these articles: what is missed here no rule can find.

    python benchmarks/mentions_labelled.py FOLDER [--misses]

FOLDER holds `articles/` and `facts/` (labels as tests/gold has them). Of every label that is not optional:

- its organisation, model and place (a country, a region, an event's city) are found if a mention carries that name, id
  or code; a car's brand counts for its maker
- its values and changes in percent are found if a number or quantity has that value, as one of its limits or as its
  change
- its last days (of a period, an event, a launch) are found if a period mention ends then, the reference date being the
  document's own or another date that the text names. A label that ends with the day of the document itself
  ("has sold 400,000") has no words in the text: such labels are told beside and not counted.

A label may accept several values; where one of them is "none", it asks for nothing.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, get_args

import polars as pl

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

from names_unknown import bare, found  # noqa: E402

from flows.extraction.extract import find_mentions  # noqa: E402
from flows.extraction.lexicon.vocabulary import load_vocabulary  # noqa: E402
from flows.extraction.periods.period_term import Tense  # noqa: E402
from flows.extraction.periods.periods import resolve_period  # noqa: E402
from flows.reading.articles import read_articles  # noqa: E402
from flows.reading.published import fill_published, visible_dates  # noqa: E402
from flows.reading.sentences import split_sentences  # noqa: E402

DATASETS = ("events", "models", "markets", "targets", "results")
COLUMNS = {
    "organization": "organization",
    "name": "model",
    "place": "place",
    "country_code": "place",
    "city": "place",
    "value": "value",
    "value_max": "value",
    "change_percent": "value",
    "period_end": "last day",
    "end_on": "last day",
    "launch_end": "last day",
}
KINDS = ("organization", "model", "place", "value", "last day")


@dataclass
class Said:
    """What the mentions of a document say, in the form that labels are compared in."""

    organizations: set[str] = field(default_factory=set)
    models: set[str] = field(default_factory=set)
    places: set[str] = field(default_factory=set)
    values: set[float] = field(default_factory=set)
    days: set[str] = field(default_factory=set)
    ambiguous: int = 0

    def has(self, kind: str, accepted: list[Any]) -> bool:
        """Whether one of the accepted values is among the mentions."""
        if kind == "value":
            return any(abs(abs(a) - v) <= 1e-6 * max(1.0, v) for a in map(float, accepted) for v in self.values)
        if kind == "place":
            return any(a in self.places or bare(a, legal=False) in self.places for a in accepted)
        if kind == "last day":
            return not self.days.isdisjoint(accepted)
        names = self.models if kind == "model" else self.organizations
        return any(bare(a, legal=kind == "organization") in names for a in accepted)


def main() -> int:
    """Print the shares. Out: the exit code, 1 if one of them is below --floor."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("folder", type=Path, help="folder with articles/ and facts/")
    parser.add_argument("--misses", action="store_true", help="list what was not found")
    parser.add_argument("--floor", type=float, default=0.0, help="exit with 1 if a share is below this")
    arguments = parser.parse_args()
    said, dates = read(arguments.folder)
    counts: Counter[tuple[str, bool]] = Counter()
    undated = 0
    for document, kind, accepted, quote in labels(arguments.folder / "facts"):
        if document not in said:
            continue
        hit = said[document].has(kind, accepted)
        if not hit and kind == "last day" and dates.get(document) in accepted:
            undated += 1
            continue
        counts[kind, hit] += 1
        if arguments.misses and not hit:
            print(f"{kind}: {document} {accepted} in {quote!r}")
    shares = {}
    for kind in KINDS:
        total = counts[kind, True] + counts[kind, False]
        shares[kind] = counts[kind, True] / total if total else 1.0
        print(f"{kind:13}{counts[kind, True]:6} of {total:6}{shares[kind]:8.1%}")
    print(f"not counted: {undated} last days that are the document's own date, without words for them")
    print(f"places left open as ambiguous: {sum(s.ambiguous for s in said.values())} in {len(said)} articles")
    return int(min(shares.values()) < arguments.floor)


def read(folder: Path) -> tuple[dict[str, Said], dict[str, str]]:
    """By labelled document: what its mentions say, and its date."""
    documents = read_articles(folder / "articles").documents
    wanted = [path.stem for path in (folder / "facts").glob("*.json")]
    documents = documents.filter(pl.col("document_id").is_in(wanted))
    sentences = split_sentences(documents)
    documents = fill_published(documents, visible_dates(documents, sentences))
    vocabulary = load_vocabulary(ROOT / "raw" / "vocabulary")
    sentences = sentences.filter(pl.col("kind") != "boilerplate")
    names = found(sentences, vocabulary)
    dates: dict[str, date | None] = dict(documents.select("document_id", "published_on").iter_rows())
    said = {}
    for (key,), mentions in find_mentions(sentences, vocabulary).group_by("document_id"):
        document = str(key)
        organizations, models = names.get(document, (set(), set()))
        said[document] = Said(
            organizations, models, places(mentions), values(mentions), last_days(mentions, dates[document])
        )
        said[document].ambiguous = mentions.filter(
            (pl.col("kind") == "place") & (pl.col("label") == "ambiguous")
        ).height
    return said, {document: day.isoformat() for document, day in dates.items() if day}


def places(mentions: pl.DataFrame) -> set[str]:
    """Codes and slugs of places, bare names of cities."""
    found = mentions.filter(pl.col("kind") == "place")
    return {code for code in found["id"] if code} | {bare(city, legal=False) for city in found["city"] if city}


def values(mentions: pl.DataFrame) -> set[float]:
    """The numbers without their sign."""
    columns = mentions.select("value", "value_max", "change_percent")
    return {abs(value) for column in columns for value in column if value is not None}


def last_days(mentions: pl.DataFrame, published_on: date | None) -> set[str]:
    """The last days of the periods, for the document's date and each date of the text as reference."""
    periods = mentions.filter(pl.col("kind") == "period")
    days = {day for column in ("period_start", "period_end") for day in periods[column] if day is not None}
    tenses: list[Tense | None] = [None, *get_args(Tense)]
    years = sorted({day.year for day in days} | ({published_on.year} if published_on else set()))
    ends = {day.isoformat() for day in periods["period_end"] if day is not None}
    for surface, relation in periods.select("surface", "relation").unique().iter_rows():
        for reference in [published_on, *sorted(days)]:
            for tense in tenses:
                for year in [None, *years] if reference is None else [None]:
                    period = resolve_period(
                        surface, reference, tense=tense, year=year, anchor=reference, relation=relation
                    )
                    if period is not None and period.end is not None:
                        ends.add(period.end.isoformat())
    return ends


def labels(facts: Path) -> Iterator[tuple[str, str, list[Any], str]]:
    """Document, kind, accepted values and quote of all that the required labels name."""
    for path in sorted(facts.glob("*.json")):
        for dataset, rows in json.loads(path.read_text(encoding="utf-8")).items():
            for row in rows if dataset in DATASETS else []:
                if row.get("optional"):
                    continue
                for column, kind in COLUMNS.items():
                    value = row.get(column)
                    accepted = value if isinstance(value, list) else [value]
                    if None not in accepted:
                        yield path.stem, kind, accepted, row.get("quote") or ""


if __name__ == "__main__":
    sys.exit(main())
