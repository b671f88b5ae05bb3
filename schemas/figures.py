"""Targets and results, and the ones held against the others."""

from datetime import date
from typing import Any

import polars as pl

from schemas import table
from schemas.checks import FigureRules
from schemas.enumerations import COMPARATORS, METRICS, OUTCOMES, UNITS
from schemas.fields import (
    certainty,
    column,
    day,
    document_count,
    fact_id,
    first_stated_on,
    last_stated_on,
    model_id,
    model_name,
    organization_id,
    organization_name,
    place,
    place_name,
    words,
)
from schemas.forms import FACT_ID

_PLACE = "Scope of the figure: a country's code or a region's slug; null where the text gives none."


def _metric() -> Any:
    return column("Metric", "What is counted.", example="vehicle_exports", key=True, cited=True, values=METRICS)


def _comparator() -> Any:
    return column(
        "Comparator",
        "How the number is told: exactly (eq), more than (gt), at least (ge), under (lt), up to (le), about (approx).",
        example="ge",
        key=True,
        cited=True,
        values=COMPARATORS,
    )


def _number(title: str, description: str, example: float, unit: str) -> Any:
    return column(title, description, example=example, unit=unit, key=True, nullable=True, cited=True)


def _unit() -> Any:
    return column(
        "Unit",
        "What the value is in, ISO 4217 for money; null where there is no value but only a change.",
        example="vehicles",
        key=True,
        nullable=True,
        cited=True,
        values=UNITS,
    )


def _disputed() -> Any:
    return column("Disputed", "Whether a statement of the same day about the same thing contradicts it.", example=False)


class Targets(FigureRules):
    """A number that an organization says it will reach."""

    target_id: str = fact_id("Target")
    organization_id: str = organization_id("The most specific company or brand that answers for it.", key=True)
    organization_name: str = organization_name()
    metric: str = _metric()
    comparator: str = _comparator()
    value: float = _number("Value", "The level; of a range its lower end.", 50000.0, "see unit")
    value_max: float = _number("Upper value", "Upper end of a range.", 60000.0, "see unit")
    change_percent: float = _number("Change", "Change told, negative for a fall.", 16.1, "percent")
    unit: str = _unit()
    place: str = place(_PLACE, key=True, nullable=True)
    place_name: str = place_name(nullable=True)
    model_id: str = model_id("The model, if the figure is of one.", key=True, nullable=True)
    model_name: str = model_name(nullable=True)
    period_start: pl.Date = day("From", "First day of the period.", key=True)
    period_end: pl.Date = day("To", "Last day of the period: when it is due.", key=True)
    period_text: str = words("Period in words", "The period as the text has it.", example="by 2030")
    stated_on: pl.Date = day("Stated on", "Day of the announcing event, else of the document.", cited=False)
    certainty: str = certainty()
    superseded_by: str = column(
        "Superseded by",
        "A later statement about the same metric, place and due date with another value.",
        example="9c41d07be52f6a38",
        nullable=True,
        form=FACT_ID,
    )
    disputed: bool = _disputed()
    first_stated_on: pl.Date = first_stated_on()
    last_stated_on: pl.Date = last_stated_on()
    document_count: pl.Int64 = document_count()

    not_superseded_by_itself = table.rule(
        "SUPERSEDES_ITSELF",
        "Nothing supersedes itself.",
        about="superseded_by",
        holds=pl.col("target_id") != pl.col("superseded_by"),
    )


class Results(FigureRules):
    """A number that an organization has reached."""

    result_id: str = fact_id("Result")
    organization_id: str = organization_id("The most specific company or brand that answers for it.", key=True)
    organization_name: str = organization_name()
    metric: str = _metric()
    comparator: str = _comparator()
    value: float = _number("Value", "The level; of a range its lower end.", 50000.0, "see unit")
    value_max: float = _number("Upper value", "Upper end of a range.", 60000.0, "see unit")
    change_percent: float = _number("Change", "Change told, negative for a fall.", 16.1, "percent")
    unit: str = _unit()
    place: str = place(_PLACE, key=True, nullable=True)
    place_name: str = place_name(nullable=True)
    model_id: str = model_id("The model, if the figure is of one.", key=True, nullable=True)
    model_name: str = model_name(nullable=True)
    period_start: pl.Date = day("From", "First day of the period.", key=True)
    period_end: pl.Date = day("To", "Last day of the period.", key=True)
    period_text: str = words("Period in words", "The period as the text has it.", example="in 2023")
    stated_on: pl.Date = day("Stated on", "Day of the announcing event, else of the document.", cited=False)
    certainty: str = certainty()
    disputed: bool = _disputed()
    first_stated_on: pl.Date = first_stated_on()
    last_stated_on: pl.Date = last_stated_on()
    document_count: pl.Int64 = document_count()


class Progress(table.Table):
    """A target held against the latest result that bears on it, as of a day."""

    target_id: str = column("Target", "The target.", example="3f2a9c0b5d7e1846", identity=True, key=True, form=FACT_ID)
    result_id: str = column(
        "Result", "Latest result that bears on it.", example="9c41d07be52f6a38", nullable=True, form=FACT_ID
    )
    as_of: pl.Date = column("As of", "Day for which the outcome is told.", example=date(2026, 11, 23))
    reached_on: pl.Date = column(
        "Reached on",
        "Day of that value: the end of its period, else of its statement.",
        example=date(2025, 12, 31),
        nullable=True,
    )
    reached_value: float = column("Reached", "Latest value.", example=31000.0, unit="as the target", nullable=True)
    reached_share: float = column(
        "Share reached", "Latest value as a share of the target's.", example=0.62, unit="1", nullable=True
    )
    time_share: float = column(
        "Share of time",
        "Share of the time from statement to due date that is gone.",
        example=0.5,
        unit="1",
        nullable=True,
        minimum=0,
    )
    pace_needed: float = column(
        "Pace needed",
        "What an even pace from the latest value (else from the announcement) to the target needs.",
        example=6333.5,
        unit="as the target, a year",
        nullable=True,
    )
    outcome: str = column("Outcome", "How it stands.", example="on_track", values=OUTCOMES)
    rule: str = column("Rule", "Name of the rule that said so.", example="straight_line")

    reached_by_a_result = table.rule(
        "REACHED_WITHOUT_RESULT",
        "What is reached has a result.",
        about="result_id",
        holds=pl.col("result_id").is_not_null()
        | (pl.col("reached_value").is_null() & pl.col("reached_share").is_null()),
    )
