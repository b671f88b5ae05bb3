"""Front: the first page of a release: what it is, what is in it, what changed, where to get it, how to cite it."""

from collections import Counter
from pathlib import Path

import polars as pl

import schemas
from flows.publishing.charts import Chart
from flows.publishing.pages import paths, scripts, words
from flows.publishing.pages.exhibit import exhibit
from flows.publishing.pages.figures import by_maker, figure
from flows.publishing.pages.layout import LOOKS, page, stylesheet
from flows.publishing.pages.markup import cut, isolated, joined, link, text
from flows.publishing.pages.site import Site
from flows.publishing.pages.told import told

# What the drawings of the front page may take together, so that it opens quickly everywhere; the others have pages.
_DRAWN_BYTES = 170_000
_MAKERS, _CHANGES, _CHART_ROWS = 30, 12, 0
_COUNTED = ("targets", "results", "markets", "events", "models", "organizations", "documents")
_OPS = {"ADD": "new", "MOD": "revised", "DEL": "withdrawn"}


def front_page(site: Site, charts: list[Chart], folder: Path) -> str:
    """The front page; `folder` holds the release's files, whose sizes it tells."""
    body = joined(
        (
            _hero(site),
            # A browser paints what stands above this link before it has loaded the rest of the looks.
            stylesheet(""),
            exhibit(site),
            _figures(site, charts),
            _makers(site),
            _changes(site),
            _downloads(site, folder),
            _cite(site),
        )
    )
    return page(site, "EV Ledger", body, root="", here="index.html", kind="front", style=scripts.asset(LOOKS[0]))


def _hero(site: Site) -> str:
    counts = "".join(
        f'<li><a href="{paths.dataset("", name)}"><b>{site.datasets[name].height:,}</b> {_noun(name)}</a></li>'
        for name in _COUNTED
    )
    return f"""\
<header class="hero">
<h1>What carmakers said they would do, and what became of it.</h1>
<p class="lead">Who announced what, where, by when and how much, read from press releases, agency copy and trade news.
Every cell leads to the words that it was read from. What a text does not say is empty.</p>
<p class="release">Release <strong>{text(site.version)}</strong>, the state of
<time datetime="{site.day.isoformat()}">{words.date(site.day)}</time></p>
<ul class="counts">{counts}</ul>
</header>"""


def _noun(name: str) -> str:
    return {"documents": "articles", "organizations": "organizations"}.get(name, name)


def _figures(site: Site, charts: list[Chart]) -> str:
    """The charts of the whole release, as many as the front page bears."""
    shown: list[Chart] = []
    left = _DRAWN_BYTES
    whole = [chart for chart in charts if chart.organization_id is None]
    for chart in whole:
        size = len(chart.svg.encode())
        if size <= left:
            shown.append(chart)
            left -= size
    if not whole:
        return ""
    drawn = "\n".join(
        figure(chart, "", apart=True, rows=_CHART_ROWS, choice=by_maker(site, charts, chart, "")) for chart in shown
    )
    return f"""\
<section id="charts" aria-labelledby="charts-title">
<header><h2 id="charts-title">Charts</h2>
<a class="more" href="charts/index.html">All {len(charts):,} charts</a></header>
<div class="figures">
{drawn}
</div>
</section>"""


def _makers(site: Site) -> str:
    """Who is in it: those of whom most is said."""
    names = ("targets", "results", "markets", "events", "models")
    counted = (
        pl.concat(site.datasets[name].select("organization_id").with_columns(of=pl.lit(name)) for name in names)
        .drop_nulls()
        .group_by("organization_id")
        .agg(facts=pl.len(), targets=(pl.col("of") == "targets").sum())
        .sort("facts", "organization_id", descending=[True, False])
    )
    items = "\n".join(
        f"<li>{link(paths.organization('', one), isolated(site.organizations[one]['name']))}"
        f' <span class="n">{facts:,} <span class="hidden">facts</span></span></li>'
        for one, facts, _ in counted.head(_MAKERS).iter_rows()
        if one in site.organizations
    )
    return f"""\
<section id="makers" aria-labelledby="makers-title">
<header><h2 id="makers-title">Makers and brands</h2>
<a class="more" href="datasets/organizations.html">All {len(site.organizations):,}</a></header>
<ol class="makers" aria-label="By number of facts">
{items}
</ol>
</section>"""


def _changes(site: Site) -> str:
    """What changed since the release before."""
    if site.previous is None:
        inner = "<p>This is the first release.</p>"
    elif not site.changes:
        inner = f"<p>No row changed since release {text(site.previous)}.</p>"
    else:
        counted = Counter(change.op for change in site.changes)
        line = ", ".join(f"{count:,} {_OPS[op]}" for op, count in sorted(counted.items()))
        first = [
            change
            for change in site.changes
            if change.dataset in ("targets", "results", "events", "markets") and change.row
        ]
        items = "\n".join(
            f'<li><span class="op op-{_OPS[change.op]}">{_OPS[change.op]}</span> '
            f"{isolated(cut(told(change.dataset, change.row), 160))}</li>"
            for change in first[:_CHANGES]
        )
        inner = f'<p>Since release {text(site.previous)}: {line} rows.</p><ul class="changes">{items}</ul>'
    return f"""\
<section id="changes" aria-labelledby="changes-title">
<header><h2 id="changes-title">What changed</h2> <span class="more"><a href="CHANGES.md">CHANGES.md</a>
<a href="changes.jsonl">every row</a></span></header>
{inner}
</section>"""


def _downloads(site: Site, folder: Path) -> str:
    """The tables and the files that hold all of them."""
    rows = "\n".join(
        f'<tr><th scope="row"><a href="{paths.dataset("", name)}">{text(schemas.DATASETS[name].title)}</a></th>'
        f'<td>{text(schemas.DATASETS[name].description)}</td><td class="k-number">{frame.height:,}</td>'
        f"<td>{_file(folder, f'data/{name}.parquet', 'Parquet')}</td>"
        f"<td>{_file(folder, f'data/{name}.csv', 'CSV')}</td></tr>"
        for name, frame in site.datasets.items()
    )
    whole = (
        ("evledger.zip", "Everything in one file: all tables as CSV and Parquet, and what describes them"),
        ("evledger.xlsx", "All tables as a workbook, a sheet a table"),
        ("README.md", "Data card: what the columns mean, limits, corrections and removals"),
        ("datapackage.json", "Data Package: fields, units, keys, hashes of all files"),
        ("croissant.json", "Croissant, for machine-learning tools"),
        ("quality.json", "Rows, fill rates, coverage, which rule read how much"),
        ("issues.json", "What could not be read or was left out, and why"),
    )
    files = "\n".join(f"<li>{_file(folder, name, name)} {text(about)}</li>" for name, about in whole)
    return f"""\
<section id="downloads" aria-labelledby="downloads-title">
<header><h2 id="downloads-title">Downloads</h2></header>
<div class="scroll" tabindex="0" role="region" aria-label="Tables to download">
<table class="data plain"><thead><tr><th scope="col">Table</th><th scope="col">One row is</th>
<th scope="col" class="k-number">Rows</th><th scope="col">Parquet</th><th scope="col">CSV</th></tr></thead>
<tbody>
{rows}
</tbody></table></div>
<h3>Everything</h3>
<ul class="list files">
{files}
</ul>
</section>"""


def _file(folder: Path, name: str, shown: str) -> str:
    path = folder / name
    size = f' <span class="n">{_size(path.stat().st_size)}</span>' if path.is_file() else ""
    return f'<a href="{name}" download>{text(shown)}</a>{size}'


def _size(size: int) -> str:
    for unit, scale in (("MB", 1_000_000), ("kB", 1_000)):
        if size >= scale:
            return f"{size / scale:,.1f} {unit}"
    return f"{size} B"


def _cite(site: Site) -> str:
    return f"""\
<section id="cite" aria-labelledby="cite-title">
<header><h2 id="cite-title">Licence and how to cite</h2></header>
<div class="prose">
<p>The tables are published under
<a href="https://creativecommons.org/licenses/by/4.0/" rel="license noopener">CC BY 4.0</a>: use them for anything, and
say where they come from. Quoted sentences remain their publishers’; they stand here so that
each cell can be checked.</p>
<blockquote class="cite">EV Ledger contributors. <em>EV Ledger</em>, release {text(site.version)}. CC BY 4.0.
</blockquote>
<p>Something is wrong, or you are named here and want that changed? Open an issue with the id of the row or the address
of the document: the <a href="README.md">data card</a> says how. A release is never changed once it is published, so an
id and a version will always say the same.</p>
</div>
</section>"""
