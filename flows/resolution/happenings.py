"""Happenings: events that articles tell more or less exactly, and that are one.

Two events are one if type and organization agree, their dates are compatible, and so are their places:
- one date lies within the other (a day within its month; at most a year), the day of one that was scheduled by a limit
  lies in the limit's year, or one has no date and the other's does not contradict when it was told;
- the places agree, or one has none and both have the same dates; the cities agree, or one has none;
- the models of a launch agree; partners, amounts and cities do not differ;
- no article tells both (it would not tell one happening twice), nobody decided that they are two, and there is no
  second event that fits as well: then they stay apart, and the issues list names them.

Everything here is done on distinct events, never on readings, so neither the order nor the number of articles matters.
"""

from dataclasses import dataclass

import polars as pl

import schemas
from flows.resolution.event_pairs import PAIRS, event_nodes, event_pairs
from flows.resolution.identity import launched_models
from flows.resolution.issues import issue_frame


@dataclass(frozen=True)
class Happenings:
    """`ids`: `fact_id` → `new_id` of the events that became another's; `replaced`: `old_id`, `new_id`, `day` since when
    (when the exact one was first told); `issues`: those that fit several.
    """

    ids: pl.DataFrame
    replaced: pl.DataFrame
    issues: pl.DataFrame


def happenings(
    events: pl.DataFrame, participants: pl.DataFrame, apart: frozenset[frozenset[str]] = frozenset()
) -> Happenings:
    """Which events are one.

    In: ranked readings of events with `fact_id`; readings of participants (`document_id`, `event_reading`,
    `person_id`, `organization_id`); pairs of ids that are two by decision.
    """
    nodes = event_nodes(events, participants)
    told_in = events.select("fact_id", "document_id").unique()
    pairs = event_pairs(nodes)
    pairs = _not_told_together(pairs, told_in)
    if apart:
        decided = pl.DataFrame(
            [sorted(pair) * 2 for pair in apart if len(pair) == 2], schema=["a", "b", "c", "d"], orient="row"
        )
        both = pl.concat([decided.select(coarse="a", exact="b"), decided.select(coarse="b", exact="a")])
        pairs = pairs.join(both, on=["coarse", "exact"], how="anti")
    roots, doubtful = _attached(nodes, pairs, told_in)
    ids = _exact_ids(nodes, roots)
    days = nodes.select(new_root="fact_id", day="first_told")
    replaced = (
        ids.filter(pl.col("fact_id") != pl.col("new_id"))
        .join(days, left_on="root", right_on="new_root", how="left")
        .select(old_id="fact_id", new_id="new_id", day="day")
    )
    return Happenings(ids.select("fact_id", "new_id"), replaced.sort("old_id"), _issues(doubtful))


def _not_told_together(pairs: pl.DataFrame, told_in: pl.DataFrame) -> pl.DataFrame:
    together = (
        pairs.join(told_in.rename({"fact_id": "coarse"}), on="coarse")
        .join(told_in.rename({"fact_id": "exact"}), on=["exact", "document_id"])
        .select("coarse", "exact")
        .unique()
    )
    return pairs.join(together, on=["coarse", "exact"], how="anti")


def _attached(nodes: pl.DataFrame, pairs: pl.DataFrame, told_in: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Each event with the most exact one that it is (`fact_id`, `root`), and the pairs of those that fit several.

    From the most exact to the least: what fits a month that fits a day is that day.
    """
    roots = nodes.select("fact_id", root="fact_id")
    doubtful = PAIRS.to_frame()
    levels = pairs.join(nodes.select(coarse="fact_id", exactness="exactness"), on="coarse").sort("exactness")
    for level in levels.partition_by("exactness", maintain_order=True):
        fits = level.join(roots.rename({"fact_id": "exact"}), on="exact").select("coarse", "root").unique()
        fits = _untold(fits, roots, told_in)
        several = fits.filter(pl.col("coarse").is_duplicated())
        doubtful = pl.concat([doubtful, several.rename({"root": "exact"})])
        one = _untold_of_each_other(fits.filter(~pl.col("coarse").is_duplicated()), told_in)
        moved = one.select(fact_id="coarse", moved="root")
        roots = roots.join(moved, on="fact_id", how="left").select("fact_id", root=pl.coalesce("moved", "root"))
    return roots, doubtful


def _untold(fits: pl.DataFrame, roots: pl.DataFrame, told_in: pl.DataFrame) -> pl.DataFrame:
    """Without those of which an article tells another event that is the same root already."""
    gathered = roots.filter(pl.col("root").is_in(fits["root"].unique().implode()))
    documents = gathered.join(told_in, on="fact_id").select("root", "document_id").unique()
    told = fits.join(told_in.rename({"fact_id": "coarse"}), on="coarse").join(documents, on=["root", "document_id"])
    return fits.join(told.select("coarse", "root").unique(), on=["coarse", "root"], how="anti")


def _untold_of_each_other(fits: pl.DataFrame, told_in: pl.DataFrame) -> pl.DataFrame:
    """Without those that would become one root at once though one article tells them both."""
    told = fits.join(told_in.rename({"fact_id": "coarse"}), on="coarse")
    twice = told.filter(pl.struct("root", "document_id").is_duplicated()).select("coarse").unique()
    return fits.join(twice, on="coarse", how="anti")


def _exact_ids(nodes: pl.DataFrame, roots: pl.DataFrame) -> pl.DataFrame:
    """`fact_id`, `root`, `new_id`: the id of an event of several is made of the most exact date and place of any."""
    sizes = roots.filter(pl.col("root").is_duplicated())
    members = sizes.join(nodes, on="fact_id").sort("root", "exactness", "fact_id")
    placed = pl.col("city").is_not_null().cast(pl.Int8) + pl.col("place").is_not_null().cast(pl.Int8)
    made = members.group_by("root", maintain_order=True).agg(
        pl.col("event_type", "organization_id", "start_on", "models").first(),
        pl.col("place", "city").get(placed.arg_max()),
    )
    launched = made.with_columns(launched=launched_models())
    dataset = schemas.DATASETS["events"]
    new = [dataset.fact_id(row, row["launched"]) for row in launched.iter_rows(named=True)]
    ids = made.select("root").with_columns(pl.Series("new_id", new, dtype=pl.String))
    return roots.join(ids, on="root", how="left").select("fact_id", "root", new_id=pl.coalesce("new_id", "fact_id"))


def _issues(doubtful: pl.DataFrame) -> pl.DataFrame:
    if doubtful.is_empty():
        return issue_frame()
    told = doubtful.sort("coarse", "exact").group_by("coarse", maintain_order=True).agg("exact")
    return issue_frame(
        told.select(
            pl.lit("event_fits_several").alias("kind"),
            pl.col("coarse").alias("fact_id"),
            pl.format("the event may be each of {}", pl.col("exact").list.join(", ")).alias("reason"),
            pl.lit("kept apart; same_as.csv can decide").alias("action"),
        )
    )
