"""Phrasal verbs: the "over" of "turned over 32 billion yuan" is the verb's, and no bound of the number."""

import polars as pl

_PARTICLE = "over "
# Verbs that mean something else without it; "took over 300 cars" may be either, and stays a bound.
_VERB = r"(?i)(?-u:\b)(?:turn|hand|carr(?:y|ie)|sign|pass|mull)(?:s|ed|d|ing)? +$"


def less_particles(numbers: pl.DataFrame) -> pl.DataFrame:
    """The numbers less the particle of the verb before them, where a bound was read of it.

    In and out: `start` and `number_start` (code points), `surface`, `comparator` and `before` (the text before the
    number), as read_numbers gives them.
    """
    bound = pl.col("surface").str.starts_with(_PARTICLE)
    if not numbers.select(bound.any()).item():
        return numbers
    particle = bound & pl.col("before").str.contains(_VERB)
    return numbers.with_columns(
        start=pl.when(particle).then(pl.col("start") + len(_PARTICLE)).otherwise(pl.col("start")),
        surface=pl.when(particle).then(pl.col("surface").str.slice(len(_PARTICLE))).otherwise(pl.col("surface")),
        comparator=pl.when(particle & (pl.col("start") + len(_PARTICLE) == pl.col("number_start")))
        .then(pl.lit("eq"))
        .otherwise(pl.col("comparator")),
    )
