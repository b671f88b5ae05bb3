"""Titles of events: short, made of their parts."""

import polars as pl

_NAMES = {
    "conference": "conference",
    "product_launch": "launch",
    "market_entry": "market entry",
    "market_exit": "market exit",
    "partnership": "partnership",
    "plant": "plant",
    "facility": "facility",
    "outlet_opening": "outlet opening",
    "milestone": "milestone",
    "acquisition": "acquisition",
    "funding": "funding",
    "appointment": "appointment",
}


def titled(events: pl.DataFrame) -> pl.DataFrame:
    """Events with `title`: organisation, models, what, where, when ("SERES: conference, Chongqing, 2024-03-20").

    In: `organization_name`, `event_type`, `place_name`, `city`, `start_on`, `end_on`, `model_names` (list).
    """
    models = pl.when(pl.col("model_names").list.len() > 0).then(pl.format("{} ", pl.col("model_names").list.join(", ")))
    where = pl.format(", {}", pl.coalesce("city", "place_name"))
    when = pl.format(", {}", pl.coalesce("start_on", "end_on").dt.to_string("%Y-%m-%d"))
    what = pl.col("event_type").replace_strict(_NAMES, return_dtype=pl.String)
    return events.with_columns(
        title=pl.concat_str(
            pl.col("organization_name"),
            pl.lit(": "),
            models.otherwise(pl.lit("")),
            what,
            where.fill_null(""),
            when.fill_null(""),
        )
    ).drop("model_names")
