"""Rules across columns that several datasets share; the classes declare no columns, a model inherits its rules."""

import polars as pl

from schemas.enumerations import METRICS, REGIONS, SHARE_METRICS, SIGNED_METRICS, UNITS_OF_METRIC
from schemas.table import Table, rule

_METRICS_IN_UNITS = [f"{metric} {unit}" for metric, units in UNITS_OF_METRIC.items() for unit in units]


class PeriodRules(Table):
    """Of tables with `period_start` and `period_end`."""

    period_order = rule(
        "PERIOD_ORDER",
        "A period does not end before it starts.",
        about="period_end",
        holds=pl.col("period_start") <= pl.col("period_end"),
    )


class StatedRules(Table):
    """Of facts that several documents may state."""

    stated_order = rule(
        "STATED_ORDER",
        "The last statement does not precede the first, and both days are known or neither.",
        about="last_stated_on",
        holds=(pl.col("first_stated_on") <= pl.col("last_stated_on")).fill_null(
            pl.col("first_stated_on").is_null() & pl.col("last_stated_on").is_null()
        ),
    )


class PlaceRules(Table):
    """Of tables with `place` and `place_name`."""

    place_named = rule(
        "PLACE_NAME",
        "A place and its name stand together.",
        about="place_name",
        holds=pl.col("place").is_null() == pl.col("place_name").is_null(),
    )


class CountryRules(PlaceRules):
    """Of tables that have the place's `country_code`, too."""

    country_fits_place = rule(
        "COUNTRY_FITS_PLACE",
        "The country is the place itself, or null for a region.",
        about="country_code",
        holds=pl.when(pl.col("place").is_in(REGIONS))
        .then(pl.col("country_code").is_null())
        .otherwise(pl.col("country_code").eq_missing(pl.col("place"))),
    )


class FigureRules(PeriodRules, PlaceRules, StatedRules):
    """Of targets and results: the level, its unit and its change."""

    level_or_change = rule(
        "VALUE_MISSING",
        "A figure has a level or a change.",
        about="value",
        holds=pl.col("value").is_not_null() | pl.col("change_percent").is_not_null(),
    )

    range_rises = rule(
        "VALUE_RANGE",
        "A range has both ends, the lower one first.",
        about="value_max",
        holds=pl.col("value_max").is_null() | (pl.col("value_max") > pl.col("value")).fill_null(False),
    )

    sign = rule(
        "VALUE_SIGN",
        "Only a profit may be negative.",
        about="value",
        holds=pl.col("metric").is_in(SIGNED_METRICS) | (pl.col("value") >= 0),
    )

    share_of_a_whole = rule(
        "VALUE_SHARE",
        "A share is at most the whole.",
        about="value",
        holds=~pl.col("metric").is_in(SHARE_METRICS) | (pl.max_horizontal("value", "value_max") <= 100),
    )

    unit_of_value = rule(
        "UNIT_OF_VALUE",
        "A unit stands where a value stands, and only there.",
        about="unit",
        holds=pl.col("unit").is_null() == pl.col("value").is_null(),
    )

    unit_fits_metric = rule(
        "UNIT_FITS_METRIC",
        "The unit is one in which the metric is told.",
        about="unit",
        holds=~pl.col("metric").is_in(METRICS)
        | pl.concat_str("metric", "unit", separator=" ").is_in(_METRICS_IN_UNITS),
    )
