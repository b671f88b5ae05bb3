"""Resolution: the readings of all articles → the contract's datasets, one row a fact."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import polars as pl

import schemas
from flows.extraction.places.gazetteer import Gazetteer, place_names
from flows.resolution import grounds
from flows.resolution.citing import cited, read_differently
from flows.resolution.correcting import Corrected, corrected
from flows.resolution.corrections import Corrections
from flows.resolution.curation import Decisions, as_known, decisions, unified, version_of, with_renamed
from flows.resolution.happenings import Happenings, happenings
from flows.resolution.identity import identified, of_events, once
from flows.resolution.issues import all_issues
from flows.resolution.lookalikes import lookalikes, without_legal_form
from flows.resolution.market_history import overdue_markets, with_steps
from flows.resolution.merging import merged, ranked
from flows.resolution.naming import with_model_names, with_names
from flows.resolution.progress import progress
from flows.resolution.replacing import WITHOUT_LEGAL_FORM, own_ids, settled, told
from flows.resolution.revisions import disputed, superseded
from flows.resolution.staleness import overdue_events, overdue_models
from flows.resolution.titles import titled

_NO_CORRECTIONS = Corrections()
#: Outcomes are told for some day; where nothing has any date this one.
_NO_DAY = date(1970, 1, 1)


@dataclass(frozen=True)
class Resolution:
    """`datasets`: the tables of the contract; `issues`: what was decided between documents, or could not be."""

    datasets: dict[str, pl.DataFrame]
    issues: pl.DataFrame


def resolve(
    readings: Mapping[str, pl.DataFrame],
    documents: pl.DataFrame,
    gazetteer: Gazetteer,
    curated: Mapping[str, pl.DataFrame],
    *,
    corrections: Corrections = _NO_CORRECTIONS,
    as_of: date | None = None,
) -> Resolution:
    """The datasets of the contract, each with the columns of its schema, sorted by its key.

    In: readings as extraction makes them, documents without their text (with the words of a day that a text shows, see
    `flows.reading.published`), the names of places, the vocabulary's CSV files by stem, curated corrections, and the
    day that outcomes are told for (none: that of the newest document).
    The same comes out whatever the order of readings and documents, and however often an article is given.
    Raises BadDecisions for a `same_as` that cannot be used.
    """
    documents = documents.unique("document_id", keep="any").sort("document_id")
    given = once(readings)
    readings, decided = _decisions(given, curated, documents)
    known, happened = _identified(readings, documents, decided)
    rows = {name: _with_id_column(name, merged(name, frame)) for name, frame in known.items()}
    evidence = cited(readings["evidence"], known)
    right = corrected(rows, evidence, corrections, documents)
    day = as_of if as_of is not None else _newest(documents, right.rows)
    members = _members(curated)
    derived = _derived(right.rows, known, members, day)
    places = place_names(gazetteer)
    derived["events"] = with_model_names(derived["events"], derived["models"])
    derived["event_models"] = _event_models(derived["events"])
    named = {name: with_names(name, frame, derived, places) for name, frame in derived.items()}
    named["events"] = titled(named["events"])
    named |= {
        "documents": documents,
        "evidence": _evidence(right.evidence, documents, derived["progress"]),
        "region_members": members,
        "replaced_by": _replaced(decided, happened, own_ids(given, known, decided), right, day),
    }
    issues = all_issues([read_differently(evidence), happened.issues, right.issues, lookalikes(right.rows, decided)])
    return Resolution({name: _shaped(name, named.get(name)) for name in schemas.DATASETS}, issues)


def _decisions(
    readings: dict[str, pl.DataFrame], curated: Mapping[str, pl.DataFrame], documents: pl.DataFrame
) -> tuple[dict[str, pl.DataFrame], Decisions]:
    """The readings with the ids that stand, and all decisions: curated ones and what is safe without asking."""
    vocabulary = curated.get("organizations")
    bare = without_legal_form(readings["organizations"], vocabulary)
    since = _first_told_both(readings["organizations"], documents, bare) if bare else {}
    decided = decisions(curated.get("same_as"))
    decided = with_renamed(decided, "organizations", bare, since, WITHOUT_LEGAL_FORM)
    moved = unified(readings, decided)
    moved["organizations"] = as_known(moved["organizations"], vocabulary, decided)
    return moved, decided


def _first_told_both(organizations: pl.DataFrame, documents: pl.DataFrame, bare: Mapping[str, str]) -> dict[str, str]:
    """For each id that is another's the version of the day on which both were told; of no day, the first of all."""
    dated = organizations.join(documents.select("document_id", "published_on"), on="document_id")
    days = dict(dated.group_by("organization_id").agg(pl.col("published_on").min()).iter_rows())
    return {old: version_of(max(days.get(old) or _NO_DAY, days.get(new) or _NO_DAY)) for old, new in bare.items()}


def _identified(
    readings: dict[str, pl.DataFrame], documents: pl.DataFrame, decided: Decisions
) -> tuple[dict[str, pl.DataFrame], Happenings]:
    """Ranked readings with the ids of their facts, those of events across articles and of decisions among them."""
    ids = {name: ranked(name, frame, documents) for name, frame in identified(readings).items()}
    ids["events"] = ids["events"].with_columns(stated_id="fact_id")
    happened = happenings(ids["events"], readings["participants"], decided.apart.get("events", frozenset()))
    ids["events"] = _moved(ids["events"], happened.ids)
    for name, frame in ids.items():
        ids[name] = _decided(name, frame, decided)
    participants = ranked("participants", of_events(readings["participants"], ids["events"]), documents)
    ids["participants"] = _decided("participants", participants, decided)
    return ids, happened


def _moved(events: pl.DataFrame, ids: pl.DataFrame) -> pl.DataFrame:
    moved = events.join(ids, on="fact_id", how="left", maintain_order="left")
    return moved.with_columns(fact_id=pl.coalesce("new_id", "fact_id")).drop("new_id")


def _decided(name: str, frame: pl.DataFrame, decided: Decisions) -> pl.DataFrame:
    """Facts of other ids than names that people decided to be one."""
    ids = decided.renamed.get(name)
    return frame if not ids else frame.with_columns(pl.col("fact_id").replace(ids))


def _derived(
    rows: Mapping[str, pl.DataFrame], readings: Mapping[str, pl.DataFrame], members: pl.DataFrame, as_of: date
) -> dict[str, pl.DataFrame]:
    """What follows from the rows: revisions, disputes, steps in markets, plans overdue, progress."""
    targets = superseded(disputed("targets", rows["targets"], readings["targets"]))
    results = disputed("results", rows["results"], readings["results"])
    return {
        **rows,
        "events": overdue_events(rows["events"], as_of),
        "models": overdue_models(rows["models"], rows["events"], as_of),
        "markets": overdue_markets(with_steps(rows["markets"]), members, as_of),
        "targets": targets,
        "results": results,
        "progress": progress(targets, results, as_of),
    }


def _evidence(facts: pl.DataFrame, documents: pl.DataFrame, progress: pl.DataFrame) -> pl.DataFrame:
    """The evidence of facts, of days that texts show, and of outcomes."""
    columns = schemas.schema("evidence").names()
    return pl.concat([facts.select(columns), grounds.of_documents(documents), grounds.of_progress(progress, facts)])


def _with_id_column(name: str, frame: pl.DataFrame) -> pl.DataFrame:
    id_column = str(schemas.DATASETS[name].id_column)
    if id_column in frame.columns:
        return frame.drop("fact_id")
    return frame.rename({"fact_id": id_column})


def _event_models(events: pl.DataFrame) -> pl.DataFrame:
    pairs = events.select("event_id", model_id="models")
    return pairs.explode("model_id", empty_as_null=True, keep_nulls=False).drop_nulls("model_id")


def _newest(documents: pl.DataFrame, rows: Mapping[str, pl.DataFrame]) -> date:
    """The day of the newest article; of articles without dates the newest on which something is told."""
    occurred = rows["events"].filter(pl.col("status") == "occurred")
    days = [
        documents["published_on"],
        pl.concat([rows["targets"]["stated_on"], rows["results"]["stated_on"], occurred["start_on"]]),
        documents["retrieved_at"].dt.date(),
    ]
    newest = (each.max() for each in days)
    return next((day for day in newest if isinstance(day, date)), _NO_DAY)


def _members(curated: Mapping[str, pl.DataFrame]) -> pl.DataFrame:
    """The countries of each region, with the day since when, where the file has one."""
    members = curated.get("region_members")
    if members is None:
        return schemas.empty("region_members")
    return members.with_columns(pl.col("since").str.to_date("%Y-%m-%d"))


def _replaced(
    decided: Decisions, happened: Happenings, facts: Mapping[str, pl.DataFrame], right: Corrected, day: date
) -> pl.DataFrame:
    """All ids that are no more: by decision, by correction, because an event is told more exactly."""
    exact = happened.replaced.select("new_id", since=pl.col("day").fill_null(day).dt.to_string("%Y.%m.%d")).unique(
        "new_id", keep="any"
    )
    reasons = decided.replaced.select("since", "reason", cause="old_id").unique("cause", keep="first")
    by_fact = told(facts, reasons, exact, version_of(day))
    return settled([right.replaced, decided.replaced, by_fact], right.rows)


def _shaped(name: str, frame: pl.DataFrame | None) -> pl.DataFrame:
    """A frame with exactly the schema's columns, what it lacks null, sorted by them."""
    if frame is None:
        return schemas.empty(name)
    schema = schemas.schema(name)
    shaped = frame.select(
        (pl.col(c) if c in frame.columns else pl.lit(None)).cast(dtype).alias(c) for c, dtype in schema.items()
    )
    # By the key, which no two rows share: to compare whole rows of a million quotes takes seconds.
    return shaped.sort(schemas.DATASETS[name].primary_key or shaped.columns)
