"""Issues: what went wrong or was left out, told so that somebody can act on it."""

import json

import polars as pl

import schemas


def ordered(issues: pl.DataFrame) -> pl.DataFrame:
    """The issues once each, in an order that depends on them alone.

    Raises ValueError where the columns are not those of `schemas.ISSUES`.
    """
    expected = schemas.schema(schemas.ISSUES.name)
    if issues.schema != expected:
        raise ValueError(f"issues: expected the columns {dict(expected)}, got {dict(issues.schema)}")
    return issues.unique().sort(pl.all(), nulls_last=False)


def issues_json(issues: pl.DataFrame) -> str:
    """`issues.json`: a list of objects with the columns of `schemas.ISSUES`, sorted."""
    return json.dumps(ordered(issues).to_dicts(), ensure_ascii=False, indent=2) + "\n"
