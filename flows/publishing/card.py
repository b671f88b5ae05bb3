"""Card: the `README.md` of a release, for somebody who has never heard of it."""

from collections.abc import Mapping
from typing import Any

import polars as pl

import schemas
from flows.publishing.front_matter import front_matter

_INTRO = """\
# EV Ledger, release {version}

What carmakers have said they will do: who announced what, where, by when and how much, and what became of it. The
tables are made by a program that reads press releases, agency copy and trade news; **every cell says in `evidence`
where in which text it was read**, to the letter. What a text does not say is empty, never guessed.

This release was made from {documents} documents, {with_facts} of which gave at least one fact. It is the state of
{day}; a release is never changed once it is published. Schema version {schema_version}.

## Files

| file | what |
|---|---|
| `data/*.parquet` | the tables, typed, with a description of every column in the file |
| `data/*.csv` | the same as text: UTF-8, comma, CRLF; see *Reading the CSV files* |
| `evledger.zip` | all of these tables in both forms and what describes them, as one file |
| `evledger.xlsx` | the tables as one workbook, a sheet per table; of a long one its first 100,000 rows |
| `DICTIONARY.md` | what every table and column means |
| `schemas/*.schema.json` | what a row of each table may hold (JSON Schema) |
| `datapackage.json` | fields, units, keys, row counts and SHA-256 of every file (Data Package 2) |
| `croissant.json` | the same for machine-learning tools (Croissant 1.1) |
| `quality.json` | rows, fill rates, coverage, rules, bounds, measured accuracy |
| `index.html` | all of it to look at in a browser; `pages.sha256` has the hashes of its pages |
| `issues.json` | what could not be read or was left out, and why |
| `changes.jsonl`, `CHANGES.md` | what is new, changed or gone since the release before, and why; see *Changes* |
"""

_USE = """\
## Using the data

DuckDB:

```sql
SELECT t.organization_name, t.metric, t.value, t.period_end, e.quote
FROM 'data/targets.parquet' t
JOIN 'data/evidence.parquet' e ON e.fact_id = t.target_id AND e.field = '*'
ORDER BY t.period_end;
```

Polars:

```python
import polars as pl

targets = pl.read_parquet("data/targets.parquet")
print(targets.filter(pl.col("metric") == "vehicle_exports").select("organization_name", "value", "period_end"))
```

pandas:

```python
import pandas as pd

markets = pd.read_parquet("data/markets.parquet")
print(markets.groupby("status")["place"].nunique())
```

Excel: open `evledger.xlsx`; each table is a sheet with a filter in its header, and `columns` says what the columns
mean. Or load one file by *Data → From Text/CSV* with the encoding UTF-8.

### Reading the CSV files

An empty cell is null, `""` the empty string. Dates are `2026-11-23`, datetimes `2026-11-23T06:30:00Z` (UTC). So that no
spreadsheet runs a cell as a formula, a text cell that begins with `=`, `+`, `-`, `@` or a tab and is not a plain number
has one apostrophe (`'`) before it, and so has one that begins with an apostrophe already. To get the text to the
letter, take one apostrophe off every text cell that begins with one. The Parquet files are not escaped.

## Ids

Named things have readable ids made of their name (`kia`, `kia-ev3`). Events, markets, targets, results, quotes and
participants have the first 16 hex digits of a hash of what identifies them: the same fact has the same id in every
release, whatever was read before or after it. It changes only with what identifies the fact: when an event is told
more exactly (its day, where only its month was known), when a cell that identifies it is corrected, or when people
decide that two names are of one thing. An id that is no more stands in `replaced_by` with what took its place (nothing,
if people dropped the fact), since when, and why.
What only looks alike is kept apart and listed in `issues.json`.
A fact told by several documents is one row with several rows in `evidence`.

## Limits

- It is what was *said*, not what is true: a target is a statement, a result what its source reports. `certainty` tells
  the asserted from the hedged and the denied, `disputed` marks figures on which sources differ.
- It covers the documents that were read, not the market. A company that is missing was not read about.
- It is read by rules. They make mistakes; the quoted words beside every cell are there to be checked.
- What was not checked against labels by hand is not measured: see *Quality*.

## Changes

`changes.jsonl` holds a line for every row that is new (`ADD`), revised (`MOD`, with the old and the new cells) or gone
(`DEL`) since `previous_version`, with its `cause`: `new_source`, `changed_source`, `removed_source` (a document of its
own), `curated_decision`, `changed_extraction`, `changed_vocabulary`, `changed_schema`, `later_day` (what is due or
overdue moved on), `other_sources` (a document that it was not read in bears on it) or `other_inputs`. Where several of
these changed at once and it cannot be told which it was, the others stand in `also`. `progress.as_of` and
`progress.time_share` move with every day and are not compared. Columns that only one of the two releases has are told
in `CHANGES.md`, under *Schema*. `releases.json`, two folders up, lists all releases that are kept.

## Licence and citation

The tables are published under [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/). The quoted sentences in
`evidence`, `quotes` and `rejects` remain their publishers': they are quoted, with address and date, so that the cells
can be checked. Full texts are in `texts` only where the document's own licence allows it; `documents` names it.

> EV Ledger contributors. *EV Ledger*, release {version}. CC BY 4.0.

## Persons

`people`, `participants` and `quotes` hold the name, office and published words of persons who speak or act for a
company in public: who announced something is part of what was announced. There is nothing else about them, nothing
from private sources, and nothing is inferred.

## Corrections and removals

If something is wrong, or you are named here and want that changed or removed, open an issue with the id of the row
(or the address of the document) and what is wrong. A correction appears in the next release and is listed in
`CHANGES.md`. After a removal the row is in no later release; whoever keeps older ones is asked to drop it there too.
"""


def card(datasets: Mapping[str, pl.DataFrame], figures: Mapping[str, Any], *, version: str, day: str) -> str:
    """The card of a release.

    In: its datasets, its quality figures, its version and the day that stands for. Out: Markdown.
    """
    documents = figures["documents"]
    intro = _INTRO.format(
        version=version,
        day=day,
        documents=f"{documents['read']:,}",
        with_facts=f"{documents['with_facts']['count']:,}",
        schema_version=schemas.SCHEMA_VERSION,
    )
    parts = [intro, _tables(datasets), _quality(figures), _USE.format(version=version)]
    return front_matter(datasets) + "\n".join(parts)


def _tables(datasets: Mapping[str, pl.DataFrame]) -> str:
    """The tables with their row counts."""
    lines = ["## Tables", "", "| table | rows | one row is |", "|---|---:|---|"]
    for name, frame in datasets.items():
        lines.append(f"| `{name}` | {frame.height:,} | {_cell(schemas.DATASETS[name].description)} |")
    told = "What every column means, its unit and an example stand in [`DICTIONARY.md`](DICTIONARY.md)."
    return "\n".join([*lines, "", told, ""])


def _quality(figures: Mapping[str, Any]) -> str:
    """What is known of how good the data is, and what is not."""
    published, coverage = figures["coverage"]["published"], figures["coverage"]
    lines = ["## Quality", ""]
    if published["first"] is not None:
        lines += [
            f"The documents were published from {published['first']} to {published['last']}"
            f" ({published['unknown']:,} do not tell their day), by {coverage['publishers']:,} publishers.",
            "",
        ]
    rejected = sum(sum(reasons.values()) for reasons in figures["rejects"].values())
    broken = [bound for bound in figures["bounds"] if bound["status"] == "broken"]
    lines += [
        f"{rejected:,} rejects (rows that broke a rule of their schema, with the reason, in `rejects`), "
        f"{sum(figures['issues'].values()):,} entries in `issues.json`, "
        f"{len(broken):,} of {len(figures['bounds']):,} bounds on the data broken (`quality.json`).",
        "",
    ]
    return "\n".join([*lines, *_accuracy(figures["accuracy"]), ""])


def _accuracy(told: Mapping[str, Any]) -> list[str]:
    """Measured accuracy, per set of labelled articles, and what was not validated."""
    lines = []
    for name, one in told.get("sets", {}).items():
        lines += [
            f"Accuracy on `{name}`, {one['articles']:,} labelled articles: {one['about']}",
            "",
            "| table | labels | precision | recall | F1 | 95 % interval of F1 |",
            "|---|---:|---:|---:|---:|---|",
        ]
        for dataset, figures in one["datasets"].items():
            cells = [_figure(figures[key]) for key in ("precision", "recall", "f1")]
            low, high = figures["f1_interval"] or (None, None)
            interval = f"{_figure(low)} to {_figure(high)}" if low is not None else "–"
            lines.append(f"| {dataset} | {figures['labels']:,} | {' | '.join(cells)} | {interval} |")
        lines.append("")
    if "sets" not in told:
        lines += [f"Accuracy: {told['status']}.", ""]
    return [*lines, "What was not validated:", "", *(f"- {line}" for line in told["not_validated"])]


def _figure(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}"


def _cell(text: str) -> str:
    """Text that stays in its cell of a Markdown table."""
    return " ".join(text.split()).replace("|", "\\|")
