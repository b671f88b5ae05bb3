"""Writing: all pages of a release, into its folder, and the list of their hashes."""

from importlib import resources
from pathlib import Path

from flows.publishing.charts import Chart, charts
from flows.publishing.charts.style import css_rules
from flows.publishing.hands import Hands
from flows.publishing.listing import FRONT, write_listing
from flows.publishing.pages import figures, scripts, words
from flows.publishing.pages.article import article_pages
from flows.publishing.pages.badges import BADGES
from flows.publishing.pages.dataset import dataset_page
from flows.publishing.pages.explorer import write_explorer
from flows.publishing.pages.front import front_page
from flows.publishing.pages.layout import COMMON, JOINED, LOOKS
from flows.publishing.pages.organization import organization_pages
from flows.publishing.pages.paths import page_name
from flows.publishing.pages.search import write_search
from flows.publishing.pages.shards import write_shards
from flows.publishing.pages.site import Site

_ARTICLES = 400


def write_pages(site: Site, folder: Path, writers: Hands | None = None) -> None:
    """Write the pages of a release beside its files, which are there already (but for those that list hashes).

    In: the release, its folder, and who writes the parts (None: this process alone). The same datasets and version
    give the same bytes.
    """
    writers = writers or Hands(site, folder)
    for name in sorted(site.datasets, key=lambda name: -site.datasets[name].height):
        writers.give(write_table, name)
    for first in range(0, site.datasets["documents"].height, _ARTICLES):
        writers.give(write_articles, first)
    drawn = charts(site.datasets)
    if drawn:
        write_explorer(folder)
    _write_assets(folder)
    write_search(site, folder)
    figures.write_charts(site, drawn, folder)
    scripts.write(folder / "charts" / "index.html", figures.gallery(site, drawn))
    by_organization: dict[str, list[Chart]] = {}
    for chart in drawn:
        if chart.organization_id is not None:
            by_organization.setdefault(chart.organization_id, []).append(chart)

    def drawings(organization_id: str) -> str:
        shown = "\n".join(figures.figure(chart, "../", rows=0) for chart in by_organization.get(organization_id, []))
        head = '<header><h2 id="charts-title">Charts</h2></header>'
        section = (
            f'<section id="charts" aria-labelledby="charts-title">\n{head}\n<div class="figures">\n{shown}\n</div>'
        )
        return f"{section}\n</section>" if shown else ""

    for organization_id, markup in organization_pages(site, drawings):
        scripts.write(folder / "organizations" / f"{page_name(organization_id)}.html", markup)
    # The front page tells the sizes of the files beside it, the list all hashes.
    writers.finish()
    scripts.write(folder / FRONT, front_page(site, drawn, folder))
    write_listing(folder)


def write_table(site: Site, folder: Path, name: str) -> None:
    """Write a dataset's page and what it loads."""
    write_shards(site, name, folder)
    scripts.write(folder / "datasets" / f"{name}.html", dataset_page(site, name))


def write_articles(site: Site, folder: Path, first: int) -> None:
    """Write the pages of some hundreds of documents from the first on."""
    for document_id, markup in article_pages(site, first, _ARTICLES):
        scripts.write(folder / "articles" / f"{page_name(document_id)}.html", markup)


def _write_assets(folder: Path) -> None:
    """The looks as one file, with the colours of the charts; the scripts, those that all pages load as one."""
    told = {"said": words.SAID, "badges": [[badge.letter, badge.word, badge.meaning] for badge in BADGES]}
    joined = {"words": scripts.call("words", told)}
    for name in sorted(one.name for one in resources.files("flows.publishing.pages.assets").iterdir()):
        if name.endswith((".js", ".svg")):
            said = scripts.asset(name)
            if name.removesuffix(".js") in JOINED:
                joined[name.removesuffix(".js")] = said
            else:
                scripts.write(folder / "assets" / name, said)
    looks = (*(scripts.asset(name) for name in LOOKS), css_rules())
    scripts.write(folder / "assets" / "pages.css", "\n".join(looks))
    scripts.write(folder / "assets" / f"{COMMON}.js", "\n".join(joined[name] for name in JOINED))
