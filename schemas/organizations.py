"""Organizations: makers, brands and whoever else takes part."""

import polars as pl

from schemas import fields
from schemas.checks import StatedRules
from schemas.enumerations import ORGANIZATION_KINDS
from schemas.fields import column, document_count, first_stated_on, last_stated_on
from schemas.forms import SLUG, WIKIDATA
from schemas.table import rule


class Organizations(StatedRules):
    """An organization that a fact names, or the parent of one."""

    organization_id: str = column(
        "Organization",
        "Readable id, made of the name.",
        example="acme-motors",
        identity=True,
        key=True,
        form=SLUG,
    )
    name: str = column("Name", "Name by which it is commonly known.", example="Acme Motors", cited=True)
    kind: str = column(
        "Kind",
        "What it is; null where neither text nor vocabulary says so.",
        example="carmaker",
        nullable=True,
        values=ORGANIZATION_KINDS,
    )
    country_code: str = fields.country_code("Where it has its seat (ISO 3166-1 alpha-2).", cited=False)
    parent_organization_id: str = fields.organization_id(
        "Organization that owns or controls it.", nullable=True, cited=False
    )
    wikidata_id: str = column("Wikidata", "Its item in Wikidata.", example="Q42", nullable=True, form=WIKIDATA)
    in_vocabulary: bool = column(
        "In vocabulary", "False where it was found in a text alone, by the form of its name.", example=True
    )
    first_stated_on: pl.Date = first_stated_on()
    last_stated_on: pl.Date = last_stated_on()
    # Zero: a parent that only the vocabulary knows.
    document_count: pl.Int64 = document_count(minimum=0)

    not_its_own_parent = rule(
        "OWN_PARENT",
        "Nobody is its own parent.",
        about="parent_organization_id",
        holds=pl.col("organization_id") != pl.col("parent_organization_id"),
    )
