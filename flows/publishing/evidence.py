"""Evidence: whether every cell of a release says, to the letter, where it was read; else the release is not made.

The rules are those of the data contract's "evidence": what a quote is, which facts and cells need a row and which none.
"""

from collections.abc import Mapping

import polars as pl

import schemas
from schemas.enumerations import CITED_DATASETS, EVIDENCE_DATASETS

STATEMENT = "*"
_SHOWN = 5

# Of an organization that the vocabulary knows, these may come from there; of another they were read.
_OF_VOCABULARY = ("kind", "country_code", "parent_organization_id")
# Datasets whose facts name organizations in a text; a model's maker may come from the vocabulary.
_NAMING = ("events", "participants", "markets", "targets", "results", "quotes", "people")


class EvidenceError(ValueError):
    """Evidence that is missing, dangling or not to the letter."""


def verify(datasets: Mapping[str, pl.DataFrame], texts: pl.DataFrame) -> None:
    """Check all evidence of a release.

    In: the datasets; `document_id`, `text` of every document exactly as read. Raises EvidenceError with what offends.
    """
    evidence = datasets["evidence"]
    failures = [
        ("quote is not text[start:end]", misquoted(evidence, texts)),
        ("evidence of no fact", _dangling(datasets, evidence)),
        ("fact without a `*` row", _unstated(datasets, evidence)),
        ("cell without a row of its own", _unread(datasets, evidence)),
    ]
    broken = [_message(what, rows) for what, rows in failures if not rows.is_empty()]
    if broken:
        raise EvidenceError("no release: " + "; ".join(broken))


def misquoted(evidence: pl.DataFrame, texts: pl.DataFrame) -> pl.DataFrame:
    """The rows of evidence whose quote is not, to the code point, what stands in the text at their offsets."""
    start, end = pl.col("start"), pl.col("end")
    return (
        evidence.join(texts.select("document_id", "text"), on="document_id", how="left", maintain_order="left")
        .with_columns(found=pl.col("text").str.slice(start, pl.max_horizontal(end - start, pl.lit(0))))
        .filter(((start >= 0) & (end > start) & (pl.col("found") == pl.col("quote"))).fill_null(False).not_())
        .select("fact_id", "dataset", "field", "document_id", "start", "end", "quote", "found")
    )


def _facts(datasets: Mapping[str, pl.DataFrame], names: tuple[str, ...]) -> pl.DataFrame:
    """`dataset`, `fact_id` of all rows of the datasets named."""
    ids = {name: schemas.DATASETS[name].id_column for name in names}
    return pl.concat(
        datasets[name].select(pl.lit(name).alias("dataset"), pl.col(column).alias("fact_id"))
        for name, column in ids.items()
        if column is not None
    )


def _dangling(datasets: Mapping[str, pl.DataFrame], evidence: pl.DataFrame) -> pl.DataFrame:
    """Evidence of facts, or of columns, that are not there."""
    columns = {name: [STATEMENT, *(column.name for column in schemas.columns(name))] for name in EVIDENCE_DATASETS}
    fields = pl.DataFrame({"dataset": list(columns), "field": list(columns.values())}).explode("field")
    keys = evidence.select("dataset", "fact_id", "field")
    odd = [
        keys.join(_facts(datasets, EVIDENCE_DATASETS), on=["dataset", "fact_id"], how="anti", maintain_order="left"),
        keys.join(fields, on=["dataset", "field"], how="anti", maintain_order="left"),
    ]
    return pl.concat(odd).unique(maintain_order=True)


def _unstated(datasets: Mapping[str, pl.DataFrame], evidence: pl.DataFrame) -> pl.DataFrame:
    """Facts without a row for the whole statement.

    Organizations that no fact names (parents, makers) need none if the vocabulary knows them.
    """
    key = ["dataset", "fact_id"]
    stated = evidence.filter(pl.col("field") == STATEMENT).select(key)
    without = _facts(datasets, CITED_DATASETS).join(stated, on=key, how="anti", maintain_order="left")
    return without.join(_only_known(datasets), on=key, how="anti", maintain_order="left")


def _only_known(datasets: Mapping[str, pl.DataFrame]) -> pl.DataFrame:
    """Organizations of the vocabulary that no fact names: parents and makers, which no text need have named."""
    named = pl.concat(
        datasets[name].select(pl.col(key.column).alias("organization_id"))
        for name in _NAMING
        for key in schemas.DATASETS[name].foreign_keys
        if key.dataset == "organizations"
    )
    return (
        datasets["organizations"]
        .filter("in_vocabulary")
        .join(named, on="organization_id", how="anti")
        .select(pl.lit("organizations").alias("dataset"), pl.col("organization_id").alias("fact_id"))
    )


def _unread(datasets: Mapping[str, pl.DataFrame], evidence: pl.DataFrame) -> pl.DataFrame:
    """Cells with a value and no row in evidence that says why."""
    cells = pl.concat(_read_cells(name, datasets[name]) for name in CITED_DATASETS)
    rows = evidence.select("dataset", "fact_id", "field")
    unread = cells.join(rows, on=["dataset", "fact_id", "field"], how="anti", maintain_order="left")
    return unread.join(_only_known(datasets), on=["dataset", "fact_id"], how="anti", maintain_order="left")


def _read_cells(name: str, facts: pl.DataFrame) -> pl.DataFrame:
    """`dataset`, `fact_id`, `field` of the cells of a dataset that were read in a text."""
    cited = [column.name for column in schemas.columns(name) if column.cited]
    filled = facts.select(
        pl.col(schemas.DATASETS[name].id_column or "").alias("fact_id"),
        *(pl.col(column).is_not_null() for column in cited),
    )
    if name == "organizations":
        read = ~facts["in_vocabulary"]
        filled = filled.with_columns((facts[column].is_not_null() & read).alias(column) for column in _OF_VOCABULARY)
    return (
        filled.unpivot(index="fact_id", variable_name="field", value_name="filled")
        .filter("filled")
        .select(pl.lit(name).alias("dataset"), "fact_id", "field")
    )


def _message(what: str, rows: pl.DataFrame) -> str:
    """One line about rows that break a rule: how many, and the first of them."""
    shown = ", ".join(str(tuple(row)) for row in rows.head(_SHOWN).iter_rows())
    more = f" and {rows.height - _SHOWN} more" if rows.height > _SHOWN else ""
    return f"{rows.height} × {what}: {shown}{more}"
