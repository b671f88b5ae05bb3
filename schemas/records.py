"""What a build records about itself: ids that went, rows that failed, and the list of issues."""

import polars as pl

from schemas import fields
from schemas.fields import document_id
from schemas.forms import LOWER_SNAKE_CASE, VERSION
from schemas.table import Table


class ReplacedBy(Table):
    """An id that is no more, and the one that took its place."""

    dataset: str = fields.column(
        "Dataset", "Where the id stood.", example="organizations", key=True, form=LOWER_SNAKE_CASE
    )
    old_id: str = fields.column("Old id", "The id that is no more.", example="acme", key=True)
    new_id: str = fields.column("New id", "The id that took its place, if any.", example="acme-motors", nullable=True)
    since: str = fields.column("Since", "Version of the release in which it went.", example="2026.11.23", form=VERSION)
    reason: str = fields.column("Reason", "Why.", example="two names of one company")


class Rejects(Table):
    """A row that failed validation: one line per reason and document."""

    dataset: str = fields.column("Dataset", "Where the row was to stand.", example="targets", form=LOWER_SNAKE_CASE)
    fact_id: str = fields.column(
        "Fact",
        "Id of the row, as it was; null where it has none.",
        example="3f2a9c0b5d7e1846",
        nullable=True,
        anything=True,
    )
    check: str = fields.column("Check", "Stable code of the rule that it broke.", example="PERIOD_ORDER")
    column: str = fields.column(
        "Column", "Column that the rule is about; null: the whole row.", example="period_end", nullable=True
    )
    value: str = fields.column(
        "Value",
        "The offending cell as text; null where it is null.",
        example="2019-12-31",
        nullable=True,
        anything=True,
    )
    reason: str = fields.column("Reason", "The rule in words.", example="a period does not end before it starts")
    document_id: str = fields.column(
        "Document", "Document that states it, if any does.", example="acme-plans-2024", nullable=True, anything=True
    )
    statement: str = fields.column(
        "Statement", "Its words there, to the letter.", example="…", nullable=True, anything=True
    )
    row: str = fields.column("Row", "The whole row as JSON.", example="{}", anything=True)


class Issues(Table):
    """What could not be read or decided, and what was done about it."""

    kind: str = fields.column("Kind", "What sort of issue.", example="unreadable", form=LOWER_SNAKE_CASE)
    document_id: str = document_id("Document that it is about.", nullable=True)
    fact_id: str = fields.column("Fact", "Fact that it is about.", example="3f2a9c0b5d7e1846", nullable=True)
    start: pl.Int64 = fields.column(
        "Start", "Where it starts in the text.", example=12, unit="Unicode code points", nullable=True, minimum=0
    )
    end: pl.Int64 = fields.column(
        "End", "Where it ends there.", example=20, unit="Unicode code points", nullable=True, minimum=0
    )
    reason: str = fields.column("Reason", "What is wrong.", example="not UTF-8 (byte 12)", sliced=True)
    action: str = fields.column("Action", "What was done about it.", example="left out")
