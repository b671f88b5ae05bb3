"""Evidence: whether every cell of a release says, to the letter, where it was read; a release where it does not is not made.

The rules are those of the data contract's "evidence": what a quote is, which facts and cells need a row, which need none.
"""

import polars as pl
import polars.selectors as cs

import schemas

# Facts are read in texts; the other datasets are inputs, derived or about the facts.
FACTS = ("organizations", "people", "events", "participants", "models", "markets", "targets", "results", "quotes")
STATEMENT = "*"
_SHOWN = 5

# Columns that need no row of their own, besides the fact's id.
_DERIVED = ("title", "stated_on", "superseded_by", "disputed", "in_vocabulary")
_BESIDE_IDS = ("organization_name", "person_name", "model_name", "place_name", "partner_organization_name")
# Columns that may come from the vocabulary: always (a model's maker and brand) or where the name is in it.
_VOCABULARY = {"models": ("organization_id", "brand", "known_body_style", "known_powertrain")}
_IN_VOCABULARY = {"organizations": ("name", "kind", "country_code", "parent_organization_id", "wikidata_id")}
# A fact that names an organization: by these columns of these datasets.
_NAMING = ("events", "participants", "markets", "targets", "results", "quotes", "people")
_NAMES = ("organization_id", "partner_organization_id")


class EvidenceError(ValueError):
    """Evidence that is missing, dangling or not to the letter."""


def verify(datasets: dict[str, pl.DataFrame], texts: pl.DataFrame) -> None:
    """Check all evidence of a release.

    In: the datasets; `document_id`, `text` of every document exactly as read. Raises EvidenceError with the offending values.
    """
    evidence = datasets["evidence"]
    facts = _facts(datasets)
    failures = [
        ("quote is not text[start:end]", misquoted(evidence, texts)),
        ("evidence of no fact", _dangling(evidence, facts)),
        ("fact without a `*` row", _unstated(datasets, evidence, facts)),
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
        .filter(
            ((start >= 0) & (end > start) & (pl.col("found") == pl.col("quote"))).fill_null(False).not_()
        )
        .select("fact_id", "dataset", "field", "document_id", "start", "end", "quote", "found")
    )


def _facts(datasets: dict[str, pl.DataFrame]) -> pl.DataFrame:
    """`dataset`, `fact_id` of all facts."""
    return pl.concat(
        [
            datasets[name].select(pl.lit(name).alias("dataset"), pl.col(_id_of(name)).alias("fact_id"))
            for name in FACTS
            if name in datasets
        ]
    )


def _id_of(name: str) -> str:
    column = schemas.DATASETS[name].id_column
    assert column is not None, name
    return column


def _dangling(evidence: pl.DataFrame, facts: pl.DataFrame) -> pl.DataFrame:
    """Evidence of facts, or of columns, that are not there."""
    columns = [(name, column.name) for name in FACTS for column in schemas.columns(name)]
    fields = pl.DataFrame(
        columns + [(name, STATEMENT) for name in FACTS], schema={"dataset": pl.String, "field": pl.String}, orient="row"
    )
    keys = evidence.select("dataset", "fact_id", "field").cast(pl.String)
    return pl.concat(
        [
            keys.join(facts, on=["dataset", "fact_id"], how="anti"),
            keys.join(fields, on=["dataset", "field"], how="anti"),
        ]
    ).unique(maintain_order=True)


def _unstated(datasets: dict[str, pl.DataFrame], evidence: pl.DataFrame, facts: pl.DataFrame) -> pl.DataFrame:
    """Facts without a row for the whole statement; organizations that no fact names need none if the vocabulary knows them."""
    stated = evidence.filter(pl.col("field") == STATEMENT).select("dataset", "fact_id").cast(pl.String)
    without = facts.join(stated, on=["dataset", "fact_id"], how="anti")
    if "organizations" not in datasets:
        return without
    named = pl.concat(
        [
            datasets[name].select(pl.col(column).alias("organization_id"))
            for name in _NAMING
            if name in datasets
            for column in _NAMES
            if column in datasets[name].columns
        ]
        or [pl.DataFrame(schema={"organization_id": pl.String})]
    )
    known = (
        datasets["organizations"]
        .filter("in_vocabulary")
        .join(named, on="organization_id", how="anti")
        .select(pl.lit("organizations").alias("dataset"), pl.col("organization_id").alias("fact_id"))
    )
    return without.join(known, on=["dataset", "fact_id"], how="anti")


def _unread(datasets: dict[str, pl.DataFrame], evidence: pl.DataFrame) -> pl.DataFrame:
    """Cells with a value and no row in evidence that says why."""
    cells = pl.concat([_read_cells(name, datasets[name]) for name in FACTS if name in datasets])
    rows = evidence.select("dataset", "fact_id", "field").cast(pl.String)
    return cells.join(rows, on=["dataset", "fact_id", "field"], how="anti", maintain_order="left")


def _read_cells(name: str, facts: pl.DataFrame) -> pl.DataFrame:
    """`dataset`, `fact_id`, `field` of the cells of a dataset that must have been read in a text."""
    own = _id_of(name)
    read = cs.all() - cs.by_name(own, *_DERIVED, *_BESIDE_IDS, *_VOCABULARY.get(name, ()), require_all=False)
    read = read - cs.ends_with("_text")
    filled = facts.select(pl.col(own).alias("fact_id"), read.is_not_null())
    exempt = [column for column in _IN_VOCABULARY.get(name, ()) if column in facts.columns]
    if exempt:
        filled = filled.with_columns(pl.col(exempt) & ~facts["in_vocabulary"])
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
