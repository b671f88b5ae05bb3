"""The datasets in the order in which they are published, and what is known of their columns.

The models are the one source: keys, columns and their meaning are read from them, for files, descriptors and
dictionaries alike. What a model cannot say stands here: which columns point at which table.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

import pandera.polars as pa
import polars as pl

from schemas.documents import Documents, Texts
from schemas.events import EventModels, Events, Participants
from schemas.evidence import Evidence
from schemas.figures import Progress, Results, Targets
from schemas.ids import fact_id
from schemas.markets import Markets, RegionMembers
from schemas.models import Models
from schemas.organizations import Organizations
from schemas.people import People
from schemas.quotes import Quotes
from schemas.records import Issues, Rejects, ReplacedBy
from schemas.table import columns_with


@dataclass(frozen=True)
class Column:
    """A column, as descriptors and dictionaries want to know it.

    `key`: part of what makes a row's identity. `cited`: read in a text, so a cell that is not null has a line in
    `evidence`. `values`: the closed set, `pattern`: the regular expression, `minimum` and `maximum`: the bounds.
    """

    name: str
    dtype: pl.DataType
    nullable: bool
    title: str
    description: str
    unit: str | None
    example: object
    key: bool
    cited: bool
    values: tuple[str, ...] | None
    pattern: str | None
    minimum: float | None
    maximum: float | None


@dataclass(frozen=True)
class ForeignKey:
    """`column` holds ids of the table `dataset`, whose id column is `reference`; `name_column` repeats its `name`."""

    column: str
    dataset: str
    reference: str
    name_column: str | None = None


@dataclass(frozen=True)
class Dataset:
    """A published table. `id_column`: the row's own id; `key`: the columns that make its identity."""

    name: str
    title: str
    model: type[pa.DataFrameModel]
    id_column: str | None
    key: tuple[str, ...]
    foreign_keys: tuple[ForeignKey, ...]
    description: str

    @property
    def primary_key(self) -> tuple[str, ...]:
        """The columns that no two rows share: the id where there is one, else the key; () for `rejects`."""
        return self.key if self.id_column is None else (self.id_column,)

    @property
    def about(self) -> str | None:
        """The column that says which fact a row is or is about."""
        if self.id_column is not None:
            return self.id_column
        return next((name for name in self.key if name.endswith("_id")), None)

    def fact_id(self, row: Mapping[str, object], models: list[str] | None = None) -> str:
        """The id of a row by its key; `models` are the model ids of a product_launch, in any order.

        Raises KeyError if the row lacks a column of the key.
        """
        values: dict[str, object] = {name: row[name] for name in self.key}
        return fact_id(values if models is None else {**values, "models": sorted(models)})


def _dataset(name: str, title: str, model: type[pa.DataFrameModel], *foreign_keys: ForeignKey) -> Dataset:
    identity = columns_with(model, "identity")
    return Dataset(
        name=name,
        title=title,
        model=model,
        id_column=identity[0] if identity else None,
        key=tuple(columns_with(model, "key")),
        foreign_keys=foreign_keys,
        description=(model.__doc__ or "").strip(),
    )


_DOCUMENT = ForeignKey("document_id", "documents", "document_id")
_ORGANIZATION = ForeignKey("organization_id", "organizations", "organization_id", "organization_name")
_PARTNER = ForeignKey("partner_organization_id", "organizations", "organization_id", "partner_organization_name")
_PARENT = ForeignKey("parent_organization_id", "organizations", "organization_id")
_PERSON = ForeignKey("person_id", "people", "person_id", "person_name")
_EVENT = ForeignKey("event_id", "events", "event_id")
_MODEL = ForeignKey("model_id", "models", "model_id", "model_name")
_SUPERSEDED = ForeignKey("superseded_by", "targets", "target_id")
_TARGET = ForeignKey("target_id", "targets", "target_id")
_RESULT = ForeignKey("result_id", "results", "result_id")

DATASETS: Mapping[str, Dataset] = MappingProxyType(
    {
        dataset.name: dataset
        for dataset in (
            _dataset("documents", "Documents", Documents),
            _dataset("evidence", "Evidence", Evidence, _DOCUMENT),
            _dataset("organizations", "Organizations", Organizations, _PARENT),
            _dataset("people", "People", People, _ORGANIZATION),
            _dataset("events", "Events", Events, _ORGANIZATION),
            _dataset("event_models", "Models of events", EventModels, _EVENT, _MODEL),
            _dataset("participants", "Participants", Participants, _EVENT, _PERSON, _ORGANIZATION),
            _dataset("models", "Models", Models, _ORGANIZATION),
            _dataset("markets", "Markets", Markets, _ORGANIZATION, _PARTNER),
            _dataset("targets", "Targets", Targets, _ORGANIZATION, _MODEL, _SUPERSEDED),
            _dataset("results", "Results", Results, _ORGANIZATION, _MODEL),
            _dataset("quotes", "Quotes", Quotes, _PERSON, _ORGANIZATION),
            _dataset("progress", "Progress", Progress, _TARGET, _RESULT),
            _dataset("region_members", "Members of regions", RegionMembers),
            _dataset("replaced_by", "Replaced ids", ReplacedBy),
            _dataset("texts", "Texts", Texts, _DOCUMENT),
            _dataset("rejects", "Rejects", Rejects),
        )
    }
)

#: The list of issues: checked like a dataset, written as a file of its own.
ISSUES = _dataset("issues", "Issues", Issues)


def dataset(name: str) -> Dataset:
    """The dataset (or the issues) of a name; raises KeyError that names the ones there are."""
    if name == ISSUES.name:
        return ISSUES
    if name not in DATASETS:
        raise KeyError(f"no dataset {name!r}; there are {', '.join(DATASETS)}")
    return DATASETS[name]


@cache
def columns(name: str) -> tuple[Column, ...]:
    """The columns of a dataset, in the order of its files; raises KeyError for an unknown name."""
    return tuple(
        Column(
            name=column_name,
            dtype=column.dtype.type,
            nullable=column.nullable,
            title=column.title,
            description=column.description,
            **{mark: column.metadata[mark] for mark in _MARKS},
        )
        for column_name, column in dataset(name).model.to_schema().columns.items()
    )


_MARKS = ("unit", "example", "key", "cited", "values", "pattern", "minimum", "maximum")


def schema(name: str) -> pl.Schema:
    """The names and types of a dataset's columns, in the order of its files; raises KeyError for an unknown name."""
    return pl.Schema({column.name: column.dtype for column in columns(name)})


def empty(name: str) -> pl.DataFrame:
    """A dataset without rows; raises KeyError for an unknown name."""
    return schema(name).to_frame()
