"""Hold the datasets against the contract: what keeps to it stands, what does not goes to `rejects` with its reason.

- A row that breaks a rule of its own table is rejected, once for each rule.
- A row stands only while all that it points at stands: a rejected organization takes its facts along, a person the
  quotes, an event its participants, and so on until nothing changes. A pointer is never emptied to save a row: the
  empty cell would say that the source does not tell. The one exception is `superseded_by`, which no source tells.
- A rejected fact takes its lines of evidence along; a rejected line of evidence takes the fact along if it was the last
  whole statement of it.
- Of rows with one id or one key the first in the order of all columns stands and the others are rejected: the fact
  was read, and its evidence hangs on the id. Rows that fail otherwise do not compete.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import polars as pl
from pandera.api.polars.types import PolarsData
from pandera.errors import SchemaErrors

from schemas.references import broken, broken_once, evidence_of_rejected, follow_superseded
from schemas.registry import DATASETS, Dataset, empty, schema
from schemas.rejection import FAILURES, rejects
from schemas.rules import DUPLICATES, NULL


class TableError(ValueError):
    """A whole table is not of the contract's form: a mistake in the program, not in the data."""


@dataclass(frozen=True)
class Validated:
    """What stands, and what does not.

    `datasets`: every table of the contract in the order of publication, `rejects` among them. `rejects`: the same
    table. `withdrawn_evidence`: the lines of evidence that went with their rejected facts.
    """

    datasets: dict[str, pl.DataFrame]
    rejects: pl.DataFrame
    withdrawn_evidence: pl.DataFrame


def validate(datasets: Mapping[str, pl.DataFrame]) -> Validated:
    """Hold all tables against the contract.

    In: tables by name, collected; one that is not there counts as empty. Rows that stand in `rejects` already are
    kept. Out: see Validated; the rows that stand keep their order. Raises TableError for a table that the
    contract does not know, and for a column that is missing, superfluous, out of order or of another type.
    """
    given = _complete(datasets)
    tables = {name: frame.with_row_index("position") for name, frame in given.items()}
    whole = dict(tables)
    found = pl.concat([_broken_alone(DATASETS[name], frame) for name, frame in given.items()])
    tables = _without(tables, found)
    once = broken_once(tables)
    found = pl.concat([found, once])
    tables = _without(tables, once)
    while True:
        tables["targets"] = follow_superseded(tables["targets"], given["targets"])
        withdrawn = evidence_of_rejected(tables, whole)
        tables["evidence"] = tables["evidence"].join(withdrawn, on="position", how="anti", maintain_order="left")
        now = broken(tables, whole)
        if now.is_empty():
            break
        found = pl.concat([found, now])
        tables = _without(tables, now)
    standing = {name: frame.drop("position") for name, frame in tables.items()}
    gone = pl.concat([standing["rejects"], rejects(given, found)])
    standing["rejects"] = gone.unique().sort(gone.columns, nulls_last=True)
    return Validated(standing, standing["rejects"], _withdrawn(whole["evidence"], tables["evidence"], found))


def _complete(datasets: Mapping[str, pl.DataFrame]) -> dict[str, pl.DataFrame]:
    unknown = sorted(set(datasets) - set(DATASETS))
    if unknown:
        raise TableError(f"no such dataset: {', '.join(unknown)}; there are {', '.join(DATASETS)}")
    return {name: datasets[name] if name in datasets else empty(name) for name in DATASETS}


def _broken_alone(dataset: Dataset, frame: pl.DataFrame) -> pl.DataFrame:
    """The failures of a table's rows by themselves. Rows compete for an id or key only among those that hold."""
    found = _failure_cases(dataset, frame)
    doubled = pl.col("check").is_in(DUPLICATES)
    other = found.filter(~doubled)
    if other.is_empty() or other.height == found.height:
        return found
    good = frame.with_row_index("position").join(other, on="position", how="anti", maintain_order="left")
    again = _failure_cases(dataset, good.drop("position")).filter(doubled)
    positions = good.get_column("position").gather(again.get_column("position"))
    return pl.concat([other, again.with_columns(position=positions)])


def _failure_cases(dataset: Dataset, frame: pl.DataFrame) -> pl.DataFrame:
    if _all_hold(dataset, frame):
        return FAILURES.to_frame()
    try:
        dataset.model.validate(frame, lazy=True)
    except SchemaErrors as errors:
        cases: pl.DataFrame = errors.failure_cases
    else:
        return FAILURES.to_frame()
    of_table = cases.filter(pl.col("index").is_null())
    if not of_table.is_empty():
        what = "; ".join(f"{case['check']}: {case['column']} {case['failure_case']}" for case in of_table.to_dicts())
        raise TableError(f"{dataset.name} is not of the contract's form: {what}")
    about = {check.error: check.title for check in dataset.model.to_schema().checks}
    across = pl.col("schema_context") == "DataFrameSchema"
    return cases.select(
        dataset=pl.lit(dataset.name),
        position=pl.col("index").cast(pl.UInt32),
        column=pl.when(across)
        .then(pl.col("check").replace_strict(about, default=None, return_dtype=pl.String))
        .otherwise("column"),
        check=pl.col("check").replace("not_nullable", NULL),
    )


def _all_hold(dataset: Dataset, frame: pl.DataFrame) -> bool:
    """Whether nothing is wrong with a table: the model's own checks, asked all at once.

    Pandera asks one check after another, copies its schema for each column, and so takes 50 ms even for a table of
    one row. Most tables have no failure; only one that has goes through Pandera, which tells the cases.
    """
    if frame.schema != schema(dataset.name):
        return False
    model, rows = dataset.model.to_schema(), frame.lazy()
    verdicts = [
        rows.select(pl.col(name).is_not_null()) for name, column in model.columns.items() if not column.nullable
    ]
    verdicts += [
        check._check_fn(PolarsData(rows, name)) for name, column in model.columns.items() for check in column.checks
    ]
    verdicts += [check._check_fn(PolarsData(rows, "*")) for check in model.checks]
    held = pl.collect_all([verdict.select(pl.all().all(ignore_nulls=True)) for verdict in verdicts])
    return all(verdict.item() for verdict in held)


def _without(tables: Mapping[str, pl.DataFrame], found: pl.DataFrame) -> dict[str, pl.DataFrame]:
    broken_rows = found.partition_by("dataset", as_dict=True)
    return {
        name: frame.join(broken_rows[name,], on="position", how="anti", maintain_order="left")
        if (name,) in broken_rows
        else frame
        for name, frame in tables.items()
    }


def _withdrawn(given: pl.DataFrame, standing: pl.DataFrame, found: pl.DataFrame) -> pl.DataFrame:
    rejected = found.filter(pl.col("dataset") == "evidence")
    return (
        given.join(standing, on="position", how="anti", maintain_order="left")
        .join(rejected, on="position", how="anti", maintain_order="left")
        .drop("position")
    )
