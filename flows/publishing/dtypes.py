"""Types: what the types of the contract are called in each of the formats that a release is written in."""

from typing import NamedTuple

import polars as pl
import pyarrow as pa


class Names(NamedTuple):
    """One type: in the contract, in Arrow (what every reader of Parquet knows), in Table Schema and at schema.org."""

    contract: str
    arrow: pa.DataType
    table_schema: str
    schema_org: str


_NAMES: dict[pl.DataType, Names] = {
    pl.String(): Names("str", pa.string(), "string", "sc:Text"),
    pl.Boolean(): Names("bool", pa.bool_(), "boolean", "sc:Boolean"),
    pl.Int64(): Names("int", pa.int64(), "integer", "sc:Integer"),
    pl.Float64(): Names("float", pa.float64(), "number", "sc:Float"),
    pl.Date(): Names("date", pa.date32(), "date", "sc:Date"),
    pl.Datetime("us", "UTC"): Names("datetime", pa.timestamp("us", tz="UTC"), "datetime", "sc:DateTime"),
}


def names(dtype: pl.DataType) -> Names:
    """The names of a column's type. Raises TypeError for one that no dataset of the contract has."""
    for known, called in _NAMES.items():
        # Equality, not a look-up: a type may come as its class.
        if known == dtype:
            return called
    raise TypeError(f"the contract has no columns of type {dtype}")
