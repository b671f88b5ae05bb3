"""People: who speaks or acts for an organization, in public."""

import polars as pl

from schemas.checks import StatedRules
from schemas.fields import column, document_count, first_stated_on, last_stated_on, organization_id, organization_name
from schemas.forms import SLUG


class People(StatedRules):
    """A person that a text names with an office or a part in an event."""

    person_id: str = column(
        "Person", "Readable id, made of the name.", example="jane-doe", identity=True, key=True, form=SLUG
    )
    name: str = column("Name", "Name of the person.", example="Jane Doe", cited=True)
    role: str = column(
        "Role",
        "Office held, in the text's words.",
        example="founder and chairman",
        nullable=True,
        cited=True,
        sliced=True,
    )
    organization_id: str = organization_id("Organization in which it is held.", nullable=True)
    organization_name: str = organization_name(nullable=True)
    first_stated_on: pl.Date = first_stated_on()
    last_stated_on: pl.Date = last_stated_on()
    document_count: pl.Int64 = document_count()
