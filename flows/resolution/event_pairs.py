"""Pairs of events that may be one: by type, dates, places and what else tells them apart; see `happenings`."""

import polars as pl

from flows.resolution.identity import launched_models
from flows.resolution.merging import OPEN, UNDATED, span_of_days

_YEAR = 366
# How many days after and before a happening an article may speak of it without a date.
_PAST, _AHEAD = 400, 1_100
PAIRS = pl.Schema({"coarse": pl.String, "exact": pl.String})


def event_nodes(events: pl.DataFrame, participants: pl.DataFrame) -> pl.DataFrame:
    """One row an event as told: its key, the narrowest of its dates, what else tells it from others.

    In: ranked readings of events with `fact_id`; readings of participants. Out: also `exactness`, the smaller the more
    exact.
    """
    others = participants.select(
        "document_id", reading="event_reading", other=pl.coalesce("person_id", "organization_id")
    ).drop_nulls()
    with_others = events.join(
        others.group_by("document_id", "reading").agg("other"), on=["document_id", "reading"], how="left"
    )
    narrowest = pl.col("date_rank").arg_max()
    rows = with_others.group_by("fact_id").agg(
        pl.col("event_type", "organization_id", "place", "city").first(),
        pl.col("start_on", "end_on").get(narrowest),
        pl.col("amount").drop_nulls().unique().sort(),
        (pl.col("status") == "occurred").any().alias("occurred"),
        pl.col("models").explode().drop_nulls().unique().sort(),
        pl.col("other").explode().drop_nulls().unique().sort(),
        first_told=pl.col("published_on").min(),
        last_told=pl.col("published_on").max(),
    )
    return rows.with_columns(
        span=span_of_days(),
        start=pl.coalesce("start_on", "end_on"),
        launched=launched_models().list.join(" ").fill_null(""),
        city_key=pl.col("city").str.to_lowercase(),
    ).with_columns(
        exactness=pl.struct("span", pl.col("city").is_null(), pl.col("place").is_null()).rank("dense").cast(pl.Int64)
    )


_SHARED = ("event_type", "organization_id", "launched")
_TOLD = (
    "fact_id",
    "start_on",
    "end_on",
    "span",
    "place",
    "city_key",
    "amount",
    "occurred",
    "models",
    "other",
    "first_told",
    "last_told",
)


def event_pairs(nodes: pl.DataFrame) -> pl.DataFrame:
    """The pairs of events that may be one (PAIRS). In: `event_nodes`.

    Joins are by year or by day, never all with all, so that their number grows with the events and not its square.
    """
    exact = nodes.filter(pl.col("span") <= _YEAR).select(*_SHARED, *(pl.col(c).alias(f"{c}_exact") for c in _TOLD))
    coarse = nodes.select(*_SHARED, *_TOLD)
    found = [
        _within_dates(coarse, exact),
        _before_limit(coarse, exact),
        _undated(coarse, exact),
        _placed_by_one(coarse, exact),
    ]
    fitting = [frame.filter(_compatible()).select(coarse="fact_id", exact="fact_id_exact") for frame in found]
    return pl.concat([PAIRS.to_frame(), *fitting]).unique()


def _within_dates(coarse: pl.DataFrame, exact: pl.DataFrame) -> pl.DataFrame:
    """A day within a month, a month within a year."""
    years = pl.int_ranges(pl.col("start_on").dt.year(), pl.col("end_on").dt.year() + 1, dtype=pl.Int32)
    dated = coarse.filter((pl.col("span") > 1) & (pl.col("span") <= _YEAR)).with_columns(year=years).explode("year")
    by_year = exact.with_columns(year=pl.col("start_on_exact").dt.year())
    return _joined(dated, by_year, "year", "place").filter(
        (pl.col("start_on") <= pl.col("start_on_exact"))
        & (pl.col("end_on_exact") <= pl.col("end_on"))
        & (pl.col("span_exact") < pl.col("span"))
    )


def _before_limit(coarse: pl.DataFrame, exact: pl.DataFrame) -> pl.DataFrame:
    """A day of the year by whose end it was to be ("by the end of 2025"), or the day from which on ("from May")."""
    by_year = exact.with_columns(year=pl.col("end_on_exact").dt.year())
    limited = coarse.filter((pl.col("span") == OPEN) & pl.col("end_on").is_not_null() & ~pl.col("occurred"))
    in_time = _joined(limited.with_columns(year=pl.col("end_on").dt.year()), by_year, "year", "place").filter(
        (pl.col("end_on_exact") <= pl.col("end_on")) & (pl.col("first_told") <= pl.col("end_on_exact"))
    )
    begun = coarse.filter((pl.col("span") == OPEN) & pl.col("end_on").is_null())
    at_once = _joined(begun, exact, "start_on", "place")
    return pl.concat([in_time.drop("year"), at_once.select(in_time.drop("year").columns)])


def _undated(coarse: pl.DataFrame, exact: pl.DataFrame) -> pl.DataFrame:
    """No date, and the same place: told as past soon after it, as coming not too long before it.

    Where it is not known when it was told, both have occurred or both are to come.
    """
    since = (pl.col("first_told") - pl.col("start_on_exact")).dt.total_days()
    until = (pl.col("end_on_exact") - pl.col("last_told")).dt.total_days()
    in_time = pl.when("occurred").then(since.is_between(0, _PAST)).otherwise(until.is_between(0, _AHEAD))
    alike = pl.col("occurred") == pl.col("occurred_exact")
    undated = coarse.filter(pl.col("span") == UNDATED)
    return _joined(undated, exact, "place").filter(in_time.fill_null(alike))


def _placed_by_one(coarse: pl.DataFrame, exact: pl.DataFrame) -> pl.DataFrame:
    """The same dates, and a place, or a city, that only one of the two tells."""
    nowhere = coarse.filter(pl.col("place").is_null() & (pl.col("span") == 1))
    somewhere = _joined(nowhere, exact.filter(pl.col("place_exact").is_not_null()), "start_on", "end_on")
    in_country = coarse.filter(pl.col("city_key").is_null() & (pl.col("span") <= _YEAR))
    in_city = exact.filter(pl.col("city_key_exact").is_not_null())
    same = _joined(in_country, in_city, "start_on", "end_on", "place")
    return pl.concat([somewhere, same.select(somewhere.columns)])


def _joined(coarse: pl.DataFrame, exact: pl.DataFrame, *shared: str) -> pl.DataFrame:
    """Pairs that share type, organization, launched models and some columns; `year` has one name on both sides."""
    theirs = [c if c == "year" else f"{c}_exact" for c in shared]
    return coarse.join(
        exact, left_on=[*_SHARED, *shared], right_on=[*_SHARED, *theirs], how="inner", coalesce=False
    ).select(*_SHARED, *_TOLD, *(f"{c}_exact" for c in _TOLD), *(["year"] if "year" in shared else []))


def _compatible() -> pl.Expr:
    """Whether nothing else tells the two apart; what one of them lacks does not."""
    tests = [
        pl.col("fact_id") != pl.col("fact_id_exact"),
        (pl.col("city_key") == pl.col("city_key_exact")).fill_null(True),
    ]
    for column in ("amount", "models", "other"):
        mine, theirs = pl.col(column), pl.col(f"{column}_exact")
        empty = (mine.list.len() == 0) | (theirs.list.len() == 0)
        tests.append(empty | (mine.list.set_intersection(theirs).list.len() > 0))
    return pl.all_horizontal(tests)
