"""What all datasets share: strict and ordered columns, nothing coerced, and identities that stand once."""

from types import MappingProxyType
from typing import Any

import pandera.polars as pa
import polars as pl
from pandera.api.polars.model_config import BaseConfig
from pandera.api.polars.types import PolarsData

_EXPRESSIONS: dict[str, str] = {}
#: What each rule across columns asks, as text, by its code.
EXPRESSIONS = MappingProxyType(_EXPRESSIONS)


def rule(code: str, says: str, *, about: str, holds: pl.Expr) -> Any:
    """Declare a rule across columns as an attribute of a model.

    In: a stable code; the rule in words, which `rejects` gives as the reason; the column that it is about; and the
    expression that is true for a row that keeps to it. Where it is null the rule does not bear on the row.
    Out: a dataframe check of Pandera.
    """

    def rows_hold(cls: type[pa.DataFrameModel], data: PolarsData) -> pl.LazyFrame:
        return data.lazyframe.select(holds)

    rows_hold.__name__ = code.lower()
    _EXPRESSIONS[code] = str(holds)
    return pa.dataframe_check(error=code, title=about, description=says)(rows_hold)


def columns_with(model: type[pa.DataFrameModel], mark: str) -> list[str]:
    """The names of a model's columns that bear a mark (`identity`, `key`, `cited`), in order."""
    found = model.to_schema().columns
    return [name for name, column in found.items() if (column.metadata or {}).get(mark)]


class Table(pa.DataFrameModel):
    """Base of all datasets."""

    class Config(BaseConfig):
        """Nothing is coerced, nothing comes besides, and the order of the columns is the files'."""

        strict = True
        ordered = True
        coerce = False

    @classmethod
    def key_stands_once(cls) -> pl.Expr:
        """Which rows must not share their key with another; all, unless a table says otherwise."""
        return pl.lit(True)

    @pa.dataframe_check(error="DUPLICATE_ID")
    @classmethod
    def id_is_unique(cls, data: PolarsData) -> pl.LazyFrame:
        """Of several rows with one id, the first in the order of all columns stands."""
        return _first_of_its_kind(data, columns_with(cls, "identity"), pl.lit(True))

    @pa.dataframe_check(error="DUPLICATE_KEY")
    @classmethod
    def key_is_unique(cls, data: PolarsData) -> pl.LazyFrame:
        """Of several rows with one key, the first in the order of all columns stands."""
        key = columns_with(cls, "key")
        repeated = [] if key == columns_with(cls, "identity") else key
        return _first_of_its_kind(data, repeated, cls.key_stands_once())


def _first_of_its_kind(data: PolarsData, columns: list[str], scope: pl.Expr) -> pl.LazyFrame:
    """False for every row but the first of those that agree in the columns, nulls being equal.

    Two rows with one identity are a defect of resolution, yet the fact itself was read: to reject both would lose
    it, and its evidence, which hangs on the id, could follow neither. So one stands. Which one is told by the
    rows alone (smallest first, nulls last, the fuller row before the emptier), never by their order.
    """
    frame = data.lazyframe.collect()
    one_kind = pl.struct(columns) if columns else None
    if one_kind is None or not frame.select((one_kind.is_duplicated() & scope).any()).item():
        return frame.lazy().select(pl.repeat(True, pl.len()))
    position = frame.select(pl.int_range(pl.len(), dtype=pl.UInt32).alias("position"), scope.alias("scope"))
    ordered = pl.concat([frame, position], how="horizontal").sort(
        *frame.columns, "position", nulls_last=True, maintain_order=True
    )
    first = ordered.filter("scope").filter(one_kind.is_first_distinct()).get_column("position")
    return position.lazy().select(~pl.col("scope") | pl.col("position").is_in(first.implode()))
