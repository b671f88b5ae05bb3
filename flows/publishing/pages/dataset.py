"""Dataset: a table's page. Its first rows stand in it; the script pages, sorts and filters the rest from shards."""

from typing import Any

import polars as pl

import schemas
from flows.publishing.pages import paths
from flows.publishing.pages.badges import badges
from flows.publishing.pages.cells import Citations, citations, cited, row_marks, value
from flows.publishing.pages.columns import Shown, evidence_of, ordered_first
from flows.publishing.pages.layout import page
from flows.publishing.pages.markup import attribute, text
from flows.publishing.pages.shards import MARKS
from flows.publishing.pages.site import Site

PAGE_ROWS = 50
_ROOT = "../"


def dataset_page(site: Site, name: str) -> str:
    """The page of a dataset."""
    about = schemas.DATASETS[name]
    frame = site.with_marks(name)
    columns = ordered_first(name)
    first = frame.head(PAGE_ROWS)
    body = f"""\
<header class="head">
<p class="kicker">Table</p>
<h1>{text(about.title)}</h1>
<p class="lead">One row is: {text(about.description[:1].lower() + about.description[1:])}</p>
<p class="get">{_downloads(name)}</p>
</header>
<noscript><p class="note">The first rows stand here; paging, sorting and filters need scripts.
All rows are in the files above.</p></noscript>
<section class="tool" data-table="{name}" aria-label="Filters"></section>
<p class="count" role="status" id="count">{_count(frame.height)}</p>
<div class="scroll" tabindex="0" role="region" aria-label="{attribute(about.title)}">
{_table(site, name, columns, first)}
</div>
<nav class="pager" aria-label="Pages of the table" hidden></nav>
{_columns_help(name)}"""
    return page(
        site, about.title, body, root=_ROOT, here=f"datasets/{name}.html", scripts=("state", "table"), kind="wide"
    )


def _count(rows: int) -> str:
    if rows == 0:
        return "This table is empty in this release."
    if rows > PAGE_ROWS:
        return f"Rows 1 to {PAGE_ROWS} of {rows:,}"
    return f"{rows:,} row{'' if rows == 1 else 's'}"


def _downloads(name: str) -> str:
    ways = (("parquet", "Parquet"), ("csv", "CSV"))
    links = " ".join(f'<a href="{_ROOT}data/{name}.{kind}" download>{said}</a>' for kind, said in ways)
    return f"Download this table: {links}"


def _table(site: Site, name: str, columns: tuple[Shown, ...], rows: pl.DataFrame) -> str:
    """The first rows."""
    heads = "".join(
        f'<th scope="col" class="k-{column.kind}" title="{attribute(column.help)}">{text(column.title)}</th>'
        for column in columns
    )
    source = evidence_of(name)
    citing = Citations() if source is None else _citing(site, source, rows)
    marked = bool((site.with_marks(name).get_column(MARKS) != "").any())
    lines = "\n".join(_row(site, name, columns, citing, source, row, marked) for row in rows.iter_rows(named=True))
    heads += '<th scope="col">Marks</th>' if marked else ""
    caption = f'<caption class="hidden">{text(schemas.DATASETS[name].description)}</caption>'
    return (
        f'<table class="data cards" id="rows">{caption}<thead><tr>{heads}</tr></thead>'
        f"<tbody>\n{lines}\n</tbody></table>"
    )


def _citing(site: Site, source: tuple[str, str], rows: pl.DataFrame) -> Citations:
    dataset, column = source
    return citations(site, rows.select(dataset=pl.lit(dataset), fact_id=pl.col(column)))


def _row(
    site: Site,
    name: str,
    columns: tuple[Shown, ...],
    citing: Citations,
    source: tuple[str, str] | None,
    row: dict[str, Any],
    marked: bool,
) -> str:
    """One row; `marked` where the table has a column of badges."""
    marks = "" if source is None else row_marks(citing, source[0], row[source[1]])
    cells = "".join(_cell(site, column, citing, source, row) for column in columns)
    cells += f'<td data-h="Marks">{badges(row[MARKS])}</td>' if marked else ""
    return f"<tr{marks}>{cells}</tr>"


def _cell(site: Site, column: Shown, citing: Citations, source: tuple[str, str] | None, row: dict[str, Any]) -> str:
    inner = value(site, column, row, _ROOT)
    if inner and column.kind not in ("document", "url"):
        if source is not None:
            inner = cited(citing, source[0], row[source[1]], column.field, inner, _ROOT)
        inner += _way(column, row)
    return f'<td class="k-{column.kind}" data-h="{attribute(column.title)}">{inner}</td>'


def _way(column: Shown, row: dict[str, Any]) -> str:
    """The arrow beside a name or id that leads to what it names."""
    target = row[column.by] if column.by is not None else row[column.name]
    if target is None:
        return ""
    if column.kind == "organization":
        href = paths.organization(_ROOT, target)
    elif column.to is not None:
        href = paths.dataset(_ROOT, column.to, **{schemas.DATASETS[column.to].id_column or "": target})
    else:
        return ""
    shown = row[column.name]
    return f'<a class="go" href="{attribute(href)}" aria-label="Go to {attribute(str(shown))}">→</a>'


def _columns_help(name: str) -> str:
    """What every column means."""
    rows = "".join(
        f"<dt><code>{column.name}</code> {text(column.title)}</dt><dd>{text(column.description)}{_values(column)}</dd>"
        for column in schemas.columns(name)
    )
    return f'<details class="dictionary"><summary>What the columns mean</summary><dl>{rows}</dl></details>'


def _values(column: schemas.Column) -> str:
    if column.values is None or len(column.values) > 30:
        return ""
    return f" One of <code>{'</code>, <code>'.join(text(value) for value in column.values)}</code>."
