"""How a column is declared: its form, its meaning and its place in the key, once, in the model.

Descriptors and data dictionaries are generated from what is said here; see `columns` in `schemas.registry`.
"""

from collections.abc import Sequence
from datetime import date
from typing import Any, cast

import pandera.polars as pa
import polars as pl
from pandera.api.dataframe.model_components import FieldInfo
from pandera.api.polars.types import PolarsData

from schemas import enumerations
from schemas.forms import DOCUMENT_ID, FACT_ID, SLUG, Form


def column(
    title: str,
    description: str,
    *,
    example: object,
    unit: str | None = None,
    identity: bool = False,
    key: bool = False,
    nullable: bool = False,
    cited: bool = False,
    sliced: bool = False,
    anything: bool = False,
    values: Sequence[str] | None = None,
    form: Form | None = None,
    minimum: float | None = None,
    maximum: float | None = None,
) -> Any:
    """Declare a column of a model.

    In: what it is called and means, an example (a value that passes), the unit of a number. `identity`: it alone
    names the row. `key`: it makes a row's identity. `cited`: read in a text, so a cell that is not null has a row in
    `evidence`. `sliced`: to the letter as a text or its publisher has it, so not held to NFC; `anything`: kept
    whatever it is. `values`: the closed set, `form`: the pattern, `minimum` and `maximum`: the bounds that it must
    keep to. Out: the field of a model.
    """
    # Pandera types Field as Any, so that it may stand for a value of any type; what it gives is a FieldInfo.
    field = cast(
        FieldInfo,
        pa.Field(
            nullable=nullable,
            title=title,
            description=description,
            metadata={
                "example": example,
                "unit": unit,
                "identity": identity,
                "key": key,
                "cited": cited,
                "values": None if values is None else tuple(values),
                "pattern": None if form is None else form.pattern,
                "minimum": minimum,
                "maximum": maximum,
            },
        ),
    )
    field.checks.extend(_checks(isinstance(example, str) and not anything, sliced, values, form, minimum, maximum))
    if isinstance(example, float):
        field.checks.append(_check("NOT_FINITE", lambda cell: cell.is_finite()))
    return field


def _checks(
    text: bool,
    sliced: bool,
    values: Sequence[str] | None,
    form: Form | None,
    minimum: float | None,
    maximum: float | None,
) -> list[pa.Check]:
    checks = []
    if values is not None:
        checks.append(_check("NOT_IN_LIST", lambda cell: cell.is_in(list(values))))
    elif form is not None:
        checks.append(_check(form.code, lambda cell: cell.str.contains(form.pattern)))
    elif text:
        checks.append(_check("EMPTY", lambda cell: cell.str.contains(r"\S")))
        if not sliced:
            checks.append(_check("NOT_NFC", lambda cell: cell == cell.str.normalize("NFC")))
    if minimum is not None:
        checks.append(_check("TOO_SMALL", lambda cell: cell >= minimum))
    if maximum is not None:
        checks.append(_check("TOO_LARGE", lambda cell: cell <= maximum))
    return checks


def _check(code: str, holds: Any) -> pa.Check:
    def cells_hold(data: PolarsData) -> pl.LazyFrame:
        return data.lazyframe.select(holds(pl.col(data.key)))

    return pa.Check(cells_hold, name=code, error=code)


# Columns that stand in many tables, so that they mean the same in each.


def fact_id(title: str, *, example: str = "3f2a9c0b5d7e1846") -> Any:
    """The id of a fact that has no readable name."""
    description = "Stable id: the first 16 hex digits of SHA-256 over the key's values as canonical JSON."
    return column(title, description, example=example, identity=True, form=FACT_ID)


def document_id(description: str, *, identity: bool = False, key: bool = False, nullable: bool = False) -> Any:
    """A reference to `documents`."""
    return column(
        "Document",
        description,
        example="acme-plans-2024",
        identity=identity,
        key=key,
        nullable=nullable,
        form=DOCUMENT_ID,
    )


def organization_id(description: str, *, key: bool = False, nullable: bool = False, cited: bool = True) -> Any:
    """A reference to `organizations`."""
    return column(
        "Organization", description, example="acme-motors", key=key, nullable=nullable, cited=cited, form=SLUG
    )


def organization_name(*, nullable: bool = False) -> Any:
    """The name beside an organization's id."""
    return column(
        "Organization's name",
        "Name of the organization, from `organizations`.",
        example="Acme Motors",
        nullable=nullable,
    )


def person_id(description: str, *, key: bool = False, nullable: bool = False) -> Any:
    """A reference to `people`."""
    return column("Person", description, example="jane-doe", key=key, nullable=nullable, cited=True, form=SLUG)


def person_name() -> Any:
    """The name beside a person's id."""
    return column("Person's name", "Name of the person, from `people`.", example="Jane Doe", nullable=True)


def model_id(description: str, *, key: bool = False, nullable: bool = False, cited: bool = True) -> Any:
    """A reference to `models`."""
    return column("Model", description, example="acme-5", key=key, nullable=nullable, cited=cited, form=SLUG)


def model_name(*, nullable: bool = False) -> Any:
    """The name beside a model's id."""
    return column("Model's name", "Name of the model, from `models`.", example="Acme 5", nullable=nullable)


def place(description: str, *, key: bool = False, nullable: bool = False) -> Any:
    """A country's code or a region's slug."""
    return column(
        "Place",
        description,
        example="GB",
        key=key,
        nullable=nullable,
        cited=True,
        values=enumerations.PLACES,
    )


def place_name(*, nullable: bool = False) -> Any:
    """The name beside a place's code."""
    return column("Place's name", "English name of the place.", example="United Kingdom", nullable=nullable)


def country_code(description: str, *, nullable: bool = True, key: bool = False, cited: bool = True) -> Any:
    """A country."""
    return column(
        "Country",
        description,
        example="GB",
        key=key,
        nullable=nullable,
        cited=cited,
        values=enumerations.COUNTRIES,
    )


def certainty() -> Any:
    """How sure the source is."""
    return column(
        "Certainty",
        "asserted: the source states it, plans included; hedged: it only entertains it; denied: stated as not so, "
        "cancelled, scrapped.",
        example="asserted",
        cited=True,
        values=enumerations.CERTAINTIES,
    )


def day(title: str, description: str, *, key: bool = False, cited: bool = True) -> Any:
    """A date that may be unknown."""
    return column(title, description, example=date(2024, 3, 20), key=key, nullable=True, cited=cited)


def words(title: str, description: str, *, example: str) -> Any:
    """The words of a date or period, as the text has them."""
    return column(title, description, example=example, nullable=True, sliced=True)


def overdue() -> Any:
    """Whether a plan's date has passed without news: the one thing that no text says."""
    return column(
        "Overdue (inferred)",
        "Of what is planned with a date: whether on the day of `progress.as_of` that date had passed and nothing read "
        "says that it happened; inferred, no text says so. Null where nothing is planned or no date is known.",
        example=False,
        nullable=True,
    )


def first_stated_on() -> Any:
    """When the fact was stated first."""
    return day("First stated on", "Date of the earliest dated document that states it.", cited=False)


def last_stated_on() -> Any:
    """When the fact was stated last."""
    return day("Last stated on", "Date of the latest dated document that states it.", cited=False)


def document_count(*, minimum: int = 1) -> Any:
    """How many documents state the fact."""
    return column(
        "Documents",
        "Number of documents that state it; their lines stand in `evidence`.",
        example=2,
        unit="documents",
        minimum=minimum,
    )
