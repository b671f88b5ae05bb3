"""Merging: readings of one fact in several articles → one row, each cell as the latest article has it.

Cells that only make sense together (a period's two ends, an amount and its currency) are taken together, from the
latest article that has any of them. Of an event the most exact date and place count, then the latest.
"""

from collections.abc import Mapping

import polars as pl

import schemas

# What no reading tells: it is derived from all of them.
_DERIVED = frozenset(
    (
        "first_stated_on",
        "last_stated_on",
        "document_count",
        "superseded_by",
        "disputed",
        "overdue",
        "step",
        "current",
        "title",
    )
)
_TOGETHER: Mapping[str, tuple[tuple[str, ...], ...]] = {
    "events": (
        ("start_on", "end_on", "date_text"),
        ("place", "city", "country_code"),
        ("participant_countries", "participant_countries_comparator"),
        ("amount", "currency"),
        ("status", "certainty"),
    ),
    "models": (("launch_start", "launch_end", "launch_text"),),
    "markets": (("period_start", "period_end", "period_text"),),
    "people": (("role", "organization_id"),),
}
#: Longer than any span of days that an article gives: an open end, and no date at all.
OPEN, UNDATED = 100_000, 200_000


def ranked(name: str, readings: pl.DataFrame, documents: pl.DataFrame) -> pl.DataFrame:
    """The readings with `published_on` and `rank`: the later the article, the higher; undated ones are the lowest.

    Articles of one day follow their ids. Events also have `date_rank` and `place_rank`, which put the exact first.
    """
    dated = readings.join(documents.select("document_id", "published_on"), on="document_id", how="left")
    dated = dated.sort("published_on", "document_id", "reading", nulls_last=False).with_row_index("rank")
    if name != "events":
        return dated
    keys = dated.select(
        pl.col("rank").cast(pl.Int64),
        date=-span_of_days(),
        place=pl.col("place").is_not_null().cast(pl.Int64) + pl.col("city").is_not_null().cast(pl.Int64),
    )
    most = dated.height + 1
    return dated.with_columns(
        date_rank=keys["date"] * most + keys["rank"], place_rank=keys["place"] * most + keys["rank"]
    )


def span_of_days() -> pl.Expr:
    """How many days an event's date leaves open; the fewer, the more exact."""
    days = (pl.col("end_on") - pl.col("start_on")).dt.total_days() + 1
    dated = pl.any_horizontal(pl.col("start_on", "end_on").is_not_null())
    return pl.when(dated).then(days.fill_null(OPEN)).otherwise(UNDATED)


def rank_of(name: str, column: str) -> str:
    """The name of the rank that decides about a column."""
    if name == "events" and column in _TOGETHER["events"][0]:
        return "date_rank"
    return "place_rank" if name == "events" and column in _TOGETHER["events"][1] else "rank"


def merged(name: str, readings: pl.DataFrame) -> pl.DataFrame:
    """One row a fact: `fact_id`, the dataset's read columns, and when and how often it was stated, sorted by `fact_id`.

    In: ranked readings with `fact_id`. Also out: `announced_on`, the first day on which a figure was stated, and of
    events `models`, all that any article names.
    """
    columns = [c for c in schemas.schema(name).names() if c in readings.columns and c not in _DERIVED]
    taken = [_taken(name, c).alias(c) for c in columns]
    several = pl.col("fact_id").is_duplicated()
    extra = [pl.col("models").explode().drop_nulls().unique().sort()] if name == "events" else []
    if "stated_on" in columns:
        extra.append(pl.coalesce(pl.col("stated_on"), pl.col("published_on")).min().alias("announced_on"))
    stated = [
        pl.col("published_on").min().alias("first_stated_on"),
        pl.col("published_on").max().alias("last_stated_on"),
        pl.col("document_id").n_unique().cast(pl.Int64).alias("document_count"),
    ]
    many = readings.filter(several).group_by("fact_id").agg(*taken, *extra, *stated)
    # Most facts stand in one article: they need no choice.
    alone = [pl.col("models").list.unique().list.sort()] if name == "events" else []
    if "stated_on" in columns:
        alone.append(pl.coalesce("stated_on", "published_on").alias("announced_on"))
    one = readings.filter(~several).select(
        "fact_id",
        *columns,
        *alone,
        pl.col("published_on").alias("first_stated_on"),
        pl.col("published_on").alias("last_stated_on"),
        pl.lit(1, pl.Int64).alias("document_count"),
    )
    return pl.concat([one, many.select(one.columns)]).sort("fact_id")


def _taken(name: str, column: str) -> pl.Expr:
    """The cell of the reading that decides: the highest in rank of those with any of the cells that go together."""
    group = next((g for g in _TOGETHER.get(name, ()) if column in g), (column,))
    present = pl.any_horizontal(pl.col(c).is_not_null() for c in group)
    rank = pl.col(rank_of(name, column))
    return pl.col(column).filter(present).sort_by(rank.filter(present)).last()
