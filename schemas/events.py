"""Events: what happened or is to happen, who took part in it, and which models it was about."""

import polars as pl

from schemas.checks import CountryRules, StatedRules
from schemas.enumerations import COMPARATORS, CURRENCIES, EVENT_STATUSES, EVENT_TYPES, PARTICIPANT_ROLES
from schemas.fields import (
    certainty,
    column,
    country_code,
    day,
    document_count,
    fact_id,
    first_stated_on,
    last_stated_on,
    model_id,
    model_name,
    organization_id,
    organization_name,
    overdue,
    person_id,
    person_name,
    place,
    place_name,
    words,
)
from schemas.forms import FACT_ID
from schemas.table import Table, rule

_DATED = pl.any_horizontal(pl.col("start_on", "end_on", "date_text").is_not_null())


class Events(CountryRules, StatedRules):
    """A happening, past or scheduled, of a named organization, that the text dates or places."""

    event_id: str = fact_id("Event")
    event_type: str = column(
        "Type", "What kind of happening.", example="plant", key=True, cited=True, values=EVENT_TYPES
    )
    title: str = column("Title", "Short name, made from the parts.", example="Acme Motors: plant, Springfield")
    organization_id: str = organization_id("Host or subject.", key=True)
    organization_name: str = organization_name()
    start_on: pl.Date = day("Starts on", "First day, or the first that the text's words allow.", key=True)
    end_on: pl.Date = day("Ends on", "Last day: of one day that day, of a month or year its last.")
    date_text: str = words("Date in words", "The date as the text has it.", example="in March 2024")
    place: str = place("The country's code (ISO 3166-1 alpha-2), else the region's slug.", key=True, nullable=True)
    place_name: str = place_name(nullable=True)
    city: str = column("City", "City, state or province.", example="Springfield", key=True, nullable=True, cited=True)
    country_code: str = country_code("The country; null for a region.")
    participant_countries: pl.Int64 = column(
        "Countries taking part",
        "From how many countries people came.",
        example=29,
        unit="countries",
        nullable=True,
        cited=True,
        minimum=1,
    )
    participant_countries_comparator: str = column(
        "Countries, comparator",
        "How that number is told: exactly (eq), more than (gt), at least (ge) and so on.",
        example="ge",
        nullable=True,
        cited=True,
        values=COMPARATORS,
    )
    amount: float = column(
        "Amount", "Money of the deal.", example=2.5e9, unit="see currency", nullable=True, cited=True, minimum=0
    )
    currency: str = column("Currency", "ISO 4217 code.", example="EUR", nullable=True, cited=True, values=CURRENCIES)
    stake_percent: float = column(
        "Stake",
        "Share of the company that changes hands.",
        example=33.4,
        unit="percent",
        nullable=True,
        cited=True,
        minimum=0,
        maximum=100,
    )
    status: str = column(
        "Status",
        "occurred; scheduled (also while hedged or denied); cancelled (planned once, called off).",
        example="scheduled",
        cited=True,
        values=EVENT_STATUSES,
    )
    certainty: str = certainty()
    overdue: bool = overdue()
    first_stated_on: pl.Date = first_stated_on()
    last_stated_on: pl.Date = last_stated_on()
    document_count: pl.Int64 = document_count()

    @classmethod
    def key_stands_once(cls) -> pl.Expr:
        """Launches are told apart by their models, which stand in another table; see `schemas.references`."""
        return pl.col("event_type") != "product_launch"

    date_order = rule(
        "DATE_ORDER",
        "An event does not end before it starts.",
        about="end_on",
        holds=pl.col("start_on") <= pl.col("end_on"),
    )

    # A named show is a place, and only the words of the event's title may name it: conferences are let through.
    dated_or_placed = rule(
        "NEITHER_DATE_NOR_PLACE",
        "What has happened has a date or a place, a plan a date or a country.",
        about="start_on",
        holds=_DATED
        | pl.col("country_code").is_not_null()
        | ((pl.col("status") == "occurred") & pl.any_horizontal(pl.col("place", "city").is_not_null()))
        | (pl.col("event_type") == "conference"),
    )

    planned_entry_dated = rule(
        "PLANNED_ENTRY_UNDATED",
        "A planned market entry has a date; without one it is a row of `markets` alone.",
        about="start_on",
        holds=(pl.col("event_type") != "market_entry") | (pl.col("status") == "occurred") | _DATED,
    )

    status_fits_certainty = rule(
        "STATUS_CERTAINTY",
        "What is called off is denied, and what is denied has not occurred.",
        about="certainty",
        holds=pl.when(pl.col("status") == "cancelled")
        .then(pl.col("certainty") == "denied")
        .when(pl.col("status") == "occurred")
        .then(pl.col("certainty") != "denied"),
    )

    comparator_of_count = rule(
        "COMPARATOR_OF_COUNT",
        "A comparator stands where a count stands, and only there.",
        about="participant_countries_comparator",
        holds=pl.col("participant_countries").is_null() == pl.col("participant_countries_comparator").is_null(),
    )

    currency_of_amount = rule(
        "CURRENCY_OF_AMOUNT",
        "A currency stands where an amount stands, and only there.",
        about="currency",
        holds=pl.col("amount").is_null() == pl.col("currency").is_null(),
    )


class EventModels(Table):
    """A model that a launch or milestone is of."""

    event_id: str = column("Event", "The event.", example="3f2a9c0b5d7e1846", key=True, form=FACT_ID)
    model_id: str = model_id("The model.", key=True, cited=False)
    model_name: str = model_name()


class Participants(StatedRules):
    """A person or organization that takes part in an event, in one role."""

    participant_id: str = fact_id("Participant")
    event_id: str = column("Event", "The event.", example="3f2a9c0b5d7e1846", key=True, form=FACT_ID)
    person_id: str = person_id("Who takes part.", key=True, nullable=True)
    person_name: str = person_name()
    organization_id: str = organization_id("Organization that takes part, or is stood for.", key=True, nullable=True)
    organization_name: str = organization_name(nullable=True)
    role: str = column(
        "Role", "In which part.", example="speaker", key=True, nullable=True, cited=True, values=PARTICIPANT_ROLES
    )
    first_stated_on: pl.Date = first_stated_on()
    last_stated_on: pl.Date = last_stated_on()
    document_count: pl.Int64 = document_count()

    somebody = rule(
        "NOBODY",
        "Somebody is named: a person or an organization.",
        about="person_id",
        holds=pl.col("person_id").is_not_null() | pl.col("organization_id").is_not_null(),
    )
