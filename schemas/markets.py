"""Markets: where a company is, or says that it goes; and which countries a region stands for."""

from datetime import date

import polars as pl

from schemas import fields
from schemas.checks import CountryRules, PeriodRules, StatedRules
from schemas.enumerations import MARKET_STATUSES, REGIONS
from schemas.fields import (
    certainty,
    column,
    day,
    document_count,
    fact_id,
    first_stated_on,
    last_stated_on,
    overdue,
    place,
    place_name,
    words,
)
from schemas.table import Table


class Markets(PeriodRules, CountryRules, StatedRules):
    """A place where an organization is, says it goes, or was: one row for each of these."""

    market_id: str = fact_id("Market")
    organization_id: str = fields.organization_id("The brand where the text names one, else the company.", key=True)
    organization_name: str = fields.organization_name()
    place: str = place("The country's code (ISO 3166-1 alpha-2), or the region's slug.", key=True)
    place_name: str = place_name()
    country_code: str = fields.country_code("The country; null for a region.")
    status: str = column(
        "Status",
        "present: sells, operates or produces there; planned: will enter or launch there; exited.",
        example="present",
        key=True,
        cited=True,
        values=MARKET_STATUSES,
    )
    period_start: pl.Date = day("From", "First day on which it entered, or is to enter.")
    period_end: pl.Date = day("To", "Last day on which it entered, or is to enter.")
    period_text: str = words("Period in words", "The period as the text has it.", example="since 2019")
    partner_organization_id: str = fields.organization_id("Distributor or other partner there.", nullable=True)
    partner_organization_name: str = fields.organization_name(nullable=True)
    certainty: str = certainty()
    step: pl.Int64 = column(
        "Step",
        "Which step of the organization in this place it is, in the order in which they were first stated (on one day "
        "planned, present, exited); null for what is denied.",
        example=2,
        unit="1",
        nullable=True,
        minimum=1,
    )
    current: bool = column("Current", "Whether it is the step that was stated last.", example=True, nullable=True)
    overdue: bool = overdue()
    first_stated_on: pl.Date = first_stated_on()
    last_stated_on: pl.Date = last_stated_on()
    document_count: pl.Int64 = document_count()


class RegionMembers(Table):
    """A country that a region's slug stands for."""

    place: str = column("Region", "The region's slug.", example="gcc", key=True, values=REGIONS)
    country_code: str = fields.country_code(
        "A country in it (ISO 3166-1 alpha-2).", nullable=False, key=True, cited=False
    )
    since: pl.Date = column("Since", "Since when it belongs to it.", example=date(1981, 5, 25), nullable=True)
    source: str = column("Source", "Who says so: a name or an address.", example="https://example.org/members")
