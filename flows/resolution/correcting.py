"""Correcting: merged rows and their evidence → the same with the curated corrections applied."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import polars as pl

import schemas
from flows.resolution.corrections import Correction, Corrections
from flows.resolution.curation import version_of
from flows.resolution.identity import launched_models
from flows.resolution.issues import issue_frame
from schemas.cells import written

RULE = "correction"


@dataclass
class Corrected:
    """`rows`: the merged frames by dataset, with their id columns; `evidence` with `rank`; `replaced`: rows of
    `replaced_by`; `issues`: what was applied, and what is stale.
    """

    rows: dict[str, pl.DataFrame]
    evidence: pl.DataFrame
    replaced: pl.DataFrame
    issues: pl.DataFrame


def corrected(
    rows: Mapping[str, pl.DataFrame], evidence: pl.DataFrame, corrections: Corrections, documents: pl.DataFrame
) -> Corrected:
    """All corrections applied, in the order of the file."""
    state = Corrected(dict(rows), evidence, schemas.empty("replaced_by"), issue_frame())
    for entry in corrections.entries:
        stale = _applied(state, entry, corrections, documents)
        told = f"{entry.action}: {entry.reason} ({entry.source}, {entry.decided_on})"
        issue = {
            "kind": "corrected" if stale is None else "stale_correction",
            "reason": f"{entry.name}: {told if stale is None else stale}",
            "action": "applied" if stale is None else "not applied; take it out, or say what is to be expected now",
        }
        state.issues = pl.concat([state.issues, issue_frame(pl.DataFrame([issue]))])
    return state


def _applied(state: Corrected, entry: Correction, corrections: Corrections, documents: pl.DataFrame) -> str | None:
    """Apply one correction to the state; why not, if it is stale."""
    frame = state.rows[entry.dataset]
    found = frame.filter(_has(frame, entry.where))
    if entry.action == "add":
        if not found.is_empty():
            return "the extraction gives this row now"
        return _add(state, entry, corrections, documents)
    if found.height != 1:
        return f"{found.height} rows are so, not one"
    row = found.row(0, named=True)
    differing = [f"{c} is {written(row[c])!r}" for c, value in entry.expect.items() if not _same(row[c], value)]
    if differing:
        return f"expected otherwise: {', '.join(differing)}"
    if entry.action == "drop":
        _drop(state, entry, entry.dataset, _id(entry.dataset, row))
    else:
        _change(state, entry, row)
    return None


def _has(frame: pl.DataFrame, cells: Mapping[str, Any]) -> pl.Expr:
    tests = [pl.col(c).eq_missing(pl.lit(value, dtype=frame.schema[c])) for c, value in cells.items() if c != "models"]
    return pl.all_horizontal(pl.lit(True), *tests)


def _same(cell: object, value: object) -> bool:
    """Whether a cell is what is expected; an empty text stands for null, which TOML lacks."""
    return cell is None if value == "" else cell == value


def _id(name: str, row: Mapping[str, Any]) -> str:
    return str(row[str(schemas.DATASETS[name].id_column)])


def _drop(state: Corrected, entry: Correction, name: str, fact_id: str) -> None:
    """Takes a fact out, with its evidence; an event with those who take part in it. Nothing takes its id's place."""
    _tell(state, entry, name, fact_id, None)
    column = str(schemas.DATASETS[name].id_column)
    state.rows[name] = state.rows[name].filter(pl.col(column) != fact_id)
    state.evidence = state.evidence.filter((pl.col("dataset") != name) | (pl.col("fact_id") != fact_id))
    if name == "events":
        for participant in state.rows["participants"].filter(pl.col("event_id") == fact_id)["participant_id"]:
            _drop(state, entry, "participants", participant)


def _change(state: Corrected, entry: Correction, row: dict[str, Any]) -> None:
    """Sets cells, and the id if they are of the key; their evidence says that they are corrected."""
    name, old = entry.dataset, _id(entry.dataset, row)
    cells = {column: None if value == "" else value for column, value in entry.cells.items()}
    frame = state.rows[name]
    column = str(schemas.DATASETS[name].id_column)
    changed = pl.DataFrame([{**row, **cells}], schema=frame.schema, orient="row")
    new = _new_id(name, changed) if column not in schemas.DATASETS[name].key else old
    changed = changed.with_columns(pl.lit(new).alias(column))
    rest = frame.filter(~pl.col(column).is_in([old, new]))
    state.rows[name] = pl.concat([rest, changed]).sort(column)
    mine = (pl.col("dataset") == name) & (pl.col("fact_id") == old)
    quotes = state.evidence.filter(mine)
    # Of a row that is the same now the evidence comes along.
    others = state.evidence.filter(~mine)
    marked = _marked(quotes, cells).with_columns(fact_id=pl.lit(new))
    whole = pl.concat([others, marked]).sort("dataset", "fact_id", "field", "document_id", "rank")
    state.evidence = whole.unique(["dataset", "fact_id", "field", "document_id"], keep="last", maintain_order=True)
    if new != old:
        _replace(state, entry, name, old, new)


def _new_id(name: str, row: pl.DataFrame) -> str:
    dataset = schemas.DATASETS[name]
    if name == "events":
        keyed = row.with_columns(launched=launched_models()).row(0, named=True)
        return dataset.fact_id(keyed, keyed["launched"])
    return dataset.fact_id(row.row(0, named=True))


def _replace(state: Corrected, entry: Correction, name: str, old: str, new: str) -> None:
    """Tells that an id is no more; those who take part in an event follow it."""
    _tell(state, entry, name, old, new)
    if name != "events":
        return
    for row in state.rows["participants"].filter(pl.col("event_id") == old).iter_rows(named=True):
        frame = pl.DataFrame([{**row, "event_id": new}], schema=state.rows["participants"].schema, orient="row")
        participant = _new_id("participants", frame)
        rest = state.rows["participants"].filter(~pl.col("participant_id").is_in([row["participant_id"], participant]))
        moved = frame.with_columns(participant_id=pl.lit(participant))
        state.rows["participants"] = pl.concat([rest, moved]).sort("participant_id")
        mine = (pl.col("dataset") == "participants") & (pl.col("fact_id") == row["participant_id"])
        state.evidence = state.evidence.with_columns(
            fact_id=pl.when(mine).then(pl.lit(participant)).otherwise("fact_id")
        )
        _replace(state, entry, "participants", row["participant_id"], participant)


def _tell(state: Corrected, entry: Correction, name: str, old: str, new: str | None) -> None:
    told = [(name, old, new, version_of(entry.decided_on), entry.reason)]
    state.replaced = pl.concat([state.replaced, pl.DataFrame(told, schema=state.replaced.schema, orient="row")])


def _marked(quotes: pl.DataFrame, cells: Mapping[str, Any]) -> pl.DataFrame:
    """The quotes of a fact; that of a corrected cell, in the document that decided, with the corrected value.

    A cell that nothing was read for points at the whole statement. A cell that is emptied needs no quote.
    """
    for column, value in cells.items():
        own = quotes.filter(pl.col("field") == column)
        if value is None:
            quotes = quotes.filter(pl.col("field") != column)
            continue
        source = own if not own.is_empty() else quotes.filter(pl.col("field") == "*")
        latest = (
            source.sort("rank", "document_id")
            .tail(1)
            .with_columns(field=pl.lit(column), value=pl.lit(written(value)), rule=pl.lit(RULE))
        )
        kept = quotes.join(latest, on=["field", "document_id"], how="anti")
        quotes = pl.concat([kept, latest])
    return quotes


def _add(state: Corrected, entry: Correction, corrections: Corrections, documents: pl.DataFrame) -> str | None:
    """Puts a row in, quoted from the document that states it; why not, if the words are not there."""
    text = corrections.texts.get(str(entry.document_id))
    if text is None:
        return f"there is no document {entry.document_id}"
    quote = str(entry.quote)
    start = text.find(quote)
    if start < 0:
        return f"{entry.document_id} has not the words {quote!r}"
    name, frame = entry.dataset, state.rows[entry.dataset]
    stated = documents.filter(pl.col("document_id") == entry.document_id)["published_on"].item()
    derived = {
        "first_stated_on": stated,
        "last_stated_on": stated,
        "document_count": 1,
        "announced_on": stated,
        "stated_on": stated,
        "models": [],
        "in_vocabulary": False,
    }
    cells = {**{c: v for c, v in derived.items() if c in frame.columns}, **entry.cells}
    row = pl.DataFrame([{c: cells.get(c) for c in frame.columns}], schema=frame.schema, orient="row")
    column = str(schemas.DATASETS[name].id_column)
    if column not in schemas.DATASETS[name].key:
        row = row.with_columns(pl.lit(_new_id(name, row)).alias(column))
    state.rows[name] = pl.concat([frame, row]).sort(column)
    cited = [c.name for c in schemas.columns(name) if c.cited and row[c.name].item() is not None]
    quotes = [
        {
            "fact_id": row[column].item(),
            "dataset": name,
            "field": field,
            "document_id": entry.document_id,
            "start": start,
            "end": start + len(quote),
            "quote": quote,
            "value": None if field == "*" else written(row[field].item()),
            "rule": RULE,
            "rank": 0,
        }
        for field in ("*", *cited)
    ]
    state.evidence = pl.concat([state.evidence, pl.DataFrame(quotes, schema=state.evidence.schema)])
    return None
