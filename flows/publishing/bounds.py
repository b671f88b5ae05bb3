"""Bounds: what the data of a release must keep to, from a TOML file that says for each bound why.

A release that falls below a `min` is not made; one that is above a `max` is made, and the issues name it. A broken
bound is a signal to explain: mend the cause, or edit the bound in the file, with the reason. There is no other way
around.

Each `[[bound]]` has
- `measure`: `rows`; `distinct` (different values of `column`); `filled` (share of rows with a value in `column`);
  `evidence` (rows of evidence a fact); `accepted` and `rejected` (shares of the rows that validation saw); `kept` (rows
  against those of the release before: 0.75 is a loss of a quarter)
- `dataset`, or `"*"`: every dataset, less those that have a bound of this measure of their own
- `column` (of `distinct` and `filled`)
- `min`, `max`, or both; `reason`
- `from_rows`: the bound is applied only where the dataset has at least so many rows (of `kept`: had them before), since
  shares of a few rows say little
"""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import polars as pl

import schemas
from schemas.enumerations import CITED_DATASETS

Tables = Mapping[str, pl.DataFrame]
Status = Literal["met", "broken", "not_applied"]
_MEASURES = ("rows", "distinct", "filled", "evidence", "accepted", "rejected", "kept")
_OF_COLUMNS = ("distinct", "filled")
_KEYS = {"measure", "dataset", "column", "min", "max", "from_rows", "reason"}
_DIGITS = 6


class BadBounds(ValueError):
    """A file of bounds that cannot be used; the message says which entry, and what to do."""


@dataclass(frozen=True)
class Bound:
    """One entry of the file."""

    measure: str
    dataset: str
    column: str | None
    least: float | None
    most: float | None
    from_rows: int
    reason: str


@dataclass(frozen=True)
class Verdict:
    """A bound held against a release. `value`: what was measured; None where there is nothing to measure."""

    bound: Bound
    dataset: str
    value: float | None
    status: Status

    @property
    def stops(self) -> bool:
        """Whether the release may not be made."""
        return self.status == "broken" and self._below

    @property
    def _below(self) -> bool:
        return self.bound.least is not None and self.value is not None and self.value < self.bound.least

    def __str__(self) -> str:
        limit = f"at least {self.bound.least:g}" if self._below else f"at most {self.bound.most:g}"
        of = f"{self.dataset}.{self.bound.column}" if self.bound.column else self.dataset
        return f"{self.bound.measure} of {of} is {self.value:g}, asked is {limit}"

    def told(self) -> dict[str, Any]:
        """As `quality.json` has it."""
        about = {"measure": self.bound.measure, "dataset": self.dataset, "column": self.bound.column}
        limits = {"min": self.bound.least, "max": self.bound.most, "value": self.value, "status": self.status}
        effect = None if self.status != "broken" else "stops the release" if self.stops else "warns"
        whole = {**about, **limits, "effect": effect, "reason": self.bound.reason}
        return {name: value for name, value in whole.items() if value is not None or name == "value"}


def read_bounds(*paths: Path) -> tuple[Bound, ...]:
    """The bounds of files, of which a later one's take the place of those of the same measure, dataset and column.

    Raises BadBounds; OSError where a file cannot be read.
    """
    return tuple({_about(bound): bound for path in paths for bound in _read(path)}.values())


def _about(bound: Bound) -> tuple[str, str, str | None]:
    return bound.measure, bound.dataset, bound.column


def _read(path: Path) -> tuple[Bound, ...]:
    try:
        entries = tomllib.loads(path.read_text(encoding="utf-8")).get("bound", [])
    except ValueError as error:
        raise BadBounds(f"{path}: no TOML: {error}; mend it") from None
    bounds = tuple(_bound(entry, f"{path}, bound {number}") for number, entry in enumerate(entries, start=1))
    seen: set[tuple[str, str, str | None]] = set()
    for bound in bounds:
        if _about(bound) in seen:
            raise BadBounds(f"{path}: two bounds of {bound.measure} for {bound.dataset}; leave one")
        seen.add(_about(bound))
    return bounds


def verdicts(bounds: tuple[Bound, ...], tables: Tables, previous: Tables | None) -> list[Verdict]:
    """All bounds held against a release.

    In: the bounds; all its tables, `rejects` and `evidence` among them; those of the release before, if there is one.
    Out: a verdict for every bound and dataset, in the order of the file.
    """
    return [_verdict(bound, name, tables, previous) for bound in bounds for name in _datasets(bound, bounds, tables)]


def _verdict(bound: Bound, name: str, tables: Tables, previous: Tables | None) -> Verdict:
    before = 0 if previous is None or name not in previous else previous[name].height
    rows = before if bound.measure == "kept" else tables[name].height + _rejected(tables, name)
    if rows < bound.from_rows or (bound.measure == "kept" and before == 0):
        return Verdict(bound, name, None, "not_applied")
    value = _measured(bound, name, tables, before)
    if value is None:
        return Verdict(bound, name, None, "not_applied")
    below = bound.least is not None and value < bound.least
    above = bound.most is not None and value > bound.most
    return Verdict(bound, name, value, "broken" if below or above else "met")


def _measured(bound: Bound, name: str, tables: Tables, before: int) -> float | None:
    frame, rejected = tables[name], _rejected(tables, name)
    match bound.measure:
        case "rows":
            return frame.height
        case "distinct":
            return frame[str(bound.column)].drop_nulls().n_unique()
        case "filled":
            return _share(frame[str(bound.column)].count(), frame.height)
        case "evidence":
            return _share(tables["evidence"].filter(pl.col("dataset") == name).height, frame.height)
        case "rejected":
            return _share(rejected, frame.height + rejected)
        case "accepted":
            return _share(frame.height, frame.height + rejected)
        case _:
            return _share(frame.height, before)


def _rejected(tables: Tables, name: str) -> int:
    """How many rows of a dataset were rejected; one that broke several rules stands in `rejects` several times."""
    return tables["rejects"].filter(pl.col("dataset") == name).select("fact_id", "row").n_unique()


def _share(part: int, whole: int) -> float | None:
    return round(part / whole, _DIGITS) if whole else None


def _datasets(bound: Bound, bounds: tuple[Bound, ...], tables: Tables) -> Iterator[str]:
    """The datasets that a bound is of."""
    if bound.dataset != "*":
        yield bound.dataset
        return
    own = {other.dataset for other in bounds if (other.measure, other.column) == (bound.measure, bound.column)}
    possible = CITED_DATASETS if bound.measure in ("evidence", "accepted", "rejected") else tuple(schemas.DATASETS)
    for name in possible:
        if name not in own and (bound.column is None or bound.column in tables[name].columns):
            yield name


def _bound(entry: Mapping[str, Any], where: str) -> Bound:
    unknown = sorted(set(entry) - _KEYS)
    if unknown:
        raise BadBounds(f"{where}: no such key {', '.join(unknown)}; there are {', '.join(sorted(_KEYS))}")
    measure, name, column = entry.get("measure"), entry.get("dataset"), entry.get("column")
    if measure not in _MEASURES:
        raise BadBounds(f"{where}: measure {measure!r}; it is one of {', '.join(_MEASURES)}")
    if name != "*" and name not in schemas.DATASETS:
        raise BadBounds(f"{where}: dataset {name!r}; it is '*' or one of {', '.join(schemas.DATASETS)}")
    if (measure in _OF_COLUMNS) != (column is not None):
        raise BadBounds(f"{where}: {', '.join(_OF_COLUMNS)} are of a column, the other measures of none")
    if column is not None and name != "*" and column not in schemas.schema(str(name)):
        raise BadBounds(f"{where}: {name} has no column {column!r}")
    limits = {key: entry.get(key) for key in ("min", "max", "from_rows")}
    if any(isinstance(limit, bool) or not isinstance(limit, int | float | None) for limit in limits.values()):
        raise BadBounds(f"{where}: min, max and from_rows are numbers")
    if limits["min"] is None and limits["max"] is None:
        raise BadBounds(f"{where}: it has neither min nor max")
    if not str(entry.get("reason") or "").strip():
        raise BadBounds(f"{where}: it has no reason; say why the bound is as it is")
    return Bound(
        measure, str(name), column, limits["min"], limits["max"], int(limits["from_rows"] or 0), str(entry["reason"])
    )
