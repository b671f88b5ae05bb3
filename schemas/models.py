"""Models: the named vehicles."""

import polars as pl

from schemas.checks import StatedRules
from schemas.enumerations import BODY_STYLES, MODEL_STATUSES, POWERTRAINS, SEGMENTS
from schemas.fields import (
    certainty,
    column,
    day,
    document_count,
    first_stated_on,
    last_stated_on,
    organization_id,
    organization_name,
    overdue,
    words,
)
from schemas.forms import SLUG
from schemas.table import rule


class Models(StatedRules):
    """A named vehicle model."""

    model_id: str = column(
        "Model", "Readable id, made of brand and name.", example="acme-5", identity=True, key=True, form=SLUG
    )
    name: str = column("Name", "Name with its brand.", example="Acme 5", cited=True)
    brand: str = column("Brand", "Brand under which it is sold.", example="Acme", nullable=True)
    # Not cited: maker and brand are the two that the vocabulary may fill.
    organization_id: str = organization_id("Maker.", nullable=True, cited=False)
    organization_name: str = organization_name(nullable=True)
    body_style: str = column(
        "Body style", "What the texts call it.", example="suv", nullable=True, cited=True, values=BODY_STYLES
    )
    segment: str = column(
        "Segment", "Size class that the texts give.", example="mid_size", nullable=True, cited=True, values=SEGMENTS
    )
    powertrain: str = column(
        "Powertrain",
        "What the texts say that drives it; ev for electric alone.",
        example="bev",
        nullable=True,
        cited=True,
        values=POWERTRAINS,
    )
    status: str = column(
        "Status",
        "planned (also shown but not yet sold), on_sale, concept or discontinued.",
        example="planned",
        nullable=True,
        cited=True,
        values=MODEL_STATUSES,
    )
    launch_start: pl.Date = day("Launch from", "First day on which the launch may fall.")
    launch_end: pl.Date = day("Launch to", "Last day on which the launch may fall.")
    launch_text: str = words("Launch in words", "The launch date as the text has it.", example="by the end of 2025")
    certainty: str = certainty()
    overdue: bool = overdue()
    known_body_style: str = column(
        "Known body style",
        "What the vocabulary knows, whether or not a text says so; never fills `body_style`.",
        example="suv",
        nullable=True,
        values=BODY_STYLES,
    )
    known_powertrain: str = column(
        "Known powertrain",
        "What the vocabulary knows, whether or not a text says so; never fills `powertrain`.",
        example="bev",
        nullable=True,
        values=POWERTRAINS,
    )
    first_stated_on: pl.Date = first_stated_on()
    last_stated_on: pl.Date = last_stated_on()
    document_count: pl.Int64 = document_count()

    launch_order = rule(
        "LAUNCH_ORDER",
        "A launch does not end before it starts.",
        about="launch_end",
        holds=pl.col("launch_start") <= pl.col("launch_end"),
    )
