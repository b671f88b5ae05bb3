"""Issues: what went wrong or was left out, told so that somebody can act on it."""

import json

import polars as pl

ISSUES = pl.Schema(
    {
        "kind": pl.String,
        "document_id": pl.String,
        "fact_id": pl.String,
        "start": pl.Int64,
        "end": pl.Int64,
        "reason": pl.String,
        "action": pl.String,
    }
)


def no_issues() -> pl.DataFrame:
    """An issues list without issues."""
    return pl.DataFrame(schema=ISSUES)


def ordered(issues: pl.DataFrame) -> pl.DataFrame:
    """The issues once each, in an order that depends on them alone.

    Raises ValueError where the columns are not ISSUES.
    """
    if issues.schema != ISSUES:
        raise ValueError(f"issues: expected the columns {dict(ISSUES)}, got {dict(issues.schema)}")
    return issues.unique().sort(pl.all(), nulls_last=False)


def issues_json(issues: pl.DataFrame) -> str:
    """`issues.json`: a list of objects with the keys of ISSUES, sorted."""
    return json.dumps(ordered(issues).to_dicts(), ensure_ascii=False, indent=2) + "\n"
