"""Profile: the sections of an organization's page."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import schemas
from flows.publishing.pages import outcome, paths, words
from flows.publishing.pages.badges import badge, badges
from flows.publishing.pages.cells import Citations, cited, row_marks
from flows.publishing.pages.markup import attribute, cut, isolated, link, text
from flows.publishing.pages.site import Row, Site
from flows.publishing.pages.told import due, figure

_ROOT = "../"
_MOST_SOURCES = 40
_STATUS = {"present": "Present", "planned": "Planned", "exited": "Left"}


@dataclass(frozen=True)
class Tables:
    """What an organization's page is made from: the first rows of each dataset (`of`: of how many)."""

    site: Site
    organization_id: str
    rows: Mapping[str, Sequence[Row]]
    citing: Citations
    sources: Sequence[str]


@dataclass(frozen=True)
class Section:
    """One section: where it is, what it is called, how many rows there are in all, its markup (empty: left out)."""

    anchor: str
    title: str
    count: int
    markup: str


@dataclass(frozen=True)
class Column:
    """A column of a section's table: its head, the cell's markup for a row, and the field whose words it leads to.

    `more`: markup that follows and is no part of that link.
    """

    head: str
    cell: Callable[[Row], str]
    field: str | None = None
    more: Callable[[Citations, Row, str], str] | None = None


def sections(tables: Tables) -> list[Section]:
    """The sections in their order."""
    return [
        _table(tables, "targets", "Targets and what came of them", _TARGETS),
        _table(tables, "results", "Results", _RESULTS),
        _markets(tables),
        _table(tables, "events", "Events", _EVENTS),
        _table(tables, "models", "Models", _MODELS),
        _table(tables, "people", "People", _PEOPLE),
        _table(tables, "quotes", "Said", _QUOTES),
        _articles(tables),
    ]


def _when(start: Any, end: Any, said: str | None) -> str:
    told = words.period(start, end)
    return text(told) if told else isolated(said or "")


def _place(row: Row) -> str:
    return isolated(row["place_name"] or row["place"] or "")


def _model(row: Row) -> str:
    return isolated(row["model_name"] or row["model_id"] or "")


def _day(day: Any) -> str:
    return "" if day is None else f'<span class="when">{words.date(day)}</span>'


_FIGURE = (
    Column("What", lambda row: text(words.said(row["metric"])), "metric"),
    Column("How much", lambda row: text(figure(row)), "value"),
    Column("Of", lambda row: " ".join(part for part in (_model(row), _place(row)) if part), "place"),
    Column("By when", lambda row: text(due(row)), "period_end"),
)
_TARGETS = (
    *_FIGURE,
    Column("Stated", lambda row: _day(row["stated_on"])),
    Column(outcome.HEAD, outcome.outcome, more=outcome.reached),
    Column("Marks", lambda row: badges(row["marks"]) + _superseded(row)),
)
_RESULTS = (
    *_FIGURE[:3],
    Column("When", lambda row: text(due(row)), "period_end"),
    Column("Stated", lambda row: _day(row["stated_on"])),
    Column("Marks", lambda row: badges(row["marks"])),
)
_EVENTS = (
    Column("When", lambda row: _when(row["start_on"], row["end_on"], row["date_text"]), "start_on"),
    Column("What", lambda row: text(words.said(row["event_type"])), "event_type"),
    Column("Title", lambda row: isolated(row["title"]), "*"),
    Column("Where", lambda row: isolated(", ".join(filter(None, (row["city"], row["place_name"])))), "place"),
    Column("Status", lambda row: text(words.said(row["status"])), "status"),
    Column("Marks", lambda row: badges(row["marks"])),
)
_MODELS = (
    Column("Model", lambda row: isolated(row["name"]), "name"),
    Column("Body", lambda row: text(words.said(row["body_style"] or "")), "body_style"),
    Column("Segment", lambda row: text(words.said(row["segment"] or "")), "segment"),
    Column("Drive", lambda row: text(words.said(row["powertrain"] or "")), "powertrain"),
    Column("Status", lambda row: text(words.said(row["status"] or "")), "status"),
    Column("Launch", lambda row: _when(row["launch_start"], row["launch_end"], row["launch_text"]), "launch_start"),
    Column("Marks", lambda row: badges(row["marks"])),
)
_PEOPLE = (
    Column("Name", lambda row: isolated(row["name"]), "name"),
    Column("Office", lambda row: isolated(row["role"] or ""), "role"),
    Column("Last named", lambda row: _day(row["last_stated_on"])),
)
_QUOTES = (
    Column("Words", lambda row: f"“{isolated(cut(row['text']))}”", "text"),
    Column("By", lambda row: isolated(row["person_name"] or ""), "person_id"),
    Column("On", lambda row: _day(row["said_on"]), "said_on"),
)


def _superseded(row: Row) -> str:
    later = row["superseded_by"]
    return "" if later is None else " " + link(paths.dataset(_ROOT, "targets", target_id=later), "by")


def _table(tables: Tables, name: str, title: str, columns: tuple[Column, ...]) -> Section:
    """A section that is a table of facts, in which every read cell leads to its words."""
    rows = tables.rows[name]
    if not rows:
        return Section(name, title, 0, "")
    used = [column for column in columns if any(column.cell(row) for row in rows)]
    heads = "".join(_head(column) for column in used)
    lines = "\n".join(_row(tables, name, used, row) for row in rows)
    table = f'<table class="data cards"><thead><tr>{heads}</tr></thead><tbody>\n{lines}\n</tbody></table>'
    body = f'<div class="scroll" tabindex="0" role="region" aria-label="{attribute(title)}">{table}</div>'
    count = int(rows[0]["of"])
    return _section(tables, name, title, count, len(rows), body)


def _head(column: Column) -> str:
    return f'<th scope="col">{text(column.head)}</th>'


def _row(tables: Tables, name: str, columns: Sequence[Column], row: Row) -> str:
    fact_id = row[schemas.DATASETS[name].id_column or ""]
    cells = []
    for column in columns:
        inner = column.cell(row)
        if column.field is not None:
            inner = cited(tables.citing, name, fact_id, _field(name, column.field, row), inner, _ROOT)
        if column.more is not None:
            inner += column.more(tables.citing, row, _ROOT)
        cells.append(f'<td data-h="{attribute(column.head)}">{inner}</td>')
    return f"<tr{row_marks(tables.citing, name, fact_id)}>{''.join(cells)}</tr>"


def _field(name: str, field: str, row: Row) -> str:
    """The field that a composed cell leads to: of several that it shows the first that there is."""
    choices = {
        "value": ("value", "change_percent"),
        "place": ("place", "city", "model_id"),
        "period_end": ("period_end", "period_start"),
        "start_on": ("start_on", "end_on"),
        "launch_start": ("launch_start", "launch_end"),
    }.get(field, (field,))
    return next((one for one in choices if row.get(one) is not None), field)


def _section(tables: Tables, name: str, title: str, count: int, shown: int, body: str) -> Section:
    way = paths.dataset(_ROOT, name, organization_id=tables.organization_id)
    more = f"All {count:,} in the table" if count > shown else "In the table"
    head = f"<header><h2>{text(title)}</h2> {link(way, more, class_='more')}</header>"
    return Section(name, title, count, f'<section id="{name}">\n{head}\n{body}\n</section>')


def _markets(tables: Tables) -> Section:
    """Where it is and goes: places by status, in words and not by colour alone."""
    rows = tables.rows["markets"]
    if not rows:
        return Section("markets", "Markets", 0, "")
    groups = []
    for status, title in _STATUS.items():
        mine = [row for row in rows if row["status"] == status]
        if mine:
            items = "\n".join(_market(tables, row) for row in mine)
            head = f'<h3>{title} <span class="n">{len(mine):,}</span></h3>'
            groups.append(f'<div class="places p-{status}">{head}<ul>\n{items}\n</ul></div>')
    body = f'<div class="markets">{"".join(groups)}</div>'
    return _section(tables, "markets", "Markets", int(rows[0]["of"]), len(rows), body)


def _market(tables: Tables, row: Row) -> str:
    fact_id = row["market_id"]
    name = cited(tables.citing, "markets", fact_id, "place", _place(row), _ROOT)
    since = _when(row["period_start"], row["period_end"], row["period_text"])
    when = cited(tables.citing, "markets", fact_id, _field("markets", "period_end", row), since, _ROOT)
    partner = f" with {isolated(row['partner_organization_name'])}" if row["partner_organization_name"] else ""
    told = f' <span class="note">{when}{partner}</span>' if when or partner else ""
    return f"<li{row_marks(tables.citing, 'markets', fact_id)}>{name}{told} {badges(row['marks'])}</li>"


def _articles(tables: Tables) -> Section:
    """Where all this was read."""
    if not tables.sources:
        return Section("articles", "Sources", 0, "")
    items = "\n".join(_article(tables.site, document_id) for document_id in tables.sources[:_MOST_SOURCES])
    rest = len(tables.sources) - _MOST_SOURCES
    more = f'<p class="note">and {rest:,} more</p>' if rest > 0 else ""
    listed = f'<ul class="sources">\n{items}\n</ul>{more}'
    markup = f'<section id="articles">\n<header><h2>Sources</h2></header>\n{listed}\n</section>'
    return Section("articles", "Sources", len(tables.sources), markup)


def _article(site: Site, document_id: str) -> str:
    document = site.documents[document_id]
    title = link(paths.article(_ROOT, document_id), isolated(cut(site.headings[document_id], 140)))
    about = " · ".join(
        part
        for part in (
            isolated(document["publisher"]) if document["publisher"] and document["title"] else "",
            words.date(document["published_on"]) if document["published_on"] else "",
            f"<code>{text(document_id)}</code>",
        )
        if part
    )
    return f'<li>{title} <span class="note">{about}</span>{" " + badge("g") if document["digest"] else ""}</li>'
