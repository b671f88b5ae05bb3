"""Grounds: evidence of what no rule of extraction read: a document's day that its text shows, and outcomes of targets.

An outcome rests on two sides. For each target and document evidence has
- `target_id`: the statement of the target; `result_id`: that of the result; `reached_value`: the words of its figure
- `outcome`: the statement that decided: the result's where one did, a later one's that supersedes or withdraws the
  target, else the target's own. `rule` is the rule that said so.
"""

from collections.abc import Sequence

import polars as pl

import schemas
from schemas.cells import written

_SHOWN = "visible_date"
#: Rules that another statement about the same thing decides.
_BY_ANOTHER = ("superseded_by_later_statement", "withdrawn_by_later_statement")
#: Rules that a result decides.
_BY_RESULT = ("reached_in_time", "short_at_due_date", "limit_kept", "straight_line", "straight_line_short")


def of_documents(documents: pl.DataFrame) -> pl.DataFrame:
    """Evidence of the days of publication that the texts show.

    In: documents; those of whom that holds have `shown_start`, `shown_end`, `shown_words`. Out: rows of `evidence`: the
    whole statement and the cell, both the words of the date.
    """
    if "shown_words" not in documents.columns:
        return schemas.empty("evidence")
    shown = documents.filter(pl.col("shown_words").is_not_null())
    day = pl.col("published_on").dt.to_string("%Y-%m-%d")
    fields: Sequence[tuple[str, pl.Expr]] = (("*", pl.lit(None, pl.String)), ("published_on", day))
    return pl.concat(
        _evidence(
            shown.select(
                "document_id",
                fact_id="document_id",
                dataset=pl.lit("documents"),
                field=pl.lit(field),
                start="shown_start",
                end="shown_end",
                quote="shown_words",
                value=value,
                rule=pl.lit(_SHOWN),
            )
        )
        for field, value in fields
    )


def of_progress(progress: pl.DataFrame, evidence: pl.DataFrame) -> pl.DataFrame:
    """Evidence of outcomes: rows of `evidence` for `progress`.

    In: progress with `decided_by`, the target whose statement supersedes or withdraws; the evidence of facts.
    """
    ours = progress.with_columns(
        target=pl.col("target_id"),
        figure=pl.when(pl.col("reached_value").is_not_null()).then("result_id"),
        decisive=pl.when(pl.col("rule").is_in(_BY_RESULT))
        .then("result_id")
        .when(pl.col("rule").is_in(_BY_ANOTHER))
        .then("decided_by")
        .otherwise("target_id"),
    )
    by_result = pl.col("rule").is_in(_BY_RESULT)
    targets, results = (evidence.filter(pl.col("dataset") == name) for name in ("targets", "results"))
    stated, counted = (frame.filter(pl.col("field") == "*") for frame in (targets, results))
    figures = results.filter(pl.col("field").is_in(["value", "change_percent"])).sort("field", descending=True)
    figures = figures.unique(["fact_id", "document_id"], keep="first", maintain_order=True)
    parts = [
        _pointing(ours, "target", stated, "target_id", "target_id"),
        _pointing(ours, "result_id", counted, "result_id", "result_id"),
        _pointing(ours, "figure", figures, "reached_value", "reached_value"),
        _pointing(ours.filter(by_result), "decisive", counted, "outcome", "outcome"),
        _pointing(ours.filter(~by_result), "decisive", stated, "outcome", "outcome"),
    ]
    return pl.concat(parts)


def _pointing(progress: pl.DataFrame, fact: str, quotes: pl.DataFrame, field: str, value: str) -> pl.DataFrame:
    """The quotes of a fact as evidence of a cell of progress."""
    if progress.schema[value].is_float():
        progress = progress.with_columns(pl.col(value).map_elements(written, return_dtype=pl.String))
    told = progress.select(pl.col(fact).alias("fact_id"), target="target_id", told=pl.col(value), said="rule")
    joined = quotes.join(told.drop_nulls("fact_id"), on="fact_id", how="inner")
    return _evidence(
        joined.select(
            "document_id",
            "start",
            "end",
            "quote",
            fact_id="target",
            dataset=pl.lit("progress"),
            field=pl.lit(field),
            value="told",
            rule="said",
        )
    )


def _evidence(rows: pl.DataFrame) -> pl.DataFrame:
    return rows.select(pl.col(name).cast(dtype) for name, dtype in schemas.schema("evidence").items())
