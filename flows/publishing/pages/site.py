"""Site: what every page of a release draws on, made once."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import polars as pl

from flows.publishing.changes import Change
from flows.publishing.pages.badges import badge_letters, corrected_facts
from flows.publishing.pages.columns import evidence_of
from flows.publishing.versions import parse_version

Row = dict[str, Any]
_HEADING = 90
_PLACED = ("events", "markets", "targets", "results")


@dataclass(frozen=True)
class Site:
    """A release as pages: its datasets, in the order of their rows, its version, and what changed since the last."""

    datasets: Mapping[str, pl.DataFrame]
    version: str
    previous: str | None = None
    changes: Sequence[Change] = ()

    @cached_property
    def day(self) -> dt.date:
        """The day that the version stands for."""
        return parse_version(self.version).day

    @cached_property
    def documents(self) -> dict[str, Row]:
        """Every document by its id."""
        return {row["document_id"]: row for row in self.datasets["documents"].iter_rows(named=True)}

    @cached_property
    def organizations(self) -> dict[str, Row]:
        """Every organization by its id."""
        return {row["organization_id"]: row for row in self.datasets["organizations"].iter_rows(named=True)}

    @cached_property
    def children(self) -> dict[str, list[str]]:
        """The organizations that belong to each, by name."""
        owned = self.datasets["organizations"].drop_nulls("parent_organization_id").sort("name", "organization_id")
        found: dict[str, list[str]] = {}
        for child, parent in owned.select("organization_id", "parent_organization_id").iter_rows():
            found.setdefault(parent, []).append(child)
        return found

    @cached_property
    def evidence(self) -> pl.DataFrame:
        """The evidence with `line`, its row's number, and `rank` of its document by the day of publication."""
        dates = self.datasets["documents"].select("document_id", "published_on")
        return (
            self.datasets["evidence"]
            .with_row_index("line")
            .join(dates, on="document_id", how="left", maintain_order="left")
        )

    @cached_property
    def lines(self) -> pl.DataFrame:
        """`dataset`, `fact_id`, `line`: where the evidence of each fact begins."""
        return self.evidence.group_by("dataset", "fact_id").agg(pl.col("line").min())

    def with_marks(self, dataset: str) -> pl.DataFrame:
        """A dataset with `marks`, the letters of its rows' badges, and `line`, where their evidence begins."""
        if dataset not in self._marked:
            self._marked[dataset] = self._with_marks(dataset)
        return self._marked[dataset]

    @cached_property
    def _marked(self) -> dict[str, pl.DataFrame]:
        return {}

    def _with_marks(self, dataset: str) -> pl.DataFrame:
        frame = self.datasets[dataset]
        source = evidence_of(dataset) if frame.height else None
        if source is None:
            line = pl.Series("line", [None] * frame.height, dtype=pl.UInt32)
            mended = pl.Series([False] * frame.height, dtype=pl.Boolean)
        else:
            facts, column = source
            mine = self.lines.filter(pl.col("dataset") == facts).select(pl.col("fact_id").alias(column), "line")
            line = frame.select(column).join(mine, on=column, how="left", maintain_order="left").get_column("line")
            mended = frame.get_column(column).is_in(
                corrected_facts(self.datasets["evidence"]).filter(pl.col("dataset") == facts)["fact_id"].implode()
            )
        return frame.with_columns(badge_letters(frame, mended).alias("marks"), line)

    @cached_property
    def headings(self) -> dict[str, str]:
        """What each article is called: its title, else how its text begins, else who published it, else its id."""
        texts = self.datasets["texts"].select("document_id", said=pl.col("text").str.slice(0, 4 * _HEADING))
        told = (
            self.datasets["documents"]
            .select("document_id", "title", "publisher")
            .join(texts, on="document_id", how="left", maintain_order="left")
        )
        return {
            document_id: title or (_beginning(said) if said else "") or publisher or document_id
            for document_id, title, publisher, said in told.iter_rows()
        }

    def place(self, code: str) -> str:
        """The name of a place, or its code where no fact names it."""
        return self.places.get(code, code)

    @cached_property
    def places(self) -> dict[str, str]:
        """The names of the places of which facts are told, by code."""
        named = pl.concat(self.datasets[name].select("place", "place_name") for name in _PLACED)
        return dict(named.drop_nulls().unique("place").iter_rows())


def _beginning(said: str) -> str:
    """The beginning of a text, up to the end of a word, in quotation marks: it is no title."""
    line = " ".join(said.split())
    if len(line) <= _HEADING:
        return f"“{line}”"
    return f"“{line[:_HEADING].rpartition(' ')[0] or line[:_HEADING]} …”"
