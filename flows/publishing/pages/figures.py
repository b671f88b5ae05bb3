"""Figures: charts in pages, each drawn beforehand, with its table, its files and, when asked for, a version to explore.

The drawings stand in the page as they are; the library for exploring (over a megabyte) is loaded by whoever asks.
"""

import json
import re
from collections.abc import Sequence
from pathlib import Path

import polars as pl

from flows.publishing.charts import Chart
from flows.publishing.charts.style import ROLES, standalone
from flows.publishing.csv import write_csv
from flows.publishing.pages import paths, scripts
from flows.publishing.pages.layout import page
from flows.publishing.pages.markup import attribute, cut, isolated, text
from flows.publishing.pages.site import Site

FOLDER = "charts"
_TABLE_ROWS = 200
# The chart of the whole release that those of single makers belong to, by their dataset.
_WHOLE = {"markets": "markets-map", "targets": "promises"}


def write_charts(site: Site, found: Sequence[Chart], folder: Path) -> None:
    """Write each chart's page and its files: drawing, specification (also as a script), rows."""
    for chart in found:
        home = folder / FOLDER / paths.page_name(chart.name)
        scripts.write(home.with_name(f"{home.name}.svg"), standalone(chart.svg))
        scripts.write(home.with_name(f"{home.name}.json"), json.dumps(chart.spec, ensure_ascii=False) + "\n")
        scripts.write(
            home.with_name(f"{home.name}.js"), scripts.call("spec", chart.name, chart.spec, dict(ROLES.values()))
        )
        write_csv(chart.table, home.with_name(f"{home.name}.csv"))
        scripts.write(home.with_name(f"{home.name}.html"), _chart_page(site, chart, found))


def figure(
    chart: Chart, root: str, *, titled: bool = True, apart: bool = False, rows: int = _TABLE_ROWS, choice: str = ""
) -> str:
    """A chart as it stands in a page, under its title or not, with at most so many of its rows.

    `choice` is markup between question and drawing (`by_maker`). Apart, the drawing is an image that the browser
    fetches when it comes near: the page itself is painted sooner.
    """
    title = f"<h3>{text(chart.title)}</h3>" if titled else ""
    name = paths.page_name(chart.name)
    home = f"{root}{FOLDER}/{name}"
    note = f'<p class="note">{text(chart.note)}</p>' if chart.note else ""
    drawing = _image(chart, home) if apart else chart.svg
    return f"""\
<figure class="chart" id="chart-{name}">
<figcaption>{title}<p>{text(chart.question)}</p></figcaption>
{choice}
<div class="drawing scroll" tabindex="0" role="region" aria-label="{attribute(chart.title)}">{drawing}</div>
{note}
<div class="explored" data-chart="{attribute(chart.name)}" data-src="{home}.js" hidden></div>
{_drawn(chart, home, rows)}
<p class="ways"><button type="button" class="explore" data-chart="{attribute(chart.name)}">Explore</button>
<span>Download this: <a href="{home}.svg" download>SVG</a> <a href="{home}.csv" download>CSV</a>
<a href="{home}.json" download>Vega-Lite</a></span></p>
</figure>"""


def by_maker(site: Site, found: Sequence[Chart], chart: Chart, root: str) -> str:
    """The choice of the same chart of a single maker, or of all; empty where there is no choice."""
    whole = next((one.name for one in found if one.name == _WHOLE.get(chart.dataset)), None)
    single = [one for one in found if one.organization_id is not None and one.dataset == chart.dataset]
    if not single or (chart.organization_id is None and chart.name != whole):
        return ""
    named = [(site.organizations[one.organization_id or ""]["name"], one.name) for one in single]
    offered = sorted(named, key=lambda entry: (entry[0].casefold(), entry[1]))
    if whole is not None:
        offered.insert(0, ("All makers", whole))
    items = "".join(
        f'<li><a href="{root}{FOLDER}/{paths.page_name(name)}.html"{current(name == chart.name)}>'
        f"{isolated(cut(said, 60))}</a></li>"
        for said, name in offered
    )
    label = f"{chart.title}, by maker" if chart.organization_id is None else "By maker"
    rest = f'<li><a href="{paths.dataset(root, chart.dataset)}">others, in the table</a></li>'
    return f'<nav class="by-maker" aria-label="{attribute(label)}"><p>By maker</p><ul>{items}{rest}</ul></nav>'


def current(here: bool) -> str:
    """The attribute of a link to what is shown."""
    return ' aria-current="true"' if here else ""


def gallery(site: Site, found: Sequence[Chart]) -> str:
    """The page that lists all charts."""
    listed = "\n".join(_entry(site, found, chart) for chart in _heads(found))
    body = f"""\
<header class="head"><h1>Charts</h1>
<p class="lead">Each with the rows that are drawn, and as a file to download.</p></header>
{f'<ul class="list charts">{listed}</ul>' if found else '<p class="note">This release holds too little to draw.</p>'}"""
    return page(site, "Charts", body, root="../", here=f"{FOLDER}/index.html")


def _heads(found: Sequence[Chart]) -> list[Chart]:
    """The charts under which the others are offered: those of the whole, and where there is none the first maker's."""
    whole = [chart for chart in found if chart.organization_id is None]
    names = {chart.name for chart in whole}
    first: dict[str, Chart] = {}
    for chart in found:
        if chart.organization_id is not None and _WHOLE.get(chart.dataset) not in names:
            first.setdefault(chart.dataset, chart)
    return [*whole, *first.values()]


def _entry(site: Site, found: Sequence[Chart], chart: Chart) -> str:
    href = f"{paths.page_name(chart.name)}.html"
    choice = by_maker(site, found, chart, "../").replace(current(True), "")
    return f'<li><h2><a href="{href}">{text(chart.title)}</a></h2><p>{text(chart.question)}</p>{choice}</li>'


def _chart_page(site: Site, chart: Chart, found: Sequence[Chart]) -> str:
    way = f'<a href="{paths.dataset("../", chart.dataset)}">All rows of the table</a>'
    of = ""
    if chart.organization_id is not None:
        of = f' · <a href="{attribute(paths.organization("../", chart.organization_id))}">The organization’s page</a>'
    body = f"""\
<header class="head"><p class="kicker">Chart</p><h1>{text(chart.title)}</h1></header>
{figure(chart, "../", titled=False, choice=by_maker(site, found, chart, "../"))}
<p class="ways">{way}{of}</p>"""
    return page(site, chart.title, body, root="../", kind="wide")


def _image(chart: Chart, home: str) -> str:
    """The drawing as an image with its words."""
    size = re.search(r' width="\d+" height="\d+"', chart.svg)
    assert size is not None, chart.name
    said = attribute(f"{chart.title}. {chart.description}")
    return f'<img src="{home}.svg" alt="{said}"{size[0]} loading="lazy" decoding="async">'


def _drawn(chart: Chart, home: str, most: int) -> str:
    """The rows that are drawn, or, where a page is to stay small, the way to them."""
    told = f"The {chart.table.height:,} rows drawn here"
    if most == 0:
        return f'<p class="ways"><a href="{home}.html#rows">{told}</a></p>'
    return f'<details id="rows"><summary>{told}</summary>{_rows(chart.table, most)}</details>'


def _rows(table: pl.DataFrame, most: int) -> str:
    """A chart's rows, the first of them."""
    heads = "".join(f'<th scope="col">{text(name)}</th>' for name in table.columns)
    lines = "\n".join(
        "<tr>" + "".join(f"<td>{'' if cell is None else isolated(cut(str(cell), 120))}</td>" for cell in row) + "</tr>"
        for row in table.head(most).iter_rows()
    )
    more = f'<p class="note">The first {most}; the CSV has all.</p>' if table.height > most else ""
    return (
        '<div class="scroll" tabindex="0" role="region" aria-label="Rows of the chart">'
        f'<table class="data"><thead><tr>{heads}</tr></thead><tbody>\n{lines}\n</tbody></table></div>{more}'
    )
