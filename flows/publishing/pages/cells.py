"""Cells: one cell of a fact as markup, a link to the words that it was read from wherever there are any."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import polars as pl

from flows.publishing.pages import paths, words
from flows.publishing.pages.columns import Shown
from flows.publishing.pages.markup import attribute, cut, isolated, link, outward, text
from flows.publishing.pages.site import Site

STATEMENT = "*"
Span = tuple[str, int, int]


@dataclass(frozen=True)
class Citations:
    """Where facts were read: for each its line in the evidence, and for its fields document, start and end."""

    lines: dict[tuple[str, str], int] = field(default_factory=dict)
    spans: dict[tuple[str, str, str], Span] = field(default_factory=dict)

    def span(self, dataset: str, fact_id: str, name: str) -> Span | None:
        """The words of a cell, or, where it has none of its own, those of the whole statement."""
        own = self.spans.get((dataset, fact_id, name))
        return own if own is not None else self.spans.get((dataset, fact_id, STATEMENT))


def citations(site: Site, facts: pl.DataFrame, fields: frozenset[str] | None = None) -> Citations:
    """The citations of facts (`dataset`, `fact_id`); of several documents that say a cell, the latest dated one.

    `fields` limits them to these columns and the statement.
    """
    mine = site.evidence.join(facts.unique(), on=["dataset", "fact_id"], how="semi", maintain_order="left")
    lines = mine.group_by("dataset", "fact_id").agg(pl.col("line").min())
    if fields is not None:
        mine = mine.filter(pl.col("field").is_in([STATEMENT, *sorted(fields)]))
    latest = mine.sort("published_on", "line", nulls_last=False, maintain_order=True)
    found = Citations({(name, fact): line for name, fact, line in lines.iter_rows()})
    columns = ("dataset", "fact_id", "field", "document_id", "start", "end")
    for name, fact, of, document, start, end in latest.select(columns).iter_rows():
        found.spans[(name, fact, of)] = (document, start, end)
    return found


def value(site: Site, column: Shown, row: Mapping[str, Any], root: str) -> str:
    """A cell's value as markup without its evidence; empty where it is null."""
    cell = row[column.name]
    if cell is None:
        return ""
    match column.kind:
        case "number":
            return words.number(cell)
        case "date":
            return str(cell.isoformat()) if not isinstance(cell, dt.datetime) else cell.strftime("%Y-%m-%d %H:%M")
        case "flag":
            return "yes" if cell else "no"
        case "word":
            return text(words.said(str(cell)))
        case "id" | "fact":
            return f"<code>{text(cut(str(cell), 60))}</code>"
        case "url":
            return outward(str(cell), isolated(cut(str(cell), 60)))
        case "document":
            return link(paths.article(root, str(cell)), isolated(cut(str(cell), 90)))
        case _:
            return isolated(cut(str(cell)))


def cited(citing: Citations, dataset: str, fact_id: str, name: str, inner: str, root: str, *, own: bool = False) -> str:
    """Markup as a link to its words: the script shows them beside it, the address leads to them in the article.

    `own`: the words of that cell alone, and no link where it has none.
    """
    key = (dataset, fact_id, name)
    span = citing.spans.get(key) if own else citing.span(*key)
    if span is None or not inner:
        return inner
    return f'<a class="c" data-c="{name}" href="{paths.article(root, *span)}">{inner}</a>'


def row_marks(citing: Citations, dataset: str, fact_id: str) -> str:
    """The attributes of an element that holds a fact: which one, and where its evidence begins."""
    line = citing.lines.get((dataset, fact_id))
    return "" if line is None else f' data-f="{dataset}/{attribute(fact_id)}" data-l="{line}"'
