"""Replacing: the ids that are no more, and those that took their place.

A fact's id by what its own article says is no more where
- people decided that a name in its key is another's (`same_as.csv`), or a legal form is left off it
- its event is told more exactly by another article; then those who take part in it have other ids, too
- people corrected a cell of its key, or dropped it (then nothing took its place)
"""

from collections.abc import Iterable, Mapping

import polars as pl

import schemas
from flows.resolution.curation import POINTERS, Decisions
from flows.resolution.identity import of_events, with_ids

_KEY = ["document_id", "reading"]
#: Where the ids are hashes of keys in which other ids stand; participants follow their events.
_KEYED = ("events", "markets", "targets", "results", "quotes")
_LONGEST_CHAIN = 64
#: Reasons of `replaced_by` that nobody decided.
WITHOUT_LEGAL_FORM = "the same name without its legal form"
MORE_EXACT = "another article tells the same event more exactly"


def own_ids(
    before: Mapping[str, pl.DataFrame], known: Mapping[str, pl.DataFrame], decided: Decisions
) -> dict[str, pl.DataFrame]:
    """The ids that facts have by their own article alone, where those are no more.

    In: readings as they came; ranked readings with the `fact_id` that stands, events also with `stated_id`, that of
    their article after decisions about names; the decisions. Out: per dataset `old_id`, `new_id`, `cause`: the id of a
    name that is another's by now, null where the event is told more exactly.
    """
    touched = {name: _touched(name, before[name], decided) for name in _KEYED}
    events = known["events"].select(*_KEY, "fact_id", "stated_id").join(touched["events"], on=_KEY, how="left")
    own = events.with_columns(own_id=pl.coalesce("own_id", "stated_id"))
    moved = own.filter(pl.col("own_id") != pl.col("fact_id"))
    found = {
        name: rows.join(known[name].select(*_KEY, "fact_id"), on=_KEY)
        for name, rows in touched.items()
        if name != "events"
    }
    found["events"] = moved
    found["participants"] = _participants(before["participants"], known["participants"], own, decided)
    return {
        name: rows.filter(pl.col("own_id") != pl.col("fact_id")).select(
            old_id="own_id", new_id="fact_id", cause="cause"
        )
        for name, rows in found.items()
    }


def _touched(name: str, before: pl.DataFrame, decided: Decisions) -> pl.DataFrame:
    """Readings in whose key an id stands that is another's by now: `own_id` by the key as it was, and that id."""
    rows = _caused(name, before, decided).filter(pl.col("cause").is_not_null())
    return with_ids(name, rows).select(*_KEY, "cause", own_id="fact_id")


def _caused(name: str, before: pl.DataFrame, decided: Decisions) -> pl.DataFrame:
    key, causes = schemas.DATASETS[name].key, [pl.lit(None, pl.String)]
    for owner, columns in POINTERS.items():
        gone = list(decided.renamed.get(owner, ()))
        causes += [pl.when(pl.col(c).is_in(gone)).then(c) for c in columns if c in key and c in before.columns]
        if owner == "models" and "models" in before.columns and gone:
            launched = pl.col("models").list.set_intersection(gone).list.sort().list.first()
            causes.append(pl.when(pl.col("event_type") == "product_launch").then(launched))
    return before.with_columns(cause=pl.coalesce(causes))


def _participants(before: pl.DataFrame, known: pl.DataFrame, events: pl.DataFrame, decided: Decisions) -> pl.DataFrame:
    """Participants whose own id, or whose event's, is no more."""
    moved = events.filter(pl.col("own_id") != pl.col("fact_id"))
    rows = _caused("participants", before, decided).join(
        moved.select("document_id", event_reading="reading", event_cause="cause", moved=pl.lit(True)),
        on=["document_id", "event_reading"],
        how="left",
    )
    theirs = rows.filter(pl.col("cause").is_not_null() | pl.col("moved"))
    own = events.select(*_KEY, fact_id="own_id")
    identified = of_events(theirs, own).select(*_KEY, cause=pl.coalesce("cause", "event_cause"), own_id="fact_id")
    return identified.join(known.select(*_KEY, "fact_id"), on=_KEY)


def told(facts: Mapping[str, pl.DataFrame], reasons: pl.DataFrame, exact: pl.DataFrame, since: str) -> pl.DataFrame:
    """Rows of `replaced_by` for facts.

    In: the result of `own_ids`; `cause`, `since`, `reason` of names that are others' by now; `new_id`, `since` of
    events that are told more exactly; since when where none of them tells.
    """
    parts = []
    for name, rows in facts.items():
        joined = rows.join(reasons, on="cause", how="left").join(exact, on="new_id", how="left", suffix="_exact")
        parts.append(
            joined.select(
                pl.lit(name).alias("dataset"),
                "old_id",
                "new_id",
                since=pl.coalesce("since", "since_exact", pl.lit(since)),
                reason=pl.col("reason").fill_null(MORE_EXACT),
            )
        )
    return pl.concat(parts)


def settled(parts: Iterable[pl.DataFrame], rows: Mapping[str, pl.DataFrame]) -> pl.DataFrame:
    """All rows of `replaced_by`: each id that is no more once, with the one that stands at the end of the chain.

    In: rows of `replaced_by`, those that count first come first; the datasets, whose ids stand.
    """
    key = ["dataset", "old_id"]
    ordered = [part.unique().sort(*key, "new_id", "since", "reason") for part in parts]
    whole = pl.concat(ordered).unique(key, keep="first", maintain_order=True)
    whole = whole.join(_standing(rows, whole), on=key, how="anti", maintain_order="left")
    following = whole.select("dataset", new_id="old_id", then="new_id", goes_on=pl.lit(True))
    for _ in range(_LONGEST_CHAIN):
        further = whole.join(following, on=["dataset", "new_id"], how="left", maintain_order="left")
        if further["goes_on"].null_count() == further.height:
            break
        whole = further.with_columns(new_id=pl.when("goes_on").then("then").otherwise("new_id")).select(whole.columns)
    return whole.filter(pl.col("old_id").ne_missing(pl.col("new_id")))


def _standing(rows: Mapping[str, pl.DataFrame], replaced: pl.DataFrame) -> pl.DataFrame:
    names = [name for name in replaced["dataset"].unique().sort() if name in rows]
    ids = [rows[n].select(pl.lit(n).alias("dataset"), old_id=str(schemas.DATASETS[n].id_column)) for n in names]
    return pl.concat([replaced.select("dataset", "old_id").clear(), *ids])
