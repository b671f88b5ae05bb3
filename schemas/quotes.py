"""Quotes: the words in quotation marks that somebody named is said to have said."""

import polars as pl

from schemas.checks import StatedRules
from schemas.fields import (
    column,
    day,
    document_count,
    fact_id,
    first_stated_on,
    last_stated_on,
    organization_id,
    organization_name,
    person_id,
    person_name,
)
from schemas.table import rule


class Quotes(StatedRules):
    """Words that a named person or organization is said to have said or written."""

    quote_id: str = fact_id("Quote")
    text: str = column(
        "Text",
        "The words without the marks, to the letter.",
        example="We build for the world.",
        key=True,
        cited=True,
        sliced=True,
    )
    person_id: str = person_id("Who said it.", key=True, nullable=True)
    person_name: str = person_name()
    organization_id: str = organization_id("For whom, or which organization itself.", key=True, nullable=True)
    organization_name: str = organization_name(nullable=True)
    said_on: pl.Date = day("Said on", "Day on which it was said.")
    first_stated_on: pl.Date = first_stated_on()
    last_stated_on: pl.Date = last_stated_on()
    document_count: pl.Int64 = document_count()

    somebody = rule(
        "NOBODY",
        "Somebody is named: a person or an organization.",
        about="person_id",
        holds=pl.col("person_id").is_not_null() | pl.col("organization_id").is_not_null(),
    )
