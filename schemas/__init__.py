"""The data contract as code: one Pandera model per dataset, and the source of every descriptor.

What stands here is loaded when it is asked for, so that SCHEMA_VERSION alone costs no import of Pandera.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from schemas.version import SCHEMA_VERSION

if TYPE_CHECKING:
    from schemas.ids import fact_id, slug, slugs
    from schemas.registry import DATASETS, ISSUES, Column, Dataset, ForeignKey, columns, empty, schema
    from schemas.validation import TableError, Validated, validate

_HOMES = {
    "schemas.ids": ("fact_id", "slug", "slugs"),
    "schemas.registry": ("DATASETS", "ISSUES", "Column", "Dataset", "ForeignKey", "columns", "empty", "schema"),
    "schemas.validation": ("TableError", "Validated", "validate"),
}

__all__ = [
    "DATASETS",
    "ISSUES",
    "SCHEMA_VERSION",
    "Column",
    "Dataset",
    "ForeignKey",
    "TableError",
    "Validated",
    "columns",
    "empty",
    "fact_id",
    "schema",
    "slug",
    "slugs",
    "validate",
]


def __getattr__(name: str) -> object:
    for home, names in _HOMES.items():
        if name in names:
            return getattr(import_module(home), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
