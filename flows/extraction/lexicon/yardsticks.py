"""Yardsticks: words of planning that only tell what something is measured by ("fewer cars than expected", "ahead of a
bank's forecast"): nobody plans anything by them.
"""

import polars as pl

_TERMS = ("anticipated", "expected", "forecast", "forecasts", "hoped", "planned", "predicted", "projected", "targeted")
_LEFT = 60
# "Than originally planned", "as expected".
_THAN = r"(?i)\b(?:than|as)(?: (?:it |they )?(?:had|was|were|has|have)(?: been)?)?(?: \w+ly| first| once)? $"
# "Ahead of a bank's forecast"; what stands there of its own forecast is an aim.
_BEYOND = (
    r"(?i)\b(?:ahead of|above|below|beat|beats|beating|topped|tops|topping|exceeded|exceeds|exceeding|surpassed"
    r"|surpassing|missed|misses|missing|short of|against|compared (?:with|to)|better than|worse than|in line with)"
    r"(?: (?:the|an?|average|median|mean|consensus|earlier|most|many|all|market|analysts?'?|wall|street|street's"
    r"|[\p{L}&-]+'s?|[\p{Lu}][\p{L}&-]+)){1,5} $"
)
_OWN = r"(?i)\b(?:its|their|own|company's|group's|carmaker's|automaker's|maker's|brand's|firm's)\b[^,;]{0,30}$"


def without_yardsticks(hits: pl.DataFrame, sentences: pl.DataFrame) -> pl.DataFrame:
    """The cues without those that something is only measured by.

    In: spans with `term`, and sentences with `document_id`, `sentence`, `start` and `norm`. Out: the spans, some less.
    """
    asked = pl.col("term").is_in(_TERMS)
    if not hits.select(asked.any()).item():
        return hits
    texts = sentences.select("document_id", "sentence", pl.col("start").alias("from"), "norm")
    at = pl.col("start") - pl.col("from")
    left = pl.col("norm").str.slice((at - _LEFT).clip(0), at - (at - _LEFT).clip(0))
    trial = hits.with_row_index("row").filter(asked)
    trial = trial.join(texts, on=["document_id", "sentence"], how="left").with_columns(left=left)
    measured = pl.col("left").str.contains(_THAN) | (
        pl.col("left").str.contains(_BEYOND) & ~pl.col("left").str.contains(_OWN)
    )
    rows = trial.filter(measured)["row"]
    return hits.with_row_index("row").filter(~pl.col("row").is_in(rows.implode())).drop("row")
