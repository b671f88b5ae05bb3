"""Quotations found: words between double quotation marks, whoever may have said them."""

import polars as pl

from flows.extraction.wording.mentions import as_mentions
from flows.extraction.wording.spans import find_spans


def find_quotations(sentences: pl.DataFrame) -> pl.DataFrame:
    """Words between double quotation marks: MENTIONS of kind quotation, the marks included."""
    return as_mentions(find_spans(sentences, r'"[^"]{2,}"'), "quotation")
