"""Rules across tables: what points at what, and that it stands.

Tables here bear a `position` beside their own columns: the row's place in the table as it was given.
"""

from collections.abc import Mapping

import polars as pl

from schemas.enumerations import CITED_DATASETS, EVIDENCE_DATASETS
from schemas.registry import DATASETS, ForeignKey, columns
from schemas.rejection import FAILURES, failures

Tables = Mapping[str, pl.DataFrame]


def broken_once(tables: Tables) -> pl.DataFrame:
    """Failures that no other rejection can bring about: doubled launches, and evidence for what is no column."""
    return pl.concat([FAILURES.to_frame(), _doubled_launches(tables), _unknown_fields(tables["evidence"])])


def broken(tables: Tables, given: Tables) -> pl.DataFrame:
    """Failures across tables as they stand now; to be asked again after each rejection, until there is none.

    In: the rows that still stand, and all rows that were given (which tells a row that points at nothing from one
    whose target was rejected). Out: FAILURES.
    """
    pointing = [
        _dangling(name, tables, given, key) for name, dataset in DATASETS.items() for key in dataset.foreign_keys
    ]
    named = [_misnamed(name, tables, key) for name, dataset in DATASETS.items() for key in dataset.foreign_keys]
    return pl.concat(
        [
            FAILURES.to_frame(),
            *pointing,
            *named,
            _stray_evidence(tables, given),
            _spans_beyond_text(tables),
            _unstated(tables),
        ]
    )


def follow_superseded(targets: pl.DataFrame, given: pl.DataFrame) -> pl.DataFrame:
    """Targets whose successor was rejected are superseded by the successor's successor, or by none.

    `superseded_by` is no statement of a source: it is derived from the rows that stand, and follows them. An id that
    was never given is left alone; it is a failure.
    """
    gone = given.join(targets, on="target_id", how="anti")
    lost = targets.join(gone, left_on="superseded_by", right_on="target_id", how="semi")
    if lost.is_empty():
        return targets
    onward = dict(gone.select("target_id", "superseded_by").sort("target_id", "superseded_by").iter_rows())
    moved = lost.select(
        "target_id",
        successor=pl.struct("target_id", "superseded_by").map_elements(
            lambda row: _successor(row["target_id"], row["superseded_by"], onward), return_dtype=pl.String
        ),
    ).unique("target_id", keep="any")
    return (
        targets.join(moved.with_columns(lost=pl.lit(True)), on="target_id", how="left", maintain_order="left")
        .with_columns(superseded_by=pl.when("lost").then("successor").otherwise("superseded_by"))
        .select(targets.columns)
    )


def _successor(target: str, successor: str | None, onward: Mapping[str, str | None]) -> str | None:
    """The first of a chain of successors that was not rejected; none where the chain ends or comes back."""
    seen = {target}
    while successor is not None and successor in onward and successor not in seen:
        seen.add(successor)
        successor = onward[successor]
    return None if successor in seen else successor


def evidence_of_rejected(tables: Tables, given: Tables) -> pl.DataFrame:
    """The lines of evidence whose fact was given, but stands no more."""
    return _without_fact(tables["evidence"], tables).join(
        _facts(given), on=["dataset", "fact_id"], how="semi", maintain_order="left"
    )


def _facts(tables: Tables) -> pl.DataFrame:
    return pl.concat(
        [tables[name].select(dataset=pl.lit(name), fact_id=DATASETS[name].id_column) for name in EVIDENCE_DATASETS]
    )


def _without_fact(evidence: pl.DataFrame, tables: Tables) -> pl.DataFrame:
    return evidence.join(_facts(tables), on=["dataset", "fact_id"], how="anti", maintain_order="left")


def _stray_evidence(tables: Tables, given: Tables) -> pl.DataFrame:
    """Evidence of a fact that was never given; that of a rejected fact goes with the fact."""
    stray = _without_fact(tables["evidence"], given)
    return failures("evidence", stray.get_column("position"), "REFERENCE_MISSING", "fact_id")


def _dangling(name: str, tables: Tables, given: Tables, key: ForeignKey) -> pl.DataFrame:
    pointing = tables[name].drop_nulls(key.column)
    lost = _pointing_at_nothing(pointing, tables, key)
    never = _pointing_at_nothing(lost, given, key)
    rejected = lost.join(never, on="position", how="anti")
    return pl.concat(
        [
            failures(name, never.get_column("position"), "REFERENCE_MISSING", key.column),
            failures(name, rejected.get_column("position"), "REFERENCE_REJECTED", key.column),
        ]
    )


def _pointing_at_nothing(pointing: pl.DataFrame, tables: Tables, key: ForeignKey) -> pl.DataFrame:
    return pointing.join(tables[key.dataset], left_on=key.column, right_on=key.reference, how="anti")


def _misnamed(name: str, tables: Tables, key: ForeignKey) -> pl.DataFrame:
    """Rows whose name beside an id is not that of the row pointed at; no id, no name."""
    if key.name_column is None:
        return FAILURES.to_frame()
    names = tables[key.dataset].select(pl.col(key.reference), own_name="name").unique(key.reference, keep="any")
    beside = tables[name].join(names, left_on=key.column, right_on=key.reference, how="left")
    # An id without a row is a dangling one, and told as that.
    told = pl.col(key.column).is_null() | pl.col("own_name").is_not_null()
    wrong = beside.filter(told & pl.col(key.name_column).ne_missing(pl.col("own_name")))
    return failures(name, wrong.get_column("position"), "NAME_DIFFERS", key.name_column)


def _spans_beyond_text(tables: Tables) -> pl.DataFrame:
    lengths = tables["documents"].select("document_id", "characters").unique("document_id", keep="any")
    beyond = tables["evidence"].join(lengths, on="document_id").filter(pl.col("end") > pl.col("characters"))
    return failures("evidence", beyond.get_column("position"), "SPAN_BEYOND_TEXT", "end")


def _unstated(tables: Tables) -> pl.DataFrame:
    """Facts without a whole statement; organizations of the vocabulary need none: some are but parents of others."""
    stated = tables["evidence"].filter(pl.col("field") == "*")
    told = []
    for name in CITED_DATASETS:
        facts = tables[name]
        needing = facts.filter(~pl.col("in_vocabulary")) if name == "organizations" else facts
        lacking = needing.join(
            stated.filter(pl.col("dataset") == name), left_on=DATASETS[name].id_column, right_on="fact_id", how="anti"
        )
        told.append(failures(name, lacking.get_column("position"), "EVIDENCE_MISSING", None))
    return pl.concat(told)


def _unknown_fields(evidence: pl.DataFrame) -> pl.DataFrame:
    known = pl.DataFrame(
        [(name, field) for name in EVIDENCE_DATASETS for field in ("*", *(column.name for column in columns(name)))],
        schema={"dataset": pl.String, "field": pl.String},
        orient="row",
    )
    unknown = evidence.join(known, on=["dataset", "field"], how="anti")
    return failures("evidence", unknown.get_column("position"), "EVIDENCE_FIELD", "field")


def _doubled_launches(tables: Tables) -> pl.DataFrame:
    """Launches that share their key, models included: the models stand in a table of their own."""
    models = tables["event_models"].group_by("event_id").agg(pl.col("model_id").sort().alias("models"))
    launches = tables["events"].filter(pl.col("event_type") == "product_launch")
    keyed = launches.join(models, on="event_id", how="left").sort(
        launches.drop("position").columns, nulls_last=True, maintain_order=True
    )
    doubled = keyed.filter(~pl.struct(*DATASETS["events"].key, "models").is_first_distinct())
    return failures("events", doubled.get_column("position"), "DUPLICATE_KEY", None)
